"""A full disk: whatever was wanted is refused with a sentence, and all that was there before is there after.

On a small disk in memory where one can be had (root on Linux), and everywhere with a file that may not grow.
"""

from __future__ import annotations

import gzip
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from app.learner.data.archive import Archive
from app.learner.data.exporting import export
from app.learner.store import Store, open_store
from app.learner.store.backups import backups
from app.learner.store.restoring import restore
from app.learner.store.schema import VERSION
from engine.errors import LemmaError
from tests.helpers.records import NOW, attempt

FILES = Path(__file__).parent / "files"
SENTENCE = "full|could not be written|cannot be written|not kept"


def recorded(store: Store, learner: str, most: int = 5_000) -> int:
    """Records until the disk is full; how many attempts were acknowledged."""
    for number in range(most):
        try:
            store.record(learner, attempt(number, typed="long " * 200))
        except LemmaError as error:
            assert "disk is full" in str(error)
            return number
    raise AssertionError("the disk never became full")


def seeds(store: Store, learner: str) -> list[int]:
    return [one.seed for one in store.attempts_recorded(learner)]


def test_a_file_that_cannot_grow(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("A", NOW).id
    pages = store._rows("pragma page_count")[0]["page_count"]
    store._db.conn.execute(f"pragma max_page_count = {pages + 4}")
    count = recorded(store, learner)
    assert seeds(store, learner) == list(range(1, count + 1))
    store._db.conn.execute("pragma max_page_count = 1073741823")
    store.record(learner, attempt(10_000))
    assert seeds(store, learner) == [*range(1, count + 1), 10_001]
    store.close()
    open_store(tmp_path, NOW).store.close()


@pytest.fixture
def disk(tmp_path: Path, request: pytest.FixtureRequest):
    """A folder on a disk of 1.5 MB, or of as many kilobytes as the test says."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={getattr(request, 'param', 1500)}k", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def filled(disk: Path, free: int = 0) -> Path:
    """A file that takes all that is left but `free` bytes."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
        file.truncate(max(0, file.tell() - free))
    return ballast


def test_recording_on_a_full_disk(disk) -> None:
    store = open_store(disk, NOW).store
    learner = store.add_profile("A", NOW).id
    count = recorded(store, learner)
    assert count > 20
    assert seeds(store, learner) == list(range(1, count + 1))
    with pytest.raises(LemmaError, match="full"):
        store.save_conversation(learner, "t", ["x" * 100_000], NOW)
    store.close()
    opened = open_store(disk, NOW + timedelta(days=1))  # its daily copy finds no room
    assert seeds(opened.store, learner) == list(range(1, count + 1))
    assert "backup could not be written" in str(opened.notices)
    assert not list((disk / "backups").glob("*"))
    opened.store.close()


@pytest.mark.parametrize("disk", [6_000], indirect=True)
def test_everything_else_on_a_full_disk(disk, tmp_path) -> None:
    store = open_store(disk, NOW).store
    learner, other = store.add_profile("A", NOW).id, store.add_profile("B", NOW).id
    for number in range(40):
        store.record(learner, attempt(number, typed="secret " * 100))
    store.record(other, attempt())
    copy = store.back_up(NOW)
    elsewhere = tmp_path / "elsewhere.zip"
    export(store, store.profiles(), elsewhere, NOW)
    source = open_store(tmp_path / "source", NOW).store
    source.merge([])
    visitor = source.add_profile("Visitor", NOW)
    for number in range(400):
        source.record(visitor.id, attempt(number, typed="long " * 100))
    export(source, [visitor], tmp_path / "visitor.zip", NOW)
    source.close()
    store.close()
    ballast = filled(disk, free=60_000)
    store = open_store(disk, NOW).store
    for what in (
        lambda: store.back_up(NOW + timedelta(days=1)),
        lambda: export(store, store.profiles() * 40, disk / "out.zip", NOW),
        lambda: taken(store, tmp_path / "visitor.zip"),
    ):
        with pytest.raises(LemmaError, match=SENTENCE):
            what()
    assert not (disk / "out.zip").exists()
    assert [profile.name for profile in store.profiles()] == ["A", "B"]
    store.close()
    with pytest.raises(LemmaError, match=SENTENCE):
        restore(disk / "lemma.db", copy, NOW)
    store = open_store(disk, NOW).store
    assert len(seeds(store, learner)) == 40
    # Erasing needs room to write the file anew: what could not be done is done when there is room.
    with pytest.raises(LemmaError, match=SENTENCE):
        store.erase(learner)
    store.close()
    opened = open_store(disk, NOW)
    assert "erased, but not from everywhere yet" in str(opened.notices)
    opened.store.close()
    ballast.unlink()
    opened = open_store(disk, NOW)
    assert opened.notices == ()
    assert [profile.name for profile in opened.store.profiles()] == ["B"]
    assert seeds(opened.store, other) == [1]
    assert len(backups(opened.store.path)) == 1
    for file in disk.rglob("*"):
        assert not file.is_file() or b"secret" not in file.read_bytes()
    opened.store.close()


def taken(store: Store, file: Path) -> None:
    with Archive(file) as archive:
        store.merge(archive.incoming(one) for one in archive.learners)


@pytest.mark.parametrize("version", range(1, VERSION))
@pytest.mark.parametrize("free", [0, 20_000, 60_000, 120_000])
def test_a_file_is_brought_up_to_date_on_a_full_disk_or_left_as_it_was(disk, version, free) -> None:
    (disk / "lemma.db").write_bytes(gzip.decompress((FILES / f"version-{version}.db.gz").read_bytes()))
    ballast = filled(disk, free)
    try:
        opened = open_store(disk, NOW)
    except LemmaError as error:
        assert "backup could not be written" in str(error)
    else:
        assert opened.store.writable or "full" in str(opened.notices)
        assert opened.store.query("select count(*) as n from attempts") == [{"n": 12}]
        opened.store.close()
    ballast.unlink()
    store = open_store(disk, NOW).store
    assert store.query("select count(*) as n from attempts") == [{"n": 12}]
    store.close()
