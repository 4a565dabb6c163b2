"""Reads intervals and sets as they are written: ]1, 2], (-oo, 1) U [2, oo), {x | x > 1}, all real numbers except 3.

The reader has the first word. What it does not take (a sentence in words, brackets that look the wrong way in a union)
is cut into its pieces here, and only what stands between the signs of sets goes to the reader. Knows nothing of what a
set contains.
"""

from __future__ import annotations

import re

from engine.maths.reader import ReadError, read
from engine.maths.reader.limits import MAX_LENGTH
from engine.maths.set_words import said, tidied, with_signs
from engine.maths.tree import Add, Listing, Logic, Mul, Node, Relation, SetBuilder, SetOperation, Sym, Words, walk

MAX_PIECES = 40

_LAYOUT = re.compile(r"\\(?:left|right|[bB]igg?[lrm]?|displaystyle|limits)(?![A-Za-z])|\\[,;:! ]|\$")
_SIGNS = (
    (re.compile(r"\\bigcup(?![A-Za-z])|\\cup(?![A-Za-z])|⋃"), "∪"),
    (re.compile(r"\\bigcap(?![A-Za-z])|\\cap(?![A-Za-z])|⋂"), "∩"),
    (re.compile(r"\\mathbb\s*(?:\{\s*R\s*\}|R)|\\R(?![A-Za-z])"), "ℝ"),
    (re.compile(r"\\(?:setminus|smallsetminus|backslash)(?![A-Za-z])|(?<=[ℝR)\]])\s*\\\s*(?=\\?\{)|⧵"), "∖"),
    (re.compile(r"(?<=[ℝR])\s*\\\s*(?=[(\[\]])"), "∖"),  # before \( can be taken for the beginning of a formula
    (re.compile(r"\\in(?![A-Za-z])"), "∈"),
    (re.compile(r"\\(?:mid|vert)(?![A-Za-z])|∣"), "|"),
    (re.compile(r"\\colon(?![A-Za-z])"), ":"),
    (re.compile(r"\\(?:lbrace(?![A-Za-z])|\{)"), "{"),
    (re.compile(r"\\(?:rbrace(?![A-Za-z])|\})"), "}"),
    (re.compile(r"\\(?:text|mathrm|mbox)\s*\{\s*(or|and|U)\s*\}"), r" \1 "),
    (re.compile(r"\\infty(?![A-Za-z])"), "∞"),
)
_UNION = re.compile(r"∪|(?<=[)\]\[}ℝR])\s*(?:\b(?:U|u|union|or|and)\b|,(?=\s*[(\[\]]))\s*(?=[(\[\]{ℝR])")
_MEET = re.compile(r"∩|(?<=[)\]\[}ℝR])\s*\b(?:intersection|intersect)\b\s*(?=[(\[\]{ℝR])")
_WITHOUT = re.compile(
    r"∖|(?<=[ℝR])\s*[-−–]\s*(?=[{(\[])|(?<=[)\]])\s*[-−–]\s*(?=\{)|(?<=[)\]\[ℝR])\s+(?:except|without)\s+(?=\{)"
)
_MEMBER = re.compile(r"^\s*[A-Za-z](?:_\w)?\s*(?:∈|\bin\b|(?<=[A-Za-z\s])=(?=\s*(?:[(\[\]ℝ]|R\b)))\s*")
_BUILDER = re.compile(r"^\{\s*(?P<name>[A-Za-z])\s*(?:∈\s*(?P<inside>[^|:]+?))?\s*[|:](?P<condition>.+)\}$", re.DOTALL)
_NUMBER_WORDS = re.compile(r"\s*(?:,|\band\b|\bor\b)\s*")


def read_set(
    text: str, *, decimal_comma: bool = False, names: frozenset[str] = frozenset(), variable: str = "x"
) -> Node:
    """The tree of an interval, a union of them, a set or an inequality; `≥ 4` is about `variable`. Raises ReadError."""
    reader = _SetReader(decimal_comma, names, variable)
    tidy = tidied(text) if len(text) <= MAX_LENGTH else text
    try:
        tree = read(tidy, decimal_comma=decimal_comma, names=names)
    except ReadError as error:
        try:
            return reader.whole(tidy)
        except ReadError:
            if tidy != text:
                read(text, decimal_comma=decimal_comma, names=names)  # to point at the character in the text as typed
            raise error from None
    return tree if _is_set(tree) else reader.whole(tidy)


def _is_set(tree: Node) -> bool:
    """Whether a tree is a set or a statement, and not a product with brackets in it that were meant as a set."""
    if isinstance(tree, Logic):
        return all(_is_set(part) for part in tree.parts)
    if isinstance(tree, Relation):
        if set(tree.signs) & {"<", "<=", ">", ">="} and any(isinstance(part, Words) for part in walk(tree)):
            return False  # any number >= 4
        return not any(isinstance(part, (Mul, Add)) and _has_listing(part) for part in walk(tree))
    return isinstance(tree, (Listing, SetOperation, SetBuilder, Words))


def _has_listing(tree: Node) -> bool:
    return any(isinstance(part, Listing) for part in walk(tree))


class _SetReader:
    def __init__(self, decimal_comma: bool, names: frozenset[str], variable: str) -> None:
        self.decimal_comma = decimal_comma
        self.variable = variable
        self.names = names
        self.pieces = 0

    def plain(self, text: str) -> Node:
        """What has no signs of sets in it."""
        return read(text, decimal_comma=self.decimal_comma, names=self.names)

    def whole(self, text: str) -> Node:
        if len(text) > MAX_LENGTH:
            return self.plain(text)
        tidy = text
        for sign, meaning in _SIGNS:
            tidy = sign.sub(meaning, tidy)
        tidy = _LAYOUT.sub(" ", tidy)
        tidy = " ".join(tidy.split()).rstrip(" .;,")
        if (tree := self.spoken(tidy)) is not None:
            return tree
        if (changed := with_signs(tidy, self.variable)) != tidy:
            text = tidy = changed
        if not self.has_set_signs(tidy):
            return self.plain(text)
        return self.set(tidy)

    def has_set_signs(self, text: str) -> bool:
        body = text[member.end() :] if (member := _MEMBER.match(text)) else text
        european = body.startswith("]") or body.endswith("[")
        return european or bool(
            _UNION.search(text) or _MEET.search(text) or _WITHOUT.search(text) or _BUILDER.match(body) or
            (member and self.interval(body) is not None) or body.replace(" ", "") == "{}"
        )  # fmt: skip

    def spoken(self, text: str) -> Node | None:
        """All real numbers, except some perhaps."""
        words = said(text)
        if words is None:
            return None
        if not words.left_out:
            return Words("all real numbers" if words.every else "no solution")
        numbers = tuple(self.plain(part) for part in _NUMBER_WORDS.split(words.left_out) if part.strip())
        return SetOperation("difference", (Words("all real numbers"), Listing(numbers, "{", "}")))

    def set(self, text: str) -> Node:
        """Pieces joined by signs of sets."""
        text = text.strip()
        self.pieces += 1
        if self.pieces > MAX_PIECES:
            raise ReadError("limit.depth", "There are too many pieces in this set.", text, 0)
        if (member := _MEMBER.match(text)) is not None:
            return self.set(text[member.end() :])
        for sign, word in ((_UNION, "union"), (_MEET, "intersection"), (_WITHOUT, "difference")):
            parts = self.split(sign, text)
            if len(parts) < 2:
                continue
            if any(not part.strip() for part in parts):
                raise ReadError("syntax.end", "Something is missing beside this sign of a set.", text, 0)
            if word == "union" and any(self.split(_MEET, part)[1:] for part in parts):
                raise ReadError("ambiguous.sets", "I cannot tell whether ∪ or ∩ is meant to come first.", text, 0)
            if word == "difference" and len(parts) > 2:
                raise ReadError("ambiguous.sets", "I cannot tell which of these sets is to be left out.", text, 0)
            return SetOperation(word, tuple(self.set(part) for part in parts))
        return self.piece(text)

    def split(self, sign: re.Pattern[str], text: str) -> list[str]:
        """`text` cut at a sign, but not inside braces: the condition of a set keeps its own signs."""
        parts, start = [], 0
        for match in sign.finditer(text):
            before = text[: match.start()]
            if before.count("{") == before.count("}"):
                parts.append(text[start : match.start()])
                start = match.end()
        return [*parts, text[start:]]

    def piece(self, text: str) -> Node:
        if text in ("ℝ", "R"):
            return Words("all real numbers")
        if text.replace(" ", "") == "{}":
            return Words("no solution")
        if (match := _BUILDER.match(text)) is not None:
            element: Node = Sym(match["name"])
            if match["inside"]:
                element = Relation((element, self.set(match["inside"])), ("in",))
            return SetBuilder(element, self.whole(match["condition"]))
        if (found := self.interval(text)) is not None:
            low, high, left, right = found
            return Listing((self.plain(low), self.plain(high)), left, right)
        if text.startswith("(") and text.endswith(")") and self.has_set_signs(text[1:-1]):
            return self.set(text[1:-1])
        return self.plain(text)

    def interval(self, text: str) -> tuple[str, str, str, str] | None:
        """(low, high, left bracket, right bracket) of an interval, else None."""
        text = text.strip()
        if len(text) < 5 or text[0] not in "([]" or text[-1] not in ")][":
            return None
        inner = text[1:-1]
        depth, cuts = 0, []
        for at, char in enumerate(inner):
            depth += (char in "([{") - (char in ")]}")
            if depth < 0:
                return None
            if depth == 0 and char in ",;|":
                cuts.append(at)
        semicolons = [at for at in cuts if inner[at] == ";"]
        if depth or "|" in [inner[at] for at in cuts]:
            return None
        if len(semicolons) == 1 and (self.decimal_comma or len(cuts) == 1):
            cuts = semicolons
        if len(cuts) != 1:
            return None
        low, high = inner[: cuts[0]].strip(), inner[cuts[0] + 1 :].strip()
        return (low, high, text[0], text[-1]) if low and high else None


def joined_by_and(tree: Node) -> bool:
    """Whether a tree is inequalities with 'and' between them."""
    return isinstance(tree, Logic) and tree.word == "and" and all(isinstance(part, Relation) for part in tree.parts)
