"""Word problems step by step: what the story says as a calculation or as equations, and those worked."""

from __future__ import annotations

from collections.abc import Callable

from engine.maths.answers import NONE
from engine.maths.question import Question
from engine.maths.solving.stories import fitting
from engine.maths.tree import Listing, Logic, Mixed, Neg, Node, Num, Pow, Relation, Sym, substitute
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.moves import solved
from engine.maths.worked.other_equations import polynomial, rational
from engine.maths.worked.rewriting import last
from engine.maths.worked.several import nonlinear
from engine.maths.worked.stated import in_order
from engine.maths.worked.step import Step
from engine.maths.worked.systems import system
from engine.maths.worked.terms import coefficients, fraction, number
from engine.maths.worked.writing import to_latex

WorkedOut = Callable[[Node, dict[str, Node]], list[Step]]


def story(question: Question, evaluate: WorkedOut) -> list[Step]:
    """The steps to what is asked for. Raises NotThisKind for stories of another kind.

    `evaluate(tree, values)` puts values into an expression and works it out.
    """
    if question.detail in ("largest", "smallest", "ascending", "descending"):
        return in_order(question)
    if question.detail == "mixed":
        return _mixed(question.body, evaluate(question.body, {}))
    if question.detail == "coefficient":
        return _coefficient(question, evaluate(question.body, {}))
    if not isinstance(question.body, Listing) or not question.values:
        raise NotThisKind
    asked = [tree for _, tree in question.values]
    if not question.variables and len(asked) > 1:
        title, shown = "Write the story as calculations", Listing(tuple(asked), "", "")
        first = Step("story.calculation", title, question.body, shown, f"{title}.")
        return [first, *_each(shown, evaluate)]
    if not question.variables:
        title = "Write the story as a calculation"
        return [Step("story.calculation", title, question.body, asked[0], f"{title}."), *evaluate(asked[0], {})]
    steps = _equations(question)
    found = fitting(question)
    if not found and steps[-1].after == NONE:
        return steps
    if not found:
        before = steps[-1].after
        title = "No solution fits the story"
        return [*steps, Step("story.fits", title, before, NONE, f"{title}: ${to_latex(before)}$ does not.")]
    values, line = found[0], last(question.body, steps)
    if len(found) > 1 and not _the_same_numbers(found, question):
        raise NotThisKind
    if isinstance(line, Logic) and line.word == "or":
        title = "All solutions give the same numbers" if len(found) > 1 else "Keep the solution that fits the story"
        both = line
        line = _solution(question, values)
        steps.append(Step("story.fits", title, both, line, f"{title}."))
    if all(isinstance(tree, Sym) for tree in asked):
        numbers = tuple(values[tree.name] for tree in asked if isinstance(tree, Sym))
        end = numbers[0] if len(numbers) == 1 else Listing(numbers, "", "")
        title = f"Say what is asked: ${to_latex(Listing(tuple(asked), '', ''))}$"
        return [*steps, Step("story.asked", title, line, end, f"{title}.")]
    if len(asked) > 1:
        shown = Listing(tuple(substitute(tree, values) for tree in asked), "", "")
        title = f"Look at what is asked: ${to_latex(Listing(tuple(asked), '', ''))}$"
        return [*steps, Step("story.asked", title, line, shown, f"{title}."), *_each(shown, evaluate)]
    title = f"Look at what is asked: ${to_latex(asked[0])}$"
    return [*steps, Step("story.asked", title, line, asked[0], f"{title}."), *evaluate(asked[0], values)]


def _the_same_numbers(found: list[dict[str, Node]], question: Question) -> bool:
    """Whether all solutions give the same numbers, in another order: 9 and -2, or -2 and 9."""
    sets = [sorted(to_latex(substitute(tree, values)) for _, tree in question.values) for values in found]
    return all(isinstance(tree, Sym) for _, tree in question.values) and all(one == sets[0] for one in sets)


def _each(shown: Listing, evaluate: WorkedOut) -> list[Step]:
    """Several calculations, worked out one after the other."""
    steps: list[Step] = []
    ends: list[Node] = []
    for item in shown.items:
        some = evaluate(item, {})
        steps += some
        ends.append(last(item, some))
    if not steps:
        return []
    title = "Write down all values"
    return [*steps, Step("story.values", title, shown, Listing(tuple(ends), "", ""), f"{title}.")]


def _mixed(body: Node, steps: list[Step]) -> list[Step]:
    """Worked out, then the whole part and the rest."""
    end = last(body, steps)
    size = fraction(end)
    if size is None or size.denominator == 1 or abs(size) < 1:
        return steps
    parts, rest = divmod(abs(size), 1)
    mixed: Node = Mixed(Num(str(int(parts))), Num(str(rest.numerator)), Num(str(rest.denominator)))
    title = "Write it as a mixed number"
    fact = rf"{abs(size).numerator} = {int(parts)} \cdot {size.denominator} + {rest.numerator}"
    note = f"{title}: ${fact}$."
    return [*steps, Step("number.mixed", title, end, Neg(mixed) if size < 0 else mixed, note)]


def _coefficient(question: Question, steps: list[Step]) -> list[Step]:
    """Multiplied out, then the number in front of the power is read off."""
    name, end = question.variables[0], last(question.body, steps)
    values = coefficients(end, name)
    if values is None:
        raise NotThisKind
    power: Node = Sym(name) if question.order == 1 else Pow(Sym(name), number(question.order))
    value = number(values[question.order] if question.order < len(values) else 0)
    title = f"Read off the number in front of ${to_latex(power)}$"
    return [*steps, Step("polynomial.coefficient", title, Listing((end,), "", ""), value, f"{title}.")]


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
