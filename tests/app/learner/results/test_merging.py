"""Many files of results become one class: every answer once, whatever the order, and nothing half done."""

from __future__ import annotations

import itertools
import os
import signal
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.learner.ability import Mastery
from app.learner.results import classbook, merging
from app.learner.results.classbook import reading
from app.learner.results.form import write
from app.learner.results.merging import merge, remove, result_files
from app.learner.results.sentences import merged, refused, taken
from engine.errors import LemmaError
from lessons.signing import fingerprint
from tests.helpers.practice import NOW, answer, key, learner_id, quiz, results
from tests.helpers.records import start


def put(folder: Path, name: str, handed, signer=None) -> Path:
    write(handed, signer or key(1), folder / name)
    return folder / name


def contents(path: Path):
    """Everything a class file says."""
    with reading(path) as book:
        return book.members(), book.learners()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "8b.class"


ADA = results(1, [answer(3), answer(2, score=0.0)], [quiz(2)], "Ada", NOW - timedelta(days=1))
BO = results(2, [answer(3), answer(1)], [], "Bo")


def test_a_class_is_made_of_files_and_told_what_was_new(book: Path, tmp_path: Path) -> None:
    files = [put(tmp_path, "ada.results", ADA), put(tmp_path, "bo.results", BO, key(2))]
    done = merge(book, files)
    assert not done.refused
    assert [(one.name, one.attempts, one.quizzes, one.joined) for one in done.taken] == [
        ("Ada", 2, 1, True), ("Bo", 2, 0, True),
    ]  # fmt: skip
    assert taken(done.taken[0]) == "ada.results: Ada, new in the class, 2 new answers and 1 quiz."
    assert merged(done, book.name) == "8b.class: 2 files taken, 4 new answers."
    _, learners = contents(book)
    assert [(one.name, len(one.attempts)) for one in learners] == [("Ada", 2), ("Bo", 2)]
    ada = learners[0]
    assert tuple(ada.attempts) == ADA.attempts
    assert tuple(ada.quizzes) == ADA.quizzes
    assert ada.words == ADA.words


def test_the_same_file_again_adds_nothing_and_touches_nothing(book: Path, tmp_path: Path) -> None:
    file = put(tmp_path, "ada.results", ADA)
    merge(book, [file])
    before = book.stat()
    again = merge(book, [file, file])
    assert [(one.attempts, one.quizzes, one.joined) for one in again.taken] == [(0, 0, False)] * 2
    assert taken(again.taken[0]) == "ada.results: Ada, nothing new."
    after = book.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_an_older_file_after_a_newer_one_changes_neither_name_nor_words(book: Path, tmp_path: Path) -> None:
    newer = replace(ADA, name="Ada L.", made=NOW, words={"p/add": Mastery.MASTERED}, attempts=ADA.attempts[1:])
    merge(book, [put(tmp_path, "new.results", newer)])
    done = merge(book, [put(tmp_path, "old.results", ADA)])
    assert done.taken[0].attempts == 1, "what the newer one left out is added"
    (ada,) = contents(book)[1]
    assert (ada.name, ada.words, len(ada.attempts)) == ("Ada L.", {"p/add": Mastery.MASTERED}, 2)


@settings(max_examples=25)
@given(st.data())
def test_any_files_in_any_order_any_number_of_times_come_to_the_same_class(data) -> None:
    pool = {number: [answer(n, seed=n, score=float(n % 2)) for n in range(8)] for number in (1, 2)}
    files = []
    for number in data.draw(st.lists(st.sampled_from([1, 1, 2]), min_size=1, max_size=5), label="learners"):
        chosen = data.draw(st.lists(st.sampled_from(pool[number]), max_size=8, unique_by=lambda one: one.seed))
        made = NOW - timedelta(days=data.draw(st.integers(0, 2)))
        name = data.draw(st.sampled_from(["Max", "Mia"]))
        words = {"p/add": data.draw(st.sampled_from(list(Mastery)))}
        quizzes = [quiz(days) for days in data.draw(st.sets(st.integers(0, 3)))]
        files.append(results(number, chosen, sorted(quizzes, key=lambda one: one.at), name, made, words))
    with tempfile.TemporaryDirectory() as folder:
        paths = [put(Path(folder), f"{place}.results", one, key(9)) for place, one in enumerate(files)]
        first, second = Path(folder) / "first.class", Path(folder) / "second.class"
        merge(first, paths)
        order = data.draw(st.permutations(paths + paths[:2]), label="order")
        for path in order:  # one at a time, too
            merge(second, [path])
        assert contents(first) == contents(second)
        for learner in contents(first)[1]:
            handed = [one for one in files if one.learner == learner.id]
            assert set(learner.attempts) == {attempt for one in handed for attempt in one.attempts}
            assert len(learner.attempts) == len(set(learner.attempts)), "no answer is counted twice"


def test_learners_of_one_name_stay_two(book: Path, tmp_path: Path) -> None:
    one, other = replace(ADA, name="Max"), replace(BO, name="max")
    done = merge(book, [put(tmp_path, "1.results", one), put(tmp_path, "2.results", other)])
    assert [one.namesake for one in done.taken] == [False, True]
    assert f"({learner_id(2)[:6]}, another learner here has the same name)" in taken(done.taken[1])
    assert [(member.id, member.name) for member in contents(book)[0]] == [
        (learner_id(1), "Max"),
        (learner_id(2), "max"),
    ]


def test_what_cannot_be_taken_is_named_and_holds_nothing_up(book: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.results"
    good = put(tmp_path, "ada.results", ADA)
    bad.write_bytes(good.read_bytes()[:-30])
    odd = tmp_path / "odd\x1b[2J.results"
    odd.write_bytes(b"")
    seen = []
    done = merge(
        book, [bad, odd, tmp_path / "gone.results", good], progress=lambda done, total: seen.append((done, total))
    )
    assert len(done.taken) == 1
    assert [refused(one).split(":")[1].strip() for one in done.refused] == [
        "bad.results",
        r"odd\x1b[2J.results",
        "gone.results",
    ]
    assert "damaged" in refused(done.refused[0])
    assert refused(done.refused[0]).endswith("Copy it again, or ask for a new one.")
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert merged(done, "8b.class").endswith("1 file taken, 2 new answers, 3 files refused.")


def test_where_all_is_refused_no_class_is_made(book: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.results").write_bytes(b"x")
    assert merge(book, [tmp_path / "bad.results"]).refused
    assert not book.exists()
    assert list(tmp_path.iterdir()) == [tmp_path / "bad.results"]


# --- keys ---------------------------------------------------------------------------------------------------------


def test_a_known_learner_under_another_key_is_refused_or_asked_about(book: Path, tmp_path: Path) -> None:
    merge(book, [put(tmp_path, "ada.results", ADA, key(1))])
    forged = replace(ADA, name="Ada", made=NOW + timedelta(days=1), attempts=(answer(0, typed="all mine"),))
    file = put(tmp_path, "forged.results", forged, key(3))
    before = contents(book)
    (no,) = merge(book, [file]).refused
    assert "forged.results" in no.reason
    assert fingerprint(key(1).public) in no.reason
    assert fingerprint(key(3).public) in no.reason
    assert "--accept-new-keys" in no.hint
    asked = []
    assert merge(book, [file], lambda question: bool(asked.append(question))).refused
    assert asked[0].text.endswith("Has Ada another computer now?")
    assert contents(book) == before
    (yes,) = merge(book, [file], lambda _: True).taken
    assert (yes.joined, yes.attempts) == (False, 1)
    assert contents(book)[0][0].keys == tuple(sorted((key(1).public, key(3).public)))
    assert merge(book, [file, put(tmp_path, "ada.results", ADA, key(1))]).taken, "both are known from now on"


def test_several_learners_may_share_a_computer(book: Path, tmp_path: Path) -> None:
    files = [put(tmp_path, f"{n}.results", results(n, [answer(n)]), key(5)) for n in (1, 2, 3)]
    assert len(merge(book, files).taken) == 3


# --- taking out ---------------------------------------------------------------------------------------------------


def test_a_removed_learner_leaves_no_byte(book: Path, tmp_path: Path) -> None:
    word = "Quetzalcoatl"
    ada = results(1, [answer(n, typed=f"{word} {n}", item=f"p/{word}") for n in range(200)], [quiz(name=word)], word)
    merge(book, [put(tmp_path, "a.results", ada, key(4)), put(tmp_path, "b.results", BO, key(2))])
    assert word.encode() in book.read_bytes()
    assert remove(book, word.upper()) == word
    raw = book.read_bytes()
    for trace in (word, learner_id(1), key(4).public):
        assert trace.encode() not in raw
    assert [one.name for one in contents(book)[1]] == ["Bo"]
    assert not list(tmp_path.glob("8b.class?*")), "nothing lies beside it"


def test_who_is_meant_must_be_clear(book: Path, tmp_path: Path) -> None:
    ids = ("aaaaaaaa-0000-4000-8000-000000000001", "aaaabbbb-0000-4000-8000-000000000002")
    files = [
        put(tmp_path, f"{n}.results", replace(ADA, learner=one, name="Max"), key(n)) for n, one in enumerate(ids, 1)
    ]
    merge(book, files)
    with pytest.raises(LemmaError, match="2 learners called max") as caught:
        remove(book, "max")
    assert "by the id" in caught.value.hint
    with pytest.raises(LemmaError, match="no learner Eve") as caught:
        remove(book, "Eve")
    assert "Max (aaaaaa)" in caught.value.hint
    with pytest.raises(LemmaError, match="no learner aaa "):
        remove(book, "aaa")  # too short for an id
    assert remove(book, "aaaabb") == "Max"
    assert [one.id for one in contents(book)[0]] == [ids[0]]


# --- the file itself ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"\x00" * 5_000), "not a class file"),
        (lambda path: path.write_bytes(b""), "not a class file"),
        (lambda path: path.mkdir(), "no class file"),
        (lambda path: sqlite3.connect(path).execute("create table x (y)").connection.close(), "not a class file"),
        (lambda path: _changed(path, "pragma user_version = 2"), "newer Lemma"),
        (lambda path: _changed(path, "create trigger t after insert on words begin delete from keys; end"), "damaged"),
        (lambda path: _changed(path, "drop table words"), "damaged"),
        (lambda path: _changed(path, "create view v as select 1"), "damaged"),
        (lambda path: _bent(path), "damaged"),
    ],
)
def test_what_is_no_whole_class_file_is_refused_and_left_alone(book: Path, tmp_path: Path, make, said: str) -> None:
    make(book)
    before = book.read_bytes() if book.is_file() else None
    file = put(tmp_path, "ada.results", ADA)
    with pytest.raises(LemmaError, match=said):
        merge(book, [file])
    with pytest.raises(LemmaError, match=said), reading(book) as one:
        one.learners()
    if before is not None:
        assert book.read_bytes() == before


def _good(path: Path) -> None:
    folder = path.parent / "made"
    folder.mkdir()
    merge(path, [put(folder, "ada.results", ADA), put(folder, "bo.results", BO)])


def _changed(path: Path, statement: str) -> None:
    _good(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def _bent(path: Path) -> None:
    _good(path)
    data = bytearray(path.read_bytes())
    for place in range(4_096, len(data), 512):
        data[place : place + 64] = b"\xff" * 64
    path.write_bytes(bytes(data))


def test_a_key_that_is_none_is_told(book: Path, tmp_path: Path) -> None:
    _changed(book, "update keys set key = 'x'")
    for use in (lambda: merge(book, [tmp_path / "made" / "ada.results"]), lambda: contents(book)):
        with pytest.raises(LemmaError, match="a key in it is none"):
            use()


def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(LemmaError, match="8b"):
        merge(tmp_path / "gone" / "8b.class", [put(tmp_path, "ada.results", ADA)])


@pytest.mark.parametrize(
    "statement",
    [
        "update words set word = 'brilliant'", "update attempts set at = 'yesterday'",
        "update learners set made = ''", "update quizzes set at = '2026'",
    ],
)  # fmt: skip
def test_values_that_are_none_are_told(book: Path, statement: str) -> None:
    _changed(book, statement)
    with pytest.raises(LemmaError, match="damaged"), reading(book) as one:
        one.learners()


def test_a_full_disk_leaves_the_class_as_it_was(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    merge(book, [put(tmp_path, "ada.results", ADA)])
    before = book.read_bytes()

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(classbook.Classbook, "add", full)
    with pytest.raises(LemmaError, match="the disk is full"):
        merge(book, [put(tmp_path, "bo.results", BO)])
    assert book.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_two_programs_at_once_lose_nothing_silently(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [put(tmp_path, "ada.results", ADA), put(tmp_path, "bo.results", BO)]
    add = classbook.Classbook.add
    inner = iter([files[1]])

    def meanwhile(self, signed):
        for file in inner:  # once: another merge comes first
            merge(book, [file])
        return add(self, signed)

    monkeypatch.setattr(classbook.Classbook, "add", meanwhile)
    monkeypatch.setattr(os, "getpid", itertools.count(100_000_000).__next__)
    with pytest.raises(LemmaError, match="changed by another program"):
        merge(book, [files[0]])
    assert [one.name for one in contents(book)[1]] == ["Bo"]


def test_killed_at_any_moment_the_class_is_the_old_one_or_the_new_one(book: Path, tmp_path: Path) -> None:
    old, new = put(tmp_path, "ada.results", ADA), put(tmp_path, "bo.results", BO)
    merge(book, [old])
    program = """
        import os, sys
        from pathlib import Path
        from app.learner.results.merging import merge
        from app.learner.results import classbook
        from tests.helpers.records import die_at_line
        book, new = Path(sys.argv[1]), Path(sys.argv[2])
        original = book.read_bytes()
        classbook._expected()
        for number in range(0, 400, 3):
            child = os.fork()
            if not child:
                die_at_line(number, "classbook.py", "merging.py", "files.py")
                merge(book, [new])
                os._exit(0)
            _, status = os.waitpid(child, 0)
            with classbook.reading(book) as one:
                names = [len(learner.attempts) for learner in one.learners()]
            print(number, status, names, flush=True)
            book.write_bytes(original)
            if not status:
                break
    """
    with start(program, book, new) as process:
        out, err = process.communicate(timeout=100)
    lines = [line.split(" ", 2) for line in out.splitlines()]
    assert lines[-1][1] == "0", err
    states = [line[2] for line in lines]
    assert set(states) == {"[2]", "[2, 2]"}
    assert states == sorted(states, key=len), "first the old one, then the new one"
    assert all(int(status) == signal.SIGKILL for _, status, _ in lines[:-1])


# --- which files --------------------------------------------------------------------------------------------------


def test_a_folder_stands_for_the_results_in_it(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("b.results", "a.results", ".hidden.results", "notes.txt"):
        (stick / name).write_text("")
    assert result_files([stick, stick / "a.results"]) == [stick / "a.results", stick / "b.results"]
    (tmp_path / "empty").mkdir()
    with pytest.raises(LemmaError, match="no files of results"):
        result_files([tmp_path / "empty"])


def test_a_file_of_results_is_no_class_file(tmp_path: Path) -> None:
    one, other = put(tmp_path, "1.results", ADA), put(tmp_path, "2.results", BO)
    before = one.read_bytes()
    with pytest.raises(LemmaError, match="not a class file"):
        merging.merge(one, [other])
    assert one.read_bytes() == before
