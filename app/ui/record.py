"""The record of whoever is learning, as the window uses it: opened and asked in the background, one learner at a time.

Who is learning is remembered; a learner with a PIN has to give it again at every start.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.tutor.conversation import Conversation
from app.ui.background import Background
from app.ui.settings import Settings
from engine.errors import LemmaError

if TYPE_CHECKING:  # the store is imported in the thread that opens it, while the window is painted already
    from app.learner.store import Opened, Profile, Store

Answer = TypeVar("Answer")


class Record(QObject):
    """Asks the store in a thread of its own. `profile` is who is learning; None before anybody is chosen.

    `trouble` is why the file could not be opened, None while it is open or has not been asked for.
    """

    opened = Signal()  # the learners are known, and `profile` is chosen if it could be
    changed = Signal()  # another learner, or something new of this one
    noticed = Signal(str)  # a sentence about the file
    failed = Signal(object)  # a LemmaError: something could not be kept

    def __init__(
        self,
        settings: Settings,
        opener: Callable[[], Opened],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self._settings = settings
        self._opener = opener
        self._clock = clock
        self._notices: tuple[str, ...] = ()
        self._numbers: dict[
            tuple[str, str], int
        ] = {}  # of the conversations kept in this run; used in the thread alone
        self._work: Background[Store] = Background(self._store, "record", self)
        self.profile: Profile | None = None
        self.profiles: list[Profile] = []
        self.trouble: LemmaError | None = None

    @contextmanager
    def _store(self) -> Iterator[Store]:
        opened = self._opener()
        self._notices = opened.notices
        try:
            yield opened.store
        finally:
            opened.store.close()

    def start(self) -> None:
        """Opens the file; answered by `opened`, or by `failed` where nothing can be kept."""
        self._work.ask(self, lambda store: store.profiles(), self._opened, self._not_opened)

    def ask(
        self,
        owner: QObject,
        call: Callable[[Store, str], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[LemmaError], None],
        *,
        key: str = "",
    ) -> None:
        """Makes `call` with the store and the id of who is learning; see `Background.ask`. Else nothing."""
        if self.profile is not None:
            profile = self.profile.id
            self._work.ask(owner, lambda store: call(store, profile), done, failed, key=key)

    def do(
        self,
        owner: QObject,
        call: Callable[[Store], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[LemmaError], None],
    ) -> None:
        """Makes `call` with the store, whoever is learning."""
        self._work.ask(owner, call, done, failed)

    def unlock(self, profile: Profile, pin: str, answered: Callable[[bool], None]) -> None:
        """Lets `profile` learn from now on if `pin` is theirs; says whether it was."""

        def done(right: bool) -> None:
            if right:
                self._choose(profile)
            answered(right)

        self._work.ask(self, lambda store: store.unlock(profile.id, pin), done, self.failed.emit)

    def add(
        self, name: str, pin: str, failed: Callable[[LemmaError], None], preferences: Mapping[str, object] | None = None
    ) -> None:
        """A new learner, who learns from now on; `preferences` are what they chose already."""

        def done(profile: Profile) -> None:
            self.profiles.append(profile)
            self._choose(profile)

        def call(store: Store) -> Profile:
            profile = store.add_profile(name, now, pin)
            for key, value in (preferences or {}).items():
                store.set_preference(profile.id, key, value)
            return profile

        now = self._clock()
        self._work.ask(self, call, done, failed)

    def change(
        self,
        call: Callable[[Store], Answer],
        failed: Callable[[LemmaError], None],
        done: Callable[[Answer], None] = lambda answer: None,
    ) -> None:
        """Changes something about the learners by `call`; they are read again, and then `done` is told its answer."""

        def changed(store: Store) -> tuple[Answer, list[Profile]]:
            return call(store), store.profiles()

        def told(result: tuple[Answer, list[Profile]]) -> None:
            answer, self.profiles = result
            own = self.profile.id if self.profile is not None else ""
            self.profile = next((one for one in self.profiles if one.id == own), None)
            self.changed.emit()
            done(answer)

        self._work.ask(self, changed, told, failed)

    def forget_typed(self, profile: Profile) -> None:
        """What somebody typed last is not kept outside the record either."""
        self._settings.keep_draft(profile.id, "")
        self._settings.save()

    def leave(self) -> None:
        """Nobody learns from now on, until somebody is chosen."""
        self.profile = None
        self.changed.emit()

    def open_conversation(self, owner: QObject, number: int, done: Callable[[str, Conversation], None]) -> None:
        """Reads a conversation; `done` gets it with the token it is to be kept by."""

        def call(store: Store, profile: str) -> tuple[str, Conversation]:
            found = Conversation.from_json(store.conversation(profile, number))
            known = (token for (whose, token), kept in self._numbers.items() if (whose, kept) == (profile, number))
            token = next(known, str(uuid.uuid4()))
            self._numbers[profile, token] = number
            return token, found

        self.ask(owner, call, lambda found: done(*found), self.failed.emit, key="open conversation")

    def forget_conversation(self, number: int) -> None:
        """A conversation was removed: what is still said in it would be a new one."""

        def call(store: Store) -> None:
            for one in [one for one, kept in self._numbers.items() if kept == number]:
                del self._numbers[one]

        self.do(self, call, lambda _: None, self.failed.emit)

    def keep_conversation(self, profile: str, token: str, conversation: Conversation, kept: Callable[[], None]) -> None:
        """Keeps a conversation of `profile` as it is now; `token` is the same for all of its states.

        `kept` is told when it is. Nothing where there is no learner.
        """
        if not conversation.turns or not profile:
            return
        now = self._clock()

        def call(store: Store) -> None:
            body = conversation.to_json()
            number = self._numbers.get((profile, token))
            title, words = conversation.title, conversation.words
            self._numbers[profile, token] = store.save_conversation(profile, title, body, now, number, words)

        self._work.ask(self, call, lambda _: kept(), self.failed.emit, key=f"conversation {profile} {token}")

    def close(self) -> None:
        """Writes what is still to be written, and closes the file."""
        self._work.close(finish=True)

    def _not_opened(self, error: LemmaError) -> None:
        self.trouble = error
        self.failed.emit(error)

    def _opened(self, profiles: list[Profile]) -> None:
        self.trouble = None
        self.profiles = profiles
        wanted = self._settings.learner
        last = next((one for one in profiles if one.id == wanted), profiles[0] if len(profiles) == 1 else None)
        if last is not None and not last.has_pin:
            self.profile = last
        for notice in self._notices:
            self.noticed.emit(notice)
        self.opened.emit()

    def _choose(self, profile: Profile) -> None:
        self.profile = profile
        self._settings.learner = profile.id
        self._settings.save()
        self.changed.emit()
