"""Problem families about numbers: integer arithmetic, fractions, and drills of single calculations.

Every function takes a random generator and returns a `Draft`: the canonical statement in LaTeX, which wordings fit,
the paragraphs of the solution and the answer. It knows nothing of how a student types the problem.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from random import Random
from typing import Any

from convert.starter import arith
from convert.starter.arith import dollars, guarded


@dataclass
class Draft:
    """A problem before it is worded. `slots` are further pieces that a wording may need (the variable, a point)."""

    kind: str
    core: str
    steps: list[str]
    answer: str
    slots: dict[str, str] = field(default_factory=dict)


# ----------------------------------------------------------------------------------------- integer arithmetic
# An expression is an int or a list [operator, left, right] with operators + - * /.

Tree = Any
_PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2}
_SIGN = {"+": "+", "-": "-", "*": "\\cdot", "/": "\\div"}


def _value(t: Tree) -> int:
    if isinstance(t, int):
        return t
    a, b = _value(t[1]), _value(t[2])
    return {"+": a + b, "-": a - b, "*": a * b}[t[0]] if t[0] != "/" else a // b


def show(t: Tree, first: bool = True, outer: int = 0, right: bool = False) -> str:
    """The expression in LaTeX with the brackets it needs."""
    if isinstance(t, int):
        return str(t) if t >= 0 or first else f"({t})"
    mine = _PRIORITY[t[0]]
    bracket = mine < outer or (mine == outer and right)
    text = show(t[1], first or bracket, mine) + _SIGN[t[0]] + show(t[2], False, mine, True)
    return f"({text})" if bracket else text


def _grow(rng: Random, operations: int, low: int, high: int) -> Tree:
    if operations == 0:
        n = rng.randint(low, high)
        return -n if rng.random() < 0.12 else n
    left = rng.randint(0, operations - 1)
    op = rng.choice("++--**/") if operations < 5 else rng.choice("++--*")
    a = _grow(rng, left, low, high)
    b = _grow(rng, operations - 1 - left, low, high)
    va, vb = abs(_value(a)), abs(_value(b))
    if op == "*" and (va > 99 or (vb > 99 and va > 9) or vb > 999):
        op = "-"
    if op == "/":
        va, vb = _value(a), _value(b)
        if isinstance(a, int) and vb and abs(vb) < 100:
            a = vb * rng.randint(2, 30 if abs(vb) < 10 else 12)
            if rng.random() < 0.7:
                a = abs(a)
        elif not vb or va % vb:
            divisors = [d for d in range(2, 13) if va % d == 0]
            if not divisors or not va:
                op = "+"
            else:
                b = rng.choice(divisors)
    return [op, a, b]


def _next(t: Tree) -> list[Any]:
    """The operation that is due: the deepest bracket on the left, then by priority, then from the left."""
    best: tuple[int, int, int] | None = None
    found: list[Any] = []
    order = 0

    def walk(node: Tree, depth: int, outer: int, right: bool) -> None:
        nonlocal best, found, order
        if isinstance(node, int):
            return
        mine = _PRIORITY[node[0]]
        depth += mine < outer or (mine == outer and right)
        walk(node[1], depth, mine, False)
        order += 1
        if isinstance(node[1], int) and isinstance(node[2], int):
            rank = (-depth, -mine, order)
            if best is None or rank < best:
                best, found = rank, node
        walk(node[2], depth, mine, True)

    walk(t, 0, 0, False)
    return found


def calculate(op: str, a: int, b: int) -> list[str]:
    """Chains for one operation as it stands in an expression."""
    if op == "+":
        return [arith.plus(a, b)]
    if op == "-":
        return [arith.subtract(a, b)]
    return arith.multiply(a, b) if op == "*" else arith.divide(a, b)


def arithmetic(rng: Random) -> Draft:
    """An expression of one to five operations, evaluated one operation a paragraph."""
    while True:
        operations = rng.choice((1, 2, 2, 3, 3, 3, 4, 4, 5))
        high = rng.choice((9, 9, 12, 20, 20, 50, 99, 300)) if operations < 4 else rng.choice((9, 12, 12, 20))
        if operations == 1:
            high = rng.choice((20, 99, 99, 999, 999, 9999))
        t = _grow(rng, operations, 1 if rng.random() < 0.9 else 0, high)
        text = show(t)
        steps = []
        fine = True
        while not isinstance(t, int):
            node = _next(t)
            result = _value(node)
            if abs(result) > 9999 or (node[0] in "*/" and (abs(node[1]) > 9999 or abs(node[2]) > 9999)):
                fine = False
                break
            line = dollars(calculate(node[0], node[1], node[2]))
            if node is t:
                t = result
                steps.append(line)
            else:
                _replace(t, node, result)
                steps.append(f"{line}. Now ${show(t)}$")
        if fine and abs(t) < 100000:
            return Draft("calculate", text, [f"Calculate ${text}$", *steps], str(t))


def _replace(t: Tree, node: Tree, value: int) -> bool:
    if isinstance(t, int):
        return False
    for i in (1, 2):
        if t[i] is node:
            t[i] = value
            return True
        if _replace(t[i], node, value):
            return True
    return False


def drill(rng: Random) -> Draft:
    """One bare calculation: a signed sum or difference, a small product or quotient, a common divisor."""
    kind = rng.choice("++++----**/g")
    size = rng.choice((20, 20, 99, 99, 99, 99, 999, 999, 999, 9999))
    a, b = rng.randint(0, size), rng.randint(1, rng.choice((20, size, size)))
    if rng.random() < 0.5:
        a, b = b, a
    if kind in "+-":
        a = -a if rng.random() < 0.4 else a
        b = -b if rng.random() < 0.15 else b
        text = f"{a}{kind}{guarded(b)}"
        value = a + b if kind == "+" else a - b
        return Draft("calculate", text, [f"Calculate ${text}$", dollars(calculate(kind, a, b))], str(value))
    if kind == "g":
        g = rng.choice((1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15))
        a, b = g * rng.randint(1, 40), g * rng.randint(2, 40)
        lines, g = arith.euclid(a, b)
        steps = [f"Find the greatest common divisor of {a} and {b}", dollars(lines), f"It is {g}"]
        return Draft("gcd", f"{a};{b}", steps, str(g), {"a": str(a), "b": str(b)})
    if kind == "*":
        a = rng.choice((rng.randint(2, 12), rng.randint(10, 99), rng.randint(10, 99), rng.randint(100, 999)))
        b = rng.randint(2, 9) if a > 99 else rng.randint(2, 99)
        if rng.random() < 0.5:
            a, b = b, a
    else:
        b = rng.choice((rng.randint(2, 9), rng.randint(2, 12), rng.randint(11, 30)))
        a = b * rng.randint(2, 99)
    a = -a if rng.random() < 0.2 else a
    b = -b if rng.random() < 0.12 else b
    text = f"{a}{_SIGN[kind]}{guarded(b)}"
    value = a * b if kind == "*" else a // b
    return Draft("calculate", text, [f"Calculate ${text}$", dollars(calculate(kind, a, b))], str(value))


# -------------------------------------------------------------------------------------------------- fractions


def _common_denominator(bottoms: list[int]) -> str:
    """The sentence that names it; one denominator after the other where there are three."""
    several = sorted({q for q in bottoms if q > 1})
    if len(several) < 3:
        return f"The common denominator is {lcm(*bottoms)}"
    so_far = lcm(*several[:2])
    return (
        f"The common denominator of {several[0]} and {several[1]} is {so_far}, with {several[2]} it is {lcm(*several)}"
    )


def _common(parts: list[tuple[int, int]]) -> tuple[list[str], int, int]:
    """Paragraphs that add signed fractions (top, bottom); the top and bottom of the sum, not yet reduced."""
    bottom = lcm(*(q for _, q in parts))
    steps, tops = [], []
    if any(q != bottom for _, q in parts):
        lines = []
        for p, q in parts:
            k = bottom // q
            tops.append(p * k)
            if k > 1:
                if bottom > 60:
                    lines += arith.divide(bottom, q)
                lines += arith.multiply(abs(p), k)[:-1]
                widened = f"\\frac{{{abs(p)}\\cdot{k}}}{{{q}\\cdot{k}}}"
                lines.append(f"{arith.fraction(abs(p), q)}={widened}={arith.fraction(abs(p) * k, bottom)}")
        steps.append(f"{_common_denominator([q for _, q in parts])}: {dollars(lines)}")
    else:
        tops = [p for p, _ in parts]
    total = sum(tops)
    written = ""
    for t in tops:
        piece = arith.fraction(t, bottom)
        written += piece if not written or piece[0] == "-" else f"+{piece}"
    sums = dollars(arith.sum_chain(tops))
    steps.append(f"Add the numerators: {sums}, so ${written}={arith.fraction(total, bottom)}$")
    return steps, total, bottom


def _fraction_of(rng: Random, most: int) -> Fraction:
    while True:
        f = Fraction(rng.randint(1, most + 4), rng.randint(2, most))
        if f.denominator > 1:
            return f


def _mixed(f: Fraction, plus: str = "") -> str:
    whole, rest = divmod(f.numerator, f.denominator)
    return f"{whole}{plus}\\frac{{{rest}}}{{{f.denominator}}}"


def fractions(rng: Random) -> Draft:
    """Sum, difference, product, quotient, reduction to lowest terms; some with whole or mixed numbers."""
    kind = rng.choice(("sum", "sum", "sum", "sum", "product", "product", "quotient", "quotient", "lowest"))
    if kind == "lowest":
        f, k = _fraction_of(rng, 16), rng.choice((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15))
        top, bottom = f.numerator * k, f.denominator * k
        text = arith.fraction(top, bottom)
        steps, value = arith.reduce(top, bottom)
        return Draft("lowest", text, [f"Simplify ${text}$", *steps], arith.num(value))
    most = rng.choice((6, 9, 9, 12, 12, 15))
    count = 3 if kind == "sum" and rng.random() < 0.2 else 2
    parts = [_fraction_of(rng, most if count == 2 else 9) for _ in range(count)]
    if kind == "sum" and count == 2 and rng.random() < 0.25:
        parts[1] = Fraction(rng.randint(1, 12), parts[0].denominator)
    texts, intro = [], []
    tops = []
    for i, f in enumerate(parts):
        if rng.random() < 0.12 and (i or kind == "sum"):
            w = rng.randint(1, 9)
            parts[i] = f = Fraction(w)
            texts.append(str(w))
        elif f > 1 and f.denominator > 1 and rng.random() < 0.35:
            texts.append(f"({_mixed(f, '+')})")
            whole, rest = divmod(f.numerator, f.denominator)
            product = f"{whole}\\cdot{f.denominator}+{rest}"
            chain = f"{product}={whole * f.denominator}+{rest}={f.numerator}"
            intro.append(f"Write it as one fraction: ${chain}$, so ${_mixed(f, '+')}={arith.num(f)}$")
        else:
            texts.append(arith.num(f))
        tops.append((f.numerator, f.denominator))
    if kind == "sum":
        signs = [-1 if rng.random() < 0.12 else 1] + [rng.choice((1, -1)) for _ in parts[1:]]
        text = "".join(
            ("-" if s < 0 else "+" if i else "") + t for i, (s, t) in enumerate(zip(signs, texts, strict=True))
        )
        signed = [(s * p, q) for s, (p, q) in zip(signs, tops, strict=True)]
        if all(q == 1 for _, q in signed):
            return fractions(rng)
        steps, top, bottom = _common(signed)
    else:
        (p1, q1), (p2, q2) = tops
        negative = rng.random() < 0.15
        if q1 == 1 and q2 == 1:
            return fractions(rng)
        op = "\\cdot" if kind == "product" else "\\div"
        sign = "-" if negative else ""
        text = f"{sign}{texts[0]}{op}{texts[1]}"
        steps = []
        if kind == "quotient":
            flipped = arith.fraction(q2, p2) if p2 > 1 else str(q2)
            now = f"{sign}{arith.num(parts[0])}\\cdot{flipped}"
            before = f"{sign}{arith.num(parts[0])}\\div{arith.num(parts[1])}"
            steps.append(f"Dividing is multiplying by the reciprocal: ${before}={now}$")
            p2, q2 = q2, p2
        else:
            now = f"{sign}{arith.num(parts[0])}\\cdot{arith.num(parts[1])}"
        top, bottom = p1 * p2, q1 * q2
        lines = [*arith.multiply(p1, p2), *(arith.multiply(q1, q2) if bottom > 1 else [])]
        result = arith.fraction(-top if negative else top, bottom) if bottom > 1 else str(-top if negative else top)
        steps.append(f"Multiply above and below: {dollars(lines)}, so ${now}={result}$")
        top = -top if negative else top
    more, value = arith.reduce(top, bottom)
    # A mixed number is typed 2\\frac{1}{3}; the solution writes the sum it stands for, which cannot be misread.
    typed = re.sub(r"\((\d+)\+(\\frac\{\d+\}\{\d+\})\)", r"\1\2", text)
    return Draft("calculate", text, [f"Calculate ${text}$", *intro, *steps, *more], arith.num(value), {"typed": typed})
