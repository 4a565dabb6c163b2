"""Whether two expressions are the same: structure, rational identity, then many digits at many points.

Each answer says how it was reached, and `None` ("cannot decide") is a proper answer. "Same" is never said of
functions that differ somewhere tried; for functions beyond rational ones it rests on at least eight points to
more than thirty digits. Does not import SymPy.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.binomials import as_products
from engine.maths.evaluate import (
    PRIME,
    NotRational,
    Unclear,
    Undefined,
    exact,
    modular,
    value,
)
from engine.maths.opaque import without_bound, without_functions
from engine.maths.sampling import is_kinked, sample_points, shown, simple_points, whole_points
from engine.maths.tree import (
    Add,
    Apply,
    Cases,
    Chemical,
    Const,
    Degree,
    Derivative,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Matrix,
    Neg,
    Node,
    Num,
    PlusMinus,
    Pow,
    Quantity,
    Relation,
    Root,
    SetBuilder,
    SetOperation,
    Sum,
    Words,
    rebuild,
    symbols,
    walk,
)

__all__ = ["Same", "differ_at", "is_zero", "same_value", "sample_points"]

POINTS = 8  # at which two functions must agree
WHOLE_POINTS = 20  # at which two functions of whole numbers must
_NOT_VALUES = (
    Relation, Listing, Logic, Words, PlusMinus, Matrix, SetOperation, SetBuilder, Cases, Quantity, Chemical
)  # fmt: skip
_BOUND = (Integral, Limit, Derivative)


@dataclass(frozen=True, slots=True)
class Same:
    """`same` is True, False or None (undecided); `how` is one of structure, exact, field, digits, points, whole,
    functions, nothing.

    `functions`: the two differ for unknown functions in general, though perhaps not for the ones that are meant; then
    `same` is None. `narrower`: the second is undefined at some points where the first has a value. `where` is a point
    (as text) at which the two differ.
    """

    same: bool | None
    how: str
    narrower: bool = False
    where: str = ""


_NOTHING = Same(None, "nothing")


def same_value(first: Node, second: Node, *, domain: str = "real") -> Same:
    """Compare two expressions over the real numbers (over `domain` for their variables)."""
    first, second = as_products(first), as_products(second)
    if first == second:
        return Same(True, "structure")
    nodes = [node for tree in (first, second) for node in walk(tree)]
    if any(isinstance(node, _NOT_VALUES) for node in nodes):
        return _NOTHING
    if any(isinstance(node, _BOUND) for node in nodes):
        return _bound(first, second, domain)
    if any(isinstance(node, Apply) for node in nodes):
        return _functions(first, second, domain)
    if any(_bare_log(tree) for tree in (first, second)):
        return _both_logs(first, second, domain)
    names = sorted(symbols(first) | symbols(second))
    if not names:
        return _same_number(first, second)
    field = _same_rational(first, second, names)
    if field is not None:
        return field
    return _sampled(first, second, names, domain)


def is_zero(tree: Node) -> bool | None:
    """Whether an expression is zero everywhere."""
    return same_value(tree, Num("0")).same


def _bound(first: Node, second: Node, domain: str) -> Same:
    """With integrals, limits and derivatives as parts that are not worked out: can show sameness only."""
    one, other = without_bound(first, second, lambda a, b: same_value(a, b, domain=domain).same is True)
    same = same_value(one, other, domain=domain)
    return same if same.same else _NOTHING


def _functions(first: Node, second: Node, domain: str) -> Same:
    same = same_value(without_functions(first), without_functions(second), domain=domain)
    return same if same.same else Same(None, "functions" if same.same is False else "nothing")


def _bare_log(tree: Node) -> bool:
    return any(isinstance(node, Func) and node.name == "log" and len(node.args) == 1 for node in walk(tree))


def _with_base(tree: Node, base: str) -> Node:
    if isinstance(tree, Func) and tree.name == "log" and len(tree.args) == 1:
        arg = _with_base(tree.args[0], base)
        return Func("ln", (arg,)) if base == "e" else Func("log", (arg, Num("10")))
    return rebuild(tree, lambda child: _with_base(child, base))


def _both_logs(first: Node, second: Node, domain: str) -> Same:
    """`log` without a base may mean two things: decided only when both come to the same."""
    ten = same_value(_with_base(first, "10"), _with_base(second, "10"), domain=domain)
    natural = same_value(_with_base(first, "e"), _with_base(second, "e"), domain=domain)
    return ten if ten.same == natural.same else _NOTHING


def _imaginary(first: Node, second: Node) -> bool:
    return any(node == Const("i") for tree in (first, second) for node in walk(tree))


def _same_number(first: Node, second: Node) -> Same:
    try:
        return Same(exact(first) == exact(second), "exact")
    except NotRational:
        pass
    except Undefined:
        return _NOTHING
    try:
        difference = value(Add((first, Neg(second))), allow_complex=_imaginary(first, second))
    except (Undefined, Unclear, NotRational):
        return _NOTHING
    return Same(bool(difference == 0), "digits")


def _same_rational(first: Node, second: Node, names: list[str]) -> Same | None:
    """Compare as rational functions in a finite field; None when they are not."""
    generator = random.Random(20_261_122)
    agreed = 0
    nodes = [node for tree in (first, second) for node in walk(tree)]
    constants = {node.name for node in nodes if isinstance(node, Const)}
    if any(isinstance(node, Degree) for node in nodes):
        constants.add("pi")
    if "infinity" in constants:
        return None
    for _ in range(6):
        values = {name: generator.randrange(2, PRIME) for name in (*names, "pi", "e")}
        try:
            if modular(first, values) != modular(second, values):
                # pi and e are taken for independent here, which proves sameness but not difference
                return Same(False, "field") if constants <= {"i"} or len(constants) == 1 else None
            agreed += 1
        except NotRational:
            return None
        except Undefined:
            continue
    return Same(True, "field") if agreed >= 3 else None


def differ_at(first: Node, second: Node, domain: str = "real") -> str:
    """A place one can work with by hand, as text, where two expressions differ; empty where none was found."""
    difference = Add((first, Neg(second)))
    for point in simple_points(sorted(symbols(difference)), domain):
        try:
            if value(difference, point, max_digits=300) != 0:
                return shown(point)
        except (Undefined, Unclear, NotRational):
            continue
    return ""


def _sampled(first: Node, second: Node, names: list[str], domain: str) -> Same:
    agreed, only_first, unclear = 0, 0, 0
    difference = Add((first, Neg(second)))
    points = sample_points(names, first, second, domain)
    signs: set[tuple[bool, ...]] = set()
    kinked = is_kinked(first) or is_kinked(second)
    imaginary = _imaginary(first, second)
    for tried, point in enumerate(points):
        try:
            gap = value(difference, point, max_digits=3_000, allow_complex=imaginary)
        except Unclear:
            unclear += 1
            continue
        except (Undefined, NotRational):
            try:
                value(first, point, max_digits=3_000, allow_complex=imaginary)
            except (Undefined, Unclear, NotRational):
                continue
            only_first += 1
            continue
        if gap != 0:
            return Same(False, "points", where=shown(point))
        agreed += 1
        signs.add(tuple(size > 0 for size in point.values()))
        if agreed > POINTS and not kinked and tried > 12 and len(signs) > 1:
            break
    if agreed >= POINTS and unclear <= len(points) // 3:
        if domain == "real" and not _agree_at_simple_values(difference, names):
            return _NOTHING
        return Same(True, "points", narrower=only_first > 0)
    return _at_whole_numbers(first, second, names, domain)


def _agree_at_simple_values(difference: Node, names: list[str]) -> bool:
    """Whether two functions also agree at whole and half numbers, where powers of negative numbers have values.

    `(a^b)^c` and `a^(b c)` agree wherever random numbers have a value, but not at a = -2, b = 2, c = 1/2.
    """
    if not any(isinstance(node, (Pow, Root)) for node in walk(difference)):
        return True
    generator = random.Random(3)
    for _ in range(40 if any(isinstance(n, Pow) and symbols(n.exponent) for n in walk(difference)) else 8):
        point = {name: Fraction(generator.choice((-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 6)), 2) for name in names}
        try:
            if value(difference, point, max_digits=3_000) != 0:
                return False
        except (Undefined, Unclear, NotRational):
            continue
    return True


def _whole_names(tree: Node) -> frozenset[str]:
    """The names that can only be whole numbers: in factorials, in the limits of a sum, in a power of -1 or -2."""
    found: set[str] = set()
    for node in walk(tree):
        if isinstance(node, Func) and node.name in ("factorial", "binomial"):
            found |= symbols(node)
        elif isinstance(node, Sum):
            found |= symbols(node.lower) | symbols(node.upper)
        elif isinstance(node, Pow) and isinstance(node.base, Neg):
            found |= symbols(node.exponent)
    return frozenset(found)


def _at_whole_numbers(first: Node, second: Node, names: list[str], domain: str) -> Same:
    """Functions of whole numbers, such as (-2)^n and n!: all of twenty points and more must agree."""
    whole = _whole_names(first) & frozenset(names)
    agreed, only_first = 0, 0
    for point in whole_points(names, whole or frozenset(names), domain):
        try:
            if value(Add((first, Neg(second))), point, max_digits=3_000) != 0:
                return Same(False, "points", where=shown(point))
            agreed += 1
        except (Undefined, NotRational, Unclear):
            try:
                # n over k is 0 where k > n, and n!/(k! (n-k)!) has no value there: nobody means that
                only_first += bool(value(first, point, max_digits=3_000) != 0)
            except (Undefined, Unclear, NotRational):
                continue
    if whole and agreed >= WHOLE_POINTS:
        # the first terms do not count: n! and n (n-1)! are taken for the same
        return Same(True, "whole", narrower=4 * only_first > agreed)
    return _NOTHING
