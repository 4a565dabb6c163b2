"""What a line divided by: `x = n/m` after `m x = n` says nothing of m = 0, where the line before may still be true."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction

import sympy

from engine.errors import LemmaError
from engine.maths.claims.formula import Formula, Truth, atoms, names, put
from engine.maths.claims.several import settled
from engine.maths.claims.univariate import compare
from engine.maths.evaluate import NotRational, Undefined
from engine.maths.real_line.line import Unsettled
from engine.maths.render import to_text
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import Div, Mul, Neg, Node, Num, Pow, Root, Sym, rational, symbols, walk

MAX_FACTORS = 4
_TRIES = 3  # for each unknown


def divided_by(first: Formula, second: Formula) -> str:
    """What must not be zero for the second claim to be all of the first: "m ≠ 0"; empty where nothing is lost."""
    known = set(_divisors(first))
    new = [factor for factor in dict.fromkeys(_divisors(second)) if factor not in known]
    lost = [factor for factor in new[:MAX_FACTORS] if _true_without(first, factor)]
    return " and ".join(f"{to_text(factor)} ≠ 0" for factor in lost)


def _divisors(claim: Formula) -> Iterator[Node]:
    """The factors with letters in them of everything that is divided by."""
    for atom in atoms(claim):
        for node in (*walk(atom.left), *walk(atom.right)):
            if isinstance(node, Div):
                yield from _factors(node.bottom)
            elif isinstance(node, Pow) and isinstance(node.exponent, Neg):
                yield from _factors(node.base)


def _factors(node: Node) -> Iterator[Node]:
    match node:
        case Mul(factors=parts):
            for part in parts:
                yield from _factors(part)
        case Neg(arg=part) | Pow(base=part) | Root(arg=part):
            yield from _factors(part)
        case _ if symbols(node):
            yield node


def _true_without(claim: Formula, factor: Node) -> bool:
    """Whether a claim is still true somewhere where `factor` is zero, as far as can be seen."""
    name, value = _zero(factor)
    if not name:
        return True
    rest = put(claim, {name: value})
    unknowns = sorted(names(rest))
    generator = random.Random(3)
    for unknown in unknowns:
        for _ in range(_TRIES):
            places = {
                other: rational(Fraction(generator.choice((-1, 1)) * generator.randrange(2, 40), 7))
                for other in unknowns
                if other != unknown
            }
            try:
                if compare(settled(put(rest, places)), Truth(False), unknown).some_first:
                    return True
            except (Unsettled, Undefined, NotRational):
                continue
    try:
        return not unknowns and settled(rest) != Truth(False)
    except (Unsettled, Undefined, NotRational):
        return False


def _zero(factor: Node) -> tuple[str, Node]:
    """A letter, and what it is where a factor that is linear in it is zero; no letter where there is none such."""
    if isinstance(factor, Sym):
        return factor.name, Num("0")
    for name in sorted(symbols(factor)):
        try:
            polynomial = sympy.Poly(to_sympy(factor), symbol(name))
            if polynomial.degree() == 1:
                slope, rest = polynomial.all_coeffs()
                return name, from_sympy(-rest / slope)
        except (LemmaError, sympy.PolynomialError, NotImplementedError, ValueError, TypeError, ArithmeticError):
            continue
    return "", Num("0")
