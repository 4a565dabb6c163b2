"""What an answer means that is no number and nothing new: that nothing fits, that everything does, that all stays.

One plain sentence for the student, to stand with the verdict wherever an answer is shown.
"""

from __future__ import annotations

from app.tutor.learned import EVERY_NUMBER, NO_SOLUTION, UNDEFINED, unchanged
from engine.maths.client import EstablishedAnswer
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Mul, Neg, Node, Num, Sym

_NOTHING_FITS = {
    Task.SOLVE: "No real number solves this equation.",
    Task.SYSTEM: "No values solve all of these equations at once.",
    Task.INEQUALITY: "No number makes this true.",
}
_EVERYTHING_FITS = {
    Task.SOLVE: "Every number solves this equation.",
    Task.INEQUALITY: "Every number makes this true.",
}
NO_VALUE = {
    Task.LIMIT: "This limit does not exist.",
    Task.EVALUATE: "This has no value.",
    Task.SIMPLIFY: "This has no value.",
}
NO_FACTORS = "This does not factor over the rational numbers."
NOTHING_SHARED = "This does not factor: its terms have no common factor."
FACTORED = "This is factored already."
SIMPLE = "This is as simple as it can be already."
NO_BRACKETS = "There are no brackets to multiply out here."


def in_words(question: Question, own: EstablishedAnswer) -> str:
    """The sentence for the established answer `own`; empty where the answer says enough by itself."""
    task = question.task
    if own.text == NO_SOLUTION and question.within is None:
        return _NOTHING_FITS.get(task, "")
    if own.text == EVERY_NUMBER and question.within is None:
        return _EVERYTHING_FITS.get(task, "")
    if own.text == UNDEFINED:
        return NO_VALUE.get(task, "")
    if not own.known or not unchanged(question, own):
        return ""
    match task, question.body:
        case Task.FACTOR, Add(terms) if all(_linear(term) for term in terms):
            return NOTHING_SHARED
        case Task.FACTOR, Add():
            return NO_FACTORS
        case Task.FACTOR, _:
            return FACTORED
        case Task.SIMPLIFY, _:
            return SIMPLE
        case Task.EXPAND, _:
            return NO_BRACKETS
    return ""


def _linear(term: Node) -> bool:
    """3x, -x, 5: a term that holds at most one letter, once."""
    match term:
        case Neg(arg):
            return _linear(arg)
        case Mul(factors):
            return all(_linear(one) for one in factors) and sum(isinstance(one, Sym) for one in factors) <= 1
    return isinstance(term, Sym | Num)
