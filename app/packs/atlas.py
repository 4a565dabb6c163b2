"""All skills there are and what builds on what, out of the small tables of the packs: milliseconds, not seconds.

A pack whose tables cannot be read is left out, and said; the rest of it is read when it is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from app.learner.graph import SkillGraph, pack_of
from app.packs.library import Library
from engine.errors import LemmaError
from lessons.contents import Contents
from lessons.file_names import MANIFEST
from lessons.reading import read_table

SKILLS = "skills.toml"


@dataclass(frozen=True)
class Atlas:
    """`packs` are titles by id in the order of learning; `troubles` say which packs are left out and why."""

    graph: SkillGraph = field(default_factory=lambda: SkillGraph({}))
    packs: Mapping[str, str] = field(default_factory=dict)
    summaries: Mapping[str, str] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()

    def skills(self, pack: str = "") -> list[str]:
        """The full names of the skills of a pack (of all packs without one), each behind what it builds on."""
        places = {one: number for number, one in enumerate(self.packs)}
        found = [one for one in self.graph.order if pack in ("", pack_of(one))]
        return sorted(found, key=lambda one: places.get(pack_of(one), len(places)))

    def after(self, skill: str) -> tuple[str, ...]:
        """The skills that build on a skill directly."""
        return self._after.get(skill, ())

    def title(self, skill: str) -> str:
        """The title of the pack a skill belongs to."""
        return self.packs.get(pack_of(skill), "")

    @cached_property
    def _after(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for skill in self.graph.order:
            for need in self.graph.needs(skill):
                found[need] = (*found.get(need, ()), skill)
        return found


def atlas_of(library: Library) -> Atlas:
    """The skills of all packs of a library. Raises LemmaError where not even the packs can be listed."""
    needs: dict[str, tuple[str, ...]] = {}
    names: dict[str, str] = {}
    titles: dict[str, str] = {}
    summaries: dict[str, str] = {}
    troubles: list[str] = []
    for entry in library.entries():
        try:
            with library.open(entry.id) as contents:
                title = _table(contents, MANIFEST).get("title")
                skills = _table(contents, SKILLS).get("skill")
        except LemmaError as error:
            troubles.append(f"{entry.title}: {error.message}")
            continue
        titles[entry.id] = title if isinstance(title, str) and title else entry.title
        for row in skills if isinstance(skills, list) else []:
            if not (isinstance(row, dict) and isinstance(row.get("id"), str)):
                continue
            full = f"{entry.id}/{row['id']}"
            written = row.get("prerequisites")
            before = [one for one in written if isinstance(one, str)] if isinstance(written, list) else []
            needs[full] = tuple(dict.fromkeys(one if "/" in one else f"{entry.id}/{one}" for one in before))
            names[full] = str(row.get("name") or row["id"])
            summaries[full] = str(row.get("summary") or "")
    return Atlas(SkillGraph(needs, names=names), titles, summaries, tuple(troubles))


def _table(contents: Contents, name: str) -> dict[str, object]:
    """The table in a file. Raises LemmaError where it cannot be read."""
    table, findings = read_table(name, contents.read(name))
    if table is None:
        raise LemmaError(findings[0].message if findings else f"{name} cannot be read.")
    return table.data
