"""Every sort of answer, and a whole quiz of them, by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QRadioButton, QVBoxLayout, QWidget

from app.ui.lessons.answer_field import field_for
from app.ui.lessons.quiz_view import QuizView
from app.ui.order import move_focus
from engine.maths.kinds import AnswerKind, Kind
from lessons.folder import FolderContents
from lessons.model import Answer, Draw, Option, Part, Quiz
from lessons.reading import read_pack
from lessons.variants import make_variant
from tests.helpers.lesson_problems import EVERYTHING

pytestmark = pytest.mark.gui
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
ONE = Part(
    "one",
    Answer(AnswerKind(Kind.CHOICE)),
    options=(Option("a", "{{p}}", True), Option("b", "none"), Option("c", "all")),
)


class Page(QWidget):
    """Tab goes as in the window of the program."""

    def focusNextPrevChild(self, forward):
        return move_focus(self, forward)


def press(key, times=1, modifiers=Qt.KeyboardModifier.NoModifier):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()


def answer(part):
    """Gives the right answer to `part`, from where its field has the focus, and Enter."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QListWidget):
        wanted = [one.text for name in part.expected.split(", ") for one in part.options if one.id == name]
        for row, text in enumerate(wanted):
            now = [focused.item(at).text() for at in range(focused.count())]
            press(Key.Key_Home)
            press(Key.Key_Down, now.index(text))
            press(Key.Key_Up, now.index(text) - row, ALT)
    elif isinstance(focused, QComboBox):
        rights, pairs = [one.id for one in part.rights], dict(one.split("-") for one in part.expected.split(", "))
        for left in part.options:
            press(Key.Key_Down, 1 + rights.index(pairs[left.id]))
            if left is not part.options[-1]:
                press(Key.Key_Tab)
    elif isinstance(focused, QRadioButton):
        press(Key.Key_Down, [one.id for one in part.options].index(part.expected))
        press(Key.Key_Space)
    elif part.options:
        for option in part.options:
            if option.id in part.expected.split(", "):
                press(Key.Key_Space)
            if option is not part.options[-1]:
                press(Key.Key_Tab)
    else:
        QTest.keyClicks(focused, part.typed)
    press(Key.Key_Return)


@pytest.mark.parametrize("part", [part.id for part in EVERYTHING.parts] + ["one"])
def test_each_sort_of_answer_is_given_and_sent_by_keys(qtbot, theme, part):
    problem = replace(EVERYTHING, parts=(*EVERYTHING.parts, ONE))
    asked = make_variant(problem, 1).part(part)
    page = Page()
    field = field_for(theme, asked)
    QVBoxLayout(page).addWidget(field)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    qtbot.waitUntil(lambda: _within(field))
    sent = []
    field.submitted.connect(lambda: sent.append(field.answer()))
    answer(asked)
    (given,), wanted = sent, asked.typed if not asked.options else asked.expected
    assert sorted(given.split(", ")) == sorted(wanted.split(", ")), "told in any order but for a row of things"
    if asked.kind.kind is Kind.ORDERING:
        assert given == wanted


@pytest.fixture
def take(qtbot, theme, worker, folder):
    """A function that begins a quiz of every sort of question."""
    pages = []

    def begin(feedback):
        with FolderContents(folder) as contents:
            pack, _ = read_pack(contents)
        every = replace(EVERYTHING, name=f"{pack.id}/everything", parts=(*EVERYTHING.parts, ONE))
        pack = replace(pack, problems=(*pack.problems, every))
        draws = (Draw(problem="everything", marks=9), Draw(problem=pack.problems[0].id, marks=2))
        quiz = Quiz("all", "Everything", draws, feedback=feedback)
        page = Page()
        pages.append(page)
        rows = QVBoxLayout(page)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        view = QuizView(theme, worker, None, replace(pack, quizzes=(quiz,)), quiz, 3)
        rows.addWidget(view)
        qtbot.waitUntil(lambda: bool(view._fields))
        return view, pack

    return begin


@pytest.mark.parametrize("feedback", ["end", "at-once"])
def test_a_whole_quiz_by_keyboard_alone(qtbot, take, feedback):
    view, pack = take(feedback)
    for number, question in enumerate(view.paper.questions):
        qtbot.waitUntil(lambda number=number: view._at == number and bool(view._fields))
        variant = make_variant(pack.problem(question.problem), question.seed)
        first = view._fields[0][1]
        qtbot.waitUntil(lambda first=first: _within(first))
        press(Key.Key_Return)  # in haste, with nothing answered: the question stays
        assert view._at == number and _within(first)
        for part, (_, field) in zip(variant.parts, view._fields, strict=True):
            assert _within(field), "Enter leads to what is still open"
            answer(part)
        if feedback == "at-once":
            qtbot.waitUntil(lambda: view.feedback.isVisible() and view.next.isEnabled())
            assert view.next.hasFocus() or _reaches(view.next)
            press(Key.Key_Space)
    qtbot.waitUntil(lambda: view.result is not None)
    assert view.result.earned == view.paper.marks
    assert view.feedback.hasFocus()


def _within(field):
    focused = QApplication.focusWidget()
    return focused is not None and field.isAncestorOf(focused)


def _reaches(button):
    """Whether Tab comes to `button`."""
    for _ in range(40):
        if button.hasFocus():
            return True
        press(Key.Key_Tab)
    return False
