"""What the pages need is loaded before they are gone to."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from app.ui import preparing
from app.ui.places import Place
from app.ui.preparing import Preparation
from tests.app.ui.test_start import HEAVY as ALL_HEAVY

HEAVY = tuple(one for one in ALL_HEAVY if one != "convert")  # the page of the models begins conversions

LEFT = """
import sys
from app.ui import application, main_window, preparing
import app.learner.store
preparing._load()
behind = set(sys.modules)
for name in preparing.PAGES:
    __import__(name)
own = ("app", "lessons", "engine", "convert")
print(*[one for one in sys.modules if one not in behind and one.partition(".")[0] in own])
pages = set(sys.modules)
import app.ui.class_page, app.ui.learn.page, app.ui.models_page, app.ui.packs_page, app.ui.practise.page
import app.ui.progress_page, app.ui.settings_page
print(*[one for one in sys.modules if one not in pages])
print(*sys.modules)
"""


def test_the_window_s_thread_loads_the_pages_alone_and_a_visit_nothing():
    said = subprocess.run([sys.executable, "-c", LEFT], capture_output=True, text=True, check=True).stdout
    behind, visit, pages = said.split("\n")[:3]
    assert [name for name in pages.split() if name.startswith(HEAVY)] == [], "what other processes work with"
    assert [one for one in behind.split() if not one.startswith("app.ui")] == []
    assert visit.split() == []


def test_nothing_is_loaded_while_a_solution_is_written(qtbot, monkeypatch):
    loaded = []
    monkeypatch.setattr(preparing, "_load", lambda: None)
    monkeypatch.setattr(preparing, "import_module", loaded.append)
    writing = [True]
    preparation = Preparation(lambda: writing[0], [partial(loaded.append, "more")])
    preparation.start()
    qtbot.wait(3 * preparing.PIECE_MS)
    assert loaded == [] and not preparation.done
    writing[0] = False
    qtbot.waitUntil(lambda: preparation.done)
    assert tuple(loaded) == (*preparing.PAGES, "more")


def test_a_page_that_is_built_before_is_the_one_that_is_gone_to(open_window):
    window = open_window()
    window.prepare(Place.SETTINGS)
    page = window.pages[Place.SETTINGS]
    assert window.place is Place.ASK and not page.isVisible() and window.asking.ask.edit.hasFocus()
    assert window.go(Place.SETTINGS) is page and page.isVisible()
