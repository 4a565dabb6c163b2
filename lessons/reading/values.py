"""Names, parameters and derived values of a problem, from their tables to the model."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from lessons.expressions.language import NAME, reserved
from lessons.markdown_rules import Room
from lessons.model import Bound, Derived, Parameter, Place
from lessons.reading.log import Log
from lessons.reading.tables import Table
from lessons.toml_lines import Path

KINDS = ("int", "decimal", "fraction", "one_of", "word", "list")


def written(value: Bound) -> str:
    """A number or an expression as an expression: a decimal number keeps its places and has no exponent."""
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def check_names(names: Iterable[tuple[str, Place]], log: Log) -> bool:
    """Whether each name may be one, and stands once; tells those that may not."""
    before = len(log.findings)
    seen: dict[str, Place] = {}
    for name, place in names:
        if not NAME.fullmatch(name):
            hint = "A name is one to twenty letters, with _ and letters or digits behind them if you like: speed, v_0."
            log.error(place, "name.bad", f"{name[:40]!r} cannot be a name.", hint)
        elif reserved(name):
            constant = name.partition("_")[0] in ("e", "i", "pi")
            what = "a constant" if constant else "a function or a word of the language"
            hint = f"Choose another one, such as {_free(name)}."
            log.error(place, "name.reserved", f"{name!r} means something already: it is {what}.", hint)
        elif name in seen:
            log.error(
                place, "name.twice", f"The name {name!r} stands twice.", f"The other is in line {seen[name].line}."
            )
        seen.setdefault(name, place)
    return len(log.findings) == before


def _free(name: str) -> str:
    """A name that may be used instead of a reserved one: `mea` for mean, `k_a` for i_a."""
    word, _, below = name.partition("_")
    wanted = (word[:3], f"{word}_1", f"k_{below or word}")
    return next((one for one in wanted if one != name and NAME.fullmatch(one) and not reserved(one)), "k")


def parameters(table: Table, path: Path, entries: dict[str, Any], log: Log) -> tuple[Parameter, ...]:
    """The table of parameters, in its order."""
    return tuple(_parameter(table, (*path, name), name, entry, log) for name, entry in entries.items())


def _parameter(table: Table, path: Path, name: str, entry: dict[str, Any], log: Log) -> Parameter:
    kind = next(kind for kind in KINDS if kind in entry)
    place = table.place(*path)
    if kind == "list":
        element = _parameter(table, (*path, "list"), name, entry["list"], log)
        fewest, most = entry["length"] if isinstance(entry["length"], list) else (entry["length"], entry["length"])
        distinct = bool(entry.get("distinct", False))
        if fewest > most:
            log.error(table.place(*path, "length"), "parameter.order", *_order(fewest, most))
        elif distinct and most > (number := _how_many(element)):
            sentence = f"There are not {most} different entries: only {number} are possible."
            log.error(place, "parameter.too_few", sentence, "Make the range wider, or the list shorter.")
        return Parameter(
            name,
            kind,
            element=element,
            length=(fewest, most),
            distinct=distinct,
            sorted=bool(entry.get("sorted", False)),
            place=place,
        )
    values = tuple(entry[kind])
    if kind == "word":  # they come to stand in texts
        for number, word in enumerate(values):
            log.text(table, (*path, kind, number), word, Room.PROBLEM)
    parameter = Parameter(
        name,
        kind,
        values=values,
        step=entry.get("step"),
        excluded=tuple(entry.get("not", ())),
        denominators=tuple(entry.get("denominators", ())),
        place=place,
    )
    if kind in ("int", "decimal", "fraction") and values[0] > values[1]:
        log.error(table.place(*path, kind), "parameter.order", *_order(*values))
    elif not _how_many(parameter):
        log.error(place, "parameter.empty", f"There is no value that {name!r} could have.", "Make the range wider.")
    return parameter


def _order(low: Bound, high: Bound) -> tuple[str, str]:
    return f"{low} is greater than {high}.", f"The smaller one stands first: [{high}, {low}]."


def _how_many(parameter: Parameter) -> int:
    """How many values a parameter can have, at most MANY: what is left out is counted where it is few."""
    if parameter.kind in ("one_of", "word"):
        return len(set(map(str, parameter.values)))
    low, high = (Decimal(value) for value in parameter.values[:2])
    if parameter.kind == "fraction":
        widest = max(parameter.denominators)
        return int((high - low) * widest * len(parameter.denominators)) + (low != high)
    step = Decimal(parameter.step or 1)
    count = int((high - low) // step) + 1
    left_out = {
        Decimal(value)
        for value in parameter.excluded
        if low <= Decimal(value) <= high and not (Decimal(value) - low) % step
    }
    return count - len(left_out)


def derived(table: Table, path: Path, entries: dict[str, Any], log: Log) -> tuple[Derived, ...]:
    """The table of derived values, in its order. What is chosen `of` may be texts."""
    found = []
    for name, entry in entries.items():
        here: Path = (*path, name)
        if isinstance(entry, dict):
            item = log.expression(table, (*here, "item"), written(entry["item"]))
            found.append(Derived(name, of=tuple(map(written, entry["of"])), item=item, place=table.place(*here)))
        else:
            found.append(Derived(name, log.expression(table, here, written(entry)), place=table.place(*here)))
    return tuple(found)
