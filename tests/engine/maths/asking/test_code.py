"""Questions as calculators and programs write them are read; nothing of them is run."""

from __future__ import annotations

import pytest

from engine.maths.asking import recognise
from engine.maths.asking.code import without_code


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("solve(x**2 - 16, x)", "Solve for x: x^2 - 16 = 0"),
        ("Solve[x^2 == 4, x]", "Solve for x: x^2 = 4"),
        ("solve(Eq(8*w - 5, 3*w + 1), w)", "Solve for w: 8w - 5 = 3w + 1"),
        ("diff(x**3 - 2*x, x)", "Differentiate with respect to x: x^3 - 2x"),
        ("D[x^2, x]", "Differentiate with respect to x: x^2"),
        ("diff(x^3, x, 2)", "Differentiate 2 times with respect to x: x^3"),
        ("factor(x**2 - 9)", "Factor x^2 - 9"),
        ("expand((x+2)**2)", "Expand (x + 2)^2"),
        ("subs(x^2+1, x, 3)", "Evaluate x^2 + 1 for x = 3"),
        ("x^2+1 /. x -> 3", "Evaluate x^2 + 1 for x = 3"),
        ("print(4*(3-9))", "Evaluate 4(3 - 9)"),
        ("pow(2, 10)", "Evaluate 2^10"),
        ("3x+2x  # simplify", "Simplify 3x + 2x"),
        ("what is diff(x^2, x)?", "Differentiate with respect to x: x^2"),
    ],
)
def test_calls_of_programs_are_questions(typed, read):
    question = recognise(typed).question
    assert question is not None
    assert question.text == read


@pytest.mark.parametrize(
    "typed",
    ["expand (x+2)(x-3)", "simplify (3x)(2x)", "solve (x+1)(x-2) = 0", "d(x) = 3", "print(1)(2)", "**solve** 3x = 5"],
)
def test_what_is_no_call_stays_as_it_was_typed(typed):
    assert without_code(typed) == typed


@pytest.mark.parametrize(
    "typed", ["print(open('/etc/passwd'))", "__import__('os').system('ls')", "solve(exec('x'), x)"]
)
def test_what_would_do_something_is_not_read(typed):
    assert recognise(typed).question is None


@pytest.mark.parametrize("typed", ["pow(", "Eq(,)", "solve(", "solve(,,)", "diff()", "((((" * 50, "pow(" * 300 + "1"])
def test_broken_calls_end_in_a_reason(typed):
    found = recognise(typed)
    assert found.question is None
    assert found.reason
