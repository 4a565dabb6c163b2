"""What a learner is told of their own practice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.learner.ability import Mastery
from app.learner.reports import sentences
from app.learner.reports.catalogue import Catalogue
from app.learner.reports.figures import learner_figures
from app.learner.reports.learner import LearnerReport, learner_report
from app.learner.review import ReviewCard, recall
from app.learner.store import Profile, Store, open_store
from engine.errors import LemmaError
from lessons.plots import from_json, summary, to_json
from lessons.plots.palette import DARK, LIGHT
from lessons.plots.picture import png
from tests.helpers.practice import NOW, answer

CATALOGUE = Catalogue(
    {"p": "Sums"}, {"p/add": "Adding", "p/take": "Taking away", "p/times": "Times", "q/other": "Another"}
)
TODAY = NOW.date()


@pytest.fixture
def record(tmp_path: Path):
    store = open_store(tmp_path, NOW).store
    yield store, store.add_profile("Maria", NOW - timedelta(days=400))
    store.close()


def report(record: tuple[Store, Profile], now: datetime = NOW, zone=UTC) -> LearnerReport:
    return learner_report(*record, CATALOGUE, now, zone)


def keep(record: tuple[Store, Profile], *answers) -> None:
    store, profile = record
    for one in sorted(answers, key=lambda one: one.at):
        store.record(profile.id, one)


def test_nothing_done_is_a_report_too(record) -> None:
    found = report(record)
    assert (found.name, found.day, found.ever.problems, found.packs, found.fading) == ("Maria", TODAY, 0, (), ())
    assert [period.totals.problems for period in found.days] == [0] * 7
    assert [period.first for period in found.weeks] == [date(2026, 3, 2)]
    assert sentences.week(found) == "No problems in the last seven days."
    assert sentences.coming(found) == "No review comes due within a fortnight."
    assert all(png(figure) for figure in learner_figures(found))


def test_the_last_seven_days(record) -> None:
    keep(
        record,
        answer(8),  # a week and a day ago: not of this week
        answer(6, seconds=40.0),
        answer(1, score=0.0, seconds=60.0),
        answer(1, hints=2, seconds=20.0),
        answer(0, seconds=5 * 3600.0),  # the learner was away: 15 minutes count
    )
    found = report(record)
    week = found.week
    assert (week.problems, week.right, week.unaided, week.hints, week.days) == (4, 3, 2, 2, 3)
    assert week.seconds == 40 + 60 + 20 + 900
    assert found.ever.problems == 5
    assert [period.totals.problems for period in found.days] == [1, 0, 0, 0, 0, 2, 1]
    assert found.days[-1].first == TODAY
    assert sentences.week(found) == (
        "4 problems on 3 days in the last seven days, 2 right at once and without a hint, in 17 min."
    )


def test_a_day_ends_at_the_learners_midnight(record) -> None:
    keep(record, answer(0.5))  # midnight in UTC
    here = report(record, zone=timezone(timedelta(hours=-5)))
    assert (here.ever.first, here.day) == (date(2026, 3, 3), date(2026, 3, 4))
    assert report(record, zone=timezone(timedelta(hours=5, minutes=45))).ever.first == date(2026, 3, 4)


def test_weeks_without_practice_are_there_as_well(record) -> None:
    keep(record, answer(21), answer(21), answer(0))
    found = report(record)
    assert [(week.first.isoformat(), week.totals.problems) for week in found.weeks] == [
        ("2026-02-09", 2), ("2026-02-16", 0), ("2026-02-23", 0), ("2026-03-02", 1),
    ]  # fmt: skip
    keep(record, answer(400))
    assert len(report(record).weeks) == 26
    assert report(record).ever.problems == 4


def test_what_is_known_and_what_changed_within_a_week(record) -> None:
    keep(record, *(answer(20 - n, item=f"p/add-{n % 3}") for n in range(9)))
    keep(record, *(answer(14 - n, skill="p/take", item="p/take-1") for n in range(3)))
    before = report(record, NOW - timedelta(days=7)).packs[0].skills
    keep(record, *(answer(2 - n / 10, skill="p/take", item="p/take-2") for n in range(6)))
    keep(record, answer(1, skill="q/other", item="q/other-1", score=0.0))
    found = report(record)
    sums, other = found.packs
    assert (sums.title, [line.name for line in sums.skills], sums.of) == ("Sums", ["Adding", "Taking away"], 3)
    assert (other.title, other.of) == ("q", 1)
    assert sums.count(Mastery.NEW) == 1
    ability = record[0].ability(record[1].id)
    for line in (*sums.skills, *other.skills):
        assert line.mastery is ability.mastery(line.skill)
    adding, taking = sums.skills
    assert not adding.changed
    assert taking.changed
    assert taking.before is next(line.mastery for line in before if line.skill == "p/take")
    assert [line.name for line in found.changes] == ["Taking away", "Another"]
    assert sentences.change(taking) == f"Taking away: now {taking.mastery}, was {taking.before}."
    assert sentences.change(other.skills[0]) == "Another: begun."
    assert taking.totals.problems == 9


def test_what_was_lost_is_said_without_blame(record) -> None:
    keep(record, *(answer(40 - n, item=f"p/add-{n % 3}") for n in range(12)))
    known = report(record, NOW - timedelta(days=8)).packs[0].skills[0].mastery
    keep(record, *(answer(1 - n / 100, score=0.0) for n in range(8)))
    (line,) = report(record).changes
    assert known.rank > line.mastery.rank > 0
    assert line.before is known
    assert sentences.change(line) == f"Adding: back to {line.mastery}; a few problems more bring it up again."


def test_what_is_fading_comes_first(record) -> None:
    store, profile = record
    cards = {
        "p/add": ReviewCard(30.0, 5.0, NOW + timedelta(days=9), NOW - timedelta(days=1)),
        "p/take": ReviewCard(3.0, 5.0, NOW - timedelta(days=6), NOW - timedelta(days=9)),
        "p/times": ReviewCard(9.0, 5.0, NOW, NOW - timedelta(days=4)),
    }
    for skill, card in cards.items():
        store.record(profile.id, answer(9, skill=skill), card)
    found = report(record).fading
    assert [line.skill for line in found] == ["p/take", "p/times", "p/add"]
    assert [line.days for line in found] == [-6, 0, 9]
    assert found[0].recall == pytest.approx(recall(cards["p/take"], NOW))
    assert found[0].last == TODAY - timedelta(days=9)
    assert [sentences.due(line.days) for line in found] == ["due for 6 days", "due today", "due in 9 days"]
    assert "remembered with a chance of" in sentences.fading(found[0])
    coming = report(record).forecast
    assert (len(coming), coming[0].skills, coming[9].skills) == (14, 2, 1)
    assert sentences.coming(report(record)) == "2 reviews due today, 1 more within a fortnight."


def test_what_a_placement_found_is_known_but_no_problem_was_done(record) -> None:
    store, profile = record
    store.record(profile.id, answer(2, item="", skill="p/times", score=0.9, outcome="placed"))
    found = report(record)
    assert (found.ever.problems, found.week.problems) == (0, 0)
    (line,) = found.packs[0].skills
    assert (line.name, line.mastery, line.before, line.totals.problems) == (
        "Times", Mastery.FAMILIAR, Mastery.NEW, 0,
    )  # fmt: skip
    assert sentences.change(line) == "Times: begun, and now familiar."


def test_a_record_with_nonsense_in_it_is_told(record) -> None:
    store, _ = record
    keep(record, answer(1), answer(2))
    store._db.conn.execute("update attempts set score = 'much'")
    with pytest.raises(LemmaError, match="has a value in it that is none"):
        report(record)
    store._db.conn.execute("update attempts set score = 1, at = 'once'")
    with pytest.raises(LemmaError, match="has a value in it that is none"):
        report(record)


def test_a_clock_that_was_wrong_breaks_nothing(record) -> None:
    keep(record, answer(-30), answer(20_000), answer(0))
    found = report(record)
    assert found.ever.problems == 3
    assert found.days[-1].totals.problems == 1


def test_the_plots_are_plain_data_and_pictures_in_light_and_dark(record) -> None:
    keep(record, *(answer(n, score=float(n % 3 > 0)) for n in range(25)))
    figures = learner_figures(report(record))
    assert [figure.id for figure in figures] == ["report-known", "report-week", "report-history", "report-coming"]
    for figure in figures:
        assert from_json(to_json(figure)) == figure
        assert figure.description
        assert summary(figure)
    week, history = figures[1], figures[2]
    assert sum(week.marks[0].heights) == 7
    assert sum(week.marks[1].heights) == sum(n % 3 > 0 for n in range(7))
    over, running = history.marks[0], history.marks[2]
    assert sum(over.pieces[0][1]) + sum(running.y) == 25
    assert list(running.x) == [len(over.pieces[0][0]) + 1] and history.x.ticks[-1][1] == "now"
    light, dark = (png(history, 300, 200, palette=palette) for palette in (LIGHT, DARK))
    assert light.startswith(b"\x89PNG")
    assert light != dark


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59.4, "59 s"), (60, "1 min"), (3599, "1 h 0 min"), (3600, "1 h 0 min"), (3900, "1 h 5 min")],
)
def test_durations(seconds: float, said: str) -> None:
    assert sentences.duration(seconds) == said
