"""Differential equations of first order: integrate at once, separate the variables, or use an integrating factor.

`agrees` says of one line whether it belongs to the equation: a line with the derivative must hold for every
solution, a line without it must give the derivative back when it is differentiated.
"""

from __future__ import annotations

from typing import Any

import sympy

from engine.maths.calculus import NoRule, derivative
from engine.maths.equivalence import same_value
from engine.maths.odes import SLOPE, satisfies
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.calculus import antiderivative
from engine.maths.solving.expressions import number
from engine.maths.solving.odes import separated, slope_of, solve_ode
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import (
    Add,
    Apply,
    Derivative,
    Div,
    Func,
    Integral,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.moves import equation
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, ZERO, terms_of, tidy
from engine.maths.worked.writing import to_latex


class _Work:
    """One differential equation while it is solved: its letters, the line reached, and the steps so far."""

    def __init__(self, question: Question) -> None:
        assert isinstance(question.body, Relation)
        self.question = question
        self.x, self.y = question.variables[0], question.function
        self.slope = slope_of(question)
        self.start = dict(question.values)
        self.prime = Apply(self.y, 1, ())
        self.line: Node = substitute(question.body, {SLOPE: self.prime})
        self.steps: list[Step] = []
        letters = [letter for letter in ("C", "K", "A") if letter not in (self.x, self.y)]
        self.constant, self.first = letters[0], letters[1]

    def go(self, rule: str, title: str, after: Node, note: str = "") -> None:
        """One step from the line reached; none when it would only say the same again."""
        if to_latex(after) != to_latex(self.line):
            self.steps.append(Step(f"ode.{rule}", title, self.line, after, note or f"{title}."))
            self.line = after

    def with_slope_alone(self) -> None:
        after = equation(self.prime, self.slope)
        self.go("slope", "Bring the derivative alone to the left", after)

    def shown(self, name: str) -> str:
        return to_latex(Sym(name))


def ode(question: Question) -> list[Step]:
    """The steps to the general solution, or to the one through the point given. Raises NotThisKind."""
    work = _Work(question)
    if work.y not in symbols(work.slope):
        _at_once(work)
        return work.steps
    pair = _linear(work)
    if pair is None or pair[1] == 0:
        _by_separation(work)
        return work.steps
    if pair[0].has(symbol(work.x)):  # the factor is less pleasant then: separate if it can be done
        try:
            return by_separation(question)
        except (NotThisKind, CannotSolve):
            pass
    return _by_factor(work, *pair)


def by_separation(question: Question) -> list[Step]:
    """Another way for an equation that is linear and separable."""
    work = _Work(question)
    _by_separation(work)
    return work.steps


def _linear(work: _Work) -> tuple[Any, Any] | None:
    """p and q of y' = p y + q as SymPy expressions; None for another equation."""
    y = symbol(work.y)
    expanded = sympy.expand(to_sympy(work.slope))
    if not expanded.is_polynomial(y) or sympy.degree(expanded, y) > 1:
        return None
    return sympy.factor(expanded.coeff(y, 1)), sympy.expand(expanded.coeff(y, 0))


def _at_once(work: _Work) -> None:
    """y' = g(x): integrate."""
    work.with_slope_alone()
    whole = Integral(work.slope, Sym(work.x), None, None)
    work.go("integrate", "Integrate both sides", equation(Sym(work.y), whole),
            f"The derivative of ${work.shown(work.y)}$ is known, so integrate it.")  # fmt: skip
    found = antiderivative(work.slope, work.x)
    title = "Find the integral, with a constant"
    work.go("integral", title, equation(Sym(work.y), _plus(found, work.constant)))
    if work.start:
        _through(work)
    _end(work)


def _by_factor(work: _Work, p: Any, q: Any) -> list[Step]:
    """y' + p y = q: multiplied by e to an integral of p, the left side is the derivative of a product."""
    x, y = symbol(work.x), Sym(work.y)
    rate, right = from_sympy(sympy.factor(-p)), from_sympy(q)
    front: Node = y if rate == ONE else Neg(y) if rate == Neg(ONE) else tidy(Mul((rate, y)))
    work.go("standard", "Sort the equation", equation(tidy(Add((work.prime, front))), right),
            f"Bring the terms with ${work.shown(work.y)}$ to the left and all others to the right.")  # fmt: skip
    power = sympy.integrate(sympy.factor(-p), x)
    factor = sympy.powsimp(sympy.simplify(sympy.exp(power)))
    if factor.has(sympy.Abs, sympy.Integral, sympy.Piecewise):
        raise NotThisKind
    by = from_sympy(factor)
    inside = from_sympy(sympy.powsimp(sympy.expand(factor * q)))
    left = equation(Derivative(Mul((by, y)), Sym(work.x), 1), inside)
    note = f"In ${to_latex(work.prime)} + p {work.y} = q$ here $p = {to_latex(rate)}$, and an integral of it is "
    note += f"${to_latex(from_sympy(power))}$. So multiply both sides by the integrating factor ${to_latex(by)}$: "
    note += "the left side becomes the derivative of a product."
    work.go("factor", "Multiply both sides by an integrating factor", left, note)
    found = antiderivative(inside, work.x)
    work.go("integrate", "Integrate both sides", equation(Mul((by, y)), _plus(found, work.constant)),
            "Integrate both sides; a constant comes in on the right.")  # fmt: skip
    if work.start:
        _through(work)
    _end(work, f"Divide both sides by ${to_latex(by)}$")
    return work.steps


def _by_separation(work: _Work) -> None:
    """y' = g(x) h(y): each letter on its own side, both sides integrated, solved for y."""
    x, y = symbol(work.x), symbol(work.y)
    parts = sympy.separatevars(sympy.factor(to_sympy(work.slope)), symbols=[x, y], dict=True)
    pair = separated(to_sympy(work.slope), x, y)
    if parts is None or pair is None:
        raise NotThisKind
    work.with_slope_alone()
    below = from_sympy(sympy.factor(1 / parts[y]))
    beside = from_sympy(parts["coeff"] * parts[x])
    note = f"Separate the variables: all with ${work.shown(work.y)}$ to the left, all with ${work.shown(work.x)}$ "
    note += "to the right."
    work.go("separate", "Separate the variables", equation(_joined(below, work.prime), beside), note)
    sides = (Integral(below, Sym(work.y), None, None), Integral(beside, Sym(work.x), None, None))
    note = f"Integrate both sides, the left by ${work.shown(work.y)}$ and the right by ${work.shown(work.x)}$."
    work.go("integrate", "Integrate both sides", equation(*sides), note)
    left, right = antiderivative(below, work.y), antiderivative(beside, work.x)
    product = pair[2]
    title = "Find both integrals; one constant is enough"
    work.go("integral", title, equation(left, _plus(right, work.first if product else work.constant)))
    if product:
        _without_logarithm(work, left, pair[0], pair[1])
    if work.start:
        _through(work)
    _end(work, *_how(left, work.y, product))


def _without_logarithm(work: _Work, left: Node, quotient: Any, growth: Any) -> None:
    """ln|y| = R + K says that y = C e^R."""
    after = equation(from_sympy(quotient), tidy(Mul((Sym(work.constant), from_sympy(growth)))))
    scaled = not isinstance(left, Func) or left.name != "ln"
    title = "Raise $e$ to both sides"
    opening = "Write the left side as one logarithm with the factor $1$, then raise" if scaled else "Raise"
    note = f"{opening} $e$ to both sides. The constant $e^{{{work.first}}}$ is a factor then, and with its sign it is "
    note += f"called ${work.constant}$."
    work.go("exponential", title, after, note)


def _through(work: _Work) -> None:
    """The constant that the given value asks for."""
    line, letter = work.line, work.constant
    assert isinstance(line, Relation)
    put = substitute(line, {work.x: work.start["at"], work.y: work.start["value"]})
    given = f"${work.shown(work.x)} = {to_latex(work.start['at'])}$ and "
    given += f"${work.shown(work.y)} = {to_latex(work.start['value'])}$"
    work.go("start", f"Put in {given}", put, f"Put in {given}, which the solution must satisfy.")
    gap = to_sympy(put.terms[0]) - to_sympy(put.terms[1])  # type: ignore[attr-defined]
    found = sympy.solve(gap, symbol(letter))
    if len(found) != 1 or found[0].has(sympy.I):
        raise NotThisKind
    size = number(from_sympy(found[0]))
    if same_value(substitute(put.terms[0], {letter: size}), substitute(put.terms[1], {letter: size})).same is not True:  # type: ignore[attr-defined]
        raise NotThisKind
    named = equation(Sym(letter), size)
    work.go("constant", f"Solve for ${letter}$", named)
    back = substitute(line, {letter: size})
    work.go("constant_back", f"Put ${to_latex(named)}$ back in", tidy(back))


def _how(left: Node, y: str, product: bool) -> tuple[str, ...]:
    """What is done to get y alone, by what stands on its side."""
    inside = [part for part in walk(left) if y in symbols(part)]
    name = to_latex(Sym(y))
    if product or left == Sym(y):
        return (f"Solve for ${name}$",)
    if any(isinstance(part, Pow) and part.base == Sym(y) and part.exponent == Num("2") for part in inside):
        why = f"Solve for ${name}$: a square root has two signs"
        return f"Solve for ${name}$ with a root", f"{why}, and a given value tells which one it is."
    if any(isinstance(part, Pow) and y in symbols(part.exponent) for part in inside):
        return (f"Take the logarithm of both sides and solve for ${name}$",)
    if any(isinstance(part, Div) and y in symbols(part.bottom) for part in inside):
        return f"Solve for ${name}$", f"Solve for ${name}$ by taking the reciprocal of both sides."
    return (f"Solve for ${name}$",)


def _end(work: _Work, title: str = "", note: str = "") -> None:
    """The last line is a solution: the one reached when it says what the function is, else the established one."""
    line = work.line
    if isinstance(line, Relation) and line.terms[0] == Sym(work.y) and work.y not in symbols(line.terms[1]):
        return
    answer = solve_ode(work.question).tree
    work.go("solution", title or "Write down the solution", answer, note)


def _joined(front: Node, prime: Node) -> Node:
    """1/y · y' as one product."""
    return prime if front == ONE else Mul((front, prime))


def _plus(tree: Node, constant: str) -> Node:
    return Sym(constant) if tree == ZERO else Add((*terms_of(tree), Sym(constant)))


# --- whether a line belongs to the equation -----------------------------------------------------------------


def agrees(question: Question, answer: Answer, line: Node) -> bool:
    """Whether a line is proven to follow from the equation and the value given; one with open integrals is let pass."""
    if isinstance(line, Logic):
        return all(agrees(question, answer, part) for part in line.parts)
    if not isinstance(line, Relation) or line.signs != ("=",):
        return False
    if any(isinstance(part, Integral) for part in walk(line)):
        return True  # the next line is its value
    x, y = question.variables[0], question.function
    plain = _plainly(line, x, y)
    names = symbols(plain)
    if not names & {x, y, SLOPE}:
        return len(names) == 1  # the equation of the constant, which its solution was put into
    try:
        if SLOPE in names:
            return all(satisfies(plain, y, x, tree) is True for tree in answer.values)
        if plain.terms[0] == Sym(y) and y not in symbols(plain.terms[1]):
            equation_of = question.body
            assert isinstance(equation_of, Relation)
            return satisfies(equation_of, y, x, plain.terms[1]) is True
        return _differentiates_back(question, answer, plain, x, y)
    except (NoRule, CannotSolve):
        return False


def _plainly(node: Node, x: str, y: str) -> Any:
    """Derivatives as the letter for the slope; that of a product by the rules."""
    if isinstance(node, Apply) and node.name == y and node.primes == 1:
        return Sym(SLOPE)
    if isinstance(node, Derivative):
        return _slope_along(node.body, x, y, Sym(SLOPE))
    return rebuild(node, lambda child: _plainly(child, x, y))


def _slope_along(tree: Node, x: str, y: str, slope: Node) -> Node:
    return Add((derivative(tree, x), Mul((derivative(tree, y), slope))))


def _differentiates_back(question: Question, answer: Answer, line: Relation, x: str, y: str) -> bool:
    """F(x, y) = C: solved for the constant, its change along every solution is zero."""
    gap: Node = Add((line.terms[0], Neg(line.terms[1])))
    letters = symbols(gap) - {x, y}
    if len(letters) > 1:
        return False
    kept = gap
    for letter in letters:
        front = derivative(gap, letter)
        if letter in symbols(front) and same_value(derivative(front, letter), ZERO).same is not True:
            return False
        front = substitute(front, {letter: ZERO})
        kept = Div(substitute(gap, {letter: ZERO}), front)
    if same_value(derivative(kept, y), ZERO).same is not False:
        return False
    constant = same_value(_slope_along(kept, x, y, slope_of(question)), ZERO).same is True
    if letters:
        return constant
    start = dict(question.values)  # without a letter the line is true on one curve only, the one through this point
    if constant and start:
        return same_value(substitute(gap, {x: start["at"], y: start["value"]}), ZERO).same is True
    return all(same_value(substitute(gap, {y: tree}), ZERO).same is True for tree in answer.values)
