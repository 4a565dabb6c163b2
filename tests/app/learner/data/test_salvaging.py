"""What the backup does not have and the damaged record still shows is not lost."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest

from app.learner.ability import Ability
from app.learner.data.salvaging import recover, salvage
from app.learner.store import Damaged, open_store
from app.learner.store.restoring import restore
from tests.helpers.records import NOW, attempt, fill

PAGE = 4096


@pytest.mark.parametrize("seed", range(2))
def test_what_can_be_read_of_a_damaged_record_is_taken_over(tmp_path, seed) -> None:
    store = open_store(tmp_path, NOW).store
    who = fill(store, "A", 150)
    copy = store.back_up(NOW)
    fill(store, "A", 200, 150)
    other = fill(store, "B", 200)
    store.save_conversation(who, "Talk", ["words"], NOW)
    store.close()
    rng = random.Random(seed)
    data = bytearray(store.path.read_bytes())
    for page in rng.sample(range(len(data) // PAGE // 2, len(data) // PAGE), 3):
        data[page * PAGE : (page + 1) * PAGE] = rng.randbytes(PAGE)
    store.path.write_bytes(data)
    with pytest.raises(Damaged):
        open_store(tmp_path, NOW)
    aside = restore(store.path, copy, NOW)
    assert aside is not None
    broken = aside.read_bytes()
    store = open_store(tmp_path, NOW).store
    before = [one.seed for one in store.attempts_recorded(who)]
    assert before == list(range(1, 151))
    found = salvage(store, aside)
    after = [one.seed for one in store.attempts_recorded(who)]
    assert sum(one.attempts for one in found) == len(after) - 150 + store.count(other) > 30
    assert after == sorted(set(after)), "nothing twice, nothing lost, in order"
    assert set(before) <= set(after)
    assert all(one == attempt(one.seed - 1) for one in store.attempts_recorded(who))
    again = Ability.of(one.for_model() for one in store.attempts_recorded(who))
    assert store.ability(who).skills == again.skills
    assert [one.attempts for one in salvage(store, aside)] == [0] * len(found)
    assert aside.read_bytes() == broken
    store.close()


def test_without_a_backup_a_new_record_begins_with_what_can_be_read(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    who = fill(store, "A", 60)
    store.close()
    data = store.path.read_bytes()
    store.path.write_bytes(data[: len(data) - 3 * PAGE])
    with pytest.raises(Damaged, match="no good backup"):
        open_store(tmp_path, NOW)
    said = recover(store.path, None, NOW)
    assert "From the damaged one: A, new here" in said[1]
    store = open_store(tmp_path, NOW).store
    assert store.count(who) > 20
    store.close()


@pytest.mark.parametrize("change", ["typed = cast(x'ff41fe' as text)", "at = '2026-13-45'", "score = 'abc'"])
def test_one_answer_that_makes_no_sense_costs_no_other(tmp_path, change) -> None:
    store = open_store(tmp_path, NOW).store
    who = fill(store, "A", 20)
    copy = store.back_up(NOW)
    fill(store, "A", 10, 20)
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(f"update attempts set {change} where seed = 25")
    said = recover(store.path, copy, NOW)
    assert "9 attempts taken in" in said[1]
    store = open_store(tmp_path, NOW).store
    assert [one.seed for one in store.attempts_recorded(who)] == [*range(1, 25), *range(26, 31)]
    store.close()


def test_going_back_to_a_backup_brings_back_only_the_backup(tmp_path) -> None:
    store = open_store(tmp_path, NOW).store
    who = store.add_profile("A", NOW).id
    copy = store.back_up(NOW)
    store.record(who, attempt())
    store.close()
    assert len(recover(store.path, copy, NOW)) == 1
    store = open_store(tmp_path, NOW).store
    assert store.count(who) == 0
    store.close()


@pytest.mark.parametrize("content", [b"", b"rubbish" * 2_000, b"SQLite format 3\0" + bytes(8_000)])
def test_of_what_shows_nothing_nothing_is_taken(tmp_path, content) -> None:
    store = open_store(tmp_path / "data", NOW).store
    (tmp_path / "broken.db").write_bytes(content)
    assert salvage(store, tmp_path / "broken.db") == []
    assert store.profiles() == []
    store.close()
