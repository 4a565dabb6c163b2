"""Why something does not factor is said, by the discriminant where it is quadratic."""

import pytest

from engine.maths.asking import recognise
from engine.maths.solving import solve
from engine.maths.worked.proof import worked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("factor n^2 + 3n + 5", "discriminant $3^{2} - 4 \\cdot 1 \\cdot 5 = -11$ is negative"),
        ("factor x^2 - 2", "= 8$ is no square number"),
        ("factor 2x^2 + 6x + 10", "$x^{2} + 3x + 5$ does not factor over the rational numbers: its discriminant"),
        ("factor x^3 - 8", "$x^{2} + 2x + 4$ does not factor"),
        ("factor 3x + 7", "its terms have no common factor"),
        ("factor 2(x + 1)", "is factored already"),
        ("factor x^3 + x + 1", "no fraction makes it zero"),
        ("factor x^2 + y^2", "does not factor over the rational numbers."),
    ],
)
def test_the_reason_stands_in_the_last_step(text, said):
    question = recognise(text).question
    assert said in worked(question, solve(question)).steps[-1].note


@pytest.mark.parametrize("text", ["factor x^2 - 5x + 6", "factor 6x + 9", "factor x^2 + 2x + 1"])
def test_of_what_comes_apart_nothing_is_said(text):
    question = recognise(text).question
    assert "does not factor" not in " ".join(step.note for step in worked(question, solve(question)).steps)
