"""The child's side: one line of a file to what the checker says of it."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable
from typing import Any

from engine.errors import LemmaError
from engine.maths import judges
from engine.maths.check import check
from engine.maths.kinds import Kind
from engine.maths.reader import ReadError, read
from engine.maths.reader.limits import MAX_RESULT_DIGITS
from engine.workers import Channel, serve
from tests.bench.cases import constants, figures, latex, meant, models, others, stack, step_lines
from tests.bench.cases.case import Check, NotBuilt, NotPortable

RECURSION_LIMIT = 4_000  # as in the checker's own worker

Answer = dict[str, Any]


def source_of(row: dict[str, Any]) -> str:
    """Which of the sources below a line belongs to, or the empty string."""
    kind, source = str(row.get("kind", "")), str(row.get("source", ""))
    if kind == "steps" and "lines" in row:
        return "steps"
    if kind == "sigfig-count":
        return "figures"
    if kind.startswith("parse-latex"):
        return "latex"
    if kind == "parse":
        return "typed"
    if kind.startswith("numbas:"):
        return "numbas"
    if row.get("test"):
        return "stack"
    if source.startswith(("KAS", "Perseus")):
        return "khan"
    if source.startswith("mathsteps"):
        return "mathsteps"
    return "models" if source.startswith("Math-Verify") else ""


def group_of(row: dict[str, Any]) -> str:
    """The kind or test that a line is counted under."""
    if row.get("test"):
        return str(row["test"])
    return str(row.get("kind", "")).removeprefix("numbas:")


def measure(row: dict[str, Any]) -> Answer:
    """`outcome`, `note`, `milliseconds` and `detail` of one line."""
    try:
        return _SOURCES[source_of(row)](row)
    except NotBuilt as problem:
        return _answer("not_built", "bench.not_built", detail=problem.args[0])
    except NotPortable as problem:
        return _answer("skipped", "bench.not_portable", detail=problem.args[0])
    except ReadError as error:
        return _answer("cannot_decide", "author." + error.code, detail=error.sentence)
    except LemmaError as error:
        return _answer("cannot_decide", "author.fault", detail=error.message)


def _answer(outcome: str, note: str, seconds: float = 0.0, detail: str = "", credit: float | None = None) -> Answer:
    return {
        "outcome": outcome, "note": note, "milliseconds": 1000 * seconds, "detail": detail[:300], "credit": credit,
    }  # fmt: skip


def _checked(call: Check) -> Answer:
    if call.kind.kind not in judges.TREES and call.kind.kind not in judges.TEXTS:
        raise NotBuilt(f"There is no judge for {call.kind.kind} yet.")
    begin = time.perf_counter()
    verdict = check(call.kind, call.expected, call.given, decimal_comma=call.decimal_comma)
    seconds = time.perf_counter() - begin
    return _answer(str(verdict.outcome), verdict.note, seconds, f"{call.kind.kind}: {verdict.sentence}", verdict.credit)


def _by(mapping: Callable[[dict[str, Any]], Check]) -> Callable[[dict[str, Any]], Answer]:
    return lambda row: _checked(mapping(row))


def _stack(row: dict[str, Any]) -> Answer:
    if row["test"] != "AddConst":
        return _checked(stack.check_of(row))
    begin = time.perf_counter()
    outcome, note, detail = constants.judge(row)
    return _answer(outcome, note, time.perf_counter() - begin, detail)


def _models(row: dict[str, Any]) -> Answer:
    call = models.check_of(row)
    answer = _checked(call)
    return {**answer, "outcome": meant.outcome(answer["outcome"], answer["note"], call.expected, call.given)}


def _mathsteps(row: dict[str, Any]) -> Answer:
    call = others.mathsteps(row)
    if isinstance(call, Check):
        return _checked(call)
    from engine.maths.asking import recognise
    from engine.maths.judging import judge

    question = recognise("solve for x: " + call[0]).question
    if question is None:
        return _answer("cannot_read", "question.not_recognised")
    begin = time.perf_counter()
    verdict = judge(question, call[1])
    return _answer(str(verdict.outcome), verdict.note, time.perf_counter() - begin, verdict.sentence)


def _latex(row: dict[str, Any]) -> Answer:
    begin = time.perf_counter()
    with contextlib.suppress(ReadError):
        read(str(row["given"]))
    seconds = time.perf_counter() - begin
    outcome, note, detail = latex.judge(row)
    return _answer(outcome, note, seconds, detail)


def _typed(row: dict[str, Any]) -> Answer:
    """What students type: a report, as the other program's rules are its own."""
    begin = time.perf_counter()
    try:
        read(str(row["given"]))
    except ReadError as error:
        asked = "asked" if error.code.startswith("ambiguous") else "refused"
        return _answer(asked, error.code, time.perf_counter() - begin, error.sentence)
    return _answer("read", "reader.read", time.perf_counter() - begin)


def _figures(row: dict[str, Any]) -> Answer:
    begin = time.perf_counter()
    outcome, note, detail = figures.judge(row)
    return _answer(outcome, note, time.perf_counter() - begin, detail)


def _steps(row: dict[str, Any]) -> Answer:
    begin = time.perf_counter()
    outcome, note, detail = step_lines.judge_case(row)
    seconds = (time.perf_counter() - begin) / max(1, len(row["lines"]))  # a line
    return _answer(outcome, note, seconds, detail)


_SOURCES: dict[str, Callable[[dict[str, Any]], Answer]] = {
    "stack": _stack, "khan": _by(others.khan), "numbas": _by(others.numbas),
    "models": _models,
    "mathsteps": _mathsteps, "latex": _latex, "typed": _typed, "figures": _figures, "steps": _steps,
}  # fmt: skip


def main(channel: Channel) -> None:
    """Warm SymPy up, then answer until the parent closes the pipe."""
    sys.setrecursionlimit(RECURSION_LIMIT)
    sys.set_int_max_str_digits(MAX_RESULT_DIGITS * 2)
    from engine.maths.kinds import AnswerKind

    check(AnswerKind(Kind.FACTORED, ("x",)), "(x-1)(x+2)", "x^2+x-2")
    check(AnswerKind(Kind.EQUATION), "x^2 = 4", "x = 2")
    serve(channel, {"measure": measure})
