"""A model that can chat, as teaching sees it: a prompt goes in, a short text comes out. It may be missing.

The starter cannot chat (it was trained to solve, nothing else), so that every use has an answer without one. The real
one is `app.tutor.writer`, which is shared by the whole program: whoever teaches borrows it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from app.tutor.teaching.spelled import in_digits
from engine.errors import LemmaError

MAX_WRITTEN = 4000  # characters that are looked at
NO_WRITER = "There is no model that could say it in other words."
FEWEST_WORDS = 3
MOST_OFTEN = 1 / 3
"""The share of its words that may be one and the same, in a text of more than LOOPING words."""
LOOPING = 8
FEWEST_LETTERS = 1 / 3
"""The share of its characters that are letters, in what is not a formula between dollars."""


class Write(Protocol):
    """What a model writes for a prompt; the same seed gives the same text. May raise LemmaError."""

    def __call__(self, prompt: str, seed: int, /) -> str:
        """The text after `prompt`."""
        ...


@runtime_checkable
class Writer(Write, Protocol):
    """A `Write` that several parts of the program share."""

    def quickly(self, prompt: str, seed: int, /) -> str:
        """The text, if it comes soon: something checked is held up by it."""
        ...

    @property
    def ready(self) -> bool:
        """Whether there is a model that can be asked for words."""
        ...

    def stop(self) -> None:
        """Ends what is being written, which fails then; from any thread."""
        ...


def hurried(write: Write) -> Write:
    """`write` as it is asked where something checked is held up by it."""
    return write.quickly if isinstance(write, Writer) else write


class WriterOfNow:
    """A `Writer` that is whatever `find` finds at the moment: none, before a model is loaded."""

    def __init__(self, find: Callable[[], Writer | None]) -> None:
        self._find = find

    def __call__(self, prompt: str, seed: int, /) -> str:
        writer = self._find()
        if writer is None:
            raise LemmaError(NO_WRITER)
        return writer(prompt, seed)

    def quickly(self, prompt: str, seed: int, /) -> str:
        """The text, if it comes soon."""
        writer = self._find()
        if writer is None:
            raise LemmaError(NO_WRITER)
        return hurried(writer)(prompt, seed)

    @property
    def ready(self) -> bool:
        """Whether there is a model that can be asked for words."""
        writer = self._find()
        return writer is not None and writer.ready

    def stop(self) -> None:
        """Ends what is being written, which fails then; from any thread."""
        writer = self._find()
        if writer is not None:
            writer.stop()


class Borrowed:
    """A `Writer` for one of those who share it: `stop` ends only what is written for this one."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._writing = False

    def __call__(self, prompt: str, seed: int, /) -> str:
        return self._borrow(self._writer, prompt, seed)

    def quickly(self, prompt: str, seed: int, /) -> str:
        """The text, if it comes soon."""
        return self._borrow(hurried(self._writer), prompt, seed)

    def _borrow(self, write: Write, prompt: str, seed: int) -> str:
        self._writing = True
        try:
            return write(prompt, seed)
        finally:
            self._writing = False

    @property
    def ready(self) -> bool:
        """Whether there is a model that can be asked for words."""
        return self._writer.ready

    def stop(self) -> None:
        """Ends what is being written here; from any thread."""
        if self._writing:
            self._writer.stop()


def written(write: Write | None, prompt: str, seed: int = 0, *, soon: bool = False) -> str:
    """What the model writes, without its thoughts; empty where there is no model or it fails.

    `soon`: something checked is there already, and is shown without it rather than late.
    """
    if write is None:
        return ""
    try:
        text = (hurried(write) if soon else write)(prompt, seed)
    except LemmaError:
        return ""  # teaching goes on without it: what was known before is shown instead
    text = re.sub(r"<think>.*?(?:</think>|$)", "", text, flags=re.DOTALL)
    text = re.sub(r"^\s*(?:hint|question|tutor|answer to the learner)\s*:\s*", "", text.strip(), flags=re.I)
    return text.strip().strip('"').strip() if len(text) <= MAX_WRITTEN else ""


def sensible(text: str, source: str = "") -> bool:
    """Whether a text reads like sentences and, where it is to say `source` in other words, keeps its numbers.

    Holds back what a model writes when it has nothing to say: strings of characters, the same words over and over. It
    does not understand anything.
    """
    words = re.findall(r"[^\W\d_]{2,}", text)
    if len(words) < FEWEST_WORDS or "\N{REPLACEMENT CHARACTER}" in text:
        return False
    marks = re.sub(r"\$[^$]*\$|\s", "", text)
    if sum(char.isalpha() for char in marks) < FEWEST_LETTERS * len(marks):
        return False
    often = Counter(word.casefold() for word in words).most_common(1)[0][1]
    if len(words) > LOOPING and often > MOST_OFTEN * len(words):
        return False
    return _numbers(source) <= _numbers(text)


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:\.\d+)?", in_digits(text)))
