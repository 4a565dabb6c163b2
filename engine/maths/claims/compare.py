"""Two claims beside each other: same solutions, roots gained or lost, or neither.

Chooses the way to compare them (truth tables, one unknown, several, systems, complex numbers) and turns what was found
into a relation. Only the worker imports this module.
"""

from __future__ import annotations

import itertools
from fractions import Fraction
from functools import lru_cache

import sympy

from engine.errors import LemmaError
from engine.maths.claims.complexes import over_complex
from engine.maths.claims.formula import Atom, Formula, Joined, Letter, Not, Truth, atoms, join, letters, names
from engine.maths.claims.found import LESS, LESS_TRIED, SAME_TRIED, Found
from engine.maths.claims.linear import by_factors, divisors_of
from engine.maths.claims.polynomials import degree_of, multiplicities
from engine.maths.claims.several import compare_several
from engine.maths.claims.sides import relate_sides
from engine.maths.claims.systems import compare_systems, is_system
from engine.maths.claims.univariate import Difference, compare, compare_whole, is_true
from engine.maths.claims.weaker import follows, has_waves, in_reach
from engine.maths.equations import _constant_ratio
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.line_verdict import LineRelation
from engine.maths.real_line.line import Unsettled
from engine.maths.render import to_text
from engine.maths.tree import Const, Div, Func, Node, Num, Pow, Root, Sym, rational, symbols, walk

R = LineRelation
MAX_LETTERS = 8
MAX_DIVISORS = 4
MAX_ROOTS = 12  # complex ones that are looked for


UNDECIDED = Found(R.CANNOT_DECIDE)


def relate(first: Formula, second: Formula, domain: str = "real", *, complex_numbers: bool = False) -> Found:
    """How the second claim follows from the first."""
    try:
        found = _relate(first, second, domain, complex_numbers)
    except (Unsettled, NotRational, Undefined, Unclear, LemmaError, RecursionError, sympy.PolynomialError):
        found = UNDECIDED
    except (ValueError, TypeError, ArithmeticError, AttributeError, IndexError, NotImplementedError):
        found = UNDECIDED  # SymPy and mpmath raise all of these on input they cannot handle
    return relate_sides(first, second, domain) or found if found.relation is R.CANNOT_DECIDE else found


def _relate(first: Formula, second: Formula, domain: str, complex_numbers: bool) -> Found:
    verdict = _compared(first, second, domain, complex_numbers)
    if verdict.relation is R.WRONG and (condition := _logarithms(first, second)) is not None:
        one, two = join("and", [first, *condition]), join("and", [second, *condition])
        if _compared(one, two, domain, complex_numbers).relation is R.SAME_SOLUTIONS:
            return Found(R.CONDITIONAL, " and ".join(f"{to_text(part.left)} > 0" for part in condition))
    if verdict.relation is R.WRONG and isinstance(second, Joined) and second.word == "and" and _solved(second):
        either = join("or", list(second.parts))
        if len(names(second)) == 1 and _compared(first, either, domain, complex_numbers).relation is R.SAME_SOLUTIONS:
            return Found(R.AND_OR)
    return verdict


def _compared(first: Formula, second: Formula, domain: str, complex_numbers: bool) -> Found:
    if first == second:
        return Found(R.SAME_SOLUTIONS)
    if letters(first) | letters(second):
        return _truth_table(first, second)
    if complex_numbers:
        return over_complex(first, second)
    if _proportional(first, second):
        return Found(R.SAME_SOLUTIONS)
    if _and_for_or(first, second):
        return Found(R.AND_OR)
    if (exactly := by_factors(first, second, domain)) is not None:
        return exactly
    unknowns = sorted(names(first) | names(second))
    found: Difference
    if len(unknowns) == 0:
        found = _constants(first, second)
    elif len(unknowns) == 1:
        try:
            found = compare(first, second, unknowns[0], domain)
            if not (found.some_first or found.some_second) and _other_complex(first, second):
                return Found(R.WRONG)
        except Unsettled:
            found = compare_whole(first, second, unknowns[0])
    elif is_system(first) or is_system(second):
        try:
            found = compare_systems(first, second, domain)
        except Unsettled:
            found = compare_several(first, second, unknowns, domain)
    else:
        found = compare_several(first, second, unknowns, domain)
    return _classified(first, second, found, unknowns, domain)


def _is_high(atom: Atom) -> bool:
    """Whether the roots of an equation take too long to be found, or it is no polynomial."""
    unknowns = symbols(atom.difference)
    return len(unknowns) == 1 and (degree_of(atom.difference, next(iter(unknowns))) or MAX_ROOTS + 1) > MAX_ROOTS


def _other_complex(first: Formula, second: Formula) -> bool:
    """Whether two equations without real solutions have other complex ones: `x^2 = -5` after `x^2 + 4 = 0`."""
    if not names(first) or not names(second) or any(map(_is_high, (*atoms(first), *atoms(second)))):
        return False
    if any(atom.sign != "=" for one in (first, second) for atom in atoms(one)):
        return False
    try:
        return over_complex(first, second).relation is R.WRONG
    except (Unsettled, LemmaError, sympy.PolynomialError, ValueError, TypeError, ArithmeticError, AttributeError):
        return False


def _logarithms(first: Formula, second: Formula) -> list[Atom] | None:
    """What must be positive where the logarithm of both sides was taken; None where it was not."""
    found: list[list[Node]] = []
    for formula in (first, second):
        inner = [
            node.args[0]
            for atom in atoms(formula)
            for side in (atom.left, atom.right)
            for node in walk(side)
            if isinstance(node, Func) and node.name in ("ln", "log") and symbols(node.args[0])
        ]
        found.append([arg.args[0] if isinstance(arg, Func) and arg.name == "abs" else arg for arg in inner])
    if found[0] or not found[1] or len(found[1]) > 4:
        return None
    return [Atom(arg, ">", Num("0")) for arg in found[1]]


# --- what was found, as a relation ----------------------------------------------------------------------------


def _classified(first: Formula, second: Formula, found: Difference, unknowns: list[str], domain: str) -> Found:
    if found.forward is None or found.backward is None:
        return Found(R.GAINED) if found.forward and found.some_first else UNDECIDED
    ordered = any(atom.sign not in ("=", "!=") for formula in (first, second) for atom in atoms(formula))
    if found.forward and found.backward:
        if ordered and len(unknowns) > 1:
            return _both_ways(first, second, unknowns, domain)
        return Found(R.SAME_ROOTS if _other_multiplicity(first, second, unknowns, domain) else R.SAME_SOLUTIONS)
    lost, gained = _shown(found.lost, unknowns), _shown(found.gained, unknowns)
    # an inequality must not take in what lay outside the domain: that would be a wrong set of solutions
    gained_outside = found.outside_first and not ordered
    inside = (found.forward or found.outside_second) and (found.backward or gained_outside)
    if inside and found.some_first and found.some_second:
        condition = _condition(first, second, found, unknowns)
        if found.backward and not ordered and _drops(first, second, found, unknowns, domain):
            return Found(R.LOST, condition, lost)
        return Found(R.CONDITIONAL, condition, lost or gained)
    if not found.forward and not found.backward:
        return Found(R.WRONG, points=lost or gained)
    if found.forward:
        if ordered and names(first) and names(second) and (len(unknowns) > 1 or found.some_first):
            sure = _surely_follows(first, second, found, unknowns, domain)
            less = LESS if len(unknowns) == 1 else LESS_TRIED
            return UNDECIDED if sure is None else Found(R.GAINED if sure else R.WRONG, note=less if sure else "")
        if ordered or found.gained_wide or not _may_gain(first, second, found, unknowns):
            return Found(R.WRONG, points=gained)
        return Found(R.GAINED, points=gained)
    if not found.some_second or ordered or found.lost_wide or not names(first):
        return Found(R.WRONG, points=lost)
    if not _may_lose(first, second, unknowns):
        return Found(R.WRONG, points=lost)
    return Found(R.LOST, points=lost)


def _both_ways(first: Formula, second: Formula, unknowns: list[str], domain: str) -> Found:
    """Two claims with inequalities that the lines tried do not tell apart, looked at where they may differ.

    That one is a multiple of the other proves that they are the same; else nothing is proved.
    """
    if isinstance(first, Atom) and isinstance(second, Atom):
        sides = first.difference, second.difference
        if all(map(_total, sides)) and symbols(sides[0]) == symbols(sides[1]) and _constant_ratio(*sides):
            return Found(R.SAME_SOLUTIONS)
    if follows(first, second, unknowns, domain) is False:
        return Found(R.WRONG)
    more = follows(second, first, unknowns, domain) is False
    return Found(R.GAINED, note=LESS_TRIED) if more else Found(R.SAME_SOLUTIONS, note=SAME_TRIED)


def _surely_follows(
    first: Formula, second: Formula, found: Difference, unknowns: list[str], domain: str
) -> bool | None:
    if len(unknowns) > 1:
        return follows(first, second, unknowns, domain)
    waves = not found.complete and has_waves(first, second)
    return None if waves and not in_reach(first, unknowns[0]) else True


def _shown(points: list[Fraction], unknowns: list[str]) -> tuple[str, ...]:
    if len(unknowns) != 1:
        return ()
    small = [point for point in points if point.denominator < 10_000]
    return tuple(f"{unknowns[0]} = {to_text(rational(point))}" for point in sorted(small)[:4])


def _solved(formula: Formula) -> bool:
    """Whether a claim is a list of values: x = 1 or x = -3."""
    return all(
        atom.sign == "=" and isinstance(atom.left, Sym) and not symbols(atom.right) for atom in atoms(formula)
    ) and not isinstance(formula, Truth)


def _may_gain(first: Formula, second: Formula, found: Difference, unknowns: list[str]) -> bool:
    """Whether more solutions can come from an honest step (squaring, multiplying), and not from writing them down."""
    if _solved(first) and _solved(second):
        return False
    written_down = isinstance(first, Atom) and len(unknowns) == 1 and _solved(second) and not found.outside_first
    if written_down and isinstance(first, Atom) and degree_of(first.difference, unknowns[0]) is not None:
        return False  # x = 3 or x = 5 after x^2 = 9: nobody squared anything
    if found.some_first or found.outside_first:
        return True  # what came in with a factor that may be zero lies where the first has no value
    if not isinstance(first, Atom) or first.sign != "=" or len(unknowns) != 1:
        return False
    # nothing solves the first: the second must then be what squaring makes of it
    if degree_of(first.difference, unknowns[0]) is not None:
        return False
    two = Num("2")
    squared = Atom(Pow(first.left, two), "=", Pow(first.right, two))
    wider = compare(squared, second, unknowns[0])
    return bool(wider.forward and wider.backward)


def _may_lose(first: Formula, second: Formula, unknowns: list[str]) -> bool:
    """Whether a solution was dropped, and not the equation changed into another: `(x-2)^2 = 0` drops nothing."""
    if len(unknowns) != 1 or not (isinstance(first, Atom) and isinstance(second, Atom)):
        return True
    one, two = (multiplicities(atom.difference, unknowns[0]) for atom in (first, second))
    if one is None or two is None:
        return True
    shorter = (degree_of(second.difference, unknowns[0]) or 0) < (degree_of(first.difference, unknowns[0]) or 0)
    return shorter and all(times <= one.get(root, 0) for root, times in two.items())


def _drops(first: Formula, second: Formula, found: Difference, unknowns: list[str], domain: str) -> bool:
    """Whether what lies where the second has no value are solutions that were lost, as `x^2/x = 3` loses x = 0.

    With several unknowns that is so where a divisor vanishes; a root or logarithm only says where the letters live.
    """
    if len(unknowns) == 1:
        return not found.lost_wide
    divisors = [part for part in divisors_of(second)[:MAX_DIVISORS] if _total(part)]
    if not divisors:
        return False
    kept = join("and", [first, *(Atom(part, "!=", Num("0")) for part in divisors)])
    left = compare_several(kept, second, unknowns, domain)
    return bool(left.forward and left.backward)


def _other_multiplicity(first: Formula, second: Formula, unknowns: list[str], domain: str) -> bool:
    if len(unknowns) != 1:
        return False
    counts: list[dict[Fraction, int]] = []
    for formula in (first, second):
        if not isinstance(formula, Atom) and not (isinstance(formula, Joined) and formula.word == "or"):
            return False
        total: dict[Fraction, int] = {}
        for atom in atoms(formula):
            found = multiplicities(atom.difference, unknowns[0]) if atom.sign == "=" else None
            if found is None:
                return False
            for root, times in found.items():
                if domain != "positive" or root > 0:
                    total[root] = total.get(root, 0) + times
        counts.append(total)
    return counts[0] != counts[1]


def _condition(first: Formula, second: Formula, found: Difference, unknowns: list[str]) -> str:
    """Where two claims that differ only outside their domains say the same."""
    points = _shown(found.lost + found.gained, unknowns)
    if points and not found.lost_wide and not found.gained_wide:
        return " and ".join(point.replace("=", "≠") for point in points)
    conditions: list[str] = []
    for formula in (first, second):
        for atom in atoms(formula):
            for side in (atom.left, atom.right):
                for node in walk(side):
                    shown = _needs(node)
                    if shown and shown not in conditions:
                        conditions.append(shown)
    return " and ".join(conditions[:3])


def _needs(node: Node) -> str:
    """What a part of an expression asks for, to have a value."""
    if isinstance(node, Div) and symbols(node.bottom):
        return f"{to_text(node.bottom)} ≠ 0"
    if isinstance(node, Root) and symbols(node.arg) and node.index == Num("2"):
        return f"{to_text(node.arg)} ≥ 0"
    if isinstance(node, Func) and node.name in ("ln", "log") and symbols(node.args[0]):
        return f"{to_text(node.args[0])} > 0"
    return ""


# --- the ways to compare --------------------------------------------------------------------------------------


def _constants(first: Formula, second: Formula) -> Difference:
    one, two = is_true(first, {}), is_true(second, {})
    return Difference(two or not one, one or not two, some_first=one, some_second=two)


def truth(formula: Formula) -> bool | None:
    """Whether a claim without unknowns is true; None when that cannot be told or it has unknowns."""
    if names(formula) or letters(formula):
        return None
    try:
        return is_true(formula, {})
    except Unsettled:
        return None


def always(formula: Formula) -> bool:
    """Whether a claim certainly is true for all values of its one unknown."""
    if isinstance(formula, Truth):
        return formula.value
    if len(names(formula)) != 1:
        return False
    found = relate(Truth(True), formula)
    return found.relation is R.SAME_SOLUTIONS


def never(formula: Formula) -> bool:
    """Whether a claim certainly is false for all values of its one unknown."""
    if isinstance(formula, Truth):
        return not formula.value
    return len(names(formula)) == 1 and relate(Truth(False), formula).relation is R.SAME_SOLUTIONS


def _truth_table(first: Formula, second: Formula) -> Found:
    found = sorted(letters(first) | letters(second))
    if len(found) > MAX_LETTERS or names(first) or names(second):
        return UNDECIDED
    rows = []
    for row in itertools.product((False, True), repeat=len(found)):
        values = dict(zip(found, row, strict=True))
        rows.append((_valued(first, values), _valued(second, values)))
    if all(one == two for one, two in rows):
        return Found(R.SAME_VALUE)
    return Found(R.WRONG)


def _valued(formula: Formula, values: dict[str, bool]) -> bool:
    match formula:
        case Truth():
            return formula.value
        case Letter():
            return values[formula.name]
        case Not():
            return not _valued(formula.part, values)
        case Joined():
            parts = [_valued(part, values) for part in formula.parts]
            return all(parts) if formula.word == "and" else any(parts)
    return is_true(formula, {})


def _and_for_or(first: Formula, second: Formula) -> bool:
    """`x = 1 and x = 2` after `x = 1 or x = 2`: the two words are mixed up, the values are not."""
    if not (isinstance(first, Joined) and isinstance(second, Joined) and len(names(first) | names(second)) == 1):
        return False
    return {first.word, second.word} == {"and", "or"} and set(first.parts) == set(second.parts) and _solved(first)


def _total(node: Node) -> bool:
    """Whether an expression has a value everywhere."""
    return not any(
        isinstance(part, (Root, Func, Const))
        or (isinstance(part, Div) and symbols(part.bottom))
        or (isinstance(part, Pow) and not (isinstance(part.exponent, Num) and "." not in part.exponent.text))
        for part in walk(node)
    )


@lru_cache(maxsize=256)
def _proportional(first: Formula, second: Formula) -> bool:
    """Whether two equations differ only by a number other than zero (cheap, and enough for most steps)."""
    if not (isinstance(first, Atom) and isinstance(second, Atom) and first.sign == second.sign == "="):
        return False
    one, two = first.difference, second.difference
    if not (_total(one) and _total(two)) or symbols(one) != symbols(two) or not symbols(one):
        return False
    return _constant_ratio(one, two)


def solutions(formula: Formula) -> list[Fraction] | None:
    """The numbers for which a claim about one unknown is true, where they are finitely many; None elsewhere."""
    unknowns = sorted(names(formula))
    if len(unknowns) != 1:
        return None
    try:
        found = compare(formula, Truth(False), unknowns[0])
    except (Unsettled, LemmaError, ValueError, TypeError, NotRational, Undefined):
        return None
    return None if found.lost_wide or not found.complete else found.lost
