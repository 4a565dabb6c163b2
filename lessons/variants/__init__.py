"""Variants: one problem with one seed, everything filled in.

    variant = make_variant(problem, seed=7)
    variant.statement, variant.parts[0].expected

The same seed gives the same variant on every machine (`lessons.draw` says how). Reads no files and draws no pictures;
runs in the mathematics worker, or in the same process where the author is trusted (checks, tests).
"""

from __future__ import annotations

from lessons.variants.errors import VariantError
from lessons.variants.filling import blanks, fill, fill_typed
from lessons.variants.making import make_parallel, make_variant
from lessons.variants.plots import fill_plot
from lessons.variants.values import environment_of, names
from lessons.variants.variant import (
    Choice,
    Variant,
    VariantHints,
    VariantMistake,
    VariantPart,
    VariantStep,
)

__all__ = [
    "Choice", "Variant", "VariantError", "VariantHints", "VariantMistake", "VariantPart", "VariantStep", "blanks",
    "environment_of", "fill", "fill_plot", "fill_typed", "make_parallel", "make_variant", "names",
]  # fmt: skip
