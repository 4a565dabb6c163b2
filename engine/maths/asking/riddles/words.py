"""The words of a riddle, and templates of phrases to be found in them.

A template is a line of words: `a|b` is one of several, `(a)` may be left out, a word in capitals is a phrase that a
grammar reads. What is found is yielded in every way that fits, so that a text with two readings can be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from engine.maths.asking.riddles.value import Value
from engine.maths.asking.spoken.tokens import NotSpoken, tokens

MAX_WORDS = 90
_SHORT = (
    (r"\bi'm\b", "i am"), (r"\bi've\b", "i have"), (r"\bi'll\b", "i will"), (r"\bi'd\b", "i would"),
    (r"\b(you|we|they)'(?:ve)\b", r"\1 have"), (r"\b(you|we|they|he|she|it)'ll\b", r"\1 will"),
    (r"\b(you|we|they)'re\b", r"\1 are"), (r"\b(what|which|it|that|there|he|she|who|here)'s\b", r"\1 is"),
    (r"\bwhats\b", "what is"), (r"\bnumbers?'s?\b", "number its"), (r"\b(\w+)'s (?=(?:\w+ )?number\b)", r"my "),
    (r"\bper cent\b", "percent"), (r"%", " percent "), (r"\bits own\b", "its"), (r"\bits value\b", "it"),
    (r"\ba dozen\b", "12"), (r"\ba hundred\b", "100"), (r"\ba thousand\b", "1000"), (r"\btwo-?fold\b", "double"),
    (r"\bthree-?fold\b", "triple"), (r"\bthe (?:same|said|very|self-?same) number\b", "the number"),
    (r"\bfourfold\b", "quadruple"), (r"\bfivefold\b", "quintuple"), (r"\bno\. ", "number "),
    (r"^guess what\b[,:.!]*", ""), (r"\b(?:the|a) (?:unknown )?numbers? (?=[b-hj-z]\b)", ""),
    (r"\bthe number (?=\d+ is\b)", ""),
)  # fmt: skip
_MARKS = re.compile(r"\s*(?:\.{2,}|…|—|–(?= )|[;?!:]|\.(?!\d)|\n)\s*(?:- )?|(?<=[a-z]) - (?=[a-z])")
_LEFT_OUT = frozenset(("please", "exactly", "precisely", "just", "simply", "only", "altogether_", "again", "first_"))
Reads = Callable[[str, int], Iterator[tuple[Value, int]]]


class Unfit(Exception):
    """The text is no riddle of these."""


class Endless(Exception):
    """There are too many ways to read the text."""


def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, numbers in digits, "." for every mark that ends something. Raises Unfit."""
    text = re.sub(r"\s+", " ", text.replace("’", "'").replace("−", "-")).strip().strip("?.! \"'")
    text = re.sub(r"\s*=\s*$", " is", text)
    text = re.sub(r"(?<![A-Za-z'])I(?=[A-Za-z' ]|$)", "i", text)
    for wording, plain in _SHORT:
        text = re.sub(wording, plain, text, flags=re.IGNORECASE)
    out: list[str] = []
    for piece in _MARKS.split(text):
        if not piece.strip():
            continue
        try:
            found = tokens(piece)
        except (NotSpoken, ValueError):
            raise Unfit from None
        if out:
            out.append(".")
        out += [token.text for token in found if token.text not in _LEFT_OUT]
        if len(out) > MAX_WORDS:
            raise Unfit
    while out and out[-1] in (",", "."):
        out.pop()
    return tuple(out)


@lru_cache(maxsize=2_000)
def _parts(template: str) -> tuple[tuple[frozenset[str], str, bool], ...]:
    """Each place of a template: its words, the name of its phrase, and whether it may be left out."""
    out = []
    for item in template.split():
        optional = item.startswith("(")
        name = item.strip("()")
        phrase = name if name.isupper() and name.isalpha() else ""
        out.append((frozenset(() if phrase else name.split("|")), phrase, optional))
    return tuple(out)


class Found:
    """The words of a text, read by templates."""

    def __init__(self, found: tuple[str, ...], most: int = 60_000) -> None:
        self.words = found
        self.left = most

    def word(self, at: int) -> str:
        """The word at a place, empty behind the last."""
        return self.words[at] if at < len(self.words) else ""

    def spend(self) -> None:
        """Counts one step of reading. Raises Endless behind the last that is allowed."""
        self.left -= 1
        if self.left < 0:
            raise Endless

    def match(self, template: str, at: int, reads: Reads, place: int = 0) -> Iterator[tuple[tuple[Value, ...], int]]:
        """Every way to find a template at a place: the values of its phrases, and where it ends."""
        self.spend()
        parts = _parts(template)
        if place == len(parts):
            yield (), at
            return
        some, phrase, optional = parts[place]
        if phrase:
            for value, end in reads(phrase, at):
                for values, last in self.match(template, end, reads, place + 1):
                    yield (value, *values), last
        elif self.word(at) in some:
            yield from self.match(template, at + 1, reads, place + 1)
        if optional:
            yield from self.match(template, at, reads, place + 1)
