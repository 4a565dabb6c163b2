"""Ways to write a number: scientific notation, as an ordinary number, rounded to the nearest ten or tenth."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from engine.maths.asking.family import ASK, number, pattern, strip, whole, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.literals import Literal, literal
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import rational

STEPS = {
    "whole number": 1,
    "integer": 1,
    "unit": 1,
    "one": 1,
    "ten": 10,
    "hundred": 100,
    "thousand": 1_000,
    "ten thousand": 10_000,
    "hundred thousand": 100_000,
    "million": 10**6,
    "10": 10,
    "100": 100,
    "1000": 1_000,
}
PLACES = {"tenth": 1, "hundredth": 2, "thousandth": 3}
MAX_POWER = 30
_SAY = r"(?:(?:can you )?(?:write|express|convert|give|put|change|rewrite|what is))"
_PLAIN = r"[-−]?\d[\d,]*(?:\.\d+)?|[-−]?\.\d+"
_POWER = r"[-−]?\d+(?:\.\d+)? ?(?:[x×*·]|\\times|\\cdot) ?10 ?(?:\^ ?\(?\{?[-+−]?\d+\}?\)?|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
_SCIENTIFIC = r"(?:scientific notation|scientific form|standard index form|standard form)"
_ORDINARY = (
    r"(?:an ordinary number|ordinary form|ordinary notation|decimal notation|decimal form|a decimal"
    r"(?: number)?|standard notation|a normal number)"
)
_NAMES = "|".join(sorted((*STEPS, *PLACES), key=len, reverse=True))
_WORDINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("scientific", pattern(rf"{_SAY} (?:the number )?(?P<value>{_PLAIN}) (?:in|as|to|into|using) {_SCIENTIFIC}")),
    ("scientific", pattern(rf"(?P<value>{_PLAIN}) in {_SCIENTIFIC}")),
    ("ordinary", pattern(rf"{_SAY} (?:the number )?(?P<value>{_POWER}) (?:in|as|to|into|using) {_ORDINARY}")),
    (
        "nearest",
        pattern(
            rf"(?:{ASK} )?(?:round|correct) (?:the number )?(?P<value>{_PLAIN})(?: off"
            rf"| correct)? to the nearest (?P<step>{_NAMES})"
        ),
    ),
    (
        "figures",
        pattern(
            rf"(?:round|correct|give|write|express) (?P<value>{_PLAIN})(?: off| correct)? to (?P<n>\d|one|two"
            r"|three|four|five|six) (?:significant figures?|sig\.? figs?|s\.? ?f\.?|significant digits)"
        ),
    ),
)


def ask(text: str) -> Question | None:
    """A question about how a number is written."""
    text = strip(text)
    for name, wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match:
            question = _BUILD[name](match)
            if question is not None:
                return question
    return None


def _read(text: str) -> Literal:
    """One number as typed. Raises NotAsked."""
    found = literal(text.replace("−", "-"))
    if found is None or not found.value or abs(found.exponent) > MAX_POWER:
        raise NotAsked("I expected one number here.")
    if len(found.digits) > MAX_POWER:
        raise NotAsked("This number is too long for me.")
    return found


def _scientific(match: re.Match[str]) -> Question:
    found = _read(match["value"])
    body = rational(found.value)
    return worded(Task.NUMBERS, "scientific", body, f"Write {match['value']} in scientific notation")


def _ordinary(match: re.Match[str]) -> Question:
    found = _read(match["value"])
    say = f"Write {to_text(found.tree())} as an ordinary number"
    return worded(Task.NUMBERS, "ordinary", rational(found.value), say)


def _nearest(match: re.Match[str]) -> Question:
    word = match["step"].lower()
    found = _read(match["value"])
    if word in PLACES:
        kind = AnswerKind(Kind.DECIMAL_PLACES, digits=PLACES[word])
        body = number(match["value"].replace(",", ""))
        return worded(Task.NUMBERS, "rounded", body, f"Round {to_text(body)} to the nearest {word}", kind=kind)
    return _to_step(found, STEPS[word], f"Round {match['value']} to the nearest {word}")


def _figures(match: re.Match[str]) -> Question | None:
    found, digits = _read(match["value"]), whole(match["n"])
    size = abs(found.value)
    if size < 10 ** (digits - 1):
        return None  # decimals, which show their figures
    step = 1
    while size >= 10**digits * step:
        step *= 10
    return _to_step(found, step, f"Round {match['value']} to {digits} significant figure{'s' * (digits > 1)}")


def _to_step(found: Literal, step: int, say: str) -> Question:
    if found.value < 0 and (found.value / step * 2).denominator == 1 and (found.value / step).denominator == 2:
        raise NotAsked("I cannot tell which way a negative number is rounded that lies halfway.")
    values = (("step", rational(Fraction(step))),)
    return worded(Task.NUMBERS, "nearest", rational(found.value), say, kind=Kind.INTEGER, values=values)


_BUILD: dict[str, Callable[[re.Match[str]], Question | None]] = {
    "scientific": _scientific,
    "ordinary": _ordinary,
    "nearest": _nearest,
    "figures": _figures,
}
