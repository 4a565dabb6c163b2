"""Rules for numbers: the order of operations, fractions, decimals, powers and roots of numbers.

Each rule is one thing a learner does at one place; none of them looks at letters. `RULES` is their order.
"""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, exact
from engine.maths.tree import (
    Add,
    Const,
    Degree,
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
    rebuild,
    symbols,
)
from engine.maths.worked.powers import power, root
from engine.maths.worked.rewriting import Change, Rule
from engine.maths.worked.terms import (
    ONE,
    TWO,
    ZERO,
    decimal,
    fraction,
    is_decimal,
    literal,
    negated,
    number,
    product,
    term,
    terms_of,
    tidy,
    too_long,
    total,
    whole,
)
from engine.maths.worked.writing import to_latex


def mixed_number(node: Node) -> Change | None:
    """1 1/2 is 3/2."""
    if not isinstance(node, Mixed):
        return None
    top, bottom = int(node.whole.text) * int(node.bottom.text) + int(node.top.text), node.bottom
    why = f"${node.whole.text} \\cdot {bottom.text} + {node.top.text} = {top}$ is the new numerator."
    after = Div(Num(str(top)), bottom)
    return Change("number.mixed", "Write the mixed number as a fraction", after, why)


def percent(node: Node) -> Change | None:
    """15 % is 15/100, or a decimal."""
    if not isinstance(node, Percent) or (value := literal(node.arg)) is None:
        return None
    after = decimal(value / 100) if is_decimal(node.arg) else Div(node.arg, Num("100"))
    return Change("number.percent", "Per cent means hundredths", after) if after is not None else None


def absolute(node: Node) -> Change | None:
    """|-3| is 3."""
    if not (isinstance(node, Func) and node.name == "abs" and _plain(node.args[0])):
        return None
    value = literal(node.args[0]) if literal(node.args[0]) is not None else fraction(node.args[0])
    assert value is not None
    after = negated(node.args[0]) if value < 0 else node.args[0]
    return Change("number.absolute", "The absolute value is the distance from zero", after)


def factorial(node: Node) -> Change | None:
    """4! is 4 · 3 · 2 · 1."""
    if not (isinstance(node, Func) and node.name == "factorial"):
        return None
    value = whole(node.args[0])
    if value is None or not 0 <= value <= 12:
        return None
    if value <= 1:
        return Change("number.factorial", "The factorial of 0 and of 1 is 1", ONE)
    after = Mul(tuple(Num(str(k)) for k in range(value, 0, -1)))
    return Change("number.factorial", "Write the factorial as a product", after)


def _plain(node: Node) -> bool:
    return literal(node) is not None or fraction(node) is not None


def _values(nodes: tuple[Node, ...]) -> list[Fraction]:
    """The values of numbers, fractions included; empty when one of them is no number."""
    values: list[Fraction] = []
    for node in nodes:
        value = literal(node)
        value = fraction(node) if value is None else value
        if value is None:
            return []
        values.append(value)
    return values


def _shown(value: Fraction, like: tuple[Node, ...]) -> Node | None:
    """A result as an integer, as a decimal where decimals went in, or None when it needs a fraction."""
    if value.denominator == 1:
        return number(value)
    return decimal(value) if any(is_decimal(node) for node in like) else None


def decimals_to_fractions(node: Node) -> Change | None:
    """A decimal next to a fraction is written as a fraction."""
    parts = node.terms if isinstance(node, Add) else node.factors if isinstance(node, Mul) else ()
    parts = (node.top, node.bottom) if isinstance(node, Div) else parts
    fractions = [part for part in parts if literal(part) is None and fraction(part) is not None]
    decimals = [part for part in parts if is_decimal(part)]
    if not decimals or not fractions:
        return None
    values = {part: literal(part) for part in decimals}
    new = tuple(number(values[part] or Fraction(0)) if part in values else part for part in parts)
    after: Node = Add(new) if isinstance(node, Add) else Mul(new) if isinstance(node, Mul) else Div(new[0], new[1])
    fact = ", ".join(f"{to_latex(part)} = {to_latex(number(value or Fraction(0)))}" for part, value in values.items())
    return Change("number.decimal_to_fraction", "Write the decimal as a fraction", after, fact=fact)


def multiply(node: Node) -> Change | None:
    """Numbers in a product, multiplied; a fraction among them makes one fraction, not reduced yet."""
    if not isinstance(node, Mul):
        return None
    numbers = tuple(factor for factor in node.factors if _plain(factor))
    if len(numbers) < 2:
        return None
    others = [factor for factor in node.factors if not _plain(factor)]
    if any(symbols(other) for other in others) and term(node) is not None:
        return None  # the rules for letters do this
    values = _values(numbers)
    result = math.prod(values, start=Fraction(1))
    if too_long(result):
        return None
    if all(literal(item) is not None for item in numbers):
        shown = _shown(result, numbers)
        if shown is None:
            return None
        fact = f"{to_latex(product(numbers))} = {to_latex(shown)}"
        return Change("number.multiply", "Multiply", product([shown, *others]), fact=fact if others else "")
    top = math.prod(
        value.numerator if literal(n) is not None else _top(n) for n, value in zip(numbers, values, strict=True)
    )
    bottom = math.prod(1 if literal(n) is not None else _bottom(n) for n in numbers)
    shown = tidy(Div(number(top), number(bottom)))
    tops = [number(v.numerator if literal(n) is not None else _top(n)) for n, v in zip(numbers, values, strict=True)]
    bottoms = [number(_bottom(n)) for n in numbers if literal(n) is None]
    written = Div(product(tops), product(bottoms))
    fact = f"{to_latex(product(numbers))} = {to_latex(written)} = {to_latex(shown)}"
    why = "Numerators are multiplied with numerators, denominators with denominators." if len(bottoms) > 1 else ""
    return Change("fraction.multiply", "Multiply the fractions", product([shown, *others]), why, fact)


def _top(node: Node) -> int:
    if isinstance(node, Neg):
        return -_top(node.arg)
    return (whole(node.top) or 0) if isinstance(node, Div) else whole(node) or 0


def _bottom(node: Node) -> int:
    if isinstance(node, Neg):
        return _bottom(node.arg)
    return (whole(node.bottom) or 1) if isinstance(node, Div) else 1


def divide(node: Node) -> Change | None:
    """A quotient of numbers: a division that comes out even, a decimal, or multiplying by the reciprocal."""
    if not isinstance(node, Div) or not _plain(node.top) or not _plain(node.bottom):
        return None
    values = _values((node.top, node.bottom))
    if values[1] == 0:
        return None
    if literal(node.top) is None or literal(node.bottom) is None:
        flipped = tidy(Div(number(_bottom(node.bottom)), number(abs(_top(node.bottom)))))
        flipped = negated(flipped) if _top(node.bottom) < 0 else flipped
        why = f"The reciprocal of ${to_latex(node.bottom)}$ is ${to_latex(flipped)}$."
        after: Node = Mul((node.top, flipped))
        return Change("fraction.divide", "Instead of dividing, multiply by the reciprocal", after, why)
    result = values[0] / values[1]
    if is_decimal(node.top) or is_decimal(node.bottom):
        shown = decimal(result)
        if shown is not None:
            return Change("number.divide", "Divide", shown)
        scale = max(len(_digits(node.top)), len(_digits(node.bottom)))
        after = Div(number(values[0] * 10**scale), number(values[1] * 10**scale))
        title = f"Multiply numerator and denominator by ${10**scale}$"
        return Change("fraction.no_decimals", title, after)
    if result.denominator == 1:
        return Change("number.divide", "Divide", number(result))
    return None


def _digits(node: Node) -> str:
    inner = node.arg if isinstance(node, Neg) else node
    return inner.text.partition(".")[2] if isinstance(inner, Num) else ""


def reduce_fraction(node: Node) -> Change | None:
    """A fraction of integers in lowest terms."""
    if not isinstance(node, Div):
        return None
    top, bottom = whole(node.top), whole(node.bottom)
    if top is None or not bottom or top == 0:
        return None
    common = math.gcd(top, bottom)
    if common == 1:
        return None
    after = number(Fraction(top, bottom))
    written = Div(Mul((number(top // common), Num(str(common)))), Mul((number(bottom // common), Num(str(common)))))
    fact = f"{to_latex(node)} = {to_latex(written)} = {to_latex(after)}" if abs(bottom) != common else ""
    return Change("fraction.reduce", f"Divide numerator and denominator by ${common}$", after, fact=fact)


def common_denominator(node: Node) -> Change | None:
    """Fractions in a sum written over one denominator."""
    parts = _fractions_in(node)
    if parts is None:
        return None
    bottoms = [_bottom(part) for part in parts]
    common = math.lcm(*bottoms)
    tops = [number(_top(part) * (common // bottom)) for part, bottom in zip(parts, bottoms, strict=True)]
    others = [part for part in terms_of(node) if part not in parts]
    after = total([*others, Div(total(tops), Num(str(common)))])
    if len(set(bottoms)) == 1:
        title = f"The denominators are the same: put the numerators over ${common}$"
        return Change("fraction.same_denominator", title, after)
    scaled = [
        Neg(Div(top.arg, Num(str(common)))) if isinstance(top, Neg) else Div(top, Num(str(common))) for top in tops
    ]
    different = sorted({bottom for bottom in bottoms if bottom != 1})
    why = f"It is the least common multiple of ${different[0]}$ and ${different[1]}$." if len(different) == 2 else ""
    title = f"Bring the fractions to the common denominator ${common}$"
    fact = f"{to_latex(total(parts))} = {to_latex(total(scaled))}"
    return Change("fraction.common_denominator", title, after, why, fact)


def _fractions_in(node: Node) -> list[Node] | None:
    """The integers and fractions of a sum, when there are at least two and one is a fraction; else None."""
    if not isinstance(node, Add):
        return None
    parts = [part for part in node.terms if fraction(part) is not None]
    if len(parts) < 2 or all(literal(part) is not None for part in parts):
        return None
    return None if any(is_decimal(part) for part in node.terms) else parts


def add(node: Node) -> Change | None:
    """Integers and decimals in a sum added."""
    if not isinstance(node, Add):
        return None
    parts = [part for part in node.terms if literal(part) is not None]
    others = [part for part in node.terms if literal(part) is None]
    if len(parts) < 2 or any(symbols(part) for part in others):
        return None
    if any(fraction(part) is not None for part in others):
        return None
    values = _values(tuple(parts))
    result = sum(values, start=Fraction(0))
    shown = _shown(result, tuple(parts))
    if shown is None or too_long(result):
        return None
    signs = {value < 0 for value in values}
    word = "Add" if signs == {False} else "Subtract" if len(parts) == 2 and values[0] > 0 else "Add and subtract"
    fact = f"{to_latex(total(parts))} = {to_latex(shown)}" if others else ""
    return Change("number.add", word, total([shown, *others]), fact=fact)


def common_factor(node: Node) -> Change | None:
    """gcd and lcm of whole numbers, by their prime factors."""
    if not isinstance(node, Func) or node.name not in ("gcd", "lcm"):
        return None
    values = [whole(arg) for arg in node.args]
    sizes = [value for value in values if value is not None and 1 <= value <= 10**6]
    if len(sizes) != len(values) or len(sizes) < 2:
        return None
    result = math.gcd(*sizes) if node.name == "gcd" else math.lcm(*sizes)
    said = " and ".join(f"${size} = {_in_primes(size)}$" for size in sizes if size > 1)
    which = (
        "the prime factors that all of them have" if node.name == "gcd" else "each prime factor as often as one has it"
    )
    title = f"Take {which}"
    return Change(f"number.{node.name}", title, number(result), f"Indeed {said}." if said else "")


def _in_primes(value: int) -> str:
    found: list[Node] = []
    divisor = 2
    while value > 1:
        if divisor * divisor > value:
            divisor = value
        if value % divisor == 0:
            found.append(Num(str(divisor)))
            value //= divisor
        else:
            divisor += 1
    return to_latex(product(found))


def known_value(node: Node) -> Change | None:
    """ln 1, sin(pi/6) and other values of functions that are rational."""
    if not isinstance(node, Func) or symbols(node) or node.name in ("abs", "factorial"):
        return None
    try:
        value = exact(node)
    except (NotRational, Undefined, Unclear):
        return _known_root(node)
    return Change("function.value", "Use the known value", number(value))


def _known_root(node: Func) -> Change | None:
    """sin, cos and tan at the angles everybody learns, and logarithms that come out as fractions."""
    if node.name == "ln" and node.args[0] == Const("e"):
        return Change("function.value", "Use the known value", ONE)
    if node.name == "ln" and isinstance(node.args[0], Pow) and node.args[0].base == Const("e"):
        title = "The logarithm undoes the power of $e$"
        return Change("logarithm.of_power", title, node.args[0].exponent)
    turn = _part_of_pi(node.args[0])
    if turn is None or node.name not in ("sin", "cos", "tan"):
        return None
    surds: list[Node] = [Root(Num(n), TWO) for n in "23"]
    sizes: list[Node] = [ZERO, ONE, Div(ONE, TWO), *surds, *(Div(surd, TWO) for surd in surds), Div(surds[1], Num("3"))]
    for candidate in (*sizes, *(Neg(size) for size in sizes[1:])):
        if same_value(node, candidate).same:
            return Change("function.value", "Use the known value", candidate)
    return None


def _part_of_pi(node: Node) -> Fraction | None:
    """The number in front of pi, when its denominator is one of the usual angles."""
    if isinstance(node, Degree) and isinstance(node.arg, Num):
        turn = node.arg.value / 180
        return turn if turn.denominator in (1, 2, 3, 4, 6) else None
    item = term(node)
    if item is None or item.powers != ((Const("pi"), 1),):
        return None
    return item.coefficient if item.coefficient.denominator in (1, 2, 3, 4, 6) else None


def fractions_apart(node: Node) -> Node:
    """`7/8 * 4/21`, read from the left as one long quotient, as the product of fractions it looks like."""
    node = rebuild(node, fractions_apart)
    if isinstance(node, Div) and isinstance(node.top, Mul):
        *rest, factor = node.top.factors
        if any(isinstance(part, (Div, Mixed)) for part in rest) and not isinstance(factor, Div):
            return Mul((*rest, Div(factor, node.bottom)))
    return node


RULES: tuple[Rule, ...] = (
    mixed_number, percent, absolute, factorial, power, root, common_factor, known_value, decimals_to_fractions, divide,
    reduce_fraction, multiply, common_denominator, add,
)  # fmt: skip
