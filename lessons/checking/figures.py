"""Whether plots can be drawn: of lesson pages, and of every variant of a problem."""

from __future__ import annotations

from dataclasses import replace

from engine.errors import LemmaError
from lessons.checking.collected import Collected
from lessons.expressions import Environment
from lessons.findings import Finding
from lessons.model import Plot, Problem
from lessons.plots import Data, compute, declare, plot_findings, scope_of
from lessons.variants import Variant
from lessons.variants.values import names


def check_plot(plot: Plot) -> list[Finding]:
    """What is wrong with a plot of a page, which has no names in it."""
    declared, findings = declare(plot, frozenset())
    if findings:
        return findings
    try:
        compute(declared, scope_of(Environment()))
    except LemmaError as error:
        return [Finding(plot.place, "plot.failed", error.message, error.hint)]
    return []


def drawn(plot: Plot) -> Data:
    """The numbers of a plot whose names have been filled in. Raises LemmaError."""
    declared, findings = declare(plot, frozenset())
    if findings:
        raise LemmaError(findings[0].message, findings[0].hint)
    return compute(declared, scope_of(Environment()))


def declared_findings(problem: Problem) -> list[Finding]:
    """What is wrong with the plots of a problem as they are written."""
    return [finding for plot in problem.plots for finding in plot_findings(plot, names(problem))]


def check_plots(problem: Problem, variant: Variant, seed: int, found: Collected) -> None:
    """Adds what is wrong with the plots of one variant to `found`."""
    for authored, plot in zip(problem.plots, variant.plots, strict=True):
        try:
            drawn(replace(plot, place=authored.place))
        except LemmaError as error:
            found.add(authored.place, "plot.failed", error.message, error.hint, seed=seed)
