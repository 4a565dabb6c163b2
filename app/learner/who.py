"""Who is learning, for commands in the terminal: the record opened, the learner found by name, the PIN asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from app.asking import ask_hidden
from app.learner.store import Profile, Store, open_record
from engine.errors import LemmaError


def _to_stderr(sentence: str) -> None:
    print(sentence, file=sys.stderr)


@contextmanager
def opened(tell: Callable[[str], None] = _to_stderr) -> Iterator[Store]:
    """The record of this installation; `tell` gets first what has to be said of it. Raises LemmaError."""
    found = open_record()
    try:
        for notice in found.notices:
            tell(notice)
        yield found.store
    finally:
        found.store.close()


@contextmanager
def opened_learner(
    name: str, *, new: bool = False, tell: Callable[[str], None] = _to_stderr
) -> Iterator[tuple[Store, Profile]]:
    """The record and the learner called `name` (without one: the only one there is), once their PIN was given.

    `new`: a learner who is not there yet is added. Raises LemmaError.
    """
    with opened(tell) as store:
        profile = find(store, name) if new else learner(store, name)
        if profile is None:
            profile = store.add_profile(name, datetime.now(UTC))
        if profile.has_pin and not store.unlock(profile.id, ask_hidden("PIN: ")):
            raise LemmaError("This is not the PIN.")
        yield store, profile


def find(store: Store, name: str) -> Profile | None:
    """The learner of that name, whatever its case, or of that id."""
    wanted = " ".join(name.split()).casefold()
    return next((one for one in store.profiles() if wanted in (one.name.casefold(), one.id)), None)


def learner(store: Store, name: str) -> Profile:
    """The learner of that name or id; without a name the only one there is. Raises LemmaError."""
    profiles = store.profiles()
    if not profiles:
        raise LemmaError("Nobody has practised here yet.", "Begin with: lemma practice")
    found = find(store, name) if name else profiles[0] if len(profiles) == 1 else None
    if found is not None:
        return found
    names = ", ".join(one.name for one in profiles)
    if name:
        raise LemmaError(f"There is no learner called {name}.", f"There are: {names}.")
    raise LemmaError("Several learners practise here.", f"Say which with --learner NAME: {names}.")
