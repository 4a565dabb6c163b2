"""Lines of a working that do not follow one from the other: formulas, values put in, results with units.

Each line is judged by itself: what is equated in it must be equal, with its units. A line that only puts a name to a
value claims nothing that could be checked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from engine.errors import LemmaError
from engine.maths.client import MathsClient
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.question import Question, Task
from engine.maths.quick import FAILURES, NotQuick, function_of
from engine.maths.reader import ReadError, read
from engine.maths.verdict import Outcome

FREE = frozenset(
    (
        *(Task.SEQUENCE, Task.STATISTICS, Task.PROBABILITY, Task.NUMBERS, Task.GEOMETRY, Task.CONVERT),
        *(Task.MOLAR_MASS, Task.BALANCE, Task.PHYSICS, Task.FUNCTION, Task.MATRIX, Task.VECTOR),
    )
)
"""Questions whose working is made of such lines."""
HOLDS = "Both sides are equal."
UNBALANCED = "chemistry.not_balanced"
"""The note of a chemical equation that is no more wrong than not finished."""
BALANCED = "Every element occurs equally often on both sides."
_REACTION = re.compile(r"->|→|⟶|\\(?:long)?(?:right)?arrow|\\to(?![A-Za-z])", re.I)
BREAKS = "The two sides of this are not equal. Work it out once more."
ROUNDED = "This is rounded: write ≈ instead of =."
NOTED = "There is nothing to check in this line by itself."
OTHERWISE = "Further down this name has another value, so one of the two is not right, or they need two names."
_UNDER = re.compile(r"(\d\s*[A-Za-z]+)\s*/\s*(\d+(?:\.\d+)?\s*[A-Za-z]+)")
"""120 km/1.5 h: under the slash stands the number with its unit."""
_EXACT = AnswerKind(Kind.QUANTITY, relative="0.000000001")
_SHOWN = re.compile(
    r"\s*-?\s*(?P<whole>\d+)(?:\.(?P<places>\d+))?"
    r"(?:\s*(?:[*×·]|\\cdot|\\times)\s*10\^\{?(?P<power>-?\d{1,3})\}?|[eE](?P<short>-?\d{1,3}))?\s*(?P<unit>\D.*)?"
)
"""A number with its unit: its digits say how far it is rounded."""
RELATION = re.compile(r"[=<>≤≥≈≠]|\\(?:le|ge|leq|geq|approx|neq?|lt|gt)(?![A-Za-z])")


class Equal(StrEnum):
    """How one side of an equation stands to another."""

    EXACTLY = "exactly"
    ROUNDED = "rounded"  # as far as the digits of the second say
    NO = "no"
    UNITS = "units"  # the numbers could be, but a unit is left out or does not fit
    UNKNOWN = "unknown"


def judge_free(maths: MathsClient, lines: Sequence[str], question: Question | None) -> list[LineVerdict]:
    """The verdict on every line; a line that begins with an equals sign goes on from the one before."""
    found: list[LineVerdict] = []
    named: dict[str, tuple[int, str]] = {}
    last = ""
    for at, line in enumerate(lines):
        if line.startswith('"'):
            found.append(LineVerdict(LineRelation.COMMENT, "line.comment", ""))
            continue
        sides = [side.strip() for side in re.split(r"=|≈|\\approx", line) if side.strip()]
        goes_on = line.lstrip().startswith(("=", "≈"))
        bare = len(sides) == 1 and _SHOWN.fullmatch(line) is not None  # a result below its calculation
        if last and (goes_on or (bare and _pair(maths, last, line) in (Equal.EXACTLY, Equal.ROUNDED))):
            sides = [last, *sides]
        last = sides[-1] if sides else ""
        verdict = _one(maths, line, sides, question, lines[:at])
        if verdict.note == UNBALANCED and any(_REACTION.search(later) for later in lines[at + 1 :]):
            verdict = replace(verdict, relation=LineRelation.CONDITIONAL)  # on the way
        name = sides[0] if len(sides) > 1 and re.fullmatch(r"[A-Za-z]\w*", sides[0]) else ""
        if name in named and _pair(maths, named[name][1], last) in (Equal.NO, Equal.UNITS):
            before = named[name][0]  # v = 180 km h, and further down v = 80 km/h
            if found[before].relation is LineRelation.SAME_VALUE:
                found[before] = replace(found[before], relation=LineRelation.CANNOT_DECIDE, sentence=OTHERWISE)
        if name:
            named[name] = (at, last)
        found.append(verdict)
    return found


def _one(
    maths: MathsClient, line: str, sides: Sequence[str], question: Question | None, earlier: Sequence[str]
) -> LineVerdict:
    if question is not None and question.task is Task.BALANCE and _REACTION.search(line):
        return _reaction(maths, line, question)
    if RELATION.search(re.sub(r"->|→|=|≈|\\approx", "", line)):  # an order, not an equation
        return maths.check_working([line], None)[0]
    if len(sides) < 2:
        read = maths.read(line)
        if read.error:
            return LineVerdict(LineRelation.CANNOT_READ, "line.unreadable", read.error)
        return LineVerdict(LineRelation.START, "line.start", NOTED, read_latex=read.latex)
    pairs = _pairs(maths, sides)
    if Equal.NO in pairs:
        return LineVerdict(LineRelation.WRONG, "line.wrong", BREAKS)
    rounded = Equal.ROUNDED in pairs and "≈" not in line and "approx" not in line
    said = ROUNDED if rounded else HOLDS
    if pairs and all(pair in (Equal.EXACTLY, Equal.ROUNDED) for pair in pairs):
        return LineVerdict(LineRelation.SAME_VALUE, "line.same_value", said)
    before = [f"${one}$" for one in earlier if not one.startswith('"')]
    step = maths.check_step(question, f"${' = '.join(sides)}$", before)
    if step.outcome is Outcome.WRONG:
        return LineVerdict(LineRelation.WRONG, "line.wrong", BREAKS)
    if step.outcome is Outcome.RIGHT and Equal.UNITS not in pairs:
        return LineVerdict(LineRelation.SAME_VALUE, "line.same_value", said, read_latex=step.read_latex)
    known = [pair for pair in pairs if pair is not None]
    if known and all(pair in (Equal.EXACTLY, Equal.ROUNDED) for pair in known):
        return LineVerdict(LineRelation.SAME_VALUE, "line.same_value", said)
    if not known:
        return LineVerdict(LineRelation.START, "line.start", NOTED)
    return LineVerdict(LineRelation.CANNOT_DECIDE, "line.cannot_decide", "")


def _reaction(maths: MathsClient, line: str, question: Question) -> LineVerdict:
    """The verdict on a chemical equation by its atoms."""
    verdict = maths.judge(question, line)
    if verdict.outcome is Outcome.RIGHT:
        return LineVerdict(LineRelation.SAME_VALUE, "line.same_value", BALANCED, read_latex=verdict.read_latex)
    if verdict.outcome is Outcome.CANNOT_READ:
        return LineVerdict(LineRelation.CANNOT_READ, "line.unreadable", verdict.sentence)
    relation = LineRelation.WRONG if verdict.outcome is Outcome.WRONG else LineRelation.CANNOT_DECIDE
    note = UNBALANCED if verdict.note == UNBALANCED else f"line.{relation}"
    return LineVerdict(relation, note, verdict.sentence, read_latex=verdict.read_latex)


def _pairs(maths: MathsClient, sides: Sequence[str]) -> list[Equal | None]:
    """How each side stands to the one before; None where one of them is a name or a formula.

    After a rounded side one may go on from it, or from the exact value before it.
    """
    found: list[Equal | None] = []
    for at, side in enumerate(sides[1:], start=1):
        equal = _pair(maths, sides[at - 1], side)
        before = at - 1
        while equal is Equal.NO and before > 0 and found[before - 1] is Equal.ROUNDED:
            before -= 1
            again = _pair(maths, sides[before], side)
            equal = Equal.ROUNDED if again in (Equal.EXACTLY, Equal.ROUNDED) else equal
        found.append(equal)
    return found


def _pair(maths: MathsClient, one: str, other: str) -> Equal | None:
    """How two values, with units or without, stand to each other; None where one is a name or a formula."""
    plain = _numbers(one, other)
    if plain is not None:
        return plain
    if not (re.search(r"\d", one) and re.search(r"\d", other)):
        return None
    one, given = (_UNDER.sub(r"\1/(\2)", side) for side in (one, other))
    found = _measured(maths, _EXACT, one, given)
    shown = _SHOWN.fullmatch(other)
    if found is not Equal.NO or shown is None or not shown["unit"]:
        return found
    half = _half_of_last(shown)
    if half is None:
        return Equal.NO
    kind = AnswerKind(Kind.QUANTITY, absolute=f"{half} {shown['unit'].strip()}")
    try:
        near = _measured(maths, kind, one, given)
    except LemmaError:  # a unit the tolerance cannot have
        return Equal.UNKNOWN
    return Equal.ROUNDED if near is Equal.EXACTLY else near


def _measured(maths: MathsClient, kind: AnswerKind, one: str, other: str) -> Equal:
    try:
        verdict = maths.check(kind, one, other)
    except LemmaError:
        return Equal.UNKNOWN
    if verdict.outcome is Outcome.RIGHT:
        return Equal.EXACTLY
    if verdict.outcome is Outcome.WRONG or verdict.note == "decimal.rounded":
        # 80 = 80 km/h leaves a unit out: careless, and no false statement of numbers
        return Equal.UNITS if verdict.note.startswith("units.") else Equal.NO
    return Equal.UNKNOWN


def _half_of_last(shown: re.Match[str]) -> str | None:
    """Half a unit of the last digit written, as decimal text; None where a whole number is too small to be rounded."""
    power = int(shown["power"] or shown["short"] or 0)
    if not shown["places"] and power == 0 and int(shown["whole"]) < 10:
        return None
    half = Decimal("0.5005").scaleb(power - len(shown["places"] or ""))
    return format(half, "f")


def _numbers(one: str, other: str) -> Equal | None:
    """How two plain numbers stand to each other; None where one is no number."""
    try:
        values = [function_of(read(side))({}) for side in (one, other)]
    except (ReadError, NotQuick, RecursionError, *FAILURES):
        return None
    gap = abs(values[0] - values[1])
    if gap <= 1e-9 * max(abs(values[0]), abs(values[1])):
        return Equal.EXACTLY
    shown = _SHOWN.fullmatch(other)
    half = _half_of_last(shown) if shown is not None and not shown["unit"] else None
    return Equal.ROUNDED if half is not None and gap <= float(half) else Equal.NO
