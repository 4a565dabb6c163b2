"""Improper integrals without a value: the antiderivative grows without bound at an end or at a pole between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.zeros import critical_points
from engine.maths.solving.answer import DOES_NOT_EXIST, Answer, CannotSolve
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Integral,
    Limit,
    Mul,
    Neg,
    Node,
    Num,
    Sym,
    rational,
    substitute,
    walk,
)

INFINITY = Const("infinity")
_PI = Fraction(31415926535897932384626433832795028841971, 10**40)
_CLOSE = Fraction(1, 10**30)
MAX_PLACES = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where a limit has to be taken, and from which side of it ("+" from above, "-" from below)."""

    point: Node
    side: str

    @property
    def is_far(self) -> bool:
        """Whether it is at infinity."""
        return INFINITY in walk(self.point)


def places(integral: Integral) -> list[Place]:
    """The ends and poles, between the limits, at which the integrand has no value; in order."""
    lower, upper, name = integral.lower, integral.upper, integral.variable.name
    assert lower is not None and upper is not None
    low, high = _size(lower), _size(upper)
    try:
        found = critical_points(integral.body, name).points
    except Unsettled:
        found = []
    poles = [_written(point) for point in sorted(set(found)) if _between(point, low, high)]
    poles = [pole for pole in poles if pole is not None and _has_no_value(integral.body, name, pole)]
    all_places = [Place(lower, "")] if low is None else []
    for pole in poles[:MAX_PLACES]:
        assert pole is not None
        at = as_fraction(value(pole))
        sides = (high is None or at < high - _CLOSE, low is None or at > low + _CLOSE)
        all_places += [Place(pole, side) for side, inside in zip("+-", sides, strict=True) if inside]
    return all_places + ([Place(upper, "")] if high is None else [])


def diverges(integral: Integral, whole: Node) -> tuple[Place, int] | None:
    """Where an integral grows without bound, and whether upwards (1), downwards (-1) or to and fro (0); else None.

    `whole` is an antiderivative. That it grows at one place is enough.
    """
    found = list(_growing(integral, whole))
    if not found:
        return None
    ways = {way for _, way in found}
    return found[0][0], ways.pop() if len(ways) == 1 else 0


def _growing(integral: Integral, whole: Node) -> Iterator[tuple[Place, int]]:
    name = integral.variable.name
    kind = AnswerKind(Kind.EXPRESSION, (name,))
    for place in places(integral):
        from engine.maths.solving.calculus import limit_of  # which integrates with what is here

        limit = Limit(whole, Sym(name), place.point, place.side)
        try:
            tends = limit_of(Question(Task.LIMIT, limit, (name,), kind, "", "")).tree
        except (LemmaError, Undefined, Unclear, NotRational, NotImplementedError, ValueError, TypeError):
            if place.is_far and _comes_back(whole, name):
                yield place, 0
            continue
        if INFINITY in walk(tends):
            up = 1 if tends == INFINITY else -1
            leaving = place.side == "+" or place.point == Neg(INFINITY)  # what is there is taken away
            yield place, -up if leaving else up


def _comes_back(whole: Node, name: str) -> bool:
    """Whether a function repeats itself after 2 pi without being constant, so that it tends to nothing far out."""
    if not any(isinstance(node, Func) and node.name in ("sin", "cos") for node in walk(whole)):
        return False
    later = substitute(whole, {name: Add((Sym(name), Mul((Num("2"), Const("pi")))))})
    turned = substitute(whole, {name: Add((Sym(name), Num("1")))})
    return same_value(whole, later).same is True and same_value(whole, turned).same is False


def without_value(integral: Integral, whole: Node) -> Answer | None:
    """The answer that an integral diverges; None where that is not shown."""
    found = diverges(integral, whole)
    if found is None:
        return None
    place, way = found
    values: tuple[Node, ...] = () if not way else (INFINITY,) if way > 0 else (Neg(INFINITY),)
    if place.is_far:
        how = "the antiderivative tends to no number far out"
    else:
        how = "the antiderivative grows without bound between the limits"
    return Answer(DOES_NOT_EXIST, how, values, written="diverges")


def _size(end: Node) -> Fraction | None:
    """The number at an end; None for infinity."""
    return None if INFINITY in walk(end) else as_fraction(value(end))


def _between(point: Fraction, low: Fraction | None, high: Fraction | None) -> bool:
    return (low is None or point > low - _CLOSE) and (high is None or point < high + _CLOSE)


def _written(point: Fraction) -> Node | None:
    """A pole exactly: a simple fraction, or a multiple of pi; None where it is neither."""
    if point.denominator < 10_000:
        return rational(point)
    turns = (point / _PI).limit_denominator(24)
    if abs(point - turns * _PI) < _CLOSE:
        top = {1: Const("pi"), -1: Neg(Const("pi"))}.get(turns.numerator) or Mul(
            (rational(turns * turns.denominator), Const("pi"))
        )
        return top if turns.denominator == 1 else Div(top, rational(Fraction(turns.denominator)))
    return None


def _has_no_value(body: Node, name: str, pole: Node) -> bool:
    put = substitute(body, {name: pole})
    try:
        exact(put)
    except Undefined:
        return True
    except NotRational:
        try:
            value(put)
        except Undefined:
            return True
        except (Unclear, NotRational, CannotSolve):
            return True  # tan(pi/2): the digits do not settle, the limit does
    return False
