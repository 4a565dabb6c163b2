"""What is asked and what is right: the answer of a problem or a part, its options, and the kind the judges want."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from string import ascii_lowercase
from typing import Any

from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from lessons.markdown_rules import Room
from lessons.model import Answer, Option, Pair
from lessons.reading.log import Log
from lessons.reading.tables import Table
from lessons.reading.units import unit_slip
from lessons.reading.values import written
from lessons.toml_lines import Path

LISTS = {"option": Kind.CHOICE, "item": Kind.ORDERING, "pair": Kind.MATCHING}
"""The list that a kind needs, and which no other kind has."""
TEXTS = frozenset((Kind.SHORT_TEXT, Kind.CHEMICAL_FORMULA, Kind.CHEMICAL_EQUATION))
"""The kinds whose value is a text with {{...}}, not an expression."""


def answer(table: Table, path: Path, entry: dict[str, Any], options: tuple[Option, ...], log: Log) -> Answer | None:
    """The answer at `path`, whose `options` are those to choose from; None where its kind could not be made."""
    place = table.place(*path)
    kind = Kind(entry["kind"])
    for name in ("absolute", "relative"):
        if isinstance(entry.get(name), Decimal) and len(written(entry[name])) > 30:
            log.error(
                table.place(*path, name), "field.writing", f"`{name}` has too many digits.", "Write a shorter one."
            )
            return None
    slips = False
    for name, unit in (("unit", entry.get("unit", "")), ("absolute", _unit_of(entry.get("absolute", "")))):
        if kind is Kind.QUANTITY and unit and (slip := unit_slip(unit)) is not None:
            log.error(table.place(*path, name), "answer.unit", *slip)
            slips = True
    if slips:
        return None
    accepted = ("at_least",) if entry.get("at_least") else tuple(entry.get("accept", ()))
    try:
        declared = AnswerKind(
            kind,
            variables=tuple(entry.get("variables", ())) or (_coordinates(entry) if kind is Kind.POINT else ()),
            absolute=written(entry.get("absolute", 0)),
            relative=written(entry.get("relative", 0)),
            domain=entry.get("domain", "real"),
            digits=entry.get("digits", 0),
            unit=entry.get("unit", "") if entry.get("in_unit") else "",
            options=tuple(option.id for option in options) if kind in LISTS.values() else accepted,
            constant=entry.get("constant", True),
        )
    except LemmaError as error:
        field = "domain" if "domain" in error.message else "absolute" if "absolute" in entry else "relative"
        log.error(table.place(*path, field), "answer.field", error.message, error.hint)
        return None
    if kind is Kind.DECIMAL and not entry.get("absolute") and not entry.get("relative"):
        hint = 'Write absolute = 0.05 or relative = 0.01; for exact values the kind "rational" will do.'
        log.warn(place, "answer.no_tolerance", "Without a tolerance only the exact value is right.", hint)
    value = written(entry.get("value", ""))
    (log.plain if kind in TEXTS else log.expression)(table, (*path, "value"), value)
    if kind is Kind.SHORT_TEXT:
        for number, other in enumerate(entry.get("accept", ())):
            log.plain(table, (*path, "accept", number), other)
    bare = bool(entry.get("bare", False))
    return Answer(declared, value, entry.get("unit", ""), entry.get("shuffle", True), place, bare)


def _unit_of(tolerance: object) -> str:
    """The unit of a tolerance such as `0.5 kJ`; empty without one."""
    return tolerance.strip().partition(" ")[2].strip() if isinstance(tolerance, str) else ""


def check_lists(table: Table, path: Path, entry: dict[str, Any], log: Log) -> None:
    """Whether the options, items or pairs at `path` are those that the kind of the answer needs, and make sense."""
    kind = Kind(entry["answer"]["kind"])
    stray = [name for name, owner in LISTS.items() if kind is not owner and name in entry]
    for name in stray:
        sentence = f'`{name}` belongs to answers of kind "{LISTS[name]}", and this one is "{kind}".'
        log.error(table.place(*path, name), "answer.stray_list", sentence, "Delete it, or change the kind.")
    needed = next((name for name, owner in LISTS.items() if kind is owner), None)
    if needed is not None and needed not in entry and not stray:
        sentence = f'An answer of kind "{kind}" needs `{needed}`.'
        hint = f"Write {_header(path, needed)} for each of them."
        log.error(table.place(*path, "answer"), "answer.needs_list", sentence, hint)
    for name in LISTS:
        texts = [one.get("text") or one.get("right", "") for one in entry.get(name, ())]
        for number, text in enumerate(texts):
            if text in texts[:number]:
                place = table.place(*path, name, number)
                sentence = f"This {name} says the same as number {texts.index(text) + 1}: nobody could tell them apart."
                log.error(place, "answer.same_text", sentence, "Change one of them.")
    if kind is Kind.CHOICE and "option" in entry:
        right = sum(bool(option.get("correct")) for option in entry["option"])
        place = table.place(*path, "option")
        if not right:
            log.error(place, "answer.no_correct", "No option is correct.", "Write correct = true in the right one.")
        elif right == len(entry["option"]):
            log.warn(place, "answer.all_correct", "All options are correct.", "Add one that is not.")


def _header(path: Path, name: str) -> str:
    return "[[" + ".".join([str(step) for step in path if isinstance(step, str)] + [name]) + "]]"


def options(
    table: Table, path: Path, entry: dict[str, Any], name: str, plots: frozenset[str], log: Log
) -> tuple[Option, ...]:
    """The options or the items (`name`) at `path`, lettered in their order."""
    found = []
    for number, one in enumerate(entry.get(name, ())):
        here: Path = (*path, name, number)
        text = log.text(table, (*here, "text"), one["text"], Room.PROBLEM, plots)
        message = log.text(table, (*here, "message"), one.get("message", ""), Room.PROBLEM, plots)
        place = table.place(*here)
        found.append(Option(ascii_lowercase[number], text, bool(one.get("correct", False)), message, place))
    return tuple(found)


def pairs(table: Table, path: Path, entry: dict[str, Any], plots: frozenset[str], log: Log) -> tuple[Pair, ...]:
    """The pairs at `path`, numbered in their order."""
    found = []
    for number, one in enumerate(entry.get("pair", ())):
        here: Path = (*path, "pair", number)
        left = log.text(table, (*here, "left"), one["left"], Room.PROBLEM, plots)
        right = log.text(table, (*here, "right"), one["right"], Room.PROBLEM, plots)
        found.append(Pair(str(number + 1), left, right, table.place(*here)))
    return tuple(found)


def _coordinates(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of the coordinates of a point whose author gave none: x, y and z, as many as its value has."""
    depth, count = 0, 1
    for character in str(entry.get("value", "")):
        depth += (character in "([{") - (character in ")]}")
        count += character == "," and depth == 1
    return ("x", "y", "z")[:count] if 2 <= count <= 3 else tuple(f"x_{at}" for at in range(1, count + 1))
