"""What a step claims in words, where that can be computed: "$x^2$ gives $2x$", "the common denominator is 12"."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.errors import LemmaError
from engine.maths.calculus import NoRule
from engine.maths.judging import judge as judge_answer
from engine.maths.steps import collecting, counting, rates, sides
from engine.maths.steps.expressions import expression, forms_of_body, parts_known
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding
from engine.maths.steps.prose import Sentence, sentences
from engine.maths.steps.relations import Relations
from engine.maths.tree import Sym, symbols
from engine.maths.verdict import Outcome

RULES = (*rates.RULES, *collecting.RULES, *counting.RULES, *sides.RULES)
_JOINED = re.compile(r"^(?:[ ,:]|and\b|but\b)+")
MAX_LENGTH = 2000  # of a step whose words are read
_BOX = re.compile(
    r"(?:(?:so|thus|hence|therefore|and),? )?(?:(?:the |our )?(?:final )?answer(?: is|:) )?"
    r"(?:\$\$?|\\\(|\\\[)\s*\\boxed\{(?P<answer>[^$]*)\}\s*\.?(?:\$\$?|\\\)|\\\])\.?",
    re.I,
)


def spoken(steps: Relations, paragraph: str) -> list[Finding]:
    """What was found out about every claim that a rule knows; UNKNOWN with it where there are others beside."""
    if len(paragraph) > MAX_LENGTH:
        return []
    findings: list[Finding] = []
    rest: list[Sentence] = []
    for sentence in sentences(paragraph):
        while sentence.words and not sentence.open:
            found, end = _claim(steps, sentence)
            if found is None:
                break
            findings.append(found)
            sentence = replace(sentence, words=_JOINED.sub("", sentence.words[end:]))
        rest.append(sentence)
    if findings and any(_says_more(steps, sentence) for sentence in rest):
        findings.append(UNKNOWN)
    return findings


def _claim(steps: Relations, sentence: Sentence) -> tuple[Finding | None, int]:
    """What the first rule makes of a sentence that says something it knows, and where the claim ends."""
    for pattern, rule in RULES:
        match = pattern.search(sentence.words)
        if match is None:
            continue
        try:
            found = rule(steps, match, sentence)
        except (NoRule, LemmaError, RecursionError):
            found = UNKNOWN
        if found is not None:
            return found, match.end()
    return None, 0


def _says_more(steps: Relations, sentence: Sentence) -> bool:
    """Whether a sentence holds an expression with letters that is no relation and not known from before."""
    for at in re.findall(r"«(\d+)»", sentence.words):
        said = expression(steps, sentence.formulas[int(at)], chain=False)
        if said is not None and symbols(said) and not isinstance(said, Sym):
            known = (*forms_of_body(steps), *parts_known(steps))
            if said not in known:
                return True
    return False


def boxed(steps: Relations, paragraph: str) -> list[Finding]:
    """A step that is the answer in its box. What is not right stays open: the verdict on the answer says more of it."""
    match = _BOX.fullmatch(paragraph.strip())
    if match is None or steps.question is None or steps.answer is None:
        return []
    question, answer = steps.rounded or (steps.question, steps.answer)
    if answer is None:
        return []
    outcome = judge_answer(question, match["answer"], answer).outcome
    return [TRUE] if outcome is Outcome.RIGHT else [UNKNOWN]
