"""Faulty rules of differentiation and integration."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.maths.calculus import MAX_FACTORS, NoRule, derivative
from engine.maths.claims.slopes import lacks_constant
from engine.maths.mistakes.parts import ONE, ZERO, power, product, split, times, total
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Div,
    Func,
    Integral,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Sym,
    rational,
    substitute,
    symbols,
)

Faulty = Callable[[Node, str], Node | None]
"""A faulty rule: the derivative of a node by a variable, None where the rule does not touch it."""


def _differentiated(node: Node, x: str, faulty: Faulty) -> Iterator[Node]:
    """The derivatives of `node` with the faulty rule used at one place, rightly everywhere else."""
    wrong = faulty(node, x)
    if wrong is not None:
        yield wrong
    if isinstance(node, Neg):
        for inner in _differentiated(node.arg, x, faulty):
            yield Neg(inner)
    elif isinstance(node, Add):
        for at, term in enumerate(node.terms):
            rest = [derivative(other, x) for i, other in enumerate(node.terms) if i != at]
            for inner in _differentiated(term, x, faulty):
                yield total([*rest[:at], inner, *rest[at:]])
        # the same rule used wrongly in every term
        every = [next(_differentiated(term, x, faulty), derivative(term, x)) for term in node.terms]
        yield total(every)
    elif isinstance(node, Mul) and len(node.factors) <= MAX_FACTORS:
        for at, factor in enumerate(node.factors):
            if x not in symbols(factor):
                continue
            others = [other for i, other in enumerate(node.factors) if i != at]
            rest = [
                product([derivative(other, x), *(f for j, f in enumerate(node.factors) if j != i)])
                for i, other in enumerate(node.factors)
                if i != at and x in symbols(other)
            ]
            for inner in _differentiated(factor, x, faulty):
                yield total([product([inner, *others]), *rest])
    elif isinstance(node, Div) and x not in symbols(node.bottom):
        for inner in _differentiated(node.top, x, faulty):
            yield Div(inner, node.bottom)


def _questions(tree: Node) -> Iterator[tuple[Node, str, Callable[[Node], Node]]]:
    """What is to be differentiated in a line, by what, and how the line looks with the result."""
    if isinstance(tree, Derivative) and tree.order == 1:
        yield tree.body, tree.variable.name, lambda done: done
    elif isinstance(tree, Relation) and len(tree.terms) == 2 and tree.signs == ("=",):
        left, right = tree.terms
        if isinstance(right, Derivative) and right.order == 1:
            yield right.body, right.variable.name, lambda done: Relation((left, done), ("=",))
        if isinstance(left, Apply) and left.primes == 0 and len(left.args) == 1 and isinstance(left.args[0], Sym):
            raised = Apply(left.name, 1, left.args)
            yield right, left.args[0].name, lambda done: Relation((raised, done), ("=",))
        if isinstance(left, Sym) and len(symbols(right)) == 1:
            x = next(iter(symbols(right)))
            slope = Derivative(left, Sym(x), 1)
            yield right, x, lambda done: Relation((slope, done), ("=",))


def _by(faulty: Faulty) -> Callable[[Node], Iterator[Node]]:
    def rewrite(tree: Node) -> Iterator[Node]:
        for body, x, shown in _questions(tree):
            try:
                for done in _differentiated(body, x, faulty):
                    yield shown(done)
            except NoRule:
                continue

    return rewrite


def _chain(node: Node, x: str) -> Node | None:
    """(2x + 1)^5 to 5(2x + 1)^4: the derivative of what is inside is missing."""
    inner: Node | None = None
    if isinstance(node, Pow):
        inner = node.exponent if x in symbols(node.exponent) else node.base
    elif isinstance(node, Root):
        inner = node.arg
    elif isinstance(node, Func) and len(node.args) == 1:
        inner = node.args[0]
    if inner is None or inner == Sym(x) or x not in symbols(inner):
        return None
    if isinstance(node, Pow) and x in symbols(node.exponent) and x in symbols(node.base):
        return None
    return Div(derivative(node, x), derivative(inner, x))


def _product(node: Node, x: str) -> Node | None:
    factors = [factor for factor in node.factors if x in symbols(factor)] if isinstance(node, Mul) else []
    if len(factors) != 2 or not isinstance(node, Mul):
        return None
    constant = [factor for factor in node.factors if x not in symbols(factor)]
    return product([*constant, *(derivative(factor, x) for factor in factors)])


def _product_half(node: Node, x: str) -> Node | None:
    factors = [factor for factor in node.factors if x in symbols(factor)] if isinstance(node, Mul) else []
    if len(factors) != 2 or not isinstance(node, Mul):
        return None
    constant = [factor for factor in node.factors if x not in symbols(factor)]
    return product([*constant, derivative(factors[0], x), factors[1]])


def _product_sign(node: Node, x: str) -> Node | None:
    factors = [factor for factor in node.factors if x in symbols(factor)] if isinstance(node, Mul) else []
    if len(factors) != 2 or not isinstance(node, Mul):
        return None
    constant = [factor for factor in node.factors if x not in symbols(factor)]
    u, v = factors
    inner = Add((Mul((derivative(u, x), v)), Neg(Mul((u, derivative(v, x))))))
    return product([*constant, inner])


def _quotient_sign(node: Node, x: str) -> Node | None:
    if not isinstance(node, Div) or x not in symbols(node.bottom):
        return None
    u, v = node.top, node.bottom
    one, two = product([derivative(u, x), v]), product([u, derivative(v, x)])
    return Div(Add((two, Neg(one))), Pow(v, Num("2")))


def _quotient_plus(node: Node, x: str) -> Node | None:
    if not isinstance(node, Div) or x not in symbols(node.bottom) or x not in symbols(node.top):
        return None
    u, v = node.top, node.bottom
    return Div(Add((product([derivative(u, x), v]), product([u, derivative(v, x)]))), Pow(v, Num("2")))


def _quotient_parts(node: Node, x: str) -> Node | None:
    if not isinstance(node, Div) or x not in symbols(node.bottom) or x not in symbols(node.top):
        return None
    return Div(derivative(node.top, x), derivative(node.bottom, x))


def _quotient_bottom(node: Node, x: str) -> Node | None:
    if not isinstance(node, Div) or x not in symbols(node.bottom) or x not in symbols(node.top):
        return None
    u, v = node.top, node.bottom
    return Div(Add((product([derivative(u, x), v]), Neg(product([u, derivative(v, x)])))), v)


def power_rule(tree: Node) -> Iterator[Node]:
    """x^3 to 3x^3, x^2 or 3x^4: the exponent or the factor is not the one of the power rule."""
    shapes: tuple[Callable[[Node, Node], Node], ...] = (
        lambda x, n: Mul((n, Pow(x, n))),
        lambda x, n: power(x, Add((n, Neg(ONE)))),
        lambda x, n: Mul((n, Pow(x, Add((n, ONE))))),
        lambda x, n: Mul((Add((n, Neg(ONE))), Pow(x, Add((n, Neg(ONE)))))),
        lambda x, n: Mul((Add((n, Neg(ONE))), Pow(x, n))),
    )

    def faulty(shape: Callable[[Node, Node], Node]) -> Faulty:
        def rule(node: Node, x: str) -> Node | None:
            if isinstance(node, Pow) and node.base == Sym(x) and not symbols(node.exponent):
                return shape(node.base, node.exponent)
            return None

        return rule

    for shape in shapes:
        yield from _by(faulty(shape))(tree)


def constant_kept(tree: Node) -> Iterator[Node]:
    """x^2 + 5 to 2x + 5: the derivative of a constant is zero."""
    for body, x, shown in _questions(tree):
        if isinstance(body, Add):
            try:
                terms = [term if x not in symbols(term) else derivative(term, x) for term in body.terms]
            except NoRule:
                continue
            if any(x not in symbols(term) for term in body.terms):
                yield shown(total(terms))


def _trig_sign(node: Node, x: str) -> Node | None:
    if isinstance(node, Func) and node.name in ("sin", "cos") and x in symbols(node):
        return Neg(derivative(node, x))
    return None


def _exponential_as_power(node: Node, x: str) -> Node | None:
    if isinstance(node, Pow) and x in symbols(node.exponent) and x not in symbols(node.base):
        return Mul((node.exponent, Pow(node.base, Add((node.exponent, Neg(ONE))))))
    return None


def _exponential_log(node: Node, x: str) -> Node | None:
    if (
        isinstance(node, Pow)
        and x in symbols(node.exponent)
        and x not in symbols(node.base)
        and node.base != Const("e")
    ):
        return Mul((node, derivative(node.exponent, x)))
    return None


def exponential_rule(tree: Node) -> Iterator[Node]:
    """e^x to x e^(x-1), 2^x to 2^x: the power rule used on an exponential, or its logarithm left out."""
    yield from _by(_exponential_as_power)(tree)
    yield from _by(_exponential_log)(tree)


chain_rule = _by(_chain)
product_rule = _by(_product)
product_rule_half = _by(_product_half)
product_rule_sign = _by(_product_sign)
quotient_rule_sign = _by(_quotient_sign)
quotient_rule_plus = _by(_quotient_plus)
quotient_rule_parts = _by(_quotient_parts)
quotient_rule_bottom = _by(_quotient_bottom)
trig_sign = _by(_trig_sign)


# --- integrals ------------------------------------------------------------------------------------------------


def _integrals(tree: Node) -> Iterator[tuple[Integral, Callable[[Node], Node]]]:
    if isinstance(tree, Integral):
        yield tree, lambda done: done
    elif isinstance(tree, Relation) and len(tree.terms) == 2 and isinstance(tree.terms[1], Integral):
        left = tree.terms[0]
        yield tree.terms[1], lambda done: Relation((left, done), tree.signs)


def _parts(body: Node) -> list[Node]:
    return list(body.terms) if isinstance(body, Add) else [body]


def _antiderivative(term: Node, x: str) -> tuple[Node, Node, Node] | None:
    """Coefficient, exponent and antiderivative of a term a x^n."""
    size, rest = split(term)
    exponent: Node
    if rest == ONE:
        exponent = ZERO
    elif rest == Sym(x):
        exponent = ONE
    elif isinstance(rest, Pow) and rest.base == Sym(x) and not symbols(rest.exponent):
        exponent = rest.exponent
    else:
        return None
    up = Add((exponent, ONE))
    return rational(size), exponent, Div(times(size, Pow(Sym(x), up)), up)


def _integrated(tree: Node, faulty: Callable[[Node, Node, str], Node]) -> Iterator[Node]:
    for integral, shown in _integrals(tree):
        x = integral.variable.name
        found = [_antiderivative(term, x) for term in _parts(integral.body)]
        if any(one is None for one in found):
            continue
        wrong = [faulty(one[0], one[1], x) for one in found if one is not None]
        right = [one[2] for one in found if one is not None]
        choices = [wrong] + [[*right[:at], wrong[at], *right[at + 1 :]] for at in range(len(wrong))]
        for terms in choices:
            primitive = total(terms)
            if integral.lower is None or integral.upper is None:
                yield shown(primitive)
                for constant in ("C", "c", "K", "k"):
                    yield shown(Add((primitive, Sym(constant))))
            else:
                yield shown(Add((_at(primitive, x, integral.upper), Neg(_at(primitive, x, integral.lower)))))


def _at(node: Node, x: str, point: Node) -> Node:
    return substitute(node, {x: point})


def integral_power_rule(tree: Node) -> Iterator[Node]:
    """The integral of x^2 as x^3, 3x^3, x^3/2 or 2x: the exponent is not raised, or not divided by."""
    shapes: tuple[Callable[[Node, Node, str], Node], ...] = (
        lambda a, n, x: Mul((a, Pow(Sym(x), Add((n, ONE))))),
        lambda a, n, x: Mul((a, Add((n, ONE)), Pow(Sym(x), Add((n, ONE))))),
        lambda a, n, x: Div(Mul((a, Pow(Sym(x), Add((n, ONE))))), n),
        lambda a, n, x: Div(Mul((a, Pow(Sym(x), n))), Add((n, ONE))),
    )
    for shape in shapes:
        yield from _integrated(tree, shape)


def integral_differentiated(tree: Node) -> Iterator[Node]:
    """Differentiated where an integral was asked for."""
    for integral, shown in _integrals(tree):
        try:
            done = derivative(integral.body, integral.variable.name)
        except NoRule:
            continue
        yield shown(done)
        yield shown(Add((done, Sym("C"))))
        yield shown(Add((done, Sym("c"))))


def bounds_swapped(tree: Node) -> Iterator[Node]:
    """F(a) - F(b) in the place of F(b) - F(a)."""
    for integral, shown in _integrals(tree):
        x = integral.variable.name
        found = [_antiderivative(term, x) for term in _parts(integral.body)]
        if integral.lower is None or integral.upper is None or any(one is None for one in found):
            continue
        primitive = total(one[2] for one in found if one is not None)
        yield shown(Add((_at(primitive, x, integral.lower), Neg(_at(primitive, x, integral.upper)))))


def lower_bound_ignored(tree: Node) -> Iterator[Node]:
    """Only F(b): what the lower limit gives was not taken away."""
    for integral, shown in _integrals(tree):
        if integral.lower is None or integral.upper is None:
            continue
        x = integral.variable.name
        found = [_antiderivative(term, x) for term in _parts(integral.body)]
        if all(one is not None for one in found):
            primitive = total(one[2] for one in found if one is not None)
            yield shown(_at(primitive, x, integral.upper))
            yield shown(Add((_at(primitive, x, integral.upper), _at(primitive, x, integral.lower))))


def constant_forgotten(before: Node, after: Node) -> bool:
    """The antiderivative without + C."""
    if isinstance(before, Relation) and isinstance(after, Relation) and len(before.terms) == len(after.terms) == 2:
        return before.terms[0] == after.terms[0] and constant_forgotten(before.terms[1], after.terms[1])
    if isinstance(before, (Relation,)) or isinstance(after, Relation):
        return False
    return lacks_constant(before, after)
