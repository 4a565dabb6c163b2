"""The sign that an expression has wherever it has a value, where that is plain from how it is built: `2^x + 8`.

Does not import SymPy.
"""

from __future__ import annotations

from enum import IntEnum

from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.tree import Add, Div, Func, Mul, Neg, Node, Num, Pow, Root, symbols, walk


class _Sign(IntEnum):
    """What is known of a height: above zero, not below it."""

    POSITIVE = 2
    NOT_NEGATIVE = 1
    UNKNOWN = 0


def never_zero(node: Node) -> bool:
    """Whether an expression certainly is zero for no real number: it has one sign, or no value anywhere."""
    return _sign(node) is _Sign.POSITIVE or _sign(Neg(node)) is _Sign.POSITIVE or _has_no_value(node)


def _has_no_value(node: Node) -> bool:
    """Whether a part without letters has no real value, as ln(-1)."""
    for part in walk(node):
        if isinstance(part, (Func, Root, Pow, Div)) and not symbols(part):
            try:
                value(part)
            except Undefined:
                return True
            except (Unclear, NotRational):
                continue
    return False


def _sign(node: Node) -> _Sign:
    if not symbols(node):
        try:
            height = value(node)
        except (Undefined, Unclear, NotRational):
            return _Sign.UNKNOWN
        return _Sign.POSITIVE if height > 0 else _Sign.NOT_NEGATIVE if height == 0 else _Sign.UNKNOWN
    match node:
        case Neg(arg=Neg(arg=inner)):
            return _sign(inner)
        case Neg(arg=Add(terms=terms)):
            return _sign(Add(tuple(Neg(term) for term in terms)))
        case Neg(arg=Mul(factors=factors)):
            return _sign(Mul((Neg(factors[0]), *factors[1:])))
        case Neg(arg=Div(top=top, bottom=bottom)):
            return _sign(Div(Neg(top), bottom))
        case Add(terms=terms):
            signs = [_sign(term) for term in terms]
            return _Sign.UNKNOWN if _Sign.UNKNOWN in signs else max(signs)
        case Mul(factors=factors):
            signs = [_sign(factor) for factor in factors]
            negative = [at for at, sign in enumerate(signs) if sign is _Sign.UNKNOWN]
            turned = [_sign(Neg(factors[at])) for at in negative if not isinstance(factors[at], Neg)]
            if len(turned) != len(negative) or len(negative) % 2:
                return _Sign.UNKNOWN
            return min([*(sign for sign in signs if sign), *turned])
        case Div(top=top, bottom=bottom):
            return min(_sign(top), _sign(bottom))  # where the bottom is zero there is no value
        case Func(name="abs") | Root(index=Num(text="2")):
            return _Sign.NOT_NEGATIVE
        case Func(name="exp" | "cosh"):
            return _Sign.POSITIVE
        case Pow(base=base) if not symbols(base) and _sign(base) is _Sign.POSITIVE:
            return _Sign.POSITIVE
        case Pow(base=base, exponent=Num(text=text)) if text.isdigit() and int(text) % 2 == 0:
            return _sign(base) if _sign(base) is _Sign.POSITIVE else _Sign.NOT_NEGATIVE
    return _Sign.UNKNOWN
