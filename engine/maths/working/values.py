"""Two expressions of one working: the same value, a derivative, an antiderivative, or neither."""

from __future__ import annotations

import itertools
import unicodedata

from engine.errors import LemmaError
from engine.maths.calculus import NoRule, derivative
from engine.maths.claims.slopes import CONSTANTS, slope
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.matrix_values import determinant, has_matrix, worked
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text
from engine.maths.solving import CannotSolve, solve
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Func,
    Integral,
    Limit,
    Mul,
    Neg,
    Node,
    Num,
    Sym,
    Words,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.working.definite import to_letter, without_ends
from engine.maths.working.lines import whole_numbered

WHOLE_POINTS = 24
_APART = 1e-9


def same(first: Node, second: Node, domain: str = "real") -> bool | None:
    """Whether two expressions have the same value; None when that cannot be told."""
    if first == second:
        return True
    if has_matrix(first) or has_matrix(second):
        return _same_matrices(first, second, domain)
    if any(whole_numbered(tree) for tree in (first, second)) and symbols(first) | symbols(second):
        return _same_at_whole_numbers(first, second)
    integrals = [node for tree in (first, second) for node in walk(tree) if isinstance(node, Integral)]
    if any(node.lower is not None for node in integrals):
        return True if _same_but_for_integrals(first, second) else None
    if integrals:
        return _same_integrals(first, second, {node.variable.name for node in integrals})
    found = same_value(first, second, domain=domain)
    return False if found.same is None and _differ_as_complex(first, second) else found.same


def _same_matrices(first: Node, second: Node, domain: str) -> bool | None:
    """Whether two matrix expressions are the same, cell by cell; a determinant is a number."""
    numbers = [determinant(tree) if has_matrix(tree) else tree for tree in (first, second)]
    if numbers[0] is not None and numbers[1] is not None and not (has_matrix(numbers[0]) or has_matrix(numbers[1])):
        return same(numbers[0], numbers[1], domain)
    one, other = worked(first), worked(second)
    if one is None or other is None:
        return None
    if (len(one.items), one.columns) != (len(other.items), other.columns):
        return False
    found = [same_value(a, b, domain=domain).same for a, b in zip(one.items, other.items, strict=True)]
    return False if False in found else None if None in found else True


def _differ_as_complex(first: Node, second: Node) -> bool:
    """Whether two numbers certainly differ, of which one is not real: sqrt(-9) and 3."""
    if symbols(first) | symbols(second):
        return False
    try:
        one, other = (value(tree, allow_complex=True) for tree in (first, second))
    except (Undefined, Unclear, NotRational):
        return False
    return bool(abs(one - other) > _APART * (1 + abs(one)))


def _same_at_whole_numbers(first: Node, second: Node) -> bool | None:
    """For factorials, binomials and sums: the same at many whole numbers, wherever both have a value."""
    names = sorted(symbols(first) | symbols(second))
    if len(names) > 3:
        return None
    agreed = 0
    difference = Add((first, Neg(second)))
    for row in itertools.islice(itertools.product((5, 2, 7, 3, 9, 4, 6, 8, 1, 10, 0), repeat=len(names)), 400):
        try:
            put = {name: Num(str(size)) for name, size in zip(names, row, strict=True)}
            gap = value(substitute(difference, put))
        except (Undefined, Unclear, NotRational):
            continue
        if gap != 0:
            return False
        agreed += 1
        if agreed >= (WHOLE_POINTS if len(names) > 1 else 9):
            return True
    return None


def _same_but_for_integrals(first: Node, second: Node) -> bool:
    """Whether two expressions are the same where definite integrals that nobody can work out stand for themselves."""
    known: list[Integral] = []

    def cover(node: Node) -> Node:
        if not isinstance(node, Integral) or node.lower is None:
            return rebuild(node, cover)
        for at, one in enumerate(known):
            ends = (one.variable, one.lower, one.upper) == (node.variable, node.lower, node.upper)
            if ends and same_value(one.body, node.body).same:
                return Sym(f"u_{at + 800}")
        known.append(node)
        return Sym(f"u_{len(known) + 799}")

    covered = (cover(first), cover(second))
    if any(isinstance(node, Integral) for tree in covered for node in walk(tree)):
        return False
    return same_value(*covered).same is True


def _same_integrals(first: Node, second: Node, variables: set[str]) -> bool | None:
    if len(variables) != 1:
        return None
    x = variables.pop()
    try:
        found = same_value(slope(first, x), slope(second, x)).same
    except NoRule:
        return None
    if not found:
        return found
    plain = [tree for tree in (first, second) if not any(isinstance(node, Integral) for node in walk(tree))]
    return all(symbols(tree) & CONSTANTS for tree in plain)


def is_derivative(first: Node, second: Node) -> str:
    """The variable by which the second is the derivative of the first, empty when it is none."""
    for x in sorted(symbols(first)):
        try:
            if same_value(derivative(first, x), second).same is True:
                return x
        except NoRule:
            continue
    return ""


def worked_out(node: Node, dependent: frozenset[tuple[str, str]] = frozenset()) -> Node:
    """The expression with derivatives of known expressions, limits and definite integrals carried out.

    `dependent` are pairs (y, x) of names where y depends on x. What cannot be carried out stays.
    """
    if isinstance(node, Limit):
        node = without_ends(node)
        if any(isinstance(part, Integral) and node.variable in (part.lower, part.upper) for part in walk(node.body)):
            return node  # it may not have a value all the way
    node = rebuild(node, lambda child: worked_out(child, dependent))
    if isinstance(node, Derivative):
        if isinstance(node.body, (Sym, Apply)) and node.body != node.variable:
            return node
        if any(isinstance(part, (Apply, Integral, Limit, Derivative)) for part in walk(node.body)):
            return node
        try:
            return _total_derivative(node, dependent)
        except NoRule:
            return node
    if isinstance(node, Integral) and node.lower is not None and symbols(node):
        try:
            return to_letter(node)[0]
        except (CannotSolve, LemmaError):
            pass
    if isinstance(node, Limit) or (isinstance(node, Integral) and node.lower is not None):
        kind = AnswerKind(Kind.EXPRESSION, (node.variable.name,))
        task = Task.LIMIT if isinstance(node, Limit) else Task.INTEGRATE
        try:
            found = solve(Question(task, node, (node.variable.name,), kind, to_text(node), to_latex(node))).tree
        except (CannotSolve, LemmaError):
            return node
        return node if isinstance(found, Words) else found
    return node


def _total_derivative(node: Derivative, dependent: frozenset[tuple[str, str]]) -> Node:
    x = node.variable.name
    inner = [name for name in sorted(symbols(node.body)) if (name, x) in dependent]
    if not inner:
        if x not in symbols(node.body):
            raise NoRule
        return derivative(node.body, x, node.order)
    if node.order != 1:
        raise NoRule
    terms = [derivative(node.body, x)] if x in symbols(node.body) else []
    terms += [Mul((derivative(node.body, name), Derivative(Sym(name), node.variable, 1))) for name in inner]
    return terms[0] if len(terms) == 1 else Add(tuple(terms))


def conjugated(node: Node) -> Node:
    """The expression with complex conjugates carried out, for real unknowns; `z̄` is the conjugate of z."""
    if isinstance(node, Sym):
        plain = unicodedata.normalize("NFD", node.name)
        return Func("conjugate", (Sym(plain[:-1]),)) if plain.endswith("\u0304") and len(plain) > 1 else node
    node = rebuild(node, conjugated)
    if isinstance(node, Func) and node.name == "conjugate" and any(part == Const("i") for part in walk(node)):
        return _mirrored(node.args[0])
    return node


def _mirrored(node: Node) -> Node:
    return Neg(node) if node == Const("i") else rebuild(node, _mirrored)


class Opaque:
    """Names for what is not carried out: every unknown function, derivative and integral becomes one new symbol."""

    def __init__(self) -> None:
        self.table: dict[Node, str] = {}
        self.hidden: set[str] = set()  # the names of limits and integrals, which have a value that is not known here

    def cover(self, node: Node) -> Node:
        """`node` with its unknown parts replaced, the same part always by the same name."""
        if isinstance(node, (Apply, Derivative, Integral, Limit)):
            name = self.table.setdefault(node, f"u_{len(self.table) + 900}")
            if isinstance(node, (Integral, Limit)):
                self.hidden.add(name)
            return Sym(name)
        return rebuild(node, self.cover)
