"""Wrong answers, most of them near misses: none of them may ever be called right."""

# ruff: noqa: E501
import pytest

from engine.maths.asking import recognise
from engine.maths.check import check
from engine.maths.judging import judge
from engine.maths.kinds import AnswerKind, Kind

X, XY = ("x",), ("x", "y")
INTEGER, RATIONAL, LOWEST = AnswerKind(Kind.INTEGER), AnswerKind(Kind.RATIONAL), AnswerKind(Kind.LOWEST_TERMS)
CLOSE = AnswerKind(Kind.DECIMAL, (), "0.01")
INTERVAL = AnswerKind(Kind.INTERVAL, X)
PRECISE = AnswerKind(Kind.DECIMAL, (), "0", "0.001")
EXPRESSION, SET, POINT = AnswerKind(Kind.EXPRESSION, X), AnswerKind(Kind.SOLUTION_SET, X), AnswerKind(Kind.POINT, XY)
EQUATION, PRIMITIVE = AnswerKind(Kind.EQUATION), AnswerKind(Kind.ANTIDERIVATIVE, X)
FACTORED, EXPANDED = AnswerKind(Kind.FACTORED, X), AnswerKind(Kind.EXPANDED, X)
SIMPLE = AnswerKind(Kind.SIMPLIFIED, X)

KINDS = {
    INTEGER: [
        ("12", ["-12", "21", "120", "1.2", "12.1", "12x", "x", "1, 2", "{12, 13}", "no solution", "12 = 13", "12 < 13", "1 2"]),
        ("0", ["1", "-1", "0.1", "x", "0/0", "1/0"]),
        ("-7", ["7", "--7", "-7.0001", "-(-7)"]),
        ("1000", ["1,00", "100", "10,000", "1.000,5"]),
    ],
    RATIONAL: [
        ("3/4", ["4/3", "-3/4", "0.7", "0.74", "0.7500001", "34", "3.4", "75", "3/-4", "1 3/4"]),
        ("1/3", ["0.3", "0.33", "0.3333333333333333333333333333333", "33%", "3"]),
        ("3/2", ["1/2", "1.2", "2/3", "11/2", "1 + 1/3"]),
    ],
    LOWEST: [("3/4", ["6/8", "12/16", "3/4 + 0", "-3/-4", "1/4 + 1/2"]), ("5", ["10/2", "5/1", "-5"])],
    CLOSE: [("3.14159", ["3.1", "3.16", "-3.14", "314", "31.4", "3,14x"]), ("0.5", ["0.52", "0.05", "5", ".6"])],
    PRECISE: [("6.12*10^-6", ["6.12*10^-2", "6.12*10^6", "6.12", "6.21*10^-6", "-6.12*10^-6", "6.12*10-6", "612*10^-6"])],
    EXPRESSION: [
        ("x^2 - 1", ["x^2 + 1", "1 - x^2", "(x-1)^2", "x^2", "y^2 - 1", "x*2 - 1", "x^2 - 1 = 0", "x^2 - x", "x^2 - 1.0000000001"]),
        ("1 - 1/e", ["1 + 1/e", "1 - e", "0.632", "1 - 1/2.718281828"]),
        ("(x+1)/2", ["x + 1/2", "x/2 + 1", "x+1", "(x-1)/2", "(x+1)*2", "2/(x+1)"]),
        ("2^x", ["x^2", "2x", "2^-x", "2^(x+1)", "(1/2)^x"]),
        ("sin(2x)", ["2 sin x", "sin^2 x", "2 sin x cos 2x", "sin x cos x", "-sin(2x)", "sin(2)x", "cos(2x)"]),
        ("sqrt(x^2)", ["x", "-x", "x^2", "sqrt(x)"]),
        ("e^(2x)", ["e^2 x", "2e^x", "e^x", "(e^x)^3", "e^(x^2)"]),
        ("ln(x) + ln(2)", ["ln(x + 2)", "ln(x)/ln(2)", "ln(x) * ln(2)", "ln(x/2)", "ln(x) + 0.6931"]),
        ("pi", ["3.14", "22/7", "3.14159265358979", "180", "p*i"]),
        ("sqrt(2)", ["1.414", "1.41421356237309504880168872420969807857", "2", "-sqrt(2)", "sqrt(3)", "sqrt(2) + 10^-500"]),
        ("|x|", ["x", "-x", "x^2/x", "sqrt(x)"]),
        ("|x - 3|", ["x - 3", "3 - x", "|x| - 3", "|x + 3|"]),
        ("x^(1/2)", ["x/2", "x^2", "x^(1/3)", "1/x^2"]),
        ("1/(x+1)", ["1/x + 1", "x + 1", "1/(x-1)", "-1/(x+1)"]),
        ("(x+1)^1000", ["(x+1)^999", "x^1000 + 1", "(x-1)^1000"]),
        ("x/(x-1)", ["1/(x-1)", "x/(1-x)", "-1", "x/x - 1"]),
        ("x(x+1)/2", ["\\binom{x}{2}", "\\binom{x+2}{2}", "\\binom{x+1}{3}", "2\\binom{x+1}{2}"]),
        ("3sqrt(2)", ["3sqrt(2) ≈ 4.24 + 1", "3sqrt(2) ≈ 4.24^2", "3sqrt(2) ≈ 2*4.24", "3sqrt(2) ≈ 5.24"]),
        ("1500", ["1.5e2", "1.5e4", "-1.5e3", "1.5*e*3"]),
    ],
    EQUATION: [
        ("y = 2x - 5", ["y = 2x + 5", "y = -2x - 5", "x = 2y - 5", "2x - 5", "y = 2x", "y > 2x - 5", "y^2 = (2x-5)^2", "0 = 0"]),
        ("x = 2", ["x = -2", "x^2 = 4", "x = 3", "2 = 2", "y = 2", "x = x"]),
        ("x^2 = 9", ["x = 3", "x = \\pm 9", "x^2 = -9", "x^4 = 80", "|x| = 9", "x < 3", "x^2/x = 9", "(x-3)^2 = 0", "x = 3 and x = -3"]),
        ("x > 2", ["x >= 2", "x < 2", "x > 2.0000000001", "x^2 > 4", "1/x < 1/2", "2 < x < 10^30", "x != 2", "x > 2 and x > 3"]),
        ("x y = 0", ["x = 0", "y = 0", "x = 0 and y = 0", "x^2 + y^2 = 0", "x^2 y / x = 0", "x + y = 0"]),
        ("2 ln x = 0", ["ln(x^2) = 0", "x^2 = 1", "ln x = 1"]),
        ("sqrt(x + 3) = x - 3", ["x + 3 = (x-3)^2", "x = 1", "x = 1 or x = 6"]),
        ("y = sqrt(x)", ["y^2 = x", "y = -sqrt(x)", "y = \\pm sqrt(x)", "x = y^2"]),
        ("2^x = 8", ["x = 4", "x^2 = 9", "x^3 = 8", "2x = 8"]),
        ("ln x = 1", ["x = 1", "x = 10", "ln(x^2) = 2", "x = -e", "x = 2.718"]),
        ("x^2 + y^2 = 1", ["x^2 - y^2 = 1", "x + y = 1", "x^2 + y^2 = -1", "x^2 + y^2 = 2"]),
    ],
    SET: [
        ("{1, -3}", ["x = 1", "x = -3", "{1, 3}", "{-1, 3}", "{-1, -3}", "{1, -3, 0}", "x = 1 or x = 2", "1 - 3", "(1, -3)", "[1, -3)",
                     "x = 1 \\pm 2", "x^2 + 2x - 3 = 0", "x > 1", "no solution", "all real numbers", "x = 1, y = -3", "y = 1, y = -3"]),
        ("{sqrt(2), -sqrt(2)}", ["x = sqrt(2)", "1.414, -1.414", "x = \\pm 2", "x = \\pm \\sqrt{3}", "\\pm 1.4142135623730950488"]),
        ("no solution", ["x = 0", "0", "all real numbers", "{1}"]),
        ("pi/6 + 2 pi n, 5pi/6 + 2 pi n", ["pi/6", "pi/6, 5pi/6", "pi/6 + pi k", "pi/6 + 2 pi k, -5pi/6 + 2 pi k", "30 + 360k", "\\pm pi/6 + 2 pi k"]),
        ("pi n", ["2 pi n", "pi n/2", "pi/2 + pi n", "pi n^2", "pi + 2 pi n", "0", "pi", "n", "180 n", "pi + k", "a + pi n"]),
        ("2n", ["2k", "n", "2n + 2"]),
        ("all real numbers", ["no solution", "x = 0", "0 = 0", "{1, 2, 3}"]),
        ("{1, 2, 3}", ["x = 1 and x = 2 or x = 3", "x = 1 or x = 2 and x = 3", "(1, 2) ∪ (2, 3)", "[1, 2] ∪ {3}"]),
        ("2", ["x = -2", "x = 2, x = -2", "x = 2 + 1", "x = 3", "2x", "x = 4/2 = 3", "x = 2.0000001"]),
    ],
    POINT: [
        ("(1, 2)", ["(2, 1)", "(1, -2)", "(-1, 2)", "x = 2, y = 1", "x = 1", "y = 2", "1", "x = 1, y = 2, z = 3", "(1, 2, 3)",
                    "x = 1 or y = 2", "(1, 2) or (2, 1)", "x = 1, x = 2", "x = y, y = 2", "3", "(y, x) ∈ {(1, 2)}", "(2x, y) ∈ {(1, 2)}"]),
    ],
    INTERVAL: [
        ("(-2, 5]", ["2x ∈ (-2, 5]", "-x ∈ (-2, 5]", "x + 1 ∈ (-2, 5]", "x^2 ∈ (-2, 5]", "[-2, 5]", "(-2, 5)", "x > -2 or x <= 5", "5 < x <= -2"]),
    ],
    PRIMITIVE: [
        ("x^3/3", ["x^3/3", "x^3 + C", "2x + C", "x^3/3 + 5", "x^3/3 * C", "x^2/3 + C", "-x^3/3 + C", "C", "x^3/3 + x", "x^3/3 + C x"]),
        ("ln|x|", ["ln(x) + C", "1/x^2 + C", "ln|x|", "-ln|x| + C", "ln|2x|"]),
        ("-cos x", ["cos x + C", "sin x + C", "-cos x", "-cos(2x) + C"]),
        ("e^(2x)/2", ["e^(2x) + C", "2e^(2x) + C", "e^(2x)/2", "e^x/2 + C"]),
    ],
    FACTORED: [
        ("(x-2)(x+2)", ["x^2 - 4", "(x-2)^2", "(x-4)(x+1)", "(x-2)(x-2)", "(x+2)", "x(x - 4/x)", "(x^2-4)*1", "-(x-2)(x+2)"]),
        ("2x(x+2)", ["2x^2 + 4x", "x(2x+4)", "2(x^2+2x)", "2x(x-2)", "x(x+2)"]),
        ("(x-1)(x+1)(x^2+1)", ["(x^2-1)(x^2+1)", "x^4 - 1", "(x-1)(x^3+x^2+x+1)", "(x-1)^2(x+1)^2"]),
    ],
    EXPANDED: [
        ("x^2 + 3x + 2", ["(x+1)(x+2)", "x^2 + 2x + x + 2", "x(x+3) + 2", "x^2 + 3x - 2", "x^2 + 3x", "x*x + 3x + 2", "(x+1.5)^2 - 0.25"]),
    ],
    SIMPLE: [("x + 1", ["(x^2-1)/(x-1)", "x + 2 - 1", "(2x+2)/2", "x - 1", "1(x+1)", "x + 1 + 0"]), ("5x", ["2x + 3x", "x*5*1", "6x"])],
}  # fmt: skip

ROWS = [(kind, expected, given) for kind, rows in KINDS.items() for expected, wrong in rows for given in wrong]


def test_the_table_is_long():
    assert len(ROWS) > 250


@pytest.mark.parametrize(("kind", "expected", "given"), ROWS, ids=[f"{k.kind}|{e}|{g}" for k, e, g in ROWS])
def test_never_right(kind, expected, given):
    assert check(kind, expected, given).outcome != "right"


QUESTIONS = {
    "3x + 5 = 20": ["x = -5", "6", "x = 5, x = 6", "3x = 15", "x = 25/3", "y = 5", "no solution", "x = 5x", "5 \\text{ cm}", "x > 5",
                    "x = 5 = 6", "x = 5 or 6", "x = 5...", "x \\in [5, 6]", "5 + C", "x = 5 \\pm 1", "x \\ne 5"],
    "x^2 = 9": ["x = 3", "3", "-3", "x = 9", "x = \\pm 9", "x = 3, x = 3", "x^2 = 9", "x = \\sqrt{9}"],
    "x^2 - 5x + 6 = 0": ["x = 2", "x = -2, x = -3", "x = 1, x = 6", "(2, 3)", "x = 2 or x = -3", "(x-2)(x-3)",
                         "[2, 3]", "x \\in [2, 3]", "x = 2.5 \\pm 1", "x = 2 = 3", "2.3"],
    "3x = 1": ["0.33", "0.333...", "0.(3)", "33%", "x = 1/3...", "1/3x"],
    "2x = 5": ["2,5", "x = 2, 5", "2, 5"],
    "x^2 + 1 = 0": ["x = \\pm 1", "x = 1", "x = -1", "all real numbers"],
    "sqrt(x+3) = x - 3": ["x = 1, x = 6", "x = 1", "no solution"],
    "1/(x-1) = 1/(x-1)^2": ["x = 1", "x = 1, x = 2", "no solution"],
    "2x + 1 = 2x + 3": ["x = 0", "x = 1", "all real numbers"],
    "2(x+1) = 2x + 2": ["x = 0", "no solution", "x = 1"],
    "|x - 3| = 5": ["x = 8", "x = 8, x = 2", "x = -8, x = 2"],
    "solve sin x = 1/2": ["x = pi/6", "x = 30", "x = pi/3"],
    "2x + y = 5, x - y = 1": ["(1, 2)", "x = 1, y = 2", "x = 2", "(2, -1)"],
    "solve 2x + y = 4 for y": ["y = 4 + 2x", "y = 2x - 4", "x = 2 - y/2", "y = 4", "y = 4 - 2y"],
    "12*(3+4)": ["40", "-84", "84x", "12*7", "48", "36 + 48", "84.5"],
    "3/4 + 1/6": ["4/10", "22/24", "0.92", "0.9167", "11/12 + 0", "12/11", "1/12"],
    "what is sqrt(16) + 2": ["-2", "18", "6 or -2", "sqrt(18)", "4 + 2"],
    "15% of 80": ["1200", "0.12", "15", "12%"],
    "evaluate x^2+3x at x = -4": ["-4", "28", "-28", "16 - 12"],
    "factor x^2 - 4": ["x^2 - 4", "(x-2)^2", "x = 2, x = -2", "(x-4)(x+1)", "(x - 2)(x + 2) = 0"],
    "factor 2x^2 + 4x": ["x(2x+4)", "2(x^2+2x)", "2x(x+4)", "x(x+2)"],
    "expand (x+1)^2": ["x^2 + 1", "(x+1)^2", "(x+1)(x+1)", "x^2 + 2x", "x^2 + x + x + 1"],
    "expand (2x+3)^2": ["(2x)^2 + 12x + 9", "4x^2 + 12x + 3^2", "4x^2 + 9"],
    "factor 2x^2 - 8x + 6": ["(x-1)(x-3)", "(2x-2)(x-3)", "2(x-1)(x+3)", "2(x^2-4x+3)", "2(x-1)(x-3) = 0"],
    "simplify 2/(1+sqrt(2))": ["2/(1+sqrt(2))", "0.828"],
    "simplify 6/8": ["6/8", "2/3", "4/3", "0.8", "12/16"],
    "simplify (x^2-1)/(x-1)": ["(x^2-1)/(x-1)", "x - 1", "x^2", "1"],
    "simplify sqrt(50)": ["sqrt(50)", "7.07", "2 sqrt(5)", "25 sqrt(2)", "5"],
    "d/dx x^3": ["x^2", "3x", "3x^3", "x^4/4", "3x^2 + C", "2x^2"],
    "derivative of sin(2x)": ["cos(2x)", "-2cos(2x)", "2cos(x)", "2 sin(2x)"],
    "derivative of e^(2x)": ["e^(2x)", "2e^x", "2x e^(2x-1)"],
    "derivative of x^2 at x = 3": ["2x", "9", "-6", "3", "2*3"],
    "integrate x^2": ["x^3/3", "2x + C", "x^3 + C", "x^3/3 + 5"],
    "integrate 1/x": ["ln(x) + C", "ln|x|", "-1/x^2 + C"],
    r"\int_0^1 x^2 dx": ["1/2", "x^3/3", "0.33", "1/3 + C", "-1/3"],
    "lim x->0 sin x / x": ["0", "infinity", "does not exist", "-1"],
    "lim x->0 1/x": ["infinity", "0", "-infinity"],
    r"\lim_{x \to \infty} \frac{1}{x}": ["infinity", "1", "does not exist"],
}  # fmt: skip
ANSWERS = [(asked, answer) for asked, answers in QUESTIONS.items() for answer in answers]


@pytest.mark.parametrize(("asked", "answer"), ANSWERS, ids=[f"{q}|{a}" for q, a in ANSWERS])
def test_no_question_takes_a_wrong_answer(asked, answer):
    question = recognise(asked).question
    assert question is not None
    assert judge(question, answer).outcome != "right"
