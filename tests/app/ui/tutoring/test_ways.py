"""Hints, questions and marked lines in the window, with real clicks and keys and the algebra in this process."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.tutor import events
from app.tutor.conversation import Conversation
from app.tutor.teacher import Teacher
from app.tutor.ways import Ended, Kind, Way
from app.ui.places import Place
from app.ui.settings import Settings
from app.ui.solution_view import SolutionView
from app.ui.tutoring.care_card import CareCard
from app.ui.tutoring.pane import TutoringPane
from engine.maths.verdict import Outcome, Verdict
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor
from tests.app.ui.hands import LEFT, button, click
from tests.helpers.local_lessons import InProcessLessons

pytestmark = pytest.mark.gui
EQUATION = "3x + 5 = 20"
SAD = "I want to kill myself"


@pytest.fixture
def open_taught(open_window):
    """A function that opens a window whose teacher's algebra runs in this process."""

    def build(*args, **options):
        window = open_window(*args, **options)
        window.asking.desk.factory = lambda: Teacher(InProcessLessons())
        return window

    return build


def send(qtbot, window, text, way):
    """Chooses a way, types and sends; the pane, once the first thing was said."""
    asking = window.asking
    qtbot.mouseClick(asking.ways.buttons[way], LEFT)
    asking.ask.edit.setFocus()
    asking.ask.set_text(text)
    qtbot.keyClick(asking.ask.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not asking.desk.is_busy, timeout=20000)
    return asking.view.last


def give(qtbot, window, pane, text):
    qtbot.keyClicks(pane.field.line, text)
    qtbot.keyClick(pane.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not pane.waiting, timeout=20000)


def ask_hint(qtbot, window, pane):
    click(qtbot, window, pane.hint_button)
    qtbot.waitUntil(lambda: not pane.waiting, timeout=20000)


def kinds(pane):
    return [said.kind for said in pane.work.said]


def test_hints_come_with_a_try_between_them_and_end_with_the_answer(open_taught, qtbot):
    window = open_taught()
    pane = send(qtbot, window, EQUATION, Way.HINTS)
    assert isinstance(pane, TutoringPane) and kinds(pane) == [Kind.HINT]
    assert pane.field.line.hasFocus()
    ask_hint(qtbot, window, pane)
    assert kinds(pane) == [Kind.HINT] and "First try something" in pane.note.text
    give(qtbot, window, pane, "3x = 15")
    assert pane.field.text() == "" and kinds(pane)[-1] is Kind.REPLY
    ask_hint(qtbot, window, pane)
    assert kinds(pane)[-1] is Kind.HINT and "2" in pane.hint_button.text()
    give(qtbot, window, pane, "x = 5")
    assert pane.work.ended is Ended.RIGHT
    assert not pane.field.isVisible() and not pane.hint_button.isVisible() and pane.more_button.isVisible()
    assert not window.tutor.asked, "the model was asked"


def test_not_knowing_is_a_try_and_the_last_hint_is_the_whole_solution(open_taught, qtbot):
    window = open_taught()
    pane = send(qtbot, window, EQUATION, Way.HINTS)
    while pane.work.ended is Ended.NO:
        click(qtbot, window, pane.stuck_button)
        qtbot.waitUntil(lambda: not pane.waiting, timeout=20000)
        ask_hint(qtbot, window, pane)
    assert pane.work.ended is Ended.SHOWN and "x = 5" in pane.work.said[-1].text


def test_questions_lead_on_and_to_hints_when_wanted(open_taught, qtbot):
    window = open_taught()
    pane = send(qtbot, window, EQUATION, Way.QUESTIONS)
    assert kinds(pane) == [Kind.QUESTION]
    give(qtbot, window, pane, "3x = 15")
    assert kinds(pane) == [Kind.QUESTION, Kind.TYPED, Kind.QUESTION]
    ask_hint(qtbot, window, pane)
    assert kinds(pane)[-1] is Kind.HINT
    give(qtbot, window, pane, "x = 5")
    assert pane.work.ended is Ended.RIGHT


def test_the_lines_of_a_working_are_marked_in_place(open_taught, qtbot):
    window = open_taught()
    pane = send(qtbot, window, "3x + 5 = 20\n3x = 25\nx = 25/3", Way.STEPS)
    lines = [said for said in pane.work.said if said.kind is Kind.LINE]
    assert [line.tone for line in lines] == ["", "wrong", "unsure"]
    shown = [pane._said.itemAt(at).widget() for at in range(pane._said.count())]
    names = [one.accessibleName() for one in shown]
    assert any(name.startswith("Line 2. 3x = 25. does not follow") for name in names)
    assert pane.field.isHidden()


def test_a_working_that_cannot_be_read_is_a_sentence_and_can_be_sent_again(open_taught, qtbot):
    window = open_taught()
    pane = send(qtbot, window, "I do not know", Way.STEPS)
    assert "no line of mathematics" in pane.note.text and pane.work is None
    assert pane.again_button.isVisible()


def test_what_was_said_is_kept_and_goes_on_when_it_is_opened_again(open_taught, qtbot):
    window = open_taught()
    kept = []
    window.asking.talk.keep = lambda: kept.append(window.asking.conversation)
    pane = send(qtbot, window, EQUATION, Way.HINTS)
    give(qtbot, window, pane, "3x = 15")
    again = Conversation.from_json(kept[-1].to_json())
    assert again == window.asking.conversation
    window.asking.new_conversation()
    window.asking.show_conversation(again)
    pane = window.asking.view.last
    assert pane._said.count() == 3 and pane.field.isVisible()
    ask_hint(qtbot, window, pane)
    assert window.asking.conversation.turns[0].work.ladder.hints == 2


def test_turns_of_all_ways_stand_under_each_other(open_taught, qtbot, ended):
    window = open_taught()
    first = send(qtbot, window, EQUATION, Way.HINTS)
    click(qtbot, window, window.asking.ways.buttons[Way.SOLVE])
    window.asking.ask.set_text(EQUATION)
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return)
    ended(window)
    assert [type(pane) for pane in window.asking.view.panes.values()] == [TutoringPane, SolutionView]
    give(qtbot, window, first, "x = 5")
    assert window.asking.conversation.turns[0].work.ended is Ended.RIGHT


def test_the_way_is_chosen_by_keyboard_and_remembered(open_taught, qtbot):
    settings = Settings(None)
    window = open_taught(settings=settings)
    bar = window.asking.ways
    bar.buttons[Way.SOLVE].setFocus()
    qtbot.keyClick(bar.buttons[Way.SOLVE], Qt.Key.Key_Right)
    assert bar.way is Way.HINTS and bar.buttons[Way.HINTS].hasFocus()
    assert window.asking.ask.solve.text() == "Hints"
    assert settings.way is Way.HINTS
    assert open_taught(settings=settings).asking.ways.way is Way.HINTS


def test_an_edited_turn_keeps_its_way(open_taught, qtbot):
    window = open_taught()
    pane = send(qtbot, window, EQUATION, Way.HINTS)
    window.asking.ways.choose(Way.SOLVE)
    qtbot.mouseClick(pane.header.edit_button, LEFT)
    assert window.asking.ways.way is Way.HINTS and window.asking.ask.text == EQUATION


def test_stop_answers_at_once_and_what_comes_late_changes_nothing(open_taught, qtbot, monkeypatch):
    window = open_taught()
    go, begun = threading.Event(), threading.Event()
    original = Teacher.begin

    def slow(self, way, asked):
        begun.set()
        go.wait(10)
        return original(self, way, asked)

    monkeypatch.setattr(Teacher, "begin", slow)
    asking = window.asking
    asking.ask_problem(EQUATION, Way.HINTS)
    assert begun.wait(10) and asking.stoppable and asking.ask.stop.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    pane = asking.view.last
    assert not asking.desk.is_busy and "Stopped" in pane.note.text and asking.ask.solve.isVisible()
    go.set()
    qtbot.wait(200)
    assert pane.work is None
    qtbot.mouseClick(pane.again_button, LEFT)
    qtbot.waitUntil(lambda: asking.view.last.work is not None, timeout=20000)


# --- somebody who needs a person ---------------------------------------------------------------------------------


@pytest.mark.parametrize("way", list(Way))
def test_the_card_of_help_comes_before_everything_and_nothing_is_kept(open_taught, qtbot, way):
    settings = Settings(None)
    window = open_taught(settings=settings)
    kept = []
    window.asking.talk.keep = lambda: kept.append(window.asking.conversation)
    send(qtbot, window, SAD, way)
    (card,) = window.asking.view.findChildren(CareCard)
    assert card.isVisible() and "matter" in card.accessibleName() and SAD not in card.accessibleName()
    assert kept == [] and window.asking.conversation == Conversation()
    assert window.tutor.asked == [] and window.asking.desk._teacher is None
    assert window.asking.ask.text == "" and settings.draft_of("") == ""
    window.ask_problem(EQUATION)
    assert not [one for one in window.asking.view.findChildren(CareCard) if one.isVisible()]


def test_what_stands_in_the_field_is_no_draft_then(open_taught, qtbot):
    settings = Settings(None)
    window = open_taught(settings=settings)
    window.asking.ask.set_text(SAD)
    window.asking.draft.keep()
    assert settings.draft_of("") == ""


def test_in_the_middle_of_hints_the_card_stands_there_and_nothing_is_kept(open_taught, qtbot):
    window = open_taught()
    pane = send(qtbot, window, EQUATION, Way.HINTS)
    before = window.asking.conversation
    give(qtbot, window, pane, SAD)
    assert pane.care is not None and pane.care.isVisible()
    assert window.asking.conversation == before and pane.field.text() == ""


# --- on a solved turn --------------------------------------------------------------------------------------------


def test_a_step_is_explained_below_it_and_only_what_can_be_said_is_offered(open_taught, qtbot, ended):
    window = open_taught(FakeTutor(fake.GOOD))
    window.ask_problem(EQUATION)
    ended(window)
    row = window.asking.solution.explain_rows[0]
    click(qtbot, window, row.button)
    qtbot.waitUntil(lambda: bool(row.offers), timeout=20000)
    assert "wrong" not in row.offers and "step" in row.offers
    click(qtbot, window, row.offers["step"])
    assert row._texts["step"].isVisible()
    click(qtbot, window, row.button)
    assert not row._texts["step"].isVisible() and not row.offers["step"].isVisible()


def test_of_a_wrong_step_it_is_said_why(open_taught, qtbot, ended):
    window = open_taught(FakeTutor(fake.BAD))
    window.ask_problem(EQUATION)
    ended(window)
    row = window.asking.solution.explain_rows[0]
    click(qtbot, window, row.button)
    qtbot.waitUntil(lambda: bool(row.offers), timeout=20000)
    assert "wrong" in row.offers and "step" not in row.offers


def test_more_like_this_is_the_next_turn(open_taught, qtbot, ended):
    window = open_taught(FakeTutor(fake.GOOD))
    window.ask_problem(EQUATION)
    ended(window)
    click(qtbot, window, button(window.asking.solution.ending, "more"))
    qtbot.waitUntil(lambda: len(window.asking.conversation.turns) == 2, timeout=20000)
    ended(window)
    assert window.tutor.asked[1] != EQUATION and "x" in window.tutor.asked[1]


def test_a_proof_has_an_ending_that_does_not_judge(open_taught, ended):
    final = events.FinalVerdict(Verdict(Outcome.CANNOT_DECIDE, "open.proof", "It is talked about."))
    window = open_taught(FakeTutor([*fake.FIRST, final, fake.FINISHED]))
    window.ask_problem("Prove it.")
    ended(window)
    assert window.asking.solution.ending.headline.text() == "Talked about, not marked"
    assert not window.asking.solution.explain_rows


# --- with a model that can chat, and kept ---------------------------------------------------------------------------


class Words:
    """A writer whose words are prepared."""

    ready = True

    def __init__(self, text):
        self.text, self.asked = text, []

    def __call__(self, prompt, seed):
        self.asked.append(prompt)
        return self.text

    def stop(self):
        pass


@pytest.fixture
def open_worded(open_window):
    """A function that opens a window whose tutor has a model that says `text`."""

    def build(text, *scripts):
        tutor = FakeTutor(*scripts)
        tutor.writer = Words(text)
        window = open_window(tutor)
        window.asking.desk.factory = lambda: Teacher(InProcessLessons(), window.runner.writer)
        return window

    return build


def labels(widget):
    return [one.text() for one in widget.findChildren(QLabel)]


def test_it_is_said_who_wrote_a_hint(open_worded, open_taught, qtbot):
    window = open_worded("Keep both sides equal while you get the letter alone.")
    pane = send(qtbot, window, EQUATION, Way.HINTS)
    assert pane.work.said[-1].text.startswith("Keep both sides equal while")
    assert any("In the model's words" in text for text in labels(pane))
    pane = send(qtbot, open_taught(), EQUATION, Way.HINTS)
    assert "By the algebra" in labels(pane)


def unfold(qtbot, window, name):
    """Asks for help with the first step and unfolds one thing; its row."""
    row = window.asking.solution.explain_rows[0]
    click(qtbot, window, row.button)
    qtbot.waitUntil(lambda: bool(row.offers), timeout=20000)
    click(qtbot, window, row.offers[name])
    qtbot.waitUntil(lambda: not window.asking.desk.is_busy, timeout=20000)
    return row


def test_the_model_adds_its_words_to_what_the_algebra_said_and_they_are_marked(open_worded, qtbot, ended):
    window = open_worded("Both sides lose the same, so they stay equal.\n\nAnd $2 + 2 = 5$.", fake.GOOD)
    window.ask_problem(EQUATION)
    ended(window)
    row = unfold(qtbot, window, "step")
    shown = labels(row._texts["step"])
    assert "By the model, and not checked: there are only words in it." in shown and "By the algebra" in shown
    assert "2 + 2" not in " ".join(text.text for text in row._texts["step"].texts)


def test_what_was_explained_is_kept_and_stands_there_again(open_worded, qtbot, ended):
    window = open_worded("Both sides lose the same, so they stay equal.", fake.GOOD)
    kept = []
    window.asking.talk.keep = lambda: kept.append(window.asking.conversation)
    window.ask_problem(EQUATION)
    ended(window)
    row = unfold(qtbot, window, "step")
    texts = [text.text for text in row._texts["step"].texts]
    again = Conversation.from_json(kept[-1].to_json())
    assert "Both sides lose" in again.words
    asked = len(window.tutor.writer.asked)
    window.asking.new_conversation()
    window.asking.show_conversation(again)
    view = window.asking.solution
    qtbot.waitUntil(lambda: len(view.explain_rows) == len(view.cards))
    row = view.explain_rows[0]
    assert row.button.isChecked() and row._texts["step"].isVisible() and list(row._texts) == ["step"]
    assert [text.text for text in row._texts["step"].texts] == texts
    assert len(window.tutor.writer.asked) == asked and not window.asking.desk.is_busy
    click(qtbot, window, row.offers["step"])
    assert kept[-1].turns[0].explained[0].unfolded == ()


def test_what_was_explained_stays_when_the_answer_is_gone_on_with_or_written_again(open_worded, qtbot, ended):
    other = [fake.STARTED, *fake.FIRST, *fake.step(2, "So $x = 5$."), *fake.GOOD[-3:]]
    window = open_worded("Both sides lose the same, so they stay equal.", fake.GOOD)
    stopped = [fake.STARTED, *fake.FIRST, *fake.SECOND, fake.Finished(True, 1, 1, 1.0)]
    window.tutor.scripts = [stopped, [*fake.WORDS, *fake.GOOD[-3:]], other]
    window.ask_problem(EQUATION)
    ended(window)
    unfold(qtbot, window, "step")
    window.asking.solution.explain_rows[1].button.click()
    qtbot.waitUntil(lambda: bool(window.asking.solution.explain_rows[1].offers), timeout=20000)

    def explained():
        return sorted(said.at for said in window.asking.conversation.turns[0].explained)

    assert explained() == [0, 1]
    window.asking.go_on(0)
    ended(window)
    qtbot.waitUntil(lambda: explained() == [0, 1])
    assert window.asking.solution.explain_rows[0]._texts["step"].isVisible()
    window.asking.answer_again(0)
    ended(window)
    qtbot.waitUntil(lambda: explained() == [0])  # the second step is another one now
    rows = window.asking.solution.explain_rows
    assert rows[0]._texts["step"].isVisible() and not rows[1].button.isChecked()


def test_who_wrote_a_problem_like_this_stands_below_it_and_is_kept(open_worded, qtbot, ended):
    window = open_worded("Solve 7x - 4 = 31", fake.GOOD)
    window.ask_problem(EQUATION)
    ended(window)
    click(qtbot, window, button(window.asking.solution.ending, "more"))
    qtbot.waitUntil(lambda: len(window.asking.conversation.turns) == 2, timeout=20000)
    ended(window)
    assert window.tutor.asked[1] == "Solve 7x - 4 = 31"
    window.asking.show_conversation(Conversation.from_json(window.asking.conversation.to_json()))
    header = window.asking.solution.header
    qtbot.waitUntil(header.note.isVisible)
    assert header.note.text().startswith("Written by the model")
    window.asking.answer_again(1)
    assert window.asking.solution.header.note.text().startswith("Written by the model")


def test_what_was_explained_of_the_algebras_own_solution_is_kept_with_its_steps(open_taught, qtbot, ended):
    worked = events.Worked(("Subtract $5$.\n$$3x = 15$$", "Divide by $3$.\n$$x = 5$$", "So it is $\\boxed{5}$."))
    window = open_taught(FakeTutor([*fake.BAD[:-1], worked, fake.FINISHED]))
    window.ask_problem(EQUATION)
    ended(window)

    def second():
        return next(one for one in window.asking.solution.explain_rows if one.worked and one.at == 1)

    second().button.setChecked(True)
    qtbot.waitUntil(lambda: bool(second().offers), timeout=20000)
    again = Conversation.from_json(window.asking.conversation.to_json())
    assert [(one.worked, one.at) for one in again.turns[0].explained] == [(True, 1)]
    window.asking.show_conversation(again)
    assert second().button.isChecked() and "step" in second().offers


def test_every_page_has_the_words_of_the_one_model(open_worded):
    window = open_worded("Hello.")
    assert window.go(Place.LEARN)._worker.write("Say it.", 1) == "Hello."


def test_of_a_wrong_answer_it_can_be_asked_why(open_taught, qtbot, ended):
    """The step that gives it states nothing that could be wrong by itself."""
    gives = fake.step(1, "$\\boxed{6}$", fake.UNSURE)
    final = events.FinalVerdict(Verdict(Outcome.WRONG, "answer.wrong", "This is no solution: 6."), "x = 5", "x = 5")
    window = open_taught(FakeTutor([fake.STARTED, *gives, events.FinalAnswer("6"), final, fake.FINISHED]))
    window.ask_problem(EQUATION)
    ended(window)
    row = window.asking.solution.explain_rows[0]
    row.button.setChecked(True)
    qtbot.waitUntil(lambda: bool(row.offers), timeout=20000)
    assert "wrong" in row.offers
