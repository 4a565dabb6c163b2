"""Common wrong answers to a problem template: what was typed, how often, by how many, and what its author says of it.

Answers are grouped first by the mistake (that of the author's list where one was made, else the checker's note), then
by what was typed to the same variant, written in one way. Skipped problems and shown solutions are counted, not listed.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.learner.store import Attempt

MOST_READ = 12
"""Answers to a template that a reader is asked about, the most common ones: it takes a moment each."""
MOST_ITEMS, MOST_MISTAKES, MOST_ANSWERS = 200, 8, 8
"""Templates, mistakes of each, and answers of each mistake that are listed; the most common ones."""
_ONE_WAY = str.maketrans({"−": "-", "–": "-", "·": "*", "×": "*", "÷": "/", "⋅": "*", "∗": "*"})
_LEFT_OUT = ("practice.",)
"""Beginnings of the notes of what is no answer: a problem that was skipped, a solution that was asked for."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A wrong answer as its variant has it: the `answer` to show, the number of the author's `mistake` (-1 for none)
    and the `message` that goes with it."""

    answer: str
    mistake: int = -1
    message: str = ""


class Reader(Protocol):
    """Finds out what an answer to a variant was."""

    def read(self, item: str, version: str, seed: int, part: str, typed: str) -> Reading | None:
        """The reading; None where the pack is not here, or not in that version."""


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """An answer to the variant `seed`, given `count` times by so many `learners`."""

    seed: int
    answer: str
    count: int
    learners: int


@dataclass(frozen=True, slots=True)
class MistakeGroup:
    """Answers with one mistake: the checker's `note`, and the author's `message` where it is one of the list."""

    note: str
    message: str
    count: int
    learners: int
    answers: tuple[WrongAnswer, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A problem template and one part of it ("" where it has none): `attempts` of `learners`, how many of them were
    not right, how many of these were given up without an answer, and the mistakes, the most common first."""

    item: str
    skill: str
    part: str
    attempts: int
    learners: int
    wrong: int
    given_up: int
    mistakes: tuple[MistakeGroup, ...]


def written_in_one_way(typed: str) -> str:
    """An answer without what makes no difference to the eye: spaces, kinds of minus and of times, full-width forms."""
    return "".join(unicodedata.normalize("NFKC", typed).translate(_ONE_WAY).split())


@dataclass(slots=True)
class _Answer:
    """The answers to one variant that are the same; `typed` as the first of them was."""

    typed: str
    version: str
    note: str
    learners: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class _Item:
    skill: str
    attempts: int = 0
    wrong: int = 0
    given_up: int = 0
    learners: set[str] = field(default_factory=set)
    answers: dict[tuple[str, int, str, str], _Answer] = field(default_factory=dict)


def wrong_answers(learners: Iterable[tuple[str, Sequence[Attempt]]], reader: Reader | None = None) -> tuple[Item, ...]:
    """The templates with wrong answers, the most missed first, from the attempts of each learner (by id)."""
    found: dict[tuple[str, str], _Item] = {}
    for learner, attempts in learners:
        for attempt in attempts:
            key = attempt.item, attempt.part
            item = found.get(key) or found.setdefault(key, _Item(attempt.skill))
            item.attempts += 1
            item.learners.add(learner)
            if attempt.score < 1:
                _miss(item, learner, attempt)
    missed = [(key, item) for key, item in found.items() if item.wrong]
    missed.sort(key=lambda pair: (-pair[1].wrong, pair[0]))
    return tuple(
        Item(
            name,
            item.skill,
            part,
            item.attempts,
            len(item.learners),
            item.wrong,
            item.given_up,
            _mistakes(name, part, item, reader),
        )
        for (name, part), item in missed[:MOST_ITEMS]
    )


def _miss(item: _Item, learner: str, attempt: Attempt) -> None:
    item.wrong += 1
    if not attempt.typed or attempt.note.startswith(_LEFT_OUT):
        item.given_up += 1
        return
    key = attempt.version, attempt.seed, attempt.note, written_in_one_way(attempt.typed)
    answer = item.answers.get(key)
    if answer is None:
        answer = item.answers[key] = _Answer(attempt.typed, attempt.version, attempt.note)
    answer.learners[learner] += 1


@dataclass(slots=True)
class _Group:
    """Answers with one mistake, the most common first; note and message are those of the first."""

    note: str
    message: str
    count: int = 0
    learners: set[str] = field(default_factory=set)
    answers: list[WrongAnswer] = field(default_factory=list)


def _mistakes(name: str, part: str, item: _Item, reader: Reader | None) -> tuple[MistakeGroup, ...]:
    groups: dict[tuple[int, str], _Group] = {}
    order = sorted(item.answers.items(), key=lambda pair: (-pair[1].learners.total(), pair[0]))
    for place, ((_, seed, note, _), answer) in enumerate(order):
        reading = None
        if reader is not None and place < MOST_READ:
            reading = reader.read(name, answer.version, seed, part, answer.typed)
        reading = reading or Reading(answer.typed)
        # A mistake of the author's list is one group whatever the numbers of the variant; all else goes by its note.
        key = (reading.mistake, "" if reading.mistake >= 0 else note)
        group = groups.setdefault(key, _Group(note, reading.message))
        group.count += answer.learners.total()
        group.learners |= answer.learners.keys()
        group.answers.append(WrongAnswer(seed, reading.answer, answer.learners.total(), len(answer.learners)))
    ranked = sorted(groups.values(), key=lambda group: -group.count)
    return tuple(
        MistakeGroup(one.note, one.message, one.count, len(one.learners), tuple(one.answers[:MOST_ANSWERS]))
        for one in ranked[:MOST_MISTAKES]
    )
