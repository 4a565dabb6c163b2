"""What is handed over, and what never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from app.learner.ability import Mastery
from app.learner.reports.teacher import OpenAnswer
from app.learner.results.content import pseudonym
from app.learner.results.form import from_bytes, to_bytes
from app.learner.results.making import results_of
from app.learner.store import open_store
from lessons.quizzes import Mark, Paper, Question, Response, Result
from tests.helpers.practice import NOW, answer, key

SECRET = "Zebra unter vier Augen"


@pytest.fixture
def record(tmp_path: Path):
    store = open_store(tmp_path, NOW).store
    profile = store.add_profile("Maria Muster", NOW)
    for days in (9, 3, 1):
        store.record(profile.id, answer(days))
    yield store, profile
    store.close()


def test_all_of_it_or_since_a_day_and_always_all_words(record) -> None:
    store, profile = record
    whole = results_of(store, profile, NOW)
    assert [one.at for one in whole.attempts] == [NOW - timedelta(days=days) for days in (9, 3, 1)]
    assert whole.words == {"p/add": store.ability(profile.id).mastery("p/add")}
    part = results_of(store, profile, NOW, since=NOW - timedelta(days=3))
    assert [one.at for one in part.attempts] == [NOW - timedelta(days=days) for days in (3, 1)]
    assert part.words == whole.words
    assert Mastery.NEW not in part.words.values()


@pytest.mark.parametrize(("year", "shown"), [(1, 1970), (1969, 1970), (1970, 1970), (2039, 2039), (8999, 2199)])
def test_answers_of_a_clock_that_was_set_wrong_are_handed_over_all_the_same(record, year, shown) -> None:
    store, profile = record
    wrong = NOW.replace(year=year)
    store.record(profile.id, replace(answer(0), at=wrong, seed=777))
    store.save_quiz(profile.id, "p", "1", "q", 1, 2, {}, wrong)
    read = from_bytes(to_bytes(results_of(store, profile, wrong), key())).results
    assert [one.at.year for one in read.attempts if one.seed == 777] == [shown]
    assert [one.at.year for one in read.quizzes] == [shown]


def test_the_name_is_not_in_it_unless_the_learner_says_so(record) -> None:
    store, profile = record
    handed = results_of(store, profile, NOW)
    assert handed.name == pseudonym(profile.id)
    assert b"Maria" not in to_bytes(handed, key())
    assert results_of(store, profile, NOW, name="  The\n Otter ").name == "The Otter"


def test_conversations_and_cries_for_help_stay_at_home(record) -> None:
    store, profile = record
    store.save_conversation(profile.id, SECRET, {"said": [SECRET]}, NOW)
    store.record(profile.id, answer(0, score=0.0, typed="I want to kill myself"))
    other = store.add_profile("Another", NOW)
    store.record(other.id, answer(0, typed="somebody else"))
    data = to_bytes(results_of(store, profile, NOW), key())
    for private in (SECRET, "kill", "somebody else", "Another"):
        assert private.encode() not in data
    last = from_bytes(data).results.attempts[-1]
    assert (last.typed, last.score) == ("", 0.0), "that a problem was tried is counted"


def test_what_a_placement_found_is_no_answer_but_a_word(record) -> None:
    store, profile = record
    found = replace(answer(0), item="", skill="p/times", score=0.9, outcome="placed", version="")
    store.record(profile.id, found)
    handed = results_of(store, profile, NOW)
    assert len(handed.attempts) == 3
    assert handed.words["p/times"] is Mastery.FAMILIAR
    from_bytes(to_bytes(handed, key()))


def test_quizzes_come_with_what_a_teacher_has_to_judge(record) -> None:
    store, profile = record
    marks = (
        Mark(0, "", Fraction(2), Fraction(2), "right"),
        Mark(1, "", Fraction(3), Fraction(0), "cannot_decide"),
    )
    paper = Paper("first", "p", "1.0.0", 1, (Question("p/add-1", 7, 2), Question("p/why", 9, 3)))
    result = Result(paper, (Response(0, "", "3"), Response(1, "", "because")), marks)
    store.save_quiz(profile.id, "p", "1.0.0", "first", 2.0, 5.0, result.to_json(), NOW - timedelta(days=1))
    store.save_quiz(profile.id, "p", "1.0.0", "second", 1.0, 1.0, {"of": "another make"}, NOW - timedelta(days=9))
    quizzes = results_of(store, profile, NOW).quizzes
    assert [(one.quiz, one.earned, one.possible, one.undecided) for one in quizzes] == [
        ("second", 1.0, 1.0, ()), ("first", 2.0, 5.0, (OpenAnswer("p/why", 9, "", "because", 3.0),)),
    ]  # fmt: skip
    assert [one.quiz for one in results_of(store, profile, NOW, since=NOW - timedelta(days=2)).quizzes] == ["first"]
