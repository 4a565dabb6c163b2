"""Opening the record: older and newer files, damage, two programs at once, folders that cannot be written to."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from app import paths
from app.learner.ability import Ability
from app.learner.store import Attempt, open_record, open_store
from app.learner.store.backups import backups
from app.learner.store.schema import VERSION
from engine.errors import LemmaError
from tests.helpers.records import NOW, Nursery, attempt, start

FILES = Path(__file__).parent / "files"
NOBODY = 65534


def released(version: int, folder: Path) -> Path:
    """A file that the program wrote when that was its version."""
    path = folder / "lemma.db"
    path.write_bytes(gzip.decompress((FILES / f"version-{version}.db.gz").read_bytes()))
    return path


def contents(path: Path) -> dict[str, list[dict[str, object]]]:
    """Everything in a file, as plain SQLite sees it."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    tables = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
    found = {table: [dict(row) for row in connection.execute(f"select * from {table}")] for table in tables}
    connection.close()
    return found


def version_of(path: Path) -> int:
    connection = sqlite3.connect(path)
    (version,) = connection.execute("pragma user_version").fetchone()
    connection.close()
    return int(version)


# --- files of other versions -------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", range(1, VERSION))
def test_the_file_of_every_earlier_version_is_brought_up_to_date_with_all_that_is_in_it(tmp_path, version) -> None:
    path = released(version, tmp_path)
    before = contents(path)
    opened = open_store(tmp_path, NOW)
    assert opened.notices == ()
    store = opened.store
    assert {profile.name: profile.has_pin for profile in store.profiles()} == {"Ada": True, "Ünal 李": False}
    ada, other = store.profiles()
    assert store.unlock(ada.id, "4711")
    for learner in (ada, other):
        expected = [row for row in before["attempts"] if row["profile"] == learner.id]
        attempts = list(store.attempts_of(learner.id))
        assert len(attempts) == len(expected) > 0
        for one, row in zip(attempts, expected, strict=True):
            made = {name: value for name, value in row.items() if name not in ("id", "profile")}
            assert one == Attempt(**{**made, "at": datetime.fromisoformat(str(row["at"]))})
        ability = store.ability(learner.id)
        assert ability.skills == Ability.of(one.for_model() for one in attempts).skills
        assert {name: card.stability for name, card in store.cards(learner.id).items()} == {
            row["skill"]: row["stability"] for row in before["cards"] if row["profile"] == learner.id
        }
    if version >= 2:
        ((number, title, _),) = store.conversations(ada.id)
        assert (title, store.conversation(ada.id, number)) == ("Solve x", [{"role": "user", "text": "What is √2?"}])
        assert [found[1] for found in store.search_conversations(ada.id, "SOLVE √2")] == ["Solve x"]
        assert store.search_conversations(ada.id, "user") == store.search_conversations(other.id, "x") == []
        assert store.quizzes(other.id)[0]["result"] == {"seed": 7, "answers": ["1/2"]}
    store.record(ada.id, attempt())
    store.save_conversation(ada.id, "New", [], NOW)
    store.set_preference(ada.id, "minutes", 15)
    ((_, copy),) = backups(path)
    assert (version_of(path), version_of(copy)) == (VERSION, version), "there is a way back"
    assert contents(copy) == before
    store.close()


HOSTILE = ["", "{", "7", "[" * 100_000, '{"text": ' * 50_000, '{"a\\"b": {"text": "\\ud800 here"}}', "[null, true]"]


def test_conversations_of_any_content_are_brought_up_to_date(tmp_path) -> None:
    """An archive may have brought anything; the record is opened all the same."""
    path = released(3, tmp_path)
    connection = sqlite3.connect(path)
    (who,) = connection.execute("select id from profiles limit 1").fetchone()
    for body in HOSTILE:
        row = (who, NOW.isoformat(), NOW.isoformat(), "Odd one", body)
        connection.execute("insert into conversations (profile, created, changed, title, body) values (?,?,?,?,?)", row)
    connection.commit()
    connection.close()
    store = open_store(tmp_path, NOW).store
    assert len(store.search_conversations(who, "odd")) == len(HOSTILE)
    assert len(store.search_conversations(who, "odd here")) == 1
    store.close()


def test_there_is_a_file_of_every_version_there_was() -> None:
    assert {file.name for file in FILES.iterdir()} == {f"version-{number}.db.gz" for number in range(1, VERSION + 1)}


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_newer_file_is_only_read(tmp_path, version) -> None:
    path = released(version, tmp_path)
    store = open_store(tmp_path, NOW).store
    learner = store.profiles()[0].id
    store._db.conn.execute(f"pragma user_version = {VERSION + 1}")
    store.close()
    before = path.read_bytes()
    opened = open_store(tmp_path, NOW)
    assert "newer Lemma" in opened.notices[0]
    assert [profile.name for profile in opened.store.profiles()] == ["Ada", "Ünal 李"]
    assert opened.store.query("select count(*) as n from attempts") == [{"n": 12}]
    assert opened.store.ability(learner).skills
    for write in (
        lambda: opened.store.record(learner, attempt()),
        lambda: opened.store.add_profile("B", NOW),
        lambda: opened.store.erase(learner),
    ):
        with pytest.raises(LemmaError, match="read only"):
            write()
    opened.store.close()
    assert path.read_bytes() == before


MIGRATING = """
    import os, signal, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import open_store, schema
    from app.learner.store.schema import STEPS
    # Killed by the database itself, between two statements of a step.
    at, step = int(sys.argv[2]), list(STEPS[int(sys.argv[3])])
    class Step(tuple):
        def __iter__(self):
            for number, statement in enumerate(tuple.__iter__(self)):
                if number == at:
                    os.kill(os.getpid(), signal.SIGKILL)
                yield statement
            os.kill(os.getpid(), signal.SIGKILL)  # before the version is written
    steps = list(STEPS)
    steps[int(sys.argv[3])] = Step(step)
    schema.STEPS = tuple(steps)
    open_store(Path(sys.argv[1]), datetime(2026, 3, 1, 12, tzinfo=UTC))
"""


@pytest.mark.parametrize(("version", "at"), [(1, 0), (1, 3), (1, 99), (2, 1), (2, 5), (2, 99)])
def test_a_kill_within_a_migration_leaves_the_old_file_whole(tmp_path, version, at, programs) -> None:
    path = released(version, tmp_path)
    before = contents(path)
    status, output = programs.run(MIGRATING, tmp_path, at, version)
    assert status == -9, output
    assert contents(path) == before
    assert version_of(path) == version
    store = open_store(tmp_path, NOW).store
    assert store.query("select count(*) as n from attempts") == [{"n": 12}]
    store.close()


# --- two programs ------------------------------------------------------------------------------------------------

OPENING = """
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import open_store
    from tests.helpers.records import attempt
    print("ready", flush=True)
    sys.stdin.readline()
    store = open_store(Path(sys.argv[1]), datetime(2026, 3, 1, tzinfo=UTC)).store
    learner = store.add_profile(sys.argv[2], datetime(2026, 3, 1, tzinfo=UTC))
    for number in range(10):
        store.record(learner.id, attempt(number))
    store.close()
"""


def test_programs_that_start_at_the_same_moment_share_one_new_record(tmp_path) -> None:
    programs = [start(OPENING, tmp_path, name, stdin=-1) for name in "AB"]
    for one in programs:
        one.stdout.readline()
    for one in programs:
        one.stdin.write("\n")
        one.stdin.flush()
    for one in programs:
        _, err = one.communicate()
        assert one.returncode == 0, err
    store = open_store(tmp_path, NOW).store
    assert sorted(profile.name for profile in store.profiles()) == ["A", "B"]
    assert store.query("select count(*) as n from attempts") == [{"n": 20}]
    store.close()


HOLDING = """
    import sqlite3, sys, time
    connection = sqlite3.connect(sys.argv[1], isolation_level=None)
    connection.execute("begin immediate")
    print("held", flush=True)
    if sys.argv[2] == "for ever":
        sys.stdin.readline()
    time.sleep(float(sys.argv[3]))
    connection.execute("rollback")
"""


def test_a_second_writer_waits_and_is_told_when_it_takes_too_long(tmp_path, monkeypatch) -> None:
    store = open_store(tmp_path, NOW).store
    learner = store.add_profile("A", NOW).id
    other = start(HOLDING, store.path, "a moment", 0.7)
    other.stdout.readline()
    store.record(learner, attempt())
    other.communicate()
    monkeypatch.setattr("app.learner.store.connecting.PATIENCE", 0.3)
    store.close()
    other = start(HOLDING, store.path, "for ever", 0, stdin=-1)
    other.stdout.readline()
    store = open_store(tmp_path, NOW).store
    with pytest.raises(LemmaError, match="Another Lemma"):
        store.record(learner, attempt(1))
    assert store.count(learner) == 1
    other.communicate("\n")
    store.record(learner, attempt(1))
    assert store.count(learner) == 2
    store.close()


# --- folders -----------------------------------------------------------------------------------------------------

READING = """
    import json, os, sys, urllib.parse  # the last one for pathlib: a Python below root's home is closed to the others
    from datetime import UTC, datetime
    from pathlib import Path
    from app.learner.store import open_store
    from tests.helpers.records import attempt
    from engine.errors import LemmaError
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(int(sys.argv[2]))
        os.setuid(int(sys.argv[2]))  # root may write everywhere
    out = {}
    try:
        opened = open_store(Path(sys.argv[1]), datetime(2026, 3, 1, tzinfo=UTC))
        out["notices"] = opened.notices
        learner = opened.store.profiles()[0].id
        out["attempts"] = len(list(opened.store.attempts_of(learner)))
        out["skills"] = len(opened.store.ability(learner).skills)
        opened.store.record(learner, attempt())
    except LemmaError as error:
        out["error"] = str(error)
    print(json.dumps(out))
"""


def read_only(folder: Path, programs: Nursery) -> dict[str, object]:
    """What a program finds that may write nothing in the folder."""
    own = {file: file.stat().st_mode for file in (folder, *folder.iterdir())}
    for file in own:
        file.chmod(0o555 if file.is_dir() else 0o444)
    parents = [one for one in folder.parents if one != Path("/") and not one.stat().st_mode & 0o001]
    modes = {one: one.stat().st_mode for one in parents}
    for one in parents:
        one.chmod(0o755)
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    try:
        status, output = programs.run(READING, folder, NOBODY)
    finally:
        for file, mode in (own | modes).items():
            file.chmod(mode)
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} == before
    assert status == 0, output
    return dict(json.loads(output))


@pytest.mark.skipif(os.name == "nt", reason="rights of files are another matter there")
@pytest.mark.parametrize("state", ["closed", "killed", "version 1", "version 2"])
def test_from_a_folder_that_cannot_be_written_to_the_record_is_read(tmp_path, state, programs) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    if state.startswith("version"):
        released(int(state[-1]), folder)
        expected = 8
    else:
        store = open_store(folder, NOW).store
        learner = store.add_profile("A", NOW).id
        for number in range(3):
            store.record(learner, attempt(number))
        expected = 3
        if state == "killed":  # as it is on the disk while it is open: much of it in the log
            copy = tmp_path / "killed"
            copy.mkdir()
            for file in folder.glob("lemma.db*"):
                if not file.name.endswith("-shm"):
                    shutil.copyfile(file, copy / file.name)
            folder = copy
        store.close()
    found = read_only(folder, programs)
    assert found.get("attempts") == expected, found
    assert found["skills"]
    assert "cannot be written to: what you do now is not kept" in str(found["notices"])
    assert "read only" in str(found["error"])


@pytest.mark.skipif(os.name == "nt", reason="rights of files are another matter there")
def test_an_empty_folder_that_cannot_be_written_to_is_a_sentence(tmp_path, programs) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    assert "Nothing can be written to" in str(read_only(folder, programs)["error"])


@pytest.mark.skipif(os.name == "nt", reason="rights of files are another matter there")
@pytest.mark.parametrize("there", [False, True], ids=["empty", "with a record"])
def test_a_folder_that_may_not_be_entered_is_a_sentence(tmp_path, programs, there) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    if there:
        open_store(folder, NOW).store.close()
    parents = [one for one in folder.parents if one != Path("/") and not one.stat().st_mode & 0o001]
    modes = {one: one.stat().st_mode for one in (*parents, folder)}
    for one in parents:
        one.chmod(0o755)
    folder.chmod(0o600)
    try:
        status, output = programs.run(READING, folder, NOBODY)
    finally:
        for one, mode in modes.items():
            one.chmod(mode)
    assert status == 0, output
    assert f"{folder} cannot be used" in str(json.loads(output)["error"])


def test_a_file_where_the_folder_should_be_is_a_sentence(tmp_path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(LemmaError):
        open_store(tmp_path / "data", NOW)


def test_the_record_is_opened_where_this_installation_keeps_it(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path / "here"))
    store = open_record(NOW).store
    assert store.path == tmp_path / "here" / "lemma.db"
    store.close()
    monkeypatch.delenv("LEMMA_DATA")
    paths.config().mkdir(parents=True)
    (paths.config() / "settings.json").write_text("{")
    opened = open_record(NOW)
    assert "could not be understood" in opened.notices[0]
    opened.store.close()
