"""Questions about one function: its vertex, its tangent at a point, its domain, its inverse, another form of it.

A text is taken only as a whole, and what is called a function must be one: `y = ...`, `f(x) = ...` or an expression
in one letter. Whether it has what is asked for (only a parabola has a vertex) is found out when it is solved.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from engine.maths.asking.family import ASK, pattern, strip, worded
from engine.maths.asking.parts import NotAsked, functions_in, no_bare_log, one_variable, plain, read_part
from engine.maths.asking.tasks import ask_solve
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text
from engine.maths.tree import (
    Apply,
    Derivative,
    Div,
    Integral,
    Limit,
    Listing,
    Node,
    Num,
    Relation,
    Sym,
    substitute,
    symbols,
    walk,
)

_ASK = rf"(?:{ASK} )?"
_THE = r"(?:the |its )?"
_F = (
    r"(?:the )?(?:graph of |curve |graph |parabola |quadratic(?: function| expression| graph"
    r"| curve)? |function |expression |polynomial )*(?P<f>.+?)"
)
_SQUARE_FORM = r"(?:[a-z] ?\*? ?)?\( ?x ?[-+−±] ?[a-z] ?\) ?(?:\^ ?\{?2\}?|²) ?[-+−±] ?[a-z]"
_POINT = r"\( ?(?P<px>[^(),;]+?) ?[,;] ?(?P<py>[^(),;]+?) ?\)"
_AT = rf"at (?:the )?(?:point )?(?:where )?(?:x ?= ?(?P<at>[^=,;]+)|(?:[A-Z] ?)?{_POINT})"
_TANGENT = r"(?P<what>tangent|normal)(?: line)?"
_PARTIAL = r"(?:partial fractions?|(?:its |the )?partial fraction (?:decomposition|expansion|form))"
_METHOD = r"(?:,? (?:by )?using (?:the )?(?:remainder theorem|polynomial division|long division|synthetic division))?"
_DIVIDED = r"(?:is )?(?:divided by|÷)"

_WORDINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, pattern(expression))
    for name, expression in (
        ("vertex", rf"{_ASK}{_THE}(?:coordinates of )?{_THE}(?:vertex|turning point) (?:of|for) {_F}"),
        ("minimum_point", rf"{_ASK}{_THE}(?:coordinates of )?{_THE}(?:minimum|lowest) point (?:of|on) {_F}"),
        ("maximum_point", rf"{_ASK}{_THE}(?:coordinates of )?{_THE}(?:maximum|highest) point (?:of|on) {_F}"),
        ("axis", rf"{_ASK}{_THE}(?:equation of )?{_THE}(?:axis|line) of symmetry (?:of|for) {_F}"),
        (
            "extreme",
            rf"{_ASK}{_THE}(?:(?P<which>maximum|minimum|greatest|largest|least|smallest) value"
            rf"|(?P<short>maximum|minimum)) of {_F}",
        ),
        ("y_intercept", rf"{_ASK}{_THE}y-?intercept (?:of|for) (?:the )?(?:straight )?(?:line )?{_F}"),
        ("x_intercepts", rf"{_ASK}{_THE}x-?intercepts? (?:of|for) (?:the )?(?:straight )?(?:line )?{_F}"),
        (
            "discriminant",
            rf"{_ASK}{_THE}(?:value of the )?discriminant (?:of|for) (?:the )?(?:quadratic )?(?:equation"
            rf" )?{_F}",
        ),
        (
            "real_roots",
            r"(?:how many (?:real (?:distinct |different )?|(?:distinct |different )real )(?:solutions"
            r"|roots) does (?:the )?(?:quadratic )?(?:equation )?(?P<f>.+?) have|(?:find |determine "
            r"|give )?the number of (?:distinct |different )?real (?:distinct |different )?(?:solutions"
            r"|roots) of (?:the )?(?:quadratic )?(?:equation )?(?P<f2>.+))",
        ),
        ("completed_square", r"complete (?:the |a )?square(?: (?:for|of|on|in|with))?[\s:]+" + _F),
        ("completed_square", rf"{_ASK}{_THE}(?:vertex form|completed?[ -]square form) (?:of|for) {_F}"),
        ("completed_square", r"(?P<f>.+?)[,:;]? (?:by )?complet(?:e|ing) the square"),
        (
            "completed_square",
            r"(?:write|express|put|rewrite|convert|give) (?P<f>.+?) (?:in|to|into|as|using) (?:the |a "
            rf"|its )?(?:completed?[ -]square form|vertex form|(?:form )?{_SQUARE_FORM})",
        ),
        (
            "completed_square",
            r"(?:write|express|rewrite) (?:in|using) (?:the )?(?:completed?[ -]square form|vertex form"
            rf"|form {_SQUARE_FORM})[\s:,]+(?P<f>.+)",
        ),
        ("partial_fractions", rf"{_ASK}{_THE}partial fractions? (?:decomposition |expansion |form )?(?:of|for) {_F}"),
        (
            "partial_fractions",
            r"(?:write|express|resolve|decompose|split|separate|break|rewrite|put) (?P<f>.+?) (?:up )?(?:in"
            rf"|into|as|as a sum of|in terms of|using) {_PARTIAL}",
        ),
        ("partial_fractions", rf"(?:write|express|resolve|decompose|split) (?:in|into) {_PARTIAL}[\s:,]+(?P<f>.+)"),
        (
            "tangent",
            rf"{_ASK}{_THE}(?:an )?(?:equation (?:of|for) )?{_THE}(?:{_TANGENT}|line (?:that is |which is )?"
            rf"(?P<that>tangent|normal)) to {_F} {_AT}",
        ),
        ("tangent", rf"{_ASK}{_THE}(?:an )?(?:equation (?:of|for) )?{_THE}{_TANGENT} {_AT} (?:to|of|on|for) {_F}"),
        ("slope", rf"{_ASK}{_THE}(?:slope|gradient) of {_THE}tangent(?: line)? to {_F} {_AT}"),
        (
            "slope",
            rf"{_ASK}{_THE}(?:slope|gradient) of (?:the )?(?:curve |graph of |graph |function )?"
            rf"(?P<f>.+) {_AT}",
        ),
        (
            "division",
            rf"{_ASK}{_THE}(?P<part>quotient and (?:the )?remainder|quotient|remainder) (?:when|of|if"
            rf"|from dividing|on dividing) {_F} (?:{_DIVIDED}|by) (?P<by>[^=]+?){_METHOD}",
        ),
        (
            "division",
            r"(?:use (?:polynomial )?(?:long |synthetic )?division to )?divide (?:the polynomial )?"
            r"(?P<f>.+) by (?P<by>[^=]+?)(?: using (?:polynomial )?(?:long|synthetic) division)?",
        ),
        (
            "division",
            r"(?:use )?(?:polynomial |synthetic |long )+division[\s:]+(?:of )?(?P<f>.+) (?:by"
            r"|÷) (?P<by>[^=]+)",
        ),
        ("inverse", rf"{_ASK}{_THE}inverse(?P<named> function)? (?:of|for|to) (?:the )?(?:function )?(?P<f>.+)"),
        (
            "inverse",
            rf"{_ASK}(?P<name>[fgh]) ?(?:\^ ?\{{? ?[-−] ?1 ?\}}?|⁻¹) ?\( ?x ?\),? (?:if|when|given(?: that)?"
            r"|for|where) (?P<f>(?P=name) ?\( ?x ?\) ?=.+)",
        ),
        (
            "inverse",
            r"(?:if |given(?: that)? |let |for |the function )?(?P<f>(?P<name>[fgh]) ?\( ?x ?\) ?=.+?)[,.;]?"
            rf" (?:then )?(?:{ASK}) (?:(?P=name) ?(?:\^ ?\{{? ?[-−] ?1 ?\}}?|⁻¹) ?\( ?x ?\)|(?:its"
            r"|the) inverse(?: function)?)",
        ),
        ("domain", rf"{_ASK}{_THE}(?:natural |maximal |largest possible )?domain (?:of|for) {_F}"),
        (
            "domain",
            r"for (?:what|which) (?:real )?(?:values? of (?P<name>[a-z])|(?P<name2>[a-z])) is (?P<f>.+) "
            r"(?:defined|a real number)",
        ),
        ("range", rf"{_ASK}{_THE}range of (?:the )?(?:quadratic )?(?:function )?(?P<f>(?:y|[fgh] ?\( ?x ?\)) ?=.+)"),
    )
)


@dataclass(frozen=True, slots=True)
class Curve:
    """A function as it was given: its expression, its variable and what it is called (`y`, `f(x)`)."""

    body: Node
    variable: str
    name: str = ""
    letter: str = ""

    def text(self, name: str = "") -> str:
        """The function as typed; `name` where it has none of its own."""
        name = self.name or name
        return f"{name} = {to_text(self.body)}" if name else to_text(self.body)

    def latex(self) -> str:
        """The function as LaTeX."""
        return f"{self.name} = {to_latex(self.body)}" if self.name else to_latex(self.body)


def ask(text: str) -> Question | None:
    """A question about a function."""
    text = strip(text)
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


def curve(text: str) -> Curve:
    """The function a text gives. Raises NotAsked or ReadError."""
    tree = read_part(text, functions=functions_in(text))
    name, variable, letter = "", "", ""
    if isinstance(tree, Relation):
        head = tree.terms[0]
        if tree.signs != ("=",) or any(isinstance(node, Apply) for node in walk(tree.terms[1])):
            raise NotAsked("I expected one function here.")
        if isinstance(head, Apply) and head.primes == 0 and len(head.args) == 1 and isinstance(head.args[0], Sym):
            variable, letter = head.args[0].name, head.name
            name = f"{letter}({variable})"
        elif isinstance(head, Sym) and head.name not in symbols(tree.terms[1]):
            name = head.name
        else:
            raise NotAsked("I expected one function here, as in y = x^2 or f(x) = x^2.")
        tree = tree.terms[1]
    plain(tree)
    if any(isinstance(node, (Integral, Limit, Derivative, Listing)) for node in walk(tree)):
        raise NotAsked("I expected one function here.")
    no_bare_log(tree)
    letters = symbols(tree)
    if len(letters) > 1 or (variable and letters - {variable}):
        raise NotAsked("There are several letters in this function.")
    variable = variable or one_variable(tree)
    if variable not in letters or variable == name:
        raise NotAsked("There is no variable in this function.")
    return Curve(tree, variable, name, letter)


def _quadratic(text: str) -> tuple[Node, str]:
    """The expression of `x^2 + 3x + 5` or of `x^2 + 3x + 5 = 0`, with its unknown."""
    tree = read_part(text, functions=functions_in(text))
    if isinstance(tree, Relation) and tree.signs == ("=",) and tree.terms[1] == Num("0") and symbols(tree):
        body = plain(tree.terms[0])
        return body, one_variable(body)
    found = curve(text)
    return found.body, found.variable


def _about(detail: str, say: str, kind: Kind, *named: str) -> Callable[[re.Match[str]], Question]:
    """A builder for questions that need the function only."""

    def build(match: re.Match[str]) -> Question:
        found = curve(match["f"])
        variables = tuple(found.variable if name == "x" else name for name in named)
        return _question(detail, found, f"{say} {found.text()}", kind, variables or (found.variable,))

    return build


def _question(
    detail: str,
    found: Curve,
    say: str,
    kind: Kind,
    variables: tuple[str, ...],
    values: tuple[tuple[str, Node], ...] = (),
) -> Question:
    return worded(
        Task.FUNCTION,
        detail,
        found.body,
        say,
        kind=kind,
        variables=variables,
        values=values,
        latex=found.latex(),
        function=found.letter,
    )


def _extreme(match: re.Match[str]) -> Question | None:
    if "," in match["f"]:
        return None  # of a list of numbers
    found = curve(match["f"])
    high = (match["which"] or match["short"]).lower() in ("maximum", "greatest", "largest")
    word = "maximum" if high else "minimum"
    return _question(word, found, f"Find the {word} value of {found.text()}", Kind.EXPRESSION, (found.variable,))


def _y_intercept(match: re.Match[str]) -> Question:
    text = match["f"]
    tree = read_part(text, functions=functions_in(text))
    if (
        isinstance(tree, Relation)
        and tree.signs == ("=",)
        and symbols(tree) == {"x", "y"}
        and tree.terms[0] != Sym("y")
    ):
        say = f"Find the y-intercept of {to_text(tree)}"
        return worded(Task.FUNCTION, "y_intercept", tree, say, variables=("x", "y"))
    found = curve(text)
    return _question(
        "y_intercept", found, f"Find the y-intercept of {found.text()}", Kind.EXPRESSION, (found.variable,)
    )


def _x_intercepts(match: re.Match[str]) -> Question:
    text = match["f"]
    tree = read_part(text, functions=functions_in(text))
    if (
        isinstance(tree, Relation)
        and tree.signs == ("=",)
        and symbols(tree) == {"x", "y"}
        and tree.terms[0] != Sym("y")
    ):
        left, right = (substitute(side, {"y": Num("0")}) for side in tree.terms)
        return ask_solve(Relation((left, right), ("=",)), "x")
    found = curve(text)
    return ask_solve(Relation((found.body, Num("0")), ("=",)), found.variable)


def _discriminant(match: re.Match[str]) -> Question:
    body, variable = _quadratic(match["f"])
    say = f"Find the discriminant of {to_text(body)}"
    return worded(Task.FUNCTION, "discriminant", body, say, variables=(variable,))


def _real_roots(match: re.Match[str]) -> Question | None:
    text = match["f"] or match["f2"]
    tree = read_part(text)
    if not (isinstance(tree, Relation) and tree.signs == ("=",)) or len(symbols(tree)) != 1:
        return None
    say = f"Count the different real solutions of {to_text(tree)}"
    detail = "real_roots" if "distinct" in match[0] or "different" in match[0] else "real_roots_any"
    return worded(Task.FUNCTION, detail, tree, say, kind=Kind.INTEGER, variables=(next(iter(symbols(tree))),))


def _tangent(match: re.Match[str]) -> Question:
    found = curve(match["f"])
    if found.variable != "x" or found.name not in ("", "y", f"{found.letter}(x)"):
        raise NotAsked("I can find lines for a curve y = ... in x only.")
    what = (match["what"] or match.groupdict().get("that") or "").lower()
    values, where = _place(match)
    say = f"Find the equation of the {what} to {found.text('y')} {where}"
    return _question(what, found, say, Kind.EQUATION, ("x", "y"), values)


def _place(match: re.Match[str]) -> tuple[tuple[tuple[str, Node], ...], str]:
    """The place on a curve that is named, as values of x (and y), and in words."""
    if match["at"]:
        at = _number(match["at"])
        return (("x", at),), f"at x = {to_text(at)}"
    x, y = _number(match["px"]), _number(match["py"])
    return (("x", x), ("y", y)), f"at ({to_text(x)}, {to_text(y)})"


def _number(text: str) -> Node:
    tree = plain(read_part(text))
    if symbols(tree):
        raise NotAsked("I expected a number for the place on the curve.")
    return tree


def _slope(match: re.Match[str]) -> Question:
    found = curve(match["f"])
    if found.variable != "x":
        raise NotAsked("I can find slopes for a curve y = ... in x only.")
    values, where = _place(match)
    return _question("slope", found, f"Find the slope of {found.text()} {where}", Kind.EXPRESSION, ("x",), values)


def _division(match: re.Match[str]) -> Question | None:
    groups = match.groupdict()
    top, bottom = (plain(read_part(groups[name])) for name in ("f", "by"))
    if len(symbols(top) | symbols(bottom)) != 1 or symbols(top) != symbols(bottom):
        return None  # numbers are for another family
    variable = next(iter(symbols(bottom)))
    part = (groups.get("part") or "quotient and remainder").lower()
    detail = "quotient_remainder" if "and" in part else part
    word = {"quotient": "Find the quotient of", "remainder": "Find the remainder of"}.get(
        detail, "Divide with remainder:"
    )
    say = f"{word} {to_text(top)} divided by {to_text(bottom)}"
    latex = rf"\left({to_latex(top)}\right) : \left({to_latex(bottom)}\right)"
    return worded(Task.FUNCTION, detail, Div(top, bottom), say, variables=(variable,), latex=latex)


def _inverse(match: re.Match[str]) -> Question | None:
    text = match["f"]
    found = curve(text)
    if "=" not in text and not match.groupdict().get("named"):
        raise NotAsked("I cannot tell whether the inverse function is meant, or one over this expression.")
    return _question(
        "inverse", found, f"Find the inverse function of {found.text()}", Kind.EXPRESSION, (found.variable,)
    )


def _completed_square(match: re.Match[str]) -> Question | None:
    found = curve(match["f"])
    if found.variable != "x" and re.search(_SQUARE_FORM, match[0].replace(match["f"], "", 1)):
        return None  # the form that is named is one in x
    say = f"Complete the square: {found.text()}"
    return _question("completed_square", found, say, Kind.COMPLETED_SQUARE, (found.variable,))


def _domain(match: re.Match[str]) -> Question | None:
    found, groups = curve(match["f"]), match.groupdict()
    named = groups.get("name") or groups.get("name2") or found.variable
    if named != found.variable:
        return None
    return _question("domain", found, f"Find the domain of {found.text()}", Kind.INTERVAL, (found.variable,))


def _range(match: re.Match[str]) -> Question:
    found = curve(match["f"])
    return _question("range", found, f"Find the range of {found.text()}", Kind.INTERVAL, ("y",))


_BUILD: dict[str, Callable[[re.Match[str]], Question | None]] = {
    "vertex": _about("vertex", "Find the vertex of", Kind.POINT, "x", "y"),
    "minimum_point": _about("minimum_point", "Find the lowest point of", Kind.POINT, "x", "y"),
    "maximum_point": _about("maximum_point", "Find the highest point of", Kind.POINT, "x", "y"),
    "axis": _about("axis", "Find the axis of symmetry of", Kind.EQUATION, "x"),
    "extreme": _extreme,
    "y_intercept": _y_intercept,
    "x_intercepts": _x_intercepts,
    "discriminant": _discriminant,
    "real_roots": _real_roots,
    "completed_square": _completed_square,
    "partial_fractions": _about("partial_fractions", "Write as partial fractions:", Kind.PARTIAL_FRACTIONS),
    "tangent": _tangent,
    "slope": _slope,
    "division": _division,
    "inverse": _inverse,
    "domain": _domain,
    "range": _range,
}
