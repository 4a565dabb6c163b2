"""Equations that become linear or quadratic after one idea: absolute values, roots, fractions, powers, logarithms.

Where the idea may bring in numbers that do not solve the equation, the last step puts them back and keeps what fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.equations import holds
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.tree import Add, Div, Func, Logic, Mul, Neg, Node, Pow, Relation, Root, Sym, symbols, walk
from engine.maths.worked import moves
from engine.maths.worked.fractions import factored
from engine.maths.worked.letters import COLLECT, EXPAND
from engine.maths.worked.linear import NotThisKind, linear
from engine.maths.worked.quadratic import quadratic
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, ZERO, negated, number, term, terms_of, tidy, total, whole
from engine.maths.worked.writing import to_latex


def polynomial(relation: Relation, name: str) -> list[Step]:
    """Linear, else by degree."""
    try:
        return linear(relation, name)
    except NotThisKind:
        return quadratic(relation, name)


# --- one thing alone on the left -------------------------------------------------------------------------


def isolate(relation: Relation, name: str, wanted: type[Node], what: str) -> tuple[list[Step], Relation, Node]:
    """The part of this type alone on the left, as far as numbers allow: steps, line, part. Raises NotThisKind."""
    steps: list[Step] = []
    left, right = relation.terms
    if not _inside(left, wanted, name) and _inside(right, wanted, name):
        steps.append(moves.swap(relation))
        after = steps[-1].after
        assert isinstance(after, Relation)
        relation = after
    parts = [part for part in terms_of(relation.terms[0]) if _inside(part, wanted, name)]
    if len(parts) != 1 or _inside(relation.terms[1], wanted, name):
        raise NotThisKind
    for item in [part for part in terms_of(relation.terms[0]) if part is not parts[0]]:
        word = "Add" if isinstance(item, Neg) else "Subtract"
        shown = item.arg if isinstance(item, Neg) else item
        title = f"{word} ${to_latex(shown)}$ {'to' if isinstance(item, Neg) else 'from'} both sides"
        rest = moves.equation(
            total([part for part in terms_of(relation.terms[0]) if part is not item]),
            moves.settle(tidy(Add((*terms_of(relation.terms[1]), negated(item))))),
            relation.signs[0],
        )
        written = Relation(tuple(Add((*terms_of(side), negated(item))) for side in relation.terms), relation.signs)
        code = f"equation.{word.lower()}"
        steps.append(Step(code, title, relation, rest, f"{title}, so that {what} stands alone.",
                          (Step(code, title, relation, written, ""),)))  # fmt: skip
        relation = rest
    part = relation.terms[0]
    core, front = _core(part, wanted, name)
    if front != 1:
        sign = relation.signs[0]
        sign = moves.FLIPPED.get(sign, sign) if front < 0 else sign
        after = moves.equation(core, moves.settle(tidy(Div(relation.terms[1], number(front)))), sign)
        title = f"Divide both sides by ${to_latex(number(front))}$"
        if front == -1:
            title = "Multiply both sides by $-1$"
        elif front.numerator in (1, -1):
            title = f"Multiply both sides by ${to_latex(number(1 / front))}$"
        turned = ", which turns the inequality sign round" if sign != relation.signs[0] else ""
        steps.append(Step("equation.divide", title, relation, after, f"{title}{turned}."))
        relation = after
    return steps, relation, core


def _inside(node: Node, wanted: type[Node], name: str) -> bool:
    return any(isinstance(part, wanted) and name in symbols(part) for part in walk(node))


def _core(part: Node, wanted: type[Node], name: str) -> tuple[Node, Fraction]:
    """The thing itself and the number in front of it."""
    if isinstance(part, wanted):
        return part, Fraction(1)
    if isinstance(part, Neg):
        core, front = _core(part.arg, wanted, name)
        return core, -front
    if isinstance(part, Div) and not symbols(part.bottom):
        core, front = _core(part.top, wanted, name)
        bottom = term(part.bottom)
        if bottom is not None and not bottom.powers:
            return core, front / bottom.coefficient
    if isinstance(part, Mul):
        core_parts = [factor for factor in part.factors if isinstance(factor, wanted) and name in symbols(factor)]
        numbers = [term(factor) for factor in part.factors if factor not in core_parts]
        if len(core_parts) == 1 and all(item is not None and not item.powers for item in numbers):
            front = Fraction(1)
            for item in numbers:
                front *= item.coefficient if item is not None else 1
            return core_parts[0], front
    raise NotThisKind


# --- absolute values -------------------------------------------------------------------------------------


def absolute(relation: Relation, name: str) -> list[Step]:
    """|A| = B: A = B or A = -B."""
    bars = [part for part in walk(relation) if isinstance(part, Func) and part.name == "abs" and name in symbols(part)]
    if not bars or any(isinstance(part, Func) and part.name != "abs" for part in walk(relation)):
        raise NotThisKind
    left, right = relation.terms
    steps: list[Step] = []
    if len(bars) == 2 and all(isinstance(side, Func) and side.name == "abs" for side in (left, right)):
        line, inner, other = relation, bars[0].args[0], bars[1].args[0]
        note = "Two absolute values are equal when what is inside is equal, or equal up to the sign."
    else:
        steps, line, core = isolate(relation, name, Func, "the absolute value")
        assert isinstance(core, Func)
        inner, other = core.args[0], line.terms[1]
        if not symbols(other) and size(other) < 0:
            note = "An absolute value is never negative, so there is no solution."
            return [*steps, Step("equation.never", "There is no solution", line, NONE, note)]
        if other == ZERO:
            after = moves.equation(inner, ZERO)
            title = "An absolute value is zero only when what is inside is zero"
            steps.append(Step("absolute.zero", title, line, after, f"{title}."))
            return [*steps, *polynomial(after, name)]
        note = f"What is inside the bars is either ${to_latex(other)}$ or ${to_latex(_minus(other))}$."
    cases = [moves.equation(inner, other), moves.equation(inner, _minus(other))]
    steps.append(Step("absolute.cases", "Two cases", line, Logic("or", tuple(cases)), note))
    more, roots = _both(cases, name)
    steps += more
    return kept(steps, relation, name, roots)


def _minus(node: Node) -> Node:
    return negated(node) if not isinstance(node, Add) else last(Neg(node), rewrite(Neg(node), EXPAND))


def _both(cases: Sequence[Relation], name: str) -> tuple[list[Step], list[Node]]:
    """Each case solved while the others stand beside it; the roots of all."""
    lines: list[Node] = list(cases)
    steps: list[Step] = []
    roots: list[Node] = []
    words = ("first", "second", "third", "fourth")
    for at, case in enumerate(cases):
        some = polynomial(case, name)

        def around(line: Node, at: int = at) -> Node:
            shown: list[Node] = []
            for part in (*lines[:at], line, *lines[at + 1 :]):
                shown += part.parts if isinstance(part, Logic) else (part,)
            kept = [part for part in shown if part != NONE]
            return Logic("or", tuple(kept)) if len(kept) > 1 else kept[0] if kept else NONE

        for k, step in enumerate(some):
            note = f"In the {words[at]} equation: {step.note[0].lower()}{step.note[1:]}" if k == 0 else step.note
            steps.append(Step(step.rule, step.title, around(step.before), around(step.after), note))
        end = last(case, some)
        lines[at] = end
        roots += roots_in(end)
    return steps, roots


def roots_in(line: Node) -> list[Node]:
    if isinstance(line, Logic):
        return [root for part in line.parts for root in roots_in(part)]
    if isinstance(line, Relation) and isinstance(line.terms[0], Sym):
        return [line.terms[1]]
    return []


def kept(steps: list[Step], relation: Relation, name: str, roots: list[Node]) -> list[Step]:
    """The solutions that satisfy the equation as it was asked, in order; a last step says which do not."""
    good: list[Node] = []
    bad: list[Node] = []
    for root in roots:
        true = holds(relation, {name: root})
        if true is None:
            raise NotThisKind
        pile = good if true else bad
        if root not in pile:
            pile.append(root)
    before = steps[-1].after
    after = moves.solved(name, sorted(good, key=size)) if good else NONE
    if not bad and to_latex(after) == to_latex(before):
        return steps
    if not bad:
        return [*steps, Step("equation.order", "Write down the solutions", before, after, "Write down the solutions.")]
    listed = " and ".join(f"${to_latex(root)}$" for root in bad)
    verb = "does not satisfy" if len(bad) == 1 else "do not satisfy"
    note = f"Put the numbers back into the question: {listed} {verb} it."
    return [*steps, Step("equation.check", "Put the numbers back into the question", before, after, note)]


def size(node: Node) -> float:
    try:
        return float(value(node))
    except (Undefined, Unclear, NotRational, TypeError):
        raise NotThisKind from None


# --- roots -----------------------------------------------------------------------------------------------


def radical(relation: Relation, name: str) -> list[Step]:
    """√A = B: both sides squared, solved, and put back."""
    roots = [part for part in walk(relation) if isinstance(part, Root) and name in symbols(part)]
    if not roots:
        raise NotThisKind
    if len(roots) == 2 and all(isinstance(side, Root) for side in relation.terms):
        steps: list[Step] = []
        line, core = relation, relation.terms[0]
    elif len(roots) == 1:
        steps, line, core = isolate(relation, name, Root, "the root")
    else:
        raise NotThisKind
    assert isinstance(core, Root)
    index = whole(core.index)
    if index is None:
        raise NotThisKind
    other = line.terms[1]
    if index == 2 and not symbols(other) and size(other) < 0:
        note = "A square root is never negative, so there is no solution."
        return [*steps, Step("equation.never", "There is no solution", line, NONE, note)]
    if isinstance(other, Root) and other.index == core.index:
        squared: Node = other.arg
    else:
        squared = Pow(other, core.index)
    after = moves.equation(core.arg, squared)
    verb = {2: "Square both sides", 3: "Cube both sides"}.get(index, f"Raise both sides to the power ${index}$")
    note = f"{verb}, so that the root is gone." + (" This can bring in false solutions." if index == 2 else "")
    steps.append(Step("equation.square", verb, line, after, note))
    settled = rewrite(after, EXPAND) if symbols(squared) else rewrite(after, COLLECT)
    steps += settled
    now = last(after, settled)
    assert isinstance(now, Relation)
    more = polynomial(now, name)
    steps += more
    end = last(now, more)
    if end == NONE:
        return steps
    return kept(steps, relation, name, roots_in(end))


# --- fractions with the unknown below --------------------------------------------------------------------


def rational(relation: Relation, name: str) -> list[Step]:
    """Multiplied by all denominators, solved, and the forbidden numbers left out."""
    bottoms = [part.bottom for part in walk(relation) if isinstance(part, Div) and symbols(part.bottom)]
    if not bottoms or any(not _polynomial(bottom, name) for bottom in bottoms):
        raise NotThisKind
    common: list[tuple[Node, int]] = []
    front = 1
    import math

    for side in relation.terms:
        for part in terms_of(side):
            inner = part.arg if isinstance(part, Neg) else part
            if not isinstance(inner, Div):
                if any(isinstance(piece, Div) for piece in walk(inner)):
                    raise NotThisKind
                continue
            if any(isinstance(piece, Div) for piece in (*walk(inner.top), *walk(inner.bottom))):
                raise NotThisKind
            size, powers = _factors(inner.bottom)
            front = math.lcm(front, size)
            for atom, exponent in powers:
                at = next((k for k, (other, _) in enumerate(common) if other == atom), None)
                if at is None:
                    common.append((atom, exponent))
                else:
                    common[at] = (atom, max(common[at][1], exponent))
    by = _together(front, common)
    title = f"Multiply both sides by ${to_latex(by)}$"
    sides = [total([_times(part, front, common) for part in terms_of(side)]) for side in relation.terms]
    after = moves.equation(tidy(sides[0]), tidy(sides[1]))
    zeros = [atom for atom, _ in common]
    listed = " and ".join(f"${to_latex(zero)}$" for zero in zeros)
    note = f"{title}, so that no fractions are left. Here {listed} must not be zero."
    steps = [Step("equation.clear_fractions", title, relation, after, note)]
    more = polynomial(after, name)
    steps += more
    end = last(after, more)
    if not isinstance(end, (Relation, Logic)):
        return steps
    return kept(steps, relation, name, roots_in(end))


def _polynomial(node: Node, name: str) -> bool:
    return symbols(node) == {name} and not any(isinstance(part, (Func, Root)) for part in walk(node))


def _factors(bottom: Node) -> tuple[int, list[tuple[Node, int]]]:
    """The number and the factors of a denominator."""
    product_tree = factored(bottom)
    size = 1
    found: list[tuple[Node, int]] = []
    if isinstance(product_tree, Neg):
        raise NotThisKind
    for part in product_tree.factors if isinstance(product_tree, Mul) else (product_tree,):
        value_ = whole(part)
        if value_ is not None:
            size *= value_
        elif isinstance(part, Pow) and (exponent := whole(part.exponent)) is not None:
            found.append((part.base, exponent))
        elif symbols(part):
            found.append((part, 1))
        else:
            raise NotThisKind
    return size, found


def _together(front: int, powers: Sequence[tuple[Node, int]]) -> Node:
    factors: list[Node] = [number(front)] if front != 1 else []
    factors += [atom if exponent == 1 else Pow(atom, number(exponent)) for atom, exponent in powers]
    return factors[0] if len(factors) == 1 else Mul(tuple(factors)) if factors else ONE


def _times(part: Node, front: int, common: Sequence[tuple[Node, int]]) -> Node:
    """A summand times the common denominator, cancelled."""
    if isinstance(part, Neg):
        return negated(_times(part.arg, front, common))
    top, bottom = (part.top, part.bottom) if isinstance(part, Div) else (part, ONE)
    size, powers = _factors(bottom) if bottom != ONE else (1, [])
    rest = [(atom, exponent - dict(powers).get(atom, 0)) for atom, exponent in common]
    extra = _together(front // size, [item for item in rest if item[1] > 0])
    return tidy(
        top if extra == ONE else Mul((top, extra) if not isinstance(top, Add) or symbols(extra) else (extra, top))
    )


# --- powers and logarithms -------------------------------------------------------------------------------
