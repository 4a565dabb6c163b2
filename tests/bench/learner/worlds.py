"""Simulated learners, of families that differ from the model that is being judged.

A learner knows a skill or does not; what is known fades as 2^(-days / half-life) (half-life regression: Settles
and Meeder, "A trainable spaced repetition model", ACL 2016), and the half-life grows the more, the more was forgotten
when it was practised (the spacing effect). None of this is an Elo rating or an FSRS card.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

from app.learner.graph import Item, SkillGraph

SKILLS = 24
LEVELS = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class World:
    """`half_life` after learning, in days (infinite: nothing is forgotten); `guess` and `slip` chances.

    `learn` is the chance that one problem teaches a skill whose prerequisites are known; `missing` the number of skills
    that take six times as long; `hints` the chance that somebody who does not know asks for hints, and is right then.
    """

    name: str
    half_life: float
    growth: float = 1.4
    guess: float = 0.1
    slip: float = 0.05
    learn: float = 0.28
    missing: int = 0
    hints: float = 0.0


WORLDS = (
    World("forgets fast", 4.0),
    World("forgets", 8.0),
    World("forgets slowly", 20.0),
    World("forgets nothing", math.inf),
    World("guesses", 8.0, guess=0.35),
    World("lacks a prerequisite", 8.0, missing=3),
    World("takes hints", 8.0, hints=0.6),
)


def graph(rng: random.Random) -> SkillGraph:
    """Twenty-four skills in layers, each building on one to three of the layers before, with five items each."""
    names = [f"s{number:02d}" for number in range(SKILLS)]
    needs: dict[str, tuple[str, ...]] = {}
    for number, name in enumerate(names):
        earlier = names[max(0, number - 8) : max(0, number - 1)]
        needs[name] = tuple(sorted(rng.sample(earlier, min(len(earlier), rng.randint(1, 3))))) if number > 3 else ()
    items = {name: tuple(Item(f"{name}/{level}", level) for level in LEVELS) for name in names}
    return SkillGraph(needs, items)


@dataclass(slots=True)
class Memory:
    """What one learner has of one skill."""

    known: bool = False
    half_life: float = 0.0
    last: float = 0.0
    teachable: float = 1.0


@dataclass(slots=True)
class Learner:
    """One learner of a world; `quick` scales how fast they learn and how long they keep it."""

    world: World
    graph: SkillGraph
    rng: random.Random
    quick: float = 1.0
    skills: dict[str, Memory] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.skills = {skill: Memory() for skill in self.graph.prerequisites}
        self.quick = self.rng.lognormvariate(0, 0.3)
        for skill in self.rng.sample(list(self.graph.order[: SKILLS // 2]), self.world.missing):
            self.skills[skill].teachable = 1 / 6

    def recall(self, skill: str, day: float) -> float:
        """The chance that the skill is there when it is needed."""
        memory = self.skills[skill]
        if not memory.known:
            return 0.0
        return 1.0 if math.isinf(memory.half_life) else 2 ** (-(day - memory.last) / memory.half_life)

    def answer(self, skill: str, level: int, day: float) -> tuple[bool, int]:
        """Tries an item, and learns from it (feedback is always given): whether it was right, and the hints it took."""
        memory = self.skills[skill]
        recall = self.recall(skill, day)
        there = self.rng.random() < recall
        hints = int(not there and self.rng.random() < self.world.hints)
        ease = 1 - 0.05 * (level - 1)
        right = self.rng.random() < ((1 - self.world.slip) * ease if there else self.world.guess) or hints > 0
        if not memory.known:
            base = 1.0
            for need in self.graph.needs(skill):
                base *= 0.15 + 0.85 * self.recall(need, day)
            # Too easy teaches little, too hard little more: the middle levels teach best.
            fit = 1 - 0.12 * abs(level - 3)
            if self.rng.random() < self.world.learn * base * fit * self.quick * memory.teachable:
                memory.known, memory.half_life, memory.last = True, self.world.half_life * self.quick, day
            return right, hints
        if not math.isinf(memory.half_life):
            memory.half_life *= 1 + self.world.growth * (1 - recall) if there else 0.8
            memory.half_life = max(memory.half_life, 0.5 * self.world.half_life)
        memory.last = day
        return right, hints

    def mean_recall(self, day: float) -> float:
        """The mean over all skills."""
        return sum(self.recall(skill, day) for skill in self.skills) / len(self.skills)
