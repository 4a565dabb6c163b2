"""Rules for expressions with letters: products multiplied out, powers combined, like terms collected.

`EXPAND` is their order after the rules for numbers; `COLLECT` leaves brackets alone.
"""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

from engine.maths.tree import Add, Const, Div, Func, Mul, Neg, Node, Num, Pow, Root, symbols
from engine.maths.worked import arithmetic
from engine.maths.worked.rewriting import Change, Rule
from engine.maths.worked.surds import ROOTS
from engine.maths.worked.terms import (
    ONE,
    TWO,
    Term,
    collected,
    decimal,
    fraction,
    is_decimal,
    literal,
    negated,
    product,
    sum_tree,
    term,
    terms_of,
    tidy,
    too_long,
    total,
    whole,
)
from engine.maths.worked.writing import to_latex

MAX_BINOMIAL = 8
MAX_TERMS = 40


def monomial(node: Node) -> Change | None:
    """A product of numbers and powers written with each letter once: 2x · 3x² is 6x³."""
    if not isinstance(node, Mul) or not symbols(node):
        return None
    item = term(node)
    if item is None or too_long(item.coefficient) or any(exponent < 0 for _, exponent in item.powers):
        return None
    after = item.tree()
    if to_latex(tidy(after)) == to_latex(tidy(node)) or _only_order(node, item):
        return None
    letters = sum(len(inner.powers) for inner in map(term, node.factors) if inner is not None)
    if letters == len(item.powers) and _numbers(node) < 2:
        return Change("fraction.join", "Write the product as one fraction", after)
    if letters == len(item.powers):
        return Change("number.multiply", "Multiply the numbers", after)
    title = "Add the exponents of equal letters" if _numbers(node) < 2 else "Multiply the numbers and add the exponents"
    return Change("power.multiply", title, after)


def _numbers(node: Mul) -> int:
    return sum(1 for inner in map(term, node.factors) if inner is not None and abs(inner.coefficient) != 1)


def _only_order(node: Mul, item: Term) -> bool:
    """Whether the product is already one number and each letter once, in another order."""
    inner = [term(factor) for factor in node.factors]
    numbers = [part for part in inner if part is not None and part.coefficient != 1]
    atoms = [atom for part in inner if part is not None for atom, _ in part.powers]
    fractional = any(isinstance(factor, Div) for factor in node.factors)
    return len(numbers) < 2 and len(atoms) == len(set(atoms)) and not fractional


def divide_monomials(node: Node) -> Change | None:
    """A quotient of products: numbers reduced, exponents subtracted."""
    if not isinstance(node, Div) or not symbols(node):
        return None
    top, bottom = term(node.top), term(node.bottom)
    if top is None or bottom is None or bottom.coefficient == 0:
        return None
    if _has_decimal(node) and not bottom.powers:
        item = Term(top.coefficient / bottom.coefficient, top.powers)
        return Change("fraction.reduce", "Divide the numbers", _decimal_tree(item))
    shared = {atom for atom, _ in top.powers} & {atom for atom, _ in bottom.powers}
    numbers = math.gcd(top.coefficient.numerator, bottom.coefficient.numerator)
    whole_numbers = top.coefficient.denominator == bottom.coefficient.denominator == 1
    if not shared and (not whole_numbers or (numbers == 1 and bottom.coefficient > 0)):
        return None
    quotient = term(node)
    if quotient is None:
        return None
    after = quotient.tree()
    if to_latex(tidy(after)) == to_latex(tidy(node)):
        return None
    if not shared:
        return Change("fraction.reduce", "Divide the numbers by their common factor", after)
    title = "Subtract the exponents of equal letters"
    if whole_numbers and numbers > 1:
        title = "Reduce the numbers and subtract the exponents of equal letters"
    return Change("power.divide", title, after)


def power_of_product(node: Node) -> Change | None:
    """(2x)³ is 8x³, (x²)³ is x⁶."""
    if not isinstance(node, Pow) or not symbols(node.base):
        return None
    exponent = whole(node.exponent)
    if exponent is None or abs(exponent) > 60:
        return None
    if exponent == 0:
        return Change("power.zero", "Anything to the power of 0 is 1", ONE)
    base = node.base
    if isinstance(base, Pow):
        inner = fraction(base.exponent)
        if inner is None or (inner.denominator != 1 and symbols(base.base)):
            return None
        after: Node = Pow(base.base, tidy(_number(inner * exponent)))
        return Change("power.of_power", "For a power of a power, multiply the exponents", after)
    if isinstance(base, Div):
        parts = Div(Pow(base.top, node.exponent), Pow(base.bottom, node.exponent))
        if exponent < 0:
            flipped = Pow(Div(base.bottom, base.top), _number(-exponent))
            return Change("power.negative_exponent", "A negative exponent means the reciprocal", flipped)
        return Change("power.of_quotient", "Raise numerator and denominator to the power", parts)
    if isinstance(base, Neg) and exponent > 0:
        inner_power = Pow(base.arg, node.exponent)
        after = inner_power if exponent % 2 == 0 else Neg(inner_power)
        word = "An even power makes the minus sign vanish" if exponent % 2 == 0 else "An odd power keeps the minus sign"
        return Change("power.sign", word, after)
    if isinstance(base, Mul):
        parts_of = tuple(Pow(factor, node.exponent) for factor in base.factors)
        return Change("power.of_product", "Raise each factor to the power", Mul(parts_of))
    return None


def _number(value: Fraction | int) -> Node:
    from engine.maths.worked.terms import number

    return number(value)


def negative_exponent(node: Node) -> Change | None:
    """x⁻² is 1/x²."""
    if not isinstance(node, Pow) or not symbols(node.base):
        return None
    exponent = whole(node.exponent)
    if exponent is None or exponent >= 0:
        return None
    after = Div(ONE, tidy(Pow(node.base, _number(-exponent))))
    return Change("power.negative_exponent", "A negative exponent means the reciprocal", after)


def binomial(node: Node) -> Change | None:
    """A power of a sum of two terms by the binomial formula."""
    if not isinstance(node, Pow) or not isinstance(node.base, Add):
        return None
    exponent = whole(node.exponent)
    if exponent is None or not 2 <= exponent <= MAX_BINOMIAL or (not symbols(node.base) and not _has_root(node)):
        return None
    if len(node.base.terms) != 2:
        if exponent > 3:
            return None
        rest = node.base if exponent == 2 else Pow(node.base, TWO)
        return Change("power.as_product", "Write the power as a product", Mul((node.base, rest)))
    first, second = node.base.terms
    minus = isinstance(second, Neg)
    size = second.arg if isinstance(second, Neg) else second
    pieces: list[Node] = []
    for k in range(exponent + 1):
        factors: list[Node] = [Num(str(math.comb(exponent, k)))] if 0 < k < exponent else []
        factors += [_power(first, exponent - k)] if k < exponent else []
        factors += [_power(size, k)] if k else []
        piece = product(factors)
        pieces.append(Neg(piece) if minus and k % 2 else piece)
    sign = "-" if minus else "+"
    formulas = {
        2: rf"(a {sign} b)^2 = a^2 {sign} 2ab + b^2",
        3: rf"(a {sign} b)^3 = a^3 {sign} 3a^2 b + 3a b^2 {sign} b^3",
    }
    names = {2: "Square the bracket", 3: "Cube the bracket"}
    title = names.get(exponent, "Use the binomial theorem")
    clash = symbols(node) & {"a", "b"}
    why = f"The formula is ${formulas[exponent]}$." if exponent in formulas and not clash else ""
    return Change("expand.binomial", title, _raw_sum(pieces), why)


def _power(base: Node, exponent: int) -> Node:
    return base if exponent == 1 else Pow(base, Num(str(exponent)))


def _raw_sum(pieces: list[Node]) -> Node:
    return total(pieces)


def distribute(node: Node) -> Change | None:
    """A product with a sum among its factors: each term times each term."""
    if isinstance(node, Neg) and isinstance(node.arg, Add):
        after = total([negated(part) for part in node.arg.terms])
        return Change("expand.minus", "The minus sign in front of the bracket changes every sign in it", after)
    if isinstance(node, Neg) and isinstance(node.arg, Mul):
        brackets = [factor for factor in node.arg.factors if isinstance(factor, Add)]
        if len(brackets) == 1 and (symbols(node) or _has_root(node)):
            rest: Node = Neg(product([factor for factor in node.arg.factors if factor is not brackets[0]]))
            title = f"Multiply each term in the bracket by ${to_latex(rest)}$"
            return Change("expand.distribute", title, total([_times(rest, part) for part in brackets[0].terms]))
        inner = distribute(node.arg)
        return None if inner is None else Change(inner.rule, inner.title, Neg(inner.after))
    if not isinstance(node, Mul):
        return None
    at = next((k for k, factor in enumerate(node.factors) if isinstance(factor, Add)), None)
    if at is None or (not symbols(node) and not _has_root(node)):
        return None
    sums = [k for k, factor in enumerate(node.factors) if isinstance(factor, Add)]
    if len(sums) == 1:
        rest = product([factor for k, factor in enumerate(node.factors) if k != at])
        bracket = node.factors[at]
        pieces = [_times(rest, part) for part in terms_of(bracket)]
        title = f"Multiply each term in the bracket by ${to_latex(rest)}$"
        return Change("expand.distribute", title, total(pieces))
    first, second = node.factors[sums[0]], node.factors[sums[1]]
    if len(terms_of(first)) * len(terms_of(second)) > MAX_TERMS:
        return None
    pieces = [_times(one, other) for one, other in itertools.product(terms_of(first), terms_of(second))]
    new = [factor for k, factor in enumerate(node.factors) if k != sums[1]]
    new[sums[0]] = total(pieces)
    title = "Multiply each term of the first bracket by each term of the second"
    return Change("expand.brackets", title, product(new))


def _has_root(node: Node) -> bool:
    from engine.maths.tree import walk

    return any(isinstance(part, (Root, Const)) for part in walk(node))


def _times(one: Node, other: Node) -> Node:
    """The product of two terms, worked out when both are simple."""
    first, second = term(one), term(other)
    if first is None or second is None:
        return tidy(Mul((one, other)))
    result = first.times(second)
    if any(isinstance(atom, Root) and exponent > 1 for atom, exponent in result.powers):
        return tidy(Mul((one, other)))
    return result.tree()


def split_fraction(node: Node) -> Change | None:
    """(4x + 6)/2 is 4x/2 + 6/2."""
    if not isinstance(node, Div) or not isinstance(node.top, Add) or not symbols(node.top):
        return None
    if literal(node.bottom) is None:
        return None
    after = total([tidy(Div(part, node.bottom)) for part in node.top.terms])
    return Change("fraction.split", f"Divide each term by ${to_latex(node.bottom)}$", after)


def collect(node: Node) -> Change | None:
    """Like terms in a sum added."""
    if not isinstance(node, Add):
        return None
    simple: list[Term] = []
    others: list[Node] = []
    for part in node.terms:
        item = term(part)
        if item is None or any(exponent < 0 for _, exponent in item.powers):
            others.append(part)
        else:
            simple.append(item)
    groups: dict[object, list[Term]] = {}
    for item in simple:
        groups.setdefault(item.powers, []).append(item)
    several = [group for group in groups.values() if len(group) > 1]
    if not several:
        return None
    if not symbols(node) and all(not group[0].powers for group in several):
        return None  # the rules for numbers do this
    decimals = any(is_decimal(part) or _has_decimal(part) for part in node.terms)
    result = collected(simple)
    after_tree = total(
        [*([_decimal_tree(item) for item in result] if decimals else [sum_tree(result)] if result else []), *others]
    )
    facts = []
    for group in several:
        made = collected(group)
        right = total([_decimal_tree(item) if decimals else item.tree() for item in made])
        facts.append(
            f"{to_latex(total([_decimal_tree(i) if decimals else i.tree() for i in group]))} = {to_latex(right)}"
        )
    fact = ", ".join(facts) if len(facts) < 3 and len(groups) + len(others) > 1 else ""
    return Change("expression.collect", "Collect like terms", after_tree, fact=fact.replace(", ", "$ and $"))


def _has_decimal(node: Node) -> bool:
    from engine.maths.tree import walk

    return any(isinstance(part, Num) and part.is_decimal for part in walk(node))


def _decimal_tree(item: Term) -> Node:
    """A term with its number as a decimal where that ends."""
    shown = decimal(abs(item.coefficient))
    if shown is None or item.coefficient.denominator == 1:
        return item.tree()
    rest = Term(Fraction(1), item.powers).tree()
    whole_term = shown if not item.powers else Mul((shown, *(rest.factors if isinstance(rest, Mul) else (rest,))))
    return Neg(whole_term) if item.coefficient < 0 else whole_term


def function_of_inverse(node: Node) -> Change | None:
    """ln(e^x) is x, e^(ln x) is x."""
    if isinstance(node, Func) and node.name == "ln" and isinstance(node.args[0], Pow):
        inner = node.args[0]
        if inner.base == Const("e"):
            return Change("logarithm.of_power", "The logarithm undoes the power of $e$", inner.exponent)
    if not isinstance(node, Pow) or node.base != Const("e") or not isinstance(node.exponent, Func):
        return None
    if node.exponent.name == "ln" and not symbols(node.exponent):
        return Change("exponential.of_logarithm", "The power of $e$ undoes the logarithm", node.exponent.args[0])
    return None


def same_base(node: Node) -> Change | None:
    """e^x · e^2 is e^(x + 2), 2^a · 2^b likewise."""
    if not isinstance(node, Mul):
        return None
    powers = [factor for factor in node.factors if isinstance(factor, Pow) and symbols(factor.exponent)]
    for one, two in itertools.combinations(powers, 2):
        if one.base == two.base and not symbols(one.base):
            others = list(node.factors)
            others.remove(one)
            others.remove(two)
            joined = Pow(one.base, tidy(Add((one.exponent, two.exponent))))
            return Change(
                "power.same_base", "For powers of the same base, add the exponents", product([*others, joined])
            )
    return None


COLLECT: tuple[Rule, ...] = (
    *arithmetic.RULES, *ROOTS, function_of_inverse, same_base, power_of_product, monomial, divide_monomials, collect,
)  # fmt: skip

EXPAND: tuple[Rule, ...] = (
    *arithmetic.RULES, *ROOTS, function_of_inverse, same_base, power_of_product, monomial, divide_monomials, binomial,
    distribute, split_fraction, collect,
)  # fmt: skip
