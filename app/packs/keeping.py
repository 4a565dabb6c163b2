"""What a learner does in the lessons, kept in their record: the answer to a variant, and the results of quizzes.

Like practice: a variant counts once, by the rule of `app.learner.answers`. Works on an open store; knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.learner.ability import Mastery
from app.learner.answers import Answer, Whole
from app.learner.choosing import Choice
from app.learner.coach import Coach, Task
from app.learner.graph import Item
from app.learner.store import Store
from app.learner.store.attempts import Answered
from lessons.model import Pack, Problem
from lessons.quizzes import Result

OWN_CHOICE = "own"
"""Why a problem came: the learner took it from the list."""


def whole_of(problem: Problem) -> Whole:
    """Collects the answers to the parts of a problem."""
    return Whole({part.id: float(part.marks) for part in problem.parts})


def is_kept(store: Store, profile: str, problem: Problem, seed: int) -> bool:
    """Whether the answer to the variant `seed` is in the record."""
    return store.is_recorded(profile, problem.name, seed)


def keep_answer(
    store: Store, profile: str, pack: Pack, problem: Problem, seed: int, answer: Answer, clock: Callable[[], datetime]
) -> Mastery | None:
    """Keeps the answer to the variant `seed`; the mastery of its skill after it.

    None where this variant is in the record already: only the first answer counts. Raises LemmaError where it cannot be
    kept.
    """
    if is_kept(store, profile, problem, seed):
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
    try:
        return coach.answered(Task(choice, problem, pack, seed), answer)
    except Answered:  # by another program, since it was looked up
        return None


def keep_quiz(store: Store, profile: str, pack: Pack, result: Result, clock: Callable[[], datetime]) -> None:
    """Keeps the result of a quiz with everything a regrade needs, and what its answers say of the skills.

    Raises LemmaError where it cannot be kept; then nothing of it is.
    """
    Coach(store, profile, [pack], clock).quiz(result)


def times_taken(store: Store, profile: str, pack: str, quiz: str) -> int:
    """How often a learner has taken a quiz."""
    return sum(one["pack"] == pack for one in store.quizzes(profile, quiz))
