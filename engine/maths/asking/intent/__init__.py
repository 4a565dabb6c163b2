"""What a text asks of its formulas, learned from questions: for words that no rule knows.

The formulas are taken as they stand, and everything they could be meant for is a candidate (`candidates`). Which one is
meant, or none, is a matter of the words, and a log-linear model of words and their neighbours says how likely each is
(`features`, `weights`). Below a high probability nothing is read. The student is shown how the question was read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.asking.frame.pieces import Pieces
from engine.maths.asking.intent.candidates import Candidate, candidates
from engine.maths.asking.intent.prepared import prepared
from engine.maths.asking.intent.weights import probabilities

_THEN = re.compile(r"\bthen (?:[a-z]+ ){0,3}([A-Z]\d+)")
CERTAIN = 0.75
"""From this probability on a candidate is read. `python -m convert.intent` shows what it costs and buys."""
DOUBTFUL = 0.5
"""From this probability on that nothing usual is asked, what lenient rules made of the text is not believed."""


@dataclass(frozen=True, slots=True)
class Intent:
    """The most probable command of a text, empty where none is certain; all that its formulas could be meant for, and
    how probable it is that none of these is."""

    command: str = ""
    usual: tuple[str, ...] = ()
    none: float = 0.0

    @property
    def doubtful(self) -> bool:
        """Whether, probably, something else is asked than is usually done with such formulas."""
        return self.none >= DOUBTFUL


def intent(text: str, certain: float = CERTAIN) -> Intent:
    """What is meant by a text; nothing is known of one without formulas."""
    found = prepared(text)
    among = candidates(found) if found is not None else []
    if found is None or not among:
        return Intent()
    *likely, none = probabilities(found, among)
    best = max(range(len(likely)), key=likely.__getitem__)
    sure = likely[best] >= certain and not _goes_on(found, among[best])
    command = among[best].command if sure else ""
    return Intent(command, tuple(each.command for each in among), none)


def _goes_on(found: Pieces, candidate: Candidate) -> bool:
    """Whether something is done with the result afterwards: `6 * 5, then minus 10`."""
    return any(name not in candidate.used for name in _THEN.findall(found.skeleton))


__all__ = ["CERTAIN", "DOUBTFUL", "Intent", "intent"]
