"""Straight lines: their equation through two points, or from a slope and a point; their slope; points apart.

A point is `(1, 2)` with plain numbers, perhaps with a letter before it: `A(1, 2)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.asking.family import ASK, REAL, listing, number, pattern, strip, worded
from engine.maths.asking.parts import NotAsked, plain, read_part
from engine.maths.evaluate import exact
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_text
from engine.maths.tree import Listing, Node, Num, Relation, symbols

_ASK = rf"(?:{ASK} )?"
_LINE = r"(?:the |a )?(?:equation (?:of|for) )?(?:the |a )?(?:straight )?line"
_THAT = r"(?:(?: that| which)?(?: passes| passing| goes| going| is| drawn)?)"
_POINT = r"(?:the )?(?:points? )?(?:[A-Z] ?(?:= ?)?)?\( ?(?P<x{0}>" + REAL + r") ?[,;] ?(?P<y{0}>" + REAL + r") ?\)"
_A, _B = _POINT.format("1"), _POINT.format("2")
_WITH = r"(?: with| of| having| has| that has| which has| whose)?(?: a| the)?"
_SLOPE = rf"(?:slope|gradient)(?: of| is| =)? ?(?P<m>{REAL})"
_RULE = r"(?:the line )?(?P<rule>[^=]+=[^=]+?)"
_THROUGH = r"(?:through|containing|joining|connecting|between|from)"

_WORDINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, pattern(expression))
    for name, expression in (
        ("points", rf"{_ASK}{_LINE}{_THAT} {_THROUGH} {_A} (?:and|to) {_B}"),
        ("slope_point", rf"{_ASK}{_LINE}{_THAT} through {_A},? (?:and )?(?:with|has|having)(?: a| the)? {_SLOPE}"),
        (
            "slope_point",
            rf"{_ASK}{_LINE}{_WITH} {_SLOPE},? (?:(?:that |which )?(?:passes|passing|goes|going)(?: through)?"
            rf"|through|and (?:passing |passes |going )?through) ?{_A}",
        ),
        (
            "slope_intercept",
            rf"{_ASK}{_LINE}{_WITH} {_SLOPE},? (?:and|with)(?: a| the)? y-?intercept(?: of| is| at"
            rf"| =)? ?(?P<b>{REAL})",
        ),
        (
            "beside",
            rf"{_ASK}{_LINE}{_THAT} (?P<how>parallel|perpendicular) to {_RULE}(?:,? (?:and )?(?:(?:that "
            rf"|which )?(?:passes|passing|goes|going) )?through|,? (?:and )?(?:containing|at)) {_A}",
        ),
        (
            "beside",
            rf"{_ASK}{_LINE}{_THAT} through {_A},? (?:and |that is |which is )?(?P<how>parallel"
            rf"|perpendicular) to {_RULE}",
        ),
        ("line_slope", rf"{_ASK}(?:the )?(?:slope|gradient) of {_RULE}"),
        (
            "distance",
            rf"{_ASK}(?:the )?(?:distance|length of the (?:line )?segment) (?:between|from|joining"
            rf"|connecting) (?:the )?(?:points? )?{_A} (?:and|to) {_B}",
        ),
    )
)


def ask(text: str) -> Question | None:
    """A question about a straight line or two points."""
    text = strip(text)
    if "(" not in text and "=" not in text and "ntercept" not in text:
        return None
    for name, wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match:
            try:
                question = _BUILD[name](match)
            except ReadError:
                continue
            if question is not None:
                return question
    return None


def _point(match: re.Match[str], at: str) -> Listing:
    return Listing((number(match[f"x{at}"]), number(match[f"y{at}"])), "(", ")")


def _question(detail: str, items: list[Node], say: str) -> Question:
    return worded(
        Task.FUNCTION,
        detail,
        listing(items),
        f"Find the equation of the line {say}",
        kind=Kind.EQUATION,
        variables=("x", "y"),
    )


def _points(match: re.Match[str]) -> Question:
    first, second = _point(match, "1"), _point(match, "2")
    if [exact(item) for item in first.items] == [exact(item) for item in second.items]:
        raise NotAsked("These two points are the same one.")
    return _question("line", [first, second], f"through {to_text(first)} and {to_text(second)}")


def _slope_point(match: re.Match[str]) -> Question:
    point, slope = _point(match, "1"), number(match["m"])
    return _question("line", [point, slope], f"through {to_text(point)} with slope {to_text(slope)}")


def _slope_intercept(match: re.Match[str]) -> Question:
    slope, height = number(match["m"]), number(match["b"])
    point = Listing((Num("0"), height), "(", ")")
    return _question("line", [point, slope], f"with slope {to_text(slope)} and y-intercept {to_text(height)}")


def _rule(text: str) -> Relation | None:
    """The equation of a line in x and y (or of `y = 3`), if it may be one."""
    tree = read_part(text)
    if not (isinstance(tree, Relation) and tree.signs == ("=",)):
        return None
    for side in tree.terms:
        plain(side)
    return tree if symbols(tree) <= {"x", "y"} and symbols(tree) else None


def _beside(match: re.Match[str]) -> Question | None:
    rule, how, point = _rule(match["rule"]), match["how"].lower(), _point(match, "1")
    if rule is None:
        return None
    return _question(how, [rule, point], f"{how} to {to_text(rule)} through {to_text(point)}")


def _line_slope(match: re.Match[str]) -> Question | None:
    rule = _rule(match["rule"])
    if rule is None or "y" not in symbols(rule):
        return None
    say = f"Find the slope of the line {to_text(rule)}"
    return worded(Task.FUNCTION, "line_slope", rule, say, variables=("x", "y"))


def _distance(match: re.Match[str]) -> Question:
    points: list[Node] = [_point(match, "1"), _point(match, "2")]
    say = f"Find the distance between {to_text(points[0])} and {to_text(points[1])}"
    return worded(Task.FUNCTION, "distance", listing(points), say)


_BUILD: dict[str, Callable[[re.Match[str]], Question | None]] = {
    "points": _points,
    "slope_point": _slope_point,
    "slope_intercept": _slope_intercept,
    "beside": _beside,
    "line_slope": _line_slope,
    "distance": _distance,
}
