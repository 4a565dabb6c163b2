"""A declared plot with its expressions read, once; and what is wrong with the declaration.

The schemas of `lessons/schemas` say the same about fields as the table here (a test compares them); the table also
says what a field is: an expression, a text, a flag.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from engine.errors import LemmaError
from engine.maths.tree import Node, symbols
from lessons.expressions import ExpressionError, read
from lessons.findings import Finding
from lessons.model import Plot


class PlotError(LemmaError):
    """A plot that cannot be drawn: the message names the plot (`plot` is its id) and the field."""

    def __init__(self, plot: str, where: str, sentence: str, hint: str = "") -> None:
        super().__init__(f"In the plot '{plot}'{', ' + where if where else ''}: {sentence}", hint)
        self.sentence = sentence
        self.plot = plot


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of one kind of item; `variable` is what its expressions `varying` run over."""

    needed: tuple[str, ...]
    optional: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    texts: tuple[str, ...] = ("label",)
    flags: tuple[str, ...] = ()
    varying: tuple[str, ...] = ()


SHAPES: dict[str, Shape] = {
    "areas": Shape(("f", "from", "to"), ("g",), varying=("f", "g")),
    "lines": Shape((), ("x", "y")),
    "functions": Shape(("f",), ("from", "to"), flags=("dashed",), varying=("f",)),
    "curves": Shape(("x", "y", "from", "to"), flags=("dashed",), varying=("x", "y")),
    "runs": Shape(("x", "y"), flags=("dashed",)),
    "segments": Shape((), pairs=("from", "to"), flags=("arrow", "dashed")),
    "points": Shape(("x", "y"), flags=("open",)),
}
"""Kinds of which a plot may have several, in the order they are painted."""
SINGLE: dict[str, Shape] = {
    "bars": Shape((), texts=()),
    "histogram": Shape(("data",), texts=()),
    "box": Shape(("data",), texts=()),
    "scatter": Shape(("x", "y"), texts=()),
}
"""Kinds of which a plot has one."""
_OTHERS = {"curves": ("variable",), "bars": ("labels", "values"), "histogram": ("bins",)}
_TOP = ("id", "description", "x", "y", "x_label", "y_label", "equal", "axes")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a plot: `trees` by field (`from[1]` for the first of two), `where` it stands in the declaration."""

    kind: str
    where: str
    trees: Mapping[str, Node]
    texts: Mapping[str, str]
    flags: frozenset[str]
    variable: str = "x"
    names: tuple[str, ...] = ()
    bins: int = 0


@dataclass(frozen=True, slots=True)
class Declared:
    """A plot ready to be worked out again and again; `items` in the order they are painted."""

    plot: Plot
    items: tuple[Item, ...]
    x: tuple[Node, Node] | None = None
    y: tuple[Node, Node] | None = None


@dataclass(slots=True)
class _Reader:
    plot: Plot
    names: frozenset[str]
    findings: list[Finding] = field(default_factory=list)

    def complain(self, code: str, where: str, sentence: str, hint: str = "") -> None:
        place = self.plot.place
        full = f"{place.field}.{where}" if place.field and where else place.field or where
        self.findings.append(Finding(replace(place, field=full), f"plot.{code}", sentence, hint))

    def tree(self, value: Any, where: str, local: frozenset[str] = frozenset()) -> Node | None:
        """The tree of an expression, None (and a finding) where there is none."""
        if isinstance(value, bool) or not isinstance(value, (str, int, float, Decimal)):
            self.complain("expression", where, "An expression in quotes or a number is needed here.")
            return None
        try:
            written = value if isinstance(value, str) else f"{Decimal(str(value)):f}"
            tree = read(written, self.names | local)
        except ExpressionError as error:
            self.complain("expression", where, error.message, error.hint)
            return None
        unknown = sorted(symbols(tree) - self.names - local)
        if unknown:
            known = ", ".join(sorted(self.names | local)) or "none"
            self.complain("name", where, f"I do not know the name {unknown[0]} here.", f"Known names: {known[:200]}.")
            return None
        return tree

    def pair(self, value: Any, where: str) -> tuple[Node, Node] | None:
        """Two expressions in a list."""
        if not isinstance(value, (list, tuple)) or len(value) != 2:
            self.complain("pair", where, "Two numbers in square brackets are needed here, as in [0, 10].")
            return None
        first, second = (self.tree(part, f"{where}[{index}]") for index, part in enumerate(value, 1))
        return None if first is None or second is None else (first, second)

    def flag(self, body: Mapping[str, Any], name: str, where: str) -> bool:
        value = body.get(name, False)
        if not isinstance(value, bool):
            self.complain("flag", where, "This is either true or false, without quotes.")
        return value is True

    def text(self, value: Any, where: str) -> str:
        if not isinstance(value, str):
            self.complain("text", where, "A text in quotes is needed here.")
            return ""
        return value

    def item(self, kind: str, shape: Shape, body: Any, where: str) -> Item | None:
        if not isinstance(body, Mapping):
            self.complain("table", where, "A table in braces is needed here, as in { x = 0, y = 1 }.")
            return None
        trees: dict[str, Node | None] = {}
        known = (*shape.needed, *shape.optional, *shape.pairs, *shape.texts, *shape.flags, *_OTHERS.get(kind, ()))
        self.unknown(body, known, where)
        for name in (*shape.needed, *shape.pairs, *(("labels", "values") if kind == "bars" else ())):
            if name not in body:
                self.complain("missing", where, f"The field {name} is missing.")
                trees[name] = None
        variable = self.text(body.get("variable", "t"), f"{where}.variable") if kind == "curves" else "x"
        for name in (*shape.needed, *shape.optional):
            if name in body:
                local = frozenset((variable,)) if name in shape.varying else frozenset()
                trees[name] = self.tree(body[name], f"{where}.{name}", local)
        for name in shape.pairs:
            if name in body:
                pair = self.pair(body[name], f"{where}.{name}")
                trees[f"{name}[1]"], trees[f"{name}[2]"] = pair or (None, None)
        if kind == "lines" and ("x" in body) == ("y" in body):
            self.complain("line", where, "A line across has either x or y, one of the two.")
        names, bins = self.bars(body, where, trees) if kind == "bars" else (), 0
        if kind == "histogram" and "bins" in body:
            bins = body["bins"]
            if isinstance(bins, bool) or not isinstance(bins, int) or not 1 <= bins <= 200:
                self.complain("bins", f"{where}.bins", "The number of columns is a whole number from 1 to 200.")
                bins = 0
        flags = frozenset(name for name in shape.flags if self.flag(body, name, f"{where}.{name}"))
        texts = {name: self.text(body[name], f"{where}.{name}") for name in shape.texts if name in body}
        whole = {name: tree for name, tree in trees.items() if tree is not None}
        return Item(kind, where, whole, texts, flags, variable, names, bins) if len(whole) == len(trees) else None

    def bars(self, body: Mapping[str, Any], where: str, trees: dict[str, Node | None]) -> tuple[str, ...]:
        labels, values = body.get("labels", ()), body.get("values", ())
        if not isinstance(labels, (list, tuple)) or not isinstance(values, (list, tuple)) or len(labels) != len(values):
            self.complain("bars", where, "labels and values are two lists of the same length.")
            trees["values"] = None
            return ()
        for index, value in enumerate(values, 1):
            trees[f"values[{index}]"] = self.tree(value, f"{where}.values[{index}]")
        return tuple(self.text(label, f"{where}.labels[{index}]") for index, label in enumerate(labels, 1))

    def unknown(self, body: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
        for name in body:
            if name not in known:
                self.complain("field", where, f"There is no field {name} here.", f"There are: {', '.join(known)}.")


def declare(plot: Plot, names: frozenset[str]) -> tuple[Declared, list[Finding]]:
    """The plot with everything read, and what is wrong with it; what is wrong is left out.

    `names` are those that stand for values: parameters, sliders, what a simulation gives. They may be used everywhere.
    """
    reader = _Reader(plot, names)
    body = plot.body
    reader.unknown(body, (*_TOP, *SHAPES, *SINGLE), "")
    items = [item for item in _items(reader, body) if item is not None]
    x, y = (reader.pair(body[name], name) if name in body else None for name in ("x", "y"))
    reader.flag(body, "equal", "equal")
    if body.get("axes") != "x":
        reader.flag(body, "axes", "axes")
    for name in ("x_label", "y_label"):
        reader.text(body.get(name, ""), name)
    if not items and not reader.findings:
        reader.complain("empty", "", "There is nothing to be drawn.", "Give it functions, points, bars, ...")
    if not plot.description.strip():
        reader.complain("description", "description", "A description is needed, for those who cannot see the plot.")
    return Declared(plot, tuple(items), x, y), reader.findings


def _items(reader: _Reader, body: Mapping[str, Any]) -> Iterator[Item | None]:
    for kind, shape in SINGLE.items():
        if kind in body:
            yield reader.item(kind, shape, body[kind], kind)
    for kind, shape in SHAPES.items():
        entries = body.get(kind, ())
        if not isinstance(entries, (list, tuple)):
            reader.complain("list", kind, f"{kind} is a list of tables: {kind} = [{{ ... }}, {{ ... }}].")
            continue
        for index, entry in enumerate(entries, 1):
            yield reader.item(kind, shape, entry, f"{kind}[{index}]")


def plot_findings(plot: Plot, names: frozenset[str]) -> list[Finding]:
    """What is wrong with a declared plot: unknown fields, expressions that cannot be read, names not known."""
    return declare(plot, names)[1]
