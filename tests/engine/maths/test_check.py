"""One long table: kind, the author's answer, what was typed, the verdict and its note."""

import pytest

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.verdict import Outcome

X = ("x",)
CASES = [
    (AnswerKind(Kind.INTEGER), "12", "12", "right", "answer.right"),
    (AnswerKind(Kind.INTEGER), "12", "12.0", "right", "answer.right"),
    (AnswerKind(Kind.INTEGER, ("x",)), "12", "x = 12", "right", "answer.right"),
    (AnswerKind(Kind.INTEGER), "x = 12", "x = 12", "right", "answer.right"),
    (AnswerKind(Kind.INTEGER), "12", "x = 12", "cannot_read", "read.named"),
    (AnswerKind(Kind.EXPRESSION, ("x",)), "5x + 3", "y = 5x + 3", "cannot_read", "read.named"),
    (AnswerKind(Kind.EXPRESSION, ("x",)), "5x + 3", "y = 5x - 3", "wrong", "answer.wrong"),
    (AnswerKind(Kind.EXPRESSION, ("x",)), "y = 5x + 3", "y = 5x + 3", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, ("x",)), "3x^2", "dy/dx = 3x^2", "right", "answer.right"),
    (AnswerKind(Kind.ANTIDERIVATIVE, ("x",)), "x^3/3", "x^3/3 + C1", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, ("x",)), "x = 1 or x = -3", "x = -1 +- 2", "cannot_read", "ambiguous.plus_minus"),
    (AnswerKind(Kind.INTEGER, ("x",)), "12", "y = 12", "cannot_read", "read.named"),
    (AnswerKind(Kind.INTEGER), "12", "f(3) = 12", "right", "answer.right"),
    (AnswerKind(Kind.INTEGER), "12", "3*4", "partly_right", "form.not_worked_out"),
    (AnswerKind(Kind.INTEGER), "12", "-12", "wrong", "number.sign"),
    (AnswerKind(Kind.INTEGER), "12", "1200", "wrong", "number.power_of_ten"),
    (AnswerKind(Kind.INTEGER), "12", "12x", "wrong", "answer.letters"),
    (AnswerKind(Kind.INTEGER), "12", "12 or 13", "cannot_read", "read.several"),
    (AnswerKind(Kind.INTEGER), "1000", "1,000", "right", "answer.right"),
    (AnswerKind(Kind.RATIONAL), "3/4", "6/8", "right", "answer.right"),
    (AnswerKind(Kind.RATIONAL), "3/4", "0.75", "right", "answer.right"),
    (AnswerKind(Kind.RATIONAL), "3/2", "1 1/2", "right", "answer.right"),
    (AnswerKind(Kind.RATIONAL), "1/3", "0.333", "partly_right", "decimal.rounded"),
    (AnswerKind(Kind.RATIONAL), "3/4", "4/3", "wrong", "number.inverted"),
    (AnswerKind(Kind.RATIONAL), "3/4", "75%", "right", "answer.right"),
    (AnswerKind(Kind.LOWEST_TERMS), "3/4", r"\frac{3}{4}", "right", "answer.right"),
    (AnswerKind(Kind.LOWEST_TERMS), "3/4", "6/8", "partly_right", "form.not_lowest_terms"),
    (AnswerKind(Kind.DECIMAL, (), "0.01"), "3.14159", "3.14", "right", "answer.right"),
    (AnswerKind(Kind.DECIMAL, (), "0.001"), "3.14159", "3.14", "partly_right", "decimal.precision"),
    (AnswerKind(Kind.DECIMAL, (), "0", "0.001"), "6.02*10^23", r"6.02 \times 10^{23}", "right", "answer.right"),
    (AnswerKind(Kind.DECIMAL, (), "0", "0.01"), "6.12*10^-6", "6.12*10^-2", "wrong", "number.power_of_ten"),
    (AnswerKind(Kind.EXPRESSION, X), "x^2 - 1", "(x-1)(x+1)", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X), "sin(2x)", "2 sin x cos x", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X), "x - 1", "1 - x", "wrong", "expression.sign"),
    (AnswerKind(Kind.EXPRESSION, X), "2 ln x", "ln(x^2)", "right", "expression.wider"),
    (AnswerKind(Kind.EXPRESSION, X), "ln(x^2)", "2 ln x", "cannot_decide", "expression.domain"),
    (AnswerKind(Kind.EXPRESSION, X, domain="positive"), "ln(x^2)", "2 ln x", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X), "2", "{2}", "cannot_read", "read.set"),
    (AnswerKind(Kind.EXPRESSION, X), "1/(2x)", "1/2x", "cannot_read", "ambiguous.slash"),
    (AnswerKind(Kind.EXPRESSION, X), "2x", "2y", "wrong", "expression.unknown_letters"),
    (AnswerKind(Kind.EXPRESSION, X), "ln(x^2)", "2 ln x", "cannot_decide", "expression.domain"),
    (AnswerKind(Kind.EXPRESSION, X, domain="positive"), "ln(x^2)", "2 ln x", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X), "sqrt(x^2)", "x", "wrong", "answer.wrong"),
    (AnswerKind(Kind.EXPRESSION, X), "x + 1", "x +", "cannot_read", "syntax.end"),
    (AnswerKind(Kind.EXPRESSION, X), "ln x", "log x", "cannot_read", "ambiguous.log"),
    (AnswerKind(Kind.EQUATION), "y = 2x - 5", "2x - y = 5", "right", "answer.right"),
    (AnswerKind(Kind.EQUATION), "y = 2x - 5", "y = 2x + 5", "wrong", "answer.wrong"),
    (AnswerKind(Kind.EQUATION), "x > 1", "2 < 2x", "right", "answer.right"),
    (AnswerKind(Kind.EQUATION), "x > 1", "-x > -1", "wrong", "inequality.backwards"),
    (AnswerKind(Kind.EQUATION), "x > 1", "x >= 1", "wrong", "inequality.ends"),
    (AnswerKind(Kind.EQUATION), "y = 2x - 5", "2x - 5", "wrong", "equation.missing_equals"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "x = 1 or x = -3", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "x = 1, x = -3", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "1 and -3", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", r"x = -1 \pm 2", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", r"x \in \{-3, 1\}", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "x_1 = 1, x_2 = -3", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "x = 1", "partly_right", "solutions.missing"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "x = 1, -3, 2", "partly_right", "solutions.extra"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "x = 1, 3", "wrong", "solutions.sign"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "x = 1, 4", "wrong", "solutions.missing_and_extra"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, -3}", "(1, -3)", "cannot_read", "read.point"),
    (AnswerKind(Kind.SOLUTION_SET, X), "no solution", "no real solutions", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "no solution", "x = 1", "wrong", "solutions.none"),
    (AnswerKind(Kind.SOLUTION_SET, X), "all real numbers", r"\mathbb{R}", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "5", "2x = 10", "cannot_read", "read.not_solved"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{2, 3}", "x1 = 2, x2 = 3", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "5", "x = 5 (double root)", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "no solution", "{}", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, 2}", "{}", "wrong", "solutions.there_are"),
    (AnswerKind(Kind.SOLUTION_SET, X), "all real numbers", "(-∞, ∞)", "right", "answer.right"),
    (AnswerKind(Kind.SOLUTION_SET, X), "2", "x = 2 or x = -2", "wrong", "solutions.extra"),
    (AnswerKind(Kind.SOLUTION_SET), "{a, b + 1}", "{1 + b, a}", "right", "answer.right"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2)", "1, 2", "right", "answer.right"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2)", "x = 1, y = 3", "partly_right", "point.some_values"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(sqrt(2), 1)", "(1.414, 1)", "partly_right", "decimal.rounded"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(5, 8) or (8, 5)", "(x, y) = (5, 8) and (8, 5)", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X), "5", "500%", "partly_right", "number.percentage"),
    (AnswerKind(Kind.EXPRESSION, X), "x^2", "x = x^2", "cannot_read", "read.equation"),
    (AnswerKind(Kind.EXPRESSION, X), "x^2", "x^2 > 0", "wrong", "answer.inequality"),
    (AnswerKind(Kind.EXPRESSION, X), "x", "X", "cannot_read", "expression.case"),
    (AnswerKind(Kind.EXPRESSION, X), "sqrt(2)", r"x = \sqrt{2} \approx 1.41", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X), "-1.709975946", "(-5)^(1/3)", "right", "decimal.expected_rounded"),
    (AnswerKind(Kind.EXPRESSION, X), "-1.709975946", "-1.70997594", "wrong", "answer.wrong"),
    (AnswerKind(Kind.EXPRESSION, X), "f(x) + 1", "1 + f(x)", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X), "f(x)", "f(2x)", "wrong", "answer.wrong"),
    (AnswerKind(Kind.EXPRESSION, X, domain="0 <= x <= pi"), "sqrt(1-cos(x)^2)", "sin x", "right", "answer.right"),
    (AnswerKind(Kind.EXPRESSION, X, domain="0 <= x <= 2 pi"), "sqrt(1-cos(x)^2)", "sin x", "wrong", "answer.wrong"),
    (AnswerKind(Kind.EXPRESSION, names=("Ia", "Ib")), "Ia + 2 Ib", "2Ib + Ia", "right", "answer.right"),
    (AnswerKind(Kind.EQUATION), "x^2 = 9", "|x| = 3", "right", "answer.right"),
    (AnswerKind(Kind.EQUATION), "x = 2", "(x-2)^2 = 0", "partly_right", "equation.multiplicity"),
    (AnswerKind(Kind.EQUATION), "f(2) = f(3) + 4", "f(5) = f(7) + 4", "wrong", "answer.wrong"),
    (AnswerKind(Kind.EQUATION, domain="x > 0"), "x^2 = 9", "x = 3", "right", "answer.right"),
    (AnswerKind(Kind.EQUATION), "x > 2 or x < -2", "x^2 > 4", "right", "answer.right"),
    (
        AnswerKind(Kind.SOLUTION_SET, X),
        "{sqrt(2), -sqrt(2)}",
        "x = 1.414, x = -1.414",
        "partly_right",
        "decimal.rounded",
    ),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2)", "x = 1, y = 2", "right", "answer.right"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2)", "y = 2 and x = 1", "right", "answer.right"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2)", "(x, y) = (1, 2)", "right", "answer.right"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2)", "(2, 1)", "wrong", "point.swapped"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2)", "x = 1", "cannot_read", "read.point_incomplete"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2) or (2, 1)", "(2, 1), (1, 2)", "right", "answer.right"),
    (AnswerKind(Kind.POINT, ("x", "y")), "(1, 2) or (2, 1)", "(2, 1)", "partly_right", "solutions.missing"),
    (AnswerKind(Kind.ANTIDERIVATIVE, X), "x^3/3", "x^3/3 + C", "right", "answer.right"),
    (AnswerKind(Kind.ANTIDERIVATIVE, X), "x^3/3 + C", "(x^3 + 1)/3 + k", "right", "answer.right"),
    (AnswerKind(Kind.ANTIDERIVATIVE, X), "x^3/3", "x^3/3", "partly_right", "antiderivative.no_constant"),
    (AnswerKind(Kind.ANTIDERIVATIVE, X), "x^3/3", "x^3 + C", "wrong", "antiderivative.factor"),
    (AnswerKind(Kind.ANTIDERIVATIVE, X), "ln|x|", "ln x + C", "partly_right", "antiderivative.absolute_value"),
    (AnswerKind(Kind.FACTORED, X), "(x-2)(x+2)", "(2+x)(x-2)", "right", "answer.right"),
    (AnswerKind(Kind.FACTORED, X), "(x-2)(x+2)", "x^2 - 4", "partly_right", "form.not_factored"),
    (AnswerKind(Kind.FACTORED, X), "2(x+1)(x+2)", "(2x+2)(x+2)", "partly_right", "form.common_factor"),
    (AnswerKind(Kind.FACTORED, X), "x^2(x+1)", "x(x^2+x)", "partly_right", "form.not_fully_factored"),
    (AnswerKind(Kind.FACTORED, X), "(x+1)^2", "(x+1)(x+1)", "right", "answer.right"),
    (AnswerKind(Kind.EXPANDED, X), "x^2+3x+2", "2 + 3x + x^2", "right", "answer.right"),
    (AnswerKind(Kind.EXPANDED, X), "x^2+3x+2", "(x+1)(x+2)", "partly_right", "form.not_expanded"),
    (AnswerKind(Kind.EXPANDED, X), "x^2+3x+2", "x^2+x+2x+2", "partly_right", "form.like_terms"),
    (AnswerKind(Kind.EXPANDED, X), "6x", "2*3x", "partly_right", "form.not_simplified"),
    (AnswerKind(Kind.SIMPLIFIED, X), "x + 1", "x + 1", "right", "answer.right"),
    (AnswerKind(Kind.SIMPLIFIED, X), "x + 1", "(x^2-1)/(x-1)", "partly_right", "form.not_cancelled"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "outcome", "note"), CASES)
def test_check(kind, expected, given, outcome, note):
    verdict = check(kind, expected, given)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)
    assert verdict.sentence.endswith((".", ")"))


CREDIT = [
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, 2, 3}", "1, 2", 2 / 3, "What is here is right, but 3 is missing."),
    (
        AnswerKind(Kind.SOLUTION_SET, X),
        "{1, 2}",
        "1, 2, 5",
        1 / 2,
        "Every solution is here, but this is no solution: 5.",
    ),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, 2, 3}", "1, 2, 5", 1 / 3, "This is no solution: 5; and 3 is missing."),
    (AnswerKind(Kind.SOLUTION_SET, X), "{1, 2}", "5, 6", 0, "These are no solutions: 5 and 6."),
    (
        AnswerKind(Kind.POINT, ("x", "y")),
        "(1, 2), (3, 4)",
        "(1, 2)",
        1 / 2,
        "What is here is right, but (3, 4) is missing.",
    ),
]


@pytest.mark.parametrize(("kind", "expected", "given", "credit", "sentence"), CREDIT)
def test_credit_and_the_solutions_named(kind, expected, given, credit, sentence):
    verdict = check(kind, expected, given)
    assert verdict.credit == pytest.approx(credit)
    assert verdict.sentence == sentence


def test_decimal_comma():
    kind = AnswerKind(Kind.DECIMAL, (), "0.01")
    assert check(kind, "3,14", "3,14159", decimal_comma=True).outcome == "right"


def test_a_fault_of_the_author_is_an_error():
    with pytest.raises(LemmaError, match="expected answer"):
        check(AnswerKind(Kind.SOLUTION_SET, X), "(1, 2)", "1")
    with pytest.raises(LemmaError):
        check(AnswerKind(Kind.INTEGER), "3 +", "3")
    with pytest.raises(LemmaError):
        AnswerKind(Kind.DECIMAL, (), "much")


def test_kind_survives_json():
    kind = AnswerKind(Kind.DECIMAL, X, "0.01", "0.1", "positive")
    assert AnswerKind.from_json(kind.to_json()) == kind


NAMED = [
    # a name the author declared is read whole, however it is written
    (Kind.EXPRESSION, ("v_av", "t"), "v_av*t", "v_{av} t", "right"),
    (Kind.EXPRESSION, ("v_av", "t"), "v_av*t", "tv_av", "right"),
    (Kind.EXPRESSION, ("v_av", "t"), "v_av*t", "v_{\\text{av}} \\cdot t", "right"),
    (Kind.EXPRESSION, ("v_av", "t"), "v_av*t", "v_a*t", "wrong"),
    (Kind.EXPRESSION, ("v_av", "v_a"), "v_av + v_a", "v_a + v_av", "right"),
    (Kind.EXPRESSION, ("x_1",), "2x_1", "x_1 + x_12", "wrong"),
    (Kind.EXPRESSION, ("i_a", "R"), "i_a*R", "R i_{a}", "right"),
    (Kind.EXPRESSION, ("e_1",), "e_1 + 1", "1 + e_1", "right"),
    (Kind.EQUATION, ("s", "v_av", "t"), "s = v_av*t", "v_{av} = s/t", "right"),
    (Kind.SOLUTION_SET, ("v_av",), "v_av = 3", "v_av = 3", "right"),
    (Kind.POINT, ("v_av", "t"), "(1, 2)", "v_av = 1, t = 2", "right"),
    (Kind.INTERVAL, ("v_av",), "v_av > 3", "v_{av} > 3", "right"),
    (Kind.INTEGER, ("v_av",), "3", "v_av = 3", "right"),
    (Kind.VECTOR, ("v_av",), "(v_av, 2)", "(v_{av}, 2)", "right"),
]


@pytest.mark.parametrize(("kind", "names", "expected", "given", "outcome"), NAMED)
def test_declared_names(kind, names, expected, given, outcome):
    assert check(AnswerKind(kind, names), expected, given).outcome == outcome


MEANT_OTHERWISE = [
    # what is wrong as it stands and right in another way is asked about
    (AnswerKind(Kind.EXPRESSION, ("x",)), "e^(2x)", "e^2x", "ambiguous.power"),
    (AnswerKind(Kind.EXPRESSION, ("x",)), "sqrt(x)", "x^1/2", "ambiguous.power"),
    (AnswerKind(Kind.SOLUTION_SET, ("x",)), "{2, -3}", "2 -3", "ambiguous.list"),
    (AnswerKind(Kind.CHEMICAL_EQUATION), "2H2 + O2 -> 2H2O", "2H2 + O2 -> 2H20", "chemistry.zero"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "note"), MEANT_OTHERWISE)
def test_what_may_be_meant_otherwise_is_asked(kind, expected, given, note):
    verdict = check(kind, expected, given)
    assert (str(verdict.outcome), verdict.note) == ("cannot_read", note)


def test_another_reading_that_is_wrong_too_is_wrong():
    assert check(AnswerKind(Kind.EXPRESSION, ("x",)), "e^(2x)", "e^3x").outcome == "wrong"
    assert check(AnswerKind(Kind.SOLUTION_SET, ("x",)), "{2, -3}", "2 -4").outcome == "wrong"
    assert check(AnswerKind(Kind.EQUATION, ("F", "m", "a")), "F = m*a", "F = am").outcome == "right"
    small = check(AnswerKind(Kind.EQUATION, ("F", "m", "a")), "F = m*a", "f = ma")
    assert (str(small.outcome), small.note) == ("wrong", "expression.case")


@pytest.mark.parametrize(
    ("kind", "variables", "expected", "given", "outcome", "note"),
    [
        (Kind.RATIONAL, (), "7/3", "2,333", "cannot_read", "ambiguous.comma"),
        (Kind.DECIMAL, (), "0.5", ",5", "cannot_read", "ambiguous.comma"),
        (Kind.INTEGER, (), "42", "1,042", "wrong", "answer.wrong"),
        (Kind.INTEGER, (), "42", "forty-two", "cannot_read", "read.unit"),
        (Kind.INTEGER, (), "-5", "\ufe635", "right", "answer.right"),
        (Kind.EXPRESSION, ("x",), "2x + 6", "2x + 6y", "wrong", "expression.unknown_letters"),
        (Kind.EXPRESSION, ("x",), "5", "5 m", "cannot_read", "read.unit"),
        (Kind.EXPRESSION, ("x",), "sin(x)^2", "sin x^2", "cannot_read", "ambiguous.argument"),
        (Kind.EXPRESSION, ("x",), "sin(x^2)", "sin x^2", "right", "answer.right"),
        (Kind.SOLUTION_SET, ("x",), "{1, -3}", "1 oder -3", "cannot_read", "syntax.word"),
        (Kind.POINT, ("x", "y"), "(2, 5)", "x=2 y=5", "right", "answer.right"),
        (Kind.POINT, ("x", "y"), "(2, 5)", "x=5 y=2", "wrong", "point.swapped"),
        (Kind.CHEMICAL_FORMULA, (), "SO4^2-", "(SO4)2-", "cannot_read", "ambiguous.charge"),
        (Kind.CHEMICAL_FORMULA, (), "SO4^2-", "(SO4)2+", "wrong", "chemistry.counts"),
    ],
)
def test_what_a_careful_teacher_would_say(kind, variables, expected, given, outcome, note):
    verdict = check(AnswerKind(kind, variables), expected, given)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


def test_a_point_where_a_comma_is_usual():
    verdict = check(AnswerKind(Kind.DECIMAL), "3,14", "3.14", decimal_comma=True)
    assert (str(verdict.outcome), verdict.note) == ("cannot_read", "syntax.decimal_comma")


@pytest.mark.parametrize("letter", ["f", "g", "h", "x"])
def test_a_letter_of_the_question_is_no_function_in_its_answer(letter):
    kind = AnswerKind(Kind.FACTORED, (letter,))
    expected = f"3*{letter}*(7*{letter} + 8)"
    assert check(kind, expected, f"3{letter}(7{letter}+8)").outcome is Outcome.RIGHT


MEANING = [
    (Kind.EXPRESSION, "25%", "0.25", "number.no_percentage"),
    (Kind.EXPRESSION, "0.4", "40%", "number.percentage"),
    (Kind.MATRIX, "[[1, 2], [3, 4]]", "[[1, 2], [3, 2 + 2]]", "form.not_worked_out"),
    (Kind.INTERVAL, "(-oo, -1) ∪ (1, oo)", "|x| > 1", "interval.not_solved"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "note"), MEANING)
def test_how_it_is_written_counts_unless_the_author_says_no(kind, expected, given, note):
    strict, meant = (AnswerKind(kind, ("x",), options=options) for options in ((), ("equivalent",)))
    assert check(strict, expected, given).note == note
    assert check(meant, expected, given).outcome == "right"
    assert check(meant, expected, given.replace("2", "7").replace("4", "7").replace("1", "7")).outcome != "right"


BINOMIALS = [("n(n+1)/2", r"\binom{n+1}{2}"), ("binomial(n, 3)", "n(n-1)(n-2)/6"), ("binomial(n, 0)", "1")]


@pytest.mark.parametrize(("expected", "given"), BINOMIALS)
def test_n_over_a_number_is_a_polynomial(expected, given):
    assert check(AnswerKind(Kind.EXPRESSION, ("n",)), expected, given).outcome == "right"


def test_a_small_e_is_a_power_of_ten_where_it_can_be_nothing_else():
    kind = AnswerKind(Kind.EXPRESSION)
    assert check(kind, "2000", "1.5e3 + 500").outcome == check(kind, "6.02*10^23", "6.02e23").outcome == "right"
    for expected in ("4.5e", "1.5e^3"):  # then the student is asked
        assert check(kind, expected, "1.5e3").note == "ambiguous.exponent"


def test_per_cent_in_two_words():
    kind = AnswerKind(Kind.EXPRESSION)
    assert check(kind, "25%", "25 per cent").outcome == check(kind, "25%", r"25 \text{ percent}").outcome == "right"


def test_solutions_with_numbers_of_their_own():
    kind = AnswerKind(Kind.SOLUTION_SET)
    assert check(kind, "{2, -3}", "x_1 = 2, x_2 = -3").outcome == "right"
    assert check(kind, "{2, -3}", "x_1 = 2, y_2 = -3").outcome != "right"
