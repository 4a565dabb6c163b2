"""Trigonometric equations in an interval: the function alone first, then its angles, then the unknown."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.answers import NONE
from engine.maths.evaluate import value
from engine.maths.question import Question
from engine.maths.solving.expressions import number as simplest
from engine.maths.solving.inequalities import is_true
from engine.maths.solving.roots import solve_equation
from engine.maths.tree import (
    Add,
    Const,
    Degree,
    Div,
    Func,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    Relation,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)  # fmt: skip
from engine.maths.worked import moves
from engine.maths.worked.linear import NotThisKind, with_letters
from engine.maths.worked.other_equations import polynomial, roots_in
from engine.maths.worked.step import Step
from engine.maths.worked.writing import to_latex

_NAMES = {"sin": "sine", "cos": "cosine", "tan": "tangent"}
_PI = Const("pi")


def trigonometric(question: Question) -> list[Step]:
    """The steps of an equation in one sine, cosine or tangent with an interval. Raises NotThisKind for others."""
    body, name = question.body, question.variables[0]
    turned = _turned_over(body, name)
    if turned is not None and question.within is not None:
        return [turned, *trigonometric(replace(question, body=turned.after))]
    functions = {
        node for node in walk(body) if isinstance(node, Func) and node.name in _NAMES and name in symbols(node)
    }
    if len(functions) != 1 or not isinstance(body, Relation) or question.within is None:
        raise NotThisKind
    function = next(iter(functions))
    held = next(letter for letter in "wkq" if letter not in symbols(body))
    plain = _put(body, function, Sym(held))
    if not isinstance(plain, Relation) or symbols(plain) != {held}:
        raise NotThisKind
    steps = [] if plain.terms[0] == Sym(held) and not symbols(plain.terms[1]) else _steps(plain, held, function)
    line = steps[-1].after if steps else body
    values = [plain.terms[1]] if not steps else roots_in(_put(line, function, Sym(held)))
    if line == NONE:
        return steps
    possible = [one for one in values if function.name == "tan" or abs(value(one)) <= 1]
    if len(possible) < len(values):
        after = _lines(function, possible) if possible else NONE
        title = f"The {_NAMES[function.name]} of an angle is never more than $1$ and never less than $-1$"
        steps.append(Step("trigonometry.bounds", title, line, after, f"{title}."))
        line = after
    if not possible:
        return steps
    return [*steps, *_angles(question, function, possible, line)]


_RECIPROCALS = {"sec": "cos", "csc": "sin", "cot": "tan"}


def _turned_over(body: Node, name: str) -> Step | None:
    """`sec x = 2` as `cos x = 1/2`; None for other equations."""
    if not isinstance(body, Relation) or len(body.terms) != 2 or symbols(body.terms[1]):
        return None
    left, right = body.terms
    if not isinstance(left, Func) or left.name not in _RECIPROCALS or name not in symbols(left) or not value(right):
        return None
    other = Func(_RECIPROCALS[left.name], left.args)
    after = moves.equation(other, simplest(Div(Num("1"), right)))
    title = "Take the reciprocal of both sides"
    note = f"{title}: ${to_latex(left)}$ is $1$ divided by ${to_latex(other)}$."
    return Step("trigonometry.reciprocal", title, body, after, note)


def _steps(plain: Relation, held: str, function: Func) -> list[Step]:
    """The steps for the letter, with the function in its place."""
    try:
        found = polynomial(plain, held)
    except NotThisKind:
        found = with_letters(plain, held)  # 2 cos x = √3: its numbers are no fractions
    return [renamed(step, held, function) for step in found]


def renamed(step: Step, held: str, function: Node) -> Step:
    """The step with `function` wherever the letter `held` stands, in its lines and its sentences."""
    shown = to_latex(function)
    place = re.compile(rf"(?<![A-Za-z\\]){held}(?![A-Za-z])(\^?)")

    def put(match: re.Match[str]) -> str:
        before = match.string[match.start() - 1 : match.start()]
        dot = r" \cdot " if before.isdigit() and shown[0].isdigit() else ""
        return dot + (rf"\left({shown}\right)^" if match[1] and "^" in shown else shown + match[1])

    def said(text: str) -> str:
        parts = text.split("$")
        for at in range(1, len(parts), 2):
            parts[at] = place.sub(put, parts[at])
        return "$".join(parts)

    before, after = (substitute(tree, {held: function}) for tree in (step.before, step.after))
    inner = tuple(renamed(part, held, function) for part in step.substeps)
    return Step(step.rule, said(step.title), before, after, said(step.note), inner)


def _put(node: Node, function: Func, letter: Sym) -> Node:
    return letter if node == function else rebuild(node, lambda part: _put(part, function, letter))


def _lines(left: Node, values: list[Node]) -> Node:
    lines = tuple(moves.equation(left, one) for one in values)
    return lines[0] if len(lines) == 1 else Logic("or", lines)


def _angles(question: Question, function: Func, values: list[Node], line: Node) -> list[Step]:
    """The solutions in the interval, by way of the angle when that is not the unknown itself."""
    name, angle = question.variables[0], function.args[0]
    assert question.within is not None
    degrees = question.function == "°"
    roots = list(solve_equation(question).values)
    said = " ".join(_where(function.name, one, degrees) for one in values)
    interval = f"${to_latex(question.within)}$"
    done = moves.solved(name, roots) if roots else NONE
    if angle in (Sym(name), Degree(Sym(name))):
        title = f"Find the angles with {interval}"
        return [Step("trigonometry.angles", title, line, done, f"{said} {title}.")]
    if degrees or not roots or not all(is_true(question.within, name, root) for root in roots):
        title = f"Find the angles ${to_latex(angle)}$ that give {interval}, and solve for ${to_latex(Sym(name))}$"
        return [Step("trigonometry.angles", title, line, done, f"{said} {title}.")]
    turned = _lines(angle, [simplest(substitute(angle, {name: root})) for root in roots])
    title = f"Find the angles ${to_latex(angle)}$ that belong to {interval}"
    steps = [Step("trigonometry.angles", title, line, turned, f"{said} {title}.")]
    title = f"Solve each of these for ${to_latex(Sym(name))}$"
    return [*steps, Step("trigonometry.unknown", title, turned, done, f"{title}.")]


def _where(name: str, one: Node, degrees: bool) -> str:
    """At which angles the function takes a value."""
    first = simplest(Func(f"arc{name}", (one,)))
    half, turn = ("180^{\\circ}", "360^{\\circ}") if degrees else (r"\pi", r"2 \pi")
    if degrees:
        size = simplest(Div(Mul((first, Num("180"))), _PI))
        if not isinstance(size, (Num, Neg)):
            size = Div(Mul((first, Num("180"))), _PI)
        first = Degree(size) if isinstance(size, Num) else Neg(Degree(size.arg)) if isinstance(size, Neg) else size
    shown = to_latex(first)
    other = f"-{shown}" if not isinstance(first, (Neg, Add)) else f"-({shown})"
    start = f"The {_NAMES[name]} is ${to_latex(one)}$ at ${shown}$"
    size_of = abs(value(one))
    if name == "tan":
        return f"{start}, and again after every ${half}$."
    if size_of == 1 or (name == "cos" and first == Num("0")):
        return f"{start}, and again after every ${turn}$."
    if name == "cos":
        return f"{start} and at ${other}$, and again after every ${turn}$."
    if size_of == 0:
        return f"{start} and at ${half}$, and again after every ${turn}$."
    if isinstance(first, Neg):
        other = f"+ {to_latex(first.arg)}"
    return f"{start} and at ${half} {other}$, and again after every ${turn}$."


__all__ = ["renamed", "trigonometric"]
