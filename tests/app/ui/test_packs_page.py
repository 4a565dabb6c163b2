"""The page of the packs: a file is dropped, checked and taken in, or refused with what is wrong in it."""

from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox

from app.packs.library import Library
from app.ui.background import Background
from app.ui.packs_page import PacksPage
from lessons.build import build
from lessons.folder import FolderContents
from lessons.making import new_pack

pytestmark = pytest.mark.gui


@pytest.fixture
def make(tmp_path):
    """A function that makes the file of a small pack, a version of it, changed or not."""

    def made(version="1.0.0", change=lambda text: text):
        folder = tmp_path / f"speed-{version}"
        new_pack(folder, "my-school.speed", "Speed", "en")
        for name in ("pack.toml", "problems/speed.toml"):
            file = folder / name
            text = file.read_text()
            file.write_text(
                text.replace('version = "1.0.0"', f'version = "{version}"') if name == "pack.toml" else change(text)
            )
        out = tmp_path / f"speed-{version}.lesson"
        with FolderContents(folder) as contents:
            build(contents, out)
        return out

    return made


@pytest.fixture
def page(qtbot, theme, tmp_path):
    @contextmanager
    def library():
        yield Library(tmp_path / "data")

    page = PacksPage(theme, Background(library, "packs"), seeds=2)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.shown()
    qtbot.waitUntil(lambda: len(page.cards) == 8, timeout=20000)
    yield page
    page.close()


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def brought(page, qtbot, path):
    page.bring(path)
    assert page.job.busy
    qtbot.waitUntil(lambda: not page.job.busy, timeout=60000)


def test_every_pack_says_what_is_in_it_and_who_stands_for_it(page, qtbot):
    card = page.cards["lemma.physics"]
    qtbot.waitUntil(lambda: "problem" in card.contents.text(), timeout=20000)
    assert "exploration" in card.contents.text()
    assert "omes with Lemma" in words(card)
    assert card.remove.isHidden()
    with qtbot.waitSignal(page.opened) as opened:
        card.open.click()
    assert opened.args == ["lemma.physics"]


def test_a_pack_is_taken_in_and_removed_again(page, qtbot, make):
    with qtbot.waitSignal(page.changed, timeout=60000):
        page.bring(make())
    qtbot.waitUntil(lambda: "my-school.speed" in page.cards)
    assert "Speed 1.0.0 is here now." in page.report.plain_text()
    card = page.cards["my-school.speed"]
    assert "Not signed" in words(card)
    card.remove.click()
    box = page.findChild(QMessageBox)
    assert "stays in the record" in box.text()
    with qtbot.waitSignal(page.changed):
        next(button for button in box.buttons() if button.text() == "Remove").click()
    qtbot.waitUntil(lambda: "my-school.speed" not in page.cards)


def test_a_broken_pack_is_refused_with_what_is_wrong_in_it(page, qtbot, make):
    path = make(change=lambda text: text.replace("[[problem]]", "[[problem]]\ndificulty = 3", 1))
    brought(page, qtbot, path)
    said = page.report.plain_text()
    assert "was not taken in; nothing was changed" in said
    assert "problems/speed.toml" in said and "dificulty" in said
    assert "my-school.speed" not in page.cards


def test_an_older_one_is_asked_about(page, qtbot, make):
    brought(page, qtbot, make("1.1.0"))
    brought(page, qtbot, make("1.0.0"))
    box = page.findChild(QMessageBox)
    assert "older than 1.1.0" in box.text()
    next(button for button in box.buttons() if button.text() == "Take it in").click()
    qtbot.waitUntil(lambda: "now at version 1.0.0" in page.report.plain_text(), timeout=60000)


def test_a_check_can_be_stopped_and_changes_nothing(page, qtbot, make):
    page.bring(make())
    page.job.stop.click()
    qtbot.waitUntil(lambda: not page.job.busy, timeout=60000)
    assert "my-school.speed" not in page.cards


def test_a_file_that_is_no_pack_is_a_sentence(page, qtbot, tmp_path):
    path = tmp_path / "x.lesson"
    path.write_bytes(b"hello")
    brought(page, qtbot, path)
    assert "x.lesson" in page.report.plain_text()
