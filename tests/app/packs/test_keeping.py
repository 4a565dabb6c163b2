"""What is done in the lessons reaches the record once, and a quiz with all that a regrade needs."""

from datetime import UTC, datetime

import pytest

from app.learner.answers import Answer, given_up
from app.learner.store import open_store
from app.packs.keeping import keep_answer, keep_quiz, times_taken
from engine.errors import LemmaError
from lessons.model import Draw, Pack, Quiz, Skill
from lessons.quiz_grading import Grader
from lessons.quizzes import Response, Result, draw_paper, mark_paper
from lessons.regrading import regrade
from tests.helpers.lesson_problems import TRAIN
from tests.helpers.local_lessons import LocalLessons

NOW = datetime(2026, 1, 5, tzinfo=UTC)
QUIZ = Quiz("week", "Week", (Draw(problem="train-speed", count=2, marks=2),))
PACK = Pack(
    "example.speed",
    "1.0.0",
    "Speed",
    "en",
    "MIT",
    ("x",),
    skills=(Skill("speed", "Speed"),),
    problems=(TRAIN,),
    quizzes=(QUIZ,),
)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path).store
    yield store
    store.close()


def keep(store, profile, answer, seed=7):
    return keep_answer(store, profile, PACK, TRAIN, seed, answer, lambda: NOW)


def test_a_variant_counts_once(store):
    ada = store.add_profile("Ada", NOW).id
    assert keep(store, ada, Answer("", "60 km/h", "wrong", "", 0.0, 1, 30.0)) is not None
    assert keep(store, ada, Answer("", "70 km/h", "right", "", 1.0, 1, 40.0)) is None
    assert keep(store, ada, given_up("", 2, 5.0), seed=8) is not None
    assert [(one.seed, one.typed, one.note, one.score) for one in reversed(store.attempts(ada))] == [
        (7, "60 km/h", "", 0.0),
        (8, "", "practice.shown", 0.0),
    ]


def test_a_quiz_is_kept_whole_and_can_be_marked_again(store):
    ada = store.add_profile("Ada", NOW).id
    grader = Grader(LocalLessons())
    paper = draw_paper(QUIZ, PACK, 3)
    right = LocalLessons().make_variant(TRAIN, paper.questions[0].seed).parts[0].typed
    result = mark_paper(paper, QUIZ, PACK, [Response(0, "", right)], grader.grade, grader.asked)
    keep_quiz(store, ada, PACK, result, lambda: NOW)
    (row,) = store.quizzes(ada)
    assert (row["earned"], row["possible"], row["version"]) == (2, 4, "1.0.0")
    back = Result.from_json(row["result"])
    assert back == result
    assert regrade(back, PACK, grader.grade, grader.asked).changed == ()
    assert [one.score for one in store.attempts(ada)] == [1.0]
    assert times_taken(store, ada, PACK.id, "week") == 1
    assert times_taken(store, ada, "another.pack", "week") == 0


def test_a_quiz_is_kept_with_its_answers_or_not_at_all(store, monkeypatch):
    ada = store.add_profile("Ada", NOW).id
    grader = Grader(LocalLessons())
    paper = draw_paper(QUIZ, PACK, 3)
    result = mark_paper(paper, QUIZ, PACK, [Response(0, "", "60 km/h")], grader.grade, grader.asked)

    def full(*arguments):
        raise LemmaError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(store, "_record", full)
        with pytest.raises(LemmaError, match="disk is full"):
            keep_quiz(store, ada, PACK, result, lambda: NOW)
    assert (store.quizzes(ada), store.attempts(ada)) == ([], [])
    keep_quiz(store, ada, PACK, result, lambda: NOW)
    assert (len(store.quizzes(ada)), len(store.attempts(ada))) == (1, 1)
