"""A quiz is marked again from its record: a mended key changes the marks, and only of what still asks the same."""

import json
from dataclasses import replace
from fractions import Fraction

import pytest

from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from lessons.model import Answer, Draw, Pack, Parameter, Part, Quiz
from lessons.quiz_grading import Grader
from lessons.quizzes import Response, Result, draw_paper, mark_paper
from lessons.regrading import regrade
from tests.helpers.lesson_problems import problem
from tests.helpers.local_lessons import LocalLessons


def asking(name, key, statement):
    part = Part("", Answer(AnswerKind(Kind.INTEGER), key))
    numbers = (Parameter("a", "int", (2, 9)), Parameter("b", "int", (11, 19)))
    return problem(part, name=f"p/{name}", statement=statement, parameters=numbers)


SUM = asking("sum", "a + b + 1", "What is {{a}} + {{b}}?")  # the key is wrong
PRODUCT = asking("product", "a*b", "What is {{a}} times {{b}}?")
QUIZ = Quiz("week", "Week", (Draw(problem="sum", marks=2), Draw(problem="product", marks=3)))
PACK = Pack("p", "1.0.0", "P", "en", "MIT", ("x",), problems=(SUM, PRODUCT), quizzes=(QUIZ,))
MENDED = replace(PACK, version="1.0.1", problems=(asking("sum", "a + b", SUM.statement), PRODUCT))


def taken(pack=PACK):
    """A quiz whose two answers are right in truth, as it was marked and kept."""
    grader = Grader(LocalLessons())
    paper = draw_paper(QUIZ, pack, 5)
    sum_of, product_of = (
        LocalLessons().make_variant(pack.problem(question.problem), question.seed).values
        for question in paper.questions
    )
    responses = (
        Response(0, "", str(int(sum_of["a"]) + int(sum_of["b"]))),
        Response(1, "", str(int(product_of["a"]) * int(product_of["b"]))),
    )
    result = mark_paper(paper, QUIZ, pack, responses, grader.grade, grader.asked)
    return Result.from_json(json.loads(json.dumps(result.to_json())))


def again(result, pack):
    grader = Grader(LocalLessons())
    return regrade(result, pack, grader.grade, grader.asked)


def test_a_mended_key_changes_the_marks_and_says_which():
    old = taken()
    assert old.earned == 3
    found = again(old, MENDED)
    assert found.result.earned == 5 and found.gained == 2
    (change,) = found.changed
    assert (change.question, change.answer) == (0, old.responses[0].answer)
    assert (change.before.outcome, change.after.outcome) == ("wrong", "right")
    assert found.result.paper.version == "1.0.1" and found.kept == ()
    assert again(found.result, MENDED).changed == ()


def test_the_same_pack_changes_nothing():
    old = taken()
    found = again(old, PACK)
    assert found.result == old and found.changed == () and found.gained == Fraction(0)


@pytest.mark.parametrize(
    "changed",
    [
        asking("sum", "a + b", "What is {{b}} + {{a}}?"),
        replace(SUM, parameters=(Parameter("a", "int", (2, 3)), Parameter("b", "int", (40, 50)))),
        None,
    ],
    ids=["another text", "other numbers", "gone"],
)
def test_what_no_longer_asks_the_same_keeps_its_marks(changed):
    old = taken()
    problems = (PRODUCT,) if changed is None else (changed, PRODUCT)
    found = again(old, replace(PACK, version="2.0.0", problems=problems))
    assert found.kept == (0,)
    assert found.result.marks == old.marks and found.changed == ()


def test_a_pack_without_the_quiz_is_refused():
    with pytest.raises(LemmaError, match="has no quiz week"):
        again(taken(), replace(PACK, quizzes=()))
