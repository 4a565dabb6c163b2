"""Which questions a small model is asked, by what its card says that it learned; and answers told in words."""

import pytest

from app.tutor.in_words import FACTORED, NO_BRACKETS, NOTHING_SHARED, in_words
from app.tutor.learned import learned
from engine.maths.asking import recognise
from engine.maths.client import EstablishedAnswer
from engine.maths.solving import solve


def asked(problem):
    question = recognise(problem).question
    answer = solve(question)
    return question, EstablishedAnswer(answer.text, answer.latex, answer.how)


LEARNED = (
    "3x + 5 = 20", "2(x - 3) = x/4", "x^2 - 5x + 6 = 0", "solve x^2 + x + 1 = 0", "solve x + 3 = x + 8",
    "factor x^2 - 5x + 6", "factor 6x + 9", "expand (x + 1)^2", "differentiate 3x^2 - 7", "3/4 + 5/6",
    "(2 - 7) * 12", "gcd of 12 and 18", "simplify 3a + 4b - a", "simplify 12/18", "value of 3x^2 - x at x = -2",
    "simplify 7x", "expand 3x + 2",
)  # fmt: skip
NOT_LEARNED = (
    "factorise n² + 3n + 5", "factor 2x^2 + 6x + 10", "factor x^3 - 8", "solve 2(x + 1) = 2x + 2", "solve x² = -9",
    "solve x/2 + 1 = x/2 + 3", "solve 0x = 3", "7/0", "value of 4/(x-2) at x = 2", "simplify x + y", "expand x^2 + 1",
    "integrate x^2", "solve x + y = 5, x - y = 1", "15% of 80", "solve x^3 = 27", "solve sqrt(x) = 3", "sqrt(16)",
    "differentiate sin x", "solve y = 3x + 2 for x", "2^(-3)", "solve 2x + 3 > 7",
)  # fmt: skip


@pytest.mark.parametrize("problem", LEARNED)
def test_what_its_card_names_the_model_is_asked(problem):
    assert learned(*asked(problem))


@pytest.mark.parametrize("problem", NOT_LEARNED)
def test_everything_else_it_is_not(problem):
    assert not learned(*asked(problem))


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("factor 3x + 7", NOTHING_SHARED),
        ("factor 2(x + 1)", FACTORED),
        ("expand 3x + 2", NO_BRACKETS),
        ("solve 2x < 2x + 1", "Every number makes this true."),
        ("solve x + y = 1 and x + y = 2", "No values solve all of these equations at once."),
        ("3x + 5 = 20", ""),
        ("factor 6x + 9", ""),
    ],
)
def test_an_answer_without_a_number_is_said_in_words(problem, words):
    assert in_words(*asked(problem)) == words
