"""Reads a folder of cases and has each one measured in a process of its own fate."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.errors import LemmaError
from engine.workers import DeadlineExceeded, RemoteError, Worker, WorkerDied
from tests.bench.cases.case import Result, score
from tests.bench.cases.worker import group_of, source_of

TARGET = "tests.bench.cases.worker:main"
MEMORY_LIMIT = 2 * 2**30
DEADLINE = 5.0  # seconds a case


def lines(folder: Path, only: str = "") -> Iterator[tuple[str, int, dict[str, Any]]]:
    """(file, line number, the line) of every case in a folder. Raises LemmaError for a line that is no JSON object."""
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise LemmaError(f"There is no file of cases (*.jsonl) in {folder}.")
    for path in files:
        if only and only not in path.name:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError:
                row = None
            if not isinstance(row, dict):
                raise LemmaError(f"{path.name}, line {number}: this is not a JSON object.")
            yield path.name, number, row


def measure(folder: Path, *, only: str = "", group: str = "", deadline: float = DEADLINE) -> Iterator[Result]:
    """The result of every case, in the order of the files."""
    worker = Worker(TARGET, name="cases", memory_limit=MEMORY_LIMIT)
    try:
        for file, number, row in lines(folder, only):
            if group and group_of(row) != group:
                continue
            yield _result(worker, file, number, row, deadline)
    finally:
        worker.close()


def _result(worker: Worker, file: str, number: int, row: dict[str, Any], deadline: float) -> Result:
    if not source_of(row):
        answer = {"outcome": "skipped", "note": "bench.unknown_kind", "detail": f"unknown kind {group_of(row)!r}"}
    else:
        try:
            answer = worker.call("measure", row, deadline=deadline)
        except DeadlineExceeded:
            answer = {"outcome": "cannot_decide", "note": "limit.time", "milliseconds": 1000 * deadline}
        except WorkerDied as death:
            note = "limit.memory" if "memory" in death.reason else "internal.died"
            answer = {"outcome": "cannot_decide", "note": note, "detail": death.reason}
        except RemoteError as error:
            answer = {"outcome": "cannot_decide", "note": "internal.error", "detail": error.message}
    equal = bool(row.get("equal"))
    return Result(
        file=file,
        line=number,
        group=group_of(row),
        outcome=answer["outcome"],
        note=answer["note"],
        milliseconds=round(float(answer.get("milliseconds") or 0.0), 3),
        equal=equal,
        score=_score(row, answer, equal),
        expected=_shown(row.get("expected")),
        given=_shown(row.get("given")),
        detail=str(answer.get("detail") or ""),
    )


def _score(row: dict[str, Any], answer: dict[str, Any], equal: bool) -> str:
    """Where the line says what credit is due, the same credit is right."""
    outcome = str(answer["outcome"])
    if outcome in ("read", "asked", "refused"):
        return outcome
    if str(row.get("kind")) == "steps" and answer["note"] == "line.wrong_accept":
        return "false_accept"  # a line was let stand that does not follow
    if str(row.get("kind")) in ("steps", "sigfig-count"):
        return score(outcome, True)
    if str(row.get("kind")).endswith("reject"):
        return "right" if outcome == "cannot_read" else "false_accept"
    credit, due = answer.get("credit"), row.get("credit")
    if outcome == "partly_right" and equal is False and credit is not None and isinstance(due, (int, float)):
        return "right" if abs(credit - due) < 0.01 or due == 0 else "partly"
    return score(outcome, equal)


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
