"""What skills are called, and which packs they belong to: the two small tables of a pack that a report needs.

Reading whole packs takes seconds; their names take milliseconds. A skill whose pack is not here keeps its id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from engine.errors import LemmaError
from lessons.contents import Contents
from lessons.file_names import MANIFEST
from lessons.reading.tables import read_table

SKILLS = "skills.toml"


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


def pack_of(skill: str) -> str:
    """The id of the pack a skill belongs to."""
    return skill.rpartition("/")[0]


def catalogue_of(packs: Iterable[Contents]) -> Catalogue:
    """The names in these packs; what cannot be read of one is left out."""
    titles: dict[str, str] = {}
    names: dict[str, str] = {}
    for contents in packs:
        try:
            head, skills = (_table(contents, name) for name in (MANIFEST, SKILLS))
        except LemmaError:
            continue
        pack = head.get("id")
        if not isinstance(pack, str):
            continue
        titles[pack] = str(head.get("title") or pack)
        entries = skills.get("skill")
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                names[f"{pack}/{entry['id']}"] = str(entry.get("name") or entry["id"])
    return Catalogue(titles, names)


def _table(contents: Contents, name: str) -> dict[str, object]:
    table, _ = read_table(name, contents.read(name))
    return table.data if table is not None else {}
