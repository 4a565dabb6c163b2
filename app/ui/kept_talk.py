"""The conversation on the page to ask: what has been said in it, and that each of its states is kept in the record."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence

from app.tutor.conversation import Conversation
from app.tutor.events import Event, FinalVerdict, Remembers, StepChecked, StepRetracted
from app.tutor.recording import Recording
from app.ui.record import Record


class KeptTalk:
    """`conversation` is what has been said; `whose` the learner who asked. `kept` is told when the record has it."""

    def __init__(self, record: Record | None, kept: Callable[[], None]) -> None:
        self._record = record
        self._kept = kept
        self._token = str(uuid.uuid4())  # of this conversation in this run
        self._recording = Recording()
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
        self.say(conversation)

    def take(self, events: Sequence[Event]) -> None:
        """Takes what has come of the answer; kept is that once something has come that must not be lost."""
        for event in events:
            self._recording.take(event)
            if isinstance(event, Remembers):
                self.conversation = self.conversation.remembered(event.turns)
        if _must_be_kept(events):
            self.keep_answer()

    def keep_answer(self) -> None:
        """Keeps what has come of the answer so far."""
        if self.conversation.turns:
            self.say(self.conversation.answered(self._recording.events))

    def keep(self) -> None:
        """Keeps the conversation as it is now."""
        if self._record is not None:
            self._record.keep_conversation(self.whose, self._token, self.conversation, self._kept)


def _must_be_kept(events: Iterable[Event]) -> bool:
    return any(isinstance(event, StepChecked | StepRetracted | FinalVerdict) for event in events)
