"""Marks a quiz that was kept once more: after a wrong key was mended, or with a better checker.

    again = regrade(result, pack, grader.grade, grader.asked)
    again.result, again.changed, again.kept

Every variant is made again from its seed. Where it no longer asks what was asked (its template was changed in more than
the key), the old marks stand, as the answer was given to something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from engine.errors import LemmaError
from lessons.model import Pack
from lessons.quizzes import Asked, Grade, Mark, Result, mark_paper


@dataclass(frozen=True, slots=True)
class Change:
    """What was marked otherwise: `question` counts from 0; `answer` is what had been given."""

    question: int
    part: str
    answer: str
    before: Mark
    after: Mark


@dataclass(frozen=True, slots=True)
class Regraded:
    """The new `result`, of the version of the pack it was marked with, and what `changed`.

    `kept` are the questions (from 0) whose old marks stand, because the pack no longer asks the same.
    """

    result: Result
    changed: tuple[Change, ...] = ()
    kept: tuple[int, ...] = ()

    @property
    def gained(self) -> Fraction:
        """By how much the marks changed."""
        return sum((change.after.earned - change.before.earned for change in self.changed), Fraction(0))


def regrade(result: Result, pack: Pack, grade: Grade, asked: Asked | None = None) -> Regraded:
    """Marks `result` again with `pack`, of whatever version. Raises LemmaError where the pack has no such quiz."""
    paper = result.paper
    quiz = next((one for one in pack.quizzes if one.id == paper.quiz), None)
    if paper.pack != pack.id or quiz is None:
        raise LemmaError(f"The pack {pack.id} {pack.version} has no quiz {paper.quiz} of {paper.pack}.")
    gone = [number for number, question in enumerate(paper.questions) if pack.problem(question.problem) is None]
    there = replace(paper, version=pack.version, questions=tuple(q for q in paper.questions if pack.problem(q.problem)))
    numbers = [number for number in range(len(paper.questions)) if number not in gone]
    responses = [
        replace(one, question=numbers.index(one.question)) for one in result.responses if one.question in numbers
    ]
    again = mark_paper(there, quiz, pack, responses, grade, asked)
    fresh = [replace(mark, question=numbers[mark.question]) for mark in again.marks]
    prints = dict(zip(numbers, again.asked, strict=False))
    other = [number for number, shown in enumerate(result.asked) if shown and prints.get(number, shown) != shown]
    kept = sorted({*gone, *other})
    marks = _merged(result.marks, fresh, kept)
    new = Result(replace(paper, version=pack.version), result.responses, marks, result.asked)
    return Regraded(new, tuple(_changes(result, new)), tuple(kept))


def _merged(old: Iterable[Mark], fresh: Iterable[Mark], kept: list[int]) -> tuple[Mark, ...]:
    """The fresh marks, but the old ones of the questions `kept`, in the order of the paper."""
    chosen = [mark for mark in old if mark.question in kept] + [mark for mark in fresh if mark.question not in kept]
    return tuple(sorted(chosen, key=lambda mark: mark.question))


def _changes(old: Result, new: Result) -> Iterable[Change]:
    before = {(mark.question, mark.part): mark for mark in old.marks}
    answers = {(one.question, one.part): one.answer for one in old.responses}
    for mark in new.marks:
        was = before.get((mark.question, mark.part))
        if was is not None and (was.earned, was.possible, was.outcome) != (mark.earned, mark.possible, mark.outcome):
            yield Change(mark.question, mark.part, answers.get((mark.question, mark.part), ""), was, mark)
