"""Solutions that go on for ever: `x = pi/6 + 2 pi n`, where n is any whole number.

The letter may be called k, and the same solutions can be cut into families in many ways: `pi n` are `2 pi k` and
`pi + 2 pi k`. Compared as what is left over on one common period, exactly. Judges; knows nothing of how the answer
was read beyond `x in Z`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.kinds import AnswerKind
from engine.maths.render import to_text
from engine.maths.tree import (
    Add,
    Const,
    Degree,
    Div,
    Listing,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    Relation,
    Sym,
    Words,
    rational,
    substitute,
    symbols,
)
from engine.maths.verdict import Verdict

LETTERS = frozenset("jklmnpqrz")
"""The letters taken for a whole number where the author wrote another one."""
MAX_CLASSES = 60  # on one common period
NOT_REPEATED = 0.25  # the credit of some of infinitely many solutions
_WHOLE = (Sym("Z"), Words("all integers"))
_PI = Const("pi")
QUARTER_TURN = 90  # degrees


class NotFamilies(Exception):
    """These solutions are no families over the whole numbers, or too many of them."""


@dataclass(frozen=True, slots=True)
class Family:
    """`start + period * n`; a single solution has the period 0."""

    start: Node
    period: Node | None
    item: Node


def without_whole(tree: Node) -> tuple[Node, frozenset[str]]:
    """An answer without its `n in Z`, and the letters that this says are whole numbers."""
    if not isinstance(tree, (Listing, Logic)) or (isinstance(tree, Listing) and tree.left not in ("", "{")):
        return tree, frozenset()
    if isinstance(tree, Logic) and tree.word == "not":
        return tree, frozenset()
    parts = tree.parts if isinstance(tree, Logic) else tree.items
    kept: list[Node] = []
    letters: set[str] = set()
    for part in parts:
        inner, more = without_whole(part)
        letters |= more
        match inner:
            case Relation(terms=(Sym(name=name), where), signs=("in",)) if where in _WHOLE:
                letters.add(name)
            case _:
                kept.append(inner)
    if not letters or not kept:
        return tree, frozenset()
    if len(kept) == 1:
        return kept[0], frozenset(letters)
    rest = Logic(tree.word, tuple(kept)) if isinstance(tree, Logic) else Listing(tuple(kept), tree.left, tree.right)
    return rest, frozenset(letters)


def families(kind: AnswerKind, items: list[Node], whole: frozenset[str], also: frozenset[str]) -> list[Family]:
    """Each solution as a family; `whole` are letters said to be whole numbers, `also` others that may be.

    Raises NotFamilies where a solution has another letter, or is not of the form a + b n.
    """
    known = frozenset((*kind.variables, *kind.names)) - whole
    found = []
    for item in items:
        letters = symbols(item)
        if not letters:
            found.append(Family(item, None, item))
            continue
        letter = next(iter(letters))
        if len(letters) > 1 or letter in known or letter not in whole | also:
            raise NotFamilies
        start = substitute(item, {letter: Num("0")})
        period = Add((substitute(item, {letter: Num("1")}), Neg(start)))
        if same_value(item, Add((start, Mul((period, Sym(letter)))))).same is not True:
            raise NotFamilies
        found.append(Family(start, period, item))
    return found


def judge_families(
    kind: AnswerKind, wanted: list[Node], found: list[Node], whole: frozenset[str], said: frozenset[str], given: Node
) -> Verdict | None:
    """Compare solutions of which some repeat for ever; None where the author's are no such solutions.

    `whole` are the letters the author says are whole numbers, `said` those the student does.
    """
    letters = frozenset().union(*map(symbols, wanted)) if wanted else frozenset()
    if len(letters) != 1:
        return None
    try:
        target = families(kind, wanted, whole, letters)
        if not letters <= whole and not all(one.period is None or _turns(one.period) for one in target):
            return None  # x = 2 n, where nobody says what n is: a letter of the question
        answer = families(kind, found, said, LETTERS | letters)
        shared = _common([one.period for one in (*target, *answer) if one.period is not None])
        right_ones = _classes(target, shared)
        given_ones = _classes([one for one in answer if one.period is not None], shared)
        singles = [one for one in answer if one.period is None]
        inside = [any(_congruent(one.start, place, shared) for place, _ in right_ones) for one in singles]
        extra = _beside(given_ones, right_ones, shared)
        lost = _beside(right_ones, given_ones, shared)
    except NotFamilies:
        return None
    except (NotRational, Undefined, Unclear):
        return undecided(given)
    outside = [*extra, *(one.item for one, held in zip(singles, inside, strict=True) if not held)]
    if not outside and not lost:
        return right(given)
    if outside:
        shown = to_text(outside[0])
        none = f"{shown} is {'not always a' if symbols(outside[0]) else 'no'} solution."
        share = max(0.0, (len(right_ones) - len(lost) - len(extra)) / len(right_ones))
        if share and not lost and len(outside) == len(extra):
            return partly(given, "solutions.extra", f"Every solution is here, but {none}", share)
        return wrong(given, "answer.wrong", f"This is not right: {none}")
    if not given_ones:
        sentence = "This is right as far as it goes, but the solutions repeat for ever: write a period times n too."
        return partly(given, "solutions.period", sentence, NOT_REPEATED)
    sentence = f"What is here is right, but some solutions are missing: not all of {to_text(lost[0])} are here."
    return partly(given, "solutions.missing", sentence, 1 - len(lost) / len(right_ones))


Place = tuple[Node, Node]
"""Where a family meets the common period, and the family."""


def _beside(some: list[Place], others: list[Place], shared: Node) -> list[Node]:
    """The families of `some` at places where none of `others` is, once for each such place."""
    return [item for place, item in some if not any(_congruent(place, other, shared) for other, _ in others)]


def _turns(period: Node) -> bool:
    """Whether a period is a fraction of pi, as that of an angle is, or a whole number of quarter turns in degrees."""
    if _ratio(period, _PI) is not None:
        return True
    quarters = _ratio(period.arg if isinstance(period, Degree) else period, Num(str(QUARTER_TURN)))
    return quarters is not None and quarters.denominator == 1


def _ratio(first: Node, second: Node) -> Fraction | None:
    """`first / second` where it is a simple fraction."""
    try:
        near = as_fraction(value(Div(first, second)))
    except (NotRational, Undefined, Unclear):
        return None
    simple = near.limit_denominator(1000)
    if not simple or abs(simple) > 1000:
        return None
    return simple if same_value(Mul((rational(simple), second)), first).same is True else None


def _common(periods: list[Node]) -> Node:
    """The smallest period that all of them divide."""
    if not periods:
        raise NotFamilies
    ratios = [_ratio(period, periods[0]) for period in periods]
    sizes = [abs(ratio) for ratio in ratios if ratio is not None]
    if len(sizes) < len(ratios):
        raise NotFamilies
    top = math.lcm(*(size.numerator for size in sizes))
    bottom = math.gcd(*(size.denominator for size in sizes))
    return Mul((rational(Fraction(top, bottom)), periods[0]))


def _classes(parts: list[Family], shared: Node) -> list[Place]:
    """Where the families meet one common period, each place once. Raises NotFamilies for a single solution."""
    found: list[Place] = []
    for part in parts:
        if part.period is None:
            raise NotFamilies
        times = _ratio(shared, part.period)
        if times is None or times.denominator != 1 or abs(times) * len(parts) > MAX_CLASSES:
            raise NotFamilies
        for step in range(abs(int(times))):
            place = Add((part.start, Mul((Num(str(step)), part.period)))) if step else part.start
            if not any(_congruent(place, other, shared) for other, _ in found):
                found.append((place, part.item))
    return found


def _congruent(first: Node, second: Node, period: Node) -> bool:
    """Whether two numbers differ by a whole number of periods."""
    gap = Add((first, Neg(second)))
    steps = round(as_fraction(value(Div(gap, period))))
    same = same_value(gap, Mul((rational(Fraction(steps)), period))).same
    if same is None:
        raise Unclear
    return same
