"""Where each skill stands on the map: in the layer behind everything it builds on, near what it builds on.

Each group of skills (a pack) has a lane of its own, and layers of its own: those of the longest way from a skill that
needs nothing of its lane. Lanes are independent, so that a map of many packs is no wider than its widest. Within a
layer skills are ordered by the mean place of their neighbours (the barycentre rule of Sugiyama, Tagawa and Toda,
"Methods for visual understanding of hierarchical system structures", IEEE Trans. SMC 11, 1981), swept to and fro a few
times. Counts in layers and rows; knows nothing of pixels or Qt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SWEEPS = 4


@dataclass(frozen=True, slots=True)
class Lane:
    """A group of skills that stand together: its first row and how many it has."""

    name: str
    first: int
    rows: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`cells` are layer and row of each skill, `edges` lead from a skill to one that builds on it, in any lane."""

    cells: Mapping[str, tuple[int, int]]
    edges: tuple[tuple[str, str], ...]
    lanes: tuple[Lane, ...]
    layers: int
    rows: int


def arranged(needs: Mapping[str, Sequence[str]], lane_of: Mapping[str, str]) -> Arrangement:
    """Arranges the skills that are keys of `needs`, which are listed behind what they need; lanes as they come.

    What is needed and not among the skills is passed over.
    """
    inside = {skill: [one for one in before if one in needs] for skill, before in needs.items()}
    own = {skill: [one for one in before if lane_of[one] == lane_of[skill]] for skill, before in inside.items()}
    layer: dict[str, int] = {}
    for skill, before in _behind(own):
        layer[skill] = 1 + max((layer[one] for one in before), default=-1)
    lanes: list[Lane] = []
    cells: dict[str, tuple[int, int]] = {}
    rows = 0
    for name in dict.fromkeys(lane_of[skill] for skill in own):
        placed, height = _lane([skill for skill in own if lane_of[skill] == name], layer, own)
        cells.update({skill: (layer[skill], rows + row) for skill, row in placed.items()})
        lanes.append(Lane(name, rows, height))
        rows += height
    edges = tuple((one, skill) for skill, before in inside.items() for one in before)
    return Arrangement(cells, edges, tuple(lanes), 1 + max(layer.values(), default=-1), rows)


def _behind(needs: Mapping[str, Sequence[str]]) -> list[tuple[str, Sequence[str]]]:
    """Every skill behind what it needs. There are no circles: the graph has cut them."""
    found: dict[str, Sequence[str]] = {}
    waiting = list(needs)
    while waiting:
        ready = [one for one in waiting if all(need in found for need in needs[one])]
        found.update({one: needs[one] for one in ready or waiting})
        waiting = [one for one in waiting if one not in found]
    return list(found.items())


def _lane(
    skills: Sequence[str], layer: Mapping[str, int], needs: Mapping[str, Sequence[str]]
) -> tuple[dict[str, int], int]:
    """The rows of the skills of one lane, from 0, and how many rows there are."""
    columns: dict[int, list[str]] = {}
    for skill in skills:
        columns.setdefault(layer[skill], []).append(skill)
    near: dict[str, list[str]] = {skill: [] for skill in skills}
    for skill in skills:
        for need in needs[skill]:
            if need in near:
                near[skill].append(need)
                near[need].append(skill)
    height = max(map(len, columns.values()), default=0)
    row = {skill: number for column in columns.values() for number, skill in enumerate(column)}
    order = sorted(columns)
    for sweep in range(SWEEPS):
        onward = sweep % 2 == 0
        for at in order if onward else reversed(order):
            wished = {}
            for skill in columns[at]:
                side = [row[one] for one in near[skill] if (layer[one] < at) == onward]
                wished[skill] = sum(side) / len(side) if side else float(row[skill])
            column = sorted(columns[at], key=lambda one: (wished[one], row[one]))
            row.update(_spread([wished[one] for one in column], column, height))
    return row, height


def _spread(wished: Sequence[float], column: Sequence[str], height: int) -> dict[str, int]:
    """Rows for a column in its order, each as near to its wish as the others let it, none twice."""
    found: dict[str, int] = {}
    before = -1
    for number, (wish, skill) in enumerate(zip(wished, column, strict=True)):
        before = max(before + 1, min(round(wish), height - (len(column) - number)))
        found[skill] = before
    return found
