"""A pack as a folder: what is a file of it, what is ignored, and that nothing outside it is read."""

import os
import unicodedata

import pytest

from lessons.contents import MAX_TEXT
from lessons.findings import PackError
from lessons.folder import FolderContents
from tests.helpers.packs import example, picture


@pytest.fixture
def folder(tmp_path):
    pack = tmp_path / "pack"
    for name, data in example().items():
        (pack / name).parent.mkdir(parents=True, exist_ok=True)
        (pack / name).write_bytes(data)
    return pack


def codes(action):
    with pytest.raises(PackError) as error:
        action()
    return {finding.code for finding in error.value.findings}


def test_the_files_of_a_folder(folder):
    contents = FolderContents(folder)
    assert {name: contents.read(name) for name in contents.names()} == example()
    assert contents.names() == tuple(sorted(example()))


@pytest.mark.parametrize(
    "name",
    [
        ".git/config",
        ".gitignore",
        "media/.DS_Store",
        "skills.toml~",
        "problems/speed.toml.bak",
        "problems/.speed.toml.swp",
        "problems/#speed.toml#",
        "~$notes.md",
        "media/Thumbs.db",
        "example.speed-1.0.0.lesson",
        "lessons/average-speed.md.orig",
    ],
)
def test_hidden_files_and_what_editors_leave_are_ignored(folder, name):
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"\0")
    assert FolderContents(folder).names() == tuple(sorted(example()))


@pytest.mark.parametrize(
    "name, code",
    [
        ("run.py", "file.unknown"),
        ("README.md", "file.unknown"),
        ("media/film.mp4", "file.unknown"),
        ("media/con.png", "name.reserved"),
        ("media/x?.png", "name.character"),
        ("media/a\\b.png", "name.backslash"),
        ("media/other.lesson", "archive.nested"),
        ("problems/more/x.toml", "file.unknown"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_other_files_are_told(folder, name, code):
    (folder / name).parent.mkdir(exist_ok=True, parents=True)
    (folder / name).write_bytes(b"x")
    assert codes(lambda: FolderContents(folder)) == {code}


def test_all_bad_names_are_told_at_once(folder):
    for name in ("a.py", "b.py", "c.py"):
        (folder / name).touch()
    with pytest.raises(PackError) as error:
        FolderContents(folder)
    assert [finding.place.file for finding in error.value.findings] == ["a.py", "b.py", "c.py"]


def test_a_check_is_told_of_the_rest_too(folder, tmp_path):
    (folder / "run.py").touch()
    (folder / "media" / "link.png").symlink_to(tmp_path)
    contents = FolderContents(folder, tolerant=True)
    assert contents.names() == tuple(sorted(example()))
    assert {finding.code for finding in contents.findings} == {"file.unknown", "folder.link"}


def test_links_are_never_followed(folder, tmp_path):
    (tmp_path / "secret.md").write_text("secret")
    for name, target in [
        ("lessons/secret.md", tmp_path / "secret.md"),
        ("problems", tmp_path),
        ("media/loop", folder),
        ("plots.toml", folder / "nothing"),
    ]:
        (folder / name).symlink_to(target)
        assert codes(lambda: FolderContents(folder)) == {"folder.link"}
        (folder / name).unlink()


def test_a_link_put_there_after_listing_is_not_followed(folder, tmp_path):
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "dot.png").write_bytes(picture("png"))
    contents = FolderContents(folder)
    (folder / "media" / "dot.png").unlink()
    (folder / "media" / "dot.png").symlink_to(tmp_path / "media" / "dot.png")
    assert codes(lambda: contents.read("media/dot.png")) == {"file.missing"}
    (folder / "media" / "dot.png").unlink()
    (folder / "media").rmdir()
    (folder / "media").symlink_to(tmp_path / "media")
    assert codes(lambda: contents.read("media/dot.png")) == {"file.missing"}


def test_a_folder_may_itself_be_reached_by_a_link(folder, tmp_path):
    (tmp_path / "link").symlink_to(folder)
    assert FolderContents(tmp_path / "link").read("skills.toml") == example()["skills.toml"]


def test_pipes_are_refused_without_being_opened(folder):
    os.mkfifo(folder / "plots.toml")
    assert codes(lambda: FolderContents(folder)) == {"folder.special"}


def test_a_file_that_grew_after_listing_is_refused(folder):
    contents = FolderContents(folder)
    (folder / "skills.toml").write_bytes(b"a\n" * MAX_TEXT)
    assert codes(lambda: contents.read("skills.toml")) == {"size.file"}


def test_names_are_composed_whatever_the_disk_has(folder):
    (folder / "media" / unicodedata.normalize("NFD", "é.png")).write_bytes(picture("png"))
    contents = FolderContents(folder)
    assert contents.read("media/é.png") == picture("png")


def test_what_is_there_now_is_read(folder):
    contents = FolderContents(folder)
    (folder / "skills.toml").write_bytes(b"# new\n")
    assert contents.read("skills.toml") == b"# new\n"
    (folder / "skills.toml").unlink()
    assert codes(lambda: contents.read("skills.toml")) == {"file.missing"}


def test_no_folder(tmp_path):
    assert codes(lambda: FolderContents(tmp_path / "nothing")) == {"folder.missing"}
