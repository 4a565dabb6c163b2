"""Equations with the unknown in an exponent or under a logarithm."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.tree import Add, Const, Div, Func, Mul, Neg, Node, Pow, Relation, Sym, symbols, walk
from engine.maths.worked import moves
from engine.maths.worked.constants import one_power
from engine.maths.worked.letters import COLLECT
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.other_equations import isolate, kept, polynomial, rational, roots_in, size
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, ZERO, coefficients, fraction, number, terms_of, tidy, whole
from engine.maths.worked.terms import polynomial as built
from engine.maths.worked.writing import to_latex


def exponential(relation: Relation, name: str) -> list[Step]:
    """a^f = b: the same base on both sides, or logarithms."""
    powers = [
        part for part in walk(relation)
        if isinstance(part, (Pow, Func)) and name in symbols(_exponent(part)) and name not in symbols(_base(part))
    ]  # fmt: skip
    if not powers:
        raise NotThisKind
    if len(powers) == 2 and all(side in powers for side in relation.terms):
        return _same_base(relation, name)
    if len(powers) != 1:
        raise NotThisKind
    kind = type(powers[0])
    steps, line, core = isolate(relation, name, kind, "the power")
    right = line.terms[1]
    if symbols(right):
        raise NotThisKind
    base, exponent = _base(core), tidy(_exponent(core))
    if size(right) <= 0:
        note = f"A power of ${to_latex(base)}$ is always positive, so there is no solution."
        return [*steps, Step("equation.never", "There is no solution", line, NONE, note)]
    same = _as_power(right, base)
    if same is not None:
        if right != ONE and to_latex(right) != to_latex(Pow(base, number(same))):
            after = moves.equation(Pow(base, exponent), Pow(base, number(same)))
            title = f"Write both sides as powers of ${to_latex(base)}$"
            steps.append(Step("exponential.same_base", title, line, after, f"{title}."))
            line = after
        after = moves.equation(exponent, number(same))
        note = "Powers of the same base are equal when their exponents are equal."
        if right == ONE:
            note = "A power is $1$ when its exponent is $0$."
        steps.append(Step("exponential.compare", "Compare the exponents", line, after, note))
        return [*steps, *polynomial(after, name)]
    log: Node = Func("ln", (right,)) if base == Const("e") else Div(Func("ln", (right,)), Func("ln", (base,)))
    after = moves.equation(exponent, log)
    title = "Take the natural logarithm of both sides"
    note = f"{title}." if base == Const("e") else f"{title} and divide by $\\ln\\left({to_latex(base)}\\right)$."
    steps.append(Step("exponential.logarithm", title, line, after, note))
    if exponent == Sym(name):
        return steps
    return [*steps, *_linear_in(after, name)]


def _linear_in(line: Relation, name: str) -> list[Step]:
    """a x + b = something without a name for it, such as ln 5."""
    values = coefficients(line.terms[0], name)
    if values is None or len(values) != 2:
        raise NotThisKind
    steps: list[Step] = []
    now, right = line, line.terms[1]
    if values[0]:
        item = number(abs(values[0]))
        word = "Subtract" if values[0] > 0 else "Add"
        title = f"{word} ${to_latex(item)}$ {'from' if values[0] > 0 else 'to'} both sides"
        right = Add((*terms_of(right), number(-values[0])))
        after = moves.equation(built([Fraction(0), values[1]], name), right)
        steps.append(Step(f"equation.{word.lower()}", title, now, after, f"{title}."))
        now = after
    if values[1] != 1:
        title = f"Divide both sides by ${to_latex(number(values[1]))}$"
        shown: Node = Div(right, number(values[1]))
        if isinstance(right, Div) and not isinstance(right.top, Add):
            shown = Div(right.top, tidy(Mul((number(values[1]), right.bottom))))
        if values[1].numerator == 1:
            title = f"Multiply both sides by ${values[1].denominator}$"
            shown = Mul((number(values[1].denominator), right))
        after = moves.equation(Sym(name), tidy(shown))
        steps.append(Step("equation.divide", title, now, after, f"{title}."))
    return steps


def _exponent(part: Node) -> Node:
    return (
        part.exponent
        if isinstance(part, Pow)
        else part.args[0]
        if isinstance(part, Func) and part.name == "exp"
        else ZERO
    )


def _base(part: Node) -> Node:
    return part.base if isinstance(part, Pow) else Const("e") if isinstance(part, Func) and part.name == "exp" else ZERO


def _as_power(node: Node, base: Node) -> Fraction | None:
    """The whole exponent that makes a number a power of the base; None when there is none."""
    if node == ONE:
        return Fraction(0)
    if isinstance(node, Pow) and node.base == base:
        return Fraction(whole(node.exponent) or 0) or None
    one, two = fraction(node), fraction(base)
    if node == base:
        return Fraction(1)
    if one is None or two is None or two <= 0 or two == 1:
        return None
    for exponent in range(-20, 21):
        if two**exponent == one:
            return Fraction(exponent)
    return None


def _same_base(relation: Relation, name: str) -> list[Step]:
    """2^(x + 1) = 4^x: one base for both."""
    bases = [_base(side) for side in relation.terms]
    exponents = [tidy(_exponent(side)) for side in relation.terms]
    steps: list[Step] = []
    line = relation
    if bases[0] != bases[1]:
        small = min(bases, key=size)
        sizes = [_as_power(base, small) for base in bases]
        if None in sizes:
            raise NotThisKind
        new = [
            exponent if size == 1 else Mul((number(size or 0), exponent))
            for size, exponent in zip(sizes, exponents, strict=True)
        ]
        after = moves.equation(Pow(small, new[0]), Pow(small, new[1]))
        title = f"Write both sides as powers of ${to_latex(small)}$"
        steps.append(Step("exponential.same_base", title, line, after, f"{title}."))
        line, exponents = after, new
    after = moves.equation(exponents[0], exponents[1])
    note = "Powers of the same base are equal when their exponents are equal."
    steps.append(Step("exponential.compare", "Compare the exponents", line, after, note))
    return [*steps, *polynomial(after, name)]


def logarithmic(relation: Relation, name: str) -> list[Step]:
    """ln f = c, log_b f = c, and sums of logarithms of the same base."""
    logs = [
        part
        for part in walk(relation)
        if isinstance(part, Func) and part.name in ("ln", "log") and name in symbols(part)
    ]
    if not logs or any(isinstance(part, Func) and part.name not in ("ln", "log") for part in walk(relation)):
        raise NotThisKind
    base = _log_base(logs[0])
    if not symbols(relation.terms[1]):  # log x - log 3 = 4
        logs += [part for part in walk(relation.terms[0]) if isinstance(part, Func) and part not in logs]
    if any(_log_base(log) != base for log in logs):
        raise NotThisKind
    steps: list[Step] = []
    line = relation
    if len(logs) > 1:
        if all(isinstance(side, Func) for side in line.terms):
            after = moves.equation(logs[0].args[0], logs[1].args[0])
            title = "Logarithms of the same base are equal when what they are taken of is equal"
            steps.append(Step("logarithm.compare", title, line, after, f"{title}."))
            more = polynomial(after, name)
            return kept([*steps, *more], relation, name, roots_in(last(after, more)))
        line = _combined(line, logs, base)
        title = "Write the logarithms as one logarithm"
        why = "a sum becomes the logarithm of a product, a difference that of a quotient"
        steps.append(Step("logarithm.combine", title, relation, line, f"{title}: {why}."))
    some, line, core = isolate(line, name, Func, "the logarithm")
    steps += some
    assert isinstance(core, Func)
    right = line.terms[1]
    if symbols(right):
        raise NotThisKind
    after = moves.equation(core.args[0], Pow(base, right))
    title = f"Undo the logarithm with a power of ${to_latex(base)}$"
    steps.append(Step("logarithm.undo", title, line, after, f"{title}."))
    settled = rewrite(after, COLLECT)
    steps += settled
    now = last(after, settled)
    assert isinstance(now, Relation)
    if now.terms[0] == Sym(name):
        return kept(steps, relation, name, [now.terms[1]])
    if any(isinstance(part, Const) for part in walk(now)):
        try:
            return [*steps, *_linear_in(now, name)]
        except NotThisKind:
            more = one_power(now, name)
            return kept([*steps, *more], relation, name, roots_in(last(now, more)))
    try:
        more = polynomial(now, name)
    except NotThisKind:
        more = rational(now, name)
    return kept([*steps, *more], relation, name, roots_in(last(now, more)))


def _log_base(log: Func) -> Node:
    if log.name == "ln":
        return Const("e")
    if len(log.args) != 2:
        raise NotThisKind
    return log.args[1]


def _combined(line: Relation, logs: Sequence[Func], base: Node) -> Relation:
    """ln A + ln B = c as ln(AB) = c. Raises NotThisKind when they stand otherwise."""
    tops: list[Node] = []
    bottoms: list[Node] = []
    others: list[Node] = []
    for part in terms_of(line.terms[0]):
        if part in logs:
            assert isinstance(part, Func)
            tops.append(part.args[0])
        elif isinstance(part, Neg) and part.arg in logs:
            assert isinstance(part.arg, Func)
            bottoms.append(part.arg.args[0])
        else:
            others.append(part)
    if others or not tops or len(tops) + len(bottoms) != len(logs):
        raise NotThisKind
    top = tops[0] if len(tops) == 1 else Mul(tuple(tops))
    inside: Node = top if not bottoms else Div(top, bottoms[0] if len(bottoms) == 1 else Mul(tuple(bottoms)))
    args = (inside,) if logs[0].name == "ln" else (inside, base)
    return moves.equation(Func(logs[0].name, args), line.terms[1])
