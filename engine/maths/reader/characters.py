"""Characters before they are read: other digits, full-width and styled forms, invisible and look-alike ones.

`plain` gives a text of the same length, so that every place in it is the place in what was typed. A letter that only
looks like another one is named, never read as that other one.
"""

from __future__ import annotations

import unicodedata

from engine.maths.tree import ACCENTS, SEGMENT

MARKS = frozenset((*ACCENTS.values(), SEGMENT))
_SAME_SIGN = {
    "\u066b": ".", "\u066c": ",", "\u3002": ".", "\u3001": ",", "\uff61": ".", "\u2044": "/", "\u2062": "\u200b",
    "\ufe63": "-", "\u2796": "-", "\u2795": "+", "\ufe62": "+", "\u2716": "*", "\u2797": "/",
}  # fmt: skip
_FORMS = ("<wide>", "<narrow>", "<font>")  # the same character in another style: full width, half width, bold, script
_LOOKS_LIKE = {
    **dict(zip("абвгдезикмнорстухіјѕԁһԛԝ", "a6bgdezukmhopctyxijsdhqw", strict=True)),
    **dict(zip("АВЕКМНОРСТХІЈЅУ", "ABEKMHOPCTXIJSY", strict=True)),
    **dict(zip("οαινυκρχγ", "oaivukpxy", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
    "ı": "i", "ȷ": "j", "ɑ": "a", "ɡ": "g", "ℓ": "l", "ʟ": "L", "ꞌ": "'",
}  # fmt: skip


def plain(text: str, known: frozenset[str]) -> str:
    """`text` with digits of all scripts, full-width and styled characters as ASCII; same length.

    `known` are characters that have a meaning of their own and stay (such as the letter of the real numbers).
    """
    if text.isascii():
        return text
    return "".join(char if char.isascii() or char in known else _plain(char) for char in text)


def _plain(char: str) -> str:
    if char in _SAME_SIGN:
        return _SAME_SIGN[char]
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if unicodedata.decomposition(char).startswith(_FORMS):
        form = unicodedata.normalize("NFKC", char)
        return form if len(form) == 1 else char
    return char


def invisible(char: str) -> bool:
    """Whether a character cannot be seen: zero-width, a direction mark, a soft hyphen, a variation selector."""
    return unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f" or char == "\u034f"


def marked(char: str) -> str:
    """A letter with a mark in one character (`\u0177`) as letter and mark; "" for any other character."""
    parts = unicodedata.normalize("NFD", char)
    return parts if len(parts) == 2 and parts[0].isascii() and parts[0].isalpha() and parts[1] in MARKS else ""


def foreign_letter(char: str) -> str:
    """The sentence for a letter that is not known."""
    name = unicodedata.name(char, "letter without a name").lower()
    like = _LOOKS_LIKE.get(char)
    if like:
        return f"This letter looks like {like} but is another one ({name}): type it again with the Latin keyboard."
    return f"I do not know the letter {char!r} ({name})."
