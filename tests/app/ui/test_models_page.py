"""The page of the models, on real files: what is there, what is brought, what is refused, and which one writes."""

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QMessageBox

from app import paths
from app.models.shelf import Shelf
from app.ui.background import Background
from app.ui.models_page import ModelsPage, tools
from app.ui.places import Place
from engine.errors import LemmaError
from tests.app.ui.hands import LEFT
from tests.helpers.checkpoints import TINY, make_checkpoint

pytestmark = pytest.mark.gui
STARTER = paths.assets() / paths.STARTER


@pytest.fixture
def page(qtbot, theme, tmp_path):
    page = ModelsPage(theme, Background(lambda: tools(lambda: Shelf(tmp_path / "data")), "models"), used=STARTER)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.shown()
    qtbot.waitUntil(lambda: bool(page.cards), timeout=20000)
    yield page
    page.close()


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def settled(qtbot, page, count):
    qtbot.waitUntil(lambda: not page.job.busy and len(page.cards) == count, timeout=60000)


def test_the_starter_is_there_fits_and_is_in_use(page):
    (card,) = page.cards.values()
    assert "Fits easily" in words(card) and "In use" in words(card)
    assert card.use.isHidden() and card.remove.isHidden()


def test_a_file_that_is_dropped_is_copied_and_can_be_used_and_removed(page, qtbot, tmp_path):
    stick = tmp_path / "stick.gguf"
    shutil.copy(STARTER, stick)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stick))])
    nothing, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, LEFT, nothing))
    settled(qtbot, page, 2)
    path = tmp_path / "data" / "models" / "stick.gguf"
    card = page.cards[path]
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.mouseClick(card.use, LEFT)
    assert wanted.args == [path]
    page.set_used(path)
    assert not card.remove.isEnabled()
    page.set_used(STARTER)
    qtbot.mouseClick(card.hash, LEFT)
    qtbot.waitUntil(lambda: not page.job.busy and "SHA-256" in words(page.cards[path]), timeout=30000)
    page.forget(page.cards[path].file)
    box = page.findChild(QMessageBox)
    assert "stick.gguf" in box.text() and path.exists()
    next(button for button in box.buttons() if button.text() == "Remove").click()
    settled(qtbot, page, 1)
    assert not path.exists()


def test_what_is_no_model_is_refused_in_a_sentence_and_not_copied(page, qtbot, tmp_path):
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"not a model at all")
    page.bring(bad)
    qtbot.waitUntil(lambda: page.note.isVisible(), timeout=20000)
    assert "bad.gguf" in page.note.text()
    assert not (tmp_path / "data" / "models" / "bad.gguf").exists()
    assert page.add.isEnabled()


def test_a_checkpoint_folder_becomes_a_model(page, qtbot, tmp_path):
    made = make_checkpoint(tmp_path / "tiny-model", TINY)
    page.convert_folder(made.folder)
    assert page.job.isVisible() and not page.convert.isEnabled()
    settled(qtbot, page, 2)
    assert any(path.name == "tiny-model-q4_k_m.gguf" for path in page.cards)


def test_the_speed_is_measured_on_this_machine(page, qtbot):
    page.measure(page.cards[STARTER].file)
    qtbot.waitUntil(lambda: not page.job.busy and "tokens a second" in words(page.cards[STARTER]), timeout=60000)


def test_a_model_chosen_on_its_page_writes_from_now_on(open_window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path))
    window = open_window()
    page = window.go(Place.MODELS)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=20000)
    with qtbot.waitSignal(window.model_changed):
        qtbot.mouseClick(page.cards[STARTER].use, LEFT)
    assert window.tutor.opened == [STARTER]
    assert window.settings.model == str(STARTER)
    assert page.cards[STARTER].use.isHidden()
    window.tutor.open_error = LemmaError("No.")
    with qtbot.waitSignal(window.runner.load_failed):
        page.wanted.emit(tmp_path / "other.gguf")
    assert window.settings.model == str(STARTER)
