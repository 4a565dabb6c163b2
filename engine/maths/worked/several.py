"""Systems that two linear equations are not: three or more linear equations, and two equations with powers.

Linear ones by elimination, one unknown after the other, then back from the last equation to the first. Others by
solving one equation for one unknown and putting it into the other; equations in squares only by their squares.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.equations import holds
from engine.maths.question import Question
from engine.maths.solving.expressions import number as simplest
from engine.maths.tree import Add, Listing, Logic, Matrix, Mul, Neg, Node, Pow, Relation, Root, Sym, substitute, symbols
from engine.maths.worked import moves, systems
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind, linear, with_letters
from engine.maths.worked.other_equations import polynomial, rational, roots_in, size
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import TWO, ZERO, Term, as_terms, number, sum_tree, tidy, total
from engine.maths.worked.writing import to_latex

Row = tuple[tuple[Fraction, ...], Fraction]
"""The numbers in front of the unknowns, and the number on the right."""

ORDINALS = ("first", "second", "third", "fourth", "fifth")


def _together(lines: Sequence[Node]) -> Listing:
    return Listing(tuple(lines), "", "")


def elimination(body: Node, names: tuple[str, ...]) -> list[Step]:
    """The steps to the one solution of several linear equations. Raises NotThisKind."""
    if not isinstance(body, Listing):
        raise NotThisKind
    rows = [_row(line, names) for line in body.items]
    now = _together([_line(row, names) for row in rows])
    steps: list[Step] = []
    if to_latex(now) != to_latex(body):
        title = "Bring the unknowns to the left and the numbers to the right, without fractions"
        steps.append(Step("system.order", title, body, now, f"{title}."))
    active, unknowns = list(range(len(rows))), list(range(len(names)))
    order: list[tuple[int, int]] = []  # row and unknown, as they are set aside
    while active:
        at, k = _pivot(rows, active, unknowns)
        others = [j for j in active if j != at and rows[j][0][k]]
        if others:
            said = [_cleared(rows, at, j, k) for j in others]
            after = _together([_line(row, names) for row in rows])
            steps.append(_elimination_step(now, after, rows[at], names, k, said))
            now = after
        order.append((at, k))
        active.remove(at)
        unknowns.remove(k)
        empty = [j for j in active if not any(rows[j][0])]
        for j in empty:
            if rows[j][1] != 0:
                note = f"The {ORDINALS[j]} equation says ${to_latex(_line(rows[j], names))}$, which is never true. "
                note += "So there is no solution."
                return [*steps, Step("equation.never", "There is no solution", now, NONE, note)]
        if empty:
            active = [j for j in active if j not in empty]
            kept = sorted([*(row for row, _ in order), *active])
            after = _together([_line(rows[j], names) for j in kept])
            title = "Leave out what is always true"
            steps.append(Step("system.same", title, now, after, f"{title}: $0 = 0$ tells nothing new."))
            now = after
    if unknowns:
        return [*steps, *_with_free(rows, names, order, [names[k] for k in unknowns])]
    return [*steps, *_back(rows, names, order)]


def _put_in(line: Relation, known: dict[str, Node], steps: list[Step]) -> Relation:
    """An equation with what is known already in it, and the step that says so where it changes anything."""
    put = Relation(tuple(tidy(substitute(side, known)) for side in line.terms), line.signs)
    if to_latex(put) != to_latex(line):
        used = [moves.equation(Sym(name), value) for name, value in known.items() if name in symbols(line)]
        title = f"Put ${', '.join(to_latex(one) for one in used)}$ into ${to_latex(line)}$"
        steps.append(Step("system.substitute", title, line, put, f"{title}."))
    return put


def _with_free(rows: list[Row], names: tuple[str, ...], order: list[tuple[int, int]], free: list[str]) -> list[Step]:
    """Infinitely many solutions: each unknown that was eliminated, in terms of those that may be any numbers."""
    known: dict[str, Node] = {}
    steps: list[Step] = []
    line: Node = ZERO
    for at, k in reversed(order):
        put = _put_in(_line(rows[at], names), known, steps)
        solving = with_letters(put, names[k])
        steps += solving
        found = last(put, solving)
        if not isinstance(found, Relation) or found.terms[0] != Sym(names[k]) or names[k] in symbols(found.terms[1]):
            raise NotThisKind
        more = rewrite(found, EXPAND)
        steps += more
        found = last(found, more)
        assert isinstance(found, Relation)
        known[names[k]] = found.terms[1]
        line = found
    done = _together([moves.equation(Sym(name), known[name]) for name in names if name in known])
    listed = " and ".join(f"${to_latex(Sym(name))}$" for name in free)
    endless = f"There are infinitely many solutions: {listed} can be any number{'s' * (len(free) > 1)}."
    if len(known) == 1 and steps:
        return [*steps[:-1], replace(steps[-1], note=f"{steps[-1].note} {endless}")]
    title = "Write down what is known"
    return [*steps, Step("system.solution", title, line, done, f"{title}. {endless}")]


def _row(line: Node, names: tuple[str, ...]) -> Row:
    if not isinstance(line, Relation) or line.signs != ("=",):
        raise NotThisKind
    found = dict.fromkeys(names, Fraction(0))
    right = Fraction(0)
    for side, sign in zip(line.terms, (1, -1), strict=True):
        items = as_terms(last(tidy(side), rewrite(tidy(side), EXPAND)))
        if items is None:
            raise NotThisKind
        for item in items:
            if not item.powers:
                right -= sign * item.coefficient
            elif len(item.powers) == 1 and isinstance(item.powers[0][0], Sym) and item.powers[0][1] == 1:
                found[item.powers[0][0].name] += sign * item.coefficient
            else:
                raise NotThisKind
    return _whole((tuple(found[name] for name in names), right))


def _whole(row: Row) -> Row:
    """The same equation with whole numbers."""
    scale = math.lcm(*(value.denominator for value in (*row[0], row[1])))
    return tuple(value * scale for value in row[0]), row[1] * scale


def _line(row: Row, names: tuple[str, ...]) -> Relation:
    items = [Term(value, ((Sym(name), 1),)) for value, name in zip(row[0], names, strict=True) if value]
    return moves.equation(sum_tree(items) if items else ZERO, number(row[1]))


def _pivot(rows: list[Row], active: list[int], unknowns: list[int]) -> tuple[int, int]:
    """The equation to keep and the unknown it takes out of the others: as little work as can be."""

    def work(choice: tuple[int, int]) -> tuple[object, ...]:
        at, k = choice
        front = rows[at][0][k]
        alone = sum(1 for value in rows[at][0] if value) == 1
        others = sum(1 for j in active if j != at and rows[j][0][k])
        return not alone, others, abs(front) != 1, abs(front), sum(abs(value) for value in rows[at][0]), at, k

    choices = [(at, k) for at, k in itertools.product(active, unknowns) if rows[at][0][k]]
    if not choices:
        raise NotThisKind
    return min(choices, key=work)


def _cleared(rows: list[Row], at: int, j: int, k: int) -> str:
    """Takes unknown k out of equation j with equation `at`, and says how."""
    a, b = rows[at][0][k], rows[j][0][k]
    common = math.lcm(int(a), int(b))
    one, two = Fraction(common) / abs(b), Fraction(common) / abs(a)
    sign = -1 if (a > 0) == (b > 0) else 1
    values = [v * one + sign * w * two for v, w in zip((*rows[j][0], rows[j][1]), (*rows[at][0], rows[at][1]),
                                                       strict=True)]  # fmt: skip
    shared = math.gcd(*(int(value) for value in values)) or 1
    leading = next((value for value in values if value), Fraction(1))
    shared = -shared if leading < 0 else shared
    rows[j] = (tuple(value / shared for value in values[:-1]), values[-1] / shared)
    times = "" if one == 1 else f"${to_latex(number(one))}$ times "
    other = "" if two == 1 else f"${to_latex(number(two))}$ times "
    said = f"{times}the {ORDINALS[j]} equation {'plus' if sign > 0 else 'minus'} {other}the {ORDINALS[at]}"
    return said + (f", divided by ${to_latex(number(Fraction(shared)))}$" if shared != 1 else "")


def _elimination_step(
    now: Node, after: Node, row: Row, names: tuple[str, ...], k: int, said: list[str]
) -> Step:  # fmt: skip
    name = to_latex(Sym(names[k]))
    if sum(1 for value in row[0] if value) == 1:
        title = "Put the value that is known into the other equations"
        note = f"The equation ${to_latex(_line(row, names))}$ tells ${name}$. Put it into the other equations."
        return Step("system.substitute", title, now, after, note)
    title = "Eliminate one unknown from the other equations"
    note = f"Eliminate ${name}$ from the other equations: take {'; and '.join(said)}."
    return Step("system.eliminate", title, now, after, note)


def _back(rows: list[Row], names: tuple[str, ...], order: list[tuple[int, int]]) -> list[Step]:
    """From the last equation, which has one unknown, back to the first."""
    known: dict[str, Node] = {}
    steps: list[Step] = []
    line: Node = ZERO
    for at, k in reversed(order):
        put = _put_in(_line(rows[at], names), known, steps)
        solving = linear(put, names[k])
        steps += solving
        found = last(put, solving)
        if not isinstance(found, Relation) or found.terms[0] != Sym(names[k]):
            raise NotThisKind
        known[names[k]] = found.terms[1]
        line = found
    done = _together([moves.equation(Sym(name), known[name]) for name in names])
    title = "Write down all values"
    return [*steps, Step("system.solution", title, line, done, f"{title}.")]


# --- powers and products ------------------------------------------------------------------------------------


def nonlinear(body: Node, names: tuple[str, ...]) -> list[Step]:
    """Two equations, one of which can be solved for an unknown, or which hold squares only. Raises NotThisKind."""
    if not isinstance(body, Listing) or len(body.items) != 2 or len(names) != 2:
        raise NotThisKind
    lines = [line for line in body.items if isinstance(line, Relation) and line.signs == ("=",)]
    if len(lines) != 2:
        raise NotThisKind
    try:
        return _squares(body, lines, names)
    except NotThisKind:
        return _substituted(lines, names)


def _gap(line: Relation) -> list[Term]:
    """The terms of left minus right, collected."""
    tree = tidy(Add((line.terms[0], Neg(line.terms[1]))))
    items = as_terms(last(tree, rewrite(tree, EXPAND)))
    if items is None:
        raise NotThisKind
    return items


def _squares(body: Node, lines: list[Relation], names: tuple[str, ...]) -> list[Step]:
    """Equations in x² and y² only, which are linear in the squares."""
    rows: list[list[Fraction]] = []
    for line in lines:
        row = [Fraction(0), Fraction(0), Fraction(0)]
        for item in _gap(line):
            if not item.powers:
                row[2] -= item.coefficient
                continue
            at = next((k for k, name in enumerate(names) if item.powers == ((Sym(name), 2),)), None)
            if at is None:
                raise NotThisKind
            row[at] += item.coefficient
        rows.append(row)
    (a, b, p), (c, d, q) = rows
    if a * d == b * c:
        raise NotThisKind
    values = [(p * d - b * q) / (a * d - b * c), (a * q - p * c) / (a * d - b * c)]
    pieces = [moves.equation(Pow(Sym(name), TWO), number(value)) for name, value in zip(names, values, strict=True)]
    squares = " and ".join(f"${to_latex(piece.terms[0])}$" for piece in pieces)
    title = "Solve for the squares first"
    note = f"Only {squares} occur, so take them as the unknowns: add or subtract multiples of the equations."
    steps = [Step("system.squares", title, body, _together(pieces), note)]
    if any(value < 0 for value in values):
        note = "A square is never negative, so there is no solution."
        return [*steps, Step("equation.never", "There is no solution", _together(pieces), NONE, note)]
    roots = [simplest(Root(number(value), TWO)) for value in values]
    choices = [[root] if root == ZERO else [tidy(Neg(root)), root] for root in roots]
    points = list(itertools.product(*choices))
    title = "Take the roots, with both signs each"
    return [*steps, Step("system.roots", title, _together(pieces), _points(points, names), f"{title}.")]


def _points(points: Sequence[Sequence[Node]], names: tuple[str, ...]) -> Node:
    shown = [
        _together([moves.equation(Sym(name), value) for name, value in zip(names, point, strict=True)])
        for point in points
    ]
    return shown[0] if len(shown) == 1 else Logic("or", tuple(shown))


def _substituted(lines: list[Relation], names: tuple[str, ...]) -> list[Step]:
    at, name, expression = _isolated(lines, names)
    other = names[1 - names.index(name)]
    solved = moves.equation(Sym(name), expression)
    steps: list[Step] = []
    if to_latex(solved) != to_latex(lines[at]):
        title = f"Solve the {ORDINALS[at]} equation for ${to_latex(Sym(name))}$"
        steps.append(Step("system.isolate", title, lines[at], solved, f"{title}."))
    target = lines[1 - at]
    put = Relation(tuple(substitute(side, {name: expression}) for side in target.terms), target.signs)
    title = f"Put ${to_latex(solved)}$ into the other equation"
    steps.append(Step("system.substitute", title, target, put, f"{title}."))
    solving = _one_unknown(put, other)
    steps += solving
    found = last(put, solving)
    if found == NONE:
        return steps
    points: list[tuple[Node, ...]] = []
    said: list[str] = []
    for root in sorted(roots_in(found), key=size):
        value = simplest(substitute(expression, {other: root}))
        point = {other: root, name: value}
        if all(holds(line, point) for line in lines):
            points.append(tuple(point[each] for each in names))
            said.append(f"${to_latex(moves.equation(Sym(other), root))}$ gives "
                        f"${to_latex(moves.equation(Sym(name), value))}$")  # fmt: skip
    if not points:
        raise NotThisKind
    title = f"Put each value into ${to_latex(solved)}$" if len(said) > 1 else f"Put it into ${to_latex(solved)}$"
    return [*steps, Step("system.solution", title, found, _points(points, names), f"{title}: {', '.join(said)}.")]


def _one_unknown(relation: Relation, name: str) -> list[Step]:
    for way in (polynomial, rational):
        try:
            return way(relation, name)
        except NotThisKind:
            continue
    steps = rewrite(relation, EXPAND)  # (6/y)² is a fraction only when it is worked out
    now = last(relation, steps)
    assert isinstance(now, Relation)
    return [*steps, *rational(now, name)]


def _isolated(lines: list[Relation], names: tuple[str, ...]) -> tuple[int, str, Node]:
    """Which equation gives which unknown, and what it is then: the one that leads to the simplest line."""
    found: list[tuple[tuple[object, ...], int, str, Node]] = []
    for (at, line), name in itertools.product(enumerate(lines), names):
        items = _gap(line)
        mine = [item for item in items if any(name in symbols(atom) for atom, _ in item.powers)]
        rest = [item for item in items if item not in mine]
        if len(mine) != 1 or mine[0].exponent(name) != 1 or any(exponent < 0 for _, exponent in mine[0].powers):
            continue
        beside = tuple(power for power in mine[0].powers if power[0] != Sym(name))
        if any(not isinstance(atom, Sym) for atom, _ in beside) or (beside and any(item.powers for item in rest)):
            continue  # x y = 6 may be divided by x, as x is not zero there
        if beside and not rest:
            continue
        inverse = Term(-1 / mine[0].coefficient, tuple((atom, -exponent) for atom, exponent in beside))
        parts = sorted((item.times(inverse) for item in rest), key=lambda item: item.coefficient < 0)
        expression = total([item.tree() for item in parts])
        rank = (
            bool(beside),
            mine[0].coefficient not in (1, -1),
            len(rest),
            line.terms[0] != Sym(name),
            -names.index(name),
        )
        found.append((rank, at, name, expression))
    if not found:
        raise NotThisKind
    return min(found, key=lambda item: (item[0], item[1]))[1:]


# --- a matrix equation --------------------------------------------------------------------------------------


def unknowns_of(question: Question) -> tuple[str, ...]:
    """The names of the entries of the vector asked for."""
    assert isinstance(question.body, Listing)
    matrix = question.body.items[0]
    assert isinstance(matrix, Matrix)
    return tuple(f"x_{at}" for at in range(1, matrix.columns + 1))


def matrix_equation(question: Question) -> list[Step]:
    """A x = b written as equations, solved, and written as a vector again. Raises NotThisKind."""
    body = question.body
    assert isinstance(body, Listing)
    matrix, right = body.items
    if not isinstance(matrix, Matrix) or not isinstance(right, (Listing, Matrix)):
        raise NotThisKind
    names = unknowns_of(question)
    rows = [matrix.items[at : at + matrix.columns] for at in range(0, len(matrix.items), matrix.columns)]
    lines: list[Node] = []
    for row, value in zip(rows, right.items, strict=True):
        left = Add(tuple(Mul((entry, Sym(name))) for entry, name in zip(row, names, strict=True)))
        lines.append(_line(_row(moves.equation(left, value), names), names))
    equations = _together(lines)
    title = "Write one equation for each row"
    steps = [Step("matrix.equations", title, body, equations, f"{title}: the row times the unknown vector.")]
    steps += systems.system(equations, names) if len(names) == 2 == len(lines) else elimination(equations, names)
    done = steps[-1].after
    if not isinstance(done, Listing):
        return steps
    values = {line.terms[0]: line.terms[1] for line in done.items if isinstance(line, Relation)}
    vector = Listing(tuple(values[Sym(name)] for name in names), "(", ")")
    title = "Write the values as a vector"
    return [*steps, Step("matrix.solution", title, done, vector, f"{title}.")]
