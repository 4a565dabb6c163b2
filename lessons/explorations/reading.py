"""The expressions of an exploration, read once, and what is wrong with them.

That the fields are there and the names are names has been seen to when the file was read (lessons.reading).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.maths.tree import Node, Num, symbols
from lessons.explorations.samples import KEPT, OPTIONS
from lessons.explorations.simulation import MAX_VARIABLES
from lessons.expressions import ExpressionError, read
from lessons.findings import Finding, Severity
from lessons.model import Exploration
from lessons.plots import Declared, declare


@dataclass(slots=True)
class Parts:
    """What was read: trees where the model has texts. `words` are name, place and texts to choose from."""

    values: list[tuple[str, Node]] = field(default_factory=list)
    words: list[tuple[str, Node, tuple[str, ...]]] = field(default_factory=list)
    samples: dict[str, tuple[Node, Mapping[str, Node]]] = field(default_factory=dict)
    start: dict[str, Node] = field(default_factory=dict)
    rates: dict[str, Node] = field(default_factory=dict)
    until: Node | None = None
    plots: list[Declared] = field(default_factory=list)


class _Reading:
    def __init__(self, exploration: Exploration) -> None:
        self.exploration = exploration
        self.findings: list[Finding] = []
        self.parts = Parts()

    def complain(
        self, code: str, where: str, sentence: str, hint: str = "", severity: Severity = Severity.ERROR
    ) -> None:
        place = self.exploration.place_of(where)
        self.findings.append(Finding(place, f"exploration.{code}", sentence, hint, severity))

    def tree(self, text: str, names: frozenset[str], where: str, *, letters: bool = False) -> Node | None:
        try:
            tree = read(text, names)
        except ExpressionError as error:
            self.complain("expression", where, error.message, error.hint)
            return None
        unknown = sorted(symbols(tree) - names)
        if unknown and not letters:
            known = ", ".join(sorted(names))
            self.complain("name", where, f"I do not know the name {unknown[0]} here.", f"Known names: {known[:200]}.")
            return None
        return tree

    def all(self) -> None:
        exploration = self.exploration
        names = [slider.name for slider in exploration.sliders]
        letters = self.letters()
        sampled = [sample.name for sample in exploration.samples]
        for name, text in exploration.values:
            before = [*names, *sampled]
            tree = self.tree(text, frozenset(before), f"values.{name}", letters=True)
            names.append(name)
            later = {other for other, _ in exploration.values} - set(names)
            if tree is not None and (early := symbols(tree) & later):
                self.complain("order", f"values.{name}", f"The name {min(early)} is worked out only further down.")
            elif tree is not None:
                self.parts.values.append((name, tree))
                for letter in sorted(symbols(tree) - set(before) - letters):
                    sentence = f"The letter {letter} has no value here, and stands for itself."
                    hint = f"Known names: {', '.join(before)[:200]}."
                    self.complain("letter", f"values.{name}", sentence, hint, Severity.WARNING)
        known = frozenset(names)
        self.samples(names, known)
        for word in exploration.words:
            tree = self.tree(word.item, known, f"values.{word.name}.item")
            names.append(word.name)
            if tree is not None:
                self.parts.words.append((word.name, tree, word.of))
        everything = frozenset((*names, *self.simulation(known)))
        for plot in exploration.plots:
            declared, findings = declare(plot, everything)
            self.parts.plots.append(declared)
            self.findings += findings

    def letters(self) -> set[str]:
        """The letters that a value may keep, as it is drawn or differentiated: those that plots run over."""
        curves = (one for plot in self.exploration.plots for one in plot.body.get("curves", ()))
        return {"x", *(str(one.get("variable", "t")) for one in curves)}

    def samples(self, names: list[str], known: frozenset[str]) -> None:
        for index, sample in enumerate(self.exploration.samples, 1):
            where = f"sample[{index}]"
            names.append(sample.name)
            if sample.distribution not in OPTIONS:
                self.complain("sample", f"{where}.from", f"There is no distribution {sample.distribution[:40]} here.",
                              f"There are: {', '.join(OPTIONS)}.")  # fmt: skip
                continue
            if sample.of not in KEPT:
                self.complain("sample", f"{where}.of", f"{sample.of[:40]} cannot be kept of a draw.",
                              f"There are: {', '.join(KEPT)}.")  # fmt: skip
            size = self.tree(sample.size, known, f"{where}.size")
            options: dict[str, Node] = {}
            for option, text in sample.options.items():
                if option not in OPTIONS[sample.distribution]:
                    sentence = f"The {sample.distribution} distribution has no {option}."
                    has = f"It has: {', '.join(OPTIONS[sample.distribution])}."
                    self.complain("sample", f"{where}.{option}", sentence, has)
                elif (tree := self.tree(text, known, f"{where}.{option}")) is not None:
                    options[option] = tree
            self.parts.samples[sample.name] = (size or Num("1"), options)

    def simulation(self, known: frozenset[str]) -> tuple[str, ...]:
        """The names that the simulation gives."""
        simulation = self.exploration.simulation
        if simulation is None:
            return ()
        variables = tuple(simulation.start)
        if set(variables) != set(simulation.rates):
            odd = min(set(variables) ^ set(simulation.rates))
            self.complain("simulation", "simulation", f"{odd} needs a start and a rate; one of them is missing.")
        if len(variables) > MAX_VARIABLES:
            self.complain("simulation", "simulation", f"A simulation has {MAX_VARIABLES} variables at most.")
        parts, own = self.parts, (simulation.variable, *variables)
        parts.until = self.tree(simulation.until, known, "simulation.until")
        for name, text in simulation.start.items():
            if (tree := self.tree(text, known, f"simulation.start.{name}")) is not None:
                parts.start[name] = tree
        for name, text in simulation.rates.items():
            if (tree := self.tree(text, known | frozenset(own), f"simulation.rates.{name}")) is not None:
                parts.rates[name] = tree
        return own


def read_parts(exploration: Exploration) -> tuple[Parts, list[Finding]]:
    """The expressions of an exploration, and what is wrong with it."""
    reading = _Reading(exploration)
    reading.all()
    return reading.parts, reading.findings
