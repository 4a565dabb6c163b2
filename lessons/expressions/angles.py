"""The values of functions that are known exactly: sine, cosine and tangent of the usual angles, and back; logarithms.

Knows trees only; whatever is not in its tables is None.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.tree import Const, Degree, Div, Mul, Neg, Node, Num, Pow, Root, Sym, rational, rebuild, substitute
from lessons.expressions.errors import ExpressionError
from lessons.expressions.numbers import UNDEFINED

_PI = Const("pi")


def _root(n: int) -> Node:
    return Root(Num(str(n)), Num("2"))


_SINES: dict[Fraction, Node] = {
    Fraction(0): Num("0"),
    Fraction(1, 12): Div(Num("1"), Num("2")),
    Fraction(1, 8): Div(_root(2), Num("2")),
    Fraction(1, 6): Div(_root(3), Num("2")),
    Fraction(1, 4): Num("1"),
}
"""Parts of a whole turn, up to a quarter, to the sine."""
_TANGENTS: dict[Fraction, Node] = {
    Fraction(0): Num("0"),
    Fraction(1, 12): Div(_root(3), Num("3")),
    Fraction(1, 8): Num("1"),
    Fraction(1, 6): _root(3),
}


def function_value(name: str, args: Sequence[Node]) -> Node | None:
    """The value of a function where it is known exactly. Raises ExpressionError where there is none."""
    if name in ("sin", "cos", "tan", "sec", "csc", "cot"):
        turn = turns(args[0])
        return None if turn is None else _of_turn(name, turn)
    if name in ("arcsin", "arccos", "arctan"):
        return _inverse(name, args[0])
    if name == "ln" and (power := _power_of_e(args[0])) is not None:
        return power
    return None


def turns(node: Node) -> Fraction | None:
    """The angle as a part of a whole turn, when it is a rational one."""
    try:
        if isinstance(node, Degree):
            return exact(node.arg) / 360
        if isinstance(node, Neg) and isinstance(node.arg, Degree):
            return -exact(node.arg.arg) / 360
        at_one = exact(substitute_pi(node, 1))
        if exact(substitute_pi(node, 0)) == 0 and exact(substitute_pi(node, 2)) == 2 * at_one:
            return at_one / 2
    except (NotRational, Undefined):
        pass
    return None


def substitute_pi(node: Node, value: int) -> Node:
    """`node` with a number in the place of pi."""

    def change(part: Node) -> Node:
        return Sym("pi_held") if part == _PI else rebuild(part, change)

    return substitute(change(node), {"pi_held": Num(str(value))})


def _of_turn(name: str, turn: Fraction) -> Node | None:
    if name in ("sec", "csc", "cot"):
        if name == "cot" and turn % Fraction(1, 2) == Fraction(1, 4):
            return Num("0")
        below = _of_turn({"sec": "cos", "csc": "sin", "cot": "tan"}[name], turn)
        if below == Num("0"):
            raise ExpressionError(UNDEFINED)
        return None if below is None else Div(Num("1"), below)
    if name == "tan":
        turn %= Fraction(1, 2)
        if turn == Fraction(1, 4):
            raise ExpressionError(UNDEFINED)
        negative = turn > Fraction(1, 4)
        found = _TANGENTS.get(Fraction(1, 2) - turn if negative else turn)
    else:
        turn = (turn + (Fraction(1, 4) if name == "cos" else 0)) % 1
        negative = turn > Fraction(1, 2)
        turn = turn - Fraction(1, 2) if negative else turn
        found = _SINES.get(Fraction(1, 2) - turn if turn > Fraction(1, 4) else turn)
    return None if found is None else found if not negative or found == Num("0") else Neg(found)


def _inverse(name: str, arg: Node) -> Node | None:
    negative = isinstance(arg, Neg)
    bare = arg.arg if isinstance(arg, Neg) else arg
    table = _TANGENTS if name == "arctan" else _SINES
    turn = next((turn for turn, shown in table.items() if shown == bare), None)
    if turn is None:
        return None
    turn = -turn if negative else turn
    return angle(Fraction(1, 4) - turn if name == "arccos" else turn)


def angle(turn: Fraction) -> Node:
    """A part of a whole turn in radians."""
    return Mul((rational(2 * turn), _PI)) if turn else Num("0")


def _power_of_e(node: Node) -> Node | None:
    if node == Const("e"):
        return Num("1")
    return node.exponent if isinstance(node, Pow) and node.base == Const("e") else None
