"""Comparing coefficients: `2p = 6 and p^2 + q = 5` after `x^2 + 6x + 5 = (x + p)^2 + q`, meant for every x.

Only the worker imports this module.
"""

from __future__ import annotations

import sympy

from engine.errors import LemmaError
from engine.maths.claims.compare import relate
from engine.maths.claims.formula import Atom, Formula, Joined, atoms, join, names
from engine.maths.line_verdict import LineRelation
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import Num

MAX_DEGREE = 8
_SAME = (LineRelation.SAME_SOLUTIONS, LineRelation.SAME_ROOTS)


def compared(first: Formula, second: Formula, *, complex_numbers: bool = False) -> tuple[Formula, bool] | None:
    """What the coefficients of both sides of `first` must satisfy, and whether `second` says that or a part of it.

    None where `second` is not about coefficients.
    """
    if not isinstance(first, Atom) or first.sign != "=" or (isinstance(second, Joined) and second.word != "and"):
        return None
    if not names(second) or any(atom.sign != "=" for atom in atoms(second)):
        return None
    for name in sorted(names(first) - names(second)):
        equations = _equations(first, name)
        if len(equations) < 2:
            continue
        whole = join("and", list(equations))
        if isinstance(second, Joined):
            relation = relate(whole, second, complex_numbers=complex_numbers).relation
            if relation in _SAME or (relation is LineRelation.WRONG and len(second.parts) == len(equations)):
                return whole, relation in _SAME
        if all(any(relate(one, atom).relation in _SAME for one in equations) for atom in atoms(second)):
            return whole, True
    return None


def _equations(identity: Atom, name: str) -> list[Atom]:
    """What the coefficients of the powers of `name` must satisfy; none for what is no polynomial."""
    try:
        gap = sympy.expand(to_sympy(identity.difference))
        poly = sympy.Poly(gap, symbol(name))
        if poly.degree() > MAX_DEGREE or any(symbol(name) in item.free_symbols for item in poly.coeffs()):
            return []
        return [Atom(from_sympy(item), "=", Num("0")) for item in poly.coeffs() if item.free_symbols]
    except (sympy.PolynomialError, LemmaError, NotImplementedError, ValueError, TypeError, AttributeError):
        return []
