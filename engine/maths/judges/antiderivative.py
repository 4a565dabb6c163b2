"""Judges antiderivatives: the derivative must agree and the constant must be there."""

from __future__ import annotations

from engine.maths import forms
from engine.maths.answers import one_value
from engine.maths.calculus import derivative
from engine.maths.equivalence import same_value, sample_points
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.judges.base import author, partly, right, single, undecided, wrong
from engine.maths.kinds import AnswerKind
from engine.maths.tree import (
    Add,
    Node,
    Num,
    Sym,
    symbols,
)
from engine.maths.verdict import Verdict


def antiderivative(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    target = author(one_value, expected)
    answer = single(kind, given)
    if isinstance(answer, Verdict):
        return answer
    variable = kind.variables[0] if kind.variables else "x"
    return judge_antiderivative(derivative(target, variable), answer, variable, symbols(target), target)


def judge_antiderivative(
    integrand: Node, answer: Node, variable: str, known: frozenset[str], target: Node | None = None
) -> Verdict:
    """Whether the derivative of `answer` is `integrand` and a constant of integration is there.

    `known` are names that belong to the question; the constant is a letter beside them. The answer must have a
    value wherever `target` has one (by default the integrand): ln(x) is not all of the integral of 1/x.
    """
    terms = answer.terms if isinstance(answer, Add) else (answer,)
    letters = symbols(integrand) | {variable}
    constants = [
        term
        for term in terms
        if isinstance(forms.unsigned(term), Sym)
        and not symbols(term) & letters
        and forms.unsigned(term) != Sym(variable)
    ]
    rest = [term for term in terms if term not in constants]
    body: Node = Num("0") if not rest else rest[0] if len(rest) == 1 else Add(tuple(rest))
    strangers = symbols(body) - letters - known
    same = same_value(integrand, derivative(body, variable))
    if same.same is None:
        return undecided(answer)
    if not same.same:
        return wrong(
            answer, "antiderivative.wrong", "This is not right: its derivative is not what was to be integrated."
        )
    if same.narrower:
        return undecided(answer, "expression.domain", "This is right for some values only.")
    if not covers(target or integrand, body):
        sentence = "This is right for some x only: write ln|...| where what stands inside can be negative."
        return partly(answer, "antiderivative.absolute_value", sentence)
    if not constants:
        return partly(answer, "antiderivative.no_constant", "This is right but for the constant of integration, + C.")
    if strangers or len(constants) > 1:
        return undecided(answer)
    return right(answer)


def covers(wide: Node, narrow: Node) -> bool:
    """Whether `narrow` has a value at every point tried where `wide` has one."""
    names = sorted(symbols(wide) | symbols(narrow))
    for point in sample_points(names, wide, narrow, "real"):
        try:
            value(wide, point, max_digits=3_000)
        except (Undefined, Unclear, NotRational):
            continue
        try:
            value(narrow, point, max_digits=3_000)
        except Undefined:
            return False
        except (Unclear, NotRational):
            continue
    return True
