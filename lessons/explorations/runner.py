"""An exploration, read once, then worked out for every position of its sliders.

    runner = Runner(exploration)
    frame = runner.at({"L": Decimal("1.5")})        # sliders that are not given stand at their start

`at` takes a few milliseconds: values and rates are closures of floats, and nothing is read again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from engine.errors import LemmaError
from engine.maths.tree import Listing, Node, integer, symbols
from lessons.explorations.frame import Frame
from lessons.explorations.reading import Parts, read_parts
from lessons.explorations.samples import draw, seed_of
from lessons.explorations.simulation import Run, run
from lessons.explorations.values import Computed, ValueRule, decimal_tree, exact_environment, slider_tree
from lessons.expressions import Environment, Value, to_text
from lessons.findings import PackError, Severity
from lessons.model import Exploration, Place, Slider
from lessons.numeric import number, system
from lessons.plots import Scope, compute
from lessons.plots.scope import Array
from lessons.variants.filling import fill

_SAMPLED = 9  # figures of a random number when it is worked with exactly
Position = Mapping[str, Decimal | float | int]


class FrameError(LemmaError):
    """There is no figure at a position of the sliders; `place` is the field to look at."""

    def __init__(self, message: str, hint: str, place: Place) -> None:
        super().__init__(message, hint)
        self.place = place


class Runner:
    """One exploration. Raises PackError when it cannot be read."""

    def __init__(self, exploration: Exploration) -> None:
        parts, findings = read_parts(exploration)
        errors = [finding for finding in findings if finding.severity is Severity.ERROR]
        if errors:
            raise PackError(errors)
        self.exploration = exploration
        self.parts: Parts = parts
        known = [slider.name for slider in exploration.sliders]
        sampled = {sample.name for sample in exploration.samples}
        self.early: list[ValueRule] = []
        self.late: list[ValueRule] = []  # what needs the random numbers
        for name, tree in parts.values:
            late = not symbols(tree).isdisjoint(sampled)
            rule = ValueRule(name, tree, known)
            (self.late if late else self.early).append(rule)
            if late:
                sampled.add(name)
            if rule.quick is not None:
                known.append(name)

    def at(self, position: Position | None = None) -> Frame:
        """The frame at a position of the sliders, each brought between its bounds. Raises LemmaError."""
        state = _State(self, position or {})
        return state.frame()


@dataclass(slots=True)
class _State:
    runner: Runner
    floats: dict[str, float]
    trees: dict[str, Node]
    shown: dict[str, Value]
    lists: dict[str, Array]

    def __init__(self, runner: Runner, position: Position) -> None:
        self.runner = runner
        self.floats, self.trees, self.shown, self.lists = {}, {}, {}, {}
        for slider in runner.exploration.sliders:
            value = _within(slider, position.get(slider.name, slider.start))
            self.floats[slider.name] = float(value)
            self.shown[slider.name] = slider_tree(value)

    def frame(self) -> Frame:
        """Everything, in the order it depends on."""
        exploration, parts = self.runner.exploration, self.runner.parts
        for rule in self.runner.early:
            self._put(rule)
        for sample in exploration.samples:
            self._draw(sample.name)
        for rule in self.runner.late:
            self._put(rule)
        for name, place, texts in parts.words:
            self._choose(name, place, texts)
        simulated = self._simulated()
        comma = exploration.decimal_comma
        environment = Environment(self.shown)

        def filled(text: str) -> str:
            return fill(text, environment, comma)

        runs = {}
        if simulated is not None and exploration.simulation is not None:
            names = (exploration.simulation.variable, *exploration.simulation.start)
            runs = {name: np.array(column) for name, column in zip(names, simulated.columns, strict=True)}
        scope = Scope(self.floats, self.lists, self.trees, self._exact, runs)
        plots = tuple(compute(plot, scope, filled, comma) for plot in parts.plots)
        return Frame(
            filled(exploration.text),
            filled(exploration.description),
            plots,
            {name: to_text(value, comma) for name, value in self.shown.items()},
            simulated.stopped if simulated else "",
        )

    def _put(self, rule: ValueRule) -> None:
        try:
            found: Computed = rule.at(self.floats, self._exact)
        except LemmaError as error:
            raise self._told(f"the value {rule.name}", error, f"values.{rule.name}") from None
        if found.tree is None:
            self.floats[rule.name] = found.as_float
        elif isinstance(found.tree, Listing) and not found.tree.left:
            self.lists[rule.name] = np.array([number(item) for item in found.tree.items])
            self.trees[rule.name] = found.tree
        else:
            self.trees[rule.name] = found.tree
        self.shown[rule.name] = found.shown

    def _exact(self) -> Environment:
        trees = dict(self.trees)
        for name, array in self.lists.items():
            if name not in trees:
                items = tuple(decimal_tree(value, _SAMPLED) for value in array.tolist())
                trees[name] = Listing(items, "", "")
        return exact_environment(self.floats, trees)

    def _draw(self, name: str) -> None:
        exploration = self.runner.exploration
        sample = next(sample for sample in exploration.samples if sample.name == name)
        size, options = self.runner.parts.samples[name]
        try:
            self.lists[name] = draw(
                sample.distribution,
                {option: number(tree, self.floats) for option, tree in options.items()},
                number(size, self.floats),
                sample.count,
                sample.of,
                seed_of(exploration.id, name),
            )
        except LemmaError as error:
            raise self._told(f"the sample {name}", error, "sample") from None

    def _choose(self, name: str, place: Node, texts: tuple[str, ...]) -> None:
        try:
            found = number(place, self.floats)
        except LemmaError as error:
            raise self._told(f"the value {name}", error, f"values.{name}.item") from None
        if not (math.isfinite(found) and found == math.floor(found) and 1 <= found <= len(texts)):
            no_item = LemmaError(f"The item must be a whole number from 1 to {len(texts)}.")
            raise self._told(f"the value {name}", no_item, f"values.{name}.item")
        self.shown[name] = fill(texts[int(found) - 1], Environment(self.shown), self.runner.exploration.decimal_comma)

    def _simulated(self) -> Run | None:
        simulation, parts = self.runner.exploration.simulation, self.runner.parts
        if simulation is None:
            return None
        variables = tuple(simulation.start)
        names = (simulation.variable, *variables)
        constants = {name: value for name, value in self.floats.items() if name not in names}
        try:
            start = [number(parts.start[name], constants) for name in variables]
            rates = system([integer(1), *(parts.rates[name] for name in variables)], names, constants)
            until = number(parts.until, constants) if parts.until is not None else 0.0
        except LemmaError as error:
            raise self._told("the simulation", error, "simulation") from None
        return run(rates, start, until, float(simulation.step))

    def _told(self, where: str, error: LemmaError, field: str) -> FrameError:
        sentence = getattr(error, "sentence", error.message)
        told = f"In the exploration '{self.runner.exploration.id}', {where}: {sentence}"
        return FrameError(told, error.hint, self.runner.exploration.place_of(field))


def _within(slider: Slider, value: Decimal | float | int) -> Decimal:
    """The position on the steps of the slider that is nearest to `value`."""
    asked = value if isinstance(value, Decimal) else Decimal(str(value))
    if not asked.is_finite():
        asked = slider.start
    asked = min(max(asked, slider.low), slider.high)
    if slider.step <= 0:
        return asked
    steps = ((asked - slider.low) / slider.step).to_integral_value()
    return min(slider.low + steps * slider.step, slider.high)
