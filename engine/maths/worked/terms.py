"""Terms and sums on trees: a number times powers of letters and other things, and the neat way to write them.

Everything here is exact arithmetic on fractions; nothing is handed to SymPy. `tidy` only changes how a tree is
written (double minus signs, factors 1, terms 0, brackets that do nothing), never its value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.render import to_text
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Root,
    Sym,
    integer,
    rational,
    rebuild,
    symbols,
)

ZERO, ONE, TWO = Num("0"), Num("1"), Num("2")
MAX_DIGITS = 60  # of any number in a worked solution


# --- numbers ---------------------------------------------------------------------------------------------


def literal(node: Node) -> Fraction | None:
    """The value of a number written as digits, perhaps with a minus sign: 3, -3, 0.5; None for anything else."""
    if isinstance(node, Neg):
        inner = literal(node.arg)
        return None if inner is None or isinstance(node.arg, Neg) else -inner
    return node.value if isinstance(node, Num) else None


def whole(node: Node) -> int | None:
    """The value of an integer written as digits; None for anything else, decimals too."""
    value = literal(node)
    return None if value is None or is_decimal(node) or value.denominator != 1 else int(value)


def is_decimal(node: Node) -> bool:
    """Whether a number is written with a decimal point."""
    return (isinstance(node, Num) and node.is_decimal) or (isinstance(node, Neg) and is_decimal(node.arg))


def fraction(node: Node) -> Fraction | None:
    """The value of an integer or a fraction of two integers, with signs; None for anything else, decimals too."""
    if isinstance(node, Neg):
        inner = fraction(node.arg)
        return None if inner is None else -inner
    if isinstance(node, Div):
        top, bottom = whole(node.top), whole(node.bottom)
        return None if top is None or not bottom else Fraction(top, bottom)
    value = whole(node)
    return None if value is None else Fraction(value)


def decimal(value: Fraction) -> Node | None:
    """`value` as a decimal number; None when it does not end."""
    bottom, places = value.denominator, 0
    while bottom % 10 == 0 or bottom % 2 == 0 or bottom % 5 == 0:
        bottom = bottom // (10 if bottom % 10 == 0 else 2 if bottom % 2 == 0 else 5)
        places += 1
    if bottom != 1 or places > 20:
        return None
    text = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    text = f"{text[:-places]}.{text[-places:]}".rstrip("0").rstrip(".") if places else text
    return Neg(Num(text)) if value < 0 else Num(text)


def too_long(*values: int | Fraction) -> bool:
    """Whether a number has more digits than a learner would work out by hand."""
    return any(abs(part) >= 10**MAX_DIGITS for item in values for part in Fraction(item).as_integer_ratio())


# --- products --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Term:
    """`coefficient` times each atom to its exponent; atoms are letters, roots, constants, functions, brackets."""

    coefficient: Fraction
    powers: tuple[tuple[Node, int], ...] = ()

    @property
    def degree(self) -> int:
        """The sum of the exponents of letters."""
        return sum(exponent for atom, exponent in self.powers if symbols(atom))

    def exponent(self, name: str) -> int:
        """The exponent of a letter."""
        return next((exponent for atom, exponent in self.powers if atom == Sym(name)), 0)

    def times(self, other: Term) -> Term:
        """The product of two terms."""
        powers = dict(self.powers)
        for atom, exponent in other.powers:
            powers[atom] = powers.get(atom, 0) + exponent
        return Term(self.coefficient * other.coefficient, _sorted(powers.items()))

    def tree(self) -> Node:
        """The term the way it is written: number first, then constants and roots, then letters."""
        top = [_power(atom, exponent) for atom, exponent in self.powers if exponent > 0]
        bottom = [_power(atom, -exponent) for atom, exponent in self.powers if exponent < 0]
        size = abs(self.coefficient)
        if self.coefficient == 0:
            return ZERO
        if size.numerator != 1 or not top:
            top.insert(0, Num(str(size.numerator)))
        if size.denominator != 1:
            bottom.insert(0, Num(str(size.denominator)))
        shown = product(top) if not bottom else Div(product(top), product(bottom))
        return Neg(shown) if self.coefficient < 0 else shown


def _power(atom: Node, exponent: int) -> Node:
    return atom if exponent == 1 else Pow(atom, Num(str(exponent)))


def _sorted(powers: Iterable[tuple[Node, int]]) -> tuple[tuple[Node, int], ...]:
    def key(item: tuple[Node, int]) -> tuple[int, str]:
        atom = item[0]
        kind = 0 if isinstance(atom, Const) else 1 if not symbols(atom) else 2 if isinstance(atom, Sym) else 3
        return kind, to_text(atom)

    return tuple(sorted((item for item in powers if item[1]), key=key))


def term(node: Node) -> Term | None:
    """`node` as a term; None for a sum, and for what is no product of powers with whole exponents."""
    value = literal(node)
    if value is not None:
        return Term(value)
    match node:
        case Neg():
            inner = term(node.arg)
            return None if inner is None else Term(-inner.coefficient, inner.powers)
        case Mul():
            whole_term = Term(Fraction(1))
            for factor in node.factors:
                one = term(factor)
                if one is None:
                    return None
                whole_term = whole_term.times(one)
            return whole_term
        case Div():
            top, bottom = term(node.top), term(node.bottom)
            if top is None or bottom is None or bottom.coefficient == 0:
                return None
            inverse = Term(1 / bottom.coefficient, tuple((atom, -exponent) for atom, exponent in bottom.powers))
            return top.times(inverse)
        case Pow():
            base, exponent = node.base, whole(node.exponent)
            if exponent is None or (not isinstance(base, (Sym, Const)) and not _is_atom(base)):
                return None
            return Term(Fraction(1), ((base, exponent),)) if exponent else None
        case Add():
            return None
    return Term(Fraction(1), ((node, 1),)) if isinstance(node, (Sym, Const)) or _is_atom(node) else None


def _is_atom(node: Node) -> bool:
    """Something that a term may hold unopened: a root or function."""
    from engine.maths.tree import Func

    return isinstance(node, (Func, Root))


def product(factors: Sequence[Node]) -> Node:
    """The product of `factors`, 1 for none."""
    return ONE if not factors else factors[0] if len(factors) == 1 else Mul(tuple(factors))


# --- sums ------------------------------------------------------------------------------------------------


def terms_of(node: Node) -> tuple[Node, ...]:
    """The summands as written."""
    return node.terms if isinstance(node, Add) else (node,)


def total(terms: Sequence[Node]) -> Node:
    """The sum of `terms`, 0 for none."""
    return ZERO if not terms else terms[0] if len(terms) == 1 else Add(tuple(terms))


def as_terms(node: Node) -> list[Term] | None:
    """The summands of `node` as terms, not collected; None when one of them is none."""
    found = [term(part) for part in terms_of(node)]
    return None if None in found else [item for item in found if item is not None]


def collected(items: Iterable[Term]) -> list[Term]:
    """Like terms added, terms that vanish left out, highest powers first."""
    sums: dict[tuple[tuple[Node, int], ...], Fraction] = {}
    for item in items:
        sums[item.powers] = sums.get(item.powers, Fraction(0)) + item.coefficient
    kept = [Term(value, powers) for powers, value in sums.items() if value]
    order = {id(item): at for at, item in enumerate(kept)}
    return sorted(kept, key=lambda item: (-item.degree, not item.powers, _letters(item), order[id(item)]))


def _letters(item: Term) -> tuple[tuple[str, int], ...]:
    return tuple((to_text(atom), -exponent) for atom, exponent in item.powers if symbols(atom))


def sum_tree(items: Sequence[Term]) -> Node:
    """Terms as a sum; starts with a positive one where only numbers are concerned."""
    items = list(items)
    if items and items[0].coefficient < 0 and not any(item.degree for item in items):
        first = next((at for at, item in enumerate(items) if item.coefficient > 0), 0)
        items.insert(0, items.pop(first))
    return total([item.tree() for item in items])


def coefficients(node: Node, name: str) -> list[Fraction] | None:
    """The coefficients of a polynomial in one letter, constant first, `[5, 3]` for 3x + 5; None when it is none.

    The polynomial must be multiplied out, but like terms need not be collected.
    """
    items = as_terms(node)
    if items is None:
        return None
    found: dict[int, Fraction] = {}
    for item in items:
        exponent = item.exponent(name)
        if exponent < 0 or any(atom != Sym(name) for atom, _ in item.powers):
            return None
        found[exponent] = found.get(exponent, Fraction(0)) + item.coefficient
    size = max((exponent for exponent, value in found.items() if value), default=0)
    return [found.get(exponent, Fraction(0)) for exponent in range(size + 1)] if size <= 60 else None


def polynomial(values: Sequence[Fraction | int], name: str) -> Node:
    """The polynomial with these coefficients, constant first, as a tree."""
    items = [
        Term(Fraction(value), ((Sym(name), exponent),) if exponent else ())
        for exponent, value in reversed(list(enumerate(values)))
        if value
    ]
    return total([item.tree() for item in items])


def number(value: Fraction | int) -> Node:
    """A number in lowest terms as a tree."""
    return rational(Fraction(value))


# --- neatness --------------------------------------------------------------------------------------------


def negated(node: Node) -> Node:
    """Minus `node`, without two minus signs in a row."""
    if isinstance(node, Neg):
        return node.arg
    return ZERO if node == ZERO else Neg(node)


def tidy(node: Node) -> Node:
    """`node` without double signs, zeros in sums, ones in products, and sums inside sums."""
    node = rebuild(node, tidy)
    match node:
        case Neg(arg=Neg() as inner):
            return inner.arg
        case Neg(arg=Num(text="0")):
            return ZERO
        case Add():
            parts: list[Node] = []
            for part in node.terms:
                parts += part.terms if isinstance(part, Add) else (part,)
            parts = [part for part in parts if part != ZERO]
            return total(parts)
        case Mul():
            return _tidy_product(node)
        case Div():
            negative = isinstance(node.top, Neg) != isinstance(node.bottom, Neg)
            top = node.top.arg if isinstance(node.top, Neg) else node.top
            bottom = node.bottom.arg if isinstance(node.bottom, Neg) else node.bottom
            shown = top if bottom == ONE else ZERO if top == ZERO and bottom != ZERO else Div(top, bottom)
            return Neg(shown) if negative and shown != ZERO else shown
        case Pow(base=base, exponent=Num(text="1")):
            return base
    return node


def _tidy_product(node: Mul) -> Node:
    factors: list[Node] = []
    negative = False
    for factor in node.factors:
        for part in factor.factors if isinstance(factor, Mul) else (factor,):
            if isinstance(part, Neg):
                negative = not negative
                part = part.arg
            factors += part.factors if isinstance(part, Mul) else (part,)
    if ZERO in factors:
        return ZERO
    shown = product([factor for factor in factors if factor != ONE])
    return Neg(shown) if negative else shown


__all__ = [
    "ONE", "TWO", "ZERO", "Term", "as_terms", "coefficients", "collected", "decimal", "fraction", "integer",
    "is_decimal", "literal", "negated", "number", "polynomial", "product", "sum_tree", "term", "terms_of", "tidy",
    "too_long", "total", "whole",
]  # fmt: skip
