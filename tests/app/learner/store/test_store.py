"""What is recorded of a learner, and how it is read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.learner.ability import Ability
from app.learner.data.exporting import export
from app.learner.review import Rating, reviewed
from app.learner.store import Store, estimates, open_store
from app.learner.store.values import MAX_SEED
from engine.errors import LemmaError
from tests.helpers.records import NOW, attempt


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
    assert again.cards(learner.id) == {f"p/skill{number}": card for number in range(3)}
    assert same(again.ability(learner.id), Ability.of(one.for_model() for one in history))
    again.close()


def same(one: Ability, other: Ability) -> bool:
    """Whether two estimates are the same to the last digit."""
    return (one.general, one.skills, one.items) == (other.general, other.skills, other.items)


def test_kept_estimates_are_those_the_attempts_give_in_the_order_recorded(store: Store) -> None:
    learner = store.add_profile("A", NOW).id
    history = [attempt(number * 37 % 50, [1.0, 0.0, 0.5][number % 3]) for number in range(60)]
    history.insert(30, replace(attempt(), item="", skill="p/placed", score=0.9))  # what a placement found
    history.insert(31, replace(attempt(), item="", skill="p/not", score=0.1))
    for number, one in enumerate(history):
        mastery = store.record(learner, one)
        expected = Ability.of(each.for_model() for each in history[: number + 1])
        assert mastery is expected.mastery(one.skill)
        assert same(store.ability(learner), expected)


@pytest.mark.parametrize(
    "statement",
    [
        "update profiles set model = 0",
        "update profiles set ability = 'rubbish'",
        "update profiles set ability = '[1, 2]'",
        "update skill_states set state = '[[1,2,3],[0,0,0,0],[],\"no such word\"]'",
        "update item_ratings set rating = '[null, null, null]'",
        "update item_ratings set rating = 'true'",
    ],
)
def test_estimates_of_another_rule_or_damaged_ones_are_made_anew(store: Store, statement: str) -> None:
    learner = store.add_profile("A", NOW).id
    history = [attempt(number, number % 2) for number in range(20)]
    for one in history[:-1]:
        store.record(learner, one)
    store._db.conn.execute(statement)
    store.record(learner, history[-1])
    assert same(store.ability(learner), Ability.of(one.for_model() for one in history))
    store._db.conn.execute(statement)
    assert same(store.ability(learner), Ability.of(one.for_model() for one in history))


def test_the_rule_that_estimates_follow_has_a_number() -> None:
    """When this fails, the learner model was changed: raise `estimates.MODEL` by one and note the new values here."""
    ability = Ability.of(attempt(number, [1.0, 1.0, 0.5, 0.0][number % 4]).for_model() for number in range(40))
    values = [ability.chance(f"p/skill{number}", 3, f"p/item{number}") for number in range(3)]
    assert (estimates.MODEL, [round(value, 9) for value in values]) == (2, [0.632153328, 0.686272488, 0.637747002])


def test_what_a_learner_has_chosen_is_kept(store: Store) -> None:
    learner, other = store.add_profile("A", NOW).id, store.add_profile("B", NOW).id
    assert store.preference(learner, "minutes", 20) == 20
    store.set_preference(learner, "minutes", 15)
    store.set_preference(learner, "minutes", {"of": ["a", 1]})
    assert store.preference(learner, "minutes") == {"of": ["a", 1]}
    assert store.preference(other, "minutes") is None


def test_names_are_needed_and_unique(store: Store) -> None:
    store.add_profile("Kim", NOW)
    for name in ("", "   ", "kim"):
        with pytest.raises(LemmaError):
            store.add_profile(name, NOW)


def test_a_pin_is_asked_for_and_never_stored(store: Store, tmp_path: Path) -> None:
    with_pin, without = store.add_profile("A", NOW, "4711"), store.add_profile("B", NOW)
    assert store.unlock(with_pin.id, "4711")
    assert not store.unlock(with_pin.id, "4712")
    for pin, wrong in (("é🙂", "e🙂"), ("9" * 10_000, "9" * 9_999), (" ", "  ")):
        store.set_pin(with_pin.id, pin)
        assert store.unlock(with_pin.id, pin) and not store.unlock(with_pin.id, wrong)
    store.set_pin(with_pin.id, "é")
    assert store.unlock(with_pin.id, "e\u0301"), "as another keyboard types it"
    store.set_pin(with_pin.id, "4711")
    assert store.unlock(without.id, "")
    assert not store.unlock("nobody", "")
    assert [profile.has_pin for profile in store.profiles()] == [True, False]
    store.set_pin(without.id, "0815")
    store.set_pin(with_pin.id, "")
    assert store.unlock(without.id, "0815")
    assert not store.unlock(without.id, "")
    assert store.unlock(with_pin.id, "")
    store.close()
    assert b"4711" not in store.path.read_bytes()
    assert b"0815" not in store.path.read_bytes()


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


def test_conversations_are_found_by_what_can_be_read_in_them(store: Store) -> None:
    learner, other = store.add_profile("A", NOW).id, store.add_profile("B", NOW).id
    body = {"turns": [{"event": "step", "text": "model"}]}
    one = store.save_conversation(learner, "Übungen zu x^2", body, NOW, words="Was ist 50%?\nEin  Halbes_ 'so'")
    two = store.save_conversation(learner, "Roots of 7!", body, NOW + timedelta(hours=1))

    def found(text: str) -> list[int]:
        return [number for number, _, _ in store.search_conversations(learner, text)]

    assert found("50%") == found("EIN halbes") == found("'so'") == found("halbes_") == [one]
    assert found("ROOTS 7!") == [two], "without words the title is searched in"
    for nothing in ("model", "step", "turns", "text", "%", "_x", "übungen"):
        assert found(nothing) == ([one] if nothing == "%" else [])
    store.save_conversation(learner, "Übungen", body, NOW, one, "ÜBUNGEN ΣΑΣ")
    assert (found("50%"), found("übungen"), found("σασ")) == ([], [one], [one])
    assert found("") == [two, one]
    assert store.search_conversations(other, "roots") == []


def test_an_attempt_of_nobody_is_refused_whole(store: Store) -> None:
    with pytest.raises(LemmaError):
        store.record("nobody", attempt())
    learner = store.add_profile("A", NOW)
    store._db.conn.execute("create trigger no before update on profiles begin select raise(abort, 'disk is full'); end")
    with pytest.raises(LemmaError, match="disk is full"):
        store.record(learner.id, attempt())
    assert store.count(learner.id) == 0, "the attempt and its estimates are kept together or not at all"


def test_halves_of_characters_are_kept_as_far_as_they_can_be(store: Store, tmp_path: Path) -> None:
    """A terminal hands them over where its text is in another encoding; no file can hold them."""
    half = "a\ud800\N{GRINNING FACE}"
    learner = store.add_profile(f"A{half}", NOW, half).id
    store.set_pin(learner, f"{half}1")
    assert (store.unlock(learner, f"{half}1"), store.unlock(learner, "a?1"), store.unlock(learner, half)) == (
        *(True, False, False),
    )
    store.set_preference(learner, half, {half: [half]})
    number = store.save_conversation(learner, half, {half: half}, NOW, words=half)
    store.save_quiz(learner, "p", "1", "q", 1, 2, [half], NOW)
    kept = "a?\N{GRINNING FACE}"
    assert store.preferences(learner) == {kept: {kept: [kept]}}
    assert store.conversation(learner, number) == {kept: kept}
    assert store.search_conversations(learner, half)[0][1] == kept
    assert store.quizzes(learner)[0]["result"] == [kept]
    export(store, store.profiles(), tmp_path / "out.zip", NOW)


def test_after_the_greatest_seed_there_is_still_one_that_can_be_kept(store: Store) -> None:
    """A record of another program may have any seed in it; practice goes on."""
    learner = store.add_profile("A", NOW).id
    for seed in (MAX_SEED, MAX_SEED - 1, 2**63 - 1, 3):
        store.record(learner, replace(attempt(), seed=seed))
        again = store.next_seed(learner, attempt().item)
        assert 0 < again <= MAX_SEED
        store.record(learner, replace(attempt(), seed=again))


def test_renaming_keeps_to_the_rule_of_new_names(store: Store) -> None:
    ada, _ = store.add_profile("Ada", NOW), store.add_profile("Ben", NOW)
    for wrong in ("  ", "ben"):
        with pytest.raises(LemmaError):
            store.rename(ada.id, wrong)
    store.rename(ada.id, "ADA")
    assert [profile.name for profile in store.profiles()] == ["ADA", "Ben"]


@pytest.mark.parametrize(
    "sql",
    [
        "delete from attempts",
        "insert into profiles (id, name, created) values ('x', 'x', 'x')",
        "drop table attempts",
        "create temp table t (a)",
        "attach ':memory:' as other",
        "vacuum into 'elsewhere.db'",
        "pragma user_version = 7",
        "select 1; delete from attempts",
        "nonsense",
        "select :missing",
    ],
)
def test_a_query_can_only_read(store: Store, sql: str) -> None:
    learner = store.add_profile("A", NOW)
    store.record(learner.id, attempt())
    with pytest.raises(LemmaError):
        store.query(sql)
    assert store.query("select count(*) as n from attempts") == [{"n": 1}]
    assert store.count(learner.id) == 1


def test_a_query_takes_parameters_and_sees_what_was_just_recorded(store: Store) -> None:
    learner = store.add_profile("A", NOW)
    for number in range(10):
        store.record(learner.id, attempt(number, number % 2))
        sql = "select outcome, count(*) as n from attempts where profile = ? and score >= ? group by outcome"
        assert sum(row["n"] for row in store.query(sql, (learner.id, 0))) == number + 1
    assert store.query(sql, (learner.id, 1)) == [{"outcome": "right", "n": 5}]
    assert store.query("select :a as a", {"a": "x"}) == [{"a": "x"}]


def test_all_attempts_come_oldest_first_page_by_page(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.learner.store.attempts.PAGE", 3)
    learner, other = store.add_profile("A", NOW).id, store.add_profile("B", NOW).id
    history = [attempt(number // 2) for number in range(10)]  # two at each moment
    for one in reversed(history):
        store.record(learner, one)
    store.record(other, attempt())
    assert list(store.attempts_of(learner)) == history
    assert list(store.attempts_of(learner, NOW + timedelta(hours=3))) == history[6:]
    assert list(store.attempts_of("nobody")) == []
