"""From a tree to a closure, node by node: nothing is ever turned into program text.

A closure takes the values of the names by their place (`slots`) and gives a value: floats in, float out, or arrays in,
array out. Whatever holds no name that varies is worked out once, when the closure is made.
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.tree import (
    Add,
    Apply,
    Cases,
    Const,
    Degree,
    Div,
    Func,
    Logic,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Relation,
    Root,
    Sum,
    Sym,
    Words,
    integer,
    symbols,
    walk,
)
from lessons.numeric.closures import (
    Part,
    Slot,
    binary,
    chosen,
    chosen_arrays,
    closure,
    compared,
    compared_arrays,
    folded,
    product,
    quotient,
    total,
    unary,
    whole_power,
)
from lessons.numeric.functions import ARRAY, SCALAR, odd_root_power, odd_root_power_array, power, power_array

MAX_NODES = 2_000
MAX_TERMS = 2_000  # of a sum, with those inside one another multiplied
MAX_WORK = 20_000  # parts times terms, of all sums together

Array = npt.NDArray[np.float64]
_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge,
}  # fmt: skip


class NotNumeric(LemmaError):
    """The tree is no real function of its names: it holds a matrix, a name that is not known, a set."""


def scalar(
    tree: Node, names: Sequence[str] = (), constants: Mapping[str, float] | None = None
) -> Callable[[Sequence[float]], float]:
    """`tree` as a function of floats, given as a sequence in the order of `names`; `constants` do not change.

    Raises NotNumeric. The function raises ArithmeticError or ValueError where there is no value.
    """
    part = Compiler(names, constants or {}, arrays=False).of(tree)
    if callable(part) or not math.isnan(part):
        return closure(part)
    return _no_value


def vector(
    tree: Node, names: Sequence[str] = (), constants: Mapping[str, float] | None = None
) -> Callable[[Sequence[Any]], Array]:
    """`tree` as a function of arrays of one shape (or floats), in the order of `names`; nan where it has no value.

    Raises NotNumeric.
    """
    part = Compiler(names, constants or {}, arrays=True).of(tree)

    def function(slots: Sequence[Any]) -> Array:
        shape = np.broadcast_shapes(*(np.shape(slot) for slot in slots)) if slots else ()
        with np.errstate(all="ignore"):
            result = np.array(np.broadcast_to(part(slots) if callable(part) else part, shape), dtype=float)
        result[~np.isfinite(result)] = np.nan
        return result

    return function


def number(tree: Node, constants: Mapping[str, float] | None = None) -> float:
    """What `tree` is worth as a float, nan where it has no value. Raises NotNumeric."""
    part = Compiler((), constants or {}, arrays=False).of(tree)
    assert not callable(part)  # without names everything is constant
    return part if math.isfinite(part) else math.nan


def _no_value(_slots: Sequence[float]) -> float:
    raise ValueError


class Compiler:
    """One compilation; `arrays` chooses between functions of arrays and of floats."""

    def __init__(self, names: Sequence[str], constants: Mapping[str, float], arrays: bool) -> None:
        self.places = {name: place for place, name in enumerate(names)}
        self.constants = constants
        self.arrays = arrays
        self.functions = ARRAY if arrays else SCALAR
        self.width = len(names)  # slots there are: those of the names, then one for each sum around
        self.repeated = 1
        self.work = 0

    def of(self, tree: Node) -> Part:
        """The closure of `tree`, or its value where nothing in it varies."""
        for count, _ in enumerate(walk(tree), 1):
            if count > MAX_NODES:
                raise NotNumeric(f"This has more than {MAX_NODES} parts, too many to draw.")
        try:
            return self._of(tree)
        except RecursionError:
            raise NotNumeric("There are too many things inside one another here.") from None

    # --- nodes --------------------------------------------------------------------------------------------

    def _of(self, node: Node) -> Part:
        match node:
            case Num():
                return float(node.value)
            case Sym():
                return self._name(node.name)
            case Const():
                if node.name not in ("pi", "e"):
                    raise NotNumeric(f"There is no real value of {node.name}.")
                return math.pi if node.name == "pi" else math.e
            case Neg():
                return self._negative(node.arg)
            case Add():
                return self._chain(node.terms, total)
            case Mul():
                return self._chain(node.factors, product)
            case Div():
                return self._quotient(self._of(node.top), self._of(node.bottom))
            case Percent():
                return self._quotient(self._of(node.arg), 100.0)
            case Degree():
                return product(self._of(node.arg), math.pi / 180)
            case Mixed():
                return self._exactly(node)
            case Pow():
                return self._power(node.base, node.exponent)
            case Root():
                return self._root(node.arg, node.index)
            case Func():
                return self._function(node.name, node.args)
            case Apply(primes=0):
                return self._function(node.name, node.args)
            case Relation():
                return self._relation(node)
            case Logic():
                return self._logic(node)
            case Cases():
                return self._cases(node)
            case Sum():
                return self._sum(node)
        raise NotNumeric(f"I cannot work this out as a number: it holds {_SAID.get(type(node).__name__, 'a list')}.")

    def _name(self, name: str) -> Part:
        if name in self.places:
            return Slot(self.places[name])
        if name in self.constants:
            return float(self.constants[name])
        raise NotNumeric(f"I do not know what {name} is.")

    def _exactly(self, node: Node) -> float:
        try:
            return float(exact(node))
        except (NotRational, Undefined, OverflowError):
            return math.nan

    # --- arithmetic ---------------------------------------------------------------------------------------

    def _negative(self, arg: Node) -> Part:
        if isinstance(arg, Mul):
            return self._chain((integer(-1), *arg.factors), product)  # where a factor is known it costs nothing
        return self._apply(operator.neg, operator.neg, arg)

    def _apply(self, of_floats: Callable[..., Any], of_arrays: Callable[..., Any], *nodes: Node) -> Part:
        return self._call(of_floats, of_arrays, [self._of(node) for node in nodes])

    def _call(self, of_floats: Callable[..., Any], of_arrays: Callable[..., Any], parts: list[Part]) -> Part:
        """`function` of the parts; worked out now where all of them are known."""
        if not any(callable(part) for part in parts):
            return folded(of_floats, *parts)
        function = of_arrays if self.arrays else of_floats
        if len(parts) == 1 and callable(parts[0]):
            return unary(function, parts[0])
        if len(parts) == 2:
            return binary(function, *parts)
        several = [closure(part) for part in parts]
        return lambda slots: function(*(part(slots) for part in several))

    def _chain(self, nodes: tuple[Node, ...], join: Callable[[Part, Part], Part]) -> Part:
        """A sum or product: what is known first, then the others one after the other."""
        parts = sorted((self._of(node) for node in nodes), key=callable)
        return functools.reduce(join, parts)

    def _quotient(self, top: Part, bottom: Part) -> Part:
        if not callable(bottom):
            if bottom == 0 or math.isnan(bottom):
                return math.nan
            return binary(operator.truediv, top, bottom) if callable(top) else folded(operator.truediv, top, bottom)
        if self.arrays:
            return binary(lambda a, b: a / np.where(b == 0, np.nan, b), top, bottom)
        return quotient(top, bottom)

    def _power(self, base_node: Node, exponent_node: Node) -> Part:
        base = self._of(base_node)
        try:
            exponent = exact(exponent_node)
        except NotRational:
            if not callable(base) and base > 0 and base != 1:  # 1 to the power of nan would be 1
                return self._call(math.pow, operator.pow, [base, self._of(exponent_node)])
            return self._call(power, power_array, [base, self._of(exponent_node)])
        except Undefined:
            return math.nan
        if exponent.denominator == 1 and exponent > 0:
            return self._whole_power(base, int(exponent))
        if exponent.denominator % 2 and abs(exponent.numerator) <= 10**6:
            return self._odd_root(base, exponent.numerator, exponent.denominator)
        return self._call(power, power_array, [base, float(exponent)])

    def _whole_power(self, base: Part, exponent: int) -> Part:
        if exponent > 10**6:
            return math.nan
        if not callable(base):
            return folded(operator.pow, base, float(exponent))
        return base if exponent == 1 else whole_power(base, exponent)

    def _odd_root(self, base: Part, top: int, bottom: int) -> Part:
        return self._call(
            lambda x: odd_root_power(x, top, bottom), lambda x: odd_root_power_array(x, top, bottom), [base]
        )

    def _root(self, arg_node: Node, index_node: Node) -> Part:
        try:
            index = exact(index_node)
        except (NotRational, Undefined):
            raise NotNumeric("The index of a root must be a whole number here.") from None
        if index.denominator != 1 or not 1 <= index <= 1_000:
            raise NotNumeric("The index of a root must be a whole number from 1 to 1000 here.")
        arg = self._of(arg_node)
        if index == 2:
            return self._call(math.sqrt, np.sqrt, [arg])
        if index % 2:
            return self._odd_root(arg, 1, int(index))
        return self._call(power, power_array, [arg, 1 / float(index)])

    # --- functions and conditions -------------------------------------------------------------------------

    def _function(self, name: str, args: tuple[Node, ...]) -> Part:
        if name == "if" and len(args) == 3:
            return self._choice([(self._of(args[0]), self._of(args[1]))], self._of(args[2]))
        if name == "exp" and len(args) == 1:
            return self._apply(math.exp, np.exp, *args)
        if name == "log" and len(args) == 1:
            raise NotNumeric("I cannot tell the base of this logarithm.")
        if name not in SCALAR:
            raise NotNumeric(f"I cannot work out {name}(...) as a function of numbers.")
        of_floats, of_arrays = SCALAR[name], ARRAY[name]
        parts = [self._of(arg) for arg in args]
        if name == "log":  # a logarithm of a changing base is the quotient of two
            top, bottom = (self._call(SCALAR["ln"], ARRAY["ln"], [part]) for part in parts)
            return self._quotient(top, bottom)
        if name in ("max", "min") and len(parts) == 1:
            return parts[0]
        return self._call(of_floats, of_arrays, parts)

    def _relation(self, node: Relation) -> Part:
        """1.0 where the chain holds, 0.0 where not, nan where a side has no value."""
        parts = [self._of(term) for term in node.terms]
        links: list[Part] = []
        for sign, left, right in zip(node.signs, parts[:-1], parts[1:], strict=True):
            if sign not in _COMPARISONS:
                raise NotNumeric(f"I cannot compare numbers with {sign}.")
            links.append(self._call(compared(_COMPARISONS[sign]), compared_arrays(_COMPARISONS[sign]), [left, right]))
        return self._all(links)

    def _logic(self, node: Logic) -> Part:
        parts = [self._of(part) for part in node.parts]
        if node.word == "and":
            return self._all(parts)
        result = parts[0]
        for part in parts[1:]:
            result = self._call(max, np.maximum, [result, part])
        return result

    def _all(self, parts: list[Part]) -> Part:
        result = parts[0]
        for part in parts[1:]:
            result = product(result, part)
        return result

    def _cases(self, node: Cases) -> Part:
        cases: list[tuple[Part, Part]] = []
        otherwise: Part = math.nan
        for value, condition in zip(node.values, node.conditions, strict=True):
            if isinstance(condition, Words):
                otherwise = self._of(value)
                break
            cases.append((self._of(condition), self._of(value)))
        return self._choice(cases, otherwise) if cases else otherwise

    def _choice(self, cases: list[tuple[Part, Part]], otherwise: Part) -> Part:
        """The value of the first case whose condition holds."""
        result = otherwise
        for condition, value in reversed(cases):
            if not callable(condition):
                result = math.nan if math.isnan(condition) else value if condition else result
            elif self.arrays:
                result = chosen_arrays(condition, value, result)
            else:
                result = chosen(condition, value, result)
        return result

    # --- sums ---------------------------------------------------------------------------------------------

    def _sum(self, node: Sum) -> Part:
        lower, upper = self._of(node.lower), self._of(node.upper)
        if callable(lower) or callable(upper):
            raise NotNumeric("The bounds of a sum must not change with what is drawn.")
        if math.isnan(lower) or math.isnan(upper) or lower != math.floor(lower) or upper != math.floor(upper):
            return math.nan
        terms = max(0, int(upper) - int(lower) + 1)
        if self.repeated * terms > MAX_TERMS:
            raise NotNumeric(f"A sum of more than {MAX_TERMS} terms is too long to draw.")
        self.work += self.repeated * terms * sum(1 for _ in walk(node.body))
        if self.work > MAX_WORK:
            raise NotNumeric("These sums are too long to draw.")
        before = self.places, self.width, self.repeated
        self.places = {**self.places, node.variable.name: self.width}
        self.width += 1
        self.repeated *= max(1, terms)
        body = self._of(node.body)
        self.places, self.width, self.repeated = before
        join: Callable[[Any, Any], Any] = operator.add if node.kind == "sum" else operator.mul
        first = 0.0 if node.kind == "sum" else 1.0

        def joined(slots: Any) -> Any:
            result: Any = first
            for index in range(int(lower), int(upper) + 1):
                result = join(result, body((*slots, float(index))) if callable(body) else body)
            return result

        return joined if self._varies(node) else folded(joined, (0.0,) * self.width)

    def _varies(self, node: Node) -> bool:
        return not self.places.keys().isdisjoint(symbols(node))


_SAID = {
    "Matrix": "a matrix", "Listing": "a list", "SetOperation": "a set", "SetBuilder": "a set", "Words": "words",
    "PlusMinus": "a plus-minus sign", "Derivative": "a derivative", "Integral": "an integral", "Limit": "a limit",
    "Quantity": "a unit", "Chemical": "a chemical formula", "Apply": "a function that is not known",
}  # fmt: skip
