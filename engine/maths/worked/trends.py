"""Limits that no number put in gives: what each part tends to, from one side, from both, or without bound.

A trend is a number, or growth without bound upwards or downwards; next to zero it also knows the sign. Where the two
sides differ, or a quotient of two parts without bound is asked for, `limits` asks here and goes on by its rules.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.solving.answer import DOES_NOT_EXIST, CannotSolve
from engine.maths.solving.expressions import number as simplest
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Limit,
    Mul,
    Neg,
    Node,
    Pow,
    Relation,
    Root,
    children,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, ZERO, tidy
from engine.maths.worked.writing import to_latex

INFINITY = Const("infinity")
NEAR = Fraction(1, 10**7)
FAR = (Fraction(10**7), Fraction(300), Fraction(60))
"""Far out, and less far where an exponential function has too many digits there."""
_E = Const("e")


@dataclass(frozen=True, slots=True)
class Trend:
    """`grows` is 1 or -1 without bound, else 0 and `value` is the number; `sign` is on which side of 0 it stays."""

    value: Node = ZERO
    grows: int = 0
    sign: int = 0

    def tree(self) -> Node:
        """The number, or infinity with its sign."""
        if not self.grows:
            return self.value
        return INFINITY if self.grows > 0 else Neg(INFINITY)


def is_infinite(point: Node) -> bool:
    """Whether a limit is taken without bound."""
    return point in (INFINITY, Neg(INFINITY))


def _samples(node: Limit) -> list[Fraction]:
    """Numbers of the variable close to where it tends to, the closest first."""
    if node.point == INFINITY:
        return list(FAR)
    if node.point == Neg(INFINITY):
        return [-far for far in FAR]
    at = as_fraction(value(node.point))
    return [at - NEAR if node.side == "-" else at + NEAR]


def _sign(node: Limit) -> int:
    """The sign of the expression close to where the variable tends to."""
    for at in _samples(node):
        try:
            height = value(node.body, {node.variable.name: at}, max_digits=900)
        except (Undefined, Unclear, NotRational):
            continue
        return 1 if height > 0 else -1 if height < 0 else 0
    raise NotThisKind


def trend(node: Limit) -> Trend:
    """What the body tends to, by looking at its parts. Raises NotThisKind where they do not tell (0/0, ∞ - ∞)."""
    body, name = node.body, node.variable.name
    if name not in symbols(body):
        return Trend(body, sign=_sign(node))
    if not is_infinite(node.point):
        put = substitute(body, {name: node.point})
        if not symbols(put):
            try:
                value(put)
                return Trend(simplest(put), sign=_sign(node))
            except (Undefined, Unclear, NotRational, CannotSolve):
                pass
    elif body == node.variable:
        return Trend(grows=1 if node.point == INFINITY else -1, sign=_sign(node))

    def of(part: Node) -> Trend:
        return trend(replace(node, body=part))

    match body:
        case Neg():
            inner = of(body.arg)
            return Trend(tidy(Neg(inner.value)), -inner.grows, -inner.sign)
        case Add():
            return _sum([of(part) for part in body.terms], node)
        case Mul():
            return _product([of(part) for part in body.factors], node)
        case Div():
            return _quotient(of(body.top), of(body.bottom), node)
        case Root():
            inner = of(body.arg)
            if inner.grows > 0:
                return Trend(grows=1, sign=1)
            return _number(Root(inner.value, body.index), node, inner)
        case Pow():
            return _power(body, of(body.base), of(body.exponent), node)
        case Func(name=name_, args=(arg,)):
            return _function(name_, of(arg), node)
    raise NotThisKind


def _number(tree: Node, node: Limit, *inner: Trend) -> Trend:
    """The value of a continuous function of numbers."""
    if any(one.grows for one in inner):
        raise NotThisKind
    try:
        return Trend(simplest(tree), sign=_sign(node))
    except (Undefined, CannotSolve, NotRational, Unclear):
        raise NotThisKind from None


def _sum(parts: list[Trend], node: Limit) -> Trend:
    growing = {part.grows for part in parts if part.grows}
    if len(growing) > 1:
        raise NotThisKind
    if growing:
        return Trend(grows=growing.pop(), sign=_sign(node))
    return _number(Add(tuple(part.value for part in parts)), node)


def _product(parts: list[Trend], node: Limit) -> Trend:
    if any(part.grows for part in parts):
        if any(not part.grows and part.value == ZERO for part in parts):
            raise NotThisKind
        return Trend(grows=_sign(node), sign=_sign(node))
    return _number(Mul(tuple(part.value for part in parts)), node)


def _quotient(top: Trend, bottom: Trend, node: Limit) -> Trend:
    if bottom.grows:
        if top.grows:
            raise NotThisKind
        return Trend(ZERO, sign=_sign(node))
    if top.grows or bottom.value == ZERO:
        if (not top.grows and top.value == ZERO) or (bottom.value == ZERO and not bottom.sign):
            raise NotThisKind
        return Trend(grows=_sign(node), sign=_sign(node))
    return _number(Div(top.value, bottom.value), node)


def _power(body: Pow, base: Trend, exponent: Trend, node: Limit) -> Trend:
    if not exponent.grows:
        size = as_fraction(value(exponent.value))
        if base.grows or (base.value == ZERO and size < 0):
            if size == 0 or node.variable.name in symbols(body.exponent):
                raise NotThisKind
            up = size > 0 if base.grows else False
            return (
                Trend(ZERO, sign=_sign(node)) if base.grows and not up else Trend(grows=_sign(node), sign=_sign(node))
            )
        if base.value == ZERO and node.variable.name in symbols(body.exponent):
            raise NotThisKind
        return _number(Pow(base.value, exponent.value), node)
    if base.grows or node.variable.name in symbols(body.base):
        raise NotThisKind
    size = as_fraction(value(base.value))
    if size <= 0 or size == 1:
        raise NotThisKind
    return Trend(grows=1, sign=1) if (size > 1) == (exponent.grows > 0) else Trend(ZERO, sign=1)


def _function(name: str, inner: Trend, node: Limit) -> Trend:
    match name:
        case "exp" if inner.grows:
            return Trend(grows=1, sign=1) if inner.grows > 0 else Trend(ZERO, sign=1)
        case "ln" if inner.grows > 0:
            return Trend(grows=1, sign=1)
        case "ln" if not inner.grows and inner.value == ZERO and inner.sign > 0:
            return Trend(grows=-1, sign=-1)
        case "arctan" if inner.grows:
            half: Node = Div(Const("pi"), tidy(Add((ONE, ONE))))
            half = simplest(half)
            return Trend(half if inner.grows > 0 else Neg(half), sign=inner.grows)
        case "abs" if inner.grows:
            return Trend(grows=1, sign=1)
    return _number(Func(name, (inner.value,)), node, inner)


# --- the steps ----------------------------------------------------------------------------------------------


def by_trend(node: Limit) -> list[Step]:
    """One step to the limit where the parts tell it. Raises NotThisKind."""
    found = trend(node)
    title = "See what each part tends to"
    facts = _facts(node)
    note = f"{title}: {'; '.join(facts)}." if facts else f"{title}."
    return [Step("limit.trend", title, node, found.tree(), note)]


def _facts(node: Limit) -> list[str]:
    """What the parts of the body tend to, in words, the plain ones left out."""
    said: list[str] = []
    name = node.variable.name
    infinite = is_infinite(node.point)
    if isinstance(node.body, Func) and node.body.name == "ln" and not infinite:
        return ["the logarithm of a number close to $0$ is as far below zero as one likes"]
    if isinstance(node.body, Func) and node.body.name == "arctan":
        return ["the tangent grows without bound as the angle gets close to a right angle"]
    parts = [part for part in children(node.body) if name in symbols(part) and (part != node.variable or not infinite)]
    if isinstance(node.body, (Neg, Mul)):
        inner = [child for part in parts for child in children(part) if name in symbols(child)]
        parts += [part for part in inner if part != node.variable and not isinstance(node.body, Mul)]
    for part in parts:
        try:
            found = trend(replace(node, body=part))
        except NotThisKind:
            continue
        shown = to_latex(part)
        if found.grows:
            said.append(f"${shown}$ {'grows' if found.grows > 0 else 'falls'} without bound")
        elif found.value == ZERO and found.sign:
            said.append(f"${shown}$ tends to $0$ and is {'positive' if found.sign > 0 else 'negative'}")
        else:
            said.append(f"${shown}$ tends to ${to_latex(found.value)}$")
    return said[:4]


def by_sides(node: Limit) -> list[Step]:
    """From the left and from the right one by one, then compared. Raises NotThisKind."""
    if node.side or is_infinite(node.point):
        raise NotThisKind
    steps: list[Step] = []
    found: list[Node] = []
    line: Node = node
    for side, word in (("-", "left"), ("+", "right")):
        one = replace(node, side=side)
        plain = _without_bars(one)
        reached = _by_rules(plain)
        after = Relation((one, reached), ("=",))
        title = f"Look from the {word}"
        why = [f"There ${to_latex(part)}$ is ${to_latex(new)}$." for part, new in _bars(one).items()]
        why += [f"There {fact}." for fact in _facts(plain)] if not why else []
        steps.append(Step(f"limit.{word}", title, line, after, " ".join([f"{title}.", *why])))
        line = after
        found.append(reached)
    if to_latex(found[0]) == to_latex(found[1]):
        title = "Both sides agree"
        return [*steps, Step("limit.agree", title, line, found[0], f"{title}, so this is the limit.")]
    title = "Compare the two sides"
    note = f"{title}: they differ, so there is no limit."
    return [*steps, Step("limit.differ", title, line, DOES_NOT_EXIST, note)]


def _by_rules(node: Limit) -> Node:
    from engine.maths.worked.limits import limit  # which asks here when its own rules do not fit

    try:
        return trend(node).tree()
    except NotThisKind:
        return limit(node)[-1].after


def _bars(node: Limit) -> dict[Node, Node]:
    """The absolute values that are zero at the point, without their bars on this side."""
    found: dict[Node, Node] = {}
    for part in walk(node.body):
        if isinstance(part, Func) and part.name == "abs" and node.variable.name in symbols(part):
            inside = part.args[0]
            found[part] = inside if _sign(replace(node, body=inside)) > 0 else tidy(Neg(inside))
    return found


def _without_bars(node: Limit) -> Limit:
    known = _bars(node)

    def replaced(part: Node) -> Node:
        return known[part] if part in known else rebuild(part, replaced)

    return replace(node, body=tidy(replaced(node.body)))


def one_sided(node: Limit) -> list[Step]:
    """A limit from one side with absolute values: without their bars it may go on. Raises NotThisKind."""
    known = _bars(node)
    if not known or not node.side:
        raise NotThisKind
    plain = _without_bars(node)
    said = " ".join(f"On this side ${to_latex(part)}$ is ${to_latex(new)}$." for part, new in known.items())
    title = "Write it without the absolute value"
    from engine.maths.worked.limits import limit

    return [Step("limit.bars", title, node, plain, said), *limit(plain)]
