"""Equations, inequalities, 'and', 'or' and sets as one formula: `body sign 0` joined by All and Any.

`x = 1 or x = 2`, `x = 1.5 \\pm 0.5` and `x in {1, 2}` become the same formula. Absolute values become cases. Knows
nothing of solving. Does not import SymPy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.maths.answers import NotUnderstood, both_signs
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, exact, value
from engine.maths.real_line.critical import replace
from engine.maths.real_line.truth import compared_at
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Listing,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    PlusMinus,
    Pow,
    Relation,
    Root,
    SetOperation,
    Sym,
    Words,
    rational,
    rebuild,
    symbols,
    walk,
)

MAX_CASES = 3  # absolute values in one relation that are told apart
_TRUTHS = {"all real numbers": True, "no solution": False}
_LARGE = 10**100
_NEGATED = {"=": "!=", "!=": "=", "<": "<=", "<=": "<"}


@dataclass(frozen=True, slots=True)
class Truth:
    """What holds always, or never."""

    holds: bool


@dataclass(frozen=True, slots=True)
class Atom:
    """`body sign 0`; the signs are =, !=, < and <=."""

    body: Node
    sign: str


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Some part holds."""

    parts: tuple[Formula, ...]


Formula = Truth | Atom | All | Any


def atoms(formula: Formula) -> Iterator[Atom]:
    """Every relation in a formula."""
    if isinstance(formula, Atom):
        yield formula
    elif isinstance(formula, (All, Any)):
        for part in formula.parts:
            yield from atoms(part)


def names_of(formula: Formula) -> frozenset[str]:
    """The names that occur in a formula."""
    return frozenset().union(*(symbols(atom.body) for atom in atoms(formula)))


def formula(tree: Node) -> Formula:
    """The formula that a tree says. Raises NotUnderstood when it says none."""
    return simplified(_of(tree))


def _of(tree: Node) -> Formula:
    if isinstance(tree, Words) and tree.meaning in _TRUTHS:
        return Truth(_TRUTHS[tree.meaning])
    if isinstance(tree, Logic):
        if tree.word == "not":
            return negated(_of(tree.parts[0]))
        parts = tuple(_of(part) for part in tree.parts)
        return Any(parts) if tree.word == "or" else All(parts)
    if isinstance(tree, Listing) and tree.left in ("", "{", "["):
        return _several(tree)
    if isinstance(tree, Relation):
        if any(isinstance(node, PlusMinus) for node in walk(tree)):
            if squared := _squared(tree):
                return _of(squared)
            return Any(tuple(_of(variant) for variant in both_signs(tree)))
        pairs = zip(tree.terms, tree.signs, tree.terms[1:], strict=False)
        return All(tuple(_relation(left, sign, right) for left, sign, right in pairs))
    raise NotUnderstood("equation.missing_equals", "An equation or an inequality is expected.")


def _squared(tree: Relation) -> Relation | None:
    """`y^2 = a` for `y = \\pm sqrt(a)`: the same real numbers."""
    match tree:
        case Relation(terms=(left, PlusMinus(left=middle, right=Root(arg=inside, index=Num(text="2")))), signs=("=",)):
            if Const("i") in walk(tree) or not symbols(inside) or _has_sign(left) or _has_sign(inside):
                return None
            if middle is not None and _has_sign(middle):
                return None
            return Relation((Pow(left if middle is None else Add((left, Neg(middle))), Num("2")), inside), ("=",))
    return None


def _has_sign(tree: Node) -> bool:
    return any(isinstance(node, PlusMinus) for node in walk(tree))


def _several(tree: Listing) -> Formula:
    """`x = 1, x = 2` are two solutions, `x = 1, y = 2` is one."""
    heads = [part.terms[0] if isinstance(part, Relation) and part.signs == ("=",) else None for part in tree.items]
    parts = tuple(_of(part) for part in tree.items)
    same_head = len(set(heads)) == 1 and isinstance(heads[0], Sym)
    return Any(parts) if same_head and len(parts) > 1 else All(parts)


def _relation(left: Node, sign: str, right: Node) -> Formula:
    if sign == "in":
        return _member(left, right)
    if sign == "=" and isinstance(right, Words) and right.meaning in _TRUTHS:
        return Truth(_TRUTHS[right.meaning])
    if sign == "=" and isinstance(left, Listing) and isinstance(right, Listing):
        if len(left.items) != len(right.items):
            raise NotUnderstood("read.point_size", "The two sides do not have the same number of values.")
        return All(tuple(_relation(one, "=", other) for one, other in zip(left.items, right.items, strict=True)))
    if sign == "=" and isinstance(right, Listing) and right.left in ("{", ""):
        return _member(left, right)
    if any(isinstance(side, (Listing, Words, Relation, Logic, SetOperation)) for side in (left, right)):
        raise NotUnderstood("read.relation", "I do not understand this relation.")
    if Const("infinity") in (left, right, Neg(left), Neg(right)) and sign in ("<", ">", "<=", ">="):
        return _endless(left, sign, right)
    if sign == "=":
        for one, other in ((left, right), (right, left)):
            if found := _inverted(one, other):
                return found
    if sign in (">", ">="):
        left, sign, right = right, {">": "<", ">=": "<="}[sign], left
    if sign not in _NEGATED:
        raise NotUnderstood("read.relation", "I do not understand this sign of a relation here.")
    return Atom(left if right == Num("0") else Neg(right) if left == Num("0") else Add((left, Neg(right))), sign)


def _inverted(outer: Node, other: Node) -> Formula | None:
    """`x = 25` for `sqrt(x) = 5`, `y = 2^x` for `log_2(y) = x`, `x = ln(8)/ln(2)` for `2^x = 8`; None where not.

    Only where the same real numbers are meant: what is on the other side must have a value everywhere.
    """
    names = symbols(outer)
    if not names or Const("i") in (*walk(outer), *walk(other)) or not _everywhere(other):
        return None
    match outer:
        case Root(arg=inside, index=Num(text="2")):
            if not symbols(other):
                height = _sign_of(other)
                return None if height is None or height < 0 else _relation(inside, "=", Pow(other, Num("2")))
            if len(names | symbols(other)) == 1:
                return All((_relation(inside, "=", Pow(other, Num("2"))), Atom(Neg(other), "<=")))
        case Func(name="ln", args=(inside,)):
            return Atom(Add((inside, Neg(Pow(Const("e"), other)))), "=")
        case Func(name="log", args=(inside, base)) if (_sign_of(base) or 0) > 0 and not symbols(base):
            return Atom(Add((inside, Neg(Pow(base, other)))), "=")
        case Pow(base=base, exponent=inside) if not symbols(base) and not symbols(other):
            if (_sign_of(base) or 0) > 0 and (_sign_of(other) or 0) > 0 and base != Num("1"):
                return _relation(inside, "=", Div(Func("ln", (other,)), Func("ln", (base,))))
    return None


def _everywhere(tree: Node) -> bool:
    """Whether an expression has a value for all real numbers, as far as is plain to see."""
    for node in walk(tree):
        match node:
            case Func(name="abs") | Add() | Mul() | Neg() | Num() | Const() | Sym():
                continue
            case Pow(exponent=Num()):
                continue
            case Div(bottom=bottom) if not symbols(bottom):
                continue
        if symbols(node):
            return False
    return True


def _sign_of(constant: Node) -> int | None:
    """-1, 0 or 1 for a number; None where that is not clear."""
    try:
        height = value(constant)
    except (NotRational, Undefined, Unclear):
        return None
    return int(height > 0) - int(height < 0)


def _endless(left: Node, sign: str, right: Node) -> Formula:
    """`x < infinity` holds for every number."""
    if any(Const("infinity") in walk(side) for side in (left, right) if side not in _ENDS):
        raise NotUnderstood("read.relation", "I do not understand this use of infinity.")
    low, high = (left, right) if sign.startswith("<") else (right, left)
    return Truth(low == _ENDS[1] or high == _ENDS[0])


_ENDS = (Const("infinity"), Neg(Const("infinity")))


def _member(left: Node, whole: Node) -> Formula:
    """`left` is in a set, an interval or a union of them."""
    if isinstance(whole, Words) and whole.meaning in _TRUTHS:
        return Truth(_TRUTHS[whole.meaning])
    if isinstance(whole, SetOperation):
        parts = tuple(_member(left, part) for part in whole.parts)
        if whole.word == "difference":
            return All((parts[0], *(negated(part) for part in parts[1:])))
        return Any(parts) if whole.word == "union" else All(parts)
    if isinstance(whole, Listing) and whole.left in ("{", ""):
        return Any(tuple(_relation(left, "=", item) for item in whole.items))
    if isinstance(whole, Listing) and len(whole.items) == 2:
        low = "<=" if whole.left == "[" else "<"
        high = "<=" if whole.right == "]" else "<"
        return All((_relation(whole.items[0], low, left), _relation(left, high, whole.items[1])))
    raise NotUnderstood("read.relation", "I do not understand this set.")


def negated(said: Formula) -> Formula:
    """What holds where `said` does not."""
    if isinstance(said, Truth):
        return Truth(not said.holds)
    if isinstance(said, Atom):
        if said.sign in ("=", "!="):
            return Atom(said.body, _NEGATED[said.sign])
        return Atom(Neg(said.body), _NEGATED[said.sign])
    parts = tuple(negated(part) for part in said.parts)
    return Any(parts) if isinstance(said, All) else All(parts)


def simplified(said: Formula) -> Formula:
    """With relations that hold always or never as Truth, nesting flattened and absolute values as cases."""
    if isinstance(said, Atom):
        truth = _always(said)
        if truth is not None:
            return Truth(truth)
        cases = _cases(said)
        return cases if isinstance(cases, Atom) else simplified(cases)
    if not isinstance(said, (All, Any)):
        return said
    kind, ends = type(said), Truth(isinstance(said, Any))
    parts: list[Formula] = []
    for part in map(simplified, said.parts):
        if part == ends:
            return ends
        for inner in part.parts if isinstance(part, kind) else (part,):
            if not isinstance(inner, Truth) and inner not in parts:
                parts.append(inner)
    if not parts:
        return Truth(isinstance(said, All))
    return parts[0] if len(parts) == 1 else kind(tuple(parts))


def _always(atom: Atom) -> bool | None:
    """Whether a relation holds always or never; None when it depends, or cannot be seen."""
    names = symbols(atom.body)
    if not names:
        return compared_at(atom.body, atom.sign, allow_complex=is_imaginary(atom.body))
    point = {name: rational_point(index) for index, name in enumerate(sorted(names))}
    constant = rebuild_at(atom.body, point)
    height: Node = Num("0")
    try:
        number = exact(constant)
        if max(abs(number.numerator), number.denominator) < _LARGE:
            height = rational(number)
    except (NotRational, Undefined):
        pass
    same = same_value(atom.body, height)
    return compared_at(height, atom.sign) if same.same and not same.narrower else None


def is_imaginary(*trees: Node) -> bool:
    """Whether the imaginary unit occurs."""
    return any(node == Const("i") for tree in trees for node in walk(tree))


def rational_point(index: int) -> Node:
    """A number that nothing special happens at."""
    return rational_tree(17 + 12 * index, 7 + 4 * index)


def rational_tree(top: int, bottom: int) -> Node:
    """A fraction as a tree."""
    from fractions import Fraction

    return rational(Fraction(top, bottom))


def rebuild_at(tree: Node, point: dict[str, Node]) -> Node:
    """`tree` with numbers put in."""
    if isinstance(tree, Sym):
        return point.get(tree.name, tree)
    return rebuild(tree, lambda child: rebuild_at(child, point))


def _cases(atom: Atom) -> Formula:
    """A relation with absolute values as the cases of their signs."""
    inside = [node for node in walk(atom.body) if isinstance(node, Func) and node.name == "abs" and symbols(node)]
    if not inside or len(set(inside)) > MAX_CASES:
        return atom
    if atom.sign == "=" and (pair := _two_sizes(atom.body)):
        return Any((Atom(Add((pair[0], Neg(pair[1]))), "="), Atom(Add(pair), "=")))
    first = next(node for node in inside if not any(other in inside for other in walk(node.args[0])))
    content = first.args[0]
    positive = Atom(replace(atom.body, first, content), atom.sign)
    negative = Atom(replace(atom.body, first, Neg(content)), atom.sign)
    return Any((All((Atom(Neg(content), "<="), positive)), All((Atom(content, "<"), negative))))


def _two_sizes(body: Node) -> tuple[Node, Node] | None:
    """u and v of `|u| - |v|`."""
    match body:
        case Add(terms=(Func(name="abs", args=(one,)), Neg(arg=Func(name="abs", args=(other,))))):
            return one, other
    return None
