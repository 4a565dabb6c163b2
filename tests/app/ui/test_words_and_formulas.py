"""Formulas among words: what stands against one stays with it, and tables of them are set as they were written."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.inline_maths import OBJECT
from app.ui.markdown import escaped
from app.ui.problem_header import ProblemHeader
from app.ui.rich_text import RichText

pytestmark = pytest.mark.gui
TEXT = (
    r"It is $19 - 12 = 7$, then $7 - 5 = 2$, ($5 - 2 = 3$), on the $x$-axis for the $n$th time; $\boxed{\frac{3}{4}}$."
)


@pytest.fixture
def show(qtbot, theme):
    def build(text, width=400):
        view = RichText(theme)
        qtbot.addWidget(view)
        view.resize(width, 100)
        view.set_text(text)
        view.show()
        return view

    return build


def first_signs(view):
    """The words at the beginning of each line of the first paragraph."""
    block = view.document().begin()
    lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
    return [block.text()[line.textStart() :].lstrip()[:3] for line in lines]


def test_no_line_begins_with_what_stands_against_a_formula(show):
    view = show(TEXT)
    for width in range(150, 600, 10):
        view.resize(width, 100)
        QApplication.processEvents()
        assert not [one for one in first_signs(view) if one[:1] in (*",.;)-", "t") and one != "the" and one != "tim"]


def test_it_is_copied_and_said_all_the_same(show):
    view = show(TEXT)
    assert view.plain_text() == TEXT
    said = view.spoken_text()
    assert "equals 7, then" in said and "x-axis" in said and said.endswith(".")
    assert view.document().begin().text().count(OBJECT) == TEXT.count("$") // 2


def test_in_a_line_that_runs_to_the_left_a_comma_stays_at_the_left(show):
    view = show("\u0645\u0639\u0627\u062f\u0644\u0629 $x = 5$, \u0648\u0628\u0639\u062f\u0647\u0627")
    assert ", " in view.document().begin().text()


def test_a_formula_whose_drawing_fails_keeps_its_comma(show):
    assert show(r"$\frac$, and so on").plain_text() == r"\frac, and so on"


def test_the_columns_of_a_table_stand_as_they_were_written(show):
    view = show("| a | b | c |\n|---|:-:|--:|\n| $\\frac12$ | 2 | 3 |")
    document = view.document()
    sides = {}
    block = document.begin()
    while block.isValid():
        sides[block.text()] = block.blockFormat().alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        block = block.next()
    assert sides["2"] == Qt.AlignmentFlag.AlignHCenter
    assert sides["3"] == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of the off-screen platform, about popups
def test_a_formula_under_the_pointer_can_be_copied_by_itself(show, qtbot):
    view = show(r"Now $\frac{1}{2}$, and so on: it is a half.")
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.document().begin().text().index(OBJECT))
    left = view.cursorRect(cursor)
    assert view.formula_at(left.center() + QPoint(6, 0)) == r"\frac{1}{2}"
    assert view.formula_at(QPoint(3, left.center().y())) == ""
    at = left.center() + QPoint(6, 0)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "Copy this formula as LaTeX" and not any("ink" in text for text in texts)
    menu.actions()[0].trigger()
    assert QApplication.clipboard().text() == r"\frac{1}{2}"
    menu.close()


@pytest.mark.parametrize(
    "words",
    [
        "2*3*4 and a_b_c <b> # x",
        "1. first\n- second\n+ 3\n2) four",
        "a | b & c &amp; `d`",
        "x\ny",
        r"\alpha ~x~ [a](b)",
    ],
)
def test_words_of_a_student_are_no_markdown(show, words):
    assert show(escaped(words)).plain_text() == words


def test_a_question_in_tex_is_drawn_at_the_head_and_read_aloud(qtbot, theme):
    header = ProblemHeader(theme, r"Solve $\frac{x}{2} = 7$ for *x*, it costs $5")
    qtbot.addWidget(header)
    header.show()
    (words,) = (one for one in header.findChildren(RichText) if one is not header.reading)
    assert words.plain_text() == r"Solve $\frac{x}{2} = 7$ for *x*, it costs $5"
    assert words.accessibleName().startswith("Problem: Solve") and "equals 7" in words.accessibleName()
