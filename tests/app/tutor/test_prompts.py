"""What the model is asked."""

import pytest

from app.tutor.prompts import after_refutation, prompt
from engine.maths.asking import recognise


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("3x+5=20", "Solve for x: 3x + 5 = 20"),
        ("pls find p: 7−3p=22", "Solve for p: 7 - 3p = 22"),
        ("12 × (3+4)", "Calculate 12*(3 + 4)"),
        (r"$\frac{3}{4}+\frac{5}{6}$", "Calculate 3/4 + 5/6"),
        ("f(x) = x² − 4x, what is f(-2)?", "Evaluate x^2 - 4x at x = -2"),
        ("factorise x²−9", "Factor x^2 - 9"),
        ("multiply out (x+1)(x+2)", "Expand (x + 1)(x + 2)"),
        ("d/dx (5x^4)", "Differentiate 5x^4"),
        ("simplify 2x+3x", "Simplify 2x + 3x"),
        ("second derivative of x^3", "second derivative of x^3"),
        ("Why is the sky blue?", "Why is the sky blue?"),
        ("integrate 2x dx", "integrate 2x dx"),
    ],
)
def test_the_plain_wording(typed, asked):
    assert prompt(typed, recognise(typed).question, "") == asked


def test_the_models_own_instruction_comes_after_it():
    assert prompt("3x=6", None, "Think.") == "3x=6\nThink."


def test_what_was_refuted_is_quoted_behind_the_question_and_not_at_any_length():
    asked = after_refutation("Solve x = 1", "1 + 1 = 3", None)
    assert asked.startswith("Solve x = 1\n\n") and "1 + 1 = 3" in asked
    assert "ended with 5," in after_refutation("Solve x = 1", "1 + 1 = 3", "5")
    assert len(after_refutation("Solve", "x" * 10_000, None)) < 1000
    assert "{" not in after_refutation("Solve", "a", None) and "{x}" in after_refutation("Solve", "{x}", None)


def test_where_there_was_no_answer_nothing_is_called_wrong():
    asked = after_refutation("Solve x = 1", "I cannot help with that.", "")
    assert "wrong" not in asked and "cannot help" not in asked
