"""Values said in words: the formula in signs, and what it is at three places, so that two readings can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

SUM, PRODUCT, POWER, ATOM = range(4)
_PLACES = {
    "n": (1013.7, 877.3, 1499.1), "x": (1733.9, 1231.7, 1999.3), "y": (907.1, 1103.9, 811.7), "z": (677.3, 599.9, 727.1)
}  # fmt: skip
NOWHERE = float("nan")


@dataclass(frozen=True, slots=True)
class Value:
    """A formula: its text, how tightly it holds together, and its value at three places (nan: none there)."""

    text: str
    level: int
    at: tuple[float, ...]
    plain: bool = False  # a number as it was typed or said
    pair: bool = False  # `the sum of ...`, whose end is open

    def inside(self, level: int) -> str:
        """The text, in brackets where a sign of `level` would reach into it."""
        return self.text if self.level >= level else f"({self.text})"

    def same(self, other: Value) -> bool:
        """Whether both have one value everywhere."""
        return all(_near(one, two) for one, two in zip(self.at, other.at, strict=True))


def _near(one: float, two: float) -> bool:
    return one == two or abs(one - two) <= 1e-9 * max(abs(one), abs(two), 1)


def letter(name: str) -> Value:
    """An unknown; every letter but n, x, y, z is where n is."""
    return Value(name, ATOM, _PLACES.get(name, _PLACES["n"]))


def number(text: str) -> Value:
    """A number as typed: `12`, `2.5`, `3/4`, `-4`."""
    size = float(Fraction(text.replace(" ", "")))
    level = SUM if text.startswith("-") else PRODUCT if "/" in text else ATOM
    return Value(text, level, (size,) * 3, plain=True)


def _each(one: Value, other: Value, what: str) -> tuple[float, ...]:
    out = []
    for a, b in zip(one.at, other.at, strict=True):
        try:
            found = a + b if what == "+" else a - b if what == "-" else a * b if what == "*" else a / b
        except ZeroDivisionError:
            found = NOWHERE
        out.append(found)
    return tuple(out)


def plus(one: Value, other: Value) -> Value:
    return Value(f"{one.text} + {other.inside(PRODUCT)}", SUM, _each(one, other, "+"))


def minus(one: Value, other: Value) -> Value:
    return Value(f"{one.text} - {other.inside(PRODUCT)}", SUM, _each(one, other, "-"))


def times(one: Value, other: Value) -> Value:
    if other.plain and not one.plain and max(one.at) > min(one.at):
        one, other = other, one
    return Value(
        f"{one.inside(POWER if '/' in one.text else PRODUCT)}*{other.inside(POWER)}", PRODUCT, _each(one, other, "*")
    )


def over(one: Value, other: Value) -> Value:
    return Value(f"{one.inside(POWER)}/{other.inside(POWER)}", PRODUCT, _each(one, other, "/"))


def power(base: Value, exponent: int) -> Value:
    return Value(f"{base.inside(ATOM)}^{exponent}", POWER, tuple(_raised(size, exponent) for size in base.at))


def root(arg: Value, which: int = 2) -> Value:
    name = {2: "sqrt", 3: "cbrt"}[which]
    return Value(f"{name}({arg.text})", ATOM, tuple(_raised(size, 1 / which) for size in arg.at))


def opposite(arg: Value) -> Value:
    return Value(f"-{arg.inside(POWER)}", SUM, tuple(-size for size in arg.at))


def size_of(arg: Value) -> Value:
    """The absolute value."""
    return Value(f"abs({arg.text})", ATOM, tuple(abs(size) for size in arg.at))


def larger(one: Value, other: Value) -> Value:
    """The larger of two."""
    text = f"({one.text} + {other.text} + abs({one.text} - {other.text}))/2"
    return Value(text, PRODUCT, tuple(map(max, one.at, other.at)))


def smaller(one: Value, other: Value) -> Value:
    """The smaller of two."""
    text = f"({one.text} + {other.text} - abs({one.text} - {other.text}))/2"
    return Value(text, PRODUCT, tuple(map(min, one.at, other.at)))


def scaled(arg: Value, percent: Value, sign: int) -> Value:
    """`arg` and so many percent of it more or less."""
    part = times(over(percent, number("100")), arg)
    return plus(arg, part) if sign > 0 else minus(arg, part)


def _raised(size: float, exponent: float) -> float:
    try:
        return size**exponent if size >= 0 or exponent == int(exponent) else NOWHERE
    except (OverflowError, ZeroDivisionError):
        return NOWHERE
