"""Judges solutions of differential equations by putting them back."""

from __future__ import annotations

from dataclasses import replace

from engine.maths.answers import NotUnderstood, both_signs, last_of_chain
from engine.maths.check import read_answer
from engine.maths.equations import holds
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.odes import constants_of, is_affine, satisfies, satisfies_implicitly
from engine.maths.question import Question
from engine.maths.solving import Answer, CannotSolve
from engine.maths.solving.odes import is_every_solution, slope_of
from engine.maths.tree import (
    Add,
    Apply,
    Listing,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    Relation,
    Sym,
    Words,
    substitute,
    symbols,
    walk,
)
from engine.maths.verdict import Established, Outcome, Verdict


def judge_ode(question: Question, text: str, answer: Answer | None) -> Verdict:
    """A solution put back into its equation; a general one must also run through all solutions."""
    given = read_answer(text, AnswerKind(Kind.EXPRESSION))
    result = _ode(question, given, answer)
    if result.outcome in (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ):
        return result
    return replace(result, established=Established.SUBSTITUTED)


def _ode(question: Question, given: Node, answer: Answer | None) -> Verdict:
    equation = question.body
    assert isinstance(equation, Relation)
    function, variable = question.function, question.variables[0]
    if isinstance(given, Words):
        return undecided(given)
    parts = list(given.parts) if isinstance(given, Logic) and given.word == "or" else [given]
    trees: list[Node] = []
    for part in parts:
        tree = _explicit(part, function, variable)
        if tree is None:
            return _implicit(question, equation, given) if len(parts) == 1 else undecided(given)
        trees += both_signs(tree)
    for tree in trees:
        true = satisfies(equation, function, variable, tree)
        if true is None:
            return undecided(given)
        if not true:
            return wrong(given, "ode.not_a_solution", "Put into the equation, this does not satisfy it.")
    letters = sorted({letter for tree in trees for letter in constants_of(tree, variable, function)})
    if question.values:
        if letters:
            return partly(
                given, "ode.constant_left", "This solves the equation, but the constant is still to be found."
            )
        start = dict(question.values)
        for tree in trees:
            true = holds(Relation((substitute(tree, {variable: start["at"]}), start["value"]), ("=",)), {})
            if true is None:
                return undecided(given)
            if not true:
                return wrong(given, "ode.wrong_start", "This solves the equation, but it misses the value given.")
        return right(given)
    if not letters:
        return partly(given, "ode.no_constant", "This is one solution; all solutions have a constant in them.")
    if len(letters) > 1:
        return undecided(given)
    branches = len(answer.values) if answer is not None else 0
    if not branches or len(trees) > branches:
        return undecided(given)
    if not all(is_every_solution(question, tree, letters[0]) for tree in trees):
        return undecided(given)
    if len(trees) < branches:
        return partly(given, "solutions.missing", "What is here is right, but there is another solution.")
    return right(given)


def _explicit(tree: Node, function: str, variable: str) -> Node | None:
    """The right side of `y = ...`; None when the answer is not solved for the function."""
    if isinstance(tree, Relation):
        head = tree.terms[0]
        named = head == Sym(function) or (
            isinstance(head, Apply) and head.name == function and not head.primes and head.args == (Sym(variable),)
        )
        if isinstance(head, Mul) and head.factors == (Sym(function), Sym(variable)):
            named = True  # y(x) = ...
        if not named or set(tree.signs) != {"="}:
            return None
        value = tree.terms[1] if len(tree.terms) == 2 else last_of_chain(tree)
        return None if function in symbols(value) else value
    return None if function in symbols(tree) else tree


def _implicit(question: Question, equation: Relation, given: Node) -> Verdict:
    function, variable = question.function, question.variables[0]
    if not isinstance(given, Relation) or given.signs != ("=",) or function not in symbols(given):
        raise NotUnderstood("read.not_solved", f"Write the answer as {function} = ...")
    if any(isinstance(node, (Apply, Listing)) for node in walk(given)):
        return undecided(given)
    letters = constants_of(given, variable, function)
    gap: Node = Add((given.terms[0], Neg(given.terms[1])))
    if len(letters) > 1 or (letters and not is_affine(gap, letters[0])):
        return undecided(given)
    try:
        slope = slope_of(question)
    except CannotSolve:
        return undecided(given)
    true = satisfies_implicitly(equation, slope, function, variable, given)
    if true is None:
        return undecided(given)
    if not true:
        if letters or not question.values:
            return wrong(given, "ode.not_a_solution", "Differentiated, this does not give the equation.")
        return undecided(given)
    if question.values:
        if letters:
            return partly(
                given, "ode.constant_left", "This solves the equation, but the constant is still to be found."
            )
        start = dict(question.values)
        at = {variable: start["at"], function: start["value"]}
        passes = holds(Relation((substitute(gap, at), Num("0")), ("=",)), {})
        if passes is None:
            return undecided(given)
        return right(given) if passes else wrong(given, "ode.wrong_start", "This misses the value given.")
    if not letters:
        return partly(given, "ode.no_constant", "This is one solution; all solutions have a constant in them.")
    return right(given)
