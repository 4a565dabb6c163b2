"""Simplified: nothing obvious is left to do.

Like terms are collected, arithmetic between numbers is done, fractions are cancelled, roots have no factor left that
comes out, and brackets are multiplied out where that makes the expression shorter.
"""

from __future__ import annotations

import math

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.fractions import fraction_in
from engine.maths.forms.numbers import lowest_terms, root_part, unsigned
from engine.maths.forms.polynomials import FractionInside, NotPolynomial, polynomials, shorter_multiplied_out
from engine.maths.forms.terms import like_terms, untidy_product
from engine.maths.to_sympy import NotConvertible, from_sympy
from engine.maths.tree import Add, Const, Div, Func, Mul, Neg, Node, Num, Pow, Root, substitute, symbols, walk

_WITH_VALUES = frozenset(("sin", "cos", "tan", "ln", "exp", "abs", "log", "arctan", "arcsin", "arccos"))
MAX_SUMS = 5  # with which multiplying out is tried


def simplified(node: Node) -> Finding | None:
    """What is left to do until `node` is simple."""
    for part in walk(node):
        if found := _part(part):
            return found
    return _shorter(node)


def number_form(node: Node) -> str:
    """A number worked out as far as it goes: no arithmetic left between rational numbers, roots simplified."""
    try:
        exact(node)
    except NotRational:
        found = simplified(node)
        return found.note if found else ""
    except Undefined:
        return "form.not_worked_out"
    return lowest_terms(node)


def _part(part: Node) -> Finding | None:
    match part:
        case Add():
            return like_terms(part)
        case Mul():
            return _product(part)
        case Pow():
            return _power(part)
        case Neg(arg=Neg()):
            return finding("form.not_simplified", part, say="the two minus signs in {0} cancel.")
        case Root() if not symbols(part) and (out := root_part(part)) > 1:
            return finding("form.root", part, Num(str(out)), say="{1} can be taken out of {0}.")
        case Div():
            return fraction_form(part)
        case Func(name=name) if name in _WITH_VALUES:
            try:
                exact(part)
            except (NotRational, Undefined):
                return None
            return finding("form.not_worked_out", part, say="{0} can be worked out.")
    return None


def _product(part: Mul) -> Finding | None:
    if found := untidy_product(part):
        return found
    for factor in part.factors[1:]:
        if isinstance(factor, Neg):
            return finding("form.not_simplified", factor, part, say="the minus sign of {0} in {1} can go to the front.")
    for factor in part.factors:
        if isinstance(factor, Div) and symbols(factor.bottom):
            return finding(
                "form.not_simplified", factor, part, say="the fraction {0} in {1} can take in what is beside it."
            )
    for number in (Num("1"), Num("0")):
        if number in part.factors:
            return finding("form.not_simplified", number, part, say="the factor {0} in {1} is not needed.")
    roots = [factor for factor in part.factors if isinstance(unsigned(factor), Root) and not symbols(factor)]
    if len(roots) > 1:
        return finding("form.root", part, say="the roots in {0} can be put together.")
    return None


def _power(part: Pow) -> Finding | None:
    if part.exponent in (Num("1"), Num("0")):
        return finding("form.not_simplified", part, say="the exponent in {0} is not needed.")
    if isinstance(unsigned(part.base), Num) and isinstance(part.exponent, Num) and part.exponent.value <= 6:
        return finding("form.not_worked_out", part, say="{0} can be worked out.")
    if isinstance(part.base, Pow) and symbols(part.base):
        exponents = [unsigned(exponent) for exponent in (part.exponent, part.base.exponent)]
        if all(isinstance(exponent, Num) and not exponent.is_decimal for exponent in exponents):
            return finding("form.not_simplified", part, say="the two exponents in {0} can be multiplied.")
    if isinstance(part.exponent, Num) and not part.exponent.is_decimal and part.exponent.value > 1:
        factors = part.base.factors if isinstance(part.base, Mul) else ()
        raised = [unsigned(factor) for factor in factors]
        if any(isinstance(factor, Pow) or (isinstance(factor, Num) and factor.text != "1") for factor in raised):
            return finding("form.not_simplified", part, say="each factor in {0} can be raised to the power.")
        if isinstance(part.base, Neg) and symbols(part.base):
            return finding("form.not_simplified", part, say="the minus sign in {0} can be raised to the power.")
    return None


def fraction_form(node: Div) -> Finding | None:
    """What can still be done with one fraction: nothing above and below to cancel, no fraction inside."""
    top, bottom = unsigned(node.top), unsigned(node.bottom)
    if bottom == Num("1"):
        return finding("form.not_simplified", node, say="the 1 below the fraction bar in {0} is not needed.")
    if Const("i") in walk(bottom):
        return finding("form.root_below", node, say="there is an i left below the fraction bar in {0}.")
    for part in (top, bottom):
        if isinstance(part, Div):
            return finding("form.not_simplified", part, say="there is still the fraction {0} inside a fraction.")
        if symbols(node) and isinstance(part, (Add, Mul)) and (inner := fraction_in(part)):
            return finding("form.not_simplified", inner, say="there is still the fraction {0} inside a fraction.")
    if not symbols(node) and isinstance(bottom, Add) and any(isinstance(part, Root) for part in walk(bottom)):
        return finding("form.root_below", node, say="there is a root left below the fraction bar in {0}.")
    if not symbols(node) and isinstance(top, Num) and isinstance(bottom, Num):
        note = lowest_terms(Div(top, bottom))
        return finding(note, node, say="{0} can be reduced further.") if note else None
    common = math.gcd(integer_content(top), integer_content(bottom))
    if common > 1:
        return finding("form.not_lowest_terms", node, Num(str(common)), say="{0} can be reduced: divide by {1}.")
    if radicand := _root_below(bottom, integer_content(top)):
        say = "the root below the fraction bar in {0} can be taken away: {1} is above it too."
        return finding("form.root", node, Num(str(radicand)), say=say)
    return _common_factor(node, top, bottom)


def _root_below(bottom: Node, above: int) -> int:
    """What a square root below a fraction bar has in common with the whole number above: 2 in 4/sqrt(2); else 0."""
    for factor in bottom.factors if isinstance(bottom, Mul) else (bottom,):
        if isinstance(factor, Root) and isinstance(factor.arg, Num) and not factor.arg.is_decimal:
            common = math.gcd(above, int(factor.arg.text))
            if factor.index == Num("2") and common > 1:
                return common
    return 0


def _common_factor(node: Div, top: Node, bottom: Node) -> Finding | None:
    try:
        upper, lower = polynomials((top, bottom))
    except (FractionInside, NotPolynomial):
        return None
    if not (upper.rational and lower.rational):
        return None
    common = upper.poly.gcd(lower.poly)
    if common.total_degree() < 1:
        return None
    try:
        shown = substitute(from_sympy(common.as_expr()), upper.atoms)
    except NotConvertible:
        return finding("form.not_cancelled")
    return finding("form.not_cancelled", node, shown, say="{0} can be cancelled further: by {1}.")


def integer_content(node: Node) -> int:
    """A whole number that divides every term; 1 when there is none or it is not plain."""
    node = unsigned(node)
    if isinstance(node, Num):
        return 1 if node.is_decimal else int(node.text) or 1
    if isinstance(node, Add):
        return math.gcd(*(integer_content(term) for term in node.terms))
    if isinstance(node, Mul):
        product = 1
        for factor in node.factors:
            if isinstance(unsigned(factor), (Num, Add)):
                product *= integer_content(factor)
        return product
    return 1


def _shorter(node: Node) -> Finding | None:
    """A sum with brackets in it that is shorter when they are multiplied out: `2(x + 1) + 3`."""
    sums = [part for part in walk(node) if isinstance(part, Add) and symbols(part)]
    for part in sums[:MAX_SUMS]:
        if shorter_multiplied_out(part):
            return finding("form.not_simplified", part, say="{0} gets shorter when the brackets are multiplied out.")
    return None
