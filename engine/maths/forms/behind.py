"""What the author's answer has worked out and another one of the same value has not.

`1/sqrt(3)` is as simple as `sqrt(3)/3` to one author and not to another: so each rule here holds only where the
author's own answer keeps it. Rules that hold for every author are in `expanded` and `simplified`.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.numbers import is_literal, root_part, unsigned
from engine.maths.forms.terms import exponent_of
from engine.maths.tree import Div, Func, Mul, Node, Num, Pow, Root, integer, symbols, walk

MAX_BASE = 10**9  # of a power whose root is looked at


def behind(answer: Node, target: Node) -> Finding | None:
    """What is left to do in `answer` that is done in `target`, the author's."""
    if not symbols(target) and is_literal(target) and not is_literal(answer):
        return finding("form.not_worked_out", answer, say="{0} can be worked out.")
    parts = list(walk(answer))
    for rule in _RULES:
        found = next((found for part in parts if (found := rule(part))), None)
        if found and not any(rule(part) for part in walk(target)):
            return found
    return None


def _root_below(part: Node) -> Finding | None:
    """1/sqrt(3), 9/(sqrt(7) - 2), 3^(-1/2)."""
    match part:
        case Div() if any(_is_surd(inner) for inner in walk(part.bottom)):
            return finding("form.root_below", part, say="there is a root left below the fraction bar in {0}.")
        case Pow() if _is_surd(part) and (exponent := exponent_of(part)) is not None and exponent < 0:
            return finding("form.root_below", part, say="{0} has a root below a fraction bar.")
    return None


def _is_surd(node: Node) -> bool:
    """A root of a number that is no rational one, written as a root or as a power."""
    if symbols(node) or not isinstance(node, (Root, Pow)):
        return False
    try:
        exact(node)
    except NotRational:
        exponent = exponent_of(node) if isinstance(node, Pow) else None
        return isinstance(node, Root) or (exponent is not None and exponent.denominator > 1)
    except Undefined:
        pass
    return False


def _root(part: Node) -> Finding | None:
    """sqrt(63), sqrt(1/3), 8^(1/2), 2^(3/2), sqrt(x)^2."""
    match part:
        case Root(arg=Div()) if not symbols(part):
            return finding("form.root", part, say="there is a fraction below the root in {0}.")
        case Root() if not symbols(part) and (out := root_part(part)) > 1:
            return finding("form.root", part, Num(str(out)), say="{1} can be taken out of {0}.")
        case Pow(base=Num() as base) if not base.is_decimal and 1 < base.value < MAX_BASE:
            exponent = exponent_of(part)
            if exponent is None or exponent.denominator == 1:
                return None
            if abs(exponent) > 1 or root_part(Root(base, integer(exponent.denominator))) > 1:
                return finding("form.root", part, say="a whole number can be taken out of the root {0}.")
        case Pow(base=Root(index=index)):
            exponent, degree = exponent_of(part), exponent_of(Pow(part, index))
            if exponent and degree and exponent % degree == 0:
                return finding("form.not_simplified", part, say="the root and the power in {0} cancel.")
    return None


def _arithmetic(part: Node) -> Finding | None:
    """2^-1, 12/2."""
    match part:
        case Pow(base=base) if isinstance(unsigned(base), Num):
            exponent = exponent_of(part)
            if exponent is not None and exponent.denominator == 1 and exponent < 0:
                return finding("form.not_worked_out", part, say="{0} can be worked out.")
        case Div(top=top, bottom=Num() as bottom) if isinstance(unsigned(top), Num) and not bottom.is_decimal:
            above = unsigned(top)
            assert isinstance(above, Num)
            if bottom.value and above.value % bottom.value == 0:
                return finding("form.not_worked_out", part, say="{0} can be worked out.")
    return None


def _power(part: Node) -> Finding | None:
    """(x^3)^4, (x/2)^3, 1/x^-6."""
    match part:
        case Pow(base=Pow() as inner) if symbols(inner.base):
            exponents = exponent_of(part), exponent_of(inner)
            if all(exponent is not None and exponent.denominator == 1 for exponent in exponents):
                return finding("form.not_simplified", part, say="the two exponents in {0} can be multiplied.")
        case Pow(base=Div() | Mul() as base) if symbols(base):
            factors = base.factors if isinstance(base, Mul) else (base,)
            exponent = exponent_of(part)
            if exponent is not None and exponent.denominator == 1 and any(isinstance(one, Div) for one in factors):
                return finding("form.not_simplified", part, say="the fraction in {0} can be raised to the power.")
        case Div(bottom=bottom):
            for factor in bottom.factors if isinstance(bottom, Mul) else (bottom,):
                exponent = exponent_of(factor) if isinstance(factor, Pow) else None
                if exponent is not None and exponent < 0:
                    say = "the negative power below the fraction bar in {0} can go above it."
                    return finding("form.not_simplified", part, say=say)
    return None


def _function(part: Node) -> Finding | None:
    """ln(8), which is 3 ln(2), and tan(30°)."""
    match part:
        case Func(name="sin" | "cos" | "tan" | "sec" | "csc" | "cot") if not symbols(part):
            return finding("form.not_worked_out", part, say="{0} can be worked out.")
        case Func(name="ln" | "log" | "log10", args=(Num() as number, *_)) if not number.is_decimal:
            size = int(number.value)
            roots = (round(size ** (1 / power)) for power in range(2, 30)) if 1 < size < MAX_BASE else ()
            if any(root > 1 and root**power == size for power, root in enumerate(roots, 2)):
                return finding("form.not_simplified", part, say="the logarithm {0} is one of a power.")
    return None


_RULES: tuple[Callable[[Node], Finding | None], ...] = (_root_below, _root, _arithmetic, _power, _function)
