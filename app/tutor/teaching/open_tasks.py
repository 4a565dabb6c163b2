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


def open_task(text: str) -> OpenTask | None:
    """What kind of open task a question is; None where it asks for an answer that can be compared."""
    text = _NOT_A_PROOF.sub(" ", text)
    for kind, pattern, sentence in (
        (OpenKind.PROOF, _PROOF, PROOF_SENTENCE),
        (OpenKind.ESSAY, _ESSAY, ESSAY_SENTENCE),
    ):
        if pattern.search(text):
            return OpenTask(kind, Verdict(Outcome.CANNOT_DECIDE, f"open.{kind}", sentence))
    return None
