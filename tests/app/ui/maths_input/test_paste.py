"""Pasted mathematics: what other programs put on the clipboard is read as what was seen there."""

import pytest

from app.ui.maths_input.paste import lines_of, pasted
from engine.maths.reader import read
from engine.maths.render import to_text


@pytest.mark.parametrize(
    ("clipboard", "meant"),
    [
        (r"\frac{1}{2}", "1/2"),
        ("$x^2$", "x^2"),
        (r"\[ x^2 - 1 \]", "x^2 - 1"),
        ("\\begin{aligned}\n  x &= 2 \\\\\n  y &= 3\n\\end{aligned}", "x = 2, y = 3"),
        ("\\begin{pmatrix}\n1 & 2 \\\\\n3 & 4\n\\end{pmatrix}", "[[1, 2], [3, 4]]"),
        ("x\u2009=\u2009\u22123", "x = -3"),
        ("2 × 3 ÷ 4", "2*3/4"),
        ("√2 + x² − ½", "sqrt(2) + x^2 - 1/2"),
        ("𝑥=(−𝑏±√(𝑏^2−4𝑎𝑐))/2𝑎", "x = (-b ± sqrt(b^2 - 4a*c))/2*a"),
        ("sin\u2061〖𝑥〗", "sin(x)"),
        ("“x + 1”", "x + 1"),
        ("1\u00a0000", "1000"),
        ("x = 2\ny = 3\n", "x = 2, y = 3"),
        ("x^2 + 3x\n= 4", "x^2 + 3x = 4"),
        ("\ufeffx + 1\r\n", "x + 1"),
    ],
)
def test_it_reads_as_meant(clipboard, meant):
    line = pasted(clipboard)
    assert "\n" not in line
    assert to_text(read(line)) == meant


def test_a_list_with_decimal_commas_is_told_apart():
    assert pasted("x = 1,5\ny = 2", decimal_comma=True) == "x = 1,5; y = 2"


def test_an_aligned_block_is_a_working_line_by_line():
    block = "$$\\begin{align*}\n3x + 5 &= 20 \\\\\n3x &= 15 \\\\[2pt]\nx &= 5\n\\end{align*}$$"
    assert lines_of(block) == ["3x + 5 = 20", "3x = 15", "x = 5"]
    assert lines_of("3x = 15\n\n x = 5 ") == ["3x = 15", "x = 5"]
