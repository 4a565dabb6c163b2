"""Inequalities: the intervals found are those on which the inequality is true, tried number by number."""

import math

import pytest

from engine.maths.asking import recognise
from engine.maths.solving import CannotSolve, solve

INF = math.inf

# wording, the inequality in Python, the pieces (low, closed, high, closed), the answer as written
SOLVED = [
    ("2x + 1 < 7", lambda x: 2 * x + 1 < 7, [(-INF, 0, 3, 0)], "x < 3"),
    ("solve 2x < 6 for x", lambda x: 2 * x < 6, [(-INF, 0, 3, 0)], "x < 3"),
    ("Solve the inequality 3x - 7 >= 2x + 1.", lambda x: 3 * x - 7 >= 2 * x + 1, [(8, 1, INF, 0)], "x ≥ 8"),
    ("-2x + 4 < 10", lambda x: -2 * x + 4 < 10, [(-3, 0, INF, 0)], "x > -3"),
    ("solve for t: 5 - 2t > 1", lambda x: 5 - 2 * x > 1, [(-INF, 0, 2, 0)], "t < 2"),
    ("Solve |x-3| <= 5", lambda x: abs(x - 3) <= 5, [(-2, 1, 8, 1)], "-2 ≤ x ≤ 8"),
    ("|2x + 1| > 3", lambda x: abs(2 * x + 1) > 3, [(-INF, 0, -2, 0), (1, 0, INF, 0)], "x < -2 or x > 1"),
    ("|x-1| + |x+2| < 5", lambda x: abs(x - 1) + abs(x + 2) < 5, [(-3, 0, 2, 0)], "-3 < x < 2"),
    ("|x| >= x", lambda x: abs(x) >= x, [(-INF, 0, INF, 0)], "all real numbers"),
    ("1 < 2x+3 <= 7", lambda x: 1 < 2 * x + 3 <= 7, [(-1, 0, 2, 1)], "-1 < x ≤ 2"),
    ("x+1>2 and 2x<8", lambda x: x + 1 > 2 and 2 * x < 8, [(1, 0, 4, 0)], "1 < x < 4"),
    (r"Solve: \begin{cases} 2x - 1 > 3 \\ x + 4 < 10 \end{cases}", lambda x: 2 * x - 1 > 3 and x + 4 < 10,
     [(2, 0, 6, 0)], "2 < x < 6"),
    ("x^2 - 5x + 6 > 0", lambda x: x * x - 5 * x + 6 > 0, [(-INF, 0, 2, 0), (3, 0, INF, 0)], "x < 2 or x > 3"),
    ("find all x such that x^2 >= 4", lambda x: x * x >= 4, [(-INF, 0, -2, 1), (2, 1, INF, 0)], "x ≤ -2 or x ≥ 2"),
    ("for which x is x^2 + 1 < 0?", lambda x: x * x + 1 < 0, [], "no solution"),
    ("x^2 - 2x + 1 > 0", lambda x: (x - 1) ** 2 > 0, [(-INF, 0, 1, 0), (1, 0, INF, 0)], "x < 1 or x > 1"),
    ("x(x-1)(x+2)^2 <= 0", lambda x: x * (x - 1) * (x + 2) ** 2 <= 0, [(-2, 1, -2, 1), (0, 1, 1, 1)],
     "x = -2 or 0 ≤ x ≤ 1"),
    ("(x-1)/(x+2) >= 0", lambda x: (x - 1) / (x + 2) >= 0, [(-INF, 0, -2, 0), (1, 1, INF, 0)], "x < -2 or x ≥ 1"),
    (r"$\frac{x+1}{x-3} \le 2$", lambda x: (x + 1) / (x - 3) <= 2, [(-INF, 0, 3, 0), (7, 1, INF, 0)],
     "x < 3 or x ≥ 7"),
    ("x/(x^2-1) > 0", lambda x: x / (x * x - 1) > 0, [(-1, 0, 0, 0), (1, 0, INF, 0)], "-1 < x < 0 or x > 1"),
    ("2^x > 8", lambda x: 2**x > 8, [(3, 0, INF, 0)], "x > 3"),
    ("ln(x) < 2", lambda x: math.log(x) < 2, [(0, 0, math.e**2, 0)], "0 < x < e^2"),
    ("sqrt(x+1) < 3", lambda x: math.sqrt(x + 1) < 3, [(-1, 1, 8, 0)], "-1 ≤ x < 8"),
    ("When is 4 - x > 1", lambda x: 4 - x > 1, [(-INF, 0, 3, 0)], "x < 3"),
    ("For what values of x is 3x + 2 at least 11?", lambda x: 3 * x + 2 >= 11, [(3, 1, INF, 0)], "x ≥ 3"),
    ("Find the range of values of x for which x^2 - 4x < 5", lambda x: x * x - 4 * x < 5, [(-1, 0, 5, 0)],
     "-1 < x < 5"),
    ("Solve $x^2 \\leq 9$ and give your answer in interval notation.", lambda x: x * x <= 9, [(-3, 1, 3, 1)],
     "-3 ≤ x ≤ 3"),
]  # fmt: skip


def inside(pieces, x):
    return any(
        (low < x or (low_in and low == x)) and (x < high or (high_in and high == x))
        for low, low_in, high, high_in in pieces
    )


@pytest.mark.parametrize(("asked", "true", "pieces", "written"), SOLVED)
def test_solved(established, asked, true, pieces, written):
    question, answer = established(asked)
    assert (str(question.task), answer.text) == ("inequality", written)
    edges = [end for low, _, high, _ in pieces for end in (low, high) if abs(end) < INF]
    for x in [n / 8 + 1 / 64 for n in range(-96, 97)] + [edge for edge in edges if edge == round(edge)]:
        try:
            expected = bool(true(x))
        except (ValueError, ZeroDivisionError):
            expected = False
        assert inside(pieces, x) == expected, x


@pytest.mark.parametrize(
    ("asked", "right", "wrong"),
    [
        ("x^2 - 5x + 6 > 0", ["(-∞, 2) ∪ (3, ∞)", "x > 3 or x < 2"], ["2 < x < 3", "x < 2 and x > 3", "2 <= x <= 3"]),
        ("1 < 2x+3 <= 7", ["(-1, 2]", "-1 < x ≤ 2"], ["x <= 2", "(2, -1)", "-1 < x < 3"]),
        ("x^2 + 1 < 0", ["no solution"], ["x > 0", "all real numbers"]),
        ("2x + 3 > 2x", ["all real numbers", "(-∞, ∞)"], ["x > 0", "no solution"]),
    ],
)
def test_judged(verdicts, asked, right, wrong):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert set(verdicts(asked, *wrong)) <= {"wrong", "partly_right", "cannot_read"}


def test_an_end_too_many_is_not_right(verdicts):
    assert verdicts("x^2 < 4", "[-2, 2]", "-2 <= x < 2") == ["partly_right", "partly_right"]


def test_an_equation_with_a_condition_keeps_only_its_solutions_there(established, verdicts):
    _, answer = established("Solve x^2 = 4 and x > 0")
    assert answer.text == "x = 2"
    first, second, both = verdicts("Solve x^2 = 4 and x > 0", "x = 2", "x = -2", "x = 2 or x = -2")
    assert (first, second) == ("right", "wrong")
    assert both in ("wrong", "partly_right")


@pytest.mark.parametrize("asked", ["sin x > 1/2", "x^5 - x + 1 > 0", "2^x + x > 3"])
def test_not_solved_without_certainty(asked):
    question = recognise(asked).question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


@pytest.mark.parametrize(
    "asked",
    ["x + y < 3", "5 > 3", "a < b", "x < 1 > y", "2 < x > 1 = y", "solve x < 3 for y", "the number of apples > 3",
     "log x < 2", "x -> 3", "1 < x < y < 4", "find x if 3 < 4"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("Which integers satisfy 5 ≤ 2x − 1 < 14?", "{3, 4, 5, 6, 7}"),
        ("n is an integer such that -3 < n <= 2. Write down all possible values of n.", "{-2, -1, 0, 1, 2}"),
        ("List the positive integers that satisfy 2x + 1 < 8", "{1, 2, 3}"),
        ("Solve 3 < 2x + 5 < 11 and list the integer solutions.", "{0, 1, 2}"),
        ("How many integers satisfy |x - 3| <= 2?", "5"),
        ("Find the smallest integer x such that 3x - 7 > 20.", "10"),
        ("What is the largest integer satisfying x^2 < 50", "7"),
        ("Which integers satisfy x^2 < 0?", "no solution"),
    ],
)
def test_whole_numbers_that_satisfy_it(established, asked, written):
    assert established(asked)[1].text == written


def test_the_whole_numbers_are_judged(verdicts):
    given = ["2, 3, 4", "{2, 3, 4}", "2, 3", "2, 3, 4, 5", "2 <= x < 5"]
    outcomes = verdicts("Which integers satisfy 3 < 2x < 9?", *given)
    assert outcomes[:2] == ["right", "right"]
    assert "right" not in outcomes[2:]


def test_endless_integers_are_not_listed():
    question = recognise("Which integers satisfy x > 3?").question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


@pytest.mark.parametrize("asked", ["which whole numbers satisfy x < 5", "Which integers y satisfy 1 < x < 4?"])
def test_which_numbers_are_meant_must_be_certain(asked):
    assert recognise(asked).question is None


@pytest.mark.parametrize(
    "asked",
    ["Solve in ℝ: 7 − 2x > 3x − 8", "7 - 2x > 3x - 8, which real x work?", "Write the solution of 7 - 2x > 3x - 8.",
     "A student needs to solve 7 - 2x > 3x - 8. What is the solution?",
     "Determine all real x such that 7 - 2x > 3x - 8."],
)  # fmt: skip
def test_words_around_it(established, asked):
    assert established(asked)[1].text == "x < 3"
