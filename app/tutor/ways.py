"""What a student may want of a turn, and what came of it where that is not a solution: hints, questions, marked lines.

A turn's work is a list of what was said, in order, and the state to go on from; both are plain data that the record
keeps as JSON. What is read back may come from a file of any origin: it is checked value by value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.tutor.teaching.care import HelpCard
from app.tutor.teaching.ladder_state import LadderState
from engine.errors import LemmaError

if TYPE_CHECKING:  # half a second of imports, which the window is painted without
    from app.tutor.teaching.socratic import SocraticState

MAX_SAID = 1000
MAX_TEXT = 50_000  # characters of one thing that was said
MAX_STATE = 2000  # values in the state of a ladder or of questions


class Way(StrEnum):
    """What is wanted of Lemma."""

    SOLVE = "solve"
    HINTS = "hints"
    QUESTIONS = "questions"
    STEPS = "steps"


class Kind(StrEnum):
    """What sort of thing was said."""

    TYPED = "typed"  # by the student
    REPLY = "reply"  # to what was typed
    HINT = "hint"
    QUESTION = "question"
    LINE = "line"  # of the student's working, with its mark
    REASON = "reason"  # why the line above is wrong
    SUMMARY = "summary"
    NOTE = "note"


class Ended(StrEnum):
    """Whether there is something left to do."""

    NO = ""
    RIGHT = "right"  # the student has found the answer
    SHOWN = "shown"  # the whole solution, or all that can be said


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was said (Markdown; what the student typed is plain text).

    `title` is the rung of a hint or the mark of a line, `more` what is said of a line, `price` that of a hint, `tone`
    right, wrong or unsure, `by` who said it.
    """

    kind: Kind
    text: str
    title: str = ""
    more: str = ""
    tone: str = ""
    price: int = 0
    by: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """What came of a turn, and where it goes on: on the ladder where there is one, else with questions."""

    said: tuple[Said, ...] = ()
    ladder: LadderState | None = None
    socratic: SocraticState | None = None
    ended: Ended = Ended.NO

    def plus(self, *said: Said) -> Work:
        """With more that was said. Raises LemmaError when it is too much to keep."""
        if len(self.said) + len(said) > MAX_SAID:
            raise LemmaError("This has become very long.", "Ask the question anew to begin again.")
        return replace(self, said=(*self.said, *(replace(one, text=one.text[:MAX_TEXT]) for one in said)))

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "said": [{name: value for name, value in asdict(one).items() if value} for one in self.said],
            "ladder": self.ladder.to_json() if self.ladder is not None else None,
            "socratic": self.socratic.to_json() if self.socratic is not None else None,
            "ended": self.ended,
        }

    @classmethod
    def from_json(cls, value: Any) -> Work:
        """The work `to_json` wrote. Raises LemmaError for anything else."""
        from app.tutor.teaching.socratic import SocraticState

        try:
            said = value["said"]
            if not isinstance(said, list) or len(said) > MAX_SAID:
                raise ValueError
            ladder, socratic = value["ladder"], value["socratic"]
            _bounded([ladder, socratic])
            return cls(
                tuple(_said(one) for one in said),
                LadderState.from_json(ladder) if ladder is not None else None,
                SocraticState.from_json(socratic) if socratic is not None else None,
                Ended(value["ended"]),
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            raise LemmaError("This conversation was not written by Lemma, or is damaged.") from None


@dataclass(frozen=True, slots=True)
class Given:
    """What came of something typed or asked for.

    `note` is a sentence that is said now and not kept. Where `card` is there, the work is what it was before.
    """

    work: Work
    note: str = ""
    card: HelpCard | None = None


class Stopped(LemmaError):
    """Somebody said stop."""

    def __init__(self) -> None:
        super().__init__("Stopped.")


_NUMBERS = ("price", "number")
_NAMES = frozenset(field.name for field in fields(Said))


def _said(value: Mapping[str, Any]) -> Said:
    given = {name: item for name, item in value.items() if name != "kind"}
    for name, item in given.items():
        wanted = int if name in _NUMBERS else str
        if name not in _NAMES or not isinstance(item, wanted) or isinstance(item, bool) or len(str(item)) > MAX_TEXT:
            raise ValueError
    given.setdefault("text", "")
    return Said(Kind(value["kind"]), **given)


def _bounded(value: Any) -> None:
    """Raises ValueError for a state that is too large to be one."""
    waiting, count = [value], 0
    while waiting:
        one = waiting.pop()
        count += 1
        if count > MAX_STATE or (isinstance(one, str) and len(one) > MAX_TEXT):
            raise ValueError
        if isinstance(one, dict):
            waiting += list(one.values())
        elif isinstance(one, list | tuple):
            waiting += one
