"""Where to compare two expressions: points of the domain at several scales, and around the numbers that occur."""

from __future__ import annotations

import random
from fractions import Fraction

from engine.maths.domain import Domain, Range
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.tree import Func, Neg, Node, Num, Pow, Root, symbols, walk

_KINKED = frozenset(("abs", "sign", "floor", "ceil", "max", "min", "mod"))
_SCALES = (Fraction(1), Fraction(3), Fraction(1, 1000), Fraction(3), Fraction(12), Fraction(1), Fraction(40))
_FINE = 10**6  # how finely a range is divided

Point = dict[str, Fraction]
_SIMPLE = (2, 1, 3, -1, 0, -2, 4, 5, 10, -3)


def sample_points(names: list[str], first: Node, second: Node, domain: str, count: int = 24) -> list[Point]:
    """Random rational points of the domain at several scales, of both signs, and around the numbers that occur."""
    within = Domain.of(domain)
    ranges = {name: within.range_of(name) for name in names}
    generator = random.Random(7 * len(names) + 1)
    kinked = is_kinked(first) or is_kinked(second)
    scales = [*_SCALES]
    if kinked:
        count += 16
        scales += [Fraction(5_000), Fraction(10**6)]
    points = [
        {name: _number(generator, ranges[name], scales[index % len(scales)]) for name in names}
        for index in range(count)
    ]
    # logarithms and even roots have values only where every name is positive: rare among many names
    points += [{name: abs(number) for name, number in point.items()} for point in points[: 12 if len(names) > 1 else 0]]
    for size in _literals(first, second) if kinked else []:
        for sign in (1, -1):
            for gap in (Fraction(1, 7), Fraction(-1, 7)):
                others = generator.choice(points)
                near = sign * size + gap
                points.append({name: near if generator.random() < 0.7 else others[name] for name in names})
                points.append({**others, generator.choice(names): near})
    return [point for point in points if all(number in ranges[name] for name, number in point.items())]


def simple_points(names: list[str], domain: str) -> list[Point]:
    """Small whole numbers of the domain, and halves where there are none: places that one can work with by hand."""
    within = Domain.of(domain)
    sizes = [Fraction(top, bottom) for bottom in (1, 2, 10) for top in _SIMPLE if bottom == 1 or top % bottom]
    points = [
        {name: sizes[(at + 2 * place) % len(_SIMPLE) if at < len(_SIMPLE) else at] for place, name in enumerate(names)}
        for at in range(len(sizes))
    ]
    return [point for point in points if all(number in within.range_of(name) for name, number in point.items())]


def shown(point: Point) -> str:
    """A point as text: `x = 2, y = -0.5`."""
    return ", ".join(f"{name} = {float(number):.6g}" for name, number in point.items())


def is_kinked(tree: Node) -> bool:
    """Whether the expression may change its rule somewhere, so that more points are needed."""
    return any(
        (isinstance(node, Func) and node.name in _KINKED)
        or isinstance(node, Root)
        or (isinstance(node, Pow) and not isinstance(node.exponent, Num))
        for node in walk(tree)
    )


def _number(generator: random.Random, within: Range, scale: Fraction) -> Fraction:
    share = Fraction(generator.randrange(1, _FINE), _FINE)
    negative = generator.random() < 0.5
    if within.low is not None and within.high is not None:
        return within.low + (within.high - within.low) * share
    if within.low is not None:
        return within.low + share * scale
    if within.high is not None:
        return within.high - share * scale
    return -share * scale if negative else share * scale


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


def whole_points(names: list[str], whole: frozenset[str], domain: str) -> list[Point]:
    """Points at which the names in `whole` are whole numbers from 0 up, the others random numbers of the domain."""
    within = Domain.of(domain)
    generator = random.Random(11)
    points = []
    for index in range(60):
        size = 4 if index < 12 else 9 if index < 30 else 25
        points.append(
            {
                name: Fraction(index if len(whole) == 1 and index < 30 else generator.randrange(0, size))
                if name in whole
                else _number(generator, within.range_of(name), Fraction(3))
                for name in names
            }
        )
    return [point for point in points if all(number in within.range_of(name) for name, number in point.items())]
