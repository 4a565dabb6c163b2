"""A learner erased: not a byte of what they typed stays, wherever it was, and all of the others does."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.learner.review import Rating, reviewed
from app.learner.store import Store, open_store
from app.learner.store.backups import back_up, backups
from app.learner.store.restoring import restore
from engine.errors import LemmaError
from tests.helpers.records import NOW, attempt

SECRETS = (b"Erased Person", b"secret")


def fill(store: Store) -> tuple[str, str]:
    """Two learners; one of them is to be erased."""
    one, other = store.add_profile("Erased Person", NOW).id, store.add_profile("Kept Person", NOW).id
    for learner, word in ((one, "secret"), (other, "kept")):
        for number in range(40):
            card = reviewed(None, Rating.Good, NOW)
            store.record(learner, attempt(number, typed=f"{word} thought {number}"), card)
        store.save_conversation(learner, f"{word} talk", [f"{word} words " * 2_000], NOW)
        store.save_quiz(learner, "p", "1.0.0", f"{word} quiz", 1, 2, {"typed": f"{word} answer"}, NOW)
        store.set_preference(learner, "likes", f"{word} wish")
    store.rename(one, "Erased Person II")
    return one, other


def everything(folder: Path) -> bytes:
    """All bytes of all files."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def assert_erased(folder: Path, learner: str) -> None:
    data = everything(folder)
    for secret in (*SECRETS, learner.encode()):
        assert secret not in data


def test_no_byte_of_an_erased_learner_stays_in_the_record_its_log_or_its_copies(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    one, other = fill(store)
    back_up(store._db.conn, store.path, NOW)
    back_up(store._db.conn, store.path, NOW + timedelta(days=1))
    stale = tmp_path / "backups" / ".lemma-20260101T000000Z.db.4194305.part"  # no process has such a number
    stale.write_bytes(b"secret")
    (tmp_path / ".lemma-restoring-20260101T000000Z.db.4194305.part").write_bytes(b"secret")  # of a killed restore
    assert store.query("select count(*) as n from attempts") == [{"n": 80}]  # a reader that has read before
    assert SECRETS[0] in everything(tmp_path)
    assert store.erase(one) == []
    assert_erased(tmp_path, one)
    assert store.query("select count(*) as n from attempts") == [{"n": 40}]
    assert store.count(other) == 40
    store.record(other, attempt(41))
    store.close()
    assert_erased(tmp_path, one)
    for _, copy in backups(store.path):
        assert copy.read_bytes().count(b"kept thought 39") == 1
    with pytest.raises(LemmaError, match="no such learner"):
        open_store(tmp_path, NOW).store.erase(one)


def test_records_that_were_set_aside_are_cleaned_too_and_damaged_ones_named(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    one, _ = fill(store)
    copy = back_up(store._db.conn, store.path, NOW)
    store.close()
    restore(store.path, copy, NOW)  # the present one is set aside, and good
    damaged = tmp_path / "lemma-set-aside-20200101T000000Z.db"
    damaged.write_bytes(b"secret rubbish" * 500)
    store = open_store(tmp_path, NOW).store
    assert store.erase(one) == [damaged]
    damaged.unlink()
    assert_erased(tmp_path, one)
    store.close()


def test_while_somebody_reads_it_is_said_that_something_may_have_stayed_and_done_later(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("app.learner.store.connecting.PATIENCE", 0.3)
    store = open_store(tmp_path, NOW).store
    one, other = fill(store)
    reader = open_store(tmp_path, NOW).store
    reader._db.conn.execute("begin")
    reader._db.conn.execute("select * from attempts").fetchone()
    with pytest.raises(LemmaError, match="Another Lemma"):
        store.erase(one)
    assert [profile.id for profile in store.profiles()] == [other]
    reader.close()
    store.close()
    opened = open_store(tmp_path, NOW)
    assert opened.notices == ()
    assert_erased(tmp_path, one)
    opened.store.close()


ERASING = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import open_store
    from tests.helpers.records import die_at_line
    store = open_store(Path(sys.argv[1]), datetime(2026, 3, 1, 12, tzinfo=UTC)).store
    die_at_line(int(sys.argv[3]), "erasing.py", "files.py")
    store.erase(sys.argv[2])
    os._exit(0)
"""


def test_erasing_is_finished_after_a_kill_at_any_line(tmp_path, programs) -> None:
    store = open_store(tmp_path / "a", NOW).store
    one, other = fill(store)
    back_up(store._db.conn, store.path, NOW)
    store.close()
    begun = []
    for line in (3, 12, 30, 45, 60, 75, 90, 120, 400):
        folder = tmp_path / str(line)
        shutil.copytree(tmp_path / "a", folder)
        status, output = programs.run(ERASING, folder, one, line)
        assert status in (-9, 0), output
        store = open_store(folder, NOW).store
        there = [profile.id for profile in store.profiles()]
        begun.append(one not in there)
        assert store.count(other) == 40
        if begun[-1]:
            assert store.query("select count(*) as n from attempts") == [{"n": 40}]
            assert_erased(folder, one)
        else:
            assert store.count(one) == 40, "all or nothing"
        store.close()
    assert begun[0] is False
    assert begun[-1] is True
    assert begun == sorted(begun), "once it is begun it is finished"
