"""What is exported is there after the import on another machine, once and not twice; what comes from two is joined."""

from __future__ import annotations

import copy
import csv
import io
import json
import tempfile
import zipfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.learner.ability import Ability
from app.learner.data.archive import Archive
from app.learner.data.exporting import export
from app.learner.review import ReviewCard
from app.learner.store import Attempt, Profile, Store, open_store
from app.learner.store.attempts import attempt_row
from app.learner.store.drafts import Draft
from app.learner.store.merging import Incoming, QuizResult, Talk
from tests.helpers.records import NOW, attempt

TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
NAME = st.text(st.characters(codec="utf-8", categories=("L", "N", "S", "P")), min_size=1, max_size=20)
TIME = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC), allow_imaginary=False).map(
    lambda at: at.replace(fold=0)
)
NUMBER = st.floats(-1e6, 1e6, allow_nan=False)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
ATTEMPT = st.builds(
    Attempt, NAME, NAME, st.integers(1, 5), NAME, NAME, st.integers(-(2**53), 2**53), TEXT, TEXT, NAME, TEXT,
    st.sampled_from([0.0, 0.5, 1.0]), st.integers(0, 9), st.floats(0, 1e5), TIME,
)  # fmt: skip
CARD = st.builds(ReviewCard, st.floats(0.001, 1e5), st.floats(1, 10), TIME, TIME)
TALK = st.builds(lambda a, b, title, body: Talk(min(a, b), max(a, b), title, body), TIME, TIME, TEXT, JSON)
QUIZ = st.builds(QuizResult, TIME, NAME, NAME, NAME, NUMBER, NUMBER, JSON)
LEARNER = st.builds(
    Incoming,
    st.builds(Profile, st.uuids().map(str), NAME, TIME),
    st.lists(ATTEMPT, max_size=6),
    st.dictionaries(NAME, CARD, max_size=3),
    st.lists(TALK, max_size=3),
    st.lists(QUIZ, max_size=3),
    st.dictionaries(NAME, JSON, max_size=3),
    st.lists(st.builds(Draft, NAME, JSON.filter(lambda one: one is not None), TIME), unique_by=lambda one: one.place),
)
LEARNERS = st.lists(LEARNER, min_size=1, max_size=3, unique_by=lambda one: one.profile.id)


def contents(store: Store) -> dict[str, object]:
    """Everything in a record but the local numbers of its rows."""
    found: dict[str, object] = {}
    for learner in store.profiles():
        ability = store.ability(learner.id)
        query = "select created, changed, title, body from conversations where profile = ? order by id"
        found[learner.id] = (
            learner.name,
            learner.created,
            list(store.attempts_recorded(learner.id)),
            store.cards(learner.id),
            store.query(query, (learner.id,)),
            [{**row, "id": 0} for row in store.quizzes(learner.id)],
            store.preferences(learner.id),
            store.drafts(learner.id),
            (ability.general, ability.skills, ability.items),
        )
    return found


def carry(store: Store, other: Store, folder: Path) -> list[object]:
    """Exports everything of one record and takes it into the other."""
    out = folder / "all.zip"
    export(store, store.profiles(), out, NOW)
    with Archive(out) as archive:
        archive.check()
        return list(other.merge(archive.incoming(one) for one in archive.learners))


@settings(max_examples=8)
@given(LEARNERS)
def test_an_archive_brings_everything_over_once(learners: list[Incoming]) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        one, other = open_store(folder / "one", NOW).store, open_store(folder / "other", NOW).store
        one.merge(copy.deepcopy(learners))
        before = contents(one)
        assert [len(list(one.attempts_of(each.profile.id))) for each in learners] == [
            len(list(each.attempts)) for each in learners
        ]
        for merged, again in zip(carry(one, other, folder), carry(one, other, folder), strict=True):
            assert merged.new
            assert (again.new, again.attempts, again.conversations, again.quizzes) == (False, 0, 0, 0)
            assert again.known == merged.attempts
        assert contents(other) == before
        carry(other, one, folder)
        assert contents(one) == before
        one.close()
        other.close()


@settings(max_examples=5)
@given(LEARNER, st.lists(ATTEMPT, max_size=5), st.lists(ATTEMPT, max_size=5))
def test_two_machines_that_went_on_apart_are_joined(
    learner: Incoming, here: list[Attempt], there: list[Attempt]
) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        one, other = open_store(folder / "one", NOW).store, open_store(folder / "other", NOW).store
        who = learner.profile.id
        one.merge([copy.deepcopy(learner)])
        carry(one, other, folder)
        for store, added in ((one, here), (other, there)):
            for attempt_there in added:
                store.record(who, attempt_there)
        carry(other, one, folder)
        carry(one, other, folder)
        before, mine, theirs = (Counter(map(row, part)) for part in (learner.attempts, here, there))
        expected = before + (mine | theirs)  # what is the same to the last value is one attempt
        for store in (one, other):
            assert Counter(map(row, store.attempts_recorded(who))) == expected
        for store in (one, other):
            again = Ability.of(each.for_model() for each in store.attempts_recorded(who))
            ability = store.ability(who)
            assert (ability.general, ability.skills, ability.items) == (again.general, again.skills, again.items)
        one.close()
        other.close()


def row(one: Attempt) -> tuple[object, ...]:
    return tuple(attempt_row("", one).values())


@pytest.fixture
def store(tmp_path: Path):
    store = open_store(tmp_path / "data", NOW).store
    yield store
    store.close()


def test_the_later_state_of_a_card_and_of_a_conversation_stays(store: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other", NOW).store
    who = store.add_profile("A", NOW).id
    early = ReviewCard(1.0, 5.0, NOW, NOW)
    late = ReviewCard(9.0, 5.0, NOW + timedelta(days=9), NOW + timedelta(days=1))
    store.record(who, attempt(0), early)
    number = store.save_conversation(who, "Old", {"asked": "halves"}, NOW)
    store.set_preference(who, "minutes", 10)
    carry(store, other, tmp_path)
    assert [found[1] for found in other.search_conversations(who, "halves")] == ["Old"]
    other.record(who, attempt(3), late)
    other.save_conversation(who, "New", {"asked": "thirds"}, NOW + timedelta(days=1), 1)
    other.set_preference(who, "minutes", 30)
    for _ in range(2):
        carry(other, store, tmp_path)
        carry(store, other, tmp_path)
    assert store.cards(who)["p/skill0"] == other.cards(who)["p/skill0"] == late
    assert store.conversation(who, number) == {"asked": "thirds"}
    assert [found[1] for found in store.search_conversations(who, "thirds")] == ["New"]
    assert store.search_conversations(who, "halves") == []
    assert len(other.conversations(who)) == 1
    assert store.preference(who, "minutes") == 10, "what was chosen here stays"
    other.close()


def test_another_learner_of_the_same_name_gets_a_number(store: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other", NOW).store
    mine, theirs = store.add_profile("Kim", NOW), other.add_profile("kim", NOW)
    other.record(theirs.id, attempt())
    (merged,) = carry(other, store, tmp_path)
    assert merged.name == "kim (2)"
    assert {one.id: one.name for one in store.profiles()} == {mine.id: "Kim", theirs.id: "kim (2)"}
    (again,) = carry(other, store, tmp_path)
    assert (again.name, again.attempts) == ("kim (2)", 0)
    other.close()


def test_a_pin_does_not_travel(store: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other", NOW).store
    who = store.add_profile("A", NOW, "4711").id
    carry(store, other, tmp_path)
    assert other.unlock(who, "")
    other.set_pin(who, "1")
    carry(other, store, tmp_path)
    assert store.unlock(who, "4711")
    other.close()


def test_a_person_can_read_the_archive(store: Store, tmp_path: Path) -> None:
    who = store.add_profile("Zoë", NOW)
    store.record(who.id, attempt(0, typed='=HYPERLINK("http://x")'), ReviewCard(1.0, 5.0, NOW, NOW))
    store.record(who.id, attempt(1, 0.0, typed="3/4"))
    body = {"turns": [{"asked": "What is √2?\nAnd 3?", "ok": True}], "model": None, "none": []}
    store.save_conversation(who.id, "Roots", body, NOW)
    store.save_quiz(who.id, "p", "1.0.0", "week", 3.5, 5, {"seed": 7}, NOW)
    store.keep_draft(who.id, "practice", {"parts": {"a": {"typed": "3x + 1"}}}, NOW)
    out = tmp_path / "out.zip"
    export(store, [who], out, NOW, "0.1.0")
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        readme = archive.read("README.txt").decode("utf-8")
        assert "Zoë" in readme
        assert "encrypted" in readme
        for name in (
            "attempts.csv",
            "skills.csv",
            "reviews.csv",
            "quizzes.csv",
            "conversations.txt",
            "preferences.txt",
            "begun.txt",
        ):
            assert f"learner-1/{name}" in names
            assert name in readme
        raw = archive.read("learner-1/attempts.csv")
        assert raw.startswith("\ufeff".encode())
        rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
        assert [row["typed"] for row in rows] == ['\'=HYPERLINK("http://x")', "'3/4"]
        assert [float(row["score"]) for row in rows] == [1.0, 0.0]
        talk = archive.read("learner-1/conversations.txt").decode("utf-8")
        assert "asked: What is √2?" in talk
        assert "ok: yes" in talk
        assert "typed: 3x + 1" in archive.read("learner-1/begun.txt").decode("utf-8")
        skills = archive.read("learner-1/skills.csv").decode("utf-8-sig")
        assert '"p/skill0","started"' in skills
        assert json.loads(archive.read("lemma.json"))["program"] == "0.1.0"


def test_a_long_record_is_written_in_pieces(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.learner.data.exporting.CHUNK", 3)
    who = store.add_profile("A", NOW)
    for number in range(10):
        store.record(who.id, attempt(number))
    export(store, [who], tmp_path / "out.zip", NOW)
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("learner-1/attempts.csv").decode("utf-8-sig"))))
    assert [int(row["seed"]) for row in rows] == list(range(1, 11))


def test_of_what_was_begun_on_two_machines_the_later_is_gone_on_with(store: Store, tmp_path: Path) -> None:
    who = store.add_profile("A", NOW).id
    other = open_store(tmp_path / "other", NOW).store
    store.keep_draft(who, "practice", "here", NOW)
    store.keep_draft(who, "quiz p/week", "only here", NOW)
    carry(store, other, tmp_path)
    other.keep_draft(who, "practice", "there, later", NOW + timedelta(minutes=1))
    carry(store, other, tmp_path)
    assert {place: one.body for place, one in other.drafts(who).items()} == {
        "practice": "there, later",
        "quiz p/week": "only here",
    }
    carry(other, store, tmp_path)
    assert store.draft(who, "practice") == "there, later"
    other.close()
