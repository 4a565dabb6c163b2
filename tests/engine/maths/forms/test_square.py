"""Completed square, also in something that is not a letter."""

import pytest

from engine.maths.forms import completed_square, note_of
from engine.maths.reader import read

CASES = [
    ("x", "5", ""),
    ("x", "x - a", ""),
    ("x", "2x", ""),
    ("x", "x^2 + 3", ""),
    ("x", "(x-1)^2 k", ""),
    ("x", "(x-1)^2/k", ""),
    ("x", "(1-x)^2 + 1", ""),
    ("x", "-(2x-2)^2 + 3", ""),
    ("x", "3 - 4(x-1)^2", ""),
    ("x", "(x-a^2)^2 + 1 + b", ""),
    ("x", "a(x + b/(2a))^2 + c - b^2/(4a)", ""),
    ("x", "(sqrt(2)x + sqrt(2))^2 - 4", ""),
    ("sin(x)", "(sin(x)-1)^2 + 1", ""),
    ("x^2", "(x^2-1)^2 + 1", ""),
    ("x", "x^2 + 2x + 3", "form.outside_the_square"),
    ("x", "(x+2)^2 - 2x - 1", "form.outside_the_square"),
    ("x", "(x+1)^2 + (x-1)^2", "form.outside_the_square"),
    ("x", "x(x+2) + 3", "form.no_square"),
    ("x", "(x+1)(x+1) + 2", "form.no_square"),
    ("x", "(x+1)^3 + 2", "form.no_square"),
    ("x", "(x+x+1)^2 + 2", "form.like_terms"),
    ("x", "(x-0)^2 - 4", "form.like_terms"),
    ("x", "(x^2+1)^2", "form.no_square"),
    ("x", "(1/x+1)^2 + 2", "form.no_square"),
    ("x", "2((x+1)^2 + 2)", "form.around_the_square"),
    ("x", "((x+1)^2 + 2)/3", "form.around_the_square"),
    ("x", "2(x^2 + 2x) + 6", "form.no_square"),
    ("x", "(x+1)^2 + 1 + 1", "form.like_terms"),
    ("sin(x)", "sin(x)^2 - 2sin(x) + 2", "form.outside_the_square"),
    ("sin(x)", "(sin(x)-1)^2 + cos(x)", "form.no_square"),
    ("x^2", "x^4 - 2x^2 + 2", "form.no_square"),
]


@pytest.mark.parametrize(("variable", "text", "note"), CASES)
def test_completed_square(variable, text, note):
    assert note_of(completed_square(read(text), read(variable))) == note
