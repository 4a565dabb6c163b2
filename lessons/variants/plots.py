"""A declared plot with the values of a variant in it: expressions become expressions in numbers, texts are filled in.

What is an expression and what is a text is known by the field (FORMAT.md). The variable of a function, `x`, and that of
a curve stay what they are. Knows nothing of drawing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine.maths.tree import substitute, symbols
from lessons.expressions import Environment, ExpressionError, evaluate, is_list, read, to_text
from lessons.model import Plot
from lessons.variants.filling import fill

_TEXTS = frozenset(("label", "x_label", "y_label", "description", "labels"))
_VERBATIM = frozenset(("id", "variable", "axes"))
_OF_X = ("functions", "areas")  # what is drawn over x


def fill_plot(plot: Plot, environment: Environment, decimal_comma: bool = False) -> Plot:
    """`plot` with the values put in. Raises ExpressionError."""
    body = {key: _field(key, value, environment, decimal_comma) for key, value in plot.body.items()}
    return replace(plot, description=fill(plot.description, environment, decimal_comma), body=body)


def _field(key: str, value: Any, environment: Environment, comma: bool) -> Any:
    if isinstance(value, str):
        if key in _VERBATIM:
            return value
        return fill(value, environment, comma) if key in _TEXTS else expression_text(value, environment)
    if isinstance(value, Mapping):
        inner = environment
        if "variable" in value:
            inner = environment.without(str(value["variable"]))
        return {name: _field(name, item, inner, comma) for name, item in value.items()}
    if isinstance(value, Sequence):
        inner = environment.without("x") if key in _OF_X else environment
        return [_field(key, item, inner, comma) for item in value]
    return value


def expression_text(text: str, environment: Environment) -> str:
    """An expression in names as one in numbers, which `read` takes again: `m*x + b` as `2x - 3`."""
    tree = read(text, environment.names)
    try:
        value = evaluate(tree, environment)
    except ExpressionError as error:
        if symbols(tree) <= environment.names:
            raise error.within(text) from None
        # if(x < a, ...) and round(x, 1) have to wait for x; the rest is put in
        known = ((name, environment[name]) for name in environment)
        value = substitute(tree, {name: value for name, value in known if not isinstance(value, str)})
    if isinstance(value, str):
        raise ExpressionError("This is a word, and mathematics is needed here.", text)
    shown = to_text(value)
    return f"[{shown}]" if is_list(value) else shown
