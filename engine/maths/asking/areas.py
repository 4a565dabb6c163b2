"""Areas under and between curves, as integrals.

`area under y = x^2 from 0 to 3`, `area between y = x^2 and y = x`, `area bounded by y = 4 - x^2 and the x-axis`.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import pattern, strip, worded
from engine.maths.asking.parts import NotAsked, functions_in, no_bare_angle, no_bare_log, one_variable, plain, read_part
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Add, Apply, Integral, Neg, Node, Num, Relation, Sym, symbols

_ASK = (
    r"(?:(?:find|calculate|compute|determine|work out|what is|evaluate) )?(?:the )?(?:exact "
    r"|total )?area (?:of the (?:region|area) )?"
)
_CURVE = r"(?:the )?(?:curves? |graphs? (?:of )?|functions? |parabola |line |lines |lines? )*"
_END = r"[-−\w./\\{}^()]+?"
_SPAN = (
    rf"(?:[\s,]+(?:from|between|for|on|over)(?: the interval)? (?:(?:[a-z] ?= ?)?(?P<low>{_END}) "
    rf"(?:to|and) (?:[a-z] ?= ?)?(?P<high>{_END})"
    rf"|\[ ?(?P<low2>{_END}) ?, ?(?P<high2>{_END}) ?\]|(?P<low3>{_END}) ?(?:<=|≤|\\leq?) ?[a-z] ?"
    rf"(?:<=|≤|\\leq?) ?(?P<high3>{_END})))"
)
_AXIS = r"(?:the )?x ?-? ?axis"
_WORDINGS = (
    ("under", pattern(rf"{_ASK}(?:under(?:neath)?|below) {_CURVE}(?P<f>[^,]+?)(?:,? and above {_AXIS})?{_SPAN}")),
    (
        "axis",
        pattern(
            rf"{_ASK}(?:between|enclosed by|bounded by|enclosed between) {_CURVE}(?P<f>[^,]+?),? and"
            rf" {_AXIS}{_SPAN}?"
        ),
    ),
    (
        "lines",
        pattern(
            rf"{_ASK}(?:enclosed by|bounded by|between) {_CURVE}(?P<f>[^,]+?),? (?:and )?{_AXIS},? (?:and )?"
            rf"(?:the (?:vertical )?lines? )?x ?= ?(?P<low>{_END}),? and (?:the line )?x ?= ?(?P<high>{_END})"
        ),
    ),
    (
        "one_line",
        pattern(
            rf"{_ASK}(?:(?:that is )?enclosed by|bounded by|between) "
            rf"{_CURVE}(?P<f>[^,]+?),? (?:and )?{_AXIS},? (?:and )?"
            rf"(?:the (?:vertical )?line )?(?P<name>[a-z]) ?= ?(?P<end>{_END})"
        ),
    ),
    (
        "curves",
        pattern(
            rf"{_ASK}(?:between|enclosed by|bounded by|enclosed between) {_CURVE}(?P<f>[^,]+?)(?:,? and "
            rf"|, ){_CURVE}(?P<g>[^,]+?){_SPAN}?"
        ),
    ),
)


def ask(text: str) -> Question | None:
    """The area under a curve or between two."""
    if "area" not in text.lower():
        return None
    text = strip(text)
    for name, wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match is None:
            continue
        try:
            return _question(name, match)
        except ReadError:
            continue
    return None


def _question(name: str, match: re.Match[str]) -> Question:
    groups = match.groupdict()
    upper = _rule(groups["f"])
    lower = _rule(groups["g"]) if groups.get("g") else Num("0")
    variable = one_variable(Add((upper, lower)))
    if (symbols(upper) | symbols(lower)) - {variable}:
        raise NotAsked("I do not know the value of every letter here.")
    at = next((key for key in ("", "2", "3") if groups.get(f"low{key}")), None)
    ends = (plain(read_part(groups[f"low{at}"])), plain(read_part(groups[f"high{at}"]))) if at is not None else None
    if ends is not None and any(symbols(end) for end in ends):
        raise NotAsked("I do not know the value of every letter here.")
    line: tuple[tuple[str, Node], ...] = ()
    if name == "one_line":
        line = (("line", plain(read_part(groups["end"]))),)
        if groups["name"] != variable or symbols(line[0][1]):
            raise NotAsked("I cannot tell where this region ends.")
    gap = upper if lower == Num("0") else Add((upper, Neg(lower)))
    no_bare_log(gap)
    no_bare_angle(gap)
    body = Integral(gap, Sym(variable), *(ends or (None, None)))
    what = f"between {to_text(upper)} and {'the x-axis' if lower == Num('0') else to_text(lower)}"
    if name == "under":
        what = f"under {to_text(upper)}"
    say = f"Find the area {what}" + (f" from {to_text(ends[0])} to {to_text(ends[1])}" if ends else "")
    if line:
        say += f" and {variable} = {to_text(line[0][1])}"
    detail = "area_under" if name == "under" else "area"
    return worded(
        Task.INTEGRATE, detail, body, say, kind=Kind.EXPRESSION, variables=(variable,), values=line, latex=to_latex(gap)
    )


def _rule(text: str) -> Node:
    """`y = x^2`, `f(x) = x^2` or plain `x^2`."""
    tree = read_part(text, functions=functions_in(text))
    if isinstance(tree, Relation):
        named = tree.terms[0] == Sym("y") or isinstance(tree.terms[0], Apply)
        if tree.signs != ("=",) or not named or "y" in symbols(tree.terms[1]):
            raise NotAsked("I expected a curve given as y = ...")
        tree = tree.terms[1]
    elif tree == Sym("y"):
        raise NotAsked("I expected a curve given as y = ...")
    return plain(tree)
