"""What a step claims in words, where that can be computed: "$x^2$ gives $2x$", "the common denominator is 12"."""

from __future__ import annotations

import re

from engine.errors import LemmaError
from engine.maths.calculus import NoRule
from engine.maths.judging import judge as judge_answer
from engine.maths.steps import collecting, counting, rates
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding
from engine.maths.steps.prose import sentences
from engine.maths.steps.relations import Relations
from engine.maths.verdict import Outcome

RULES = (*rates.RULES, *collecting.RULES, *counting.RULES)
MAX_LENGTH = 2000  # of a step whose words are read
_BOX = re.compile(
    r"(?:(?:so|thus|hence|therefore|and),? )?(?:(?:the |our )?(?:final )?answer(?: is|:) )?"
    r"(?:\$\$?|\\\(|\\\[)\s*\\boxed\{(?P<answer>[^$]*)\}\s*\.?(?:\$\$?|\\\)|\\\])\.?",
    re.I,
)


def spoken(steps: Relations, paragraph: str) -> list[Finding]:
    """What was found out about every sentence that a rule knows; one that is not understood has none."""
    if len(paragraph) > MAX_LENGTH:
        return []
    findings: list[Finding] = []
    for sentence in sentences(paragraph):
        for pattern, rule in RULES:
            match = pattern.search(sentence.words)
            if match is None:
                continue
            try:
                found = rule(steps, match, sentence)
            except (NoRule, LemmaError, RecursionError):
                found = UNKNOWN
            if found is not None:
                findings.append(found)
                break
    return findings


def boxed(steps: Relations, paragraph: str) -> list[Finding]:
    """A step that is the answer in its box. What is not right stays open: the verdict on the answer says more of it."""
    match = _BOX.fullmatch(paragraph.strip())
    if match is None or steps.question is None or steps.answer is None:
        return []
    outcome = judge_answer(steps.question, match["answer"], steps.answer).outcome
    return [TRUE] if outcome is Outcome.RIGHT else [UNKNOWN]
