"""Whether plots can be drawn: of lesson pages, and of every variant of a problem."""

from __future__ import annotations

from engine.errors import LemmaError
from lessons.checking.collected import Collected
from lessons.findings import Finding, PackError
from lessons.model import Plot, Problem
from lessons.plots import filled_data, plot_findings
from lessons.variants import Variant
from lessons.variants.values import names


def check_plot(plot: Plot) -> list[Finding]:
    """What is wrong with a plot of a page, which has no names in it."""
    try:
        filled_data(plot)
    except PackError as error:
        return list(error.findings)
    except LemmaError as error:
        return [Finding(plot.place, "plot.failed", error.message, error.hint)]
    return []


def declared_findings(problem: Problem) -> list[Finding]:
    """What is wrong with the plots of a problem as they are written."""
    return [finding for plot in problem.plots for finding in plot_findings(plot, names(problem))]


def check_plots(problem: Problem, variant: Variant, seed: int, found: Collected) -> None:
    """Adds what is wrong with the plots of one variant to `found`."""
    for authored, plot in zip(problem.plots, variant.plots, strict=True):
        for finding in check_plot(plot):
            found.add(authored.place, "plot.failed", finding.message, finding.hint, seed=seed)
