"""The root of a formula: `r = √(A/π)` after `A = πr²` names the letter where it is not negative."""

from __future__ import annotations

from collections.abc import Callable

from engine.maths.claims.formula import Atom, Formula, join
from engine.maths.claims.found import Found
from engine.maths.line_verdict import LineRelation
from engine.maths.render import to_text
from engine.maths.tree import Div, Node, Num, Pow, Root, Sym, symbols, walk

R = LineRelation
_SAME = (R.SAME_SOLUTIONS, R.SAME_ROOTS, R.CONDITIONAL)
_ZERO = Num("0")
MAX_DIVISORS = 2


def of_root(first: Formula, second: Formula, relate: Callable[[Formula, Formula], Found]) -> Found | None:
    """What is to be said of a line that takes a root of a formula with several letters; None of other lines."""
    if not (isinstance(second, Atom) and isinstance(second.left, Sym) and second.sign == "="):
        return None
    name = second.left.name
    if name in symbols(second.right) or not any(_is_root(part) for part in walk(second.right)):
        return None
    not_negative = join("and", [first, Atom(second.left, ">=", _ZERO)])
    if relate(not_negative, second).relation in _SAME:
        return Found(R.CONDITIONAL, f"{name} ≥ 0")
    below = {part.bottom for part in walk(second.right) if isinstance(part, Div) and symbols(part.bottom)}
    if 0 < len(below) <= MAX_DIVISORS:
        kept = join("and", [not_negative, *(Atom(part, "!=", _ZERO) for part in below)])
        if relate(kept, second).relation in _SAME:
            return Found(R.CONDITIONAL, f"{name} ≥ 0 and {' and '.join(f'{to_text(part)} ≠ 0' for part in below)}")
    above = Atom(second.left, ">", _ZERO)  # r = 0 may have had no value before
    one, other = join("and", [first, above]), join("and", [second, above])
    return Found(R.CONDITIONAL, f"{name} > 0") if relate(one, other).relation in _SAME else None


def _is_root(part: Node) -> bool:
    """A square root, or a power that is one."""
    if isinstance(part, Pow):
        return part.exponent == Div(Num("1"), Num("2"))
    return isinstance(part, Root) and part.index == Num("2")
