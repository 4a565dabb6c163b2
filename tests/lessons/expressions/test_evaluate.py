"""What expressions are worth: exact numbers, expressions that stay expressions, every function, conditions."""

import pytest

from engine.maths.tree import Div, Listing, Mul, Neg, Num, Sym
from lessons.expressions import Environment, ExpressionError, evaluate, holds, read, to_text, worth

ENVIRONMENT = Environment(
    {
        "a": Num("2"),
        "b": Neg(Num("3")),
        "zero": Num("0"),
        "d": Num("6"),
        "q": Div(Num("2"), Num("3")),
        "half": Num("0.50"),
        "two": Num("2"),  # worth 2, but a decimal number went into it
        "animal": "cat",
        "salt": "NaCl",
        "data": Listing(tuple(map(Num, ("7", "3", "5", "7"))), "", ""),
        "price": Listing(tuple(map(Num, ("1.50", "2.25"))), "", ""),
        "f": read("2x + 1"),
        "m": Neg(Mul((Num("2"), Sym("x")))),
    },
    frozenset({"two"}),
)


def worked(text: str) -> str:
    return to_text(evaluate(read(text, ENVIRONMENT.names), ENVIRONMENT))


NUMBERS = [
    ("a + b", "-1"),
    ("a*b - d", "-12"),
    ("6/8", "3/4"),
    ("b/d", "-1/2"),
    ("2^b", "1/8"),
    ("b^2", "9"),
    ("-3^2", "-9"),
    ("half*3", "1.5"),
    ("half*4", "2"),
    ("half/3", "1/6"),
    ("two/4", "0.5"),
    ("a/4", "1/2"),
    ("0.1 + 0.2", "0.3"),
    ("50% * d", "3"),
    ("d!/4!", "30"),
    ("pi", "pi"),
    ("30°", "30°"),
    ("180° - 30° - a*45°", "60°"),
    ("30° - 90°/a*2", "-60°"),
    ("factorial(300)/factorial(298)", "89700"),
    ("9^(1/2)", "3"),
]
IRRATIONAL = [
    ("sqrt(8)", "2sqrt(2)"),
    ("sqrt(2)*sqrt(6)", "2sqrt(3)"),
    ("sqrt(2)*sqrt(8)", "4"),
    ("sqrt(1/2)", "sqrt(2)/2"),
    ("1/(1 + sqrt(2))", "sqrt(2) - 1"),
    ("(1 + sqrt(5))/2", "(1 + sqrt(5))/2"),
    ("cbrt(16)", "2root(2, 3)"),
    ("8^(2/3)", "4"),
    ("sqrt(2.25)", "1.5"),
    ("2*pi*d", "12pi"),
    ("pi/2 + pi/3", "5pi/6"),
    ("sin(30°)", "1/2"),
    ("cos(3pi/4)", "-sqrt(2)/2"),
    ("tan(pi/3)", "sqrt(3)"),
    ("sec(60°)", "2"),
    ("cot(90°)", "0"),
    ("arctan(-1)", "-pi/4"),
    ("arccos(1/2)", "pi/3"),
    ("ln(e^3)", "3"),
    ("exp(2)", "e^2"),
    ("log(1000)", "3"),
    ("log(8, 2)", "3"),
    ("abs(1 - sqrt(2))", "sqrt(2) - 1"),
    ("(2 + 3i)*(1 - i)", "5 + i"),
    ("(2 + 3i)/(1 - i)", "-1/2 + 5*i/2"),
    ("i^7", "-i"),
    ("sin(20°)", "sin(20°)"),
]
SYMBOLIC = [
    ("(a + 1)*x + b", "3x - 3"),
    ("b*x^2 + zero*x + d", "-3x^2 + 6"),
    ("a*d*x", "12x"),
    ("x*b", "-3x"),
    ("d*m", "-12x"),
    ("d*x/3", "2x"),
    ("d*x/4", "3x/2"),
    ("b*x/6", "-x/2"),
    ("x/b", "-x/3"),
    ("x + 2 + y + 3", "x + 5 + y"),
    ("x^(a + 1)", "x^3"),
    ("x^zero", "1"),
    ("sqrt(8)*x", "2sqrt(2)*x"),
    ("2x + 3x", "2x + 3x"),
    ("(x - b)*(x - a)", "(x + 3)(x - 2)"),
    ("y = a*x + b", "y = 2x - 3"),
    ("x = a or x = a + b", "x = 2 or x = -1"),
    ("b < x <= a*d", "-3 < x ≤ 12"),
    ("[a, a + d)", "[2, 8)"),
    ("{a, b + 1}", "{2, -2}"),
    ("(a*d, b)", "(12, -3)"),
    ("[[a, 2a], [b, 0]]", "[[2, 4], [-3, 0]]"),
    ("[[0, 1], [0, 0]]*[[a, 0], [0, 0]]*a", "2*[[0, 1], [0, 0]]*[[2, 0], [0, 0]]"),  # in the order they were
    ("no solution", "no solution"),
    ("animal", "cat"),
]
FUNCTIONS = [
    ("abs(b)", "3"),
    ("sign(b)", "-1"),
    ("floor(-5/2)", "-3"),
    ("ceil(-5/2)", "-2"),
    ("floor(sqrt(8))", "2"),
    ("min(a, b, d)", "-3"),
    ("max(data)", "7"),
    ("max(sqrt(2), 1)", "sqrt(2)"),
    ("gcd(12, 18)", "6"),
    ("lcm(4, 6)", "12"),
    ("mod(-7, 3)", "2"),
    ("factorial(5)", "120"),
    ("binomial(6, 2)", "15"),
    ("numerator(6/8)", "3"),
    ("denominator(6/8)", "4"),
    ("round(2.675, 2)", "2.68"),
    ("round(-0.125, 2)", "-0.13"),
    ("round(-0.004, 2)", "0.00"),
    ("round(2.5, 2)", "2.50"),
    ("round(5/2)", "3"),
    ("round(1250, -2)", "1300"),
    ("round(2*pi, 3)", "6.283"),
    ("round(sqrt(2)*sqrt(2)/8, 2)", "0.25"),
    ("round(sqrt(3 + 2sqrt(2)) - sqrt(2) - 1/2, 0)", "1"),  # exactly one half, though it does not look it
    ("figures(1234.5, 3)", "1230"),
    ("figures(99.96, 3)", "100"),
    ("figures(0.012345, 3)", "0.0123"),
    ("figures(2, 3)", "2.00"),
    ("decimal(3/8)", "0.375"),
    ("scientific(45000, 2)", "4.5*10^4"),
    ("scientific(-0.00099999, 3)", "-1.00*10^(-3)"),
    ("scientific(45000, 2)*2", "90000"),
    ("if(a < b, 1, 2)", "2"),
    ("if(a < b or d > 5, 1, 2)", "1"),
    ("if(a > b and d != a, 1, 2)", "1"),
    ("if(a > b, (x = 1 or x = 2), x = 3)", "x = 1 or x = 2"),
    ("item([a, b, d], 2)", "-3"),
    ("item(data, a)", "3"),
    ("length(data)", "4"),
    ("sum(data)", "22"),
    ("mean(data)", "11/2"),
    ("mean(price)", "1.875"),
    ("mean([sqrt(2), sqrt(8)])", "3sqrt(2)/2"),
    ("median(data)", "6"),
    ("median([3, 1, 2])", "2"),
    ("mode(data)", "7"),
    ("mode([1, 1, 2, 2, 3])", "1, 2"),
    ("range(data)", "4"),
    ("variance(data)", "11/3"),
    ("pvariance(data)", "11/4"),
    ("stdev(data)", "sqrt(33)/3"),
    ("pstdev(data)", "sqrt(11)/2"),
    ("sorted(data)", "3, 5, 7, 7"),
    ("count(data, 7)", "2"),
    ("quartile([1, 2, 3, 4, 5, 6, 7], 1)", "2"),
    ("quartile([1, 2, 3, 4, 5, 6, 7], 2)", "4"),
    ("quartile([1, 2, 3, 4, 5, 6, 7], 3)", "6"),
    ("expand((x - b)*(x - d))", "x^2 - 3x - 18"),
    ("expand((x + y)^3)", "x^3 + 3x^2*y + 3x*y^2 + y^3"),
    ("expand((x - half)*(x + 1.25))", "x^2 + 0.75x - 0.625"),
    ("expand((x - half)*(x - 1/3))", "x^2 - 5x/6 + 1/6"),
    ("coefficient((x - half)*(x + 1.25), x, 0)", "-0.625"),
    ("derivative(1.25x^2, x)", "2.5x"),
    ("integral(half*x, x, 0, 3)", "2.25"),
    ("factor(x^2 - 5x + 6)", "(x - 3)(x - 2)"),
    ("simplify((x^2 - 1)/(x - 1))", "x + 1"),
    ("derivative(x^3 + a*x, x)", "3x^2 + 2"),
    ("derivative(x*sin(x), x)", "x*cos(x) + sin(x)"),
    ("integral(a*x, x)", "x^2"),
    ("integral(x^2, x, 0, d)", "72"),
    ("integral(1/x, x)", "ln(abs(x))"),
    ("substitute(x^2 + 1, x, b)", "10"),
    ("substitute(f, x, y + 1)", "2(y + 1) + 1"),
    ("coefficient((x + b)^3, x, 2)", "-9"),
    ("coefficient(expand((x - b)*(x - d)), x, 0)", "-18"),
    ("molar_mass(salt)", "58.44"),
    ("a*molar_mass(Ca(OH)2)", "148.184"),
]


@pytest.mark.parametrize(("text", "value"), [*NUMBERS, *IRRATIONAL, *SYMBOLIC, *FUNCTIONS], ids=lambda text: text)
def test_values(text, value):
    assert worked(text) == value


@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("a != b", True),
        ("gcd(a, d) = 1", False),
        ("b^2 - 4a*d > 0", False),
        ("b < zero < a", True),
        ("a < b or a < d", True),
        ("a < b and a < d", False),
        ("sqrt(2) < 1.5", True),
        ("sqrt(8) = 2sqrt(2)", True),
        ("sqrt(2) != 1.414", True),
        ("0.5 = 1/2", True),
        ("animal != salt", True),
        ("a ∈ [1, 2, 3]", True),
        ("d ∈ data", False),
        ("expand((x + 1)^2) = x^2 + 2x + 1", True),
        ("f = 2x + 2", False),
        ("round(q, 2) = 0.67", True),
    ],
    ids=lambda text: str(text),
)
def test_conditions(text, true):
    assert holds(read(text, ENVIRONMENT.names), ENVIRONMENT) is true


@pytest.mark.parametrize(
    ("text", "decimal"),
    [("half*4", True), ("a*4", False), ("round(a/3, 2)", True), ("mean(price)", True), ("d%", True)],
)
def test_a_decimal_number_is_remembered(text, decimal):
    assert worth(read(text, ENVIRONMENT.names), ENVIRONMENT)[1] is decimal


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1/zero", "division by zero"),
        ("sqrt(b)", "no real value"),
        ("ln(zero)", "no real value"),
        ("tan(90°)", "no real value"),
        ("zero^zero", "no real value"),
        ("decimal(1/3)", "does not end"),
        ("2*animal", "is a word"),
        ("data + 1", "is a list"),
        ("expand(x*[1, 2])", "A number or an expression is needed"),
        ("2*(x = 1)", "A number or an expression is needed"),
        ("round(x, 2)", "the letter x has no value"),
        ("round(a, x)", "must be a whole number"),
        ("item(data, 5)", "from 1 to 4"),
        ("item(a, 1)", "needs a list"),
        ("mean(x)", "needs a list"),
        ("stdev([a])", "at least"),
        ("quartile(data, 4)", "from 1 to 3"),
        ("molar_mass(animal)", "no chemical formula"),
        ("molar_mass(a)", "word parameter"),
        ("derivative(x^2, a)", "has a value already"),
        ("derivative(x^2, 2)", "is a letter"),
        ("coefficient(sin(x), x, 1)", "no polynomial"),
        ("if(a, 1, 2)", "A condition is needed"),
        ("if(x > 1, 1, 2)", "letter x has no value"),
        ("mode([x, x])", "Only numbers"),
    ],
    ids=lambda text: text,
)
def test_what_has_no_value_is_told_in_a_sentence(text, words):
    with pytest.raises(ExpressionError, match=words):
        evaluate(read(text, ENVIRONMENT.names), ENVIRONMENT)


@pytest.mark.parametrize(
    ("text", "words", "position"),
    [
        ("2a +", "Something is missing", 4),
        ("round(a", "not closed", 5),
        ("mean()", "nothing inside", 4),
        ("figures(a)", "does not take 1 arguments", -1),
        ("if(a < b, 1)", "does not take 2 arguments", -1),
        ("2*molar_mass(Xy3)", "no chemical formula", 2),
        ("mean + 1", "needs its arguments in brackets", -1),
    ],
)
def test_what_cannot_be_read_names_expression_and_place(text, words, position):
    with pytest.raises(ExpressionError, match=words) as caught:
        read(text, ENVIRONMENT.names)
    assert caught.value.expression == text
    assert caught.value.position == position
    assert text in caught.value.message


@pytest.mark.parametrize(
    ("names", "text", "shown"),
    [
        (("speed_car",), "2speed_car + 1", "15"),
        (("x_a1",), "x_a1*2", "14"),
        (("v_0",), "v_0^2", "49"),
        (("molar_weight", "mass_2"), "molar_weight*mass_2", "49"),
        (("mean_speed",), "mean_speed + mean([1, 3])", "9"),
        (("theta",), "theta + 1", "8"),
        (("car", "speed_car"), "car*speed_car", "49"),
        (("f",), "f(2 + 1)", "21"),
    ],
)
def test_names_of_several_letters(names, text, shown):
    environment = Environment(dict.fromkeys(names, Num("7")))
    assert to_text(evaluate(read(text, environment.names), environment)) == shown


def test_a_letter_that_is_no_name_stands_for_itself():
    assert read("f(x) = a*x") == read("f(x) = a x")
    assert worked("g(x) = a*x") == "g(x) = 2x"
