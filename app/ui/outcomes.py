"""The outcomes of a check in words, in English: one table, so that no place can call an answer by another name.

Knows nothing of Qt; words.py says the same in the language of the interface.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.verdict import Established, Outcome


@dataclass(frozen=True, slots=True)
class Saying:
    """How one outcome is shown: the headline for an answer, the badge for a step, a mark and a tone of colour."""

    answer: str
    step: str
    mark: str
    tone: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Gives `text` back. Qt's tool finds the texts that are to be translated by this name."""
    return text


SAYINGS = {
    Outcome.RIGHT: Saying(
        QT_TRANSLATE_NOOP("", "The answer is right"), QT_TRANSLATE_NOOP("", "Checked"), "check", "right"
    ),
    Outcome.WRONG: Saying(
        QT_TRANSLATE_NOOP("", "The answer is wrong"), QT_TRANSLATE_NOOP("", "Wrong"), "cross", "wrong"
    ),
    Outcome.PARTLY_RIGHT: Saying(
        QT_TRANSLATE_NOOP("", "The answer is partly right"), QT_TRANSLATE_NOOP("", "Partly right"), "half", "unsure"
    ),
    Outcome.CANNOT_READ: Saying(
        QT_TRANSLATE_NOOP("", "The answer could not be read"), QT_TRANSLATE_NOOP("", "Not readable"), "ring", "unsure"
    ),
    Outcome.CANNOT_DECIDE: Saying(
        QT_TRANSLATE_NOOP("", "The check cannot decide"), QT_TRANSLATE_NOOP("", "Not checkable"), "ring", "unsure"
    ),
}
HOW = {
    Established.COMPARED: QT_TRANSLATE_NOOP("", "How: compared with the answer its author gave."),
    Established.SUBSTITUTED: QT_TRANSLATE_NOOP("", "How: the answer was put back into the question."),
    Established.RECOMPUTED: QT_TRANSLATE_NOOP(
        "", "How: computer algebra worked the answer out by itself, without the model."
    ),
    Established.CONSISTENT: QT_TRANSLATE_NOOP(
        "", "How: only compared with the steps before it, which could share a mistake."
    ),
    Established.NOT_ESTABLISHED: "",
}
WORKED = QT_TRANSLATE_NOOP("", "Worked out by algebra, not by the model")
