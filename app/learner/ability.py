"""What a learner can do: estimated from their answers, as they come.

The chance that a learner answers an item rightly is

    p = 1 / (1 + exp(-(general + skill + practice + recent - difficulty)))

`general` and `skill` are Elo ratings (Pelanek, "Applications of the Elo rating system in adaptive educational
systems", Computers & Education 98, 2016), moved after each answer by K (outcome - p) with K falling as answers come.
`practice` counts right and wrong answers on the skill by their logarithms (after Pavlik, Cen and Koedinger,
"Performance factors analysis", AIED 2009). `recent` is a weighted mean of the last outcomes, on this skill and on all,
each +1 or -1. The difficulty of an item is one of five levels given by its author, plus what this learner's own answers
to it have shown.

A placement starts the estimates of what it found known: an outcome without an item is no answer but such a finding,
with the belief in it as its score. It gives the word familiar at most, until answers confirm or contradict it.

The constants were chosen once, by log loss on answers of school pupils that are no part of this project
(`python -m tests.bench.learner --levels TRAIN TEST` measures them on any such log). Everything here is in logits.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

LEVELS = (1, 2, 3, 4, 5)
MIDDLE = 3
DIFFICULTY: dict[int, float] = {1: -1.45, 2: -0.85, 3: -0.35, 4: 0.15, 5: 0.75}
"""What an author's level means, in logits for a learner of whom nothing is known."""
PRIOR = -0.33
GENERAL_STEP, GENERAL_DECAY = 0.39, 0.07
SKILL_STEP, SKILL_DECAY = 0.05, 0.04
GAIN, LOSS = 0.25, 0.10  # for each unit of ln(1 + right), ln(1 + wrong)
ITEM_STEP, ITEM_DECAY = 0.10, 0.5
RECENT_SKILL, RECENT_ALL = 0.50, 0.25  # weights
MEMORY_SKILL, MEMORY_ALL = 0.69, 0.90  # what is kept of the mean at each answer

UNKNOWN, KNOWN = 0.30, 0.70
"""Chance at an item of the middle level where a skill is not known, and where it is: what a placement means."""

HINTED = 0.5
"""What a right answer counts that came after hints: as one that is half right, so that help alone proves nothing."""
FAMILIAR, PROFICIENT, MASTERED = 0.58, 0.66, 0.74
"""Least chance at an item of the middle level for each word."""
DAYS = 2
APART = 8.0
"""Hours between unaided right answers on separate days, which are those of UTC: where they begin in the middle of a
morning or an evening, one sitting is not to be two days."""
UNAIDED = {"familiar": 2, "proficient": 3, "mastered": 5}
"""Unaided right answers that each word needs besides."""
LOST = 0.06
"""How far the chance must fall below a word's bound before the word is taken back, so that it does not flicker."""


class Mastery(StrEnum):
    """How well a skill is known, in the words learners see; `NEW` is before the first answer."""

    NEW = "new"
    STARTED = "started"
    FAMILIAR = "familiar"
    PROFICIENT = "proficient"
    MASTERED = "mastered"

    @property
    def rank(self) -> int:
        """0 for new up to 4 for mastered."""
        return _RANKS[self._value_]


_RANKS = {word.value: rank for rank, word in enumerate(Mastery)}


@dataclass(slots=True)
class Rating:
    """A rating with the answers behind it, and the weighted mean of the last outcomes (-1 to 1)."""

    value: float = 0.0
    answers: float = 0.0
    recent: float = 0.0

    def learn(self, error: float, outcome: float, step: float, decay: float, memory: float) -> None:
        """Moves the rating by an answer; `outcome` is 0 to 1, `error` what was unexpected."""
        self.value += step / (1 + decay * self.answers) * error
        self.recent = memory * self.recent + (1 - memory) * (2 * outcome - 1)
        self.answers += 1


@dataclass(slots=True)
class SkillState:
    """What is known of one skill. `right_days` are the days of unaided right answers, newest last, at most DAYS;
    `right_hour` is when the first one of the newest day was given, in hours after midnight.
    """

    rating: Rating = field(default_factory=Rating)
    attempts: int = 0
    right: float = 0.0
    wrong: float = 0.0
    unaided_right: int = 0
    right_days: tuple[date, ...] = ()
    mastery: Mastery = Mastery.NEW
    right_hour: float = 0.0

    def right_on(self, day: date, hour: float) -> None:
        """Takes in an unaided right answer: whether it was on another day than those before."""
        if day in self.right_days:
            return
        if self.right_days:
            apart = 24 * (day - self.right_days[-1]).days + hour - self.right_hour
            if abs(apart) < APART:  # also where a clock was set back
                return
        self.right_days = (*self.right_days, day)[-DAYS:]
        self.right_hour = hour


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answer: to `item` of `skill` at the author's `level`; `score` 0 to 1, `hints` used, on `day`, so many hours
    after midnight (UTC).

    Without an item it is what a placement found: `score` is the belief, 0 to 1, that the skill is known.
    """

    skill: str
    item: str
    level: int
    score: float
    hints: int
    day: date
    hour: float = 12.0


class Ability:
    """The estimates of one learner. Made anew from the history at any time: `Ability.of(outcomes)`."""

    def __init__(self) -> None:
        self.general = Rating()
        self.skills: dict[str, SkillState] = {}
        self.items: dict[str, Rating] = {}

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Ability:
        """The estimates after these answers, oldest first."""
        found = cls()
        for outcome in outcomes:
            found.learn(outcome)
        return found

    def chance(self, skill: str, level: int, item: str = "") -> float:
        """The chance, 0 to 1, of an unaided right answer to an item of that level (1 to 5)."""
        return _logistic(self._logit(skill, level, item))

    def _logit(self, skill: str, level: int, item: str) -> float:
        state = self.skills.get(skill)
        rating = state.rating if state is not None else Rating()
        practice = GAIN * math.log1p(state.right) - LOSS * math.log1p(state.wrong) if state is not None else 0.0
        own = self.items.get(item)
        difficulty = DIFFICULTY.get(level, DIFFICULTY[MIDDLE]) + (own.value if own is not None else 0.0)
        recent = RECENT_SKILL * rating.recent + RECENT_ALL * self.general.recent
        return PRIOR + self.general.value + rating.value + practice + recent - difficulty

    def learn(self, outcome: Outcome) -> Mastery:
        """Takes in one answer or finding of a placement; the mastery of its skill after it."""
        if not outcome.item:
            return self._place(outcome.skill, min(1.0, max(0.0, outcome.score)))
        state = self.skills.setdefault(outcome.skill, SkillState())
        score = min(1.0, max(0.0, outcome.score)) * (HINTED if outcome.hints else 1.0)
        error = score - self.chance(outcome.skill, outcome.level, outcome.item)
        item = self.items.setdefault(outcome.item, Rating())
        item.learn(-error, 1 - score, ITEM_STEP, ITEM_DECAY, 0.0)
        self.general.learn(error, score, GENERAL_STEP, GENERAL_DECAY, MEMORY_ALL)
        state.rating.learn(error, score, SKILL_STEP, SKILL_DECAY, MEMORY_SKILL)
        state.attempts += 1
        state.right += score
        state.wrong += 1 - score
        if score >= 1 and not outcome.hints:
            state.unaided_right += 1
            state.right_on(outcome.day, outcome.hour)
        state.mastery = self._mastery(outcome.skill, state)
        return state.mastery

    def _place(self, skill: str, belief: float) -> Mastery:
        """Takes a skill for known as far as `belief` says; what answers have shown already is never lowered."""
        chance = belief * KNOWN + (1 - belief) * UNKNOWN
        if chance < FAMILIAR:
            return self.mastery(skill)
        state = self.skills.setdefault(skill, SkillState())
        state.rating.value += max(0.0, math.log(chance / (1 - chance)) - self._logit(skill, MIDDLE, ""))
        state.mastery = max(state.mastery, Mastery.FAMILIAR, key=lambda word: word.rank)
        return state.mastery

    def _mastery(self, skill: str, state: SkillState) -> Mastery:
        """The word for a skill: what the answers support now, or the old word while it is only just missed."""
        chance = self.chance(skill, MIDDLE)
        best = Mastery.STARTED
        for word, bound in (
            (Mastery.FAMILIAR, FAMILIAR),
            (Mastery.PROFICIENT, PROFICIENT),
            (Mastery.MASTERED, MASTERED),
        ):
            held = state.mastery.rank >= word.rank
            enough = held or state.unaided_right >= UNAIDED[word.value]
            separate = word is not Mastery.MASTERED or len(state.right_days) >= DAYS
            if enough and separate and chance >= bound - (LOST if held else 0.0):
                best = word
            else:
                break
        return best

    def mastery(self, skill: str) -> Mastery:
        """The word for a skill now."""
        state = self.skills.get(skill)
        return state.mastery if state is not None else Mastery.NEW


def _logistic(logit: float) -> float:
    return 1 / (1 + math.exp(-logit)) if logit >= 0 else math.exp(logit) / (1 + math.exp(logit))


def levels_from_shares(shares: Mapping[str, float]) -> dict[str, int]:
    """The level an author would give each item, from the share of right first answers a class gives to it."""
    bounds = (0.83, 0.71, 0.57, 0.40)
    return {item: 1 + sum(share < bound for bound in bounds) for item, share in shares.items()}
