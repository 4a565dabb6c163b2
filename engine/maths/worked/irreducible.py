"""Why an expression does not factor: by the discriminant where it is quadratic, by its zeros where it is cubic."""

from __future__ import annotations

import math

from engine.maths.tree import Add, Mul, Neg, Node, Pow, Sym, integer, symbols
from engine.maths.worked.factoring import factor, factors_in
from engine.maths.worked.rewriting import last
from engine.maths.worked.step import Step
from engine.maths.worked.terms import coefficients, number
from engine.maths.worked.writing import to_latex


def factored(body: Node) -> list[Step]:
    """The steps to the product of the factors; where one of them is quadratic still, it is said why at the end."""
    steps = factor(body)
    product = last(body, steps)
    left = [part for part in factors_in(product) if _quadratic(part) is not None] if steps else []
    if not left:
        return steps
    title = "Nothing more can be factored" if len(left) > 1 else "The bracket cannot be factored"
    note = " ".join(f"Here ${to_latex(part)}$ {whole(part)}." for part in left)
    return [*steps, Step("factor.irreducible", title, product, product, note)]


def whole(body: Node) -> str:
    """What is said behind an expression that is its own product."""
    if isinstance(body, (Mul, Pow, Sym)):
        return "is factored already"
    names = symbols(body)
    values = coefficients(body, next(iter(names))) if len(names) == 1 else None
    if values is not None and len(values) <= 2:
        return "does not factor: its terms have no common factor"
    quadratic = _quadratic(body)
    reason = ""
    if quadratic is not None:
        a, b, c = quadratic
        size = b * b - 4 * a * c
        worked = Add((Pow(integer(b), integer(2)), Neg(Mul((integer(4), integer(a), integer(c))))))
        why = (
            "is negative, so no number makes it zero"
            if size < 0
            else "is no square number, so no fraction makes it zero"
        )
        reason = f": its discriminant ${to_latex(worked)} = {to_latex(number(size))}$ {why}"
    elif values is not None and len(values) == 4:
        reason = ": one of the factors would be linear, but no fraction makes it zero"
    return f"does not factor over the rational numbers{reason}"


def _quadratic(part: Node) -> tuple[int, int, int] | None:
    """a, b, c of a x² + b x + c with whole numbers and without rational zeros; None for anything else."""
    names = symbols(part)
    values = coefficients(part, next(iter(names))) if len(names) == 1 and isinstance(part, Add) else None
    if values is None or len(values) != 3 or any(value.denominator != 1 for value in values):
        return None
    c, b, a = (int(value) for value in values)
    size = b * b - 4 * a * c
    return None if size >= 0 and math.isqrt(size) ** 2 == size else (a, b, c)
