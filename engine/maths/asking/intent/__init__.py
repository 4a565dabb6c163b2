"""What a text asks of its formulas, learned from questions: for words that no rule knows.

The formulas are taken as they stand, and everything they could be meant for is a candidate (`candidates`). Which one is
meant, or none, is a matter of the words, and a log-linear model of words and their neighbours says how likely each is
(`features`, `weights`). Below a high probability nothing is read. The student is shown how the question was read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.asking.frame.pieces import Pieces
from engine.maths.asking.intent.candidate import Candidate
from engine.maths.asking.intent.candidates import candidates
from engine.maths.asking.intent.prepared import prepared
from engine.maths.asking.intent.weights import probabilities

_WORD = re.compile(r"\b[a-z]{2}")
_DENIED = re.compile(
    r"\b(?:don't|dont|do not|never|not to|without) (?:please |want you to |you |ever |bother to )*"
    r"(?:solv|factor|expand|differentiat|simplif|calculat|evaluat|work|comput|multipl|add|subtract|divid|find)"
)
_THEN = re.compile(r"\bthen (?:[a-z]+ ){0,3}([A-Z]\d+)")
CERTAIN = 0.75
"""From this probability on a candidate is read. `python -m convert.intent` shows what it costs and buys."""
OF_STORIES = 0.95
"""The same for a text with nothing but numbers and many words, where a wrong reading is likelier."""
STORY = 9
"""Words of such a text."""
UNLIKELY = 0.2
"""Below this probability, what lenient rules made of the text is not believed."""
DECIDED = 0.5
"""From this probability on the words have decided for one command, or for none."""
SURE = 0.95
"""From this probability on another command is believed in its place."""


@dataclass(frozen=True, slots=True)
class Intent:
    """The most probable command of a text, empty where none is certain, and how probable it is.

    `usual` are all that the formulas could be meant for, each with its probability; what is missing to 1 is the
    probability that none of them is.
    """

    command: str = ""
    certainty: float = 0.0
    usual: tuple[tuple[str, float], ...] = ()

    @property
    def decided(self) -> bool:
        """Whether one command, or that none is meant, is more probable than all others together."""
        probabilities = [probability for _, probability in self.usual]
        return max([1 - sum(probabilities), *probabilities]) >= DECIDED

    @property
    def sure(self) -> bool:
        """Whether the command is so probable that it goes before what lenient rules read."""
        return bool(self.command) and self.certainty >= SURE


def intent(text: str) -> Intent:
    """What is meant by a text; nothing is known of one without formulas, or without words."""
    found = prepared(text)
    among = candidates(found) if found is not None and _WORD.search(found.skeleton) else []
    if found is None or not among:
        return Intent()
    *likely, _ = probabilities(found, among)
    best = max(range(len(likely)), key=likely.__getitem__)
    against = _goes_on(found, among[best]) or _DENIED.search(found.skeleton)
    certain = likely[best] >= needed(found) and not against
    usual = tuple((each.command, probability) for each, probability in zip(among, likely, strict=True))
    return Intent(among[best].command if certain else "", likely[best], usual)


def needed(found: Pieces) -> float:
    """The probability from which on a candidate of these pieces is read."""
    numbers = all(name[0] == "Q" for name in found.formulas)
    return OF_STORIES if numbers and len(_WORD.findall(found.skeleton)) >= STORY else CERTAIN


def _goes_on(found: Pieces, candidate: Candidate) -> bool:
    """Whether something is done before or afterwards: `6 * 5, then minus 10`, `factor E0 and then solve Z1`."""
    then = _THEN.findall(found.skeleton)
    formulas = [name for name in found.skeleton.split() if name in found.formulas and name[0] in "ZFEN"]
    return any(name not in candidate.used for name in [*then, *(formulas if then else [])])


__all__ = ["UNLIKELY", "Intent", "intent", "needed"]
