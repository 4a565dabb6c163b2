"""Whether a text contains an author's answer of a declared kind, or what the judge of that kind takes for it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from engine.errors import LemmaError
from engine.maths.check import check, compare, read_answer
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.judges import TEXTS
from engine.maths.judges.alone import ALONE
from engine.maths.judges.texts import plain
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.leaks.text import MAX_TEXT, candidates, trees, visible, without_spaces
from engine.maths.leaks.trees import leaks
from engine.maths.reader import ReadError, read
from engine.maths.tree import (
    Add,
    Const,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Mul,
    Node,
    Pow,
    Relation,
    Sum,
    Sym,
    symbols,
    walk,
)  # fmt: skip
from engine.maths.verdict import Outcome, Verdict
from engine.maths.worked.writing import to_latex

FORMS = (
    Kind.FACTORED, Kind.EXPANDED, Kind.SIMPLIFIED, Kind.SINGLE_FRACTION, Kind.PARTIAL_FRACTIONS, Kind.COMPLETED_SQUARE,
    Kind.IDENTICAL,
)  # fmt: skip
UNTOLD = (NotRational, Undefined, Unclear, ArithmeticError, ValueError, TypeError, NotImplementedError, RecursionError)
MAX_PIECES = 300  # of a text that are shown to a judge


def leaks_answer(kind: AnswerKind, expected: str, text: str, shown: Sequence[str] = ()) -> bool:
    """Whether `text` contains an author's answer `expected` of `kind`, or what its judge would call the same.

    `shown` are texts that were seen already: the question, earlier hints. Raises LemmaError when `expected` is not of
    its kind.
    """
    _judged(kind, expected, expected)  # an expected answer that cannot be read is the author's mistake, told at once
    text = visible(text)
    if len(text) > MAX_TEXT:
        return True
    seen = [visible(one)[:MAX_TEXT] for one in shown]
    match kind.kind:
        case Kind.SHORT_TEXT:
            return _words_leak((expected, *kind.options), text, seen)
        case Kind.CHOICE | Kind.ORDERING | Kind.MATCHING:
            return _ids_leak(kind, expected, text)
    if kind.kind in FORMS:  # the same value in another form is still to be brought into the form asked for
        return _written_alike(kind, expected, text, seen)
    if kind.kind not in TEXTS or kind.kind in (Kind.COMPLEX, Kind.INTERVAL, Kind.VECTOR, Kind.MATRIX):
        given = [tree for one in seen for tree in trees(one)]
        try:
            target = read_answer(expected, kind)
        except ReadError:
            target = None  # an answer that only its judge can read: `1 ± 2i`, `[1, 2)`
        if target is not None and leaks(text, target, given):
            return True
    written = without_spaces(expected)
    if len(written) > 3 and written in without_spaces(text) and not any(written in without_spaces(one) for one in seen):
        return True  # letter for letter
    old = {without_spaces(piece) for one in seen for piece in candidates(one, kind.kind)}
    known = {to_latex(part) for one in seen for whole in trees(one) for part in walk(whole)}
    pieces = dict.fromkeys(piece for piece in candidates(text, kind.kind) if without_spaces(piece) not in old)
    new = [piece for piece in pieces if not _is_harmless(piece, kind, known)]
    return len(new) > MAX_PIECES or any(_accepted(kind, expected, piece) for piece in new)


def _is_harmless(piece: str, kind: AnswerKind, known: set[str]) -> bool:
    """Whether a piece was shown, perhaps inside a longer expression, or is work that is still to be done."""
    try:
        tree = read(piece)
    except (ReadError, RecursionError):
        return False
    if to_latex(tree) in known:
        return True
    if kind.kind in (Kind.INTERVAL, Kind.SOLUTION_SET) and isinstance(tree, Relation):
        return not any(isinstance(term, Sym) for term in tree.terms)  # an equation that is not solved yet
    open_work = (Add, Mul, Pow, Func, Sum, Limit, Integral)
    return (
        not symbols(tree) and Const("i") not in walk(tree) and any(isinstance(part, open_work) for part in walk(tree))
    )


def _written_alike(kind: AnswerKind, expected: str, text: str, seen: Sequence[str]) -> bool:
    """Whether an expression of the text, or a part of one, is the answer in the form asked for."""
    known = {to_latex(tree) for one in seen for whole in trees(one) for tree in walk(whole)}
    target = read_answer(expected, kind)
    wanted = symbols(target)
    found: dict[str, Node] = {}
    for whole in trees(text):
        for part in walk(whole):
            if symbols(part) == wanted and not isinstance(part, (Relation, Logic, Listing, Sym)):
                found.setdefault(to_latex(part), part)
    left = [part for shown, part in found.items() if shown not in known]
    if len(left) > MAX_PIECES:
        return True
    try:
        return any(compare(kind, target, part).outcome is Outcome.RIGHT for part in left)
    except UNTOLD:
        return True


@lru_cache(maxsize=1_000)
def _judged(kind: AnswerKind, expected: str, given: str) -> Verdict:
    """The verdict of `check`, remembered: the texts of one problem share most of their pieces. Raises LemmaError."""
    return check(kind, expected, given)


def _accepted(kind: AnswerKind, expected: str, piece: str) -> bool:
    """Whether the judge takes a piece of the text for the answer, or for a part of it."""
    try:
        result = _judged(kind, expected, piece)
    except LemmaError:
        return False
    except UNTOLD:
        return True
    if result.outcome is Outcome.PARTLY_RIGHT:
        return not result.note.startswith("form.")  # the same value, and the form asked for still to be found
    return result.outcome is Outcome.RIGHT or result.note == ALONE


def _words_leak(wordings: Sequence[str], text: str, shown: Sequence[str]) -> bool:
    told = f" {plain(text)} "
    known = [f" {plain(one)} " for one in shown]
    for wording in wordings:
        wanted = f" {plain(wording)} "
        if wanted.strip() and wanted in told and not any(wanted in one for one in known):
            return True
    return False


def _ids_leak(kind: AnswerKind, expected: str, text: str) -> bool:
    """An id that is named as the answer, ids in the order asked for, a pair that belongs together."""
    ids = sorted(kind.options, key=len, reverse=True)
    if not ids:
        return True
    one = "|".join(re.escape(item) for item in ids)
    word = re.compile(rf"(?<![\w'’])(?:{one})(?![\w'’])")
    if kind.kind is Kind.CHOICE:
        wanted = {match[0].casefold() for match in word.finditer(expected)} or {expected.strip().casefold()}
        return bool({item.casefold() for item in _named(text, one)} & wanted)
    told = [match[0] for match in word.finditer(text)]
    wanted_ids = [match[0] for match in word.finditer(expected)]
    if kind.kind is Kind.ORDERING:
        size = len(wanted_ids)
        return any(told[at : at + size] == wanted_ids for at in range(len(told) - size + 1))
    pairs = set(zip(wanted_ids[::2], wanted_ids[1::2], strict=False))
    return any(pair in pairs or pair[::-1] in pairs for pair in itertools.pairwise(told))


def _named(text: str, one: str) -> list[str]:
    """The ids a text names: longer ones anywhere, single letters where they are no article ("a trick")."""
    if text.strip() in one.split("|"):
        return [text.strip()]
    ends = r"(?=\s*(?:[.,;:!?)\]\"'`*]|$|and\b|or\b|is\b|are\b|because\b))"
    ways = (
        rf"(?:answers?|options?|choices?|choose|pick|select|letters?)\b[:\s]*(?:is|are)?\s*[(\"'`*]*({one})(?![\w'’])",
        rf"[(\[\"'`*]({one})(?=[)\].\"'`*])",
        rf"(?:^|[\s(])({one}){ends}",
    )
    found = [match[1] for way in ways for match in re.finditer(way, text, re.I | re.M)]
    return found + [match[0] for match in re.finditer(rf"(?<![\w'’])(?:{one})(?![\w'’])", text) if len(match[0]) > 1]
