"""From the record of a learner to what is handed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.learner.reports.teacher import OpenAnswer, QuizResult
from app.learner.results import rows
from app.learner.results.content import Results, clean_name, pseudonym
from app.learner.store import Profile, Store
from app.learner.store.values import moment
from app.tutor.teaching.care import help_card
from engine.errors import LemmaError
from lessons.quizzes import Result


def results_of(
    store: Store, profile: Profile, now: datetime, *, name: str = "", since: datetime | None = None
) -> Results:
    """The results of a learner, under a `name` of their choice; without one under a pseudonym. Raises LemmaError."""
    ability = store.ability(profile.id)
    return tidy(
        Results(
            profile.id,
            clean_name(name) or pseudonym(profile.id),
            now,
            since,
            {skill: state.mastery for skill, state in ability.skills.items()},
            # What has no item is no answer: it is what a placement found, and the words tell it.
            tuple(one for one in store.attempts_of(profile.id, since) if one.item),
            tuple(quiz for quiz in map(_quiz, store.quizzes(profile.id)) if since is None or quiz.at >= since),
        )
    )


def tidy(results: Results) -> Results:
    """The results as a file has them: in order of time, no value beyond what a reader takes, nothing too private."""
    attempts = [rows.attempt(rows.attempt_row(replace(one, typed=_decent(one.typed)))) for one in results.attempts]
    quizzes = [rows.quiz(rows.quiz_row(one)) for one in results.quizzes]
    attempts.sort(key=lambda one: one.at)
    quizzes.sort(key=lambda one: one.at)
    return replace(results, attempts=tuple(attempts), quizzes=tuple(quizzes))


def _decent(typed: str) -> str:
    """What was typed, but nothing where it asks for help rather than answers: it is nobody else's business."""
    return "" if help_card(typed) is not None else typed


def _quiz(row: Mapping[str, Any]) -> QuizResult:
    try:
        found = tuple(_open_answers(Result.from_json(row["result"])))
    except LemmaError:  # kept by a Lemma that wrote it otherwise: the marks are there all the same
        found = ()
    return QuizResult(
        moment(row["at"]), row["pack"], row["version"], row["quiz"], row["earned"], row["possible"], found
    )


def _open_answers(result: Result) -> Iterator[OpenAnswer]:
    typed = {(one.question, one.part): one.answer for one in result.responses}
    for mark in result.undecided:
        if 0 <= mark.question < len(result.paper.questions):
            question = result.paper.questions[mark.question]
            text = _decent(typed.get((mark.question, mark.part), ""))
            yield OpenAnswer(question.problem, question.seed, mark.part, text, float(mark.possible))
