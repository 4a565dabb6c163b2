"""Each known mistake: lines that show it, and lines that must not be given a name."""

import pytest

from engine.maths.mistakes import BY_CODE, MISTAKES, find_mistake
from engine.maths.reader import read

SHOWN = {
    "sign_moved": [
        ("3x + 5 = 20", "3x = 20 + 5"),
        ("3x + 5 = 20", "3x = 25"),
        ("2x - 7 = 9", "2x = 2"),
        ("5x = 2x + 12", "7x = 12"),
        ("4x + 1 < 9", "4x < 10"),
        ("x^2 + 5x = 6", "x^2 + 5x + 6 = 0"),
    ],
    "one_side_only": [("2x + 6 = 10", "x + 3 = 10"), ("x + 5 = 12", "x = 12")],
    "coefficient_subtracted": [("3x = 12", "x = 12 - 3"), ("5x = 30", "x = 25")],
    "inverse_operation": [("3x = 12", "x = 36"), ("x/4 = 12", "x = 3")],
    "division_inverted": [("3x = 12", "x = 3/12"), ("8x = 2", "x = 4")],
    "coefficient_sign_lost": [("-3x = 12", "x = 4"), ("-5x = 20", "x = 4")],
    "not_every_term": [("2x + 6 = 10", "x + 6 = 5"), ("4x - 8 = 12", "x - 8 = 3"), ("x/3 + 2 = 5", "x + 2 = 15")],
    "inequality_not_flipped": [("-2x < 6", "x < -3"), ("5 - x >= 2", "x >= 3")],
    "inequality_flipped": [("2x < 6", "x > 3"), ("x + 4 <= 9", "x >= 5")],
    "inequality_by_unknown": [("1/x < 2", "1 < 2x"), ("(x+1)/(x-2) >= 0", "x + 1 >= 0")],
    "inequality_root": [("x^2 < 4", "x < 2"), ("x^2 > 9", "x > 3 or x > -3")],
    "inequality_strict": [("2x <= 6", "x < 3"), ("-x > 4", "x <= -4")],
    "divided_by_unknown": [("x^2 = 3x", "x = 3"), ("x(x-3) = 5x", "x - 3 = 5"), ("(x-1)(x+2) = 4(x-1)", "x + 2 = 4")],
    "plus_minus_forgotten": [("x^2 = 9", "x = 3"), ("(x-1)^2 = 16", "x - 1 = 4"), ("2x^2 = 50", "x = 5"),
        ("y^2 - 9 = 0", "y = 3")],
    "absolute_one_case": [("|x| = 4", "x = 4"), ("|x - 1| = 3", "x - 1 = 3")],
    "solution_dropped": [("x = 2 or x = 5", "x = 5"), ("x = -1 or x = 3", "x = -1")],
    "factor_dropped": [("(x-2)(x+3) = 0", "x = 2"), ("(2x-1)(x+4) = 0", "x = -4")],
    "root_sign": [("(x-2)(x+3) = 0", "x = -2 or x = 3"), ("(x-4)(x-5) = 0", "x = -4 or x = -5")],
    "zero_product": [("(x-2)(x-3) = 6", "x - 2 = 6 or x - 3 = 6"), ("x(x+1) = 12", "x = 12 or x + 1 = 12")],
    "even_root": [("x^2 = -9", "x = 3 or x = -3"), ("x^2 = -4", "x = -2 or x = 2")],
    "formula_sign": [("x^2 - 5x + 6 = 0", "x = -2 or x = -3"), ("2x^2 + 3x - 2 = 0", "x = 2 or x = -1/2")],
    "discriminant_sign": [("x^2 - 2x - 3 = 0", "x = 1 + sqrt(-8)/2 or x = 1 - sqrt(-8)/2")],
    "formula_divisor": [("x^2 - 5x + 6 = 0", "x = 6 or x = 4"), ("2x^2 - 5x + 2 = 0", "x = 4 or x = 1")],
    "sign_distributed": [("-2(x - 3)", "-2x - 6"), ("5 - (x - 2)", "5 - x - 2"), ("3(x - 2) = 9", "3x + 6 = 9")],
    "distributed_first_only": [("3(x + 2)", "3x + 2"), ("2(x - 5) = 8", "2x - 5 = 8"), ("x(x + 4)", "x^2 + 4")],
    "brackets_ends_only": [("(x + 2)(x + 3)", "x^2 + 6"), ("(x - 1)(y + 4)", "x y - 4")],
    "square_middle_term": [("(x + 3)^2", "x^2 + 3x + 9"), ("(x - 3)^2", "x^2 + 6x + 9")],
    "power_of_sum": [("(x + 3)^2", "x^2 + 9"), ("(a - b)^2", "a^2 - b^2"), ("sqrt(x + 1) = x - 5", "x + 1 = x^2 - 25")],
    "root_of_sum": [("sqrt(x^2 + 9)", "x + 3"), ("sqrt(16 + 9)", "4 + 3")],
    "power_of_product": [("(2x)^2", "2x^2"), ("(3a b)^2", "3a b^2")],
    "exponents_multiplied": [("x^3 x^4", "x^12"), ("2^3 * 2^5", "2^15"), ("x^8/x^2", "x^4")],
    "exponents_added": [("(x^3)^4", "x^7"), ("(2^2)^5", "2^7")],
    "bases_multiplied": [("2^3 * 2^4", "4^7"), ("3^2 * 3^5", "9^7")],
    "powers_added": [("x^2 + x^3", "x^5"), ("2x^2 + 3x^4", "5x^6")],
    "negative_exponent": [("2^(-3)", "-8"), ("x^(-2)", "-x^2"), ("5^(-1)", "-1/5")],
    "zero_exponent": [("7^0", "0"), ("3 x^0", "3x")],
    "minus_squared": [("-x^2 + 1", "(-x)^2 + 1"), ("-3^2", "9"), ("(-4)^2", "-16")],
    "power_as_product": [("5^2", "10"), ("2^3 + 1", "7")],
    "fractions_added": [("1/2 + 1/3", "2/5"), ("3/4 + 2/5", "5/9"), ("a/b + c/d", "(a + c)/(b + d)")],
    "common_denominator": [("1/2 + 1/3", "2/6"), ("3/4 + 1/6", "4/24"), ("1/x + 1/y", "2/(x y)")],
    "whole_added_above": [("2 + 1/3", "3/3"), ("x + y/2", "(x + y)/2")],
    "division_not_inverted": [("(2/3)/(4/5)", "8/15"), ("6/(3/4)", "18/4"), ("(1/2)/(3/7)", "6/7")],
    "fraction_crossed": [("(2/3)*(4/5)", "10/12"), ("(x/2)*(3/y)", "x y/6")],
    "whole_times_both": [("3*(2/5)", "6/15"), ("4*(x/3)", "4x/12")],
    "cancelled_term": [("(x + 6)/6", "x"), ("(x + 3)/(y + 3)", "x/y"), ("(a + b)/a", "b")],
    "one_term_divided": [("(2x + 4)/2", "x + 4"), ("(6x + 9)/3", "6x + 3")],
    "split_denominator": [("1/(x + 2)", "1/x + 1/2"), ("6/(a + b)", "6/a + 6/b")],
    "log_of_sum": [("ln(x + 2)", "ln(x) + ln(2)"), ("ln(a - b)", "ln(a) - ln(b)")],
    "logs_joined": [("ln(x) + ln(3)", "ln(x + 3)"), ("ln(8) - ln(2)", "ln(6)")],
    "log_of_product": [("ln(2x)", "ln(2) ln(x)"), ("ln(a)/ln(b)", "ln(a/b)")],
    "log_of_power": [("ln(x)^2", "2 ln(x)"), ("2 ln(x)", "ln(2x)")],
    "function_of_sum": [("sin(a + b)", "sin(a) + sin(b)"), ("cos(x + pi)", "cos(x) + cos(pi)")],
    "function_of_multiple": [("sin(2x)", "2 sin(x)"), ("cos(3x)/3", "cos(x)")],
    "square_of_function": [("(sin(x))^2", "sin(x^2)"), ("cos(x^2)", "(cos(x))^2")],
    "absolute_value": [("|a + b|", "|a| + |b|"), ("|-5|", "-5")],
    "chain_rule": [
        ("d/dx (2x + 1)^5", "5(2x + 1)^4"),
        ("d/dx sin(3x)", "cos(3x)"),
        ("d/dx e^(4x)", "e^(4x)"),
        ("y = (x^2 + 1)^3", "dy/dx = 3(x^2 + 1)^2"),
    ],
    "product_rule": [("d/dx (x^2 sin(x))", "2x cos(x)"), ("d/dx (x e^x)", "e^x")],
    "product_rule_half": [("d/dx (x^2 sin(x))", "2x sin(x)"), ("d/dx (x^3 ln(x))", "3x^2 ln(x)")],
    "product_rule_sign": [("d/dx (x^2 sin(x))", "2x sin(x) - x^2 cos(x)"), ("d/dx (x e^x)", "e^x - x e^x")],
    "quotient_rule_sign": [("d/dx (x/(x+1))", "(x - (x+1))/(x+1)^2"), ("d/dx (sin(x)/x)", "(sin(x) - x cos(x))/x^2")],
    "quotient_rule_plus": [("d/dx (sin(x)/x)", "(x cos(x) + sin(x))/x^2"), ("d/dx (x/(x+1))", "(2x + 1)/(x+1)^2")],
    "quotient_rule": [("d/dx (sin(x)/x)", "cos(x)"), ("d/dx (x^3/(x+1))", "3x^2")],
    "quotient_rule_bottom": [("d/dx (sin(x)/x)", "(x cos(x) - sin(x))/x"), ("d/dx (x/(x+1))", "1/(x+1)")],
    "power_rule": [("d/dx x^3", "3x^3"), ("d/dx x^4", "x^3"), ("d/dx (x^3 + x)", "3x^4 + 1"),
        ("f(x) = x^5", "f'(x) = 5x^5")],
    "constant_kept": [("d/dx (x^2 + 5)", "2x + 5"), ("d/dx (3x - 7)", "3 - 7")],
    "trig_derivative_sign": [("d/dx cos(x)", "sin(x)"), ("d/dx (x + sin(x))", "1 - cos(x)")],
    "exponential_rule": [("d/dx e^x", "x e^(x-1)"), ("d/dx 2^x", "2^x")],
    "constant_forgotten": [("int 2x dx", "x^2"), ("int cos(x) dx", "sin(x)")],
    "integral_power_rule": [("int x^2 dx", "x^3 + C"), ("int x^3 dx", "x^4/3 + C"), ("int 6x^2 dx", "18x^3 + C")],
    "integral_differentiated": [("int x^3 dx", "3x^2 + C"), ("int sin(x) dx", "cos(x) + C")],
    "bounds_swapped": [(r"\int_0^2 x dx", "-2")],
    "lower_bound_ignored": [(r"\int_1^2 2x dx", "4"), (r"\int_1^3 x^2 dx", "9")],
    "order_of_operations": [("2 + 3*4", "20"), ("10 - 2*3", "24"), ("6 + 8/2", "7")],
    "order_left_to_right": [("10 - 4 + 3", "3"), ("24/4*2", "3")],
    "order_power_first": [("2*3^2", "36"), ("4*5^2", "400")],
    "unlike_terms": [("2x + 3", "5x"), ("3x^2 + 2x", "5x^2")],
    "unknown_dropped": [("5x - x", "5"), ("7y - y = 12", "7 = 12")],
    "like_terms_powers": [("3x + 2x", "5x^2"), ("4a + 2a", "8a")],
    "double_minus": [("5 - (-3)", "2"), ("(-2)*(-4)", "-8"), ("12/(-3)", "4")],
    "difference_reversed": [("3 - 8", "5"), ("2x - 9x", "7x")],
    "signs_of_sum": [("-3 - 5", "-2"), ("-7 + 2", "-9")],
    "fraction_inverted": [("x = 3/7", "x = 7/3"), ("2/5 + 1/7", "5/2 + 1/7")],
    "degrees_radians": [("sin(30)", "0.5"), ("cos(60°)", "-0.952"), ("arctan(1)", "45")],
    "rounded_as_equal": [("3x = 1", "x = 0.33"), ("2/3", "0.67")],
    "rounded_early": [("(2/3)*300", "201"), ("sqrt(2)*50", "70")],
    "power_of_ten": [("3.2*100", "3200"), ("x = 4.5/10", "x = 4.5"), ("x = 340/100", "x = 34"), ("0.2*0.3", "0.6")],
    "unit_conversion": [("90/60", "5400"), ("72/3.6", "259.2")],
    "percent": [("20% * 50", "1000"), ("5% * 80", "40")],
    "arithmetic_slip": [("17 + 28", "44"), ("7*8", "54"), ("6*7", "48"), ("2x + 5x", "8x")],
    "arithmetic_slip_moved": [("3x + 5 = 20", "3x = 14"), ("6x = 42", "x = 8")],
    "copied_sign": [("3x + 5 = 20", "3x - 5 = 20"), ("x^2 - 4x = 7", "x^2 + 4x = 7")],
    "copied_digit": [("3x + 5 = 20", "3x + 5 = 30"), ("x^2 - 14x = 7", "x^2 - 4x = 7")],
    "digits_swapped": [("3x = 45", "3x = 54"), ("127 + x = 4", "172 + x = 4")],
    "term_left_out": [("x^2 + 3x + 5 = 20", "x^2 + 5 = 20"), ("a + b + c", "a + c")],
}  # fmt: skip
PAIRS = [(code, before, after) for code, pairs in SHOWN.items() for before, after in pairs]

RIGHT = [
    ("3x + 5 = 20", "3x = 15"),
    ("3x + 5 = 20", "x = 5"),
    ("-2x < 6", "x > -3"),
    ("2(x + 3)", "2x + 6"),
    ("x^2 = 9", "x = 3 or x = -3"),
    ("(x + 3)^2", "x^2 + 6x + 9"),
    ("1/2 + 1/3", "5/6"),
    ("x^3 x^4", "x^7"),
    ("2 + 3*4", "14"),
    ("(x-2)(x-3) = 0", "x = 2 or x = 3"),
    ("sin(30°)", "0.5"),
    ("3 - 8", "-5"),
    ("ln(2x)", "ln(2) + ln(x)"),
    ("d/dx x^3", "3x^2"),
]  # fmt: skip
OTHER = [  # wrong, but none of the mistakes with a name
    ("3x + 5 = 20", "x = 17/4"),
    ("x^2 + 5x + 6 = 0", "x = 11 or x = 19"),
    ("2x + 3y", "17x - y"),
    ("sqrt(x + 1)", "x^7 - 3"),
    ("17 + 28", "3"),
    ("d/dx sin(x)", "tan(x)"),
    ("1/2 + 1/3", "29/31"),
    ("|x| < 3", "x > 41"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "before", "after"), PAIRS, ids=[f"{c}: {b} -> {a}" for c, b, a in PAIRS])
def test_a_mistake_is_named(code, before, after):
    found = find_mistake(read(before), read(after))
    assert found is not None and found.code == f"mistake.{code}"


@pytest.mark.parametrize(("before", "after"), RIGHT)
def test_a_right_line_has_no_mistake(before, after):
    assert find_mistake(read(before), read(after)) is None


@pytest.mark.parametrize(("before", "after"), OTHER)
def test_another_error_is_not_given_a_name(before, after):
    found = find_mistake(read(before), read(after))
    assert found is None, found.code


def test_every_mistake_has_examples_and_a_code_of_its_own():
    assert len(BY_CODE) == len(MISTAKES) >= 25
    assert {mistake.code for mistake in MISTAKES} == {f"mistake.{code}" for code in SHOWN}


def test_sentences_give_nothing_away():
    for mistake in MISTAKES:
        assert not any(char.isdigit() for char in mistake.sentence) and mistake.sentence[-1] in ".?"
