"""Limits: put the number in, factor and cancel, divide by the highest power, l'Hospital's rule."""

from __future__ import annotations

from engine.maths.calculus import NoRule, derivative
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.tree import Add, Const, Div, Limit, Mul, Neg, Node, Num, Pow, Root, substitute, symbols
from engine.maths.worked.derivatives import TIDY
from engine.maths.worked.fractions import simplify_fractions
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, TWO, ZERO, coefficients, negated, number, tidy
from engine.maths.worked.writing import to_latex

MAX_ROUNDS = 3  # times l'Hospital's rule is used
INFINITY = Const("infinity")


def limit(node: Limit) -> list[Step]:
    """The steps of a limit. Raises NotThisKind where no rule fits."""
    if node.point in (INFINITY, Neg(INFINITY)):
        return _at_infinity(node)
    steps: list[Step] = []
    for _ in range(MAX_ROUNDS + 1):
        found = _put_in(node)
        if found:
            return [*steps, *found]
        more = _cancelled(node) or _conjugate(node) or _hospital(node)
        if not more:
            raise NotThisKind
        steps += more
        after = steps[-1].after
        if not isinstance(after, Limit):
            raise NotThisKind
        node = after
    raise NotThisKind


def _put_in(node: Limit) -> list[Step]:
    """The value at the point, where there is one."""
    put = substitute(node.body, {node.variable.name: node.point})
    if not _defined(put):
        return []
    point = f"{to_latex(node.variable)} = {to_latex(node.point)}"
    title = f"Put in ${to_latex(node.point)}$ for ${to_latex(node.variable)}$"
    del point
    steps = [Step("limit.substitute", title, node, put, f"{title}: nothing stands in the way.")]
    return [*steps, *rewrite(put, EXPAND)]


def _defined(node: Node) -> bool:
    if symbols(node):
        return False
    try:
        value(node)
    except (Undefined, Unclear, NotRational, ZeroDivisionError):
        return False
    return True


def _both_zero(node: Limit) -> bool:
    body = node.body
    if not isinstance(body, Div):
        return False
    values = {node.variable.name: node.point}
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
        if any(coefficients(side, name) is None and not isinstance(side, Div) for side in plain):
            return []
    elif not any(isinstance(part, Div) for part in _all(body)):
        return []
    steps = simplify_fractions(body, around)
    if steps and _both_zero(node):
        first = steps[0]
        note = f"Both parts of the fraction are zero at ${to_latex(node.point)}$. {first.note}"
        steps[0] = Step(first.rule, first.title, first.before, first.after, note, first.substeps)
    return steps


def _all(node: Node) -> list[Node]:
    from engine.maths.tree import walk

    return list(walk(node))


def _conjugate(node: Limit) -> list[Step]:
    """(√(x + 4) - 2)/x: multiply above and below by √(x + 4) + 2."""
    body = node.body
    if not isinstance(body, Div) or not _both_zero(node):
        return []
    for top, other, swapped in ((body.top, body.bottom, False), (body.bottom, body.top, True)):
        if not isinstance(top, Add) or len(top.terms) != 2:
            continue
        roots = [part for part in top.terms if isinstance(_unsigned(part), Root) and symbols(part)]
        if not roots:
            continue
        conjugate = Add((top.terms[0], negated(top.terms[1])))
        one, two = (_squared(_unsigned(part)) for part in top.terms)
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


def _unsigned(node: Node) -> Node:
    return node.arg if isinstance(node, Neg) else node


def _squared(node: Node) -> Node:
    if isinstance(node, Root) and node.index == TWO:
        return node.arg
    return last(Pow(node, TWO), rewrite(Pow(node, TWO), EXPAND))


def _hospital(node: Limit) -> list[Step]:
    """0/0: the limit of the quotient of the derivatives."""
    body = node.body
    if not isinstance(body, Div) or not (_both_zero(node) or node.point in (INFINITY, Neg(INFINITY))):
        return []
    name = node.variable.name
    try:
        parts = [_neat(derivative(side, name)) for side in (body.top, body.bottom)]
    except NoRule:
        return []
    if parts[1] == ZERO:
        return []
    after = Limit(tidy(Div(parts[0], parts[1])), node.variable, node.point, node.side)
    both = "are zero" if node.point not in (INFINITY, Neg(INFINITY)) else "grow without bound"
    title = "Use l'Hospital's rule"
    why = f"Numerator and denominator both {both} there, so differentiate each of them: "
    why += f"the derivative of ${to_latex(body.top)}$ is ${to_latex(parts[0])}$, "
    why += f"that of ${to_latex(body.bottom)}$ is ${to_latex(parts[1])}$."
    return [Step("limit.hospital", title, node, after, f"{title}. {why}")]


def _neat(node: Node) -> Node:
    node = tidy(node)
    return last(node, rewrite(node, TIDY))


def _at_infinity(node: Limit) -> list[Step]:
    """A fraction of polynomials divided by the highest power below."""
    body, name = node.body, node.variable.name
    negative = node.point != INFINITY
    if isinstance(body, Div):
        sides = [coefficients(last(side, rewrite(side, EXPAND)), name) for side in (body.top, body.bottom)]
        if sides[0] is not None and sides[1] is not None:
            return _ratio_at_infinity(node, sides[0], sides[1], negative)
    raise NotThisKind


def _ratio_at_infinity(node: Limit, top: list, bottom: list, negative: bool) -> list[Step]:  # type: ignore[type-arg]
    high = len(bottom) - 1
    if high == 0:
        raise NotThisKind
    x = node.variable

    def divided(values: list) -> Node:  # type: ignore[type-arg]
        from engine.maths.worked.terms import Term, total

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
