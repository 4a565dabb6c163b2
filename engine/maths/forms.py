"""The form of an answer, judged on the tree as it was written: factored, expanded, lowest terms, simplified.

Each judge returns "" when the form is right, else a note code. None of them says whether the value is right.
Uses SymPy to see whether a polynomial can be factored further.
"""

from __future__ import annotations

import math
from collections import defaultdict
from fractions import Fraction
from typing import Any

import sympy

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.to_sympy import to_sympy
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Root,
    symbols,
    walk,
)

MAX_DEGREE = 60  # of a polynomial that is factored to judge a form

SENTENCES: dict[str, str] = {
    "form.not_factored": "The value is right, but it is not written as a product.",
    "form.not_fully_factored": "The value is right, but one of the factors can be factored further.",
    "form.common_factor": "The value is right, but a factor still has a common number in it that can be taken out.",
    "form.not_expanded": "The value is right, but there are brackets left to multiply out.",
    "form.like_terms": "The value is right, but there are like terms left to collect.",
    "form.not_lowest_terms": "The value is right, but the fraction can be reduced further.",
    "form.not_worked_out": "The value is right, but it is not worked out to the end.",
    "form.not_simplified": "The value is right, but it can be written more simply.",
    "form.not_cancelled": "The value is right, but the fraction can be cancelled further.",
    "form.root": "The value is right, but the root can be simplified.",
}


def unsigned(node: Node) -> Node:
    """`node` without leading minus signs."""
    while isinstance(node, Neg):
        node = node.arg
    return node


def size(node: Node) -> int:
    """How many nodes a tree has; minus signs are not counted."""
    return sum(not isinstance(part, Neg) for part in walk(node))


def lowest_terms(node: Node) -> str:
    """A number written as whole number, decimal, mixed number or fraction in lowest terms."""
    if isinstance(node, Neg):
        node = node.arg
    match node:
        case Num():
            return ""
        case Mixed():
            proper = node.top.value < node.bottom.value and math.gcd(int(node.top.text), int(node.bottom.text)) == 1
            return "" if proper else "form.not_lowest_terms"
        case (
            Div(top=Num(), bottom=Num()) | Div(top=Neg(arg=Num()), bottom=Num()) | Div(top=Num(), bottom=Neg(arg=Num()))
        ):
            top, bottom = unsigned(node.top), unsigned(node.bottom)
            assert isinstance(top, Num) and isinstance(bottom, Num)
            if top.is_decimal or bottom.is_decimal:
                return "form.not_worked_out"
            if isinstance(node.bottom, Neg) or bottom.value == 1:
                return "form.not_lowest_terms"
            return "" if math.gcd(int(top.text), int(bottom.text)) == 1 else "form.not_lowest_terms"
        case Percent(arg=Num()):
            return ""
    return "form.not_worked_out"


def is_literal(node: Node) -> bool:
    """A number written without arithmetic: 3, -0.5, 3/4 (in any terms), 1 1/2, 25%."""
    return lowest_terms(node) in ("", "form.not_lowest_terms")


def number_form(node: Node) -> str:
    """A number worked out as far as it goes: no arithmetic left between rational numbers, roots simplified."""
    try:
        exact(node)
    except NotRational:
        pass
    except Undefined:
        return "form.not_worked_out"
    else:
        return lowest_terms(node) or ""
    return simplified(node)


def _polynomial(node: Node) -> Any:
    """The polynomial of `node` over the rational numbers, or None when it is none or too large."""
    try:
        expression = to_sympy(node)
    except LemmaError:
        return None
    names = sorted(expression.free_symbols, key=str)
    if not names:
        return None
    if not expression.is_polynomial(*names) or _degree(node) > MAX_DEGREE:
        return None
    polynomial = sympy.Poly(expression, *names)
    return polynomial if polynomial.domain.is_QQ or polynomial.domain.is_ZZ else None


def _degree(node: Node) -> int:
    """An upper bound of the degree of a polynomial tree."""
    match node:
        case Num() | Const():
            return 0
        case Add():
            return max(_degree(term) for term in node.terms)
        case Mul():
            return sum(_degree(factor) for factor in node.factors)
        case Neg() | Percent():
            return _degree(node.arg)
        case Div():
            return _degree(node.top)
        case Pow():
            try:
                exponent = exact(node.exponent)
            except (NotRational, Undefined):
                return 10**6
            return _degree(node.base) * max(0, math.ceil(exponent))
    return 1 if symbols(node) else 0


def factors_of(node: Node) -> list[Node] | None:
    """The factors of a product as written, powers as repeated bases; None when it is a quotient of expressions."""
    match node:
        case Neg():
            return factors_of(node.arg)
        case Mul():
            parts = [factors_of(factor) for factor in node.factors]
            return None if None in parts else [factor for part in parts if part for factor in part]
        case Div():
            if symbols(node.bottom):
                return None
            return factors_of(node.top)
        case Pow():
            try:
                exponent = exact(node.exponent)
            except (NotRational, Undefined):
                return None
            if exponent.denominator != 1 or exponent < 1:
                return None
            return factors_of(node.base)
    return [node]


def factored(node: Node) -> str:
    """A product of polynomials that cannot be factored further over the rational numbers."""
    factors = factors_of(node)
    if factors is None:
        return "form.not_factored"
    inner = [factor for factor in factors if symbols(factor)]
    product = len(inner) > 1 or len(factors) > len(inner) or isinstance(unsigned(node), Pow)
    for factor in inner:
        polynomial = _polynomial(factor)
        if polynomial is None:
            return "form.unknown"
        content, parts = polynomial.factor_list()
        if sum(multiplicity for _, multiplicity in parts) > 1:
            return "form.not_fully_factored" if product else "form.not_factored"
        if abs(content.p if hasattr(content, "p") else content) != 1 and isinstance(factor, Add):
            return "form.common_factor" if product else "form.not_factored"
        if isinstance(factor, Add) and _like_terms(factor):
            return "form.like_terms"
    return ""


def _key(node: Node) -> tuple[Any, Fraction] | None:
    """A term as (what it is of, number in front); None when it is not number times powers of names and functions."""
    coefficient = Fraction(1)
    powers: dict[Any, Fraction] = defaultdict(Fraction)

    def add(part: Node, sign: int) -> bool:
        nonlocal coefficient
        match part:
            case Neg():
                coefficient = -coefficient
                return add(part.arg, sign)
            case Mul():
                return all(add(factor, sign) for factor in part.factors)
            case Div():
                return add(part.top, sign) and add(part.bottom, -sign)
            case Pow():
                try:
                    exponent = exact(part.exponent)
                except (NotRational, Undefined):
                    exponent = None
                if exponent is not None and symbols(part.base):
                    powers[part.base] += sign * exponent
                    return True
        if not symbols(part):
            try:
                number = exact(part)
            except (NotRational, Undefined):
                powers[part] += sign
                return True
            if number == 0:
                coefficient = Fraction(0)
                return sign > 0
            coefficient *= number if sign > 0 else 1 / number
            return True
        powers[part] += sign
        return True

    if not add(node, 1):
        return None
    return frozenset(item for item in powers.items() if item[1]), coefficient


def _like_terms(node: Add) -> bool:
    keys = [key for key in (_key(term) for term in node.terms) if key is not None]
    return len({key[0] for key in keys}) < len(keys) or any(key[1] == 0 for key in keys)


def expanded(node: Node) -> str:
    """A sum of terms without brackets to multiply out, like terms collected."""
    terms = node.terms if isinstance(node, Add) else (node,)
    for term in terms:
        term = unsigned(term)
        if isinstance(term, Add):
            return "form.not_expanded"
        for part in walk(term):
            if isinstance(part, Mul) and any(isinstance(unsigned(factor), Add) for factor in part.factors):
                return "form.not_expanded"
            if isinstance(part, Pow) and isinstance(unsigned(part.base), Add) and symbols(part.base):
                return "form.not_expanded"
            if isinstance(part, Pow) and isinstance(unsigned(part.base), (Mul, Div)) and symbols(part.base):
                return "form.not_expanded"
            if isinstance(part, Pow) and isinstance(part.base, Num) and isinstance(part.exponent, Num):
                return "form.not_worked_out"
            if isinstance(part, Div) and isinstance(unsigned(part.top), Add):
                return "form.not_expanded"
    if isinstance(node, Add) and _like_terms(node):
        return "form.like_terms"
    return "form.not_simplified" if any(_untidy_product(unsigned(term)) for term in terms) else ""


def _untidy_product(node: Node) -> bool:
    """Two numbers, or the same letter twice, in one product."""
    if not isinstance(node, Mul):
        return False
    numbers, bases = 0, []
    for factor in node.factors:
        factor = unsigned(factor)
        if isinstance(factor, (Num, Mixed)) or (isinstance(factor, Div) and not symbols(factor)):
            numbers += 1
        elif symbols(factor):
            bases.append(factor.base if isinstance(factor, Pow) else factor)
    return numbers > 1 or len(set(bases)) < len(bases)


def simplified(node: Node) -> str:
    """Nothing obvious left to do: like terms, arithmetic between numbers, fractions to cancel, roots to simplify."""
    for part in walk(node):
        match part:
            case Add():
                if _like_terms(part):
                    return "form.like_terms"
            case Mul():
                if _untidy_product(part) or Num("1") in part.factors or Num("0") in part.factors:
                    return "form.not_simplified"
                if sum(isinstance(unsigned(f), Root) and not symbols(f) for f in part.factors) > 1:
                    return "form.root"
            case Pow():
                if part.exponent in (Num("1"), Num("0")):
                    return "form.not_simplified"
                if isinstance(unsigned(part.base), Num) and isinstance(part.exponent, Num) and part.exponent.value <= 6:
                    return "form.not_worked_out"
            case Neg(arg=Neg()):
                return "form.not_simplified"
            case Root():
                if not symbols(part) and (note := _root_form(part)):
                    return note
            case Div():
                if note := _fraction_form(part):
                    return note
            case Func(name=("sin" | "cos" | "tan" | "ln" | "exp" | "abs" | "log" | "arctan"), args=args):
                try:
                    exact(part)
                except (NotRational, Undefined):
                    pass
                else:
                    return "form.not_worked_out"
                if not args:
                    return "form.unknown"
    return ""


def _root_form(node: Root) -> str:
    try:
        number = exact(node.arg)
        degree = exact(node.index)
    except (NotRational, Undefined):
        return ""
    if degree.denominator != 1 or degree < 2 or number.denominator != 1 or number > 10**9:
        return ""
    k = 2
    while k ** int(degree) <= abs(number):
        if number % k ** int(degree) == 0:
            return "form.root"
        k += 1
        if k > 2_000:
            break
    return ""


def _fraction_form(node: Div) -> str:
    top, bottom = unsigned(node.top), unsigned(node.bottom)
    if bottom == Num("1") or Const("i") in walk(bottom):
        return "form.not_simplified"
    if isinstance(top, Div) or isinstance(bottom, Div):
        return "form.not_simplified"
    if not symbols(node):
        if isinstance(top, Num) and isinstance(bottom, Num):
            return lowest_terms(Div(top, bottom))
        parts = [_integer_content(top), _integer_content(bottom)]
        return "form.not_lowest_terms" if math.gcd(*parts) > 1 else ""
    if _degree(node.top) > MAX_DEGREE or _degree(node.bottom) > MAX_DEGREE:
        return ""
    if math.gcd(_integer_content(top), _integer_content(bottom)) > 1:
        return "form.not_lowest_terms"
    try:
        upper, lower = to_sympy(top), to_sympy(bottom)
    except LemmaError:
        return ""
    names = sorted(upper.free_symbols | lower.free_symbols, key=str)
    if names and upper.is_polynomial(*names) and lower.is_polynomial(*names):
        common = sympy.gcd(upper, lower)
        if common.free_symbols:
            return "form.not_cancelled"
    return ""


def _integer_content(node: Node) -> int:
    """A whole number that divides every term; 1 when there is none or it is not plain."""
    node = unsigned(node)
    if isinstance(node, Num):
        return 1 if node.is_decimal else int(node.text) or 1
    if isinstance(node, Add):
        return math.gcd(*(_integer_content(term) for term in node.terms))
    if isinstance(node, Mul):
        product = 1
        for factor in node.factors:
            if isinstance(unsigned(factor), (Num, Add)):
                product *= _integer_content(factor)
        return product
    return 1
