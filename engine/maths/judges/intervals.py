"""Judges intervals, unions of them, and the inequalities that say the same.

The ends are compared exactly; what differs is named: an end that should be open, the wrong direction, a boundary, a
missing part. Where a domain is declared only the numbers in it count. An inequality that still has to be solved is
not accepted where the author's answer is solved, unless "equivalent" is among the options.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood
from engine.maths.equations import same_equation
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.inequalities import differs, solve_inequality
from engine.maths.intervals import (
    NOTHING,
    Joined,
    Line,
    Outside,
    Region,
    RegionReader,
    Span,
    Unsettled,
    Unsolved,
    ends,
    point,
    same_set,
    spans,
    with_ends,
)
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.judges.reading import Unreadable
from engine.maths.judges.rounding import real_value, rounded
from engine.maths.kinds import EQUIVALENT, AnswerKind
from engine.maths.reader import ReadError, read
from engine.maths.render import to_text
from engine.maths.set_text import joined_by_and, read_set
from engine.maths.tree import (
    Apply,
    Listing,
    Logic,
    Node,
    Num,
    Relation,
    SetBuilder,
    SetOperation,
    Sym,
    Words,
    rebuild,
    symbols,
    walk,
)
from engine.maths.verdict import Verdict

_USUAL = ("x", "y", "t", "z", "n")
_NOT_SOLVED = "This is not solved yet: say where {} lies, as in {} < 2."


def interval_text(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Read both as sets and judge them."""
    names = frozenset(name for name in kind.variables if name in ("e", "i") or len(name) > 1) | frozenset(kind.names)
    target = read_set(expected, decimal_comma=decimal_comma, names=names)
    try:
        about = kind.variables or tuple(_variables(target)) or ("x",)
        answer = read_set(given, decimal_comma=decimal_comma, names=names, variable=about[0])
    except ReadError as error:
        raise Unreadable(error) from None
    return interval(kind, target, answer)


def interval(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Judge two trees as sets of real numbers."""
    expected, answer = _plain_names(expected), _plain_names(given)
    variable = _variable(kind, expected, answer)
    author = RegionReader(variable, solve_inequality)
    try:
        wanted = author.region(expected)
        _check_ends(wanted)
    except NotUnderstood as problem:
        raise LemmaError(f"The expected answer is not of its kind: {problem.args[1]}") from None
    except Unsolved:
        return _unsolved_pair(expected, answer, given, kind.domain)
    student = RegionReader(variable, solve_inequality)
    own = _variables(answer)
    if own and variable not in (*own, *symbols(answer)) and variable in (*_variables(expected), *kind.variables):
        raise NotUnderstood("interval.variable", f"I expected an answer about {variable} here, not about {own[0]}.")
    try:
        found = student.region(answer)
    except Unsolved:
        if differs(wanted, answer, variable):
            return wrong(given, "answer.wrong", "This is not right.")
        return undecided(given, "interval.not_solved", _NOT_SOLVED.format(variable, variable))
    wanted, found = (_within(kind.domain, variable, side) for side in (wanted, found))
    result = _Comparison(wanted, found, given).verdict()
    if result.outcome != "right":
        return _and_for_or(wanted, found, answer, student, given) or result
    if student.unsolved and not author.unsolved and EQUIVALENT not in kind.options:
        return partly(given, "interval.not_solved", _NOT_SOLVED.format(variable, variable))
    if student.closed_infinity:
        sentence = "The numbers are right, but infinity always gets a round bracket: it is no number that is reached."
        return partly(given, "interval.infinity", sentence)
    return result


def _check_ends(wanted: Region) -> None:
    """Raises LemmaError where an end of the author's answer is no real number, or an interval stands the wrong way."""
    for end in ends(wanted):
        if symbols(end):
            continue
        try:
            real_value(end)
        except Undefined:
            raise LemmaError(f"In the expected answer {to_text(end)} is not a real number.") from None
        except (NotRational, Unclear):
            pass
    for span in spans(wanted):
        if span.low is None or span.high is None or symbols(span.low) | symbols(span.high):
            continue
        try:
            if real_value(span.low) > real_value(span.high):
                raise LemmaError("In the expected answer the larger end of an interval stands first.")
        except (Undefined, NotRational, Unclear):
            pass


# --- which letter it is about -------------------------------------------------------------------------------


def _plain_names(tree: Node) -> Node:
    """The tree with `f(x)` in 0 < f(x) < 1 taken for one name."""
    if isinstance(tree, Apply):
        return Sym(tree.name + "'" * tree.primes)
    return rebuild(tree, _plain_names)


def _is_named_set(tree: Node) -> bool:
    """What stands behind the sign of `D = (1, 2)`."""
    return isinstance(tree, (Listing, SetOperation, SetBuilder, Words)) or tree == Sym("R")


def _variables(tree: Node) -> list[str]:
    """The names that relations of a tree are about, the likeliest first."""
    found: list[str] = []
    for node in walk(tree):
        if isinstance(node, SetBuilder) and isinstance(node.element, Sym):
            found.insert(0, node.element.name)
        if isinstance(node, Relation) and not (node.signs == ("=",) and _is_named_set(node.terms[1])):
            if len(node.terms) == 3 and isinstance(node.terms[1], Sym):
                found.insert(0, node.terms[1].name)
            names = [term.name for term in node.terms if isinstance(term, Sym)]
            names = names or sorted(symbols(node))
            found += sorted(names, key=lambda name: name not in _USUAL)
    return list(dict.fromkeys(found))


def _variable(kind: AnswerKind, expected: Node, given: Node) -> str:
    """The declared variable, unless the author's answer has it in the end of an interval; else one that occurs."""
    in_ends = {
        name for tree in walk(expected) if isinstance(tree, Listing) for item in tree.items for name in symbols(item)
        if not isinstance(item, Relation)
    }  # fmt: skip
    about = _variables(expected)
    if kind.variables and kind.variables[0] not in in_ends and (not about or kind.variables[0] in about):
        return kind.variables[0]
    candidates = [name for name in (*about, *_variables(given)) if name not in in_ends]
    return candidates[0] if candidates else "x"


def _within(domain: str, variable: str, side: Region) -> Region:
    """The part of a set that lies in the declared domain: nothing is asked of numbers outside."""
    if domain == "real":
        return side
    if domain in ("positive", "nonzero"):
        zero = Num("0")
        return Joined("intersection", (side, Span(zero, None) if domain == "positive" else Outside(point(zero))))
    tree = read(domain)
    parts = tree.parts if isinstance(tree, Logic) else tree.items if isinstance(tree, Listing) else (tree,)
    ranges = [RegionReader(variable).region(part) for part in parts if variable in symbols(part)]
    return Joined("intersection", (side, *ranges)) if ranges else side


# --- comparing ----------------------------------------------------------------------------------------------


def _unsolved_pair(expected: Node, answer: Node, given: Node, domain: str) -> Verdict:
    """The author's own answer is an inequality beyond us: the same one, multiplied by a number perhaps, is right.

    Where the domain is not all numbers, two that differ may differ outside of it only: that is undecided.
    """
    if isinstance(expected, Relation) and isinstance(answer, Relation):
        same = same_equation(expected, answer)
        if same or (same is False and domain == "real"):
            return right(given) if same else wrong(given, "answer.wrong", "This is not right.")
    return undecided(given)


def _and_for_or(wanted: Region, found: Region, answer: Node, student: RegionReader, given: Node) -> Verdict | None:
    """x < 1 and x > 2, where "or" is meant."""
    if not joined_by_and(answer) or not isinstance(answer, Logic) or same_set(found, NOTHING) is not True:
        return None
    if same_set(wanted, student.region(Logic("or", answer.parts))) is not True:
        return None
    return partly(given, "interval.and_or", "The parts are right, but no number is in both: join them with 'or'.")


@dataclass(slots=True)
class _Comparison:
    """The author's set beside the student's; `cells` are theirs on one line."""

    wanted: Region
    found: Region
    given: Node
    line: Line = field(init=False)
    aim: int = field(init=False)
    has: int = field(init=False)

    def verdict(self) -> Verdict:
        if any(symbols(end) for formula in (self.wanted, self.found) for end in ends(formula)):
            same = same_set(self.wanted, self.found)
            if same is None:
                return undecided(self.given)
            return right(self.given) if same else wrong(self.given, "answer.wrong", "This is not right.")
        try:
            self.line = Line((self.wanted, self.found))
        except Unsettled:
            return undecided(self.given)
        self.aim, self.has = self.line.cells(self.wanted), self.line.cells(self.found)
        if self.aim == self.has:
            return right(self.given)
        return (
            self.single_numbers()
            or self.points_only() or self.direction() or self.parts() or self.rounded_ends() or self.boundary()
            or self.plain_wrong()
        )  # fmt: skip

    def rounded_ends(self) -> Verdict | None:
        """The right set, but for ends that were rounded."""
        known = {self.line.place[end] for end in ends(self.wanted)}
        exact: dict[Node, Node] = {}
        for end in ends(self.found):
            if self.line.place[end] not in known:
                target = next((other for other in ends(self.wanted) if rounded(other, end)), None)
                if target is None:
                    return None
                exact[end] = target
        if not exact or same_set(self.wanted, with_ends(self.found, exact)) is not True:
            return None
        return partly(self.given, "decimal.rounded", "This is close, but rounded: exact values are asked for.")

    def plain_wrong(self) -> Verdict:
        place = self.line.place
        if any(s.low and s.high and place[s.low] > place[s.high] for s in spans(self.found)):
            return wrong(self.given, "interval.order", "The smaller end of an interval stands first.")
        if not self.aim:
            return wrong(self.given, "interval.empty", "This is not right: no number belongs here.")
        if not self.has:
            return wrong(self.given, "interval.not_empty", "This is not right: there are numbers that belong here.")
        return wrong(self.given, "answer.wrong", "This is not right.")

    def single_numbers(self) -> Verdict | None:
        """A few numbers out of a range of them."""
        gaps = range(0, self.line.count, 2)
        if not self.has or any(self.has >> cell & 1 for cell in gaps) or not any(self.aim >> cell & 1 for cell in gaps):
            return None
        sentence = "This is not right: single numbers stand here, and a whole range of them is expected."
        return wrong(self.given, "interval.single_numbers", sentence)

    def shown(self, cell: int) -> str:
        return to_text(self.line.ends[cell // 2])

    def points_only(self) -> Verdict | None:
        """Only single numbers are wrongly in or out."""
        different = [cell for cell in range(self.line.count) if (self.aim ^ self.has) >> cell & 1]
        if any(cell % 2 == 0 for cell in different) or not self.aim or not self.has:
            return None
        facts = 2 * sum(self.is_end(self.aim, cell) for cell in range(1, self.line.count, 2))
        credit = max(0.0, 1 - len(different) / max(2, facts))  # the whole line has no ends to count
        cell = different[0]
        end = self.shown(cell)
        neighbours = [bool(self.aim >> side & 1) for side in (cell - 1, cell + 1)]
        if all(neighbours):
            if self.aim >> cell & 1:
                return self.partly("interval.missing_part", f"Nearly: {end} belongs to it too.", credit)
            return self.partly("interval.excluded_point", f"Nearly: {end} has to be left out.", credit)
        if not any(neighbours):
            if self.aim >> cell & 1:
                return self.partly("interval.missing_part", f"What is here is right, but {end} is missing.", credit)
            return self.partly("interval.extra_part", f"Nearly: {end} does not belong to it.", credit)
        if self.aim >> cell & 1:
            return self.partly(
                "interval.endpoint_closed", f"The numbers are right, but {end} itself belongs to it.", credit
            )
        return self.partly(
            "interval.endpoint_open", f"The numbers are right, but {end} itself does not belong to it.", credit
        )

    def partly(self, note: str, sentence: str, credit: float | None = None) -> Verdict:
        return partly(self.given, note, sentence, credit) if credit != 0 else wrong(self.given, note, sentence)

    def is_end(self, bits: int, cell: int) -> bool:
        """Whether a number is on the edge of a set."""
        around = [bits >> side & 1 for side in (cell - 1, cell, cell + 1)]
        return 0 < sum(around) < 3

    def direction(self) -> Verdict | None:
        """The other side of the same boundaries."""
        gaps = range(0, self.line.count, 2)
        if all((self.aim >> cell & 1) != (self.has >> cell & 1) for cell in gaps) and len(gaps) > 1:
            return wrong(self.given, "interval.direction", "The boundary is right, but it is the other side of it.")
        return None

    def parts(self) -> Verdict | None:
        """Whole pieces that are missing or too many."""
        aim, has = self.line.pieces(self.aim), self.line.pieces(self.has)
        good = [piece for piece in has if piece in aim]
        if good and len(good) == len(has) and len(aim) > len(has):
            credit = len(good) / len(aim)
            return partly(self.given, "interval.missing_part", "What is here is right, but a part is missing.", credit)
        if good and len(good) == len(aim) and len(has) > len(aim):
            sentence = "Everything that belongs to it is here, but also a part that does not."
            return partly(self.given, "interval.extra_part", sentence)
        return None

    def boundary(self) -> Verdict | None:
        """One connected set each, one end of it right, or both going on in the same direction."""
        aim, has = self.line.pieces(self.aim), self.line.pieces(self.has)
        if len(aim) != 1 or len(has) != 1:
            return None
        last = self.line.count - 1
        (low, high), (other_low, other_high) = aim[0], has[0]
        same_low, same_high = low == other_low, high == other_high
        if same_low != same_high:
            if (other_high == last and same_low) or (other_low == 0 and same_high):
                return wrong(self.given, "interval.boundary", "This goes on too far: there is a boundary missing.")
            if (low == 0 and same_low) or (high == last and same_high):
                return wrong(self.given, "interval.boundary", "The direction is right, but the boundary is not.")
            return partly(self.given, "interval.boundary", "One end is right, but the other is not.")
        return None
