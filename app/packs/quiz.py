"""A quiz in the terminal: one question after the other, then the marks; the result is kept for whoever is named."""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from app.learner.store import Store
from app.learner.store.drafts import quiz_place
from app.learner.who import opened_learner
from app.packs.drafts import QuizDraft, begun_quiz, keep_begun
from app.packs.keeping import keep_quiz, times_taken
from app.packs.library import Library
from app.packs.practice import Left, Practice, as_ids
from app.plain_math import plain_text
from engine.errors import LemmaError
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient
from lessons.model import Pack, Quiz
from lessons.quiz_grading import Grader
from lessons.quizzes import (
    AT_ONCE,
    Paper,
    Response,
    Result,
    draw_paper,
    in_marks,
    mark_paper,
    may_attempt,
    seconds_left,
)
from lessons.variants.words import in_words


def run(options: argparse.Namespace) -> int:
    """`lemma quiz`: the quizzes of a pack, or one of them, taken."""
    pack = Library().find_pack(options.pack)
    if not options.quiz:
        for one in pack.quizzes:
            print(f"{one.id}: {one.title}")
        return 0
    quiz = _named(pack, options.quiz)
    with _record(options.learner) as (store, profile), LessonsClient() as client:
        if store is not None and not may_attempt(quiz, times_taken(store, profile, pack.id, quiz.id)):
            raise LemmaError(f"{quiz.title} has been taken as often as it allows.")
        draft = _begun(store, profile, pack, quiz)
        seed = draft.seed if draft is not None else options.seed or random.randrange(1, 1_000_000)
        paper = draw_paper(quiz, pack, seed)
        client.start()
        practice = Practice(client, sys.stdin, sys.stdout)
        result = Sitting(
            practice, client, pack, quiz, paper, draft=draft, keep=_keep(store, profile, pack, quiz)
        ).taken()
        if store is not None:
            keep_quiz(store, profile, pack, result, lambda: datetime.now(UTC))
            print("The result is kept.")
    return 0


def _named(pack: Pack, name: str) -> Quiz:
    quiz = next((one for one in pack.quizzes if one.id == name), None)
    if quiz is None:
        known = ", ".join(one.id for one in pack.quizzes) or "none"
        raise LemmaError(f"{pack.title} has no quiz {name}.", f"It has: {known}.")
    return quiz


def _begun(store: Store | None, profile: str, pack: Pack, quiz: Quiz) -> QuizDraft | None:
    """The quiz as it was left when the program was killed. Raises LemmaError where it cannot be gone on with."""
    draft = begun_quiz(store, profile, pack.id, quiz.id) if store is not None else None
    if store is not None and draft is not None and draft.version != pack.version:
        store.drop_draft(profile, quiz_place(pack.id, quiz.id))
        print("This quiz was begun with another version of the pack, and is begun anew.")
        return None
    return draft


def _keep(store: Store | None, profile: str, pack: Pack, quiz: Quiz) -> Callable[[QuizDraft], None]:
    """Keeps how far the quiz is; where that fails, it is said when the result is kept."""

    def keep(draft: QuizDraft) -> None:
        if store is not None:
            with suppress(LemmaError):
                keep_begun(store, profile, pack.id, quiz.id, draft, datetime.now(UTC))

    return keep


@contextmanager
def _record(name: str) -> Iterator[tuple[Store | None, str]]:
    """The open record and the learner of that name; None where nobody is named."""
    if not name:
        yield None, ""
        return
    with opened_learner(name, new=True) as (store, profile):
        yield store, profile.id


class Sitting:
    """One go at a quiz. `clock` gives seconds, for the time limit; `keep` is told how far it is.

    With a `draft` it goes on where that was left; the clock has run on meanwhile.
    """

    def __init__(
        self,
        practice: Practice,
        client: LessonsClient,
        pack: Pack,
        quiz: Quiz,
        paper: Paper,
        clock: Callable[[], float] = time.monotonic,
        draft: QuizDraft | None = None,
        keep: Callable[[QuizDraft], None] = lambda draft: None,
    ) -> None:
        self._practice = practice
        self._client = client
        self._pack = pack
        self._quiz = quiz
        self._paper = paper
        self._clock = clock
        self._grader = Grader(client)
        self._passed = draft.passed(datetime.now(UTC)) if draft is not None else 0.0
        self._draft = draft or QuizDraft(pack.version, paper.seed, datetime.now(UTC))
        self._keep = keep
        self._responses: list[Response] = list(self._draft.responses)

    def taken(self) -> Result:
        """Asks everything, then says and gives the marks. What was not answered when the learner leaves earns none.

        What cannot be read is asked again; so nobody loses a mark to a slip of the keyboard.
        """
        quiz, say = self._quiz, self._practice.say
        limit = f", {quiz.minutes} minutes" if quiz.minutes else ""
        say(f"{quiz.title}: {len(self._paper.questions)} questions, {self._paper.marks} marks{limit}.")
        say("Type an answer, 'next' to leave one out, or 'quit' for the end.")
        first = self._draft.next_question(quiz)
        begun = self._clock() - self._passed
        if first or self._responses:
            say(f"You were at question {first + 1}. The clock ran on meanwhile, and what you answered counts.")
        self._note(first)
        try:
            for number in range(first, len(self._paper.questions)):
                if seconds_left(quiz, self._clock() - begun) == 0:
                    say("The time is up.")
                    break
                self._ask(number, begun)
        except Left:
            pass
        except KeyboardInterrupt:  # breaking off is handing in: else a limit of attempts would be none
            say("")
        grader = self._grader
        result = mark_paper(self._paper, quiz, self._pack, self._responses, grader.grade, grader.asked)
        self._tell(result)
        return result

    def _note(self, number: int) -> None:
        """Keeps how far it is: at question `number`."""
        self._keep(replace(self._draft, at=number, responses=tuple(self._responses)))

    def _ask(self, number: int, begun: float) -> None:
        question = self._paper.questions[number]
        problem = self._pack.problem(question.problem)
        assert problem is not None, "the paper was drawn from this pack"
        say = self._practice.say
        try:
            variant = in_words(self._client.make_variant(problem, question.seed))
        except LemmaError as error:
            say(f"\n{number + 1}. This question cannot be asked: {error.message}")
            return
        say(f"\n{number + 1}. {plain_text(variant.statement)}")
        answered = {one.part for one in self._responses if one.question == number}
        for part in variant.parts:
            if part.id in answered:  # before the program was killed
                continue
            self._practice.show(part)
            while True:
                typed = self._practice.read()
                if typed == "quit":
                    raise Left
                if typed == "next":
                    break
                answer, passed = as_ids(part, typed), self._clock() - begun
                verdict, _, message = self._grader.grade(problem, question.seed, part.id, answer)
                unread = verdict.outcome is Outcome.CANNOT_READ
                if unread or self._quiz.feedback == AT_ONCE:
                    say(plain_text(message or verdict.sentence))
                if unread and seconds_left(self._quiz, passed) != 0:
                    continue
                self._responses.append(Response(number, part.id, answer, passed))
                self._note(number)
                break
        self._note(number + 1)

    def _tell(self, result: Result) -> None:
        self._practice.say(f"\n{in_marks(result.earned)} of {in_marks(Fraction(result.paper.marks))} marks")
        for mark in result.marks:
            name = f"{mark.question + 1}{mark.part and ' ' + mark.part}"
            message = " ".join(plain_text(mark.message).split())
            self._practice.say(f"  {name}: {in_marks(mark.earned)} of {in_marks(mark.possible)}  {message}")
