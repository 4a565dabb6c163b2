"""Every family of questions can be stored and sent, says how it was read, and a slip of the keyboard is forgiven."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.asking import recognise
from engine.maths.asking.spelling import one_slip
from engine.maths.question import Question

ONE_OF_EACH = [
    ("2x + 1 < 7", "inequality", "Solve for x: 2x + 1 < 7"),
    ("solve x^2 = 4 where x > 0", "solve", "Solve for x: x^2 = 4 where x > 0"),
    ("sin 2x = 1/2 on [0, 360°)", "solve", "Solve for x in degrees: sin(2x) = 1/2 where 0 ≤ x < 360"),
    ("y' + y = 2 with y(0) = 1", "ode", "Solve y' + y = 2 for y with y(0) = 1"),
    ("area under x^2 from 0 to 3", "integrate", "Find the area under x^2 from 0 to 3"),
    ("10th term of the arithmetic sequence 3, 7, 11", "sequence",
     "Find term number 10 of the arithmetic sequence 3, 7, 11, ..."),
    ("a_1 = 2, a_{n+1} = 3a_n + 1, find a_5", "sequence", "Find a_5 where a_1 = 2 and a_(n+1) = 3a_n + 1"),
    ("inverse of [[2,1],[5,3]]", "matrix", "Find the inverse of [[2, 1], [5, 3]]"),
    ("dot product of (1,2) and (3,4)", "vector", "Find the dot product of (1, 2) and (3, 4)"),
    ("median of 7, 1, 3", "statistics", "Find the median of 7, 1, 3"),
    ("variance of the sample 2, 4, 6", "statistics", "Find the sample variance (n - 1 below) of 2, 4, 6"),
    ("probability of a 6 with a fair die", "probability", "Find the probability of a 6 with 1 fair die"),
    ("factors of 24", "numbers", "List the factors of 24"),
    ("find the vertex of f(t) = t^2 - 4t", "function", "Find the vertex of f(t) = t^2 - 4t"),
    ("tangent to y = x^2 at (1, 1)", "function", "Find the equation of the tangent to y = x^2 at (1, 1)"),
    ("line through (1, 2) and (3, 8)", "function", "Find the equation of the line through (1, 2) and (3, 8)"),
    ("f(x) = 2x, g(x) = x^2, find f(g(x))", "function", "Find f(g(x)) where f(x) = 2x, g(x) = x^2"),
    ("round 3478 to the nearest hundred", "numbers", "Round 3478 to the nearest hundred"),
    ("weight of a 5 kg mass", "physics", "Find the weight F_g: m = 5 kg, g = 9.8 m/s^2"),
    ("how many moles are in 36 g of water", "physics",
     "Find the amount of substance n: m = 36 g, M = 18.015 g/mol for H2O"),
    ("area of a circle with radius 5 cm", "geometry", "Find the area of a circle: radius 5 cm"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "task", "read"), ONE_OF_EACH)
def test_says_how_it_was_read_and_survives_json(asked, task, read):
    question = recognise(asked).question
    assert question is not None
    assert (str(question.task), question.text) == (task, read)
    assert Question.from_json(json.loads(json.dumps(question.to_json()))) == question


@pytest.mark.parametrize(
    ("typed", "read", "note"),
    [
        ("sovle 3x + 5 = 20", "Solve for x: 3x + 5 = 20", 'I read "sovle" as "solve".'),
        ("slove 2x = 4 for x", "Solve for x: 2x = 4", 'I read "slove" as "solve".'),
        ("simplfy 2x + 3x", "Simplify 2x + 3x", 'I read "simplfy" as "simplify".'),
        ("Simpilfy 6/8", "Simplify 6/8", 'I read "Simpilfy" as "simplify".'),
        ("factr x^2 - 4", "Factor x^2 - 4", 'I read "factr" as "factor".'),
        ("factorsie x^2 - 4", "Factor x^2 - 4", 'I read "factorsie" as "factorise".'),
        ("diferentiate x^2", "Differentiate with respect to x: x^2", 'I read "diferentiate" as "differentiate".'),
        ("derivitive of x^2", "Differentiate with respect to x: x^2", 'I read "derivitive" as "derivative".'),
        ("intergrate 2x from 0 to 3", "Integrate: int_(0)^(3) 2x dx", 'I read "intergrate" as "integrate".'),
        ("evalute x^2 at x = 3", "Evaluate x^2 for x = 3", 'I read "evalute" as "evaluate".'),
        ("expnad 3(x+1)", "Expand 3(x + 1)", 'I read "expnad" as "expand".'),
        ("solve the equatoin 2x = 4", "Solve for x: 2x = 4", 'I read "equatoin" as "equation".'),
        ("meadian of 1, 2, 9", "Find the median of 1, 2, 9", 'I read "meadian" as "median".'),
        ("determinent of [[1,2],[3,4]]", "Find the determinant of [[1, 2], [3, 4]]",
         'I read "determinent" as "determinant".'),
        ("caculate 12 * (3+4)", "Evaluate 12(3 + 4)", 'I read "caculate" as "calculate".'),
    ],
)  # fmt: skip
def test_one_slip_in_the_task_word_is_forgiven_and_named(typed, read, note):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert (found.question.text, found.note) == (read, note)


@pytest.mark.parametrize(
    "typed",
    ["svole 3x + 5 = 20 aplpes", "sovle the mystery", "computer 3x", "expend 3(x + 1)", "sovel 3x for apples",
     "orange of 1, 2, 3", "medium of 1, 2, 3", "smplfy 2x + 3x", "slove and difrentiate x^2 = 4", "fctr x^2 - 4"],
)  # fmt: skip
def test_more_than_one_slip_or_another_word_is_left_alone(typed):
    assert recognise(typed).question is None


def test_a_question_without_a_slip_has_no_note():
    assert recognise("solve 2x = 4").note == ""


@given(st.sampled_from(["solve", "simplify", "differentiate"]), st.data())
def test_one_slip_is_symmetric(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    missing = word[:at] + word[at + 1 :]
    assert one_slip(missing, word)
    assert not one_slip(word, word)


@settings(max_examples=60)
@given(st.text(alphabet="0123456789 ,.()[]{}<>=+-*/^'_°%:;xyndieABPTsumofterma|\\", max_size=60))
def test_recognise_never_raises(text):
    found = recognise(text)
    assert found.question is not None or found.reason


WORDS = ["find", "the", "sum", "of", "first", "10", "terms", "arithmetic", "sequence", "3, 7, 11", "mean", "median",
         "area", "circle", "radius", "probability", "dice", "two", "[[1,2],[3,4]]", "dy/dx", "=", "x", "y", "<", "2x",
         "from", "0", "to", "5", "is", "and", "with", "percent", "ratio", "2:3", "factors", "24", "sin x"]  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9))
def test_words_of_questions_in_any_order_never_raise(words):
    found = recognise(" ".join(words))
    assert found.question is not None or found.reason
