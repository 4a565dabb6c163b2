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
    (["V = IR", "I = V/R"], [S, E]),  # with R = 0 there is nothing but V = 0 to be lost
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
    (["x > 3", "x > 2"], [S, W]),
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
    (["a x + b = c", "a x = c - b", "x = (c - b)/a"], [S, E, E]),
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
    lines = ["x^2 + a x + a = 0", "This has real roots only when the discriminant allows it.", "a^2 - 4a >= 0"]
    assert [str(verdict.relation) for verdict in judge_lines(lines)] == [S, "comment", U]
    assert str(judge_lines(["2x = 6", "divide by 2", "x = 4"])[2].relation) == W


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
