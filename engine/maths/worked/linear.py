"""Linear equations and inequalities in one unknown, one move at a time.

Facts: fractions are cleared first when there are several, brackets are multiplied out, like terms collected, the
terms with the unknown brought to one side, the numbers to the other, and the number in front divided away.
"""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.answers import ALL, NONE
from engine.maths.tree import Add, Div, Mixed, Mul, Neg, Node, Num, Percent, Relation, Sym, symbols, walk
from engine.maths.worked import moves
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import Term, as_terms, coefficients, is_decimal, number, term, terms_of, tidy
from engine.maths.worked.writing import to_latex


class NotThisKind(Exception):
    """These rules do not fit the question; another family may."""


def linear(relation: Relation, name: str) -> list[Step]:
    """The steps to `x = ...`, or to a statement that is true or false for every number. Raises NotThisKind."""
    relation = _tidied(relation)
    steps = _one_fraction(relation, name) or prepare(relation, name)
    now = last(relation, steps)
    left, right = moves.sides(now)
    one, two = coefficients(left, name), coefficients(right, name)
    if one is None or two is None or max(len(one), len(two)) > 2:
        raise NotThisKind
    return steps + finish(now, name)


def _tidied(relation: Relation) -> Relation:
    return Relation(tuple(tidy(side) for side in relation.terms), relation.signs)


def prepare(relation: Relation, name: str) -> list[Step]:
    """Fractions cleared, brackets multiplied out, like terms collected on each side."""
    now: Node = _tidied(relation)
    steps: list[Step] = []
    if any(isinstance(part, (Mixed, Percent)) for part in walk(now)) or not _worth_clearing(now, name):
        steps = moves.collect_sides(now)
        now = last(now, steps)
    steps += _cleared(now, name)
    now = last(now, steps)
    steps += rewrite(now, EXPAND)
    now = last(now, steps)
    return [*steps, *_cleared(now, name)]


def _cleared(now: Node, name: str) -> list[Step]:
    assert isinstance(now, Relation)
    factor = _denominators(now, name)
    if factor == 1 or not _worth_clearing(now, name):
        return []
    why = "so that no fractions are left" if _several(now) else "so that the fraction is gone"
    return [moves.multiply(now, number(factor), why)]


def _worth_clearing(now: Node, name: str) -> bool:
    """Whether a fraction stands with the unknown and is not the only thing there."""
    parts = [part for side in moves.sides(now) for part in terms_of(side) if name in symbols(part)]
    return _fractions(now) > 1 and any(isinstance(node, Div) for part in parts for node in walk(part))


def finish(now: Node, name: str) -> list[Step]:
    """From sides that are linear and collected to the solution."""
    assert isinstance(now, Relation)
    steps: list[Step] = []
    left, right = moves.sides(now)
    one, two = _pair(left, name), _pair(right, name)
    if one[1] == 0 and two[1] != 0:
        steps.append(moves.swap(now))
        now = steps[-1].after
        one, two = two, one
    elif one[1] != 0 and two[1] != 0 and 0 < one[1] < two[1] and now.signs == ("=",):
        # keep the number in front positive
        steps += _away(now, _term_in(left, name), _why_unknown(name))
        now = last(now, steps)
        assert isinstance(now, Relation)
        if symbols(now):
            steps.append(moves.swap(now))
            now = steps[-1].after
    elif two[1] != 0:
        steps += _away(now, _term_in(right, name), _why_unknown(name))
        now = last(now, steps)
    assert isinstance(now, Relation)
    left, right = moves.sides(now)
    if name not in symbols(now):
        return [*steps, *_without_unknown(now)]
    constant = _pair(left, name)[0]
    if constant != 0:
        item = next(part for part in terms_of(left) if name not in symbols(part))
        steps.append(moves.subtract(now, item, f"so that the term with ${name}$ stands alone"))
        now = steps[-1].after
    assert isinstance(now, Relation)
    return [*steps, *_divide_away(now, name)]


def _divide_away(now: Relation, name: str) -> list[Step]:
    left = now.terms[0]
    front = _pair(left, name)[1]
    if front == 1:
        return []
    if front.denominator != 1 and not _decimals(left):
        by = number(front.denominator if front > 0 else -front.denominator)
        step = moves.multiply(now, by)
        assert isinstance(step.after, Relation)
        return [step, *_divide_away(step.after, name)]
    if front == -1:
        return [moves.multiply(now, number(-1))]
    shown = next((part for part in walk(left) if isinstance(part, Num)), number(front))
    by = number(front) if not is_decimal(shown) else (Neg(shown) if front < 0 else shown)
    return [moves.divide(now, by)]


def _away(now: Node, item: Node, why: str) -> list[Step]:
    assert isinstance(now, Relation)
    return [moves.subtract(now, item, why)]


def _why_unknown(name: str) -> str:
    return f"so that ${name}$ is on one side only"


def _term_in(side: Node, name: str) -> Node:
    return next(part for part in terms_of(side) if name in symbols(part))


def _pair(side: Node, name: str) -> tuple[Fraction, Fraction]:
    values = coefficients(side, name)
    if values is None or len(values) > 2:
        raise NotThisKind
    return values[0], values[1] if len(values) == 2 else Fraction(0)


def _without_unknown(now: Relation) -> list[Step]:
    """A statement about numbers: true for every value of the unknown, or for none."""
    values = [_pair(side, "")[0] for side in now.terms]
    sign = now.signs[0]
    true = {
        "=": values[0] == values[1], "<": values[0] < values[1], ">": values[0] > values[1],
        "<=": values[0] <= values[1], ">=": values[0] >= values[1],
    }[sign]  # fmt: skip
    if true:
        note = "The unknown is gone, and what is left is true. So every number is a solution."
        return [Step("equation.always", "Every number is a solution", now, ALL, note)]
    note = "The unknown is gone, and what is left is false. So there is no solution."
    return [Step("equation.never", "There is no solution", now, NONE, note)]


def _denominators(node: Node, name: str) -> int:
    """The least common multiple of the denominators of the terms; 1 where there is none."""
    found = 1
    assert isinstance(node, Relation)
    for side in node.terms:
        for part in terms_of(side):
            inner = part.arg if isinstance(part, Neg) else part
            for factor in inner.factors if isinstance(inner, Mul) else (inner,):
                if isinstance(factor, Div) and name not in symbols(factor.bottom):
                    bottom = term(factor.bottom)
                    if bottom is not None and not bottom.powers and bottom.coefficient.denominator == 1:
                        found = math.lcm(found, int(bottom.coefficient))
    return found


def _fractions(node: Node) -> int:
    """How many fractions there are, those over a sum or beside brackets counted twice: they are worth clearing."""
    found = 0
    for part in walk(node):
        if isinstance(part, Div) and not symbols(part.bottom):
            found += 2 if isinstance(part.top, Add) else 1
        if isinstance(part, Mul) and any(isinstance(f, Div) for f in part.factors):
            found += any(isinstance(f, Add) for f in part.factors)
    return found


def _several(node: Node) -> bool:
    return sum(isinstance(part, Div) for part in walk(node)) > 1


def _decimals(node: Node) -> bool:
    return any(isinstance(part, Num) and part.is_decimal for part in walk(node))


def _one_fraction(relation: Relation, name: str) -> list[Step]:
    """(x + 3)/4 = 5: multiply by the only denominator first. Empty when the equation looks otherwise."""
    left, right = relation.terms
    bracketed = isinstance(left, Div) and any(isinstance(part, Add) for part in walk(left.top))
    if isinstance(left, Div) and name in symbols(left.top) and not symbols(left.bottom) and bracketed:
        if any(isinstance(part, Div) for part in walk(right)) or any(isinstance(p, Div) for p in walk(left.top)):
            return []
        bottom = term(left.bottom)
        if bottom is None or bottom.powers:
            return []
        step = moves.multiply(relation, left.bottom, "so that the fraction is gone")
        assert isinstance(step.after, Relation)
        return [step, *prepare(step.after, name)]
    return []


def with_letters(relation: Relation, name: str) -> list[Step]:
    """An equation with other letters, linear in the unknown: ax + b = c gives x = (c - b)/a. Raises NotThisKind."""
    steps = moves.collect_sides(relation)
    now = last(relation, steps)
    assert isinstance(now, Relation)
    cleared = _clear_letters(now, name)
    steps += cleared
    now = last(now, cleared)
    assert isinstance(now, Relation)
    more = moves.expand_sides(now)
    steps += more
    now = last(now, more)
    left, right = moves.sides(now)
    items = [as_terms(side) for side in (left, right)]
    for side in items:
        if side is None or any(item.exponent(name) not in (0, 1) for item in side):
            raise NotThisKind
        if any(name in symbols(atom) and atom != Sym(name) for item in side for atom, _ in item.powers):
            raise NotThisKind
    assert isinstance(now, Relation)
    if name not in symbols(left):
        steps.append(moves.swap(now))
        now = steps[-1].after
    left, right = moves.sides(now)
    for part in [part for part in terms_of(right) if name in symbols(part)]:
        assert isinstance(now, Relation)
        steps.append(moves.subtract(now, part, f"so that the terms with ${name}$ are on one side"))
        now = steps[-1].after
    left, right = moves.sides(now)
    for part in [part for part in terms_of(left) if name not in symbols(part)]:
        assert isinstance(now, Relation)
        steps.append(moves.subtract(now, part, f"so that only terms with ${name}$ are on the left"))
        now = steps[-1].after
    left, right = moves.sides(now)
    fronts = as_terms(left)
    if not fronts or any(item.exponent(name) != 1 for item in fronts):
        raise NotThisKind
    factors = [Term(item.coefficient, tuple(p for p in item.powers if p[0] != Sym(name))).tree() for item in fronts]
    front: Node = factors[0] if len(factors) == 1 else Add(tuple(factors))
    assert isinstance(now, Relation)
    if len(factors) > 1:
        after = moves.equation(Mul((Sym(name), front)), right)
        title = f"Take ${name}$ out of the terms on the left"
        steps.append(Step("factor.common", title, now, after, f"{title}."))
        now = after
    if front == Num("1"):
        return steps
    title = f"Divide both sides by ${to_latex(front)}$"
    why = "" if not symbols(front) else ", which must not be zero"
    shown = Div(right.arg, front) if isinstance(right, Neg) else Div(right, front)
    solution: Node = Neg(shown) if isinstance(right, Neg) else shown
    if not isinstance(right, Add):
        solution = moves.settle(tidy(solution))
    after = moves.equation(Sym(name), solution)
    return [*steps, Step("equation.divide", title, now, after, f"{title}{why}.")]


def _clear_letters(relation: Relation, name: str) -> list[Step]:
    """One denominator with letters, or with the unknown above it, multiplied away."""
    for side in relation.terms:
        for part in terms_of(side):
            inner = part.arg if isinstance(part, Neg) else part
            if isinstance(inner, Div) and name not in symbols(inner.bottom) and name in symbols(inner.top):
                bottom = term(inner.bottom)
                if bottom is None:
                    raise NotThisKind
                step = moves.multiply(relation, inner.bottom, "so that the fraction is gone")
                assert isinstance(step.after, Relation)
                return [step, *_clear_letters(step.after, name)]
    return []
