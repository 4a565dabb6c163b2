"""A model's answer against a gold answer: the final answer is found in the text, the kind follows from the gold one.

Gold answers come as they were published: with a decimal comma, doubled backslashes, dollar signs, units in words. What
only sets the answer out is taken off on both sides; a gold answer that is no mathematics for Lemma is compared as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from engine.maths import final_answer
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import ReadError, read
from engine.maths.tree import Apply, Listing, Logic, Matrix, Node, PlusMinus, Relation, Sym, symbols, walk
from tests.bench.cases.case import Check, NotPortable
from tests.bench.cases.choose import is_interval

_SPANS = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$(.+?)(?<!\\)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
_JOINTS = re.compile(r"(?:\s|[,;.:]|\band\b|\bor\b)*")
_DOUBLED = re.compile(r"\\\\(?=(?:left|right|frac|dfrac|le|ge|leq|geq|sqrt|pi|times|cdot|text|in|pm|infty|boxed)\b)")
_UNIT = re.compile(
    r"(?P<number>.*?\S)\s*\\(?:text|mbox|textrm|mathrm)\{\s*(?P<unit>[A-Za-z ]+?)\s*\}(?P<power>\^\{?\d\}?)?"
)
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:,\d{3})*(?:\.\d+)?(?:\s*\\?%)?")
_COMMA = re.compile(r"\s*\$?\s*(\d{1,3}),(\d{1,2}|\d{4,}|(?<=^0,)\d+)\s*\$?\s*")
_CAPITALS = re.compile(r"(?<![A-Za-z\\{])[A-Z]{2}(?![A-Za-z])")
POINT_NAMES = "xyzuvwpqrst"
SHORT = 30  # characters of a text that is nothing but an answer


def check_of(row: dict[str, Any]) -> Check:
    """The call of the checker for one line. Raises NotPortable, or ReadError where the gold answer cannot be read."""
    extra = row.get("extra") or {}
    if row.get("suspect"):
        raise NotPortable("Its label is held to be wrong.")
    if extra.get("strict") is False or extra.get("allow_set_relation_comp") is False:
        raise NotPortable("It asks about a setting of the other grader's own.")
    expected = gold_in(str(row["expected"]))
    a_value = re.search(r"[=<>]|\\(?:le|ge|ne|in|approx)", expected) is None and not _is_range(expected)
    given = answer_in(str(row["given"]), a_value=a_value)
    if _COMMA.fullmatch(plain := _plain(str(row["expected"]))) and _is_list(given):
        expected = plain.strip(" $").replace(",", ", ")
    if words(expected):
        return Check(AnswerKind(Kind.SHORT_TEXT), words(expected), words(given) or given)
    expected, given = _without_unit(expected, given)
    expected, given = _last_of_chain(expected, given)
    names = tuple(sorted({*_CAPITALS.findall(expected), *_CAPITALS.findall(given)}))
    try:
        kind = kind_of(expected, given, names, extra)
    except ReadError:
        kind = None
    if kind is None:
        plain = [text.split("=")[-1].replace(" ", "") for text in (expected, next(_candidates(_plain(row["given"]))))]
        return Check(AnswerKind(Kind.SHORT_TEXT), *plain)
    return Check(kind, *_bare(kind, expected, given))


def _is_range(text: str) -> bool:
    """Whether a gold answer is an interval, which an inequality says as well."""
    try:
        return is_interval(read(text))
    except ReadError:
        return False


def _is_list(text: str) -> bool:
    """Whether an answer is several values, so that the comma of the gold answer stands between two as well."""
    try:
        tree = read(text)
    except ReadError:
        return False
    return isinstance(tree, (Listing, Logic))


def gold_in(text: str) -> str:
    """The gold answer: all of its formulas where only 'and', 'or' and commas stand between them."""
    text = _plain(text)
    spans = list(_SPANS.finditer(text))
    if len(spans) > 1 and _JOINTS.fullmatch(_SPANS.sub("", text)):
        return _SPANS.sub(lambda span: next(part for part in span.groups() if part is not None), text).strip(" .")
    comma = _COMMA.fullmatch(text)
    return f"{comma[1]}.{comma[2]}" if comma else next(_candidates(text))


def answer_in(text: str, *, a_value: bool = False) -> str:
    """The final answer in a text: the first of the candidates that Lemma can read, else the first one.

    With `a_value` a formula that is an inequality is not taken for the answer.
    """
    candidates = list(_candidates(_plain(text)))
    for candidate in candidates:
        try:
            tree = read(candidate)
            if a_value and isinstance(tree, Relation) and not set(tree.signs) <= {"=", "~", "in"}:
                continue
        except ReadError:
            if words(candidate) or _UNIT.fullmatch(candidate.strip()):
                return candidate
            continue
        return candidate
    return candidates[0]


def _candidates(text: str) -> Iterator[str]:
    found = final_answer.find(text)
    said = found is not None and found.how == "said"
    if len(text) < SHORT and "$" not in text and not said and not re.search(r"\\(?:boxed|\[|\()", text):
        yield text  # nothing but the answer
    if found is not None:
        said = re.findall(r"\b(?:is|are)\b[:\s]*\$([^$]+)\$", text[found.end :]) if found.how == "equation" else []
        yield from said[-1:]
        yield found.latex
    spans = [next(part for part in match.groups() if part is not None) for match in _SPANS.finditer(text)]
    if found is None:
        yield spans[-1] if spans else text
    else:
        spans = [next(part for part in span.groups() if part is not None) for span in _SPANS.finditer(found.latex)]
    last = (found.latex if found is not None else text).strip(" .")
    yield from (re.split(r"\b(?:is|are|equals)\b", last)[-1].strip(" ."), *(spans[-1:]))
    numbers = _NUMBER.findall(last) if found is None or found.how != "equation" else _NUMBER.findall(text)
    if numbers:
        yield numbers[-1]


def _plain(text: str) -> str:
    """Without what only came in on the way: doubled backslashes, a command run into a name."""
    text = _DOUBLED.sub(lambda _: "\\", text) if r"\begin" not in text else text
    text = re.sub(r"\bpercentage\b", "percent", text)
    return re.sub(r"\\quad(?=[a-z])", r"\\quad ", text)


def words(text: str) -> str:
    """The words of an answer that is nothing but words, else the empty string."""
    found = re.fullmatch(r"\s*\\(?:text|textbf|mathrm|mbox)\{([^{}]*)\}\s*", text)
    plain = found[1] if found else text
    only = re.fullmatch(r"[()\s]*[A-Za-z]+(?:[ -][A-Za-z]+)*[()\s.]*", plain)
    return plain.strip(" ().") if only and (found or len(plain.strip(" ().")) > 2) else ""


def _without_unit(expected: str, given: str) -> tuple[str, str]:
    """Both without a unit in words: the same one on both sides, or one that only one of them has."""
    one, other = _UNIT.fullmatch(expected.strip()), _UNIT.fullmatch(given.strip())
    if other is not None and one is None:
        return expected, other["number"]
    if one is not None and other is None and _NUMBER.fullmatch(given.strip(" $")):
        return one["number"], given
    if one is not None and other is not None and (one["unit"], one["power"]) == (other["unit"], other["power"]):
        return one["number"], other["number"]
    return expected, given


def _last_of_chain(expected: str, given: str) -> tuple[str, str]:
    """What a chain of equals signs comes to, where the gold answer is one value."""
    if re.search(r",(?!\d{3})|\\quad|\b(?:and|or)\b", expected):
        return expected, given
    pattern = re.compile(r"(?<![<>!:\\])=(?!=)")
    gold, answer = pattern.split(expected), pattern.split(given)
    value = re.search(r"[A-Za-z](?![A-Za-z]*\{)", re.sub(r"\\[A-Za-z]+", "", gold[-1])) is None
    if len(gold) > 2 and value:
        return gold[-1].strip(), answer[-1].strip()
    if len(answer) > 2 and value and len(gold) <= 2 and "," not in given:
        return gold[-1].strip(), answer[-1].strip()
    if len(gold) == 2 and len(answer) == 1 and value and not re.search(r"[<>]|\\[lg]e", given):
        named = re.fullmatch(
            r"\s*(?:[A-Za-z](?:_\{?\w+\}?)?(?:\([^()]*\))?|\\frac\{[A-Z]{2}\}\{[A-Z]{2}\}|\S+:\S+)\s*", gold[0]
        )
        if named:
            return gold[1].strip(), given
    return expected, given


def kind_of(expected: str, given: str, names: tuple[str, ...], extra: dict[str, Any]) -> AnswerKind | None:
    """The kind of answer that a gold answer is; None where only text can be compared. Raises ReadError."""
    tree = read(expected, names=frozenset(names))
    letters = tuple(sorted(symbols(tree)))
    if is_interval(tree) or _interval_given(tree, given) or (isinstance(tree, Relation) and tree.signs == ("in",)):
        return AnswerKind(Kind.INTERVAL, letters[:1] or ("x",))
    if isinstance(tree, Matrix) or any(isinstance(node, Matrix) for node in walk(tree)):
        digits = extra.get("precision")
        rounded = isinstance(digits, int) and re.search(r"\d\.\d", given)
        return AnswerKind(Kind.MATRIX, letters, absolute=f"{0.5 * 10**-digits:.12f}" if rounded else "0")
    if isinstance(tree, Relation):
        return _of_relation(tree, letters, given, names)
    if any(isinstance(node, PlusMinus) for node in walk(tree)):
        return AnswerKind(Kind.SOLUTION_SET, names=names)
    if isinstance(tree, (Listing, Logic)):
        return _of_several(tree, names)
    return AnswerKind(Kind.EXPRESSION, letters, names=names)


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
            return AnswerKind(Kind.EXPRESSION, tuple(symbols(last)), names=names)
    return AnswerKind(Kind.EQUATION, letters, names=names)


def _of_several(tree: Listing | Logic, names: tuple[str, ...]) -> AnswerKind | None:
    items = tree.items if isinstance(tree, Listing) else tree.parts
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


def _bare(kind: AnswerKind, expected: str, given: str) -> tuple[str, str]:
    """`D = (0, 1)` as the point alone, `k = 1/3` as the value where the gold answer is unnamed: as Lemma does."""
    if kind.kind is Kind.EXPRESSION and not re.search(r"[=<>]|\\approx", expected):
        value = re.fullmatch(r"\s*[A-Za-z](?:_\{?\w+\}?)?\s*(?:=|\\approx)([^=<>]*)", given)
        return expected, value[1] if value and not re.search(r"[A-Za-z]\s*=", value[1]) else given
    if kind.kind is not Kind.POINT:
        return expected, given
    named = re.compile(r"\s*[A-Z]\s*=\s*(\(.*\))\s*")
    one, other = named.fullmatch(expected), named.fullmatch(given)
    return one[1] if one else expected, other[1] if other else given
