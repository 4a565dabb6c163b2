"""A session of so many minutes: what is in it, told before it starts, and when it has come to a good end.

A plan is the rule of `choosing` played forward, with as many right answers as are expected: there is no second rule.
How many problems fit is a matter of pace: the usual seconds of this learner at each level, and until they are known
those of USUAL. While a session runs its pace follows the time really taken.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fsrs import Rating

from app.learner.ability import MIDDLE, Ability, Outcome
from app.learner.choosing import Choice, Session, Why, listed, next_problem
from app.learner.graph import SkillGraph
from app.learner.review import ReviewCard, reviewed
from engine.errors import LemmaError

USUAL: dict[int, float] = {1: 30.0, 2: 45.0, 3: 70.0, 4: 100.0, 5: 140.0}
"""Seconds to a right answer by level, declared: until this learner's are known."""
AROUND = 15.0
"""Seconds to read a problem's reason and what is said of the answer."""
AGAIN = 0.8
"""What a wrong answer costs besides, as a share of the time: hints, and a second try."""
SLOWEST, FASTEST = 3.0, 0.4
"""How far a learner's usual time may differ from that of USUAL, and the pace of a session from it."""
PAUSE = 5.0
"""Times the expected time from which a problem was a pause, and counts no more."""
DOUBT = 3
"""The problems by which the usual pace counts against the one shown in a session."""
TO_BEGIN = 2
"""A new skill is begun only while there is time for so many problems."""
MORE = 2
"""Problems at most that come after the time is up, to end with one that went well."""
SHORTEST, LONGEST = 5, 180
"""Minutes."""
NAMED = 4
"""Skills of a line of the plan that are named."""


def check_minutes(minutes: float) -> None:
    """Raises LemmaError for what is no length of a session."""
    if not SHORTEST <= minutes <= LONGEST:
        raise LemmaError(f"A session takes {SHORTEST} to {LONGEST} minutes.")


@dataclass(frozen=True, slots=True)
class Pace:
    """`usual` seconds to a right answer by level, 0 where not known; `factor` is that of the present session."""

    usual: Mapping[int, float] = field(default_factory=dict)
    factor: float = 1.0

    @property
    def known(self) -> bool:
        """Whether it is this learner's own."""
        return any(self.usual.values())

    def seconds(self, level: int, chance: float) -> float:
        """How long a problem of that level is expected to take somebody with that chance of success."""
        usual = USUAL.get(level, USUAL[MIDDLE])
        # Who is slow at the other levels is slow at this one.
        ratios = sorted(seconds / USUAL[at] for at, seconds in self.usual.items() if seconds and at in USUAL)
        own = self.usual.get(level, 0.0) or usual * (ratios[len(ratios) // 2] if ratios else 1.0)
        own = min(SLOWEST * usual, max(FASTEST * usual, own))
        return (own * (1 + AGAIN * (1 - chance)) + AROUND) * self.factor


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One thing in a plan: `what` is the code of a reason (see `choosing.Why`), `sentence` tells it to the learner."""

    what: str
    skills: tuple[str, ...]
    problems: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a session would hold; `title` is it in short, `lines` say what and why, `ending` how it ends."""

    minutes: float
    problems: int
    title: str
    lines: tuple[PlanLine, ...]
    ending: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a session has come; `problems` are those done, `expected` those in all at the pace it has."""

    problems: int
    right: int
    expected: int
    minutes: float
    left: float

    @property
    def sentence(self) -> str:
        """Where one is, in words."""
        left = max(0, round(self.left))
        time = "the time is up" if not left else "one minute left" if left == 1 else f"{left} minutes left"
        return f"Problem {self.problems + 1} of about {max(self.expected, self.problems + 1)}, {time}."


class Sitting:
    """A session that runs: its time, its pace, and whether it has come to a good end.

    `planned` is how many problems its plan told of, 0 where there was none: what is expected begins with that.
    """

    def __init__(self, minutes: float, pace: Pace, begun: datetime, planned: int = 0) -> None:
        self.minutes = min(float(LONGEST), max(float(SHORTEST), minutes))
        self.begun = begun
        self._usual = pace
        self._planned = planned
        self._last = begun
        self._expected: list[float] = []
        self._taken: list[float] = []
        self._paused = 0.0
        self._right: list[bool] = []
        self._extra = 0

    @property
    def pace(self) -> Pace:
        """The usual pace, made slower or faster by what this session has shown."""
        if not self._expected:
            return self._usual
        prior = DOUBT * sum(self._expected) / len(self._expected)
        factor = (sum(self._taken) + prior) / (sum(self._expected) + prior)
        return Pace(self._usual.usual, min(SLOWEST, max(FASTEST, factor)))

    def answered(self, choice: Choice, right: bool, now: datetime) -> None:
        """Takes in that a problem is done. A long absence counts as a pause, and does not make a learner slow."""
        expected = self._usual.seconds(choice.item.level, choice.chance)
        taken = max(0.0, (now - self._last).total_seconds())
        counted = min(taken, PAUSE * expected)
        self._paused += taken - counted
        self._extra += self.left(self._last) <= 0
        self._expected.append(expected)
        self._taken.append(counted)
        self._right.append(right)
        self._last = now

    def left(self, now: datetime) -> float:
        """Seconds left; negative when it is over time."""
        return self.minutes * 60 - (now - self.begun).total_seconds() + self._paused

    def _problem(self) -> float:
        """The seconds of a middling problem now."""
        usual = sum(self._expected[-5:]) / len(self._expected[-5:]) if self._expected else 0.0
        return usual * self.pace.factor or self._usual.seconds(MIDDLE - 1, 0.75)

    def may_begin(self, now: datetime) -> bool:
        """Whether there is time enough to begin a new skill."""
        return self.left(now) >= TO_BEGIN * self._problem()

    def is_over(self, now: datetime) -> bool:
        """Whether this is a good place to stop: no time for another problem, and the last one went well.

        After one that did not there are up to MORE others, so that it need not be the last thing that is remembered.
        """
        if self.left(now) > self._problem() / 2:
            return False
        return not self._right or self._right[-1] or self._extra >= MORE

    def progress(self, now: datetime) -> Progress:
        """How far it has come."""
        left, problem = self.left(now), self._problem()
        if self._planned:  # as the plan said, and more and more as it turns out
            last = self._expected[-5:]
            usual = (DOUBT * self.minutes * 60 / self._planned + sum(last)) / (DOUBT + len(last))
            problem = usual * self.pace.factor
        expected = len(self._right) + max(0, round(left / problem))
        return Progress(len(self._right), sum(self._right), expected, self.minutes - left / 60, left / 60)


def planned(
    graph: SkillGraph,
    ability: Ability,
    cards: Mapping[str, ReviewCard],
    session: Session,
    now: datetime,
    seed: int,
    minutes: float,
    pace: Pace,
    wanted: Collection[str] = (),
) -> Plan:
    """What the next `minutes` hold if all goes as expected. Nothing that is passed in is changed."""
    choices = _played(graph, ability, cards, session, now, seed, Sitting(minutes, pace, now), wanted)
    return _told(graph, choices, min(float(LONGEST), max(float(SHORTEST), minutes)), pace)


def _played(
    graph: SkillGraph,
    ability: Ability,
    cards: Mapping[str, ReviewCard],
    session: Session,
    now: datetime,
    seed: int,
    sitting: Sitting,
    wanted: Collection[str],
) -> list[Choice]:
    """The problems of a session in which the share of right answers, and the time they take, are as expected."""
    ability, cards, session = copy.deepcopy(ability), dict(cards), copy.deepcopy(session)
    choices: list[Choice] = []
    chances = 0.5
    while not sitting.is_over(now):
        choice = next_problem(graph, ability, cards, session, now, seed, wanted, begin=sitting.may_begin(now))
        if choice is None:
            break
        now += timedelta(seconds=sitting.pace.seconds(choice.item.level, choice.chance))
        chances += choice.chance
        right = chances >= 1
        chances -= right
        hour = now.hour + now.minute / 60
        ability.learn(Outcome(choice.skill, choice.item.name, choice.item.level, float(right), 0, now.date(), hour))
        if right or choice.skill in cards:
            cards[choice.skill] = reviewed(cards.get(choice.skill), Rating.Good if right else Rating.Again, now)
        session.add(choice, right)
        sitting.answered(choice, right, now)
        choices.append(choice)
    return choices


def _told(graph: SkillGraph, choices: list[Choice], minutes: float, pace: Pace) -> Plan:
    """The choices as a plan in words."""
    first: dict[str, str] = {}
    for choice in choices:
        first.setdefault(choice.skill, choice.why)
    counts = dict.fromkeys(first, 0)
    for choice in choices:
        counts[choice.skill] += 1

    def line(what: str, kinds: tuple[str, ...], one: str, many: str, why_one: str, why_many: str) -> PlanLine | None:
        skills = tuple(skill for skill, why_first in first.items() if why_first in kinds)
        if not skills:
            return None
        names = [graph.name(skill) for skill in skills]
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        shown = (listed(names) if not more else "; ".join(names[:NAMED])) + more
        head, why = (f"1 {one}", why_one) if len(skills) == 1 else (f"{len(skills)} {many}", why_many)
        return PlanLine(what, skills, sum(counts[skill] for skill in skills), f"{head}: {shown}; {why}.")

    begins = [skill for skill, why_first in first.items() if why_first == Why.NEXT]
    builds = any(graph.needs(skill) for skill in begins)
    found = (
        line(Why.REVIEW, (Why.REVIEW,), "review", "reviews", "due now", "due now, the most forgotten first"),
        line(
            *(Why.GO_ON, (Why.GO_ON, Why.MIX), "skill you have begun", "skills you have begun"),
            *("until it is familiar", "until they are familiar"),
        ),
        line(
            *(Why.NEXT, (Why.NEXT,), "new skill", "new skills"),
            "you know what it builds on" if builds else "it needs nothing else first",
            "you know what they build on" if builds else "they need nothing else first",
        ),
        line(
            *(Why.REFRESH, (Why.REFRESH,), "skill to keep fresh", "skills to keep fresh"),
            *("nothing else is waiting", "nothing else is waiting"),
        ),
    )
    lines = tuple(one for one in found if one is not None)
    pieces = [one.sentence.partition(":")[0] for one in lines]
    mixed = len([one for one in lines if one.what != Why.REVIEW for _ in one.skills]) > 1
    title = f"{minutes:g} minutes: {', '.join([*pieces, *(['mixed'] if mixed else [])])}"
    if not choices:
        return Plan(minutes, 0, f"{minutes:g} minutes: there is nothing to practise", (), "")
    whose = "your pace" if pace.known else "the usual pace, until yours is known"
    ending = f"About {len(choices)} problems at {whose}. It ends after one that went well."
    return Plan(minutes, len(choices), title, lines, ending)
