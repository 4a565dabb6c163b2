"""The window itself: copying, themes, zoom, help, the way by keyboard."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)

from app.ui.about import TextDialog
from app.ui.theme import Mode
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor
from tests.app.ui.hands import button


def test_copying(open_window, ended):
    window = open_window()
    assert not window.menus.copy_markdown.isEnabled()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    window.menus.copy_markdown.trigger()
    text = QApplication.clipboard().text()
    assert "**Step 1** *(checked)*" in text and "$$3x = 15$$" in text and "The answer is right" in text
    window.menus.copy_latex.trigger()
    text = QApplication.clipboard().text()
    assert r"\begin{enumerate}" in text and r"\[3x = 15\]" in text and r"\textbf{the solution}" in text


def test_light_and_dark(open_window, ended, theme):
    window = open_window()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    for mode, dark in ((Mode.DARK, True), (Mode.LIGHT, False), (Mode.DARK, True)):
        window.menus.mode_action(mode).trigger()
        assert theme.dark is dark and window.menus.mode_action(mode).isChecked()
        ground = window.grab().toImage().pixelColor(3, 350)
        assert (ground.lightness() < 60) is dark
    window.menus.mode_action(Mode.SYSTEM).trigger()
    assert theme.mode is Mode.SYSTEM


def test_zoom(open_window, qtbot, ended, theme):
    window = open_window()
    window.activateWindow()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    height = window.asking.solution.cards[1].body.height()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 125
    qtbot.waitUntil(lambda: window.asking.solution.cards[1].body.height() > height)
    for _ in range(20):
        qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 80 and not window.menus.smaller.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 100 and not window.menus.normal_size.isEnabled()


def test_the_badge_tells_its_sentence_by_keyboard(open_window, qtbot, ended):
    window = open_window()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    card = window.asking.solution.cards[1]
    assert not card.sentence.isVisible()
    qtbot.waitUntil(card.badge.isVisible)
    card.badge.setFocus()
    qtbot.keyClick(card.badge, Qt.Key.Key_Space)
    qtbot.waitUntil(card.sentence.isVisible)
    assert card.sentence.text() == fake.RIGHT.sentence


def test_help(open_window, qtbot):
    window = open_window()
    window.menus.check.trigger()
    dialog = window.findChild(TextDialog)
    assert "cannot check" in dialog.body.plain_text()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(TextDialog) is None)
    window.menus.about.trigger()
    said = window.findChild(TextDialog).body.plain_text()
    assert "MIT" in said and "PySide6" in said and "OFL-1.1" in said


def test_every_key_is_in_the_list_of_keys(open_window, qtbot):
    window = open_window()
    window.menus.keys.trigger()
    said = window.findChild(TextDialog).body.plain_text()
    for action in window.menus.actions:
        for keys in action.shortcuts():
            assert keys.toString() in said
    assert "Tab" in said and "Stop the solution" in said


def test_everything_has_a_name_and_can_be_reached(open_window, ended):
    window = open_window(FakeTutor(fake.THINKING))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    window.menus.check.trigger()
    nameless, unreachable = [], []
    kinds = (QAbstractButton, QTextEdit, QPlainTextEdit, QLineEdit, QProgressBar, QAbstractScrollArea)
    for kind in kinds:
        for widget in window.findChildren(kind):
            if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())):
                nameless.append(widget)
            usable = isinstance(widget, QAbstractButton) and widget.isVisible()
            if usable and widget.group() is not None and widget.group().exclusive() and not widget.isChecked():
                continue  # the arrow keys go there from the one that is chosen
            if usable and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                unreachable.append(widget)
    inside = [w for w in nameless if not w.objectName().startswith("qt_")]
    assert not inside and not unreachable


def test_tab_goes_round_all_that_can_be_used(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.BAD))
    window.activateWindow()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    window.asking.ask.edit.setFocus()
    window.asking.ask.set_text("x")
    qtbot.waitUntil(button(window.asking.solution.ending, "again").isVisible)
    seen = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget().objectName())
    assert {"badge", "copy", "again", "primary"} <= seen


def test_the_window_answers_while_a_long_solution_streams(open_window, qtbot, ended):
    """No batch of events holds the window for longer than a few frames."""
    long = "so $x_{1} = \\frac{3}{4} y^2$ and then we add $a + b$ to both sides, which gives more. " * 40
    window = open_window(FakeTutor([fake.STARTED, *fake.step(1, long), fake.FINISHED], delay=0.0005))
    window.ask_problem("q")
    gaps, last = [], time.monotonic()
    while window.runner.busy:
        QApplication.processEvents()
        now = time.monotonic()
        gaps.append(now - last)
        last = now
        time.sleep(0.001)
    assert sorted(gaps)[int(len(gaps) * 0.98)] < 0.15


def test_page_keys_scroll_the_page(open_window, qtbot, ended):
    window = open_window()
    window.resize(700, 420)
    window.ask_problem("3x + 5 = 20")
    ended(window)
    bar = window.asking.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    body = window.asking.solution.cards[1].body
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
