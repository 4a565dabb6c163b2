"""Several problems in one conversation: under each other, kept as they come, and opened again as they were."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton

from app.tutor import events
from app.tutor.conversation import Conversation, State
from app.ui import kept_talk
from app.ui.conversation_view import BUILT, MOST
from app.ui.places import Place
from engine.errors import LemmaError
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor
from tests.app.ui.hands import LEFT, button, click
from tests.app.ui.soak import SteadyTutor

pytestmark = pytest.mark.gui
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def solved(*questions, script=fake.GOOD):
    talk = Conversation()
    for question in questions:
        talk = talk.asked(question, NOW).answered([event for event in script if not isinstance(event, events.Progress)])
    return talk


def shown(view):
    return [pane.transcript.problem for _, pane in sorted(view.panes.items())]


def in_order(view):
    """The panes as they stand on the page, from the top."""
    return [pane.transcript.problem for pane in sorted(view.panes.values(), key=lambda pane: pane.y())]


def test_a_second_problem_comes_under_the_first(open_window, ended):
    window = open_window(FakeTutor(fake.GOOD, fake.BAD))
    for question in ("3x + 5 = 20", "and again?"):
        window.ask_problem(question)
        ended(window)
    asking = window.asking
    assert in_order(asking.view) == ["3x + 5 = 20", "and again?"]
    assert [turn.state for turn in asking.conversation.turns] == [State.COMPLETE, State.COMPLETE]
    assert asking.view.panes[0].ending.headline.text() == "The answer is right"
    assert asking.solution.ending.headline.text() == "The answer is wrong"


def test_solving_an_earlier_one_again_begins_there_anew(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.BAD, fake.GOOD))
    for question in ("first", "second"):
        window.ask_problem(question)
        ended(window)
    click(qtbot, window, button(window.asking.view.panes[0].ending, "again"))
    ended(window)
    assert shown(window.asking.view) == ["first"]
    assert [turn.asked for turn in window.asking.conversation.turns] == ["first"]
    assert window.tutor.asked == ["first", "second", "first"]


def test_what_comes_is_given_to_be_kept_before_and_while_it_is_written(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.GOOD, delay=0.005))
    kept = []
    window.asking.talk.keep = lambda: kept.append(window.asking.conversation)
    window.ask_problem("3x + 5 = 20")
    assert kept[0].turns[0].asked == "3x + 5 = 20" and not kept[0].turns[0].events
    ended(window)
    half = [one for one in kept if one.turns[0].state is State.WRITING and one.turns[0].judged_steps]
    assert half, "nothing was kept while it was written"
    assert half[0].turns[0].unfinished
    assert kept[-1].turns[0].state is State.COMPLETE
    assert Conversation.from_json(kept[-1].to_json()) == window.asking.conversation


def test_a_long_thought_is_kept_while_it_comes(open_window, qtbot, ended, monkeypatch):
    monkeypatch.setattr(kept_talk, "KEEP_SECONDS", 0.0)
    window = open_window(FakeTutor(fake.GOOD, delay=0.005))
    kept = []
    window.asking.talk.keep = lambda: kept.append(window.asking.conversation)
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert any(one.turns[0].events and not one.turns[0].judged_steps for one in kept)


def test_what_was_dropped_in_the_middle_is_kept_as_far_as_it_came(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.GOOD, delay=0.01))
    kept = []
    window.asking.talk.keep = lambda: kept.append(window.asking.conversation)
    window.ask_problem("first")
    qtbot.waitUntil(lambda: 2 in window.asking.solution.cards)
    window.menus.new.trigger()
    assert kept[-1].turns[0].judged_steps
    assert window.asking.conversation == Conversation()


def test_a_conversation_opens_as_it_was(open_window, ended):
    window = open_window(FakeTutor(fake.RETRACTED))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    before = window.asking.solution.transcript
    kept = Conversation.from_json(window.asking.conversation.to_json())
    window.asking.new_conversation()
    window.asking.show_conversation(kept)
    after = window.asking.solution
    assert after.transcript.to_markdown() == before.to_markdown()
    assert sorted(after.cards) == [1, 2] and after.tried[2].tries
    assert after.ending.headline.text() == "The answer is right"


def test_a_half_written_answer_is_told_as_such(open_window):
    window = open_window()
    cut = [*fake.FIRST, events.StepStarted(2), events.StepText(2, "Divide bo")]
    window.asking.show_conversation(Conversation().asked("q", NOW).answered(cut))
    assert window.asking.solution.ending.headline.text() == "Stopped"
    assert window.asking.conversation.turns[0].unfinished


def test_of_a_long_conversation_only_the_end_is_built_until_more_is_asked_for(open_window, qtbot):
    window = open_window()
    questions = [f"question {number}" for number in range(3 * BUILT)]
    window.asking.show_conversation(solved(*questions, script=fake.GOOD[-3:]))
    view = window.asking.view
    assert shown(view) == questions[-BUILT:]
    qtbot.wait(50)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    view.verticalScrollBar().setValue(0)
    qtbot.mouseClick(view.earlier, LEFT)
    qtbot.waitUntil(lambda: in_order(view) == questions[-2 * BUILT :])
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)  # the reader stays where they were
    view._show_earlier()
    assert shown(view) == questions
    assert view.earlier.isHidden()
    window.ask_problem("one more")
    assert shown(view) == [*questions, "one more"][-MOST:]
    assert not view.earlier.isHidden() and len(window.asking.conversation.turns) == 3 * BUILT + 1


class Painted(QObject):
    """The heights a widget had when it was painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.heights = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.heights.append(watched.height())
        return False


def test_what_stands_on_the_page_is_never_pressed_together_by_what_comes(open_window, qtbot, ended):
    steps = [one for n in range(2, 16) for one in fake.step(n, "Add $5$ on both sides.")]
    tutor = SteadyTutor(steps, 400, fake.step(1, "First."))
    window = open_window(tutor)
    window.ask_problem("3x + 5 = 20")
    qtbot.waitUntil(lambda: tutor.waits and 1 in window.asking.solution.cards)
    qtbot.wait(100)
    card = window.asking.solution.cards[1]
    window.asking.view.verticalScrollBar().setValue(0)
    whole, painted = card.height(), Painted(card)
    tutor.go.set()
    while not window.asking.solution.done:
        window.asking.view.verticalScrollBar().setValue(0)
        card.update()
        qtbot.wait(5)
    assert painted.heights and min(painted.heights) >= whole


def test_a_reader_stays_where_they_are_while_the_page_grows_above_them(open_window, qtbot, ended):
    """Here by the help that is offered below every step once the solution is done."""
    tutor = SteadyTutor([], 1000, [one for n in range(1, 31) for one in fake.step(n, "Add $5$ on both sides.")])
    window = open_window(tutor)
    window.ask_problem("3x + 5 = 20")
    solution, view = window.asking.solution, window.asking.view
    qtbot.waitUntil(lambda: tutor.waits and len(solution.cards) == 30, timeout=30_000)
    qtbot.wait(100)
    card, bar = solution.cards[8], view.verticalScrollBar()
    bar.setValue(card.mapTo(view.widget(), card.rect().topLeft()).y() + 12)
    stood, height = card.mapTo(view, card.rect().topLeft()), view.widget().height()
    tutor.go.set()
    qtbot.waitUntil(lambda: solution.done and view.widget().height() > height + 800, timeout=30_000)
    qtbot.wait(200)  # for steps that fall asleep or wake
    assert card.mapTo(view, card.rect().topLeft()) == stood


def test_a_line_says_where_the_memory_of_the_model_begins(open_window):
    window = open_window()
    talk = solved("a", "b", "c", script=fake.GOOD[-3:])
    window.asking.show_conversation(Conversation(talk.turns, 2))
    view = window.asking.view
    rows = view._column.rows
    assert rows.indexOf(view._memory) == rows.indexOf(view.panes[2]) - 1


def test_the_rail_is_moved_over_with_the_arrow_keys(open_window, qtbot):
    window = open_window()
    buttons = list(window.rail.buttons.values())
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Up)
    qtbot.keyClick(buttons[0], Qt.Key.Key_Up)
    assert buttons[-1].hasFocus()


def test_the_rail_shows_its_marks_alone_in_a_narrow_window(open_window, qtbot):
    window = open_window()
    assert not window.rail.narrow
    window.resize(500, 600)
    qtbot.waitUntil(lambda: window.rail.narrow)
    assert all(button.accessibleName() for button in window.rail.buttons.values())


def test_a_stopped_answer_is_gone_on_with_behind_its_last_judged_step(open_window, qtbot, ended):
    rest = [fake.STARTED, *fake.SECOND, *fake.GOOD[-3:]]
    window = open_window(FakeTutor(fake.GOOD, rest, delay=0.01))
    window.ask_problem("3x + 5 = 20")
    qtbot.waitUntil(lambda: 2 in window.asking.solution.cards)
    window.asking.stop()
    ended(window)
    assert window.asking.solution.ending.headline.text() == "Stopped"
    first = window.asking.conversation.turns[0].judged_steps
    click(qtbot, window, button(window.asking.solution.ending, "go_on"))
    ended(window)
    assert window.tutor.shown[-1][1] == first
    assert sorted(window.asking.solution.cards) == [1, 2]
    assert window.asking.solution.ending.headline.text() == "The answer is right"
    assert len(window.asking.conversation.turns) == 1
    assert window.asking.conversation.turns[0].steps[0] == first[0]


def test_the_model_is_given_the_turns_before(open_window, ended):
    window = open_window(FakeTutor(fake.RETRACTED))
    for question in ("3x + 5 = 20", "why divide?"):
        window.ask_problem(question)
        ended(window)
    first, second = (shown for shown, _ in window.tutor.shown)
    assert first == []
    assert [message["role"] for message in second] == ["user", "assistant"]
    assert "x = 6" not in second[1]["content"] and "frac{15}{3}" in second[1]["content"]


def test_what_the_model_no_longer_sees_is_marked_and_kept(open_window, ended):
    forgets = [fake.STARTED, events.Remembers(1), *fake.GOOD[1:]]
    window = open_window(FakeTutor(fake.GOOD, fake.GOOD, forgets))
    for question in ("a", "b", "c"):
        window.ask_problem(question)
        ended(window)
    assert window.asking.conversation.shown_from == 1
    view = window.asking.view
    assert view._column.rows.indexOf(view._memory) == view._column.rows.indexOf(view.panes[1]) - 1


def test_an_edited_question_takes_the_place_of_the_old_one(open_window, qtbot, ended):
    window = open_window()
    for question in ("first", "second", "third"):
        window.ask_problem(question)
        ended(window)
    window.asking.ask.set_text("half a fourth")
    qtbot.mouseClick(window.asking.view.panes[1].header.edit_button, LEFT)
    assert window.asking.ask.text == "second"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.asking.ask.text == "half a fourth" and len(window.asking.conversation.turns) == 3
    window.asking.edit(1)
    window.asking.ask.set_text("second, better")
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return)
    ended(window)
    assert window.asking.ask.text == "half a fourth"
    assert [turn.asked for turn in window.asking.conversation.turns] == ["first", "second, better"]
    assert shown(window.asking.view) == ["first", "second, better"]


def test_a_button_that_goes_when_it_is_pressed_leaves_the_keys_on_the_page(open_window, qtbot, ended):
    """Solve it again, Edit and an example go with what they belong to: the keys are in the field then."""
    window = open_window()
    window.activateWindow()
    field = window.asking.ask.edit
    for find in (lambda: window.asking.empty.findChild(QAbstractButton), lambda: button(window, "again")):
        one = find()
        one.setFocus()
        qtbot.waitUntil(one.hasFocus)
        qtbot.keyClick(one, Qt.Key.Key_Space)
        ended(window)
        assert field.hasFocus()


def test_up_in_the_empty_field_takes_the_last_question_back_to_be_changed(open_window, qtbot, ended):
    window = open_window()
    field = window.asking.ask
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.text == ""
    for question in ("first", "second"):
        window.ask_problem(question)
        ended(window)
    qtbot.keyClicks(field.edit, "typed")
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.text == "typed"
    field.edit.clear()
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.text == "second"
    qtbot.keyClicks(field.edit, " better")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    ended(window)
    assert [turn.asked for turn in window.asking.conversation.turns] == ["first", "second better"]


def test_a_page_that_cannot_be_built_is_a_sentence(open_window):
    window = open_window()

    def gone(window):
        raise LemmaError("The data folder is not there.", "Plug in its disk.")

    window._builders[Place.LEARN] = gone
    assert window.go(Place.LEARN) is window.asking
    assert window.asking.isVisible() and window.rail.buttons[Place.ASK].isChecked()
    assert "The data folder is not there." in window.asking.status.state.text()
