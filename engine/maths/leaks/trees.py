"""Whether a text contains an answer that is a tree, or one of the values it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from engine.maths import forms
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.leaks.text import MAX_TEXT, number_words, numbers, runs, spans_of, visible, without_spaces
from engine.maths.literals import SLACK, of_tree
from engine.maths.reader import ReadError, read
from engine.maths.tree import (
    Add,
    Chemical,
    Const,
    Degree,
    Listing,
    Logic,
    Matrix,
    Neg,
    Node,
    Percent,
    PlusMinus,
    Quantity,
    Relation,
    Sym,
    Words,
    children,
    symbols,
    walk,
)  # fmt: skip
from engine.maths.worked.writing import to_latex

ENOUGH = 3  # figures that show which number is meant, rounded or not
_MEANINGS = {
    "no solution": re.compile(
        r"\bno (?:real )?(?:solutions?|answers?|roots?|numbers?)\b|\bnever true\b|\bimpossible\b|\bcontradict"
        r"|\bneither value\b",
        re.I,
    ),
    "all real numbers": re.compile(
        r"\b(?:every|all|any) (?:real )?(?:numbers?|values?|x)\b|\balways true\b|\bis true for everything\b", re.I
    ),
    "does not exist": re.compile(
        r"\bdoes not exist\b|\bundefined\b|\bdoesn['’]t exist\b|\bthey differ\b"
        r"|\bno (?:limit|inverse|(?:real )?value|number)\b"
        r"|\bdiverg(?:es?|ent|ing)\b|\bconverg\w+|\bwithout bound\b|\bnot (?:real|defined)\b"
        r"|\bcan(?:not)? be divided by zero\b|\bnothing can be divided\b",
        re.I,
    ),
    "yes": re.compile(
        r"\byes\b|\bis (?:a )?prime\b|\bnone of them divides\b|\bnot? (?:other )?(?:factor|divisor)", re.I
    ),
    "no": re.compile(r"\bno\b|\bnot\b|\bhas (?:a|another) (?:factor|divisor)\b", re.I),
}


def leaks(text: str, answer: Node, given: Iterable[Node] = ()) -> bool:
    """Whether `text` contains the answer or one of its parts; what stands in `given` (the question) is no leak.

    The parts of `x = 2 or x = 3` are 2 and 3, of a point its coordinates, of an interval its ends.
    """
    text = visible(text)
    if len(text) > MAX_TEXT:
        return True
    if isinstance(answer, Words):
        pattern = _MEANINGS.get(answer.meaning)
        if pattern is not None and pattern.search(text):
            return True
        return re.search(rf"\b{re.escape(answer.meaning)}\b", text, re.I) is not None
    if isinstance(answer, Chemical):
        return without_spaces(answer.text) in without_spaces(text)
    parts = list(_parts(answer))
    known = {to_latex(sub) for tree in given for sub in walk(tree)}
    spans, prose = spans_of(text)
    if any(_formula_leaks(piece, answer, parts, known) for piece in spans):
        return True
    if any(_typed_leaks(run, answer, parts, known) for run in runs(prose)):
        return True
    said = [*numbers(prose), *number_words(prose)]
    return any(_same_number(number, part) for number in said for part in parts if to_latex(number) not in known)


def _parts(answer: Node) -> Iterator[Node]:
    """The values an answer stands for."""
    match answer:
        case Logic() | Listing():
            for part in children(answer):
                yield from _parts(part)
        case Relation():
            for part in answer.terms:
                if not (isinstance(part, Sym) and len(answer.terms) > 1):
                    yield from _parts(part)
        case Quantity():
            yield answer.number
        case Percent() | Degree():
            yield answer
            yield answer.arg
        case Neg(arg=Percent() | Degree() as inner):
            yield answer
            yield Neg(inner.arg)
        case PlusMinus():
            yield answer
            yield answer.right
        case Matrix():
            yield answer
        case Add() if any(isinstance(part, Sym) and part.name in ("C", "K") for part in answer.terms):
            kept = tuple(part for part in answer.terms if not (isinstance(part, Sym) and part.name in ("C", "K")))
            yield kept[0] if len(kept) == 1 else Add(kept)
        case _:
            yield answer


def _formula_leaks(latex: str, answer: Node, parts: Sequence[Node], known: set[str]) -> bool:
    try:
        tree = read(latex.strip(" .,;"))
    except (ReadError, RecursionError):
        return any(_same_number(number, part) for number in numbers(latex) for part in parts
                   if to_latex(number) not in known)  # fmt: skip
    return _tree_leaks(tree, answer, parts, known)


def _typed_leaks(run: str, answer: Node, parts: Sequence[Node], known: set[str]) -> bool:
    try:
        tree = read(run.strip(" .,;"))
    except (ReadError, RecursionError):
        return False  # its numbers are looked at with those of the prose
    return _tree_leaks(tree, answer, parts, known)


def _tree_leaks(tree: Node, answer: Node, parts: Sequence[Node], known: set[str]) -> bool:
    if tree == answer and to_latex(tree) not in known:
        return True
    if isinstance(tree, Relation) and not symbols(tree.terms[-1]) and to_latex(tree) not in known:
        told = isinstance(tree.terms[0], Sym) or not symbols(tree.terms[0])
        if told and any(_same_number(tree.terms[-1], part) for part in parts):
            return True  # "x = 5" and "lim ... = 5" say the answer even where 5 stands in the question
    return any(_is_part(sub, part) for sub in walk(tree) for part in parts if to_latex(sub) not in known)


def _is_part(sub: Node, part: Node) -> bool:
    """Whether a piece of a formula says the same as a part of the answer, and about as plainly."""
    if isinstance(sub, (Relation, Logic, Listing, Words)):
        return False
    if sub == part or to_latex(sub) == to_latex(part):
        return True
    if isinstance(sub, Matrix) or isinstance(part, Matrix):
        return isinstance(sub, Matrix) and isinstance(part, Matrix) and same_value(sub, part).same is True
    if _is_number(sub):
        return _same_number(sub, part)
    if symbols(sub) != symbols(part) or not forms.size(part) - 6 <= forms.size(sub) <= forms.size(part) + 2:
        return False
    if isinstance(sub, (Sym, Const)) or isinstance(part, (Sym, Const)):
        return False
    if _is_number(part):
        return False  # 2 + 3 is not yet 5
    return same_value(sub, part).same is True


def _is_number(node: Node) -> bool:
    """A number as one reads it off: digits, a fraction, perhaps with a sign or a unit sign."""
    while isinstance(node, (Neg, Percent, Degree)):
        node = node.arg
    return forms.is_literal(node)


def _same_number(one: Node, other: Node) -> bool:
    """Equal, or `other` as it is rounded or cut off to the digits that `one` shows."""
    if symbols(one) or symbols(other):
        return False
    try:
        first, second = (as_fraction(value(node)) for node in (one, other))
    except (Undefined, Unclear, NotRational, TypeError):
        return one == other
    return first == second or _shortened(one, first, second)


def _shortened(shown: Node, size: Fraction, exact: Fraction) -> bool:
    """Whether a number shows the beginning of another: 0.333 of 1/3, but not 0.03 of 0.033, nor 0.95 of 0.9556.

    Three figures tell it, rounded or cut off; two where they are rounded, behind the point.
    """
    literal = of_tree(shown)
    if literal is None or not size or (size < 0) != (exact < 0):
        return False
    figures, _ = literal.figures
    if figures >= ENOUGH:
        return abs(size - exact) < 2 * literal.half_unit
    return figures == 2 and literal.places >= 2 and abs(size - exact) <= literal.half_unit * SLACK
