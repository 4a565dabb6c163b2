"""Do two statements (equations, inequalities, joined by 'and' and 'or') hold for the same values?

    compare(read("x > 2 or x < -2"), read("x^2 > 4"))

Decided exactly on the real line for rational functions of one name, exactly for polynomial equations of several, by
a constant ratio for anything; a point where one holds and the other does not shows a difference. What is left is
undecided. A denominator that is zero at single points of a curve is forgiven, as everybody does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from engine.maths.domain import Domain, Range
from engine.maths.relations import curves, line, sampled
from engine.maths.relations.formula import (
    All,
    Any,
    Atom,
    Formula,
    Truth,
    atoms,
    formula,
    is_imaginary,
    names_of,
    negated,
)
from engine.maths.tree import (
    Add,
    Const,
    Func,
    Listing,
    Neg,
    Node,
    PlusMinus,
    Relation,
    Sym,
    Words,
    rebuild,
    walk,
)

__all__ = ["Comparison", "compare", "compare_formulas"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`same` is True, False or None (undecided); `how` is one of

    same, multiplicity (the same values, but one of them counts more often; `same` is then True), fewer and more (of
    the second, seen from the first), ends (they differ in the ends of intervals only), opposite (one holds exactly
    where the other does not), other. `where` is a place, as text, at which only one of the two holds.
    """

    same: bool | None
    how: str = "same"
    where: str = ""


MAX_NAMES = 4  # of equations whose solutions are looked for by numbers
_UNDECIDED = Comparison(None, "other")


def compare(first: Node, second: Node, domain: str = "real") -> Comparison:
    """Compare two statements over a domain. Raises NotUnderstood where one of them is none."""
    one, other = formula(first), formula(second)
    if one != other and (pair := _with_sizes(first, second)) and sampled.constant_ratio(*pair, domain) is True:
        return Comparison(True)  # before absolute values are taken apart: |x - 3| and |3 - x|
    return compare_formulas(one, other, domain)


def _with_sizes(first: Node, second: Node) -> tuple[Atom, Atom] | None:
    """Two equations with absolute values as `body = 0`."""
    bodies = []
    for tree in (first, second):
        if not isinstance(tree, Relation) or tree.signs != ("=",) or any(isinstance(n, PlusMinus) for n in walk(tree)):
            return None
        left, right = tree.terms
        if isinstance(left, (Listing, Words)) or isinstance(right, (Listing, Words)):
            return None
        bodies.append(Atom(Add((left, Neg(right))), "="))
    if not any(isinstance(node, Func) and node.name == "abs" for node in (*walk(first), *walk(second))):
        return None
    if not sampled.same_denominators(*bodies):
        return None
    return bodies[0], bodies[1]


def compare_formulas(one: Formula, other: Formula, domain: str = "real") -> Comparison:
    """Compare two formulas over a domain."""
    if one == other:
        return Comparison(True)
    if isinstance(one, Truth) and isinstance(other, Truth):
        return Comparison(one.holds == other.holds, "other")
    names = sorted(names_of(one) | names_of(other))
    if not names:
        return _UNDECIDED
    undefined_alike = sampled.same_denominators(one, other)
    if len(names) > 1 and undefined_alike and _matched(one, other, domain):
        return Comparison(True)
    imaginary = _has_imaginary(one) or _has_imaginary(other)
    single = len(names) == 1 and not imaginary
    result = _on_the_line(one, other, names[0], domain) if single else _in_space(one, other, domain)
    if result is not None:
        return result
    if len(names) == 1 and undefined_alike and _matched(one, other, domain):
        return Comparison(True)
    where = sampled.differ_at(one, other, domain)
    if not where and len(names) <= MAX_NAMES:
        where = _missed(one, other, domain)
    return Comparison(False, "other", where) if where else _UNDECIDED


def _matched(one: Formula, other: Formula, domain: str) -> bool:
    """Whether the parts of two statements are the same one by one, up to a factor."""
    if isinstance(one, Atom) and isinstance(other, Atom):
        return sampled.constant_ratio(one, other, domain) is True
    if isinstance(one, (All, Any)) and type(one) is type(other) and isinstance(other, (All, Any)):
        left = list(other.parts)
        for part in one.parts:
            match = next((item for item in left if _matched(part, item, domain)), None)
            if match is None:
                return False
            left.remove(match)
        return not left
    return False


def _on_the_line(one: Formula, other: Formula, name: str, domain: str) -> Comparison | None:
    within = Domain.of(domain).range_of(name)
    try:
        difference = line.difference(one, other, name, within)
        if difference is None and _empty_otherwise(one, other, name, within):
            return Comparison(False, "other")
        if difference is None:
            return Comparison(True, "multiplicity" if _counted_otherwise(one, other, name, within) else "same")
        reverse = line.difference(one, negated(other), name, within)
        if not _only_equations(one) and (reverse is None or reverse.ends_only):
            return Comparison(False, "opposite", difference.where)
    except line.NotRationalLine:
        return None
    if difference.ends_only and not _only_equations(one) and not _only_equations(other):
        return Comparison(False, "ends", difference.where)
    if not difference.only_second:
        return Comparison(False, "fewer", difference.where)
    return Comparison(False, "other" if difference.only_first else "more", difference.where)


def _only_equations(said: Formula) -> bool:
    return all(atom.sign == "=" for atom in atoms(said))


def _counted_otherwise(one: Formula, other: Formula, name: str, within: Range) -> bool:
    """Whether two equations have the same real roots, but one root is double in one of them only."""
    if not (isinstance(one, Atom) and isinstance(other, Atom) and one.sign == other.sign == "="):
        return False
    first, second = (line.multiplicities(atom, name, within) for atom in (one, other))
    return any(first.get(factor) != second.get(factor) for factor in (*first, *second))


def _empty_otherwise(one: Formula, other: Formula, name: str, within: Range) -> bool:
    """Whether two equations without any solution are not the same for complex numbers either."""
    if not (isinstance(one, Atom) and isinstance(other, Atom) and one.sign == other.sign == "="):
        return False
    if line.multiplicities(one, name, within):
        return False
    try:
        found = curves.relationship(one, other)
    except curves.NotPolynomial:
        return True
    return not (found.first_in_second and found.second_in_first)


def _in_space(one: Formula, other: Formula, domain: str) -> Comparison | None:
    if Domain.of(domain).is_bounded:
        return None
    try:
        found = curves.relationship(one, other)
        if found.first_in_second and found.second_in_first:
            return Comparison(True, "multiplicity" if found.multiplicity else "same")
        if _has_imaginary(one) or _has_imaginary(other):
            return Comparison(False, "other")
        for said, against, how in ((one, other, "fewer"), (other, one, "more")):
            if not (isinstance(said, Atom) and isinstance(against, Atom)):
                for point in curves.real_points(said):
                    place = {name: Fraction(int(item.p), int(item.q)) for name, item in point.items()}
                    if names_of(against) <= set(place) and sampled.truth_at(against, place) is False:
                        shown = ", ".join(f"{name} = {item}" for name, item in point.items())
                        return Comparison(False, how, shown)
    except curves.NotPolynomial:
        return _whatever_pi_is(one, other)
    return None


def _whatever_pi_is(one: Formula, other: Formula) -> Comparison | None:
    """Whether two statements say the same for every number in the place of π and of e: A = πr² and A/π = r²."""
    letters = (_with_letters(one), _with_letters(other))
    if letters == (one, other):
        return None
    try:
        found = curves.relationship(*letters)
    except curves.NotPolynomial:
        return None
    both = found.first_in_second and found.second_in_first
    return Comparison(True, "multiplicity" if found.multiplicity else "same") if both else None


def _with_letters(said: Formula) -> Formula:
    if isinstance(said, Atom):
        return replace(said, body=_letters_in(said.body))
    if isinstance(said, (All, Any)):
        return replace(said, parts=tuple(_with_letters(part) for part in said.parts))
    return said


def _letters_in(node: Node) -> Node:
    if isinstance(node, Const) and node.name in ("pi", "e"):
        return Sym(f"{node.name}_0")
    return rebuild(node, _letters_in)


def _has_imaginary(said: Formula) -> bool:
    return any(is_imaginary(atom.body) for atom in atoms(said))


def _missed(one: Formula, other: Formula, domain: str) -> str:
    """A solution of an equation of one statement that is none of the other's."""
    for said, against in ((one, other), (other, one)):
        for atom in (said,) if isinstance(said, Atom) else said.parts if isinstance(said, Any) else ():
            if isinstance(atom, Atom) and atom.sign == "=":
                where = sampled.root_missed(atom, against, domain)
                if where:
                    return where
    return ""
