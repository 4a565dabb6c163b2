"""Proofs and essays: recognised by their words, talked about, never marked.

What can be compared with a known answer is no open task, also where it says "show your work" or "explain briefly".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from engine.maths.verdict import Outcome, Verdict


class OpenKind(StrEnum):
    """What sort of text is asked for."""

    PROOF = "proof"
    ESSAY = "essay"


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A task whose answer is a text of the learner; `verdict` says that it is not marked."""

    kind: OpenKind
    verdict: Verdict


PROOF_SENTENCE = (
    "This asks for a proof. I do not mark proofs, but I can check the algebra in it line by line and talk it through "
    "with you."
)
ESSAY_SENTENCE = "This asks for a text in your own words. I do not mark those, but we can talk it through."
_WORD = r"(?:that|why|whether|if|the (?:identity|theorem|formula|statement|claim|rule|law|inequality|following))"
_PROOF = re.compile(
    rf"\b(?:prove|disprove|give a proof|write a proof|proof (?:by|of|that)|show(?= that\b)|demonstrate(?= that\b)"
    rf"|verify(?= (?:that|the identity)\b)|justify {_WORD}|derive the (?:formula|equation|law|rule)|by induction"
    r"|beweis\w*|zeige, dass|demuestr[ae]|demostrar que|أثبت|برهن)",
    re.I,
)
_ESSAY = re.compile(
    r"\b(?:write (?:an?|your|\w+ words?) ?(?:short |long |brief )?(?:essay|paragraph|report|summary|story|text|letter)"
    r"|essay\b|discuss\b|in your own words|explain (?:why|how|what|the (?:difference|concept|idea|meaning|reason))"
    r"|describe (?:how|why|what|the|in)|compare and contrast|what (?:is your opinion|do you think)|comment on"
    r"|^\W*why\b|give reasons|argue (?:that|for|against|why)|erkläre|beschreibe|explica|describe por qué|اشرح|ناقش)",
    re.I,
)
_NOT_A_PROOF = re.compile(r"\b(?:water|fire|bullet|fool|child)[- ]?proof|\bproof (?:coin|of purchase|of age)", re.I)


_ASKED = re.compile(
    r"(?:^|[.?!:;,]\s+|\band\s+|\bthen\s+|\bplease\s+)(?:solve|find|calculate|compute|evaluate|simplify|factori[sz]e"
    r"|factor|expand|differentiate|integrate|convert|determine|work out|what(?:'s| is| are)|how (?:many|much|far|fast"
    r"|long))\b(?! out\b| a reason)",
    re.I,
)
"""Words that ask for what can be compared, in front of "and explain how you did it"."""
_THINK = re.compile(r"what do you think\b(?=[^.?!]*\d)", re.I)
_LEFT_OVER = re.compile(r"[\s,;:.]*(?:\b(?:and|then|also|please)\b[\s,]*)*$", re.I)


def before_words(text: str) -> str:
    """A question without the request for words behind it: "15% of 80" of "15% of 80. Explain why."."""
    found = _ESSAY.search(text)
    return _LEFT_OVER.sub("", text[: found.start()]) if found is not None else text


def open_task(text: str) -> OpenTask | None:
    """What kind of open task a question is; None where it asks for an answer that can be compared."""
    text = _THINK.sub(" ", _NOT_A_PROOF.sub(" ", text))
    for kind, pattern, sentence in (
        (OpenKind.PROOF, _PROOF, PROOF_SENTENCE),
        (OpenKind.ESSAY, _ESSAY, ESSAY_SENTENCE),
    ):
        found = pattern.search(text)
        if found is not None and kind is OpenKind.ESSAY and _ASKED.search(text[: found.start()]):
            continue
        if found is not None:
            return OpenTask(kind, Verdict(Outcome.CANNOT_DECIDE, f"open.{kind}", sentence))
    return None
