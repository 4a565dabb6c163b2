"""The parent's door to the mathematics worker: plain calls, deadlines, and a warm spare.

What a student or a model wrote never raises here: when the algebra takes too long or needs too much memory its
process is killed, a spare takes over at once, and the verdict is "cannot decide" with a sentence. Does not import
SymPy, so that the program starts fast.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Self

from engine.errors import LemmaError
from engine.maths.final_answer import Found
from engine.maths.kinds import AnswerKind
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.question import Question, Recognition
from engine.maths.verdict import Established, Outcome, Verdict
from engine.maths.worked.step import Step
from engine.workers import DeadlineExceeded, RemoteError, Worker, WorkerDied

DEADLINE = 2.0  # seconds for one request
SOLVE_DEADLINE = 5.0
MEMORY_LIMIT = 2 * 2**30
MAX_TEXT = 200_000  # characters of anything that is sent
TARGET = "engine.maths.service:main"

TIMEOUT_SENTENCE = "Checking this takes too long, so I cannot decide."
MEMORY_SENTENCE = "Checking this needs too much memory, so I cannot decide."
INTERNAL_SENTENCE = "Something went wrong while checking this, so I cannot decide."
TOO_LONG_SENTENCE = "This is too long for me to check."


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text was read: as typed text, LaTeX and in words, as one says it aloud.

    `error` is a sentence (with `position` and `pointer`) when it could not be; `readings` are then, where the text has
    more than one, the same text written without doubt, to choose from.
    """

    text: str = ""
    latex: str = ""
    words: str = ""
    error: str = ""
    code: str = ""
    hint: str = ""
    position: int = 0
    pointer: str = ""
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EstablishedAnswer:
    """An answer the algebra established itself, or the `reason` why it could not."""

    text: str = ""
    latex: str = ""
    how: str = ""
    reason: str = ""

    @property
    def known(self) -> bool:
        """Whether there is an answer."""
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class WorkedSolution:
    """The algebra's own steps, and as `paragraphs` of text with the boxed answer last; or the `reason` why not."""

    steps: tuple[Step, ...] = ()
    paragraphs: tuple[str, ...] = ()
    reason: str = ""


class NoResult(Exception):
    """The worker was killed or failed; `args` are a note code and a sentence."""


class MathsClient:
    """Questions to the algebra. Thread-safe: one request at a time. Close it when done (or use `with`).

    `target` is what runs in the worker; a subclass that asks for more has a service of its own.
    """

    target = TARGET

    def __init__(
        self,
        *,
        deadline: float = DEADLINE,
        solve_deadline: float = SOLVE_DEADLINE,
        memory_limit: int = MEMORY_LIMIT,
        spare: bool = True,
    ) -> None:
        self.deadline = deadline
        self.solve_deadline = solve_deadline
        self.memory_limit = memory_limit  # bytes, for each of the two processes
        self._lock = threading.Lock()
        self._worker = self._new()
        self._spare = self._new() if spare else None

    def _new(self) -> Worker:
        return Worker(self.target, name="mathematics", memory_limit=self.memory_limit)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the worker without waiting, so that the first question finds it warm; the spare follows later."""
        self._worker.start()

    def close(self) -> None:
        """End both processes."""
        self._worker.close()
        if self._spare is not None:
            self._spare.close()

    def _call(self, method: str, params: Mapping[str, Any], deadline: float) -> dict[str, Any]:
        if sum(len(value) for value in params.values() if isinstance(value, str)) > MAX_TEXT:
            raise NoResult("limit.length", TOO_LONG_SENTENCE)
        with self._lock:
            try:
                result = self._asked(method, dict(params), deadline)
                if self._spare is not None and not self._spare.alive:
                    _warm(self._spare)
                return result
            except DeadlineExceeded:
                self._replace()
                raise NoResult("limit.time", TIMEOUT_SENTENCE) from None
            except WorkerDied as death:
                self._replace()
                if not death.started:
                    sentence = f"The algebra cannot be started here, so I cannot decide: {death.reason}."
                    raise NoResult("internal.start", sentence) from None
                memory = "memory" in death.reason
                sentence = MEMORY_SENTENCE if memory else INTERNAL_SENTENCE
                raise NoResult("limit.memory" if memory else "internal.died", sentence) from None
            except RemoteError as error:
                if error.kind in _INTERNAL:
                    raise NoResult("internal.error", INTERNAL_SENTENCE) from None
                raise

    def _asked(self, method: str, params: dict[str, Any], deadline: float) -> dict[str, Any]:
        """The worker's answer; asked again where it ended before it could take the question, whose fault it is not."""
        try:
            return self._worker.call(method, params, deadline=deadline)
        except WorkerDied as death:
            if death.started:
                raise
            return self._worker.call(method, params, deadline=deadline)

    def _replace(self) -> None:
        """The spare takes over; the worker that was killed becomes the spare and warms up."""
        if self._spare is None:
            return
        self._worker, self._spare = self._spare, self._worker
        _warm(self._worker)
        _warm(self._spare)

    def read(self, text: str, *, decimal_comma: bool = False, kind: AnswerKind | None = None) -> Reading:
        """How `text` is read, as typed text, LaTeX and words, or what is wrong with it and where.

        With a `kind` (none of `read_as.TEXTS`) it is read as an answer of that kind: 12 m/s as a quantity.
        """
        params = {"text": text, "decimal_comma": decimal_comma, "kind": kind.to_json() if kind is not None else None}
        try:
            result = self._call("read", params, self.deadline)
        except NoResult as problem:
            return Reading(code=problem.args[0], error=problem.args[1])
        error = result.get("error")
        if error:
            return Reading(
                error=error["message"],
                code=error["code"],
                hint=error["hint"],
                position=error["position"],
                pointer=error["pointer"],
                readings=tuple(error["readings"]),
            )
        return Reading(text=result["text"], latex=result["latex"], words=result["words"])

    def recognise(self, text: str) -> Recognition:
        """The question in what a student typed, or the reason why there is none that can be checked."""
        try:
            result = self._call("recognise", {"text": text}, self.deadline)
        except NoResult as problem:
            return Recognition(None, problem.args[1])
        question = Question.from_json(result["question"]) if result["question"] else None
        return Recognition(question, result["reason"], result.get("note", ""))

    def solve(self, question: Question) -> EstablishedAnswer:
        """The answer to `question`, established without the model."""
        try:
            result = self._call("solve", {"question": question.to_json()}, self.solve_deadline)
        except NoResult as problem:
            return EstablishedAnswer(reason=problem.args[1])
        return EstablishedAnswer(
            text=result.get("text", ""),
            latex=result.get("latex", ""),
            how=result.get("how", ""),
            reason=result.get("reason", ""),
        )

    def worked(self, question: Question, method: str = "") -> WorkedSolution:
        """The solution of `question` step by step, by algebra; `method` is one of several where there are several."""
        params = {"question": question.to_json(), "method": method}
        try:
            result = self._call("worked", params, self.solve_deadline)
        except NoResult as problem:
            return WorkedSolution(reason=problem.args[1])
        except LemmaError:
            return WorkedSolution(reason=INTERNAL_SENTENCE)
        return WorkedSolution(
            tuple(Step.from_json(step) for step in result.get("steps", ())),
            tuple(result.get("paragraphs", ())),
            result.get("reason", ""),
        )

    def hints(self, question: Question, done: int = 0, method: str = "") -> tuple[tuple[str, str], ...]:
        """(rung, text) of each hint for the step after the first `done`: idea, next, numbers, and the whole solution.

        No text but that of the last rung contains the answer. Empty when the algebra has no worked solution.
        """
        params = {"question": question.to_json(), "done": done, "method": method}
        try:
            result = self._call("hints", params, self.solve_deadline)
        except (NoResult, LemmaError):
            return ()
        return tuple((str(rung), str(text)) for rung, text in result.get("rungs", ()))

    def leaks(self, text: str, answer: Question | tuple[AnswerKind, str], shown: Sequence[str] = ()) -> bool:
        """Whether `text` gives an answer away: that to a question, or an author's `(kind, expected)`.

        What stands in the texts `shown` (the statement, earlier hints) is no leak. True whenever it cannot be told, in
        time or at all, so that only what is proven harmless is shown. Raises LemmaError when an author's answer is not
        of its kind.
        """
        params: dict[str, Any] = {"text": text, "shown": list(shown)}
        if isinstance(answer, Question):
            params["question"] = answer.to_json()
        else:
            params |= {"kind": answer[0].to_json(), "expected": answer[1]}
        if len(text) + sum(len(one) for one in shown) > MAX_TEXT:
            return True
        try:
            return bool(self._call("leaks", params, self.solve_deadline)["leaks"])
        except NoResult:
            return True
        except LemmaError:
            if isinstance(answer, Question):
                return True
            raise

    def judge(self, question: Question, answer: str) -> Verdict:
        """The verdict on a final answer (LaTeX or typed) to `question`."""
        return self._verdict("judge", {"question": question.to_json(), "text": answer}, self.solve_deadline)

    def check(self, kind: AnswerKind, expected: str, given: str, *, decimal_comma: bool = False) -> Verdict:
        """The verdict on `given` as an answer of `kind`. Raises LemmaError when `expected` is not of its kind."""
        params = {"kind": kind.to_json(), "expected": expected, "given": given, "decimal_comma": decimal_comma}
        return self._verdict("check", params, self.deadline)

    def check_step(self, question: Question | None, text: str, earlier: Sequence[str] = ()) -> Verdict:
        """The verdict on one finished step; `earlier` are the texts of the steps before it, in order."""
        params = {"question": question.to_json() if question else None, "text": text, "earlier": list(earlier)}
        return self._verdict("check_step", params, self.deadline)

    def check_working(
        self,
        lines: Sequence[str],
        question: Question | None = None,
        *,
        names: Sequence[str] = (),
        domain: str = "real",
        calculus: bool = False,
        said: str = "",
    ) -> list[LineVerdict]:
        """The verdict on every line of a working; `working.judge_lines` says what the arguments mean.

        When the lines together take too long none of them is decided: `check_working(lines[:n])` may still be.
        """
        params = {
            "lines": list(lines),
            "question": question.to_json() if question else None,
            "names": list(names),
            "domain": domain,
            "calculus": calculus,
            "said": said[:MAX_TEXT],
        }
        try:
            if sum(len(line) for line in lines) > MAX_TEXT:
                raise NoResult("limit.length", TOO_LONG_SENTENCE)
            result = self._call("check_working", params, self.solve_deadline)
        except NoResult as problem:
            return [LineVerdict(LineRelation.CANNOT_DECIDE, *problem.args) for _ in lines]
        except LemmaError:
            return [LineVerdict(LineRelation.CANNOT_DECIDE, "internal.error", INTERNAL_SENTENCE) for _ in lines]
        return [LineVerdict.from_json(line) for line in result["lines"]]

    def final_answer(self, text: str) -> Found | None:
        """The final answer in a model's text and its place, or None."""
        try:
            result = self._call("final_answer", {"text": text}, self.deadline)
        except NoResult:
            return None
        return Found.from_json(result["found"]) if result["found"] else None

    def _verdict(self, method: str, params: Mapping[str, Any], deadline: float) -> Verdict:
        try:
            return Verdict.from_json(self._call(method, params, deadline))
        except NoResult as problem:
            return Verdict(Outcome.CANNOT_DECIDE, problem.args[0], problem.args[1], Established.NOT_ESTABLISHED)
        except LemmaError:
            if method == "check":
                raise
            return Verdict(Outcome.CANNOT_DECIDE, "internal.error", INTERNAL_SENTENCE, Established.NOT_ESTABLISHED)


def _warm(worker: Worker) -> None:
    """Start a worker for later; that it cannot be is said by the request that needs it."""
    with suppress(LemmaError):
        worker.start()


_INTERNAL = frozenset(
    (
        *("KeyError", "ValueError", "TypeError", "IndexError", "AttributeError", "RecursionError", "AssertionError"),
        *("ZeroDivisionError", "NotImplementedError", "OverflowError", "RuntimeError", "PolynomialError"),
        "ArithmeticError",
    )
)
