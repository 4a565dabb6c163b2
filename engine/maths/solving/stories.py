"""Word problems, statements and rounded answers.

A word problem is its equations and what is asked in their unknowns: every solution that the story allows (`detail`
says "positive", "whole") is put back into all equations, and there must be exactly one set of asked numbers. A
statement is true, or false with a value that shows it. A rounded answer is rounded from the exact one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import sympy

from engine.maths.amounts import amount
from engine.maths.answers import NONE
from engine.maths.equations import holds
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, exact
from engine.maths.judges.precision import magnitude
from engine.maths.judges.rounding import real_value, rounded_to
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.expressions import expand, number
from engine.maths.solving.roots import solve_equation
from engine.maths.solving.systems import solve_system
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import (
    Listing,
    Logic,
    Neg,
    Node,
    Num,
    Relation,
    Sym,
    Words,
    integer,
    rational,
    substitute,
    symbols,
)

MAX_SOLUTIONS = 20
Solver = Callable[[Question], Answer]


def solve_story(question: Question) -> Answer:
    """The asked numbers of a word problem, or the numbers of a list compared. Raises CannotSolve."""
    if question.detail in ("largest", "smallest", "ascending", "descending"):
        return _compared(question)
    if question.detail == "coefficient":
        return _coefficient(question)
    asked = list(question.values)
    if question.detail == "mixed":
        size = exact(question.body)
        whole, rest = divmod(abs(size), 1)
        text = f"{'-' if size < 0 else ''}{int(whole)}" + (f" {rest}" if rest else "") if whole else str(size)
        return Answer(rational(size), "worked out exactly", (rational(size),), written=text)
    if not question.variables:
        return _shown(question, [(label, rational(exact(tree))) for label, tree in asked], "worked out exactly")
    found: list[list[Node]] = []
    for values in fitting(question):
        items = [number(substitute(tree, values)) for _, tree in asked]
        if not any(_same(items, other) for other in found):
            found.append(items)
    if not found:
        return Answer(NONE, "no solution of the equations fits the story")
    if len(found) > 1:
        raise CannotSolve("More than one answer fits this story, so I cannot tell which one is meant.")
    return _shown(
        question, [(label, item) for (label, _), item in zip(asked, found[0], strict=True)], "put back into the story"
    )


def fitting(question: Question) -> list[dict[str, Node]]:
    """The values of the unknowns that solve the equations and that the story allows. Raises CannotSolve."""
    assert isinstance(question.body, Listing)
    equations = question.body.items
    names = question.variables
    if len(names) == 1:
        [equation] = equations
        kind = AnswerKind(Kind.SOLUTION_SET, names)
        answer = solve_equation(replace(question, task=Task.SOLVE, body=equation, kind=kind, values=(), detail=""))
        if isinstance(answer.tree, Words) and answer.tree != NONE:
            raise CannotSolve("Every number fits this story, so something is missing in it.")
        found = [{names[0]: value} for value in answer.values]
    else:
        answer = solve_system(replace(question, task=Task.SYSTEM, values=(), detail=""))
        if not answer.points and answer.tree != NONE:
            raise CannotSolve("Something is missing in this story.")
        found = [dict(zip(names, point, strict=True)) for point in answer.points]
    if len(found) > MAX_SOLUTIONS or any(symbols(value) for values in found for value in values.values()):
        raise CannotSolve("Something is missing in this story.")
    kept = []
    for values in found:
        if any(holds(equation, values) is not True for equation in equations if isinstance(equation, Relation)):
            raise CannotSolve("I cannot confirm the solution.")
        sizes = [real_value(value) for value in values.values()]
        if "positive" in question.detail and any(size <= 0 for size in sizes):
            continue
        if "negative" in question.detail and any(size >= 0 for size in sizes):
            continue
        if "whole" in question.detail and any(_not_whole(value) for value in values.values()):
            continue
        kept.append(values)
    return kept


def _not_whole(value: Node) -> bool:
    try:
        return exact(value).denominator != 1
    except NotRational:
        return True


def _same(one: list[Node], other: list[Node]) -> bool:
    """Whether two lists hold the same numbers in any order."""
    left = list(other)
    for item in one:
        match = next((at for at, candidate in enumerate(left) if same_value(item, candidate).same), None)
        if match is None:
            return False
        del left[match]
    return not left


def _shown(question: Question, items: list[tuple[str, Node]], how: str) -> Answer:
    values = tuple(item for _, item in items)
    unit = question.function
    texts = [amount(item, unit) for item in values]
    tree: Node = values[0] if len(values) == 1 else Listing(values, "", "")
    labels = [label for label, _ in items]
    if len(items) == 1:
        return Answer(tree, how, values, written=texts[0] if unit else "")
    named = [f"{label}: {text}" if label else text for label, text in zip(labels, texts, strict=True)]
    return Answer(tree, how, values, written=", ".join(named))


def _compared(question: Question) -> Answer:
    assert isinstance(question.body, Listing)
    items = list(question.body.items)
    order = sorted(items, key=real_value, reverse=question.detail in ("descending", "largest"))
    how = "written with a common denominator" if all("/" in to_text(item) for item in items) else "compared as numbers"
    if question.detail in ("largest", "smallest"):
        if same_value(order[0], order[1]).same:
            return Answer(Words("they are equal"), how, tuple(order), written="they are equal")
        return Answer(order[0], how, (order[0],))
    return Answer(Listing(tuple(order), "", ""), how, tuple(order))


def _coefficient(question: Question) -> Answer:
    """By multiplying out."""
    polynomial = sympy.Poly(to_sympy(question.body), symbol(question.variables[0]))
    found = from_sympy(polynomial.coeff_monomial(symbol(question.variables[0]) ** question.order))
    return Answer(found, "multiplied out", (found,))


def _holds(sign: str, left: Node, right: Node) -> bool:
    """Whether two numbers stand to each other as a sign says. Raises CannotSolve where that cannot be told."""
    if sign not in ("<", ">", "<=", ">=", "!="):
        raise CannotSolve("I do not know this sign.")
    same = same_value(left, right).same
    if same is None:
        raise CannotSolve("I cannot tell whether these two are equal.")
    if sign == "!=":
        return not same
    if same:
        return "=" in sign
    greater = real_value(left) > real_value(right)
    return greater == sign.startswith(">")


def solve_statement(question: Question) -> Answer:
    """`yes` or `no`, with the values that show it. Raises CannotSolve."""
    body = question.body
    assert isinstance(body, Relation)
    left, right = body.terms
    if question.values:
        return _solves(question, body)
    if body.signs != ("=",):
        return _said(_holds(body.signs[0], left, right), "", "compared as numbers")
    same = same_value(left, right).same
    if same is None:
        raise CannotSolve("I cannot tell with certainty whether this is true.")
    if same:
        return _said(True, "" if symbols(body) else f"both sides are {_value(left)}", "both sides compared")
    letters = tuple(sorted(symbols(left)))
    if letters:
        plain = expand(replace(question, task=Task.EXPAND, body=left, kind=AnswerKind(Kind.EXPANDED, letters))).tree
        return _said(False, f"{to_text(left)} = {to_text(plain)}" if plain != left else "", "both sides compared")
    shown = (
        f"{to_text(left)} = {_value(left)}" if _value(left) != to_text(left) else f"{to_text(right)} = {_value(right)}"
    )
    if _value(left) == to_text(left) and _value(right) == to_text(right):
        shown = f"{to_text(left)} is not {to_text(right)}"
    return _said(False, shown, "worked out")


def _solves(question: Question, body: Relation) -> Answer:
    """Whether the value given solves the equation."""
    values = dict(question.values)
    true = holds(body, values)
    if true is None:
        raise CannotSolve("I cannot tell with certainty whether this is true.")
    sides = [substitute(side, values) for side in body.terms]
    texts = [_value(side) for side in sides]
    why = f"both sides are {texts[0]}" if true else f"the sides are {texts[0]} and {texts[1]}"
    if len(values) == 1 and not true:
        name = next(iter(values))
        kind = AnswerKind(Kind.SOLUTION_SET, (name,))
        try:
            right = solve_equation(
                replace(question, task=Task.SOLVE, variables=(name,), kind=kind, values=(), detail="")
            )
            why = (
                f"{why}; the solution is {right.text}" if not isinstance(right.tree, Words) else f"{why}; {right.text}"
            )
        except CannotSolve:
            pass
    elif len(values) == 1 and true:
        name = next(iter(values))
        kind = AnswerKind(Kind.SOLUTION_SET, (name,))
        try:
            whole = solve_equation(
                replace(question, task=Task.SOLVE, variables=(name,), kind=kind, values=(), detail="")
            )
            if len(whole.values) > 1:
                why = f"{why}; all solutions are {whole.text}"
        except CannotSolve:
            pass
    return _said(true, why, "put in")


def _value(tree: Node) -> str:
    return to_text(number(tree))


def _said(true: bool, why: str, how: str) -> Answer:
    word = "yes" if true else "no"
    text = f"{word}: {why}" if why else word
    return Answer(Words(word), how, written=text, written_latex=rf"\text{{{text}}}")


def solve_rounded(question: Question, solve: Solver) -> Answer:
    """The answer to the question inside, rounded as asked; halves away from zero."""
    task = question.detail.partition(":")[0]
    exactly = solve(inner(question))
    if isinstance(exactly.tree, Words):
        return exactly
    values = exactly.values or (exactly.tree,)
    if any(symbols(value) for value in values):
        raise CannotSolve("I can round numbers only.")
    near = [_rounded(question.kind, real_value(value)) for value in values]
    if task != Task.SOLVE:
        return Answer(
            near[0],
            "rounded from the exact number",
            (near[0],),
            written=amount(near[0], question.function, as_it_is=True),
        )
    name = Sym(question.variables[0])
    parts = tuple(Relation((name, value), ("=",)) for value in near)
    return Answer(parts[0] if len(parts) == 1 else Logic("or", parts), "rounded from the exact solutions", tuple(near))


def inner(question: Question) -> Question:
    """The question of which the answer is to be rounded."""
    task, _, detail = question.detail.partition(":")
    kind = AnswerKind(Kind.SOLUTION_SET if task == Task.SOLVE else Kind.EXPRESSION, question.variables)
    return replace(question, task=Task(task), detail=detail, kind=kind)


def _rounded(kind: AnswerKind, size: Fraction) -> Node:
    places = kind.digits
    if kind.kind is Kind.SIGNIFICANT_FIGURES:
        if not size:
            raise CannotSolve("Zero has no significant figures.")
        places -= 1 + magnitude(size)
        if magnitude(rounded_to(size, Fraction(1) / Fraction(10) ** places)) > magnitude(size):
            places -= 1
        if places < 0:
            near = rounded_to(size, Fraction(10) ** -places)
            return integer(int(near)) if near >= 0 else Neg(integer(int(-near)))
    near = rounded_to(size, Fraction(1, 10**places))
    whole, behind = divmod(int(abs(near) * 10**places), 10**places)
    text = Num(f"{whole}.{behind:0{places}d}" if places else str(whole))
    return Neg(text) if near < 0 else text
