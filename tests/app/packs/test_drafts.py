"""Unfinished work comes back as it was; what is no draft is none; the clock of a quiz runs on."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learner.answers import Answer
from app.learner.store import open_store
from app.learner.store.drafts import PRACTICE
from app.packs.drafts import (
    PartDraft,
    ProblemDraft,
    QuizDraft,
    answered_questions,
    begun_quiz,
    keep_begun,
    problem_draft,
    quiz_draft,
)
from app.packs.keeping import keep_quiz
from app.tutor.teaching.ladder_state import Hint, LadderState, Rung
from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from lessons.model import Answer as Expected
from lessons.model import Part
from lessons.quiz_grading import Grader
from lessons.quizzes import Response, draw_paper, mark_paper
from lessons.variants.variant import Variant, VariantPart
from tests.app.packs.test_keeping import PACK, QUIZ
from tests.helpers.local_lessons import LocalLessons

KNOWN = Expected(AnswerKind(Kind.INTEGER), "1")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
seconds = st.floats(0, 1e6)
answers = st.builds(
    Answer, texts, texts, st.sampled_from(["right", "wrong"]), texts, st.floats(0, 1), st.just(2), seconds
)
hints = st.builds(Hint, st.sampled_from(Rung), texts, texts, st.integers(0, 2), st.just((("model", "number"),)), texts)
ladders = st.builds(LadderState, st.lists(hints, max_size=3).map(tuple), st.integers(0, 9), st.booleans(), texts)
problems = st.builds(
    ProblemDraft,
    *(texts, texts, st.integers(0, 2**53)),
    parts=st.dictionaries(
        texts,
        st.builds(
            PartDraft,
            *(texts, st.lists(texts, max_size=3).map(tuple), st.just(1), st.booleans(), st.booleans()),
            ladder=st.none() | ladders,
        ),
    ),
    answers=st.lists(answers, max_size=3).map(tuple),
    seconds=seconds,
)
quizzes = st.builds(
    QuizDraft,
    *(texts, st.integers(0, 2**53), st.datetimes(timezones=st.just(UTC)), st.integers(0, 50)),
    responses=st.lists(st.builds(Response, st.just(1), texts, texts, seconds), max_size=3).map(tuple),
    fields=st.dictionaries(texts, texts),
    typed=st.dictionaries(texts, texts),
    seconds=seconds,
)
junk = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


@given(problems, quizzes)
def test_a_draft_comes_back_as_it_was(problem, quiz):
    assert problem_draft(problem.to_json()) == problem
    assert quiz_draft(quiz.to_json()) == quiz


@given(st.data())
def test_what_is_no_draft_is_none(data):
    for read, good in ((problem_draft, data.draw(problems)), (quiz_draft, data.draw(quizzes))):
        assert read(data.draw(junk)) is None
        spoilt = good.to_json()
        spoilt[data.draw(st.sampled_from(sorted(spoilt)))] = data.draw(junk)
        read(spoilt)  # a draft or none, and never an error
        lacking = good.to_json()
        del lacking[data.draw(st.sampled_from(sorted(lacking)))]
        assert read(lacking) is None


def test_a_problem_that_a_model_wrote_comes_back_whole_and_never_as_one_of_a_template():
    part = VariantPart("", AnswerKind(Kind.SOLUTION_SET, variables=("x",)), "x = 3", "x = 3", "$x = 3$")
    written = Variant("", "p/s", 3, 0, "Solve $5x - 4 = 11$", (part,))
    draft = ProblemDraft("p/x", "1", 3, {"": PartDraft("x = ")}, written=written)
    assert problem_draft(json.loads(json.dumps(draft.to_json()))) == draft
    for bad in (replace(written, problem="p/x"), replace(written, parts=())):
        assert problem_draft(replace(draft, written=bad).to_json()) is None


def test_a_part_that_could_not_be_judged_says_nothing_after_a_kill_either():
    parts = (Part("a", KNOWN), Part("b", KNOWN))
    asked = replace(PACK.problems[0], parts=parts)
    right = Answer("a", "1", "right", "", 1.0, 0, 5.0)
    for unjudged, score in ((False, 0.5), (True, 1.0)):
        draft = ProblemDraft("p/x", "1", 3, {"b": PartDraft("?", unjudged=unjudged)}, (right,))
        kept = problem_draft(draft.to_json())
        assert kept is not None and kept.whole(asked).answer().score == score


@pytest.mark.parametrize("change", [{"price": -5}, {"price": True}, {"price": 900}, {"rung": "cellar"}])
def test_a_ladder_that_no_lemma_wrote_is_no_draft(change):
    shown = LadderState((Hint(Rung.IDEA, "Think.", "author", 1),))
    draft = ProblemDraft("p/one", "1.0.0", 3, {"": PartDraft(hints=1, ladder=shown)}).to_json()
    assert problem_draft(draft) is not None
    draft["parts"][""]["ladder"]["used"][0].update(change)
    assert problem_draft(draft) is None


def test_what_somebody_in_need_types_is_not_kept():
    need = "I want to kill myself"
    draft = ProblemDraft("p/x", "1", 3, {"": PartDraft(need, (need, "x = 2"))})
    kept = problem_draft(draft.to_json())
    assert kept is not None and kept.parts[""] == PartDraft("", ("", "x = 2"))


def test_the_clock_of_a_quiz_runs_on_and_cannot_be_set_back():
    quiz = replace(QUIZ, minutes=10)
    draft = QuizDraft("1.0.0", 3, NOW, 1, (Response(0, "", "1", 100.0),), typed={"": "60 km/h"}, seconds=200.0)
    assert draft.passed(NOW + timedelta(minutes=5)) == 300
    assert draft.passed(NOW - timedelta(days=1)) == 200, "a clock that was set back gives no time"
    assert not draft.is_over(quiz, NOW + timedelta(minutes=9))
    assert draft.is_over(quiz, NOW + timedelta(minutes=10))
    assert not draft.is_over(QUIZ, NOW + timedelta(days=9)), "without a limit it is never over"
    assert [one.answer for one in draft.left()] == ["1", "60 km/h"], (
        "what stood in the field counts, as it does in time"
    )
    assert answered_questions(draft) == 2


def test_a_quiz_goes_on_with_its_own_paper_or_not_at_all():
    draft = QuizDraft("1.0.0", 3, NOW)
    assert draft.paper(QUIZ, PACK) == draw_paper(QUIZ, PACK, 3)
    with pytest.raises(LemmaError, match="begun with version"):
        draft.paper(QUIZ, replace(PACK, version="2.0.0"))
    at_once, said = replace(QUIZ, feedback="at-once"), (Response(1, "", "x"),)
    assert QuizDraft("1.0.0", 3, NOW, 1, said).next_question(at_once) == 2, "what was marked is not asked again"
    assert QuizDraft("1.0.0", 3, NOW, 1, said).next_question(QUIZ) == 1


def test_a_quiz_that_is_handed_in_is_begun_no_more(tmp_path):
    store = open_store(tmp_path).store
    ada, bob = (store.add_profile(name, NOW).id for name in ("Ada", "Bob"))
    draft = QuizDraft("1.0.0", 3, NOW)
    for who in (ada, bob):
        keep_begun(store, who, PACK.id, QUIZ.id, draft, NOW)
    store.keep_draft(ada, PRACTICE, {"x": 1}, NOW)
    grader = Grader(LocalLessons())
    keep_quiz(store, ada, PACK, mark_paper(draft.paper(QUIZ, PACK), QUIZ, PACK, [], grader.grade), lambda: NOW)
    assert begun_quiz(store, ada, PACK.id, QUIZ.id) is None
    assert begun_quiz(store, bob, PACK.id, QUIZ.id) == draft
    assert store.draft(ada, PRACTICE) == {"x": 1}
    store.close()
