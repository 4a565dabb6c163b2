"""Areas between curves: where they meet, one integral from meeting to meeting, and the arithmetic."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from engine.maths.equivalence import same_value
from engine.maths.evaluate import as_fraction, value
from engine.maths.question import Question, Task
from engine.maths.solving.candidates import between
from engine.maths.solving.roots import solve_equation
from engine.maths.tree import Integral, Listing, Neg, Node, Relation, Sym
from engine.maths.worked import moves
from engine.maths.worked.integrals import at_the_ends, finish, whole_integral
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ZERO, total
from engine.maths.worked.writing import to_latex

MAX_PIECES = 4


def area(question: Question) -> list[Step]:
    """The steps of an area between a curve and the axis or another curve. Raises NotThisKind."""
    body = question.body
    assert isinstance(body, Integral)
    name = body.variable.name
    cuts = _crossings(question, body)
    open_ended = body.lower is None or body.upper is None
    steps: list[Step] = []
    line: Node = body
    if open_ended:
        if len(cuts) < 2:
            raise NotThisKind
        edges = cuts
    else:
        assert body.lower is not None and body.upper is not None
        inside = [cut for cut in cuts if _size(body.lower) < _size(cut) < _size(body.upper)]
        inside = [cut for cut in inside if not any(same_value(cut, end).same for end in (body.lower, body.upper))]
        edges = [body.lower, *inside, body.upper]
        cuts = inside
    if len(edges) > MAX_PIECES + 1:
        raise NotThisKind
    if cuts:
        line = moves.solved(name, cuts)
        note = f"The area begins, ends or turns where the height ${to_latex(body.body)}$ is zero, so solve "
        note += f"${to_latex(moves.equation(body.body, ZERO))}$."
        steps.append(Step("area.crossings", "Find where the curves meet", body, line, note))
    else:
        line = Listing((edges[0], edges[-1]), "", "")
    signs = [value(body.body, {name: between([one, two])[1]}) > 0 for one, two in pairwise(edges)]
    height = body.body
    if not any(signs):  # the other curve is above: the difference the other way round
        height = last(Neg(height), rewrite(Neg(height), EXPAND))
        signs = [True for _ in signs]
    pieces = [Integral(height, body.variable, one, two) for one, two in pairwise(edges)]
    after = total([piece if up else Neg(piece) for piece, up in zip(pieces, signs, strict=True)])
    note = "Integrate the height from one of these places to the next."
    if height != body.body:
        note += " There it is negative, so take the difference the other way round."
    if not all(signs):
        note += " Where it is negative, a minus sign makes the area positive."
    steps.append(Step("area.integrals", "Write the area as integrals", line, after, note))
    integrating, inside_tree = whole_integral(Integral(height, body.variable, None, None))
    steps += integrating
    values = [at_the_ends(inside_tree, name, one, two) for one, two in pairwise(edges)]
    if len(values) == 1:
        put: Node = values[0] if signs[0] else Neg(values[0])
    else:
        put = total([part if up else Neg(part) for part, up in zip(values, signs, strict=True)])
    title = "Put in the limits of each integral"
    steps.append(Step("integral.limits", title, after, put, f"{title}: the upper one, minus the lower one."))
    return [*steps, *finish(put)]


def _size(node: Node) -> float:
    return float(as_fraction(value(node)))


def _crossings(question: Question, body: Integral) -> list[Node]:
    """Where the height is zero, between the limits where there are any."""
    name = body.variable.name
    within: Node | None = None
    if body.lower is not None and body.upper is not None:
        within = Relation((body.lower, Sym(name), body.upper), ("<=", "<="))
    asked = replace(question, task=Task.SOLVE, body=moves.equation(body.body, ZERO), within=within, detail="")
    return sorted(solve_equation(asked).values, key=_size)
