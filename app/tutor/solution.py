"""One solution while it is written: steps are judged as they end, a wrong one is taken back and written again.

Facts: a step can be taken back when the engine kept a checkpoint where it begins, which it does at blank lines. What is
taken back is announced (`StepRetracted`), never silently replaced. A step that comes out wrong twice running may be the
fruit of a true but useless one, so the steps before it are taken back as well, one more at every second failure. When
the retries are used up the wrong step stands with its mark. The final answer is judged last; when it is wrong, a short
solution is begun anew. Knows the model and the algebra only by their clients.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace

from app.tutor import events
from app.tutor.steps import End, StepSplitter, Text
from engine.llm import events as llm
from engine.llm.client import ModelClient
from engine.llm.sampling import Sampling
from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.question import Question
from engine.maths.verdict import Outcome, Verdict

STEP_BOUNDARY = "\n\n"
RESTART_SECONDS = 30.0
"""A solution that took longer to write is not begun again by itself: the student would wait too long."""
RETRY_TEMPERATURES = (0.6, 0.9, 1.1)
"""At the first, second and later failures: what is written again must be able to come out differently."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a solution is to be written."""

    prompt: str
    question: Question | None
    unread: str  # why there is no question for the algebra, a sentence
    sampling: Sampling
    retries: int  # times that something wrong is written again; what is wrong after that is left with its mark
    thinking_tokens: int


class Solution:
    """Writes one solution by `run`; `should_stop` is asked between pieces."""

    def __init__(self, model: ModelClient, maths: MathsClient, plan: Plan, should_stop: Callable[[], bool]) -> None:
        self._model = model
        self._maths = maths
        self._plan = plan
        self._should_stop = should_stop
        self._steps: list[str] = []  # those that are finished
        self._starts: list[str] = []  # the checkpoint at the beginning of each, and of the one being written
        self._next_start = ""  # the same for the step after it; empty: unknown
        self._open = False  # whether a step has begun and not ended
        self._failures = 0
        self._writes = 0
        self._reason: llm.Reason = "end"
        self._prompt_tokens = 0
        self._tokens = 0
        self._seconds = 0.0

    def run(self) -> Iterator[events.Event]:
        """All events from the first step to Finished; LemmaError when the engine fails."""
        began = time.monotonic()
        place: str | None = ""
        while place is not None:
            place = yield from self._write(place)
            if place is None and self._reason != "stopped":
                place = yield from self._conclude(time.monotonic() - began)
        yield events.Finished(
            stopped=self._reason == "stopped",
            prompt_tokens=self._prompt_tokens,
            tokens=self._tokens,
            tokens_per_second=self._tokens / self._seconds if self._seconds > 0 else 0.0,
        )

    def _write(self, place: str) -> Generator[events.Event, None, str | None]:
        """Lets the model write on from `place` (empty: from the prompt) to the end of the answer.

        Returns the checkpoint to write again from when a step was taken back, else None.
        """
        splitter = StepSplitter()
        stream = self._model.generate(
            [{"role": "user", "content": self._plan.prompt}],
            self._sampling(),
            thinking_budget=self._plan.thinking_tokens,
            checkpoint_after=STEP_BOUNDARY,
            resume_from=place,
        )
        self._writes += 1
        began = time.monotonic()
        try:
            for event in stream:
                if isinstance(event, llm.Progress):
                    what = "Reading the problem" if event.what == "prompt" else "Loading the model"
                    yield events.Progress(what, event.done, event.total, event.what)
                elif isinstance(event, llm.Prompted):
                    began = time.monotonic()
                    self._next_start = event.checkpoint
                    if not place:
                        self._prompt_tokens = event.tokens
                elif isinstance(event, llm.Piece):
                    self._tokens += event.tokens
                    if event.kind == "thinking":
                        yield events.Thinking(event.text)
                    else:
                        again = yield from self._read(splitter.feed(event.text))
                        if again:
                            return again
                    if event.checkpoint and splitter.between_steps:
                        self._next_start = event.checkpoint
                else:
                    self._reason = event.reason
                if self._should_stop():
                    self._reason = "stopped"
                    break
        finally:
            self._seconds += time.monotonic() - began
            stream.close()
        rest = splitter.finish()
        if self._reason != "end":
            # Cut off: what there is of the last step is shown, but half a step is not judged.
            rest = [item for item in rest if isinstance(item, Text)]
        again = yield from self._read(rest)
        return again or None

    def _sampling(self) -> Sampling:
        """The plan's, with another seed and a higher temperature where something is written again."""
        sampling = self._plan.sampling
        if self._writes == 0:
            return sampling
        warmer = RETRY_TEMPERATURES[min(self._failures, len(RETRY_TEMPERATURES)) - 1]
        seed = ((sampling.seed or 0) + 7919 * self._writes) % 2**32
        return replace(sampling, seed=seed, temperature=max(sampling.temperature, warmer))

    def _read(self, items: list[Text | End]) -> Generator[events.Event, None, str]:
        """Events for parts of steps; the checkpoint to write again from, empty when the solution goes on."""
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
            retry = self._failures < self._plan.retries and not self._should_stop()
            if verdict.outcome is Outcome.WRONG and retry:
                self._failures += 1
                place = self._take_back(self._failures // 2)
                if place:
                    yield events.StepRetracted(len(self._steps) + 1, verdict.sentence)
                    return place
        return ""

    def _take_back(self, before: int) -> str:
        """Drop the last step and up to `before` more; the checkpoint where the first of them begins.

        Empty, and nothing is dropped, where no such checkpoint is known.
        """
        first = max(0, len(self._steps) - 1 - before)
        while first < len(self._steps) - 1 and not self._starts[first]:
            first += 1
        place = self._starts[first]
        if place:
            del self._steps[first:], self._starts[first:]
        return place

    def _check(self, step: str) -> Verdict:
        return self._maths.check_step(self._plan.question, step, self._steps)

    def _conclude(self, seconds: float) -> Generator[events.Event, None, str | None]:
        """Finds and judges the final answer; the checkpoint to begin again from when it is worth another try."""
        question = self._plan.question
        answer = self._maths.final_answer("\n\n".join(self._steps))
        if self._reason != "end" and (answer is None or answer.how != "boxed"):
            sentence = "The solution was cut off before its answer: it reached the length that was allowed."
            verdict, answer = Verdict(Outcome.CANNOT_DECIDE, "answer.cut_off", sentence), None
        elif answer is None:
            verdict = Verdict(Outcome.CANNOT_DECIDE, "answer.missing", "The solution does not end with an answer.")
        elif question is None:
            verdict = Verdict(
                Outcome.CANNOT_DECIDE, "question.unread", f"The answer is not checked. {self._plan.unread}"
            )
        else:
            verdict = self._maths.judge(question, answer.latex)
        worth_it = verdict.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT) and bool(self._steps)
        if worth_it and self._failures < self._plan.retries and seconds < RESTART_SECONDS:
            place = self._take_back(len(self._steps))
            if place:
                self._failures += 1
                yield events.StepRetracted(len(self._steps) + 1, verdict.sentence)
                return place
        if answer is not None:
            yield events.FinalAnswer(answer.latex)
        own = self._maths.solve(question) if question is not None else EstablishedAnswer()
        yield events.FinalVerdict(verdict, own.text, own.latex)
        if question is not None and verdict.outcome is not Outcome.RIGHT:
            worked = self._maths.worked(question)
            if worked.steps:
                yield events.Worked(worked.paragraphs)
        return None
