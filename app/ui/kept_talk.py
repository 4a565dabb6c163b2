"""The conversation on the page to ask: what has been said in it, and that each of its states is kept in the record."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.tutor.conversation import Conversation
from app.tutor.events import Event, FinalVerdict, Remembers, StepChecked, StepRetracted
from app.tutor.recording import Recording
from app.ui.record import Record
from app.ui.transcript import Transcript

KEEP_SECONDS = 5.0
"""No more than so much of an answer is lost when the power fails."""


class KeptTalk:
    """`conversation` is what has been said; `whose` the learner who asked. `kept` is told when the record has it."""

    def __init__(self, record: Record | None, kept: Callable[[], None]) -> None:
        self._record = record
        self._kept = kept
        self._token = str(uuid.uuid4())  # of this conversation in this run
        self._recording = Recording()
        self._kept_at = 0.0
        self.conversation = Conversation()
        self.whose = ""

    def open(self, conversation: Conversation, token: str = "") -> None:
        """Another conversation from now on; `token` is that of one from the record."""
        self._token = token or str(uuid.uuid4())
        self.conversation = conversation

    def branch(self) -> None:
        """What is said from now on is a conversation of its own: the record keeps the one until now as it is."""
        self._token = str(uuid.uuid4())

    def say(self, conversation: Conversation) -> None:
        """The conversation has become this one."""
        self.conversation = conversation
        self.keep()

    def answer(self, conversation: Conversation) -> None:
        """The last turn is being answered from now on; some of the answer may be there already."""
        self._recording = Recording(conversation.turns[-1].events)
        self._kept_at = time.monotonic()
        self.say(conversation)

    def take(self, events: Sequence[Event]) -> None:
        """Takes what has come of the answer; it is kept once something came that must not be lost, and now and then.

        A long thought has nothing to be judged, and is kept all the same.
        """
        for event in events:
            self._recording.take(event)
            if isinstance(event, Remembers):
                self.conversation = self.conversation.remembered(event.turns)
        if _must_be_kept(events) or time.monotonic() - self._kept_at > KEEP_SECONDS:
            self.keep_answer()

    def keep_answer(self) -> None:
        """Keeps what has come of the answer so far."""
        self._kept_at = time.monotonic()
        if self.conversation.turns:
            self.say(self.conversation.answered(self._recording.events))

    def forget_explained(self) -> None:
        """Of the last turn, answered anew: what was said of steps that are no longer there is forgotten."""
        turns = self.conversation.turns
        if not turns or not turns[-1].explained:
            return
        last = turns[-1]
        transcript = Transcript(last.asked)
        for event in last.events:
            transcript.apply(event)
        texts = {(False, number - 1): step.text for number, step in transcript.steps.items()}
        texts |= {(True, at): text for at, text in enumerate(transcript.worked)}
        said = tuple(one for one in last.explained if texts.get(one.place) == one.step)
        if said != last.explained:
            self.say(replace(self.conversation, turns=(*turns[:-1], replace(last, explained=said))))

    def keep(self) -> None:
        """Keeps the conversation as it is now."""
        if self._record is not None:
            self._record.keep_conversation(self.whose, self._token, self.conversation, self._kept)


def _must_be_kept(events: Iterable[Event]) -> bool:
    return any(isinstance(event, StepChecked | StepRetracted | FinalVerdict) for event in events)
