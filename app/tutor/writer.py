"""The model as a writer of short texts for teaching: hints in other words, a question, an explanation, a new problem.

Facts:
- only a model that follows instructions is asked (`Abilities.instructions`); without one every request fails at once,
  and teaching shows the words it has;
- there is one model process for the whole program, and a student's solution comes first: while one is written every
  request fails at once, and a text that is being written when a solution begins is ended;
- one text at a time, of at most MAX_TOKENS, within SECONDS, or within SOON where a checked text is there already that
  would be held up; one that was cut off is worth nothing, or its whole paragraphs;
- a model that was too late TOO_OFTEN times running is not asked again in the same hurry: nobody waits for nothing;
- a text is written beside the conversation, which stays as it was (`ModelClient.generate`, `aside`).

Knows no prompts and checks nothing: what comes out of it has to pass the gate.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from app.paths import STARTER, assets, default_model
from app.tutor.choice import Abilities, choose
from engine.errors import LemmaError
from engine.llm.client import ModelClient
from engine.llm.events import Finished, ModelInfo, Piece
from engine.llm.options import Options
from engine.llm.sampling import Sampling

MAX_TOKENS = 300
"""Of a text with its thought."""
THOUGHT_TOKENS = 48
"""What a model may think before it writes: what it has to say is given to it, and somebody waits."""
SECONDS = 20.0
"""How long somebody waits for a text at most. A full-size model on two cores writes about seven tokens a second."""
SOON = 6.0
"""The same where the text only says a hint or a question, which is there, in other words."""
TOO_OFTEN = 2
GRACE = 10.0
"""Seconds a model that was told to stop may take; then its process is ended, and the next request starts it again."""
CONTEXT = 2048
"""Tokens a model is loaded with where it writes such texts only."""


class NotNow(LemmaError):
    """No text can be written, or it was not finished; whoever asked for it goes on without."""


class ModelWriter:
    """A `teaching.writing.Writer` on the model that the tutor has loaded. Any thread may call."""

    def __init__(
        self,
        model: ModelClient,
        can: Callable[[], Abilities],
        seconds: float = SECONDS,
        grace: float = GRACE,
        soon: float = SOON,
    ) -> None:
        """`can` says what the model that is loaded can be asked for."""
        self._model = model
        self._can = can
        self._seconds = seconds
        self._soon = min(soon, seconds)
        self._late: Counter[float] = Counter()  # how often running a text was not there after so many seconds
        self._slow: ModelInfo | None = None  # the model that is said of
        self._grace = grace
        self._number = 0  # of the text that is written
        self._state = threading.Condition()
        self._reserved = 0  # by those who need the model for themselves
        self._writing = False
        self._stopped = False

    @property
    def ready(self) -> bool:
        """Whether a model is loaded that follows instructions."""
        return self._can().instructions

    def __call__(self, prompt: str, seed: int, /) -> str:
        """What the model writes for `prompt`. Raises LemmaError where it cannot, or is stopped, or too late."""
        return self._within(self._seconds, prompt, seed)

    def quickly(self, prompt: str, seed: int, /) -> str:
        """The same within SOON, where something checked is held up by it."""
        return self._within(self._soon, prompt, seed)

    def _within(self, seconds: float, prompt: str, seed: int) -> str:
        if not self.ready:
            raise NotNow("There is no model that could say it in other words.")
        with self._state:
            if self._reserved or self._writing:
                raise NotNow("The model is busy.")
            if self._slow != self._model.info:  # another one was loaded
                self._slow = self._model.info
                self._late.clear()
            if self._late[seconds] >= TOO_OFTEN:
                raise NotNow("The model is too slow here to be waited for.")
            self._writing, self._stopped = True, False
            self._number += 1
        is_late = threading.Event()

        def over() -> None:
            is_late.set()
            self.stop()

        late = _after(seconds, over)
        try:
            return self._write(prompt, seed)
        finally:
            late.cancel()
            with self._state:
                self._late[seconds] = self._late[seconds] + 1 if is_late.is_set() else 0
                self._writing = False
                self._state.notify_all()

    def stop(self) -> None:
        """Ends the text that is being written; it fails then."""
        with self._state:
            if self._writing:  # else it would be a solution that is stopped
                if not self._stopped:
                    number = self._number
                    _after(self._grace, lambda: self._kill(number))
                self._stopped = True
                self._model.stop()

    def _kill(self, number: int) -> None:
        with self._state:
            if self._writing and self._number == number:  # it does not hear
                self._model.kill()

    @contextmanager
    def reserved(self) -> Iterator[None]:
        """The model for somebody alone: what is being written ends, and nothing is begun meanwhile."""
        with self._state:
            self._reserved += 1
        try:
            with self._state:
                self.stop()
                self._state.wait_for(lambda: not self._writing)
            yield
        finally:
            with self._state:
                self._reserved -= 1

    def _write(self, prompt: str, seed: int) -> str:
        info = self._model.info
        sampling = Sampling(
            temperature=info.temperature if info is not None else Sampling().temperature,
            top_p=info.top_p if info is not None else Sampling().top_p,
            seed=seed % 2**32,
            max_tokens=MAX_TOKENS,
        )
        answer: list[str] = []
        reason = "stopped"
        messages = [{"role": "user", "content": prompt}]
        events = self._model.generate(messages, sampling, thinking_budget=THOUGHT_TOKENS, aside=True)
        with closing(events):
            for event in events:
                if isinstance(event, Piece) and event.kind == "answer":
                    answer.append(event.text)
                elif isinstance(event, Finished):
                    reason = event.reason
                if self._stopped:
                    break
        if self._stopped or reason == "stopped":
            raise NotNow("The model was stopped before it had said it.")
        text = "".join(answer)
        return text if reason == "end" else text.rpartition("\n\n")[0]


def _after(seconds: float, call: Callable[[], None]) -> threading.Timer:
    timer = threading.Timer(seconds, call)
    timer.daemon = True
    timer.start()
    return timer


@contextmanager
def own_writer(named: Path | None = None) -> Iterator[ModelWriter | None]:
    """A writer where there is no tutor, as in the terminal: `named`, or the model LEMMA_MODEL names.

    None where that model cannot converse. It is loaded in the background; until then nothing can be written. Raises
    LemmaError for a file that was named and cannot be used.
    """
    if named is None and not _other_than_the_starter():  # which cannot converse: no process is started for it
        yield None
        return
    with ModelClient() as model:
        choice = choose(model.inspect, named, CONTEXT)
        if choice.error is not None:
            raise choice.error
        if choice.path is None or not choice.can.instructions:
            yield None
            return
        path, can, loaded = choice.path, choice.can, threading.Event()

        def load() -> None:
            with suppress(LemmaError):  # it goes on without
                model.load(path, Options(n_ctx=can.context))
                loaded.set()

        thread = threading.Thread(target=load, name="model", daemon=True)
        thread.start()
        try:
            yield ModelWriter(model, lambda: can if loaded.is_set() else Abilities())
        finally:
            model.stop()
            thread.join(SECONDS)


def _other_than_the_starter() -> bool:
    with suppress(LemmaError):
        return default_model() != assets() / STARTER
    return False
