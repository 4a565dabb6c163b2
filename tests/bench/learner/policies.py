"""Who chooses the next problem: Lemma's rule, and what other programs and books do."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from app.learner.ability import MIDDLE, Ability
from app.learner.choosing import Session, next_problem
from app.learner.graph import Item, SkillGraph
from app.learner.review import ReviewCard

EACH = 15  # problems a skill in fixed order
IN_A_ROW = 3


class Policy(Protocol):
    """Chooses for one learner; a new one is made for each."""

    def choose(
        self, ability: Ability, cards: Mapping[str, ReviewCard], session: Session, now: datetime
    ) -> tuple[str, Item, str]:
        """The skill, the item and a code of the reason."""


class Ours:
    """`app.learner.choosing`."""

    def __init__(self, graph: SkillGraph, seed: int) -> None:
        self._graph, self._seed = graph, seed

    def choose(
        self, ability: Ability, cards: Mapping[str, ReviewCard], session: Session, now: datetime
    ) -> tuple[str, Item, str]:
        choice = next_problem(self._graph, ability, cards, session, now, self._seed)
        assert choice is not None
        return choice.skill, choice.item, choice.why


class _Simple:
    def __init__(self, graph: SkillGraph, seed: int) -> None:
        self._graph = graph
        self._rng = random.Random(seed)

    def _skill(self, ability: Ability, session: Session) -> str:
        raise NotImplementedError

    def choose(
        self, ability: Ability, cards: Mapping[str, ReviewCard], session: Session, now: datetime
    ) -> tuple[str, Item, str]:
        skill = self._skill(ability, session)
        return skill, self._rng.choice(self._graph.items[skill]), ""


class RandomOrder(_Simple):
    """Any skill, any item."""

    def _skill(self, ability: Ability, session: Session) -> str:
        return self._rng.choice(self._graph.order)


class FixedOrder(_Simple):
    """Fifteen problems of each skill in the order of the book, then round again."""

    def _skill(self, ability: Ability, session: Session) -> str:
        done = sum(state.attempts for state in ability.skills.values())
        return self._graph.order[done // EACH % len(self._graph.order)]


class ThreeInARow(_Simple):
    """A skill until three answers in a row are right, then the next; round again at the end."""

    def __init__(self, graph: SkillGraph, seed: int) -> None:
        super().__init__(graph, seed)
        self._at = 0
        self._row = 0
        self._seen = 0

    def _skill(self, ability: Ability, session: Session) -> str:
        if len(session.right) > self._seen:
            self._row = self._row + 1 if session.right[-1] else 0
        self._seen = len(session.right)
        if self._row >= IN_A_ROW:
            self._at, self._row = self._at + 1, 0
        return self._graph.order[self._at % len(self._graph.order)]


class LowestFirst(_Simple):
    """The skill with the lowest estimate."""

    def _skill(self, ability: Ability, session: Session) -> str:
        return min(self._graph.order, key=lambda skill: (round(ability.chance(skill, MIDDLE), 3), self._rng.random()))


POLICIES = {
    "ours": Ours,
    "random order": RandomOrder,
    "fixed order": FixedOrder,
    "three in a row": ThreeInARow,
    "lowest first": LowestFirst,
}
