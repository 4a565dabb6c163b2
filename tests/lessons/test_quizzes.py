"""Quizzes: what is drawn, how it is marked, and that both can be done again."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.verdict import Outcome, Verdict
from lessons.model import Answer, Draw, Pack, Part, Problem, Quiz
from lessons.quizzes import (
    GRACE,
    Response,
    Result,
    draw_paper,
    mark_paper,
    may_attempt,
    part_marks,
    seconds_left,
)


def problem(name: str, skill: str = "s", difficulty: int = 2, parts: tuple[Part, ...] = ()) -> Problem:
    answer = Answer(AnswerKind(Kind.INTEGER), "1")
    return Problem(name, f"p/{name}", f"p/{skill}", difficulty, "?", parts or (Part("", answer),))


def pack(*problems: Problem, version: str = "1.0.0") -> Pack:
    return Pack("p", version, "P", "en", "MIT", ("x",), problems=problems)


PARTS = (Part("a", Answer(AnswerKind(Kind.INTEGER), "1")), Part("b", Answer(AnswerKind(Kind.INTEGER), "1"), marks=2))
PACK = pack(*(problem(f"q{number}", difficulty=number) for number in range(1, 6)), problem("parts", "t", parts=PARTS))
QUIZ = Quiz("week", "Week", (Draw("s", difficulty=(2, 4), count=5, marks=2), Draw(problem="parts", marks=6)), minutes=1)


def grade(problem: Problem, seed: int, part: str, answer: str) -> tuple[Verdict, Fraction, str]:
    share = Fraction(answer)
    outcome = Outcome.RIGHT if share == 1 else Outcome.PARTLY_RIGHT if share else Outcome.WRONG
    return Verdict(outcome, "note", f"{problem.id} {part} {answer}"), share, ""


@given(st.integers(0, 10**9))
def test_a_paper_is_its_seed(seed: int) -> None:
    paper = draw_paper(QUIZ, PACK, seed)
    assert paper == draw_paper(QUIZ, PACK, seed)
    drawn = [question.problem for question in paper.questions]
    assert set(drawn[:3]) == {"p/q2", "p/q3", "p/q4"}, "every template comes before one comes again"
    assert set(drawn[3:5]) < {"p/q2", "p/q3", "p/q4"}
    assert drawn[5] == "p/parts"
    assert len({(question.problem, question.seed) for question in paper.questions}) == 6
    assert paper.marks == 16


def test_other_seeds_give_other_papers_and_shuffling_mixes_the_draws() -> None:
    assert len({draw_paper(QUIZ, PACK, seed) for seed in range(20)}) == 20
    shuffled = replace(QUIZ, shuffle=True)
    assert {draw_paper(shuffled, PACK, seed).questions[-1].problem for seed in range(30)} > {"p/parts"}


def test_a_draw_without_problems_is_refused_with_its_name() -> None:
    with pytest.raises(LemmaError, match=r"the skill s with difficulty 5 to 5"):
        draw_paper(Quiz("x", "X", (Draw("s", difficulty=(5, 5)),)), pack(problem("q")), 1)


def test_marks_are_shared_among_parts_and_partial_credit_counts() -> None:
    assert part_marks(PACK.problems[-1], 6) == {"a": 2, "b": 4}
    paper = draw_paper(QUIZ, PACK, 3)
    responses = [Response(0, "", "1"), Response(1, "", "1/2"), Response(2, "", "0"), Response(5, "b", "1/4")]
    result = mark_paper(paper, QUIZ, PACK, responses, grade)
    assert [mark.earned for mark in result.marks] == [2, 1, 0, 0, 0, 0, 1]
    assert result.earned == 4
    assert [mark.note for mark in result.marks[3:6]] == ["quiz.no_answer"] * 3


def test_of_two_answers_the_last_counts_and_late_ones_do_not() -> None:
    paper = draw_paper(QUIZ, PACK, 3)
    responses = [Response(0, "", "0", 5), Response(0, "", "1", 60 + GRACE), Response(1, "", "1", 61 + GRACE)]
    result = mark_paper(paper, QUIZ, PACK, responses, grade)
    assert [mark.earned for mark in result.marks[:2]] == [2, 0]
    assert result.marks[1].note == "quiz.late"


def test_what_could_not_be_judged_is_set_apart() -> None:
    def unsure(problem: Problem, seed: int, part: str, answer: str) -> tuple[Verdict, Fraction, str]:
        return Verdict(Outcome.CANNOT_DECIDE, "limit.time", "Too long."), Fraction(0), ""

    result = mark_paper(draw_paper(QUIZ, PACK, 3), QUIZ, PACK, [Response(0, "", "x")], unsure)
    assert [mark.question for mark in result.undecided] == [0]


def test_a_result_travels_as_json() -> None:
    result = mark_paper(draw_paper(QUIZ, PACK, 3), QUIZ, PACK, [Response(0, "", "1/3", 1.5)], grade)
    assert Result.from_json(json.loads(json.dumps(result.to_json()))) == result


def test_a_paper_of_another_version_is_not_marked_by_mistake() -> None:
    paper = draw_paper(QUIZ, PACK, 3)
    with pytest.raises(LemmaError, match=r"from p 1\.0\.0, not from p 2\.0\.0"):
        mark_paper(paper, QUIZ, replace(PACK, version="2.0.0"), [], grade)


@pytest.mark.parametrize("data", [{}, {"paper": {}}, {"paper": 1, "responses": [], "marks": []}])
def test_a_damaged_record_is_a_sentence(data: dict) -> None:
    with pytest.raises(LemmaError, match="not the record of a quiz"):
        Result.from_json(data)


def test_attempts_and_time() -> None:
    assert [may_attempt(replace(QUIZ, attempts=2), earlier) for earlier in range(3)] == [True, True, False]
    assert may_attempt(QUIZ, 100)
    assert (seconds_left(QUIZ, 50), seconds_left(QUIZ, 70), seconds_left(replace(QUIZ, minutes=0), 70)) == (10, 0, None)
