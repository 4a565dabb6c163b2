"""A pasted working becomes lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutor.teaching.working_lines import MAX_LINES, working_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("3x = 15\nx = 5", ["3x = 15", "x = 5"]),
        ("1. 3x = 15\n2. x = 5", ["3x = 15", "x = 5"]),
        ("Step 1: 3x = 15", ["3x = 15"]),
        ("3x+5=20 => 3x=15 => x=5", ["3x+5=20", "3x=15", "x=5"]),
        ("=> 3x = 15", ["3x = 15"]),
        ("- 3x = 15\n- x = 5", ["3x = 15", "x = 5"]),
        ("3x = -15\n- x = 5", ["3x = -15", "- x = 5"]),
        ("2.5x = 5", ["2.5x = 5"]),
        ("> 3x = 15", ["3x = 15"]),
        ("```\n3x = 15\n```", ["3x = 15"]),
        ("$3x = 15$", ["3x = 15"]),
        (r"\(3x = 15\) so \(x = 5\)", ["3x = 15", "x = 5"]),
        ("$$\n3x = 15\n$$\n$$x = 5$$", ["3x = 15", "x = 5"]),
        ("\\begin{align*}\n3x &= 15\\\\\nx &= 5\n\\end{align*}", ["3x = 15", "x = 5"]),
        ("so x = 5", ["so x = 5"]),
        ("I take 5 away", ["# I take 5 away"]),
        ("Subtract 5: 3x = 15", ["# Subtract 5", "3x = 15"]),
        ("then I divide by 3 to get x = 5", ["# then I divide by 3 to get", "x = 5"]),
        ("no solution", ["no solution"]),
        ("1/(2sqrt(2x^4 + 3))", ["1/(2sqrt(2x^4 + 3))"]),
        ("8.75 mL", ["8.75 mL"]),
        ("80 km/h", ["80 km/h"]),
        ("2 H2 + O2 -> 2 H2O", ["2 H2 + O2 -> 2 H2O"]),
        ("x^2ln(x)", ["x^2ln(x)"]),
        ("I subtract 5", ["# I subtract 5"]),
        ("divide by 3", ["# divide by 3"]),
        ("sin x = 1/2", ["sin x = 1/2"]),
        ("x = 2 or x = 3", ["x = 2 or x = 3"]),
        ("assume x = 2", ["let x = 2"]),
        ("", []),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert [f"# {line.text}" if line.remark else line.text for line in working_lines(text)] == lines


def test_numbers_are_those_of_the_text() -> None:
    assert [line.number for line in working_lines("a = 1\n\n\nb = 2")] == [1, 4]


@given(st.text(max_size=300))
def test_any_text_gives_lines(text: str) -> None:
    lines = working_lines(text)
    assert len(lines) <= MAX_LINES
    assert all(line.text.strip() for line in lines)


@given(st.lists(st.sampled_from(["3x = 15", "x = 5", "2(x + 1) = 4", "y < 3", "x^2 - 4"]), min_size=1, max_size=8))
def test_plain_lines_stay_as_they_are(lines: list[str]) -> None:
    assert [line.text for line in working_lines("\n".join(lines))] == lines
