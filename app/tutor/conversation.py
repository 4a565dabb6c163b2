"""A conversation: what was asked and what came of it, turn by turn, kept so that nothing is lost when the power fails.

What the model is shown of a long conversation is the engine's rule (`ModelClient.fitting`): whole turns, without
thoughts and without what was taken back, the oldest left out where they do not fit. `shown_from` says where the
model's memory began when it was asked last. Nothing is ever removed from the conversation itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.tutor import events, recording
from app.tutor.explained import Explained
from app.tutor.ways import Way, Work
from engine.errors import LemmaError
from engine.llm.messages import ChatMessage

VERSION = 2
"""2: what was explained of a solution, and who wrote a question, are kept. Files of version 1 are read."""
MAX_TURNS = 10_000
MAX_ASKED = 20_000  # characters
MAX_EXPLAINED = 1000  # steps of one turn about which something was said
TITLE = 60  # characters
TAUGHT = (Way.HINTS, Way.QUESTIONS, Way.STEPS)
"""Ways of which nothing is written by the model."""
TAUGHT_INSTEAD = "(The student was helped to find the answer without being told it.)"
"""What the model is shown of such a turn."""


class State(StrEnum):
    """How far the answer of a turn is."""

    WRITING = "writing"  # read back from a file: it was cut off
    STOPPED = "stopped"
    FAILED = "failed"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Turn:
    """What the student wrote, and the events of the answer as far as it came. `way` is what was wanted of Lemma.

    Where that was no solution there are no events, but the `work` of hints, questions or marked lines. `note` is a
    sentence on who wrote the question where the student did not; `explained` what was said about steps on request.
    """

    asked: str
    at: datetime
    events: tuple[events.Event, ...] = ()
    way: str = Way.SOLVE
    work: Work | None = None
    note: str = ""
    explained: tuple[Explained, ...] = ()

    @property
    def state(self) -> State:
        """Complete, or why not."""
        if self.way in TAUGHT:
            return State.COMPLETE
        last = self.events[-1] if self.events else None
        if isinstance(last, events.Failed):
            return State.FAILED
        if isinstance(last, events.Finished):
            return State.STOPPED if last.stopped else State.COMPLETE
        return State.WRITING

    @property
    def steps(self) -> list[str]:
        """The steps that stand."""
        return [text for text, _ in recording.standing_steps(self.events)]

    @property
    def unfinished(self) -> bool:
        """Whether the answer can be gone on with: it was stopped or cut off, and no answer was judged."""
        return self.state in (State.WRITING, State.STOPPED) and not any(
            isinstance(event, events.FinalVerdict) for event in self.events
        )

    @property
    def judged_steps(self) -> list[str]:
        """The steps that stand and were judged, up to the first wrong one: where an unfinished answer goes on."""
        kept = recording.until_last_step(self.events)
        return [text for text, verdict in recording.standing_steps(kept) if verdict is not None]

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        kept = recording.to_json(self.events)
        found: dict[str, Any] = {"asked": self.asked, "at": self.at.isoformat(), "way": self.way, "events": kept}
        if self.work is not None:
            found["work"] = self.work.to_json()
        if self.note:
            found["note"] = self.note
        if self.explained:
            found["explained"] = [one.to_json() for one in self.explained]
        return found

    @classmethod
    def from_json(cls, value: Any) -> Turn:
        """The turn `to_json` wrote. Raises LemmaError for anything else."""
        try:
            asked, at, way = value["asked"], datetime.fromisoformat(value["at"]), value["way"]
            kept, work = value["events"], value.get("work")
            note, explained = value.get("note", ""), value.get("explained", [])
            if not isinstance(note, str) or len(note) > MAX_ASKED or len(explained) > MAX_EXPLAINED:
                raise ValueError
            said = tuple(Explained.from_json(one) for one in explained)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise _broken() from None
        if not (isinstance(asked, str) and isinstance(way, str)) or len(asked) > MAX_ASKED or at.tzinfo is None:
            raise _broken()
        done = Work.from_json(work) if work is not None else None
        return cls(asked, at, recording.from_json(kept), way, done, note, said)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns in order. `shown_from` is the first turn the model is still shown."""

    turns: tuple[Turn, ...] = ()
    shown_from: int = 0
    model: str = field(default="", compare=False)  # the name of the model that wrote last

    @property
    def title(self) -> str:
        """The beginning of the first question, on one line."""
        text = " ".join(self.turns[0].asked.split()) if self.turns else ""
        return text if len(text) <= TITLE else text[: TITLE - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"

    @property
    def words(self) -> str:
        """What can be read in it: the questions, the steps and answers that stand, what was said. To be searched in."""
        found: list[str] = []
        for turn in self.turns:
            found += [turn.asked, *turn.steps]
            for event in turn.events:
                match event:
                    case events.Worked():
                        found += event.paragraphs
                    case events.FinalAnswer():
                        found.append(event.latex)
                    case events.FinalVerdict():
                        found.append(event.answer_text)
                    case _:
                        pass
            for said in turn.work.said if turn.work is not None else ():
                found += [said.text, said.more]
            for one in turn.explained:
                found += one.words
        return "\n".join(found)

    def asked(self, text: str, at: datetime, way: str = Way.SOLVE, note: str = "") -> Conversation:
        """With one more turn, whose answer is still to come. Raises LemmaError when there are too many.

        `note` says who wrote the question where the student did not.
        """
        if len(self.turns) >= MAX_TURNS:
            raise LemmaError("This conversation is very long.", "Begin a new one.")
        return replace(self, turns=(*self.turns, Turn(text[:MAX_ASKED], at, way=way, note=note)))

    def answered(self, kept: Sequence[events.Event]) -> Conversation:
        """With these events as the answer of the last turn."""
        return replace(self, turns=(*self.turns[:-1], replace(self.turns[-1], events=tuple(kept))))

    def worked(self, number: int, work: Work) -> Conversation:
        """With this as what came of turn `number`."""
        turns = list(self.turns)
        turns[number] = replace(turns[number], work=work)
        return replace(self, turns=tuple(turns))

    def explained(self, number: int, said: Explained) -> Conversation:
        """With this as what was said about one step of turn `number`; the same where that turn is gone."""
        if number >= len(self.turns):
            return self
        turns = list(self.turns)
        others = [one for one in turns[number].explained if one.place != said.place][: MAX_EXPLAINED - 1]
        turns[number] = replace(turns[number], explained=(*others, said))
        return replace(self, turns=tuple(turns))

    def until(self, number: int) -> Conversation:
        """The conversation before turn `number` (from 0), to ask something else there."""
        return replace(self, turns=self.turns[:number], shown_from=min(self.shown_from, number))

    def history(self) -> list[ChatMessage]:
        """The turns before the last one as messages: a question and an answer each."""
        out: list[ChatMessage] = []
        for turn in self.turns[:-1]:
            # An answer without a step (it failed, or was stopped in its thoughts) is told as such, not as silence.
            answer = "\n\n".join(turn.steps) or (TAUGHT_INSTEAD if turn.way in TAUGHT else "(no answer)")
            out += [{"role": "user", "content": turn.asked}, {"role": "assistant", "content": answer}]
        return out

    def remembered(self, turns: int) -> Conversation:
        """The same, where the model was shown the last question and the `turns` before it."""
        return replace(self, shown_from=max(0, len(self.turns) - 1 - turns))

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        turns = [turn.to_json() for turn in self.turns]
        return {"version": VERSION, "shown_from": self.shown_from, "model": self.model, "turns": turns}

    @classmethod
    def from_json(cls, value: Any) -> Conversation:
        """The conversation `to_json` wrote. Raises LemmaError for anything else, and for one of a newer Lemma."""
        if not isinstance(value, dict) or not isinstance(value.get("version"), int):
            raise _broken()
        if value["version"] > VERSION:
            raise LemmaError("This conversation was written by a newer Lemma.")
        turns, first, model = value.get("turns"), value.get("shown_from"), value.get("model", "")
        if not isinstance(turns, list) or len(turns) > MAX_TURNS or not isinstance(model, str):
            raise _broken()
        if not isinstance(first, int) or isinstance(first, bool) or not 0 <= first <= len(turns):
            raise _broken()
        return cls(tuple(Turn.from_json(turn) for turn in turns), first, model)


def _broken() -> LemmaError:
    return LemmaError("This conversation was not written by Lemma, or is damaged.")
