"""Sentences that say what is done to both sides of an equation."""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.question import Task
from engine.maths.reader import ReadError
from engine.maths.steps.expressions import Rule, expression, same
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding
from engine.maths.steps.prose import LEAD, Sentence, slot
from engine.maths.steps.relations import Relations
from engine.maths.tree import Add, Div, Mul, Neg, Node, Relation, symbols

RECENT = 6  # claims before this one that may be meant
_DONE: dict[str, Callable[[Node, Node], Node]] = {
    "add": lambda side, by: Add((side, by)),
    "subtract": lambda side, by: Add((side, Neg(by))),
    "multiply": lambda side, by: Mul((side, by)),
    "divide": Div,
}


def _both_sides(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "Subtract 5 from both sides: 3x = 15": whether that makes it of the question or a line before."""
    question, by = steps.question, expression(steps, sentence.formulas[int(match["e"])], chain=False)
    if question is None or question.task is not Task.SOLVE or by is None:
        return None
    after = [
        found for at in re.findall(r"«(\d+)»", sentence.words[match.end() :]) if (found := _line(steps, sentence, at))
    ]
    if not after:
        return None
    done = next(change for word, change in _DONE.items() if match["verb"].startswith(word[:-1]))
    before = [tree for tree in (question.body, *steps.history[-RECENT - len(after) :]) if isinstance(tree, Relation)]
    for source in before:
        sides = [done(side, by) for side in (source.terms[0], source.terms[1])]
        for line in after:
            if same(sides[0], line.terms[0]) and same(sides[1], line.terms[1]):
                return TRUE
    return UNKNOWN


def _line(steps: Relations, sentence: Sentence, at: str) -> Relation | None:
    """The equation in the question's letters in a slot; None for another thing."""
    try:
        tree = steps._read(sentence.formulas[int(at)])
    except ReadError:
        return None
    if not isinstance(tree, Relation) or set(tree.signs) != {"="}:
        return None
    assert steps.question is not None
    return tree if symbols(tree) & set(steps.question.variables) else None


_SIDES = r"(?:both sides|each side|the two sides)(?: of (?:the|this) equation)?"
RULES: tuple[Rule, ...] = (
    (
        re.compile(
            rf"^{LEAD}(?:we )?(?P<verb>add|subtract)(?:ing)? {slot('e')} (?:to|from|on) {_SIDES}"
            rf"(?=:|,? (?:gives|we get|to get|which gives|so)\b|,)"
        ),
        _both_sides,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:we )?(?P<verb>multiply|multiplying|divide|dividing) {_SIDES} by {slot('e')}"
            rf"(?=:|,? (?:gives|we get|to get|which gives|so)\b|,)"
        ),
        _both_sides,
    ),
)
