"""Practice in the terminal: one problem after the other, with hints, until the learner has had enough.

What is typed is an answer, or one of the words of COMMANDS. With a coach it asks what the learner needs, and the coach
keeps the record.
"""

from __future__ import annotations

import argparse
import getpass
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TextIO

from app import paths
from app.packs.library import Library
from app.plain_math import plain_text
from app.terminal import SIGNS
from engine.errors import LemmaError
from engine.maths.kinds import Kind
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient
from lessons.model import Pack, Problem
from lessons.variants.variant import Choice, VariantPart

if TYPE_CHECKING:
    from app.learner.coach import Coach

COMMANDS = {
    "hint": "the next hint",
    "solution": "the whole solution",
    "next": "another problem",
    "quit": "stop",
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def run(options: argparse.Namespace) -> int:
    """`lemma practice`: a pack in order of difficulty, or, without one, what the learner needs next."""
    with LessonsClient() as client:
        client.start()
        practice = Practice(client, sys.stdin, sys.stdout)
        if options.pack:
            pack, _ = Library().find(options.pack)
            right, tried = practice.run(chosen(pack, options.skill, options.problem), options.seed)
        else:
            right, tried = _coached(practice, options.learner, options.problems)
    print(f"{right} of {tried} right.")
    return 0


def _coached(practice: Practice, name: str, problems: int) -> tuple[int, int]:
    """Practice chosen for one learner, with the record kept."""
    from app.learner.coach import Coach
    from app.learner.store import open_store

    opened = open_store(paths.data())
    for notice in opened.notices:
        print(notice)
    store = opened.store
    try:
        known = {profile.name.casefold(): profile for profile in store.profiles()}
        profile = known.get(name.casefold()) or store.add_profile(name, datetime.now(UTC))
        if profile.has_pin and not store.unlock(profile.id, getpass.getpass("PIN: ")):
            raise LemmaError("This is not the PIN.")
        coach = Coach(store, profile.id, _usable_packs(Library()), lambda: datetime.now(UTC))
        return practice.coached(coach, problems)
    finally:
        store.close()


def _usable_packs(library: Library) -> list[Pack]:
    """Every pack that can be read; of the others it is said why not."""
    found = []
    for entry in library.entries():
        try:
            found.append(library.pack(entry.id))
        except LemmaError as error:
            print(f"{entry.title} is left out: {error.message}")
    return found


def chosen(pack: Pack, skill: str, problem: str) -> list[Problem]:
    """The problems to practise, the easier ones first. Raises LemmaError where there are none."""
    found = [
        one
        for one in pack.problems
        if (not skill or one.skill in (skill, f"{pack.id}/{skill}")) and (not problem or problem in (one.id, one.name))
    ]
    if not found:
        names = [one.id for one in pack.skills] if skill else [one.id for one in pack.problems]
        what = f"skill {skill}" if skill else f"problem {problem}" if problem else "problem"
        raise LemmaError(f"{pack.title} has no {what} to practise.", f"It has: {', '.join(names)}.")
    return sorted(found, key=lambda one: one.difficulty)


def as_ids(part: VariantPart, typed: str) -> str:
    """An answer in the letters and numbers shown, as the ids the checker knows; other kinds are returned as typed."""
    if part.kind.kind in (Kind.CHOICE, Kind.ORDERING):
        letters = [letter for letter in typed.lower().replace(",", " ").split() if letter]
        if len(letters) == 1 and len(letters[0]) == len(part.options) > 1:
            letters = list(letters[0])
        places = [LETTERS.find(letter) if len(letter) == 1 else -1 for letter in letters]
        if places and all(0 <= place < len(part.options) for place in places):
            return ", ".join(part.options[place].id for place in places)
    if part.kind.kind is Kind.MATCHING:
        pairs = []
        for piece in typed.lower().replace("-", "").replace(",", " ").split():
            left, right = piece[:-1], LETTERS.find(piece[-1])
            if not left.isdecimal() or not 1 <= int(left) <= len(part.options) or not 0 <= right < len(part.rights):
                return typed
            pairs.append(f"{part.options[int(left) - 1].id}-{part.rights[right].id}")
        return ", ".join(pairs)
    return typed


@dataclass(frozen=True, slots=True)
class Answered:
    """The first answer to a part that counted, and whether it was right in the end without the solution."""

    part: str
    typed: str
    outcome: str
    note: str
    score: float
    hints: int
    seconds: float
    right: bool = False


class Practice:
    """Asks and judges, on any two streams."""

    def __init__(self, client: LessonsClient, source: TextIO, out: TextIO) -> None:
        self._client = client
        self._in = source
        self._out = out
        self._left = False

    def run(self, problems: Sequence[Problem], seed: int) -> tuple[int, int]:
        """Asks the problems round and round; how many parts were right, and how many were tried."""
        right = tried = 0
        self._introduce()
        while True:
            for problem in problems:
                for answered in self._problem(problem, seed):
                    if answered is None:
                        return right, tried
                    tried += 1
                    right += answered.right
            seed += 1

    def coached(self, coach: Coach, problems: int) -> tuple[int, int]:
        """Asks `problems` problems that the coach chooses, and tells it how they went."""
        right = tried = 0
        self._introduce()
        for _ in range(problems):
            task = coach.next()
            if task is None:
                self._say("There is nothing to practise.")
                break
            self._say(f"\n{task.choice.reason}")
            for number, answered in enumerate(self._problem(task.problem, task.seed)):
                if answered is None:
                    return right, tried
                tried += 1
                right += answered.right
                if number == 0:  # a problem counts once
                    was = coach.ability.mastery(task.choice.skill)
                    now = coach.answered(
                        task,
                        answered.part,
                        answered.typed,
                        answered.outcome,
                        answered.note,
                        answered.score,
                        answered.hints,
                        answered.seconds,
                    )
                    if now is not was:
                        self._say(f"{coach.graph.name(task.choice.skill)}: {now}.")
        return right, tried

    def _introduce(self) -> None:
        self._say("Type an answer, or: " + ", ".join(f"{word} ({what})" for word, what in COMMANDS.items()))

    def _problem(self, problem: Problem, seed: int) -> Iterator[Answered | None]:
        """Asks every part of a variant; None when the learner has had enough."""
        variant = self._client.make_variant(problem, seed)
        self._say(f"\n— {problem.id}, difficulty {problem.difficulty} —\n{plain_text(variant.statement)}")
        for plot in variant.plots:
            self._say(f"[{plain_text(plot.description)}]")
        for part in variant.parts:
            answered = self._ask(problem, seed, part)
            if answered is not None:
                yield answered  # also when the learner leaves after a wrong answer: it counted
            if self._left:
                yield None
                return

    def _say(self, text: str) -> None:
        print(text, file=self._out, flush=True)

    def _example(self, problem: Problem, seed: int, part: VariantPart) -> Iterator[str]:
        """The last rung before the solution: another variant, worked."""
        other = self._client.make_parallel(problem, seed) if part.hints.parallel else None
        same = other.part(part.id) if other is not None else None
        if other is None or same is None or not same.steps:
            return
        steps = "\n".join(f"  {step.markdown}" for step in same.steps)
        yield "\n".join(piece for piece in ("Another one, worked:", other.statement, same.prompt, steps) if piece)

    def _ask(self, problem: Problem, seed: int, part: VariantPart) -> Answered | None:
        """One part, until it is right or given up: its first answer that counted; None where there was none.

        `self._left` says afterwards whether the learner has had enough.
        """
        self._show(part)
        hints, example = part.hints.rungs(), self._example(problem, seed, part)
        used = 0
        first: Answered | None = None
        begun = time.monotonic()
        while True:
            self._out.write("> ")
            self._out.flush()
            line = self._in.readline()
            typed = line.strip()
            if not line or typed == "quit":
                self._left = True
                return first
            if not typed:
                continue
            if typed == "next":
                return first or Answered(part.id, "", "wrong", "practice.skipped", 0.0, used, time.monotonic() - begun)
            if typed == "hint":
                hint = next((text for _, text in hints), None) or next(example, None)
                used += hint is not None
                self._say(plain_text(hint or "There are no more hints; 'solution' shows all of it."))
                continue
            if typed == "solution":
                self._solution(part)
                return first or Answered(
                    part.id, "", "wrong", "practice.shown", 0.0, used + 1, time.monotonic() - begun
                )
            graded = self._client.grade(part, as_ids(part, typed))
            verdict = graded.verdict
            self._say(f"{SIGNS[verdict.outcome]} {plain_text(verdict.sentence)}")
            if graded.message:
                self._say(plain_text(graded.message))
            if graded.counts and first is None:
                score = (graded.marks or 0.0) / max(1, graded.out_of)
                seconds = time.monotonic() - begun
                first = Answered(part.id, typed, verdict.outcome, verdict.note, score, used, seconds)
            if verdict.outcome is Outcome.RIGHT:
                assert first is not None
                return replace(first, right=True)

    def _show(self, part: VariantPart) -> None:
        if part.prompt:
            self._say(plain_text(part.question))
        if part.kind.kind in (Kind.CHOICE, Kind.ORDERING):
            self._listed(part.options, LETTERS)
            if part.kind.kind is Kind.ORDERING:
                self._say("Type the letters in the right order.")
        if part.kind.kind is Kind.MATCHING:
            self._listed(part.options, [str(number) for number in range(1, len(part.options) + 1)])
            self._listed(part.rights, LETTERS)
            self._say("Type pairs, as 1b 2a.")

    def _listed(self, choices: Sequence[Choice], marks: Sequence[str]) -> None:
        for mark, choice in zip(marks, choices, strict=False):
            self._say(f"  {mark}) {plain_text(choice.text)}")

    def _solution(self, part: VariantPart) -> None:
        for step in part.steps:
            self._say(f"  {plain_text(step.markdown)}")
        self._say(f"The answer: {plain_text(part.answer)}")
