"""Solving in the window, used as a student uses it: with keys and clicks."""

import threading
import time

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QMessageBox

from app.tutor.events import Failed, FinalAnswer, FinalVerdict, Finished, StepRetracted, Worked
from app.ui.rich_text import RichText
from engine.errors import LemmaError
from engine.maths.verdict import Established, Outcome, Verdict
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor
from tests.app.ui.hands import LEFT, button, click, labels


def test_typing_and_enter_solves(open_window, qtbot, ended):
    window = open_window()
    assert window.asking.pages.currentWidget() is window.asking.empty
    assert not window.asking.ask.solve.isEnabled()
    qtbot.keyClicks(window.asking.ask.edit, "3x + 5 = 20")
    assert window.asking.ask.solve.isEnabled()
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return)
    ended(window)
    assert window.tutor.asked == ["3x + 5 = 20"]
    assert window.asking.ask.text == ""
    assert sorted(window.asking.solution.cards) == [1, 2, 3]
    assert [window.asking.solution.cards[n].badge.text() for n in (1, 2, 3)] == ["Checked", "Checked", "Not checkable"]
    assert window.asking.solution.ending.headline.text() == "The answer is right"
    assert window.asking.status.state.text() == "Done"
    assert window.asking.status.speed.text() == "38.2 tokens/s"
    assert window.asking.status.model.text() == "Lemma starter 14M"


def test_shift_enter_begins_a_line_and_the_field_grows(open_window, qtbot):
    window = open_window()
    low = window.asking.ask.edit.height()
    qtbot.keyClicks(window.asking.ask.edit, "x + y = 3")
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(window.asking.ask.edit, "x - y = 1")
    assert window.asking.ask.text == "x + y = 3\nx - y = 1"
    qtbot.waitUntil(lambda: window.asking.ask.edit.height() > low)
    assert window.tutor.asked == []


def test_the_solve_button_solves(open_window, qtbot, ended):
    window = open_window()
    qtbot.keyClicks(window.asking.ask.edit, "1/2 + 1/3")
    qtbot.mouseClick(window.asking.ask.solve, LEFT)
    ended(window)
    assert window.tutor.asked == ["1/2 + 1/3"]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_is_not_sent(open_window, qtbot, text):
    window = open_window()
    window.asking.ask.set_text(text)
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return)
    assert window.asking.solution is None


def test_a_problem_that_is_too_long_stays_and_says_why(open_window, qtbot):
    window = open_window()
    window.asking.ask.set_text("1+" * 3000)
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return)
    assert window.asking.solution is None and window.asking.ask.text
    assert "too long" in window.asking.status.state.text()


def test_a_book_that_is_pasted_does_not_come_and_says_why(open_window):
    window = open_window()
    window.asking.ask.set_text("3x + 5 = 20")
    for text, there in (("1+" * 3000, 6011), ("1+" * 50_000, 6011)):
        book = QMimeData()
        book.setText(text)
        window.asking.ask.edit.insertFromMimeData(book)
        assert len(window.asking.ask.edit.toPlainText()) == there
    assert window.asking.status.state.text() == "This is too long: 100000 characters, and at most 4000 can be read."


def test_an_example_is_solved_by_one_click(open_window, qtbot, ended):
    window = open_window()
    chip = window.asking.empty.chips[0]
    qtbot.mouseClick(chip, LEFT)
    ended(window)
    assert window.tutor.asked == ["3x + 5 = 20"]


@pytest.mark.parametrize("how", ["button", "escape", "menu"])
def test_stop(open_window, qtbot, ended, how):
    window = open_window(FakeTutor(fake.GOOD, delay=0.02))
    window.activateWindow()
    qtbot.keyClicks(window.asking.ask.edit, "3x + 5 = 20")
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: 1 in window.asking.solution.cards)
    assert window.asking.ask.stop.isVisible() and not window.asking.ask.solve.isVisible()
    began = time.monotonic()
    if how == "button":
        qtbot.mouseClick(window.asking.ask.stop, LEFT)
    elif how == "escape":
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    else:
        window.menus.stop.trigger()
    ended(window)
    assert time.monotonic() - began < 1.0
    assert window.asking.solution.ending.headline.text() == "Stopped"
    assert window.asking.status.state.text() == "Stopped"
    assert window.asking.ask.solve.isVisible() and not window.asking.ask.stop.isVisible()
    click(qtbot, window, button(window.asking.solution.ending, "again"))
    assert window.runner.busy
    window.asking.stop()
    ended(window)


def test_stop_before_the_tutor_is_there(open_window, qtbot, ended):
    gate = threading.Event()
    tutor = FakeTutor()

    def slow():
        gate.wait(5)
        return tutor

    window = open_window(tutor, factory=slow, start=False)
    window.runner.start()
    window.ask_problem("3x + 5 = 20")
    window.asking.stop()
    gate.set()
    ended(window)
    assert window.asking.solution.ending.headline.text() == "Stopped"
    assert tutor.asked == []


def test_a_question_while_another_runs_is_kept(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.GOOD, delay=0.02))
    window.ask_problem("first")
    qtbot.keyClicks(window.asking.ask.edit, "second")
    qtbot.keyClick(window.asking.ask.edit, Qt.Key.Key_Return)
    assert window.asking.ask.text == "second"
    qtbot.waitUntil(lambda: 1 in window.asking.solution.cards)
    assert "Stop it first" in window.asking.status.state.text()  # it stays while the solution goes on
    window.asking.stop()
    ended(window)
    assert window.tutor.asked == ["first"]


def test_a_wrong_answer_is_called_wrong_and_the_algebra_answers(open_window, ended):
    window = open_window(FakeTutor(fake.BAD))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    ending = window.asking.solution.ending
    said = labels(ending)
    assert ending.headline.text() == "The answer is wrong"
    assert "The answer found by algebra" in said and "put back into the question" in said
    assert "right" not in ending.headline.text()
    card = window.asking.solution.cards[1]
    assert card.badge.text() == "Wrong" and not card.sentence.isHidden()


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("established", list(Established))
def test_the_banner_says_exactly_the_outcome(open_window, ended, outcome, established):
    verdict = Verdict(outcome, "", "The sentence.", established)
    window = open_window(FakeTutor([fake.STARTED, *fake.FIRST, FinalAnswer("5"), FinalVerdict(verdict), fake.FINISHED]))
    window.ask_problem("q")
    ended(window)
    headline = window.asking.solution.ending.headline.text()
    assert (headline == "The answer is right") == (outcome is Outcome.RIGHT)
    assert window.asking.solution.ending.property("tone") == (
        {Outcome.RIGHT: "right", Outcome.WRONG: "wrong"}.get(outcome, "unsure")
    )


def test_no_answer_is_no_verdict(open_window, ended):
    window = open_window(FakeTutor([fake.STARTED, *fake.FIRST, fake.FINISHED]))
    window.ask_problem("q")
    ended(window)
    assert window.asking.solution.ending.headline.text() == "No final answer"


def test_a_retracted_step_is_replaced_and_said(open_window, ended):
    window = open_window(FakeTutor(fake.RETRACTED))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert sorted(window.asking.solution.cards) == [1, 2]
    assert "x = 6" not in window.asking.solution.cards[2].source
    panel = window.asking.solution.tried[2]
    assert panel.text == "Step 2 was rewritten: the check found a mistake."
    assert "x = 6" not in window.asking.solution.transcript.to_markdown()


def test_what_was_taken_back_can_be_unfolded_struck_through_with_its_reason(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.RETRACTED))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    panel = window.asking.solution.tried[2]
    assert panel.frame is None
    click(qtbot, window, panel.toggle)
    assert panel.frame.isVisible()
    (body,) = panel.frame.findChildren(RichText)
    assert "Divide both sides" in body.plain_text()
    assert body.accessibleName().startswith("Taken back: ")
    assert "15 divided by 3 is 5, not 6." in [one.text() for one in panel.frame.findChildren(QLabel)]
    click(qtbot, window, panel.toggle)
    assert not panel.frame.isVisible()


def test_a_step_taken_back_twice_keeps_both_tries(open_window, ended):
    again = [*fake.step(2, "Divide: $x = 7$", fake.WRONG), StepRetracted(2, "It is not 7.")]
    script = [*fake.RETRACTED]
    at = next(n for n, event in enumerate(script) if isinstance(event, StepRetracted)) + 1
    window = open_window(FakeTutor([*script[:at], *again, *script[at:]]))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    (panel,) = window.asking.solution.tried.values()
    assert [tried.reason for tried in panel.tries] == ["15 divided by 3 is 5, not 6.", "It is not 7."]
    assert panel.text == "Step 2 was rewritten twice: the check found a mistake."


def test_a_solution_begun_again_leaves_nothing_of_the_first(open_window, ended):
    script = [*fake.BAD[:-1], StepRetracted(1, "The answer is wrong."), *fake.GOOD[1:]]
    window = open_window(FakeTutor(script))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert window.asking.solution.ending.headline.text() == "The answer is right"
    assert "25" not in window.asking.solution.transcript.to_markdown()


def test_thinking_is_folded_and_unfolds(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.THINKING))
    assert not window.menus.thinking.isEnabled()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    panel = window.asking.solution.thinking
    words = len(fake.THOUGHT.split())
    assert panel.words == words and f"{words} words" in panel._toggle.text()
    assert not panel.open and panel._frame is None, "a long thought is laid out when it is opened"
    click(qtbot, window, panel._toggle)
    assert panel._frame.isVisible() and panel._text.toPlainText() == fake.THOUGHT
    window.menus.thinking.trigger()
    assert not panel._frame.isVisible()


@pytest.mark.parametrize(
    "script",
    [
        fake.FAILED,
        [fake.STARTED, LemmaError("The model stopped: it ran out of memory.", "Close other programs.")],
        LemmaError("The model stopped: it ran out of memory."),
    ],
)
def test_a_failure_is_a_sentence_and_can_be_tried_again(open_window, qtbot, ended, script):
    window = open_window(FakeTutor(script, fake.GOOD))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert window.asking.solution.ending.headline.text() == "This did not work"
    assert "it ran out of memory" in labels(window.asking.solution.ending)
    click(qtbot, window, button(window.asking.solution.ending, "again"))
    ended(window)
    assert window.asking.solution.ending.headline.text() == "The answer is right"
    assert window.tutor.asked == ["3x + 5 = 20"] * 2


def test_a_defect_is_a_sentence_too(open_window, ended, caplog):
    window = open_window(FakeTutor(ZeroDivisionError("secret detail")))
    window.ask_problem("q")
    ended(window)
    said = labels(window.asking.solution.ending)
    assert "inside Lemma" in said and "secret" not in said
    assert "secret detail" in caplog.text


def test_a_tutor_that_cannot_start_says_so_and_is_tried_again(open_window, qtbot, ended):
    tutor = FakeTutor()
    answers = [LemmaError("No model was found.", "Open one."), tutor]

    def factory():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    window = open_window(tutor, factory=factory, start=False)
    with qtbot.waitSignal(window.runner.load_failed):
        window.runner.start()
    box = window.findChild(QMessageBox)
    assert box.text() == "No model was found." and box.informativeText() == "Open one."
    box.accept()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert window.asking.solution.ending.headline.text() == "The answer is right"


def test_opening_a_model(open_window, qtbot, tmp_path):
    window = open_window()
    with qtbot.waitSignal(window.runner.loaded):
        window.open_model(tmp_path / "other.gguf")
    assert window.tutor.opened == [tmp_path / "other.gguf"]
    assert window.asking.status.model.text() == "other"
    window.tutor.open_error = LemmaError("This file is not a model.")
    with qtbot.waitSignal(window.runner.load_failed):
        window.open_model(tmp_path / "bad.gguf")
    assert window.findChild(QMessageBox).text() == "This file is not a model."


def test_loading_is_shown_with_a_bar(open_window, qtbot):
    tutor = FakeTutor()
    tutor.loading = fake.LOADING
    window = open_window(tutor, start=False)
    seen = []
    window.runner.progressed.connect(lambda event: seen.append(window.asking.status.state.text()))
    with qtbot.waitSignal(window.runner.loaded):
        window.runner.start()
    assert len(seen) == len(fake.LOADING)
    assert "Loading the model: 100 %" in seen
    assert window.asking.status.state.text() == "Ready" and not window.asking.status.bar.isVisible()


def test_closing_in_mid_stream(open_window, qtbot):
    window = open_window(FakeTutor(fake.GOOD, delay=0.02))
    window.ask_problem("3x + 5 = 20")
    qtbot.waitUntil(lambda: 1 in window.asking.solution.cards)
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 2.0
    assert window.tutor.closed
    assert not window.runner._thread.is_alive()


def test_closing_while_the_model_hangs(open_window, qtbot):
    class Hanging(FakeTutor):
        def solve(self, problem, history=(), begun=()):
            self.hangs = threading.Event()
            self.hangs.wait(20)
            yield Finished(True, 0, 0, 0.0)

        def close(self):
            super().close()
            self.hangs.set()  # as a killed process ends the wait for it

    window = open_window(Hanging())
    window.ask_problem("q")
    qtbot.waitUntil(lambda: hasattr(window.tutor, "hangs"))
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 3.0
    assert not window.runner._thread.is_alive()


def test_a_new_problem_drops_the_running_one(open_window, qtbot, ended):
    window = open_window(FakeTutor(fake.GOOD, fake.BAD, delay=0.01))
    window.ask_problem("first")
    qtbot.waitUntil(lambda: 1 in window.asking.solution.cards)
    window.menus.new.trigger()
    assert window.asking.pages.currentWidget() is window.asking.empty
    assert window.asking.ask.solve.isVisible() and window.asking.status.state.text() == "Ready"
    window.ask_problem("second")
    ended(window)
    assert window.asking.solution.ending.headline.text() == "The answer is wrong"
    assert window.tutor.asked == ["first", "second"]


WORKED = Worked(("Add $1$ to both sides.\n$$x = 2$$", r"So the answer is $\boxed{x = 2}$."))


def test_the_solution_by_algebra_is_offered_and_opened(open_window, qtbot, ended):
    verdict = Verdict(Outcome.WRONG, "n", "It is 2.", Established.RECOMPUTED)
    window = open_window(FakeTutor([fake.STARTED, FinalAnswer("5"), FinalVerdict(verdict), WORKED, fake.FINISHED]))
    window.ask_problem("x - 1 = 1")
    ended(window)
    panel = window.asking.solution.worked
    assert not panel.frame.isVisible()
    click(qtbot, window, button(panel, "worked"))
    assert panel.frame.isVisible()
    assert panel.headline.text() == "Worked out by algebra, not by the model"
    assert "Add" in panel.texts[0].spoken_text()
    assert window.asking.solution.ending.headline.text() == "The answer is wrong"
    markdown = window.asking.solution.transcript.to_markdown()
    assert markdown.index("**Check:**") < markdown.index("Worked out by algebra, not by the model")
    assert r"\boxed{x = 2}" in window.asking.solution.transcript.to_latex()


def test_without_a_model_the_solution_by_algebra_is_there(open_window, qtbot, ended):
    window = open_window(FakeTutor([WORKED, Failed("There is no model.", "Fetch one.")]))
    window.ask_problem("x - 1 = 1")
    ended(window)
    click(qtbot, window, button(window.asking.solution.worked, "worked"))
    assert window.asking.solution.worked.frame.isVisible()
    assert window.asking.solution.ending.headline.text() == "This did not work"


def test_a_pasted_picture_or_file_is_refused_in_a_sentence(open_window):
    window = open_window()
    picture, file, words = QMimeData(), QMimeData(), QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    file.setUrls([QUrl.fromLocalFile("/homework.png")])
    words.setText("3x = 6")
    edit = window.asking.ask.edit
    for data in (picture, file):
        assert edit.canInsertFromMimeData(data)
        edit.insertFromMimeData(data)
        assert "cannot be read here" in window.asking.status.state.text() and edit.toPlainText() == ""
    edit.insertFromMimeData(words)
    assert edit.toPlainText() == "3x = 6"


def test_a_word_without_an_end_is_broken_and_the_page_stays_as_wide(open_window, qtbot, ended):
    """Something pasted without a blank in it once made the page a million pixels wide, and all of it was gone."""
    window = open_window()
    asking, word = window.asking, "x" * 3900
    asking.ask.set_text(word)
    assert asking.ask.edit.document().firstBlock().layout().lineCount() > 6
    qtbot.keyClick(asking.ask.edit, Qt.Key.Key_Return)
    ended(window)
    view = asking.view
    qtbot.waitUntil(lambda: view.widget().width() == view.viewport().width())
    assert any(one.text() == word for one in view.panes[0].header.findChildren(QLabel))
    assert asking.solution.transcript.problem == word


@pytest.mark.parametrize(("typed", "side"), [("حل المعادلة x", "Right"), ("3x = 6", "Left"), ("", "Left")])
def test_what_is_typed_stands_where_its_own_lines_begin(open_window, typed, side):
    window = open_window()
    window.asking.ask.set_text("?")
    window.asking.ask.set_text(typed)
    runs = window.asking.ask.edit.document().defaultTextOption()
    assert runs.alignment() == getattr(Qt.AlignmentFlag, f"Align{side}")


def test_a_low_window_gives_its_height_to_what_is_read(open_window, qtbot):
    """What the bar has is in the menus and on keys too."""
    window = open_window()
    assert window.asking.new_button.isVisible()
    window.theme.set_zoom(200)
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: not window.asking.new_button.isVisible())
    assert not (window.menus.new.shortcut().isEmpty() or window.menus.history.shortcut().isEmpty())
    window.resize(1280, 1000)
    qtbot.waitUntil(window.asking.new_button.isVisible)
    window.theme.set_zoom(100)
