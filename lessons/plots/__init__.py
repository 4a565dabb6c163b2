"""Plots: declared in a pack, worked out to plain numbers, drawn.

    declared, findings = declare(plot, names)            once; expressions are read here
    data = compute(declared, scope_of(environment), fill) for each set of values; in the worker process
    picture = png(data, 480, 320, palette=DARK)          in the program (lessons.plots.picture, which needs matplotlib)
    spoken = summary(data)                               beside the author's description

Data is plain numbers and texts and crosses between processes as JSON (`to_json`, `from_json`).
"""

from lessons.plots.compute import compute, filled_data
from lessons.plots.data import Data, from_json, to_json
from lessons.plots.declared import Declared, PlotError, declare, plot_findings
from lessons.plots.scope import Scope, scope_of
from lessons.plots.summary import summary

__all__ = [
    "Data", "Declared", "PlotError", "Scope", "compute", "declare", "filled_data", "from_json", "plot_findings",
    "scope_of", "summary", "to_json",
]  # fmt: skip
