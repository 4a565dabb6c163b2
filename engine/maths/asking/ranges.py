"""Equations whose unknown is looked for in an interval, above all trigonometric ones.

`solve 2 sin x = 1 for 0 <= x < 2pi`, `sin 2x = 1/2 on [0, 360°)`, `cos x = 0 between 0 and 360 degrees`. In degrees
the unknown is the number of degrees, so the angle in the equation becomes x times pi/180.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.family import pattern
from engine.maths.asking.inequalities import ORDER, solve_within
from engine.maths.asking.parts import VARIABLE, NotAsked, no_bare_angle, no_bare_log, read_part
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_text
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Degree,
    Derivative,
    Func,
    Integral,
    Limit,
    Listing,
    Node,
    Relation,
    Sym,
    rebuild,
    symbols,
    walk,
)

PERIODIC = frozenset(("sin", "cos", "tan", "sec", "csc", "cot"))
_TRIG = re.compile(r"sin|cos|tan|sec|csc|cot")
_END = r"(?:[-−–]?\s?(?:\d+(?:\.\d+)?|\\?pi|π|\\frac)(?:\d|\\?pi|π|\\[dt]?frac|\\circ|deg(?:rees)?|[\s°^*/{}.])*?)"
_LE = r"(?:<=?|≤|⩽|\\leq?(?:slant)?|\\lt)"
_NAME = r"(?:[a-zA-Z]|\\?theta|\\?alpha|\\?beta|\\?phi|θ|α|β|φ)"
_INSIDE = (
    r"(?:(?:on|in|over|within|inside|from|for|where|with|when|if|given that|and|for all)\s*,?\s*)?"
    r"(?:the )?(?:closed |open |half-open )?(?:interval |range |domain )?(?:of )?(?::\s*)?"
)
_CHAIN = rf"{_INSIDE}(?P<chain>{_END}\s*{_LE}\s*{_NAME}\s*{_LE}\s*{_END})"
_BRACKETS = (
    rf"{_INSIDE}(?:(?:values of )?(?P<name2>{_NAME})\s*(?:in|∈|\\in|belongs to|is in)\s*(?:the )?(?:interval )?)?"
    rf"(?:\\left)?(?P<open>[\[(])\s*(?P<low>{_END})\s*[,;]\s*(?P<high>{_END})\s*(?:\\right)?(?P<close>[\])])"
)
_BETWEEN = (
    rf"(?:(?:with|where|for|if|when|and) )?(?:(?:values of )?(?P<name3>{_NAME}) )?(?:is |lies |lying )?"
    rf"(?P<how>between|from) (?P<from>{_END}) (?:and|to) (?P<to>{_END})(?P<inclusive>,? inclusive| \(inclusive\))?"
)
_UNIT = r"(?P<unit>[\s,]*(?:\(?in )?(?:degrees|radians|degree|rad)\)?)?"
_RANGE = rf"(?:{_CHAIN}|{_BRACKETS}|{_BETWEEN}){_UNIT}"
_LETTER = VARIABLE.replace("theta|", "theta|θ|α|β|φ|")
_WHAT = (
    r"(?:solve|find|determine|give|state|what are|list|calculate)(?: for)?(?: all| the| every| each"
    r"| exact| possible| real"
    rf"| solutions?| roots?| values?| angles?)*(?: (?:of|to|for|in))?(?: {_LETTER}(?=[\s,:]))?"
    r"(?: (?:the|this|following|trigonometric|trig|equation|given))*(?: (?:such that|for which|if"
    r"|when|where|satisfying|that satisfy|which satisfy))?"
)
_WORDINGS = tuple(
    pattern(expression)
    for expression in (
        rf"(?:{_WHAT}[\s:,]+)?(?P<equation>[^,;]*?=[^<>≤≥]*?)[\s,;.]+(?:\()?{_RANGE}\)?",
        rf"{_RANGE}[\s,:]+(?:{_WHAT}[\s:,]+)(?P<equation>[^,;<>≤≥]*=[^<>≤≥]*?)",
        rf"{_WHAT}[\s:,]*{_RANGE}(?!\s?[°^])[\s,:]*(?:such that|for which|if|when|where|satisfying|that satisfy"
        r"|which satisfy|of|with)?"
        r"[\s,:]*(?P<equation>[^,;<>≤≥]*=[^<>≤≥]*?)",
    )
)

_FACTOR = re.compile(  # `solve x sin x = 0`: a factor, and not what to solve for
    r"^(\s*(?:solve|find))\s+([a-z])\s+(?=\\?(?:sin|cos|tan|sec|csc|cot)(?![a-z]*\s*(?:for|such)))", re.IGNORECASE
)


_IN_UNIT = re.compile(r" \(?in (?:radians|degrees)\)?(?=[,;:. ]|$)", re.I)
_ALL = re.compile(
    r"[\s,.;]+(?:find |give |list |i need |state )?(?:all|every|the)(?: of)?(?: the)?"
    r" (?:solutions?|roots|angles|values(?: of [a-z])?)$",
    re.I,
)
_COUNT = re.compile(
    r"(?:how many|find the number of|what is the number of) (?:different |distinct |real )*(?:solutions|roots"
    r"|values of [a-z]|angles)(?: (?:does|do|has|satisfy|of|to|for|are there (?:to|of|for)))* (?:the equation )?"
    r"(?P<equation>[^,;<>≤≥]*?=[^<>≤≥]*?)(?: have)?,? (?:for|in|on|between|when|where|if) (?P<range>.+?)(?: have)?",
    re.I,
)


def ask(text: str) -> Question | None:
    """An equation with the interval its unknown is looked for in."""
    if "=" not in text or not _TRIG.search(text):
        return None
    text = re.sub(r"\$|\\[()](?!\w)", " ", text) if "$" in text else text
    text = _FACTOR.sub(r"\1 \2*", text)
    text = re.sub(r"\^\s*\{?\\circ\}?|\\degree", "°", text)
    text = re.sub(r"\\text\{\s*(?:for|where|on|in)?\s*\}|\\quad|\\qquad|\\,|\\;", " ", text)
    text = re.sub(r"\s+", " ", text).strip()
    text = _ALL.sub("", _IN_UNIT.sub(" ", text) if re.search(r"\\pi|π|pi\b|°", text) else text)
    counting = _COUNT.fullmatch(text)
    if counting is not None:
        text = f"{counting['equation']} for {counting['range']}"
    for wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match is None:
            continue
        try:
            equation = read_part(match["equation"].strip())
        except (ReadError, NotAsked):
            continue
        if not isinstance(equation, Relation) or equation.signs != ("=",):
            continue
        found = _question(match, equation, text)
        return found if counting is None else _counted(found)
    return None


def _counted(found: Question) -> Question:
    """How many solutions there are, instead of which."""
    said = found.text.replace("Solve", "Count the solutions", 1)
    return replace(found, task=Task.FUNCTION, detail="real_roots", kind=AnswerKind(Kind.INTEGER), text=said)


def _question(match: re.Match[str], equation: Relation, text: str) -> Question:
    names = symbols(equation)
    if len(names) != 1:
        raise NotAsked("There are several unknown letters here: say which one to solve for.")
    variable = next(iter(names))
    for node in walk(equation):
        if isinstance(node, (Apply, Derivative, Integral, Limit, Listing)):
            raise NotAsked("I cannot check an equation with this kind of function yet.")
    within, between = _within(match, variable)
    ends = [term for relation in _relations(within) for term in relation.terms if term != Sym(variable)]
    unit = re.sub(r"^in ", "", (match.groupdict().get("unit") or "").strip(" ,()").lower())
    no_bare_log(equation)
    typed = equation
    degrees = _in_degrees(equation, ends, unit, variable)
    if degrees:
        within = _without_degrees(within)
        equation = _degrees_inside(equation, variable)
    else:
        no_bare_angle(equation)
    question = solve_within(equation, variable, within)
    shown = f"Solve for {variable}{' in degrees' if degrees else ''}: "
    return replace(
        question,
        text=f"{shown}{to_text(typed)} where {to_text(within)}",
        detail="between" if between else "",
        function="°" if degrees else "",
    )


def _relations(tree: Node) -> list[Relation]:
    return [node for node in walk(tree) if isinstance(node, Relation)]


def _within(match: re.Match[str], variable: str) -> tuple[Node, bool]:
    """(the interval as a chain of inequalities, whether its ends were left open by "between")."""
    groups = match.groupdict()
    name = groups.get("name2") or groups.get("name3")
    if name and read_part(name) != Sym(variable):
        raise NotAsked("The interval is for another letter than the one in the equation.")
    asked = groups.get("name")
    if asked and read_part(asked) != Sym(variable):
        raise NotAsked("The letter asked for is not the one in the equation.")
    if groups.get("chain"):
        chain = read_part(groups["chain"])
        if not isinstance(chain, Relation) or len(chain.terms) != 3 or chain.terms[1] != Sym(variable):
            raise NotAsked("I could not read the interval for the solutions.")
        if not set(chain.signs) <= set(ORDER) or symbols(chain.terms[0]) or symbols(chain.terms[2]):
            raise NotAsked("I could not read the interval for the solutions.")
        return chain, False
    if groups.get("low"):
        signs = ("<=" if groups["open"] == "[" else "<", "<=" if groups["close"] == "]" else "<")
        ends = (read_part(groups["low"]), read_part(groups["high"]))
        return Relation((ends[0], Sym(variable), ends[1]), signs), False
    ends = (read_part(groups["from"]), read_part(groups["to"]))
    left_open = groups["how"].lower() == "between" and not groups.get("inclusive")
    return Relation((ends[0], Sym(variable), ends[1]), ("<=", "<=")), left_open


def _in_degrees(equation: Relation, ends: list[Node], unit: str, variable: str) -> bool:
    """Whether the unknown is an angle in degrees. Raises NotAsked when that cannot be told."""
    marked = any(has_degrees(tree) for tree in (equation, *ends))
    radians = any(node == Const("pi") for tree in ends for node in walk(tree))
    if unit.startswith("degree") or marked:
        if radians or unit.startswith("rad"):
            raise NotAsked("I cannot tell whether the angle is in degrees or in radians.")
        return True
    if radians or unit.startswith("rad"):
        return False
    sizes = []
    for end in ends:
        try:
            sizes.append(abs(exact(end)))
        except (NotRational, Undefined):
            return False
    if not any(
        isinstance(node, Func) and node.name in PERIODIC and variable in symbols(node) for node in walk(equation)
    ):
        return False
    if max(sizes) in (90, 180, 270, 360, 540, 720) and all(size % 90 == 0 for size in sizes):
        return True  # nobody counts radians up to 360
    raise NotAsked("I cannot tell whether the angle is in degrees or in radians.")


def _without_degrees(tree: Node) -> Node:
    """`360°` as the number 360."""
    if isinstance(tree, Degree):
        return tree.arg
    return rebuild(tree, _without_degrees)


def _degrees_inside(equation: Relation, variable: str) -> Relation:
    """The equation with every angle turned from degrees to radians. Raises NotAsked."""
    outside: Node = equation

    def change(node: Node) -> Node:
        if isinstance(node, Func) and node.name in PERIODIC and variable in symbols(node):
            return Func(node.name, (_angle(node.args[0], variable),))
        if node == Sym(variable):
            raise NotAsked("The unknown stands both inside and outside of an angle here.")
        return rebuild(node, change)

    changed = change(outside)
    assert isinstance(changed, Relation)
    return changed


def _angle(angle: Node, variable: str) -> Node:
    terms = angle.terms if isinstance(angle, Add) else (angle,)
    if all(has_degrees(term) for term in terms):
        return angle
    for term in terms:
        if variable not in symbols(term) and not has_degrees(term):
            raise NotAsked("I cannot tell whether every angle here is in degrees: write the degree sign.")

    def change(node: Node) -> Node:
        if isinstance(node, Degree):
            return node
        return Degree(node) if node == Sym(variable) else rebuild(node, change)

    return change(angle)


def has_degrees(tree: Node) -> bool:
    """Whether a degree sign stands in the tree."""
    return any(isinstance(node, Degree) for node in walk(tree))
