"""The kind of answer that a gold answer of a model's test set is: nobody declared one there.

Knows nothing of how the answers were found in their texts (models), nor of what a verdict counts for (meant).
"""

from __future__ import annotations

import re
from typing import Any

from engine.maths.kinds import EQUIVALENT, AnswerKind, Kind
from engine.maths.reader import ReadError, read
from engine.maths.tree import Add, Apply, Listing, Logic, Matrix, Node, PlusMinus, Relation, Sym, Words, symbols, walk
from tests.bench.cases.choose import is_interval

POINT_NAMES = "xyzuvwpqrst"
MEANING = (EQUIVALENT,)
"""Only what is meant counts: an inequality need not be solved, numbers not be worked out, 25% is 0.25."""


def kind_of(expected: str, given: str, names: tuple[str, ...], extra: dict[str, Any]) -> AnswerKind | None:
    """The kind of answer that a gold answer is; None where only text can be compared. Raises ReadError."""
    tree = read(expected, names=frozenset(names))
    letters = tuple(sorted(symbols(tree)))
    if tree == Words("no solution"):
        return AnswerKind(Kind.SOLUTION_SET, names=names)
    everything = tree == Words("all real numbers")
    if (
        everything
        or is_interval(tree)
        or _interval_given(tree, given)
        or (isinstance(tree, Relation) and tree.signs == ("in",))
    ):
        return AnswerKind(Kind.INTERVAL, letters[:1] or ("x",), options=MEANING)
    if isinstance(tree, Matrix) or any(isinstance(node, Matrix) for node in walk(tree)):
        digits = extra.get("precision")
        rounded = isinstance(digits, int) and re.search(r"\d\.\d", given)
        within = f"{0.5 * 10**-digits:.12f}" if rounded else "0"
        return AnswerKind(Kind.MATRIX, letters, absolute=within, options=MEANING)
    if any(isinstance(node, PlusMinus) for node in walk(tree)) and not _of_curve(tree):
        head = tree.terms[0] if isinstance(tree, Relation) else None
        return AnswerKind(Kind.SOLUTION_SET, (head.name,) if isinstance(head, Sym) else (), names=names)
    if isinstance(tree, Relation):
        return _of_relation(tree, letters, given, names)
    if isinstance(tree, (Listing, Logic)):
        return _of_several(tree, names)
    if (variable := _integrated(tree)) is not None:
        return AnswerKind(Kind.ANTIDERIVATIVE, (variable,), names=names)
    return AnswerKind(Kind.EXPRESSION, letters, names=names, options=MEANING)


def _of_curve(tree: Node) -> bool:
    """Whether a gold answer with plus-minus says how two letters belong together: y = ±sqrt(x)."""
    return isinstance(tree, Relation) and (len(tree.terms) != 2 or len(symbols(tree)) > 1)


def _integrated(tree: Node) -> str | None:
    """The variable of a gold answer with a constant of integration at its end; None of others."""
    if not isinstance(tree, Add) or tree.terms[-1] != Sym("C"):
        return None
    letters = symbols(tree) - {"C"}
    return next(iter(letters)) if len(letters) == 1 else None


def _interval_given(tree: Node, given: str) -> bool:
    try:
        answer = read(given)
    except ReadError:
        return False
    if isinstance(answer, Relation) and answer.signs == ("in",):
        answer = answer.terms[1]
    inequality = isinstance(tree, Relation) and set(tree.signs) <= {"<", "<=", ">", ">="}
    return (is_interval(answer) or isinstance(answer, Listing)) and (inequality or is_interval(tree))


def _of_relation(tree: Relation, letters: tuple[str, ...], given: str, names: tuple[str, ...]) -> AnswerKind:
    """`x = 11` names a value, `(p, q) = (3, 2)` a point, `2x + y = 3` is an equation."""
    head, last = tree.terms[0], tree.terms[-1]
    if set(tree.signs) == {"="}:
        if isinstance(head, Listing) and isinstance(last, Listing):
            return AnswerKind(Kind.POINT, tuple(item.name for item in head.items if isinstance(item, Sym)))
        if isinstance(head, Sym) and isinstance(last, Listing):
            if last.left == "(":
                return AnswerKind(Kind.POINT, tuple(POINT_NAMES[: len(last.items)]))
            return AnswerKind(Kind.SOLUTION_SET, (head.name,), names=names)
        if (
            isinstance(head, (Sym, Apply))
            and not symbols(last) & symbols(head)
            and ("=" not in given or not symbols(last))
        ):
            return AnswerKind(Kind.EXPRESSION, tuple(symbols(last)), names=names, options=MEANING)
        if isinstance(head, Apply) and len(tree.terms) == 2 and "=" not in given:  # the term of f alone
            return AnswerKind(Kind.EXPRESSION, tuple(symbols(last)), names=names, options=MEANING)
    return AnswerKind(Kind.EQUATION, letters, names=names)


def _of_several(tree: Listing | Logic, names: tuple[str, ...]) -> AnswerKind | None:
    items = tree.items if isinstance(tree, Listing) else tree.parts
    if isinstance(tree, Listing) and tree.left in ("<", "⟨"):
        return AnswerKind(Kind.VECTOR, options=MEANING)
    if any(isinstance(item, Relation) and set(item.signs) != {"="} for item in items):
        return AnswerKind(Kind.INTERVAL, tuple(sorted(symbols(tree)))[:1], options=MEANING)
    heads = [item.terms[0].name for item in items if isinstance(item, Relation) and isinstance(item.terms[0], Sym)]
    points = [item for item in items if isinstance(item, Listing)]
    if points:
        sizes = {len(item.items) for item in points}
        return AnswerKind(Kind.POINT, tuple(POINT_NAMES[: sizes.pop()])) if len(sizes) == 1 else None
    if isinstance(tree, Listing) and tree.left in ("(", "["):
        return AnswerKind(Kind.POINT, tuple(POINT_NAMES[: len(tree.items)]))
    if len(heads) == len(items) and len(set(heads)) == len(heads):
        stems = {name.partition("_")[0] for name in heads}
        if len(stems) == 1 and len(heads) > 1:
            return AnswerKind(Kind.SOLUTION_SET, (stems.pop(),), names=names)
        return AnswerKind(Kind.POINT, tuple(heads), names=names)
    return AnswerKind(Kind.SOLUTION_SET, tuple(heads[:1]), names=names)


def bare(kind: AnswerKind, expected: str, given: str) -> tuple[str, str]:
    """`D = (0, 1)` as the point alone, `k = 1/3` as the value where the gold answer is unnamed: as Lemma does."""
    if kind.kind is Kind.EXPRESSION and not re.search(r"[=<>]|\\approx", expected):
        value = re.fullmatch(r"\s*[A-Za-z](?:_\{?\w+\}?)?\s*(?:=|\\approx)([^=<>]*)", given)
        return expected, value[1] if value and not re.search(r"[A-Za-z]\s*=", value[1]) else given
    if kind.kind is not Kind.POINT:
        return expected, given
    named = re.compile(r"\s*[A-Z]\s*=\s*(\(.*\))\s*")
    one, other = named.fullmatch(expected), named.fullmatch(given)
    return one[1] if one else expected, other[1] if other else given
