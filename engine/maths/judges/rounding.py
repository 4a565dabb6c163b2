"""Rounded numbers: whether one number is another one rounded, and which number of `x = 2/3 ≈ 0.667` is the answer.

rounded(sqrt(2), 1.414)          is_rounding(Fraction(2, 3), literal("0.667"))
typed_last(x = 2/3 ≈ 0.667)      0.667, where a decimal number is asked for
exact_first(2/3 ≈ 0.667)         2/3, where the exact one is
"""

from __future__ import annotations

import itertools
from fractions import Fraction

from engine.maths import forms
from engine.maths.answers import NotUnderstood
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.literals import SLACK, Literal, of_tree
from engine.maths.tree import Add, Apply, Listing, Logic, Mul, Neg, Node, Num, Percent, Relation, Sym, symbols

MIN_CUT_OFF = 4  # figures of a number that was cut off instead of rounded: 0.6666 for 2/3
NEAR = Fraction(1, 50)  # of a number that a calculation with rounded parts may be away from it
MIN_PERCENT = 3  # figures of a percentage that can only be rounded from the number asked for


def real_value(tree: Node) -> Fraction:
    """A real number exactly, or to many digits. Raises NotRational, Undefined or Unclear where it has none."""
    try:
        return exact(tree)
    except NotRational:
        return as_fraction(value(tree))


def rounded_to(number: Fraction, unit: Fraction) -> Fraction:
    """`number` to a whole multiple of `unit`, halves away from zero."""
    if not unit:
        return number
    size = int(abs(number) / unit + Fraction(1, 2)) * unit
    return -size if number < 0 else size


def is_rounding(aim: Fraction, number: Literal) -> bool:
    """Whether `number` is `aim`, rounded correctly to the digits that were typed."""
    places = number.decimals - number.exponent + (2 if number.percent else 0)
    units = [Fraction(10) ** -places]
    if "." not in number.digits and number.value:
        zeros = len(number.digits) - len(number.digits.rstrip("0"))
        units += [units[0] * 10**zero for zero in range(1, zeros + 1)]
    return any(rounded_to(aim, unit) == number.value for unit in units)


def rounded(target: Node, answer: Node) -> bool:
    """Whether `answer` is a decimal of at least three digits that rounds `target` correctly and is not equal to it."""
    if isinstance(answer, Percent):  # 33.3% for 1/3
        whole = of_tree(answer.arg)
        exactly = Mul((Num("100"), target))
        return whole is not None and whole.figures[0] >= MIN_PERCENT and rounded_at(exactly, answer.arg)
    literal = forms.unsigned(answer)
    if not isinstance(literal, Num) or not literal.is_decimal or symbols(target) or literal.text.endswith(")"):
        return False
    places = len(literal.text.split(".")[1])
    if places < 2 or len(literal.text.replace(".", "").lstrip("0")) < 2:
        return False
    return rounded_at(target, answer)


def rounded_at(target: Node, answer: Node) -> bool:
    """Whether the decimal number `answer` is `target` rounded to its last place, or cut off there."""
    literal = of_tree(answer)
    try:
        gap = real_value(Add((target, Neg(answer))))
    except (Undefined, Unclear, NotRational):
        return False
    if literal is None:
        return False
    if abs(gap) <= literal.half_unit * SLACK:
        return True
    exactly = of_tree(target) is None  # no decimal number, whose own places say how far it goes
    cut_off = exactly and literal.figures[0] >= MIN_CUT_OFF and (gap > 0) == (literal.value > 0)
    return cut_off and abs(gap) < 2 * literal.half_unit


def exact_first(tree: Node) -> Node:
    """`1/3` of `1/3 ≈ 0.333`, `x = 1/3` of `x = 1/3 ≈ 0.333`; any other tree as it is.

    Raises NotUnderstood where the number behind the sign is none that one rounds to.
    """
    if not isinstance(tree, Relation) or "~" not in tree.signs:
        return tree
    at = tree.signs.index("~")
    if symbols(tree.terms[at]) or set(tree.signs[:at]) - {"="} or set(tree.signs[at:]) - {"=", "~"}:
        return tree
    later = tree.terms[at + 1 :]
    if not all(_goes_on(tree.terms[at], term) for term in later if of_tree(term) is not None) or not all(
        _is_near(tree.terms[at], term) for term in later if of_tree(term) is None and not symbols(term)
    ):
        raise NotUnderstood("read.chain", "The parts of this chain of equals signs are not all the same.")
    return Relation(tree.terms[: at + 1], tree.signs[:at]) if at else tree.terms[0]


def _is_near(exactly: Node, about: Node) -> bool:
    """Whether a calculation comes to about a number: 3√2 ≈ 3 * 1.41. What has no value is not looked at."""
    try:
        aim, gap = real_value(exactly), real_value(Add((exactly, Neg(about))))
    except (Undefined, Unclear, NotRational):
        return True
    return abs(gap) <= NEAR * abs(aim)


def solved_exactly(tree: Node) -> Node:
    """`x = √2` of `x = √2 ≈ 1.41` in each part of an answer, and `x = 1.41` for `x ≈ 1.41`, which is only rounded."""
    if isinstance(tree, Logic):
        return Logic(tree.word, tuple(solved_exactly(part) for part in tree.parts))
    if isinstance(tree, Listing):
        return Listing(tuple(solved_exactly(item) for item in tree.items), tree.left, tree.right)
    if isinstance(tree, Relation) and tree.signs == ("~",) and isinstance(tree.terms[0], Sym):
        return Relation(tree.terms, ("=",)) if not symbols(tree.terms[1]) else tree
    return exact_first(tree)


def typed_last(tree: Node) -> Node:
    """The last number of `x = 2/3 ≈ 0.667` or `2/3 = 0.667`, each part of which is the one before or rounds it.

    Any other tree is given back as it is. Raises NotUnderstood where a part is neither.
    """
    if not isinstance(tree, Relation) or not set(tree.signs) <= {"=", "~"}:
        return tree
    head, values = tree.terms[0], tree.terms
    if isinstance(head, (Sym, Apply)):
        values = values[1:]
    if any(symbols(part) for part in values) or of_tree(values[-1]) is None:
        return tree
    if not all(_goes_on(*pair) for pair in itertools.pairwise(values)):
        raise NotUnderstood("read.chain", "The parts of this chain of equals signs are not all the same.")
    return values[-1]


def _goes_on(before: Node, after: Node) -> bool:
    if same_value(before, after).same is True:
        return True
    number = of_tree(after)
    try:
        return number is not None and is_rounding(real_value(before), number)
    except (Undefined, Unclear, NotRational):
        return False
