"""What a line claims: relations joined by and, or, not.

`x = 1 or x = -3`, `{1, -3}` and `x = -1 ± 2` become the same formula. Raises NotAFormula for what claims nothing.
Knows no algebra.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from engine.maths.tree import (
    Add,
    Const,
    Listing,
    Logic,
    Neg,
    Node,
    Num,
    PlusMinus,
    Relation,
    SetOperation,
    Sym,
    Words,
    rebuild,
    substitute,
    symbols,
    walk,
)

SIGNS = ("=", "!=", "<", ">", "<=", ">=")
MAX_PARTS = 64
NEGATED = {"=": "!=", "!=": "=", "<": ">=", ">": "<=", "<=": ">", ">=": "<"}


class NotAFormula(Exception):
    """The tree claims nothing that could be true or false."""


@dataclass(frozen=True, slots=True)
class Truth:
    """Always or never."""

    value: bool


@dataclass(frozen=True, slots=True)
class Atom:
    """One relation between two expressions."""

    left: Node
    sign: str
    right: Node

    @property
    def difference(self) -> Node:
        """Left side minus right side."""
        if self.right == Num("0"):
            return self.left
        return Neg(self.right) if self.left == Num("0") else Add((self.left, Neg(self.right)))


@dataclass(frozen=True, slots=True)
class Letter:
    """A statement with a name: A or B."""

    name: str


@dataclass(frozen=True, slots=True)
class Not:
    """The contrary of a statement."""

    part: Formula


@dataclass(frozen=True, slots=True)
class Joined:
    """All (`word` 'and') or at least one ('or') of the parts."""

    word: str
    parts: tuple[Formula, ...]


Formula = Truth | Atom | Letter | Not | Joined


def join(word: str, parts: list[Formula]) -> Formula:
    """The parts joined, nested ones of the same word taken in."""
    flat: list[Formula] = []
    for part in parts:
        flat += part.parts if isinstance(part, Joined) and part.word == word else (part,)
    if not flat:
        return Truth(word == "and")
    if len(flat) > MAX_PARTS:
        raise NotAFormula
    return flat[0] if len(flat) == 1 else Joined(word, tuple(flat))


def atoms(formula: Formula) -> Iterator[Atom]:
    """Every relation in a formula."""
    if isinstance(formula, Atom):
        yield formula
    elif isinstance(formula, Joined):
        for part in formula.parts:
            yield from atoms(part)
    elif isinstance(formula, Not):
        yield from atoms(formula.part)


def letters(formula: Formula) -> frozenset[str]:
    """The names of statements in a formula."""
    if isinstance(formula, Letter):
        return frozenset((formula.name,))
    if isinstance(formula, Not):
        return letters(formula.part)
    parts = formula.parts if isinstance(formula, Joined) else ()
    return frozenset().union(*(letters(part) for part in parts))


def names(formula: Formula) -> frozenset[str]:
    """The unknowns in a formula."""
    return frozenset().union(*(symbols(atom.left) | symbols(atom.right) for atom in atoms(formula)))


def put(formula: Formula, values: dict[str, Node]) -> Formula:
    """The formula with names replaced."""
    if isinstance(formula, Atom):
        return Atom(substitute(formula.left, values), formula.sign, substitute(formula.right, values))
    if isinstance(formula, Joined):
        return Joined(formula.word, tuple(put(part, values) for part in formula.parts))
    return Not(put(formula.part, values)) if isinstance(formula, Not) else formula


def formula_of(tree: Node, unknown: str = "") -> Formula:
    """What a tree claims; bare values are solutions for `unknown`. Raises NotAFormula."""
    match tree:
        case Words(meaning="no solution"):
            return Truth(False)
        case Words(meaning="all real numbers"):
            return Truth(True)
        case Relation():
            return _relation(tree, unknown)
        case Logic(word="not"):
            part = tree.parts[0]
            return Not(Letter(part.name)) if isinstance(part, Sym) else _negated(formula_of(part, unknown))
        case Logic():
            return _several(tree.parts, tree.word, unknown)
        case SetOperation(word="union" | "intersection") if unknown:
            parts = [_member(Sym(unknown), part) for part in tree.parts]
            return join("or" if tree.word == "union" else "and", parts)
        case Listing(left="{") if unknown:
            return _member(Sym(unknown), tree)
        case Listing(left=""):
            return _several(tree.items, "", unknown)
    raise NotAFormula


def _several(parts: tuple[Node, ...], word: str, unknown: str) -> Formula:
    """Parts between 'or', 'and' or commas; a bare value after `x = 1` is another value of x."""
    formulas: list[Formula] = []
    heads: list[Node | None] = []
    head: Node | None = Sym(unknown) if unknown else None
    for part in parts:
        if isinstance(part, Relation):
            head = part.terms[0]
        elif not isinstance(part, (Logic, Listing, Words, SetOperation)):
            if isinstance(part, Sym) and word and head in (None, part):
                formulas.append(Letter(part.name))
                continue
            if head is None:
                raise NotAFormula
            part = Relation((head, part), ("=",))
        heads.append(head)
        formulas.append(formula_of(part, unknown))
    if not word:  # commas: several values of one unknown, or one value of each of several
        one = len(frozenset().union(*(names(formula) for formula in formulas))) == 1
        word = "or" if (len(set(heads)) == 1 and isinstance(heads[0], Sym)) or (one and len(parts) > 1) else "and"
        if word == "or" and any(atom.sign != "=" for formula in formulas for atom in atoms(formula)):
            word = "and"
    return join(word, formulas)


def _negated(formula: Formula) -> Formula:
    if isinstance(formula, Truth):
        return Truth(not formula.value)
    return Atom(formula.left, NEGATED[formula.sign], formula.right) if isinstance(formula, Atom) else Not(formula)


def _relation(tree: Relation, unknown: str) -> Formula:
    if any(isinstance(node, (Relation, Logic)) for term in tree.terms for node in walk(term)):
        raise NotAFormula
    if any(isinstance(term, Words) for term in tree.terms):
        if len(tree.terms) == 2 and isinstance(tree.terms[1], Words):
            return formula_of(tree.terms[1], unknown)
        raise NotAFormula
    if tree.signs == ("in",):
        return _member(tree.terms[0], tree.terms[1])
    left, right = tree.terms[0], tree.terms[1]
    if tree.signs == ("=",) and isinstance(left, Listing) and isinstance(right, Listing):
        if len(left.items) != len(right.items):
            raise NotAFormula
        pairs = zip(left.items, right.items, strict=True)
        return join("and", [_relation(Relation(pair, ("=",)), unknown) for pair in pairs])
    if tree.signs == ("=",) and isinstance(right, Listing) and right.left in ("{", ""):
        return _member(left, right)
    variants = [_signed(term) for term in tree.terms]
    if any(sign not in (*SIGNS, "~") for sign in tree.signs):
        raise NotAFormula
    if len([1 for variant in variants if len(variant) > 1]) == 2 and len(tree.terms) == 2:
        combinations = list(itertools.product(*variants))  # signs on both sides are chosen each by itself
    else:
        combinations = [tuple(v[min(which, len(v) - 1)] for v in variants) for which in (0, 1)]
        combinations = combinations if len(set(combinations)) > 1 else combinations[:1]
    return join("or", [_chain(terms, tree.signs) for terms in combinations])


def _chain(terms: tuple[Node, ...], signs: tuple[str, ...]) -> Formula:
    for term in terms:
        if any(isinstance(node, (Listing, SetOperation, Words)) for node in walk(term)):
            raise NotAFormula
    # "about equal" is no claim to compare solutions with: it is judged apart
    found: list[Formula] = [
        Atom(left, sign, right) for left, sign, right in zip(terms, signs, terms[1:], strict=False) if sign != "~"
    ]
    if not found:
        raise NotAFormula
    return join("and", found)


def _signed(term: Node) -> list[Node]:
    """The term, or the two terms a plus-minus sign stands for."""
    marks = [node for node in walk(term) if isinstance(node, PlusMinus)]
    if not marks:
        return [term]
    if len(marks) > 2:
        raise NotAFormula
    return [_with_sign(term, "+"), _with_sign(term, "-")]


def _with_sign(tree: Node, chosen: str) -> Node:
    if isinstance(tree, PlusMinus):
        right = _with_sign(tree.right, chosen)
        right = Neg(right) if (chosen == "+") != (tree.upper == "+") else right
        return right if tree.left is None else Add((_with_sign(tree.left, chosen), right))
    return rebuild(tree, lambda child: _with_sign(child, chosen))


def _member(name: Node, of: Node) -> Formula:
    """`x in {1, 2}`, `x in [0, 1)`, `x in R`."""
    if of == Sym("R") or of == Words("all real numbers"):
        return Truth(True)
    if of == Words("no solution"):
        return Truth(False)
    if isinstance(of, SetOperation) and of.word in ("union", "intersection"):
        return join("or" if of.word == "union" else "and", [_member(name, part) for part in of.parts])
    if not isinstance(of, Listing):
        raise NotAFormula
    if of.left in ("{", ""):
        values = [value for item in of.items for value in _signed(item)]
        return join("or", [Atom(name, "=", value) for value in values])
    if len(of.items) != 2:
        raise NotAFormula
    lower, upper = of.items
    bounds: list[Formula] = []
    if lower != Neg(Const("infinity")):
        bounds.append(Atom(name, ">=" if of.left == "[" else ">", lower))
    if upper != Const("infinity"):
        bounds.append(Atom(name, "<=" if of.right == "]" else "<", upper))
    return join("and", bounds)
