"""Lines that name a derivative, set one to a number, or solve a differential equation."""

import pytest

from engine.maths.working import judge_lines


def relations(*lines):
    return [str(verdict.relation) for verdict in judge_lines(lines, calculus=True)]


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (["f(x) = x^3 + 2x", "f'(x) = 3x^2 + 2"], "derivative"),
        (["f(x) = x^3 + 2x", "f'(x) = 3x^2 + 2x"], "wrong"),
        (["y = x^3", "y' = 3x^2"], "derivative"),
        (["y = x^3", "dy/dx = 3x^2"], "derivative"),
        (["y = x^3", "dy/dx = 2x^2"], "wrong"),
        (["f(x) = x^3", "f'(x) = 3x^2", "f''(x) = 6x"], "derivative"),
        (["f(x) = x^3", "f''(x) = 6x"], "derivative"),
        (["f(x) = x^3", "f''(x) = 3x^2"], "wrong"),
        (["f(x) = x^3", "f'(x) = 3x^2", "f'(2) = 12"], "derivative"),
        (["f(x) = x^3", "f'(2) = 11"], "wrong"),
        (["f(x) = a x^2", "f'(x) = 2 a x"], "derivative"),
        (["f(x) = x^3 - 3x", "f'(x) = 3x^2 - 3", "f'(x) = 0"], "start"),
        (["f(x) = x^3 - 3x", "f'(x) = 3x^2 - 3", "f'(x) = 0", "3x^2 - 3 = 0"], "same_solutions"),
        (["f(x) = x^3 - 3x", "f'(x) = 3x^2 - 3", "f'(x) = 0", "x = 1 or x = -1"], "same_solutions"),
        (["f(x) = x^3 - 3x", "f'(x) = 3x^2 - 3", "f'(x) = 0", "x = 2"], "wrong"),
        (["y' = 2y", "y = C e^(2x)"], "same_solutions"),
        (["y' = 2y", "y = C e^(3x)"], "wrong"),
        (["dy/dx = 2x", "y = x^2 + C"], "same_solutions"),
        (["dy/dt = -3y", "y = 5 e^(-3t)"], "cannot_decide"),
        (["dy/dt = -3y", "y = 5 e^(3t)"], "wrong"),
    ],
)
def test_the_last_line(lines, last):
    assert relations(*lines)[-1] == last
    assert "wrong" not in relations(*lines)[:-1]


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (["3.5*10^14*6.63*10^(-34) ≈ 2.32*10^(-19)"], "same_value"),
        (["3.5*10^14*6.63*10^(-34) ≈ 2.42*10^(-19)"], "wrong"),
        (["F_1 = 1500*15/8", "F_1 ≈ 2810"], "same_value"),
        (["F_1 = 1500*15/8", "F_1 ≈ 2800"], "same_value"),
        (["F_1 = 1500*15/8", "F_1 ≈ 2900"], "wrong"),
        (["F = 745.56*sin(36°)", "F ≈ 438"], "same_value"),
        (["F = 745.56*sin(36°)", "F ≈ 448"], "wrong"),
        (["x = 5 ln 2", "x ≈ 3.47"], "same_value"),
        (["x = 5 ln 2", "x ≈ 3.48"], "wrong"),
        (["2.4 ≈ 3"], "wrong"),
        (["arctan(3/5) ≈ 31.0°"], "same_value"),
        (["x = arctan(3/5)", "x ≈ 31.0°"], "same_value"),
        (["x = arctan(3/5)", "x ≈ 31.2°"], "wrong"),
    ],
)
def test_rounded_lines(lines, last):
    assert relations(*lines)[-1] == last


def test_a_false_statement_of_numbers_is_wrong_in_the_first_line_too():
    assert relations("2 + 3 = 6") == ["wrong"]
    assert relations("1.71 = 66000*1.05^11") == ["wrong"]
    assert relations("2 + 3 = 5") == ["start"]
    assert relations("x + 1 = x") == ["start"]


@pytest.mark.parametrize(
    ("lines", "mistake"),
    [
        (["y = sin(x^2)", "y' = cos(x^2)"], "mistake.chain_rule"),
        (["f(x) = x^2 e^x", "f'(x) = 2x e^x"], "mistake.product_rule"),
        (["y = (2x + 1)^3", "dy/dx = 3(2x + 1)^2"], "mistake.chain_rule"),
    ],
)
def test_the_mistake_in_a_derivative_is_named(lines, mistake):
    assert judge_lines(lines, calculus=True)[-1].mistake == mistake
