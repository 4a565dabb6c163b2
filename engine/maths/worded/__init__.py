"""Judges answers to questions in words where the kind of the answer alone does not say enough.

A list of factors, a percentage with or without its sign, a ratio, a length with its unit, the solution of a
differential equation. Each judge gets the text as it was typed and answers None where the general way is right.
Only the worker imports this module.
"""

from __future__ import annotations

import re

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood, solution_set
from engine.maths.check import read_answer
from engine.maths.evaluate import exact
from engine.maths.judges import TEXTS
from engine.maths.judges.base import right, undecided, wrong
from engine.maths.judges.sets import judge_solutions
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.solving import Answer
from engine.maths.tree import (
    Words,
)
from engine.maths.verdict import Verdict
from engine.maths.worded.by_tree import by_tree, without_degrees
from engine.maths.worded.curves import judge_curve
from engine.maths.worded.measures import with_unit
from engine.maths.worded.numbers import NUMBER_JUDGES
from engine.maths.worded.odes import judge_ode
from engine.maths.worded.stories import STORIES

_LABEL = re.compile(
    r"\s*\$?\s*(?:\\(?:text|mathrm)\{[^{}]*\}\s*(?:=|:)\s*|P\s*\([^)]*\)\s*=\s*|[SaAtuVCP]_?\{?\d*\}?\s*=\s*"
    r"|(?:(?:the|its|an?)\s+)?(?:[A-Za-z]{3,}(?:\s+(?:of|to|the|is)\b)?\s+){0,4}(?:[A-Za-z]{3,}|Q_?[13])\s*(?:=|:|\bis\b|\bare\b|\bequals\b)\s*)"
)
_BY_WORDS = re.compile(r"\s*\$?\s*(?:the|its|[A-Za-z]{3,})\b", re.I)
WORDED = (Task.SEQUENCE, Task.STATISTICS, Task.PROBABILITY, Task.NUMBERS, Task.GEOMETRY, Task.MATRIX, Task.VECTOR,
    Task.FUNCTION,
)  # fmt: skip
OWN = (*WORDED, *STORIES, Task.INEQUALITY, Task.ODE)
"""The tasks whose answers are judged here, whatever their kind."""


_CALLED = frozenset(
    ("mean", "median", "mode", "range", "variance", "deviation", "quartile", "area", "perimeter", "volume", "length",
     "circumference", "determinant", "inverse", "rank", "trace", "sum", "product")
)  # fmt: skip
"""What an answer may be called; another name than the one asked for is not passed over."""


def unlabelled(question: Question, text: str) -> str:
    """The answer without what it is called: `median = 5`, `The mean is 5`, `P(X = 2) = 1/4`.

    Raises NotUnderstood when it is called something else than what was asked for.
    """
    match = _LABEL.match(text)
    rest = text[match.end() :].strip() if match else ""
    if match is None or not re.search(r"\d|[A-Za-z]", rest):
        return text
    label = match[0].lower()
    asked = f"{question.detail} {question.text}".lower()
    if any(name in label and name not in asked for name in _CALLED):
        raise NotUnderstood("read.other_name", "This is called something else than what was asked for.")
    index = re.match(r"\s*\$?\s*[aut]_?\{?(\d+)", label)
    wanted = dict(question.values).get("n")
    if index and wanted is not None and question.task is Task.SEQUENCE and exact(wanted) != int(index[1]):
        raise NotUnderstood("read.other_term", "This names another term than the one asked for.")
    return rest


def judge_worded(question: Question, text: str, answer: Answer) -> Verdict | None:
    """The verdict of the judge of this kind of question; None when the general one will do.

    Raises NotUnderstood, ReadError and NoRule like the judges of kinds.
    """
    if question.task is Task.ODE:
        return judge_ode(question, text, answer)
    if question.task in STORIES:
        return STORIES[question.task](question, text, answer)
    if question.task in WORDED and (question.task is not Task.FUNCTION or _BY_WORDS.match(text)):
        text = unlabelled(question, text)
    own = NUMBER_JUDGES.get(question.detail) if question.task is Task.NUMBERS else None
    if own is not None:
        return own(question, text, answer)
    if question.task is Task.FUNCTION:
        return judge_curve(question, text, answer)
    if question.task is Task.GEOMETRY and question.function:
        return with_unit(question, text, answer)
    if question.kind.kind is Kind.SOLUTION_SET and question.task is not Task.SOLVE:
        variable = question.variables[0] if question.variables else "x"
        given = read_answer(text, question.kind)
        return judge_solutions(list(answer.values), solution_set(given, variable), given)
    if question.kind.kind in TEXTS:
        return _by_text(question, text, answer)
    return by_tree(question, text, answer) if question.task in WORDED else None


def _by_text(question: Question, text: str, answer: Answer) -> Verdict:
    if isinstance(answer.tree, Words) and question.kind.kind in (Kind.MATRIX, Kind.VECTOR):
        given = read_answer(text, AnswerKind(Kind.EXPRESSION))
        if given == answer.tree:
            return right(given)
        if isinstance(given, Words):
            return wrong(given, "answer.wrong", "This is not right.")
        return wrong(given, "answer.none", "There is none here.")
    try:
        return TEXTS[question.kind.kind](question.kind, answer.text, text, False)
    except LemmaError:
        return undecided(None)


__all__ = ["OWN", "judge_ode", "judge_worded", "unlabelled", "without_degrees"]
