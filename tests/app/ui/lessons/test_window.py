"""The window of the lesson packs: choose a pack, choose something in it, close and open again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.learner.store import open_store
from app.packs.library import Library
from app.tutor.more import BY_TEMPLATE
from app.ui.lessons.answer_field import field_for
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.lessons.window import LessonsWindow
from app.ui.places import Place
from app.ui.record import Record
from app.ui.settings import Settings
from lessons.quizzes import Result
from lessons.variants import make_variant
from tests.helpers.lesson_problems import EVERYTHING

pytestmark = pytest.mark.gui


def test_every_pack_of_the_program_is_listed_and_opens(qtbot, theme, worker, tmp_path):
    window = LessonsWindow(theme, lambda: Library(tmp_path), worker)
    qtbot.addWidget(window)
    window.show()
    titles = [window.choice.itemText(at) for at in range(window.choice.count())]
    assert titles[0] == "Pre-algebra"
    assert len(titles) == 8
    window.choice.setCurrentIndex(titles.index("Physics"))
    qtbot.waitUntil(lambda: window.packs.pack is not None and window.packs.pack.title == "Physics", timeout=20000)
    assert window.note.text() == "comes with Lemma"
    problem = window.packs.pack.problems[0]
    window.packs.choose("problem", problem.id)
    qtbot.waitUntil(lambda: isinstance(window.packs.view, ProblemView), timeout=10000)
    old = window.packs.view
    qtbot.mouseClick(window.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.packs.view is not old, timeout=10000)


@pytest.fixture
def record(qtbot, tmp_path):
    record = Record(Settings(None), lambda: open_store(tmp_path / "record"))
    with qtbot.waitSignal(record.opened):
        record.start()
    with qtbot.waitSignal(record.changed):
        record.add("Ada", "", lambda error: None)
    yield record
    record.close()


@pytest.fixture
def lessons(qtbot, theme, worker, record, tmp_path, folder):
    """The window with an imported pack beside those of the program, chosen, and somebody who learns."""
    library = Library(tmp_path / "packs")
    library.store.import_pack(folder, check=lambda contents: (), confirm=lambda question: True)
    (library.store.folder / "_index.json").write_text("{")  # damaged: it is mended, and said
    window = LessonsWindow(theme, lambda: library, worker, record)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.choice.count() == 9, timeout=20000)
    assert "was damaged" in window.note.text()
    window.choice.setCurrentIndex(8)
    qtbot.waitUntil(lambda: window.packs.pack is not None and window.packs.pack.title == "Speed", timeout=20000)
    yield window
    window.close()


def kept(record, tmp_path):
    """What the record holds, once everything has been written."""
    record.close()
    store = open_store(tmp_path / "record").store
    try:
        (profile,) = store.profiles()
        return store.attempts(profile.id), store.quizzes(profile.id)
    finally:
        store.close()


def solve(qtbot, window, answer):
    view = window.packs.view
    part = view.parts[0]
    part.field.line.clear()
    qtbot.keyClicks(part.field.line, answer)
    qtbot.keyClick(part.field.line, Qt.Key.Key_Return)


def test_answers_are_kept_once_and_more_like_it_is_offered_when_solved(qtbot, lessons, record, tmp_path):
    assert lessons.whose.text() == "Kept for Ada."
    lessons.packs.choose("problem", "train-speed")
    qtbot.waitUntil(lambda: isinstance(lessons.packs.view, ProblemView), timeout=10000)
    view = lessons.packs.view
    assert not lessons.packs.more.isVisible()
    solve(qtbot, lessons, "1 km/h")
    qtbot.waitUntil(lambda: "This skill:" in lessons.packs.note.text(), timeout=10000)
    solve(qtbot, lessons, view.variant.parts[0].typed)
    qtbot.waitUntil(lessons.packs.more.isVisible, timeout=10000)
    qtbot.mouseClick(lessons.packs.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: lessons.packs.view is not view, timeout=10000)
    other = lessons.packs.view
    assert other.variant.seed == view.variant.seed + 1
    assert lessons.packs.note.text() == BY_TEMPLATE
    assert not lessons.packs.more.isVisible()
    other.parts[0].show_solution()
    qtbot.waitUntil(lambda: "This skill:" in lessons.packs.note.text(), timeout=10000)
    attempts, _ = kept(record, tmp_path)
    assert [(one.item, one.seed, one.typed, one.note, one.score) for one in reversed(attempts)] == [
        ("example.speed/train-speed", view.variant.seed, "1 km/h", attempts[1].note, 0.0),
        ("example.speed/train-speed", other.variant.seed, "", "practice.shown", 0.0),
    ]


def test_a_quiz_is_kept_and_cannot_be_taken_more_often_than_it_allows(qtbot, lessons, record, tmp_path):
    lessons.packs.pack = replace(
        lessons.packs.pack, quizzes=tuple(replace(quiz, attempts=1) for quiz in lessons.packs.pack.quizzes)
    )
    lessons.packs.choose("quiz", "first-quiz")
    qtbot.waitUntil(lambda: isinstance(lessons.packs.view, QuizView), timeout=10000)
    view = lessons.packs.view
    for _ in view.paper.questions:
        qtbot.waitUntil(lambda: view.next.isEnabled() and bool(view._fields), timeout=10000)
        view.advance()
    qtbot.waitUntil(lambda: lessons.packs.note.text() == "The result is kept.", timeout=10000)
    lessons.again.click()
    qtbot.waitUntil(lambda: isinstance(lessons.packs.view, QLabel), timeout=10000)
    assert "can be taken once, and has been" in lessons.packs.view.text()
    _, (quiz,) = kept(record, tmp_path)
    assert (quiz["pack"], quiz["quiz"], quiz["earned"], quiz["possible"]) == ("example.speed", "first-quiz", 0, 6)
    assert Result.from_json(quiz["result"]) == view.result


def test_without_a_learner_nothing_is_kept_and_it_is_said(qtbot, theme, worker, tmp_path):
    window = LessonsWindow(theme, lambda: Library(tmp_path), worker)
    qtbot.addWidget(window)
    assert window.whose.text() == "Nothing is kept: no learner is chosen."


def test_an_order_that_nobody_touched_is_no_answer(qtbot, theme):
    part = make_variant(EVERYTHING, 1).part("order")
    field = field_for(theme, part)
    qtbot.addWidget(field)
    assert field.answer() == ""
    field._move(1)
    assert sorted(field.answer().split(", ")) == ["a", "b", "c"]


def test_the_files_of_a_pack_are_closed_when_another_is_chosen(qtbot, lessons):
    before = lessons.packs._contents
    lessons.choice.setCurrentIndex(0)
    qtbot.waitUntil(lambda: lessons.packs.pack.title == "Pre-algebra", timeout=20000)
    assert before._file.closed
    assert lessons._opened == []


def test_it_is_a_page_of_the_window(qtbot, open_window, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    window = open_window()
    window.menus.places[Place.LEARN].trigger()
    page = window.pages[Place.LEARN]
    assert page.isVisible()
    assert not window.asking.isVisible()
    window.menus.places[Place.ASK].trigger()
    assert window.asking.isVisible()
    assert window.go(Place.LEARN) is page
