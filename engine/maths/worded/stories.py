"""Judges answers to word problems, statements and questions whose answer is to be rounded."""

from __future__ import annotations

import re

from engine.maths import forms
from engine.maths.amounts import without_unit
from engine.maths.answers import one_value, solution_set
from engine.maths.check import read_answer
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.judges.rounding import is_rounding, real_value, typed_last
from engine.maths.judges.sets import judge_solutions
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.literals import of_tree
from engine.maths.question import Question, Task
from engine.maths.solving import Answer
from engine.maths.solving.stories import inner
from engine.maths.tree import Listing, Logic, Node, Relation, Sym, Words, symbols
from engine.maths.verdict import Established, Outcome, Verdict

_YES = re.compile(
    r"\W*(?:yes|true|right|correct|(?:yes,? )?(?:it|this|that|he|she) (?:is(?: (?:true|right|correct"
    r"|a solution|a root))?|does|works|holds))\W*",
    re.I,
)
_NO = re.compile(
    r"\W*(?:no|not true|false|wrong|incorrect|(?:no,? )?(?:it|this|that|he|she) (?:is|does)(?: not"
    r"|n't)(?: (?:true|right|correct|work|hold|a solution|a root))?)\W*",
    re.I,
)
_MIXED = re.compile(r"(?<![\d.])(\d+)\s*(?=\\[dt]?frac\{\d)|(?<![\d.])(\d+)\s+(?=\d+\s*/)")
_LABEL = re.compile(r"(?<![A-Za-z\\])[A-Za-z][A-Za-z ]*\s*(?:=|:|\bis\b|\bare\b)\s*(?=[-\d£$€])")


def judge_story(question: Question, text: str, answer: Answer) -> Verdict | None:
    """The verdict on an answer to a word problem: its numbers, with or without their unit and names."""
    plain = without_unit(_LABEL.sub("", text), question.function)
    if isinstance(answer.tree, Words):
        given = read_answer(text, AnswerKind(Kind.SOLUTION_SET, ("n",)))
        return right(given) if given == answer.tree else wrong(given, "answer.wrong", "This is not right.")
    mixed = _MIXED.search(plain) is not None
    if question.detail == "mixed":
        plain = _MIXED.sub(lambda match: f"({match[1] or match[2]} + ", plain, count=1) + (")" if mixed else "")
    given = read_answer(plain, AnswerKind(Kind.EXPRESSION, question.variables))
    items = _items(given)
    wanted = list(answer.values)
    if any(isinstance(item, Words) or symbols(item) for item in items):
        return wrong(given, "answer.wrong", "This is not right.")
    if len(items) != len(wanted):
        if all(any(same_value(one, item).same for item in items) for one in wanted):
            return undecided(given)  # with more than what was asked for
        return wrong(given, "answer.wrong", "This is not right.")
    ordered = question.detail in ("ascending", "descending")
    results = [same_value(one, other).same for one, other in zip(wanted, items, strict=True)]
    if all(results) and mixed and question.detail == "mixed":
        return right(given)
    if all(results) and question.detail == "mixed" and not mixed and "/" in plain + answer.text:
        return partly(given, "form.not_mixed", "The value is right, but it is to be written as a mixed number.")
    if all(results):
        return _worked_out(given, items, wanted)
    if None in results:
        return undecided(given)
    if sorted(map(real_value, wanted)) == sorted(map(real_value, items)):
        if ordered:
            return wrong(given, "list.order", "These are the right numbers, but the order is wrong.")
        named = any(label for label, _ in question.values)
        return undecided(given) if named else _worked_out(given, items, wanted)
    return wrong(given, "answer.wrong", "This is not right.")


def _worked_out(given: Node, items: list[Node], wanted: list[Node]) -> Verdict:
    for item, one in zip(items, wanted, strict=True):
        note = forms.lowest_terms(item) if item != one and forms.is_literal(one) else ""
        if note:
            return partly(given, note, forms.SENTENCES[note])
    return right(given)


def _items(given: Node) -> list[Node]:
    if isinstance(given, Logic) and given.word == "and":
        return [item for part in given.parts for item in _items(part)]
    if isinstance(given, Listing):
        return [item for part in given.items for item in _items(part)]
    return [given if isinstance(given, Words) else one_value(_value(given))]


def _value(given: Node) -> Node:
    """`x = 13` as 13."""
    named = isinstance(given, Relation) and given.signs == ("=",) and isinstance(given.terms[0], Sym)
    return given.terms[-1] if isinstance(given, Relation) and named else given


def judge_statement(question: Question, text: str, answer: Answer) -> Verdict | None:
    """Yes or no alone: what is said behind it ("no real solution", "no: 7*8 = 57") could be wrong."""
    plain = re.sub(r"\\text\{([^{}]*)\}|\$", r"\1", text)
    said = "no" if _NO.fullmatch(plain) else "yes" if _YES.fullmatch(plain) else ""
    if not said:
        return undecided(None, "answer.undecided", "Answer with yes or no.")
    true = answer.tree == Words(said)
    outcome = Outcome.RIGHT if true else Outcome.WRONG
    note, sentence = ("answer.right", "This is right.") if true else ("answer.wrong", "This is not right.")
    return Verdict(outcome, note, sentence, Established.RECOMPUTED, said, said, credit=float(true))


def judge_rounded(question: Question, text: str, answer: Answer) -> Verdict | None:
    """The numbers as they were asked for: rounded, each to its digits."""
    plain = without_unit(text, question.function)
    task = inner(question).task
    variable = question.variables[0] if question.variables else "x"
    kind = AnswerKind(Kind.SOLUTION_SET if task is Task.SOLVE else Kind.RATIONAL, (variable,))
    if task is Task.SOLVE:
        plain = plain.replace("≈", "=").replace(r"\approx", "=")
    given = read_answer(plain, kind)
    if isinstance(answer.tree, Words) or isinstance(given, Words):
        return right(given) if given == answer.tree else wrong(given, "answer.wrong", "This is not right.")
    if task is Task.SOLVE:
        found = solution_set(given, variable)
        result = judge_solutions(list(answer.values), found, given)
        if result.outcome is not Outcome.WRONG or not isinstance(found, list):
            return result
    else:
        found = [one_value(typed_last(given))]
        if same_value(answer.values[0], found[0]).same:
            return right(given)
    return _not_rounded(question, found, given) or wrong(given, "answer.wrong", "This is not right.")


def _not_rounded(question: Question, found: list[Node], given: Node) -> Verdict | None:
    """Numbers that round to the answer and are not rounded as asked are not right, and not all wrong."""
    from engine.maths.solving import solve  # the exact answer, which is not kept

    exactly = solve(inner(question))
    values = exactly.values or (exactly.tree,)
    for one in found:
        close = any(same_value(value, one).same or _is_rounding(value, one) for value in values)
        if not close:
            return None
    if len(found) != len(values):
        return None
    return partly(given, "rounding.digits", f"This is not rounded as asked: {question.text.rpartition(', to ')[2]}.")


def _is_rounding(value: Node, typed: Node) -> bool:
    number = of_tree(typed)
    try:
        return number is not None and is_rounding(real_value(value), number)
    except NotRational:
        return False


STORIES = {Task.STORY: judge_story, Task.STATEMENT: judge_statement, Task.ROUNDED: judge_rounded}
