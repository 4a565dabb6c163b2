"""The page to learn from, with the small pack of `lemma pack new` beside those of the program."""

import pytest

from app.learner.store import open_store
from app.packs.library import Library
from app.ui.learn.page import LearnPage
from app.ui.record import Record
from app.ui.settings import Settings
from tests.app.ui.lessons.conftest import folder as folder
from tests.app.ui.lessons.conftest import worker as worker


@pytest.fixture
def record(qtbot, tmp_path):
    """The record of Ada, who is new."""
    record = Record(Settings(None), lambda: open_store(tmp_path / "record"))
    with qtbot.waitSignal(record.opened):
        record.start()
    with qtbot.waitSignal(record.changed):
        record.add("Ada", "", lambda error: None)
    yield record
    record.close()


@pytest.fixture
def library(tmp_path, folder):
    """The packs of the program, and `example.speed`."""
    library = Library(tmp_path / "packs")
    library.store.import_pack(folder, check=lambda contents: (), confirm=lambda question: True)
    return library


@pytest.fixture
def open_page(qtbot, theme, worker, library):
    """A function that opens the page and waits until the packs are known."""
    pages = []

    def build(record=None, library=library):
        page = LearnPage(theme, record, worker, lambda: library)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(990, 700)
        page.show()
        page.shown()
        qtbot.waitUntil(lambda: page.atlas is not None or page.empty.isVisible(), timeout=20000)
        return page

    yield build
    for page in pages:
        page.close()


@pytest.fixture
def open_skill(qtbot):
    """A function that opens a skill and waits until its pack is read."""

    def build(page, skill):
        page.show_skill(skill)
        qtbot.waitUntil(lambda: page.skill.skill == skill and bool(page.skill.chips), timeout=20000)
        return page.skill

    return build
