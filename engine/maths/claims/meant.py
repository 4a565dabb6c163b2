"""Claims as they are meant: within the ranges that were declared, and with a base where log stands without one."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.claims.formula import Atom, Formula, Joined, Not, atoms, join, names
from engine.maths.domain import Domain
from engine.maths.tree import Const, Func, Node, Num, Sym, rational, rebuild, walk

BASES: tuple[Node, ...] = (Num("10"), Const("e"))
"""What a logarithm without a base may be taken to."""
ROUNDED = 10**25  # an end of a range with a larger denominator stands for an irrational one


def open_logarithm(claim: Formula) -> bool:
    """Whether a logarithm without a base occurs."""
    return any(_is_open(node) for atom in atoms(claim) for side in (atom.left, atom.right) for node in walk(side))


def _is_open(node: Node) -> bool:
    return isinstance(node, Func) and node.name == "log" and len(node.args) == 1


def based(claim: Formula, base: Node) -> Formula:
    """The claim with `base` where a logarithm has none."""
    return _mapped(claim, lambda side: with_base(side, base))


def with_base(node: Node, base: Node) -> Node:
    """The expression with `base` where a logarithm has none."""
    node = rebuild(node, lambda child: with_base(child, base))
    if not (isinstance(node, Func) and _is_open(node)):
        return node
    return Func("ln", node.args) if base == Const("e") else Func("log", (*node.args, base))


def _mapped(claim: Formula, change: Callable[[Node], Node]) -> Formula:
    if isinstance(claim, Atom):
        return Atom(change(claim.left), claim.sign, change(claim.right))
    if isinstance(claim, Joined):
        return Joined(claim.word, tuple(_mapped(part, change) for part in claim.parts))
    return Not(_mapped(claim.part, change)) if isinstance(claim, Not) else claim


def within(claim: Formula, domain: str) -> Formula:
    """The claim and the declared ranges of its names; as it is where `domain` is a word such as real."""
    if domain in ("real", "positive", "nonzero"):
        return claim
    try:
        ranges = Domain.of(domain).ranges
    except LemmaError:
        return claim
    bounds: list[Formula] = []
    for name in sorted(names(claim)):
        if (reach := ranges.get(name)) is None:
            continue
        for end, sign, closed in ((reach.low, ">", reach.low_within), (reach.high, "<", reach.high_within)):
            if end is not None:
                bounds.append(Atom(Sym(name), sign + "=" * closed, rational(_apart(end, (sign == ">") != closed))))
    return join("and", [claim, *bounds]) if bounds else claim


def _apart(end: Fraction, above: bool) -> Fraction:
    """An end that was rounded, moved so far that it is certainly outside of what is open and inside of what is not."""
    if end.denominator < ROUNDED:
        return end
    return end + Fraction(1, ROUNDED) if above else end - Fraction(1, ROUNDED)
