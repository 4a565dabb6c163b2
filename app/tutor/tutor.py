"""A tutor: the model's and the mathematics' processes, and one problem at a time put to them.

The model writes, the algebra judges; where no model can be used the algebra solves by itself. Knows no window and no
terminal; what happens is told as `app.tutor.events`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.tutor import algebra, events
from app.tutor.before import answerable, cared, unmarked
from app.tutor.choice import Abilities, Choice, choose
from app.tutor.in_words import in_words
from app.tutor.learned import BEYOND, NOT_READ, ONLY_GUESSES, learned
from app.tutor.prompts import prompt
from app.tutor.solution import Plan, Solution
from app.tutor.teaching.care import help_card
from app.tutor.teaching.open_tasks import open_task
from app.tutor.writer import ModelWriter
from engine.errors import LemmaError
from engine.llm.client import ModelClient
from engine.llm.events import ModelInfo
from engine.llm.messages import ChatMessage
from engine.llm.options import Options
from engine.llm.sampling import Sampling
from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.question import Question, Recognition

WAIT_SECONDS = 20.0
"""After so long the algebra's own solution is shown while the model still writes; loading the model counts, too."""


@dataclass(slots=True)
class TutorOptions:
    """How solutions are generated; None means what the model file asks for."""

    seed: int = 0
    temperature: float | None = None
    max_tokens: int = 4096
    retries: int = 6  # times that something wrong is written again; 0 shows what the model writes first
    thinking_tokens: int = 2048
    context: int = 8192  # tokens
    spare: bool = True  # whether a second process for the mathematics waits: not worth its start for one problem


class NoModel(LemmaError):
    """No model can be used; `choice` says why, and whether that is an error."""

    def __init__(self, choice: Choice) -> None:
        message, hint = choice.notices[-1] if choice.notices else (choice.why, "")
        super().__init__(message, hint)
        self.choice = choice


class Tutor:
    """Solves problems one after the other. `solve` blocks between events: run it in a thread of its own."""

    def __init__(self, model: Path | None = None, options: TutorOptions | None = None) -> None:
        """`model` None is the default model; whether the file is there shows when it is loaded."""
        self.options = options or TutorOptions()
        self._named = model
        self._before = model  # what was named before the file that was opened last
        self._choice: Choice | None = None
        self._told = False  # whether the choice's notices were given
        self._info: ModelInfo | None = None
        self._model = ModelClient()
        self.writer = ModelWriter(self._model, lambda: self.can)
        self._maths = MathsClient(spare=self.options.spare)
        self._stopped = threading.Event()

    @property
    def model_name(self) -> str:
        """The loaded model's name, empty before one is loaded."""
        return self._info.name if self._info is not None else ""

    @property
    def model_path(self) -> Path | None:
        """The file of the loaded model."""
        return self._choice.path if self._choice is not None and self._info is not None else None

    @property
    def choice(self) -> Choice | None:
        """Which model is used and why, once that was decided."""
        return self._choice

    @property
    def can(self) -> Abilities:
        """What the loaded model can be asked for."""
        return self._choice.can if self._choice is not None and self._info is not None else Abilities()

    def open_model(self, path: Path) -> None:
        """Use the model file `path` from now on; if that cannot be, `warm` says so and the one before stays."""
        self.writer.stop()
        self._before, self._named = self._named, path
        self._info = self._choice = None

    def recognise(self, problem: str) -> Recognition:
        """The question in `problem`, to show how it is read; from any thread."""
        return self._maths.recognise(problem)

    def stop(self) -> None:
        """End the running solution within one batch; from any thread."""
        self._stopped.set()
        self._model.stop()

    def close(self) -> None:
        """End both processes."""
        self._stopped.set()
        self._model.close()
        self._maths.close()

    def warm(self) -> Iterator[events.Progress]:
        """Start both processes and load the model, so that the first problem need not wait.

        LemmaError when loading fails or a file that was named cannot be used, NoModel when there is none to use.
        """
        self._maths.start()
        if self._info is not None:
            return
        self._told = False
        self._choice = choose(self._model.inspect, self._named, self.options.context)
        if self._choice.error is not None:
            self._named = self._before
            raise self._choice.error
        if self._choice.path is None:
            raise NoModel(self._choice)
        options = Options(n_ctx=self._choice.can.context)
        with self.writer.reserved():
            for progress in self._model.loading(self._choice.path, options):
                yield events.Progress("Loading the model", progress.done, progress.total, "percent")
        self._info = self._model.info

    def solve(
        self, problem: str, history: Sequence[ChatMessage] = (), begun: Sequence[str] = ()
    ) -> Iterator[events.Event]:
        """The events of one solution, of which the last is Finished or Failed. Raises nothing a student can cause.

        `history`: earlier turns the model is shown; `begun`: the steps of an answer that was broken off, to go on with.
        """
        self._stopped.clear()
        since = time.monotonic()
        if help_card(problem) is not None:  # before anything else is done with it
            yield from cared(problem)
            return
        try:
            problem = algebra.checked(problem)
            yield from self.warm()
            self._told = self._told and not begun  # what was said is not kept of an answer that is gone on with
            yield from self._notices()
            task = open_task(problem)
            part = answerable(self._maths, problem, task) if task is not None else ""
            if task is not None and part:
                yield events.Notice(task.verdict.sentence)
                problem, task = part, None
            solution = self._solution(problem, tuple(history), tuple(begun), since, read=task is None)
            with self.writer.reserved():
                yield from solution if task is None else unmarked(task, solution)
        except NoModel:
            yield from self._notices()
            event: events.Event | None = None
            for event in algebra.solve(self._maths, problem):
                yield event
            if not isinstance(event, events.Failed):
                yield events.Finished(False, 0, 0, 0.0)
        except LemmaError as error:
            # The model cannot go on: what the algebra can do is still worth having.
            if open_task(problem) is None:
                yield from algebra.worked_out(self._maths, problem, read_already=self._info is not None)
            yield events.Failed(error.message, error.hint)

    def _solution(
        self,
        problem: str,
        history: tuple[ChatMessage, ...],
        begun: tuple[str, ...],
        since: float,
        *,
        read: bool = True,
    ) -> Iterator[events.Event]:
        """`since`: when it was asked.

        `read`: whether there is one answer, which the algebra may read the question for and look for."""
        assert self._info is not None
        recognition = self._maths.recognise(problem) if read else Recognition(None)
        if recognition.note:
            yield events.Notice(recognition.note)
        question, own = recognition.question, EstablishedAnswer(reason=recognition.reason)
        together = algebra.several(self._maths, problem, self.model_name) if read and question is None else []
        if together:
            yield from together
            yield events.Finished(False, 0, 0, 0.0)
            return
        if question is not None:
            yield events.Progress("Looking for the answer by algebra", 0, 0, "")
            own = self._maths.solve(question)
        if not self._is_asked(question, own) and not begun:
            yield events.Notice(NOT_READ if read and question is None else BEYOND if own.known else ONLY_GUESSES)
            yield from algebra.answered(self._maths, recognition, own)
            yield events.Finished(False, 0, 0, 0.0)
            return
        yield events.Started(
            self.model_name,
            question.text if question else "",
            question.latex if question else "",
            "" if own.known else own.reason,
        )
        wording = prompt(problem, question, self._info.instruction)
        shown = self._fitting(history, wording)
        if self.can.chat and len(shown) < len(history):
            yield events.Remembers(len(shown) // 2)
        plan = Plan(
            prompt=wording,
            question=question,
            unread=recognition.reason,
            sampling=self._sampling(self._info),
            retries=self.options.retries,
            thinking_tokens=self.options.thinking_tokens,
            named=1 if self.options.retries else 0,
            own=own,
            meaning=in_words(question, own) if question is not None else "",
            history=shown,
            begun=begun,
            wait=WAIT_SECONDS,
            since=since,
        )
        yield from Solution(self._model, self._maths, plan, self._stopped.is_set).run()

    def _is_asked(self, question: Question | None, own: EstablishedAnswer) -> bool:
        """Whether the model is asked: one that was trained to write solutions only knows few kinds of questions.

        With no retries it always is: what it writes first is what somebody wants to see.
        """
        if self.can.instructions or not self.options.retries:
            return True
        return question is not None and learned(question, own)

    def _fitting(self, history: tuple[ChatMessage, ...], wording: str) -> tuple[ChatMessage, ...]:
        """The latest turns of `history` (a question and an answer each) that fit before `wording`.

        A model that was trained to solve only is shown none.
        """
        if not history or not self.can.chat:
            return ()
        messages: list[ChatMessage] = [*history, {"role": "user", "content": wording}]
        kept = self._model.fitting(messages, min(self.options.max_tokens, self.can.context // 2)).kept
        first = min(kept, default=len(history))
        first += first % 2  # an answer without its question tells nothing
        return history[first:]

    def _notices(self) -> Iterator[events.Notice]:
        """What has to be said of the choice of the model, once."""
        if self._choice is not None and not self._told:
            self._told = True
            for message, hint in self._choice.notices:
                yield events.Notice(message, hint)

    def _sampling(self, info: ModelInfo) -> Sampling:
        temperature = self.options.temperature
        return Sampling(
            temperature=info.temperature if temperature is None else temperature,
            top_p=info.top_p,
            seed=self.options.seed,
            max_tokens=self.options.max_tokens,
        )
