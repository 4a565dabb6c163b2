"""Above the field to ask: the formula of what is typed, where it is one."""

import pytest

from engine.maths.asking import recognise
from tests.app.ui.fake_tutor import FakeTutor

pytestmark = pytest.mark.gui


@pytest.fixture
def window(open_window):
    tutor = FakeTutor()
    tutor.recognised = recognise
    return open_window(tutor)


def test_a_question_is_drawn_and_goes_when_it_is_sent(qtbot, window):
    reading, edit = window.asking.reading, window.asking.ask.edit
    assert not reading.isVisible()
    qtbot.keyClicks(edit, "solve x^2/3 = 12")
    qtbot.waitUntil(lambda: reading.isVisible() and "12" in reading.formula.text, timeout=5000)
    assert reading.formula.text == r"$\frac{x^{2}}{3} = 12$"
    assert "equals" in reading.accessibleName()
    edit.clear()
    assert not reading.isVisible()


def test_words_are_left_alone(qtbot, window):
    reading, edit = window.asking.reading, window.asking.ask.edit
    qtbot.keyClicks(edit, "why is the sky blue?")
    qtbot.wait(1000)
    assert not reading.isVisible()


def test_what_is_half_typed_keeps_the_formula_for_a_moment(qtbot, window):
    reading, edit = window.asking.reading, window.asking.ask.edit
    qtbot.keyClicks(edit, "2x = 6")
    qtbot.waitUntil(lambda: reading.isVisible() and "6" in reading.formula.text, timeout=5000)
    qtbot.keyClicks(edit, " + ")
    qtbot.wait(250)
    assert reading.isVisible()
    qtbot.waitUntil(lambda: not reading.isVisible(), timeout=5000)


def test_a_very_long_text_is_not_looked_at(qtbot, window):
    window.asking.ask.edit.setPlainText("x + " * 400 + "1 = 2")
    qtbot.wait(300)
    assert not window.asking.reading.isVisible()
