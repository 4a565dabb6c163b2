"""The words that no phrase accounts for: whether one of them can change what is asked."""

from __future__ import annotations

import re

from engine.maths.asking.chat import SMALL_TALK
from engine.maths.asking.free.asides import HARMLESS
from engine.maths.asking.free.meaning import may_matter, near_meaningful
from engine.maths.asking.loose import NEUTRAL
from engine.maths.words import word_set

MAX_WORDS = 25
MAX_UNKNOWN = 6
PLAIN = word_set(
    "answer answers equation equations expression expressions problem question questions what whats what's which find"
    " get give for the of in to is and it its me please my this by value values solution solutions term terms up down"
    " function formula formulas polynomial trinomial binomial quadratic linear"
    " have has had are be being been was were do does did you your we our i a an as on at with from then so"
    " now here there that these those also just following exercise task they them their us will would"
    " can could should may might must let very result letter variable unknown integer coefficients"
)
"""Words that say nothing once every phrase was found that has one of them in it."""
_BLOCKING = word_set("or nor except not no if unless instead without both each other another half twice same")


_SUMMED = r"(?:roots?|solutions?|zeros?|zeroes|coefficients?|digits?|factors?|answers?|values?)"
_OTHER = re.compile(
    rf"^L\d+ \.|\bhow many (?:\w+ ){{0,3}}(?:{_SUMMED}|ways|brackets|times does (?:the|it|this))\b"
    r"|\b(?:sum|product|difference|average|mean|ratio|number|reciprocals?|squares?|double|half"
    r"|nature|type|kind|sign) of (?:the |its |all |both |their |these |two |real "
    rf"|it is )*(?!factors?\b|terms\b){_SUMMED}\b"
    r"|\b(?:discriminant|degree|domain|range|vertex|intercepts?|asymptotes?|symmetry|remainder"
    r"|perpendicular|parallel)\b"
    r"|\b(?:picture|photo|image|screenshot|diagram|drawing|attached|attachment|file|link|url|website)\b"
    r"|\b(?:word problem|story|stories|make up|invent|poem|joke|in words|(?<!\bi )(?<!you )means?"
    r"|meaning|example of|like this)\b"
    r"|\bwhat (?:kind|type|sort|is wrong|mistake|rule|method|property|law)\b|\bwhich (?:rule|method"
    r"|property|law|step)\b"
)
"""Questions about a formula which are none of its solution, its value or its form."""


def asks_something_else(skeleton: str) -> bool:
    """Whether a text asks about a formula what no phrase here can say."""
    return _OTHER.search(skeleton) is not None


def harmless(skeleton: str) -> bool:
    """Whether nothing in the rest of a skeleton can change what is asked."""
    unknown = count = 0
    for clause in re.split(r"[,;:.?!]", skeleton):
        words = clause.split()
        beside = any(re.fullmatch(r"[A-Z]\d+", word) for word in words)
        for word in words:
            if re.fullmatch(r"[A-Z]\d+", word):
                continue
            count += 1
            plain = word.split("'")[0]
            if word in PLAIN:
                continue
            if word in _BLOCKING or may_matter(word):
                return False
            if plain in HARMLESS or plain in NEUTRAL or plain in SMALL_TALK:
                continue
            unknown += 1
            if beside or len(plain) < 3 or near_meaningful(plain):
                return False
    return unknown <= MAX_UNKNOWN and count <= MAX_WORDS
