"""Sets of real numbers made of intervals and single points: read from trees, and compared exactly.

    RegionReader("x").region(tree)   (1, 2], ]1, 2], 1 < x <= 2, {x | x > 1}, x != 3, a union, all real numbers, ...
    Line([one, other])               the real line cut at every end of both: each set becomes a row of cells

A set is a formula of spans first, which becomes a value (`real_line.line.Intervals`) when its ends are sorted. Ends
with letters in them are sorted for several values of the letters. Knows nothing of right or wrong.
"""

from __future__ import annotations

import operator
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from engine.maths.answers import NotUnderstood, both_signs
from engine.maths.real_line.conditions import MAX_ENDS, sized_ends
from engine.maths.real_line.line import Intervals
from engine.maths.real_line.line import Line as CutLine
from engine.maths.real_line.line import Span as Span
from engine.maths.real_line.line import Unsettled as Unsettled
from engine.maths.tree import (
    Apply,
    Const,
    Listing,
    Logic,
    Neg,
    Node,
    PlusMinus,
    Relation,
    SetBuilder,
    SetOperation,
    Sym,
    Words,
    symbols,
    walk,
)

SETTINGS = 8  # of values for letters, in every one of which two sets must agree
FLIP = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
INFINITY = Const("infinity")


class Unsolved(Exception):
    """A relation that does not say plainly where its variable lies; `args` is the Relation."""


# --- formulas -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Joined:
    """`parts` joined by 'union' or 'intersection'."""

    word: str
    parts: tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything that is not in `part`."""

    part: Region


Region = Span[Node] | Joined | Outside

EVERYTHING: Region = Span(None, None)
NOTHING: Region = Joined("union", ())


def point(at: Node) -> Span[Node]:
    """The set of one number."""
    return Span(at, at, True, True)


def spans(formula: Region) -> list[Span[Node]]:
    """All spans of a formula."""
    match formula:
        case Span():
            return [formula]
        case Outside():
            return spans(formula.part)
    return [span for part in formula.parts for span in spans(part)]


def ends(formula: Region) -> list[Node]:
    """The finite ends of all spans, in the order written."""
    return [end for span in spans(formula) for end in (span.low, span.high) if end is not None]


def with_ends(formula: Region, new: Mapping[Node, Node]) -> Region:
    """The formula with some of its ends replaced."""
    match formula:
        case Span():
            low = formula.low if formula.low is None else new.get(formula.low, formula.low)
            high = formula.high if formula.high is None else new.get(formula.high, formula.high)
            return Span(low, high, formula.low_closed, formula.high_closed)
        case Outside():
            return Outside(with_ends(formula.part, new))
    return Joined(formula.word, tuple(with_ends(part, new) for part in formula.parts))


# --- from trees ---------------------------------------------------------------------------------------------

_SETS = (Relation, Listing, Logic, Words, SetOperation, SetBuilder)


def bound(node: Node) -> tuple[Node | None, int]:
    """An end of an interval: (the number, 0), or None with +1 or -1 for infinity."""
    if node == INFINITY:
        return None, 1
    if isinstance(node, Neg) and node.arg == INFINITY:
        return None, -1
    if any(part == INFINITY for part in walk(node)):
        raise NotUnderstood("read.infinity", "I do not understand infinity in this place.")
    return node, 0


class RegionReader:
    """Turns one answer into a set for `variable`; `solve` gives the set of a relation that does not name its ends.

    Afterwards `unsolved` says whether `solve` was needed, `closed_infinity` whether a square bracket stood at
    infinity. `region` raises NotUnderstood, and Unsolved where there is no `solve` or it gave None.
    """

    def __init__(self, variable: str, solve: Callable[[Relation, str], Region | None] | None = None) -> None:
        self.variable = variable
        self.solve = solve
        self.unsolved = False
        self.closed_infinity = False

    def region(self, tree: Node) -> Region:
        """The set of real numbers that a tree describes."""
        match tree:
            case Words(meaning="all real numbers") | Sym("R"):
                return EVERYTHING
            case Words(meaning="no solution" | "does not exist"):
                return NOTHING
            case Listing():
                return self._listing(tree)
            case SetOperation():
                parts = tuple(self.region(part) for part in tree.parts)
                if tree.word == "difference":
                    return Joined("intersection", (parts[0], *(Outside(part) for part in parts[1:])))
                return Joined(tree.word, parts)
            case SetBuilder():
                return self._builder(tree)
            case Logic():
                if (same := self._same_relation(tree.parts)) is not None:
                    return same
                parts = tuple(self.region(part) for part in tree.parts)
                # "on (1, 2) and (3, 4)" names two intervals, "x > 1 and x < 2" two conditions
                named = all(isinstance(part, (Listing, SetOperation)) for part in tree.parts)
                return Joined("union" if tree.word == "or" or named else "intersection", parts)
            case Relation():
                if len(tree.signs) > MAX_ENDS:
                    raise NotUnderstood("limit.size", "There are too many signs of order in one chain.")
                pairs = zip(tree.terms, tree.signs, tree.terms[1:], strict=False)
                conditions = tuple(self._pair(left, sign, right) for left, sign, right in pairs)
                return conditions[0] if len(conditions) == 1 else Joined("intersection", conditions)
        if isinstance(tree, Words) or self.variable in symbols(tree):
            raise NotUnderstood("read.interval", "I expected an interval or an inequality here.")
        raise NotUnderstood("read.interval_value", "This is one number, and I expected an interval or an inequality.")

    def _listing(self, tree: Listing) -> Region:
        if tree.left in ("{", "\\{"):
            return self._numbers(tree.items)
        if not tree.left:
            return self._bare(tree.items)
        if len(tree.items) != 2 or tree.left not in "([])" or tree.right not in "([])":
            raise NotUnderstood("read.interval_ends", "An interval has two ends, as in (1, 2].")
        low, high = (bound(self._number(item)) for item in tree.items)
        if low[1] > 0 or high[1] < 0:
            raise NotUnderstood("read.interval_order", "The smaller end of an interval stands first.")
        low_closed, high_closed = tree.left == "[", tree.right == "]"
        if (low[0] is None and low_closed) or (high[0] is None and high_closed):
            self.closed_infinity = True
        return Span(low[0], high[0], low_closed and low[0] is not None, high_closed and high[0] is not None)

    def _number(self, item: Node) -> Node:
        if isinstance(item, _SETS) or self.variable in symbols(item):
            raise NotUnderstood("read.interval", "I expected numbers as the ends of an interval.")
        return item

    def _numbers(self, items: tuple[Node, ...]) -> Region:
        return Joined("union", tuple(point(value) for item in items for value in both_signs(self._number(item))))

    def _bare(self, items: tuple[Node, ...]) -> Region:
        """Parts with commas between: numbers, intervals and exclusions are clear, inequalities are not."""
        if not any(isinstance(item, _SETS) for item in items):
            return self._numbers(items)
        if (same := self._same_relation(items)) is not None:
            return same
        parts = tuple(self.region(item) for item in items)
        signs = [set(item.signs) if isinstance(item, Relation) else {""} for item in items]
        if all(sign <= {"!=", "notin"} for sign in signs) or EVERYTHING in parts:
            return Joined("intersection", parts)
        if all(isinstance(item, (Listing, SetOperation)) for item in items) or all(sign == {"="} for sign in signs):
            return Joined("union", parts)
        if (clear := _only_sense(parts)) is not None:
            return clear
        raise NotUnderstood("ambiguous.comma", "I cannot tell what the comma means: write 'and' or 'or'.")

    def _same_relation(self, items: tuple[Node, ...]) -> Region | None:
        """`x != 2, 3` and `x = 2 or 3`: the relation of the first holds for the numbers behind it."""
        first = items[0]
        if not isinstance(first, Relation) or len(items) < 2 or any(isinstance(item, _SETS) for item in items[1:]):
            return None
        if first.terms[0] != Sym(self.variable) or first.signs not in (("=",), ("!=",)):
            return None
        numbers = self._numbers((first.terms[1], *items[1:]))
        return numbers if first.signs == ("=",) else Outside(numbers)

    def _builder(self, tree: SetBuilder) -> Region:
        element, written = tree.element, tree.element
        inside: Region = EVERYTHING
        if isinstance(written, Relation) and written.signs == ("in",):
            element, inside = written.terms[0], self.region(written.terms[1])
        if not isinstance(element, Sym):
            raise NotUnderstood("read.set", "I understand sets written as {x | ...} only.")
        outer, self.variable = self.variable, element.name
        condition = self.region(tree.condition)
        self.variable = outer
        return condition if inside == EVERYTHING else Joined("intersection", (inside, condition))

    def _pair(self, left: Node, sign: str, right: Node) -> Region:
        if sign in ("in", "notin"):
            if not isinstance(left, (Sym, Apply)):  # 2x ∈ (0, 4) does not say where x lies
                raise NotUnderstood("read.not_solved", f"Say where {self.variable} itself lies.")
            inside = self.region(right)
            return inside if sign == "in" else Outside(inside)
        if isinstance(right, (Listing, SetOperation, SetBuilder, Words)) and sign == "=" and isinstance(left, Sym):
            return self.region(right)  # D = (0, 1)
        if sign not in FLIP or isinstance(left, _SETS) or isinstance(right, _SETS):
            raise NotUnderstood("read.interval", "I expected an interval or an inequality here.")
        relation = Relation((left, right), (sign,))
        if right == Sym(self.variable):
            left, sign, right = right, FLIP[sign], left
        if left == Sym(self.variable) and self.variable not in symbols(right):
            return compared(sign, right)
        found = self.solve(relation, self.variable) if self.solve is not None else None
        if found is None:
            raise Unsolved(relation)
        self.unsolved = True
        return found


def _only_sense(parts: tuple[Region, ...]) -> Region | None:
    """Parts with commas between, joined in the one way that says something: `x > 1, x < 5` with 'or' would be
    every number."""
    both, either = Joined("intersection", parts), Joined("union", parts)
    try:
        line = Line(parts)
    except Unsettled:
        return None
    nothing_in_both, all_in_either = not line.set(both), not ~line.set(either)
    if nothing_in_both == all_in_either:
        return None
    return either if nothing_in_both else both


def compared(sign: str, number: Node) -> Region:
    """The numbers that stand in the relation `sign` to `number`."""
    if any(isinstance(node, PlusMinus) for node in walk(number)):
        if sign not in ("=", "!="):
            raise NotUnderstood("read.plus_minus", "I cannot read plus-minus in an inequality.")
        both = Joined("union", tuple(point(value) for value in both_signs(number)))
        return both if sign == "=" else Outside(both)
    finite, infinite = bound(number)
    if finite is None:
        if sign in ("=", "!="):
            raise NotUnderstood("read.infinity", "I do not understand infinity in this place.")
        below = sign in ("<", "<=")
        return EVERYTHING if below == (infinite > 0) else NOTHING
    match sign:
        case "<" | "<=":
            return Span(None, finite, False, sign == "<=")
        case ">" | ">=":
            return Span(finite, None, sign == ">=", False)
        case "=":
            return point(finite)
    return Outside(point(finite))


# --- on the line --------------------------------------------------------------------------------------------


class Line(CutLine[Node]):
    """The real line cut at every end of some sets, with numbers for the letters in them.

    Raises Unsettled when two ends cannot be compared.
    """

    def __init__(self, sets: Sequence[Region], values: Mapping[str, Fraction] | None = None) -> None:
        super().__init__(*sized_ends((end for formula in sets for end in ends(formula)), values))

    def set(self, formula: Region) -> Intervals[Node]:
        """A set with its ends among those of the line."""
        match formula:
            case Span():
                return self.span(formula)
            case Outside():
                return ~self.set(formula.part)
        parts = [self.set(part) for part in formula.parts]
        if formula.word == "union":
            return reduce(operator.or_, parts, Intervals(self, 0))
        return reduce(operator.and_, parts, ~Intervals(self, 0))

    def cells(self, formula: Region) -> int:
        """The cells of a set as the bits of a whole number, the lowest first."""
        return self.set(formula).bits


def same_set(first: Region, second: Region) -> bool | None:
    """Whether two sets are the same; None when it cannot be settled."""
    letters = sorted(frozenset().union(*(symbols(end) for formula in (first, second) for end in ends(formula)), ()))
    if not letters:
        try:
            line = Line((first, second))
        except Unsettled:
            return None
        return line.set(first) == line.set(second)
    generator = random.Random(20_261_122)
    settled = 0
    for _ in range(6 * SETTINGS):
        values = {letter: Fraction(generator.randrange(-4_000, 4_000), 997) for letter in letters}
        try:
            line = Line((first, second), values)
        except Unsettled:
            continue
        if line.set(first) != line.set(second):
            return False
        settled += 1
        if settled >= SETTINGS * len(letters):
            return True
    return None
