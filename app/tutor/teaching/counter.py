"""A number that shows why a line cannot follow: put in, the two lines come to different things.

Of two expressions: the same number in both. Of two equations: what solves the wrong line does not solve the one before.
Nothing here can be the answer of a question whose answer is a solution of the line before; the gate looks all the same.
"""

from __future__ import annotations

import re

from engine.maths.client import MathsClient
from engine.maths.question import Task
from engine.maths.quick import FAILURES, NotQuick, function_of
from engine.maths.reader import ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Listing, Logic, Node, Num, Relation, Sym, substitute, symbols

_TRIED = ("2", "3", "5", "1")


def agreeing_example(maths: MathsClient, before: str, line: str) -> str:
    """A number put into two expressions that are equal, to see that they are; empty for all other lines."""
    try:
        one, other = read(before), read(line.lstrip("= "))
    except (ReadError, RecursionError):
        return ""
    names = symbols(one) | symbols(other)
    if len(names) != 1 or any(isinstance(tree, (Relation, Logic, Listing)) for tree in (one, other)):
        return ""
    name = next(iter(names))
    for number in _TRIED:
        values = [_value(maths, tree, name, number) for tree in (one, other)]
        if all(values) and re.fullmatch(r"-?[\d/.]+", values[0]) and _same(*values):
            return f"Try it with ${name} = {number}$: both come to ${_latex(values[0])}$."
    return ""


def counter_example(maths: MathsClient, before: str, line: str, called: str = "") -> str:
    """A sentence with the number, or empty where none is found; `called` is what `before` is, if not a line."""
    found = _counter_example(maths, before, line)
    return found.replace("the line before", f"the {called}") if called else found


def _counter_example(maths: MathsClient, before: str, line: str) -> str:
    try:
        one, other = read(before), read(line.lstrip("= "))
    except (ReadError, RecursionError):
        return ""
    if isinstance(one, Relation) and isinstance(other, Relation):
        return _equations(maths, one, other)
    if isinstance(other, Relation) and not isinstance(one, Relation) and len(other.terms) == 2:
        other = other.terms[1]  # a line that repeats the expression: 2(x + 3) = 2x + 3
    if any(isinstance(tree, (Relation, Logic, Listing)) for tree in (one, other)):
        return ""
    return _expressions(maths, one, other)


def _expressions(maths: MathsClient, one: Node, other: Node) -> str:
    names = symbols(one) | symbols(other)
    if len(names) != 1:
        return ""
    name = next(iter(names))
    for number in _TRIED:
        values = [_value(maths, tree, name, number) for tree in (one, other)]
        if all(values) and not _same(*values):
            if not symbols(other):
                there = _latex(values[0])
                return f"Try ${name} = {number}$: ${to_latex(one)}$ comes to ${there}$, not ${to_latex(other)}$."
            return (
                f"Try ${name} = {number}$: ${to_latex(one)}$ comes to ${_latex(values[0])}$ there, "
                f"but ${to_latex(other)}$ to ${_latex(values[1])}$."
            )
    return ""


def _equations(maths: MathsClient, one: Relation, other: Relation) -> str:
    """What solves the wrong line, put into the line before."""
    names = symbols(one)
    if len(names) != 1 or symbols(other) != names or (*one.signs, *other.signs) != ("=", "="):
        return ""
    name = next(iter(names))
    solved: Node = other
    if other.terms[0] != Sym(name) or symbols(other.terms[1]):  # it is not solved yet
        question = maths.recognise(to_text(other)).question
        if question is None or question.task is not Task.SOLVE:
            return ""
        try:
            solved = read(maths.solve(question).text)
        except (ReadError, RecursionError):
            return ""
    roots = [part for part in (solved.parts if isinstance(solved, Logic) else (solved,)) if isinstance(part, Relation)]
    for root in roots:
        if root.terms[0] != Sym(name) or symbols(root.terms[1]) or root.signs != ("=",):
            continue
        sides = [_value(maths, side, name, to_text(root.terms[1])) for side in one.terms]
        if all(sides) and not _same(*sides):
            return (
                f"This line is true for ${name} = {to_latex(root.terms[1])}$. "
                f"Put that into the line before: its left side comes to ${_latex(sides[0])}$, its "
                f"right side to ${_latex(sides[1])}$."
            )
    return ""


def _value(maths: MathsClient, tree: Node, name: str, number: str) -> str:
    """The value of an expression with a number for its letter, exactly; empty where it has none."""
    try:
        put = substitute(tree, {name: read(number)})
    except ReadError:
        return ""
    if isinstance(put, Num):
        return put.text
    question = maths.recognise(to_text(put)).question
    if question is None or question.task not in (Task.EVALUATE, Task.SIMPLIFY):
        return ""
    return maths.solve(question).text


def _same(one: str, other: str) -> bool:
    """Whether two values are the same, or it cannot be told."""
    try:
        values = [function_of(read(text))({}) for text in (one, other)]
    except (ReadError, NotQuick, RecursionError, *FAILURES):
        return True
    return abs(values[0] - values[1]) <= 1e-9 * max(1.0, abs(values[0]))


def _latex(text: str) -> str:
    try:
        return to_latex(read(text))
    except ReadError:
        return text
