"""Terms and sums of sequences, each worked out again in plain Python."""

from fractions import Fraction

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import exact


def terms(first, step, many, kind="arithmetic"):
    found = [Fraction(first)]
    while len(found) < many:
        found.append(found[-1] + Fraction(step) if kind == "arithmetic" else found[-1] * Fraction(step))
    return found


def follow(start, rule, times):
    for _ in range(times):
        start = rule(start)
    return start


NUMBERS = [
    ("Find the 10th term of the arithmetic sequence 3, 7, 11, 15, ...", terms(3, 4, 10)[-1]),
    ("What is the 20th term of the arithmetic sequence with first term 5 and common difference 3?",
     terms(5, 3, 20)[-1]),
    ("An arithmetic sequence has first term 5 and common difference 3. What is its 20th term?", terms(5, 3, 20)[-1]),
    ("For the arithmetic sequence 3, 7, 11, ..., find the 20th term", terms(3, 4, 20)[-1]),
    ("Find the 6th term of the geometric sequence 2, 6, 18, ...", terms(2, 3, 6, "geometric")[-1]),
    ("The first term of a geometric sequence is 4 and the common ratio is 1/2. Find the 8th term.",
     terms(4, Fraction(1, 2), 8, "geometric")[-1]),
    ("What is the sum of the first 20 terms of the arithmetic sequence 2, 5, 8, ...?", sum(terms(2, 3, 20))),
    ("find the sum of the first 8 terms of the geometric sequence with a = 3, r = 2", sum(terms(3, 2, 8, "geometric"))),
    ("sum of the arithmetic series 2 + 5 + 8 + ... + 50", sum(range(2, 51, 3))),
    ("Find the sum to infinity of the geometric series 1 + 1/2 + 1/4 + ...", Fraction(2)),
    ("sum of the infinite geometric series 4 + 2 + 1 + ...", Fraction(8)),
    ("sum to infinity of 12 + 3 + 3/4 + ...", Fraction(16)),
    ("1 + 1/2 + 1/4 + 1/8 + ...", Fraction(2)),
    ("1 - 1/3 + 1/9 - ...", Fraction(3, 4)),
    (r"\sum_{n=0}^{\infty} (1/2)^n", Fraction(2)),
    (r"\sum_{n=2}^\infty \frac{2^n}{3^{n+1}}", Fraction(4, 27) / (1 - Fraction(2, 3))),
    (r"evaluate \sum_{k=1}^\infty 3 (1/4)^k", Fraction(1)),
    ("next term of the arithmetic sequence 2, 5, 8", 11),
    ("What is the common difference of the arithmetic sequence 3, 7, 11", 4),
    ("which term of the arithmetic sequence 3, 7, 11, ... is 83?", terms(3, 4, 40).index(83) + 1),
    ("How many terms are in the arithmetic sequence 4, 7, 10, ..., 61?", len(range(4, 62, 3))),
    ("If a_1 = 2 and a_{n+1} = 3a_n + 1, find a_5", follow(2, lambda a: 3 * a + 1, 4)),
    ("a_1 = 1, a_n = a_{n-1} + 4, what is a_10?", follow(1, lambda a: a + 4, 9)),
    ("u_{n+1} = 2u_n - 3, u_1 = 4. Find u_4", follow(4, lambda a: 2 * a - 3, 3)),
    ("a_n = 3n + 2, find a_10", 32),
    ("find the 5th term of the sequence a_n = n^2 - 1", 24),
    ("find the limit of the sequence a_n = (2n+1)/(n+3)", 2),
    ("sum of the integers from 1 to 100", sum(range(101))),
    ("sum of the first 50 odd numbers", sum(range(1, 100, 2))),
    ("Find the sum of the first five squares", sum(n * n for n in range(1, 6))),
    # by what is said, in no fixed wording
    ("sum of the first 20 terms of 3 + 7 + 11 + ...", sum(terms(3, 4, 20))),
    ("What is the next term: 5, 9, 13, 17, ...", 21),
    ("160, 80, 40, 20, ?", 10),
    ("next term of 2, -6, 18, -54", 162),
    ("A geometric series has a = 5 and r = 2. Compute the sum of its first 6 terms.",
     sum(terms(5, 2, 6, "geometric"))),
    ("How many terms are there in the sequence 6, 10, 14, ..., 82?", terms(6, 4, 40).index(82) + 1),
    ("An arithmetic sequence has 4th term 11 and 9th term 26. Find the common difference.", 3),
    ("The 4th term of an arithmetic sequence is 11 and the 9th term is 26. Find the first term.", 2),
    ("The fourth and ninth terms of an arithmetic sequence are 11 and 26. Find the 20th term.", terms(2, 3, 20)[-1]),
    ("The second term of a geometric sequence is 6 and the fifth term is 48. Find the 8th term.",
     terms(3, 2, 8, "geometric")[-1]),
    ("The first term of an arithmetic progression is 4 and the tenth term is 31. Find the sum of the first 15 terms.",
     sum(terms(4, 3, 15))),
    ("first term 6, common ratio 1/2, find the sum to infinity", 12),
    ("27 - 9 + 3 - 1 + ... infinite sum", Fraction(81, 4)),
    ("sum of 2 + 6 + 10 + ... + 50", sum(range(2, 51, 4))),
    ("what comes next 2, 5, 10, 17, 26, ...", 37),
    ("Add up all the whole numbers from 1 to 60.", sum(range(61))),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "expected"), NUMBERS)
def test_worked_out(established, asked, expected):
    assert exact(established(asked)[1].tree) == expected


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("Find the nth term of the arithmetic sequence 3, 7, 11", "4n - 1"),
        ("find the general term of the geometric sequence 5, 10, 20", "5*2^(n - 1)"),
        ("what are the next three terms of the geometric sequence 3, 6, 12, ...", "(24, 48, 96)"),
        ("find the nth term of 3, 8, 15, 24, 35", "n^2 + 2n"),
        ("find the first four terms of the sequence a_n = n^2 + 1", "(2, 5, 10, 17)"),
    ],
)
def test_formulas_and_lists(established, asked, written):
    assert established(asked)[1].text == written


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("10th term of the arithmetic sequence 3, 7, 11", ["39", "a_10 = 39"], ["43", "a_9 = 39", "3 + 9*4"]),
        ("nth term of the arithmetic sequence 3, 7, 11", ["4n - 1", "a_n = 3 + 4(n-1)"], ["4n + 3", "4n", "39"]),
        ("next three terms of the geometric sequence 3, 6, 12", ["24, 48, 96"], ["24, 48", "24, 48, 95", "96, 48, 24"]),
        ("sum of the infinite geometric series 4 + 2 + 1 + ...", ["8"], ["7", "7.99"]),
    ],
)
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


@pytest.mark.parametrize(
    "asked",
    ["What is the next term of the sequence 2, 4, 8", "Find the 10th term of the arithmetic sequence 3, 7, 12",
     "Find the 10th term of the sequence 3, 7, 11", "sum of the geometric series 1 + 2 + 4 + ...",
     "sum to infinity of the geometric sequence 1, 2, 4", "1 + 2 + 3 + ...", r"\sum_{n=1}^\infty 1/n^2",
     r"\sum_{k=0}^\infty 2^k", r"\sum_{n=1}^\infty n (1/2)^n", r"\sum_{n=1}^\infty (1/2)^(n^2)",
     "a_1 = 2, find a_5", "a_n = 3n + k, find a_10",
     "sum of the numbers between 1 and 10", "a_1 = 1, a_2 = 1, a_n = a_{n-1} + a_{n-2}, find a_10",
     "Find the 10th term of the geometric sequence with first term 2 and common difference 3",
     "The 2nd term of a geometric sequence is 6 and the 4th term is 24. Find the common ratio.",  # 2 or -2
     "next term of 2, 4, 8", "what comes next 1, 2, 4, 7", "sum of 3 + 7 + 12 + ... + 99",
     "How many terms of 3, 7, 11, ..., 100 are there?",
     "The 3rd term of a sequence is 7 and the 5th term is 13. Find d.",
     "An arithmetic sequence has 4th term 11. Find the 20th term.",
     "which term of the arithmetic sequence 3, 7, 11 is 84", "the 5th term of the arithmetic sequence 3, 7, apples"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")
