"""Decimal numbers exactly as they were typed: their digits, their power of ten, and how precise they claim to be.

    literal("6.02x10^23"), literal("-(0.050)"), literal("1 234,5", decimal_comma=True)
    figures("2000") == (1, 4, 0)        # the zeros at the end may be figures or not

The reader's trees keep digits, but not `100.` with its point, and it refuses `1e3`, where e could be a number. Where
the author asks for a number neither is in doubt, so that numbers are read here first. Knows no algebra.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.reader.limits import MAX_DIGITS, MAX_EXPONENT, MAX_LENGTH
from engine.maths.tree import Mul, Neg, Node, Num, Percent, Pow, integer

_MINUS = dict.fromkeys(map(ord, "−–—‐‑‒"), "-")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_SWAPPED = str.maketrans(",.", ".,")
_THIN = re.compile(r"\\[,!:; ]|[\u2009\u202f\u00a0\u2007]")
_PLAIN = re.compile(r"\d+(?:\.\d*)?|\.\d+")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?P<sign>[, ])\d{3}(?:(?P=sign)\d{3})*(?!\d)(?:\.\d*)?")
_GROUPS_COMMA = re.compile(r"[1-9]\d{0,2}(?P<sign>[. ])\d{3}(?:(?P=sign)\d{3})*(?!\d)(?:,\d*)?")
_POWER = re.compile(
    r"(?:[eE]\s?|\s[eE])(?P<short>[+-]?\d+)(?![\d.])"
    r"|\s*(?:[x×X*·⋅∙•∗]|\\times|\\cdot|times)\s*10\s*"
    r"(?:(?:\^|\*\*)\s*(?:\{\s*(?P<braced>[+-]?\d+)\s*\}|\(\s*(?P<round>[+-]?\d+)\s*\)|(?P<bare>[+-]?\d+))"
    r"|(?P<raised>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))"
)
_MONEY = re.compile(r"^[£€¥₹]\s*(?=[\d.])|(?<=[\d.])\s*[£€¥₹]$")
_ALONE = re.compile(r"10\s*(?:(?:\^|\*\*)|(?=[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]))")
_NAMED = re.compile(r"\s*(?P<name>[A-Za-z](?:_(?:\w{1,20}|\{\w+\}))?)?\s*(?:=|≈|~|\\approx\b)\s*(?=\S)")
_NOT_UNITS = r"(?:frac|sqrt|pi|sin|cos|tan|ln|log|exp)(?![A-Za-z])"
_UNIT = re.compile(
    rf"\s*(?:[*·⋅×]|\\cdot(?![A-Za-z]))?\s*(?![eE](?:[\d+\-*^]|$))(?!\\?{_NOT_UNITS})(?:/\s*)?\\?[A-Za-zµμΩ°%]"
)


class NotANumber(LemmaError):
    """The text is not one typed decimal number."""

    def __init__(self, text: str) -> None:
        super().__init__(f"This is not one decimal number: {text[:40]!r}.")


SLACK = Fraction(1001, 1000)
"""Of half a unit: a half that was rounded the other way is no mistake."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A number as typed: `digits` with at most one point (`0.0010`, `100.`, never signed), times 10 to `exponent`.

    `name` is the x of `x = 2.5`.
    """

    digits: str
    exponent: int = 0
    negative: bool = False
    percent: bool = False
    name: str = ""

    @property
    def value(self) -> Fraction:
        """The number exactly."""
        size = Fraction("0" + self.digits) * Fraction(10) ** self.exponent
        size = size / 100 if self.percent else size
        return -size if self.negative else size

    @property
    def decimals(self) -> int:
        """The digits typed behind the point."""
        return len(self.digits.partition(".")[2])

    @property
    def places(self) -> int:
        """The decimal places of the number itself: 1.41e-2 has four of them."""
        return max(0, self.decimals - self.exponent)

    @property
    def half_unit(self) -> Fraction:
        """Half a unit of the last figure that is claimed; the zeros at the end of a whole number may be none."""
        scale = self.exponent - self.decimals - (2 if self.percent else 0)
        if "." not in self.digits and self.value:
            scale += len(self.digits) - len(self.digits.rstrip("0"))
        return Fraction(10) ** scale / 2

    @property
    def figures(self) -> tuple[int, int]:
        """The fewest and the most significant figures the digits can be meant to have."""
        whole, point, behind = self.digits.partition(".")
        shown = (whole + behind).lstrip("0")
        if not shown:  # zero: every place behind the point is claimed
            return max(1, len(behind)), max(1, len(behind))
        if point:
            return len(shown), len(shown)
        return len(shown.rstrip("0")), len(shown)

    def tree(self) -> Node:
        """The number as the reader would have given it."""
        number: Node = Num("0" + self.digits if self.digits.startswith(".") else self.digits.rstrip("."))
        if self.exponent:
            power = Pow(Num("10"), integer(self.exponent))
            number = power if self.digits == "1" else Mul((number, power))
        number = Percent(number) if self.percent else number
        return Neg(number) if self.negative else number


def _tidy(text: str) -> str:
    """`text` without what only sets it out: dollar signs, \\left and \\right, odd spaces, what is invisible (Cf)."""
    kept = "".join(char for char in text if char != "$" and unicodedata.category(char) != "Cf")
    kept = re.sub(r"\\(?:left|right|displaystyle)(?![A-Za-z])", "", kept).replace("{,}", ",").replace("\\%", "%")
    kept = _THIN.sub(" ", kept).translate(_MINUS)
    return "".join(_digit(char) for char in kept).strip()


def _digit(char: str) -> str:
    if char.isascii() or not char.isdecimal():
        return char
    return str(unicodedata.digit(char))


def _unwrapped(text: str) -> tuple[str, bool]:
    """The text without signs and brackets around it, and whether the signs make it negative."""
    negative = False
    while text:
        if text[0] in "+-":
            negative ^= text[0] == "-"
            text = text[1:].lstrip()
            if text[:1] in ("+", "-"):  # 3 -- 4 or a slip: not for us
                return "", False
        elif text[0] == "(" and text[-1] == ")" and "(" not in text[1:] and ")" not in text[:-1]:
            text = text[1:-1].strip()
        else:
            break
    return text, negative


def _mantissa(text: str, decimal_comma: bool) -> tuple[str, int]:
    """The digits at the beginning of `text` with a point, and how many characters they take; ("", 0) without."""
    groups = (_GROUPS_COMMA if decimal_comma else _GROUPS).match(text)
    if decimal_comma:
        swapped = text.translate(_SWAPPED)
        plain = _PLAIN.match(swapped)
    else:
        plain = _PLAIN.match(text)
    if groups is not None and (plain is None or groups.end() > plain.end()):
        digits = groups[0].replace(groups["sign"], "")
        return digits.replace(",", "."), groups.end()
    return (plain[0], plain.end()) if plain is not None else ("", 0)


def _leading(text: str, decimal_comma: bool) -> tuple[Literal, int] | None:
    """The unsigned literal at the beginning of `text` and where it ends."""
    alone = _ALONE.match(text)
    if alone is not None:
        power = _POWER.match("x" + text)
        if power is None:
            return None
        digits, at = "1", power.end() - 1
    else:
        digits, at = _mantissa(text, decimal_comma)
        if not digits or len(digits) > MAX_DIGITS:
            return None
        power = _POWER.match(text, at)
        at = power.end() if power is not None else at
    exponent = 0
    if power is not None:
        raised = power["raised"]
        typed = raised.translate(_RAISED) if raised else power["short"] or power["braced"] or power["round"]
        typed = typed or power["bare"]
        if len(typed) > 7 or abs(int(typed)) > MAX_EXPONENT:
            return None
        exponent = int(typed)
    return Literal(digits, exponent), at


def literal(text: str, *, decimal_comma: bool = False) -> Literal | None:
    """The number that `text` is, signed and in brackets perhaps, or named as in `x = 2.5`; None when it is none."""
    if len(text) > MAX_LENGTH:
        return None
    tidy = _tidy(text)
    named = _NAMED.match(tidy)
    body, negative = _unwrapped(tidy[named.end() :] if named else tidy)
    body = _MONEY.sub("", body, count=1)
    found = _leading(body, decimal_comma)
    if found is None:
        return None
    number, at = found
    rest = body[at:].strip()
    percent = rest in ("%", "percent", "per cent")
    if rest and not percent and not (rest in (".", ";", ",") and "." in number.digits):
        return None
    name = (named["name"] or "").replace("{", "").replace("}", "") if named else ""
    return Literal(number.digits, number.exponent, negative, percent, name)


def of_tree(tree: Node) -> Literal | None:
    """The number that a tree of the reader is, where it is one decimal number as typed; else None."""
    match tree:
        case Neg():
            inner = of_tree(tree.arg)
            return None if inner is None else Literal(inner.digits, inner.exponent, not inner.negative, inner.percent)
        case Percent():
            inner = of_tree(tree.arg)
            if inner is not None and not inner.percent:
                return Literal(inner.digits, inner.exponent, inner.negative, True)
        case Num() if not tree.text.endswith(")"):
            return Literal(tree.text)
        case Mul(factors=(Num() as number, Pow(base=Num(text="10"), exponent=exponent))):
            sign, size = (-1, exponent.arg) if isinstance(exponent, Neg) else (1, exponent)
            if isinstance(size, Num) and not size.is_decimal and len(size.text) < 6:
                return Literal(number.text, sign * int(size.text))
    return None


def with_unit(text: str, *, decimal_comma: bool = False) -> Literal | None:
    """Like `literal`, but a unit may follow the number: `9.81*m/s^2`."""
    whole = literal(text, decimal_comma=decimal_comma)
    if whole is not None or len(text) > MAX_LENGTH:
        return whole
    body, negative = _unwrapped(_tidy(text))
    found = _leading(body, decimal_comma)
    if found is None or not _UNIT.match(body, found[1]):
        return None
    return Literal(found[0].digits, found[0].exponent, negative)


def figures(text: str, *, decimal_comma: bool = False) -> tuple[int, int, int]:
    """(fewest, most, decimals): the significant figures a typed number can have, and its digits behind the point.

    A unit after the number is left out of account. Raises NotANumber.
    """
    number = with_unit(text, decimal_comma=decimal_comma)
    if number is None:
        raise NotANumber(text)
    return (*number.figures, number.decimals)
