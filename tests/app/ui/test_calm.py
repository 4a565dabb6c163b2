"""Less motion, and solutions sentence by sentence for who listens to them."""

import pytest

from app.ui import aloud, motion
from app.ui.aloud import spoken_words, whole_sentences
from app.ui.settings import Settings
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("", ""),
        ("We subtract", ""),
        ("We subtract 5. So", "We subtract 5."),
        ("It is 3.5 now", ""),
        ("One. Two! Thr", "One. Two!"),
        ("So:\n$$x = 5$$ and", "So:\n$$x = 5$$"),
        ("So $x. y$ is", ""),
        ("Half a formula. $x = ", "Half a formula."),
        ("- an item\n- ano", "- an item\n"),
    ],
)
def test_where_a_sentence_ends(text, whole):
    assert text[: whole_sentences(text)] == whole
    half = whole_sentences(text[: len(text) // 2])
    assert whole_sentences(text, half) == len(whole), "found step by step it must be the same"


def test_a_sentence_is_said_in_words():
    assert spoken_words("Now **divide** by $\\frac{1}{2}$: $x = 5$.") == "Now divide by 1 over 2 : x equals 5 ."


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told."""
    told = []
    monkeypatch.setattr(aloud.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(aloud, "send", lambda widget, text: told.append(text))
    return told


def test_sentence_by_sentence_shows_and_says_whole_sentences(open_window, qtbot, theme, ended, said):
    theme.set_by_sentence(True)
    window = open_window(FakeTutor([fake.STARTED, *fake.FIRST[:-1], *fake.step(2, "One. Two. And")], delay=0.005))
    shown = set()
    window.runner.received.connect(lambda _: shown.update(c.body.text for c in window.asking.solution.cards.values()))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    first = "Subtract $5$ from both sides, so that the term with $x$ stands alone:"
    assert "" in shown and all(not text.startswith("Sub") or text.startswith(first) for text in shown)
    assert window.asking.solution.cards[2].body.text == "One. Two. And"
    words = " ".join(said)
    assert "Subtract 5 from both sides, so that the term with x stands alone" in words
    assert words.count("Subtract") == 1 and "Step 2: Checked" in words
    assert said[-1] == "No final answer"


def test_by_itself_only_the_end_is_said(open_window, ended, said):
    window = open_window(FakeTutor(fake.GOOD, delay=0.002))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert said == ["The answer is right"]


def test_reduced_motion_stops_what_moves(open_window, qtbot, theme, qapp):
    flash = qapp.cursorFlashTime()
    window = open_window(start=False)
    bar = window.asking.status.bar
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    theme.set_still(True)
    try:
        assert bar.maximum() > 0 and qapp.cursorFlashTime() == 0
        window.asking.status.wait("Again")
        assert bar.maximum() > 0
    finally:
        theme.set_still(False)
    assert bar.maximum() == 0 and qapp.cursorFlashTime() == flash
    assert not motion.reduced()


def test_both_are_remembered(qapp, tmp_path, theme, open_window):
    settings = Settings(tmp_path / "window.ini")
    assert (settings.still, settings.by_sentence) == (False, False)
    window = open_window(settings=settings)
    theme.set_still(True)
    theme.set_by_sentence(True)
    theme.set_still(False)
    window.close()
    again = Settings(tmp_path / "window.ini")
    assert (again.still, again.by_sentence) == (False, True)
