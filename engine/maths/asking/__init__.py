"""Recognises a question as a student types it, when its whole meaning is mathematics.

`recognise("please solve 3x + 5 = 20 for x")` gives a Question; a word problem, or text with two meanings, gives a
reason instead. Nothing is guessed: every character must have been understood. Does not solve anything and does not
import SymPy.
"""

from __future__ import annotations

import re

from engine.maths.asking.chat import plainly
from engine.maths.asking.families import FAMILIES
from engine.maths.asking.free import freely, in_short
from engine.maths.asking.free.latex import in_plain_signs
from engine.maths.asking.loose import NEUTRAL, reword, without_instructions
from engine.maths.asking.missing import asks_for_else, what_is_missing
from engine.maths.asking.parts import (
    WORD_PROBLEM,
    NotAsked,
    clean,
    fractions_together,
    lines_of_system,
)
from engine.maths.asking.phrases import in_usual_words
from engine.maths.asking.spelling import corrections
from engine.maths.asking.tasks import ask_bare
from engine.maths.asking.wordings import PATTERNS
from engine.maths.question import Question, Recognition, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_text

_CRIED = re.compile(r"(\d)\.\s*!+\s*$")  # the end of a sentence, not a factorial
_SAID = re.compile(  # the end of a sentence, not a decimal point in front of a factor
    r"(?<![A-Za-z\d])([A-Za-z]\s*=\s*-?\d+(?:\.\d+)?)\.\s+(?=[(\dA-Za-z])"
)
_SIGNS = r"[-−–+*/×÷^().\d\s]"
_CROSS = re.compile(  # a times sign: nothing else is a letter, and numbers are to be worked out
    rf"^(\W*(?:please )?(?:work out|calculate|compute|evaluate|what number is|how much is)\W(?:{_SIGNS}|:)*\d\s*)[xX]"
    rf"(\s*[(\d]{_SIGNS}*[.?!]*\s*)$",
    re.IGNORECASE,
)
_YOU = re.compile(r"(?<![A-Za-z])u(?= (?:know|see|guys)\b)", re.IGNORECASE)


_MARKS = re.compile(r"(?:(?<=[.!?])\s*[\[(]\d{1,2}[\])]|\s\[\d{1,2}\])\s*$")
_GOES_ON = re.compile(r"\d\.\d+\s?(?:\.{2,}|…)")
_MARKS_OR_FACTOR = re.compile(r"(?:[A-Za-z]{3}.*[\w)]|=.*[\w)]|\d) \(\d{1,2}\)\s*$", re.DOTALL)


def recognise(text: str) -> Recognition:
    """The question in `text`, or the reason why there is none that can be checked. Never raises.

    One typing error in the word that says what to do is forgiven when only one word can be meant; `note` then says
    how it was read.
    """
    found = _read(text)
    question = found.question
    if question is None or question.task is not Task.SOLVE or question.within is not None or not _LENGTH.search(text):
        return found
    positive = _once(f"solve {to_text(question.body)} for {question.variables[0]} > 0")
    return found if positive.question is None else Recognition(positive.question, note=found.note)


_LENGTH = re.compile(
    r"\b(?:side|length|width|height|radius|diameter|breadth|edge)s? of (?:an?|the|this|my|our|his|her)"
    r" (?:square|rectangle|circle|cube|room|garden|field|triangle|box|table|pool|fence|wall)\b",
    re.IGNORECASE,
)
"""What a letter stands for where only a positive number can be meant."""


def _read(text: str) -> Recognition:
    """`recognise`, whatever a letter stands for."""
    if len(text) > 2_000:
        return Recognition(None, "This is longer than what I read as one question.")
    text = _MARKS.sub("", _YOU.sub("you", text))
    text = _SAID.sub(r"\1, ", text.replace("′", "'"))
    text = _CRIED.sub(r"\1", _CROSS.sub(r"\1*\2", text))
    if _GOES_ON.search(text):
        return Recognition(None, "I cannot tell how this number goes on. Write it as a fraction, as in 1/3.")
    if _MARKS_OR_FACTOR.search(text):
        return Recognition(None, "I cannot tell whether the number in brackets at the end is a factor, or the marks.")
    other = asks_for_else(text)
    if other:
        return Recognition(None, other)
    found = _once(text)
    if found.question is not None:
        return found
    plain = plainly(text, NEUTRAL) or text
    if plain != text:
        again = _once(plain)
        if again.question is not None:
            return again
    for wrong, right, put_right in corrections(plain):
        again = _once(put_right)
        if again.question is not None:
            return Recognition(again.question, note=f'I read "{wrong}" as "{right}".')
    free = freely(text, _once)
    if free is not None and (free.question is not None or found.reason in ("", WORD_PROBLEM)):
        found = free
    if found.question is not None:
        return found
    signs = in_plain_signs(text)
    if signs != text:
        again = recognise(signs)
        if again.question is not None or found.reason in ("", WORD_PROBLEM):
            return again
    missing = what_is_missing(text)
    if not found.reason.startswith(("I cannot tell how", "I cannot tell whether", "I cannot tell where")):
        short = in_short(text, _once)
        if short is not None:
            return short
    return Recognition(None, missing or WORD_PROBLEM) if found.reason in ("", WORD_PROBLEM) else found


def _once(text: str) -> Recognition:
    try:
        plain_text = lines_of_system(without_instructions(text))
        plain_text = in_usual_words(clean(plain_text)) if "\n" not in plain_text else plain_text
        for family in FAMILIES:
            question = family(clean(plain_text))
            if question is not None:
                return Recognition(question)
        cleaned = fractions_together(clean(lines_of_system(plain_text)))
        if not cleaned:
            return Recognition(None, "There is no question here.")
        try:
            return Recognition(_recognise(cleaned))
        except (NotAsked, ReadError):
            plain = reword(cleaned)
            if plain is None:
                raise
            return Recognition(_recognise(plain))
    except NotAsked as no:
        return Recognition(None, str(no.args[0]))
    except ReadError as error:
        if error.ambiguous or error.code.startswith("limit."):
            return Recognition(None, f"{error.sentence} {error.hint}".strip())
        return Recognition(None, WORD_PROBLEM)


_EXPONENT = re.compile(r"(?<![A-Za-z\d.])(?:e|\d+(?:\.\d+)?)\^-?\d+[a-z]")
_ANGLE = re.compile(r"(?:sin|cos|tan|sec|csc|cot)\s*\d*\s*\\?(?:pi|π)\s?/\s?\d")
_QUOTIENT = re.compile(r"[a-z](?:\^\d+|[²³])?\s*[/÷]\s*\d+[a-z](?![a-z(])")
_ROOT = re.compile(r"(?:(?<!\\)sqrt|√)\s?\d+(?:\.\d+)?[a-z]")


def _recognise(text: str) -> Question:
    if _EXPONENT.search(text):
        raise NotAsked("I cannot tell how far the power reaches: write e^(2x), or e^2*x.")
    if _ROOT.search(text):
        raise NotAsked("I cannot tell how far the root reaches: write sqrt(2x), or sqrt(2)*x.")
    if _QUOTIENT.search(text):
        raise NotAsked("I cannot tell how much is below the fraction bar: write 6x/(2y), or (6x/2)*y.")
    if _ANGLE.search(text):
        raise NotAsked("I cannot tell where this angle ends: write sin(pi/6), or sin(pi)/6.")
    for pattern, build in PATTERNS:
        match = pattern.fullmatch(text)
        if match:
            question: Question = build(match)
            return question
    return ask_bare(text)


__all__ = ["recognise"]
