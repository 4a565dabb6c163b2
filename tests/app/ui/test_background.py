"""Work in the background: answers come back once, in the window's thread, and only to who is still there."""

import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject

from app.ui.background import Background
from engine.errors import LemmaError

pytestmark = pytest.mark.gui


@pytest.fixture
def made(qapp):
    """A background over a list of what happened, with the list."""
    seen = []

    @contextmanager
    def factory():
        seen.append("opened")
        yield seen
        seen.append("closed")

    work = Background(factory, "test")
    yield work, seen
    work.close()


def test_an_answer_comes_in_the_thread_of_the_window(made, qtbot):
    work, seen = made
    found = []
    work.ask(work, lambda r: threading.current_thread(), lambda t: found.append((t, threading.current_thread())), print)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] is not threading.main_thread()
    assert found[0][1] is threading.main_thread()
    work.close()
    assert seen == ["opened", "closed"]


@pytest.mark.parametrize(("error", "said"), [(LemmaError("No."), "No."), (ZeroDivisionError("secret"), "inside Lemma")])
def test_an_error_is_a_sentence(made, qtbot, error, said):
    work, _ = made
    found = []

    def call(resource):
        raise error

    work.ask(work, call, print, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert said in found[0].message and "secret" not in found[0].message


def test_a_factory_that_fails_answers_and_is_tried_again(qapp, qtbot):
    tries = []

    @contextmanager
    def factory():
        tries.append(1)
        if len(tries) == 1:
            raise LemmaError("The disk is away.")
        yield "there"

    work = Background(factory, "test")
    found = []
    work.ask(work, str, found.append, lambda error: found.append(error.message))
    qtbot.waitUntil(lambda: len(found) == 1)
    work.ask(work, str, found.append, lambda error: found.append(error.message))
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found == ["The disk is away.", "there"]
    work.close()


def test_of_calls_with_the_same_key_the_last_one_is_answered(made, qtbot):
    work, _ = made
    gate, found = threading.Event(), []
    work.ask(work, lambda r: gate.wait(5), print, print)
    for number in range(10):
        work.ask(work, lambda r, n=number: n, found.append, print, key="slider")
    gate.set()
    qtbot.waitUntil(lambda: bool(found))
    qtbot.wait(50)
    assert found == [9]


def test_who_is_gone_is_not_answered(made, qtbot):
    work, _ = made
    owner, found, gate = QObject(), [], threading.Event()
    work.ask(owner, lambda r: gate.wait(5), found.append, print)
    owner.deleteLater()
    qtbot.wait(20)
    gate.set()
    done = []
    work.ask(work, lambda r: 1, done.append, print)
    qtbot.waitUntil(lambda: bool(done))
    assert found == []


@pytest.mark.parametrize("finish", [True, False])
def test_what_is_to_be_written_is_still_written_at_the_end(made, qtbot, finish):
    work, seen = made
    gate = threading.Event()
    work.ask(work, lambda r: gate.wait(5), print, print)
    for number in range(3):
        work.ask(work, lambda r, n=number: r.append(n), print, print)
    threading.Timer(0.05, gate.set).start()
    work.close(finish=finish)
    assert seen == ["opened", *([0, 1, 2] if finish else []), "closed"]


def test_a_quiet_call_is_answered_and_busy_does_not_tell_of_it(made, qtbot):
    work, _ = made
    told, found = [], []
    work.busy.connect(told.append)
    work.ask(work, lambda r: 1, found.append, print, quiet=True)
    qtbot.waitUntil(lambda: found == [1])
    assert told == []
    work.ask(work, lambda r: 2, found.append, print)
    work.ask(work, lambda r: 3, found.append, print, quiet=True)
    qtbot.waitUntil(lambda: found == [1, 2, 3])
    assert told == [True, False]
