"""Faulty rewritings of logarithms, trigonometric functions, absolute values."""

from __future__ import annotations

from collections.abc import Iterator

from engine.maths.mistakes.parts import (
    everywhere,
    is_negative,
    negative,
    number,
    product,
    split,
    terms_of,
    times,
    total,
)
from engine.maths.tree import Add, Div, Func, Mul, Neg, Node, Num, Pow, rational

_LOGS = ("ln", "log")
_LINEAR = ("sin", "cos", "tan", "exp", "arcsin", "arctan", "cot", "sec", "csc", "sinh", "cosh")


def _log(node: Func, arg: Node) -> Node:
    return Func(node.name, (arg, *node.args[1:]))


def log_of_sum(tree: Node) -> Iterator[Node]:
    """log(a + b) to log a + log b."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Func) and node.name in _LOGS and isinstance(node.args[0], Add):
            terms = terms_of(node.args[0])
            yield total(Neg(_log(node, negative(t))) if is_negative(t) else _log(node, t) for t in terms)
            if len(terms) == 2 and is_negative(terms[1]):
                yield Div(_log(node, terms[0]), _log(node, negative(terms[1])))

    return everywhere(tree, rule)


def logs_joined(tree: Node) -> Iterator[Node]:
    """log a + log b to log(a + b), log a - log b to log(a - b)."""

    def rule(node: Node) -> Iterator[Node]:
        if not isinstance(node, Add):
            return
        for i in range(len(node.terms)):
            for j in range(i + 1, len(node.terms)):
                one, two = node.terms[i], node.terms[j]
                minus = isinstance(two, Neg)
                other = two.arg if isinstance(two, Neg) else two
                if isinstance(one, Func) and isinstance(other, Func) and one.name == other.name and one.name in _LOGS:
                    rest = [term for at, term in enumerate(node.terms) if at not in (i, j)]
                    inner = Add((one.args[0], negative(other.args[0]) if minus else other.args[0]))
                    yield total([*rest, _log(one, inner)])

    return everywhere(tree, rule)


def log_of_product(tree: Node) -> Iterator[Node]:
    """log(ab) to log a * log b, log(a/b) to log a / log b, and back."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Func) and node.name in _LOGS:
            arg = node.args[0]
            if isinstance(arg, Mul):
                yield product(_log(node, factor) for factor in arg.factors)
            if isinstance(arg, Div):
                yield Div(_log(node, arg.top), _log(node, arg.bottom))
        if isinstance(node, Div) and isinstance(node.top, Func) and isinstance(node.bottom, Func):
            one, two = node.top, node.bottom
            if one.name == two.name and one.name in _LOGS:
                yield _log(one, Div(one.args[0], two.args[0]))
                yield Add((one, Neg(two)))

    return everywhere(tree, rule)


def log_of_power(tree: Node) -> Iterator[Node]:
    """log(a)^n to n log a, log(a^n) to (log a)^n, n log a to log(na)."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and isinstance(node.base, Func) and node.base.name in _LOGS:
            yield Mul((node.exponent, node.base))
        if isinstance(node, Func) and node.name in _LOGS and isinstance(node.args[0], Pow):
            yield Pow(_log(node, node.args[0].base), node.args[0].exponent)
        if isinstance(node, Func) and node.name in _LOGS and isinstance(node.args[0], Mul):
            size, rest = split(node.args[0])
            if size != 1:
                yield times(size, _log(node, rest))
        if isinstance(node, Mul) and len(node.factors) == 2:
            size, rest = split(node)
            if isinstance(rest, Func) and rest.name in _LOGS and size != 1:
                yield _log(rest, times(size, rest.args[0]))

    return everywhere(tree, rule)


def function_of_sum(tree: Node) -> Iterator[Node]:
    """sin(a + b) to sin a + sin b."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Func) and node.name in _LINEAR and isinstance(node.args[0], Add):
            terms = terms_of(node.args[0])
            yield total(
                Neg(Func(node.name, (negative(t),))) if is_negative(t) else Func(node.name, (t,)) for t in terms
            )

    return everywhere(tree, rule)


def function_of_multiple(tree: Node) -> Iterator[Node]:
    """sin(2x) to 2 sin x, and back."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Func) and node.name in _LINEAR:
            size, rest = split(node.args[0])
            if size != 1 and rest != Num("1"):
                yield times(size, Func(node.name, (rest,)))
        if isinstance(node, (Mul, Div)):
            size, rest = split(node)
            if size != 1 and isinstance(rest, Func) and rest.name in _LINEAR:
                yield Func(rest.name, (times(size, rest.args[0]),))
            if isinstance(node, Div) and isinstance(node.top, Func) and node.top.name in _LINEAR:
                top_size, inner = split(node.top.args[0])
                below = number(node.bottom)
                if below is None and inner == node.bottom:
                    yield rational(top_size)  # the letter x of sin x was cancelled

    return everywhere(tree, rule)


def absolute_of_sum(tree: Node) -> Iterator[Node]:
    """|a + b| to |a| + |b|; |-a| to -|a|."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Func) and node.name == "abs":
            arg = node.args[0]
            if isinstance(arg, Add):
                yield total(Func("abs", (term,)) for term in terms_of(arg))
                yield total(
                    Neg(Func("abs", (term,))) if is_negative(term) else Func("abs", (term,)) for term in terms_of(arg)
                )
            value = number(arg)
            if value is not None and value < 0:
                yield arg
            if isinstance(arg, Neg):
                yield Neg(Func("abs", (arg.arg,)))

    return everywhere(tree, rule)


def squares_of_trig(tree: Node) -> Iterator[Node]:
    """1 - sin x^2 mixed up: sin(x)^2 to sin(x^2), sin^2 + cos^2 kept from being 1."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and isinstance(node.base, Func) and node.base.name in _LINEAR:
            yield Func(node.base.name, (Pow(node.base.args[0], node.exponent),))
        if isinstance(node, Func) and node.name in _LINEAR and isinstance(node.args[0], Pow):
            yield Pow(Func(node.name, (node.args[0].base,)), node.args[0].exponent)

    return everywhere(tree, rule)
