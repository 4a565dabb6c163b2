"""The settings: who learns, with a PIN or without, erased without a trace; how it looks; what is theirs as a file."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox

from app.learner.store import open_store
from app.ui.controls import Button
from app.ui.maths_input import decimal_sign
from app.ui.maths_input.decimal_sign import DecimalSign
from app.ui.places import Place
from app.ui.record import Record
from app.ui.settings import Settings
from app.ui.settings_page import SettingsPage
from app.ui.theme import Face, Mode
from tests.app.ui.hands import LEFT

pytestmark = pytest.mark.gui
NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


@pytest.fixture
def page(qtbot, theme, tmp_path, monkeypatch):
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path / "data"))
    (tmp_path / "data").mkdir()
    record = Record(Settings(None), lambda: open_store(tmp_path / "data"), lambda: NOW)
    page = SettingsPage(theme, record, lambda: NOW)
    page.record = record
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    with qtbot.waitSignal(record.opened):
        record.start()
    for name in ("Ada", "Bo"):
        with qtbot.waitSignal(record.changed):
            record.add(name, "", print)
    yield page
    page.close()
    record.close()


def words(page):
    return " | ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def press(page, qtbot, name):
    def found():
        return [one for one in page.findChildren(Button) if one.accessibleName() == name and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.mouseClick(found()[0], LEFT)


def test_the_one_who_learns_is_marked_and_can_be_changed(page, qtbot):
    qtbot.waitUntil(lambda: "Bo (learning now)" in words(page))
    with qtbot.waitSignal(page.record.changed):
        press(page, qtbot, "Switch to: Ada")
    assert page.record.profile.name == "Ada"
    qtbot.waitUntil(lambda: "Ada (learning now)" in words(page))


def test_a_pin_is_asked_for_and_a_wrong_one_changes_nothing(page, qtbot, monkeypatch):
    ada = page.record.profiles[0]
    with qtbot.waitSignal(page.record.changed):
        page.set_pin(ada, "1234")
    typed = iter(["0000", "1234"])
    monkeypatch.setattr(QInputDialog, "exec", lambda _: QInputDialog.DialogCode.Accepted)
    monkeypatch.setattr(QInputDialog, "textValue", lambda _: next(typed))
    press(page, qtbot, "Switch to: Ada")
    qtbot.waitUntil(lambda: "not the PIN" in page.note.text())
    assert page.record.profile.name == "Bo"
    with qtbot.waitSignal(page.record.changed):
        press(page, qtbot, "Switch to: Ada")
    assert page.record.profile.name == "Ada"
    qtbot.waitUntil(lambda: "does not lock your files" in words(page))


def test_a_name_that_is_taken_is_refused(page, qtbot):
    page.rename(page.record.profiles[0], "bo")
    qtbot.waitUntil(lambda: page.note.isVisible())
    assert "bo already" in page.note.text()


def test_erasing_asks_first_and_leaves_nobody_learning(page, qtbot, tmp_path):
    settings, bo = page.record._settings, page.record.profile
    settings.keep_draft(bo.id, "what Bo typed last")
    press(page, qtbot, "Erase: Bo")
    box = page.findChild(QMessageBox)
    assert "cannot be undone" in box.text()
    next(button for button in box.buttons() if button.text() == "Erase").click()
    qtbot.waitUntil(lambda: "Bo was erased." in page.note.text())
    assert [profile.name for profile in page.record.profiles] == ["Ada"]
    assert page.record.profile is None
    assert settings.draft_of(bo.id) == ""


def test_colours_and_size_follow_at_once_and_are_ticked(page, qtbot, theme):
    qtbot.mouseClick(page.modes[Mode.DARK], LEFT)
    assert theme.mode is Mode.DARK and page.modes[Mode.DARK].isChecked()
    qtbot.mouseClick(page.zooms[125], LEFT)
    assert theme.zoom == 125
    qtbot.mouseClick(page.faces[Face.DYSLEXIC], LEFT)
    assert QFontInfo(theme.font()).family() == "OpenDyslexic"
    theme.set_face(Face.USUAL)
    assert QFontInfo(theme.font()).family() == "Inter"
    theme.set_zoom(100)
    assert page.zooms[100].isChecked()
    theme.set_mode(Mode.LIGHT)


def test_everything_is_saved_as_a_file_and_comes_back_after_erasing(page, qtbot, tmp_path):
    out = tmp_path / "all.zip"
    page.save_everything(out)
    qtbot.waitUntil(lambda: "is ready" in page.note.text(), timeout=20000)
    bo = page.record.profile
    page._erase(bo)
    qtbot.waitUntil(lambda: len(page.record.profiles) == 1)
    page.bring_in(out)
    qtbot.waitUntil(lambda: len(page.record.profiles) == 2, timeout=20000)
    assert "Bo: 0 answers added" in page.note.text()
    page.bring_in(tmp_path / "gone.zip")
    qtbot.waitUntil(lambda: "gone.zip" in page.note.text(), timeout=20000)


def test_it_says_where_everything_is_kept(page, tmp_path):
    assert str(tmp_path / "data") in words(page)


def test_the_decimal_sign_is_chosen_and_kept(qtbot, open_window, tmp_path):
    file = tmp_path / "window.ini"
    window = open_window(settings=Settings(file))
    assert decimal_sign.chosen() is DecimalSign.PACK
    page = window.go(Place.SETTINGS)
    assert page.decimals[DecimalSign.PACK].isChecked()
    page.decimals[DecimalSign.COMMA].click()
    assert decimal_sign.chosen() is DecimalSign.COMMA
    assert Settings(file).decimal_sign is DecimalSign.COMMA
    open_window(settings=Settings(None))  # another user's
    assert decimal_sign.chosen() is DecimalSign.PACK


@pytest.mark.parametrize("written", ["", "1.5", "comma; point", "\x00"])
def test_a_decimal_sign_that_is_none_is_the_packs(written):
    settings = Settings(None)
    settings._set("input/decimal", written)
    assert settings.decimal_sign is DecimalSign.PACK
