"""What is wrong with an exploration: as it is written, and where its sliders can go."""

from __future__ import annotations

from engine.errors import LemmaError
from lessons.explorations.reading import read_parts
from lessons.explorations.runner import FrameError, Position, Runner
from lessons.findings import Finding, Severity
from lessons.model import Exploration, Place
from lessons.plots import PlotError


def exploration_findings(exploration: Exploration) -> list[Finding]:
    """What is wrong; the figure is worked out at the start and with each slider at either end."""
    _, findings = read_parts(exploration)
    if any(finding.severity is Severity.ERROR for finding in findings):
        return findings
    runner = Runner(exploration)
    said: set[str] = set()
    for position in _positions(exploration):
        place = exploration.place
        try:
            problem = runner.at(position).message
            severity, code = Severity.WARNING, "exploration.stops"
        except LemmaError as error:
            problem, severity, code = str(error), Severity.ERROR, "exploration.fails"
            place = _place(error, exploration)
        if problem and problem not in said:
            said.add(problem)
            where = ", ".join(f"{name} = {value}" for name, value in position.items()) or "the start"
            findings.append(Finding(place, code, f"With {where}: {problem}", severity=severity))
    return findings


def _place(error: LemmaError, exploration: Exploration) -> Place:
    """Where to look for what went wrong: the field, the plot, or else the whole file."""
    if isinstance(error, FrameError):
        return error.place
    if isinstance(error, PlotError):
        return next((plot.place for plot in exploration.plots if plot.id == error.plot), exploration.place)
    return exploration.place


def _positions(exploration: Exploration) -> list[Position]:
    sliders = exploration.sliders
    ends: list[Position] = [{}]
    ends += [{slider.name: end} for slider in sliders for end in (slider.low, slider.high)]
    ends += [{slider.name: slider.low for slider in sliders}, {slider.name: slider.high for slider in sliders}]
    return ends
