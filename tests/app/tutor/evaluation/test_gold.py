"""Answers as files publish them, against answers as models write them."""

import pytest

from app.tutor.evaluation.gold import compare
from engine.maths.client import MathsClient
from engine.maths.verdict import Outcome

RIGHT, WRONG, NOT_RIGHT = Outcome.RIGHT, Outcome.WRONG, None


@pytest.fixture(scope="module")
def maths():
    with MathsClient(spare=False) as client:
        yield client


@pytest.mark.parametrize(
    ("expected", "given", "outcome"),
    [
        ("204", "204", RIGHT),
        ("204", "205", WRONG),
        ("033", "33", RIGHT),
        ("72", "72.0", RIGHT),
        ("10,080", "10080", RIGHT),
        ("10{,}080", "10080", RIGHT),
        (r"11,\! 111", "11111", RIGHT),
        ("100, 200", "100200", NOT_RIGHT),
        ("100,200", "200, 100", RIGHT),
        ("200,100", "100,200", RIGHT),
        ("100,200", "100200", RIGHT),
        ("1,080", "1, 80", NOT_RIGHT),
        ("1,080", "1, 1080", NOT_RIGHT),
        ("1,234,567", "1234567", RIGHT),
        ("1,234,567", "1234568", WRONG),
        ("1,234,567", "1,234,568", NOT_RIGHT),
        ("1,234.50", "1,234.5", RIGHT),
        ("10,080", "10,081", WRONG),
        ("3 1/2", "31/2", NOT_RIGHT),
        (r"\frac{3}{4}", "0.75", RIGHT),
        (r"\frac34", r"\dfrac{3}{4}", RIGHT),
        (r"\frac{3}{4}", r"\frac{4}{3}", WRONG),
        ("5", "x = 5", RIGHT),
        ("x = 5", "5", RIGHT),
        ("5", "x = 6", WRONG),
        (r"\left( 3, \frac{\pi}{2} \right)", r"(3, \pi/2)", RIGHT),
        (r"\left( 3, \frac{\pi}{2} \right)", r"(\pi/2, 3)", WRONG),
        ("1,-2", "-2, 1", RIGHT),
        ("1,-2", r"1 \text{ or } -2", RIGHT),
        ("1,-2", "1", Outcome.PARTLY_RIGHT),
        ("1,-2", "1, 2", Outcome.WRONG),
        (r"1 \pm \sqrt{19}", r"1+\sqrt{19}, 1-\sqrt{19}", RIGHT),
        ("[-2,7]", "x \\in [-2, 7]", RIGHT),
        ("[-2,7]", "(-2, 7)", Outcome.PARTLY_RIGHT),
        (r"(-\infty, 2) \cup (3, \infty)", r"x < 2 \text{ or } x > 3", RIGHT),
        ("p - q", "p-q", RIGHT),
        ("6r^2-4r-24", "2(3r^2 - 2r - 12)", RIGHT),
        ("6r^2-4r-24", "6r^2-4r+24", WRONG),
        ("y = 2x + 3", "2x - y + 3 = 0", RIGHT),
        (r"\text{Evelyn}", "Evelyn", RIGHT),
        (r"\text{Evelyn}", r"\text{Angela}", WRONG),
        (r"\text{(C)}", "C", RIGHT),
        (r"\text{(C)}", r"\text{(C) } 12", RIGHT),
        (r"\text{(C)}", "B", WRONG),
        ("2516_8", "2516_{8}", RIGHT),
        ("2516_8", "2516", WRONG),
        (r"36^\circ", "36", RIGHT),
        (r"5\text{ cm}", "5", RIGHT),
        (r"5\text{ cm}", r"5 \text{ m}", NOT_RIGHT),
        (r"5 \text{ cm}^2", r"5 \text{ cm}^3", NOT_RIGHT),
        (r"5 \text{ cm}^2", r"5 \text{ cm}", NOT_RIGHT),
        (r"5 \text{ cm}^2", "5 cm", NOT_RIGHT),
        (r"5 \text{ cm}^2", r"5\text{ cm}^{2}", RIGHT),
        (r"5 \text{ cm}^2", "5 cm^2", RIGHT),
        (r"5 \text{ cm}^2", "5", RIGHT),
        (r"5 \text{ cm}^2", r"6 \text{ cm}^2", WRONG),
        ("24", r"24\text{ square units}", RIGHT),
        ("24", "24 apples", RIGHT),
        (r"\$18.90", "18.90", RIGHT),
        (r"\begin{pmatrix} 1 \\ 2 \end{pmatrix}", r"\begin{pmatrix} 1 \\ 2 \end{pmatrix} ", RIGHT),
        (r"\begin{pmatrix} 1 \\ 2 \end{pmatrix}", r"\begin{pmatrix} 2 \\ 3 \end{pmatrix}", NOT_RIGHT),
        ("10\\%", "10", Outcome.CANNOT_READ),
        (r"\sqrt{51}", r"\sqrt{51} \approx 7.14", RIGHT),
        (r"\sqrt{51}", r"7.14", NOT_RIGHT),
        ("x^3 + 3x - 6", "p(x) = x^3 + 3x - 6", RIGHT),
        (r"\frac{3}{4}i + 1", r"1 + \frac{3i}{4}", RIGHT),
        (r"\text{even}", "", WRONG),
        ("3", "about three", NOT_RIGHT),
    ],
)  # fmt: skip
def test_a_published_answer_decides(maths, expected, given, outcome):
    found = compare(maths, expected, given).outcome
    assert found is outcome if outcome else found is not RIGHT


def test_a_percent_sign_may_be_missing_where_percent_are_asked_for(maths):
    assert compare(maths, "10\\%", "10", "What percent of 50 is 5?").outcome is RIGHT
    assert compare(maths, "10\\%", "11", "What percent of 50 is 5?").outcome is not RIGHT


@pytest.mark.parametrize("given", ["9^9^9^9", "(" * 3000, "\\frac{" * 500, "\0", "x" * 5000, "__import__('os')"])
def test_what_no_answer_is_not_right(maths, given):
    assert compare(maths, "5", given).outcome is not RIGHT
    assert compare(maths, given, "5").outcome is not RIGHT
