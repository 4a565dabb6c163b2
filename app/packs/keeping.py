"""What a learner does in the lessons, kept in their record: the first answer to a variant, and the results of quizzes.

Like practice in the terminal: a variant counts once, by its first answer that counted, and a solution that was looked
at before that counts as a wrong one. Works on an open store; knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.learner.ability import Mastery
from app.learner.choosing import Choice
from app.learner.coach import Answer, Coach, Task
from app.learner.graph import Item
from app.learner.store import Store
from engine.maths.verdict import Outcome
from lessons.model import Pack, Problem
from lessons.quizzes import Result

OWN_CHOICE = "own"
"""Why a problem came: the learner took it from the list."""
LOOKED_BACK = 1_000  # attempts on a skill


def given_up(part: str, hints: int, seconds: float) -> Answer:
    """What is kept of a part whose solution was looked at before an answer counted."""
    return Answer(part, "", Outcome.WRONG, "practice.shown", 0.0, hints, seconds)


def keep_answer(
    store: Store, profile: str, pack: Pack, problem: Problem, seed: int, answer: Answer, clock: Callable[[], datetime]
) -> Mastery | None:
    """Keeps the answer to the variant `seed`; the mastery of its skill after it.

    None where this variant is in the record already: only the first answer counts. Raises LemmaError where it cannot be
    kept.
    """
    earlier = store.attempts(profile, problem.skill, LOOKED_BACK)
    if any((one.item, one.seed) == (problem.name, seed) for one in earlier):
        return None
    coach = Coach(store, profile, [pack], clock)
    listed = (item for item in coach.graph.items.get(problem.skill, ()) if item.name == problem.name)
    item = next(listed, Item(problem.name, problem.difficulty))
    choice = Choice(
        problem.skill,
        item,
        coach.ability.chance(problem.skill, problem.difficulty, problem.name),
        OWN_CHOICE,
        "You chose it.",
    )
    return coach.answered(
        Task(choice, problem, pack, seed),
        *(answer.part, answer.typed, answer.outcome, answer.note, answer.score, answer.hints, answer.seconds),
    )


def keep_quiz(store: Store, profile: str, pack: Pack, result: Result, clock: Callable[[], datetime]) -> None:
    """Keeps the result of a quiz with everything a regrade needs, and what its answers say of the skills.

    Raises LemmaError where it cannot be kept; then nothing of it is.
    """
    Coach(store, profile, [pack], clock).quiz(result)


def times_taken(store: Store, profile: str, pack: str, quiz: str) -> int:
    """How often a learner has taken a quiz."""
    return sum(one["pack"] == pack for one in store.quizzes(profile, quiz))
