"""What the sentences of a step need to know of the expressions in it and in the question."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.calculus import NoRule
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.question import Task
from engine.maths.reader import ReadError
from engine.maths.steps.finding import Finding
from engine.maths.steps.prose import Sentence
from engine.maths.steps.relations import Relations
from engine.maths.tree import (
    Add,
    Div,
    Listing,
    Logic,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    PlusMinus,
    Relation,
    Words,
    rebuild,
    symbols,
    walk,
)

ONE_VALUE = (Task.SIMPLIFY, Task.EVALUATE, Task.EXPAND, Task.FACTOR)
"""Where what one writes has the question's value from the first line to the last."""

Rule = tuple[re.Pattern[str], Callable[[Relations, re.Match[str], Sentence], Finding | None]]
"""How a sentence says it, and what to make of that; None where it turns out not to be said."""


_NO_EXPRESSION = (Relation, Listing, Logic, Words, PlusMinus)


def expression(steps: Relations, text: str, *, chain: bool = True) -> Node | None:
    """The expression in a slot, or (`chain`) the first of several equal ones; None for anything else."""
    try:
        tree = steps._read(text)
    except ReadError:
        return None
    if chain and isinstance(tree, Relation) and set(tree.signs) == {"="}:
        tree = tree.terms[0]
    return None if any(isinstance(node, _NO_EXPRESSION) for node in walk(tree)) else tree


def number(steps: Relations, text: str) -> Fraction | None:
    """The value of a slot that holds a number or a chain of equal numbers; None for anything else."""
    tree = expression(steps, text)
    if tree is None or symbols(tree):
        return None
    try:
        return as_fraction(value(tree))
    except (Undefined, Unclear, NotRational, LemmaError, RecursionError):
        return None


def same(first: Node, second: Node) -> bool | None:
    """Whether two expressions are the same wherever both are defined; None when that is not certain."""
    try:
        found = same_value(first, second)
    except (NoRule, LemmaError, RecursionError):
        return None
    return None if found.same and found.narrower else found.same


def summands(node: Node) -> list[Node]:
    """The terms of a sum, of sums in it and of minus a sum as well."""
    if isinstance(node, Add):
        return [term for part in node.terms for term in summands(part)]
    if isinstance(node, Neg) and isinstance(node.arg, Add):
        return [Neg(term) for term in summands(node.arg)]
    return [node]


def body_of(steps: Relations) -> Node | None:
    """The expression the question is about; None where it is an equation or several things."""
    question = steps.question
    if question is None or isinstance(question.body, Relation):
        return None
    return getattr(question.body, "body", question.body)  # of an integral or limit, what stands in it


def forms_of_body(steps: Relations) -> list[Node]:
    """The question's expression, and the ones it was shown to be equal to."""
    body = body_of(steps)
    if body is None:
        return []
    found = [body]
    for claim in steps.history:
        if isinstance(claim, Relation) and set(claim.signs) == {"="} and claim.terms[0] in found:
            found += claim.terms[1:]
    return found


def parts_known(steps: Relations) -> Iterator[Node]:
    """Every expression that stands in the question or in a claim found right, large and small."""
    question = steps.question
    for tree in (*([question.body] if question is not None else []), *steps.history, *steps.names.values()):
        yield from (node for node in walk(tree) if symbols(node) and not isinstance(node, _NO_EXPRESSION))


def is_miscopied(one: Node, other: Node) -> bool:
    """Whether two expressions are written alike but for one number."""
    return len(_changes(one, other)) == 1


def copies(asked: Node, said: Node) -> bool | None:
    """Whether `said` is `asked` or the same rewritten; None for the same value with other numbers: `9*0` for `8*0`."""
    agree, changes = same(asked, said), _changes(asked, said)
    if agree and sorted(a for a, _ in changes) != sorted(b for _, b in changes):
        return None
    return agree


def _changes(one: Node, other: Node) -> list[tuple[str, str]]:
    """The numbers in which two expressions differ that are written alike; empty where they are not."""
    if _without_numbers(one) != _without_numbers(other):
        return []
    first, second = ([node.text for node in walk(_flat(tree)) if isinstance(node, Num)] for tree in (one, other))
    return [(a, b) for a, b in zip(first, second, strict=True) if a != b]


def _flat(node: Node) -> Node:
    """Products in products as one, a minus sign before the product it is in, mixed numbers as sums."""
    node = rebuild(Add((node.whole, Div(node.top, node.bottom))) if isinstance(node, Mixed) else node, _flat)
    if isinstance(node, (Add, Mul)):
        parts: list[Node] = []
        for part in node.terms if isinstance(node, Add) else node.factors:
            if isinstance(part, type(node)):
                parts += part.terms if isinstance(part, Add) else part.factors
            else:
                parts.append(part)
        if isinstance(node, Mul) and isinstance(parts[0], Neg):
            return Neg(Mul((parts[0].arg, *parts[1:])))
        return type(node)(tuple(parts))
    return node


def _without_numbers(node: Node) -> Node:
    def blank(part: Node) -> Node:
        return Num("0") if isinstance(part, Num) else rebuild(part, blank)

    return blank(_flat(node))
