"""What a model that writes solutions only has learned: the kinds of questions, and of ends to them, on its card.

A model that can be instructed is asked everything. Any other has seen ten kinds of problems in its training and writes
nonsense about the rest, and of these ten it has never seen one that has nothing to factor in it, or no value. It is
asked what it has learned and nothing else: what the algebra answers then is there at once. Generous where it is not
sure: what the model writes is checked.
"""

from __future__ import annotations

import math

from engine.maths.client import EstablishedAnswer
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.render import to_text
from engine.maths.tree import Add, Div, Func, Mixed, Mul, Neg, Node, Num, Pow, Relation, Sym, symbols, walk

BEYOND = "The model has not learned questions of this kind, so the algebra answers this one by itself."
ONLY_GUESSES = "The model has not learned questions of this kind and could only guess, so it is not asked."
NOT_READ = "What is asked here was not read with certainty, and this model could only guess, so it is not asked."

UNDEFINED, NO_SOLUTION, EVERY_NUMBER = "does not exist", "no solution", "all real numbers"
"""Answers without a number, as the algebra writes them."""
MAX_POWER = 6  # that of a letter or a number
_PARTS = (Num, Sym, Neg, Add, Mul, Div, Pow, Mixed, Relation)


def learned(question: Question, own: EstablishedAnswer) -> bool:
    """Whether such a question, with such an answer (`own`, which may not be known), occurs in the model's training."""
    body, names = question.body, symbols(question.body)
    if question.within is not None or question.detail or own.text == UNDEFINED:
        return False
    match question.task:
        case Task.EVALUATE:
            if isinstance(body, Func):
                return body.name == "gcd" and len(body.args) == 2 and all(isinstance(one, Num) for one in body.args)
            return _polynomial(body) and len(question.values) <= 1 and len(names) <= 1
        case Task.SIMPLIFY:
            return _polynomial(body) and len(names) <= 2 and not (isinstance(body, Add) and unchanged(question, own))
        case Task.EXPAND:
            return _polynomial(body) and len(names) == 1 and (_degree(body) < 2 or not unchanged(question, own))
        case Task.FACTOR:
            return _polynomial(body) and len(names) == 1 and _degree(body) <= 2 and _into_linear(question, own)
        case Task.DIFFERENTIATE:
            plain = question.order == 1 and not question.values and names <= set(question.variables)
            return plain and _polynomial(body)
        case Task.SOLVE:
            return isinstance(body, Relation) and len(names) == 1 and _equation(body, own)
    return False


def unchanged(question: Question, own: EstablishedAnswer) -> bool:
    """Whether the answer is what was asked about: there is nothing to simplify, to expand or to factor."""
    return own.text == to_text(question.body)


def _equation(body: Relation, own: EstablishedAnswer) -> bool:
    """Linear and quadratic ones; without a solution the usual forms alone, and none that every number solves."""
    degrees = [_degree(side) for side in body.terms]
    if not _polynomial(body) or max(degrees) > 2 or body.signs != ("=",) or own.text == EVERY_NUMBER:
        return False
    if own.text != NO_SOLUTION:
        return True
    for part in walk(body):
        if isinstance(part, (Div, Mixed)) or (isinstance(part, Num) and part.is_decimal):
            return False
        if isinstance(part, Mul) and Num("0") in part.factors:
            return False
    terms = [term for side in body.terms for term in (side.terms if isinstance(side, Add) else (side,))]
    return Num("0") in body.terms or any(_degree(term) == 1 for term in terms)


def _into_linear(question: Question, own: EstablishedAnswer) -> bool:
    """Whether the expression comes apart, and into nothing that is quadratic still."""
    try:
        tree = read(own.text) if own.known else None
    except ReadError:
        return True
    if tree is None or unchanged(question, own):
        return tree is None
    return not any(isinstance(part, Add) and _degree(part) > 1 for part in walk(tree))


def _polynomial(body: Node) -> bool:
    """Whether an expression or equation is made of numbers and of letters in small whole powers, by + - * alone."""
    return all(isinstance(part, _PARTS) for part in walk(body)) and not any(
        (isinstance(part, Pow) and not _small(part.exponent)) or (isinstance(part, Div) and bool(symbols(part.bottom)))
        for part in walk(body)
    )


def _small(exponent: Node) -> bool:
    return isinstance(exponent, Num) and exponent.text.isdigit() and int(exponent.text) <= MAX_POWER


def _degree(node: Node) -> float:
    """The highest degree that a polynomial can have as it is written; infinite where it is none."""
    match node:
        case Num() | Mixed():
            return 0
        case Sym():
            return 1
        case Neg(arg):
            return _degree(arg)
        case Add(terms):
            return max(map(_degree, terms))
        case Mul(factors):
            return sum(map(_degree, factors))
        case Div(top, bottom):
            return _degree(top) if not symbols(bottom) else math.inf
        case Pow(base, Num() as exponent) if _small(exponent):
            return _degree(base) * int(exponent.text)
    return math.inf
