"""Who chooses the next problem: Lemma's rule, and what other programs and books do."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from app.learner.ability import Ability
from app.learner.choosing import Session, next_problem, ready
from app.learner.graph import Item, SkillGraph
from app.learner.review import ReviewCard

EACH = 15  # problems a skill in fixed order
IN_A_ROW = 3
BKT = 0.1  # known before, learned by one answer, slip and guess: all four, as OATutor ships them


class Policy(Protocol):
    """Chooses for one learner; a new one is made for each."""

    def choose(
        self, ability: Ability, cards: Mapping[str, ReviewCard], session: Session, now: datetime
    ) -> tuple[str, Item, str]:
        """The skill, the item and a code of the reason."""

    def answered(self, skill: str, right: bool) -> None:
        """Takes in an answer; one that came after hints is not right."""


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

    def answered(self, skill: str, right: bool) -> None:
        pass  # it is told by the estimates and the session


class _Simple:
    def __init__(self, graph: SkillGraph, seed: int) -> None:
        self._graph = graph
        self._rng = random.Random(seed)

    def _skill(self, ability: Ability) -> str:
        raise NotImplementedError

    def answered(self, skill: str, right: bool) -> None:
        pass

    def choose(
        self, ability: Ability, cards: Mapping[str, ReviewCard], session: Session, now: datetime
    ) -> tuple[str, Item, str]:
        skill = self._skill(ability)
        return skill, self._rng.choice(self._graph.items[skill]), ""


class RandomOrder(_Simple):
    """Any skill, any item."""

    def _skill(self, ability: Ability) -> str:
        return self._rng.choice(self._graph.order)


class RandomOpen(_Simple):
    """Any skill whose prerequisites are known well enough, as Lemma takes them; any item."""

    def _skill(self, ability: Ability) -> str:
        graph = self._graph
        return self._rng.choice(
            [skill for skill in graph.order if all(ready(ability, need) for need in graph.needs(skill))]
        )


class FixedOrder(_Simple):
    """Fifteen problems of each skill in the order of the book, then round again."""

    def _skill(self, ability: Ability) -> str:
        done = sum(state.attempts for state in ability.skills.values())
        return self._graph.order[done // EACH % len(self._graph.order)]


class ThreeInARow(_Simple):
    """A skill until three answers in a row are right, then the next; round again at the end."""

    def __init__(self, graph: SkillGraph, seed: int) -> None:
        super().__init__(graph, seed)
        self._at = 0
        self._row = 0

    def _skill(self, ability: Ability) -> str:
        return self._graph.order[self._at % len(self._graph.order)]

    def answered(self, skill: str, right: bool) -> None:
        self._row = self._row + 1 if right else 0
        if self._row >= IN_A_ROW:
            self._at, self._row = self._at + 1, 0


class LowestFirst(_Simple):
    """The skill with the lowest mastery by Bayesian knowledge tracing, as OATutor does it; any of equals."""

    def __init__(self, graph: SkillGraph, seed: int) -> None:
        super().__init__(graph, seed)
        self._mastery = dict.fromkeys(graph.order, BKT)

    def _skill(self, ability: Ability) -> str:
        return min(self._graph.order, key=lambda skill: (round(self._mastery[skill], 9), self._rng.random()))

    def answered(self, skill: str, right: bool) -> None:
        known = self._mastery[skill]
        if_known, if_not = (1 - BKT, BKT) if right else (BKT, 1 - BKT)
        seen = known * if_known / (known * if_known + (1 - known) * if_not)
        self._mastery[skill] = seen + (1 - seen) * BKT


POLICIES = {
    "ours": Ours,
    "random order": RandomOrder,
    "random of what is open": RandomOpen,
    "fixed order": FixedOrder,
    "three in a row": ThreeInARow,
    "lowest first": LowestFirst,
}
