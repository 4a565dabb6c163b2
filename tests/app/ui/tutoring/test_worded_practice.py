"""Hints of a lesson's problem with a model that can chat: in its words, and nobody waits for them."""

import threading

import pytest
from PySide6.QtCore import QObject

from app.packs.drafts import ProblemDraft, problem_draft
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.worker import LessonWorker
from engine.errors import LemmaError
from tests.app.tutor.teaching.conftest import SHARE
from tests.app.ui.tutoring.test_ways import Words
from tests.helpers.local_lessons import InProcessLessons

pytestmark = pytest.mark.gui
KIND = "Could you write down the story as an equation?"


class Slow(Words):
    """Writes until it is stopped."""

    def __init__(self):
        super().__init__("")
        self.begun, self.ended = threading.Event(), threading.Event()

    def __call__(self, prompt, seed):
        self.begun.set()
        self.ended.wait(20)
        raise LemmaError("The model was stopped before it had said it.")

    def stop(self):
        self.ended.set()


@pytest.fixture
def show(qtbot, theme):
    """Shows a problem with this writer; its only part."""
    made = []

    def build(writer):
        worker = LessonWorker(InProcessLessons, writer=writer)
        view = ProblemView(theme, worker, None, InProcessLessons().make_variant(SHARE, 1), SHARE)
        made.append((worker, view))
        qtbot.addWidget(view)
        view.show()
        return view.parts[0], worker

    yield build
    for worker, _ in made:
        worker.close()


def last_hint(part):
    return part.below.itemAt(part.below.count() - 1).widget().plain_text()


def test_a_hint_is_in_the_models_words_and_says_so(qtbot, show):
    part, _ = show(Words(KIND))
    part.hint()
    assert "Thinking about it" in part.note.text()
    qtbot.waitUntil(lambda: part.below.count() == 1, timeout=20000)
    assert KIND in last_hint(part) and "In the model's words" in last_hint(part)


def test_whatever_is_asked_next_ends_the_waiting_and_the_authors_hint_is_shown(qtbot, show):
    writer = Slow()
    part, worker = show(writer)
    part.hint()
    assert writer.begun.wait(20)
    answers = []
    worker.ask(QObject(part), lambda client: 1, answers.append, answers.append)
    qtbot.waitUntil(lambda: answers == [1], timeout=20000)
    assert "Write the story as an equation." in last_hint(part)
    assert "By the author of the lesson" in last_hint(part)


def test_a_ladder_that_was_broken_off_goes_on_where_it_was(qtbot, show):
    part, _ = show(None)
    part.hint()
    qtbot.waitUntil(lambda: part.below.count() == 1)
    first = last_hint(part)
    part.stuck()
    qtbot.waitUntil(lambda: part.below.count() == 2)
    draft = problem_draft(ProblemDraft("p", "1.0.0", 1, {"": part.draft()}).to_json()).parts[""]
    again, _ = show(None)
    again.restore(draft)
    assert again.hints_used == part.hints_used == 2
    assert again.below.count() == 2
    assert again.below.itemAt(0).widget().plain_text() == first
    again.hint()  # without a try since the last one
    qtbot.waitUntil(lambda: again.stuck_button.isVisibleTo(again))
    assert again.below.count() == 2
    assert again.hints_used == 2
    again.stuck()
    qtbot.waitUntil(lambda: again.below.count() == 3)
    assert last_hint(again) not in (first, last_hint(part))
    assert again.hints_used > 2
