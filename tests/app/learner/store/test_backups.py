"""Copies of the record: rotated, whole or not there, and made by themselves once a day."""

from __future__ import annotations

import shutil
import sqlite3
import time
from datetime import timedelta
from pathlib import Path

import pytest

from app.learner.store import open_store
from app.learner.store.backups import back_up, backups, folder_of
from app.learner.store.restoring import look_into, newest_good
from engine.errors import LemmaError
from tests.helpers.records import NOW, attempt


def test_copies_rotate(tmp_path, monkeypatch) -> None:
    store = open_store(tmp_path, NOW).store
    for day in range(80):
        back_up(store._db.conn, store.path, NOW + timedelta(days=day))
    store.close()
    kept = [at for at, _ in backups(store.path)]
    assert kept[0] == NOW + timedelta(days=79)
    assert [(kept[0] - at).days for at in kept[:7]] == list(range(7))
    assert 10 <= len(kept) <= 17
    assert (kept[0] - kept[-1]).days > 40


def test_copies_of_a_clock_that_was_wrong_push_out_none_of_today_and_are_not_offered_first(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    for year in (2039, 1980):  # a clock that was set wrong for half a year, and one whose battery is dead
        for week in range(26):
            back_up(store._db.conn, store.path, NOW.replace(year=year) + timedelta(days=7 * week))
        for day in range(10):
            back_up(store._db.conn, store.path, NOW + timedelta(days=day))
    store.close()
    today = NOW + timedelta(days=9)
    kept = [at for at, _ in backups(store.path)]
    assert {today - timedelta(days=day) for day in range(7)} <= set(kept)
    assert len(kept) <= 3 * 17
    found = newest_good(store.path, today)
    assert found is not None and found.at == today
    early = newest_good(store.path, NOW.replace(year=1970))
    assert early is not None, "where the clock is wrong now, all seem to come from the future"


def test_copies_of_a_big_record_take_bounded_space(tmp_path, monkeypatch) -> None:
    store = open_store(tmp_path, NOW).store
    copy = back_up(store._db.conn, store.path, NOW)
    monkeypatch.setattr("app.learner.store.backups.SPACE", int(3.5 * copy.stat().st_size))
    for day in range(1, 9):
        back_up(store._db.conn, store.path, NOW + timedelta(days=day))
    assert len(backups(store.path)) == 3
    monkeypatch.setattr("app.learner.store.backups.SPACE", 0)
    back_up(store._db.conn, store.path, NOW + timedelta(days=9))
    assert len(backups(store.path)) == 2, "two stay in any case"
    store.close()


def test_opening_makes_a_copy_a_day(tmp_path) -> None:
    open_store(tmp_path, NOW).store.close()
    for hours in (1, 2, 24, 25, 49):
        open_store(tmp_path, NOW + timedelta(hours=hours)).store.close()
    days = [at.day for at, _ in backups(tmp_path / "lemma.db")]
    assert days == [3, 2, 1]


def test_a_program_that_stays_open_makes_a_copy_when_the_next_day_has_come(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("app.learner.store.upkeep.EVERY", 0.02)
    open_store(tmp_path, NOW).store.close()
    store = open_store(tmp_path, NOW).store
    until = time.monotonic() + 60
    while len(backups(store.path)) < 2 and time.monotonic() < until:
        time.sleep(0.02)
    store.close()
    assert len(backups(store.path)) == 2, "one of the day it was opened, one of today"


def test_a_copy_that_cannot_be_written_is_a_sentence_and_hinders_nobody(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("A", NOW).id
    store.close()
    (tmp_path / "backups").write_text("a file where the folder should be")
    opened = open_store(tmp_path, NOW + timedelta(days=1))
    assert "backup" in opened.notices[0]
    opened.store.record(learner, attempt())
    opened.store.close()


def test_a_copy_is_what_the_record_was_with_its_log(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("A", NOW).id
    for number in range(20):
        store.record(learner, attempt(number))
        copy = back_up(store._db.conn, store.path, NOW + timedelta(days=number))
        found = look_into(NOW, copy)
        assert found is not None
        assert (found.learners, found.attempts) == (1, number + 1)
    store.close()


def test_stopping_a_copy_leaves_nothing_of_it(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("app.learner.store.backups.PAGES", 1)
    store = open_store(tmp_path, NOW).store
    with pytest.raises(LemmaError, match="stopped"):
        back_up(store._db.conn, store.path, NOW, lambda: True)
    assert list(folder_of(store.path).iterdir()) == []
    store.close()


BACKING_UP = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import open_store
    from tests.helpers.records import die_at_line
    die_at_line(int(sys.argv[2]), "backups.py", "files.py", "upkeep.py")
    open_store(Path(sys.argv[1]), datetime(2026, 3, 2, tzinfo=UTC)).store.close()
    os._exit(0)
"""


def test_a_kill_within_a_backup_leaves_the_record_and_every_copy_whole(tmp_path, programs) -> None:
    store = open_store(tmp_path / "a", NOW).store
    learner = store.add_profile("A", NOW).id
    for number in range(5):
        store.record(learner, attempt(number))
    back_up(store._db.conn, store.path, NOW)
    store.close()
    ended = []
    for line in (5, 20, 35, 50, 65, 80, 400):
        folder = tmp_path / str(line)
        shutil.copytree(tmp_path / "a", folder)
        status, output = programs.run(BACKING_UP, folder, line)
        ended.append(status)
        assert status in (-9, 0), output
        for at, copy in backups(folder / "lemma.db"):
            found = look_into(at, copy)
            assert found is not None
            assert found.attempts == 5
        opened = open_store(folder, NOW + timedelta(days=1))
        assert opened.notices == ()
        assert opened.store.count(learner) == 5
        opened.store.close()
        assert backups(folder / "lemma.db")[0][0].day == 2
        assert not list((folder / "backups").glob(".*")), "what the kill left is gone"
    assert set(ended) == {-9, 0}


def test_a_file_with_a_strange_name_is_no_copy(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    folder_of(store.path).mkdir()
    for name in ("lemma-20269999T999999Z.db", "lemma-x.db", "other.db"):
        (folder_of(store.path) / name).write_text("x")
    assert backups(store.path) == []
    store.close()


def test_a_damaged_copy_is_seen(tmp_path) -> None:
    connection = sqlite3.connect(tmp_path / "empty.db")
    connection.execute("create table t (a)")
    connection.commit()
    connection.close()
    assert look_into(NOW, tmp_path / "empty.db") is None
    assert look_into(NOW, Path(__file__)) is None
