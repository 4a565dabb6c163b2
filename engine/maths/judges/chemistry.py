"""Judges chemical formulas and equations.

- A formula is compared as it is written. The same atoms written in another way are named as such: right never, wrong
  only where the author's formula shows more than the student's.
- An equation needs the same substances on the same sides, atoms and charge that balance, and the author's proportions
  in the same (smallest) numbers. What does not balance is said by name.
- States of matter count where the author wrote them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.chemistry import Formula, Reaction, read_formula, read_reaction, show, show_reaction, unbalanced
from engine.maths.chemistry.balance import CHARGE, totals
from engine.maths.chemistry.reader import tidy
from engine.maths.judges.base import partly, right, undecided, unread, verdict, wrong
from engine.maths.kinds import AnswerKind
from engine.maths.reader import ReadError
from engine.maths.tree import Chemical
from engine.maths.verdict import Outcome, Verdict

SAME_ATOMS = 0.5  # the credit of the right atoms where a formula that shows the structure is asked for
STATE = 0.75  # of a right formula or equation without the right states


def chemical_formula(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Judge one formula. Raises LemmaError when the author's cannot be read."""
    try:
        target = read_formula(expected)
    except ReadError as error:
        raise LemmaError(f"The expected answer is not a chemical formula: {error.message}") from None
    try:
        answer = read_formula(given)
    except ReadError as error:
        if error.code.startswith("chemistry.") and _only_case(expected, given):
            return verdict(Outcome.PARTLY_RIGHT, "chemistry.case", _CASE)
        return unread(error)
    tree = Chemical(show(answer))
    if answer == target or (not target.state and answer.without_state() == target):
        return right(tree)
    if answer.without_state() == target.without_state():
        return partly(tree, "chemistry.state", _STATE, STATE)
    if answer.pieces == target.pieces:
        if _by_subscript(given, target):
            message = (
                "I cannot tell whether the number belongs to the atom or to the charge: write ^ before the charge."
            )
            return verdict(Outcome.CANNOT_READ, "ambiguous.charge", message, tree)
        sentence = "The atoms are right, but the charge is not."
        if not answer.charge or not target.charge:
            sentence = f"The atoms are right, but {'the charge is missing' if target.charge else 'it has no charge'}."
        return partly(tree, "chemistry.charge", sentence)
    if answer.atoms() == target.atoms() and answer.charge == target.charge:
        return _same_atoms(tree, target, answer)
    if _by_subscript(given, target):
        return verdict(Outcome.CANNOT_READ, "ambiguous.charge", _WHOSE_NUMBER, tree)
    if "0" in given and tidy(given.replace("0", "O")) == tidy(expected):
        return verdict(Outcome.CANNOT_READ, "chemistry.zero", _OXYGEN, tree)
    if _only_case(expected, given):
        return wrong(tree, "chemistry.case", "Capital and small letters matter: CO and Co are different things.")
    if set(answer.atoms()) == set(target.atoms()):
        return wrong(tree, "chemistry.counts", "The elements are right, but their numbers are not.")
    return wrong(tree, "chemistry.wrong_formula", "This is another formula.")


_GROUP = re.compile(r"\(([^()]+)\)(\d[+-])")
_ZERO = re.compile(r"(?<=[A-Za-z])0|(?<=[A-Za-z]\d)0")  # where a letter O is usual: H20, C02
_OXYGEN = "There is a zero here: is the letter O of oxygen meant?"
_CASE = "The letters are right, but the sign of an element begins with a capital letter and goes on with a small one."
_WHOSE_NUMBER = "I cannot tell whether the number belongs to the atom or to the charge: write ^ before the charge."
_STATE = "The formulas are right, but not the states, such as (s), (l), (g) or (aq)."


def _only_case(expected: str, given: str) -> bool:
    first, second = tidy(expected).replace(" ", ""), tidy(given).replace(" ", "")
    return first != second and first.lower() == second.lower()


def _by_subscript(given: str, target: Formula) -> bool:
    """Whether `O2-` typed without ^ may be meant as O2^-, or `(SO4)2-` as SO4^2-."""
    plain = tidy(given)
    if "^" in plain or plain[-1:] not in ("+", "-"):
        return False
    group = _GROUP.fullmatch(plain)
    meant = [f"{plain[:-1]}^{plain[-1]}", *([f"{group[1]}^{group[2]}"] if group else [])]
    for text in meant:
        with suppress(ReadError):
            if read_formula(text).without_state() == target.without_state():
                return True
    return False


def _same_atoms(tree: Chemical, target: Formula, answer: Formula) -> Verdict:
    note = "chemistry.same_atoms"
    if answer.is_molecular() and not target.is_molecular():
        sentence = "The atoms are right, but this formula does not show how they belong together."
        return partly(tree, note, sentence, SAME_ATOMS)
    if target.is_molecular() and not answer.is_molecular():
        sentence = "The atoms are right, but the molecular formula is asked for: each element once."
        return partly(tree, note, sentence, SAME_ATOMS)
    if target.is_molecular():
        return partly(tree, "chemistry.order", "The atoms are right, but their usual order is another one.", STATE)
    sentence = "These are the same atoms, written in another way: I cannot tell whether it is the same substance."
    return undecided(tree, note, sentence)


_Side = dict[Formula, Fraction]
"""How much of each substance."""

# --- equations -------------------------------------------------------------------------------------------


def chemical_equation(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Judge one reaction. Raises LemmaError when the author's cannot be read or does not balance."""
    try:
        target = read_reaction(expected)
    except ReadError as error:
        raise LemmaError(f"The expected answer is not a chemical equation: {error.message}") from None
    if unbalanced(target):
        raise LemmaError("The expected equation does not balance.")
    try:
        answer = read_reaction(given)
    except ReadError as error:
        if error.code == "chemistry.element" and _only_case(expected, given):
            return verdict(Outcome.PARTLY_RIGHT, "chemistry.case", _CASE)
        return unread(error)
    result = judge_reaction(target, answer)
    if result.outcome is Outcome.WRONG and (letter := _ZERO.sub("O", given)) != given:
        with suppress(ReadError):
            if judge_reaction(target, read_reaction(letter)).outcome is Outcome.RIGHT:
                tree = Chemical(show_reaction(answer))
                return verdict(Outcome.CANNOT_READ, "chemistry.zero", _OXYGEN, tree)
    return result


def judge_reaction(target: Reaction, answer: Reaction) -> Verdict:
    """Judge a reaction against a balanced one."""
    tree = Chemical(show_reaction(answer))
    sides = _sides(target), _sides(answer)
    if [set(side) for side in sides[0]] != [set(side) for side in sides[1]]:
        return _other_species(tree, target, answer)
    differ = unbalanced(answer)
    if differ:
        return wrong(tree, "chemistry.not_balanced", _what_differs(answer, differ))
    ratios = {sides[1][at][species] / sides[0][at][species] for at in (0, 1) for species in sides[0][at]}
    if len(ratios) > 1:
        sentence = "The atoms balance, but the proportions are not those of this reaction."
        return wrong(tree, "chemistry.proportions", sentence)
    if ratios != {Fraction(1)}:
        ratio = ratios.pop()
        if ratio > 1 and ratio.denominator == 1:
            sentence = "This balances, but the numbers can all be divided: smaller whole numbers are asked for."
        else:
            sentence = "This balances, but in other numbers than are asked for."
        return partly(tree, "chemistry.not_lowest", sentence)
    wanted = any(formula.state for _, formula in (*target.left, *target.right))
    if wanted and [_sides(target, True), _sides(answer, True)] != [_sides(target, True)] * 2:
        return partly(tree, "chemistry.state", _STATE, STATE)
    return right(tree)


def _sides(reaction: Reaction, states: bool = False) -> tuple[_Side, _Side]:
    """How much of each substance stands on the left and on the right."""
    found: list[_Side] = []
    for side in (reaction.left, reaction.right):
        total: _Side = {}
        for number, formula in side:
            species = formula if states else formula.without_state()
            total[species] = total.get(species, Fraction(0)) + number
        found.append(total)
    return found[0], found[1]


def _other_species(tree: Chemical, target: Reaction, answer: Reaction) -> Verdict:
    """The substances are not the author's: which, and whether only the sides are exchanged."""
    wanted, found = _sides(target), _sides(answer)
    if [set(side) for side in wanted] == [set(side) for side in reversed(found)]:
        return wrong(tree, "chemistry.reversed", "The two sides are exchanged: the arrow points the other way.")
    missing = [species for at in (0, 1) for species in wanted[at] if species not in found[at]]
    extra = [species for at in (0, 1) for species in found[at] if species not in wanted[at]]
    unlike = [one for one in extra if not any(_alike(one, other) for other in missing)]
    if missing and extra and not unlike and len(missing) == len(extra):
        sentence = f"I cannot tell whether {show(extra[0])} is what is meant by {show(missing[0])}."
        return undecided(tree, "chemistry.same_atoms", sentence)
    if extra and not missing:
        return wrong(tree, "chemistry.species_extra", f"{show(extra[0])} does not take part here.")
    if missing and not extra:
        return wrong(tree, "chemistry.species_missing", f"A substance is missing on the {_where(wanted, missing[0])}.")
    note = "chemistry.species"
    charged = [one for one in extra for other in missing if one.pieces == other.pieces]
    if charged:
        return wrong(tree, note, f"The charge of {show(charged[0])} is not right.")
    same_letters = [one for one in extra for other in missing if set(one.atoms()) == set(other.atoms()) and one.pieces]
    if same_letters:
        return wrong(tree, note, f"The formula {show(same_letters[0])} is not right: numbers go in front, not inside.")
    return wrong(tree, note, f"{show(extra[0])} is not one of the substances here.")


def _where(wanted: Sequence[_Side], species: Formula) -> str:
    return "left" if species in wanted[0] else "right"


def _alike(first: Formula, second: Formula) -> bool:
    return first.atoms() == second.atoms() and first.charge == second.charge and bool(first.pieces)


def _what_differs(answer: Reaction, differ: list[str]) -> str:
    """The first thing that does not balance, with its numbers."""
    name = differ[0]
    left, right_side = totals(answer.left, name), totals(answer.right, name)
    if name == CHARGE:
        return f"The atoms balance, but the charge does not: {left} on the left and {right_side} on the right."
    more = f" ({', '.join(other for other in differ[1:] if other != CHARGE)} too)" if differ[1:] != [] else ""
    more = "" if more == " ( too)" else more
    return f"{name} does not balance: {left} on the left and {right_side} on the right{more}."
