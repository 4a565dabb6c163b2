"""Exact calculations written out: the small true equations that every worked solution is made of.

Each function returns LaTeX chains such as `23\\cdot47=23\\cdot40+23\\cdot7=920+161=1081` (no dollar signs) and,
where it computes something, the value. A chain splits what is hard to do in the head: signs are taken out first,
long products go by places, long divisions by multiples, common divisors by Euclid's algorithm. It knows nothing
of problems, wordings or variables beyond writing a term.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import gcd as _gcd

Number = int | Fraction
Term = tuple[Number, int]
"""A coefficient and the exponent of the variable."""
LETTERS = "xxxxxxxxxxyyyzzttnnaabbmmkkppwwssuuhrqcvgf"
"""Variables, the usual ones more often."""


def num(value: Number) -> str:
    """A number as an answer is written: -7 or -\\frac{3}{4}."""
    if isinstance(value, int) or value.denominator == 1:
        return str(int(value))
    sign = "-" if value < 0 else ""
    return f"{sign}\\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"


def guarded(value: Number) -> str:
    """A number as a later operand: in brackets if it is negative."""
    return f"({num(value)})" if value < 0 else num(value)


def dollars(chains: Iterable[str]) -> str:
    """Chains as they stand in a sentence: $..$, $..$."""
    return ", ".join(f"${c}$" for c in chains)


def _places(n: int) -> list[int]:
    """347 to [300, 40, 7]."""
    digits = str(n)
    return [int(d) * 10 ** (len(digits) - 1 - i) for i, d in enumerate(digits) if d != "0"]


def _running(first: int, rest: Sequence[int]) -> list[str]:
    """A sum with signs worked off from the left: 47, [-20, -9] to 47-20-9, 27-9, 18."""
    lines = []
    for i in range(len(rest) + 1):
        lines.append("".join([str(first), *(f"{v:+d}" for v in rest[i:])]))
        if i < len(rest):
            first += rest[i]
    return lines


def _sum(a: int, b: int) -> list[str]:
    """The members of the chain after `a+b=` for positive numbers: the smaller one is added place by place."""
    big, small = max(a, b), min(a, b)
    parts = _places(small)
    return [str(a + b)] if len(parts) < 2 or big <= 20 else _running(big, parts)


def _difference(big: int, small: int) -> list[str]:
    """The members of the chain after `big-small=`: the smaller one is taken away place by place."""
    parts = _places(small)
    return [str(big - small)] if len(parts) < 2 or big <= 20 or big == small else _running(big, [-p for p in parts])


def add(a: int, b: int) -> str:
    """The chain for a + b with b's sign as the operator; a sum of mixed signs is first turned into a positive one.

    Numbers of several digits are added and taken away place by place: carries are what goes wrong.
    """
    head, total = f"{a}{b:+d}", a + b
    if (abs(a) <= 10 and abs(b) <= 10) or total == 0 or a == 0 or b == 0:
        return f"{head}={total}"
    if a > 0 and b > 0:
        return "=".join([head, *_sum(a, b)])
    if a > 0 and total > 0:
        return "=".join([head, *_difference(a, -b)])
    if a < 0 < total:
        return "=".join([head, f"{b}-{-a}", *_difference(b, -a)])
    inner = (f"{-a}+{-b}", _sum(-a, -b)) if b < 0 and a < 0 else None
    if inner is None:
        big, small = (-a, b) if a < 0 else (-b, a)
        inner = (f"{big}-{small}", _difference(big, small))
    return "=".join([head, f"-({inner[0]})", *(f"-({m})" for m in inner[1][:-1]), str(total)])


def subtract(a: int, b: int) -> str:
    """The chain for a - b; taking away a negative number is adding."""
    if b >= 0:
        return add(a, -b)
    return f"{a}-({b})={add(a, -b)}"


def plus(a: int, b: int) -> str:
    """The chain for a + b where b is written in brackets if negative."""
    if b >= 0:
        return add(a, b)
    return f"{a}+({b})={add(a, b)}"


def sum_chain(values: Sequence[int]) -> list[str]:
    """Pairwise sums from the left."""
    chains, total = [], values[0]
    for v in values[1:]:
        chains.append(add(total, v))
        total += v
    return chains


def _easy(a: int, b: int) -> bool:
    """Whether a product of two positive numbers is done in the head."""
    small, large = sorted((a, b))
    if small == 0:
        return True
    while small % 10 == 0:
        small //= 10
    while large % 10 == 0:
        large //= 10
    small, large = sorted((small, large))
    return small == 1 or (small <= 12 and large <= 12) or (small < 10 and large < 100)


def _product(a: int, b: int) -> list[str]:
    """Chains for a product of positive numbers; the last one ends in the value."""
    if _easy(a, b):
        return [f"{a}\\cdot{b}={a * b}"]
    zeros = [10 ** (len(str(n)) - len(str(n).rstrip("0"))) for n in (a, b)]
    if max(zeros) > 1:  # 347 * 60: ten times 347 * 6
        return [*_product(a // zeros[0], b // zeros[1]), f"{a}\\cdot{b}={a * b}"]
    second = len(str(b)) > 1 and (len(str(a)) == 1 or len(_places(b)) <= len(_places(a)))
    pairs = [(a, p) for p in _places(b)] if second else [(p, b) for p in _places(a)]
    chains: list[str] = []
    for p, q in pairs:
        if not _easy(p, q):
            chains += _product(p, q)
    written = "+".join(f"{p}\\cdot{q}" for p, q in pairs)
    first, *rest = (p * q for p, q in pairs)
    members = [written]
    if any(len(_places(v)) > 1 for v in rest):
        members.append("+".join(map(str, (first, *rest))))
    members += _running(first, [place for v in rest for place in _places(v)])
    return [*chains, "=".join([f"{a}\\cdot{b}", *members])]


def multiply(a: int, b: int) -> list[str]:
    """Chains for a * b; the last one starts with the product as it stands and ends in its value."""
    head = f"{a}\\cdot{guarded(b)}={a * b}"
    if (a >= 0 and b >= 0) or _easy(abs(a), abs(b)):
        return _product(a, b) if a >= 0 and b >= 0 else [head]
    return [*_product(abs(a), abs(b)), head]


def _quotient(a: int, b: int) -> list[str]:
    q = a // b
    if q < 10 or (b <= 12 and q <= 12) or (b < 10 and a < 1000) or b == 1 or b in (10, 100):
        return [f"{a}\\div{b}={q}"]
    chains, rest, parts = [], a, _places(q)
    for i, p in enumerate(parts):
        chains += _product(b, p) if not _easy(b, p) else [f"{b}\\cdot{p}={b * p}"]
        if i + 1 < len(parts):
            chains.append(add(rest, -b * p))
        rest -= b * p
    tail = f"={'+'.join(map(str, parts))}" if len(parts) > 1 else ""
    return [*chains, f"{a}\\div{b}{tail}={q}"]


def divide(a: int, b: int) -> list[str]:
    """Chains for an exact quotient a / b; the last one ends in its value."""
    if a % b:
        raise ValueError("the division leaves a remainder")
    if a >= 0 and b > 0:
        return _quotient(a, b)
    head = f"{a}\\div{guarded(b)}={a // b}"
    plain = _quotient(abs(a), abs(b))
    return [head] if len(plain) == 1 else [*plain, head]


def divide_or_rest(a: int, b: int) -> tuple[list[str], int]:
    """Chains for a / b where nobody knows yet whether it is whole, and what is left of |a| in the end.

    Both cases begin alike, with multiples of |b| taken away, so that the rest decides and not a guess; the last chain
    is the quotient when nothing is left.
    """
    top, bottom = abs(a), abs(b)
    parts = _places(top // bottom) if top >= bottom else []
    chains, rest = [], top
    for p in parts:
        chains += _product(bottom, p)
        rest -= bottom * p
        chains.append(add(rest + bottom * p, -bottom * p))
    if not rest:
        if len(parts) > 1:
            chains.append(f"{top}\\div{bottom}={'+'.join(map(str, parts))}={top // bottom}")
        if len(parts) < 2 or a < 0 or b < 0:
            chains.append(f"{a}\\div{guarded(b)}={a // b}")
    return chains, rest


def euclid(a: int, b: int) -> tuple[list[str], int]:
    """Euclid's algorithm for positive a, b: lines 84-2\\cdot36=84-72=12, 36-3\\cdot12=36-36=0; and the divisor.

    One multiple of the smaller number is taken away at a time, by a factor of one digit and zeros, until nothing is
    left: that a number is a multiple of the other is seen, not claimed.
    """
    a, b = max(a, b), min(a, b)
    lines = []
    while b > 1:
        factor = a // b if a // b <= 12 else _places(a // b)[0]
        lines.append(add(a, -b) if factor == 1 else f"{a}-{factor}\\cdot{b}={add(a, -factor * b)}")
        a -= factor * b
        if not a:
            return lines, b
        a, b = max(a, b), min(a, b)
    return lines, 1


def fraction(top: int, bottom: int) -> str:
    """\\frac{top}{bottom} as it stands, the sign of the top in front."""
    return f"{'-' if top < 0 else ''}\\frac{{{abs(top)}}}{{{bottom}}}"


def reduce(top: int, bottom: int) -> tuple[list[str], Fraction]:
    """Paragraphs that bring top/bottom (bottom > 0) to lowest terms in full; none when there is nothing to do."""
    value = Fraction(top, bottom)
    if top == 0 or bottom == 1:
        return ([f"${fraction(top, bottom)}={num(value)}$"] if bottom > 1 else []), value
    if abs(top) == 1:
        return [], value
    if value.denominator == 1:
        chains = divide(abs(top), bottom)
        return [f"Divide: {dollars(chains)}, so ${fraction(top, bottom)}={num(value)}$"], value
    lines, g = euclid(abs(top), bottom)
    paragraph = f"Greatest common divisor of {abs(top)} and {bottom}: {dollars(lines)}, so it is {g}"
    if g == 1:
        return [f"{paragraph} and the fraction is in lowest terms"], value
    chains = [*divide(abs(top), g), *divide(bottom, g)]
    return [paragraph, f"Divide both by {g}: {dollars(chains)}, so ${fraction(top, bottom)}={num(value)}$"], value


def term(c: Number, e: int, v: str) -> str:
    """One term: -3x^2, x, 5, \\frac{2}{3}x."""
    if e == 0:
        return num(c)
    power = v if e == 1 else f"{v}^{e}" if e < 10 else f"{v}^{{{e}}}"
    return power if c == 1 else f"-{power}" if c == -1 else f"{num(c)}{power}"


def poly(terms: Iterable[tuple[Number, int]], v: str) -> str:
    """A sum of terms in the order given; zero terms are left out."""
    text = ""
    for c, e in terms:
        if c:
            piece = term(c, e, v)
            text += piece if not text or piece[0] == "-" else f"+{piece}"
    return text or "0"


def ordered(coefficients: dict[int, int]) -> list[Term]:
    """The terms of a polynomial from the highest exponent down."""
    return [(coefficients[e], e) for e in sorted(coefficients, reverse=True) if coefficients[e]]


def gcd(*values: int) -> int:
    """The greatest common divisor of several numbers."""
    return _gcd(*values)


def guarded_term(c: int, e: int, v: str) -> str:
    """A term as a later factor: in brackets if its coefficient is negative."""
    text = term(c, e, v)
    return f"({text})" if text[0] == "-" else text
