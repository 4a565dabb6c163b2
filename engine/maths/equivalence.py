"""Whether two expressions are the same: structure, rational identity, then many digits at many points.

Each answer says how it was reached, and `None` ("cannot decide") is a proper answer. "Same" is never said of
functions that differ somewhere tried; for functions beyond rational ones it rests on at least eight points to
more than thirty digits. Does not import SymPy.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.evaluate import (
    PRIME,
    NotRational,
    Unclear,
    Undefined,
    exact,
    modular,
    value,
)
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Neg,
    Node,
    Num,
    PlusMinus,
    Pow,
    Relation,
    Root,
    Words,
    symbols,
    walk,
)

POINTS = 8  # at which two functions must agree
_NOT_VALUES = (Relation, Listing, Logic, Words, Apply, PlusMinus, Integral, Limit, Derivative)
_KINKED = frozenset(("abs", "sign", "floor", "ceil", "max", "min", "mod"))


@dataclass(frozen=True, slots=True)
class Same:
    """`same` is True, False or None (undecided); `how` is one of structure, exact, field, digits, points, nothing.

    `narrower`: the second is undefined at some points where the first has a value. `where` is a point (as text)
    at which the two differ.
    """

    same: bool | None
    how: str
    narrower: bool = False
    where: str = ""


def same_value(first: Node, second: Node, *, domain: str = "real") -> Same:
    """Compare two expressions over the real numbers (over `domain` for their variables)."""
    if first == second:
        return Same(True, "structure")
    if any(isinstance(node, _NOT_VALUES) for tree in (first, second) for node in walk(tree)):
        return Same(None, "nothing")
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


def _bare_log(tree: Node) -> bool:
    return any(isinstance(node, Func) and node.name == "log" and len(node.args) == 1 for node in walk(tree))


def _with_base(tree: Node, base: str) -> Node:
    from engine.maths.tree import rebuild

    if isinstance(tree, Func) and tree.name == "log" and len(tree.args) == 1:
        arg = _with_base(tree.args[0], base)
        return Func("ln", (arg,)) if base == "e" else Func("log", (arg, Num("10")))
    return rebuild(tree, lambda child: _with_base(child, base))


def _both_logs(first: Node, second: Node, domain: str) -> Same:
    """`log` without a base may mean two things: decided only when both come to the same."""
    ten = same_value(_with_base(first, "10"), _with_base(second, "10"), domain=domain)
    natural = same_value(_with_base(first, "e"), _with_base(second, "e"), domain=domain)
    return ten if ten.same == natural.same else Same(None, "nothing")


def _same_number(first: Node, second: Node) -> Same:
    try:
        return Same(exact(first) == exact(second), "exact")
    except NotRational:
        pass
    except Undefined:
        return Same(None, "nothing")
    imaginary = any(node == Const("i") for tree in (first, second) for node in walk(tree))
    try:
        difference = value(Add((first, Neg(second))), allow_complex=imaginary)
    except (Undefined, Unclear, NotRational):
        return Same(None, "nothing")
    return Same(bool(difference == 0), "digits")


def _same_rational(first: Node, second: Node, names: list[str]) -> Same | None:
    """Compare as rational functions in a finite field; None when they are not."""
    generator = random.Random(20_261_122)
    agreed = 0
    constants = {node.name for tree in (first, second) for node in walk(tree) if isinstance(node, Const)}
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


def _literals(first: Node, second: Node) -> list[Fraction]:
    """The sizes of the numbers written, where a function with kinks may change."""
    found: set[Fraction] = set()
    for node in (node for tree in (first, second) for node in walk(tree)):
        if len(found) > 24:
            break
        if symbols(node) or isinstance(node, Neg):
            continue
        try:
            size = abs(float(value(node, max_digits=400)))
        except (Undefined, Unclear, NotRational, OverflowError, TypeError):
            continue
        if 0 < size < 1e30:
            found |= {Fraction(size).limit_denominator(10**6), Fraction(size**0.5).limit_denominator(10**6)}
    return sorted(found)[-16:]


def sample_points(
    names: list[str], first: Node, second: Node, domain: str, count: int = 24
) -> list[dict[str, Fraction]]:
    """Random rational points at several scales, both signs, and around the numbers that occur."""
    generator = random.Random(7 * len(names) + 1)
    kinked = any(
        (isinstance(node, Func) and node.name in _KINKED) or isinstance(node, Root) or
        (isinstance(node, Pow) and not isinstance(node.exponent, Num))
        for tree in (first, second) for node in walk(tree)
    )  # fmt: skip
    scales = [Fraction(1), Fraction(3), Fraction(1, 1000), Fraction(3), Fraction(12), Fraction(1), Fraction(40)]
    if kinked:
        count += 16
        scales += [Fraction(5_000), Fraction(10**6)]
    literals = _literals(first, second)
    points: list[dict[str, Fraction]] = []
    for index in range(count):
        scale = scales[index % len(scales)]
        point = {}
        for name in names:
            size = Fraction(generator.randrange(1, 10**6), 10**6) * scale
            negative = domain != "positive" and generator.random() < 0.5
            point[name] = -size if negative else size
        points.append(point)
    for size in literals if kinked else []:
        for sign in (1, -1) if domain != "positive" else (1,):
            for gap in (Fraction(1, 7), Fraction(-1, 7)):
                others = generator.choice(points)
                points.append({name: sign * size + gap if generator.random() < 0.7 else others[name] for name in names})
                points.append({**others, generator.choice(names): sign * size + gap})
    return [point for point in points if domain != "positive" or min(point.values()) > 0]


def _sampled(first: Node, second: Node, names: list[str], domain: str) -> Same:
    agreed, only_first, unclear = 0, 0, 0
    difference = Add((first, Neg(second)))
    points = sample_points(names, first, second, domain)
    signs: set[tuple[bool, ...]] = set()
    kinked = len(points) > 24
    for tried, point in enumerate(points):
        try:
            gap = value(difference, point, max_digits=3_000)
        except Unclear:
            unclear += 1
            continue
        except (Undefined, NotRational):
            try:
                value(first, point, max_digits=3_000)
            except (Undefined, Unclear, NotRational):
                continue
            only_first += 1
            continue
        if gap != 0:
            return Same(False, "points", where=_shown(point))
        agreed += 1
        signs.add(tuple(size > 0 for size in point.values()))
        if agreed > POINTS and not kinked and tried > 12 and len(signs) > 1:
            break
    if agreed >= POINTS and unclear <= len(points) // 3:
        if not _agree_at_simple_values(difference, names):
            return Same(None, "nothing")
        return Same(True, "points", narrower=only_first > 0)
    return _at_whole_numbers(first, second, names)


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


def _shown(point: dict[str, Fraction]) -> str:
    return ", ".join(f"{name} = {float(number):.6g}" for name, number in point.items())


def _at_whole_numbers(first: Node, second: Node, names: list[str]) -> Same:
    """For `(-2)^n` and the like, which have values at whole numbers only: can show a difference, not sameness."""
    generator = random.Random(11)
    for _ in range(12):
        point = {name: Fraction(generator.randrange(1, 9)) for name in names}
        try:
            if value(Add((first, Neg(second))), point, max_digits=3_000) != 0:
                return Same(False, "points", where=_shown(point))
        except (Undefined, Unclear, NotRational):
            continue
    return Same(None, "nothing")
