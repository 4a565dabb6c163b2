"""What a learner's words and letters stand for: "it does not factor", a letter of their own for the number looked for.

Only the words are put into another form here; whether they are right is judged like anything else, so that "there is
nothing to simplify" is wrong where there is something.
"""

from __future__ import annotations

import re

from app.tutor.learned import EVERY_NUMBER, NO_SOLUTION, UNDEFINED
from app.tutor.teaching.subject import Subject, TypedSubject
from app.tutor.teaching.told_equations import has_letter, told_equation
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import symbols

MAX_WORDS = 120  # characters
_START = r"(?:(?:it|this|that|the|there|is|are|has|x|one|you|we|expression|equation|so|because|but|already)\W+)*"
_NOT = r"(?:can(?:\s?not|'?t|’t)|do(?:es)?(?:\s?not|n'?t|n’t)|is(?:\s?not|n'?t|n’t)|not)(?:\s+be)?"


def _phrase(*ways: str) -> re.Pattern[str]:
    return re.compile(rf"{_START}(?:{'|'.join(ways)})(?:\s+(?:any|further|more|at all|already|here|left|to do))*", re.I)


_NOTHING = r"nothing\s+(?:left\s+)?to\s+\w+"
_WHOLE = {
    Task.FACTOR: _phrase(
        rf"{_NOT}\s+factor\w*(?:\s+over\s+the\s+\w+(?:\s+numbers)?)?", r"irreducible", r"prime",
        r"no (?:common )?factors?", _NOTHING, r"unfactor\w*", r"not possible", r"impossible",
    ),
    Task.SIMPLIFY: _phrase(
        rf"{_NOT}\s+simplif\w+", _NOTHING, r"simplified", r"as simple as (?:possible|it (?:gets|can be))",
        r"no like terms", r"in (?:its )?(?:simplest|lowest) (?:form|terms)",
    ),
    Task.EXPAND: _phrase(rf"{_NOT}\s+expand\w*", _NOTHING, r"expanded", r"no brackets"),
}  # fmt: skip
"""Words that say that the expression stays as it is."""
_NO_VALUE = _phrase(
    r"not possible", r"impossible", r"(?:math )?error", r"no (?:value|answer)", r"not defined", r"undefined",
    rf"{_NOT}\s+divide(?:d)?\s+(?:\w+\s+)?by\s+(?:zero|0)", r"division by (?:zero|0)",
)  # fmt: skip
_NEVER = _phrase(
    r"not possible", r"impossible", r"never (?:true|works)", r"no (?:number|value|x) works", r"nothing works",
    rf"{_NOT}\s+(?:solved?|work)",
)  # fmt: skip
_ALWAYS = _phrase(
    r"infinitely many(?: solutions?)?", r"all x", r"(?:can be )?anything", r"all of them", r"any value",
    r"(?:any|every)(?:thing)?(?: (?:number|value|x))? works", r"(?:an )?identity", r"can be any (?:number|value)",
    r"(?:always )?true for (?:all|every|any) \w+",
)  # fmt: skip


def meant(subject: Subject, text: str) -> str:
    """`text` as it is to be judged; for most texts as it was typed."""
    if not isinstance(subject, TypedSubject) or subject.question is None:
        return text
    return _words(subject.question, subject.established.text, text) or _letter(subject, subject.question, text)


def _words(question: Question, own: str, text: str) -> str:
    """The answer that words stand for; empty where they are none of these."""
    said = " ".join(text.strip(" .!?").split())
    if len(said) > MAX_WORDS:
        return ""
    if question.task in _WHOLE and symbols(question.body) and _WHOLE[question.task].fullmatch(said):
        return to_text(question.body)
    if question.task in (Task.EVALUATE, Task.SIMPLIFY) and _NO_VALUE.fullmatch(said):
        return UNDEFINED
    if question.task is Task.SOLVE and _NEVER.fullmatch(said):
        return NO_SOLUTION
    if question.task is Task.SOLVE and own in (EVERY_NUMBER, NO_SOLUTION) and _ALWAYS.fullmatch(said):
        return EVERY_NUMBER
    return ""


def _letter(subject: Subject, question: Question, text: str) -> str:
    """Of an equation that was told in words the letter is free: one of the learner's own is taken for ours."""
    if not told_equation(subject):
        return text
    name = question.variables[0]
    letters = set(re.findall(r"(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])", text))
    words = [word for word in re.findall(r"[A-Za-z]{2,}", text) if word.casefold() not in ("or", "and", "so")]
    written = re.search(r"[=<>]|\d\s*[A-Za-z]", text) is not None and not words
    if has_letter(subject, name) or not written or len(letters) != 1 or name in letters:
        return text
    return re.sub(r"(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])", name, text)
