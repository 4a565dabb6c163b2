"""Archives that are broken, forged or made to hurt: refused with a sentence, and nothing of them is in the record."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.learner.data import form
from app.learner.data.archive import Archive
from app.learner.data.exporting import export
from app.learner.review import ReviewCard
from app.learner.store import Store, open_store
from engine.errors import LemmaError
from tests.helpers.records import NOW, attempt

ATTEMPTS = "learner-1/record/attempts.jsonl"


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("exported")
    store = open_store(folder / "source", NOW).store
    who = store.add_profile("Visitor", NOW)
    for number in range(5):
        store.record(who.id, attempt(number), ReviewCard(1.0, 5.0, NOW, NOW))
    store.save_conversation(who.id, "Talk", ["words"], NOW)
    store.save_quiz(who.id, "p", "1", "q", 1, 2, {}, NOW)
    store.set_preference(who.id, "minutes", 3)
    export(store, [who], folder / "good.zip", NOW)
    store.close()
    return (folder / "good.zip").read_bytes()


@pytest.fixture
def good(tmp_path: Path, exported: bytes) -> Path:
    """An archive as it should be."""
    (tmp_path / "good.zip").write_bytes(exported)
    return tmp_path / "good.zip"


@pytest.fixture
def store(tmp_path: Path):
    store = open_store(tmp_path / "data", NOW).store
    store.record(store.add_profile("Here", NOW).id, attempt())
    yield store
    store.close()


def refused(store: Store, archive: Path) -> str:
    """What is said of an archive, which leaves no trace."""
    before = everything(store)
    with pytest.raises(LemmaError) as caught, Archive(archive) as opened:
        opened.check()
        store.merge(opened.incoming(one) for one in opened.learners)
    assert everything(store) == before
    return str(caught.value)


def everything(store: Store) -> list[Any]:
    tables = [row["name"] for row in store.query("select name from sqlite_master where type = 'table'")]
    return [store.query(f"select * from {table}") for table in tables]


def rewritten(archive: Path, change: Callable[[dict[str, bytes]], None], *, honest: bool = True) -> Path:
    """The archive with its files changed; an honest forger puts the checksums right."""
    with zipfile.ZipFile(archive) as source:
        files = {name: source.read(name) for name in source.namelist()}
    change(files)
    if honest and form.HEAD in files:
        try:
            head = json.loads(files[form.HEAD])
            head["files"] = {
                name: hashlib.sha256(files[name]).hexdigest() if name in files else "" for name in head["files"]
            }
            files[form.HEAD] = json.dumps(head).encode()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass
    out = archive.with_name("changed.zip")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return out


def row(**changes: Any) -> Callable[[dict[str, bytes]], None]:
    """Changes the second attempt."""

    def change(files: dict[str, bytes]) -> None:
        lines = files[ATTEMPTS].decode().splitlines()
        lines[1] = json.dumps({**json.loads(lines[1]), **changes})
        files[ATTEMPTS] = ("\n".join(lines) + "\n").encode()

    return change


def line(text: str | bytes, name: str = ATTEMPTS) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[name] += (text.encode() if isinstance(text, str) else text) + b"\n"

    return change


def head(**changes: Any) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[form.HEAD] = json.dumps({**json.loads(files[form.HEAD]), **changes}).encode()

    return change


PROFILE = {"id": "0" * 32, "name": "X", "created": "2020-01-01T00:00:00+00:00"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (row(score="1"), "attempts.jsonl, line 2: score"),
        (row(score=True), "score"),
        (row(score=1e300), "score"),
        (row(seed=2**70), "seed"),
        (row(seed=2**63 - 1), "seed"),
        (row(level=-1), "level"),
        (row(level=2**60), "level"),
        (row(hints=-1), "hints"),
        (row(hints=2**60), "hints"),
        (row(seed=1.5), "seed"),
        (row(at="yesterday"), "at"),
        (row(at="2026-01-01T00:00:00"), "zone"),
        (row(at="0001-01-01T00:00:00+23:59"), "at"),
        (row(typed="x" * 200_000), "typed"),
        (row(typed=["x"]), "typed"),
        (row(item="x" * 600), "item"),
        (row(more=1), "it should have"),
        (row(typed="\ud800"), "line 2"),
        (line("[1, 2]"), "line 6: it should have"),
        (line("{"), "line 6"),
        (line(""), "line 6"),
        (line('{"score": NaN}'), "NaN"),
        (line("[" * 100_000), "nested"),
        (line('{"a":' * 70 + "1" + "}" * 70), "nested"),
        (line(b"\xff\xfe"), "UTF-8"),
        (line("9" * 10_000), "line 6"),
        (line('{"name": "a", "value": ' + "[" * 90 + "]" * 90 + "}", "learner-1/record/preferences.jsonl"), "nested"),
        (
            line(
                '{"skill": "s", "stability": -1, "difficulty": 5, "due": "2026-01-01T00:00:00+00:00", '
                '"last": "2026-01-01T00:00:00+00:00"}',
                "learner-1/record/cards.jsonl",
            ),
            "stability",
        ),
        (head(version=3), "newer Lemma"),
        (head(version="1"), "newer Lemma"),
        (head(format="other"), "something else"),
        (head(learners=[]), "no file of a learner"),
        (head(learners=7), "lemma.json"),
        (head(learners=[{"folder": "../..", "profile": PROFILE}], files={}), "learners"),
        (head(learners=[{"folder": "learner-1", "profile": {**PROFILE, "id": "x"}}]), "lemma.json"),
        (head(learners=[{"folder": "learner-1", "profile": {**PROFILE, "name": " "}}]), "no name"),
        (head(learners=[{"folder": f"learner-{one}", "profile": PROFILE} for one in (1, 2)], files={}), "twice"),
        (head(files={"../../etc/passwd": ""}), "no file of a learner"),
        (head(files={ATTEMPTS: "", "learner-1/record/other.jsonl": ""}), "no file of a learner"),
        (head(files=[["a"]]), "lemma.json"),
        (lambda files: files.pop(form.HEAD), "no lemma.json"),
        (lambda files: files.pop(ATTEMPTS), "not there"),
        (lambda files: files.update({form.HEAD: b"[" * 5_000_000}), "nested"),
        (lambda files: files.update({form.HEAD: b"null"}), "lemma.json"),
    ],
)
def test_what_is_not_as_it_should_be_is_named_and_leaves_no_trace(store, good, change, said) -> None:
    assert said in refused(store, rewritten(good, change))


def test_a_changed_file_is_seen(store, good) -> None:
    assert "checksum" in refused(store, rewritten(good, row(score=0.0), honest=False))


@pytest.mark.parametrize("limit", ["MAX_ARCHIVE", "MAX_FILES", "MAX_DIRECTORY", "MAX_HEAD", "MAX_UNPACKED", "MAX_LINE"])
def test_what_is_too_much_is_refused(store, good, monkeypatch, limit) -> None:
    monkeypatch.setattr(form, limit, 10)
    refused(store, good)


def test_too_many_rows_are_refused(store, good, monkeypatch) -> None:
    monkeypatch.setitem(form.MAX_ROWS, "attempts", 4)
    assert "more than 4 rows" in refused(store, good)


def test_a_bomb_is_not_unpacked(store, good, monkeypatch) -> None:
    """A hundred megabytes of nothing in one line, said to be one byte long."""
    monkeypatch.setattr(form, "MAX_LINE", 1_000_000)
    out = rewritten(good, lambda files: files.update({ATTEMPTS: b" " * 100_000_000}))
    assert out.stat().st_size < 200_000
    assert "longer than" in refused(store, out)
    data = bytearray(out.read_bytes())
    at = data.rfind(ATTEMPTS.encode()) - 46  # its entry in the table of contents
    assert data[at : at + 4] == b"PK\x01\x02"
    data[at + 24 : at + 28] = struct.pack("<I", 1)
    out.write_bytes(data)
    refused(store, out)


def test_an_archive_cut_off_anywhere_is_refused(store, good) -> None:
    data = good.read_bytes()
    for part in range(1, 20):
        good.write_bytes(data[: len(data) * part // 20])
        assert "cut off" in refused(store, good)


def test_damage_anywhere_is_seen_or_changes_nothing(store, good) -> None:
    data = good.read_bytes()
    with Archive(good) as archive:
        expected = [list(archive.rows(one, kind)) for one in archive.learners for kind in form.ROWS]
    for at in range(0, len(data), 41):
        changed = bytearray(data)
        changed[at] ^= 0x55
        good.write_bytes(changed)
        try:
            with Archive(good) as archive:
                archive.check()
                assert [list(archive.rows(one, kind)) for one in archive.learners for kind in form.ROWS] == expected
        except LemmaError:
            continue


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip" * 100, b"PK\x05\x06" + b"\0" * 18, b"\0" * 100])
def test_what_is_no_archive_is_a_sentence(store, tmp_path, content) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    assert "no archive of Lemma" in refused(store, tmp_path / "x.zip")


def test_a_folder_or_nothing_is_a_sentence(store, tmp_path) -> None:
    assert "not a file" in refused(store, tmp_path)
    assert "cannot be read" in refused(store, tmp_path / "nothing.zip")


def test_a_file_that_is_there_twice_is_refused(store, good) -> None:
    with pytest.warns(UserWarning), zipfile.ZipFile(good, "a") as archive:
        archive.writestr(ATTEMPTS, b"{}\n")
    assert "twice" in refused(store, good)


def test_an_encrypted_file_is_refused(store, good) -> None:
    data = bytearray(good.read_bytes())
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(magic)
        while place >= 0:
            data[place + at] |= 1
            place = data.find(magic, place + 1)
    good.write_bytes(data)
    refused(store, good)


def test_what_cannot_be_kept_is_taken_in_not_at_all(store, good, monkeypatch) -> None:
    store._db.conn.execute("create trigger no before insert on quizzes begin select raise(abort, 'disk is full'); end")
    assert "disk is full" in refused(store, good)


IMPORTING = """
    import os, sys
    from pathlib import Path
    from app.learner.data.archive import Archive
    from app.learner.store import open_store
    from tests.helpers.records import NOW, die_at_line
    store = open_store(Path(sys.argv[1]), NOW).store
    with Archive(Path(sys.argv[2])) as archive:
        archive.check()
        die_at_line(int(sys.argv[3]), "merging.py", "attempts.py", "file.py")
        store.merge(archive.incoming(one) for one in archive.learners)
    os._exit(0)
"""


def test_a_kill_within_an_import_leaves_all_of_it_or_nothing(store, good, tmp_path, programs) -> None:
    before = everything(store)
    store.close()
    found = []
    for line in (5, 60, 130, 200, 2_000):
        status, output = programs.run(IMPORTING, tmp_path / "data", good, line)
        assert status in (-9, 0), output
        again = open_store(tmp_path / "data", NOW).store
        names = [one.name for one in again.profiles()]
        found.append("Visitor" in names)
        if found[-1]:
            assert again.query("select count(*) as n from attempts") == [{"n": 6}]
            assert len(again.conversations(again.profiles()[1].id)) == 1
        else:
            assert everything(again) == before
        again.close()
    assert found[0] is False
    assert found[-1] is True
    assert found == sorted(found)
