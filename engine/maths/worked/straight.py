"""Straight lines step by step: slope, a point put in, parallel and perpendicular lines, distances, intercepts."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.curves import solve_curve
from engine.maths.tree import Add, Div, Listing, Mul, Node, Pow, Relation, Root, Sym, substitute, symbols
from engine.maths.worked import moves
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind, linear, with_letters
from engine.maths.worked.moves import work_out
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import TWO, ZERO, coefficients, negated, number, polynomial, tidy, total
from engine.maths.worked.writing import to_latex

_X, _Y = Sym("x"), Sym("y")


def as_value(name: Node) -> Callable[[Node], Node]:
    """An expression as the value of a name: `x = ...`."""
    return lambda side: Relation((name, side), ("=",))


def through(line: Node, slope: Node, point: Listing) -> list[Step]:
    """y = m x + b through a point, from the line that tells the slope."""
    x0, y0 = point.items
    b = Sym("b")
    shown = moves.equation(y0, tidy(Add((Mul((slope, x0)), b))))
    title = "Put the point into the equation of a line"
    note = rf"{title}, $y = m x + b$ with $m = {to_latex(slope)}$ and the point ${to_latex(point)}$."
    steps = [Step("line.point", title, line, shown, note)]
    steps += linear(shown, "b")
    end = last(shown, steps)
    if not isinstance(end, Relation) or end.terms[0] != b:
        raise NotThisKind
    m, rest = exact(slope), exact(end.terms[1])
    done = moves.equation(_Y, polynomial([rest, m] if m else [rest], "x"))
    title = "Write down the equation"
    return [*steps, Step("line.equation", title, end, done, f"{title}.")]


def _slope_between(one: Listing, two: Listing) -> Node:
    (a, b), (c, d) = one.items, two.items
    return Div(Add((d, negated(b))), Add((c, negated(a))))


def line_through(question: Question) -> list[Step]:
    """Through two points, or through one with a slope."""
    assert isinstance(question.body, Listing)
    first, second = question.body.items
    if not isinstance(first, Listing):
        raise NotThisKind
    if not isinstance(second, Listing):
        return through(question.body, second, first)
    rise = _slope_between(first, second)
    m = as_value(Sym("m"))
    title = "Find the slope"
    note = f"{title}: the change of $y$ divided by the change of $x$."
    steps = [Step("line.slope", title, question.body, m(rise), note), *rewrite(rise, EXPAND, m)]
    return [*steps, *through(steps[-1].after, number(exact(rise)), first)]


def _slope_of(line: Relation) -> tuple[list[Step], Fraction]:
    """The slope of a x + b y = c, by solving for y."""
    if line.terms[0] == _Y and "y" not in symbols(line.terms[1]):
        steps: list[Step] = []
        right = line.terms[1]
    else:
        steps = with_letters(line, "y")
        end = last(line, steps)
        if not isinstance(end, Relation) or end.terms[0] != _Y:
            raise NotThisKind
        right = end.terms[1]
    plain = tidy(right)
    found = coefficients(last(plain, rewrite(plain, EXPAND)), "x")
    if found is None or len(found) > 2:
        at = [exact(substitute(right, {"x": number(k)})) for k in (0, 1)]
        return steps, at[1] - at[0]
    return steps, found[1] if len(found) == 2 else Fraction(0)


def line_slope(question: Question) -> list[Step]:
    """The slope between two points, or of a line given by its equation."""
    if isinstance(question.body, Listing):
        first, second = question.body.items
        if not isinstance(first, Listing) or not isinstance(second, Listing):
            raise NotThisKind
        why = "It is the change of $y$ divided by the change of $x$."
        return work_out(question.body, _slope_between(first, second), "line.slope", "Find the slope", why)
    assert isinstance(question.body, Relation)
    steps, slope = _slope_of(question.body)
    title = "Read off the number in front of $x$"
    before = last(question.body, steps)
    return [*steps, Step("line.slope", title, before, number(slope), f"{title}: it is the slope.")]


def beside(question: Question) -> list[Step]:
    """Parallel: the same slope; perpendicular: minus one divided by it."""
    assert isinstance(question.body, Listing)
    line, point = question.body.items
    if not isinstance(line, Relation) or not isinstance(point, Listing):
        raise NotThisKind
    perpendicular = question.detail == "perpendicular"
    answer = solve_curve(question).tree
    if isinstance(answer, Relation) and answer.terms[0] == _X:
        note = f"A line {'at right angles to a level one' if perpendicular else 'beside a vertical one'} is vertical: "
        note += "all its points have the same $x$."
        return [Step("line.vertical", "See that the line is vertical", question.body, answer, note)]
    steps, slope = _slope_of(line)
    if perpendicular and slope == 0:
        raise NotThisKind
    wanted = -1 / slope if perpendicular else slope
    after = moves.equation(Sym("m"), number(wanted))
    title = "Find the slope"
    how = "at right angles it is minus one divided by that" if perpendicular else "a parallel line has the same"
    note = f"{title}: the line given has the slope ${to_latex(number(slope))}$; {how}."
    steps.append(Step("line.slope", title, last(line, steps), after, note))
    return [*steps, *through(after, number(wanted), point)]


def distance(question: Question) -> list[Step]:
    """The distance of two points by the theorem of Pythagoras."""
    if not isinstance(question.body, Listing) or not all(isinstance(item, Listing) for item in question.body.items):
        raise NotThisKind
    one, two = (item.items for item in question.body.items if isinstance(item, Listing))
    gaps = [Pow(Add((b, negated(a))), TWO) for a, b in zip(one, two, strict=True)]
    title = "Subtract the coordinates, then take the root of the sum of the squares"
    return work_out(question.body, Root(total(gaps), TWO), "vector.distance", title)


def y_intercept(question: Question) -> list[Step]:
    """The value where x is zero."""
    body = question.body
    if not isinstance(body, Relation):
        put = substitute(body, {question.variables[0]: ZERO})
        return work_out(moves.equation(_Y, body), put, "line.intercept", "Put in zero for $x$")
    put = Relation(tuple(tidy(substitute(side, {"x": ZERO})) for side in body.terms), body.signs)
    title = "Put in zero for $x$"
    steps = [Step("line.intercept", title, body, put, f"{title}: there the line meets the $y$-axis.")]
    steps += linear(put, "y")
    end = last(put, steps)
    if not isinstance(end, Relation) or end.terms[0] != _Y:
        raise NotThisKind
    title = "This is the intercept"
    return [*steps, Step("line.found", title, end, end.terms[1], f"{title}.")]
