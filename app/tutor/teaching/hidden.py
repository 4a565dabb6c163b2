"""Numbers that a text tells without writing them: digits one after the other, sums in words, letters with gaps.

For the gate, which compares them with the answer; what the hint a model rephrases tells in the same way is no news.
Reads text in which numbers stand in digits already (`spelled.in_digits`), and no mathematics.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from fractions import Fraction

from app.tutor.teaching.spelled import in_digits

LONGEST = 6
"""Numbers one after the other that are put together at most."""
MAX_DIGITS = 30

_N = r"(-?\d+(?:\.\d+)?(?:/\d+)?)"
_SAID = r"(?:\s+(?:the|number|integer|value|of|a))*\s+"
_TWO: tuple[tuple[str, Callable[[Fraction, Fraction], Fraction]], ...] = (
    (rf"(?:sum|total) of{_SAID}?\s*{_N} and {_N}", lambda a, b: a + b),
    (rf"add(?:ing|ed)? {_N}(?:,? and| to| onto) {_N}", lambda a, b: a + b),
    (rf"{_N} (?:added to|more than|greater than|larger than|bigger than|above|after|past) {_N}", lambda a, b: a + b),
    (rf"{_N} and (?:another|then) {_N}", lambda a, b: a + b),
    (rf"(?:put|putting|join|bring)\s+{_N} and {_N}\s+together", lambda a, b: a + b),
    (rf"{_N} and {_N}\s+(?:together|combined|in all|in total|altogether)", lambda a, b: a + b),
    (rf"{_N},? (?:twice|doubled),? (?:and|plus|with) {_N}", lambda a, b: 2 * a + b),
    (rf"{_N} (?:less|fewer|smaller|lower) than {_N}", lambda a, b: b - a),
    (rf"{_N} (?:below|before|short of) {_N}", lambda a, b: b - a),
    (rf"difference (?:of|between){_SAID}?\s*{_N} and {_N}", lambda a, b: abs(a - b)),
    (rf"(?:take|taking|subtract(?:ing)?|taken) {_N}(?: away)? from {_N}", lambda a, b: b - a),
    (rf"product of{_SAID}?\s*{_N} and {_N}", lambda a, b: a * b),
    (rf"multipl(?:y|ying|ied) {_N} (?:by|with) {_N}", lambda a, b: a * b),
    (rf"{_N} (?:groups|lots|bags|rows|sets|copies|packs|pairs|handfuls) of {_N}", lambda a, b: a * b),
    (rf"(\d+/\d+) of{_SAID}?\s*{_N}", lambda a, b: a * b),
    (rf"quotient of{_SAID}?\s*{_N} and {_N}", lambda a, b: a / b),
    (rf"(?:divid(?:e|ing|ed)|shar(?:e|ing|ed)) {_N} (?:by|into|among|between) {_N}", lambda a, b: a / b),
    (rf"(?:average|mean|middle) of{_SAID}?\s*{_N} and {_N}", lambda a, b: (a + b) / 2),
    (rf"between {_N} and {_N}", lambda a, b: (a + b) / 2),
    (rf"neither {_N} nor {_N}", lambda a, b: (a + b) / 2),
    (
        rf"(?:larger|greater|bigger|more|higher) than {_N} (?:and|but) (?:smaller|less|lower) than {_N}",
        lambda a, b: (a + b) / 2,
    ),
    (
        rf"(?:smaller|less|lower) than {_N} (?:and|but) (?:larger|greater|bigger|more|higher) than {_N}",
        lambda a, b: (a + b) / 2,
    ),
    (rf"{_N}\b[^\d]{{1,40}}\b(?:add|plus) {_N}", lambda a, b: a + b),
    (rf"{_N}\b[^\d]{{1,40}}\b(?:subtract|minus|take away|take off) {_N}", lambda a, b: a - b),
    (rf"{_N}\b[^\d]{{1,40}}\b(?:multiply|times)(?: (?:it|that|this))?(?: by)? {_N}", lambda a, b: a * b),
    (rf"{_N}\b[^\d]{{1,40}}\bdivide(?: (?:it|that|this))? by {_N}", lambda a, b: a / b),
)
_ONE: tuple[tuple[str, Callable[[Fraction], Fraction]], ...] = (
    (rf"(?:double|twice|doubled|doubling)(?:{_SAID}|\s+){_N}", lambda a: 2 * a),
    (rf"(?:triple|thrice|tripled)(?:{_SAID}|\s+){_N}", lambda a: 3 * a),
    (rf"{_N},? (?:doubled|twice)", lambda a: 2 * a),
    (rf"{_N},? (?:tripled|thrice)", lambda a: 3 * a),
    (rf"half(?:{_SAID}|\s+){_N}", lambda a: a / 2),
    (rf"{_N},? halved", lambda a: a / 2),
    (rf"square of{_SAID}?\s*{_N}", lambda a: a * a),
    (rf"(?:next|number|one|comes|just|right) (?:to |right )?(?:after|above|past|over|following|beyond) {_N}",
     lambda a: a + 1),
    (rf"(?:number|one|comes|just|right) (?:right )?(?:before|below|under|preceding) {_N}", lambda a: a - 1),
    (rf"follows(?: on)? {_N}", lambda a: a + 1),
    (rf"successor of{_SAID}?\s*{_N}", lambda a: a + 1),
    (rf"predecessor of{_SAID}?\s*{_N}", lambda a: a - 1),
    (rf"(?:negative|opposite) of{_SAID}?\s*{_N}", lambda a: -a),
)  # fmt: skip
_FRACTION = re.compile(r"\\d?frac\{(\d+)\}\{(\d+)\}|(?<![\d.])(\d+)/(\d+)(?![\d.])")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def told(plain: str) -> frozenset[float]:
    """The results of sums that are told in words: "the double of 3", "1 more than 12"."""
    found: set[float] = set()
    for pattern, of_two in _TWO:
        for match in re.finditer(pattern, plain, re.I):
            with suppress(ZeroDivisionError, OverflowError, ValueError):
                found.add(float(of_two(Fraction(match[1]), Fraction(match[2]))))
    for pattern, of_one in _ONE:
        for match in re.finditer(pattern, plain, re.I):
            with suppress(ZeroDivisionError, OverflowError, ValueError):
                found.add(float(of_one(Fraction(match[1]))))
    return frozenset(found)


def told_parts(text: str, wordings: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The fractions among `wordings` that a text tells by their parts: "of 36 outcomes 5 fit", "5 out of 36"."""
    plain = in_digits(text.replace("$", ""))
    read = (_FRACTION.search(one) for one in wordings)
    fractions = {(found[1] or found[3], found[2] or found[4]) for found in read if found is not None}
    return frozenset(
        (top, below)
        for top, below in fractions
        if re.search(
            rf"\b{top} (?:parts? |pieces? )?(?:out of|of|in|in every|to|for every|against|over) "
            rf"(?:(?:the|all|these|a total of) )*{below}\b|\b{top} ?: ?{below}\b"
            rf"|\b(?:numerator|top)\b[^\d.]{{1,20}}\b{top}\b[^\d]{{1,30}}\b(?:denominator|bottom|below)\b[^\d.]{{1,20}}\b{below}\b"
            rf"|\bof (?:(?:the|all|these) )*{below}(?: [^\W\d]+){{0,3}},? (?:only |just )?{top}\b"
            rf"|\b{below}(?: [^\W\d]+){{1,3}},? (?:and |of which |of them )?(?:only |just )?{top} (?:of|fit|are|is)\b",
            plain,
            re.I,
        )
    )


def in_a_row(plain: str) -> frozenset[str]:
    """The digits of numbers that are told one after the other, put together: "1, then 3" is 13."""
    said = [match[0].replace(".", "") for match in _NUMBER.finditer(plain)][:200]
    return frozenset(_windows(said))


def _windows(said: list[str]) -> Iterator[str]:
    for first in range(len(said)):
        together = said[first]
        for other in said[first + 1 : first + LONGEST]:
            together += other
            if len(together) > MAX_DIGITS:
                break
            yield together


def without_emphasis(text: str) -> str:
    """A text without the marks that are not seen in it: 1**2** is 12 to whoever reads it."""
    text = re.sub(r"\*\*|__|`|\\(?:[,;:! ]|(?:text|mathrm|mathbf|mathit|phantom|textbf)\b)|(?<=\w)\{\}(?=\w)", "", text)
    return re.sub(r"(?<=\w)[*_](?=\w)|(?<=\d)\}\{(?=\d)", "", text)


def without_gaps(text: str) -> str:
    """A text in which words are written together whose letters stand apart: "f i v e", "f-i-v-e"."""
    gaps = re.compile(r"(?<![A-Za-z])[A-Za-z](?:[ .,*_|-]{1,2}[A-Za-z](?![A-Za-z])){2,}")
    return gaps.sub(lambda match: re.sub(r"[^A-Za-z]", "", match[0]), text)
