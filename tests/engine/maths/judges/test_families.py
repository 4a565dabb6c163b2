"""Solutions that repeat for ever: the letter and the way they are cut into families do not matter, the set does."""

# ruff: noqa: E501
import pytest

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

X = AnswerKind(Kind.SOLUTION_SET, ("x",))
SINE = "x = pi/6 + 2 pi n or x = 5pi/6 + 2 pi n"

CASES = [
    (SINE, "x = pi/6 + 2 pi k, x = 5pi/6 + 2 pi k", "right", "answer.right", 1.0),
    (SINE, r"x = \frac{\pi}{6} + 2k\pi \text{ or } x = \frac{5\pi}{6} + 2k\pi, k \in \mathbb{Z}", "right", "answer.right", 1.0),
    (SINE, "30° + 360° n, 150° + 360° n", "right", "answer.right", 1.0),
    (SINE, "pi/6 + 2 pi n, -7pi/6 + 2 pi n", "right", "answer.right", 1.0),
    (SINE, "pi/6 + 2 pi n", "partly_right", "solutions.missing", 0.5),
    (SINE, "x = pi/6", "partly_right", "solutions.period", 0.25),
    (SINE, "x = pi/3", "wrong", "answer.wrong", 0.0),
    (SINE, "pi/6 + pi n, 5pi/6 + pi n", "wrong", "answer.wrong", 0.0),
    ("x = pi n", "x = 2 pi k or x = pi + 2 pi k", "right", "answer.right", 1.0),
    ("x = pi n", "x = k pi where k is an integer", "right", "answer.right", 1.0),
    ("x = pi n", "x = -pi n", "right", "answer.right", 1.0),
    ("x = pi/2 + pi n", "x = (2k+1) pi/2", "right", "answer.right", 1.0),
    ("x = pi/2 + pi n", r"x = \pm pi/2 + 2 pi k", "right", "answer.right", 1.0),
    ("x = arctan(2) + pi n", "x = arctan(2) - pi + pi k", "right", "answer.right", 1.0),
    ("x = arctan(2) + pi n", "x = arctan(3) + pi k", "wrong", "answer.wrong", 0.0),
    ("x = 2n, n in Z", "x = 4k, 4k + 2, k ∈ Z", "right", "answer.right", 1.0),
    # in degrees: quarter turns repeat, whoever says what the letter is
    ("30 + 360k, 150 + 360k", "30 + 360n, 150 + 360n", "right", "answer.right", 1.0),
    ("30 + 360k, 150 + 360k", "-330 + 360n, 150 + 360n", "right", "answer.right", 1.0),
    ("30 + 360k, 150 + 360k", "30 + 180n", "wrong", "answer.wrong", 0.0),
    ("30 + 360k, 150 + 360k", "30, 150", "partly_right", "solutions.period", 0.25),
    ("30 + 360k, 150 + 360k", "30° + 360°k, 150° + 360°k", "cannot_read", "read.number_alone", 0.0),
    ("x = 2n", "x = 2k", "wrong", "answer.wrong", 0.0),  # n may be a letter of the question
]  # fmt: skip


@pytest.mark.parametrize(("expected", "given", "outcome", "note", "credit"), CASES)
def test_solutions_that_repeat(expected, given, outcome, note, credit):
    verdict = check(X, expected, given)
    assert (verdict.outcome.value, verdict.note) == (outcome, note)
    if outcome == "partly_right":
        assert verdict.credit == pytest.approx(credit)


def test_a_letter_of_the_question_is_no_whole_number():
    kind = AnswerKind(Kind.SOLUTION_SET, ("x", "n"))
    assert check(kind, "x = pi n", "x = pi n").outcome == "right"
    assert check(kind, "x = pi n", "x = pi k").outcome == "wrong"


def test_what_is_not_always_a_solution_is_named():
    assert check(X, "x = 2 pi n", "x = pi k").sentence == "This is not right: pi*k is not always a solution."


def test_an_unreadable_author_is_told():
    with pytest.raises(LemmaError):
        check(X, "x = pi n, n in", "x = pi n")
