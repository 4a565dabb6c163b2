"""A learner's own lines under a problem: marked as they are completed, with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.packs.library import Library
from app.tutor.teaching.own_steps import Mark
from app.ui.lessons.problem_view import ProblemView
from app.ui.maths_input import decimal_sign
from app.ui.maths_input.decimal_sign import DecimalSign
from lessons.variants import make_variant
from tests.app.ui.hands import LEFT

pytestmark = pytest.mark.gui
ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def problem(tmp_path_factory):
    """Solve x + a = b."""
    pack = Library(tmp_path_factory.mktemp("packs")).pack("lemma.pre-algebra")
    return pack.problem("plus-or-minus")


@pytest.fixture
def part(qtbot, theme, worker, problem):
    """The part of `Solve x + 4 = 1` with its pad unfolded."""
    view = ProblemView(theme, worker, None, make_variant(problem, 3), problem)
    assert "x + 4 = 1" in view.variant.statement
    qtbot.addWidget(view)
    view.resize(800, 700)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    part = view.parts[0]
    part.view = view
    qtbot.mouseClick(part.working_button, LEFT)
    qtbot.waitUntil(part.pad.rows[0].line.hasFocus)
    yield part
    decimal_sign.choose(DecimalSign.PACK)
    QGuiApplication.clipboard().clear()


def write(qtbot, part, text):
    """Types a line where the cursor is and ends it with Enter."""
    row = part.pad.rows[-1]
    assert row.line.hasFocus()
    qtbot.keyClicks(row.line, text)
    qtbot.keyClick(row.line, ENTER)
    return row


def marked(qtbot, row, mark):
    qtbot.waitUntil(lambda: row.mark is mark, timeout=20000)


def test_lines_are_marked_with_a_sign_and_a_word_and_the_first_wrong_one_is_explained(qtbot, part):
    attempts = []
    part.attempted.connect(attempts.append)
    first = write(qtbot, part, "x + 4 = 1")
    marked(qtbot, first, Mark.RIGHT)
    assert first.said.text() == "✓ follows"
    second = write(qtbot, part, "x = 1 + 4")
    marked(qtbot, second, Mark.WRONG)
    assert second.said.text() == "✗ does not follow"
    assert not second.sentence.isHidden()
    assert "-3" not in second.sentence.plain_text() and "−3" not in second.sentence.plain_text()
    assert "does not follow" in second.line.accessibleName()
    third = write(qtbot, part, "x = 5")
    marked(qtbot, third, Mark.AFTER_WRONG)
    assert attempts == []  # nothing of it is an answer
    assert "right" not in " ".join(row.said.text() for row in part.pad.rows)


def test_a_hint_for_the_wrong_line_counts_as_one(qtbot, part):
    row = write(qtbot, part, "x = 1 + 4")
    marked(qtbot, row, Mark.WRONG)
    told = "hint for this step" in row.sentence.plain_text()
    assert part.hints_used == (1 if told else 0)
    part.pad.check()
    qtbot.wait(100)
    marked(qtbot, row, Mark.WRONG)
    assert part.hints_used <= 1


def test_a_changed_line_is_no_longer_marked_and_is_checked_again(qtbot, part):
    first = write(qtbot, part, "x + 4 = 1")
    second = write(qtbot, part, "x = 5")
    marked(qtbot, second, Mark.WRONG)
    qtbot.keyClick(part.pad.rows[-1].line, Qt.Key.Key_Up)
    assert second.line.hasFocus()
    qtbot.keyClick(second.line, Qt.Key.Key_Backspace)
    assert second.mark is None and not second.said.text() and first.mark is Mark.RIGHT
    qtbot.keyClicks(second.line, "1 - 4")
    qtbot.keyClick(second.line, ENTER)
    marked(qtbot, second, Mark.RIGHT)


def test_a_line_that_cannot_be_read_costs_nothing_and_says_so(qtbot, part):
    row = write(qtbot, part, "x + = 4")
    marked(qtbot, row, Mark.UNREAD)
    assert "? cannot read" in row.said.text() and not row.sentence.isHidden()
    assert part.hints_used == 0


def test_the_last_line_becomes_the_answer_with_one_key(qtbot, part):
    write(qtbot, part, "x = 1 - 4")
    last = write(qtbot, part, "x = -3")
    marked(qtbot, last, Mark.RIGHT)
    qtbot.keyClick(part.pad.rows[-1].line, ENTER, CONTROL)
    assert part.field.line.text() in ("x = -3", "-3") and part.field.line.hasFocus()
    qtbot.keyClick(part.field.line, ENTER)
    qtbot.waitUntil(lambda: part.right, timeout=20000)


def test_an_empty_line_goes_with_backspace(qtbot, part):
    write(qtbot, part, "x + 4 = 1")
    assert len(part.pad.rows) == 2
    qtbot.keyClick(part.pad.rows[1].line, Qt.Key.Key_Backspace)
    assert len(part.pad.rows) == 1 and part.pad.rows[0].line.hasFocus()


def test_an_aligned_block_is_pasted_as_lines_and_checked(qtbot, part):
    QGuiApplication.clipboard().setText("\\begin{align*}\nx + 4 &= 1 \\\\\nx &= 1 - 4 \\\\\nx &= -3\n\\end{align*}")
    qtbot.keyClick(part.pad.rows[0].line, "v", CONTROL)
    assert part.pad.lines() == ["x + 4 = 1", "x = 1 - 4", "x = -3"]
    marked(qtbot, part.pad.rows[2], Mark.RIGHT)


def test_lines_with_the_decimal_comma_that_was_chosen(qtbot, part):
    decimal_sign.choose(DecimalSign.COMMA)
    row = write(qtbot, part, "x + 3,5 = 0,5")
    marked(qtbot, row, Mark.RIGHT)


def test_a_cry_for_help_is_answered_as_one(qtbot, part):
    write(qtbot, part, "I want to kill myself")
    qtbot.waitUntil(part.pad.note.isVisible, timeout=20000)
    assert part.pad.note.text()


def test_the_keys_type_into_the_line_one_is_in(qtbot, part):
    write(qtbot, part, "x + 4 = 1")
    keys = part.pad.palette_keys
    keys.open()
    root = next(button for button in keys.buttons if button.accessibleName() == "Square root")
    qtbot.keyClick(root, ENTER)
    assert part.pad.rows[1].line.text() == "√(□)"
    assert part.pad.rows[0].line.text() == "x + 4 = 1"
    keys.open_grid()
    qtbot.keyClick(keys.grid.cells[0][0], Qt.Key.Key_Escape)
    assert part.pad.rows[1].line.hasFocus()


def test_the_pad_keeps_its_lines_when_folded(qtbot, part):
    write(qtbot, part, "x + 4 = 1")
    qtbot.mouseClick(part.working_button, LEFT)
    assert not part.pad.isVisible()
    qtbot.mouseClick(part.working_button, LEFT)
    assert part.pad.lines()[0] == "x + 4 = 1"


def test_without_its_problem_or_where_nothing_is_worked_out_there_is_no_pad(qtbot, theme, worker, problem):
    view = ProblemView(theme, worker, None, make_variant(problem, 3))
    qtbot.addWidget(view)
    assert view.parts[0].working_button.isHidden()
