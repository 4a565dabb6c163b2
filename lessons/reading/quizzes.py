"""A quiz file, from its tables (which fit their schema) to the model."""

from __future__ import annotations

from typing import Any

from lessons.model import Draw, Place, Quiz
from lessons.reading.log import Log
from lessons.reading.tables import Table


def quiz(table: Table, log: Log) -> Quiz:
    """The quiz of the file."""
    entry = table.data
    return Quiz(
        id=entry["id"],
        title=entry["title"],
        draws=tuple(_draw(table, number, log) for number in range(len(entry["draw"]))),
        minutes=entry.get("minutes", 0),
        attempts=entry.get("attempts", 0),
        feedback=entry.get("feedback", "end"),
        shuffle=entry.get("shuffle", False),
        place=Place(table.file, 1),
    )


def _draw(table: Table, number: int, log: Log) -> Draw:
    entry: dict[str, Any] = table.data["draw"][number]
    name = "skill" if "skill" in entry else "problem"
    target = log.refer(name, entry[name], table.place("draw", number, name))
    easiest, hardest = entry.get("difficulty", (1, 5))
    if easiest > hardest:
        hint = f"The easier one stands first: [{hardest}, {easiest}]."
        log.error(
            table.place("draw", number, "difficulty"), "draw.difficulty", f"{easiest} is harder than {hardest}.", hint
        )
    return Draw(
        skill=target if name == "skill" else "",
        problem=target if name == "problem" else "",
        difficulty=(easiest, hardest),
        count=entry.get("count", 1),
        marks=entry.get("marks", 1),
        place=table.place("draw", number),
    )
