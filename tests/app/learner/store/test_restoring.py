"""A damaged record: nothing is done about it unasked; a backup or an empty one takes its place, and nothing is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.learner.store import Damaged, open_store, upkeep
from app.learner.store.backups import back_up, backups
from app.learner.store.restoring import begin_anew, look_into, restore
from app.learner.store.schema import VERSION
from app.learner.store.upkeep import marker_of
from engine.errors import LemmaError
from tests.helpers.records import NOW, attempt, fill, start


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:4000] = b"\x55" * 3900
    path.write_bytes(data)


def test_of_a_damaged_record_the_newest_good_backup_is_offered_and_nothing_changed(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("Saved", NOW).id
    store.record(learner, attempt())
    good = back_up(store._db.conn, store.path, NOW)
    bad = back_up(store._db.conn, store.path, NOW + timedelta(days=1))
    bad.write_bytes(b"SQLite format 3\0" + b"rubbish" * 500)
    store.close()
    damage(store.path)
    before = store.path.read_bytes()
    for _ in range(2):
        with pytest.raises(Damaged, match="damaged; nothing was changed") as caught:
            open_store(tmp_path, NOW)
        offer = caught.value.offer
        assert offer is not None
        assert (offer.path, offer.at, offer.learners, offer.attempts) == (good, NOW, 1, 1)
        assert "2026-03-01 12:00" in caught.value.hint
    assert store.path.read_bytes() == before
    aside = restore(store.path, offer.path, NOW)
    assert aside is not None
    assert aside.read_bytes() == before
    opened = open_store(tmp_path, NOW)
    assert [profile.name for profile in opened.store.profiles()] == ["Saved"]
    assert opened.store.count(learner) == 1
    assert good.exists()
    opened.store.close()


def test_rubbish_without_a_backup_is_kept_while_a_new_record_is_begun(tmp_path) -> None:
    path = tmp_path / "lemma.db"
    path.write_bytes(b"this is no database" * 100)
    with pytest.raises(Damaged, match="no good backup") as caught:
        open_store(tmp_path, NOW)
    assert caught.value.offer is None
    aside = begin_anew(path, NOW)
    assert aside is not None
    assert aside.read_bytes().startswith(b"this is no database")
    store = open_store(tmp_path, NOW).store
    assert store.profiles() == []
    store.close()


@pytest.mark.parametrize("empty", [None, b"", b"S"], ids=["no file", "no byte", "one byte"])
def test_a_record_that_has_gone_is_not_silently_begun_anew_where_there_are_backups(tmp_path, empty) -> None:
    store = open_store(tmp_path, NOW).store
    store.add_profile("A", NOW)
    back_up(store._db.conn, store.path, NOW)
    store.close()
    store.path.unlink() if empty is None else store.path.write_bytes(empty)
    with pytest.raises(Damaged, match="gone") as caught:
        open_store(tmp_path, NOW)
    assert caught.value.offer is not None
    restore(store.path, caught.value.offer.path, NOW)
    store = open_store(tmp_path, NOW).store
    assert [profile.name for profile in store.profiles()] == ["A"]
    store.close()


@pytest.mark.parametrize(
    "changes",
    [
        ("drop table drafts",),
        ("alter table attempts drop column note",),
        ("create trigger t after insert on attempts begin delete from attempts; end",),
        ("pragma user_version = -3",),
        ("pragma user_version = 3",),  # whose next step finds its column there already
        ("pragma user_version = 0", "create table mine (x)"),
        ("pragma writable_schema = on", "delete from sqlite_master", "pragma user_version = 0"),
    ],
    ids=lambda changes: changes[0],
)
@pytest.mark.parametrize("big", [False, True])
def test_a_whole_database_that_is_not_the_record_is_not_used_as_one(tmp_path, monkeypatch, changes, big) -> None:
    store = open_store(tmp_path, NOW).store
    fill(store, "A", 20)
    store.back_up(NOW)
    store.close()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        for change in changes:
            connection.execute(change)
    monkeypatch.setattr(upkeep, "BIG", 0 if big else 10**9)
    before = store.path.read_bytes()
    with pytest.raises(Damaged) as caught:
        open_store(tmp_path, NOW)
    assert caught.value.offer is not None
    assert store.path.read_bytes() == before


def test_answers_that_are_missing_in_an_index_are_damage(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    fill(store, "A", 20)
    store.back_up(NOW)
    store.close()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        (page,) = connection.execute("select rootpage from sqlite_master where name = 'attempts_by_time'").fetchone()
        (size,) = connection.execute("pragma page_size").fetchone()
    data = bytearray(store.path.read_bytes())
    place = data.index(b"2026-03-01T12", (page - 1) * size)
    assert place < page * size
    data[place + 3] ^= 1  # one bit: another year in the index than in the table
    store.path.write_bytes(data)
    with pytest.raises(Damaged):
        open_store(tmp_path, NOW)


RESTORING = """
    import os, signal, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import restoring
    left = [int(sys.argv[3])]
    real = Path.replace
    def replace(self, target):
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        return real(self, target)
    Path.replace = replace
    restoring.restore(Path(sys.argv[1]), Path(sys.argv[2]), datetime(2026, 3, 2, tzinfo=UTC))
    print("restored")
"""


@pytest.mark.parametrize("renames", range(5))
def test_a_kill_while_a_backup_is_put_back_loses_neither_the_old_nor_the_new(tmp_path, renames, programs) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("A", NOW).id
    store.record(learner, attempt())
    copy = back_up(store._db.conn, store.path, NOW)
    store.record(learner, attempt(1))
    store.close()
    damage(store.path)
    broken = store.path.read_bytes()
    status, output = programs.run(RESTORING, store.path, copy, renames)
    if renames < 3:  # the new file, the log, the record, the new one in its place
        assert status == -9, output
    decided = renames > 0
    if not decided:
        with pytest.raises(Damaged):
            open_store(tmp_path, NOW)
        return
    store = open_store(tmp_path, NOW).store
    assert store.count(learner) == 1
    store.close()
    (aside,) = tmp_path.glob("lemma-set-aside-*.db")
    assert aside.read_bytes() == broken
    assert not list(tmp_path.glob("lemma-restoring-*"))


def test_nothing_is_put_back_while_another_program_has_the_record_open(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    store.add_profile("A", NOW)
    copy = back_up(store._db.conn, store.path, NOW)
    with pytest.raises(LemmaError, match="Another Lemma"):
        restore(store.path, copy, NOW)
    assert [profile.name for profile in store.profiles()] == ["A"]
    store.close()


OPEN = """
    import sys
    from pathlib import Path
    from app.learner.store import open_store
    store = open_store(Path(sys.argv[1])).store
    print("open", flush=True)
    sys.stdin.readline()
    store.close()
"""


@pytest.mark.parametrize("is_damaged", [False, True])
def test_nothing_is_put_back_while_another_process_has_the_record_open(tmp_path, is_damaged) -> None:
    store = open_store(tmp_path, NOW).store
    store.add_profile("A", NOW)
    copy = back_up(store._db.conn, store.path, NOW)
    store.close()
    other = start(OPEN, tmp_path, stdin=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    if is_damaged:  # so much that there is nothing left in it to lock
        store.path.write_bytes(b"rubbish" * 2_000)
    before = store.path.read_bytes()
    for replace in (lambda: restore(store.path, copy, NOW), lambda: begin_anew(store.path, NOW)):
        with pytest.raises(LemmaError, match="Another Lemma has the record open"):
            replace()
    assert store.path.read_bytes() == before
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(("lemma-restoring", "lemma-set-aside"))]
    other.kill()  # which ends its lock
    other.communicate()
    assert restore(store.path, copy, NOW) is not None


REPLACING = """
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import restoring
    ready = restoring._ready
    def paused(path, now):
        print("alone", flush=True)
        sys.stdin.readline()
        return ready(path, now)
    restoring._ready = paused
    restoring.restore(Path(sys.argv[1]), Path(sys.argv[2]), datetime(2026, 3, 2, tzinfo=UTC))
"""


def test_a_program_that_is_started_while_a_backup_is_put_back_opens_what_was_put_back(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    store.add_profile("In the backup", NOW)
    copy = back_up(store._db.conn, store.path, NOW)
    store.add_profile("Later", NOW)
    store.close()
    other = start(REPLACING, store.path, copy, stdin=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdin is not None
    assert other.stdout.readline() == "alone\n"  # from here on another program must not get hold of the old file
    found: list[list[str]] = []

    def opening() -> None:
        opened = open_store(tmp_path, NOW).store
        found.append([profile.name for profile in opened.profiles()])
        opened.close()

    thread = threading.Thread(target=opening)
    thread.start()
    thread.join(0.3)
    assert found == [], "it waits"
    other.stdin.write("\n")
    other.stdin.flush()
    thread.join()
    other.communicate()
    assert found == [["In the backup"]]


@pytest.mark.parametrize("what", ["missing", "rubbish", "foreign", "newer"])
def test_only_a_good_record_is_put_in_the_place_of_the_record(tmp_path, what) -> None:
    store = open_store(tmp_path / "data", NOW).store
    store.close()
    before = store.path.read_bytes()
    copy = tmp_path / "copy.db"
    if what == "rubbish":
        copy.write_bytes(b"x" * 5000)
    elif what != "missing":
        connection = sqlite3.connect(copy)
        connection.execute("create table profiles (a)" if what == "newer" else "create table t (a)")
        connection.execute(f"pragma user_version = {VERSION + 1}")
        connection.commit()
        connection.close()
    with pytest.raises(LemmaError):
        restore(store.path, copy, NOW)
    assert store.path.read_bytes() == before


def test_a_big_file_is_read_through_in_the_background_and_the_damage_told_at_the_next_start(
    tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("app.learner.store.upkeep.BIG", 0)
    store = open_store(tmp_path, NOW).store
    fill(store, "A", 400)
    store.close()
    opened = open_store(tmp_path, NOW)
    assert opened.upkeep is not None
    assert opened.upkeep.wait(60)
    assert marker_of(store.path).read_text() == "2026-03-01"
    assert len(backups(store.path)) == 1
    opened.store.close()
    # A page in the middle: what opens the file sees nothing of it.
    data = bytearray(store.path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xaa" * 4096
    store.path.write_bytes(data)
    opened = open_store(tmp_path, NOW + timedelta(days=1))
    assert opened.upkeep is not None
    assert opened.upkeep.wait(60)
    assert "damaged" in opened.upkeep.notices[0]
    assert len(backups(store.path)) == 1, "no copy is made of a damaged file"
    opened.store.close()
    with pytest.raises(Damaged) as caught:
        open_store(tmp_path, NOW + timedelta(days=1))
    assert caught.value.offer is not None
    restore(store.path, caught.value.offer.path, NOW)
    open_store(tmp_path, NOW + timedelta(days=1)).store.close()


def test_a_record_put_back_twice_in_a_second_is_never_written_over(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    store.add_profile("First", NOW)
    copy = back_up(store._db.conn, store.path, NOW)
    store.add_profile("Second", NOW)
    store.close()
    found = [begin_anew(store.path, NOW), restore(store.path, copy, NOW), begin_anew(store.path, NOW)]
    assert len(set(found)) == 3
    counts = []
    for aside in found:
        assert aside is not None
        backup = look_into(NOW, aside)
        assert backup is not None
        counts.append(backup.learners)
    assert counts == [2, 0, 1]
