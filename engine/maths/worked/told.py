"""Word problems step by step: what the story says as a calculation or as equations, and those worked."""

from __future__ import annotations

from collections.abc import Callable

from engine.maths.question import Question
from engine.maths.solving.stories import fitting
from engine.maths.tree import Listing, Logic, Node, Relation, Sym
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.moves import solved
from engine.maths.worked.other_equations import polynomial, rational
from engine.maths.worked.rewriting import last
from engine.maths.worked.several import nonlinear
from engine.maths.worked.step import Step
from engine.maths.worked.systems import system
from engine.maths.worked.writing import to_latex

WorkedOut = Callable[[Node, dict[str, Node]], list[Step]]


def story(question: Question, evaluate: WorkedOut) -> list[Step]:
    """The steps to what is asked for. Raises NotThisKind for stories of another kind.

    `evaluate(tree, values)` puts values into an expression and works it out.
    """
    if not isinstance(question.body, Listing) or not question.values or question.detail == "mixed":
        raise NotThisKind
    asked = [tree for _, tree in question.values]
    if not question.variables:
        if len(asked) > 1:
            raise NotThisKind
        title = "Write the story as a calculation"
        return [Step("story.calculation", title, question.body, asked[0], f"{title}."), *evaluate(asked[0], {})]
    steps = _equations(question)
    found = fitting(question)
    if len(found) != 1:
        raise NotThisKind
    values, line = found[0], last(question.body, steps)
    if isinstance(line, Logic) and line.word == "or":
        title, both = "Keep the solution that fits the story", line
        line = _solution(question, values)
        steps.append(Step("story.fits", title, both, line, f"{title}."))
    if all(isinstance(tree, Sym) for tree in asked):
        numbers = tuple(values[tree.name] for tree in asked if isinstance(tree, Sym))
        end = numbers[0] if len(numbers) == 1 else Listing(numbers, "", "")
        title = f"Say what is asked: ${to_latex(Listing(tuple(asked), '', ''))}$"
        return [*steps, Step("story.asked", title, line, end, f"{title}.")]
    if len(asked) > 1:
        raise NotThisKind
    title = f"Look at what is asked: ${to_latex(asked[0])}$"
    return [*steps, Step("story.asked", title, line, asked[0], f"{title}."), *evaluate(asked[0], values)]


def _equations(question: Question) -> list[Step]:
    assert isinstance(question.body, Listing)
    names = question.variables
    if len(names) == 1:
        [equation] = question.body.items
        if not isinstance(equation, Relation):
            raise NotThisKind
        title = "Write the story as an equation"
        first = Step("story.equation", title, question.body, equation, f"{title}.")
        for family in (polynomial, rational):
            try:
                return [first, *family(equation, names[0])]
            except NotThisKind:
                continue
        raise NotThisKind
    body = question.body
    if len(names) != 2 or len(body.items) != 2:
        raise NotThisKind
    title = "Write the story as equations"
    first = Step("story.equation", title, question.body, question.body, f"{title}.")
    ways: tuple[Callable[[], list[Step]], ...] = (lambda: system(body, names, ""), lambda: nonlinear(body, names))
    for way in ways:
        try:
            return [first, *way()]
        except NotThisKind:
            continue
    raise NotThisKind


def _solution(question: Question, values: dict[str, Node]) -> Node:
    """`x = 3`, or `x = 3 and y = 4`."""
    lines = tuple(solved(name, [values[name]]) for name in question.variables)
    return lines[0] if len(lines) == 1 else Logic("and", lines)
