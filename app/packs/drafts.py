"""Work on a problem or a quiz that is not finished, as it is kept while it goes on; a kill at any moment loses none.

The drafts come back from a file, so that anything may be in them: what is not a draft is none. Knows no Qt.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from app.learner.answers import Answer, Whole
from app.learner.store import Store
from app.learner.store.drafts import quiz_place
from app.learner.store.values import iso, moment
from app.packs.keeping import whole_of
from app.tutor.teaching.care import help_card
from app.tutor.teaching.ladder_state import LadderState
from engine.errors import LemmaError
from engine.maths.verdict import Outcome
from lessons.model import Pack, Problem, Quiz
from lessons.quizzes import AT_ONCE, Paper, Response, draw_paper, seconds_left
from lessons.variants.variant import Variant


@dataclass(frozen=True, slots=True)
class PartDraft:
    """What stands in the field of a part, the lines of its steps pad, and what the help that was seen counts for.

    It is `done` where nothing more is asked of it; `unjudged` where there was an answer that could not be judged.
    `ladder` is how far its hints are; its own count is part of `hints`.
    """

    typed: str = ""
    lines: tuple[str, ...] = ()
    hints: int = 0
    done: bool = False
    unjudged: bool = False
    ladder: LadderState | None = None


@dataclass(frozen=True, slots=True)
class ProblemDraft:
    """Work on the variant `seed` of `item`, by version `version` of its pack; `answers` are those that counted so far.

    `seconds` are those since the problem was shown. A problem that a model wrote to be like `item` has no template:
    it is kept whole, as `written`, and `seed` is that of the variant it came after.
    """

    item: str
    version: str
    seed: int
    parts: Mapping[str, PartDraft] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    seconds: float = 0.0
    written: Variant | None = None

    def is_of(self, problem: Problem, pack: Pack) -> bool:
        """Whether it is work on this problem as it is now."""
        return (self.item, self.version) == (problem.name, pack.version)

    @property
    def helped(self) -> bool:
        """Whether any help was seen."""
        return any(part.hints for part in self.parts.values())

    def whole(self, problem: Problem) -> Whole:
        """The answers so far, to be gone on with."""
        whole = whole_of(problem)
        for answer in self.answers:
            whole.add(answer)
        for name, part in self.parts.items():
            if part.unjudged:
                whole.unjudged(name)
        return whole

    def to_json(self) -> dict[str, Any]:
        """The draft as plain JSON values. What somebody in need may have typed is nobody's to keep."""
        parts = {
            name: {
                "typed": _unless_in_need(one.typed),
                "lines": [_unless_in_need(line) for line in one.lines],
                "hints": one.hints,
                "done": one.done,
                "unjudged": one.unjudged,
                "ladder": one.ladder.to_json() if one.ladder is not None else None,
            }
            for name, one in self.parts.items()
        }
        written = {} if self.written is None else {"written": self.written.to_json()}
        return {
            **{name: getattr(self, name) for name in ("item", "version", "seed", "seconds")},
            "parts": parts,
            "answers": [asdict(one) for one in self.answers],
            **written,
        }


def problem_draft(data: Any) -> ProblemDraft | None:
    """The draft `to_json` wrote; None for anything else."""
    try:
        parts = {str(name): _part(one) for name, one in data["parts"].items()}
        answers = tuple(_answer(one) for one in data["answers"])
        words = (str(data["item"]), str(data["version"]), int(data["seed"]))
        written = Variant.from_json(data["written"]) if "written" in data else None
        if written is not None and (written.problem or not written.parts):
            raise ValueError("a problem of a template")
        return ProblemDraft(*words, parts, answers, _number(data["seconds"]), written)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError):
        return None


@dataclass(frozen=True, slots=True)
class QuizDraft:
    """A quiz that was begun at `begun`: its paper follows from `seed`, and `responses` are the answers so far.

    At question `at` (from 0) what stands in the fields is `fields` by part, as the field keeps it, and `typed` as the
    checker wants it, `seconds` after the start.

    The clock of a quiz runs on while Lemma is closed: a limit that stops when the program is killed would be none.
    """

    version: str
    seed: int
    begun: datetime
    at: int = 0
    responses: tuple[Response, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    def passed(self, now: datetime) -> float:
        """Seconds since it was begun; never fewer than had passed when it was kept, wherever the clock is set to."""
        return max(self.seconds, (now - self.begun).total_seconds(), *(one.seconds for one in self.responses), 0.0)

    def is_over(self, quiz: Quiz, now: datetime) -> bool:
        """Whether its time is up."""
        return seconds_left(quiz, self.passed(now)) == 0

    def paper(self, quiz: Quiz, pack: Pack) -> Paper:
        """The paper it was begun with. Raises LemmaError where the pack is another version now."""
        if self.version != pack.version:
            raise LemmaError(
                f"{quiz.title} was begun with version {self.version} of {pack.title}, which is {pack.version} now.",
                "Its questions may differ, so it can only be begun anew.",
            )
        return draw_paper(quiz, pack, self.seed)

    def next_question(self, quiz: Quiz) -> int:
        """The number of the question to go on with: what was marked at once is not asked again."""
        marked = quiz.feedback == AT_ONCE and any(one.question == self.at for one in self.responses)
        return self.at + 1 if marked else self.at

    def left(self) -> tuple[Response, ...]:
        """The answers when the time is up meanwhile: those so far, and what stood in the fields."""
        standing = (Response(self.at, part, answer, self.seconds) for part, answer in self.typed.items() if answer)
        return (*self.responses, *standing)

    def to_json(self) -> dict[str, Any]:
        """The draft as plain JSON values."""
        return {
            **{name: getattr(self, name) for name in ("version", "seed", "at", "seconds")},
            "begun": iso(self.begun),
            "responses": [[one.question, one.part, one.answer, one.seconds] for one in self.responses],
            "fields": {part: _unless_in_need(text) for part, text in self.fields.items()},
            "typed": {part: _unless_in_need(text) for part, text in self.typed.items()},
        }


def quiz_draft(data: Any) -> QuizDraft | None:
    """The draft `to_json` wrote; None for anything else."""
    try:
        responses = tuple(
            Response(int(q), str(part), str(answer), _number(s)) for q, part, answer, s in data["responses"]
        )
        return QuizDraft(
            *(str(data["version"]), int(data["seed"]), moment(data["begun"]), max(0, int(data["at"])), responses),
            {str(part): str(text) for part, text in data["fields"].items()},
            {str(part): str(text) for part, text in data["typed"].items()},
            _number(data["seconds"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, LemmaError):
        return None


def begun_quiz(store: Store, profile: str, pack: str, quiz: str) -> QuizDraft | None:
    """The quiz as a learner left it; None where it is not begun."""
    return quiz_draft(store.draft(profile, quiz_place(pack, quiz)))


def keep_begun(store: Store, profile: str, pack: str, quiz: str, draft: QuizDraft, now: datetime) -> None:
    """Keeps how far a quiz is. Raises LemmaError."""
    store.keep_draft(profile, quiz_place(pack, quiz), draft.to_json(), now)


def answered_questions(draft: QuizDraft) -> int:
    """How many questions have an answer."""
    return len({one.question for one in draft.left()})


def _part(data: Mapping[str, Any]) -> PartDraft:
    lines = tuple(str(line) for line in data["lines"])
    done, unjudged = (bool(data.get(name, False)) for name in ("done", "unjudged"))
    ladder = LadderState.from_json(data["ladder"]) if data.get("ladder") is not None else None
    return PartDraft(str(data["typed"]), lines, int(data["hints"]), done, unjudged, ladder)


def _answer(data: Mapping[str, Any]) -> Answer:
    part, typed, note = (str(data[name]) for name in ("part", "typed", "note"))
    score, hints = min(1.0, _number(data["score"])), int(data["hints"])
    return Answer(part, typed, Outcome(data["outcome"]), note, score, hints, _number(data["seconds"]))


def _number(value: Any) -> float:
    """A number from 0 on. Raises ValueError or TypeError."""
    found = float(value)
    if not 0 <= found < math.inf:
        raise ValueError("not a number to keep")
    return found


def _unless_in_need(text: str) -> str:
    return text if help_card(text) is None else ""
