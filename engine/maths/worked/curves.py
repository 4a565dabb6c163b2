"""Questions about one function, step by step: parabolas, tangents, inverses, divisions, domains."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.curves import solve_curve
from engine.maths.tree import (
    Add,
    Div,
    Func,
    Listing,
    Logic,
    Mul,
    Neg,
    Node,
    Pow,
    Relation,
    Root,
    Sym,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked import moves
from engine.maths.worked.derivatives import differentiate
from engine.maths.worked.fractions import factored
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind, with_letters
from engine.maths.worked.moves import work_out
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.straight import as_value, beside, distance, line_slope, line_through, through, y_intercept
from engine.maths.worked.terms import TWO, ZERO, coefficients, number, polynomial, tidy, total
from engine.maths.worked.writing import to_latex

_X, _Y = Sym("x"), Sym("y")


def curve(question: Question) -> list[Step]:
    """The steps of a question about a function. Raises NotThisKind where there is no rule for it."""
    find = _WAYS.get(question.detail)
    if find is None:
        raise NotThisKind
    return find(question)


def _values(question: Question, name: str) -> tuple[Fraction, Fraction, Fraction]:
    """a, b, c of a quadratic function."""
    found = coefficients(last(question.body, rewrite(question.body, EXPAND)), name)
    if found is None or len(found) != 3:
        raise NotThisKind
    return found[2], found[1], found[0]


def _letters(a: Fraction, b: Fraction, c: Fraction) -> str:
    return ", ".join(f"${name} = {to_latex(number(v))}$" for name, v in zip("abc", (a, b, c), strict=True))


# --- parabolas ----------------------------------------------------------------------------------------------


def _vertex(question: Question) -> list[Step]:
    """x = -b/(2a), and the height there."""
    name = next(iter(symbols(question.body)))
    a, b, c = _values(question, name)
    x = as_value(Sym(name))
    place = Div(tidy(Neg(number(b))), Mul((TWO, number(a))))
    title = "Find the axis of the parabola"
    note = rf"{title}: it lies at ${to_latex(Sym(name))} = -\frac{{b}}{{2a}}$, here with {_letters(a, b, c)}."
    steps = [Step("parabola.axis", title, moves.equation(_Y, question.body), x(place), note)]
    steps += rewrite(place, EXPAND, x)
    at = number(-b / (2 * a))
    if question.detail == "axis":
        return steps
    y = as_value(_Y)
    put = substitute(question.body, {name: at})
    title = f"Put ${to_latex(x(at))}$ into the function"
    steps.append(Step("parabola.height", title, steps[-1].after, y(put), f"{title}."))
    steps += rewrite(put, EXPAND, y)
    line = steps[-1].after
    if question.detail in ("maximum", "minimum"):
        word = "largest" if a < 0 else "smallest"
        note = f"The parabola opens {'downwards' if a < 0 else 'upwards'}, so this is its {word} value."
        return [*steps, Step("parabola.extreme", f"This is the {word} value", line, number(_height(a, b, c)), note)]
    if question.detail == "range":
        done: Node = Relation((_Y, number(_height(a, b, c))), (">=" if a > 0 else "<=",))
        note = f"The parabola opens {'upwards' if a > 0 else 'downwards'}, so it takes this value and all "
        note += f"{'above' if a > 0 else 'below'} it."
        return [*steps, Step("parabola.range", "See to which side the parabola opens", line, done, note)]
    point = Listing((at, number(_height(a, b, c))), "(", ")")
    title = "Write down both coordinates"
    return [*steps, Step("parabola.vertex", title, line, point, f"{title}.")]


def _height(a: Fraction, b: Fraction, c: Fraction) -> Fraction:
    return c - b * b / (4 * a)


def _completed_square(question: Question) -> list[Step]:
    """x² + 6x + 2 = x² + 6x + 9 - 9 + 2 = (x + 3)² - 7."""
    name = question.variables[0]
    a, b, c = _values(question, name)
    half = b / a / 2
    inner = polynomial([Fraction(0), b / a, Fraction(1)], name)
    steps: list[Step] = []
    now = question.body

    def around(square: Node) -> Node:
        front = square if a == 1 else Mul((number(a), square))
        return tidy(Add((front, number(c)))) if c else front

    if a != 1:
        title = f"Take ${to_latex(number(a))}$ out of the terms with ${to_latex(Sym(name))}$"
        steps.append(Step("square.front", title, now, around(inner), f"{title}."))
        now = around(inner)
    added = Add((*(inner.terms if isinstance(inner, Add) else (inner,)), number(half**2), Neg(number(half**2))))
    title = "Add and subtract the square of half the number in front"
    note = f"{title}: half of ${to_latex(number(b / a))}$ is ${to_latex(number(half))}$, "
    note += f"and its square is ${to_latex(number(half**2))}$."
    steps.append(Step("square.complete", title, now, around(added), note))
    done = solve_curve(question).tree
    title = "Write the first three terms as a square"
    return [*steps, Step("square.write", title, around(added), done, f"{title}, and put the numbers together.")]


def _discriminant(question: Question) -> list[Step]:
    a, b, c = _values(question, question.variables[0])
    shown = Add((Pow(number(b), TWO), Neg(Mul((number(4), number(a), number(c))))))
    before = moves.equation(question.body, ZERO)
    return work_out(before, shown, "quadratic.discriminant", "Use the formula $b^2 - 4ac$",
                    f"Here {_letters(a, b, c)}.")  # fmt: skip


def _real_roots(question: Question) -> list[Step]:
    """How many solutions a quadratic equation has, by its discriminant."""
    body, name = question.body, question.variables[0]
    assert isinstance(body, Relation)
    gap = tidy(Add((body.terms[0], Neg(body.terms[1]))))
    found = coefficients(last(gap, rewrite(gap, EXPAND)), name)
    if found is None or len(found) != 3:
        raise NotThisKind
    c, b, a = found
    shown = Add((Pow(number(b), TWO), Neg(Mul((number(4), number(a), number(c))))))
    title = "Find the number under the root of the quadratic formula"
    steps = work_out(body, shown, "quadratic.discriminant", title, f"It is $b^2 - 4ac$, here with {_letters(a, b, c)}.")
    size = b * b - 4 * a * c
    said = (
        "positive, so there are two"
        if size > 0
        else "zero, so there is one"
        if size == 0
        else "negative: there is none"
    )
    title = "See its sign"
    count = number(2 if size > 0 else 1 if size == 0 else 0)
    before = Listing((last(body, steps),), "", "")
    return [*steps, Step("quadratic.count", title, before, count, f"{title}: it is {said}.")]


# --- slopes of curves ---------------------------------------------------------------------------------------


def _slope(question: Question) -> list[Step]:
    """The derivative at the place."""
    at = dict(question.values)["x"]
    steps = differentiate(question.body, "x")
    slope = last(question.body, steps)
    m = as_value(Sym("m"))
    put = substitute(slope, {"x": at})
    title = f"Put ${to_latex(moves.equation(_X, at))}$ into the derivative"
    steps.append(Step("curve.slope", title, slope, m(put), f"{title}: that is the slope $m$ there."))
    steps += rewrite(put, EXPAND, m)
    if question.detail != "slope":
        return steps
    title = "Write down the slope"
    return [*steps, Step("curve.found", title, steps[-1].after, solve_curve(question).tree, f"{title}.")]


def _line_at(question: Question) -> list[Step]:
    """The tangent or normal: the slope, the point, and the line through it."""
    steps = _slope(question)
    now = steps[-1].after
    assert isinstance(now, Relation)
    at = dict(question.values)["x"]
    slope = number(exact(now.terms[1]))
    if question.detail == "normal":
        if exact(slope) == 0:
            raise NotThisKind
        slope = number(-1 / exact(slope))
        after = moves.equation(Sym("m"), slope)
        title = "Find the slope of the normal"
        steps.append(Step("line.slope", title, now, after, f"{title}: it is minus one divided by that of the tangent."))
        now = after
    height = number(exact(substitute(question.body, {"x": at})))
    return [*steps, *through(now, slope, Listing((at, height), "(", ")"))]


# --- other functions ----------------------------------------------------------------------------------------


def _inverse(question: Question) -> list[Step]:
    """Swap the letters and solve for y."""
    name = question.variables[0]
    other = "y" if name != "y" else "z"
    swapped = moves.equation(Sym(name), substitute(question.body, {name: Sym(other)}))
    title = "Swap the two letters"
    note = (
        f"Write ${other} = {to_latex(question.body)}$ and swap ${name}$ and ${other}$: an inverse goes back from the "
    )
    note += "value to the place."
    steps = [Step("function.swap", title, moves.equation(Sym(other), question.body), swapped, note)]
    steps += with_letters(swapped, other)
    end = steps[-1].after
    if not isinstance(end, Relation) or end.terms[0] != Sym(other):
        raise NotThisKind
    title = "This is the inverse"
    return [*steps, Step("function.inverse", title, end, end.terms[1], f"{title}.")]


def _composed(question: Question) -> list[Step]:
    plain = tidy(question.body)
    steps = rewrite(plain, EXPAND)
    if not steps:
        raise NotThisKind
    first = steps[0]
    note = f"Put the one into the other: ${to_latex(plain)}$. {first.note}"
    return [Step(first.rule, first.title, first.before, first.after, note, first.substeps), *steps[1:]]


def _division(question: Question) -> list[Step]:
    """Long division, one power after the other; the remainder alone by putting in a zero of the divisor."""
    body, name = question.body, question.variables[0]
    assert isinstance(body, Div)
    under = coefficients(last(body.bottom, rewrite(body.bottom, EXPAND)), name)
    over = coefficients(last(body.top, rewrite(body.top, EXPAND)), name)
    if over is None or under is None or len(under) < 2 or len(over) < len(under):
        raise NotThisKind
    if question.detail == "remainder" and len(under) == 2:
        zero = number(-under[0] / under[1])
        put = substitute(body.top, {name: zero})
        title = "Use the remainder theorem"
        why = f"The divisor is zero at ${to_latex(moves.equation(Sym(name), zero))}$; the value there is the remainder."
        return work_out(Listing((body.top, body.bottom), "", ""), put, "polynomial.remainder", title, why)
    steps: list[Step] = []
    quotient: list[Node] = []
    rest = list(over)
    now: Node = body
    while len(rest) >= len(under) and any(rest):
        power = len(rest) - len(under)
        factor = rest[-1] / under[-1]
        for at, value_ in enumerate(under):
            rest[at + power] -= factor * value_
        while len(rest) > 1 and not rest[-1]:
            rest.pop()
        piece = polynomial([*([Fraction(0)] * power), factor], name)
        quotient.append(piece)
        left = [Div(polynomial(rest, name), body.bottom)] if any(rest) else []
        after = tidy(total([*quotient, *left]))
        title = "Divide the highest powers"
        note = f"{title}: that gives ${to_latex(piece)}$. Subtract ${to_latex(piece)}$ times the divisor; "
        note += f"${to_latex(polynomial(rest, name))}$ is left."
        steps.append(Step("polynomial.divide", title, now, after, note))
        now = after
    answer = solve_curve(question)
    if question.detail != "quotient_remainder" or len(answer.values) < 2 or answer.values[1] != ZERO:
        title = "Read off the result"
        before = Listing((now,), "", "")
        steps.append(Step("polynomial.result", title, before, answer.tree, f"{title}: what is left is the remainder."))
    return steps


def _domain(question: Question) -> list[Step]:
    """What stands below a fraction bar is not zero, under a root not negative, in a logarithm positive."""
    name = question.variables[0]
    conditions: list[Node] = []
    said: list[str] = []
    for part in walk(question.body):
        if isinstance(part, Div) and name in symbols(part.bottom):
            conditions.append(Relation((part.bottom, ZERO), ("!=",)))
            said.append("the denominator must not be zero")
        elif isinstance(part, Root) and part.index == TWO and name in symbols(part.arg):
            conditions.append(Relation((part.arg, ZERO), (">=",)))
            said.append("what is under the root must not be negative")
        elif isinstance(part, Func) and part.name in ("ln", "log") and name in symbols(part.args[0]):
            conditions.append(Relation((part.args[0], ZERO), (">",)))
            said.append("what a logarithm is taken of must be positive")
    answer = solve_curve(question).tree
    if not conditions:
        note = "There is no fraction, root or logarithm in it, so every number may be put in."
        return [Step("domain.all", "Look for what could go wrong", moves.equation(_Y, question.body), answer, note)]
    line = conditions[0] if len(conditions) == 1 else Logic("and", tuple(conditions))
    title = "Look for what could go wrong"
    reasons = "; ".join(dict.fromkeys(said))
    steps = [Step("domain.conditions", title, moves.equation(_Y, question.body), line, f"{title}: {reasons}.")]
    if to_latex(line) == to_latex(answer):
        return steps
    title = f"Solve this for ${to_latex(Sym(name))}$"
    return [*steps, Step("domain.solved", title, line, answer, f"{title}.")]


def _partial_fractions(question: Question) -> list[Step]:
    """Different linear factors below: each numerator by putting in the zero of its factor."""
    body, name = question.body, question.variables[0]
    if not isinstance(body, Div):
        raise NotThisKind
    product = factored(body.bottom)
    factors = [part for part in (product.factors if isinstance(product, Mul) else (product,)) if name in symbols(part)]
    lines = [coefficients(part, name) for part in factors]
    if len(factors) < 2 or any(line is None or len(line) != 2 for line in lines):
        raise NotThisKind
    steps: list[Step] = []
    split = Div(body.top, product)
    if to_latex(split) != to_latex(body):
        title = "Factor the denominator"
        steps.append(Step("fraction.factor", title, body, split, f"{title}."))
    said: list[str] = []
    for at, (factor, parts) in enumerate(zip(factors, lines, strict=True)):
        assert parts is not None
        zero = number(-parts[0] / parts[1])
        rest = [part for k, part in enumerate(factors) if k != at]
        front = [part for part in (product.factors if isinstance(product, Mul) else ()) if name not in symbols(part)]
        cover = Div(body.top, Mul((*front, *rest)) if len(front) + len(rest) > 1 else rest[0])
        size = number(exact(substitute(cover, {name: zero})))
        said.append(f"above ${to_latex(factor)}$ stands ${to_latex(size)}$, the value of the rest at "
                    f"${to_latex(moves.equation(Sym(name), zero))}$")  # fmt: skip
    title = "Write it as a sum of fractions, one for each factor"
    done = solve_curve(question).tree
    return [*steps, Step("fraction.partial", title, split, done, f"{title}: {'; '.join(said)}.")]


_WAYS: dict[str, Callable[[Question], list[Step]]] = {
    **dict.fromkeys(("vertex", "minimum_point", "maximum_point", "axis", "maximum", "minimum", "range"), _vertex),
    **dict.fromkeys(("quotient_remainder", "quotient", "remainder"), _division),
    **dict.fromkeys(("tangent", "normal"), _line_at), **dict.fromkeys(("parallel", "perpendicular"), beside),
    **dict.fromkeys(("real_roots", "real_roots_any"), _real_roots),
    "completed_square": _completed_square, "discriminant": _discriminant, "line": line_through,
    "line_slope": line_slope, "distance": distance, "slope": _slope, "inverse": _inverse, "composed": _composed,
    "y_intercept": y_intercept,
    "domain": _domain, "partial_fractions": _partial_fractions,
}  # fmt: skip
