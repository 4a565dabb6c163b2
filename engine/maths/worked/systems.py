"""Two linear equations with two unknowns, by elimination or by substitution.

A line of a solution is the list of both equations, so that each step follows from the one before it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.tree import Add, Listing, Mul, Neg, Node, Relation, Sym, substitute, symbols
from engine.maths.worked import moves
from engine.maths.worked.letters import COLLECT, EXPAND
from engine.maths.worked.linear import NotThisKind, finish, linear, prepare
from engine.maths.worked.rewriting import last
from engine.maths.worked.step import Step
from engine.maths.worked.terms import Term, as_terms, number, sum_tree, tidy
from engine.maths.worked.writing import to_latex

METHODS = ("elimination", "substitution")
Row = tuple[Fraction, Fraction, Fraction]
"""a, b, c of a x + b y = c"""


def system(body: Node, names: tuple[str, ...], method: str = "") -> list[Step]:
    """The steps to the one solution of two linear equations. Raises NotThisKind."""
    if not isinstance(body, Listing) or len(body.items) != 2 or len(names) != 2:
        raise NotThisKind
    one, two = body.items
    if not isinstance(one, Relation) or not isinstance(two, Relation):
        raise NotThisKind
    alone = next((k for k, line in enumerate((one, two)) if _alone(line, names)), None)
    if method == "substitution" or (alone is not None and not method):
        return _substitution(one, two, names, alone)
    return _elimination(one, two, names)


def _pair(one: Node, two: Node) -> Listing:
    return Listing((one, two), "", "")


def _alone(line: Relation, names: tuple[str, ...]) -> bool:
    left, right = line.terms
    return isinstance(left, Sym) and left.name in names and left.name not in symbols(right)


def _ordered(line: Relation, names: tuple[str, ...], wrap: Callable[[Node], Node]) -> tuple[list[Step], Row]:
    """The equation as a x + b y = c with whole numbers."""
    steps = [_lifted(step, wrap) for step in prepare(line, names[0])]
    now = (steps and _unwrapped(prepare(line, names[0]))) or line
    assert isinstance(now, Relation)
    row = _row(now, names)
    scale = math.lcm(*(value.denominator for value in row))
    row = (row[0] * scale, row[1] * scale, row[2] * scale)
    after = _line(row, names)
    if to_latex(after) != to_latex(now):
        title = "Bring the unknowns to the left and the numbers to the right"
        if scale > 1:
            title = f"Multiply by ${scale}$ and bring the unknowns to the left, the numbers to the right"
        steps.append(Step("system.order", title, wrap(now), wrap(after), f"{title}."))
    return steps, row


def _unwrapped(steps: list[Step]) -> Node:
    return steps[-1].after


def _row(line: Relation, names: tuple[str, ...]) -> Row:
    found = [Fraction(0), Fraction(0), Fraction(0)]
    for side, sign in zip(line.terms, (1, -1), strict=True):
        items = as_terms(side)
        if items is None:
            raise NotThisKind
        for item in items:
            at = [k for k, name in enumerate(names) if item.powers == ((Sym(name), 1),)]
            if item.powers and not at:
                raise NotThisKind
            if at:
                found[at[0]] += sign * item.coefficient
            else:
                found[2] -= sign * item.coefficient
    return found[0], found[1], found[2]


def _line(row: Row, names: tuple[str, ...]) -> Relation:
    items = [Term(row[k], ((Sym(name), 1),)) for k, name in enumerate(names) if row[k]]
    return moves.equation(sum_tree(items), number(row[2]))


def _lifted(step: Step, wrap: Callable[[Node], Node]) -> Step:
    inner = tuple(_lifted(part, wrap) for part in step.substeps)
    return Step(step.rule, step.title, wrap(step.before), wrap(step.after), step.note, inner)


def _elimination(one: Relation, two: Relation, names: tuple[str, ...]) -> list[Step]:
    steps, first = _ordered(one, names, lambda line: _pair(line, two))
    lines = [_line(first, names), _line(first, names)]
    more, second = _ordered(two, names, lambda line: _pair(lines[0], line))
    steps += more
    lines[1] = _line(second, names)
    if first[0] * second[1] == first[1] * second[0]:
        return steps + _parallel(first, second, lines, names)
    for row, other in ((first, second), (second, first)):
        if 0 in (row[0], row[1]):
            known = 0 if row[1] == 0 else 1
            return [*steps, *_from_one(row, other, names, known, lines, first is row)]
    gone = _cheaper(first, second)
    common = math.lcm(int(first[gone]), int(second[gone]))
    times = [Fraction(common) / abs(first[gone]), Fraction(common) / abs(second[gone])]
    scaled = [tuple(value * times[k] for value in row) for k, row in enumerate((first, second))]
    rows: list[Row] = [(row[0], row[1], row[2]) for row in scaled]
    now = [_line(row, names) for row in rows]
    words = [f"the {word} equation by ${times[k]}$" for k, word in enumerate(("first", "second")) if times[k] != 1]
    if words:
        title = "Multiply " + " and ".join(words)
        why = f"so that the numbers in front of ${names[gone]}$ have the same size"
        steps.append(Step("system.scale", title, _pair(*lines), _pair(*now), f"{title}, {why}."))
    adding = rows[0][gone] == -rows[1][gone]
    if adding:
        result = tuple(a + b for a, b in zip(*rows, strict=True))
        title = "Add the two equations"
    else:
        larger = 0 if rows[0][1 - gone] > rows[1][1 - gone] else 1
        result = tuple(a - b for a, b in zip(rows[larger], rows[1 - larger], strict=True))
        title = (
            "Subtract the second equation from the first"
            if larger == 0
            else ("Subtract the first equation from the second")
        )
    row = (result[0], result[1], result[2])
    after = _line(row, names)
    keep = now[0] if _small(first) <= _small(second) else now[1]
    keep = lines[0] if keep is now[0] else lines[1]
    note = f"{title}: the terms with ${names[gone]}$ cancel."
    steps.append(Step("system.eliminate", title, _pair(*now), after, note))
    known = 1 - gone
    solving = finish(after, names[known])
    steps += solving
    found = last(after, solving)
    assert isinstance(found, Relation)
    return [*steps, *_back(found, keep, names, known)]


def _small(row: Row) -> int:
    return int(sum(abs(value) for value in row))


def _cheaper(first: Row, second: Row) -> int:
    """Which unknown is easier to eliminate."""

    def cost(k: int) -> tuple[int, bool]:
        a, b = int(first[k]), int(second[k])
        return math.lcm(a, b), a * b > 0

    return 0 if cost(0) < cost(1) else 1


def _from_one(
    row: Row, other: Row, names: tuple[str, ...], known: int, lines: list[Relation], is_first: bool
) -> list[Step]:
    """One of the equations has only one unknown: it gives that one at once."""
    start = lines[0] if is_first else lines[1]
    solving = finish(start, names[known])
    found = last(start, solving)
    assert isinstance(found, Relation)
    return [*solving, *_back(found, _line(other, names), names, known)]


def _back(found: Relation, line: Relation, names: tuple[str, ...], known: int) -> list[Step]:
    """The value of one unknown put into an equation, solved for the other."""
    name, other = names[known], names[1 - known]
    value = found.terms[1]
    put_in = _put_in(line, name, value)
    title = f"Put ${to_latex(found)}$ into ${to_latex(line)}$"
    steps = [Step("system.substitute", title, line, put_in, f"{title}.")]
    solving = linear(put_in, other)
    steps += solving
    end = last(put_in, solving)
    assert isinstance(end, Relation)
    if end.terms[0] != Sym(other):
        raise NotThisKind
    values = {name: value, other: end.terms[1]}
    both = Listing(tuple(moves.equation(Sym(each), values[each]) for each in names), "", "")
    title = "Write down both values"
    return [*steps, Step("system.solution", title, end, both, f"{title}.")]


def _put_in(line: Relation, name: str, value: Node) -> Relation:
    return Relation(tuple(tidy(substitute(side, {name: value})) for side in line.terms), line.signs)


def _parallel(first: Row, second: Row, lines: list[Relation], names: tuple[str, ...]) -> list[Step]:
    """The left sides are multiples of each other: the right sides too, or the equations contradict each other."""
    if first[0] * second[2] != second[0] * first[2] or first[1] * second[2] != second[1] * first[2]:
        note = "The left sides are multiples of each other, but the right sides are not. So the equations contradict "
        return [Step("equation.never", "There is no solution", _pair(*lines), NONE, note + "each other.")]
    if not first[0]:
        raise NotThisKind
    note = "One equation is a multiple of the other, so both say the same. There are infinitely many solutions: "
    note += f"${names[1]}$ can be any number, and ${names[0]}$ follows from it."
    steps = [Step("system.same", "Both equations say the same", _pair(*lines), lines[0], note)]
    solving, _ = _isolate(lines[0], first, names, 0)
    return [*steps, *solving]


def _substitution(one: Relation, two: Relation, names: tuple[str, ...], alone: int | None) -> list[Step]:
    steps: list[Step] = []
    lines = [one, two]
    if alone is None:
        rows = [_row(_settled(line), names) for line in lines]
        choices = [(abs(rows[k][at]) != 1, abs(rows[k][at]), k, at) for k in (0, 1) for at in (0, 1) if rows[k][at]]
        _, _, alone, at = min(choices)
        steps, solved = _isolate(lines[alone], rows[alone], names, at)
    else:
        head = lines[alone].terms[0]
        assert isinstance(head, Sym)
        at = names.index(head.name)
        solved = lines[alone]
    name, other = names[at], names[1 - at]
    target = lines[1 - alone]
    expression = solved.terms[1]
    put_in = _put_in(target, name, expression)
    title = f"Put ${to_latex(solved)}$ into the other equation"
    steps.append(Step("system.substitute", title, target, put_in, f"{title}."))
    solving = linear(put_in, other)
    steps += solving
    found = last(put_in, solving)
    if not isinstance(found, Relation):
        return steps if found == NONE else _refuse()
    value = found.terms[1]
    title = "Write down both values"
    if other not in symbols(expression):  # x = 1 was known from the start
        both = Listing(tuple(found if each == other else solved for each in names), "", "")
        return [*steps, Step("system.solution", title, found, both, f"{title}.")]
    back = moves.equation(Sym(name), substitute(expression, {other: value}))
    title = f"Put ${to_latex(found)}$ into ${to_latex(solved)}$"
    steps.append(Step("system.substitute", title, solved, back, f"{title}."))
    result = moves.settle(tidy(back.terms[1]), EXPAND)
    values = {other: value, name: result}
    both = Listing(tuple(moves.equation(Sym(each), values[each]) for each in names), "", "")
    worked = moves.equation(Sym(name), result)
    if to_latex(worked) != to_latex(back):
        steps.append(Step("number.work_out", "Work out the value", back, worked, "Work out the value."))
    return [*steps, Step("system.solution", title, worked, both, f"{title}.")]


def _refuse() -> list[Step]:
    raise NotThisKind


def _settled(line: Relation) -> Relation:
    after = last(line, prepare(line, ""))
    assert isinstance(after, Relation)
    return after


def _isolate(line: Relation, row: Row, names: tuple[str, ...], at: int) -> tuple[list[Step], Relation]:
    """The equation solved for one unknown."""
    steps, ordered = _ordered(line, names, lambda whole: whole)
    now = _line(ordered, names)
    other = 1 - at
    item = Term(ordered[other], ((Sym(names[other]), 1),)).tree()
    if ordered[other]:
        steps.append(moves.move(
            now, "equation.subtract", f"Solve for ${names[at]}$: move ${to_latex(item)}$ to the other side",
            lambda side: tidy(Add((side, Neg(item)))),
            worked_out=lambda side: _other_side(side, now, ordered, names, at, item),
        ))  # fmt: skip
        after = steps[-1].after
        assert isinstance(after, Relation)
        now = after
    front = ordered[at]
    if front != 1:
        right = moves.settle(tidy(Mul((number(1 / front), now.terms[1]))), EXPAND)
        after = moves.equation(Sym(names[at]), right)
        title = f"Divide both sides by ${to_latex(number(front))}$"
        if front == -1:
            title = "Multiply both sides by $-1$"
        steps.append(Step("equation.divide", title, now, after, f"{title}."))
        now = after
    return steps, now


def _other_side(side: Node, now: Relation, row: Row, names: tuple[str, ...], at: int, item: Node) -> Node:
    if side == now.terms[0]:
        return Term(row[at], ((Sym(names[at]), 1),)).tree()
    return moves.settle(tidy(Add((side, Neg(item)))), COLLECT)
