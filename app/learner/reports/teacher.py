"""What a teacher is told of several learners: skill by learner, common wrong answers, quizzes, who is stuck where.

Made of what the learners handed over: their answers, the word of each skill as they see it themselves, their quizzes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from app.learner.ability import Mastery
from app.learner.graph import pack_of
from app.learner.reports.catalogue import Catalogue
from app.learner.reports.totals import Sum, Totals
from app.learner.reports.wrong_answers import Item, Reader, wrong_answers
from app.learner.store import Attempt

STUCK = 4
"""Answers to a skill one after the other, none of them right without help, from which a learner is stuck there."""
RECENT = 28  # days since the last of them


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """An answer of a quiz that only a teacher can judge: to `part` of the variant `seed` of `item`, for `marks`."""

    item: str
    seed: int
    part: str
    typed: str
    marks: float


@dataclass(frozen=True, slots=True)
class QuizResult:
    """A quiz that was taken: `earned` of `possible` marks; those of the answers still `undecided` may come on top."""

    at: datetime
    pack: str
    version: str
    quiz: str
    earned: float
    possible: float
    undecided: tuple[OpenAnswer, ...] = ()


@dataclass(frozen=True)
class Learner:
    """One learner: `attempts` the oldest first, `words` by skill as the learner sees them, on the day `told`."""

    id: str
    name: str
    attempts: Sequence[Attempt] = ()
    words: Mapping[str, Mastery] = field(default_factory=dict)
    quizzes: Sequence[QuizResult] = ()
    told: date | None = None


@dataclass(frozen=True, slots=True)
class LearnerLine:
    """A row of the grid. `words` counts the skills by word; `told` is the day the learner last handed over."""

    id: str
    name: str
    totals: Totals
    words: Mapping[Mastery, int]
    told: date | None


@dataclass(frozen=True, slots=True)
class SkillColumn:
    """A column of the grid: all answers of all learners to a skill, and how many `learners` tried it."""

    skill: str
    name: str
    pack: str
    learners: int
    totals: Totals
    words: Mapping[Mastery, int]


@dataclass(frozen=True, slots=True)
class GridCell:
    """One learner and one skill."""

    mastery: Mastery
    totals: Totals


@dataclass(frozen=True, slots=True)
class Stuck:
    """A learner whose last `tries` answers to a skill were none of them right without help, the last on `last`."""

    learner: str
    name: str
    skill: str
    skill_name: str
    tries: int
    hints: int
    last: date


@dataclass(frozen=True, slots=True)
class QuizLine:
    """A quiz one learner took."""

    learner: str
    name: str
    day: date
    result: QuizResult


@dataclass(frozen=True, slots=True)
class ClassReport:
    """All that is told, on the day `day`. `cells` are by learner's id and skill; a pair without answers has none.

    `items` are the problem templates with wrong answers, the most missed first; `stuck` the longest first.
    """

    day: date
    learners: tuple[LearnerLine, ...]
    skills: tuple[SkillColumn, ...]
    cells: Mapping[tuple[str, str], GridCell]
    items: tuple[Item, ...]
    quizzes: tuple[QuizLine, ...]
    stuck: tuple[Stuck, ...]

    def cell(self, learner: str, skill: str) -> GridCell | None:
        """The cell of a learner and a skill; None where nothing was tried."""
        return self.cells.get((learner, skill))


def class_report(
    learners: Iterable[Learner],
    catalogue: Catalogue,
    now: datetime,
    zone: tzinfo | None = None,
    reader: Reader | None = None,
) -> ClassReport:
    """The report of several learners at the time `now`; days are those of `zone`, or of this machine.

    `reader` finds the author's message for a wrong answer; without one they are told apart by note and text only.
    """
    learners = sorted(learners, key=lambda one: (one.name.casefold(), one.id))
    today = now.astimezone(zone).date()
    names = distinct_names(learners)
    cells: dict[tuple[str, str], GridCell] = {}
    columns: dict[str, Sum] = {}
    lines: list[LearnerLine] = []
    stuck: list[Stuck] = []
    for learner in learners:
        row = _Row(learner, zone, columns)
        own = {
            skill: GridCell(learner.words.get(skill, Mastery.STARTED), one.totals())
            for skill, one in row.skills.items()
        }
        for skill, word in learner.words.items():
            if word is not Mastery.NEW:  # tried before what was handed over begins
                own.setdefault(skill, GridCell(word, Totals()))
        cells.update(((learner.id, skill), cell) for skill, cell in own.items())
        words = Counter(cell.mastery for cell in own.values())
        lines.append(LearnerLine(learner.id, names[learner.id], row.all.totals(), words, learner.told))
        stuck += row.stuck(today, names[learner.id], catalogue)
    return ClassReport(
        today,
        tuple(lines),
        _columns(cells, columns, catalogue),
        cells,
        wrong_answers(((learner.id, learner.attempts) for learner in learners), reader),
        tuple(_quizzes(learners, names, zone)),
        tuple(sorted(stuck, key=lambda one: (-one.tries, one.name.casefold(), one.learner, one.skill))),
    )


def distinct_names(learners: Sequence[Learner]) -> dict[str, str]:
    """What each learner is called, by id: those with one name (capitals aside) have the start of their id behind it."""
    counts = Counter(learner.name.casefold() for learner in learners)
    return {one.id: one.name if counts[one.name.casefold()] == 1 else f"{one.name} ({one.id[:6]})" for one in learners}


class _Row:
    """One pass over the answers of a learner, which adds them to the `columns` too."""

    def __init__(self, learner: Learner, zone: tzinfo | None, columns: dict[str, Sum]) -> None:
        self.learner = learner
        self.all = Sum()
        self.skills: dict[str, Sum] = {}
        self._tries: dict[str, tuple[int, int, date]] = {}  # since the last that went well: answers, hints, last day
        for attempt in learner.attempts:
            day = attempt.at.astimezone(zone).date()
            skill = attempt.skill
            own = self.skills.get(skill) or self.skills.setdefault(skill, Sum())
            column = columns.get(skill) or columns.setdefault(skill, Sum())
            for total in (self.all, own, column):
                total.add(day, attempt.score, attempt.hints, attempt.seconds)
            if attempt.score >= 1 and not attempt.hints:
                self._tries.pop(skill, None)
            else:
                tries, hints, _ = self._tries.get(skill, (0, 0, day))
                self._tries[skill] = (tries + 1, hints + attempt.hints, day)

    def stuck(self, today: date, name: str, catalogue: Catalogue) -> list[Stuck]:
        """Where the learner is stuck."""
        return [
            Stuck(self.learner.id, name, skill, catalogue.skill(skill), tries, hints, last)
            for skill, (tries, hints, last) in self._tries.items()
            if tries >= STUCK and (today - last).days <= RECENT
        ]


def _columns(
    cells: Mapping[tuple[str, str], GridCell], sums: Mapping[str, Sum], catalogue: Catalogue
) -> tuple[SkillColumn, ...]:
    words: dict[str, Counter[Mastery]] = {}
    for (_, skill), cell in cells.items():
        words.setdefault(skill, Counter())[cell.mastery] += 1
    return tuple(
        SkillColumn(
            skill,
            catalogue.skill(skill),
            catalogue.pack(pack_of(skill)),
            words[skill].total(),
            sums[skill].totals() if skill in sums else Totals(),
            words[skill],
        )
        for skill in catalogue.in_order(words)
    )


def _quizzes(learners: Iterable[Learner], names: Mapping[str, str], zone: tzinfo | None) -> list[QuizLine]:
    found = [
        QuizLine(learner.id, names[learner.id], quiz.at.astimezone(zone).date(), quiz)
        for learner in learners
        for quiz in learner.quizzes
    ]
    return sorted(found, key=lambda line: (line.result.pack, line.result.quiz, line.name.casefold(), line.result.at))
