# ruff: noqa: E501  (a question and its lines stay on one line)
"""Statements, numbers in order, rounded answers: worked like other questions, and proven like them."""

import pytest

from engine.maths.asking import recognise
from engine.maths.reader import read
from engine.maths.render import to_text
from engine.maths.steps import Steps
from engine.maths.verdict import Outcome
from engine.maths.worked.proof import worked
from engine.maths.worked.stated import differing
from tests.engine.maths.worked.test_proof import check


def texts(asked):
    question = recognise(asked).question
    assert question is not None
    return [to_text(step.after) for step in worked(question).steps]


@pytest.mark.parametrize(
    ("asked", "last"),
    [
        ("6 * 9 = 56, right?", "no"),
        ("Show that 5/12 + 7/18 = 29/36", "yes"),
        ("Is x = 4 a solution of 2x = 10?", "no"),
        ("does x = 5 work in 4x - 7 = 2x + 3", "yes"),
        ("Is x - 3 a factor of x^3 - 2x^2 - 9?", "yes"),
        ("is (x+4)^2 the same as x^2+16?", "no"),
        ("Prove that (a+b)^2 = a^2+2ab+b^2", "yes"),
        ("is 5/8 bigger than 7/11", "no"),
        ("is 0.5 bigger than 0.45", "yes"),
    ],
)
def test_a_statement_ends_in_yes_or_no(asked, last):
    assert texts(asked)[-1] == last
    check(asked)


@pytest.mark.parametrize(
    ("asked", "lines"),
    [
        ("order these smallest to biggest 3/4, 2/5, 5/8", ["30/40, 16/40, 25/40", "16/40, 25/40, 30/40", "2/5, 5/8, 3/4"]),
        ("which is larger, 4/7 or 5/9?", ["36/63, 35/63", "4/7"]),
        ("which is smaller, 4/7 or 5/9?", ["36/63, 35/63", "35/63, 36/63", "5/9"]),
        ("write 23/6 as a mixed number", ["3 5/6"]),
        ("the coefficient of x^2 in (3x + 1)(x^2 - 2x + 5)", ["3x^3 - 6x^2 + 15x + x^2 - 2x + 5", "3x^3 - 5x^2 + 13x + 5", "-5"]),
        ("split 63 quid between me and my mate in the ratio 4:5", ["63*4/9, 63*5/9", "252/9", "28", "315/9", "35", "28, 35"]),
    ],
)  # fmt: skip
def test_numbers_of_a_story(asked, lines):
    assert texts(asked) == lines
    check(asked)


@pytest.mark.parametrize(
    "asked",
    [
        "Ben is twice as old as Cara. Five years ago Ben was three times as old as Cara. How old is Ben?",
        "The product of two consecutive positive integers is 132. Find the integers.",
        "The sum of two consecutive integers is forty. What are the integers?",
        "what two numbers multiply to -18 and add to 7?",
    ],
)
def test_more_stories_are_worked(asked):
    check(asked)


@pytest.mark.parametrize(
    ("asked", "last"),
    [
        ("7/3 to 2 d.p.", "7/3 ≈ 2.33"),
        ("solve 3x^2 + x - 1 = 0 to 2 decimal places", "x ≈ -0.77 or x ≈ 0.43"),
        ("sqrt(7)*10 correct to 3 s.f.", "10sqrt(7) ≈ 26.5"),
    ],
)
def test_the_exact_answer_is_rounded_last(asked, last):
    assert texts(asked)[-1] == last


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("$x^2 - 2x - 1 = 0$", Outcome.RIGHT),
        ("$x^2 = 3x + 1$", Outcome.WRONG),
        ("$x = 2.41$ or $x = -0.41$", Outcome.CANNOT_DECIDE),  # rounded, which an equals sign does not say
        ("$2 + 3 = 6$", Outcome.WRONG),
    ],
)
def test_lines_of_a_rounded_question_are_judged_as_those_of_the_exact_one(line, outcome):
    question = recognise("solve x^2 = 2x + 1 to 2 decimal places").question
    assert question is not None
    assert Steps(question).judge(line).outcome is outcome


def test_equations_of_a_story_are_no_identities():
    question = recognise(
        "Ben is twice as old as Cara. Five years ago Ben was three times as old as Cara. How old is Ben?"
    )
    assert Steps(question.question).judge("$x = 2y$ and $x - 5 = 3(y - 5)$").outcome is not Outcome.WRONG


@pytest.mark.parametrize(("left", "right"), [("x^2", "x"), ("1/x", "x/1"), ("sqrt(x)", "x"), ("a b", "a + b")])
def test_a_number_that_refutes_makes_the_sides_differ(left, right):
    values = differing(read(left), read(right))
    assert values is not None
    assert all(abs(int(to_text(value))) <= 5 for value in values.values())
