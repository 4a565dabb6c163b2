"""A window on a fake tutor, closed after the test whatever happens."""

import gc

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.collecting import collect
from app.ui.i18n import speak
from app.ui.main_window import MainWindow
from app.ui.runner import TutorRunner
from app.ui.settings import Settings
from app.ui.theme import Mode, Theme
from app.ui.typesetter import Typesetter
from tests.app.ui.fake_tutor import FakeTutor

PATIENCE = 120_000
"""Milliseconds that every wait may take: how long one takes tells more of what else the machine does."""


class PatientBot(QtBot):
    """Waits end when what they wait for is there; only how long they may take at most is ours."""

    def waitUntil(self, callback, *, timeout=0):
        return super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal, *, timeout=0, **more):
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE), **more)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


def pytest_collection_modifyitems(items):
    for item in items:
        if "/ui/" in item.path.as_posix():
            # the off-screen platform cannot tell a window manager about smallest sizes, and says so
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@pytest.fixture(scope="session", autouse=True)
def english(qapp):
    """The plurals of English, as in the program."""
    speak(qapp, "en")


@pytest.fixture(scope="session", autouse=True)
def collecting(qapp):
    """Garbage is collected in the window's thread alone, as in the program."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def collected(collecting):
    yield
    assert not gc.isenabled(), "garbage may be collected by another thread from now on"
    collect()


@pytest.fixture
def theme(qapp):
    theme = Theme(Mode.LIGHT)
    theme.attach(qapp)
    yield theme
    theme.deleteLater()


@pytest.fixture
def typesetter(theme):
    """Formulas of steps are laid out in a process of their own, as in the program; else each one is waited for."""
    theme.typesetter = Typesetter()
    yield theme.typesetter
    theme.typesetter.close()
    theme.typesetter = None


@pytest.fixture
def open_window(qtbot, theme):
    """A function that opens a window on a tutor and waits until it is ready."""
    windows = []

    def build(tutor=None, *, settings=None, factory=None, start=True):
        tutor = tutor or FakeTutor()
        runner = TutorRunner(factory or (lambda: tutor))
        window = MainWindow(theme, runner, settings or Settings(None))
        windows.append((window, runner))
        qtbot.addWidget(window)
        window.resize(900, 700)
        window.show()
        qtbot.waitExposed(window)
        window.tutor, window.runner = tutor, runner
        if start:
            with qtbot.waitSignal(runner.loaded):
                runner.start()
        return window

    yield build
    for window, runner in windows:
        runner.close()
        window.close()
    QApplication.clipboard().clear()


@pytest.fixture
def ended(qtbot):
    """A function that waits until the running solution has come to its end."""

    def wait(window, timeout=5000):
        qtbot.waitUntil(lambda: not window.runner.busy and window.asking.solution.done, timeout=timeout)

    return wait
