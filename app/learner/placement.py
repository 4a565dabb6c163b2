"""Where a learner stands, found by halving the graph of skills with few questions.

A learner's state is a set of known skills that holds every prerequisite of its members (a knowledge state: Doignon and
Falmagne, "Knowledge Spaces", Springer 1999). A right answer so says something of all that the skill builds on, a wrong
one of all that builds on it, and neither is certain: one may guess and slip. The belief over the states is a set of
SAMPLES of them, drawn from

    P(skill known | its prerequisites known) = 1 / (1 + exp(-STEEP (reach - height)))

where `height`, 0 to 1, is how deep the skill lies in the graph and `reach` how far the learner has come, the same for
all skills and not known. After every answer the samples are weighed, drawn anew, and moved by one round of Gibbs
sampling. The next question is the one after whose answer the least is expected to be open, the sum of p (1 - p).

Depends on the graph, the seed and the answers only. Knows nothing of the record: that are `coach` and `placing`.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.learner.ability import MIDDLE, Ability, Mastery
from app.learner.choosing import listed
from app.learner.graph import Item, SkillGraph

MOST = 20
"""Questions at most."""
SETTLED = 0.02
"""It ends when no more than this share of the skills is expected to be judged wrongly."""
WORTH = 0.01
"""It ends, too, when the best question would settle less than this share of what is open."""
TWICE = 2
"""How often a skill is asked about at most, each time with another template."""
EASILY_GUESSED = 0.2
"""Chance of a guess above which a template is asked only where there is no other."""
SLIP = 0.12
"""Chance of a wrong answer although the skill is known."""
MODEST, OPEN_ABOUT_IT = 0.04, 0.6
"""Chance that one says "I have not learned this" of a skill that is known, and of one that is not."""
PLACED = 0.8
"""Belief from which a skill is taken for known."""

SAMPLES = 1_000
STEEP = 8.0
REACHES: NDArray[np.float64] = np.linspace(-0.3, 1.3, 17)
SHOWN, MISSED = 2.5, -1.5
"""What earlier answers say in logits: of a skill that is familiar at least, and of one that mostly went wrong."""

Said = float | str | None
"""An answer: its score from 0 to 1; NOT_LEARNED; None where it could not be judged, and says nothing."""
NOT_LEARNED = "not learned"

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a template of a skill. `number` counts from 1."""

    number: int
    skill: str
    item: Item


@dataclass(frozen=True, slots=True)
class Placed:
    """What a placement found: the skills taken for known with the belief in each, and those that can begin next."""

    known: tuple[tuple[str, float], ...]
    begin: tuple[str, ...]
    questions: int
    skills: int

    def sentences(self, graph: SkillGraph) -> list[str]:
        """The result in words for the learner."""
        if not self.questions:
            return ["Nothing was asked, so practice begins with what needs nothing else."]
        asked = "one question" if self.questions == 1 else f"{self.questions} questions"
        if not self.known:
            said = [f"After {asked}: practice begins with what needs nothing else."]
        else:
            said = [
                f"After {asked}: {len(self.known)} of {self.skills} skills look familiar; practice starts from there.",
                "They come back as reviews, a few a day, so that anything that was misjudged will show.",
            ]
        if self.begin:
            said.append(f"You can begin with {listed([graph.name(skill) for skill in self.begin[:4]])}.")
        return said


@dataclass
class Placement:
    """One placement. Ask `next`, tell it the answer, until it is None; or stop earlier: `result` holds at any time.

    The templates of `graph` may be changed while it runs (a faulty one is left out), its skills may not. `before` is
    what is known from earlier, by skill in logits: see `known_before`. `said` are the answers so far, one for each
    question that was `asked`. `kept` is the draft it was last kept as: another one there is another program's.
    """

    graph: SkillGraph
    seed: int = 0
    before: Mapping[str, float] = field(default_factory=dict)
    asked: list[Question] = field(default_factory=list, init=False)
    said: list[Said] = field(default_factory=list, init=False)
    kept: Any = field(default=None, init=False, compare=False)

    def __post_init__(self) -> None:
        self._states = _States(self.graph, self.seed)
        self._states.weigh({skill: logit for skill in self._skills if (logit := self.before.get(skill, 0.0))})

    @property
    def _skills(self) -> list[str]:
        """The skills that can be asked about."""
        return [skill for skill in self.graph.order if self.graph.items.get(skill)]

    def next(self) -> Question | None:
        """The next question; None when enough is known or nothing more can be learned by asking."""
        if len(self.asked) >= MOST or self.open <= SETTLED * len(self._skills):
            return None
        items = {skill: item for skill in self._skills if (item := self._item(skill)) is not None}
        if not items:
            return None
        skills = list(items)
        now, after = self._states.open_after(skills, [items[skill].guess for skill in skills])
        best = int(np.argmin(np.round(after, 6)))
        if now - after[best] < WORTH * now:
            return None
        return Question(len(self.asked) + 1, skills[best], items[skills[best]])

    def _item(self, skill: str) -> Item | None:
        """The template to ask next about a skill: not asked before, hard to guess, short, of a middling level."""
        before = [question.item.name for question in self.asked if question.skill == skill]
        fresh = [item for item in self.graph.items[skill] if item.name not in before]
        if not fresh or len(before) >= TWICE or skill in [question.skill for question in self.asked[-1:]]:
            return None
        rng = random.Random(f"{self.seed} {skill}")

        def rank(item: Item) -> tuple[bool, bool, int, float, float]:
            return (item.guess > EASILY_GUESSED, item.parts > 1, abs(item.level - MIDDLE), item.guess, rng.random())

        return min(fresh, key=rank)

    def answered(self, question: Question, said: Said) -> None:
        """Takes in an answer."""
        self.asked.append(question)
        self.said.append(said)
        if said == NOT_LEARNED:
            self._states.weigh({question.skill: float(np.log(MODEST / OPEN_ABOUT_IT))})
        elif isinstance(said, float | int):
            guess, score = question.item.guess, min(1.0, max(0.0, said))
            right, wrong = np.log((1 - SLIP) / guess), np.log(SLIP / (1 - guess))
            self._states.weigh({question.skill: score * right + (1 - score) * wrong})

    def not_learned(self, question: Question) -> None:
        """Takes in that the learner has not learned this."""
        self.answered(question, NOT_LEARNED)

    def chance(self, skill: str) -> float:
        """The belief, 0 to 1, that a skill is known."""
        return float(self._states.known[self._states.row[skill]].mean())

    @property
    def open(self) -> float:
        """How many of the skills that can be practised would be judged wrongly now, as far as one can tell."""
        chances = [self.chance(skill) for skill in self._skills]
        return sum(min(chance, 1 - chance) for chance in chances)

    def result(self) -> Placed:
        """What has been found so far. Without an answer nothing is taken for known."""
        if not self.asked:
            return Placed((), (), 0, len(self._skills))
        beliefs = [(skill, self.chance(skill)) for skill in self._skills]
        known = tuple((skill, round(chance, 3)) for skill, chance in beliefs if chance >= PLACED)
        names = {skill for skill, _ in known}
        can_begin = [
            skill
            for skill in self._skills
            if skill not in names
            and all(need in names for need in self.graph.needs(skill) if self.graph.items.get(need))
        ]
        return Placed(known, tuple(can_begin), len(self.asked), len(self._skills))


def known_before(ability: Ability) -> dict[str, float]:
    """What earlier answers say of skills, in logits; those are left out of which they say nothing clear."""
    found: dict[str, float] = {}
    for skill, state in ability.skills.items():
        if state.mastery.rank >= Mastery.FAMILIAR.rank:
            found[skill] = SHOWN
        elif state.wrong >= 2 and state.wrong > 2 * state.right:
            found[skill] = MISSED
    return found


class _States:
    """The sampled states: `known[row[skill], sample]`; `reach[sample]` is a place in REACHES."""

    def __init__(self, graph: SkillGraph, seed: int) -> None:
        self.skills = graph.order
        self.row = {skill: row for row, skill in enumerate(self.skills)}
        self._needs = [[self.row[need] for need in graph.needs(skill)] for skill in self.skills]
        self._children: list[list[int]] = [[] for _ in self.skills]
        for row, needs in enumerate(self._needs):
            for need in needs:
                self._children[need].append(row)
        self._rng = np.random.default_rng(abs(seed))
        self._evidence: Floats = np.zeros(len(self.skills))
        self._reach = self._rng.integers(0, len(REACHES), SAMPLES)
        self.known: Bools = np.zeros((len(self.skills), SAMPLES), dtype=bool)
        for row in range(len(self.skills)):
            chance = self._chances[row, self._reach]
            self.known[row] = self._open(row) & (self._rng.random(SAMPLES) < chance)

    @cached_property
    def _chances(self) -> Floats:
        """`[row, reach]`: the chance that a skill is known when its prerequisites are."""
        depth: list[int] = []
        for needs in self._needs:  # each skill stands behind what it builds on
            depth.append(1 + max((depth[need] for need in needs), default=0))
        height = (np.array(depth, dtype=float) - 0.5) / max(depth, default=1)
        chances: Floats = 1 / (1 + np.exp(-STEEP * (REACHES[None, :] - height[:, None])))
        return chances

    def _open(self, row: int, but: int = -1) -> Bools:
        """In which samples all prerequisites of a skill (`but` one) are known."""
        needs = [need for need in self._needs[row] if need != but]
        return np.logical_and.reduce(self.known[needs], axis=0) if needs else np.ones(SAMPLES, dtype=bool)

    def weigh(self, evidence: dict[str, float]) -> None:
        """Takes in log-likelihood ratios of skills being known; draws the samples anew and moves them."""
        if not evidence:
            return
        weights: Floats = np.zeros(SAMPLES)
        for skill, logit in evidence.items():
            self._evidence[self.row[skill]] += logit
            weights += np.where(self.known[self.row[skill]], logit, 0.0)
        weights = np.exp(weights - weights.max())
        places = (np.arange(SAMPLES) + self._rng.random()) / SAMPLES  # systematic resampling
        chosen = np.searchsorted(np.cumsum(weights / weights.sum()), places).clip(0, SAMPLES - 1)
        self.known, self._reach = self.known[:, chosen], self._reach[chosen]
        self._move()

    def _move(self) -> None:
        """One round of Gibbs sampling over the skills, then over how far each sample reaches."""
        chances = self._chances[:, self._reach]
        odds, unlikely = np.log(chances / (1 - chances)), np.log(1 - chances)
        for row in range(len(self.skills)):
            logit = odds[row] + self._evidence[row]
            needed = np.zeros(SAMPLES, dtype=bool)
            for child in self._children[row]:
                needed |= self.known[child]
                logit += np.where(self._open(child, but=row), unlikely[child], 0.0)
            drawn = self._rng.random(SAMPLES) < 1 / (1 + np.exp(-logit))
            self.known[row] = needed | (self._open(row) & drawn)
        could = np.array([self._open(row) for row in range(len(self.skills))]) & ~self.known
        fit = np.einsum("ks,kr->sr", self.known.astype(float), np.log(self._chances))
        fit += np.einsum("ks,kr->sr", could.astype(float), np.log(1 - self._chances))
        share = np.exp(fit - fit.max(axis=1, keepdims=True))
        share /= share.sum(axis=1, keepdims=True)
        drawn = self._rng.random((SAMPLES, 1)) > np.cumsum(share, axis=1)
        self._reach = drawn.sum(axis=1).clip(0, len(REACHES) - 1)

    def open_after(self, skills: Iterable[str], guesses: Iterable[float]) -> tuple[float, Floats]:
        """What is open now, and what is expected to be after a question to each of the skills: the sum of p (1 - p)."""
        rows = np.array([self.row[skill] for skill in skills])
        guess = np.array(list(guesses))[:, None]
        # Bits are counted: a matrix product would start threads, and wait for them on a busy machine.
        bits = np.packbits(self.known, axis=1)
        both = np.bitwise_count(bits[rows][:, None, :] & bits[None, :, :]).sum(axis=2, dtype=np.int64) / SAMPLES
        every = self.known.mean(axis=1)[None, :]
        asked = every[0, rows][:, None]
        right = asked * (1 - SLIP) + (1 - asked) * guess
        if_right = (both * (1 - SLIP) + (every - both) * guess) / right
        if_wrong = (both * SLIP + (every - both) * (1 - guess)) / (1 - right)
        left = right * if_right * (1 - if_right) + (1 - right) * if_wrong * (1 - if_wrong)
        return float((every * (1 - every)).sum()), left.sum(axis=1)
