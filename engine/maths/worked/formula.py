"""The quadratic formula and the completed square, and the roots they give."""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.evaluate import value
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, PlusMinus, Pow, Relation, Root, Sym, symbols
from engine.maths.worked import moves
from engine.maths.worked.step import Step
from engine.maths.worked.terms import TWO, ZERO, negated, number
from engine.maths.worked.writing import to_latex


def formula_roots(a: int, b: int, c: int) -> list[Node]:
    square = b * b - 4 * a * c
    if square < 0:
        return []
    outside, inside = _taken_out(square)
    if inside in (0, 1):
        found = {Fraction(-b + sign * outside * inside, 2 * a) for sign in (1, -1)}
        return [number(value) for value in sorted(found)]
    first, second = (_one_root(a, b, sign * outside, inside) for sign in (-1, 1))
    return [first, second] if a > 0 else [second, first]


def _taken_out(value: int) -> tuple[int, int]:
    """k and r with value = k² r and r without square factors."""
    if value == 0:
        return 0, 0
    outside, inside, k = 1, value, 2
    root = math.isqrt(value)
    if root * root == value:
        return root, 1
    while k * k <= inside and k < 10_000:
        while inside % (k * k) == 0:
            inside, outside = inside // (k * k), outside * k
        k += 1
    return outside, inside


def _one_root(a: int, b: int, outside: int, inside: int) -> Node:
    """(-b + outside √inside)/(2a) in lowest terms."""
    bottom = 2 * a
    common = math.gcd(b, outside, bottom)
    common = -common if bottom < 0 else common
    front, times, bottom = -b // common, outside // common, bottom // common
    surd: Node = Root(Num(str(inside)), TWO)
    surd = surd if abs(times) == 1 else Mul((Num(str(abs(times))), surd))
    surd = Neg(surd) if times < 0 else surd
    top: Node = surd if front == 0 else Add((number(front), surd))
    if bottom == 1:
        return top
    return Neg(Div(top.arg, Num(str(bottom)))) if isinstance(top, Neg) else Div(top, Num(str(bottom)))


def by_formula(now: Relation, name: str, a: int, b: int, c: int) -> list[Step]:
    """The quadratic formula, the number under the root, the root, the two solutions."""
    square = b * b - 4 * a * c
    trees = [number(value) for value in (a, b, c)]
    under = Add((Pow(trees[1], TWO), Neg(Mul((Num("4"), trees[0], trees[2])))))
    bottom = Mul((TWO, trees[0]))
    clash = symbols(now) & {"a", "b", "c"}
    letters = ", ".join(f"${letter} = {value}$" for letter, value in zip("abc", (a, b, c), strict=True))
    formula = r"\frac{-b \pm \sqrt{b^2 - 4ac}}{2a}"
    said = f" The formula is ${formula}$, here with {letters}." if not clash else ""
    if square < 0:
        title = "A negative number has no real root"
        note = f"In the quadratic formula the number under the root is ${to_latex(under)} = {square}$. "
        note += "A negative number has no real square root, so there is no real solution."
        return [Step("equation.never", title, now, NONE, note)]
    written = _plus_minus(name, negated(trees[1]), Root(under, TWO), bottom)
    title = "Use the quadratic formula"
    steps = [Step("quadratic.formula", title, now, written, f"{title}.{said}")]
    found = _plus_minus(name, number(-b), Root(number(square), TWO), number(2 * a))
    fact = f"{to_latex(under)} = {square}"
    title = "Work out the number under the root"
    steps.append(Step("quadratic.discriminant", title, written, found, f"{title}: ${fact}$."))
    roots = formula_roots(a, b, c)
    if len(roots) == 1:
        done = moves.solved(name, roots)
        note = "The root is zero, so both signs give the same number: there is one solution."
        return [*steps, Step("quadratic.one_root", "There is one solution", found, done, note)]
    outside, inside = _taken_out(square)
    if outside != 1:
        surd: Node = Num(str(outside)) if inside == 1 else Mul((Num(str(outside)), Root(Num(str(inside)), TWO)))
        next_ = _plus_minus(name, number(-b), surd, number(2 * a))
        title = "Work out the root" if inside == 1 else "Take the largest perfect square out of the root"
        steps.append(Step("root.perfect" if inside == 1 else "root.take_out", title, found, next_, f"{title}."))
        found = next_
        common = math.gcd(b, outside, 2 * a)
        if inside != 1 and common > 1:
            times = outside // common
            surd = Root(Num(str(inside)), TWO)
            surd = surd if times == 1 else Mul((Num(str(times)), surd))
            next_ = _plus_minus(name, number(-b // common), surd, number(2 * a // common))
            title = f"Divide numerator and denominator by ${common}$"
            steps.append(Step("fraction.reduce", title, found, next_, f"{title}."))
            found = next_
    title = "Write the two solutions one by one"
    note = f"{title}: first with plus, then with minus."
    return [*steps, Step("quadratic.both_signs", title, found, moves.solved(name, sorted(roots, key=size)), note)]


def _plus_minus(name: str, left: Node, right: Node, bottom: Node) -> Relation:
    top: Node = PlusMinus(None if left == ZERO else left, right, "+")
    return moves.equation(Sym(name), top if bottom == Num("1") else Div(top, bottom))


def size(node: Node) -> float:
    """The size of a number, to put roots in order."""
    return float(value(node))
