"""What a case is turned into, and how its result is scored. Knows no source in particular."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from engine.maths.kinds import AnswerKind

SCORES = ("right", "false_accept", "false_reject", "partly", "unread", "undecided", "not_built", "skipped")


class NotPortable(Exception):
    """A line asks for what no kind of answer expresses; `args` is a sentence."""


class NotBuilt(Exception):
    """The part of the checker that a line needs is not there yet; `args` is a sentence."""


@dataclass(frozen=True, slots=True)
class Check:
    """One call of `engine.maths.check.check`."""

    kind: AnswerKind
    expected: str
    given: str
    decimal_comma: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one line.

    `outcome` is one of the verdict's, or not_built or skipped; `equal` is the label; `score` is one of SCORES;
    `credit` is what the checker gave where the line says what credit is due.
    """

    file: str
    line: int
    group: str
    outcome: str
    note: str
    milliseconds: float
    equal: bool
    score: str
    expected: str
    given: str
    detail: str = ""

    def to_json(self) -> dict[str, Any]:
        """The result as plain JSON values."""
        return asdict(self)


def score(outcome: str, equal: bool) -> str:
    """How a verdict agrees with the label.

    Something not accepted as right counts as right for a label of "not the same" when it was judged: partly right is
    not right. An answer that was not read, or not decided, is counted apart whatever the label says.
    """
    match outcome:
        case "right":
            return "right" if equal else "false_accept"
        case "wrong":
            return "false_reject" if equal else "right"
        case "partly_right":
            return "partly" if equal else "right"
        case "cannot_read":
            return "unread"
        case "not_built" | "skipped":
            return outcome
    return "undecided"
