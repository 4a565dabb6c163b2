"""A file of problem templates, from its tables (which fit their schema) to the model."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import Any

from engine.maths.kinds import Kind
from lessons.markdown_rules import Room
from lessons.model import AuthorTest, Bound, Hints, Mistake, Option, Part, Place, Plot, Problem, Step
from lessons.reading.answers import TEXTS, answer, check_lists, options, pairs
from lessons.reading.log import Log
from lessons.reading.plots import plots
from lessons.reading.tables import Table
from lessons.reading.values import check_names, derived, parameters, written
from lessons.toml_lines import Path

BELOW = ("option", "item", "pair", "hints", "mistake", "step")
"""What belongs to the parts, where a problem has parts."""


def problem(table: Table, number: int, log: Log) -> Problem | None:
    """The problem of that number (from 0) in the file; None where it has no part that could be asked."""
    path: Path = ("problem", number)
    entry: dict[str, Any] = table.data["problem"][number]
    before = len(log.references)
    figures = plots(table, (*path, "plot"), entry.get("plot", ()), log)
    own = frozenset(plot.id for plot in figures)
    statement = log.text(table, (*path, "statement"), entry["statement"], Room.PROBLEM, own)
    drawn = parameters(table, (*path, "parameters"), entry.get("parameters", {}), log)
    worked_out = derived(table, (*path, "derived"), entry.get("derived", {}), log)
    named = [(value.name, value.place) for value in drawn] + [(value.name, value.place) for value in worked_out]
    all_known = check_names(named, log)
    parts = _parts(table, path, entry, own, log)
    names = frozenset(name for name, _ in named)
    for part in parts:
        for variable in sorted(names & set(part.answer.kind.variables)):
            sentence = f"The variable {variable!r} of the answer is a parameter or a derived value too."
            hint = "Its value would be put in for it: give the unknown a name of its own."
            log.error(part.answer.place, "answer.variable", sentence, hint)
    _unused_plots(figures, {it.target for it in log.references[before:] if it.scheme == "plot"}, log)
    tests = _tests(table, path, entry, frozenset(value.name for value in drawn), parts, log)
    log.braces(names, all_known)
    if not parts:
        return None
    return Problem(
        id=entry["id"],
        name=log.full(entry["id"]),
        skill=log.refer("skill", entry["skill"], table.place(*path, "skill")),
        difficulty=entry["difficulty"],
        statement=statement,
        parts=parts,
        parameters=drawn,
        where=tuple(log.expression(table, (*path, "where", n), text) for n, text in enumerate(entry.get("where", ()))),
        where_places=tuple(table.place(*path, "where", n) for n in range(len(entry.get("where", ())))),
        derived=worked_out,
        plots=figures,
        tests=tests,
        decimal_comma=log.decimal_comma,
        place=table.place(*path),
    )


def _parts(table: Table, path: Path, entry: dict[str, Any], own: frozenset[str], log: Log) -> tuple[Part, ...]:
    if "part" not in entry:
        single = _part(table, path, entry, "", own, log)
        return () if single is None else (single,)
    for name in BELOW:
        if name in entry:
            hint = f"Write it below one of the parts, as problem.part.{name}."
            log.error(table.place(*path, name), "part.above", f"`{name}` belongs to a part here.", hint)
    found = []
    seen: dict[str, Place] = {}
    for number, one in enumerate(entry["part"]):
        here: Path = (*path, "part", number)
        twice(one["id"], table.place(*here, "id"), seen, "part", log)
        part = _part(table, here, one, one["id"], own, log)
        if part is not None:
            found.append(part)
    return tuple(found)


def twice(name: str, place: Place, seen: dict[str, Place], what: str, log: Log) -> bool:
    """Whether an id was there before; tells it, and notes the id if not."""
    if name not in seen:
        seen[name] = place
        return False
    other = seen[name]
    where = f"line {other.line}" if other.file == place.file else f"{other.file}, line {other.line}"
    log.error(place, "id.twice", f'There are two {what}s with the id "{name}".', f"The other one is in {where}.")
    return True


def _part(table: Table, path: Path, entry: dict[str, Any], name: str, own: frozenset[str], log: Log) -> Part | None:
    check_lists(table, path, entry, log)
    choices = options(table, path, entry, "option", own, log)
    items = options(table, path, entry, "item", own, log)
    matched = pairs(table, path, entry, own, log)
    prompt = log.text(table, (*path, "prompt"), entry.get("prompt", ""), Room.PROBLEM, own)
    hints = _hints(table, (*path, "hints"), entry.get("hints", {}), own, log)
    mistakes = _mistakes(table, path, entry, choices, own, log)
    steps = _steps(table, path, entry, own, log)
    right = answer(table, (*path, "answer"), entry["answer"], choices or items, log)
    if right is None:
        return None
    return Part(
        id=name,
        answer=right,
        prompt=prompt,
        marks=entry.get("marks", 1),
        options=choices,
        items=items,
        pairs=matched,
        hints=hints,
        mistakes=mistakes,
        steps=steps,
        place=table.place(*path),
    )


def _hints(table: Table, path: Path, entry: dict[str, Any], own: frozenset[str], log: Log) -> Hints:
    def rung(name: str) -> tuple[str, ...]:
        value = entry.get(name, ())
        if isinstance(value, str):
            return (log.text(table, (*path, name), value, Room.PROBLEM, own),)
        return tuple(log.text(table, (*path, name, n), text, Room.PROBLEM, own) for n, text in enumerate(value))

    place = table.place(*path)
    return Hints(rung("idea"), rung("next"), rung("numbers"), bool(entry.get("parallel", True)), place)


def _mistakes(
    table: Table, path: Path, entry: dict[str, Any], choices: tuple[Option, ...], own: frozenset[str], log: Log
) -> tuple[Mistake, ...]:
    kind = Kind(entry["answer"]["kind"])
    letters = [option.id for option in choices]
    right = {option.id for option in choices if option.correct}
    found = []
    for number, one in enumerate(entry.get("mistake", ())):
        here: Path = (*path, "mistake", number)
        place = table.place(*here)
        chosen = tuple(one.get("options", ()))
        if kind in (Kind.ORDERING, Kind.MATCHING):
            hint = "Only the order, or the pairs, are judged: delete it."
            log.error(place, "mistake.kind", f'An answer of kind "{kind}" has no mistakes of its own.', hint)
        elif (kind is Kind.CHOICE) != ("options" in one):
            wanted = 'options = ["b"], the letters of the options in your order' if kind is Kind.CHOICE else "a value"
            log.error(place, "mistake.kind", f'A mistake of an answer of kind "{kind}" has {wanted}.')
        elif unknown := [letter for letter in chosen if letter not in letters]:
            sentence = f'There is no option "{unknown[0]}".'
            log.error(table.place(*here, "options"), "mistake.option", sentence, f"They are {', '.join(letters)}.")
        elif chosen and set(chosen) == right:
            log.error(table.place(*here, "options"), "mistake.right", "This is the right answer, not a mistake.")
        message = log.text(table, (*here, "message"), one["message"], Room.PROBLEM, own)
        value = written(one.get("value", ""))
        (log.plain if kind in TEXTS else log.expression)(table, (*here, "value"), value)
        found.append(Mistake(value, chosen, message, place))
    return tuple(found)


def _steps(table: Table, path: Path, entry: dict[str, Any], own: frozenset[str], log: Log) -> tuple[Step, ...]:
    found = []
    for number, one in enumerate(entry.get("step", ())):
        here: Path = (*path, "step", number)
        say = log.text(table, (*here, "say"), one.get("say", ""), Room.PROBLEM, own)
        math = log.expression(table, (*here, "math"), one.get("math", ""))
        found.append(Step(say, math, bool(one.get("follows", True)), table.place(*here)))
    return tuple(found)


def _unused_plots(figures: Iterable[Plot], shown: Collection[str], log: Log) -> None:
    for plot in figures:
        if plot.id not in shown:
            hint = f"Write ![](plot:{plot.id}) in a text of the problem."
            log.warn(plot.place, "plot.unused", f'The plot "{plot.id}" is not shown in any text.', hint)


def _tests(
    table: Table, path: Path, entry: dict[str, Any], names: frozenset[str], parts: tuple[Part, ...], log: Log
) -> tuple[AuthorTest, ...]:
    found = []
    ids = [part.id for part in parts]
    for number, one in enumerate(entry.get("test", ())):
        here: Path = (*path, "test", number)
        part = one.get("part", "")
        if part not in ids and parts:
            hint = f"They are {', '.join(ids)}." if ids != [""] else "This problem has no parts: leave it out."
            sentence = f'There is no part "{part}".' if part else "It is not said which part is tested."
            log.error(table.place(*here, "part"), "test.part", sentence, hint)
        if "seed" in one and "parameters" in one:
            place = table.place(*here, "parameters")
            log.error(place, "field.both", "This test has `seed` and `parameters`.", "Keep one of them.")
        for name in one.get("parameters", {}):
            if name not in names:
                hint = f"They are {', '.join(sorted(names))}." if names else "This problem has none."
                place = table.place(*here, "parameters", name)
                log.error(place, "test.parameter", f"There is no parameter {name[:40]!r}.", hint)
        answered = log.plain(table, (*here, "answer"), one["answer"])
        chosen = {name: _bound(value) for name, value in one.get("parameters", {}).items()}
        place = table.place(*here)
        found.append(AuthorTest(answered, one["verdict"], one.get("seed", 1), chosen, one.get("note", ""), part, place))
    return tuple(found)


def _bound(value: Any) -> Bound:
    """A value of a parameter; a list as the expression it is."""
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    chosen: int | Decimal | str = value
    return chosen
