"""Declared plots, from their tables to the model. What they draw is worked out elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lessons.model import Place, Plot
from lessons.reading.log import Log
from lessons.reading.tables import Table
from lessons.toml_lines import Path


def plots(table: Table, path: Path, entries: Sequence[dict[str, Any]], log: Log) -> tuple[Plot, ...]:
    """The plots at `path`."""
    found = []
    seen: set[str] = set()
    for number, entry in enumerate(entries):
        here: Path = (*path, number)
        if entry["id"] in seen:
            log.error(table.place(*here, "id"), "id.twice", f'There are two plots with the id "{entry["id"]}".')
        seen.add(entry["id"])
        description = log.plain(table, (*here, "description"), entry["description"])
        body = {name: value for name, value in entry.items() if name not in ("id", "description")}
        place: Place = table.place(*here)
        found.append(Plot(entry["id"], description, body, place))
    return tuple(found)
