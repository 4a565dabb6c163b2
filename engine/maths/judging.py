"""Judges the answer a model or a student gives to a free question.

The answer is compared with the one established independently, and put back into the question where that is
possible. Only the worker imports this module.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.errors import LemmaError
from engine.maths import forms
from engine.maths.answers import NotUnderstood, one_value, points, solution_set
from engine.maths.calculus import NoRule
from engine.maths.check import compare, read_answer
from engine.maths.equations import holds
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.judges import TEXTS
from engine.maths.judges.alone import number_alone
from engine.maths.judges.antiderivative import judge_antiderivative
from engine.maths.judges.base import partly, right, undecided, unread, verdict, wrong
from engine.maths.judges.endless import judge_endless
from engine.maths.judges.expressions import same_expression
from engine.maths.judges.points import judge_points
from engine.maths.judges.recomputed import judge_text
from engine.maths.judges.rounding import exact_first, solved_exactly
from engine.maths.judges.sets import judge_solutions
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.reader.limits import TRIGONOMETRIC
from engine.maths.reader.readings import other_readings
from engine.maths.solving import Answer, CannotSolve, solve
from engine.maths.solving.answer import DOES_NOT_EXIST
from engine.maths.solving.inequalities import is_true
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Integral,
    Listing,
    Mul,
    Node,
    Num,
    Relation,
    Words,
    substitute,
    symbols,
    walk,
)
from engine.maths.verdict import Established, Outcome, Verdict
from engine.maths.worded import OWN, judge_ode, judge_worded, without_degrees

DEGREES = "In degrees this is right: write the degree sign, as in 30°."
_NAME = re.compile(r"\s*\$?\s*([A-Za-z])\s*=(?![^=]*=)\s*")


def judge(question: Question, text: str, answer: Answer | None = None) -> Verdict:
    """What the algebra says of the answer `text` (typed or LaTeX). Never raises for what a student or model wrote.

    `answer` is the established answer, if it is known already.
    """
    if question.kind.kind in TEXTS and question.task not in OWN:
        return judge_text(question, text, answer)
    reason = ""
    if answer is None:
        try:
            answer = solve(question)
        except CannotSolve as problem:
            reason = problem.message
    if question.task is Task.SIMPLIFY:
        text = _without_condition(question, text)
    result = _judged(question, text, answer, reason)
    if answer is None or question.task in OWN or question.kind.kind in TEXTS:
        return result
    return (
        number_alone(question.kind, answer.text, text, lambda _, g: _judged(question, g, answer, ""), result) or result
    )


_CONDITION = re.compile(
    r"(?P<answer>.*?\S)\s*[,;(]?\s*(?:\b(?:where|for|if|when|with|provided(?: that)?)\b|\\text\{[^{}]*\})?\s*"
    r"(?P<name>[A-Za-z])\s*(?:≠|!=|=/=|\\neq?(?![A-Za-z]))\s*(?P<value>[-−]?\d+(?:[./]\d+)?)\s*\)?\s*\.?"
)


def _without_condition(question: Question, text: str) -> str:
    """`x + 2` of `x + 2, x ≠ 2`, where the expression to be simplified has no value at 2."""
    match = _CONDITION.fullmatch(text)
    if match is None or match["name"] not in question.variables:
        return text
    try:
        value(substitute(question.body, {match["name"]: read(match["value"])}))
    except Undefined:
        return match["answer"]
    except (LemmaError, Unclear, NotRational):
        pass
    return text


def _judged(question: Question, text: str, answer: Answer | None, reason: str) -> Verdict:
    given: Node | None = None
    try:
        if answer is not None and (special := judge_worded(question, _unnamed(question, text), answer)) is not None:
            if (
                special.outcome in (Outcome.RIGHT, Outcome.WRONG, Outcome.PARTLY_RIGHT)
                and question.task is not Task.ODE
            ):
                return replace(special, established=Established.RECOMPUTED)
            return special
        if answer is None and question.task is Task.ODE:
            return judge_ode(question, text, None)
        given = read_answer(text, question.kind)
        if question.function == "°":
            if any(node == Const("pi") for node in walk(given)):
                return undecided(given, "angle.degrees", "I expected the angle in degrees here, as in 30°.")
            given = without_degrees(given)
        if answer is None:
            return _without_answer(question, given, reason)
        result = _judge(question, given, answer)
        if result.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT):
            other = _another_reading(question, text, answer)
            if other is not None:
                return verdict(Outcome.CANNOT_READ, *other, given)
    except ReadError as error:
        return unread(error)
    except NotUnderstood as problem:
        return verdict(Outcome.CANNOT_READ, problem.args[0], problem.args[1], given)
    except (NoRule, RecursionError):
        return undecided(given)
    if result.outcome in (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ):
        return result
    return replace(result, established=Established.RECOMPUTED)


def _unnamed(question: Question, text: str) -> str:
    """`y = x/2 - 3/2` without the name that a student gives to what is asked for, where one expression is."""
    named = _NAME.match(text) if question.kind.kind is Kind.EXPRESSION else None
    return text if named is None or named[1] in question.variables else text[named.end() :]


def _another_reading(question: Question, text: str, answer: Answer) -> tuple[str, str] | None:
    """A note and a sentence when the answer, read in another way that may be meant, would be right."""
    for other in other_readings(text):
        try:
            found = _judge(question, other.tree, answer)
            if found.outcome is Outcome.RIGHT:
                return other.code, other.sentence
            if found.note == "angle.degree_sign":  # 30,150
                return found.note, found.sentence
        except (LemmaError, NotUnderstood, NoRule, RecursionError):
            continue
    return None


def _judge(question: Question, given: Node, answer: Answer) -> Verdict:
    if question.task is Task.SOLVE:
        return _judge_solve(question, given, answer)
    if question.task is Task.SYSTEM:
        return _judge_system(question, given, answer)
    if question.task is Task.INTEGRATE and question.kind.kind is Kind.ANTIDERIVATIVE:
        assert isinstance(question.body, Integral)
        return judge_antiderivative(
            question.body.body, one_value(given), question.variables[0], symbols(question.body.body)
        )
    if question.task in (Task.FACTOR, Task.EXPAND):
        return compare(question.kind, answer.tree, given)
    if isinstance(answer.tree, Words) or isinstance(given, Words):
        if given == Words("does not exist") and any(part == Const("infinity") for part in walk(answer.tree)):
            return partly(given, "limit.infinite", "There is no number here, but say which way it grows without bound.")
        if answer.tree == given or given in answer.values:
            return right(given)
        if answer.tree == DOES_NOT_EXIST:
            return _against_no_value(question, given)
        return wrong(given, "answer.wrong", "This is not right.")
    tree = one_value(exact_first(given))
    names = AnswerKind(Kind.EXPRESSION, question.variables)
    result = same_expression(names, answer.tree, tree)
    if result.outcome is not Outcome.RIGHT:
        return result
    return _form(question, tree, answer) or result


def _against_no_value(question: Question, given: Node) -> Verdict:
    """The verdict on an answer where there is no real value: 3i for the square root of -9 is right elsewhere."""
    if given == Words("no solution"):
        return right(given)
    if not isinstance(given, (Words, Relation, Listing)) and question.task in (Task.EVALUATE, Task.SIMPLIFY):
        body = substitute(question.body, dict(question.values))
        if any(node == Const("i") for node in walk(given)) and same_value(body, given).same:
            sentence = "Among the real numbers there is no value. Among the complex numbers this is one."
            return undecided(given, "answer.complex", sentence)
    return wrong(given, "answer.wrong", "This is not right.")


def _form(question: Question, tree: Node, answer: Answer) -> Verdict | None:
    """Whether a right value is also worked out as far as the question asks."""
    note = ""
    if question.task is Task.SIMPLIFY:
        if symbols(tree):
            note = forms.note_of(forms.simplified(tree))
            if not note and forms.size(tree) > 2 * forms.size(answer.tree) + 3:
                note = "form.not_simplified"
            if not note and tree == question.body and forms.size(answer.tree) < forms.size(tree):
                note = "form.not_simplified"
        else:
            note = forms.number_form(tree)
            if not note and tree == question.body != answer.tree and forms.size(answer.tree) <= forms.size(tree):
                note = "form.not_simplified"
    elif not symbols(tree) and (forms.is_literal(answer.tree) or tree == question.body):
        note = "" if tree == answer.tree else forms.lowest_terms(tree)
    return partly(tree, note, forms.SENTENCES[note]) if note else None


def _judge_solve(question: Question, given: Node, answer: Answer) -> Verdict:
    variable = question.variables[0]
    found = solution_set(solved_exactly(given), variable)
    wanted: list[Node] | Words = (
        list(answer.values) if answer.values else answer.tree if isinstance(answer.tree, Words) else []
    )
    result = judge_solutions(wanted, found, given)
    if result.outcome is Outcome.WRONG and isinstance(found, list) and _right_in_degrees(question, wanted, found):
        return verdict(Outcome.CANNOT_READ, "angle.degree_sign", DEGREES, given)
    if result.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT) and isinstance(found, list) and found:
        # A value that solves the equation and is not in our set would mean that our set is not complete.
        assert isinstance(question.body, Relation)
        known = [any(_same(one, other) for other in answer.values) for one in found]
        for one, seen in zip(found, known, strict=True):
            if (
                not seen
                and not _outside(question, one)
                and holds(question.body, {variable: one}) is not False
                and wanted != []
                and not isinstance(wanted, Words)
            ):
                return undecided(given)
            if not seen and isinstance(wanted, Words) and holds(question.body, {variable: one}) is None:
                return undecided(given)
    if result.outcome is Outcome.RIGHT and isinstance(found, list) and (note := _worked_out(found, answer)):
        return partly(given, note, forms.SENTENCES[note])
    return result


def _right_in_degrees(question: Question, wanted: list[Node] | Words, found: list[Node]) -> bool:
    """Whether plain numbers are the angles asked for in degrees: 30 and 150 for pi/6 and 5 pi/6."""
    angles = any(isinstance(node, Func) and node.name in TRIGONOMETRIC for node in walk(question.body))
    if not angles or not found or any(not forms.is_literal(one) for one in found):
        return False
    turned: list[Node] = [Mul((one, Div(Const("pi"), Num("180")))) for one in found]
    return judge_solutions(wanted, turned, turned[0]).outcome is Outcome.RIGHT


def _outside(question: Question, root: Node) -> bool:
    """Whether a value certainly lies outside of where the question looks for solutions."""
    if question.within is None or symbols(root):
        return False
    try:
        return not is_true(question.within, question.variables[0], root)
    except CannotSolve:
        return False


def _same(first: Node, second: Node) -> bool:
    return same_value(first, second).same is True


def _worked_out(found: list[Node], answer: Answer) -> str:
    """Rational solutions are to be written as numbers, not as sums still to be done; "" when they are."""
    if not all(forms.is_literal(value) for value in answer.values):
        return ""
    notes = [forms.lowest_terms(value) for value in found if not symbols(value) and not _from_plus_minus(value)]
    return next((note for note in notes if note), "")


def _from_plus_minus(value: Node) -> bool:
    """`1 + 2` may stand for a half of `1 ± 2`."""
    return isinstance(value, Add) and len(value.terms) == 2 and all(forms.is_literal(term) for term in value.terms)


def _judge_system(question: Question, given: Node, answer: Answer) -> Verdict:
    if isinstance(answer.tree, Words):
        if isinstance(given, Words):
            return judge_points(answer.tree, given, given)
        return wrong(given, "solutions.none", "There is no solution.")
    if not answer.points:
        return judge_endless(question, given)
    found = points(given, question.variables)
    result = judge_points(list(answer.points), found, given)
    if result.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT) and isinstance(found, list):
        assert isinstance(question.body, Listing)
        for point in found:
            values = dict(zip(question.variables, point, strict=True))
            known = any(all(_same(a, b) for a, b in zip(point, other, strict=True)) for other in answer.points)
            truths = [holds(item, values) for item in question.body.items if isinstance(item, Relation)]
            if not known and False not in truths:
                return undecided(given)
    return result


def _without_answer(question: Question, given: Node, reason: str) -> Verdict:
    """Without an answer of its own the algebra can still refute, and compare expressions."""
    hint = reason or "I cannot work out the answer myself."
    if question.task is Task.SOLVE and isinstance(question.body, Relation):
        found = solution_set(given, question.variables[0])
        if isinstance(found, list):
            truths = [holds(question.body, {question.variables[0]: one}) for one in found]
            if False in truths:
                result = wrong(given, "solutions.extra", "Put into the equation, this does not make it true.")
                return replace(result, established=Established.SUBSTITUTED)
            if truths and None not in truths:
                return undecided(
                    given,
                    "solutions.maybe_more",
                    "This solves the equation, but I cannot tell whether it is everything.",
                )
        return undecided(given, "answer.undecided", hint)
    if question.task is Task.SYSTEM and isinstance(question.body, Listing):
        pairs = points(given, question.variables)
        if isinstance(pairs, list):
            for point in pairs:
                values = dict(zip(question.variables, point, strict=True))
                if any(holds(item, values) is False for item in question.body.items if isinstance(item, Relation)):
                    result = wrong(given, "solutions.extra", "Put into the equations, this does not make them true.")
                    return replace(result, established=Established.SUBSTITUTED)
        return undecided(given, "answer.undecided", hint)
    if question.task is Task.INTEGRATE and question.kind.kind is Kind.ANTIDERIVATIVE:
        assert isinstance(question.body, Integral)
        body = question.body.body
        return judge_antiderivative(body, one_value(given), question.variables[0], symbols(body))
    return undecided(given, "answer.undecided", hint)
