"""Which model writes: the one place where that is decided, with the reason and what the model can do.

In order: the file that was named, else the one LEMMA_MODEL names, else the starter that comes with Lemma, else none
(the algebra alone still solves, hints and practises). A file named for this run that cannot be used is an error;
anything else that stands in the way is told in a sentence and the next in line is taken. Reads headers, loads nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.paths import STARTER, assets, default_model
from engine.errors import LemmaError
from engine.llm.events import ModelInfo
from engine.llm.library import library_dir
from engine.llm.options import Options

ANY_SIZE = "LEMMA_ANY_SIZE"
"""An environment variable: when set, a model is used even if it does not fit into the free memory."""
SHORTER = (4096, 2048)
"""Contexts (tokens) that are tried when the one asked for does not fit."""
CAN_CHAT = 500_000_000
"""Parameters from which a model is one that was made to converse; smaller ones were trained to write solutions only."""

ABLE = "It also says hints and explanations in its own words and writes new problems, which are checked."
NOT_ABLE = "It writes solutions only: hints and explanations come from the authors and the algebra."
"""What is said of a model that follows instructions, and of one that does not."""

Inspect = Callable[[Path, Options], ModelInfo]
"""What a model file is and needs; LemmaError when Lemma cannot run it (`engine.llm.client.ModelClient.inspect`)."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a model can be asked for, apart from solutions. `context`: tokens it can hold, 0 without a model."""

    chat: bool = False
    instructions: bool = False
    context: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """The model to load, or None for the algebra alone; `why` is a sentence.

    `notices` are (message, hint) of what stood in the way of a better choice. `error` is set when a file named for
    this run cannot be used.
    """

    path: Path | None
    why: str
    can: Abilities = Abilities()
    notices: tuple[tuple[str, str], ...] = ()
    error: LemmaError | None = None


def abilities(info: ModelInfo) -> Abilities:
    """What a model can be asked for, by its size."""
    able = info.parameters >= CAN_CHAT
    return Abilities(able, able, info.context)


def choose(inspect: Inspect, named: Path | None = None, context: int = 8192) -> Choice:
    """The model to use, `named` if it can be, with a context of at most `context` tokens. Raises nothing."""
    notices: list[tuple[str, str]] = []
    if named is not None and not named.is_file():
        return _unusable(LemmaError(f"There is no model file {named}.", "Name another one with --model FILE."))
    try:
        library_dir()
    except LemmaError as missing:
        notices.append((f"No model can run here: {missing.message} The algebra works alone.", missing.hint))
        return Choice(None, "The engine that runs models is missing.", notices=tuple(notices))
    for path, why in _candidates(named, notices):
        try:
            info, used = _fitting(inspect, path, context)
        except LemmaError as error:
            if path == named:
                return _unusable(error)
            notices.append((error.message, error.hint))
            continue
        if info is None:
            hint = f"Close other programs, or set {ANY_SIZE}=1 to use it all the same."
            notices.append((f"{path.name} is too big for this machine now: {used}", hint))
            continue
        if info.context < min(context, info.context_trained or context):
            notices.append((f"There is memory for {info.context:,} tokens of conversation, not {context:,}.", ""))
        return Choice(path, why, abilities(info), tuple(notices))
    notices.append(("There is no model that can be used; the algebra works alone.", "Name one with --model FILE."))
    return Choice(None, "No model file can be used.", notices=tuple(notices))


def _unusable(error: LemmaError) -> Choice:
    return Choice(None, "The file that was named cannot be used.", error=error)


def _candidates(named: Path | None, notices: list[tuple[str, str]]) -> list[tuple[Path, str]]:
    found = [] if named is None else [(named, "It was named for this run.")]
    starter = assets() / STARTER
    if named is None:
        try:
            path = default_model()
        except LemmaError as error:
            notices.append((error.message, error.hint))
        else:
            if path != starter:
                found.append((path, "LEMMA_MODEL names it."))
    if starter.is_file() and starter != named:
        found.append((starter, "It is the starter model that comes with Lemma."))
    return found


def _fitting(inspect: Inspect, path: Path, context: int) -> tuple[ModelInfo | None, str]:
    """What the file needs with the longest context that fits into memory; None, and why, when none does."""
    sizes = [context, *(size for size in SHORTER if size < context)]
    info = first = inspect(path, Options(n_ctx=sizes[0]))
    for size in sizes:
        info = first if size == context else inspect(path, Options(n_ctx=size))
        if sum(info.memory.values()) <= info.memory_available:
            return info, ""
    if os.environ.get(ANY_SIZE):
        return first, ""
    needs, free = sum(info.memory.values()) / 1e9, info.memory_available / 1e9
    return None, f"it needs about {needs:.1f} GB of memory, and {free:.1f} GB are free."
