"""Answers established without a model, and answers that are right."""

import pytest

from engine.maths.asking import recognise
from engine.maths.judging import judge
from engine.maths.solving import CannotSolve, solve

SOLVED = [
    ("3x + 5 = 20", "x = 5"),
    ("2(x - 3) = 7", "x = 13/2"),
    ("x^2 - 5x + 6 = 0", "x = 2 or x = 3"),
    ("x^2 + 4x + 1 = 0", "x = -2 - sqrt(3) or x = sqrt(3) - 2"),
    ("x^2 + 1 = 0", "no solution"),
    ("2x + 1 = 2x + 3", "no solution"),
    ("2(x+1) = 2x + 2", "all real numbers"),
    ("x^4 - 5x^2 + 4 = 0", "x = -2 or x = -1 or x = 1 or x = 2"),
    ("1/(x-1) = 1/(x-1)^2", "x = 2"),
    ("(x^2-1)/(x-1) = 2", "no solution"),
    ("sqrt(x+3) = x - 3", "x = 6"),
    ("|x - 3| = 5", "x = -2 or x = 8"),
    ("2^x = 8", "x = 3"),
    ("solve 2x + y = 4 for y", "y = 4 - 2x"),
    ("x + y = 3, x - y = 1", "x = 2, y = 1"),
    ("x + y = 1, x + y = 2", "no solution"),
    ("x + y = 5, x y = 6", "x = 2, y = 3 or x = 3, y = 2"),
    ("12*(3+4)", "84"),
    ("3/4 + 1/6", "11/12"),
    ("15% of 80", "12"),
    ("sqrt(16) + 2", "6"),
    ("simplify sqrt(50)", "5sqrt(2)"),
    ("what is 5/0", "does not exist"),
    ("evaluate x^2+3x at x = -4", "4"),
    ("factor x^3 - 8", "(x - 2)(x^2 + 2x + 4)"),
    ("factor 2x^2 + 4x", "2x(x + 2)"),
    ("expand (2x - 3)^2", "4x^2 - 12x + 9"),
    ("simplify (x^2 - 1)/(x - 1)", "x + 1"),
    ("d/dx x^3 + 2x", "3x^2 + 2"),
    ("derivative of x^2 at x = 3", "6"),
    ("integrate x^2", "x^3/3 + C"),
    ("integrate 1/x", "ln(abs(x)) + C"),
    (r"\int_0^1 x^2 dx", "1/3"),
    (r"\int_1^2 \frac{1}{x} dx", "ln(2)"),
    ("lim x->0 sin x / x", "1"),
    ("lim x->0 1/x", "does not exist"),
    ("limit of 1/x^2 as x approaches 0", "infinity"),
    (r"\lim_{x \to \infty} \frac{3x^2+1}{x^2-4}", "3"),
    (r"\lim_{h \to 0} \frac{(x+h)^2 - x^2}{h}", "2x"),
]


@pytest.mark.parametrize(("asked", "answer"), SOLVED)
def test_solve_and_accept_the_own_answer(asked, answer):
    question = recognise(asked).question
    assert question is not None
    established = solve(question)
    assert established.text == answer
    assert judge(question, established.latex, established).outcome == "right"


@pytest.mark.parametrize(
    "asked",
    [
        "solve sin x = 1/2",
        "x^5 - x + 1 = 0",
        "integrate e^(x^2)",
    ],
)
def test_refuses_rather_than_guesses(asked):
    question = recognise(asked).question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


@pytest.mark.parametrize(
    ("asked", "answer", "given", "outcome"),
    [
        ("integrate 1/x from 0 to 1", "diverges", "infinity", "right"),
        ("integrate 1/x from 0 to 1", "diverges", "it diverges", "right"),
        ("integrate 1/x from 0 to 1", "diverges", "-infinity", "wrong"),
        ("integrate 1/x from 1 to infinity", "diverges", "1", "wrong"),
        (r"\int_{-1}^1 \frac{1}{x} dx", "diverges", "0", "wrong"),  # as much is below as above, but that is no value
        (r"\int_{-1}^1 \frac{1}{x} dx", "diverges", "infinity", "wrong"),
        (r"\int_{-1}^1 \frac{1}{x^2} dx", "diverges", "-2", "wrong"),
        ("integrate tan x from 0 to pi", "diverges", "0", "wrong"),
        ("integral of sin x from 0 to infinity", "diverges", "1", "wrong"),
        ("integral of 1/sqrt(x) from 0 to 1", "2", "diverges", "wrong"),
        ("integral of ln x from 0 to 1", "-1", "-1", "right"),
        ("what is sqrt(-4)", "no real value", "no real value", "right"),
        ("what is sqrt(-4)", "no real value", "-2", "wrong"),
        ("what is sqrt(-4)", "no real value", "2i", "cannot_decide"),
        ("evaluate ln(-1)", "no real value", "undefined", "right"),
        ("x + y = 2, 2x + 2y = 4", "x = 2 - y", "y = 2 - x", "right"),
        ("x + y = 2, 2x + 2y = 4", "x = 2 - y", "(t, 2 - t)", "right"),
        ("x + y = 2, 2x + 2y = 4", "x = 2 - y", "x = 1, y = 1", "partly_right"),
        ("x + y = 2, 2x + 2y = 4", "x = 2 - y", "infinitely many solutions", "partly_right"),
        ("x + y = 2, 2x + 2y = 4", "x = 2 - y", "x + y = 3", "wrong"),
        ("x + y = 2, 2x + 2y = 4", "x = 2 - y", "no solution", "wrong"),
        ("how many real solutions does x^2 + 6x + 9 = 0 have?", "1", "2", "wrong"),
    ],
)
def test_answers_that_are_no_single_number(asked, answer, given, outcome):
    question = recognise(asked).question
    assert question is not None
    established = solve(question)
    assert established.text == answer
    assert judge(question, given, established).outcome == outcome


RIGHT = [
    ("3x + 5 = 20", "5"),
    ("3x + 5 = 20", r"x = \frac{15}{3} = 5"),
    ("x^2 - 5x + 6 = 0", r"x = 3 \text{ or } x = 2"),
    ("x^2 - 5x + 6 = 0", r"\{2, 3\}"),
    ("x^2 = 9", r"\pm 3"),
    ("x^2 + 4x + 1 = 0", r"x = -2 \pm \sqrt{3}"),
    ("x^2 + 4x + 1 = 0", r"x = \frac{-4 \pm \sqrt{12}}{2}"),
    ("x^2 + 1 = 0", r"\text{no real solutions}"),
    ("x + y = 3, x - y = 1", "(2, 1)"),
    ("x + y = 3, x - y = 1", "y = 1, x = 2"),
    ("solve 2x + y = 4 for y", "y = -2x + 4"),
    ("3/4 + 1/6", r"\frac{11}{12}"),
    ("factor x^2 - 4", "(x+2)(x-2)"),
    ("expand (x+1)^2", "1 + 2x + x^2"),
    ("d/dx x^3", r"\frac{dy}{dx} = 3x^2"),
    ("d/dx x^3", "f'(x) = 3x^2"),
    ("derivative of sin x cos x", r"\cos^2 x - \sin^2 x"),
    ("derivative of e^(2x)", "2e^{2x}"),
    ("integrate x^2", r"\frac{1}{3}x^3 + C"),
    ("integrate sin(x) cos(x)", r"-\frac{1}{2}\cos^2 x + C"),
    ("simplify sqrt(50)", r"5\sqrt{2}"),
    ("1/2 + 1/2", "1"),
    ("1/4 + 1/4", "0.5"),
    ("2(x+1) = 2x + 2", "R"),
    ("2(x+1) = 2x + 2", "x ∈ R"),
    ("x^2 - 7x + 10 = 0", "2,5"),
    ("solve R + y = 2R for y", "R"),
    ("solve v = u + at for t", "(v - u)/a"),
]


@pytest.mark.parametrize(("asked", "answer"), RIGHT)
def test_right(asked, answer):
    verdict = judge(recognise(asked).question, answer)
    assert (verdict.outcome, verdict.sentence) == ("right", "This is right.")
    assert verdict.established == "recomputed"


NOT_WRONG = [  # right in a way of writing that has two readings, or nearly so: asked about, not marked
    ("simplify 1/x + 1/y", "(x+y)/xy", "ambiguous.slash"),
    ("2x = 5", "x = 2,5", "ambiguous.comma"),
    ("x^2 + 4x + 1 = 0", "x = -2 +- sqrt(3)", "ambiguous.plus_minus"),
    ("x^2 = 9", "x = +-3", "ambiguous.plus_minus"),
    ("3x = 1", "0.(3)", "ambiguous.recurring"),
    ("3x = 2", "0.666...", "ambiguous.recurring"),
    ("1/3 + 1/3", r"0.666\ldots", "ambiguous.recurring"),
    ("simplify 2x + 3x", "5X", "expression.case"),
    ("lim x->infinity x^2", "does not exist", "limit.infinite"),
    ("x^2 - 5x + 6 = 0", "[2, 3]", "read.interval"),
]


@pytest.mark.parametrize(("asked", "answer", "note"), NOT_WRONG)
def test_what_may_be_meant_rightly_is_not_called_wrong(asked, answer, note):
    verdict = judge(recognise(asked).question, answer)
    assert verdict.note == note
    assert verdict.outcome not in ("right", "wrong")


PARTLY = [
    ("x^2 = 9", "3", "solutions.missing"),
    ("x^2 = 2", r"x = \pm 1.414", "decimal.rounded"),
    ("3x + 5 = 20", "x = 10/2", "form.not_lowest_terms"),
    ("simplify 6/8", "6/8", "form.not_lowest_terms"),
    ("12*(3+4)", "12*7", "form.not_worked_out"),
    ("factor x^2 - 4", "x^2 - 4", "form.not_factored"),
    ("integrate x^2", "x^3/3", "antiderivative.no_constant"),
]


@pytest.mark.parametrize(("asked", "answer", "note"), PARTLY)
def test_partly_right(asked, answer, note):
    verdict = judge(recognise(asked).question, answer)
    assert (verdict.outcome, verdict.note) == ("partly_right", note)


def test_without_an_answer_of_its_own_it_can_still_refute():
    question = recognise("solve sin x = 1/2").question
    assert judge(question, "x = 1").outcome == "wrong"
    assert judge(question, r"x = \frac{\pi}{6}").note == "solutions.maybe_more"
