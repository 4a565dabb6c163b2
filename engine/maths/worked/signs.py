"""Inequalities by looking along the number line: zeros and gaps cut it, and one number tried in a piece tells it all.

Fits every inequality whose zeros are known: fractions with the unknown below, higher powers, roots, logarithms,
exponentials, several absolute values; and conditions joined by "and" or "or", each solved first.
"""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.answers import ALL, NONE
from engine.maths.equations import difference
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.solving.candidates import between, critical_points
from engine.maths.solving.expressions import number as simplest
from engine.maths.solving.inequalities import in_words, is_true, pieces_of
from engine.maths.solving.roots import candidates
from engine.maths.tree import (
    Add,
    Div,
    Func,
    Listing,
    Logic,
    Neg,
    Node,
    Pow,
    Relation,
    Root,
    Sym,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked import moves
from engine.maths.worked.fractions import factored, simplify_fractions
from engine.maths.worked.inequalities import inequality
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ZERO, number, tidy, whole
from engine.maths.worked.writing import to_latex

MAX_CUTS = 8  # more pieces nobody wants to read about


def by_signs(body: Node, name: str) -> list[Step]:
    """Everything on one side as one factored fraction or product, then the signs. Raises NotThisKind."""
    if not isinstance(body, Relation) or len(body.terms) != 2:
        raise NotThisKind
    for part in walk(body):
        if isinstance(part, (Func, Root)) or (isinstance(part, Pow) and whole(part.exponent) is None):
            raise NotThisKind  # only polynomials and their fractions have factors to look at
    steps: list[Step] = []
    now = body
    left, right = body.terms
    if right != ZERO:
        moved = tidy(Add((left, Neg(right))))
        now = moves.equation(moved, ZERO, body.signs[0])
        title = "Bring everything to the left side"
        why = ""
        if any(isinstance(part, Div) and name in symbols(part.bottom) for part in walk(body)):
            why = " Do not multiply by the denominator: it may be negative, and then the sign would turn round."
        steps.append(Step("inequality.left", title, body, now, f"{title}.{why}"))
    sign = body.signs[0]

    def line(side: Node) -> Node:
        return moves.equation(side, ZERO, sign)

    side = now.terms[0]
    if any(isinstance(part, Div) and name in symbols(part.bottom) for part in walk(side)):
        steps += simplify_fractions(side, line)
    else:
        steps += rewrite(side, EXPAND, line) if isinstance(side, Add) else []
    now = _relation(last(now, steps))
    product = _as_factors(now.terms[0])
    if to_latex(product) != to_latex(now.terms[0]):
        title = "Factor, so that the signs can be seen"
        steps.append(Step("inequality.factor", title, now, line(product), f"{title}."))
        now = _relation(line(product))
    if name not in symbols(now):
        raise NotThisKind
    return [*steps, _looked_along(now, name)]


def _relation(node: Node) -> Relation:
    if not isinstance(node, Relation):
        raise NotThisKind
    return node


def _as_factors(side: Node) -> Node:
    if isinstance(side, Neg):
        return tidy(Neg(_as_factors(side.arg)))
    if isinstance(side, Div):
        return Div(factored(side.top), factored(side.bottom))
    return factored(side)


def by_trying(body: Node, name: str) -> list[Step]:
    """The signs of the inequality as it stands. Raises NotThisKind."""
    if not isinstance(body, Relation) or len(body.terms) != 2:
        raise NotThisKind
    return [_looked_along(body, name)]


def _looked_along(line: Relation, name: str) -> Step:
    """The line cut at its zeros and gaps, and one number tried in each piece."""
    body = difference(Relation(line.terms, ("=",)))
    cuts = _cuts(body, name)
    if len(cuts) > MAX_CUTS:
        raise NotThisKind
    x = Sym(name)
    zeros: list[str] = []
    gaps: list[str] = []
    others: list[str] = []
    for cut in cuts:
        height = _height(body, name, cut)
        (gaps if height is None else zeros if height == 0 else others).append(to_latex(moves.equation(x, cut)))
    side = "The left side is zero" if line.terms[1] == ZERO else "The two sides are equal"
    note = f"{side} at ${_listed(zeros)}$. " if zeros else f"{side} nowhere. "
    if gaps:
        note += f"There is no value at ${_listed(gaps)}$. "
    if others:
        note += f"A new piece also begins at ${_listed(others)}$. "
    samples = [_plain_number(at, cuts) for at in range(len(cuts) + 1)]
    tried: list[str] = []
    for sample in samples:
        if _height(body, name, number(sample)) is None:
            said = "it has no value"
        else:
            said = "it is true" if is_true(line, name, sample) else "it is false"
        tried.append(f"at ${to_latex(moves.equation(x, number(sample)))}$ {said}")
    if len(cuts) == 1:
        note += "On each side of it nothing changes, so try one number on each side: "
    elif cuts:
        note += "Between these numbers nothing changes, so try one number in each piece: "
    else:
        note += "So one number tells about all of them: "
    note += "; ".join(tried) + "."
    after = in_words(pieces_of(line, name), name)
    ends = [cut for cut in cuts if _height(body, name, cut) is not None and is_true(line, name, cut)]
    if ends and after != ALL:
        note += f" With equality allowed, ${_listed([to_latex(moves.equation(x, end)) for end in ends])}$ "
        note += "belongs to it." if len(ends) == 1 else "belong to it."
    return Step("inequality.signs", "Look at each piece of the number line", line, after, note)


def _listed(texts: list[str]) -> str:
    return "$, $".join(texts)


def _cuts(body: Node, name: str) -> list[Node]:
    """The numbers where anything can change, from left to right."""

    def zeros(tree: Node, variable: str) -> list[Node]:
        if variable not in symbols(tree) or same_value(tree, ZERO).same:
            return []
        return [simplest(root) for root in candidates(tree, variable, stretches=True)]

    found: list[Node] = []
    for cut in critical_points(body, name, zeros):
        if all(same_value(cut, other).same is not True for other in found):
            found.append(simplest(cut))
    return sorted(found, key=lambda cut: as_fraction(value(cut)))


def _height(body: Node, name: str, at: Node) -> Fraction | None:
    """The value there, 0 only when it is certain; None where there is none."""
    put = substitute(body, {name: at})
    try:
        if same_value(put, ZERO).same:
            return Fraction(0)
        return as_fraction(value(put))
    except Undefined:
        return None
    except (Unclear, NotRational):
        raise NotThisKind from None


def _plain_number(at: int, cuts: list[Node]) -> Fraction:
    """A number in the piece before cut `at`, whole and near to zero where there is one."""
    sizes = [as_fraction(value(cut)) for cut in cuts]
    low = sizes[at - 1] if at else None
    high = sizes[at] if at < len(sizes) else None
    if (low is None or low < 0) and (high is None or high > 0):
        return Fraction(0)
    for bottom in range(1, 20):
        if low is not None and low >= 0:
            best = Fraction(math.floor(low * bottom) + 1, bottom)
        else:
            assert high is not None
            best = Fraction(math.ceil(high * bottom) - 1, bottom)
        if (low is None or low < best) and (high is None or best < high):
            return best
    return between(list(cuts))[at]


# --- several conditions -------------------------------------------------------------------------------------


def single(body: Node, name: str) -> list[Step]:
    """One inequality by the first way that fits; no steps when it is solved already. Raises NotThisKind."""
    if is_solved(body, name):
        return []
    for way in (inequality, by_signs, by_trying):
        try:
            steps = way(body, name)
            wanted = in_words(pieces_of(body, name), name)
            ends = [step.after for step in steps]
            if all(_solves(end, name) == wanted for end in ends):
                return steps
        except NotThisKind:
            continue
    raise NotThisKind


def _solves(line: Node, name: str) -> Node:
    return line if line in (NONE, ALL) else in_words(pieces_of(line, name), name)


def is_solved(body: Node, name: str) -> bool:
    """Whether the unknown stands alone in every relation, so that there is nothing left to do."""
    if isinstance(body, Logic):
        return all(is_solved(part, name) for part in body.parts)
    if not isinstance(body, Relation) or Sym(name) not in body.terms:
        return False
    return sum(name in symbols(term) for term in body.terms) == 1


def joined(body: Node, name: str) -> list[Step]:
    """Conditions that must all hold, or one of which must: each solved, then put together. Raises NotThisKind."""
    if isinstance(body, Relation) and len(body.terms) == 3 and name in symbols(body.terms[1]):
        low, middle, high = body.terms
        parts: list[Node] = [Relation((low, middle), body.signs[:1]), Relation((middle, high), body.signs[1:])]
        title = "Write it as two inequalities"
        both = Logic("and", tuple(parts))
        return [Step("inequality.split", title, body, both, f"{title}."), *joined(both, name)]
    if not isinstance(body, (Logic, Listing)):
        raise NotThisKind
    parts = list(body.parts if isinstance(body, Logic) else body.items)
    word = body.word if isinstance(body, Logic) else "and"
    words = ("first", "second", "third", "fourth")
    if len(parts) > len(words):
        raise NotThisKind
    after = in_words(pieces_of(body, name), name)
    solving = [single(part, name) for part in parts]
    ends = [last(part, one) for part, one in zip(parts, solving, strict=True)]
    verb = "all of them" if word == "and" else "one of them"
    if any(not isinstance(end, Relation) for end in ends):  # "or" inside "and" cannot be written in one line
        said = "; ".join(f"the {words[at]} one says ${to_latex(end)}$" for at, end in enumerate(ends))
        note = f"Solve each inequality: {said}. Keep the numbers that satisfy {verb}."
        return [Step("inequality.together", "Solve each inequality, then put them together", body, after, note)]
    steps = []
    now: Node = body
    for at, one in enumerate(solving):
        for step in one:
            parts[at] = step.after
            line = Logic(word, tuple(parts))
            note = f"In the {words[at]} inequality: {step.note[0].lower()}{step.note[1:]}"
            steps.append(Step(step.rule, step.title, now, line, note))
            now = line
    if to_latex(after) == to_latex(now):
        return steps
    title = (
        "Keep the numbers that satisfy all of them" if word == "and" else "Keep the numbers that satisfy one of them"
    )
    return [*steps, Step("inequality.together", title, now, after, f"{title}.")]


def limited(body: Node, within: Node, name: str) -> list[Step]:
    """Solved first, then cut down to the interval asked for."""
    steps = joined(body, name) if isinstance(body, (Logic, Listing)) else single(body, name)
    now = last(body, steps)
    after = in_words(pieces_of(Logic("and", (body, within)), name), name)
    if to_latex(after) == to_latex(now):
        return steps
    title = f"Keep only the numbers with ${to_latex(within)}$"
    return [*steps, Step("inequality.within", title, now, after, f"{title}.")]
