"""A plot worked out: plain numbers and finished texts, complete enough for any painter.

Nothing here needs mathematics any more, so it can cross from the worker process to the program as JSON and be drawn
by matplotlib (picture) or by anything else. Coordinates are those of the axes; a line comes in pieces, one for each
stretch without a gap, and no piece runs through a pole.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

Numbers = list[float]


@dataclass(frozen=True, slots=True)
class Axis:
    """What is shown from `low` to `high`, with `ticks` (position and text) and a label; no ticks, no axis."""

    low: float
    high: float
    label: str = ""
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A function, a curve or a run (`kind`), as pieces of x and y; `poles` are the x of vertical asymptotes.

    `series` counts what has a colour and a pattern of its own, from 0; `dashed` as the author wished, and such lines
    count after the others.
    """

    kind: str
    pieces: tuple[tuple[Numbers, Numbers], ...]
    series: int
    label: str = ""
    dashed: bool = False
    poles: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Across:
    """A dashed line across the picture at `value` of the axis "x" (upright) or "y" (level)."""

    axis: str
    value: float
    label: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A dot, or a ring when `open`; its label stands at the `corner`: "ne", "nw", "se" or "sw"."""

    x: float
    y: float
    label: str = ""
    open: bool = False
    corner: str = "ne"


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight line from (x, y) to (to_x, to_y), with a head when it is an `arrow`.

    The label stands beside its middle, on the left of the way when `left`.
    """

    x: float
    y: float
    to_x: float
    to_y: float
    series: int
    label: str = ""
    arrow: bool = False
    dashed: bool = False
    left: bool = True


@dataclass(frozen=True, slots=True)
class Area:
    """What lies between two lines: pieces of x, lower and upper y."""

    pieces: tuple[tuple[Numbers, Numbers, Numbers], ...]
    series: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Columns from `left` to `right` and from 0 to `heights`; a "histogram" or "bars" with a `names` each."""

    kind: str
    left: Numbers
    right: Numbers
    heights: Numbers
    series: int
    names: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A box plot lying at the height `at`: smallest, lower quartile, median, upper quartile, largest."""

    five: tuple[float, float, float, float, float]
    at: float
    series: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Scatter:
    """Points that belong together, one for each pair of x and y."""

    x: Numbers
    y: Numbers
    series: int
    label: str = ""


Mark = Line | Across | Point | Segment | Area | Bars | Box | Scatter


@dataclass(frozen=True, slots=True)
class Data:
    """A whole plot: `marks` in the order they are painted; `message` says what could not be drawn, if anything."""

    id: str
    description: str
    x: Axis
    y: Axis
    marks: tuple[Mark, ...] = ()
    equal: bool = False
    axes: bool = True
    message: str = ""


_MARKS: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (Line, Across, Point, Segment, Area, Bars, Box, Scatter)
}


def to_json(data: Data) -> dict[str, Any]:
    """`data` as dictionaries, lists, numbers and texts."""
    plain: dict[str, Any] = _plain(data)
    return plain


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        entries = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"mark": type(value).__name__, **entries} if type(value).__name__ in _MARKS else entries
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def from_json(plain: Any) -> Data:
    """What `to_json` wrote; raises ValueError when it is not that."""
    try:
        x, y = (
            Axis(axis["low"], axis["high"], axis["label"], _tuples(axis["ticks"])) for axis in (plain["x"], plain["y"])
        )
        marks = tuple(_mark(mark) for mark in plain["marks"])
        return Data(plain["id"], plain["description"], x, y, marks, plain["equal"], plain["axes"], plain["message"])
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a plot: {error}") from None


def _tuples(value: list[Any]) -> tuple[Any, ...]:
    return tuple(tuple(item) for item in value)


def _mark(plain: dict[str, Any]) -> Mark:
    entries = {name: value for name, value in plain.items() if name != "mark"}
    for name in ("pieces", "five", "poles", "names"):
        if name in entries:
            value = entries[name]
            entries[name] = _tuples(value) if name == "pieces" else tuple(value)
    made: Mark = _MARKS[plain["mark"]](**entries)
    return made
