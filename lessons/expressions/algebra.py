"""The functions that change expressions: expand, factor, simplify, derivative, integral, substitute, coefficient.

Polynomials are done by rules; what they do not reach goes to the solvers of the engine, which check what SymPy says
before they pass it on. SymPy is only imported when it is needed; how long it takes is bounded by the worker alone.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from engine.errors import LemmaError
from engine.maths.calculus import NoRule
from engine.maths.calculus import derivative as slope_of
from engine.maths.evaluate import Unclear, Undefined
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Integral, Neg, Node, Num, Pow, Sym, symbols, walk
from engine.maths.tree import substitute as replaced
from lessons.expressions.errors import ExpressionError
from lessons.expressions.numbers import number
from lessons.expressions.sums import Product, Sums, sums, tree

MAX_NODES = 150  # of what is handed to the solvers
MAX_EXPONENT = 30


def expand(body: Node) -> Node:
    """`body` multiplied out, like terms collected."""
    return tree(sums(body), has_decimals(body))


def has_decimals(body: Node) -> bool:
    """Whether a decimal number went into an expression."""
    return any(isinstance(part, Num) and part.is_decimal for part in walk(body))


def factor(body: Node) -> Node:
    """`body` as a product of factors over the rational numbers."""
    return _solved(Task.FACTOR, body, tuple(sorted(symbols(body))) or ("x",))


def simplify(body: Node) -> Node:
    """The shortest way to write `body` that the solvers find."""
    if not symbols(body):
        return tree(sums(body))
    return _solved(Task.SIMPLIFY, body, tuple(sorted(symbols(body))))


def derivative(body: Node, letter: str) -> Node:
    """The derivative by `letter`."""
    found = _powers(body, letter)
    if found is not None:
        lowered = [(power - 1, product, value * power) for power, product, value in found]
        return tree(_with_powers(letter, lowered), has_decimals(body))
    try:
        slope = slope_of(body, letter)
    except NoRule:
        raise ExpressionError("I have no rule for the derivative of this.") from None
    try:
        return _solved(Task.SIMPLIFY, slope, tuple(sorted(symbols(body))))
    except ExpressionError:
        return slope


def integral(body: Node, letter: str, *limits: Node) -> Node:
    """An antiderivative by `letter` (without its constant), or with two limits the definite integral."""
    found = _powers(body, letter)
    if found is not None and all(power != -1 for power, _, _ in found):
        raised = [(power + 1, product, value / (power + 1)) for power, product, value in found]
        whole = tree(_with_powers(letter, raised), has_decimals(body))
    elif limits and not symbols(body) - {letter} and not any(symbols(limit) for limit in limits):
        lower, upper = limits
        return _solved(Task.INTEGRATE, Integral(body, Sym(letter), lower, upper), (letter,))
    else:
        answer = _solved(Task.INTEGRATE, Integral(body, Sym(letter), None, None), (letter,))
        terms = answer.terms[:-1] if isinstance(answer, Add) else (Num("0"),)
        whole = terms[0] if len(terms) == 1 else Add(tuple(terms))
    if not limits:
        return whole
    lower, upper = (replaced(whole, {letter: limit}) for limit in limits)
    whole = Add((upper, Neg(lower)))
    return tree(sums(whole), has_decimals(whole))


def substitute(body: Node, letter: str, value: Node) -> Node:
    """`body` with `value` in the place of `letter`."""
    return replaced(body, {letter: value})


def coefficient(body: Node, letter: str, power: Node) -> Node:
    """The coefficient of `letter` to a whole power in a polynomial."""
    wanted = number(power)
    if wanted is None or wanted.value.denominator != 1:
        raise ExpressionError("The power of a coefficient is a whole number.")
    found = _powers(body, letter)
    if found is None:
        raise ExpressionError(f"This is no polynomial in {letter}.")
    kept = {product: value for exponent, product, value in found if exponent == wanted.value}
    return tree(kept, has_decimals(body))


def _powers(body: Node, letter: str) -> list[tuple[int, Product, Fraction]] | None:
    """(power of the letter, the product without it, coefficient) of each term; None when it is no such sum."""
    found: list[tuple[int, Product, Fraction]] = []
    for (radicand, atoms), value in sums(body).items():
        power = 0
        others: list[tuple[Node, int]] = []
        for atom, exponent in atoms:
            if atom == Sym(letter):
                power = exponent
            elif letter in symbols(atom):
                return None
            else:
                others.append((atom, exponent))
        found.append((power, (radicand, tuple(others)), value))
    return found


def _with_powers(letter: str, terms: list[tuple[int, Product, Fraction]]) -> Sums:
    """What `_powers` took apart, put together again."""
    total: Sums = {}
    for power, (radicand, atoms), value in terms:
        key = (radicand, (*atoms, (Sym(letter), power)) if power else atoms)
        total[key] = total.get(key, Fraction(0)) + value
    return {product: value for product, value in total.items() if value}


@lru_cache(maxsize=2048)
def _solved(task: Task, body: Node, variables: tuple[str, ...]) -> Node:
    """What the engine's solver makes of it. Raises ExpressionError."""
    parts = list(walk(body))
    high = any(
        isinstance(part, Pow) and (power := number(part.exponent)) is not None and abs(power.value) > MAX_EXPONENT
        for part in parts
    )
    if len(parts) > MAX_NODES or high:
        raise ExpressionError("This is too long, or its powers are too high, for me to work out.")
    if task is not Task.INTEGRATE:
        sums(body)  # refuses what would get too long for SymPy too
    from engine.maths.solving import solve

    try:
        kind = AnswerKind(Kind.ANTIDERIVATIVE if task is Task.INTEGRATE else Kind.EXPRESSION, variables)
        return solve(Question(task, body, variables, kind, "", "")).tree
    except LemmaError as error:
        raise ExpressionError(error.message) from None
    except (NoRule, Undefined, Unclear, NotImplementedError, ValueError, ArithmeticError, TypeError) as error:
        raise ExpressionError("I cannot work this out.") from error


WITH_LETTER: dict[str, Callable[..., Node]] = {
    "derivative": derivative,
    "integral": integral,
    "substitute": substitute,
    "coefficient": coefficient,
}
"""The functions whose second argument is a letter."""
