"""Limits at infinity: the highest power decides; differences of roots, squeezed waves and growth to e are rewritten."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.evaluate import as_fraction, value
from engine.maths.solving.expressions import number as simplest
from engine.maths.solving.expressions import pretty
from engine.maths.to_sympy import to_sympy
from engine.maths.tree import Add, Const, Div, Func, Limit, Mul, Neg, Node, Num, Pow, Root, Sym, symbols, walk
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import (
    ONE,
    TWO,
    ZERO,
    Term,
    coefficients,
    negated,
    number,
    product,
    terms_of,
    tidy,
    total,
)
from engine.maths.worked.trends import FAR, INFINITY, trend
from engine.maths.worked.writing import to_latex

RATE = Fraction(1, 10**6)  # of growth that decides


def highest_power(node: Limit) -> list[Step]:
    """A fraction of polynomials divided by the highest power below; the highest power of a polynomial."""
    body, name = node.body, node.variable.name
    negative = node.point != INFINITY
    alone = coefficients(last(body, rewrite(body, EXPAND)), name)
    if alone is not None and len(alone) > 1:
        down = (alone[-1] < 0) != (negative and len(alone) % 2 == 0)
        front = Term(alone[-1], ((node.variable, len(alone) - 1),)).tree()
        title = "The highest power decides"
        note = f"{title}: ${to_latex(front)}$ grows faster than all other terms together."
        return [Step("limit.grows", title, node, Neg(INFINITY) if down else INFINITY, note)]
    if isinstance(body, Div):
        sides = [coefficients(last(side, rewrite(side, EXPAND)), name) for side in (body.top, body.bottom)]
        if sides[0] is not None and sides[1] is not None:
            return _ratiohighest_power(node, sides[0], sides[1], negative)
    raise NotThisKind


def _ratiohighest_power(node: Limit, top: list, bottom: list, negative: bool) -> list[Step]:  # type: ignore[type-arg]
    high = len(bottom) - 1
    if high == 0:
        raise NotThisKind
    x = node.variable

    def divided(values: list) -> Node:  # type: ignore[type-arg]
        items = [Term(v, ((x, k - high),) if k != high else ()) for k, v in reversed(list(enumerate(values))) if v]
        return total([item.tree() for item in items])

    power = x if high == 1 else Pow(x, Num(str(high)))
    written = Limit(Div(divided(top), divided(bottom)), x, node.point, node.side)
    title = f"Divide numerator and denominator by ${to_latex(power)}$, the highest power in the denominator"
    steps = [Step("limit.highest_power", title, node, written, f"{title}.")]
    if len(top) > len(bottom):
        growth = top[-1] / bottom[-1]
        odd = (len(top) - len(bottom)) % 2
        up = (growth > 0) != (negative and bool(odd))
        after: Node = INFINITY if up else Neg(INFINITY)
        title = "The numerator grows without bound while the denominator tends to a number"
        return [*steps, Step("limit.grows", title, written, after, f"{title}.")]
    front = top[-1] if len(top) == len(bottom) else 0
    shown: Node = Div(number(front), number(bottom[-1]))
    title = f"All terms with ${to_latex(x)}$ in the denominator tend to $0$"
    steps.append(Step("limit.vanish", title, written, tidy(shown) if front else shown, f"{title}."))
    if front == 0:
        steps[-1] = Step("limit.vanish", title, written, ZERO, f"{title}, so the whole fraction does.")
        return steps
    return [*steps, *rewrite(steps[-1].after, EXPAND)]


def rewritten(node: Limit) -> list[Step]:
    """At infinity: a difference of roots times its conjugate, and a product with a negative power as a fraction."""
    body = node.body
    if isinstance(body, Mul):
        below = [part for part in body.factors if isinstance(part, Pow) and isinstance(part.exponent, Neg)]
        above = [part for part in body.factors if part not in below]
        if not below or not above:
            return _squeezed(node)
        turned = [Pow(part.base, part.exponent.arg) for part in below if isinstance(part.exponent, Neg)]
        after = Limit(Div(product(above), product(turned)), node.variable, node.point, node.side)
        title = "Write it as a fraction"
        return [Step("limit.fraction", title, node, after, f"{title}.")]
    if isinstance(body, Add) and len(body.terms) == 2 and any(isinstance(unsigned(p), Root) for p in body.terms):
        conjugate = Add((body.terms[0], negated(body.terms[1])))
        one, two = (squared(unsigned(part)) for part in body.terms)
        if isinstance(body.terms[0], Neg):
            one, two = two, one
            conjugate = Add((negated(body.terms[0]), body.terms[1]))
        made = last(Add((one, Neg(two))), rewrite(tidy(Add((one, Neg(two)))), EXPAND))
        after = Limit(Div(made, conjugate), node.variable, node.point, node.side)
        note = f"Multiply and divide by ${to_latex(conjugate)}$, so that the roots above are gone."
        title = "Multiply and divide by the same with the other sign"
        return [Step("root.conjugate", title, node, after, note), *_roots_of_powers(after)]
    more = _roots_of_powers(node) if isinstance(body, Div) else _growth(node)
    return more or _squeezed(node)


def _roots_of_powers(node: Limit) -> list[Step]:
    """x/(√(x² + x) + x): only the highest power in each root and sum counts."""
    body = node.body
    assert isinstance(body, Div)
    if not any(isinstance(part, Root) for part in walk(body)):
        return []
    name = node.variable.name
    leading = [_leading(side, name) for side in (body.top, body.bottom)]
    if leading[0] is None or leading[1] is None or leading[0][1] != leading[1][1]:
        return []
    after = simplest(Div(leading[0][0], leading[1][0]))
    negative = node.point != INFINITY
    if negative:
        return []
    exponent = leading[0][1]
    power = to_latex(node.variable) if exponent == 1 else f"{to_latex(node.variable)}^{{{exponent}}}"
    title = f"Divide numerator and denominator by ${power}$"
    note = f"{title}: what is left of lower powers tends to $0$."
    return [Step("limit.highest_power", title, node, after, note)]


def _leading(node: Node, name: str) -> tuple[Node, Fraction] | None:
    """c and r when the node behaves like c x^r for large x."""
    if isinstance(node, Root) and node.index == TWO:
        inner = _leading(node.arg, name)
        return None if inner is None else (Root(inner[0], TWO), inner[1] / 2)
    if isinstance(node, Neg):
        inner = _leading(node.arg, name)
        return None if inner is None else (Neg(inner[0]), inner[1])
    values = coefficients(node, name)
    if values is not None:
        return number(values[-1]), Fraction(len(values) - 1)
    if isinstance(node, Add):
        parts = [_leading(part, name) for part in node.terms]
        if any(part is None for part in parts):
            return None
        top = max(part[1] for part in parts if part is not None)
        highest = tuple(part[0] for part in parts if part is not None and part[1] == top)
        total_front = Add(highest) if len(highest) > 1 else highest[0]
        return None if value(total_front) == 0 else (total_front, top)
    return None


def exponential(node: Limit) -> list[Step]:
    """x^3/e^x, 2^n/3^n: the exponential functions decide, whatever powers stand beside them. Raises NotThisKind."""
    powers: list[Node] = []
    rate = _rate(node.body, node.variable, powers)
    if not powers:
        raise NotThisKind
    rate = -rate if node.point != INFINITY else rate
    if abs(rate) < RATE:
        raise NotThisKind
    strongest = max(powers, key=lambda power: abs(_rate(power, node.variable, [])))
    shown, beside = to_latex(strongest), len(powers) > 1
    if rate < 0:
        after: Node = ZERO
    else:
        found = _front(node)
        after = INFINITY if found > 0 else Neg(INFINITY)
    title = "The exponential function decides"
    against = "the other factors" if beside else "every power of the variable"
    return [Step("limit.exponential", title, node, after, f"{title}: ${shown}$ changes faster than {against}.")]


def fastest(node: Limit) -> list[Step]:
    """x - e^x: the term that grows fastest decides. (2e^x + 1)/(e^x - 3): divided by it. Raises NotThisKind."""
    body = node.body
    if isinstance(body, Add):
        rates = _rates(body, node)
        best = max(range(len(rates)), key=lambda at: rates[at])
        if rates[best] < RATE or any(rates[best] - rate < RATE for at, rate in enumerate(rates) if at != best):
            raise NotThisKind
        term = body.terms[best]
        up = _front(Limit(term, node.variable, node.point, node.side)) > 0
        title = "The exponential function decides"
        note = f"{title}: ${to_latex(unsigned(term))}$ grows faster than all other terms together."
        return [Step("limit.exponential", title, node, INFINITY if up else Neg(INFINITY), note)]
    if not isinstance(body, Div):
        raise NotThisKind
    tops, bottoms = _rates(body.top, node), _rates(body.bottom, node)
    high = max(*tops, *bottoms)
    strongest = next((part for part in walk(body) if abs(_alone(part, node) - high) < RATE), None)
    if high < RATE or strongest is None:
        raise NotThisKind
    ends: list[Node] = []
    shown: list[Node] = []
    for side, rates in ((body.top, tops), (body.bottom, bottoms)):
        fronts: list[Node] = []
        parts: list[Node] = []
        for part, rate in zip(terms_of(side), rates, strict=True):
            if high - rate < RATE:
                fronts.append(_quotient(part, strongest))
                parts.append(fronts[-1])
            else:
                parts.append(Neg(Div(part.arg, strongest)) if isinstance(part, Neg) else Div(part, strongest))
        if any(symbols(front) for front in fronts):
            raise NotThisKind
        ends.append(total(fronts))
        shown.append(total(parts))
    if ends[0] == ZERO or ends[1] == ZERO:
        if ends[0] == ZERO:
            return [Step("limit.vanish", "The denominator grows faster", node, ZERO, "The denominator grows faster.")]
        after: Node = INFINITY if _front(node) > 0 else Neg(INFINITY)
        return [Step("limit.grows", "The numerator grows faster", node, after, "The numerator grows faster.")]
    written = Limit(Div(*shown), node.variable, node.point, node.side)
    title = f"Divide numerator and denominator by ${to_latex(strongest)}$, which grows fastest"
    steps = [Step("limit.highest_power", title, node, written, f"{title}.")]
    found = simplest(Div(*ends))
    title = "What grows more slowly, divided by it, tends to $0$"
    return [*steps, Step("limit.vanish", title, written, found, f"{title}.")]


def _quotient(part: Node, strongest: Node) -> Node:
    try:
        return pretty(to_sympy(Div(part, strongest)), Div(part, strongest))
    except LemmaError:
        raise NotThisKind from None


def _rates(side: Node, node: Limit) -> list[Fraction]:
    """How fast the logarithm of each term grows, towards the point."""
    sign = -1 if node.point != INFINITY else 1
    return [sign * _rate(term, node.variable, []) for term in terms_of(side)]


def _alone(part: Node, node: Limit) -> Fraction:
    """The rate of a power with the variable above; 0 for anything else."""
    if not isinstance(part, Pow) or node.variable.name not in symbols(part.exponent):
        return Fraction(0)
    return _rates(part, node)[0]


def _rate(body: Node, variable: Sym, powers: list[Node], sign: int = 1) -> Fraction:
    """How fast the logarithm of a product grows with the variable; the exponential factors are put into `powers`."""
    name = variable.name
    match body:
        case Neg(arg=arg):
            return _rate(arg, variable, powers, sign)
        case Mul(factors=factors):
            return sum((_rate(factor, variable, powers, sign) for factor in factors), Fraction(0))
        case Div(top=top, bottom=bottom):
            return _rate(top, variable, powers, sign) + _rate(bottom, variable, powers, -sign)
        case Pow(base=base, exponent=exponent) if name in symbols(exponent) and name not in symbols(base):
            slope = coefficients(exponent, name)
            if slope is None or len(slope) != 2:
                raise NotThisKind
            powers.append(body)
            return sign * slope[1] * as_fraction(value(Func("ln", (base,))))
        case Pow(base=Sym(), exponent=exponent) if not symbols(exponent):
            return Fraction(0)
    if body == variable or name not in symbols(body):
        return Fraction(0)
    raise NotThisKind


def _front(node: Limit) -> int:
    """The sign of a product far out."""
    at = FAR[-1] if node.point == INFINITY else -FAR[-1]
    height = value(node.body, {node.variable.name: at}, max_digits=2_000)
    return 1 if height > 0 else -1


def _squeezed(node: Limit) -> list[Step]:
    """A sine or cosine stays between -1 and 1, so times something that tends to zero it tends to zero."""
    body = node.body
    factors: list[Node] = []
    for part in body.factors if isinstance(body, Mul) else (body,):
        top = part.top if isinstance(part, Div) else part
        factors += top.factors if isinstance(top, Mul) else (top,)
        factors += [Div(ONE, part.bottom)] if isinstance(part, Div) else []
    waves = [part for part in factors if _bounded(part, node.variable.name)]
    rest = [part for part in factors if part not in waves]
    if len(waves) != 1 or not rest:
        return []
    found = trend(replace(node, body=product(rest)))
    if found.grows or found.value != ZERO:
        return []
    bounds = "between $-1$ and $1$" if isinstance(waves[0], Func) else "between two numbers"
    note = f"The values of ${to_latex(waves[0])}$ stay {bounds}, and ${to_latex(product(rest))}$ tends to "
    note += "$0$. So the product does."
    return [Step("limit.squeeze", "One factor stays bounded, the other tends to zero", node, ZERO, note)]


def _bounded(part: Node, name: str) -> bool:
    """A sine, a cosine, and sums and differences of them."""
    if isinstance(part, Add):
        return all(_bounded(term.arg if isinstance(term, Neg) else term, name) for term in part.terms)
    return isinstance(part, Func) and part.name in ("sin", "cos") and name in symbols(part)


def _growth(node: Limit) -> list[Step]:
    """(1 + a/x)^x tends to e^a."""
    body, x = node.body, node.variable
    if not isinstance(body, Pow) or not isinstance(body.base, Add) or len(body.base.terms) != 2:
        return []
    if body.base.terms[0] != ONE:
        return []
    power = tidy(Mul((body.exponent, body.base.terms[1])))
    found = last(power, rewrite(power, EXPAND))
    if x.name in symbols(found) or symbols(found):
        return []
    after: Node = Const("e") if found == ONE else Pow(Const("e"), found)
    title = "Use a known limit"
    note = f"{title}: $\\left(1 + \\frac{{a}}{{n}}\\right)^n$ tends to $e^a$ as $n$ grows without bound."
    return [Step("limit.growth", title, node, after, note)]


def unsigned(node: Node) -> Node:
    return node.arg if isinstance(node, Neg) else node


def squared(node: Node) -> Node:
    if isinstance(node, Root) and node.index == TWO:
        return node.arg
    return last(Pow(node, TWO), rewrite(Pow(node, TWO), EXPAND))
