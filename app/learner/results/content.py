"""What a learner hands over: answers, quizzes, and the word of each skill as they see it. Never a conversation."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.learner.ability import Mastery
from app.learner.reports.teacher import QuizResult
from app.learner.store import Attempt

SUFFIX = ".results"
MAX_NAME = 60  # characters of a name
_FORBIDDEN = re.compile(r'[\\/:*?"<>|.\s]+')


@dataclass(frozen=True)
class Results:
    """One file of results.

    `learner` is a random id, `name` what the learner wants to be called in it, `made` when it was made; `since` the
    time from which answers are in it, None for all. `words` are of all skills, whatever `since`. `packs` are the
    versions the answers belong to, by pack.
    """

    learner: str
    name: str
    made: datetime
    since: datetime | None = None
    words: Mapping[str, Mastery] = field(default_factory=dict)
    attempts: tuple[Attempt, ...] = ()
    quizzes: tuple[QuizResult, ...] = ()

    @property
    def packs(self) -> dict[str, list[str]]:
        """The versions of each pack, in order."""
        found: dict[str, set[str]] = {}
        pairs = {(one.pack, one.version) for one in self.attempts} | {(one.pack, one.version) for one in self.quizzes}
        for pack, version in pairs:
            found.setdefault(pack, set()).add(version)
        return {pack: sorted(found[pack]) for pack in sorted(found)}


def pseudonym(learner: str) -> str:
    """A name that says nothing of a person, always the same for a learner: `learner 48213`."""
    digest = hashlib.sha256(b"lemma pseudonym, version 1\n" + learner.encode()).digest()
    return f"learner {int.from_bytes(digest[:8], 'big') % 90_000 + 10_000}"


def clean_name(name: str) -> str:
    """A name on one line, without what does not show, at most MAX_NAME characters."""
    kept = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", name))
    return " ".join(kept.split())[:MAX_NAME].strip()


def file_name(results: Results) -> str:
    """What a file is called, so that a teacher sees in a folder whose it is and of when."""
    name = _FORBIDDEN.sub("-", results.name).strip("-") or "learner"
    return f"{name}-{results.made:%Y-%m-%d}{SUFFIX}"
