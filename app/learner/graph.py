"""The graph of skills: what builds on what, over all packs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from graphlib import CycleError, TopologicalSorter


def pack_of(name: str) -> str:
    """The id of the pack a skill, or a problem, by its full name, belongs to."""
    return name.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Item:
    """A problem template: its full name and its author's level, 1 to 5.

    `guess` is the chance of a right answer without knowing the skill: one of four choices is hit by one in four.
    `parts` is how many things it asks.
    """

    name: str
    level: int
    guess: float = 0.08
    parts: int = 1


@dataclass(frozen=True)
class SkillGraph:
    """`prerequisites` of each skill, by full names; `items` to practise it with. Names without either are ignored.

    A prerequisite that is not there (its pack is not installed) holds nobody up. A circle is cut: the pack that made it
    is refused when it is checked, and nobody's practice stops for it.
    """

    prerequisites: Mapping[str, tuple[str, ...]]
    items: Mapping[str, tuple[Item, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def name(self, skill: str) -> str:
        """What a skill is called."""
        return self.names.get(skill, skill.rpartition("/")[2])

    @cached_property
    def order(self) -> tuple[str, ...]:
        """All skills, each behind what it builds on; otherwise in the order given."""
        return self._sorted[0]

    def needs(self, skill: str) -> tuple[str, ...]:
        """The direct prerequisites that are there."""
        return tuple(self._sorted[1].get(skill, ()))

    @cached_property
    def _sorted(self) -> tuple[tuple[str, ...], dict[str, list[str]]]:
        """The order, and what each skill needs, without what made a circle."""
        all_needs = self.prerequisites.items()
        known = {skill: [one for one in needs if one in self.prerequisites] for skill, needs in all_needs}
        while True:
            try:
                return tuple(TopologicalSorter(known).static_order()), known
            except CycleError as error:
                circle = error.args[1]
                known[circle[1]] = [one for one in known[circle[1]] if one != circle[0]]

    def without(self, faulty: Collection[str]) -> SkillGraph:
        """The same skills without the templates of these names."""
        items = {skill: tuple(one for one in found if one.name not in faulty) for skill, found in self.items.items()}
        return replace(self, items=items)

    def below(self, skill: str) -> frozenset[str]:
        """Everything a skill builds on, however far down."""
        return self._reach([skill], {one: self.needs(one) for one in self.prerequisites})

    def above(self, skill: str) -> frozenset[str]:
        """Everything that builds on a skill."""
        return self._reach([skill], self._dependents)

    @cached_property
    def _dependents(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {skill: [] for skill in self.prerequisites}
        for skill in self.prerequisites:
            for need in self.needs(skill):
                found[need].append(skill)
        return found

    @staticmethod
    def _reach(start: Iterable[str], edges: Mapping[str, Iterable[str]]) -> frozenset[str]:
        found: set[str] = set()
        waiting = [one for skill in start for one in edges.get(skill, ())]
        while waiting:
            skill = waiting.pop()
            if skill not in found:
                found.add(skill)
                waiting.extend(edges.get(skill, ()))
        return frozenset(found)
