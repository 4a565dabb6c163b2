"""A quiz that was begun is gone on with, handed in when its time is up, and begun anew only where that is allowed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from app.learner.store import open_store
from app.packs.drafts import QuizDraft, keep_begun
from app.ui.lessons.begun_view import BegunView
from app.ui.lessons.item_view import ItemView, Shown
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.record import Record
from app.ui.settings import Settings
from lessons.folder import FolderContents
from lessons.quizzes import Response, draw_paper
from lessons.reading import read_pack
from tests.app.ui.hands import LEFT
from tests.app.ui.practise.test_page import in_two_parts

pytestmark = pytest.mark.gui


@pytest.fixture
def record(qtbot, tmp_path):
    record = Record(Settings(None), lambda: open_store(tmp_path / "record"))
    with qtbot.waitSignal(record.opened):
        record.start()
    with qtbot.waitSignal(record.changed):
        record.add("Ada", "", print)
    yield record
    record.close()


@pytest.fixture
def asked(qtbot, record):
    """A function that asks the record, and waits for what it answers."""

    def ask(call):
        found = []
        record.ask(record, call, found.append, print)
        qtbot.waitUntil(lambda: bool(found), timeout=20000)
        return found[0]

    return ask


@pytest.fixture
def show(qtbot, theme, worker, folder, record, asked):
    """A function that opens the quiz of the pack, changed as is said, as it was left `ago`."""
    views = []

    def open_quiz(ago, version="", **changes):
        with FolderContents(folder) as contents:
            pack, _ = read_pack(contents)
        quiz = replace(pack.quizzes[0], **changes)
        pack = replace(pack, quizzes=(quiz,))
        draft = QuizDraft(
            version or pack.version,
            *(7, datetime.now(UTC) - ago, 1, (Response(0, "", "1 km/h", 3.0),)),
            {"": "2 km/h"},
            {"": "2 km/h"},
            9.0,
        )
        asked(lambda store, profile: keep_begun(store, profile, pack.id, quiz.id, draft, datetime.now(UTC)))
        items = ItemView(theme, worker, Keeper(record, record))
        views.append(items)
        qtbot.addWidget(items)
        items.set_pack(pack, FolderContents(folder))
        items.show()
        items.show_item(Shown("quiz", quiz.id))
        qtbot.waitUntil(lambda: isinstance(items.view, BegunView), timeout=20000)
        return items

    yield open_quiz
    for items in views:
        items.close_files()


def words(view):
    return " ".join(label.text() for label in view.findChildren(QLabel))


def results(asked):
    return asked(lambda store, profile: store.quizzes(profile))


def test_what_was_answered_when_its_time_ran_out_is_handed_in(show, qtbot, asked):
    items = show(timedelta(minutes=30), minutes=10, attempts=1)
    assert "answered 2 of" in words(items.view) and "time is up" in words(items.view)
    assert items.view.on.text() == "Hand in" and not items.view.again.isVisible()
    qtbot.mouseClick(items.view.on, LEFT)
    qtbot.waitUntil(lambda: isinstance(items.view, QuizView) and items.view.result is not None, timeout=20000)
    assert [(one.question, one.answer) for one in items.view.result.responses] == [(0, "1 km/h"), (1, "2 km/h")]
    qtbot.waitUntil(lambda: len(results(asked)) == 1, timeout=20000)
    items.show_item(items.shown)
    qtbot.waitUntil(lambda: "You have taken" in words(items), timeout=20000)


def test_the_clock_has_run_on(show, qtbot):
    items = show(timedelta(minutes=4), minutes=10)
    assert "runs on" in words(items.view)
    qtbot.mouseClick(items.view.on, LEFT)
    minutes = int(items.view.left.text().split(":")[0].lstrip("\u2066\u200e"))
    assert minutes <= 6
    assert items.view.paper == draw_paper(items.view.quiz, items.pack, 7)
    qtbot.waitUntil(lambda: bool(items.view._fields), timeout=20000)


def test_one_without_a_limit_can_be_begun_anew(show, qtbot, asked):
    items = show(timedelta(days=3))
    qtbot.mouseClick(items.view.again, LEFT)
    assert isinstance(items.view, QuizView) and items.view.responses == [] and items.view.paper.seed != 7
    qtbot.waitUntil(lambda: bool(items.view._fields), timeout=20000)


def test_one_of_another_version_of_the_pack_can_only_be_begun_anew(show, qtbot):
    items = show(timedelta(minutes=1), "0.9.0", attempts=1)
    assert "begun with version 0.9.0" in words(items.view)
    assert not items.view.on.isVisible()
    qtbot.mouseClick(items.view.again, LEFT)
    qtbot.waitUntil(lambda: isinstance(items.view, QuizView) and bool(items.view._fields), timeout=20000)


def test_a_problem_of_a_lesson_counts_by_all_its_parts_or_when_it_is_left(qtbot, theme, worker, folder, record, asked):
    class Shelf:
        with FolderContents(folder) as contents:
            one, _ = read_pack(contents)
        one = replace(one, problems=tuple(found for found in one.problems if found.id == "train-speed"))

    in_two_parts(Shelf)
    items = ItemView(theme, worker, Keeper(record, record))
    qtbot.addWidget(items)
    items.set_pack(Shelf.one, FolderContents(folder))
    what = Shown("problem", "train-speed")
    for seed, second in ((3, "solution"), (4, "")):
        items._seed = seed
        items._show_item(what, fresh=True)
        qtbot.waitUntil(
            lambda seed=seed: isinstance(items.view, ProblemView) and items.view.variant.seed == seed, timeout=20000
        )
        first, other = items.view.parts
        with qtbot.waitSignal(items.view.attempted, timeout=20000):
            first.field.line.setText(first.part.expected)
            first.check()
        assert not [one for one in asked(lambda store, profile: store.attempts(profile)) if one.seed == seed]
        if second:
            other.show_solution()
        else:
            items.show_item(Shown("page", items.pack.pages[0].skill))
        qtbot.waitUntil(
            lambda seed=seed: any(
                (one.seed, one.score) == (seed, 0.5) for one in asked(lambda store, profile: store.attempts(profile))
            ),
            timeout=20000,
        )
    items.close_files()
