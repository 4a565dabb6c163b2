"""A tree as a polynomial for SymPy: over the rational numbers where it is one, with functions taken for letters.

`sin(x)^2 - 1` is a polynomial in sin(x); `x + 1/x` is none. Bounded by the degree before anything is multiplied out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import sympy

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.forms.identical import ordered
from engine.maths.forms.terms import exponent_of
from engine.maths.to_sympy import NotConvertible, from_sympy, symbol, to_sympy
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
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)

MAX_DEGREES = (60, 60, 24, 12, 8, 6, 4)  # of a polynomial in 0, 1, 2, ... letters; 2 in more
MAX_TERMS = 250  # an upper bound of the terms it may have when multiplied out
MAX_REWRITTEN = 10  # the degree up to which multiplying out is tried
MAX_SURD_DEGREE = 4  # of a polynomial with roots or i in its coefficients that is factored
MAX_SURDS = 2  # different ones in one such polynomial


class FractionInside(Exception):
    """There is a letter below a fraction bar."""


class NotPolynomial(Exception):
    """This is no polynomial, or too large a one."""


@dataclass(frozen=True, slots=True)
class Polynomial:
    """`poly` is SymPy's; `atoms` says which node each of its letters that is not a name stands for.

    `independent`: nothing is known that would connect the letters, so that what cannot be factored as a polynomial
    cannot be factored at all. `rational`: all coefficients are rational numbers.
    """

    poly: Any
    atoms: dict[str, Node]
    independent: bool
    rational: bool


def polynomial(node: Node, *main: str) -> Polynomial:
    """The polynomial of `node`, in `main` first. Raises FractionInside or NotPolynomial."""
    return polynomials((node,), *main)[0]


def polynomials(nodes: tuple[Node, ...], *main: str) -> list[Polynomial]:
    """The polynomials of several trees in the same letters. Raises FractionInside or NotPolynomial."""
    atoms: dict[Any, tuple[str, Node]] = {}
    plain = [_with_atoms(node, atoms) for node in nodes]
    limit = max_degree(*plain)
    if any(degree(tree) > limit or _term_bound(tree) > MAX_TERMS for tree in plain):
        raise NotPolynomial
    try:
        expressions = [sympy.expand(to_sympy(tree)) for tree in plain]
    except LemmaError:
        raise NotPolynomial from None
    names = {free.name: free for expression in expressions for free in expression.free_symbols}
    order = [names.pop(name) for name in main if name in names] + [names[name] for name in sorted(names)]
    if not order:
        order = [symbol(main[0] if main else "x")]
    standing = dict(atoms.values())
    found: list[Polynomial] = []
    for tree, expression in zip(plain, expressions, strict=True):
        try:
            poly = sympy.Poly(expression, *order)
        except sympy.PolynomialError:
            raise NotPolynomial from None
        rational = bool(poly.domain.is_QQ or poly.domain.is_ZZ)
        found.append(Polynomial(poly, standing, _independent(tree, standing), rational))
    return found


def _with_atoms(node: Node, atoms: dict[Any, tuple[str, Node]]) -> Node:
    """`node` with everything that is not polynomial replaced by a letter; constants such as pi too."""
    match node:
        case Num() | Sym() | Mixed() | Const(name="i"):
            return node
        case Neg() | Add() | Mul() | Percent():
            return rebuild(node, lambda child: _with_atoms(child, atoms))
        case Div():
            if symbols(node.bottom):
                raise FractionInside
            if any(isinstance(part, (Const, Func)) and part != Const("i") for part in walk(node.bottom)):
                return Mul((_with_atoms(node.top, atoms), _atom(Div(Num("1"), node.bottom), atoms)))
            return Div(_with_atoms(node.top, atoms), node.bottom)
        case Pow():
            exponent = exponent_of(node)
            if exponent is not None and exponent.denominator == 1 and exponent >= 0:
                return Pow(_with_atoms(node.base, atoms), node.exponent)
            if exponent is not None and exponent < 0 and symbols(node.base):
                raise FractionInside
            if exponent is None and (parts := _multiple(node)) is not None:
                return Pow(_with_atoms(Pow(node.base, parts[1]), atoms), parts[0])
            return node if exponent is not None and _is_rational(node.base) else _atom(node, atoms)
        case Root() if _is_rational(node.arg) and _is_rational(node.index):
            return node
        case Const(name="pi" | "e") | Root() | Func():
            return _atom(node, atoms)
    raise NotPolynomial


def _multiple(node: Pow) -> tuple[Num, Node] | None:
    """(2, x) of e^(2x): a power of a power that may have a common factor with others."""
    match node.exponent:
        case Mul(factors=(Num() as number, *rest)) if rest and not number.is_decimal and 2 <= number.value <= 10:
            return number, rest[0] if len(rest) == 1 else Mul(tuple(rest))
    return None


def _atom(node: Node, atoms: dict[Any, tuple[str, Node]]) -> Node:
    name, _ = atoms.setdefault(ordered(node), (f"atom_{len(atoms)}", node))
    return Sym(name)


def _is_rational(node: Node) -> bool:
    try:
        exact(node)
    except (NotRational, Undefined):
        return False
    return True


def _independent(plain: Node, atoms: dict[str, Node]) -> bool:
    """Whether no relation holds between the letters: `sin(x)` and `cos(x)` have one, `x` and `sin(x)` have none."""
    used: set[str] = set()
    for part in atoms.values():
        names = symbols(part)
        if names & used:
            return False
        used |= names
        match part:
            case Const() | Func(name="exp", args=(Sym(),)) | Pow(base=Const(name="e"), exponent=Sym()):
                pass
            case Func(name=name) if name not in ("exp", "abs"):
                pass
            case Root(arg=Sym()) if not names & symbols(plain):
                pass
            case _:
                return False
    return True


def shorter_multiplied_out(node: Node) -> bool:
    """Whether a sum with brackets in it gets shorter, counted in letters and numbers, when they are multiplied out."""
    if degree(node) > MAX_REWRITTEN:
        return False
    try:
        found = polynomial(node)
        rewritten = from_sympy(found.poly.as_expr())
    except (FractionInside, NotPolynomial, NotConvertible):
        return False
    return _leaves(substitute(rewritten, found.atoms)) < _leaves(node)


def _leaves(node: Node) -> int:
    return sum(isinstance(part, (Num, Sym, Const)) for part in walk(node))


def max_degree(*nodes: Node) -> int:
    """The degree up to which polynomials in the letters of `nodes` are worked with."""
    letters = len(frozenset().union(*(symbols(node) for node in nodes)))
    return MAX_DEGREES[letters] if letters < len(MAX_DEGREES) else 2


def degree(node: Node) -> int:
    """An upper bound of the degree of a polynomial tree; very large where it is none."""
    match node:
        case Num() | Const() | Mixed():
            return 0
        case Add():
            return max(degree(term) for term in node.terms)
        case Mul():
            return sum(degree(factor) for factor in node.factors)
        case Neg() | Percent():
            return degree(node.arg)
        case Div():
            return degree(node.top)
        case Pow():
            exponent = exponent_of(node)
            if exponent is None:
                return 10**6
            return degree(node.base) * max(0, math.ceil(exponent))
    return 1 if symbols(node) else 0


def _term_bound(node: Node) -> int:
    """An upper bound of the number of terms when multiplied out, cut off far above MAX_TERMS."""
    match node:
        case Add():
            return sum(_term_bound(term) for term in node.terms)
        case Mul():
            return min(10**9, math.prod(min(10**9, _term_bound(factor)) for factor in node.factors))
        case Neg() | Percent():
            return _term_bound(node.arg)
        case Div():
            return _term_bound(node.top)
        case Pow():
            base, exponent = _term_bound(node.base), exponent_of(node)
            if exponent is None or base == 1:
                return base
            power = max(0, math.ceil(exponent))
            return math.comb(power + base - 1, base - 1) if base < 50 and power <= MAX_DEGREES[0] else 10**9
    return 1


def irreducible_factors(found: Polynomial) -> tuple[Any, list[tuple[Any, int]]]:
    """(content, [(factor, how often)]) over the rational numbers, or over the field that the coefficients span.

    Raises NotPolynomial where that field is too large to work in.
    """
    poly = found.poly
    if found.rational:
        content, parts = poly.factor_list()
        return content, parts
    if poly.total_degree() <= 1:
        return _common_surd(poly), [(poly, 1)] if poly.total_degree() == 1 else []
    surds = {part for part in poly.as_expr().atoms(sympy.Pow) if part.exp.is_Rational and part.exp.q > 1}
    surds |= poly.as_expr().atoms(sympy.core.numbers.ImaginaryUnit)
    if len(surds) > MAX_SURDS or poly.total_degree() > MAX_SURD_DEGREE:
        raise NotPolynomial
    try:
        _, parts = sympy.Poly(poly.as_expr(), *poly.gens, extension=sorted(surds, key=str)).factor_list()
    except (sympy.PolynomialError, NotImplementedError, ValueError, ZeroDivisionError):
        raise NotPolynomial from None
    return _common_surd(poly), parts


def _common_surd(poly: Any) -> Any:
    """A root or i that all coefficients have in common, else the number they have in common: `i x - 2 i` has i."""
    coefficients = poly.coeffs()
    first = coefficients[0]
    ratios = [sympy.radsimp(other / first) for other in coefficients]
    if first.is_Rational or not all(ratio.is_Rational for ratio in ratios):
        return sympy.S.One
    return first if len(coefficients) > 1 else sympy.S.One
