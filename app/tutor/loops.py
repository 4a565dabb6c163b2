"""Whether a model goes round in circles: the same steps over and over, or the same words without end.

Small and strongly quantised models do so; what comes after is worth nothing, and somebody waits for it.
"""

from __future__ import annotations

from collections.abc import Sequence

ROUNDS = 4
"""So often the same must stand, one after the other."""
LONGEST_ROUND = 6  # steps
TAIL = 600
"""Characters at the end of a step that are looked at, of which nothing may come but one piece again and again."""
LONGEST_PIECE = 120  # characters: at least five times in the tail


def circling(steps: Sequence[str]) -> bool:
    """Whether the last steps are the same few again and again."""
    for length in range(1, min(LONGEST_ROUND, len(steps) // ROUNDS) + 1):
        last = list(steps[-length * ROUNDS :])
        if last == last[:length] * ROUNDS:
            return True
    return False


def stuttering(text: str) -> bool:
    """Whether the end of a text is one piece again and again."""
    tail = text[-TAIL:]
    if len(tail) < TAIL:
        return False
    return any(tail[piece:] == tail[:-piece] for piece in range(1, LONGEST_PIECE + 1))
