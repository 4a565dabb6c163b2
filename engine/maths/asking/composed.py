"""Values of functions defined in the question: f(3), f(g(2)), (f o g)(x), f(a + 1), "x when f(x) = 10".

The definitions are put into what is asked for until no unknown function is left.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.family import ASK, pattern, strip, worded
from engine.maths.asking.parts import NotAsked, expression_only, no_bare_angle, no_bare_log, plain, read_part
from engine.maths.asking.tasks import ask_evaluate, ask_solve
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Apply, Node, Relation, Sym, rebuild, substitute, symbols, walk

_NAME = r"(?-i:[fghpqFGH])"
_LETTER = r"(?-i:[a-z])"
_DEFINITION = rf"{_NAME} ?\( ?{_LETTER} ?\) ?=[^=]+?"
_DEFINITIONS = rf"(?P<given>{_DEFINITION}(?:(?:,? (?:and|&) |[,;.] ?(?:and )?)(?:let )?{_DEFINITION})*)"
_CALL = rf"(?P<asked>{_NAME} ?\(.+\)|\( ?{_NAME} ?(?:∘|\\circ|o|[-+*/·]) ?{_NAME} ?\) ?\(.+\))"
_BEGIN = r"(?:if |given(?: that| the functions?)? |let |suppose(?: that)? |for |with |the functions? )?"
_WORDINGS = (
    pattern(
        rf"{_BEGIN}{_DEFINITIONS}[,;.]? ?(?:then )?(?:and )?(?:{ASK}|what is the value of"
        rf"|find the value of) (?:the value of )?{_CALL}(?: and simplify)?"
    ),
    pattern(rf"{ASK} (?:the value of )?{_CALL},? (?:if|when|where|given(?: that)?|for|with) {_DEFINITIONS}"),
    pattern(rf"{_BEGIN}{_DEFINITIONS}[,;.:] ?{_CALL} ?=?"),
)
_AT = pattern(rf"{ASK} (?P<given>{_DEFINITION}) (?:at|when|for) (?P<name>{_LETTER}) ?= ?(?P<at>[^=,;]+)")
_SOLVE = (
    pattern(
        rf"{_BEGIN}{_DEFINITIONS}[,;.]? ?(?:then )?(?:and )?(?:(?:solve|find (?:the value(?:s"
        r"|\(s\))? of )?(?P<x>[a-z]) (?:if|when|such that|so that|for which|where)|(?:what is"
        rf"|for what values? of) (?P<x2>[a-z])(?: is| when| if)?) )(?P<equation>{_NAME} ?\( ?{_LETTER}"
        r" ?\) ?= ?[^=]+)"
    ),
)
_PAIR = re.compile(rf"\( ?({_NAME}) ?(∘|\\circ|o|[-+*/·]) ?({_NAME}) ?\) ?(\(.+\))")
_CUT = re.compile(rf"(?:,? (?:and|&) |[,;.] ?(?:and )?)(?:let )?(?={_NAME} ?\( ?{_LETTER} ?\) ?=)")
MAX_DEPTH = 6


def ask(text: str) -> Question | None:
    """A question about values of functions that it defines."""
    text = strip(text)
    for wording in _SOLVE:
        match = wording.fullmatch(text)
        if match:
            return _solve(match)
    for wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match:
            return _value(match)
    match = _AT.fullmatch(text)
    return _at(match) if match else None


def _at(match: re.Match[str]) -> Question | None:
    """`evaluate f(x) = x^2 + 3 at x = 2`."""
    [(name, (variable, body))] = _definitions(match["given"]).items()
    place = plain(read_part(match["at"]))
    if variable != match["name"] or symbols(place) or variable not in symbols(body):
        return None
    return replace(ask_evaluate(body, ((variable, place),)), function=name)


def _definitions(text: str) -> dict[str, tuple[str, Node]]:
    """Name to variable and expression. Raises NotAsked or ReadError."""
    found: dict[str, tuple[str, Node]] = {}
    names = frozenset(re.findall(rf"({_NAME}) ?\( ?[a-z] ?\) ?=", text))
    for part in _CUT.split(text):
        tree = read_part(part, functions=names)
        if not (isinstance(tree, Relation) and tree.signs == ("=",)):
            raise NotAsked("I expected the definition of a function here.")
        head, body = tree.terms
        if not (isinstance(head, Apply) and head.primes == 0 and len(head.args) == 1 and isinstance(head.args[0], Sym)):
            raise NotAsked("I expected the definition of a function here.")
        if head.name in found:
            raise NotAsked(f"The function {head.name} is defined twice.")
        variable = head.args[0].name
        if symbols(plain(body)) - {variable}:
            raise NotAsked("I do not know the value of every letter in this function.")
        no_bare_log(body)
        found[head.name] = variable, body
    return found


def _value(match: re.Match[str]) -> Question | None:
    rules = _definitions(match["given"])
    asked = _written_out(match["asked"])
    tree = read_part(asked, functions=frozenset(rules))
    if not any(isinstance(node, Apply) for node in walk(expression_only(tree))):
        return None
    body = put_in(tree, rules)
    if len(rules) == 1 and isinstance(tree, Apply) and not symbols(tree):
        return None  # one function at one number has a builder of its own
    where = ", ".join(f"{name}({variable}) = {to_text(rule)}" for name, (variable, rule) in rules.items())
    if not symbols(body):
        question = ask_evaluate(body)
        return worded(
            Task.EVALUATE,
            "",
            question.body,
            f"Evaluate {to_text(tree)} where {where}",
            kind=question.kind,
            latex=rf"{to_latex(tree)}, \quad {_rules_latex(rules)}",
        )
    letters = tuple(sorted(symbols(body)))
    no_bare_angle(body)
    return worded(
        Task.FUNCTION,
        "composed",
        body,
        f"Find {to_text(tree)} where {where}",
        kind=Kind.EXPRESSION,
        variables=letters,
        latex=rf"{to_latex(tree)}, \quad {_rules_latex(rules)}",
    )


def _rules_latex(rules: dict[str, tuple[str, Node]]) -> str:
    return r",\; ".join(f"{name}({variable}) = {to_latex(rule)}" for name, (variable, rule) in rules.items())


def _written_out(asked: str) -> str:
    """`f(g(x))` for `(f o g)(x)`, `f(x) + g(x)` for `(f + g)(x)`."""
    match = _PAIR.fullmatch(asked.strip())
    if match is None:
        return asked
    first, sign, second, inner = match.groups()
    if sign in ("∘", r"\circ", "o"):
        return f"{first}({second}{inner})"
    return f"{first}{inner} {'*' if sign == '·' else sign} {second}{inner}"


def put_in(tree: Node, rules: dict[str, tuple[str, Node]], depth: int = 0) -> Node:
    """The tree with every function carried out. Raises NotAsked."""
    if depth > MAX_DEPTH:
        raise NotAsked("These functions are nested too deeply for me.")
    if isinstance(tree, Apply):
        if tree.primes or len(tree.args) != 1 or tree.name not in rules:
            raise NotAsked("I do not know every function in this question.")
        variable, body = rules[tree.name]
        return substitute(body, {variable: put_in(tree.args[0], rules, depth + 1)})
    return rebuild(tree, lambda child: put_in(child, rules, depth))


def _solve(match: re.Match[str]) -> Question | None:
    rules = _definitions(match["given"])
    equation = read_part(match["equation"], functions=frozenset(rules))
    if not (isinstance(equation, Relation) and equation.signs == ("=",)):
        return None
    left, right = (put_in(side, rules) for side in equation.terms)
    tree = Relation((left, right), ("=",))
    wanted = match["x"] or match["x2"]
    if len(symbols(tree)) != 1 or (wanted and wanted not in symbols(tree)):
        return None
    return ask_solve(tree, next(iter(symbols(tree))))
