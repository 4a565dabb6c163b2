"""Colours that can be read, settings that survive anything, and the program as it starts."""

import re
import sys

import pytest
from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui import application
from app.ui.colours import DARK, LIGHT, READABLE, VISIBLE, contrast
from app.ui.icons import _FILLED, _STROKES, application_icon, icon
from app.ui.resources import DOWN, FONTS, ICON, TICKS, UP
from app.ui.settings import Settings
from app.ui.theme import Face, Mode, Theme
from lessons.plots import palette as plot_colours
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast(colours):
    for text, ground in READABLE:
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, (text, ground)
    for mark, ground in VISIBLE:
        assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3, (mark, ground)


@pytest.mark.parametrize("palette", [plot_colours.LIGHT, plot_colours.DARK], ids=["light", "dark"])
def test_contrast_of_plots(palette):
    assert all(contrast(text, palette.ground) >= 4.5 for text in (palette.text, palette.muted))
    assert all(contrast(colour, palette.ground) >= 3 for colour in palette.series)


def test_the_arrow_of_a_list_to_choose_from_is_seen_on_both():
    (colour,) = {one for file in (DOWN, UP) for one in re.findall(r"#[0-9a-f]{6}", file.read_text(encoding="utf-8"))}
    assert all(contrast(colour, one.surface) >= 3 for one in (LIGHT, DARK))


def test_there_is_a_tick_for_every_accent():
    for colours in (LIGHT, DARK):
        assert colours.on_accent in TICKS[colours.on_accent].read_text(encoding="utf-8")


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_fonts_are_there_with_their_licence(theme):
    assert QFontInfo(theme.font()).family() == Face.USUAL
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")


def test_marks(qapp):
    assert ICON.is_file() and not application_icon().isNull()
    for name in (*_STROKES, *_FILLED):
        image = icon(name, "#000000").pixmap(24, 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_settings_are_remembered(qapp, tmp_path):
    path = tmp_path / "deep" / "window.ini"
    settings = Settings(path)
    assert (settings.mode, settings.zoom, settings.geometry.isEmpty()) == (Mode.SYSTEM, 100, True)
    settings.mode, settings.zoom, settings.geometry = Mode.DARK, 125, QByteArray(b"abc")
    settings.model_folder = "/models"
    settings.save()
    again = Settings(path)
    assert (again.mode, again.zoom, bytes(again.geometry.data())) == (Mode.DARK, 125, b"abc")
    assert again.model_folder == "/models"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe" * 100,
        b"[view\ntheme=dark",
        b"no ini file at all\nsecond line",
        b"[view]\ntheme=purple\nzoom=1000000\n[window]\ngeometry=12",
        b"[view]\ntheme=@Variant(\\0\\0\\0)\nzoom=@ByteArray()\n[window]\ngeometry=@Rect(1 2 3 4)",
        b"[view]\ntheme=dark, light\nzoom=-5",
        b"[window]\ngeometry=@ByteArray(" + b"A" * 20_000 + b")",
    ],
)
def test_broken_settings_are_as_if_not_written(qapp, tmp_path, content):
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.mode is Mode.SYSTEM and settings.zoom == 100 and settings.geometry.isEmpty()
    settings.mode = Mode.LIGHT
    settings.save()
    assert Settings(path).mode is Mode.LIGHT


def test_settings_that_cannot_be_written(qapp, tmp_path):
    (tmp_path / "file").write_text("x")
    settings = Settings(tmp_path / "file" / "window.ini")
    settings.zoom = 125
    settings.save()
    assert settings.zoom == 125


def test_the_window_comes_back_as_it_was(open_window, tmp_path, theme):
    settings = Settings(tmp_path / "window.ini")
    window = open_window(settings=settings)
    window.resize(777, 555)
    theme.set_mode(Mode.DARK)
    theme.set_zoom(110)
    window.close()
    again = Settings(tmp_path / "window.ini")
    assert (again.mode, again.zoom) == (Mode.DARK, 110)
    assert open_window(settings=again).size().width() in (777, 900)


def test_a_broken_place_is_ignored(open_window):
    settings = Settings(None)
    settings.geometry = QByteArray(b"garbage")
    assert open_window(settings=settings).width() > 400


def test_theme_takes_only_sizes_it_knows(qapp):
    assert Theme(zoom=12345).zoom == 100


@pytest.mark.parametrize(("script", "status"), [(fake.GOOD, 0), (fake.BAD, 0), (fake.FAILED, 1)])
def test_smoke(qapp, capsys, script, status):
    tutor = FakeTutor(script)
    assert application.run(lambda: tutor, ["--smoke"]) == status
    assert tutor.asked == [application.SMOKE_PROBLEM] and tutor.closed
    assert capsys.readouterr().out


def test_screenshot(qapp, tmp_path):
    file = tmp_path / "picture.png"
    assert application.run(lambda: FakeTutor(), ["--screenshot", str(file), "--problem", "x = 1"]) == 0
    assert file.stat().st_size > 5_000


def test_the_window_is_there_before_the_tutor_is_built(qapp):
    seen = []

    def factory():
        seen.append([w for w in QApplication.topLevelWidgets() if w.isVisible()])
        return FakeTutor()

    application.run(factory, ["--smoke"])
    assert seen and seen[0]


def test_an_error_nobody_caught_is_a_sentence(qapp, qtbot, open_window, caplog):
    window = open_window()
    reporter = application._ErrorReporter(window)
    old = sys.excepthook
    reporter.install()
    try:
        error = ValueError("secret detail")
        sys.excepthook(ValueError, error, None)
        sys.excepthook(ValueError, error, None)
    finally:
        reporter.remove()
    assert sys.excepthook is old
    boxes = [w for w in window.children() if isinstance(w, QMessageBox)]
    assert len(boxes) == 1 and "secret" not in boxes[0].text() + boxes[0].informativeText()
    assert "secret detail" in caplog.text


def test_the_log_and_settings_go_to_the_users_folders(qapp, monkeypatch):
    """A start without --smoke remembers; here only that it opens and closes."""
    monkeypatch.setattr(application, "_log_to_file", lambda path: None)
    QTimer.singleShot(300, lambda: [w.close() for w in QApplication.topLevelWidgets() if w.isVisible()])
    assert application.run(lambda: FakeTutor(), []) == 0
