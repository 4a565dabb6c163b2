"""Quizzes: problems drawn from skills and levels, marked with partial credit, replayed exactly for a regrade.

A `Paper` is what one learner gets: it is the quiz, its pack and a seed, so it can be drawn again at any time, on any
machine. A `Result` holds what was typed, so that marks can be worked out again when a pack is mended. Knows nothing of
where results are kept, and no clock: times are passed in. `regrading` marks a kept result again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from engine.errors import LemmaError
from engine.maths.verdict import Outcome, Verdict
from lessons.draw import Stream
from lessons.model import Draw, Pack, Problem, Quiz

AT_ONCE = "at-once"
GRACE = 5.0  # seconds after the time is up in which an answer on its way still counts


@dataclass(frozen=True, slots=True)
class Question:
    """One problem of a paper: `problem` is its full name, `seed` its variant, `marks` what all its parts bring."""

    problem: str
    seed: int
    marks: int


@dataclass(frozen=True, slots=True)
class Paper:
    """The questions one learner is given, in their order; `pack` and `version` say which templates they are from."""

    quiz: str
    pack: str
    version: str
    seed: int
    questions: tuple[Question, ...]

    @property
    def marks(self) -> int:
        """What can be reached."""
        return sum(question.marks for question in self.questions)


@dataclass(frozen=True, slots=True)
class Response:
    """What was typed for part `part` of question number `question` (from 0), `seconds` after the start."""

    question: int
    part: str
    answer: str
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked part: `earned` of `possible`; an answer that came too late has no verdict and earns nothing."""

    question: int
    part: str
    possible: Fraction
    earned: Fraction
    outcome: str
    note: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """A paper with what was answered and the marks for it; everything a regrade needs.

    `asked` has a fingerprint of what was shown for each question ("" where nobody noted it), so that a regrade can tell
    whether a template still asks the same.
    """

    paper: Paper
    responses: tuple[Response, ...]
    marks: tuple[Mark, ...]
    asked: tuple[str, ...] = ()

    @property
    def earned(self) -> Fraction:
        """The marks reached, out of `paper.marks`."""
        return sum((mark.earned for mark in self.marks), Fraction(0))

    @property
    def undecided(self) -> tuple[Mark, ...]:
        """The answers that could not be judged: a teacher has to look at them."""
        return tuple(mark for mark in self.marks if mark.outcome in (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ))

    def to_json(self) -> dict[str, Any]:
        """The result as plain JSON values."""
        paper = {
            **{name: getattr(self.paper, name) for name in ("quiz", "pack", "version", "seed")},
            "questions": [[item.problem, item.seed, item.marks] for item in self.paper.questions],
        }
        marks = [
            [mark.question, mark.part, str(mark.possible), str(mark.earned), mark.outcome, mark.note, mark.message]
            for mark in self.marks
        ]
        responses = [[item.question, item.part, item.answer, item.seconds] for item in self.responses]
        return {"paper": paper, "responses": responses, "marks": marks, "asked": list(self.asked)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Result:
        """The result `to_json` wrote; raises LemmaError when it is not one."""
        try:
            paper = data["paper"]
            return cls(
                Paper(
                    str(paper["quiz"]),
                    str(paper["pack"]),
                    str(paper["version"]),
                    int(paper["seed"]),
                    tuple(Question(str(name), int(seed), int(n)) for name, seed, n in paper["questions"]),
                ),
                tuple(Response(int(q), str(part), str(answer), float(s)) for q, part, answer, s in data["responses"]),
                tuple(
                    Mark(int(q), str(part), Fraction(possible), Fraction(earned), str(outcome), str(note), str(said))
                    for q, part, possible, earned, outcome, note, said in data["marks"]
                ),
                tuple(str(one) for one in data.get("asked", ())),
            )
        except (KeyError, TypeError, ValueError, ZeroDivisionError):
            raise LemmaError("This is not the record of a quiz.") from None


Grade = Callable[[Problem, int, str, str], tuple[Verdict, Fraction, str]]
"""Problem, seed, part and answer to the verdict, the share of the marks (0 to 1), and what is said of it."""
Asked = Callable[[Problem, int], str]
"""Problem and seed to a fingerprint of what is shown."""


def draw_paper(quiz: Quiz, pack: Pack, seed: int) -> Paper:
    """The paper of `quiz` for `seed`: always the same one. Raises LemmaError where the pack has too few problems.

    No template comes twice before every other one of its draw has come; then it comes with another seed.
    """
    stream = Stream(f"{pack.id}/{quiz.id}", seed, "quiz")
    used: set[tuple[str, int]] = set()
    questions: list[Question] = []
    for draw in quiz.draws:
        choices = [problem for problem in pack.problems if _fits(problem, draw, pack)]
        if not choices:
            raise LemmaError(
                f"{draw.place}: the quiz {quiz.id} draws from {_what(draw)}, and there is no such problem."
            )
        pile: list[Problem] = []
        for _ in range(draw.count):
            pile = pile or stream.shuffled(choices)
            problem = pile.pop()
            variant = 1 + stream.below(1_000_000)
            while (problem.name, variant) in used:
                variant += 1
            used.add((problem.name, variant))
            questions.append(Question(problem.name, variant, draw.marks))
    if quiz.shuffle:
        questions = stream.shuffled(questions)
    return Paper(quiz.id, pack.id, pack.version, seed, tuple(questions))


def _fits(problem: Problem, draw: Draw, pack: Pack) -> bool:
    if draw.problem:
        return draw.problem in (problem.id, problem.name)
    skill = draw.skill if "/" in draw.skill else f"{pack.id}/{draw.skill}"
    return problem.skill == skill and draw.difficulty[0] <= problem.difficulty <= draw.difficulty[1]


def _what(draw: Draw) -> str:
    if draw.problem:
        return f"the problem {draw.problem}"
    return f"the skill {draw.skill} with difficulty {draw.difficulty[0]} to {draw.difficulty[1]}"


def may_attempt(quiz: Quiz, earlier: int) -> bool:
    """Whether the quiz may be taken once more by somebody who took it `earlier` times."""
    return quiz.attempts == 0 or earlier < quiz.attempts


def seconds_left(quiz: Quiz, seconds: float) -> float | None:
    """What is left of the time `seconds` after the start; None without a limit, never below 0."""
    return max(0.0, quiz.minutes * 60 - seconds) if quiz.minutes else None


def in_marks(value: Fraction) -> str:
    """Marks as a person writes them: 2, 1.5, 0.33."""
    return f"{float(value):.2f}".rstrip("0").rstrip(".")


def part_marks(problem: Problem, marks: int) -> dict[str, Fraction]:
    """How `marks` are shared among the parts of a problem: in proportion to the marks its author gave them."""
    total = sum(part.marks for part in problem.parts)
    return {part.id: Fraction(marks * part.marks, total) for part in problem.parts}


def mark_paper(
    paper: Paper, quiz: Quiz, pack: Pack, responses: Sequence[Response], grade: Grade, asked: Asked | None = None
) -> Result:
    """The result of `responses`: of several to one part the last counts, what is not answered earns nothing.

    With `asked` the result notes what was shown for each question. Raises LemmaError when the paper is not of this
    pack or version: variants of another version may differ.
    """
    if (paper.pack, paper.version) != (pack.id, pack.version):
        raise LemmaError(
            f"This paper was drawn from {paper.pack} {paper.version}, not from {pack.id} {pack.version}.",
            "Regrade it with that version of the pack.",
        )
    last = {(response.question, response.part): response for response in responses}
    marks: list[Mark] = []
    for number, question in enumerate(paper.questions):
        problem = pack.problem(question.problem)
        if problem is None:
            raise LemmaError(f"The pack {pack.id} {pack.version} has no problem {question.problem}.")
        for part, possible in part_marks(problem, question.marks).items():
            response = last.get((number, part))
            marks.append(_mark(number, part, possible, problem, question.seed, response, quiz, grade))
    prints = tuple(_asked(pack, question, asked) for question in paper.questions) if asked is not None else ()
    return Result(paper, tuple(responses), tuple(marks), prints)


def _asked(pack: Pack, question: Question, asked: Asked) -> str:
    problem = pack.problem(question.problem)
    return asked(problem, question.seed) if problem is not None else ""


def _mark(
    number: int,
    part: str,
    possible: Fraction,
    problem: Problem,
    seed: int,
    response: Response | None,
    quiz: Quiz,
    grade: Grade,
) -> Mark:
    if response is None or not response.answer.strip():
        return Mark(number, part, possible, Fraction(0), "", "quiz.no_answer", "There is no answer.")
    if quiz.minutes and response.seconds > quiz.minutes * 60 + GRACE:
        return Mark(number, part, possible, Fraction(0), "", "quiz.late", "This answer came after the time was up.")
    verdict, share, message = grade(problem, seed, part, response.answer)
    return Mark(number, part, possible, possible * share, verdict.outcome, verdict.note, message or verdict.sentence)
