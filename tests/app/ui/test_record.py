"""Who is learning, in the window: welcomed once, remembered, and what is said to Lemma is still there tomorrow."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit

from app.learner.store import open_store
from app.tutor.conversation import Conversation, State
from app.ui.draft import Draft
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.record import Record
from app.ui.runner import TutorRunner
from app.ui.settings import Settings
from app.ui.welcome_page import STUDIES
from engine.errors import LemmaError
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor
from tests.app.ui.hands import LEFT

pytestmark = pytest.mark.gui


@pytest.fixture
def open_kept(qtbot, theme, tmp_path):
    """A function that starts the program on the record in a folder, as often as one likes."""
    open_ones = []

    def build(tutor=None, opener=None, wait="opened"):
        settings = Settings(tmp_path / "window.ini")
        record = Record(settings, opener or (lambda: open_store(tmp_path / "data")))
        runner = TutorRunner(lambda: tutor or FakeTutor())
        window = MainWindow(theme, runner, settings, record)
        window.runner = runner
        open_ones.append(window)
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(getattr(record, wait)):
            window.start()
        return window

    yield build
    for window in open_ones:
        window.close()


def named(window, qtbot, name="Ada"):
    qtbot.keyClicks(window.welcome.name, name)
    with qtbot.waitSignal(window.record.changed):
        qtbot.keyClick(window.welcome.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.welcome is None)


def test_somebody_new_is_welcomed_and_then_known(open_kept, qtbot):
    window = open_kept()
    welcome = window.welcome
    assert welcome.isVisible() and not welcome.begin.isEnabled()
    assert welcome.name.hasFocus() or welcome.focusProxy() is welcome.name
    qtbot.mouseClick(welcome.chips["lemma.physics"], LEFT)
    named(window, qtbot)
    profile = window.record.profile
    assert profile.name == "Ada"
    found = []
    window.record.ask(window, lambda store, one: store.preference(one, STUDIES), found.append, print)
    qtbot.waitUntil(lambda: found == [["lemma.physics"]])
    window.close()
    again = open_kept()
    assert again.welcome is None
    assert again.record.profile == profile


def test_a_name_that_is_refused_gets_a_sentence_and_stays(open_kept, qtbot):
    window = open_kept()
    window.record._work.ask(window, lambda store: store.add_profile("Ada", window.record._clock()), print, print)
    qtbot.keyClicks(window.welcome.name, "ada")
    qtbot.mouseClick(window.welcome.begin, LEFT)
    qtbot.waitUntil(lambda: window.welcome.problem.isVisible())
    assert "called ada already" in window.welcome.problem.text()
    assert window.welcome.name.text() == "ada"


def test_looking_around_needs_no_name(open_kept, qtbot):
    window = open_kept()
    qtbot.mouseClick(window.welcome.later, LEFT)
    assert window.welcome is None and window.place is Place.ASK
    assert window.record.profile is None


def kept(window, qtbot):
    """The conversations in the record, the newest first."""
    found = []

    def call(store, profile):
        return [Conversation.from_json(store.conversation(profile, one[0])) for one in store.conversations(profile)]

    window.record.ask(window, call, found.append, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_conversation_is_one_in_the_record_however_often_it_is_kept(open_kept, qtbot, ended):
    window = open_kept(FakeTutor(fake.GOOD, fake.BAD))
    named(window, qtbot)
    for question in ("3x + 5 = 20", "again"):
        window.ask_problem(question)
        ended(window)
    window.asking.new_conversation()
    window.ask_problem("other")
    ended(window)
    assert [talk.title for talk in kept(window, qtbot)] == ["other", "3x + 5 = 20"]
    assert [turn.state for turn in kept(window, qtbot)[1].turns] == [State.COMPLETE] * 2


def test_closing_in_the_middle_keeps_what_had_come(open_kept, qtbot):
    window = open_kept(FakeTutor(fake.GOOD, delay=0.01))
    named(window, qtbot)
    window.ask_problem("3x + 5 = 20")
    qtbot.waitUntil(lambda: 2 in window.asking.solution.cards)
    window.close()
    (talk,) = kept(open_kept(), qtbot)
    assert talk.turns[0].unfinished and talk.turns[0].judged_steps


def test_what_was_typed_and_not_sent_is_there_again(open_kept, qtbot):
    window = open_kept()
    qtbot.mouseClick(window.welcome.later, LEFT)
    window.asking.ask.set_text("solve x^2 =")
    window.close()
    assert open_kept().asking.ask.text == "solve x^2 ="


def test_a_record_that_cannot_be_opened_is_a_sentence_and_the_rest_works(open_kept, qtbot, ended):
    def opener():
        raise LemmaError("The folder is away.", "Plug it in.")

    window = open_kept(opener=opener, wait="failed")
    assert "The folder is away." in window.asking.status.state.text()
    assert window.welcome is None
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert window.asking.solution.ending.headline.text() == "The answer is right"


def test_where_there_is_no_record_the_pages_say_why_and_try_again(open_kept, qtbot, tmp_path):
    away = [True]

    def opener():
        if away[0]:
            raise LemmaError("The folder is away.", "Plug it in.")
        opened = open_store(tmp_path / "data")
        if not opened.store.profiles():
            opened.store.add_profile("Ada", datetime(2026, 1, 1, tzinfo=UTC))
        return opened

    window = open_kept(opener=opener, wait="failed")
    for place in (Place.PROGRESS, Place.PRACTISE):
        page = window.go(place)
        shown = [one.text() for one in page.findChildren(QLabel) if not one.isHidden()]
        assert any("The folder is away." in text for text in shown), shown
    with qtbot.waitSignal(window.record.failed):
        page.view.button.click()
    away[0] = False
    with qtbot.waitSignal(window.record.opened):
        page.view.button.click()
    assert window.record.trouble is None and not hasattr(page.view, "button")


def test_who_has_a_pin_is_chosen_among_the_learners_there_are(open_kept, qtbot, tmp_path):
    store = open_store(tmp_path / "data").store
    store.add_profile("Ada", datetime(2026, 1, 1, tzinfo=UTC), "1234")
    store.close()
    window = open_kept()
    assert window.record.profile is None and window.welcome is None
    window.go(Place.PROGRESS).who.emit()
    assert window.place is Place.SETTINGS and window.welcome is None


@pytest.mark.parametrize("choice", ["Use the backup", "Begin a new record and keep this one", "Do nothing now"])
def test_a_damaged_record_is_asked_about_and_nothing_is_lost(open_kept, qtbot, tmp_path, choice):
    data = tmp_path / "data"
    store = open_store(data).store
    store.add_profile("Ada", datetime(2026, 1, 1, tzinfo=UTC))
    store.close()
    open_store(data).store.close()  # makes the backup of the day
    damage = (data / "lemma.db").read_bytes()[:100] + b"\0" * 5000
    (data / "lemma.db").write_bytes(damage)
    for log in data.glob("lemma.db-*"):
        log.unlink()
    window = open_kept(wait="failed")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "damaged" in box.text() and "good backup" in box.informativeText()
    next(button for button in box.buttons() if button.text() == choice).click()
    if choice == "Do nothing now":
        qtbot.wait(100)
        assert (data / "lemma.db").read_bytes() == damage
        return
    with qtbot.waitSignal(window.record.opened):
        pass
    assert [profile.name for profile in window.record.profiles] == (["Ada"] if "backup" in choice else [])
    assert any(file.read_bytes() == damage for file in data.glob("lemma-set-aside-*.db"))


def test_the_history_finds_opens_goes_on_and_removes(open_kept, qtbot, ended):
    window = open_kept()
    named(window, qtbot)
    for question in ("3x + 5 = 20", "what is 1/2 + 1/3"):
        window.ask_problem(question)
        ended(window)
        window.asking.new_conversation()
    window.menus.history.trigger()
    history = window.asking.history

    def titles():
        return [history.list.item(row).text().splitlines()[0] for row in range(history.list.count())]

    qtbot.waitUntil(lambda: titles() == ["what is 1/2 + 1/3", "3x + 5 = 20"])
    qtbot.keyClicks(history.search, "1/2 WHAT")
    qtbot.waitUntil(lambda: titles() == ["what is 1/2 + 1/3"])
    history.list.setCurrentRow(0)
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.asking.solution is not None)
    assert window.asking.conversation.title == "what is 1/2 + 1/3"
    assert window.asking.solution.ending.headline.text() == "The answer is right"
    window.ask_problem("and now?")
    ended(window)
    assert sorted(len(talk.turns) for talk in kept(window, qtbot)) == [1, 2]
    qtbot.waitUntil(lambda: history.list.currentRow() == 0)
    qtbot.keyClick(history.list, Qt.Key.Key_Delete)
    box = window.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Remove").click()
    qtbot.waitUntil(lambda: titles() == [] and "Nothing was found" in history.empty.text())
    history.search.clear()
    qtbot.waitUntil(lambda: titles() == ["3x + 5 = 20"])
    window.ask_problem("still here")
    ended(window)
    qtbot.waitUntil(lambda: titles() == ["what is 1/2 + 1/3", "3x + 5 = 20"])


def test_the_history_by_keyboard_alone(open_kept, qtbot, ended):
    window = open_kept()
    named(window, qtbot)
    window.go(Place.ASK)
    window.activateWindow()
    for question in ("3x + 5 = 20", "what is 1/2 + 1/3"):
        window.ask_problem(question)
        ended(window)
    window.asking.new_conversation()
    window.ask_problem("x^2 = 9")
    ended(window)
    window.asking.new_conversation()
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    history = window.asking.history
    qtbot.waitUntil(lambda: history.list.count() == 2 and history.search.hasFocus())
    qtbot.keyClick(history.search, Qt.Key.Key_Down)
    assert history.list.hasFocus() and history.list.currentRow() == 0
    qtbot.keyClick(history.list, Qt.Key.Key_Up)
    assert history.search.hasFocus()
    qtbot.keyClicks(history.search, "1/3")
    qtbot.keyClick(history.search, Qt.Key.Key_Return)  # before it was looked for: not what stood there before
    qtbot.waitUntil(lambda: window.asking.solution is not None)
    assert window.asking.conversation.title == "3x + 5 = 20" and window.asking.ask.edit.hasFocus()
    history.search.setFocus()
    qtbot.keyClick(history.search, Qt.Key.Key_Escape)
    assert not history.isVisible() and window.asking.ask.edit.hasFocus()
    assert window.asking.begun  # Esc left the list, and nothing else


def test_without_a_learner_there_is_no_history_yet(open_kept, qtbot):
    window = open_kept()
    qtbot.mouseClick(window.welcome.later, LEFT)
    window.menus.history.trigger()
    assert "is kept here" in window.asking.history.empty.text()


def test_another_learner_sees_nothing_of_the_first_and_keeps_what_is_theirs(open_kept, qtbot, ended):
    window = open_kept(FakeTutor(fake.GOOD, delay=0.005))
    named(window, qtbot, "Ada")
    window.ask_problem("of Ada")
    ended(window)
    window.ask_problem("cut off")
    qtbot.waitUntil(lambda: 2 in window.asking.solution.cards)
    window.asking.ask.set_text("a draft of Ada")
    with qtbot.waitSignal(window.record.changed):
        window.record.add("Bo", "", print)
    assert window.asking.solution is None and window.asking.ask.text == ""
    window.ask_problem("of Bo")
    ended(window)
    assert [talk.title for talk in kept(window, qtbot)] == ["of Bo"]
    ada = next(one for one in window.record.profiles if one.name == "Ada")
    with qtbot.waitSignal(window.record.changed):
        window.record.unlock(ada, "", lambda right: None)
    (talk,) = kept(window, qtbot)
    assert [turn.asked for turn in talk.turns] == ["of Ada", "cut off"]
    assert talk.turns[1].judged_steps
    assert window.asking.ask.text == "a draft of Ada"


def test_what_somebody_typed_waits_for_them_behind_their_pin(qtbot, theme, tmp_path):
    settings = Settings(None)
    settings.learner = "ada"
    settings.keep_draft("", "typed before drafts were somebody's")
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    draft = Draft(edit, settings)
    assert edit.toPlainText() == "", "nobody has unlocked anything yet"
    draft.belong("bo")
    edit.setPlainText("of Bo")
    draft.belong("ada")
    assert edit.toPlainText() == "typed before drafts were somebody's"
    draft.belong("")
    assert edit.toPlainText() == ""
    edit.setPlainText("typed by nobody")
    draft.belong("bo")
    assert edit.toPlainText() == "typed by nobody", "theirs who came first, and not lost"
    draft.belong("cy")
    assert edit.toPlainText() == ""


def test_what_was_asked_before_a_name_was_given_becomes_the_learners(open_kept, qtbot, ended):
    window = open_kept()
    qtbot.mouseClick(window.welcome.later, LEFT)
    window.ask_problem("3x + 5 = 20")
    ended(window)
    window.ask_who()
    named(window, qtbot)
    assert [talk.title for talk in kept(window, qtbot)] == ["3x + 5 = 20"]


def test_solving_an_earlier_problem_again_keeps_the_conversation_it_was_in(open_kept, qtbot, ended):
    window = open_kept()
    named(window, qtbot)
    for question in ("first", "second"):
        window.ask_problem(question)
        ended(window)
    window.asking.answer_again(0)
    ended(window)
    assert sorted(len(talk.turns) for talk in kept(window, qtbot)) == [1, 2]


def test_in_a_narrow_window_the_history_stands_alone_until_one_is_chosen(open_kept, qtbot, ended):
    window = open_kept()
    named(window, qtbot)
    window.ask_problem("3x + 5 = 20")
    ended(window)
    window.resize(420, 640)
    window.menus.history.trigger()
    history, ask = window.asking.history, window.asking.ask
    qtbot.waitUntil(lambda: history.list.count() == 1)
    assert history.isVisible() and not ask.isVisible()
    assert window.asking.history_button.isVisible(), "the way back"
    window.resize(1000, 640)
    assert history.isVisible() and ask.isVisible()
    window.resize(420, 640)
    history.list.setCurrentRow(0)
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    qtbot.waitUntil(ask.isVisible)
    assert not history.isVisible() and ask.edit.hasFocus()
