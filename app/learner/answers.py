"""What counts as the answer to a problem: the first answer to each of its parts, taken together.

The rule, wherever problems are answered (practice and lessons in the window and in the terminal, placements, quizzes):
- of a part its first answer counts that could be judged; looking at the solution before there was one is a wrong one;
- a problem counts once, by all its parts. Its score is the share of their marks that was earned; a part that was left
  out earns nothing, one whose answer could only not be judged is passed over. The hints of all parts add up; the time
  is that of the last answer;
- what is noted beside the score (part, what was typed, outcome, note) is of the part that tells most: the first one
  that is wrong, else left out, partly right, undecided, else right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from engine.maths.verdict import Outcome
from lessons.graded import Graded

SHOWN, SKIPPED = "practice.shown", "practice.skipped"
"""Notes: the solution was looked at before an answer counted; the part was left out."""
_TELLING = (Outcome.WRONG, Outcome.PARTLY_RIGHT, Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ, Outcome.RIGHT)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that counted: to `part`, as it was typed, with its verdict and a score of 0 to 1.

    `seconds` are those since the problem was shown.
    """

    part: str
    typed: str
    outcome: str
    note: str
    score: float
    hints: int
    seconds: float

    @property
    def right(self) -> bool:
        """Whether all of it was right at once and without help."""
        return self.score >= 1 and not self.hints


def graded_answer(part: str, typed: str, graded: Graded, hints: int, seconds: float) -> Answer:
    """What the checker said of an answer, as it is kept."""
    score = (graded.marks or 0.0) / max(1, graded.out_of)
    return Answer(part, typed, graded.verdict.outcome, graded.verdict.note, score, hints, seconds)


def given_up(part: str, hints: int, seconds: float) -> Answer:
    """A part whose solution was looked at before an answer counted."""
    return Answer(part, "", Outcome.WRONG, SHOWN, 0.0, hints, seconds)


def left_out(part: str, hints: int = 0, seconds: float = 0.0) -> Answer:
    """A part that was not answered at all."""
    return Answer(part, "", Outcome.WRONG, SKIPPED, 0.0, hints, seconds)


class Whole:
    """Collects the answers to the parts of one problem, whose ids in order and marks are `marks`."""

    def __init__(self, marks: Mapping[str, float]) -> None:
        self._marks = dict(marks)
        self._first: dict[str, Answer] = {}
        self._unjudged: set[str] = set()

    def add(self, answer: Answer) -> None:
        """Takes in an answer; nothing where there is one to that part already."""
        if answer.part in self._marks:
            self._first.setdefault(answer.part, answer)

    def unjudged(self, part: str) -> None:
        """A part has an answer that cannot be judged: without another one it says nothing of the learner."""
        self._unjudged.add(part)

    @property
    def begun(self) -> bool:
        """Whether any part is answered."""
        return bool(self._first)

    @property
    def complete(self) -> bool:
        """Whether every part is answered."""
        return len(self._first) == len(self._marks)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers that count, in the order in which they were given."""
        return tuple(self._first.values())

    def answer(self) -> Answer:
        """The answer to the whole problem as it stands. Raises ValueError where nothing is answered."""
        passed_over = self._unjudged - self._first.keys()
        all_parts = [self._first.get(part) or left_out(part) for part in self._marks if part not in passed_over]
        told = min(all_parts, key=lambda one: (_TELLING.index(Outcome(one.outcome)), one.note == SKIPPED))
        possible = sum(self._marks[one.part] for one in all_parts)
        earned = sum(self._marks[one.part] * one.score for one in all_parts)
        score = 1.0 if all(one.score >= 1 for one in all_parts) else earned / (possible or 1)
        hints, seconds = sum(one.hints for one in all_parts), max(one.seconds for one in all_parts)
        return replace(told, score=score, hints=hints, seconds=seconds)
