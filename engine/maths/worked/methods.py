"""Which rules fit which question: for each task the ways to work it, the usual one first.

A way is a function without arguments that gives the steps or raises NotThisKind; whether what it gives is right is
checked by `proof`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engine.maths.answers import NONE
from engine.maths.equivalence import same_value
from engine.maths.question import Question, Task
from engine.maths.solving.answer import DOES_NOT_EXIST
from engine.maths.solving.inequalities import is_true
from engine.maths.tree import (
    Apply,
    Div,
    Integral,
    Limit,
    Logic,
    Node,
    Relation,
    Sym,
    integer,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked import lists, quadratic, several, signs, systems
from engine.maths.worked.angles import trigonometric
from engine.maths.worked.areas import area
from engine.maths.worked.arithmetic import fractions_apart
from engine.maths.worked.chances import probability
from engine.maths.worked.constants import impossible, powers_compared, with_constants
from engine.maths.worked.counting import numbers
from engine.maths.worked.curves import curve
from engine.maths.worked.derivatives import differentiate
from engine.maths.worked.exponents import exponential, logarithmic
from engine.maths.worked.fractions import simplify_fractions
from engine.maths.worked.grids import vector
from engine.maths.worked.identities import IDENTITIES
from engine.maths.worked.inequalities import inequality
from engine.maths.worked.integrals import integrate
from engine.maths.worked.irreducible import factored, whole
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.limits import limit
from engine.maths.worked.linear import NotThisKind, with_letters
from engine.maths.worked.matrices import matrix
from engine.maths.worked.moves import solved
from engine.maths.worked.odes import by_separation, ode
from engine.maths.worked.other_equations import absolute, polynomial, radical, rational, roots_in
from engine.maths.worked.pieces import by_pieces
from engine.maths.worked.reducible import substituted
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.science import TASKS, science
from engine.maths.worked.science import TASKS as SCIENCE
from engine.maths.worked.sequences import sequence, sigma
from engine.maths.worked.shapes import shape
from engine.maths.worked.stated import statement
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ZERO, tidy
from engine.maths.worked.told import story
from engine.maths.worked.trigonometry import two_functions
from engine.maths.worked.writing import to_latex

Way = Callable[[], list[Step]]


def ways(question: Question, method: str = "") -> list[Way]:
    """The ways to work a question, most usual first; `method` is one of `methods(question)`."""
    if question.task in TASKS:
        return [lambda: science(question)]
    if question.task is Task.FUNCTION and question.within is not None and question.detail == "real_roots":
        return [lambda: _counted(question)]
    find = _WAYS.get(question.task)
    return find(question, method) if find is not None else []


def methods(question: Question) -> tuple[str, ...]:
    """The names of the methods a student may choose from for this question; often there is only one, without a name."""
    if question.task is Task.SYSTEM and len(question.variables) == 2:
        return systems.METHODS
    if (
        question.task is Task.SOLVE
        and isinstance(question.body, Relation)
        and symbols(question.body) == set(question.variables)
    ):
        try:
            steps = quadratic.standard_form(question.body, question.variables[0])
            values = quadratic.coefficients(last(question.body, steps).terms[0], question.variables[0])  # type: ignore[attr-defined]
        except NotThisKind:
            return ()
        return quadratic.METHODS if values is not None and len(values) == 3 else ()
    return ()


_FAMILIES: tuple[Callable[[Relation, str], list[Step]], ...] = (
    polynomial, rational, absolute, radical, exponential, logarithmic, substituted, by_pieces, with_constants,
    powers_compared,
)  # fmt: skip


def _solve(question: Question, method: str) -> list[Way]:
    body, name = question.body, question.variables[0]
    if not isinstance(body, Relation):
        return []
    if question.within is not None:
        limited: list[Way] = [
            lambda family=family: _kept_within(question, family(body, name))  # type: ignore[misc]
            for family in _FAMILIES
        ]
        return [lambda: trigonometric(question), lambda: two_functions(question), *limited]
    if symbols(body) != {name}:
        return [lambda: with_letters(body, name)]
    if method:
        return [lambda: quadratic.quadratic(body, name, method)]
    usual: list[Way] = [lambda family=family: family(body, name) for family in _FAMILIES]  # type: ignore[misc]
    return [*usual, lambda: _solved_already(body)]


def _kept_within(question: Question, steps: list[Step]) -> list[Step]:
    """One more step, which leaves the solutions outside of the interval out."""
    assert question.within is not None
    name, line = question.variables[0], last(question.body, steps)
    roots = roots_in(line)
    good = [root for root in roots if is_true(question.within, name, root)]
    if not roots:
        return steps
    interval = f"${to_latex(question.within)}$"
    if len(good) == len(roots):
        return [*steps[:-1], replace(steps[-1], note=f"{steps[-1].note} This fits {interval}.")] if steps else []
    title = f"Keep only the solutions with {interval}"
    return [*steps, Step("equation.within", title, line, solved(name, good) if good else NONE, f"{title}.")]


def _counted(question: Question) -> list[Step]:
    """How many solutions an equation has in an interval: they are found, and counted."""
    inner = replace(question, task=Task.SOLVE, detail="")
    for way in _solve(inner, ""):
        try:
            steps = way()
        except NotThisKind:
            continue
        line = last(question.body, steps)
        count = 0 if line == NONE else len(line.parts) if isinstance(line, Logic) else 1
        title = "Count the solutions"
        return [*steps, Step("equation.count", title, line, integer(count), f"{title}.")]
    raise NotThisKind


def _system(question: Question, method: str) -> list[Way]:
    body, names = question.body, question.variables
    if len(names) > 2:
        return [lambda: several.elimination(body, names)]
    return [lambda: systems.system(body, names, method), lambda: several.nonlinear(body, names)]


def _inequality(question: Question, method: str) -> list[Way]:
    body, name = question.body, question.variables[0]
    if question.within is not None:
        within = question.within
        return [lambda: signs.limited(body, within, name)]
    if signs.is_solved(body, name):
        return [lambda: signs.joined(body, name), lambda: _solved_already(body)]
    return [
        lambda: inequality(body, name), lambda: signs.by_signs(body, name), lambda: signs.by_trying(body, name),
        lambda: signs.joined(body, name),
    ]  # fmt: skip


def _expand(question: Question, method: str) -> list[Way]:
    return [
        lambda: rewrite(question.body, EXPAND),
        lambda: _nothing_to_do(question.body, "has no brackets to multiply out"),
    ]


def _factor(question: Question, method: str) -> list[Way]:
    return [lambda: factored(question.body), lambda: _nothing_to_do(question.body, whole(question.body))]


def _solved_already(body: Node) -> list[Step]:
    return _nothing_to_do(body, "is already solved")


def _nothing_to_do(body: Node, why: str) -> list[Step]:
    """For an expression that is its own answer, as the proof finds out."""
    note = f"There is nothing to do here: ${to_latex(body)}$ {why}."
    return [Step("expression.done", "Nothing is left to do", body, body, note)]


def _simplify(question: Question, method: str) -> list[Way]:
    body = question.body
    plain = tidy(fractions_apart(body))

    def by_identities() -> list[Step]:
        return rewrite(body, (*IDENTITIES, *EXPAND))

    def expanded_first() -> list[Step]:
        steps = rewrite(plain, EXPAND)
        return [*steps, *simplify_fractions(last(plain, steps))]

    def fractions_first() -> list[Step]:
        steps = simplify_fractions(plain)
        return [*steps, *rewrite(last(plain, steps), (*IDENTITIES, *EXPAND))]

    def done() -> list[Step]:
        return _nothing_to_do(body, "is already written as simply as possible")

    expanding: Way = lambda: _worked_out(body)  # noqa: E731
    if not symbols(body):
        return [expanding, lambda: _not_a_number(body, {}), done]
    return [expanding, lambda: simplify_fractions(plain), by_identities, fractions_first, expanded_first, done]


def _evaluate(question: Question, method: str) -> list[Way]:
    return [
        lambda: evaluate(question.body, dict(question.values)), lambda: sigma(question.body),
        lambda: _not_a_number(question.body, dict(question.values)),
        lambda: _nothing_to_do(question.body, "is already worked out"),
    ]  # fmt: skip


def _not_a_number(body: Node, values: dict[str, Node]) -> list[Step]:
    """5/0, ln(-2) and the like, perhaps only when the values are put in."""
    steps, now = _put_in(body, values)
    zero = next((part for part in walk(now) if isinstance(part, Div) and same_value(part.bottom, ZERO).same), None)
    if zero is not None:
        title = "Nothing can be divided by zero"
        same = "" if zero.bottom == ZERO else f"${to_latex(zero.bottom)}$ is $0$, and "
        note = f"{title}: {same}no number times $0$ is ${to_latex(zero.top)}$."
        if same_value(zero.top, ZERO).same:
            note = f"{title}: {same}every number times $0$ is $0$, so none is meant."
        return [*steps, Step("number.divided_by_zero", title, now, DOES_NOT_EXIST, note)]
    reason = impossible(now)
    return [*steps, Step("number.no_value", "There is no value", now, DOES_NOT_EXIST, reason)] if reason else []


def evaluate(body: Node, values: dict[str, Node]) -> list[Step]:
    """The values put in, then the arithmetic."""
    steps, now = _put_in(body, values)
    return [*steps, *_worked_out(now)]


def _put_in(body: Node, values: dict[str, Node]) -> tuple[list[Step], Node]:
    if not values:
        return [], body
    now = substitute(body, values)
    listed = " and ".join(f"${to_latex(value)}$ for ${to_latex(Sym(name))}$" for name, value in values.items())
    title = f"Put in {listed}"
    return [Step("evaluate.substitute", title, body, now, f"{title}.")], now


def _worked_out(body: Node) -> list[Step]:
    """The arithmetic; a step of its own where only zeros are added or ones multiplied."""
    plain = tidy(fractions_apart(body))
    steps = rewrite(plain, EXPAND)
    if not steps and to_latex(plain) != to_latex(body):
        title = "Adding $0$ or multiplying by $1$ changes nothing, multiplying by $0$ gives $0$"
        steps = [Step("number.neutral", title, body, plain, f"{title}.")]
    return steps


def _differentiate(question: Question, method: str) -> list[Way]:
    name = question.variables[0]

    def way() -> list[Step]:
        steps = differentiate(question.body, name, question.order)
        if not question.values:
            return steps
        slope = last(question.body, steps)
        point = dict(question.values)[name]
        letter = question.function if len(question.function) == 1 and question.function != "y" else "f"
        head = Apply(letter, question.order, (point,))

        def line(right: Node) -> Node:
            return Relation((head, right), ("=",))

        put = substitute(slope, {name: point})
        title = f"Put in ${to_latex(point)}$ for ${to_latex(Sym(name))}$"
        steps.append(Step("evaluate.substitute", title, slope, line(put), f"{title}."))
        return [*steps, *rewrite(put, EXPAND, line)]

    return [way]


def _integrate(question: Question, method: str) -> list[Way]:
    body = question.body
    if not isinstance(body, Integral):
        return []
    plain: list[Way] = [lambda: integrate(body)]
    return [*plain, lambda: area(question)] if question.detail.startswith("area") else plain


def _limit(question: Question, method: str) -> list[Way]:
    body = question.body
    return [lambda: limit(body)] if isinstance(body, Limit) else []


_WAYS: dict[Task, Callable[[Question, str], list[Way]]] = {
    Task.SOLVE: _solve,
    Task.SYSTEM: _system,
    Task.EXPAND: _expand,
    Task.FACTOR: _factor,
    Task.SIMPLIFY: _simplify,
    Task.EVALUATE: _evaluate,
    Task.DIFFERENTIATE: _differentiate,
    Task.INTEGRATE: _integrate,
    Task.LIMIT: _limit,
    Task.INEQUALITY: _inequality,
    Task.ODE: lambda question, method: [lambda: ode(question), lambda: by_separation(question)],
    Task.FUNCTION: lambda question, method: [
        lambda: curve(question),
        lambda: _nothing_to_do(question.body, "is already as simple as it can be"),
    ],
    Task.STATISTICS: lambda question, method: [lambda: lists.statistics(question)],
    Task.SEQUENCE: lambda question, method: [lambda: sequence(question)],
    Task.NUMBERS: lambda question, method: [lambda: numbers(question)],
    Task.PROBABILITY: lambda question, method: [lambda: probability(question)],
    Task.VECTOR: lambda question, method: [lambda: vector(question)],
    Task.GEOMETRY: lambda question, method: [lambda: shape(question)],
    Task.STORY: lambda question, method: [lambda: story(question, evaluate)],
    Task.MATRIX: lambda question, method: [lambda: matrix(question)],
    Task.STATEMENT: lambda question, method: [lambda: statement(question, evaluate)],
}
_WAYS |= dict.fromkeys(SCIENCE, lambda question, method: [lambda: science(question)])
