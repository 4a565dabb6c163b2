"""What a model's final answer means beside a gold answer, where a student would be asked instead.

A model cannot be asked: an angle without its sign is that angle, and a set where one value belongs is not that value.
Knows units and notes of verdicts; how the answers were found is for `models`.
"""

from __future__ import annotations

import re

from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import ReadError
from engine.maths.units import Measure, Unfit, read
from tests.bench.cases.case import Check

_UNIT = re.compile(r"\s*(?:\\[,;: ]\s*)*\\(?:text|mbox|textrm|mathrm|rm)\s*\{")
_PER_CENT = re.compile(r"%|per\s?cent", re.I)
_SMALL_E = re.compile(r"(?<![A-Za-z\d.])(\d+\.?\d*)e([+-]?\d+)(?![\w.^])")
_FUNCTION = re.compile(r"\s*([a-z])\s*\(\s*[a-z]\s*\)\s*(?==)")
_SAID = {
    r"(?:all|every|any) (?:real numbers?|reals)": r"\mathbb{R}",
    r"DNE|(?:it )?does not exist": "does not exist",
    r"no (?:real |such )?(?:solutions?|values?|numbers?)(?: exists?)?": r"\emptyset",
}
_ANOTHER_THING = frozenset(
    (
        *("read.several", "read.plus_minus", "read.equation", "read.interval", "read.point", "read.point_size"),
        *("read.matrix", "ambiguous.mixed_number", "ambiguous.number_after"),
    )
)
"""The notes of answers that are of another kind, or have another meaning as they usually are read."""


def notation(expected: str, given: str) -> tuple[str, str]:
    """Both answers with 6.02e23 as a power of ten where no e is asked for, and `y(x) =` as the function y."""
    if not re.search(r"(?<![A-Za-z\\])e(?![A-Za-z])", expected):
        given = _SMALL_E.sub(r"\1 \\cdot 10^{\2}", given)
    else:
        given = re.sub(r"(?<=\d)e(?=[-+\d])", " e ", given)
    function = _FUNCTION.match(given)
    if function and re.match(rf"\s*{function[1]}\s*=", expected):
        given = f"{function[1]} {given[function.end() :]}"
    return expected, given


def said(text: str) -> str:
    """`no solution` and `all real numbers` as the set they name; the empty string for other words."""
    return next((tex for pattern, tex in _SAID.items() if re.fullmatch(pattern, text.strip(), re.I)), "")


def quantities(expected: str, given: str) -> Check | None:
    """The call of the checker for a gold answer with a unit; None where it has none that Lemma knows.

    A number without a unit is compared with the number of the gold answer.
    """
    start = _UNIT.search(expected)
    if start is None or measure(expected) is None:
        return None
    found = measure(given)
    if found is not None and found.unit.factors:
        return Check(AnswerKind(Kind.QUANTITY), expected, given)
    if found is not None and not re.search(r"[A-Za-z]{2,}", re.sub(r"\\[A-Za-z]+", "", given)):
        return Check(AnswerKind(Kind.EXPRESSION), expected[: start.start()], given)
    return None


def measure(text: str) -> Measure | None:
    """The quantity a text is, a number alone among them; None for anything else."""
    try:
        found = read(text)
    except (ReadError, Unfit):
        return None
    return found if found.number is not None else None


def outcome(outcome: str, note: str, expected: str, given: str) -> str:
    """What a verdict comes to where nobody can be asked."""
    if outcome != "cannot_read":
        return outcome
    if note == "read.unit":
        return "right"  # the number is the one, and no unit was asked for
    if note == "read.number_alone" and not any(_PER_CENT.search(text) for text in (expected, given)):
        return "right"  # 90 for 90°
    return "wrong" if note in _ANOTHER_THING else outcome
