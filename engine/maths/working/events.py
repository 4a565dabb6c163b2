"""Events in probabilities, each as one name: `P(not A)` as P(notA), `P(A | B)` as P(AgivenB), `P(A ∩ B)` as P(AandB).

The algebra of a working knows nothing of events: two probabilities are the same where the event is written alike.
"""

from __future__ import annotations

import re

_MARKED = (
    r"(?:\\(?:overline|bar)\s*\{\s*[A-Z]\s*\}"
    r"|(?:not\s+|[¬!]\s*|\\(?:neg|lnot)\s*)?[A-Z](?:['′]|\^\s*\{?\s*[cC]\s*\}?|\u0304)?)"
)
"""An event, or its complement: A, not A, ¬A, A', A^c, a line over A."""
_JOINT = r"(?:\band\b|\bor\b|\bgiven\b|[∩∪∧∨|∣]|\\(?:cap|cup|mid|land|lor|vert|wedge|vee)(?![A-Za-z]))"
_CHANCE = re.compile(
    rf"(?<![A-Za-z\\])(?:P|Pr|\\Pr|\\mathbb\{{P\}})\s*(?:\\left)?\("
    rf"\s*({_MARKED}(?:\s*{_JOINT}\s*{_MARKED})*)\s*(?:\\right)?\)"
)
_WORDS = {
    **dict.fromkeys(("∩", "∧", r"\cap", r"\land", r"\wedge"), "and"),
    **dict.fromkeys(("∪", "∨", r"\cup", r"\lor", r"\vee"), "or"),
    **dict.fromkeys(("|", "∣", r"\mid", r"\vert"), "given"),
}


def with_events(text: str) -> tuple[str, frozenset[str]]:
    """`text` with every event of more than a letter as one name, and those names."""
    names: set[str] = set()

    def one(match: re.Match[str]) -> str:
        name = re.sub(_MARKED, lambda event: _plain(event[0]), match[1])
        name = "".join(_WORDS.get(part, part) for part in re.split(rf"\s*({_JOINT})\s*", name) if part)
        if len(name) > 1:
            names.add(name)
        return f"P({name})"

    return _CHANCE.sub(one, text), frozenset(names)


def _plain(event: str) -> str:
    letter = next(char for char in event if "A" <= char <= "Z")
    return letter if event.strip() == letter else f"not{letter}"
