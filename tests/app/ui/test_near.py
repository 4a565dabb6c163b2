"""Of a long solution only the steps near what is shown are drawn: nobody may notice."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from app.tutor.conversation import Conversation
from app.ui.places import Place
from app.ui.rich_text import RichText
from app.ui.settling import settle
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor

pytestmark = pytest.mark.gui
STEPS = 36
TEXTS = (
    "Subtract $5$ from both sides, so that the term with $x$ stands alone:\n\n$$3x + 5 - 5 = 20 - 5$$",
    "Short.",
    "Words without any formula, " * 12,
)


def long_solution():
    steps = [one for n in range(1, STEPS + 1) for one in fake.step(n, TEXTS[n % 3], fake.UNSURE)]
    return [fake.STARTED, *steps, *fake.GOOD[-3:]]


@pytest.fixture
def opened(open_window, qtbot):
    """A window on a kept solution of many steps, all of whose heights are known."""
    window = open_window(FakeTutor())
    talk = Conversation().asked("3x + 5 = 20", datetime(2026, 3, 1, tzinfo=UTC)).answered(long_solution())
    window.asking.show_conversation(talk)
    cards = window.asking.solution.cards
    qtbot.waitUntil(lambda: all(card.awake or card.measured for card in cards.values()), timeout=20_000)
    return window


def awake(window):
    return [number for number, card in window.asking.solution.cards.items() if card.awake]


def settled(qtbot, window):
    """Waits until as many steps are awake as shall be."""
    last = None
    while last != (last := awake(window)):
        qtbot.wait(40)


def scroll(qtbot, window, value):
    window.asking.view.verticalScrollBar().setValue(value)
    settled(qtbot, window)


def test_only_the_steps_near_what_is_shown_are_drawn(opened, qtbot):
    view, solution = opened.asking.view, opened.asking.solution
    settled(qtbot, opened)
    assert STEPS in awake(opened) and 1 not in awake(opened)
    assert len(solution.findChildren(RichText)) < 2 * STEPS // 3
    scroll(qtbot, opened, 0)
    assert 1 in awake(opened) and STEPS not in awake(opened)
    assert view.verticalScrollBar().value() == 0
    length, heights = solution.height(), {n: card.height() for n, card in solution.cards.items()}
    for card in solution.cards.values():
        card.wake()
    settle()
    assert {n: card.height() for n, card in solution.cards.items()} == heights, "nothing jumps"
    assert solution.height() == length


def test_what_is_read_stays_where_it_is_while_steps_above_it_wake_and_sleep(opened, qtbot):
    view, cards = opened.asking.view, opened.asking.solution.cards
    scroll(qtbot, opened, view.verticalScrollBar().maximum() // 2)
    top = next(card for card in cards.values() if card.mapTo(view, card.rect().bottomLeft()).y() > 0)
    stood = top.mapTo(view, top.rect().topLeft())
    opened.resize(opened.width(), opened.height() + 1)
    for card in list(cards.values())[:8]:
        card.wake()
    qtbot.wait(200)
    assert top.mapTo(view, top.rect().topLeft()) == stood
    assert not cards[1].awake, "they sleep again"


def test_in_another_width_the_page_is_right_again(opened, qtbot):
    opened.resize(620, 700)
    scroll(qtbot, opened, 0)
    solution = opened.asking.solution
    heights = {n: solution.cards[n].height() for n in awake(opened)}
    assert heights[1] > 0 and solution.cards[1].badge.isVisible()
    guessed = solution.height()
    for card in solution.cards.values():
        card.wake()
    settle()
    assert solution.height() == pytest.approx(guessed, rel=0.35)


def test_a_step_that_somebody_is_at_is_not_taken_away(opened, qtbot):
    scroll(qtbot, opened, 0)
    cards = opened.asking.solution.cards
    cards[1].badge.setFocus()
    cursor = QTextCursor(cards[2].body.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cards[2].body.setTextCursor(cursor)
    cards[3].help.button.setChecked(True)
    scroll(qtbot, opened, opened.asking.view.verticalScrollBar().maximum())
    assert cards[1].awake and cards[2].awake and cards[3].awake and not cards[4].awake
    assert QApplication.focusWidget() is cards[1].badge
    opened.asking.ask.setFocus()
    scroll(qtbot, opened, opened.asking.view.verticalScrollBar().maximum() - 1)
    assert not cards[1].awake


def test_what_was_opened_in_a_step_is_open_when_it_is_come_back_to(opened, qtbot):
    scroll(qtbot, opened, 0)
    card = opened.asking.solution.cards[2]
    card.badge.click()
    assert card.sentence.isVisible()
    qtbot.wait(50)
    height, said = card.height(), card.body.spoken_text()
    scroll(qtbot, opened, opened.asking.view.verticalScrollBar().maximum())
    assert not card.awake and card.height() == height
    assert card.accessibleName().startswith("Step 2")
    assert card.accessibleDescription() == said, "it is read aloud all the same"
    scroll(qtbot, opened, 0)
    assert card.awake and card.sentence.isVisible() and card.height() == height and card.help is not None


def test_steps_fall_asleep_while_the_solution_goes_on(open_window, qtbot, ended):
    window = open_window(FakeTutor(long_solution()))
    window.ask_problem("3x + 5 = 20")
    ended(window, 30_000)
    settled(qtbot, window)
    solution = window.asking.solution
    assert len(solution.cards) == STEPS and len(awake(window)) < 2 * STEPS // 3
    assert solution.transcript.to_markdown().count("**Step ") == STEPS
    bar = window.asking.view.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_steps_written_while_another_page_is_shown_sleep_too(open_window, qtbot):
    window = open_window(FakeTutor(long_solution()))
    window.ask_problem("3x + 5 = 20")
    solution = window.asking.solution
    window.go(Place.MODELS)
    qtbot.waitUntil(lambda: solution.done, timeout=20_000)
    qtbot.waitUntil(lambda: len(awake(window)) < STEPS // 2)
    window.go(Place.ASK)
    cards = solution.cards
    qtbot.waitUntil(lambda: all(card.awake or card.measured for card in cards.values()), timeout=20_000)
    assert cards[STEPS].awake and cards[STEPS].badge.isVisible()


def test_tab_goes_through_all_steps_and_back(opened, qtbot):
    """Those it comes to wake before it comes to them."""
    scroll(qtbot, opened, 0)
    cards = opened.asking.solution.cards
    cards[1].badge.setFocus()
    met = []
    while (focused := QApplication.focusWidget()) is not opened.asking.ask.edit and len(met) < 4 * STEPS:
        met += [number for number, card in cards.items() if card.isAncestorOf(focused) and number not in met]
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        qtbot.wait(5)
    assert met == list(range(1, STEPS + 1))
