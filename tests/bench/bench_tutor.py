"""How the tutor ends three hundred typed questions: `python -m tests.bench.bench_tutor`.

The questions (tutor_questions.jsonl) are put as students type them, over the topics of the starter model, in words it
was not trained on; among them are some without a solution, with any number of them, with two meanings, and hostile
ones. Each has the answer a person gave it and what may happen: `answer` (it has to come), `either` (it has to come, or
it is said why nothing is checked), `unsure` (it has to be said why). The whole program solves each, and what it calls
right is compared with that answer. Writes build/bench/tutor.json and tutor.md; `--show` prints what did not end well.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.tutor.tries import By, Ending, ending
from app.tutor.tutor import Tutor, TutorOptions
from engine.maths.client import MathsClient
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.verdict import Outcome
from tests.bench.table import write

QUESTIONS = Path(__file__).parent / "tutor_questions.jsonl"
HEAD = [
    "questions",
    "n",
    "model right, first writing",
    "model right, after tries",
    "ended right and checked",
    "said why it is not checked",
    "ended badly",
    "wrong called right",
]


@dataclass(frozen=True)
class Row:
    """One question: the answer (empty: there is none) with its kind, and what may happen."""

    topic: str
    question: str
    kind: str
    answer: str
    expect: str


@dataclass(frozen=True)
class Result:
    """How one question ended; `true` says whether what was called right is the answer (None: nothing was)."""

    row: Row
    end: Ending
    true: bool | None

    @property
    def said(self) -> bool:
        """It was said, with a reason, that nothing is checked."""
        verdict = self.end.verdict
        return self.end.by is By.NOBODY and not self.end.failed and verdict is not None and bool(verdict.sentence)

    @property
    def well(self) -> bool:
        """It ended as it may."""
        return self.true is True or (self.true is None and self.said and self.row.expect != "answer")


def rows(path: Path = QUESTIONS) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        values = json.loads(line)
        answer, expect = values.get("answer", ""), values.get("expect", "answer")
        yield Row(values["topic"], values["question"], values.get("kind", ""), answer, expect)


def same(maths: MathsClient, row: Row, given: str) -> bool:
    """Whether `given` is the answer of the row, whoever gave it."""
    if not row.answer:
        return False
    if row.answer in ("yes", "no"):
        return re.match(rf"\W*{row.answer}\b", given, re.IGNORECASE) is not None
    if row.answer == "does not exist":
        return re.search(r"undefined|not exist|not defined", given, re.IGNORECASE) is not None
    names = tuple(sorted(set(re.findall(r"(?<![a-z\\])[a-z](?![a-z])", row.answer))))
    return maths.check(AnswerKind(Kind(row.kind), names), row.answer, given).outcome is Outcome.RIGHT


def judged(maths: MathsClient, row: Row, end: Ending) -> bool | None:
    """Whether what was called right at the end is; None when nothing was."""
    if end.by is By.NOBODY:
        return None
    given = [end.answer] if end.by is By.MODEL else []
    return all(same(maths, row, one) for one in [*given, end.own_text] if one)


def table(results: list[Result]) -> list[list[str]]:
    """A line a topic, and one for all."""
    out = []
    for topic in [*dict.fromkeys(result.row.topic for result in results), "all"]:
        some = [result for result in results if topic in ("all", result.row.topic)]
        counts = [
            len(some),
            sum(one.end.right and one.end.first_try and one.true is True for one in some),
            sum(one.end.right and one.true is True for one in some),
            sum(one.true is True for one in some),
            sum(one.true is None and one.well for one in some),
            sum(not one.well for one in some),
            sum(one.true is False for one in some),
        ]
        out.append([topic, *map(str, counts)])
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description="How the tutor ends three hundred typed questions.")
    parser.add_argument("--show", action="store_true", help="print the questions that did not end well")
    parser.add_argument("--only", default="", help="only questions of this topic")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    arguments = parser.parse_args()
    results = []
    with closing(Tutor(None, TutorOptions(seed=arguments.seed))) as tutor, MathsClient(spare=False) as maths:
        for row in rows():
            if arguments.only in ("", row.topic):
                end = ending(tutor.solve(row.question))
                results.append(Result(row, end, judged(maths, row, end)))
                if arguments.show and not results[-1].well:
                    said = end.verdict.sentence if end.verdict else end.failed
                    print(f"{row.question!r}: {end.by}, {end.answer!r}, {end.own_text!r}, {said}", flush=True)
    write(arguments.out, "tutor", HEAD, table(results))
    return int(any(result.true is False for result in results))


if __name__ == "__main__":
    raise SystemExit(main())
