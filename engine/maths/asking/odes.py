"""Differential equations of first order, with or without the value the solution has at one place.

`solve dy/dx = 2xy`, `y' + y = e^x with y(0) = 1`, `dP/dt = 3P, P = 2 when t = 0`.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import REAL, expression, pattern, strip, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.odes import SLOPE
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.render import to_text
from engine.maths.tree import (
    Apply,
    Derivative,
    Integral,
    Limit,
    Listing,
    Logic,
    Mul,
    Node,
    Relation,
    Sym,
    rebuild,
    symbols,
    walk,
)

_DERIVATIVE = re.compile(
    r"[A-Za-z]'|(?<![A-Za-z])d\s*[A-Za-z]\s*/\s*d\s*[a-z](?![a-z])|\\frac\s*\{\s*(?:d"
    r"|\\mathrm\{d\})\s*[A-Za-z]\s*\}\s*\{\s*(?:d|\\mathrm\{d\})\s*[a-z]\s*\}"
)
_VALUE = rf"(?:[-−]?\\?(?:ln|sqrt)\s?[({{]?\d+[)}}]?|{REAL}|[-−]?\\?pi(?:/\d+)?|e|[-−]?\\frac\{{\d+\}}\{{\d+\}})"
_START = (
    rf"(?:(?P<name>[A-Za-z])\s*\(\s*(?P<at>{_VALUE})\s*\)\s*=\s*(?P<value>{_VALUE})"
    rf"|(?P<name2>[A-Za-z])\s*=\s*(?P<value2>{_VALUE}) (?:when|at|for|if) (?P<by2>[a-z])\s*=\s*(?P<at2>{_VALUE})"
    rf"|(?:when|at|for|if) (?P<by3>[a-z])\s*=\s*(?P<at3>{_VALUE}),? (?P<name3>[A-Za-z])\s*=\s*(?P<value3>{_VALUE}))"
)
_LINK = (
    r"[\s,;.]+(?:(?:and|with|where|given(?: that)?|if|when|subject to|for which|such that|satisfying"
    r"|that satisfies|, ?)\s+)*"
    r"(?:the )?(?:initial (?:condition|value))?[\s:,]*"
)
_LEAD = (
    r"(?:(?:solve|find|determine|give|what is|integrate|work out)\s*)?(?:(?:the )?(?P<sort>general"
    r"|particular) solution (?:of|to|for) )?"
    r"(?:the )?(?:solution (?:of|to) )?(?:the )?(?:following |first[- ]order |linear |separable |ordinary |given )*"
    r"(?:differential equation|initial value problem|IVP|ODE|equation)?[\s:,]*"
)
_WORDINGS = (
    pattern(rf"{_LEAD}(?P<equation>[^,;]+?=[^,;]+?){_LINK}{_START}(?: for (?P<for>[a-zA-Z]))?"),
    pattern(
        rf"(?:if |given (?:that )?)?(?P<equation>[^,;]+?=[^,;]+?) and {_START}[\s,;]+find "
        r"(?P<for>[a-zA-Z])(?:\([a-z]\))?"
    ),
    pattern(rf"{_LEAD}(?P<equation>[^,;]+?=[^,;]+?)(?: for (?P<for>[a-zA-Z]))?"),
)


_PLAIN_START = re.sub(r"\(\?P<\w+>", "(?:", _START).replace(" (?:when", r"\s*,?\s*(?:when").replace("),? ", r"),?\s*")
_BEHIND = re.compile(
    rf"(?<![\w'/])(?:the )?(?:(?:initial|boundary) condition )?(?P<start>{_PLAIN_START})(?![\w^*/+(-]|\.\d)"
)
_THROUGH = re.compile(
    r"(?:,? (?:and|which|that))?,?\s*(?:the |this )?(?:solution |curve |graph |it "
    r")*(?:passes|passing|goes|going) through"
    rf" (?:the )?(?:point )?\(\s*({_VALUE})\s*,\s*({_VALUE})\s*\)",
    re.I,
)
_DOMAIN = re.compile(
    r"(?:,? (?:for|where|with|when|and|on|assuming) )?(?<![\w'])[a-z] ?(?:>=|<=|!=|>|<"
    r"|≥|≤|≠|\\(?:ne|neq|geq?|gt|lt)) ?0"
    r"(?![.\d])"
)
_WANTED = re.compile(
    r"\b(?i:find|determine|what is|give|obtain|get|express|write|solve for|for)(?: an expression for)?(?: the)?"
    r"(?: function| solution)? (?P<letter>[A-Za-z])(?: ?\( ?[a-z] ?\))?(?: (?:in terms|as a function) of [a-z])?"
    r"(?=\s*(?:$|[.,;:?]|(?:explicitly|if|when|given|where|such that|for which)\b))"
)
_SUBJECT = re.compile(
    r"^\s*[^=.\d<>]{3,90}\b(?:satisfies|obeys|is (?:modelled|described|given|governed) "
    r"by|changes (?:so that|according to))"
    r"(?: the(?: differential)? equation)?:?\s+(?=\S*['d/\\])"
)
"""What a function stands for: "The temperature T of a cup of tea satisfies"."""
_METHOD = re.compile(
    r"\b(?:(?:by|using|use|with) )?(?:the method of )?(?:separat(?:ing|ion of|e)(?: "
    r"the)? variables|an? integrating factor"
    r"|direct integration|integrat(?:ing|e)(?: both sides)?)(?: and| to)?\b",
    re.I,
)
_HARMLESS = (
    "solve find determine give obtain what is the an a general particular solution of "
    "to for differential equation initial"
    " value problem ivp ode following first order linear separable ordinary given "
    "that this and with where if when subject"
    " condition conditions boundary satisfying satisfies which it explicit explicitly "
    "form answer your in method by using"
    " population quantity function model models modelled growth decay decays rate "
    "curve gradient variables then please hence"
    " according substance radioactive bacteria mass number amount temperature by grows obeys"
)
_WORD = re.compile(
    rf"(?<![\\A-Za-z])(?:{'|'.join(sorted(_HARMLESS.split(), key=len, reverse=True))})(?![A-Z"
    rf"a-z({{'])",
    re.I,
)


def ask(text: str) -> Question | None:
    """A differential equation of first order."""
    if "=" not in text or not _DERIVATIVE.search(text):
        return None
    text = re.sub(r"([A-Za-z])\s*(?:′|’)", r"\1'", strip(text))
    try:
        found = _in_wordings(text)
    except NotAsked:
        found, told = None, _told(text)
        if told is None:
            raise
    else:
        told = _told(text) if found is None else None
    return found or (_in_wordings(told) if told is not None else None)


def _told(text: str) -> str | None:
    """The equation and its initial value in one of the wordings, where all that is said around them is harmless."""
    text = _SUBJECT.sub("", text)
    rest = _THROUGH.sub(r" y(\1) = \2 ", text.replace("$", " "))
    slope = _DERIVATIVE.search(rest)
    starts = [*_BEHIND.finditer(rest)]
    if slope is None or len(starts) > 1:
        return None
    start = ""
    for match in starts:
        start = f", {match['start']}"
        rest = f"{rest[: match.start()]} ; {rest[match.end() :]}"
    function = re.findall(r"[A-Za-z](?=')|(?<=d)\s*[A-Za-z]|(?<=\{d\})\s*[A-Za-z]", slope[0])[0].strip()
    wanted = _WANTED.search(rest)
    if wanted is not None and wanted["letter"] != function:
        return None
    asked = wanted is not None or start or re.search(r"\bsolve\b|\bsolution\b|\bequation of the curve\b", rest, re.I)
    sort = next(iter(re.findall(r"\bgeneral\b|\bparticular\b", rest.lower())), "")
    for phrase in (_DOMAIN, _WANTED, _METHOD, _WORD):
        rest = phrase.sub(" ¦ ", rest)
    pieces = [piece for piece in (part.strip(" ,;.:") for part in rest.split("¦")) if piece]
    if not asked or len(pieces) != 1 or pieces[0].count("=") != 1 or re.search(r"[,;:]", pieces[0]):
        return None
    return f"{f'{sort} solution of' if sort else 'solve'} {pieces[0]}{start}"


def _in_wordings(text: str) -> Question | None:
    for wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match is None:
            continue
        try:
            tree = read(match["equation"].strip())
        except ReadError:
            continue
        if isinstance(tree, Relation) and tree.signs == ("=",):
            return _question(match, tree, bool(match.groupdict().get("sort")) or "solve" in text.lower())
    return None


def _question(match: re.Match[str], equation: Relation, said: bool) -> Question | None:
    groups = match.groupdict()
    slopes = {node for node in walk(equation) if _is_slope(node)}
    if not slopes:
        return None
    names = {_named(node) for node in slopes}
    if len(names) != 1:
        raise NotAsked("There is more than one function in this differential equation.")
    function, by = names.pop()
    others = {node for node in walk(equation) if isinstance(node, (Apply, Derivative)) and not _is_slope(node)}
    if any(isinstance(node, (Integral, Limit, Listing, Logic)) for node in walk(equation)) or any(
        not (isinstance(node, Apply) and node.name == function and node.primes == 0) for node in others
    ):
        raise NotAsked("I can solve differential equations of first order only.")
    body = _plainly(equation, function)
    letters = symbols(body) - {function, SLOPE}
    if not by:
        if len(letters) > 1:
            raise NotAsked("There are several letters here, and I cannot tell which is the variable.")
        by = next(iter(letters), groups.get("by2") or groups.get("by3") or ("t" if function not in ("y", "f") else "x"))
    if letters - {by}:
        raise NotAsked("I can solve differential equations without other letters only.")
    started = next((at for at in ("", "2", "3") if groups.get(f"at{at}")), None)
    if function not in symbols(body) and started is None and not said:
        return None  # y' = 2x alone says what y' is, and asks nothing
    if groups.get("for") not in (None, function):
        raise NotAsked("The letter asked for is not the function of this differential equation.")
    if groups.get("sort") == "particular" and started is None:
        raise NotAsked("A particular solution needs a value it has somewhere.")
    if groups.get("sort") == "general" and started is not None:
        raise NotAsked("A general solution has no given value.")
    values: tuple[tuple[str, Node], ...] = ()
    say = f"Solve {to_text(equation)} for {function}"
    if started is not None:
        if groups[f"name{started}"] != function or groups.get(f"by{started}") not in (None, by):
            raise NotAsked("The value given is not one of the function of this differential equation.")
        values = (("at", expression(groups[f"at{started}"])), ("value", expression(groups[f"value{started}"])))
        say += f" with {function}({to_text(values[0][1])}) = {to_text(values[1][1])}"
    kind = AnswerKind(Kind.EXPRESSION, (by,))
    detail = "particular" if values else "general"
    return worded(Task.ODE, detail, body, say, kind=kind, variables=(by,), values=values, function=function)


def _is_slope(node: Node) -> bool:
    if isinstance(node, Derivative):
        named = isinstance(node.body, Sym) or (isinstance(node.body, Apply) and node.body.primes == 0)
        return named and node.order == 1
    return isinstance(node, Apply) and node.primes == 1 and all(isinstance(arg, Sym) for arg in node.args)


def _named(node: Node) -> tuple[str, str]:
    """(function, variable or "") of a derivative."""
    if isinstance(node, Derivative):
        assert isinstance(node.body, (Sym, Apply))
        return node.body.name, node.variable.name
    assert isinstance(node, Apply)
    return node.name, (node.args[0].name if node.args and isinstance(node.args[0], Sym) else "")


def _plainly(tree: Node, function: str) -> Node:
    """The equation with one letter for the derivative and one for the function; `y(1 - y)` is a product."""
    if _is_slope(tree):
        return Sym(SLOPE)
    if isinstance(tree, Apply) and tree.name == function and tree.primes == 0 and len(tree.args) == 1:
        argument = tree.args[0]
        if isinstance(argument, Sym) and argument.name != function:
            return Sym(function)
        if not symbols(argument):
            raise NotAsked("I cannot tell whether this is a product or a value of the function.")
        return Mul((Sym(function), _plainly(argument, function)))
    return rebuild(tree, lambda child: _plainly(child, function))
