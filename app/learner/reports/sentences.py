"""Every sentence that is said of practice, in one place. Facts and what may come next; no praise, no blame."""

from __future__ import annotations

from datetime import date

from app.learner.ability import Mastery
from app.learner.reports.learner import FadingLine, LearnerReport, PackLines, SkillLine
from app.learner.reports.totals import Totals

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def weekday(day: date) -> str:
    """The short name of a day of the week, whatever the locale of the process."""
    return _WEEKDAYS[day.weekday()]


def short_day(day: date) -> str:
    """A day without its year, where there is little room."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def counted(number: int, word: str) -> str:
    """A number with its noun: 1 problem, 2 problems."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def duration(seconds: float) -> str:
    """A time as one says it: 40 s, 12 min, 1 h 5 min."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def share(value: float | None) -> str:
    """A share as per cent; a dash where there is none."""
    return "–" if value is None else f"{value:.0%}"


def week(report: LearnerReport) -> str:
    """What was done in the last seven days."""
    done = report.week
    if not done.problems:
        return "No problems in the last seven days."
    right = f"{done.unaided:,} right at once and without a hint"
    where = f"on {counted(done.days, 'day')}"
    return f"{counted(done.problems, 'problem')} {where} in the last seven days, {right}, in {duration(done.seconds)}."


def done(totals: Totals) -> str:
    """What was done in a while that is named before."""
    if not totals.problems:
        return "–"
    right = f"{totals.unaided:,} right at once and without a hint"
    return f"{counted(totals.problems, 'problem')}, {right}, {duration(totals.seconds)}"


def ever(totals: Totals) -> str:
    """What was done since the beginning."""
    if not totals.problems or totals.first is None:
        return "No problems yet."
    return f"{counted(totals.problems, 'problem')} on {counted(totals.days, 'day')} since {totals.first.isoformat()}."


def change(line: SkillLine) -> str:
    """What changed of a skill within a week."""
    if line.before is Mastery.NEW:
        return f"{line.name}: begun, and now {line.mastery}." if line.mastery.rank > 1 else f"{line.name}: begun."
    if line.mastery.rank > line.before.rank:
        return f"{line.name}: now {line.mastery}, was {line.before}."
    return f"{line.name}: back to {line.mastery}; a few problems more bring it up again."


def pack(lines: PackLines) -> str:
    """How far a pack is known."""
    words = [Mastery.MASTERED, Mastery.PROFICIENT, Mastery.FAMILIAR, Mastery.STARTED]
    parts = [f"{lines.count(word)} {word}" for word in words if lines.count(word)]
    if lines.count(Mastery.NEW):
        parts.append(f"{lines.count(Mastery.NEW)} not begun")
    return f"{lines.title}: {', '.join(parts)}."


def fading(line: FadingLine) -> str:
    """How well a skill is remembered, and when it is due."""
    return f"{line.name}: remembered with a chance of {line.recall:.0%}, {due(line.days)}."


def due(days: int) -> str:
    """When a review is due, `days` from today."""
    if days == 0:
        return "due today"
    if days > 0:
        return f"due in {counted(days, 'day')}"
    return f"due for {counted(-days, 'day')}"


def coming(report: LearnerReport) -> str:
    """What comes due within the fortnight."""
    now = report.forecast[0].skills if report.forecast else 0
    later = sum(day.skills for day in report.forecast[1:])
    if not now and not later:
        return "No review comes due within a fortnight."
    return f"{counted(now, 'review')} due today, {later:,} more within a fortnight."


def as_of(day: date) -> str:
    """The day a report is of."""
    return f"As of {day.isoformat()}."
