"""Limits: put the number in, factor and cancel, divide by the highest power, l'Hospital's rule."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from engine.maths.calculus import NoRule, derivative
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.solving.answer import CannotSolve
from engine.maths.tree import (
    Add,
    Div,
    Func,
    Limit,
    Mul,
    Neg,
    Node,
    Root,
    Sym,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked.derivatives import TIDY
from engine.maths.worked.fractions import simplify_fractions
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import (
    ONE,
    ZERO,
    as_terms,
    coefficients,
    negated,
    number,
    product,
    tidy,
)
from engine.maths.worked.trends import by_sides, by_trend, is_infinite, one_sided, trend
from engine.maths.worked.unbounded import exponential, fastest, highest_power, rewritten, squared, unsigned
from engine.maths.worked.writing import to_latex

MAX_ROUNDS = 3  # times l'Hospital's rule is used


def limit(node: Limit) -> list[Step]:
    """The steps of a limit. Raises NotThisKind where no rule fits."""
    infinite = is_infinite(node.point)
    if infinite:
        for way in (highest_power, exponential, fastest):
            try:
                return way(node)
            except (NotThisKind, Undefined, Unclear, NotRational):
                continue
    steps: list[Step] = []
    for _ in range(MAX_ROUNDS + 1):
        found = [] if infinite else _put_in(node)
        found = found or _by_parts(node)
        if found:
            return [*steps, *found]
        more = [] if infinite else _cancelled(node)
        more = more or (rewritten(node) if infinite else _conjugate(node)) or _hospital(node) or _logarithm_above(node)
        if not more:
            raise NotThisKind
        steps += more
        after = steps[-1].after
        if not isinstance(after, Limit):
            return steps
        node = after
    raise NotThisKind


def _by_parts(node: Limit) -> list[Step]:
    """What the parts tend to, from one side or from both."""
    for way in (by_trend, one_sided) if node.side or is_infinite(node.point) else (by_sides,):
        if not node.side and not is_infinite(node.point) and _both_zero(node) and not _has_bars(node):
            return []  # there are better rules for 0/0
        try:
            return way(node)
        except (NotThisKind, CannotSolve, Undefined, Unclear, NotRational):
            continue
    return []


def _has_bars(node: Node) -> bool:
    return any(isinstance(part, Func) and part.name == "abs" for part in walk(node))


def _put_in(node: Limit) -> list[Step]:
    """The value at the point, where there is one."""
    put = substitute(node.body, {node.variable.name: node.point})
    if not _defined(put):
        return []
    if symbols(put) or put == Neg(ZERO):
        put = ZERO if put == Neg(ZERO) else tidy(put)
    title = f"Put in ${to_latex(node.point)}$ for ${to_latex(node.variable)}$"
    steps = [Step("limit.substitute", title, node, put, f"{title}: nothing stands in the way.")]
    return [*steps, *rewrite(put, EXPAND)]


def _numbers_for(node: Node, name: str = "") -> dict[str, Node]:
    """A number for every other letter, to see what is zero and what has a value."""
    names = sorted(symbols(node) - {name})
    return {other: number(Fraction(7 + 4 * at, 3 + at)) for at, other in enumerate(names)}


def _defined(node: Node) -> bool:
    try:
        value(substitute(node, _numbers_for(node)))
    except (Undefined, Unclear, NotRational, ZeroDivisionError):
        return False
    return True


def _both_zero(node: Limit) -> bool:
    body = node.body
    if not isinstance(body, Div):
        return False
    values = {**_numbers_for(node, node.variable.name), node.variable.name: node.point}
    values[node.variable.name] = substitute(node.point, values)
    try:
        return bool(value(substitute(body.top, values)) == 0 and value(substitute(body.bottom, values)) == 0)
    except (Undefined, Unclear, NotRational):
        return False


def _cancelled(node: Limit) -> list[Step]:
    """A common factor cancelled from a fraction of polynomials."""

    def around(body: Node) -> Node:
        return Limit(body, node.variable, node.point, node.side)

    name = node.variable.name
    body = node.body
    if isinstance(body, Div):
        plain = [last(side, rewrite(side, EXPAND)) for side in (body.top, body.bottom)]
        if any(not _is_polynomial(side, name) and not isinstance(side, Div) for side in plain):
            return []
    elif not any(isinstance(part, Div) for part in walk(body)):
        return []
    steps = simplify_fractions(body, around)
    if steps and _both_zero(node):
        first = steps[0]
        note = f"Both parts of the fraction are zero at ${to_latex(node.point)}$. {first.note}"
        steps[0] = Step(first.rule, first.title, first.before, first.after, note, first.substeps)
    return steps


def _is_polynomial(node: Node, name: str) -> bool:
    """Whether it is one in this letter; other letters may stand in it."""
    items = as_terms(node)
    if items is None or not symbols(node) - {name}:
        return coefficients(node, name) is not None
    return all(isinstance(atom, Sym) and exponent > 0 for item in items for atom, exponent in item.powers)


def _conjugate(node: Limit) -> list[Step]:
    """(√(x + 4) - 2)/x: multiply above and below by √(x + 4) + 2."""
    body = node.body
    if not isinstance(body, Div) or not _both_zero(node):
        return []
    for top, other, swapped in ((body.top, body.bottom, False), (body.bottom, body.top, True)):
        if not isinstance(top, Add) or len(top.terms) != 2:
            continue
        roots = [part for part in top.terms if isinstance(unsigned(part), Root) and symbols(part)]
        if not roots:
            continue
        conjugate = Add((top.terms[0], negated(top.terms[1])))
        one, two = (squared(unsigned(part)) for part in top.terms)
        made = last(Add((one, Neg(two))), rewrite(tidy(Add((one, Neg(two)))), EXPAND))
        rest = Mul((other, conjugate))
        after = Div(rest, made) if swapped else Div(made, rest)
        after_simple = _divided_out(after, made, other, conjugate, swapped)
        title = f"Multiply numerator and denominator by ${to_latex(conjugate)}$"
        steps = [Step("root.conjugate", title, node, Limit(after, node.variable, node.point, node.side), f"{title}.")]
        if after_simple is not None:
            title = f"Cancel the common factor ${to_latex(other)}$"
            steps.append(Step("fraction.cancel", title, steps[-1].after,
                              Limit(after_simple, node.variable, node.point, node.side), f"{title}."))  # fmt: skip
        return steps
    return []


def _divided_out(after: Node, made: Node, other: Node, conjugate: Node, swapped: bool) -> Node | None:
    """The fraction without the factor both parts have."""
    plain = last(other, rewrite(other, EXPAND))
    for sign in (1, -1):
        candidate = plain if sign > 0 else last(tidy(Neg(plain)), rewrite(tidy(Neg(plain)), EXPAND))
        if to_latex(made) == to_latex(candidate):
            front: Node = ONE if sign > 0 else Neg(ONE)
            return tidy(Mul((front, conjugate))) if swapped else tidy(Div(front, conjugate))
    return None


def _hospital(node: Limit) -> list[Step]:
    """0/0: the limit of the quotient of the derivatives."""
    body = node.body
    if not isinstance(body, Div) or not (_both_zero(node) or _both_grow(node)):
        return []
    name = node.variable.name
    try:
        parts = [_neat(derivative(side, name)) for side in (body.top, body.bottom)]
    except NoRule:
        return []
    if parts[1] == ZERO:
        return []
    after = Limit(tidy(Div(parts[0], parts[1])), node.variable, node.point, node.side)
    both = "are both zero" if _both_zero(node) else "both grow without bound"
    title = "Use l'Hospital's rule"
    why = f"Numerator and denominator {both} there, so differentiate each of them: "
    why += f"the derivative of ${to_latex(body.top)}$ is ${to_latex(parts[0])}$, "
    why += f"that of ${to_latex(body.bottom)}$ is ${to_latex(parts[1])}$."
    return [Step("limit.hospital", title, node, after, f"{title}. {why}")]


def _logarithm_above(node: Limit) -> list[Step]:
    """x ln x, where one factor tends to zero and the other falls without bound: as a fraction."""
    body = node.body
    logs = (
        [part for part in body.factors if isinstance(part, Func) and part.name == "ln"] if isinstance(body, Mul) else []
    )
    if not isinstance(body, Mul) or len(logs) != 1:
        return []
    other = product([part for part in body.factors if part is not logs[0]])
    after = Limit(Div(logs[0], Div(ONE, other)), node.variable, node.point, node.side)
    if not _both_grow(after):
        return []
    title = "Write it as a fraction"
    why = "so that numerator and denominator both grow without bound"
    return [Step("limit.fraction", title, node, after, f"{title}, {why}.")]


def _both_grow(node: Limit) -> bool:
    if not isinstance(node.body, Div):
        return False
    try:
        return all(trend(replace(node, body=side)).grows for side in (node.body.top, node.body.bottom))
    except (NotThisKind, CannotSolve):
        return False


def _neat(node: Node) -> Node:
    node = tidy(node)
    return last(node, rewrite(node, TIDY))
