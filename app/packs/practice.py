"""Practice in the terminal: one problem after the other, with hints, until the learner has had enough.

What is typed is an answer, or one of the words of COMMANDS. What the learner needs, and the record, are in `coached`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO

from app.learner.answers import Answer, given_up, graded_answer, left_out
from app.learner.plan import check_minutes
from app.packs.helping import SOLUTION_PRICE, Helper
from app.packs.library import Library
from app.packs.working import Working
from app.plain_math import plain_text
from app.terminal import SIGNS, card_lines
from app.tutor.teaching.attempts import is_stuck
from app.tutor.teaching.care import help_card
from app.tutor.teaching.ladder import WHO, NotYet
from app.tutor.teaching.ladder_state import Hint, Rung
from app.tutor.teaching.writing import Writer
from app.tutor.writer import own_writer
from engine.errors import LemmaError
from engine.maths.kinds import Kind
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient
from lessons.graded import Graded
from lessons.model import Pack, Problem
from lessons.variants.variant import Choice, Variant, VariantPart
from lessons.variants.words import in_words

COMMANDS = {
    "hint": "the next hint",
    "solution": "the whole solution",
    "next": "another problem",
    "quit": "stop",
}
SEEN = "The hints you have seen already:"
NOT_LEARNED, STOP = "skip", "stop"
"""What can be typed in a placement."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def run(options: argparse.Namespace) -> int:
    """`lemma practice`: a pack in order of difficulty, or, without one, what the learner needs next."""
    _fitting(options)
    with LessonsClient() as client, own_writer(options.model) as write:
        client.start()
        practice = Practice(client, sys.stdin, sys.stdout, write)
        if options.place or options.minutes or not options.pack:
            from app.packs.coached import run_coached

            right, tried = run_coached(practice, options)
        else:
            pack = Library().find_pack(options.pack)
            seed = 1 if options.seed is None else options.seed
            right, tried = practice.run(chosen(pack, options.skill, options.problem), seed)
    print(f"{right} of {tried} right.")
    return 0


def _fitting(options: argparse.Namespace) -> None:
    """Raises LemmaError for options that mean nothing together; nothing that was asked for is passed over."""
    useless: tuple[str, ...]
    if options.place:
        what, useless = "with --place", ("pack", "skill", "problem", "seed", "minutes", "problems")
    elif options.minutes:
        what, useless = "with --minutes", ("problem", "seed", "problems")
    elif not options.pack:
        what, useless = "without a pack", ("problem", "seed")
    else:
        what, useless = "with a pack alone", ("learner", "problems")
    for name in useless:
        if getattr(options, name) not in (None, "") and (getattr(options, name) or name == "seed"):
            meant = "A pack" if name == "pack" else f"--{name}"
            raise LemmaError(f"{meant} means nothing {what}.", "`lemma practice --help` tells what goes together.")
    if options.minutes:
        check_minutes(options.minutes)


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
    """The first answer to a part that counted, and whether it was right in the end without the solution.

    Where there was one that could not be judged, and none that counted, it is not `judged`.
    """

    answer: Answer
    right: bool = False
    judged: bool = True


class Faulty(LemmaError):
    """A problem that cannot be asked: its template is faulty."""


class Left(Exception):
    """The learner has had enough."""


class Practice:
    """Asks and judges, on any two streams."""

    def __init__(self, client: LessonsClient, source: TextIO, out: TextIO, write: Writer | None = None) -> None:
        """`write` is a model that may say checked hints in other words."""
        self._client = client
        self._write = write
        self._in = source
        self._out = out
        self._left = False

    def run(self, problems: Sequence[Problem], seed: int) -> tuple[int, int]:
        """Asks the problems round and round; how many parts were right, and how many were tried.

        A faulty one is left out with a sentence. Raises LemmaError when there is no other.
        """
        right = tried = 0
        self.introduce(COMMANDS)
        left = list(problems)
        while True:
            for problem in tuple(left):
                try:
                    for answered in self.problem(problem, seed):
                        if answered is None:
                            return right, tried
                        tried += answered.judged
                        right += answered.right
                except Faulty as fault:
                    self.say(f"{fault.message} It is left out.")
                    left.remove(problem)
                    if not left:
                        raise
            seed += 1

    def introduce(self, commands: Mapping[str, str]) -> None:
        """Says what can be typed besides answers."""
        self.say("Type an answer, or: " + ", ".join(f"{word} ({what})" for word, what in commands.items()))

    def read(self, prompt: str = "> ") -> str:
        """The next line that is not empty. Raises Left at the end of what is typed."""
        while True:
            self._out.write(prompt)
            self._out.flush()
            line = self._in.readline()
            if not line:
                raise Left
            if line.strip():
                return line.strip()

    def _variant(self, problem: Problem, seed: int) -> Variant:
        """The variant, in words. Raises Faulty."""
        try:
            return in_words(self._client.make_variant(problem, seed))
        except LemmaError as error:
            raise Faulty(f"The problem {problem.id} cannot be asked: {error.message}") from None

    def _grade(self, problem: Problem, part: VariantPart, typed: str) -> Graded:
        """The grade of what was typed. Raises Faulty."""
        try:
            return self._client.grade(part, as_ids(part, typed))
        except LemmaError as error:
            raise Faulty(f"The problem {problem.id} cannot be judged: {error.message}") from None

    def once(self, problem: Problem, seed: int, work: Working | None = None) -> Answered | None:
        """Asks a variant once, without help: the answer to all its parts as one, or None for "not learned yet".

        What cannot be read is asked again; what is answered in `work`, which is told of the rest, is not. Raises Left,
        and Faulty.
        """
        variant = self._variant(problem, seed)
        self.say(f"\n{plain_text(variant.statement)}")
        work = work or Working(problem, "", seed)
        for part in variant.parts:
            if work.first(part.id) is not None:
                continue
            self.show(part)
            while True:
                typed = self.read()
                if typed == NOT_LEARNED:
                    return None
                if typed == STOP:
                    raise Left
                if self._cared(typed):
                    continue
                graded = self._grade(problem, part, typed)
                self.say(f"{SIGNS[graded.verdict.outcome]} {plain_text(graded.verdict.sentence)}")
                if graded.verdict.outcome is not Outcome.CANNOT_READ:
                    break
            # Also what could not be judged: it leaves the whole open, unless another part is wrong.
            work.answered(graded_answer(part.id, typed, graded, 0, work.seconds), done=True)
        answer = work.whole.answer()
        return Answered(answer, answer.right)

    def problem(self, problem: Problem, seed: int, work: Working | None = None) -> Iterator[Answered | None]:
        """Asks every part of a variant that is not done in `work`, which is told how it goes on.

        None when the learner has had enough. Raises Faulty.
        """
        variant = self._variant(problem, seed)
        self.say(f"\n— {problem.id}, difficulty {problem.difficulty} —\n{plain_text(variant.statement)}")
        work = work or Working(problem, "", seed)
        for part in variant.parts:
            if work.part(part.id).done:
                continue
            answered = self._ask(problem, variant, part, work)
            if answered is not None:
                yield answered  # also when the learner leaves after a wrong answer: it counted
            if self._left:
                yield None
                return

    def say(self, text: str) -> None:
        print(text, file=self._out, flush=True)

    def _ask(self, problem: Problem, variant: Variant, part: VariantPart, work: Working) -> Answered | None:
        """One part, until it is right or given up: its first answer that counted; None where there was none.

        `self._left` says afterwards whether the learner has had enough.
        """
        self.show(part)
        before = work.part(part.id)
        helper = Helper(self._client, problem, variant, part, self._write, before.ladder)
        else_counted = max(0, before.hints - helper.hints)  # for help that was no hint
        judged = not before.unjudged
        if helper.state.used:
            self.say(SEEN)
        for seen in helper.state.used:
            self._shown(seen)
        if (earlier := work.first(part.id)) is not None:
            was = earlier.outcome.replace("_", " ")
            self.say(f"You answered this before ({was}), and that counts. Try it again, or type next.")
        while True:
            try:
                typed = self.read()
            except Left:
                typed = "quit"
            hints = else_counted + helper.hints
            first = work.first(part.id)
            if typed == "quit":
                self._left = True
                return Answered(first) if first is not None else None
            if typed == "next":
                skipped = left_out(part.id, hints, work.seconds)
                if first is None and judged:
                    work.answered(skipped, done=True)
                else:
                    work.done(part.id)
                return Answered(first or skipped, judged=judged or first is not None)
            if typed in ("hint", "solution"):
                found = self._hint(problem, helper) if typed == "hint" else None
                if isinstance(found, NotYet):
                    self.say(found.sentence)
                    continue
                hints = else_counted + helper.hints + (SOLUTION_PRICE if found is None else 0)
                if found is not None and found.rung is not Rung.SOLUTION:
                    work.helped(part.id, hints, helper.state)  # kept before it is said
                    self._shown(found)
                    continue
                work.answered(given_up(part.id, hints, work.seconds), done=True)
                self._solution(part) if found is None else self._shown(found)
                return Answered(first or given_up(part.id, hints, work.seconds))
            if self._cared(typed):
                continue
            if is_stuck(typed):
                self.say(helper.stuck())
                work.helped(part.id, hints, helper.state)
                continue
            graded = self._grade(problem, part, typed)
            verdict = graded.verdict
            right = verdict.outcome is Outcome.RIGHT
            if graded.counts:  # kept before it is said
                work.answered(graded_answer(part.id, typed, graded, hints, work.seconds), done=right)
            elif verdict.outcome is Outcome.CANNOT_DECIDE:
                work.unjudged(part.id)
                judged = False
            self.say(f"{SIGNS[verdict.outcome]} {plain_text(verdict.sentence)}")
            on_the_way = helper.graded(typed, graded)
            work.helped(part.id, hints, helper.state)  # the try
            for more in (graded.message, on_the_way):
                if more:
                    self.say(plain_text(more))
            if right and (first := work.first(part.id)) is not None:
                return Answered(first, right=True)

    def _hint(self, problem: Problem, helper: Helper) -> Hint | NotYet:
        """The next hint, or why there is none. Raises Faulty."""
        if self._write is not None and self._write.ready:
            self.say("One moment: the model looks for words.")
        try:
            return helper.hint()
        except LemmaError as error:
            raise Faulty(f"The problem {problem.id} gives no hints: {error.message}") from None

    def _shown(self, found: Hint) -> None:
        """Says a hint, with what it counts for and who wrote it."""
        counts = f" (counts as {'one hint' if found.price == 1 else f'{found.price} hints'})" if found.price else ""
        self.say(f"{found.title}{counts}:\n{plain_text(found.text)}")
        if found.by in WHO:
            self.say(f"({WHO[found.by]})")

    def _cared(self, typed: str) -> bool:
        """Shows the card of help where somebody needs a person; nothing of what was typed is kept."""
        card = help_card(typed)
        if card is not None:
            self.say("\n".join(card_lines(card)))
        return card is not None

    def show(self, part: VariantPart) -> None:
        """Says what a part asks, with its options."""
        if part.prompt:
            self.say(plain_text(part.question))
        if part.kind.kind in (Kind.CHOICE, Kind.ORDERING):
            self._listed(part.options, LETTERS)
            if part.kind.kind is Kind.ORDERING:
                self.say("Type the letters in the right order.")
        if part.kind.kind is Kind.MATCHING:
            self._listed(part.options, [str(number) for number in range(1, len(part.options) + 1)])
            self._listed(part.rights, LETTERS)
            self.say("Type pairs, as 1b 2a.")

    def _listed(self, choices: Sequence[Choice], marks: Sequence[str]) -> None:
        for mark, choice in zip(marks, choices, strict=False):
            self.say(f"  {mark}) {plain_text(choice.text)}")

    def _solution(self, part: VariantPart) -> None:
        for step in part.steps:
            self.say(f"  {plain_text(step.markdown)}")
        self.say(f"The answer: {plain_text(part.answer)}")
