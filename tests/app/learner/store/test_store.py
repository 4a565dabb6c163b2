"""The record of a learner: kept through kills, full disks, damage and newer programs."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.learner.ability import Ability, Mastery
from app.learner.review import Rating, reviewed
from app.learner.store import Attempt, Store, open_store
from app.learner.store.backups import back_up, backups
from app.learner.store.records import ability_from_json, ability_to_json
from app.learner.store.schema import STEPS, VERSION
from engine.errors import LemmaError

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def attempt(number: int = 0, score: float = 1.0, typed: str = "x = 4") -> Attempt:
    return Attempt(
        f"p/item{number % 7}", "p/skill", 3, "p", "1.0.0", number + 1, "", typed,
        "right" if score == 1 else "wrong", "", score, 0, 12.5, NOW + timedelta(hours=number),
    )  # fmt: skip


@pytest.fixture
def store(tmp_path: Path):
    opened = open_store(tmp_path / "data", NOW)
    assert opened.notices == ()
    yield opened.store
    opened.store.close()


def test_what_is_recorded_is_there_after_closing(tmp_path: Path) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("  Robin  B ", NOW)
    card = reviewed(None, Rating.Good, NOW)
    history = [attempt(number, float(number % 3 > 0)) for number in range(12)]
    for one in history:
        store.record(learner.id, one, card)
    store.close()
    again = open_store(tmp_path, NOW).store
    assert [profile.name for profile in again.profiles()] == ["Robin B"]
    assert again.attempts(learner.id) == history[::-1]
    assert again.cards(learner.id) == {"p/skill": card}
    expected = Ability.of(one.for_model() for one in history)
    assert again.ability(learner.id).chance("p/skill", 3) == pytest.approx(expected.chance("p/skill", 3), abs=1e-4)
    assert again.ability(learner.id).mastery("p/skill") is expected.mastery("p/skill")
    again.close()


def test_estimates_survive_being_stored() -> None:
    ability = Ability.of(attempt(number).for_model() for number in range(30))
    back = ability_from_json(ability_to_json(ability))
    assert ability_to_json(back) == ability_to_json(ability)
    assert back.mastery("p/skill") is ability.mastery("p/skill") is Mastery.MASTERED
    assert ability_from_json({}).mastery("x") is Mastery.NEW


def test_names_are_needed_and_unique(store: Store) -> None:
    store.add_profile("Kim", NOW)
    for name in ("", "   ", "kim"):
        with pytest.raises(LemmaError):
            store.add_profile(name, NOW)


def test_a_pin_is_asked_for_and_never_stored(store: Store, tmp_path: Path) -> None:
    with_pin, without = store.add_profile("A", NOW, "4711"), store.add_profile("B", NOW)
    assert store.unlock(with_pin.id, "4711")
    assert not store.unlock(with_pin.id, "4712")
    assert store.unlock(without.id, "")
    assert not store.unlock("nobody", "")
    assert [profile.has_pin for profile in store.profiles()] == [True, False]
    store.close()
    assert b"4711" not in store.path.read_bytes()


def test_erasing_one_learner_leaves_no_byte_of_them_and_all_of_the_others(store: Store) -> None:
    one, other = store.add_profile("Erased Person", NOW), store.add_profile("Kept Person", NOW)
    for number in range(50):
        store.record(one.id, attempt(number, typed=f"secret thought {number}"))
        store.record(other.id, attempt(number, typed=f"kept thought {number}"))
    store.save_conversation(one.id, "secret talk", ["secret words"], NOW)
    copy = back_up(store._db.conn, store.path, NOW)
    assert b"Erased Person" in copy.read_bytes()
    store.erase(one.id)
    data = copy.read_bytes()
    assert b"kept thought 49" in data
    data += b"".join(file.read_bytes() for file in store.path.parent.glob("lemma.db*"))
    assert b"secret" not in data
    assert b"Erased Person" not in data
    assert store.count(other.id) == 50
    assert b"kept thought 49" in data


def test_conversations_and_quizzes(store: Store) -> None:
    learner = store.add_profile("A", NOW)
    number = store.save_conversation(learner.id, "First", [{"role": "user", "text": "π?"}], NOW)
    store.save_conversation(learner.id, "First, again", [1], NOW + timedelta(hours=1), number)
    assert store.conversations(learner.id) == [(number, "First, again", NOW + timedelta(hours=1))]
    assert store.conversation(learner.id, number) == [1]
    with pytest.raises(LemmaError):
        store.conversation(learner.id, 99)
    store.save_quiz(learner.id, "p", "1.0.0", "week", 3.5, 5, {"seed": 7}, NOW)
    (result,) = store.quizzes(learner.id, "week")
    assert (result["earned"], result["result"]) == (3.5, {"seed": 7})


def test_an_attempt_of_nobody_is_refused_whole(store: Store) -> None:
    with pytest.raises(LemmaError):
        store.record("nobody", attempt())
    learner = store.add_profile("A", NOW)
    store._db.conn.execute("create trigger no before update on profiles begin select raise(abort, 'disk is full'); end")
    with pytest.raises(LemmaError, match="disk is full"):
        store.record(learner.id, attempt())
    assert store.count(learner.id) == 0, "the attempt and its estimates are kept together or not at all"


@pytest.mark.parametrize("version", range(VERSION))
def test_every_earlier_version_is_brought_up_to_date_with_its_data(tmp_path: Path, version: int) -> None:
    path = tmp_path / "lemma.db"
    connection = sqlite3.connect(path)
    for number in range(version):
        for statement in STEPS[number]:
            connection.execute(statement)
    if version:
        connection.execute("insert into profiles (id, name, created) values ('a', 'Old', '2020-01-01T00:00:00+00:00')")
    connection.execute(f"pragma user_version = {version}")
    connection.commit()
    connection.close()
    store = open_store(tmp_path, NOW).store
    assert [profile.name for profile in store.profiles()] == (["Old"] if version else [])
    store.save_conversation(store.add_profile("New", NOW).id, "t", [], NOW)
    assert int(store._rows("pragma user_version")[0]["user_version"]) == VERSION
    assert bool(backups(path)) == bool(version), "there is a way back"
    store.close()


def test_a_newer_file_is_only_read(tmp_path: Path) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("A", NOW)
    store._db.conn.execute(f"pragma user_version = {VERSION + 1}")
    store.close()
    opened = open_store(tmp_path, NOW)
    assert "newer Lemma" in opened.notices[0]
    assert [profile.name for profile in opened.store.profiles()] == ["A"]
    with pytest.raises(LemmaError, match="read only"):
        opened.store.record(learner.id, attempt())
    opened.store.close()


def test_a_damaged_file_is_set_aside_and_the_newest_whole_backup_used(tmp_path: Path) -> None:
    store = open_store(tmp_path, NOW).store
    store.add_profile("Saved", NOW)
    good = back_up(store._db.conn, store.path, NOW)
    bad = back_up(store._db.conn, store.path, NOW + timedelta(days=1))
    bad.write_bytes(b"SQLite format 3\0" + b"rubbish" * 500)
    store.close()
    data = bytearray(store.path.read_bytes())
    data[100:4000] = os.urandom(3900)
    store.path.write_bytes(data)
    opened = open_store(tmp_path, NOW)
    assert "damaged" in opened.notices[0]
    assert "backup of 2026-03-01" in opened.notices[0]
    assert [profile.name for profile in opened.store.profiles()] == ["Saved"]
    assert list(tmp_path.glob("lemma-damaged-*.db"))
    assert good.exists()
    opened.store.close()


def test_rubbish_without_a_backup_begins_anew_and_is_kept(tmp_path: Path) -> None:
    (tmp_path / "lemma.db").write_bytes(b"this is no database" * 100)
    opened = open_store(tmp_path, NOW)
    assert "no backup" in opened.notices[0]
    opened.store.add_profile("A", NOW)
    opened.store.close()
    assert next(tmp_path.glob("lemma-damaged-*.db")).read_bytes().startswith(b"this is no database")


def test_backups_rotate(store: Store) -> None:
    for day in range(80):
        back_up(store._db.conn, store.path, NOW + timedelta(days=day))
    kept = [at for at, _ in backups(store.path)]
    assert kept[0] == NOW + timedelta(days=79)
    assert [(kept[0] - at).days for at in kept[:7]] == list(range(7))
    assert 10 <= len(kept) <= 17
    assert (kept[0] - kept[-1]).days > 40


@pytest.mark.skipif(os.geteuid() == 0 and not hasattr(os, "chflags"), reason="root writes everywhere")
def test_a_folder_that_cannot_be_written_to_is_a_sentence(tmp_path: Path) -> None:
    store = open_store(tmp_path, NOW).store
    store.close()
    tmp_path.chmod(0o500)
    try:
        opened = open_store(tmp_path, NOW)
        assert not opened.store.writable or opened.notices
    finally:
        tmp_path.chmod(0o700)


def test_a_file_where_the_folder_should_be_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(LemmaError):
        open_store(tmp_path / "data", NOW)


KILLED = """
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import open_store
    from tests.app.learner.store.test_store import attempt
    store = open_store(Path(sys.argv[1]), datetime(2026, 3, 1, tzinfo=UTC)).store
    learner = store.profiles()[0].id
    number = int(sys.argv[2])
    while True:
        store.record(learner, attempt(number))
        print(number, flush=True)
        number += 1
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_kill_at_any_moment_loses_no_acknowledged_attempt(tmp_path: Path) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("A", NOW).id
    store.close()
    acknowledged = 0
    for wait in (0, 1, 3, 7, 20):  # lines to read before the kill
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILLED), str(tmp_path), str(acknowledged)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        )
        assert process.stdout is not None
        for _ in range(wait + 1):
            line = process.stdout.readline()
            assert line, "the writer died by itself"
            acknowledged = int(line) + 1
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().split()
        process.wait()
        complete = [int(word) for word in rest if word.isdigit()]
        acknowledged = max([acknowledged, *(number + 1 for number in complete)])
        opened = open_store(tmp_path, NOW)
        assert opened.notices == ()
        seeds = {one.seed for one in opened.store.attempts(learner, limit=100_000)}
        assert set(range(1, acknowledged + 1)) <= seeds
        opened.store.ability(learner)
        acknowledged = max(seeds)
        opened.store.close()


def test_renaming_keeps_to_the_rule_of_new_names(store: Store) -> None:
    ada, _ = store.add_profile("Ada", NOW), store.add_profile("Ben", NOW)
    for wrong in ("  ", "ben"):
        with pytest.raises(LemmaError):
            store.rename(ada.id, wrong)
    store.rename(ada.id, "ADA")
    assert [profile.name for profile in store.profiles()] == ["ADA", "Ben"]
