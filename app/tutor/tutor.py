"""A tutor: the model's and the mathematics' processes, and one problem at a time put to them.

The model writes, the algebra judges. Knows no window and no terminal; what happens is told as `app.tutor.events`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.paths import default_model
from app.tutor import events
from app.tutor.algebra import checked, worked_out
from app.tutor.prompts import prompt
from app.tutor.solution import Plan, Solution
from engine.errors import LemmaError
from engine.llm.client import ModelClient
from engine.llm.events import ModelInfo
from engine.llm.options import Options
from engine.llm.sampling import Sampling
from engine.maths.client import MathsClient


@dataclass(slots=True)
class TutorOptions:
    """How solutions are generated; None means what the model file asks for."""

    seed: int = 0
    temperature: float | None = None
    max_tokens: int = 4096
    retries: int = 6  # times that something wrong is written again; 0 shows what the model writes first
    thinking_tokens: int = 2048
    context: int = 8192  # tokens


class Tutor:
    """Solves problems one after the other. `solve` blocks between events: run it in a thread of its own."""

    def __init__(self, model: Path | None = None, options: TutorOptions | None = None) -> None:
        """`model` None is the default model; whether the file is there shows when it is loaded."""
        self.options = options or TutorOptions()
        self._path = model
        self._info: ModelInfo | None = None
        self._model = ModelClient()
        self._maths = MathsClient()
        self._stopped = threading.Event()

    @property
    def model_name(self) -> str:
        """The loaded model's name, empty before one is loaded."""
        return self._info.name if self._info is not None else ""

    def open_model(self, path: Path) -> None:
        """Use the model file `path` from the next problem on."""
        self._path = path
        self._info = None

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
        """Start both processes and load the model, so that the first problem need not wait. LemmaError if it fails."""
        self._maths.start()
        if self._info is None:
            options = Options(n_ctx=self.options.context)
            for progress in self._model.loading(self._path or default_model(), options):
                yield events.Progress("Loading the model", progress.done, progress.total, "percent")
            self._info = self._model.info

    def solve(self, problem: str) -> Iterator[events.Event]:
        """The events of one solution, of which the last is Finished or Failed. Raises nothing a student can cause."""
        self._stopped.clear()
        try:
            problem = checked(problem)
            yield from self.warm()
            assert self._info is not None
            recognition = self._maths.recognise(problem)
            question = recognition.question
            yield events.Started(self.model_name, question.text if question else "", question.latex if question else "")
            plan = Plan(
                prompt=prompt(problem, question, self._info.instruction),
                question=question,
                unread=recognition.reason,
                sampling=self._sampling(self._info),
                retries=self.options.retries,
                thinking_tokens=self.options.thinking_tokens,
            )
            yield from Solution(self._model, self._maths, plan, self._stopped.is_set).run()
        except LemmaError as error:
            if self._info is None:  # there is no model: what the algebra can do is still worth having
                yield from worked_out(self._maths, problem)
            yield events.Failed(error.message, error.hint)

    def _sampling(self, info: ModelInfo) -> Sampling:
        temperature = self.options.temperature
        return Sampling(
            temperature=info.temperature if temperature is None else temperature,
            top_p=info.top_p,
            seed=self.options.seed,
            max_tokens=self.options.max_tokens,
        )
