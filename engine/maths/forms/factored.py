"""Factored: a product of polynomials none of which can be factored further.

Over the rational numbers, unless a factor itself has roots or i in it; in all letters, whichever is the variable.
Functions count as letters: `(sin(x) - 1)(sin(x) + 1)` is factored.
"""

from __future__ import annotations

from typing import Any

from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.numbers import unsigned
from engine.maths.forms.polynomials import (
    FractionInside,
    NotPolynomial,
    irreducible_factors,
    polynomial,
    shorter_multiplied_out,
)
from engine.maths.forms.terms import factors_of, like_terms
from engine.maths.primes import is_prime
from engine.maths.to_sympy import NotConvertible, from_sympy
from engine.maths.tree import Add, Div, Func, Neg, Node, Num, Pow, substitute, symbols, walk

MAX_PRIME = 10**12  # up to which a factor is tested


def factored_number(node: Node, target: Node) -> Finding | None:
    """What is left to do until a whole number is a product as the author's, `target`, is: of primes where that is.

    Anything will do where the author wrote no product of whole numbers.
    """
    wanted, found = _whole_factors(target), _whole_factors(node)
    if wanted is None:
        return None
    primes = all(is_prime(abs(factor)) for factor in wanted)
    if found is None or (len(found) == 1 < len(wanted)):
        return finding("form.not_factored")
    if any(factor < 0 for factor in found) and not any(factor < 0 for factor in wanted):
        return finding("form.not_simplified", node, say="the minus signs in {0} cancel.")
    if 1 in map(abs, found) and not isinstance(node, Neg):
        return finding("form.not_simplified", Num("1"), node, say="the factor {0} in {1} is not needed.")
    split = next((abs(factor) for factor in found if abs(factor) != 1 and not is_prime(abs(factor))), None)
    if primes and split is not None:
        return finding("form.not_fully_factored", Num(str(split)), say="{0} is not a prime number: split it further.")
    return None


def _whole_factors(node: Node) -> list[int] | None:
    """The whole numbers that were multiplied, each power's base as often as it stands there; None for anything else."""
    if symbols(node) or any(isinstance(part, Div) for part in walk(node)):
        return None
    out: list[int] = []
    for factor in factors_of(node) or ():
        sign, number = (-1, unsigned(factor)) if isinstance(factor, Neg) else (1, factor)
        if not isinstance(number, Num) or number.is_decimal or number.value > MAX_PRIME:
            return None
        out.append(sign * int(number.value))
    repeated = any(isinstance(part, Pow) for part in walk(node))
    return out * 2 if len(out) == 1 and repeated else out or None


def factored(node: Node, *, quotient: bool = False) -> Finding | None:
    """What is left to do until `node` is factored. With `quotient` it may be a fraction of two products."""
    factors = factors_of(node, quotient=quotient)
    if factors is None:
        return finding("form.not_factored")
    inner = [factor for factor in factors if symbols(factor)]
    product = len(inner) > 1 or len(factors) > len(inner) or isinstance(unsigned(node), Pow)
    unknown = None
    for factor in inner:
        found = _factor(factor, product)
        if found is not None and found.note != "form.unknown":
            return found
        unknown = unknown or found
    return unknown


def _factor(factor: Node, product: bool) -> Finding | None:
    """What is left to do with one factor; `product`: there are others."""
    if not isinstance(factor, Add):
        inside = [part for part in walk(factor) if isinstance(part, Add)]
        return finding("form.unknown") if inside and not isinstance(factor, Func) else None
    if found := like_terms(factor):
        return found
    try:
        found_polynomial = polynomial(factor)
        content, parts = irreducible_factors(found_polynomial)
    except FractionInside:
        say = "there is a fraction with a letter below it in the factor {0}."
        return finding("form.not_factored", factor, say=say) if product else finding("form.not_factored")
    except NotPolynomial:
        return finding("form.unknown")
    if not parts:
        return finding("form.like_terms")  # it is worth a number
    whole = abs(content.p) if content.is_Rational else 0
    if sum(multiplicity for _, multiplicity in parts) > 1:
        if not product:
            return finding("form.not_factored")
        monomial = next((part for part, _ in parts if len(part.terms()) == 1), None)
        common = None if monomial is None else _node(monomial, found_polynomial.atoms)
        if common is not None:
            say = "{0} is a common factor of the terms of {1}."
            return finding("form.not_fully_factored", common, factor, say=say)
        return finding("form.not_fully_factored", factor, say="the factor {0} can be factored further.")
    if whole != 1:
        common = _tree(abs(content) if whole else content)
        if not product:
            return finding("form.not_factored")
        if common is None:
            return finding("form.common_factor")
        return finding("form.common_factor", factor, common, say="the terms of {0} have {1} as a common factor.")
    if shorter_multiplied_out(factor):
        return finding("form.like_terms", factor, say="{0} gets shorter when the brackets inside are multiplied out.")
    return None if found_polynomial.independent else finding("form.unknown")


def _tree(expression: Any) -> Node | None:
    try:
        return from_sympy(expression)
    except NotConvertible:
        return None


def _node(part: Any, atoms: dict[str, Node]) -> Node | None:
    tree = _tree(part.as_expr())
    return None if tree is None else substitute(tree, atoms)
