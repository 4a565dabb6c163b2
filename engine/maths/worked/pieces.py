"""Equations with several absolute values or roots: cases along the number line, and squaring twice."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.evaluate import as_fraction, value
from engine.maths.solving.candidates import between
from engine.maths.solving.inequalities import is_true
from engine.maths.tree import Func, Logic, Node, Pow, Relation, Root, Sym, rebuild, symbols, walk
from engine.maths.worked import moves
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.other_equations import isolate, kept, polynomial, radical, roots_in, size
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import TWO, ZERO, negated, terms_of, tidy, total
from engine.maths.worked.writing import to_latex


def nested_bars(relation: Relation, name: str) -> list[Step]:
    """||x| - 2| = 1: the outer bars first, then the inner ones. Raises NotThisKind."""
    bars = [part for part in walk(relation) if isinstance(part, Func) and part.name == "abs" and name in symbols(part)]
    if len(bars) != 2 or bars[1] not in list(walk(bars[0])) or any(symbols(side) for side in relation.terms[1:]):
        raise NotThisKind
    steps, line, core = isolate(relation, name, Func, "the absolute value")
    right = line.terms[1]
    if not isinstance(core, Func) or size(right) <= 0:
        raise NotThisKind
    cases = [moves.equation(core.args[0], right), moves.equation(core.args[0], negated(right))]
    note = f"What is inside the outer bars is either ${to_latex(right)}$ or ${to_latex(negated(right))}$."
    both = Logic("or", tuple(cases))
    steps.append(Step("absolute.cases", "Two cases", line, both, note))
    roots: list[Node] = []
    lines: list[Node] = []
    for case in cases:
        some, inner_line, inner = isolate(case, name, Func, "the absolute value")
        del some
        height = inner_line.terms[1]
        lines.append(inner_line)
        if not isinstance(inner, Func) or size(height) < 0:
            continue
        for side in {height, negated(height)}:
            more = moves.equation(inner.args[0], side)
            roots += roots_in(last(more, polynomial(more, name)))
    after = Logic("or", tuple(lines))
    if to_latex(after) != to_latex(both):
        title = "Bring the inner absolute value alone to one side"
        steps.append(Step("equation.isolate", title, both, after, f"{title} in both cases."))
    done = moves.solved(name, sorted(dict.fromkeys(roots), key=size)) if roots else NONE
    title = "Solve each case, with plus and with minus"
    note = f"{title}; an absolute value is never negative."
    return kept([*steps, Step("absolute.inner", title, after, done, note)], relation, name, roots)


def several_bars(relation: Relation, name: str) -> list[Step]:
    """|x - 1| + |x + 2| = 5: without bars on each piece of the number line. Raises NotThisKind."""
    bars = [part for part in walk(relation) if isinstance(part, Func) and part.name == "abs" and name in symbols(part)]
    bars = list(dict.fromkeys(bars))
    if not 2 <= len(bars) <= 3 or any(isinstance(part, Func) and part not in bars for part in walk(relation)):
        raise NotThisKind
    edges: list[Node] = []
    for bar in bars:
        zero = moves.equation(bar.args[0], ZERO)
        edges += roots_in(last(zero, polynomial(zero, name)))
    edges = sorted(dict.fromkeys(edges), key=size)
    roots: list[Node] = []
    said: list[str] = []
    for at, sample in enumerate(between(edges)):
        low, high = (edges[at - 1] if at else None), (edges[at] if at < len(edges) else None)
        without = tidy(_without(relation, bars, name, sample))
        assert isinstance(without, Relation)
        end = last(without, polynomial(without, name))
        piece = _piece(name, low, high)
        found = [root for root in roots_in(end) if is_true(piece, name, root)]
        shown = f"for ${to_latex(piece)}$ it says ${to_latex(without)}$"
        if found:
            said.append(f"{shown}, so ${to_latex(moves.solved(name, found))}$")
        else:
            said.append(f"{shown}, which gives nothing there")
        roots += [root for root in found if root not in roots]
        if not isinstance(end, Relation) and end != NONE and not isinstance(end, Logic):
            raise NotThisKind
    places = " and ".join(f"${to_latex(edge)}$" for edge in edges)
    note = f"What is inside the bars changes its sign at {places}. Take the bars away piece by piece: "
    note += f"{'; '.join(said)}."
    done = moves.solved(name, sorted(roots, key=size)) if roots else NONE
    step = Step("absolute.pieces", "Take the bars away on each piece of the number line", relation, done, note)
    return kept([step], relation, name, roots)


def _without(node: Node, bars: list[Func], name: str, sample: Fraction) -> Node:
    if isinstance(node, Func) and node in bars:
        inside = node.args[0]
        if as_fraction(value(inside, {name: sample})) > 0:
            return inside
        return last(negated(inside), rewrite(negated(inside), EXPAND))
    return rebuild(node, lambda child: _without(child, bars, name, sample))


def _piece(name: str, low: Node | None, high: Node | None) -> Relation:
    if low is None:
        assert high is not None
        return Relation((Sym(name), high), ("<=",))
    if high is None:
        return Relation((Sym(name), low), (">=",))
    return Relation((low, Sym(name), high), ("<=", "<="))


def two_roots(relation: Relation, name: str) -> list[Step]:
    """√A - √B = c: one root to each side, squared, and the root that is left alone. Raises NotThisKind."""
    roots = [part for part in walk(relation) if isinstance(part, Root) and name in symbols(part)]
    if len(roots) != 2 or any(root.index != TWO for root in roots):
        raise NotThisKind
    parts = [*terms_of(relation.terms[0]), *(tidy(negated(part)) for part in terms_of(relation.terms[1]))]
    alone = next((part for part in parts if part in roots), None)
    if alone is None or not isinstance(alone, Root):
        raise NotThisKind
    rest = [tidy(negated(part)) for part in parts if part is not alone and part != ZERO]
    moved = moves.equation(alone, total(sorted(rest, key=lambda part: bool(symbols(part)))))
    steps: list[Step] = []
    if to_latex(moved) != to_latex(relation):
        title = "Bring one root alone to the left"
        steps.append(Step("equation.isolate", title, relation, moved, f"{title}."))
    squared = moves.equation(alone.arg, Pow(moved.terms[1], TWO))
    title = "Square both sides"
    note = f"{title}, so that one root is gone. This can bring in false solutions."
    steps.append(Step("equation.square", title, moved, squared, note))
    settled = rewrite(squared, EXPAND)
    steps += settled
    now = last(squared, settled)
    assert isinstance(now, Relation)
    more = radical(now, name)
    end = last(now, more)
    if end == NONE:
        return [*steps, *more]
    return kept([*steps, *more], relation, name, roots_in(end))


def by_pieces(relation: Relation, name: str) -> list[Step]:
    """The ways of this module, one after the other. Raises NotThisKind when none fits."""
    for way in (several_bars, nested_bars, two_roots):
        try:
            return way(relation, name)
        except NotThisKind:
            continue
    raise NotThisKind
