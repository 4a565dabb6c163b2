"""The values of a variant: parameters drawn until the conditions hold, then what is derived from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from engine.maths.tree import Listing, Node, symbols
from lessons.draw import Stream, drawer, value_of
from lessons.expressions import (
    Environment,
    ExpressionError,
    UnknownLetter,
    Value,
    as_list,
    evaluate,
    holds,
    read,
    worth,
)
from lessons.expressions.numbers import number
from lessons.model import Bound, Derived, Place, Problem
from lessons.variants.errors import VariantError
from lessons.variants.filling import fill_typed

MAX_DRAWS = 1_000


def environment_of(problem: Problem, seed: int = 1, parameters: Mapping[str, Bound] | None = None) -> Environment:
    """The names and values of a variant, for whoever has more to work out than is in it. Raises VariantError."""
    return given(problem, parameters) if parameters else drawn(problem, seed)[0]


def drawn(problem: Problem, seed: int) -> tuple[Environment, int]:
    """The names of the variant of `seed` and their values, and how many draws it took. Raises VariantError."""
    drawers = []
    for parameter in problem.parameters:
        try:
            draw = drawer(parameter, Stream(problem.name, seed, parameter.name))
        except ExpressionError as error:
            raise VariantError.of(error, parameter.place) from None
        drawers.append((parameter, draw))
    early, late = _conditions(problem)
    failures: Counter[Failure] = Counter()
    for count in range(1, MAX_DRAWS + 1):
        environment = Environment()
        for parameter, draw in drawers:
            try:
                environment.put(parameter.name, *draw())
            except ExpressionError as error:
                raise VariantError.of(error, parameter.place) from None
        failed = _failed(early, environment)
        if failed is None:
            derive(problem, environment)
            failed = _failed(late, environment)
        if failed is None:
            return environment, count
        failures[failed] += 1
        if not drawers:
            break
    raise _never(problem, failures)


def given(problem: Problem, parameters: Mapping[str, Bound]) -> Environment:
    """The names and their values for the parameters given instead of a seed. Raises VariantError."""
    known = {parameter.name: parameter for parameter in problem.parameters}
    for name in parameters:
        if name not in known:
            raise VariantError(f"There is no parameter {name}.", problem.place, "parameter")
    environment = Environment()
    for name, parameter in known.items():
        if name not in parameters:
            raise VariantError(f"The parameter {name} has no value.", parameter.place, "parameter")
        value = parameters[name]
        if parameter.kind == "word":
            environment.put(name, str(value))
            continue
        try:
            found, decimal = value_of(value)
        except ExpressionError as error:
            raise VariantError.of(error, parameter.place) from None
        if isinstance(found, Listing) and parameter.kind == "list":
            found = Listing(found.items, "", "")
        environment.put(name, found, decimal)
    early, late = _conditions(problem)
    if (failed := _failed(early, environment)) is None:
        derive(problem, environment)
        failed = _failed(late, environment)
    if failed is not None:
        raise VariantError(f"These parameters do not meet the condition {failed[0]}.", failed[1], "where")
    return environment


@lru_cache(maxsize=512)
def _names(problem_names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(problem_names)


def names(problem: Problem) -> frozenset[str]:
    """The names of the parameters and of what is derived."""
    return _names((*(one.name for one in problem.parameters), *(one.name for one in problem.derived)))


Conditions = Sequence[tuple[str, Node, Place]]


def _conditions(problem: Problem) -> tuple[Conditions, Conditions]:
    """The conditions on parameters alone, and those on derived values. Raises VariantError."""
    derived = {one.name for one in problem.derived}
    early: list[tuple[str, Node, Place]] = []
    late: list[tuple[str, Node, Place]] = []
    for text, place in zip(problem.where, _places(problem), strict=True):
        try:
            node = read(text, names(problem))
        except ExpressionError as error:
            raise VariantError.of(error, place) from None
        (late if symbols(node) & derived else early).append((text, node, place))
    return early, late


Failure = tuple[str, Place]
"""A condition as it is told, and where it stands."""


def _failed(conditions: Conditions, environment: Environment) -> Failure | None:
    """The first condition that is not met, with the reason when it has no value. Raises VariantError."""
    for text, node, place in conditions:
        try:
            if not holds(node, environment):
                return f"'{text}'", place
        except UnknownLetter as error:
            raise VariantError(f"In the condition '{text}': {error.sentence}", place, "where") from None
        except ExpressionError as error:
            return f"'{text}' ({error.sentence})", place
    return None


def _never(problem: Problem, failures: Counter[Failure]) -> VariantError:
    (worst, place), times = failures.most_common(1)[0]
    if not problem.parameters:
        sentence = f"The condition {worst} is not met, and there is no parameter that could be drawn again."
        return VariantError(sentence, place, "where")
    sentence = f"{MAX_DRAWS} draws in a row did not meet the conditions: {worst} failed {times} times."
    hint = "Make the ranges of the parameters fit better."
    return VariantError(sentence, place, "where", hint)


def _places(problem: Problem) -> Sequence[Place]:
    """Where the conditions stand; a problem that was not read from a file has one place for all."""
    place = problem.place
    whole = Place(place.file, place.line, f"{place.field}.where" if place.field else "where")
    known = problem.where_places
    return known if len(known) == len(problem.where) else [whole] * len(problem.where)


def derive(problem: Problem, environment: Environment) -> None:
    """Work out the derived values, top to bottom, and put them into the environment. Raises VariantError."""
    waiting = {one.name for one in problem.derived}
    for one in problem.derived:
        try:
            value, decimal = _derived(problem, one, environment, waiting)
        except ExpressionError as error:
            raise VariantError.of(error.within(one.expression or one.item), one.place) from None
        environment.put(one.name, value, decimal)
        waiting.discard(one.name)


def _derived(problem: Problem, one: Derived, environment: Environment, waiting: set[str]) -> tuple[Value, bool]:
    node = read(one.item if one.of else one.expression, names(problem))
    if early := symbols(node) & waiting:
        raise ExpressionError(f"The name {min(early)} is worked out only further down.")
    if not one.of:
        value, decimal = worth(node, environment)
        return as_list(value), decimal
    place = evaluate(node, environment)
    where = number(place) if isinstance(place, Node) else None
    if where is None or where.value.denominator != 1 or not 1 <= where.value <= len(one.of):
        raise ExpressionError(f"The item must be a whole number from 1 to {len(one.of)}.")
    return fill_typed(one.of[int(where.value) - 1], environment, problem.decimal_comma), False
