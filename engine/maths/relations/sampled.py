"""Statements at single points: a point where one holds and the other does not shows that they differ.

Also the constant ratio: `2x + 2y = 1` is `x + y = 1/2` times two, so both hold together. Nothing here shows sameness
by points alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction

from engine.maths.domain import Domain
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, exact, value
from engine.maths.real_line.critical import critical_parts, denominators
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.looking import looked_for
from engine.maths.real_line.truth import compared_at
from engine.maths.relations.formula import Atom, Formula, atoms, is_imaginary, names_of, rebuild_at
from engine.maths.relations.line import evaluate
from engine.maths.sampling import Point, sample_points, shown, simple_points
from engine.maths.tree import Mul, Node, Num, rational

_TINY = Fraction(1, 10**12)
_BESIDE = Fraction(1, 10**7)
_ROOTS = 6  # places looked at in one body
_PLAIN = (
    [Fraction(top, bottom) for top, bottom in ((7, 3), (11, 5), (13, 7), (17, 11), (19, 13), (29, 17), (31, 19))],
    [Fraction(-top, bottom) for top, bottom in ((5, 3), (9, 5), (12, 7), (15, 11), (16, 13), (27, 17), (29, 19))],
    [Fraction(top, 3 * top - 1) for top in (1, 2, 4, 7, 11, 13, 17)],
    [Fraction(top, top - 1) for top in (102, 131, 167, 199, 233, 271, 311)],  # for large powers
)


def constant_ratio(first: Atom, second: Atom, domain: str = "real") -> bool | None:
    """Whether the two bodies differ by a number other than zero (True) and stand for the same relation.

    None: they do not, or it cannot be seen; False: they do, but the sign of the relation says another thing.
    """
    names = sorted(names_of(first) | names_of(second))
    if len(names) > len(_PLAIN[0]):
        return None
    imaginary = is_imaginary(first.body, second.body)
    ratio = _ratio(first, second, names, imaginary)
    if ratio is None:
        return None
    at_first, at_second = ratio
    same = same_value(Mul((first.body, at_second)), Mul((second.body, at_first)), domain=domain)
    if same.same is not True:
        return None
    if same.narrower and not _solutions_hold(first, second, names, domain):
        return None
    back = same_value(Mul((second.body, at_first)), Mul((first.body, at_second)), domain=domain)
    if back.narrower and not _solutions_hold(second, first, names, domain):
        return None
    if first.sign != second.sign:
        return False
    if first.sign in ("=", "!="):
        return True
    try:
        return bool(value(at_first) * value(at_second) > 0)
    except (Undefined, Unclear, NotRational):
        return None


def same_denominators(first: Formula, second: Formula) -> bool:
    """Whether the two are undefined in the same places, as far as fraction bars say."""
    one, other = ({below for atom in atoms(said) for below in denominators(atom.body)} for said in (first, second))
    return all(
        any(bottom == match or constant_ratio(Atom(bottom, "="), Atom(match, "=")) for match in against)
        for mine, against in ((one, other), (other, one))
        for bottom in mine
    )


def _ratio(first: Atom, second: Atom, names: list[str], imaginary: bool) -> tuple[Node, Node] | None:
    """Both bodies at one point, neither of them zero there."""
    for numbers in _PLAIN:
        point = {name: rational(number) for name, number in zip(names, numbers, strict=False)}
        pair = rebuild_at(first.body, point), rebuild_at(second.body, point)
        try:
            heights = [value(tree, allow_complex=imaginary, max_digits=3_000) for tree in pair]
        except (Undefined, Unclear, NotRational):
            continue
        if all(height != 0 for height in heights):
            return pair
    return None


def _solutions_hold(first: Atom, second: Atom, names: list[str], domain: str) -> bool:
    """Whether solutions of the first that can be found satisfy the second, where that has no value everywhere."""
    found = list(itertools.islice(near_solutions(first, names, domain), 8))
    return len(found) >= 2 and all(_near_zero(second, point) for point in found)


def _near_zero(atom: Atom, point: Point) -> bool:
    """Whether an equation comes close to holding on one side of a point that is a solution but for rounding."""
    for name in point:
        for gap in (Fraction(0), Fraction(1, 10**15), Fraction(-1, 10**15)):
            try:
                if abs(value(atom.body, {**point, name: point[name] + gap}, max_digits=400)) < 1e-6:
                    return True
            except (Undefined, Unclear, NotRational):
                continue
    return False


def some_solutions(equation: Atom, names: list[str]) -> list[Point]:
    """A few solutions of an equation that is linear in one of its names, found exactly."""
    found: list[Point] = []
    for name in names:
        rest = [other for other in names if other != name]
        for shift, step in ((1, 2), (2, 2), (3, 2), (6, 2), (2, 1), (2, -1)):
            others = {other: Fraction(shift + step * index) for index, other in enumerate(rest)}
            heights = []
            for at in (0, 1, 2):
                try:
                    point = {**others, name: Fraction(at)}
                    heights.append(exact(rebuild_at(equation.body, {key: rational(v) for key, v in point.items()})))
                except (NotRational, Undefined):
                    break
            if len(heights) < 3 or heights[2] - heights[1] != heights[1] - heights[0] or heights[0] == heights[1]:
                continue
            root = -heights[0] / (heights[1] - heights[0])
            if max(abs(root.numerator), root.denominator) < 10**60:
                found.append({**others, name: root})
    return found


def differ_at(first: Formula, second: Formula, domain: str) -> str:
    """A point of the domain (as text) at which one statement holds and the other does not, or the empty string."""
    names = sorted(names_of(first) | names_of(second))
    if not names:
        return ""
    within = Domain.of(domain)
    bodies = [atom.body for said in (first, second) for atom in atoms(said)]
    points = [*simple_points(names, domain), *sample_points(names, Mul(tuple(bodies)), Num("1"), domain)]
    for atom in (atom for said in (first, second) for atom in atoms(said)):
        if atom.sign in ("=", "<=", "!="):
            points += some_solutions(atom, names)
    if len(names) == 1:
        points += _beside_ends(bodies, names[0])
    for point in points:
        if any(number not in within.range_of(name) for name, number in point.items()):
            continue
        truths = [truth_at(said, point) for said in (first, second)]
        if None not in truths and truths[0] != truths[1]:
            return shown(point)
    return ""


def truth_at(said: Formula, point: Point) -> bool | None:
    """Whether a statement holds at a point; None where that cannot be seen."""
    unclear = False

    def truth(atom: Atom) -> bool:
        nonlocal unclear
        imaginary = is_imaginary(atom.body)
        result = compared_at(atom.body, atom.sign, point, allow_complex=imaginary, max_digits=3_000)
        unclear = unclear or result is None
        return bool(result)

    result = evaluate(said, truth)
    return None if unclear else result


def _beside_ends(bodies: list[Node], name: str) -> Iterator[Point]:
    """Numbers beside the places where a body can change its sign: inequalities differ there."""
    for body in bodies[:_ROOTS]:
        for part in critical_parts(body, name):
            for place in _zeros(part, name):
                yield from ({name: place + gap} for gap in (-_BESIDE, _BESIDE))


def root_missed(first: Atom, second: Formula, domain: str) -> str:
    """A solution of an equation at which the second statement fails for certain, or the empty string.

    The solution is known to some digits only: the second fails when its equations are far from zero there.
    """
    names = sorted(names_of(first) | names_of(second))
    for point in itertools.islice(near_solutions(first, names, domain), _ROOTS):
        if all(_far(atom, point) for atom in atoms(second)):
            return ", ".join(f"{key} = {float(number):.6g}" for key, number in point.items())
    return ""


def near_solutions(equation: Atom, names: list[str], domain: str) -> Iterator[Point]:
    """Points close to solutions: all names but one are given numbers."""
    within = Domain.of(domain)
    for name in sorted(names_of(equation)):
        for shift in (0,) if len(names) == 1 else (0, 1):
            others = {
                other: Fraction(2 * index + 2, 3) * (-1) ** (shift * index)
                for index, other in enumerate(names)
                if other != name
            }
            if any(number not in within.range_of(key) for key, number in others.items()):
                continue
            body = rebuild_at(equation.body, {other: rational(number) for other, number in others.items()})
            for place in _zeros(body, name):
                if place in within.range_of(name):
                    yield {**others, name: place}


def _zeros(body: Node, name: str) -> list[Fraction]:
    """Some zeros of an expression, those nearest to zero first, exactly or to many digits."""
    try:
        return sorted(looked_for(body, name, False).points, key=abs)[:_ROOTS]
    except Unsettled:
        return []


def _far(atom: Atom, point: Point) -> bool:
    """Whether an equation fails for certain at a point that is known to some digits only.

    The simple numbers close by are tried as well, for a function may be steep, or end, right there.
    """
    if atom.sign != "=":
        return False
    missing = 0
    for place in _around(point):
        try:
            if abs(value(atom.body, place, max_digits=400)) < 1e-6:
                return False
        except Undefined:
            missing += 1
        except (Unclear, NotRational):
            return False
    return missing in (0, len(_around(point)))


def _around(point: Point) -> list[Point]:
    simple = {name: number.limit_denominator(10**5) for name, number in point.items()}
    near = {name: number if abs(number - point[name]) < _TINY else point[name] for name, number in simple.items()}
    return [point, near, *({name: number + gap for name, number in near.items()} for gap in (_TINY, -_TINY))]
