"""Which words around the formulas of a topic may stand: those that say nothing, and those of the topic itself.

A word that is in no list may pass where it is far from every word that can change what is asked, and there are few of
them; how the question was read is shown to the student.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

from collections.abc import Iterable

from engine.maths.asking.chat import SMALL_TALK
from engine.maths.asking.frame.rest import PLAIN
from engine.maths.asking.free.asides import HARMLESS
from engine.maths.asking.free.meaning import may_matter, near_meaningful
from engine.maths.asking.loose import NEUTRAL
from engine.maths.words import word_set

MAX_UNKNOWN = 2
SAYS_NOTHING = (
    HARMLESS | NEUTRAL | SMALL_TALK | PLAIN | word_set(
        "find solve determine calculate compute evaluate obtain state work out hence write down list answers exact exactly"
        " correct possible all every any given such satisfy satisfies satisfying which whose where when if let"
        " consider required leave leaving form terms using use by method need steps working show full detail details"
        " ok hint thanks correct consider please suppose"
    )
)  # fmt: skip
_NEVER = word_set(
    "not no nor or except without instead unless never twice double half triple graph sketch draw plot prove explain why"
    " disprove sum product difference estimate approximate approximately"
)


def say_nothing_more(words: Iterable[str], known: frozenset[str], unknown: int = MAX_UNKNOWN) -> bool:
    """Whether every word is one of the topic, says nothing, or is unknown and far from what may change the question."""
    strange = set()
    for word in words:
        plain = word.lower().split("'")[0]
        if plain in known or word in known:
            continue
        if plain in _NEVER or word.endswith("n't"):
            return False
        if plain in SAYS_NOTHING:
            continue
        if len(plain) < 3 or may_matter(plain) or near_meaningful(plain):
            return False
        strange.add(plain)
    return len(strange) <= unknown


__all__ = ["say_nothing_more"]
