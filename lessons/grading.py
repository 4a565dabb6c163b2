"""Grades an answer to a part of a variant: the verdict of the checker, the marks, and what the author says of it.

A listed mistake is only looked for in an answer that is not right, and its message is never said of one that is. What
cannot be read or decided costs nothing: it has no marks, and the student may answer again. An answer that cannot be
decided, but is a mistake the author lists, still has no marks; the author's message is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.judges.base import NUMERIC
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import read
from engine.maths.tree import symbols
from engine.maths.verdict import Outcome, Verdict
from lessons.graded import Graded
from lessons.variants.variant import VariantMistake, VariantPart

NOT_WORKED_OUT = "form.not_worked_out"
"""The note of a value that still has to be worked out: the question itself is no answer to it."""
_NAMED = re.compile(r"\s*\$?\s*[A-Za-z](?:_\w)?\s*=(?P<value>[^=<>≤≥]*)")
_RELAXED = {Kind.INTEGER: Kind.RATIONAL, Kind.LOWEST_TERMS: Kind.RATIONAL}
"""A mistake may lead to a number that is no answer of the kind at all: half a person."""


def grade(part: VariantPart, given: str) -> Graded:
    """Grade what a student typed (or chose: the ids, with commas). Raises LemmaError when the part is faulty."""
    return graded(part, *judge(part, given))


def judge(part: VariantPart, given: str) -> tuple[Verdict, str]:
    """The verdict on an answer, and the answer as it was judged: a bare number with its unit. Raises LemmaError."""
    verdict = check(part.kind, part.expected, given, decimal_comma=part.decimal_comma)
    if part.bare_unit and verdict.note == "units.missing":
        with_unit = f"({given.strip().rstrip('.')}) {part.bare_unit}"
        again = check(part.kind, part.expected, with_unit, decimal_comma=part.decimal_comma)
        if again.outcome is not Outcome.CANNOT_READ:
            verdict, given = again, with_unit
    if verdict.note == "read.named" and part.kind.kind not in NUMERIC and (named := _NAMED.fullmatch(given)):
        given = named["value"]  # y = 2x for the y that the problem asks about
        verdict = check(part.kind, part.expected, given, decimal_comma=part.decimal_comma)
    if verdict.outcome is Outcome.RIGHT and _is_number(part):
        strict = replace(part.kind, kind=Kind.SIMPLIFIED)
        worked_out = check(strict, part.expected, given, decimal_comma=part.decimal_comma)
        verdict = worked_out if worked_out.note == NOT_WORKED_OUT else verdict
    return verdict, given


def _is_number(part: VariantPart) -> bool:
    """Whether an expression is asked for that is a number."""
    if part.kind.kind is not Kind.EXPRESSION:
        return False
    try:
        return not symbols(read(part.expected))
    except LemmaError:
        return False


def graded(part: VariantPart, verdict: Verdict, given: str) -> Graded:
    """The grade that follows from a verdict on `given`."""
    if verdict.outcome is Outcome.CANNOT_READ:
        return Graded(verdict, None, part.marks)
    undecided = verdict.outcome is Outcome.CANNOT_DECIDE or verdict.credit is None
    marks = None if undecided else round((verdict.credit or 0) * part.marks, 4)
    if verdict.outcome is Outcome.RIGHT:
        return Graded(verdict, marks, part.marks)
    at, message = _mistake(part, verdict, given)
    return Graded(verdict, marks, part.marks, message, at)


def _mistake(part: VariantPart, verdict: Verdict, given: str) -> tuple[int, str]:
    """The place and the message of the listed mistake that was made; (-1, message of an option) or (-1, "").

    With some numbers several mistakes lead to the same answer: then nobody can tell which it was, and all are said.
    """
    if part.kind.kind is Kind.CHOICE:
        return _of_choice(part, verdict)
    found = [at for at, one in enumerate(part.mistakes) if one.value and is_mistake(part, one, given)]
    if not found:
        return -1, ""
    messages = dict.fromkeys(part.mistakes[at].message for at in found)
    return found[0], "\n\nOr: ".join(messages)


def _of_choice(part: VariantPart, verdict: Verdict) -> tuple[int, str]:
    """`read_text` of the verdict on a choice are the ids that were chosen."""
    chosen = {name.strip() for name in verdict.read_text.split(",")} - {""}
    for at, mistake in enumerate(part.mistakes):
        if mistake.options and chosen == set(mistake.options):
            return at, mistake.message
    right = {name.strip() for name in part.expected.split(",")}
    messages = [option.message for option in part.options if option.id in chosen - right and option.message]
    return -1, "\n\n".join(messages)


def is_mistake(part: VariantPart, mistake: VariantMistake, given: str) -> bool:
    """Whether an answer that is not right is the one a listed mistake leads to."""
    for kind in _kinds(part.kind):
        try:
            found = check(kind, mistake.value, given, decimal_comma=part.decimal_comma)
        except LemmaError:  # the mistake is no answer of this kind
            continue
        if found.outcome is Outcome.RIGHT:
            return True
        if found.outcome is Outcome.PARTLY_RIGHT and found.note.startswith("form."):  # the same in another form
            return True
    return False


def _kinds(kind: AnswerKind) -> Iterator[AnswerKind]:
    """The kinds a mistake is looked for with."""
    yield replace(kind, kind=_RELAXED.get(kind.kind, kind.kind))
    if kind.kind is Kind.SHORT_TEXT:
        return
    if kind.kind in (Kind.SIGNIFICANT_FIGURES, Kind.DECIMAL_PLACES):
        yield AnswerKind(Kind.DECIMAL, kind.variables, relative="0.005")
