"""Numbers worked out and expressions simplified, factored and expanded, each compared with the question again."""

from __future__ import annotations

from typing import Any

import sympy

from engine.maths import forms
from engine.maths.equations import (
    MAX_DEGREE,
    degree,
)
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Undefined, as_fraction, exact, value
from engine.maths.question import Question
from engine.maths.render import to_text
from engine.maths.solving.answer import DOES_NOT_EXIST, Answer, CannotSolve
from engine.maths.to_sympy import NotConvertible, from_sympy, to_sympy
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Node,
    Num,
    rational,
    substitute,
    symbols,
    walk,
)


def pretty(expression: Any, original: Node) -> Node:
    """The shortest of several ways to write `expression` that is certainly the same as `original`."""
    best: Node | None = None
    for candidate in candidates(expression):
        try:
            tree = from_sympy(candidate)
        except NotConvertible:
            continue
        if best is not None and length(tree) >= length(best):
            continue
        same = same_value(original, tree)
        if same.same and not same.narrower:
            best = tree
    if best is None:
        raise CannotSolve("I cannot work this out with certainty.")
    return best


def candidates(expression: Any) -> list[Any]:
    found = [expression]
    polynomial = expression.is_polynomial(*expression.free_symbols) if expression.free_symbols else False
    ways = [sympy.expand, sympy.factor] if polynomial else [
        sympy.radsimp, sympy.cancel, sympy.factor, sympy.simplify, lambda e: sympy.radsimp(sympy.simplify(e)),
        sympy.sqrtdenest, sympy.trigsimp, sympy.logcombine,
    ]  # fmt: skip
    for way in ways:
        try:
            found.append(way(expression))
        except (NotImplementedError, ValueError, TypeError, AttributeError, sympy.PolynomialError):
            continue
    return found


def length(tree: Node) -> float:
    """How long a tree is to read; roots and powers below a fraction bar count a little extra."""
    return len(to_text(tree).replace(" ", "")) * 0.2 + forms.size(tree)


def number(tree: Node) -> Node:
    """A number worked out exactly. Raises CannotSolve, or Undefined where there is no (real) value."""
    try:
        return rational(exact(tree))
    except NotRational:
        pass
    size = value(tree)
    guess = as_fraction(size).limit_denominator(10_000)
    if same_value(tree, rational(guess)).same:
        return rational(guess)
    return pretty(to_sympy(tree), tree)


def evaluate(question: Question) -> Answer:
    tree = substitute(question.body, dict(question.values))
    if any(node == Const("infinity") for node in walk(tree)):
        raise CannotSolve("I cannot compute with infinity.")
    imaginary = any(node == Const("i") for node in walk(tree))
    if imaginary:
        expression = sympy.expand(to_sympy(tree), complex=True)
        return Answer(pretty(expression, tree), "worked out exactly")
    try:
        return Answer(number(tree), "worked out exactly")
    except Undefined:
        if _divides_by_zero(tree):
            return Answer(DOES_NOT_EXIST, "there is a division by zero in it")
        return Answer(DOES_NOT_EXIST, "a part of it has no value among the real numbers", written="no real value")


def _divides_by_zero(tree: Node) -> bool:
    return any(isinstance(node, Div) and same_value(node.bottom, Num("0")).same for node in walk(tree))


MAX_TERMS = 6
"""Terms of a polynomial that are shown one by one where its sum was to be simplified."""


def simplify(question: Question) -> Answer:
    if not symbols(question.body):
        return evaluate(question)
    tree = question.body
    expression = to_sympy(tree)
    if isinstance(tree, Add) and expression.is_polynomial(*expression.free_symbols):
        expanded = sympy.expand(expression)
        if len(sympy.Add.make_args(expanded)) <= MAX_TERMS:  # collected terms, and no product out of a sum
            return Answer(from_sympy(expanded), "compared with the question at many points")
    return Answer(pretty(expression, tree), "compared with the question at many points")


def _polynomial_body(question: Question) -> Any:
    if degree(question.body, question.variables[0]) > MAX_DEGREE or any(
        degree(question.body, name) > MAX_DEGREE for name in question.variables
    ):
        raise CannotSolve("The powers here are too high for me.")
    return to_sympy(question.body)


def factor(question: Question) -> Answer:
    expression = _polynomial_body(question)
    if not expression.is_polynomial(*expression.free_symbols):
        raise CannotSolve("I can factor polynomials only.")
    tree = from_sympy(sympy.factor(expression))
    same = same_value(question.body, tree)
    if not same.same or forms.factored(tree):
        raise CannotSolve("I cannot factor this with certainty.")
    return Answer(tree, "multiplied out again")


def expand(question: Question) -> Answer:
    expression = _polynomial_body(question)
    tree = from_sympy(sympy.expand(expression))
    same = same_value(question.body, tree)
    if not same.same or same.narrower:
        raise CannotSolve("I cannot expand this with certainty.")
    return Answer(tree, "compared with the question at many points")
