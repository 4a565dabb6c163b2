"""How well a placement finds what a learner knows: skills judged rightly after n questions, on the curriculum.

The learners are of families the placement does not assume, and guess and slip more than it thinks. The rivals that ask
at random or down a fixed list judge by the same belief, so that only the choice of the questions differs. `plain
halving` takes every answer for certain: right means all that is below is known, wrong that nothing above is.
"""

from __future__ import annotations

import random
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.learner.coach import graph_of
from app.learner.graph import SkillGraph
from app.learner.placement import MOST, PLACED, Placement, Question
from app.packs.library import Library

MARKS = (4, 8, 12, 16, 20)
GUESS, SLIP = 0.10, 0.15
"""Of the learners; where a question has choices they guess at least as well as chance."""


def curriculum() -> SkillGraph:
    """The skills of the packs that come with the program."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        return graph_of([library.pack(entry.id) for entry in library.entries()])


def any_order(graph: SkillGraph, rng: random.Random) -> set[str]:
    """One skill after the other, any that is open, until a number that may be anything is reached."""
    size = rng.randint(0, len(graph.order))
    known: set[str] = set()
    while len(known) < size:
        known.add(rng.choice([one for one in graph.order if one not in known and set(graph.needs(one)) <= known]))
    return known


def by_subject(graph: SkillGraph, rng: random.Random) -> set[str]:
    """Further in some packs than in others, with a ragged edge."""
    depth = _depths(graph)
    most = max(depth.values())
    far, reach = rng.uniform(-0.1, 1.1), dict[str, float]()
    known: set[str] = set()
    for skill in graph.order:
        limit = reach.setdefault(skill.partition("/")[0], far + rng.gauss(0, 0.2))
        if set(graph.needs(skill)) <= known and depth[skill] / most < limit + rng.gauss(0, 0.05):
            known.add(skill)
    return known


def with_holes(graph: SkillGraph, rng: random.Random) -> set[str]:
    """All to some depth but three skills, and whatever builds on those."""
    depth = _depths(graph)
    limit = rng.randint(2, max(depth.values()))
    known = {skill for skill in graph.order if depth[skill] <= limit}
    for hole in rng.sample(sorted(known), min(3, len(known))):
        known -= {hole, *graph.above(hole)}
    return known


FAMILIES: dict[str, Callable[[SkillGraph, random.Random], set[str]]] = {
    "any order": any_order,
    "by subject": by_subject,
    "with holes": with_holes,
}


def _depths(graph: SkillGraph) -> dict[str, int]:
    depth: dict[str, int] = {}
    for skill in graph.order:
        depth[skill] = 1 + max((depth[need] for need in graph.needs(skill)), default=0)
    return depth


class Halving(Placement):
    """Lemma's, asked on to the end so that every number of questions can be judged."""

    def next(self) -> Question | None:
        return super().next() or Listed.next(self)  # type: ignore[arg-type]


class Listed(Placement):
    """Every sixth skill of the curriculum, from the easiest on."""

    def next(self) -> Question | None:
        skills = self.graph.order[2 :: max(1, len(self.graph.order) // MOST)]
        skill = skills[len(self.asked) % len(skills)]
        return Question(len(self.asked) + 1, skill, self._item(skill) or self.graph.items[skill][0])


class AtRandom(Placement):
    """Any skill."""

    def next(self) -> Question | None:
        rng = random.Random(f"{self.seed} {len(self.asked)}")
        skill = rng.choice([one for one in self.graph.order if self.graph.items.get(one)])
        return Question(len(self.asked) + 1, skill, self._item(skill) or self.graph.items[skill][0])


class Plain:
    """Halves what is open, and takes every answer for certain."""

    def __init__(self, graph: SkillGraph, seed: int) -> None:
        self.graph = graph
        self.asked: list[Question] = []
        self._known: dict[str, float] = {}

    def next(self) -> Question | None:
        open_ = [one for one in self.graph.order if one not in self._known]
        if not open_:
            return None
        left = set(open_)

        def least(skill: str) -> int:
            return min(len(left & self.graph.below(skill)), len(left & self.graph.above(skill)))

        skill = max(open_, key=least)
        return Question(len(self.asked) + 1, skill, self.graph.items[skill][0])

    def answered(self, question: Question, score: float | None) -> None:
        self.asked.append(question)
        reached = self.graph.below(question.skill) if score else self.graph.above(question.skill)
        for skill in (question.skill, *reached):
            self._known.setdefault(skill, float(bool(score)))

    def chance(self, skill: str) -> float:
        return self._known.get(skill, 0.5 if len(self.asked) else 0.0)


ASKING: dict[str, Callable[[SkillGraph, int], Any]] = {
    "halving": lambda graph, seed: Halving(graph, seed),
    "plain halving": Plain,
    "fixed list": lambda graph, seed: Listed(graph, seed),
    "at random": lambda graph, seed: AtRandom(graph, seed),
}


@dataclass(frozen=True, slots=True)
class Found:
    """Means over learners: the share of skills judged rightly after each number of MARKS."""

    family: str
    asking: str
    learners: int
    rightly: dict[int, float]

    def to_json(self) -> dict[str, Any]:
        """The result as plain JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Ended:
    """Means over learners of whole placements: questions, skills judged rightly, and those taken for known."""

    family: str
    learners: int
    questions: float
    rightly: float
    known: float
    taken: float
    wrongly: float

    def to_json(self) -> dict[str, Any]:
        """The result as plain JSON values."""
        return asdict(self)


def _answer(question: Question, known: set[str], rng: random.Random) -> float:
    chance = 1 - SLIP if question.skill in known else max(GUESS, question.item.guess)
    return float(rng.random() < chance)


def _rightly(graph: SkillGraph, placement: Any, known: set[str]) -> float:
    return statistics.fmean((placement.chance(skill) >= 0.5) == (skill in known) for skill in graph.order)


def after(graph: SkillGraph, family: str, asking: str, learners: int) -> Found:
    """The share judged rightly after each number of questions."""
    shares: dict[int, list[float]] = {mark: [] for mark in MARKS}
    for number in range(learners):
        rng = random.Random(f"{family} {number}")
        known = FAMILIES[family](graph, rng)
        placement = ASKING[asking](graph, number)
        for mark in range(1, max(MARKS) + 1):
            question = placement.next()
            if question is not None:
                placement.answered(question, _answer(question, known, rng))
            if mark in shares:
                shares[mark].append(_rightly(graph, placement, known))
    return Found(family, asking, learners, {mark: statistics.fmean(found) for mark, found in shares.items()})


def ended(graph: SkillGraph, family: str, learners: int) -> Ended:
    """Placements that end by themselves."""
    rows = []
    for number in range(learners):
        rng = random.Random(f"{family} {number}")
        known = FAMILIES[family](graph, rng)
        placement = Placement(graph, number)
        while (question := placement.next()) is not None:
            placement.answered(question, _answer(question, known, rng))
        taken = [skill for skill, _ in placement.result().known]
        wrongly = sum(skill not in known for skill in taken)
        rows.append((len(placement.asked), _rightly(graph, placement, known), len(known), len(taken), wrongly))
    questions, rightly, many, taken_, wrongly_ = (statistics.fmean(column) for column in zip(*rows, strict=True))
    return Ended(family, learners, questions, rightly, many, taken_, wrongly_)


def tables(learners: int) -> dict[str, object]:
    """Every way to ask in every family, and how placements end."""
    graph = curriculum()
    found = [after(graph, family, asking, learners) for family in FAMILIES for asking in ASKING]
    rows = ["| learners | asking | " + " | ".join(f"after {mark}" for mark in MARKS) + " |", "|---" * 7 + "|"]
    rows += [
        f"| {one.family} | {one.asking} | " + " | ".join(f"{one.rightly[mark]:.3f}" for mark in MARKS) + " |"
        for one in found
    ]
    ends = [ended(graph, family, learners) for family in FAMILIES]
    rows += [
        "",
        "| learners | questions | judged rightly | known | taken for known | of these wrongly |",
        "|---" * 6 + "|",
    ]
    rows += [
        f"| {one.family} | {one.questions:.1f} | {one.rightly:.3f} | {one.known:.1f} | {one.taken:.1f} "
        f"| {one.wrongly:.1f} |"
        for one in ends
    ]
    return {
        "learners": learners,
        "belief": PLACED,
        "after": [one.to_json() for one in found],
        "ended": [one.to_json() for one in ends],
        "table": "\n".join(rows),
    }
