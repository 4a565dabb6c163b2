"""The learner's report as plots: plain numbers any painter can draw, and PNG through `lessons.plots.picture`.

    figures = learner_figures(report)
    picture = png(figures[0], 480, 320, palette=DARK)     # lessons.plots.picture, lessons.plots.palette

Colours are for the painter; each figure says in words what it shows.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.learner.ability import Mastery
from app.learner.reports import sentences
from app.learner.reports.learner import LearnerReport
from lessons.plots.data import Axis, Bars, Data, Line, Scatter
from lessons.plots.ranges import ticks

UNAIDED = 2
"""The series, so the colour, of what was right without help: green."""
ALL, RIGHT = "problems", "right at once, no hint"
"""What the two series are called."""
NOW = "now"
"""What the week that is running is called."""
LEGEND = 1.75
"""How much higher than its lines a plot is that names them above."""
ROOM = 1.08
"""The same where nothing is named."""
_HALF = 0.4  # of the width of a bar; bars stand at 1, 2, 3, ...
_MOST_NAMES = 8  # names below bars before they run into each other


def learner_figures(report: LearnerReport) -> tuple[Data, ...]:
    """What is known, the last seven days, the weeks before, and what comes due."""
    return (known(report), week(report), history(report), coming(report))


def known(report: LearnerReport) -> Data:
    """How many skills each word is said of."""
    words = tuple(word for word in Mastery if word is not Mastery.NEW)
    counts = [sum(pack.count(word) for pack in report.packs) for word in words]
    said = ", ".join(f"{count} {word}" for word, count in zip(words, counts, strict=True))
    names = [word.value for word in words]
    return _bars("report-known", f"Skills by how well they are known: {said}.", names, [counts], "skills")


def week(report: LearnerReport) -> Data:
    """Problems on each of the last seven days, and in front of them those right at once without a hint."""
    names = [sentences.weekday(period.first) for period in report.days]
    counts = [[period.totals.problems for period in report.days], [period.totals.unaided for period in report.days]]
    said = f"{sentences.week(report)} The bars in front are those right at once and without a hint."
    return _bars("report-week", said, names, counts, "problems", (ALL, RIGHT))


def history(report: LearnerReport) -> Data:
    """Problems in each calendar week, and those right at once without a hint, as two lines.

    The week that is running stands apart, as two signs: on a Monday the lines would else fall to nothing.
    """
    weeks = report.weeks
    xs = [float(number) for number in range(1, len(weeks) + 1)]
    all_of = [float(period.totals.problems) for period in weeks]
    unaided = [float(period.totals.unaided) for period in weeks]
    most = max((one.totals.problems for one in weeks), default=0)
    said = f"Problems a week since {weeks[0].first.isoformat()}: {most} at most. " if weeks else ""
    said += "The second line are those right at once and without a hint."
    marks: list[Line | Scatter] = [
        Line("curve", ((xs[:-1], all_of[:-1]),), 0, ALL),
        Line("curve", ((xs[:-1], unaided[:-1]),), UNAIDED, RIGHT),
    ]
    named = [sentences.short_day(period.first) for period in weeks]
    if weeks:
        said += " The last week is not over: it stands by itself."
        marks += [Scatter(xs[-1:], all_of[-1:], 0), Scatter(xs[-1:], unaided[-1:], UNAIDED)]
        named[-1] = NOW
    across = Axis(0.5, len(weeks) + 0.5, "week from", _spread(named))
    return Data("report-history", said, across, _upright(all_of, "problems", LEGEND), tuple(marks))


def coming(report: LearnerReport) -> Data:
    """How many reviews come due on each day of the fortnight."""
    names = [str(day.day.day) for day in report.forecast]
    counts = [[day.skills for day in report.forecast]]
    return _bars("report-coming", sentences.coming(report), names, counts, "reviews")


def _bars(
    name: str,
    said: str,
    names: Sequence[str],
    counts: Sequence[Sequence[int]],
    label: str,
    called: Sequence[str] = (),
) -> Data:
    places = range(1, len(names) + 1)
    left, right = [place - _HALF for place in places], [place + _HALF for place in places]
    heights = [[float(value) for value in series] for series in counts]
    marks = tuple(
        Bars("bars", left, right, series, number, tuple(names), word)
        for number, series, word in zip((0, UNAIDED), heights, called or ("",) * len(heights), strict=False)
    )
    across = Axis(0.4, len(names) + 0.6, "", tuple((float(place), text) for place, text in enumerate(names, start=1)))
    values = [value for series in heights for value in series]
    return Data(name, said, across, _upright(values, label, LEGEND if called else ROOM), marks)


def _upright(values: Sequence[float], label: str, above: float = ROOM) -> Axis:
    """An axis of counts, from 0 to `above` times the largest, with whole numbers along it."""
    high = max(5.0, above * max(values, default=0.0))
    return Axis(0.0, high, label, ticks(0.0, high, 6))


def _spread(names: Sequence[str]) -> tuple[tuple[float, str], ...]:
    """Every so-manieth name, the last one always, so that none runs into the next."""
    step = -(-len(names) // _MOST_NAMES) or 1
    last = len(names)
    return tuple((float(place), name) for place, name in enumerate(names, start=1) if (last - place) % step == 0)
