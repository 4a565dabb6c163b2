"""From the words around the mathematics to a question: one builder for each family of wordings.

A builder gets the match of its pattern (`wordings`), reads the pieces and raises NotAsked when they do not fit.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from engine.maths.asking.parts import (
    FILLER,
    LETTER,
    NO_VALUES,
    VARIABLE,
    WORD_PROBLEM,
    NotAsked,
    expression_only,
    functions_in,
    is_plain,
    names_for,
    one_variable,
    plain,
    read_part,
)
from engine.maths.asking.tasks import (
    ask_derivative,
    ask_evaluate,
    ask_form,
    ask_integral,
    ask_limit,
    ask_solve,
    ask_system,
)
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Integral,
    Limit,
    Listing,
    Logic,
    Mul,
    Node,
    Num,
    Percent,
    Relation,
    Sym,
    symbols,
    walk,
)


def _values(text: str) -> tuple[tuple[str, Node], ...]:
    """`x = 4 and y = 2` as given values."""
    tree = read_part(text)
    if isinstance(tree, Logic) and tree.word == "or":
        raise NotAsked(WORD_PROBLEM)
    parts = (
        tree.items
        if isinstance(tree, Listing) and not tree.left
        else tree.parts
        if isinstance(tree, Logic)
        else (tree,)
    )
    values: list[tuple[str, Node]] = []
    for part in parts:
        if not isinstance(part, Relation) or part.signs != ("=",) or not isinstance(part.terms[0], Sym):
            raise NotAsked(NO_VALUES)
        if symbols(part.terms[1]) or not is_plain(part.terms[1]):
            raise NotAsked(NO_VALUES)
        if part.terms[0].name in dict(values):
            raise NotAsked(f"Two values are given for {part.terms[0].name}.")
        values.append((part.terms[0].name, part.terms[1]))
    return tuple(values)


def _function_value(definition: str, asked: str) -> Question:
    """`f(x) = x^2 + 1` with `f(3)`, `f'(x)` or `f'(3)` asked for."""
    functions = functions_in(definition)
    rule = read_part(definition, functions=functions)
    if not (isinstance(rule, Relation) and rule.signs == ("=",)):
        raise NotAsked(WORD_PROBLEM)
    head, body = rule.terms
    derivative = re.fullmatch(
        r"\$?\s*(?:y'+|d\s*y\s*/\s*d\s*[a-z]|\\frac\{dy\}\{d[a-z]\}|the derivative)\s*\$?", asked.strip()
    )
    if isinstance(head, Sym) and derivative:
        order = asked.count("'") or 1
        return ask_derivative(rule, None, order)
    if not (isinstance(head, Apply) and head.primes == 0 and len(head.args) == 1 and isinstance(head.args[0], Sym)):
        raise NotAsked(WORD_PROBLEM)
    variable = head.args[0].name
    if derivative and asked.strip().endswith("derivative"):
        return ask_derivative(rule, variable)
    want = read_part(asked, functions=functions)
    if symbols(body) - {variable} or not is_plain(body):
        raise NotAsked("I do not know the value of every letter in this function.")
    if isinstance(want, Derivative) and isinstance(want.body, Apply) and want.body == head:
        return ask_derivative(rule, variable, want.order)
    if not (isinstance(want, Apply) and want.name == head.name and len(want.args) <= 1):
        raise NotAsked(WORD_PROBLEM)
    argument = want.args[0] if want.args else Sym(variable)
    if want.primes:
        if argument == Sym(variable):
            return ask_derivative(rule, variable, want.primes)
        if symbols(argument) or not is_plain(argument):
            raise NotAsked(WORD_PROBLEM)
        return ask_derivative(rule, variable, want.primes, values=((variable, argument),))
    if symbols(argument):
        raise NotAsked("I can check the value of a function at a number only.")
    question = ask_evaluate(body, ((variable, argument),)) if variable in symbols(body) else ask_evaluate(body)
    return replace(question, function=head.name)


def build_derivative(match: re.Match[str]) -> Question:
    """`derivative of ... with respect to x at x = 2`."""
    text = match["rest"]
    orders = {"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
    order = orders.get((match.groupdict().get("order") or "").lower(), 1)
    at: tuple[tuple[str, Node], ...] = ()
    point = re.search(r"\s+(?:at|when|for)\s+(?:the point\s+)?\$?(" + LETTER + r"\s*=\s*[^=]+)$", text)
    if point:
        at, text = _values(point[1]), text[: point.start()]
    variable: str | None = None
    by = re.search(r"[\s,]+(?:with respect to|w\.?\s?r\.?\s?t\.?|by|for)\s+" + VARIABLE + r"$", text)
    first = re.match(r"(?:with respect to|w\.?\s?r\.?\s?t\.?)\s+" + VARIABLE + r"\s*[:,]\s*(?:of\s+)?", text)
    if by:
        variable, text = by["name"], text[: by.start()]
    elif first:
        variable, text = first["name"], text[first.end() :]
    text = FILLER.sub("", text)
    tree = read_part(text, names_for(variable), functions_in(text))
    if isinstance(tree, Derivative):
        return ask_derivative(tree.body, tree.variable.name, tree.order)
    question = ask_derivative(tree, variable, order)
    if at and (len(at) != 1 or at[0][0] not in question.variables):
        raise NotAsked("I could not read at which point the derivative is asked for.")
    return _with_values(question, at)


def _with_values(question: Question, at: tuple[tuple[str, Node], ...]) -> Question:
    if not at:
        return question
    name, value = at[0]
    return replace(
        question,
        values=at,
        text=f"{question.text} at {name} = {to_text(value)}",
        latex=rf"{question.latex}, \quad {name} = {to_latex(value)}",
    )


def build_operator(match: re.Match[str]) -> Question:
    """`d/dx ...`: everything behind it is differentiated, unless an equals sign follows."""
    order = int(match.groupdict().get("order") or match.groupdict().get("order2") or 1)
    text = match["rest"]
    if re.search(r"d\s*/\s*d|\\frac\s*\{\s*d\b", text):
        raise NotAsked("I cannot tell how much of this is to be differentiated.")
    bracket = text.strip().startswith(("(", "[", r"\left"))
    tree = read_part(re.sub(r"\s*=\s*\??\s*$", "", text))
    if bracket and isinstance(tree, Add):
        opening = text.strip().removeprefix(r"\left")[0]
        if _closes_early(text.strip().removeprefix(r"\left"), opening):
            raise NotAsked("I cannot tell how much of this is to be differentiated: put all of it in brackets.")
    return ask_derivative(expression_only(tree), match["name"], order)


def _closes_early(text: str, opening: str) -> bool:
    """Whether the bracket `text` begins with closes before its end."""
    closing = {"(": ")", "[": "]"}[opening]
    level = 0
    for at, char in enumerate(text):
        level += (char == opening) - (char == closing)
        if level == 0:
            return bool(text[at + 1 :].strip(" $.)"))
    return False


def build_integral(match: re.Match[str]) -> Question:
    """`integral of ... from a to b`."""
    text = match["rest"]
    lower = upper = None
    span = re.search(
        rf"(?:,\s+{LETTER})?\s+(?:from|between)\s+(?:{LETTER}\s*=\s*)?(.+?)\s+(?:to|and)\s+(?:{LETTER}\s*=\s*)?(.+)$",
        text,
    )
    if span:
        lower, upper = plain(read_part(span[1])), plain(read_part(span[2]))
        text = text[: span.start()]
    leading = re.match(r"(?:from|between)\s+(\S+)\s+(?:to|and)\s+(\S+)\s+of\s+", text)
    if leading and span is None:
        lower, upper = plain(read_part(leading[1])), plain(read_part(leading[2]))
        text = text[leading.end() :]
    variable: str | None = None
    by = re.search(r"[\s,]+(?:with respect to|w\.?\s?r\.?\s?t\.?|for|by)\s+" + VARIABLE + r"$", text)
    if by:
        variable, text = by["name"], text[: by.start()]
    text = FILLER.sub("", text.strip())
    if not re.match(r"\$?\s*(?:\\int|∫|int\b)", text) and re.search(r"d\s?\\?[a-zA-Z]+\s*\$?$", text):
        try:
            tree = read_part(r"\int " + text.strip("$ "))
        except ReadError:
            tree = read_part(text)
    else:
        tree = read_part(text, functions=functions_in(text))
    if isinstance(tree, Relation) and isinstance(tree.terms[0], (Apply, Sym)) and tree.signs == ("=",):
        tree = tree.terms[1]
    if not isinstance(tree, Integral):
        plain(tree)
        tree = Integral(tree, Sym(one_variable(tree, variable)), None, None)
    if lower is not None:
        if tree.lower is not None:
            raise NotAsked("The limits of this integral are given twice.")
        tree = Integral(tree.body, tree.variable, lower, upper)
    return ask_integral(tree)


def build_limit(match: re.Match[str]) -> Question:
    """`limit of ... as x -> a`."""
    text = match["rest"]
    side = ""
    sided = re.search(r"\s+from (?:the )?(left|right|below|above)(?: side)?$", text)
    if sided:
        side = "-" if sided[1] in ("left", "below") else "+"
        text = text[: sided.start()]
    tends = re.search(
        r"[\s,]+(?:as|when|for|if)\s+\$?\s*(?P<name>[a-zA-Z])\s*(?:approaches|tends to|goes to|->|→|\\to"
        r"|\\rightarrow|approaching|=>)\s*(?P<point>.+)$",
        text,
    )
    if tends is None:
        tree = read_part(text)
        if not isinstance(tree, Limit):
            raise NotAsked("I could not read what tends to what in this limit.")
        return ask_limit(tree)
    point_text = tends["point"].strip(" $")
    point_text = re.sub(r"^(?:positive|plus) infinity$", "infinity", point_text)
    point_text = re.sub(r"^(?:negative|minus) infinity$", "-infinity", point_text)
    tail = re.fullmatch(r"(.*?)\s*\^?\{?([+-])\}?", point_text)
    if tail and tail[1]:
        point_text, side = tail[1], tail[2]
    point = plain(read_part(point_text))
    body = plain(read_part(text[: tends.start()]))
    return ask_limit(Limit(body, Sym(tends["name"]), point, side))


def build_solve(match: re.Match[str]) -> Question:
    """`solve ... for x`."""
    text = match["rest"]
    groups = match.groupdict()
    wanted = groups.get("name")
    many: tuple[str, ...] = ()
    several = re.search(
        r"[\s,]+for\s+\$?([a-zA-Z])\$?\s*(?:,\s*\$?[a-zA-Z]\$?\s*)*(?:,?\s*and|,)\s*\$?([a-zA-Z])\$?$", text
    )
    leading = re.match(
        r"for\s+\$?([a-zA-Z])\$?(?:\s*,\s*\$?([a-zA-Z])\$?)*(?:\s*,)?\s+and\s+\$?([a-zA-Z])\$?[\s:,]+(?:in"
        r"|from|if|when|given)?[\s:]*",
        text,
    )
    if several:
        many, text = (several[1], several[2]), text[: several.start()]
    elif leading:
        many, text = (leading[1], leading[3]), text[leading.end() :]
    else:
        behind = re.search(r"[\s,]+for\s+" + VARIABLE + r"\)?$", text)
        before = re.match(r"(?:for|in)\s+" + VARIABLE + r"[\s:,]+(?:(?:in|from|if|when|given)\b)?[\s:,]*", text)
        if behind:
            wanted, text = behind["name"], text[: behind.start()]
        elif before:
            wanted, text = before["name"], text[before.end() :]
    if re.match(r"\$?\s*(?:\\int|∫|\\lim|lim\b)", text.strip()):
        return ask_evaluate(read_part(text))
    text = FILLER.sub("", text.strip())
    tree = read_part(text, names_for(wanted))
    if not isinstance(tree, (Relation, Listing, Logic)):
        if not symbols(tree):
            return ask_evaluate(tree)
        raise NotAsked("I miss the equals sign of the equation.")
    if many:
        question = ask_system(tree)
        if not set(many) <= set(question.variables):
            raise NotAsked("The unknowns asked for are not those of the equations.")
        return question
    if wanted is None and isinstance(tree, Relation):
        consts = {node.name for node in walk(tree) if isinstance(node, Const) and node.name in ("e", "i")}
        if not symbols(tree) and len(consts) == 1:
            tree = read_part(text, frozenset(consts))
    return ask_solve(tree, wanted)


def build_roots(match: re.Match[str]) -> Question:
    """`roots of ...`."""
    text = re.sub(r"^(?:the )?(?:function|equation|polynomial|quadratic)\s+", "", match["rest"].strip())
    tree = read_part(text, functions=functions_in(text))
    if (isinstance(tree, Relation) and isinstance(tree.terms[0], (Apply,)) and tree.signs == ("=",)) or (
        isinstance(tree, Relation) and tree.terms[0] == Sym("y") and "y" not in symbols(tree.terms[1])
    ):
        tree = tree.terms[1]
    if not isinstance(tree, Relation):
        tree = Relation((plain(tree), Num("0")), ("=",))
    return ask_solve(tree)


def build_find(match: re.Match[str]) -> Question:
    """`find x if 2x = 4`: an unknown and the equation it is in."""
    wanted = match["name"]
    text = match["rest"]
    tree = read_part(text, names_for(wanted))
    if isinstance(tree, (Listing, Logic)):
        raise NotAsked("I cannot tell which of these is the equation.")
    return ask_solve(tree, wanted)


def build_evaluate(match: re.Match[str]) -> Question:
    """`evaluate ... at x = 2`, and what is only to be worked out."""
    text = match["rest"]
    text = re.sub(r"\s*=\s*\??$", "", text)
    percent = re.fullmatch(r"\$?(\d+(?:\.\d+)?)\s*(?:\\?%|percent|per cent)\s+of\s+\$?(\d+(?:[.,]\d+)*)\$?", text)
    if percent:
        return ask_evaluate(Mul((Percent(Num(percent[1])), read_part(percent[2]))))
    at = re.search(
        r"[\s,]+(?:at|when|if|for|where|given(?: that)?|with|using)\s+(?:the (?:value"
        r"|point)s?\s+)?(?P<values>\$?\s*\\?[A-Za-z]\w{0,6}\s*\$?\s*=.*)$",
        text,
    )
    if at:
        asked = text[: at.start()].strip()
        if re.fullmatch(r"\$?\s*(?:y'+|d\s*y\s*/\s*d\s*[a-z]|\\frac\{dy\}\{d[a-z]\})\s*\$?", asked):
            return _function_value(at["values"], asked)
        if re.match(r"\$?\s*[A-Za-z]'*\s*(?:\\left)?\(", asked) and re.match(
            r"\$?\s*[A-Za-z]\s*(?:\\left)?\(", at["values"]
        ):
            return _function_value(at["values"], asked)
        values = _values(at["values"])
        return ask_evaluate(read_part(asked), values)
    given = re.search(
        r"[\s,]+(?:if|when|where|given(?: that)?|for)\s+(?P<rule>\$?\s*[A-Za-z]\s*(?:\\left)?\(.*)$", text
    )
    if given:
        return _function_value(given["rule"], text[: given.start()])
    tree = read_part(text)
    if not isinstance(tree, (Integral, Limit, Derivative)) and symbols(tree):
        if isinstance(tree, Relation):
            return ask_solve(tree)
        raise NotAsked("There are letters here whose value I do not know.")
    return ask_evaluate(tree)


def build_given(match: re.Match[str]) -> Question:
    """`if x = 4, find x^2 + 1`, `if f(x) = x^2, find f(3)`, `y = x^2, find dy/dx`, `2x = 4, find x`."""
    given, asked = match["given"].strip(" ,;."), match["asked"].strip()
    asked = re.sub(r"^(?:the )?(?:value|values)(?: of)?\s+", "", asked)
    asked = re.sub(r"\s*=\s*\??$", "", asked)
    name = re.fullmatch(VARIABLE + r"\)?", asked)
    if name and not re.match(r"\$?\s*[A-Za-z]\s*(?:\\left)?\([a-z]\)", given):
        tree = read_part(given, names_for(name["name"]))
        if isinstance(tree, (Listing, Logic)):
            raise NotAsked("I cannot tell which of these is the equation.")
        return ask_solve(tree, name["name"])
    if re.match(r"\$?\s*[A-Za-z]\s*(?:\\left)?\([a-z](?:\\right)?\)\s*=", given) or re.fullmatch(
        r"\$?\s*(?:y'+|d\s*y\s*/\s*d\s*[a-z]|\\frac\{dy\}\{d[a-z]\}|the derivative)\s*\$?", asked
    ):
        return _function_value(given, asked)
    values = _values(given)
    tree = read_part(asked)
    return ask_evaluate(expression_only(tree), values)


def build_common(match: re.Match[str]) -> Question:
    """`gcd of 12 and 18`."""
    return ask_evaluate(read_part(f"{'gcd' if match['gcd'] else 'lcm'}({match['first']}, {match['second']})"))


def build_form(task: Task, kind: Kind) -> Any:
    """A builder for `factor ...`, `expand ...`, `simplify ...`."""

    def build(match: re.Match[str]) -> Question:
        text = match["rest"]
        text = re.sub(r"\s+(?:in|to|into) (?:its |the )?(?:simplest|lowest) (?:form|terms)$", "", text)
        text = re.sub(r"\s+(?:completely|fully|and simplify)$", "", text)
        return ask_form(task, kind, expression_only(read_part(text)))

    return build
