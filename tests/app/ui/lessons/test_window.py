"""The window of the lesson packs: choose a pack, choose something in it, close and open again."""

import pytest
from PySide6.QtCore import Qt

from app.packs.library import Library
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.window import LessonsWindow

pytestmark = pytest.mark.gui


def test_every_pack_of_the_program_is_listed_and_opens(qtbot, theme, worker, tmp_path):
    window = LessonsWindow(theme, lambda: Library(tmp_path), worker)
    qtbot.addWidget(window)
    window.show()
    titles = [window.choice.itemText(at) for at in range(window.choice.count())]
    assert titles[0] == "Pre-algebra"
    assert len(titles) == 8
    window.choice.setCurrentIndex(titles.index("Physics"))
    qtbot.waitUntil(lambda: window.packs.pack is not None and window.packs.pack.title == "Physics", timeout=20000)
    assert window.note.text() == "comes with Lemma"
    problem = window.packs.pack.problems[0]
    window.packs.choose("problem", problem.id)
    qtbot.waitUntil(lambda: isinstance(window.packs.view, ProblemView), timeout=10000)
    old = window.packs.view
    qtbot.mouseClick(window.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.packs.view is not old, timeout=10000)


def test_it_opens_from_the_menu_and_again_after_closing(qtbot, open_window, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    window = open_window()
    window.menus.lessons.trigger()
    first = window.lessons
    assert first is not None
    assert first.isVisible()
    with qtbot.waitSignal(first.closed, timeout=20000):
        first.close()
    assert window.lessons is None
    window.menus.lessons.trigger()
    assert window.lessons is not None
    window.lessons.close()
