"""Lines of work: the relation of each line to the one before, and the first that does not follow."""

import pytest

from engine.maths.asking import recognise
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.working import Working, first_unjustified, judge_lines

S, V, E, K = "start", "same_value", "same_solutions", "same_roots"
G, L, C, W, U, D = "roots_gained", "roots_lost", "conditional", "wrong", "cannot_decide", "definition"
WORKINGS = [
    (["3x + 5 = 20", "3x = 15", "x = 5"], [S, E, E]),
    (["3x + 5 = 20", "3x = 25", "x = 25/3"], [S, W, E]),
    (["x^2 - 5x + 6 = 0", "(x-2)(x-3) = 0", "x = 2 or x = 3"], [S, E, E]),
    (["x^2 - 5x + 6 = 0", "(x-2)^2 = 0"], [S, W]),
    (["x^2 = 9", "x = ±3", "x = 3 or x = -3", "{3, -3}"], [S, E, E, E]),
    (["x^2 = 9", "x = +-3"], [S, E]),
    (["x^2 = 9", "x = 3"], [S, L]),
    (["x^2 = 9", "|x| = 3", "x = 4"], [S, E, W]),
    (["x = 3", "x = 3 or x = 7"], [S, W]),
    (["x + 1 = 0", "(x + 1)^2 = 0", "0 = x + 1"], [S, K, K]),
    (["x^3 = x", "x^2 = 1"], [S, L]),
    (["x^3 = x", "x^2 = 0"], [S, W]),
    (["x/(x-1) = 1/(x-1)", "x = 1", "no solution"], [S, G, E]),
    (["x = 1 or x = 2", "x = 1 and x = 2"], [S, "and_or"]),
    # roots and squares: what was gained may be given back
    (["sqrt(x+3) = x - 3", "x + 3 = (x-3)^2", "x^2 - 7x + 6 = 0", "x = 1 or x = 6", "x = 6"], [S, G, E, E, E]),
    (["sqrt(x+3) = x - 3", "x + 3 = (x-3)^2", "x = 1 or x = 6", "x = 1"], [S, G, E, L]),
    (["sqrt(x) = -3", "x = 9"], [S, G]),
    (["x^2 = -9", "x = 3"], [S, W]),
    (["x^2 = -9", "no solution"], [S, E]),
    # divided by what may be zero: a solution is lost, also where the quotient is left standing
    (["x^2 = 3x", "x^2/x = 3", "x = 3"], [S, L, E]),
    (["x^2 = 4", "2 ln x = ln 4", "x = 2"], [S, L, E]),
    (["ab = ac", "b = ac/a"], [S, L]),
    (["ab = ac, a != 0", "b = ac/a"], [S, E]),
    (["ax = b", "4a^2 x = 4ab", "x = 4ab/(4a^2)"], [S, G, L]),
    (["V = IR", "I = V/R"], [S, C]),  # not with R = 0, where V = 0 for every I
    (["1/f = 1/u + 1/v", "f = uv/(u + v)"], [S, E]),  # u + v is not zero where the first is true
    (["y = 1/x", "x = 1/y"], [S, E]),
    (["m != 0 and m x = n", "x = n/m"], [S, E]),
    (["x = 3", "x(x-1) = 3(x-1)", "x(x-1)/(x-1) = 3"], [S, G, E]),
    (["a = b", "sqrt(a) = sqrt(b)"], [S, C]),
    # inequalities
    (["-2x < 6", "x > -3"], [S, E]),
    (["-2x < 6", "x < -3"], [S, W]),
    (["2x <= 6", "x < 3"], [S, W]),
    (["x^2 - 2x - 3 < 0", "(x-3)(x+1) < 0", "-1 < x < 3"], [S, E, E]),
    (["|2x - 1| >= 3", "2x - 1 >= 3 or 2x - 1 <= -3", "x >= 2 or x <= -1"], [S, E, E]),
    (["|x - 1| < 3", "-3 < x - 1 < 3", "-2 < x < 5"], [S, E, W]),
    (["1/x < 2", "1 < 2x"], [S, W]),
    # what follows and says less is no mistake, but on the way to a solution it is one
    (["x > 3", "x > 2"], [S, G]),
    (["x > 2", "x^2 > 4"], [S, G]),
    (["x > 2", "x^2 > 5"], [S, W]),
    (["x^2 > 4", "x > 2"], [S, W]),
    (["x > 0 and y > 0", "x y > 0"], [S, G]),
    (["x y > 0", "x > 0 and y > 0"], [S, W]),
    (["x > 0 and y > 0", "x + y > 0.1"], [S, W]),
    (["x > 1 and y > 1", "x y > 1.01"], [S, W]),
    (["a > b > 0 and c > d > 0", "ac > bd"], [S, G]),
    (["a > b and c > d", "ac > bd"], [S, W]),
    (["a > b", "b > c", "a > c"], [S, U, G]),
    (["a < b and c < 0", "ac < bc"], [S, W]),
    (["x^2 + y^2 < 1", "x < 1"], [S, G]),
    (["x^2 + y^2 < 1", "x < 0.9"], [S, W]),
    (["x^2 = 9", "x^2 > 0"], [S, G]),
    (["0 < x < 3", "sin(x) > 0"], [S, G]),
    (["0 < x < 4", "sin(x) > 0"], [S, W]),
    (["x > 100", "sin(x) > -0.6"], [S, U]),
    (["2x > 6", "x > 2"], [S, W]),
    (["x/2 > 3", "x > 1.5"], [S, W]),
    (["x^2 < 9", "x < 3"], [S, W]),
    (["(x-1)^2 (x+3) > 0", "x + 3 > 0"], [S, W]),
    (["sqrt(x - 1) < 3", "x - 1 < 9"], [S, W]),
    (["(x-1)/(x+2) >= 0", "(x-1)(x+2) >= 0"], [S, W]),
    (["x^2 < 9", "x^2 < 10"], [S, G]),
    (["x^3 = x", "x(1-1)(x+1) = 0"], [S, W]),
    (["-3 < x - 1 < 3", "x < 4"], [S, G]),
    (["x^2 < 4", "-3 < x < 3"], [S, W]),
    (["x - y > 0", "x > y - 1"], [S, G]),
    (["y + x^2 > x and y > 0", "y > 0"], [S, G]),
    (["y < 0 and y^2 + x^2 > x", "y < 0"], [S, G]),  # not the same: near (1/2, -0.1) the first is false
    # a number without a real value is none of the real ones
    (["x^2 = -9", "x = sqrt(-9) = 3"], [S, W]),
    (["x^2 = -9", "x = ±sqrt(-9) = ±3"], [S, W]),
    (["x^2 = -4", "x = ±sqrt(-4) = ±2i"], [S, E]),
    (["x^2 = -9", "x = sqrt(-9)", "no real solution"], [S, E, E]),
    (["2^x = -8", "x = log_2(-8)", "no solution"], [S, E, E]),
    (["e^x = -1", "x = -1"], [S, W]),
    (["sqrt(-9)", "3"], [S, W]),
    (["sqrt(-9)", "3i"], [S, "same_value"]),
    # a function of x is no product, and limits stand behind square brackets
    (["y' = 2x", "y = x^2 + C"], [S, E]),
    (["y' = 2x", "y = x^3 + C"], [S, W]),
    (["x^2 > 4", "x > 2"], [S, W]),
    # logarithms, exponentials, trigonometric functions
    (["ln(x) + ln(x-2) = ln(3)", "ln(x(x-2)) = ln(3)", "x = 3 or x = -1", "x = 3"], [S, C, E, E]),
    (["2^(2x) - 5*2^x + 4 = 0", "2^x = 1 or 2^x = 4", "x = 0 or x = 2"], [S, E, E]),
    (["e^(2x) = 5", "2x = ln(5)", "x = ln(5)/2", "x = ln(5)"], [S, E, E, W]),
    (["cos(x) = 1", "x = 0"], [S, L]),
    (["cos(x) = 1", "x = 2 pi n"], [S, E]),
    (["cos(x) = 0", "x = pi/2 + pi n", "x = ±pi/2 + 2 pi n"], [S, E, E]),
    (["sin(x) = 0", "x = 2 pi n"], [S, L]),
    (["cos(x) = 0", "x = pi + pi n"], [S, W]),
    (["cos(x) = 1", "x = 3 pi n"], [S, W]),
    # several unknowns
    (["a x + b = c", "a x = c - b", "x = (c - b)/a"], [S, E, C]),
    (["a^2 = b^2", "a = b"], [S, L]),
    (["a = b", "a^2 = b^2"], [S, G]),
    (["v = u + a t", "v - u = a t", "t = v - u - a"], [S, E, W]),
    (["x + y = 3 and x - y = 1", "2x = 4", "x = 2", "y = 1"], [S, G, E, G]),
    (["x + y = 3 and x - y = 1", "2x = 4", "x = 2", "y = 2"], [S, G, E, W]),
    (["x^2 + y^2 = 8 and x = y", "2x^2 = 8 and y = x", "(x = 2 and y = 2) or (x = -2 and y = -2)"], [S, E, E]),
    # always and never
    (["2(x+1) = 2x + 2", "0 = 0", "all real numbers"], [S, E, E]),
    (["2(x+1) = 2x + 3", "0 = 1", "no solution"], [S, E, E]),
    (["2(x+1) = 2x + 2", "x = 0"], [S, W]),
    (["false", "none", "all"], [S, E, W]),
    # expressions, with and without the sign of equality
    (["2(x + 3)", "2x + 6", "= 2x + 5"], [S, V, W]),
    (["(x-1)^2 = (x-1)(x-1)", "= x^2 - 2x + 1"], [V, V]),
    (["(x-2)^2 = (x-1)(x-1)", "= x^2 - 2x + 1"], [W, V]),
    (["2x + 3x", "2x + 3x = 5x"], [S, V]),
    (["2x + 3x", "2x + 3x = 6x"], [S, W]),
    (["2x + 3x", "3x + 3x = 5x"], [S, W]),
    (["x^2 - 4", "x^2 - 4 = 0", "x = ±2"], [S, S, E]),
    (["x + 3 = 7", "x = 7 - 3 = 4"], [S, E]),
    (["x + 3 = 7", "x = 7 - 3 = 5"], [S, W]),
    (["3x = 15", "15/3 = 5", "x = 5"], [S, V, E]),
    (["3x = 15", "15/3 = 6"], [S, W]),
    # calculus
    (["d/dx (x^2 sin(x))", "= 2x sin(x) + x^2 cos(x)"], [S, V]),
    (["int 2x dx", "x^2 + C"], [S, V]),
    (["int 2x dx", "x^2"], [S, W]),
    ([r"\int_0^1 x^2 dx", "= 1/3"], [S, V]),
    # names
    (["x^4 - 5x^2 + 4 = 0", "let u = x^2", "u^2 - 5u + 4 = 0", "u = 1 or u = 4", "x = ±1 or x = ±2"], [S, D, E, E, E]),
    (["x^2 - 5x + 6 = 0", "D = 25 - 24 = 1", "x = (5 ± 1)/2"], [S, D, E]),
    (["x^2 - 5x + 6 = 0", "D = 25 - 24 = 2"], [S, W]),
    (["2x^3 - 9x^2 + 10x - 3", "let x = 1", "2 - 9 + 10 - 3", "= 0"], [S, D, V, V]),
    (["let x = 1", "1 - x = (x + 1)^(1/5)"], [D, W]),
    # rounded values
    (["3x = 7", "x = 7/3", "x ≈ 2.33"], [S, E, V]),
    (["3x = 7", "x ≈ 2.4"], [S, W]),
    (["3x = 7", "x = 2.33"], [S, W]),
    (["5x = 12 ln(2)", "x = 12 ln(2)/5", "2x ≈ 3.33"], [S, E, V]),
    (["e^x = 5", "x ≈ 1.61"], [S, V]),
    (["x^2 = 10", "x ≈ 3.16"], [S, L]),
    (["sqrt(50)", "= 5 sqrt(2)", "≈ 7.07"], [S, V, V]),
    (["sqrt(50)", "≈ 7.08"], [S, W]),
    # angles: degrees, the acute one of several, a degree sign that is missing
    (["25*9.81*sin(15°) = 25x", "x = 9.81*sin(15°)", "x ≈ 2.54"], [S, E, V]),
    (["25*9.81*sin(15°) = 25x", "x = 9.81*cos(15°)"], [S, W]),
    (["c^2 = 5^2 + 7^2 - 2*5*7*cos(60°)", "c^2 = 39"], [S, E]),
    (["F = 745.56*sin(36°)", "F ≈ 438"], [S, V]),
    (["F = 745.56*sin(36°)", "F ≈ 439"], [S, W]),
    (["F = 745.56*sin(36°)", "F = 438.2"], [S, U]),  # rounded, and told so
    (["tan(x) = 3/5", "x = arctan(3/5)", "x ≈ 31.0°"], [S, C, V]),
    (["tan(x) = 3/5", "x ≈ 31.0°"], [S, C]),
    (["tan(x) = 3/5", "x = 32°"], [S, W]),
    (["In the right triangle:", "tan(x) = 3/5", "x = arctan(3/5)"], ["comment", S, E]),
    (["In the triangle ABC:", "cos(A) = -0.2", "A = arccos(-0.2)"], ["comment", S, E]),
    (["In the triangle ABC:", "sin(A) = 0.7", "A = arcsin(0.7)"], ["comment", S, C]),
    (["sin(x) = 1/2", "x = pi/6"], [S, L]),
    (["arctan(3/5) ≈ 31.0°"], [V]),
    (["arctan(3/5) ≈ 30.96"], [U]),
    (["arctan(3/5) ≈ 32.0°"], [W]),
    (["cos(A) = 0.6", "A = arccos(0.6)", "A = 53.1"], [S, C, U]),
    # logarithms of any base
    (["2^x = 7", "log(2^x) = log(7)", "x log(2) = log(7)", "x = log(7)/log(2)", "x ≈ 2.81"], [S, E, E, E, V]),
    (["log(x) = 2", "x = 100"], [S, C]),
    # vectors and points
    (["(-8 - 2, -6 - 2)", "(-10, -8)"], [S, V]),
    (["(-8 - 2, -6 - 2)", "(-10, -4)"], [S, W]),
    (["F_1 = (1 + 2, 3)", "F_1 = (3, 3)"], [S, E]),
    (["F_1 = (1 + 2, 3)", "F_1 = (3, 4)"], [S, W]),
    (["F_1 = (1 + 2, 3)", "= (3, 3)"], [S, V]),
    (["(1, 2) + 2(3, 4) = (7, 10)"], [S]),
    (["(1, 2) + 2(3, 4)", "(7, 11)"], [S, W]),
    (["p = (1, 2)", "q = (3, 4)", "M = (p + q)/2 = (2, 3)", "|q| = 5", "|q| = 6"], [S, D, D, V, W]),
    # values that lines before give to letters
    (["v = 3", "t = 4", "s = v t = 12"], [S, D, D]),
    (["v = 3", "t = 4", "s = v t = 13"], [S, D, W]),
    (["v = 3, t = 4", "s = v t", "= 3*4", "= 12"], [S, D, V, V]),
    (["x + 3 = 7", "x = 7 - 3", "= 4", "= 5"], [S, E, V, W]),
    (["y = x^2 + 2x + x", "= x^2 + 3x", "= x^2 + 4x"], [S, V, W]),
    (["f(x) = x^2 + x", "= x(x + 1)"], [S, V]),
    (["A = pi r^2", "= 25 pi", "≈ 78.5"], [S, U, V]),  # r is given elsewhere
    (["x = 1 and y = 2", "y = 2", "y = 3"], [S, V, W]),
    (["x = 1 and y = 2", "2 = 3"], [S, W]),
    # a new formula, values put in, the second equation of a system: none of them follows from the line before
    (["s = u t + 1/2 a t^2", "s = 0 + 1/2*9.8*2^2", "s = 19.6"], [S, U, E]),
    (["F = m a", "F = 5*3", "F = 14"], [S, C, W]),
    (["a = 3", "b = 4", "c^2 = a^2 + b^2", "c^2 = 9 + 16 = 25"], [S, D, U, E]),
    (["a = 3", "b = 4", "c^2 = a^2 + b^2", "c^2 = 24"], [S, D, U, W]),
    (["m = (7-3)/(4-2) = 2", "y - 3 = 2(x - 2)", "y = 2x - 1"], [S, U, E]),
    (["m = (7-3)/(4-2) = 3"], [W]),
    (["2x + y = 7", "x - y = 2", "3x = 9", "x = 3", "y = 1"], [S, U, G, E, G]),
    (["2x + y = 7", "x - y = 2", "3x = 9", "x = 3", "y = 2"], [S, U, G, E, W]),
    (["2x + y = 7", "y = 7 + 2x"], [S, W]),  # a known mistake
    (["x + y = 5", "2x + 2y = 5"], [S, W]),  # no two lines that cross
    (["V = I R", "I = V R"], [S, W]),
    (["x^2 - 9 = 0", "(x-3)(x+3) = 0", "x - 3 = 0, x + 3 = 0", "x = 3 and x = -3"], [S, E, E, "and_or"]),
    (["f(x) = x^2 + 1", "f(3) = 3^2 + 1", "f(3) = 10"], [S, V, V]),
    (["f(x) = x^2 + 1", "f(3) = 9"], [S, W]),
    (["y = x^2", "dy/dx = 2x"], [S, "derivative"]),
    (["y = x^2", "dy/dx = x"], [S, W]),
    # slow waves: their other solutions lie far out
    (["sin(pi*x/180) = 1/2", "x = 30"], [S, L]),
    (["sin(x/50) = 1/2", "x = 50pi/6 or x = 250pi/6"], [S, L]),
    (["cos(x/100) = 1", "x = 0"], [S, L]),
    # case by case
    (["|x - 3| = 5", "x - 3 = 5", "x = 8", "x - 3 = -5", "x = -2"], [S, L, E, E, E]),
    (["|x - 3| = 5", "x - 3 = 5", "x = 8", "x - 3 = -4"], [S, L, E, W]),
    # words before the equals sign, probabilities
    (["mean = (2+4+6)/3", "= 12/3", "= 5"], [S, V, W]),
    (["mean = (2+4+6)/3 = 4", "median = 5", "mode = 6"], [S, S, S]),
    (["the gradient = (7-3)/(4-2) = 3"], [W]),
    (["cost = 3x + 5", "cost = 3*4 + 5", "= 17", "= 18"], [S, U, V, W]),
    (["area of the circle = pi*5^2", "= 25 pi", "≈ 78.5"], [S, V, V]),
    (["P(A) = 3/5", "P(B) = 1/4"], [S, U]),
    (["P(A) = 3/5", "P(A) = 2/5"], [S, W]),
    (["P(not A) = 1 - P(A)", "P(not A) = 1 - 0.3 = 0.7"], [S, C]),
    (["P(A') = 1 - P(A)", r"P(A') = 1 - 0.3", "P(A') = 0.8"], [S, C, W]),
    (["P(A|B) = P(A and B)/P(B)", "P(A|B) = 0.2/0.5", "P(A|B) = 0.4"], [S, C, E]),
    ([r"P(A \cup B) = P(A) + P(B) - P(A \cap B)", r"P(A \cup B) = 0.4 + 0.5 - 0.2 = 0.8"], [S, W]),
    # a formula, then numbers for its letters
    (["y = 3x + 2", "x = 4", "y = 14"], [S, D, E]),
    (["y = 3x + 2", "x = 4", "y = 13"], [S, D, W]),
    (["V = l w h", "l = 2", "w = 3", "h = 4", "V = 24"], [S, D, D, D, E]),
    (["y = 2x", "x + y = 9", "x = 4"], [S, U, W]),  # a second equation: the number must follow
    # a formula, then a chain with numbers put in
    (["F = m a", "F = 2*3 = 6"], [S, C]),
    (["F = m a", "F = 2*3 = 5"], [S, W]),
    (["a^2 + b^2 = c^2", "3^2 + 4^2 = c^2 = 25"], [S, C]),
    (["a^2 + b^2 = c^2", "3^2 + 4^2 = c^2 = 26"], [S, W]),
    (["y = a + b", "y = 3 + 4 = 8"], [S, W]),
    # complex numbers, whole numbers
    (["x^2 = -4", "x = ±2i"], [S, E]),
    (["x^2 = -4", "x = ±3i"], [S, W]),
    (["n! = 24", "n = 4"], [S, E]),
    (["binomial(n, 2)", "n(n-1)/2"], [S, V]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "relations"), WORKINGS, ids=[" | ".join(lines) for lines, _ in WORKINGS])
def test_relations(lines, relations):
    assert [str(verdict.relation) for verdict in judge_lines(lines)] == relations


def test_the_first_line_that_does_not_follow():
    verdicts = judge_lines(["x^2 = 9", "x = 3", "x = 4"])
    assert first_unjustified(verdicts) == 1
    assert first_unjustified(verdicts, lost_roots=False) == 2
    assert first_unjustified(judge_lines(["3x = 6", "x = 2"])) is None
    assert first_unjustified(judge_lines(["ab = ac", "b = ac/a"]), lost_roots=False) == 1
    assert first_unjustified(judge_lines(["ab = ac, a != 0", "b = ac/a"])) is None


def test_a_known_mistake_is_named_with_the_line():
    verdict = judge_lines(["3x + 5 = 20", "3x = 25"])[1]
    assert verdict.mistake == "mistake.sign_moved" and "sign" in verdict.mistake_sentence
    assert judge_lines(["x^2 = 9", "x = 3"])[1].mistake == "mistake.plus_minus_forgotten"
    assert judge_lines(["int 2x dx", "x^2"])[1].mistake == "mistake.constant_forgotten"
    assert not judge_lines(["3x + 5 = 20", "3x = 15"])[1].mistake


def test_a_condition_is_stated():
    verdict = judge_lines(["ln(x) + ln(x-2) = ln(3)", "ln(x(x-2)) = ln(3)"])[1]
    assert verdict.condition == "x ≠ -1" and "x ≠ -1" in verdict.sentence


def test_remarks_and_what_stands_around_the_mathematics():
    lines = [
        "1. Solve 2x + 6 = 10",
        "Subtract 6 from both sides.",
        "=> 2x = 4   | -6",
        "So, x = 2 (dividing by two)",
        r"Therefore $x = 2$.",
    ]
    relations = [str(verdict.relation) for verdict in judge_lines(lines[1:])]
    assert relations == ["comment", S, E, E]


def test_after_a_remark_on_something_new_a_line_is_not_called_wrong():
    lines = ["x^2 + a x + a = 0", "This has two roots only when the discriminant allows it.", "a^2 - 4a > 0"]
    assert [str(verdict.relation) for verdict in judge_lines(lines)] == [S, "comment", U]
    lines = ["x^2 + a x + a = 0", "This has real roots only when the discriminant allows it.", "a^2 - 4a >= 0"]
    assert [str(verdict.relation) for verdict in judge_lines(lines)] == [S, "comment", G]
    assert str(judge_lines(["2x = 6", "divide by 2", "x = 4"])[2].relation) == W


def test_a_declared_interval():
    first = ["cos(x) = 0.5", "x = 60°"]
    assert [str(v.relation) for v in judge_lines(first, domain="0 <= x <= pi")] == [S, E]
    assert [str(v.relation) for v in judge_lines(first, domain="0 <= x <= 2 pi")] == [S, L]
    both = ["cos(x) = 0.5", "x = 60° or x = 300°"]
    assert [str(v.relation) for v in judge_lines(both, domain="0 <= x <= 2 pi")] == [S, E]
    angle = ["tan(x) = 3/5", "x = arctan(3/5)"]
    assert [str(v.relation) for v in judge_lines(angle, domain="0 < x < pi/2")] == [S, E]


def test_what_is_said_of_angles():
    start = ["tan(x) = 3/5", "x = arctan(3/5)"]
    assert "acute angle x" in judge_lines(start)[1].sentence
    rounded, bare = (judge_lines([*start, line])[2] for line in ("x = 31°", "x = 30.96"))
    assert rounded.note == "line.rounded" and "≈" in rounded.sentence
    assert bare.note == "line.degrees" and "degree sign" in bare.sentence


def test_positive_unknowns():
    assert [str(v.relation) for v in judge_lines(["x^2 = 9", "x = 3"], domain="positive")] == [S, E]
    assert [str(v.relation) for v in judge_lines(["a = b", "a^2 = b^2"], domain="positive")] == [S, E]


def test_the_question_is_the_line_before_the_first():
    question = recognise("3x + 5 = 20").question
    assert [str(v.relation) for v in judge_lines(["3x = 15", "x = 5"], question=question)] == [S, E]
    copied = judge_lines(["3x + 5 = 30"], question=question)[0]
    assert str(copied.relation) == W and copied.mistake == "mistake.copied_digit"
    system = recognise("x + y = 3, x - y = 1").question
    assert [str(v.relation) for v in judge_lines(["2x = 4", "x = 2", "y = 1"], question=system)] == [G, E, G]
    slope = recognise("derivative of (2x + 1)^5").question
    assert [str(v.relation) for v in judge_lines(["10(2x + 1)^4"], question=slope)] == [S]
    assert judge_lines(["5(2x + 1)^4"], question=slope)[0].mistake == "mistake.chain_rule"
    assert judge_lines(["f'(x) = 5(2x + 1)^4"], question=slope)[0].mistake == "mistake.chain_rule"
    assert [str(v.relation) for v in judge_lines(["f'(x) = 10(2x + 1)^4"], question=slope)] == [S]


WITH_A_QUESTION = [
    ("solve sin x = 1/2 for 0 <= x <= 2pi", ["x = pi/6 or x = 5pi/6"], [S]),
    ("solve sin x = 1/2 for 0 <= x <= 2pi", ["x = pi/6", "x = pi - pi/6 = 5pi/6"], [L, E]),
    ("solve sin x = 1/2 for 0 <= x <= 360", ["x = 30°", "x = 180° - 30° = 150°"], [L, E]),
    ("solve sin x = 1/2 for 0 <= x <= 360", ["x = 30° or x = 160°"], [W]),
    ("solve sqrt(x+3) = x - 3", ["x + 3 = x^2 - 6x + 9", "x = 1 or x = 6", "x = 6"], [G, E, E]),
    ("lim x->2 (x^2-4)/(x-2)", ["(x-2)(x+2)/(x-2)"], [S]),
    ("integrate 2x(x^2+1)^3", ["u = x^2 + 1", "du = 2x dx", "int u^3 du", "u^4/4 + C", "(x^2+1)^4/4 + C"],
     [D, "derivative", U, V, V]),
    ("integrate 2x(x^2+1)^3", ["u = x^2 + 1", "du = x dx"], [D, W]),
    ("derivative of x^2 sin x", ["u = x^2, v = sin x", "u'v + uv' = 2x sin x + x^2 cos x"], [S, U]),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "lines", "relations"), WITH_A_QUESTION)
def test_work_on_a_question(asked, lines, relations):
    question = recognise(asked).question
    assert [str(verdict.relation) for verdict in judge_lines(lines, question=question)] == relations


def test_lines_are_judged_as_they_come():
    working = Working()
    assert [str(working.add(line).relation) for line in ("3x = 6", "x = 2", "x = 3")] == [S, E, W]


def test_nothing_a_line_holds_raises():
    lines = [
        "",
        "=",
        "x = = 2",
        "x" * 3_000,
        "(" * 400,
        "9^9^9^9 = x",
        "x = 1/0",
        "1/0",
        "∫",
        "x in",
        "{}",
        "\u202e x = 2",
        "=>",
        "let",
        "or",
    ]
    verdicts = judge_lines(lines * 2)
    assert len(verdicts) == 2 * len(lines)
    assert not any(verdict.relation is LineRelation.WRONG and verdict.mistake for verdict in verdicts)


def test_verdicts_survive_json():
    for verdict in judge_lines(["x^2 = 9", "x = 3", "why?"]):
        assert LineVerdict.from_json(verdict.to_json()) == verdict


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        (["x^2 + y^2 < 1", "x < 1"], "line.says_less_tried"),
        (["x > 0 and y > 0", "x y > 0"], "line.says_less"),  # of linear factors: decided
        (["x^2 + y^2 < 4", "2x^2 < 8 - 2y^2"], "line.same_solutions"),  # a multiple: decided
    ],
)
def test_what_was_only_tried_is_said_to_be(lines, note):
    assert judge_lines(lines)[-1].note == note
