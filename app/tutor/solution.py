"""One solution while it is written: steps are judged as they end, a wrong one is taken back and written again.

What happens to something refuted, in this order, within a budget that is told with every try:
1. `retries` times: back to the last good step and on from there with another seed. A step that comes out wrong twice
   running may be the fruit of a true but useless one, so the steps before it are taken back as well, one more at every
   second failure. A refuted answer begins from the start.
2. `named` times: from the start, with what was refuted named in the prompt.
3. What is wrong then stands with its mark, it is said that the model failed, and the algebra's own solution follows.

A model that goes round in circles is ended, and begins again as if it had been refuted. Where a model takes longer than
`Plan.wait`, the algebra's own solution comes before its end: nobody has to wait for it.

Facts: a step can be taken back when the engine kept a checkpoint where it begins, which it does at blank lines; where
it did not, the solution begins again from its prompt. What is taken back is announced (`StepRetracted`, with all of its
text), never silently replaced. Knows the model and the algebra only by their clients.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from app.tutor import events
from app.tutor.boxes import boxed_beside
from app.tutor.loops import circling, stuttering
from app.tutor.prompts import after_refutation
from app.tutor.steps import End, StepSplitter, Text
from engine.llm import events as llm
from engine.llm.messages import ChatMessage
from engine.llm.sampling import Sampling
from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.question import Question
from engine.maths.verdict import Outcome, Verdict
from engine.workers import RemoteError

STEP_BOUNDARY = "\n\n"
RESTART_SECONDS = 60.0
"""After so long nothing is begun again from the start by itself: the student would wait too long."""
RETRY_TEMPERATURES = (0.6, 0.9, 1.1)
"""At the first, second and later failures: what is written again must be able to come out differently."""
CUT_OFF = "The solution was cut off before its answer: it reached the length that was allowed."
NO_ANSWER = "The solution does not end with an answer."
NOTHING = "The model wrote no solution."
SEVERAL = "The model gives several answers, and not all of them are right."
_PLACE = re.compile(r" ?\(at character \d+\)")
"""Where something cannot be read, in a text that only the model has typed."""
LOOPING = "The model only repeated itself, so it was stopped."
STILL_WRITING = (
    "The model needs longer, and goes on writing. The algebra has solved this already: its own solution is here."
)
REFUTED = (Outcome.WRONG, Outcome.PARTLY_RIGHT, Outcome.CANNOT_READ)
"""Verdicts on an answer that is worth another try."""


class Writer(Protocol):
    """What writes: `engine.llm.client.ModelClient`, or something that stands for it."""

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling | None = None,
        *,
        thinking_budget: int | None = None,
        checkpoint_after: str = "",
        resume_from: str = "",
        answer_start: str = "",
    ) -> Generator[llm.Event, None, None]: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """How a solution is to be written.

    `own` is what the algebra established beforehand, `meaning` a sentence on it that a right answer is shown with.
    `history` are earlier turns the model is shown, `begun` the steps
    of an answer that was broken off and is gone on with. `patience`: seconds; see RESTART_SECONDS. After `wait` seconds
    the algebra's own solution is shown while the model still writes; `since` (of `time.monotonic`) is when somebody
    began to wait, None for now.
    """

    prompt: str
    question: Question | None
    unread: str  # why there is no question for the algebra, a sentence
    sampling: Sampling
    retries: int  # times that something wrong is written again with another seed
    thinking_tokens: int | None
    named: int = 1  # times that it is written again with what was refuted named
    own: EstablishedAnswer = field(default_factory=EstablishedAnswer)
    meaning: str = ""
    history: tuple[ChatMessage, ...] = ()
    begun: tuple[str, ...] = ()
    patience: float = RESTART_SECONDS
    wait: float = math.inf
    since: float | None = None

    @property
    def budget(self) -> int:
        """How many times in all something is written again."""
        return self.retries + self.named


@dataclass(frozen=True, slots=True)
class _Place:
    """Where to write from: a checkpoint, or (where there is none) a prompt and the start of the answer."""

    checkpoint: str = ""
    prompt: str = ""
    begun: str = ""


class Solution:
    """Writes one solution by `run`; `should_stop` is asked between pieces."""

    def __init__(self, model: Writer, maths: MathsClient, plan: Plan, should_stop: Callable[[], bool]) -> None:
        self._model = model
        self._maths = maths
        self._plan = plan
        self._should_stop = should_stop
        self._steps: list[str] = list(plan.begun)  # those that are finished
        self._wrong = False  # whether one of them was found wrong and stands
        self._starts: list[str] = [""] * len(plan.begun)  # the checkpoint at the beginning of each, and of the open one
        self._next_start = ""  # the same for the step after it; empty: unknown
        self._open = False  # whether a step has begun and not ended
        self._failures = 0
        self._began = self._since = 0.0
        self._looped = False
        self._worked = False  # whether the algebra's own solution was shown
        self._writes = 0
        self._reason: llm.Reason = "end"
        self._prompt_tokens = 0
        self._tokens = 0
        self._seconds = 0.0

    def run(self) -> Iterator[events.Event]:
        """All events from the first step to Finished; LemmaError when the engine fails."""
        self._began = time.monotonic()
        self._since = self._plan.since if self._plan.since is not None else self._began
        begun = "".join(step + STEP_BOUNDARY for step in self._plan.begun)
        place: _Place | None = _Place(prompt=self._plan.prompt, begun=begun)
        while place is not None:
            place = yield from self._write(place)
            if place is None and self._reason != "stopped":
                place = yield from self._conclude()
        yield events.Finished(
            stopped=self._reason == "stopped",
            prompt_tokens=self._prompt_tokens,
            tokens=self._tokens,
            tokens_per_second=self._tokens / self._seconds if self._seconds > 0 else 0.0,
        )

    def _write(self, place: _Place) -> Generator[events.Event, None, _Place | None]:
        """Lets the model write on from `place` to the end of the answer.

        Returns where to write again from when a step was taken back, else None.
        """
        splitter = StepSplitter()
        sampling = self._sampling()
        options: dict[str, Any] = {"answer_start": place.begun} if place.begun else {}
        stream = self._model.generate(
            [*self._plan.history, {"role": "user", "content": place.prompt or self._plan.prompt}],
            sampling,
            thinking_budget=self._plan.thinking_tokens,
            checkpoint_after=STEP_BOUNDARY,
            resume_from=place.checkpoint,
            **options,
        )
        self._writes += 1
        self._looped = False
        began = time.monotonic()
        try:
            for event in stream:
                if isinstance(event, llm.Progress):
                    what = "Reading the problem" if event.what == "prompt" else "Loading the model"
                    yield events.Progress(what, event.done, event.total, event.what)
                elif isinstance(event, llm.Prompted):
                    began = time.monotonic()
                    self._next_start = event.checkpoint
                    if not place.checkpoint:
                        self._prompt_tokens = event.tokens
                elif isinstance(event, llm.Piece):
                    self._tokens += event.tokens
                    if event.kind == "thinking":
                        yield events.Thinking(event.text)
                    else:
                        again = yield from self._read(splitter.feed(event.text))
                        if again is not None:
                            return again
                    if event.checkpoint and splitter.between_steps:
                        self._next_start = event.checkpoint
                else:
                    self._reason = event.reason
                if self._should_stop():
                    self._reason = "stopped"
                    break
                if (self._open and stuttering(splitter.unfinished)) or circling(self._steps):
                    self._reason, self._looped = "length", True
                    break
                if time.monotonic() - self._since > self._plan.wait:
                    yield from self._by_algebra(events.Notice(STILL_WRITING))
        except RemoteError as error:
            if not place.checkpoint or error.kind != "UnknownCheckpoint":
                raise
            return (yield from self._begin_again())
        finally:
            self._seconds += time.monotonic() - began
            stream.close()
        rest = splitter.finish()
        if self._reason != "end":
            # Cut off: what there is of the last step is shown, but half a step is not judged.
            rest = [item for item in rest if isinstance(item, Text)]
        return (yield from self._read(rest))

    def _begin_again(self) -> Generator[events.Event, None, _Place]:
        """The engine no longer has the place to go back to: the good steps before it are written anew as well."""
        if self._steps:
            texts = tuple(self._steps)
            self._void(0)
            yield self._retracted(texts, "That place is no longer kept, so it begins again.", "start")
        return _Place(prompt=self._plan.prompt)

    def _sampling(self) -> Sampling:
        """The plan's, with another seed and a higher temperature where something is written again."""
        sampling = self._plan.sampling
        if self._writes == 0:
            return sampling
        warmer = RETRY_TEMPERATURES[min(self._failures, len(RETRY_TEMPERATURES)) - 1]
        seed = ((sampling.seed or 0) + 7919 * self._writes) % 2**32
        return replace(sampling, seed=seed, temperature=max(sampling.temperature, warmer))

    def _read(self, items: list[Text | End]) -> Generator[events.Event, None, _Place | None]:
        """Events for parts of steps; where to write again from, None when the solution goes on."""
        for item in items:
            number = len(self._steps) + 1
            if isinstance(item, Text):
                if not self._open:
                    self._open = True
                    self._starts.append(self._next_start)
                    self._next_start = ""
                    yield events.StepStarted(number)
                yield events.StepText(number, item.text)
                continue
            self._open = False
            verdict = self._check(item.text)
            yield events.StepChecked(number, verdict)
            self._steps.append(item.text)
            if verdict.outcome is not Outcome.WRONG:
                continue
            again = yield from self._again(verdict.sentence, None)
            if again is not None:
                return again
            self._wrong = True
        return None

    def _again(self, reason: str, answer: str | None) -> Generator[events.Event, None, _Place | None]:
        """Takes back what is to be written again and says so; where to go on, or None when the tries are used up.

        `answer` (LaTeX, empty: there was none) is what was refuted; None when it was the last step.
        """
        by_name = self._failures >= self._plan.retries
        late = time.monotonic() - self._began > self._plan.patience
        if self._failures >= self._plan.budget or self._should_stop() or (late and (by_name or answer is not None)):
            return None
        self._failures += 1
        refuted = self._steps[-1] if self._steps else ""
        first = 0 if by_name or answer is not None else self._good_until()
        place = _Place(self._starts[first] if self._starts and not by_name else "", self._plan.prompt)
        if by_name:
            place = _Place(prompt=after_refutation(self._plan.prompt, refuted, answer))
        first = first if place.checkpoint else 0
        texts = tuple(self._steps[first:])
        self._void(first)
        way = "named" if by_name else "seed" if place.checkpoint and answer is None else "start"
        yield self._retracted(texts, reason, way, answer or "")
        return place

    def _good_until(self) -> int:
        """How many steps stay when the last one was refuted: fewer at every second failure."""
        first = max(0, len(self._steps) - 1 - self._failures // 2)
        while first < len(self._steps) - 1 and not self._starts[first]:
            first += 1
        return first

    def _void(self, first: int) -> None:
        """Drops the steps from `first` (from 0) on."""
        del self._steps[first:], self._starts[first:]
        self._open = self._wrong = False

    def _retracted(self, texts: tuple[str, ...], reason: str, way: str, answer: str = "") -> events.StepRetracted:
        first, used = len(self._steps) + 1, self._failures
        return events.StepRetracted(first, reason, texts, answer, way, used, self._plan.budget)

    def _check(self, step: str) -> Verdict:
        return self._maths.check_step(self._plan.question, step, self._steps)

    def _conclude(self) -> Generator[events.Event, None, _Place | None]:
        """Finds and judges the final answer; where to begin again when it is worth another try."""
        question, own = self._plan.question, self._plan.own
        written = "\n\n".join(self._steps)
        answer = self._maths.final_answer(written)
        looped = False
        if self._reason != "end" and (answer is None or answer.how != "boxed"):
            looped = self._looped
            note, sentence = ("answer.loop", LOOPING) if looped else ("answer.cut_off", CUT_OFF)
            verdict, answer = Verdict(Outcome.CANNOT_DECIDE, note, sentence), None
        elif answer is None:
            verdict = Verdict(Outcome.CANNOT_DECIDE, "answer.missing", NO_ANSWER if self._steps else NOTHING)
        elif question is None:
            verdict = unchecked("question.unread", self._plan.unread)
        else:
            verdict = self._maths.judge(question, answer.latex)
            verdict = replace(verdict, sentence=_PLACE.sub("", verdict.sentence))
            others = boxed_beside(written, answer.start, answer.end)
            if verdict.outcome is Outcome.RIGHT and any(self._is_wrong(question, one) for one in others):
                verdict = Verdict(Outcome.WRONG, "answer.several", SEVERAL)
            if verdict.outcome is Outcome.CANNOT_DECIDE and not own.known:
                verdict = unchecked(verdict.note, verdict.sentence or own.reason)
            elif verdict.outcome is Outcome.RIGHT:
                verdict = replace(verdict, sentence=f"{verdict.sentence} {self._plan.meaning}".strip())
        missing = own.known and verdict.note == "answer.missing"
        if verdict.outcome in REFUTED or missing or looped:
            place = yield from self._again(verdict.sentence, answer.latex if answer is not None else "")
            if place is not None:
                return place
        if answer is not None:
            yield events.FinalAnswer(answer.latex)
        yield events.FinalVerdict(verdict, own.text, own.latex)
        if question is not None and (verdict.outcome is not Outcome.RIGHT or self._wrong):
            if own.known:
                yield events.ModelFailed(self._failures + 1, failed(verdict, self._failures + 1))
            yield from self._by_algebra()
        return None

    def _is_wrong(self, question: Question, latex: str) -> bool:
        return self._maths.judge(question, latex).outcome is Outcome.WRONG

    def _by_algebra(self, *before: events.Event) -> Iterator[events.Event]:
        """The algebra's own solution behind `before`, once, if it has one."""
        question = self._plan.question
        if self._worked or question is None or (before and not self._plan.own.known):
            return
        self._worked = True
        worked = self._maths.worked(question)
        if worked.steps:
            yield from before
            yield events.Worked(worked.paragraphs)


def unchecked(note: str, reason: str) -> Verdict:
    """The verdict where nothing was established to check an answer against; `reason` is a sentence."""
    return Verdict(Outcome.CANNOT_DECIDE, note, f"{events.NOT_CHECKED} {reason}".strip())


def failed(verdict: Verdict, tries: int) -> str:
    """That the model did not get there, as a sentence."""
    often = "in one try" if tries == 1 else f"in {tries} tries"
    if verdict.outcome is Outcome.RIGHT:
        return f"The model's answer is right, but {often} it found no way there without a wrong step."
    what = "answer that could be confirmed" if verdict.outcome is Outcome.CANNOT_DECIDE else "right answer"
    return f"The model failed: {often} it wrote no {what}. The answer found by algebra stands."
