"""What the names in a plot are worth: numbers, lists of numbers, expressions in other letters.

The quick way is `lessons.numeric`; what it does not know (statistics of a list, derivatives) is worked out by the
expression language first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.maths.tree import Listing, Node, Num, Sym, substitute, symbols
from lessons.expressions import Environment, evaluate, is_list
from lessons.numeric import NotNumeric, number, vector

Array = npt.NDArray[np.float64]


@dataclass(slots=True)
class Scope:
    """Values by name; every name is in one of the first three. `exact` is the same for the expression language.

    `runs` are the columns of a simulation, all of one length.
    """

    numbers: Mapping[str, float] = field(default_factory=dict)
    lists: Mapping[str, Array] = field(default_factory=dict)
    trees: Mapping[str, Node] = field(default_factory=dict)
    exact: Callable[[], Environment] = Environment
    runs: Mapping[str, Array] = field(default_factory=dict)

    def function(self, tree: Node, variables: Sequence[str]) -> Callable[[Sequence[Any]], Array]:
        """`tree` as a function of arrays. Raises LemmaError."""
        own = {name: value for name, value in self.trees.items() if name not in variables}
        put_in = substitute(tree, own) if own else tree
        constants = self.numbers
        if not symbols(put_in).isdisjoint(variables):
            constants = {name: value for name, value in constants.items() if name not in variables}
        try:
            return vector(put_in, variables, constants)
        except NotNumeric:
            return vector(self._worked(tree, variables), variables, constants)

    def number(self, tree: Node) -> float:
        """What `tree` is worth, nan where it has no value. Raises LemmaError."""
        put_in = substitute(tree, self.trees) if self.trees else tree
        try:
            return number(put_in, self.numbers)
        except NotNumeric:
            return number(self._worked(tree, ()), self.numbers)

    def numbers_of(self, tree: Node) -> Array:
        """The numbers of a list. Raises LemmaError."""
        if isinstance(tree, Sym) and tree.name in self.lists:
            return self.lists[tree.name]
        worked = tree if isinstance(tree, Listing) else self._worked(tree, ())
        items = worked.items if isinstance(worked, Listing) else (worked,)  # [7] is read as 7 in brackets
        return np.array([self.number(item) for item in items], dtype=float)

    def _worked(self, tree: Node, variables: Sequence[str]) -> Node:
        value = evaluate(tree, self.exact().without(*variables))
        if isinstance(value, str):
            raise NotNumeric("This is a word, and a number is needed here.")
        return value


def scope_of(environment: Environment) -> Scope:
    """The scope of the values of a variant."""
    numbers: dict[str, float] = {}
    lists: dict[str, Array] = {}
    trees: dict[str, Node] = {}
    for name in environment:
        value = environment[name]
        if isinstance(value, str):
            continue  # a word has no place in a drawing but in its texts
        if is_list(value) and isinstance(value, Listing):
            lists[name] = np.array([number(item) for item in value.items], dtype=float)
        elif symbols(value):
            trees[name] = value
        else:
            numbers[name] = _number(value)
    return Scope(numbers, lists, trees, lambda: environment)


def _number(value: Node) -> float:
    if isinstance(value, Num):
        return float(value.value)
    try:
        return number(value)
    except NotNumeric:
        return float("nan")  # a relation, an interval: of no use in a drawing
