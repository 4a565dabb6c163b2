"""Taking packs in, keeping and removing them; and that whatever goes wrong, what was there still works."""

import contextlib
import errno
import json
import os
import threading
from pathlib import Path

import pytest

from engine.errors import LemmaError
from lessons import build, store
from lessons.findings import Finding, PackError, Severity
from lessons.model import Place
from lessons.signing import PrivateKey
from lessons.store import Outcome, Store
from lessons.trust import numbers
from tests.helpers.packs import built, example

A, B = PrivateKey(bytes(32)), PrivateKey(b"1" * 32)


@pytest.fixture
def packs(tmp_path):
    return Store(tmp_path / "data")


@pytest.fixture
def make(tmp_path):
    """Builds an archive of the example in some version, signed or not."""
    number = iter(range(1000))

    def make(version="1.0.0", key=None, **options):
        path = built(tmp_path, example(version, **options), f"{next(number)}.lesson")
        if key:
            build.sign(path, key)
        return path

    return make


def no(question):
    return False


def never(question):
    raise AssertionError(question)


def take(packs, path, check=lambda contents: [], confirm=never):
    return packs.import_pack(path, check=check, confirm=confirm)


def state(packs):
    """All that is in the folder, by name, but the lock."""
    folder = packs.folder
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name != "_lock"}


def code(action):
    with pytest.raises(PackError) as error:
        action()
    return error.value.findings[0].code


def test_a_pack_is_taken_in_listed_read_exported_and_removed(packs, make, tmp_path):
    assert packs.installed() == () and not packs.folder.exists()
    path = make(key=A)
    imported = take(packs, path)
    assert (imported.outcome, imported.id, imported.version) == (Outcome.NEW, "example.speed", "1.0.0")
    (one,) = packs.installed()
    assert (one.id, one.version, one.title, one.key) == ("example.speed", "1.0.0", "Speed", A.public)
    with packs.open("example.speed") as contents:
        assert contents.read("skills.toml") == example()["skills.toml"]
    out = packs.export("example.speed", tmp_path)
    assert out.name == "example.speed-1.0.0.lesson" and out.read_bytes() == path.read_bytes()
    packs.remove("example.speed")
    assert packs.installed() == () and list(state(packs)) == ["_index.json"]
    for gone in (packs.open, packs.remove):
        with pytest.raises(LemmaError):
            gone("example.speed")


def test_every_version_stays_for_old_variants(packs, make):
    old = example(files={"lessons/average-speed.md": b"# Old\n"})
    assert take(packs, built(packs.folder.parent.parent, old)).outcome is Outcome.NEW
    assert take(packs, make("1.10.0")).outcome is Outcome.UPDATED
    assert take(packs, make("1.9.0"), confirm=lambda question: True).outcome is Outcome.OLDER
    (one,) = packs.installed()
    assert (one.version, one.versions) == ("1.9.0", ("1.0.0", "1.9.0", "1.10.0"))
    with packs.open("example.speed", "1.0.0") as contents:
        assert contents.read("lessons/average-speed.md") == b"# Old\n"
    with pytest.raises(LemmaError, match=r"no version 3\.0\.0"):
        packs.open("example.speed", "3.0.0")


def test_a_first_seen_key_is_remembered_beyond_removal(packs, make):
    take(packs, make(key=A))
    for attempt, expected in [
        (make("2.0.0", key=B), "trust.other_key"),
        (make("2.0.0"), "trust.unsigned"),
        (make(key=B), "trust.other_key"),
    ]:
        before = state(packs)
        assert code(lambda attempt=attempt: take(packs, attempt)) == expected
        assert state(packs) == before
    packs.remove("example.speed")
    assert code(lambda: take(packs, make("2.0.0", key=B))) == "trust.other_key"
    assert take(packs, make(key=A)).outcome is Outcome.NEW
    packs.remove("example.speed", forget=True)
    assert take(packs, make("2.0.0", key=B)).outcome is Outcome.NEW


def test_a_removed_pack_can_be_forgotten_later(packs, make):
    take(packs, make(key=A))
    packs.remove("example.speed")
    packs.remove("example.speed", forget=True)
    assert take(packs, make()).key == ""


def test_an_older_version_is_asked_about(packs, make):
    take(packs, make("2.0.0"))
    before = state(packs)
    questions = []
    declined = take(packs, make("1.0.0"), confirm=lambda question: questions.append(question))
    assert declined.outcome is Outcome.DECLINED and state(packs) == before
    assert [question.code for question in questions] == ["trust.downgrade"]


def test_the_same_again_changes_nothing_and_mends_a_damaged_file(packs, make):
    path = make()
    take(packs, path)
    before = state(packs)
    (packs.folder / "example.speed" / "1.0.0.lesson").write_bytes(b"damaged")
    assert take(packs, path).outcome is Outcome.ALREADY_HERE
    assert state(packs) == before


def test_the_same_version_with_other_content_is_refused(packs, make):
    take(packs, make())
    other = make(files={"lessons/average-speed.md": b"# Other\n"})
    assert code(lambda: take(packs, other)) == "trust.same_version"


def test_an_unsigned_pack_may_be_signed_later(packs, make):
    take(packs, make())
    assert take(packs, make(key=A)).outcome is Outcome.ALREADY_HERE
    assert packs.installed()[0].key == A.public
    assert code(lambda: take(packs, make("1.1.0"))) == "trust.unsigned"


def test_what_the_check_finds(packs, make):
    seen = []
    warning = Finding(Place("skills.toml", 1), "skill.long", "This is long.", severity=Severity.WARNING)
    error = Finding(Place("skills.toml", 2), "skill.wrong", "This is wrong.")

    def check(contents):
        seen.append(contents.names())
        return [warning, error]

    with pytest.raises(PackError) as raised:
        take(packs, make(), check=check)
    assert raised.value.findings == (error,) and seen == [(*sorted(example()),)]
    assert packs.installed() == () and list(state(packs)) == ["_index.json"]
    assert take(packs, make(), check=lambda contents: [warning]).warnings == (warning,)


def test_our_own_ids_are_refused_before_any_check(packs, make):
    assert code(lambda: take(packs, make(pack_id="lemma.algebra-1"), check=never)) == "trust.reserved"


def test_a_folder_is_built_and_taken_in(packs, make, tmp_path):
    for name, data in example().items():
        (tmp_path / "pack" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "pack" / name).write_bytes(data)
    assert take(packs, tmp_path / "pack").outcome is Outcome.NEW
    assert packs.export("example.speed", tmp_path).read_bytes() == make().read_bytes()
    (tmp_path / "pack" / "run.py").touch()
    before = state(packs)
    assert code(lambda: take(packs, tmp_path / "pack")) == "file.unknown"
    assert state(packs) == before


def test_messages_name_the_file_that_was_given(packs, tmp_path):
    path = tmp_path / "mine.lesson"
    path.write_bytes(b"PK" + bytes(40))
    with pytest.raises(PackError, match=r"^mine\.lesson: "):
        take(packs, path)
    assert list(state(packs)) == ["_index.json"]


@pytest.mark.parametrize(
    "name, call", [("fsync", n) for n in range(1, 8)] + [("replace", 1), ("replace", 2), ("replace", 3), ("write", 1)]
)
def test_a_full_disk_at_any_moment_leaves_what_was_there(packs, make, monkeypatch, name, call):
    take(packs, make())
    before = state(packs)
    calls = 0

    def full(real):
        def wrapper(*args, **options):
            nonlocal calls
            calls += 1
            if calls == call:
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(*args, **options)

        return wrapper

    update = make("2.0.0")
    with monkeypatch.context() as patch:
        if name == "write":
            patch.setattr(Path, "write_text", full(Path.write_text))
        else:
            patch.setattr(os, name, full(getattr(os, name)))
        try:
            assert take(packs, update).outcome is Outcome.UPDATED
            assert calls < call
            return
        except LemmaError as error:
            assert "disk is full" in error.message
    # Once the index has been replaced the new state is there, whole, although it could not be made to last.
    if packs.installed()[0].version == "1.0.0":
        assert state(packs) == before
    else:
        assert name == "fsync"
    with packs.open("example.speed") as contents:
        build.verified(contents)
    assert take(packs, update).version == "2.0.0"


@pytest.mark.skipif(os.name == "nt", reason="a limit of POSIX")
def test_a_disk_that_fills_up_while_the_archive_is_copied(packs, make):
    import resource

    take(packs, make())
    before = state(packs)
    update = make("2.0.0", files={"lessons/noise.md": os.urandom(30_000).hex().encode()})
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(LemmaError, match="disk is full"):
            take(packs, update)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert state(packs) == before


@pytest.mark.parametrize("name", ["mkdir", "fsync"])
def test_a_disk_that_is_full_at_the_first_import(packs, make, monkeypatch, name):
    path = make()
    for call in range(1, 5):
        real, calls = getattr(os, name), []

        def full(*args, real=real, calls=calls, call=call, **options):
            calls.append(args)
            if len(calls) == call:
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(*args, **options)

        with monkeypatch.context() as patch:
            patch.setattr(os, name, full)
            with contextlib.suppress(LemmaError):
                take(packs, path)
        packs.installed()
        packs.tidy()
    assert take(packs, path).id == "example.speed"


def test_a_folder_that_cannot_be_written(tmp_path, make):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(LemmaError, match="cannot be written"):
        take(Store(tmp_path / "data"), make())


DAMAGE = {
    "empty": b"",
    "not JSON": b"{",
    "not UTF-8": b"\xff",
    "a list": b"[]",
    "no packs": b'{"format": 1}',
    "packs a list": b'{"format": 1, "packs": []}',
    "a bad id": b'{"format": 1, "packs": {"../x": {"key": "", "version": "1.0.0", "versions": {}}}}',
    "a bad version": b'{"format": 1, "packs": {"x": {"key": "", "version": "../1", "versions": {}}}}',
    "a bad checksum": (
        b'{"format": 1, "packs": {"x": {"key": "", "version": "1.0.0", "versions": '
        b'{"1.0.0": {"sha256": "", "imported": "", "title": ""}}}}}'
    ),
    "no such version": (
        b'{"format": 1, "packs": {"x": {"key": "", "version": "2.0.0", "versions": '
        b'{"1.0.0": {"sha256": "%s", "imported": "", "title": ""}}}}}' % (b"0" * 64)
    ),
    "an older format than any": b'{"format": 0, "packs": {}}',
    "nested": b"[" * 100_000,
    "huge number": b'{"format": ' + b"9" * 5000 + b"}",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_index_is_set_aside_and_made_anew(packs, make, damage):
    take(packs, make("1.0.0", key=A))
    take(packs, make("1.10.0", key=A))
    take(packs, make("1.0.0", pack_id="example.other"))
    before = packs.installed()
    (packs.folder / "_index.json").write_bytes(damage)
    again = Store(packs.folder.parent)
    assert [(p.id, p.version, p.versions, p.key) for p in again.installed()] == [
        (p.id, p.version, p.versions, p.key) for p in before
    ]
    assert (packs.folder / "_index.damaged.json").read_bytes() == damage
    assert len(again.notices) == 1 and "damaged" in again.notices[0]
    assert code(lambda: take(again, make("2.0.0", key=B))) == "trust.other_key"
    assert len(again.notices) == 1


def test_a_lost_index_is_made_anew(packs, make):
    take(packs, make())
    (packs.folder / "_index.json").unlink()
    packs.tidy()
    assert packs.installed()[0].version == "1.0.0" and "missing" in packs.notices[0]


def test_archives_that_are_not_whole_are_set_aside_when_the_index_is_made_anew(packs, make):
    take(packs, make("1.0.0"))
    take(packs, make("2.0.0"))
    folder = packs.folder / "example.speed"
    (folder / "2.0.0.lesson").write_bytes((folder / "2.0.0.lesson").read_bytes()[:-40])
    (folder / "3.0.0.lesson").write_bytes((folder / "1.0.0.lesson").read_bytes())
    (packs.folder / "_index.json").write_bytes(b"?")
    (one,) = packs.installed()
    assert one.versions == ("1.0.0",) and len(packs.notices) == 3
    assert {p.name for p in folder.iterdir()} == {"1.0.0.lesson", "2.0.0.lesson.damaged", "3.0.0.lesson.damaged"}


def test_the_index_of_a_newer_lemma_is_left_alone(packs, make):
    take(packs, make())
    newer = json.dumps({"format": 2, "packs": []}).encode()
    (packs.folder / "_index.json").write_bytes(newer)
    with pytest.raises(LemmaError, match="newer"):
        take(packs, make("2.0.0"))
    assert (packs.folder / "_index.json").read_bytes() == newer


def test_leftovers_are_removed_at_the_next_start(packs, make):
    take(packs, make())
    before = state(packs)
    gone = 2**22 + 1  # more than any process id
    (packs.folder / f"_incoming.abc.{gone}.part").write_bytes(b"half")
    (packs.folder / f"._index.json.{gone}.part").write_bytes(b"half")
    (packs.folder / "example.other").mkdir()
    (packs.folder / "example.other" / "1.0.0.lesson").write_bytes(b"never named by the index")
    (packs.folder / "example.speed" / "2.0.0.lesson").write_bytes(b"never named by the index")
    mine = packs.folder / f"_incoming.abc.{os.getpid()}.part"
    mine.write_bytes(b"of an import that is going on")
    Store(packs.folder.parent).tidy()
    assert mine.exists()
    mine.unlink()
    assert state(packs) == before and not (packs.folder / "example.other").exists()


def test_imports_at_the_same_time_are_all_kept(packs, make):
    paths = [make("1.0.0", pack_id=f"example.p{n}") for n in range(4)] + [make(f"1.{n}.0") for n in range(4)]
    failures = []

    def work(path):
        try:
            take(Store(packs.folder.parent), path, confirm=lambda question: True)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    found = {one.id: one.versions for one in packs.installed()}
    assert found == {f"example.p{n}": ("1.0.0",) for n in range(4)} | {
        "example.speed": tuple(sorted((f"1.{n}.0" for n in range(4)), key=numbers))
    }


def test_a_busy_store_says_so(packs, make, monkeypatch):
    take(packs, make())
    monkeypatch.setattr(store, "PATIENCE", 0.01)
    with packs._locked(), pytest.raises(LemmaError, match="busy"):
        packs.installed()


def test_what_changed_while_the_person_thought_is_decided_anew(packs, make):
    take(packs, make("2.0.0"))

    def while_asked(question):
        take(packs, make("3.0.0", key=A))
        return True

    assert code(lambda: take(packs, make("1.0.0"), confirm=while_asked)) == "trust.unsigned"
    assert packs.installed()[0].version == "3.0.0"
