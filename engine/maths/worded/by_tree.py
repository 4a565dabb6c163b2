"""Judges an answer to a question in words as a value, with the ways a probability or an angle may be written."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths import forms
from engine.maths.answers import one_value
from engine.maths.check import compare, read_answer
from engine.maths.equivalence import same_value
from engine.maths.judges.base import partly, right, wrong
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.solving import Answer
from engine.maths.tree import (
    Degree,
    Mul,
    Node,
    Num,
    Percent,
    Words,
    rebuild,
    symbols,
)
from engine.maths.verdict import Outcome, Verdict

_IN = re.compile(r"^\s*\$?\s*(?P<k>\d{1,9}) ?\$?\s*(?:in|out of) \$?(?P<n>\d{1,9})\s*\$?\s*\.?\s*$")
"""A probability as in `1 in 6`."""


def by_tree(question: Question, text: str, answer: Answer) -> Verdict:
    if question.task is Task.PROBABILITY:
        text = _IN.sub(r"\g<k>/\g<n>", text)
    given = read_answer(text, question.kind)
    if isinstance(answer.tree, Words) or isinstance(given, Words):
        return right(given) if given == answer.tree else wrong(given, "answer.wrong", "This is not right.")
    tree = one_value(given)
    if question.detail == "angle_degrees":
        tree = without_degrees(tree)
    kind = AnswerKind(Kind.EXPRESSION, question.variables)
    result = compare(kind, answer.tree, tree)
    if result.outcome is not Outcome.RIGHT:
        return _nearly(question, answer, tree) or result
    if not symbols(tree) and forms.is_literal(answer.tree) and tree != answer.tree:
        note = forms.lowest_terms(tree)
        if note and not (question.task is Task.PROBABILITY and note == "form.not_lowest_terms"):
            return partly(tree, note, forms.SENTENCES[note])
    return result


def _nearly(question: Question, answer: Answer, tree: Node) -> Verdict | None:
    """A rounded percentage, or an angle without its unit; None when the answer is neither."""
    kind = AnswerKind(Kind.EXPRESSION)
    if isinstance(tree, Percent) and question.task is Task.PROBABILITY and same_value(answer.tree, tree).same:
        return right(tree)
    if isinstance(tree, Percent):
        scaled = compare(kind, Mul((Num("100"), answer.tree)), tree.arg)
        return replace(scaled, read_text="", read_latex="") if scaled.outcome is Outcome.PARTLY_RIGHT else None
    if question.detail == "angle" and isinstance(answer.tree, Degree) and same_value(answer.tree.arg, tree).same:
        return partly(tree, "angle.no_unit", "The number is right, but the degree sign is missing.")
    return None


def without_degrees(tree: Node) -> Node:
    """`x = 30°` as x = 30, where the unknown is a number of degrees."""
    return tree.arg if isinstance(tree, Degree) else rebuild(tree, without_degrees)
