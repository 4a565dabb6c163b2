"""Where the data is kept: the rule, in its order, and what happens when the folder named is not there."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app import paths
from engine.errors import LemmaError


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """A folder each for the program, the environment variable and the setting; none of them named yet."""
    found = {name: tmp_path / name for name in ("program", "variable", "setting")}
    for folder in found.values():
        folder.mkdir()
    monkeypatch.setattr(paths, "program", lambda: found["program"])
    return found


def test_each_way_to_name_the_folder_overrides_those_below_it(places, monkeypatch) -> None:
    platform = paths.where()
    assert (platform.folder.name, platform.notice) == ("lemma", "")
    paths.use(places["setting"])
    assert paths.where().folder == places["setting"]
    assert str(paths.config() / "settings.json") in paths.where().why
    (places["program"] / "portable").touch()
    assert paths.where().folder == places["program"] / "lemma-data"
    monkeypatch.setenv("LEMMA_DATA", str(places["variable"]))
    assert paths.where().folder == paths.data() == places["variable"]
    monkeypatch.delenv("LEMMA_DATA")
    (places["program"] / "portable").unlink()
    paths.use(None)
    assert paths.where() == platform


def test_a_portable_lemma_leaves_nothing_on_the_computer(places) -> None:
    (places["program"] / "portable").touch()
    for folder in (paths.data(), paths.config(), paths.logs()):
        assert folder.is_relative_to(places["program"])


def test_the_setting_lies_outside_of_the_data(places) -> None:
    assert not paths.config().is_relative_to(paths.data())


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"data": 7}', b'{"data": "relative"}', b"\xff\xfe", b"[" * 60_000, b" " * 70_000, b"{}"],
)
def test_settings_that_cannot_be_read_are_set_aside_and_it_is_said_until_a_folder_is_chosen(places, content) -> None:
    platform = paths.where().folder
    paths.config().mkdir(parents=True)
    (paths.config() / "settings.json").write_bytes(content)
    for _ in range(2):
        found = paths.where()
        assert found.folder == platform
        assert "settings.broken" in found.notice
    assert (paths.config() / "settings.broken").read_bytes() == content
    paths.use(places["setting"])
    assert paths.where().notice == ""


def test_a_folder_on_a_disk_that_is_not_there_is_never_made_anew(places, monkeypatch) -> None:
    paths.use(places["setting"] / "stick")
    (places["setting"] / "stick").rmdir()
    with pytest.raises(LemmaError, match="not there"):
        paths.data()
    monkeypatch.setenv("LEMMA_DATA", str(places["variable"] / "no" / "folder"))
    with pytest.raises(LemmaError, match="LEMMA_DATA"):
        paths.data()


def test_a_setting_that_cannot_be_written_is_a_sentence(places) -> None:
    paths.config().parent.mkdir(parents=True, exist_ok=True)
    paths.config().write_text("a file")
    with pytest.raises(LemmaError, match="cannot be written"):
        paths.use(places["setting"])


@pytest.mark.parametrize(
    ("executable", "image", "expected"),
    [
        ("/opt/lemma/lemma", None, "/opt/lemma"),
        ("/Volumes/S/Lemma.app/Contents/MacOS/lemma", None, "/Volumes/S"),
        ("/tmp/.mount_x/usr/bin/lemma", "/media/stick/Lemma.AppImage", "/media/stick"),
    ],
)
def test_the_program_is_where_a_person_sees_it(monkeypatch, executable, image, expected) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", executable)
    if image:
        monkeypatch.setenv("APPIMAGE", image)
    else:
        monkeypatch.delenv("APPIMAGE", raising=False)
    assert paths.program() == Path(expected)


def test_the_setting_is_readable_by_a_person(places) -> None:
    paths.use(places["setting"])
    assert json.loads((paths.config() / "settings.json").read_text("utf-8")) == {"data": str(places["setting"])}


@pytest.mark.parametrize("named", ["LEMMA_DATA", "LEMMA_MODEL"])
def test_a_home_that_nobody_has_is_a_sentence(places, monkeypatch, named) -> None:
    monkeypatch.setenv(named, "~nobody-of-that-name/folder")
    with pytest.raises(LemmaError, match="no such home folder"):
        paths.where() if named == "LEMMA_DATA" else paths.default_model()
    with pytest.raises(LemmaError, match="no such home folder"):
        paths.use(Path("~nobody-of-that-name/folder"))


def test_a_variable_of_spaces_names_nothing(places, monkeypatch) -> None:
    monkeypatch.setenv("LEMMA_DATA", "  ")
    assert paths.where().why.startswith("It is this system's folder")
