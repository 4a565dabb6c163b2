"""What the author of a problem says of a wrong answer: found by grading it once more, in the worker.

Needs the very version of the pack the answer was given to; without it nothing is found, and nothing else is said.
"""

from __future__ import annotations

from collections.abc import Callable

from app.learner.graph import pack_of
from app.learner.reports.wrong_answers import Reading
from app.packs.library import Library
from app.packs.practice import as_ids
from app.plain_math import plain_text
from engine.errors import LemmaError
from engine.maths.kinds import Kind
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient
from lessons.model import Pack
from lessons.variants.variant import Variant, VariantPart

MOST = 300
"""Answers that are graded at most: about 20 ms each."""

Packs = Callable[[str, str], Pack | None]
"""The pack with an id and a version; None where it is not here."""


class AuthorReader:
    """Reads wrong answers with the packs that are here, MOST at most; `progress` is told of each."""

    def __init__(
        self, client: LessonsClient, packs: Packs, progress: Callable[[int], None] = lambda done: None
    ) -> None:
        self._client = client
        self._packs = packs
        self._progress = progress
        self._variants: dict[tuple[str, str, int], Variant | None] = {}
        self._done = 0

    def read(self, item: str, version: str, seed: int, part: str, typed: str) -> Reading | None:
        """What the answer was; None where that cannot be found out."""
        if self._done >= MOST:
            return None
        self._done += 1
        if self._progress is not None:
            self._progress(self._done)
        variant = self._variant(item, version, seed)
        asked = next((one for one in variant.parts if one.id == part), None) if variant is not None else None
        if asked is None:
            return None
        try:
            graded = self._client.grade(asked, as_ids(asked, typed))
        except LemmaError:
            return None
        if graded.verdict.outcome is Outcome.RIGHT:  # the checker has learnt something since: its author said nothing
            return None
        return Reading(_shown(asked, typed, graded.verdict.read_text), graded.mistake, plain_text(graded.message))

    def _variant(self, item: str, version: str, seed: int) -> Variant | None:
        key = (item, version, seed)
        if key not in self._variants:
            pack = self._packs(pack_of(item), version)
            problem = pack.problem(item) if pack is not None and pack.version == version else None
            try:
                self._variants[key] = self._client.make_variant(problem, seed) if problem is not None else None
            except LemmaError:
                self._variants[key] = None
        return self._variants[key]


def installed() -> Packs:
    """The packs of this installation, each read when it is asked for."""
    library = Library()

    def find(name: str, version: str) -> Pack | None:
        try:
            pack = library.pack(name)
            return pack if pack.version == version else library.pack(name, version)
        except LemmaError:
            return None

    return find


def _shown(part: VariantPart, typed: str, read: str) -> str:
    """An answer as a person reads it: the options that were chosen, else what was typed."""
    if part.kind.kind is Kind.CHOICE:
        texts = {option.id: option.text for option in part.options}
        chosen = [texts.get(name.strip(), "") for name in read.split(",")]
        if all(chosen):
            return plain_text("; ".join(chosen))
    return typed
