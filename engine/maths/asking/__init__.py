"""Recognises a question as a student types it, when its whole meaning is mathematics.

`recognise("please solve 3x + 5 = 20 for x")` gives a Question; a word problem, or text with two meanings, gives a
reason instead. Nothing is guessed: every character must have been understood. Does not solve anything and does not
import SymPy.

What is tried, from strict to lenient; the first question that is found is taken, and every stage puts the text in
plainer words and gives it to stage 2 again:

1. `refused`: what is never read, because a number or a mark in it has two meanings.
2. `_once`: the question as a book prints it. `families` know whole questions (stories, sequences, physics),
   `wordings` the usual commands around a formula, `tasks` a formula alone, `loose` a command whose words stand in
   another order.
3. `chat`: without small talk, with words for the spellings of a chat.
4. `spelling`: with one typing error put right, of which the student is told.
5. `free`: without conversation, labels and demands on the form of the answer; formulas in words become signs.
6. `free.latex`: with the formulas between LaTeX delimiters in plain signs, and all stages once more.
7. `frame`: taken apart into words and formulas. Phrases found anywhere say what is to be done, and a word that may
   change what is asked leaves the question unread.
8. `topical`: the topics beyond first algebra by what is in them: an equation and the interval of its unknown, a list
   and a statistic, matrices and an operation, what is drawn and what of it. Every word must be one of the topic or
   say nothing.
9. `intent`: the same formulas, with what their words most probably ask, learned from questions. Where it is sure of
   another command it goes before stages 3 to 8; where it finds unlikely what they made of the text, nothing is read.

When all fail, the reason of the strictest stage that had one is given.
"""

from __future__ import annotations

import re

from engine.maths.asking.chat import plainly
from engine.maths.asking.code import without_code
from engine.maths.asking.families import FAMILIES
from engine.maths.asking.free import freely, in_short
from engine.maths.asking.free.latex import in_plain_signs
from engine.maths.asking.intent import UNLIKELY, Intent, intent
from engine.maths.asking.loose import NEUTRAL, reword, without_instructions
from engine.maths.asking.missing import what_is_missing
from engine.maths.asking.parts import (
    WORD_PROBLEM,
    NotAsked,
    clean,
    fractions_together,
    lines_of_system,
)
from engine.maths.asking.phrases import in_usual_words
from engine.maths.asking.refused import why_not
from engine.maths.asking.signs import plain_signs
from engine.maths.asking.spelling import corrections
from engine.maths.asking.tasks import ask_bare
from engine.maths.asking.topical import about_roots, by_topic
from engine.maths.asking.wordings import PATTERNS
from engine.maths.question import Question, Recognition, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_text

LEARNED = "I do not know every word of this, and took the question to be the one shown."
ELSE = "I am not sure what is asked about this. Say it in other words, as in: solve 2x + 3 = 7."
LISTED = ("gcd(", "lcm(")
"""Commands for numbers side by side, which are no product then."""
_CRIED = re.compile(r"(\d)\.\s*!+\s*$")  # the end of a sentence, not a factorial
_SAID = re.compile(  # the end of a sentence, not a decimal point in front of a factor
    r"(?<![A-Za-z\d])([A-Za-z]\s*=\s*-?\d+(?:\.\d+)?)\.\s+(?=[(\dA-Za-z])"
)
_TWO_MEANINGS = ("I cannot tell how", "I cannot tell whether", "I cannot tell where")
_SIGNS = r"[-−–+*/×÷^().\d\s]"
_CROSS = re.compile(  # a times sign: nothing else is a letter, and numbers are to be worked out
    rf"^(\W*(?:please )?(?:work out|calculate|compute|evaluate|what number is|how much is)\W(?:{_SIGNS}|:)*\d\s*)[xX]"
    rf"(\s*[(\d]{_SIGNS}*[.?!]*\s*)$",
    re.IGNORECASE,
)
_YOU = re.compile(r"(?<![A-Za-z])u(?= (?:know|see|guys)\b)", re.IGNORECASE)
_MARKS = re.compile(r"(?:(?<=[.!?])\s*[\[(]\d{1,2}[\])]|\s\[\d{1,2}\])\s*$")
_RIDDLE = re.compile(
    r"\b(?:an?|my|this|that|unknown|secret|certain|some|two|three|consecutive) numbers?\b", re.IGNORECASE
)


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
    """`recognise`, whatever a letter stands for: the stages in their order."""
    if len(text) > 2_000:
        return Recognition(None, "This is longer than what I read as one question.")
    typed, text = text, _in_usual_signs(text)
    refused = why_not(text)
    if refused:
        return Recognition(None, refused)
    found = _once(text)
    if found.question is not None:
        return found
    lenient = _leniently(text, found)
    if lenient.question is not None and _leaves_out(text, lenient.question):
        return Recognition(None, WORD_PROBLEM)
    meant = intent(typed)
    if lenient.question is not None:
        instead = _instead(meant, lenient.question)
        if instead is None:
            return lenient
        whole = by_topic(text, _once, whole=True)
        return whole if whole is not None and whole.question is not None else instead
    if meant.command and (_says_nothing(lenient) or meant.command.startswith(LISTED)):
        learned = _once(meant.command)
        if learned.question is not None and not _leaves_out(text, learned.question):
            return Recognition(learned.question, note=LEARNED)
    return lenient


def _leaves_out(text: str, read: Question) -> bool:
    """Whether a number of a riddle was passed over."""
    if not _RIDDLE.search(text):
        return False
    said = " ".join((to_text(read.body), *(to_text(value) for _, value in read.values), read.text))
    return not _numbers(text) <= _numbers(said)


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d{3})", "", text)))


def _instead(meant: Intent, read: Question) -> Recognition | None:
    """What is believed in place of a question that lenient rules made of the text: by all its words something else is
    asked. None where nothing speaks against it."""
    if read.task in (Task.SYSTEM, Task.ODE, Task.MATRIX, Task.STATISTICS, Task.PROBABILITY, Task.SEQUENCE):
        return None
    alike: list[float] = []
    for command, probability in sorted(meant.usual, key=lambda each: -each[1]) if meant.decided else ():
        question = _once(command).question
        if question is not None and _alike(question, read):
            alike.append(probability)
            if sum(alike) >= UNLIKELY:
                return None
    if not alike:
        return None
    learned = _once(meant.command).question if meant.sure else None
    return Recognition(None, ELSE) if learned is None else Recognition(learned, note=LEARNED)


def _alike(one: Question, other: Question) -> bool:
    """Whether two questions ask the same of one formula, which for a usual form has several names."""
    forms = (Task.SIMPLIFY, Task.EXPAND, Task.EVALUATE)
    tasks = one.task is other.task or (one.task in forms and other.task in forms)
    conditions = (one.values, one.order, one.within) == (other.values, other.order, other.within)
    return tasks and conditions and one.body == other.body


def _leniently(text: str, found: Recognition) -> Recognition:
    """The stages for texts that are not plain; `found` is why the strict ones failed."""
    if about_roots(text):
        return by_topic(text, _once) or Recognition(None, ELSE)
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
    if free is not None and (free.question is not None or _says_nothing(found)):
        found = free
    if found.question is not None:
        return found
    signs = in_plain_signs(text)
    if signs != text:
        again = recognise(signs)
        topical = by_topic(text, _once) if again.question is None else None
        if topical is not None and topical.question is not None:
            return topical
        if again.question is not None or _says_nothing(found):
            return again
    if not found.reason.startswith(_TWO_MEANINGS):
        short = in_short(text, _once)
        if short is not None:
            return short
        topical = by_topic(text, _once)
        if topical is not None:
            return topical
    return Recognition(None, what_is_missing(text) or WORD_PROBLEM) if _says_nothing(found) else found


def _in_usual_signs(text: str) -> str:
    """The text without marks of a book behind it, and with signs for what only looks like a letter or a point."""
    text = without_code(_MARKS.sub("", _YOU.sub("you", text)))
    text = _SAID.sub(r"\1, ", plain_signs(text).replace("′", "'"))
    return _CRIED.sub(r"\1", _CROSS.sub(r"\1*\2", text))


def _says_nothing(found: Recognition) -> bool:
    """Whether the reason says no more than that the text was not understood."""
    return found.reason in ("", WORD_PROBLEM)


def _once(text: str) -> Recognition:
    """The question of a text in plain words, by a family, a wording, or loose words."""
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
