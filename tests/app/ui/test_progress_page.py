"""The page of what one knows: empty at first, then drawn and told, and handed on as files."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from app.learner.reports.figures import learner_figures
from app.learner.reports.learner import DueDay, LearnerReport, Period
from app.learner.reports.totals import Totals
from app.learner.results.form import read
from app.learner.store import Attempt, open_store
from app.ui.controls import Button
from app.ui.i18n import speak
from app.ui.lessons.plot_view import PlotView
from app.ui.progress_page import ProgressPage
from app.ui.record import Record
from app.ui.report_words import worded
from app.ui.settings import Settings
from tests.app.ui.hands import LEFT

pytestmark = pytest.mark.gui
NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


@pytest.fixture
def open_page(qtbot, theme, tmp_path):
    opened = []

    def build(answers=0, name="Ada"):
        store = open_store(tmp_path / "data").store
        if name:
            profile = store.add_profile(name, NOW)
            for number in range(answers):
                at = NOW - timedelta(days=answers - number)
                values = ("", "3", "right", "", 1.0, 0, 30.0, at)
                store.record(
                    profile.id,
                    Attempt(
                        "lemma.algebra-1/one",
                        "lemma.algebra-1/factoring-quadratics",
                        2,
                        "lemma.algebra-1",
                        "1.0.0",
                        number,
                        *values,
                    ),
                )
        store.close()
        record = Record(Settings(None), lambda: open_store(tmp_path / "data"))
        page = ProgressPage(theme, record, lambda: NOW)
        opened.append((page, record))
        qtbot.addWidget(page)
        page.resize(900, 900)
        page.show()
        with qtbot.waitSignal(record.opened):
            record.start()
        page.shown()
        return page

    yield build
    for page, record in opened:
        page.close()
        record.close()


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_with_nothing_done_it_says_what_to_do(open_page, qtbot):
    page = open_page()
    qtbot.waitUntil(lambda: page.report is not None, timeout=20000)
    assert "Nothing yet" in words(page)
    with qtbot.waitSignal(page.practise):
        qtbot.mouseClick(page.findChild(Button), LEFT)


def test_without_a_learner_it_asks_whose_progress(open_page, qtbot):
    page = open_page(name="")
    with qtbot.waitSignal(page.who):
        qtbot.mouseClick(page.findChild(Button), LEFT)


def test_what_was_done_is_drawn_and_told(open_page, qtbot):
    page = open_page(6)
    qtbot.waitUntil(lambda: len(page._plots) == 4, timeout=20000)
    said = words(page)
    assert "6 problems on 6 days" in said
    assert "Algebra I:" in said
    assert len(page.findChildren(PlotView)) == 3
    assert "No review comes due within a fortnight." in said  # rather than an empty plot
    assert all(plot.accessibleName() for plot in page.findChildren(PlotView))


@pytest.mark.parametrize("code", ["de", "ar"])
def test_the_names_in_a_figure_are_told(qapp, code):
    totals = Totals(3, 2, 2, 0, 90.0, 3, date(2026, 10, 19), date(2026, 10, 21))
    days = [date(2026, 10, 19) + timedelta(days=day) for day in range(7)]
    periods = tuple(Period(day, totals) for day in days)
    forecast = tuple(DueDay(day, 1) for day in days)
    report = LearnerReport("Ada", date(2026, 10, 25), totals, (), (), totals, periods, periods, forecast)
    speak(qapp, code)
    try:
        shown = [worded(figure) for figure in learner_figures(report)]
    finally:
        speak(qapp, "en")
    said = {text for one in shown for _, text in (*one.x.ticks, *one.y.ticks)}
    assert not said & {"started", "mastered", "Mon", "Sun", "19 Oct"}


def test_narrow_plots_stand_under_each_other(open_page, qtbot):
    page = open_page(3)
    qtbot.waitUntil(lambda: len(page._plots) == 4, timeout=20000)
    qtbot.wait(50)
    assert len({card.x() for card in page._plots}) == 2
    page.resize(500, 700)
    qtbot.waitUntil(lambda: len({card.x() for card in page._plots}) == 1)


def test_tables_and_the_file_for_the_teacher_are_written(open_page, qtbot, tmp_path):
    page = open_page(4)
    qtbot.waitUntil(lambda: page.report is not None, timeout=20000)
    page.save_tables(tmp_path / "tables")
    qtbot.waitUntil(lambda: "answers.csv" in page.note.text(), timeout=20000)
    assert (tmp_path / "tables" / "lemma-2026-03-20" / "answers.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    (tmp_path / "stick").mkdir()
    page.save_results(tmp_path / "stick")
    qtbot.waitUntil(lambda: "is ready" in page.note.text(), timeout=20000)
    (file,) = (tmp_path / "stick").iterdir()
    assert len(read(file).results.attempts) == 4
