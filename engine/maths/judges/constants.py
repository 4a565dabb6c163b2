"""Constants of integration: which letters of an antiderivative are constants, and whether they reach every value.

`x^3/3 + c` has one; `ln(k x)` has one too, for ln(k) is any number; `c^2` is a constant that is never negative and
`x^3/3 * c` is none. Decided by derivatives by the letter itself, so it does not matter how the answer is written.
"""

from __future__ import annotations

from enum import StrEnum

from engine.maths.calculus import NoRule, derivative
from engine.maths.equivalence import same_value
from engine.maths.tree import Add, Mul, Neg, Node, Num, Sym, substitute, symbols


class Constant(StrEnum):
    """How a letter stands in an antiderivative."""

    ADDED = "added"  # + c
    SCALED = "scaled"  # - c, + c/3
    LOGARITHM = "logarithm"  # ln(c x), which is ln(x) + ln(c)
    WEIRD = "weird"  # c^3, c^2, e^c: only shifts the answer, but not as one writes a constant
    FACTOR = "factor"  # c x^3: more than a shift
    NONE = "none"  # c - c
    UNCLEAR = "unclear"


def constant_in(answer: Node, variable: str, letter: str, *, shifts: bool = False) -> Constant:
    """How `letter` stands in `answer`, as a function of `variable`.

    `shifts`: it is known that the derivative by `variable` does not depend on the letter.
    """
    if (alone := _alone(answer, letter)) is not None:
        return alone
    try:
        by_letter = derivative(answer, letter)
        if _zero(by_letter):
            return Constant.NONE
        moved = shifts or _zero(derivative(by_letter, variable))
        if moved is not True:
            return Constant.FACTOR if moved is False else Constant.UNCLEAR
        if same_value(by_letter, Num("1")).same:
            return Constant.ADDED
        if _constant(by_letter, letter):
            return Constant.SCALED
        if _constant(Mul((Sym(letter), by_letter)), letter):
            return Constant.LOGARITHM
    except NoRule:
        return Constant.UNCLEAR
    return Constant.WEIRD


def _constant(tree: Node, letter: str) -> bool:
    """Whether `tree` is the same for every value of `letter`, negative ones too: that of |c| is not."""
    other_side = substitute(tree, {letter: Neg(Sym(letter))})
    return same_value(tree, other_side).same is True and _zero(derivative(tree, letter)) is True


def _alone(answer: Node, letter: str) -> Constant | None:
    """The quick way: the letter is a term by itself and stands nowhere else."""
    terms = [term for term in (answer.terms if isinstance(answer, Add) else (answer,)) if letter in symbols(term)]
    if terms == [Sym(letter)]:
        return Constant.ADDED
    return Constant.SCALED if terms == [Neg(Sym(letter))] else None


def depends(tree: Node, name: str) -> bool:
    """Whether the value of `tree` depends on `name`; taken to when that is not settled."""
    if name not in symbols(tree):
        return False
    try:
        return _zero(derivative(tree, name)) is not True
    except NoRule:
        return True


def added_letters(answer: Node) -> list[str]:
    """The letters that stand alone as a term of `answer`."""
    terms = answer.terms if isinstance(answer, Add) else (answer,)
    plain = [term.arg if isinstance(term, Neg) else term for term in terms]
    return [term.name for term in plain if isinstance(term, Sym)]


def _zero(tree: Node) -> bool | None:
    return same_value(tree, Num("0")).same
