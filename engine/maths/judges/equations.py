"""Judges equations, inequalities and statements made of them: the same solutions."""

from __future__ import annotations

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood
from engine.maths.equivalence import same_value
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.kinds import AnswerKind
from engine.maths.opaque import without_functions
from engine.maths.relations import Comparison, compare, compare_formulas
from engine.maths.relations.formula import Atom, formula
from engine.maths.tree import (
    Add,
    Apply,
    Listing,
    Logic,
    Neg,
    Node,
    Relation,
    SetOperation,
    Sym,
    Words,
    symbols,
    walk,
)
from engine.maths.verdict import Verdict

_STATEMENTS = (Relation, Logic, Words)
_SENTENCES = {
    "ends": ("inequality.ends", "This is right but for the ends: look at whether < or <= is meant."),
    "opposite": ("inequality.backwards", "This is the wrong way round: it holds exactly where it should not."),
    "fewer": ("equation.fewer_solutions", "Something is lost: there are solutions that do not satisfy this."),
    "more": ("equation.more_solutions", "This has solutions that it should not have."),
    "other": ("answer.wrong", "This equation does not say the same."),
}


def equation(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Whether two statements hold for the same values over the declared domain."""
    _expected(expected)
    if not isinstance(given, _STATEMENTS) and not (isinstance(given, Listing) and _of_statements(given)):
        return wrong(given, "equation.missing_equals", "An equation is expected, with an equals sign in it.")
    given = _as_named(kind, expected, given)
    found = compare(expected, given, kind.domain)
    if found.same is None and all(any(isinstance(n, Apply) for n in walk(tree)) for tree in (expected, given)):
        found = _for_all_functions(expected, given)
    if found.same is None:
        return undecided(given)
    if found.same and found.how == "multiplicity":
        sentence = "This has the same solutions, but one of them counts more often than it should."
        return partly(given, "equation.multiplicity", sentence)
    if not found.same:
        known = symbols(expected) | frozenset(kind.variables)
        unknown = symbols(given) - known
        if unknown and all(name.swapcase() in known for name in unknown):
            return wrong(given, "expression.case", "Capital and small letters are different letters here.")
    return right(given) if found.same else _different(found, given)


def _as_named(kind: AnswerKind, expected: Node, given: Node) -> Node:
    """`f(x) = 2x + 3` as y = 2x + 3 where the author writes y, and the other way round; else as it is."""
    if not all(isinstance(tree, Relation) and len(tree.terms) == 2 for tree in (expected, given)):
        return given
    assert isinstance(expected, Relation) and isinstance(given, Relation)
    head, other = expected.terms[0], given.terms[0]
    name, letter = (head, other) if isinstance(head, Sym) else (other, head)
    if not isinstance(name, Sym) or not (isinstance(letter, Apply) and letter.primes == 0):
        return given
    if letter.args not in [(Sym(x),) for x in (symbols(expected.terms[1]) | {*kind.variables}) - {name.name}]:
        return given
    if any(name.name in symbols(term) for term in (expected.terms[1], given.terms[1])):
        return given
    return Relation((head, given.terms[1]), given.signs)


def _for_all_functions(expected: Node, given: Node) -> Comparison:
    """Nothing is said of the functions, so what does not hold for every function is another statement."""
    one, other = (formula(without_functions(tree)) for tree in (expected, given))
    if isinstance(one, Atom) and isinstance(other, Atom):
        return compare_formulas(one, other)
    sides = [tree.terms if isinstance(tree, Relation) and tree.signs == ("=",) else () for tree in (expected, given)]
    if not all(len(terms) == 2 for terms in sides):
        return Comparison(None, "other")
    heights = [without_functions(Add((terms[0], Neg(terms[1])))) for terms in sides]  # numbers: f(2) - f(3) - 4
    alike = any(same_value(heights[0], height).same for height in (heights[1], Neg(heights[1])))
    return Comparison(alike, "same" if alike else "other")


def _expected(tree: Node) -> None:
    """Raises LemmaError where the author's answer says nothing that can hold or not."""
    try:
        formula(tree)
    except NotUnderstood as problem:
        raise LemmaError(f"The expected answer is not an equation: {problem.args[1]}") from None


def _of_statements(listing: Listing) -> bool:
    return all(isinstance(item, (*_STATEMENTS, SetOperation)) for item in listing.items)


def _different(found: Comparison, given: Node) -> Verdict:
    note, sentence = _SENTENCES[found.how]
    shown = f" Look at {found.where}." if found.where else ""
    return wrong(given, note, sentence + shown)
