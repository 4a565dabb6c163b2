"""Inequalities in one unknown: linear ones by moves, absolute values by cases, quadratic ones by zeros and signs."""

from __future__ import annotations

from engine.maths.answers import ALL, NONE
from engine.maths.evaluate import value
from engine.maths.tree import Func, Logic, Node, Relation, Sym, symbols
from engine.maths.worked import moves
from engine.maths.worked.linear import NotThisKind, finish, linear, prepare
from engine.maths.worked.other_equations import isolate
from engine.maths.worked.quadratic import quadratic, roots_of, standard_form
from engine.maths.worked.rewriting import last
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ZERO, coefficients, negated, tidy
from engine.maths.worked.writing import to_latex

ORDER = frozenset(("<", ">", "<=", ">="))


def inequality(body: Node, name: str) -> list[Step]:
    """The steps to the numbers that satisfy it. Raises NotThisKind."""
    if not isinstance(body, Relation) or not set(body.signs) <= ORDER:
        raise NotThisKind
    if len(body.terms) == 3:
        return _double(body, name)
    if any(isinstance(side, Func) or _has_bars(side) for side in body.terms):
        return _absolute(body, name)
    try:
        return linear(body, name)
    except NotThisKind:
        return _quadratic(body, name)


def _has_bars(node: Node) -> bool:
    from engine.maths.tree import walk

    return any(isinstance(part, Func) and part.name == "abs" for part in walk(node))


def _double(body: Relation, name: str) -> list[Step]:
    """1 < 2x + 3 <= 7: the same to all three parts."""
    low, middle, high = body.terms
    values = coefficients(middle, name)
    if symbols(low) or symbols(high) or values is None or len(values) != 2:
        raise NotThisKind
    constant, front = values
    steps: list[Step] = []
    now = body
    from engine.maths.worked.terms import number, polynomial

    if constant:
        ends = [moves.settle(tidy(_sum(end, number(-constant)))) for end in (low, high)]
        after = Relation((ends[0], polynomial([0, front], name), ends[1]), body.signs)
        word, joint = ("Subtract", "from") if constant > 0 else ("Add", "to")
        title = f"{word} ${to_latex(number(abs(constant)))}$ {joint} all three parts"
        steps.append(Step(f"equation.{word.lower()}", title, now, after, f"{title}."))
        now = after
    if front != 1:
        ends = [moves.settle(tidy(_quotient(end, number(front)))) for end in (now.terms[0], now.terms[2])]
        signs = body.signs
        title = f"Divide all three parts by ${to_latex(number(front))}$"
        note = f"{title}."
        if front < 0:
            ends.reverse()
            signs = signs[::-1]
            note = f"{title}. It is negative, so the signs turn round; then write the smaller number first."
        after = Relation((ends[0], Sym(name), ends[1]), signs)
        steps.append(Step("equation.divide", title, now, after, note))
    return steps


def _sum(one: Node, other: Node) -> Node:
    from engine.maths.tree import Add

    return Add((one, other))


def _quotient(one: Node, other: Node) -> Node:
    from engine.maths.tree import Div

    return Div(one, other)


def _absolute(body: Relation, name: str) -> list[Step]:
    """|A| < c is -c < A < c; |A| > c is A < -c or A > c."""
    steps, line, core = isolate(body, name, Func, "the absolute value")
    if not isinstance(core, Func) or core.name != "abs":
        raise NotThisKind
    right, sign = line.terms[1], line.signs[0]
    if symbols(right):
        raise NotThisKind
    size = float(value(right))
    inner = core.args[0]
    if size < 0 or (size == 0 and sign in ("<", ">=")):
        small = sign in ("<", "<=")
        note = "An absolute value is never negative, so " + (
            "no number satisfies this." if small else "every number satisfies this."
        )
        after: Node = NONE if small else ALL
        return [*steps, Step("absolute.never_negative", note, line, after, note)]
    if size == 0:
        raise NotThisKind
    if sign in ("<", "<="):
        between = Relation((negated(right), inner, right), (sign, sign))
        note = f"The distance from zero is less than ${to_latex(right)}$, so what is inside lies between "
        note += f"${to_latex(negated(right))}$ and ${to_latex(right)}$."
        steps.append(Step("absolute.between", "What is inside lies between two numbers", line, between, note))
        return steps if inner == Sym(name) else [*steps, *_double(between, name)]
    strict = ("<", ">") if sign == ">" else ("<=", ">=")
    cases = [moves.equation(inner, negated(right), strict[0]), moves.equation(inner, right, strict[1])]
    note = f"What is inside is further from zero than ${to_latex(right)}$, on one side or on the other."
    steps.append(Step("absolute.outside", "Two cases", line, Logic("or", tuple(cases)), note))
    lines: list[Node] = list(cases)
    for at, case in enumerate(cases):
        for step in linear(case, name):
            before = Logic("or", tuple(lines))
            note = f"In the {('first', 'second')[at]} case: {step.note[0].lower()}{step.note[1:]}"
            lines[at] = step.after
            steps.append(Step(step.rule, step.title, before, Logic("or", tuple(lines)), note))
    ends = [line for line in lines if isinstance(line, Relation)]
    if ends[0].signs[0] in (">", ">="):
        ordered = Logic("or", (ends[1], ends[0]))
        steps.append(Step("equation.order", "Write the smaller numbers first", steps[-1].after, ordered,
                          "Write the smaller numbers first."))  # fmt: skip
    return steps


def _quadratic(body: Relation, name: str) -> list[Step]:
    """The zeros of the quadratic and the side of them on which it has the right sign."""
    steps = prepare(body, name)
    now = last(body, steps)
    assert isinstance(now, Relation)
    left, right = now.terms
    one, two = coefficients(left, name), coefficients(right, name)
    if one is None or two is None:
        raise NotThisKind
    if right != ZERO:
        moved = standard_form(moves.equation(left, right), name)
        values = coefficients(moves.sides(last(moves.equation(left, right), moved))[0], name)
        size = max(len(one), len(two))
        all_left = [(one[k] if k < len(one) else 0) - (two[k] if k < len(two) else 0) for k in range(size)]
        while len(all_left) > 1 and not all_left[-1]:
            all_left.pop()
        from engine.maths.worked.terms import polynomial

        after = moves.equation(polynomial(all_left, name), ZERO, now.signs[0])
        del values
        title = "Bring everything to the left side"
        steps.append(Step("equation.standard_form", title, now, after, f"{title}."))
        now = after
    values = coefficients(now.terms[0], name)
    if values is not None and len(values) == 2:
        return [*steps, *finish(now, name)]
    if values is None or len(values) != 3:
        raise NotThisKind
    sign = now.signs[0]
    roots = sorted(roots_of(now.terms[0], name), key=lambda root: float(value(root)))
    upward = values[2] > 0
    wants_positive = sign in (">", ">=")
    inside = upward != wants_positive
    shown = to_latex(now.terms[0])
    opens = "upwards" if upward else "downwards"
    if not roots:
        note = f"The equation ${shown} = 0$ has no real solution, and the parabola opens {opens}. "
        note += f"So ${shown}$ is {'positive' if upward else 'negative'} for every ${to_latex(Sym(name))}$."
        holds = upward == wants_positive
        return [*steps, Step("inequality.no_zeros", "The sign never changes", now, ALL if holds else NONE, note)]
    listed = to_latex(moves.solved(name, roots))
    solving = quadratic(moves.equation(now.terms[0], ZERO), name)
    how = "by factoring" if any(step.rule.startswith("factor.") for step in solving) else "as an equation"
    note = (
        f"The zeros of the left side, found {how}, are at ${listed}$. The parabola opens {opens}, so the left side is "
    )
    if len(roots) == 1:
        raise NotThisKind
    outer, inner = ("positive", "negative") if upward else ("negative", "positive")
    note += f"{inner} between the zeros and {outer} outside them."
    strict = sign in ("<", ">")
    x = Sym(name)
    if inside:
        joint = "<" if strict else "<="
        done: Node = Relation((roots[0], x, roots[1]), (joint, joint))
    else:
        signs = ("<", ">") if strict else ("<=", ">=")
        done = Logic("or", (moves.equation(x, roots[0], signs[0]), moves.equation(x, roots[1], signs[1])))
    return [*steps, Step("inequality.zeros", "Find the zeros and the signs between them", now, done, note)]
