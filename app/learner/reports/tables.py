"""Both reports as tables of a spreadsheet: one idea a table, one fact a column, numbers as numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from app.learner.ability import Mastery
from app.learner.reports.csv_file import Cell, Table
from app.learner.reports.learner import LearnerReport, Period
from app.learner.reports.teacher import ClassReport, Learner, QuizLine
from app.learner.reports.totals import Totals
from app.learner.store import Attempt

Row = tuple[Cell, ...]

_TOTALS = ("problems", "right", "right without hints", "share right", "hints", "seconds")
_WORDS = tuple(word for word in Mastery if word is not Mastery.NEW)
_WORD_NAMES = tuple(word.value for word in _WORDS)
_ANSWERS = (
    *("time (UTC)", "pack", "version", "skill", "problem", "variant", "part", "level"),
    *("answer", "outcome", "note", "score", "hints", "seconds"),
)


def _sums(totals: Totals) -> Row:
    share = _share(totals.right_share)
    return totals.problems, totals.right, totals.unaided, share, totals.hints, round(totals.seconds, 1)


def _share(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _version(version: str) -> str:
    """A version with a letter in front: 1.2.3 alone is a day to some spreadsheets."""
    return f"v{version}"


def _counts(words: Mapping[Mastery, int]) -> Row:
    return tuple(words.get(word, 0) for word in _WORDS)


def _answer(attempt: Attempt) -> Row:
    return (
        *(attempt.at, attempt.pack, _version(attempt.version), attempt.skill, attempt.item, attempt.seed, attempt.part),
        *(attempt.level, attempt.typed, attempt.outcome, attempt.note, attempt.score, attempt.hints),
        round(attempt.seconds, 1),
    )


# --- one learner --------------------------------------------------------------------------------------------------


def learner_tables(report: LearnerReport, attempts: Iterable[Attempt] = ()) -> list[Table]:
    """The tables of a learner's report, and every answer where they are given."""
    skills = [
        (pack.title, line.name, line.mastery.value, line.before.value, *_sums(line.totals), line.totals.last)
        for pack in report.packs
        for line in pack.skills
    ]
    fading = [(line.pack, line.name, round(line.recall, 4), line.last, line.due, line.days) for line in report.fading]
    tables = [
        Table("skills", ("pack", "skill", "word", "word a week ago", *_TOTALS, "last day"), skills),
        Table("fading", ("pack", "skill", "chance remembered", "last review", "due", "days until due"), fading),
        Table("days", ("day", *_TOTALS), _periods(report.days)),
        Table("weeks", ("week from", *_TOTALS), _periods(report.weeks)),
        Table("coming", ("day", "reviews due"), [(day.day, day.skills) for day in report.forecast]),
    ]
    answers = [_answer(attempt) for attempt in attempts if attempt.item]
    return [*tables, Table("answers", _ANSWERS, answers)] if answers else tables


def _periods(periods: Iterable[Period]) -> list[Row]:
    return [(period.first, *_sums(period.totals)) for period in periods]


# --- a class ------------------------------------------------------------------------------------------------------


def class_tables(report: ClassReport, learners: Iterable[Learner] = ()) -> list[Table]:
    """The tables of a class, and every answer of the learners where they are given."""
    stuck = [(one.name, one.skill_name, one.tries, one.hints, one.last) for one in report.stuck]
    tables = [
        _grid(report),
        _cells(report),
        _learners(report),
        _skills(report),
        _wrong(report),
        Table("stuck", ("learner", "skill", "answers since it last went well", "hints", "last day"), stuck),
        _quizzes(report.quizzes),
        _open_answers(report.quizzes),
    ]
    names = {line.id: line.name for line in report.learners}
    answers = [(names.get(one.id, one.name), *_answer(attempt)) for one in learners for attempt in one.attempts]
    return [*tables, Table("answers", ("learner", *_ANSWERS), answers)] if answers else tables


def _grid(report: ClassReport) -> Table:
    """The words, a row for each learner and a column for each skill."""
    names = Counter(column.name for column in report.skills)
    heads = [one.name if names[one.name] == 1 else f"{one.name} ({one.pack})" for one in report.skills]
    rows: list[Row] = []
    for line in report.learners:
        cells = [report.cell(line.id, column.skill) for column in report.skills]
        rows.append((line.name, *(cell.mastery.value if cell is not None else None for cell in cells)))
    return Table("grid", ("learner", *heads), rows)


def _cells(report: ClassReport) -> Table:
    """The same, one row for each learner and skill, with the numbers behind the word."""
    rows: list[Row] = []
    for line in report.learners:
        for column in report.skills:
            if (cell := report.cell(line.id, column.skill)) is not None:
                what = (line.name, column.pack, column.name, cell.mastery.value)
                rows.append((*what, *_sums(cell.totals), cell.totals.last))
    return Table("learners-by-skill", ("learner", "pack", "skill", "word", *_TOTALS, "last day"), rows)


def _learners(report: ClassReport) -> Table:
    columns = ("learner", *_TOTALS, "days", "first day", "last day", "handed over", *_WORD_NAMES)
    rows: list[Row] = []
    for line in report.learners:
        days = (line.totals.days, line.totals.first, line.totals.last, line.told)
        rows.append((line.name, *_sums(line.totals), *days, *_counts(line.words)))
    return Table("learners", columns, rows)


def _skills(report: ClassReport) -> Table:
    rows: list[Row] = [
        (column.pack, column.name, column.learners, *_sums(column.totals), *_counts(column.words))
        for column in report.skills
    ]
    return Table("skills", ("pack", "skill", "learners", *_TOTALS, *_WORD_NAMES), rows)


def _wrong(report: ClassReport) -> Table:
    columns = (
        *("problem", "part", "answers", "not right", "given up", "note", "what its author says"),
        *("with this mistake", "learners with it", "variant", "answer", "times", "learners"),
    )
    rows: list[Row] = []
    for item in report.items:
        about = (item.item, item.part, item.attempts, item.wrong, item.given_up)
        for group in item.mistakes:
            kind = (group.note, group.message, group.count, group.learners)
            rows += [(*about, *kind, one.seed, one.answer, one.count, one.learners) for one in group.answers]
        if not item.mistakes:  # only ever given up
            rows.append((*about, *(None for _ in range(len(columns) - len(about)))))
    return Table("wrong-answers", columns, rows)


def _quizzes(lines: Sequence[QuizLine]) -> Table:
    rows: list[Row] = []
    for line in lines:
        quiz = line.result
        share = _share(quiz.earned / quiz.possible) if quiz.possible else None
        marks = (quiz.earned, quiz.possible, share, len(quiz.undecided))
        rows.append((quiz.pack, _version(quiz.version), quiz.quiz, line.name, line.day, *marks))
    columns = ("pack", "version", "quiz", "learner", "day", "marks", "of", "share", "to be judged")
    return Table("quizzes", columns, rows)


def _open_answers(lines: Sequence[QuizLine]) -> Table:
    rows: list[Row] = [
        (line.result.quiz, line.name, line.day, one.item, one.seed, one.part, one.typed, one.marks)
        for line in lines
        for one in line.result.undecided
    ]
    return Table("to-judge", ("quiz", "learner", "day", "problem", "variant", "part", "answer", "marks"), rows)
