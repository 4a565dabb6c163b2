"""The models on the shelf: found, brought whole or not at all, named where they are, forgotten."""

import hashlib
import os

import pytest

from app.models.shelf import LIST, Origin, Shelf, Stopped
from engine.errors import LemmaError


@pytest.fixture
def shelf(tmp_path):
    starter = tmp_path / "starter.gguf"
    starter.write_bytes(b"starter")
    return Shelf(tmp_path / "data", starter)


def on(done, total):
    return True


def names(shelf):
    return [(model.path.name, model.origin) for model in shelf.models()]


def test_a_file_from_a_stick_is_copied_and_the_stick_may_go(shelf, tmp_path):
    stick = tmp_path / "stick.gguf"
    stick.write_bytes(b"x" * 1000)
    seen = []
    out = shelf.bring(stick, lambda done, total: seen.append((done, total)) or True)
    stick.unlink()
    assert out.read_bytes() == b"x" * 1000
    assert seen == [(1000, 1000)]
    assert names(shelf) == [("starter.gguf", Origin.STARTER), ("stick.gguf", Origin.FOLDER)]


def test_another_file_of_the_same_name_is_not_written_over(shelf, tmp_path):
    stick = tmp_path / "m.gguf"
    for text in (b"one", b"two"):
        stick.write_bytes(text)
        shelf.bring(stick, on)
    assert [(shelf.folder / name).read_bytes() for name in ("m.gguf", "m-2.gguf")] == [b"one", b"two"]


def test_a_copy_that_is_stopped_leaves_nothing(shelf, tmp_path):
    stick = tmp_path / "m.gguf"
    stick.write_bytes(b"x" * 10)
    with pytest.raises(Stopped):
        shelf.bring(stick, lambda done, total: False)
    assert list(shelf.folder.iterdir()) == []


def test_a_file_that_has_no_room_is_refused_before_it_is_read(shelf, tmp_path, monkeypatch):
    stick = tmp_path / "m.gguf"
    stick.write_bytes(b"x")
    monkeypatch.setattr("shutil.disk_usage", lambda folder: type("Usage", (), {"free": 0}))
    with pytest.raises(LemmaError, match="no room"):
        shelf.bring(stick, on)


@pytest.mark.parametrize(
    ("called", "copy"),
    [("m.GGUF", "m.gguf"), ("m.bin", "m.bin.gguf"), ("phi-4.Q4_K_M", "phi-4.Q4_K_M.gguf"), ("blob", "blob.gguf")],
)
def test_a_copy_is_listed_whatever_the_file_was_called(shelf, tmp_path, called, copy):
    (tmp_path / called).write_bytes(b"x")
    for _ in range(2):
        shelf.bring(tmp_path / called, on)
    assert names(shelf)[1:] == [(name, Origin.FOLDER) for name in sorted((copy, f"{copy[:-5]}-2.gguf"))]


def test_only_a_model_of_the_folder_is_removed(shelf, tmp_path):
    stick = tmp_path / "m.gguf"
    stick.write_bytes(b"x")
    shelf.remove(shelf.bring(stick, on))
    shelf.remove(stick)
    assert len(names(shelf)) == 1
    assert stick.exists()


def test_a_hash_is_kept_until_the_file_changes(shelf, tmp_path):
    stick = tmp_path / "m.gguf"
    stick.write_bytes(b"x" * 100)
    path = shelf.bring(stick, on)
    assert shelf.models()[1].sha256 == ""
    assert shelf.hash(path, on) == hashlib.sha256(b"x" * 100).hexdigest()
    assert shelf.models()[1].sha256 == hashlib.sha256(b"x" * 100).hexdigest()
    path.write_bytes(b"y" * 100)
    os.utime(path, ns=(1, 1))
    assert shelf.models()[1].sha256 == ""


@pytest.mark.parametrize("text", ["", "[]", "{", '{"hashes": 3}', '{"named": [1], "hashes": {"a": 2}}', "[" * 9999])
def test_a_list_that_is_none_is_as_if_there_were_none(shelf, text):
    shelf.folder.mkdir(parents=True)
    (shelf.folder / LIST).write_text(text)
    assert names(shelf) == [("starter.gguf", Origin.STARTER)]


def test_a_file_that_cannot_be_read_is_a_sentence(shelf, tmp_path):
    with pytest.raises(LemmaError, match=r"gone\.gguf could not be"):
        shelf.bring(tmp_path / "gone.gguf", on)
    with pytest.raises(LemmaError, match="could not be read"):
        shelf.hash(tmp_path / "gone.gguf", on)
