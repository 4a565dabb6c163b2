"""What skills are called, and which packs they belong to, as a report needs it.

A skill whose pack is not here keeps its id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.packs.atlas import Atlas


@dataclass(frozen=True)
class Catalogue:
    """Titles of packs by id, and names of skills by full name (`pack/skill`), both in the order of learning."""

    packs: Mapping[str, str] = field(default_factory=dict)
    skills: Mapping[str, str] = field(default_factory=dict)

    def skill(self, skill: str) -> str:
        """What a skill is called."""
        return self.skills.get(skill) or skill.rpartition("/")[2]

    def pack(self, pack: str) -> str:
        """What a pack is called."""
        return self.packs.get(pack) or pack

    def in_order(self, skills: Iterable[str]) -> list[str]:
        """Skills in the order of learning, those that are not here behind, by id."""
        places = {skill: number for number, skill in enumerate(self.skills)}
        return sorted(set(skills), key=lambda skill: (places.get(skill, len(places)), skill))


def catalogue_of(atlas: Atlas) -> Catalogue:
    """The names in an atlas."""
    return Catalogue(atlas.packs, atlas.graph.names)
