"""What is no name must not be read as a product of letters."""

import pytest

from lessons.expressions import ExpressionError, read

NAMES = frozenset(("d", "t", "speed"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dist", "no name dist"),
        ("2*sped", "no name sped|do not know the word"),
        ("v ~ 2", "write ≈"),
        ("d + dtx", "no name dtx"),
    ],
)
def test_refused(text, said):
    with pytest.raises(ExpressionError, match=said):
        read(text, NAMES)


@pytest.mark.parametrize(
    "text",
    ["speed*t", "dt", "ddt", "all real numbers", "no solution", "sinx", "x = 2 or x = -3", "d ≈ 2", "alpha + pi"],
)
def test_read(text):
    read(text, NAMES)
