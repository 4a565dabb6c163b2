"""Fractions with letters: factored, cancelled, multiplied, and brought over one denominator.

A factor that is cancelled may not be zero; the sentence says so.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Pow, symbols
from engine.maths.worked.factoring import factor
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.rewriting import Change, Rule, last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, Term, negated, product, term, terms_of, tidy, total, whole
from engine.maths.worked.writing import to_latex

Wrap = Callable[[Node], Node]
Powers = list[tuple[Node, int]]


def simplify_fractions(node: Node, wrap: Wrap = lambda whole: whole) -> list[Step]:
    """One fraction in lowest terms from sums, products and quotients of fractions."""
    steps: list[Step] = []
    for _ in range(12):
        more = _once(node, wrap)
        if not more:
            break
        steps += more
        node = _inner(node, more)
    return steps


def _inner(node: Node, steps: list[Step]) -> Node:
    """What the steps made of the bare expression: they are made again without the line around it."""
    del steps
    bare = _once(node, lambda whole_: whole_)
    return last(node, bare)


def _once(node: Node, wrap: Wrap) -> list[Step]:
    simple = rewrite(node, (flatten, *PRODUCTS), wrap, limit=12)
    if simple:
        return simple
    if isinstance(node, Neg):
        return _once(node.arg, lambda inner: wrap(tidy(Neg(inner))))
    if isinstance(node, Add) and any(isinstance(_unsigned(part), Div) for part in node.terms):
        return _one_denominator(node, wrap)
    if isinstance(node, Div) and (symbols(node.bottom) or (isinstance(node.top, Add) and symbols(node.top))):
        return _cancel(node, wrap)
    return []


def _unsigned(node: Node) -> Node:
    return node.arg if isinstance(node, Neg) else node


def flatten(node: Node) -> Change | None:
    """A fraction divided by something: multiply by the reciprocal."""
    if not isinstance(node, Div) or not symbols(node):
        return None
    if isinstance(node.bottom, Div):
        flipped = tidy(Div(node.bottom.bottom, node.bottom.top))
        why = f"The reciprocal of ${to_latex(node.bottom)}$ is ${to_latex(flipped)}$."
        return Change(
            "fraction.divide", "Instead of dividing, multiply by the reciprocal", Mul((node.top, flipped)), why
        )
    if isinstance(node.top, Div):
        bottom = tidy(Mul((node.top.bottom, node.bottom)))
        return Change("fraction.divide", "Divide by multiplying the denominator", Div(node.top.top, bottom))
    return None


def multiply(node: Node) -> Change | None:
    """A product of fractions as one fraction, not multiplied out."""
    if not isinstance(node, Mul) or not any(isinstance(part, Div) and symbols(part) for part in node.factors):
        return None
    tops = [part.top if isinstance(part, Div) else part for part in node.factors]
    bottoms = [part.bottom for part in node.factors if isinstance(part, Div)]
    after = Div(tidy(product(tops)), tidy(product(bottoms)))
    return Change("fraction.multiply", "Multiply numerators and denominators", after)


PRODUCTS: tuple[Rule, ...] = (multiply,)


def _powers(node: Node) -> tuple[Fraction, Powers]:
    """A product as number and factors with their exponents."""
    front = Fraction(1)
    found: Powers = []
    inner = node
    if isinstance(inner, Neg):
        front, inner = -front, inner.arg
    for part in inner.factors if isinstance(inner, Mul) else (inner,):
        item = term(part) if not isinstance(part, Add) else None
        if item is not None:
            front *= item.coefficient
            pieces: Powers = list(item.powers)
        elif isinstance(part, Pow) and (size := whole(part.exponent)) is not None:
            pieces = [(part.base, size)]
        else:
            pieces = [(part, 1)]
        for atom, exponent in pieces:
            at = next((k for k, (other, _) in enumerate(found) if other == atom), None)
            if at is None:
                found.append((atom, exponent))
            else:
                found[at] = (atom, found[at][1] + exponent)
    return front, found


def _built(front: Fraction, powers: Powers) -> Node:
    factors: list[Node] = []
    letters = [item for item in powers if not isinstance(item[0], Add)]
    size = Term(abs(front), tuple(letters)).tree()
    if size != ONE or all(not isinstance(atom, Add) for atom, _ in powers):
        factors.append(size)
    factors += [
        atom if exponent == 1 else Pow(atom, Num(str(exponent))) for atom, exponent in powers if isinstance(atom, Add)
    ]
    shown = tidy(product(factors))
    return Neg(shown) if front < 0 else shown


def factored(node: Node) -> Node:
    """`node` as a product of its factors, without the steps."""
    return last(node, factor(node))


def _cancel(node: Div, wrap: Wrap) -> list[Step]:
    """Numerator and denominator factored, common factors cancelled."""
    top, bottom = _multiplied(node.top), _multiplied(node.bottom)
    tops, bottoms = factored(top), factored(bottom)
    (upper, above), (lower, below) = _powers(tops), _powers(bottoms)
    above, flipped = _same_signs(above, below)
    upper = -upper if flipped else upper
    shared = [(atom, min(size, dict(below)[atom])) for atom, size in above if atom in dict(below)]
    ratio = upper / lower
    if not shared and abs(ratio.numerator) == abs(upper) and ratio.denominator == abs(lower):
        return []
    steps: list[Step] = []
    before: Node = node
    written = Div(_built(upper, above), _built(lower, below))
    if to_latex(tidy(written)) != to_latex(tidy(node)):
        places = [word for word, one, two in (("numerator", tops, node.top), ("denominator", bottoms, node.bottom))
                  if to_latex(one) != to_latex(two)]  # fmt: skip
        title = f"Factor the {' and the '.join(places) or 'fraction'}"
        steps.append(Step("fraction.factor", title, wrap(before), wrap(tidy(written)), f"{title}."))
        before = tidy(written)
    rest_above = [(atom, size - dict(shared).get(atom, 0)) for atom, size in above]
    rest_below = [(atom, size - dict(shared).get(atom, 0)) for atom, size in below]
    rest_above = [item for item in rest_above if item[1]]
    rest_below = [item for item in rest_below if item[1]]
    sign = -1 if ratio < 0 else 1
    after_top = _built(Fraction(sign * abs(ratio.numerator)), rest_above)
    after_bottom = _built(Fraction(ratio.denominator), rest_below)
    after = tidy(after_top if after_bottom == ONE else Div(after_top, after_bottom))
    common = _built(abs(upper / ratio.numerator) if ratio else Fraction(1), shared)
    title = f"Cancel the common factor ${to_latex(common)}$"
    why = f" This is allowed as long as ${to_latex(common)}$ is not zero." if symbols(common) else ""
    steps.append(Step("fraction.cancel", title, wrap(before), wrap(after), f"{title}.{why}"))
    return steps


def _same_signs(above: Powers, below: Powers) -> tuple[Powers, bool]:
    """Factors above that are the negative of one below, as 3 - x is of x - 3, written alike."""
    found: Powers = []
    flipped = False
    for atom, size in above:
        other = tidy(total([negated(part) for part in terms_of(atom)])) if isinstance(atom, Add) else atom
        match = next((item for item, _ in below if isinstance(item, Add) and _alike(item, other)), None)
        same = next((item for item, _ in below if isinstance(item, Add) and _alike(item, atom)), None)
        if same is not None:
            found.append((same, size))
        elif match is not None:
            found.append((match, size))
            flipped = flipped != bool(size % 2)
        else:
            found.append((atom, size))
    return found, flipped


def _alike(one: Node, other: Node) -> bool:
    """Whether two sums have the same terms in any order."""
    return sorted(map(to_latex, terms_of(one))) == sorted(map(to_latex, terms_of(other)))


def _multiplied(node: Node) -> Node:
    """A sum multiplied out so that it can be factored; a product stays."""
    inner = _unsigned(node)
    if isinstance(inner, (Mul, Pow)) or term(inner) is not None:
        return node
    return last(node, rewrite(node, EXPAND))


def _one_denominator(node: Add, wrap: Wrap) -> list[Step]:
    """A sum with fractions over the least common denominator."""
    parts: list[tuple[Node, Node]] = []
    for part in node.terms:
        inner = _unsigned(part)
        top, bottom = (inner.top, inner.bottom) if isinstance(inner, Div) else (inner, ONE)
        parts.append((negated(top) if isinstance(part, Neg) else top, bottom))
    front = 1
    common: Powers = []
    split = [_powers(factored(_multiplied(bottom))) for _, bottom in parts]
    for number_, powers in split:
        if number_.denominator != 1:
            return []
        front = front * abs(int(number_)) // _gcd(front, abs(int(number_)))
        for atom, size in powers:
            at = next((k for k, (other, _) in enumerate(common) if other == atom), None)
            if at is None:
                common.append((atom, size))
            else:
                common[at] = (atom, max(common[at][1], size))
    whole_bottom = _built(Fraction(front), common)
    tops: list[Node] = []
    for (top, _), (number_, powers) in zip(parts, split, strict=True):
        missing = [(atom, size - dict(powers).get(atom, 0)) for atom, size in common]
        extra = _built(Fraction(front) / number_, [item for item in missing if item[1]])
        tops.append(top if extra == ONE else tidy(Mul((top, extra) if not symbols(top) else (extra, top))))
    written = Div(total(tops), whole_bottom)
    title = f"Bring everything to the common denominator ${to_latex(whole_bottom)}$"
    if len({to_latex(bottom) for _, bottom in parts}) == 1:
        title = "The denominators are the same: put the numerators together"
    steps = [Step("fraction.common_denominator", title, wrap(node), wrap(written), f"{title}.")]
    plain = tidy(written.top)
    top = last(plain, rewrite(plain, EXPAND))
    if to_latex(top) != to_latex(written.top):
        after = tidy(Div(top, whole_bottom))
        title = "Work out the numerator"
        steps.append(Step("expand.numerator", title, wrap(written), wrap(after), f"{title}."))
    return steps


def _gcd(one: int, two: int) -> int:
    import math

    return math.gcd(one, two)
