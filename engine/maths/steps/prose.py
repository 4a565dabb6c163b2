"""A step's sentences with the mathematics taken out of them, so that what they claim can be told from the words.

    sentences("The derivative of $x^2$ is $2x$.")[0].words == "the derivative of «0» is «1»"

Formulas and bare numbers become numbered slots. Reads no mathematics.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.statements import FORMULA

_NUMBER = re.compile(r"(?<![\w.,»«/^*+=()-])[-−]?\d+(?:\.\d+)?(?![\w»/^*+=()])")
_END = re.compile(r"[.!;?](?=\s|$)|\n")
_OPEN = re.compile(
    r"\b(?:not|no longer|never|if|suppos\w*|assum\w*|guess\w*|would|could|might|may|wrong|false|whether"
    r"|instead|mistake\w*"
    r"|incorrect\w*|cannot|can't|isn't|doesn't|nor|unless|say|example|unlike|should|must|almost|about"
    r"|roughly)\b|\?",
    re.I,
)
LEAD = (
    r"(?:(?:so|thus|hence|therefore|then|now|and|next|also|finally|since|because|we (?:see|find|know) that"
    r"|this means(?: that)?|note that|here|but|similarly|likewise|again|as|of course),? )*"
)
"""Words that may open a sentence and say nothing."""
END = r"(?=\s*(?:$|[,:]|and\b|so\b|because\b|since\b|which\b|but\b|as\b|by\b))"
"""Where a claim ends: the sentence does, or it goes on with something of its own."""
_ANOTHER = r"(?:gives|becomes|is|has|differentiates|integrates)\b"
LAST = (
    rf"{END}(?!,? (?:and )?«\d+»(?! (?:\w+ )?{_ANOTHER}))"
    r"(?!,? (?:times|multiplied|divided|over|plus|minus|per|and (?:multiply|divide|add|subtract))\b)"
)
"""The same, where what is claimed is not the first of several formulas: those may be how it is worked out."""


def slot(name: str) -> str:
    """The pattern of one slot, whose number is the group `name`."""
    return rf"«(?P<{name}>\d+)»"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`words` in small letters with slots in the place of `formulas`; `open` when it supposes, denies or asks."""

    words: str
    formulas: tuple[str, ...]
    open: bool = False


def sentences(paragraph: str) -> list[Sentence]:
    """The sentences of a paragraph in order."""
    formulas: list[str] = []

    def keep(text: str) -> str:
        formulas.append(text.strip(" ,;."))
        return f"«{len(formulas) - 1}»"

    found = FORMULA.sub(lambda match: keep(next(match[name] for name in "abcde" if match[name] is not None)), paragraph)
    found = _NUMBER.sub(lambda match: keep(match[0].replace("−", "-")), found.replace("**", ""))
    pieces = (re.sub(r"\s+", " ", piece).strip(" ,:*_").lower() for piece in _END.split(found))
    return [Sentence(piece, tuple(formulas), _OPEN.search(piece) is not None) for piece in pieces if piece]
