"""A learner's report in the language of the interface: its counts in sentences, and the labels of its figures.

`app.learner.reports` says the same in English; plurals are why the counts are said here anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale

from app.learner.ability import Mastery
from app.learner.reports import sentences
from app.learner.reports.class_sentences import LONGEST, MOST_ANSWERS, MOST_MISTAKES, shown
from app.learner.reports.learner import PackLines
from app.learner.reports.totals import Totals
from app.learner.reports.wrong_answers import Item
from app.ui.direction import isolated
from app.ui.i18n import listed, spoken_language, tr
from app.ui.sentences import told
from app.ui.words import a_day, mastery_word
from lessons.plots.data import Axis, Bars, Data, Line, Mark

_SHORT = 4  # letters of a day of the week that fit below a bar
_A_WEEK = [date(2024, 1, day) for day in range(1, 8)]  # from a Monday on
_A_YEAR = [date(2024, month, 1) for month in range(1, 13)]


def ever(totals: Totals) -> str:
    """What was done since the beginning."""
    if not totals.problems or totals.first is None:
        return told(sentences.ever(totals))
    said = tr("{problems} on {days} since {date}.")
    return said.format(**_counts(totals), date=a_day(totals.first))


def week(totals: Totals) -> str:
    """What was done in the last seven days."""
    if not totals.problems:
        return tr("No problems in the last seven days.")
    said = tr("{problems} on {days} in the last seven days, {right} right at once and without a hint, in {time}.")
    return said.format(**_counts(totals), right=totals.unaided, time=told(sentences.duration(totals.seconds)))


def pack(lines: PackLines) -> str:
    """How far a pack is known."""
    said: dict[Mastery, str] = {
        word: tr("{count} {mastery}", "3 mastered") for word in reversed(Mastery) if word is not Mastery.NEW
    }
    said[Mastery.NEW] = tr("{count} not begun")
    counts = [
        text.format(count=lines.count(word), mastery=mastery_word(word))
        for word, text in said.items()
        if lines.count(word)
    ]
    return f"{isolated(lines.title)}: {listed(counts)}."


def missed(found: Item) -> Iterator[str]:
    """A problem that was missed, and then its commonest wrong answers with what they show."""
    part = f" ({found.part})" if found.part else ""
    counted = tr("%n answer(s)", "", found.attempts)
    line = tr("{problem}: {wrong} of {answers} not right")
    line = line.format(problem=isolated(shown(f"{found.item}{part}", 2 * LONGEST)), wrong=found.wrong, answers=counted)
    if found.given_up:
        line = listed([line, tr("%n given up", "", found.given_up)])
    yield line
    for group in found.mistakes[:MOST_MISTAKES]:
        typed = dict.fromkeys(isolated(shown(one.answer)) for one in group.answers)
        often = listed([tr("%n time(s)", "", group.count), tr("%n learner(s)", "", group.learners)])
        words = tr("{answers}: {often}").format(answers=listed(list(typed)[:MOST_ANSWERS]), often=often)
        why = told(shown(group.message, 2 * LONGEST))
        yield f"\N{EM SPACE}{words}. {why}" if why else f"\N{EM SPACE}{words}"


def _counts(totals: Totals) -> dict[str, str]:
    return {"problems": tr("%n problem(s)", "", totals.problems), "days": tr("%n day(s)", "", totals.days)}


def worded(data: Data) -> Data:
    """`data`, a figure of `app.learner.reports.figures`, with its words told; numbers stay as they are."""
    if spoken_language() == "en":
        return data
    words = _words()
    marks = tuple(_mark(mark, words) for mark in data.marks)
    x, y = _axis(data.x, words), _axis(data.y, words)
    return replace(data, description=told(data.description), x=x, y=y, marks=marks)


def _words() -> dict[str, str]:
    locale = QLocale(spoken_language())
    short = QLocale.FormatType.ShortFormat
    words = {
        "skills": tr("skills"),
        "problems": tr("problems"),
        "reviews": tr("reviews"),
        "week from": tr("week from"),
        "now": tr("now", "below the week that is running"),
        "right at once, no hint": tr("right at once, no hint"),
    }
    words |= {word.value: mastery_word(word) for word in Mastery}
    days = [locale.standaloneDayName(day, short) for day in range(1, 8)]
    if max(map(len, days)) > _SHORT:
        days = [locale.standaloneDayName(day, QLocale.FormatType.NarrowFormat) for day in range(1, 8)]
    words |= {sentences.weekday(day): days[day.weekday()] for day in _A_WEEK}
    return words | {sentences.short_day(day).split()[1]: locale.monthName(day.month, short) for day in _A_YEAR}


def _told(text: str, words: dict[str, str]) -> str:
    day, _, month = text.partition(" ")
    if day.isdigit() and month in words:
        return tr("{day} {month}", "a date such as 19 Oct").format(day=day, month=words[month])
    return words.get(text, text)


def _axis(axis: Axis, words: dict[str, str]) -> Axis:
    ticks = tuple((place, _told(text, words)) for place, text in axis.ticks)
    return replace(axis, label=_told(axis.label, words), ticks=ticks)


def _mark(mark: Mark, words: dict[str, str]) -> Mark:
    match mark:
        case Line():
            return replace(mark, label=_told(mark.label, words))
        case Bars():
            return replace(mark, label=_told(mark.label, words), names=tuple(_told(name, words) for name in mark.names))
    return mark
