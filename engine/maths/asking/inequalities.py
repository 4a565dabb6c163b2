"""Inequalities in one unknown, and equations with a condition on the unknown.

`solve 2x + 1 < 7`, `|x - 3| <= 5`, `1 < 2x + 3 <= 7`, `x + 1 > 2 and 2x < 8`, `for which x is x^2 >= 4?`
"""

from __future__ import annotations

import re

from engine.maths.asking.family import pattern
from engine.maths.asking.parts import (
    VARIABLE,
    NotAsked,
    build_question,
    no_bare_angle,
    no_bare_log,
    read_part,
)
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.tree import Apply, Derivative, Integral, Limit, Listing, Logic, Matrix, Node, Relation, symbols, walk

ORDER = ("<", ">", "<=", ">=")
_SIGN = re.compile(r"<(?!-)|(?<![-=])>|≤|≥|⩽|⩾|≠|\\(?:leqslant|geqslant|leq?|geq?|lt|gt|neq?)(?![A-Za-z])")
_IN_WORDS = (
    (r"\b(?:is )?(?:less|smaller) than or equal to\b|\b(?:is )?at most\b|\b(?:is )?no (?:more|greater) than\b", "<="),
    (
        r"\b(?:is )?(?:more|greater|bigger|larger) than or equal to\b|\b(?:is )?at least\b|\b(?:is )?no less than\b",
        ">=",
    ),
    (r"\b(?:is )?(?:less|smaller) than\b", "<"),
    (r"\b(?:is )?(?:more|greater|bigger|larger) than\b", ">"),
    (r"\bis (?:positive|greater than zero)\b", "> 0"),
    (r"\bis (?:negative|less than zero)\b", "< 0"),
    (r"\bis (?:non-?negative|not negative)\b", ">= 0"),
)
_KIND = (
    r"(?:(?:the |this |these |following |given |below |linear |quadratic |rational |polynomial |compound |double "
    r"|absolute value |simultaneous |system of |set of |pair of |chained |cubic )*(?:inequalit(?:y|ies)|inequations?)"
    r"(?: system)?)"
)
_VALUES = r"(?:(?:all |the |real |possible |set of |range of )*(?:values?|numbers?|solutions?|range|solution set))"
_WHERE = (
    r"(?:such that|so that|for which|that satisf(?:y|ies)|which satisf(?:y|ies)|satisfying|where|if|when|with|given)"
)
_LEADS = tuple(
    pattern(expression)
    for expression in (
        rf"solve for {VARIABLE}\)?[\s:,]*(?:(?:in|if|when|given)? ?{_KIND}?)[\s:,]*(?P<rest>.+)",
        rf"solve(?: {_KIND})?[\s:,]+(?P<rest>.+)",
        rf"(?:find|determine|give|state|what is|what are|get|list)(?: {_VALUES})?(?: of"
        r"| for)? (?:(?:all|the|every|real) )*"
        rf"{VARIABLE}\)?,? {_WHERE}(?: {_KIND})?[\s:,]+(?P<rest>.+)",
        rf"(?:find|determine|give|state|what is|what are|write(?: down)?)(?: {_VALUES}) "
        rf"(?:of|to|for) (?:{_KIND})?[\s:,]*"
        r"(?P<rest>.+)",
        rf"(?:for|at) (?:what|which)(?: {_VALUES})?(?: of)? {VARIABLE}\)? (?:is|are|does"
        r"|do)(?: it true that)? (?P<rest>.+)",
        r"when is (?P<rest>.+)",
        rf"{_KIND}[\s:,]+(?P<rest>.+)",
        r"(?P<rest>.+)",
    )
)
_TAIL = re.compile(
    r"[\s,.;]+(?:and )?(?:(?:give|write|express|state)(?: me)? (?:the|your) (?:answer|solution)(?: set)? )?"
    r"(?:in interval notation|as an interval|as an inequality|using interval notation|in set notation)$",
    re.I,
)


_BEFORE = re.compile(
    r"^(?:an? |the )?(?:student|pupil|teacher|class|we|you|i) (?:needs?|wants?|has|have"
    r"|is asked) to solve(?: the inequality)?:? "
    r"|^solve (?:in|over) (?:ℝ|r|\\mathbb\{R\}|the reals|the real numbers)[\s:,]+",
    re.I,
)
_BEHIND = re.compile(
    r"[\s,.;]+(?:(?:which|what|for which|for what)(?: real)?(?: values? of)? [a-z] "
    r"(?:works?|satisf(?:y|ies) (?:it|this)|is (?:it|this) true)"
    r"|(?:what is|what are|find|give|state) the solutions?(?: set)?)$",
    re.I,
)
_CONDITION = re.compile(r"^([^<>≤≥=]*=[^<>≤≥=]*?)[\s,]+(?:where|with|for|if|given(?: that)?|when|such that)\s+", re.I)
"""An equation, and a word that leads to a condition on its unknown."""


def ask(text: str) -> Question | None:
    """An inequality, several of them, or an equation with a condition."""
    text = _BEHIND.sub("", _BEFORE.sub("solve ", _TAIL.sub("", text)))
    for words, sign in _IN_WORDS:
        text = re.sub(words, f" {sign} ", text, flags=re.I)
    if not _SIGN.search(text):
        return None
    for lead in _LEADS:
        match = lead.fullmatch(text)
        if match is None:
            continue
        rest, wanted = match["rest"], match.groupdict().get("name")
        behind = re.search(r"[\s,]+for\s+" + VARIABLE + r"\)?$", rest)
        if behind and not _SIGN.search(rest[behind.start() :]):
            wanted, rest = behind["name"], rest[: behind.start()]
        rest = _CONDITION.sub(r"\1 and ", rest)
        try:
            tree = read_part(_lines(rest))
        except (ReadError, NotAsked):
            continue
        if not is_inequality(tree):
            continue
        return ask_inequality(tree, wanted)
    return None


def _lines(text: str) -> str:
    """`and` for the line breaks of a system, whose lines a comma or a bracket may end."""
    text = re.sub(r"\\begin\{(?:cases|aligned|array)\}(?:\{[lcr|]*\})?|\\end\{(?:cases|aligned|array)\}", " ", text)
    text = re.sub(r"\\left\s*\\?\{|\\right\s*\.|&", " ", text)
    parts = [part.strip(" ,;") for part in re.split(r"\\\\|\n", text)]
    return ", ".join(part for part in parts if part)


def relations(tree: Node) -> list[Relation]:
    """The relations in a tree of `and`, `or` and commas; empty when there is anything else in it."""
    if isinstance(tree, Relation):
        return [tree]
    parts = tree.parts if isinstance(tree, Logic) else tree.items if isinstance(tree, Listing) and not tree.left else ()
    found: list[Relation] = []
    for part in parts:
        inner = relations(part)
        if not inner:
            return []
        found += inner
    return found


def is_inequality(tree: Node) -> bool:
    """Whether the tree is relations with at least one that is no equation."""
    found = relations(tree)
    return bool(found) and any(sign in (*ORDER, "!=") for one in found for sign in one.signs)


def ask_inequality(tree: Node, wanted: str | None = None) -> Question:
    """The question of relations in one unknown. Raises NotAsked."""
    parts = relations(tree)
    for node in walk(tree):
        if isinstance(node, (Apply, Derivative, Integral, Limit, Matrix)):
            raise NotAsked("I cannot check an inequality with this kind of function yet.")
    names = frozenset().union(*(symbols(part) for part in parts))
    if not names:
        raise NotAsked("There is no unknown in this inequality.")
    if len(names) > 1:
        raise NotAsked("I can check inequalities in one unknown only.")
    variable = next(iter(names))
    if wanted is not None and wanted != variable:
        raise NotAsked(f"There is no {wanted} in this inequality.")
    for part in parts:
        signs = set(part.signs)
        if not (signs <= {"<", "<="} or signs <= {">", ">="} or signs == {"="} or signs == {"!="}):
            raise NotAsked("The signs of this chain point different ways.")
        if len(part.signs) > 1 and signs in ({"="}, {"!="}):
            raise NotAsked("There is more than one equals sign here.")
        if len(part.signs) > 2:
            raise NotAsked("There are more than three sides here.")
    no_bare_log(tree)
    no_bare_angle(tree)
    if isinstance(tree, Listing):
        tree = Logic("and", tree.items)
    equations = [part for part in parts if part.signs == ("=",)]
    if equations:
        return _with_condition(tree, equations, variable)
    say = f"Solve for {variable}:"
    return build_question(Task.INEQUALITY, tree, (variable,), Kind.INTERVAL, say)


def _with_condition(tree: Node, equations: list[Relation], variable: str) -> Question:
    """`x^2 = 4 and x > 0`: one equation, and the unknown itself between bounds."""
    if not isinstance(tree, Logic) or tree.word != "and" or len(equations) != 1:
        raise NotAsked("I cannot tell what belongs together in these equations and inequalities.")
    others = [part for part in tree.parts if part is not equations[0]]
    for part in others:
        bare = isinstance(part, Relation) and sum(bool(symbols(term)) for term in part.terms) == 1
        if not bare or not isinstance(part, Relation) or "!=" in part.signs:
            raise NotAsked("I cannot tell what belongs together in these equations and inequalities.")
    within: Node = others[0] if len(others) == 1 else Logic("and", tuple(others))
    return solve_within(equations[0], variable, within)


def solve_within(equation: Relation, variable: str, within: Node) -> Question:
    """An equation whose unknown is looked for where `within` holds."""
    from dataclasses import replace

    from engine.maths.render import to_latex, to_text

    question = build_question(Task.SOLVE, equation, (variable,), Kind.SOLUTION_SET, f"Solve for {variable}:")
    return replace(
        question,
        within=within,
        text=f"{question.text} where {to_text(within)}",
        latex=rf"{question.latex}, \quad {to_latex(within)}",
    )
