"""An exploration file, from its tables (which fit their schema) to the model."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from lessons.explorations.simulation import MAX_STEPS
from lessons.markdown_rules import Room
from lessons.model import Exploration, Place, Sample, Simulation, Slider
from lessons.reading.log import Log
from lessons.reading.plots import plots
from lessons.reading.tables import Table, field_name
from lessons.reading.values import check_names, derived, written
from lessons.toml_lines import Path

MAX_STOPS = 10_000  # of a slider
SAMPLE = frozenset(("name", "from", "size", "count", "of"))
"""The fields of a sample that are no numbers of its distribution."""


def exploration(table: Table, log: Log) -> Exploration:
    """The exploration of the file."""
    entry = table.data
    sliders = tuple(_slider(table, number, log) for number in range(len(entry["slider"])))
    values = derived(table, ("values",), entry.get("values", {}), log)
    simulation = _simulation(table, log) if "simulation" in entry else None
    samples = tuple(_sample(table, number) for number in range(len(entry.get("sample", ()))))
    names: list[tuple[str, Place]] = [
        *((slider.name, table.place("slider", number, "name")) for number, slider in enumerate(sliders)),
        *((value.name, value.place) for value in values),
        *((sample.name, table.place("sample", number, "name")) for number, sample in enumerate(samples)),
    ]
    if simulation is not None:
        names.append((simulation.variable, table.place("simulation", "variable")))
        names += [(name, table.place("simulation", "start", name)) for name in simulation.start]
    all_known = check_names(names, log)
    text = log.text(table, ("text",), entry["text"], Room.EXPLORATION)
    description = log.plain(table, ("description",), entry["description"])
    figures = plots(table, ("plot",), entry["plot"], log)
    log.braces({name for name, _ in names}, all_known)
    return Exploration(
        id=entry["id"],
        title=entry["title"],
        skill=log.refer("skill", entry["skill"], table.place("skill")),
        text=text,
        description=description,
        sliders=sliders,
        values=tuple((value.name, value.expression) for value in values if not value.of),
        words=tuple(value for value in values if value.of),
        plots=figures,
        simulation=simulation,
        samples=samples,
        decimal_comma=log.decimal_comma,
        place=Place(table.file, 1),
        places=dict(_places(table, ("values",), ("simulation",), ("sample",))),
    )


def _places(table: Table, *tops: Path) -> Iterator[tuple[str, Place]]:
    """The name and the place of everything that is no table or list below the fields `tops`."""
    todo = list(tops)
    while todo:
        path = todo.pop()
        value: Any = table.data
        for step in path:
            value = value.get(step, {}) if isinstance(value, dict) else value[step]
        if isinstance(value, dict):
            todo += [(*path, key) for key in value]
        elif isinstance(value, list):
            todo += [(*path, number) for number in range(len(value))]
        else:
            yield field_name(path), table.place(*path)


def _slider(table: Table, number: int, log: Log) -> Slider:
    entry: dict[str, Any] = table.data["slider"][number]
    low, high, step = Decimal(entry["from"]), Decimal(entry["to"]), Decimal(entry["step"])
    start = Decimal(entry.get("start", low))
    if low >= high:
        place = table.place("slider", number, "to")
        log.error(place, "slider.order", f"The slider ends at {high} and begins at {low}.", "`to` is the greater one.")
    elif (high - low) / step > MAX_STOPS:
        place = table.place("slider", number, "step")
        sentence = f"From {low} to {high} in steps of {step} is more than {MAX_STOPS:,} steps."
        log.error(place, "slider.step", sentence, "Make the step larger.")
    elif not low <= start <= high:
        place = table.place("slider", number, "start")
        log.error(place, "slider.start", f"`start` is {start}; the slider goes from {low} to {high}.")
    return Slider(entry["name"], low, high, step, start, entry.get("label", ""), entry.get("unit", ""))


def _simulation(table: Table, log: Log) -> Simulation:
    entry: dict[str, Any] = table.data["simulation"]
    start = {name: written(value) for name, value in entry["start"].items()}
    rates = {name: written(value) for name, value in entry["rates"].items()}
    for name in [*start, *rates]:
        missing = "rates" if name not in rates else "start" if name not in start else ""
        if missing:
            other = "start" if missing == "rates" else "rates"
            place = table.place("simulation", other, name)
            log.error(place, "simulation.names", f"{name!r} is in `{other}`, but not in `{missing}`.", "It needs both.")
    until, step = entry["until"], Decimal(entry["step"])
    if not isinstance(until, str) and Decimal(until) / step > MAX_STEPS:
        place = table.place("simulation", "step")
        log.error(place, "simulation.step", f"These are more than {MAX_STEPS:,} steps.", "Make the step larger.")
    return Simulation(entry["variable"], written(until), step, start, rates, table.place("simulation"))


def _sample(table: Table, number: int) -> Sample:
    entry: dict[str, Any] = table.data["sample"][number]
    return Sample(
        name=entry["name"],
        distribution=entry["from"],
        size=written(entry["size"]),
        count=entry["count"],
        of=entry.get("of", "mean"),
        options={name: written(value) for name, value in entry.items() if name not in SAMPLE},
        place=table.place("sample", number),
    )
