"""Areas: the curve is cut where it crosses, each piece is integrated, and the whole is measured with numbers."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import mpmath

from engine.maths.equivalence import same_value
from engine.maths.evaluate import as_fraction, value
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.calculus import antiderivative, quadrature
from engine.maths.solving.candidates import between, critical_points
from engine.maths.solving.expressions import number
from engine.maths.solving.roots import candidates
from engine.maths.solving.trigonometry import is_trigonometric, roots_within
from engine.maths.tree import (
    Add,
    Div,
    Func,
    Integral,
    Neg,
    Node,
    Num,
    Relation,
    Root,
    substitute,
    symbols,
    walk,
)


def solve_area(question: Question) -> Answer:
    body = question.body
    assert isinstance(body, Integral)
    variable = body.variable.name
    cuts = _different(_cuts(question, body, variable))
    line = dict(question.values).get("line")
    if line is not None:
        others = [cut for cut in cuts if not same_value(cut, line).same]
        if len(others) != 1:
            raise CannotSolve("The curve does not meet the x-axis just once, so I cannot tell which region is meant.")
        ends = (others[0], line) if as_fraction(value(others[0])) < as_fraction(value(line)) else (line, others[0])
    elif body.lower is None or body.upper is None:
        if len(cuts) < 2:
            raise CannotSolve("The curves do not meet twice, so they enclose no area.")
        ends = (cuts[0], cuts[-1])
    else:
        ends = (body.lower, body.upper)
    low, high = (as_fraction(value(end)) for end in ends)
    if low >= high:
        raise CannotSolve("The area begins to the right of where it ends.")
    inside = [cut for cut in cuts if low < as_fraction(value(cut)) < high]
    edges = [ends[0], *inside, ends[1]]
    whole = antiderivative(body.body, variable)
    parts: list[Node] = []
    for first, last in pairwise(edges):
        sample = between([first, last])[1]
        height = value(body.body, {variable: sample})
        if height < 0 and question.detail == "area_under":
            raise CannotSolve("Part of this curve runs below the x-axis, so I cannot tell which area is meant.")
        piece: Node = Add((substitute(whole, {variable: last}), Neg(substitute(whole, {variable: first}))))
        parts.append(piece if height > 0 else Neg(piece))
    area = number(parts[0] if len(parts) == 1 else Add(tuple(parts)))
    measured = mpmath.fsum(abs(quadrature(body.body, variable, first, last)) for first, last in pairwise(edges))
    if abs(mpmath.mpf(str(value(area))) - measured) > 1e-9 * max(1, abs(measured)):
        raise CannotSolve("I cannot find this area with certainty.")
    return Answer(area, "integrated piece by piece, and measured with numbers")


def _cuts(question: Question, body: Integral, variable: str) -> list[Node]:
    if not is_trigonometric(body.body, variable):
        found = critical_points(body.body, variable, lambda tree, name: candidates(tree, name))
        return [number(root) for root in found]
    smooth = not any(
        isinstance(node, (Div, Root)) or (isinstance(node, Func) and node.name not in ("sin", "cos"))
        for node in walk(body.body)
        if variable in symbols(node)
    )
    if body.lower is None or body.upper is None or not smooth:
        raise CannotSolve("I cannot find where these curves cross.")
    within = Relation((body.lower, body.variable, body.upper), ("<=", "<="))
    asked = replace(question, within=within, detail="")
    return roots_within(asked, Relation((body.body, Num("0")), ("=",)), variable)


def _different(cuts: list[Node]) -> list[Node]:
    kept: list[Node] = []
    for cut in cuts:
        if not any(same_value(cut, other).same for other in kept):
            kept.append(cut)
    return sorted(kept, key=lambda cut: Fraction(as_fraction(value(cut))))
