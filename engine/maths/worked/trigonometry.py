"""Trigonometric equations with more than one function: brought down to one of them, or to a product that is zero.

Double angles and tangents are written with sine and cosine of one angle first. What is left is one function by
sin² + cos² = 1, a tangent by dividing, a product, or one sine with a shifted angle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.maths.answers import NONE
from engine.maths.equivalence import same_value
from engine.maths.question import Question
from engine.maths.solving.expressions import number as simplest
from engine.maths.solving.roots import solve_equation
from engine.maths.tree import (
    Add,
    Div,
    Func,
    Logic,
    Mul,
    Neg,
    Node,
    Pow,
    Relation,
    Root,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked import moves
from engine.maths.worked.angles import trigonometric
from engine.maths.worked.fractions import factored
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.other_equations import roots_in, size
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, TWO, ZERO, Term, as_terms, number, sum_tree, tidy
from engine.maths.worked.writing import to_latex

_KNOWN = ("sin", "cos", "tan")
_S, _T = "u", "v"  # what stands for sine and cosine


def two_functions(question: Question) -> list[Step]:
    """The steps of an equation with several trigonometric functions. Raises NotThisKind for others."""
    body, name = question.body, question.variables[0]
    if not isinstance(body, Relation) or question.within is None or {_S, _T} & symbols(body):
        raise NotThisKind
    functions = _functions(body, name)
    if len(functions) < 2 or any(one.name not in _KNOWN for one in functions):
        raise NotThisKind
    angles = list(dict.fromkeys(one.args[0] for one in functions))
    if len(angles) == 2:
        doubled = _double_angle(body, functions, angles)
        if doubled is not None:
            return [doubled, *_go_on(question, doubled.after)]
        return _compared(question, body)
    if len(angles) == 1:
        return _same_angle(question, body, angles[0])
    raise NotThisKind


def _functions(body: Node, name: str) -> list[Func]:
    found = [part for part in walk(body) if isinstance(part, Func) and name in symbols(part)]
    return list(dict.fromkeys(found))


def _go_on(question: Question, line: Node) -> list[Step]:
    """The rest of the way, from a line with fewer functions or angles."""
    now = replace(question, body=line)
    try:
        return two_functions(now)
    except NotThisKind:
        return trigonometric(now)


def _double_angle(body: Relation, functions: Sequence[Func], angles: list[Node]) -> Step | None:
    """sin 2A and cos 2A written with sin A and cos A; None when no angle is twice the other."""
    for small, large in (angles, angles[::-1]):
        if same_value(large, Mul((TWO, small))).same is not True:
            continue
        sine, cosine = Func("sin", (small,)), Func("cos", (small,))
        by_sine = sine in functions and cosine not in functions
        square = (
            Add((ONE, Neg(Mul((TWO, Pow(sine, TWO)))))) if by_sine else Add((Mul((TWO, Pow(cosine, TWO))), Neg(ONE)))
        )
        known: dict[Node, Node] = {Func("sin", (large,)): Mul((TWO, sine, cosine)), Func("cos", (large,)): square}
        used = [one for one in functions if one in known]
        if any(one.args[0] == large and one not in known for one in functions):
            return None
        facts = " and ".join(f"${to_latex(one)} = {to_latex(known[one])}$" for one in used)
        after = tidy(_replaced(body, known))
        return Step("trigonometry.double", "Use the formula for the double angle", body, after,
                    f"Use the formula for the double angle: {facts}.")  # fmt: skip
    return None


def _replaced(node: Node, known: dict[Node, Node]) -> Node:
    return known[node] if node in known else rebuild(node, lambda child: _replaced(child, known))


def _same_angle(question: Question, body: Relation, angle: Node) -> list[Step]:
    sine, cosine, tangent = (Func(name, (angle,)) for name in _KNOWN)
    letters: dict[Node, Node] = {sine: Sym(_S), cosine: Sym(_T), tangent: Div(Sym(_S), Sym(_T))}
    back: dict[str, Node] = {_S: sine, _T: cosine}
    gap = _replaced(tidy(Add((body.terms[0], Neg(body.terms[1])))), letters)
    if question.variables[0] in symbols(gap):
        raise NotThisKind
    items = as_terms(last(gap, rewrite(gap, EXPAND)))
    if items is None:
        raise NotThisKind
    steps: list[Step] = []
    now = body
    deepest = min(item.exponent(_T) for item in items)
    if deepest < 0:
        items = [item.times(Term(ONE.value, ((Sym(_T), -deepest),))) for item in items]
        after = moves.equation(substitute(sum_tree(items), back), ZERO)
        title = f"Write ${to_latex(tangent)}$ as ${to_latex(Div(sine, cosine))}$ and multiply by ${to_latex(cosine)}$"
        steps.append(Step("trigonometry.tangent_apart", title, now, after, f"{title}, which must not be zero."))
        now = after
    for way in (_divided, _one_function, _product, _shifted):
        try:
            return [*steps, *way(question, now, items, back)]
        except NotThisKind:
            continue
    raise NotThisKind


def _one_function(question: Question, now: Relation, items: list[Term], back: dict[str, Node]) -> list[Step]:
    """Squares of one function replaced by 1 minus the square of the other."""
    for gone, kept in ((_T, _S), (_S, _T)):
        if any(item.exponent(gone) % 2 for item in items) or not any(item.exponent(gone) for item in items):
            continue
        other = Add((ONE, Neg(Pow(back[kept], TWO))))
        square: Node = Pow(back[gone], TWO)
        after = _replaced(now, {square: other})
        if back[gone] in list(walk(after)):
            raise NotThisKind  # a fourth power, which no line shows as a square
        fact = f"${to_latex(square)} = {to_latex(other)}$"
        title = "Use that sine squared plus cosine squared is one"
        note = f"{title}: {fact}."
        return [Step("trigonometry.pythagoras", title, now, after, note), *_go_on(question, after)]
    raise NotThisKind


def _divided(question: Question, now: Relation, items: list[Term], back: dict[str, Node]) -> list[Step]:
    """All terms of the same degree: divided by a power of the cosine, only the tangent is left."""
    degrees = {item.exponent(_S) + item.exponent(_T) for item in items}
    if len(degrees) != 1:
        raise NotThisKind
    degree = degrees.pop()
    if degree not in (1, 2) or degree not in (item.exponent(_S) for item in items):
        raise NotThisKind  # the cosine may be zero then
    sine, cosine = back[_S], back[_T]
    assert isinstance(sine, Func)
    tangent = Func("tan", sine.args)
    divided = [Term(item.coefficient, tuple(power for power in item.powers if power[0] != Sym(_T))) for item in items]
    divided.sort(key=lambda item: -item.exponent(_S))
    if degree == 1 and len(divided) == 2:
        front = Term(divided[0].coefficient, tuple(power for power in divided[0].powers if power[0] != Sym(_S)))
        after = moves.equation(tangent, simplest(Neg(Div(divided[1].tree(), front.tree()))))
    else:
        after = moves.equation(substitute(sum_tree(divided), {_S: tangent}), ZERO)
    by: Node = cosine if degree == 1 else Pow(cosine, TWO)
    title = "Divide by the cosine" if degree == 1 else "Divide by the square of the cosine"
    note = f"Divide by ${to_latex(by)}$, as sine divided by cosine is tangent. "
    note += "Nothing is lost: where the cosine is zero, the sine is not."
    return [Step("trigonometry.tangent", title, now, after, note), *_go_on(question, after)]


def _product(question: Question, now: Relation, items: list[Term], back: dict[str, Node]) -> list[Step]:
    """A product that is zero, each factor with one function."""
    shared = [min(item.exponent(name) for item in items) for name in (_S, _T)]
    plain = factored(sum_tree(items))
    plain = plain.arg if isinstance(plain, Neg) else plain
    factors = [f for f in (plain.factors if isinstance(plain, Mul) else (plain,)) if symbols(f)]
    if (not any(shared) and len(factors) < 2) or len(factors) < 2 or any(len(symbols(f)) != 1 for f in factors):
        raise NotThisKind
    factors = [factor.base if isinstance(factor, Pow) else factor for factor in factors]
    shown = moves.equation(substitute(plain, back), ZERO)
    steps = []
    if to_latex(shown) != to_latex(now):
        title = "Bring everything to the left side and factor"
        steps.append(Step("trigonometry.factor", title, now, shown, f"{title}; do not divide by a factor, "
                          "as it may be zero."))  # fmt: skip
    cases = [moves.equation(substitute(factor, back), ZERO) for factor in factors]
    split = Logic("or", tuple(cases))
    title = "A product is zero when one of its factors is zero"
    steps.append(Step("factor.zero_product", title, shown, split, f"{title}."))
    lines: list[Node] = list(cases)
    for at, case in enumerate(cases):
        for step in trigonometric(replace(question, body=case)):
            before, lines[at] = _joined(lines), step.after
            after = _joined(lines)
            if to_latex(before) != to_latex(after):
                steps.append(Step(step.rule, step.title, before, after, step.note))
    roots: list[Node] = []
    for root in (root for line in lines for root in roots_in(line)):
        if not any(same_value(root, other).same for other in roots):
            roots.append(root)
    done = moves.solved(question.variables[0], sorted(roots, key=size)) if roots else NONE
    if to_latex(done) != to_latex(_joined(lines)):
        title = "Write the solutions in order"
        steps.append(Step("equation.order", title, _joined(lines), done, f"{title}."))
    return steps


def _joined(lines: Sequence[Node]) -> Node:
    shown: list[Node] = []
    for line in lines:
        shown += line.parts if isinstance(line, Logic) else () if line == NONE else (line,)
    return NONE if not shown else shown[0] if len(shown) == 1 else Logic("or", tuple(shown))


def _shifted(question: Question, now: Relation, items: list[Term], back: dict[str, Node]) -> list[Step]:
    """a sin A + b cos A = c as one sine of a shifted angle."""
    values = {(item.exponent(_S), item.exponent(_T)): item.coefficient for item in items}
    if set(values) != {(1, 0), (0, 1), (0, 0)} or values[1, 0] == 0:
        raise NotThisKind
    a, b, c = values[1, 0], values[0, 1], -values[0, 0]
    if a < 0:
        a, b, c = -a, -b, -c
    sine = back[_S]
    assert isinstance(sine, Func)
    shift = simplest(Func("arctan", (number(b / a),)))
    height = simplest(Root(number(a * a + b * b), TWO))
    inside = tidy(Add((sine.args[0], shift)))
    after = moves.equation(Func("sin", (inside,)), simplest(Div(number(c), height)))
    formula = r"$a \sin A + b \cos A = r \sin(A + d)$"
    note = (
        f"Write the left side as one sine: {formula}, where $r$ is the root of the sum of the squares and the tangent "
    )
    note += f"of $d$ is $b$ divided by $a$. Here $r = {to_latex(height)}$ and $d = {to_latex(shift)}$; divide by $r$."
    return [Step("trigonometry.one_sine", "Write the left side as one sine", now, after, note),
            *trigonometric(replace(question, body=after))]  # fmt: skip


_SAME = {
    ("sin", "sin"): "Sines are equal when the angles are equal, or when they add up to {half}, and again after every "
    "full turn.",
    ("cos", "cos"): "Cosines are equal when the angles are equal, or when one is minus the other, and again after "
    "every full turn.",
    ("sin", "cos"): "A sine equals a cosine when the angles add up to {quarter}, or when the first is {quarter} more "
    "than the second, and again after every full turn.",
    ("tan", "tan"): "Tangents are equal when the angles are equal, and again after every half turn.",
}


def _compared(question: Question, body: Relation) -> list[Step]:
    """f(A) = f(B): what that says of the angles."""
    left, right = body.terms
    if isinstance(left, Func) and isinstance(right, Func) and (left.name, right.name) == ("cos", "sin"):
        left, right = right, left
    if not isinstance(left, Func) or not isinstance(right, Func) or (left.name, right.name) not in _SAME:
        raise NotThisKind
    degrees = question.function == "°"
    half, quarter = ("$180^{\\circ}$", "$90^{\\circ}$") if degrees else (r"$\pi$", r"$\frac{\pi}{2}$")
    roots = list(solve_equation(question).values)
    done = moves.solved(question.variables[0], roots) if roots else NONE
    said = _SAME[left.name, right.name].format(half=half, quarter=quarter)
    title = "Compare the angles"
    assert question.within is not None
    note = f"{said} Solve these for ${to_latex(Sym(question.variables[0]))}$ and keep ${to_latex(question.within)}$."
    return [Step("trigonometry.compare", title, body, done, note)]
