"""Two equations whose sides belong together one by one: the logarithm of both sides taken, a power, or nothing done.

What cannot be settled by solutions often can be seen so: `ln y = ln a + k t` after `y = a e^(k t)`. Only the worker
imports this module.
"""

from __future__ import annotations

import sympy

from engine.errors import LemmaError
from engine.maths.claims.formula import Atom, Formula
from engine.maths.claims.found import Found
from engine.maths.equivalence import same_value
from engine.maths.line_verdict import LineRelation
from engine.maths.render import to_text
from engine.maths.to_sympy import from_sympy, to_sympy
from engine.maths.tree import Const, Func, Mul, Node, Num, Pow, symbols, walk

R = LineRelation
_TWO = Num("2")


def relate_sides(first: Formula, second: Formula, domain: str = "real") -> Found | None:
    """How the second equation follows from the first side by side; None where that cannot be seen."""
    if not (isinstance(first, Atom) and isinstance(second, Atom) and first.sign == second.sign == "="):
        return None
    if _same_sides(first, second, domain) or _scaled(first, second, domain):
        return Found(R.SAME_SOLUTIONS)
    for one, two in ((first, second), (second, first)):
        for base in _bases(two):
            powers = Atom(Pow(base, two.left), "=", Pow(base, two.right))
            if _same_sides(powers, one, "positive"):
                return _where_positive(two, domain)
    for one, two, found in ((first, second, R.GAINED), (second, first, R.LOST)):
        if _same_sides(Atom(Pow(one.left, _TWO), "=", Pow(one.right, _TWO)), two, domain):
            return Found(found)
    return None


def _same_sides(first: Atom, second: Atom, domain: str) -> bool:
    """Whether both sides of the second are the sides of the first, perhaps swapped."""
    for left, right in ((second.left, second.right), (second.right, second.left)):
        found = [same_value(one, other, domain=domain) for one, other in ((first.left, left), (first.right, right))]
        if all(same.same is True and not same.narrower for same in found):
            return True
    return False


def _scaled(first: Atom, second: Atom, domain: str) -> bool:
    """Whether the second is the first with both sides multiplied by a number."""
    if first.left == Num("0"):
        return False
    try:
        ratio = sympy.cancel(to_sympy(second.left) / to_sympy(first.left))
        if ratio.free_symbols or ratio in (0, 1) or not ratio.is_finite:
            return False
        factor = from_sympy(ratio)
    except (LemmaError, sympy.PolynomialError, NotImplementedError, ValueError, TypeError, ArithmeticError):
        return False
    return _same_sides(Atom(Mul((factor, first.left)), "=", Mul((factor, first.right))), second, domain)


def _bases(equation: Atom) -> list[Node]:
    """The bases of the logarithms that occur in an equation."""
    found: list[Node] = []
    for side in (equation.left, equation.right):
        for node in walk(side):
            if isinstance(node, Func) and node.name == "ln":
                found.append(Const("e"))
            elif isinstance(node, Func) and node.name == "log" and len(node.args) == 2 and not symbols(node.args[1]):
                found.append(node.args[1])
    return list(dict.fromkeys(found))


def _where_positive(equation: Atom, domain: str) -> Found:
    """What is to be said where the logarithm of both sides was taken: both must be positive."""
    inner = {
        node.args[0]
        for side in (equation.left, equation.right)
        for node in walk(side)
        if isinstance(node, Func) and node.name in ("ln", "log") and symbols(node.args[0])
    }
    if domain == "positive" or not inner:
        return Found(R.SAME_SOLUTIONS)
    return Found(R.CONDITIONAL, " and ".join(sorted(f"{to_text(arg)} > 0" for arg in inner)))
