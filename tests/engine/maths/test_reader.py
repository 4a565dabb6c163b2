"""What the reader makes of typed mathematics and LaTeX, and what it refuses, with the place."""

import time

import pytest

from engine.maths.reader import Options, ReadError, read
from engine.maths.render import to_text

READ = [
    # typed
    ("3x + 5 = 20", "3x + 5 = 20"),
    ("2(x+1)", "2(x + 1)"),
    ("(x+1)(x-1)", "(x + 1)(x - 1)"),
    ("-x^2", "-x^2"),
    ("2*-3*4", "2(-3)*4"),
    ("2^-1", "2^(-1)"),
    ("2**3", "2^3"),
    ("2^3^2", "2^(3^2)"),
    ("a/b*c", "a/b*c"),
    ("1/2x", "1/2*x"),
    ("a - (b - c)", "a - (b - c)"),
    ("a + (b + c) + d", "a + (b + c) + d"),
    ("a - b - c + d", "a - b - c + d"),
    ("sin x", "sin(x)"),
    ("sin 2x + 1", "sin(2x) + 1"),
    ("sin^2 x", "sin(x)^2"),
    ("sin^-1 x", "arcsin(x)"),
    ("sin x cos x", "sin(x)*cos(x)"),
    ("xsinx", "x*sin(x)"),
    ("ln 2x", "ln(2x)"),
    ("log_2 8", "log(8, 2)"),
    ("log2(8)", "log(8, 2)"),
    ("sqrt(x+1)", "sqrt(x + 1)"),
    ("√2x", "sqrt(2)*x"),
    ("∛8", "root(8, 3)"),
    ("root(8, 3)", "root(8, 3)"),
    ("|x| + |x-1|", "abs(x) + abs(x - 1)"),
    ("||x||", "abs(abs(x))"),
    ("5!", "5!"),
    ("52%", "52%"),
    ("1½", "1 1/2"),
    ("x²−4", "x^2 - 4"),
    ("x⁻¹", "x^(-1)"),
    ("2 × 3 ÷ 4 · 5", "2*3/4*5"),
    ("2πr", "2pi*r"),
    ("2pi r", "2pi*r"),
    ("x ≤ 3", "x ≤ 3"),
    ("x != 3", "x ≠ 3"),
    ("x_1 = 2, x_2 = 3", "x_1 = 2, x_2 = 3"),
    ("v_0t", "v_0*t"),
    ("x = 1 or x = -3", "x = 1 or x = -3"),
    ("{1,-3}", "{1, -3}"),
    ("1 and -3", "1 and -3"),
    ("(1, 2)", "(1, 2)"),
    ("1,000", "1000"),
    ("1,234,567.5", "1234567.5"),
    ("{1,234}", "{1, 234}"),
    ("0,111", "0, 111"),
    (".5x", "0.5x"),
    ("2.5E-2", "2.5*10^(-2)"),
    ("no solution", "no solution"),
    ("all real numbers", "all real numbers"),
    ("f(3) = 9", "f(3) = 9"),
    ("f'(x) = 2x", "f'(x) = 2x"),
    ("x(x+1)", "x(x + 1)"),
    ("theta + alpha", "theta + alpha"),
    ("θ", "theta"),
    ("d/dx (x^2)", "d/dx (x^2)"),
    ("lim x->0 sin x / x", "lim_(x -> 0) sin(x)/x"),
    ("lim_(x->0+) 1/x", "lim_(x -> 0+) 1/x"),
    ("∫ x^2 dx", "int x^2 dx"),
    ("x = 5.", "x = 5"),
    ("٣ + ٤", "3 + 4"),
    # LaTeX
    (r"x = \frac{3}{4}", "x = 3/4"),
    (r"\frac12", "1/2"),
    (r"\dfrac{a+b}{c}", "(a + b)/c"),
    (r"\sqrt[3]{8}", "root(8, 3)"),
    (r"\sqrt 2", "sqrt(2)"),
    (r"\left( x + 1 \right)^{2}", "(x + 1)^2"),
    (r"2 \cdot 3 \times 4 \div 5", "2*3*4/5"),
    (r"\sin^2 x", "sin(x)^2"),
    (r"\sin^{-1} x", "arcsin(x)"),
    (r"\ln|x| + C", "ln(abs(x)) + C"),
    (r"\left|x-1\right|", "abs(x - 1)"),
    (r"x = 3 \pm 2\sqrt{2}", "x = 3 ± 2sqrt(2)"),
    (r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}", "(-b ± sqrt(b^2 - 4a*c))/(2a)"),
    (r"x = 1 \text{ or } x = -3", "x = 1 or x = -3"),
    (r"x = 1 \quad \text{or} \quad x = -3", "x = 1 or x = -3"),
    (r"x = 1, \quad y = 2", "x = 1, y = 2"),
    (r"\{1, 2\}", "{1, 2}"),
    (r"\boxed{x = 5}", "x = 5"),
    (r"$x = 5$", "x = 5"),
    (r"\( x = 5 \)", "x = 5"),
    (r"e^{2x}", "e^(2x)"),
    (r"10^{-6}", "10^(-6)"),
    (r"10^-6", "10^(-6)"),
    (r"2\frac{1}{3}", "2 1/3"),
    (r"1{,}000", "1000"),
    (r"90^\circ", "90(pi/180)"),
    (r"50\%", "50%"),
    (r"\infty", "infinity"),
    (r"\text{no solution}", "no solution"),
    (r"\frac{d}{dx} x^3", "d/dx (x^3)"),
    (r"\frac{dy}{dx}", "d/dx (y)"),
    (r"\frac{d^2}{dx^2} x^3", "d^2/dx^2 (x^3)"),
    (r"\int_0^1 x^2 \, dx", "int_(0)^(1) x^2 dx"),
    (r"\int \frac{dz}{z}", "int 1/z dz"),
    (r"\int^b_a x dx", "int_(a)^(b) x dx"),
    (r"\lim_{x \to \infty} \frac{1}{x}", "lim_(x -> infinity) 1/x"),
    (r"\sum_{k=1}^{10} k^2", "sum_(k=1)^(10) (k^2)"),
    (r"\log_{2} x", "log(x, 2)"),
    (r"\binom{n}{k}", "binomial(n, k)"),
    (r"x \in \{1, 2\}", "x ∈ {1, 2}"),
    (r"\operatorname{arcsinh}(a)", "arsinh(a)"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text, expected):
    assert to_text(read(text)) == expected


REFUSED = [
    ("", "syntax.empty", 0),
    ("x +", "syntax.end", 3),
    ("(x + 1", "syntax.bracket", 0),
    ("x + 1)", "syntax.bracket", 5),
    ("x + * 2", "syntax.unexpected", 4),
    ("()", "syntax.empty_brackets", 0),
    ("2 3", "ambiguous.numbers", 2),
    ("x2", "ambiguous.number_after", 1),
    ("1 1/2", "ambiguous.mixed_number", 2),
    ("1e5", "ambiguous.exponent", 1),
    ("5!=120", "ambiguous.factorial", 1),
    ("asinx", "ambiguous.function", 0),
    ("hello", "syntax.word", 0),
    ("the answer", "syntax.word", 0),
    ("__import__('os')", "syntax.word", 2),
    ("().__class__", "syntax.character", 2),
    ("х + 1", "syntax.letter", 0),  # a Cyrillic letter
    ("x @ 2", "syntax.character", 2),
    ("1.2.3", "syntax.number", 3),
    ("sin", "syntax.argument", 0),
    (r"\foo", "syntax.command", 0),
    (r"\frac{}{2}", "syntax.empty_brackets", 5),
    (r"\sqrt", "syntax.end", None),
    (r"5 \text{ cm}", "syntax.text", None),
    (r"\int x^2", "syntax.integral", None),
    ("f(x,,y)", "syntax.unexpected", None),
    ("[1, 2}", "syntax.bracket", 5),
    ("a \\cdot \\cdot b", "syntax.unexpected", 8),
    # absurd
    ("9^9^9", "limit.exponent", None),
    ("10^10^10", "limit.exponent", None),
    ("x^(10^9)", "limit.exponent", None),
    ("(9^9999)^9999", "limit.size", None),
    ("factorial(10^9)", "limit.factorial", None),
    ("((10!)!)!", "limit.factorial", None),
    ("exp(exp(exp(100)))", "limit.size", None),
    ("9" * 301, "limit.digits", None),
    ("x" + "+x" * 1000, "limit.length", None),
    ("(" * 5000, "limit.length", None),
    ("(" * 60 + "x" + ")" * 60, "limit.depth", None),
    ("-" * 200 + "x", "limit.depth", None),
    ("sqrt(" * 60 + "2" + ")" * 60, "limit.depth", None),
    ("x" + "!" * 300, "limit.depth", None),
    ("{" * 900, "limit.depth", None),
    ("|" * 900, "limit.depth", None),
    ("1" + "/x" * 500, "limit.depth", None),
]


@pytest.mark.parametrize(("text", "code", "position"), REFUSED)
def test_refused(text, code, position):
    start = time.perf_counter()
    with pytest.raises(ReadError) as caught:
        read(text)
    assert caught.value.code == code
    if position is not None:
        assert caught.value.position == position
    assert caught.value.sentence.endswith(".")
    assert time.perf_counter() - start < 1.0


def test_the_pointer_stands_below_the_character():
    with pytest.raises(ReadError) as caught:
        read("x + * 2")
    assert caught.value.pointer() == "x + * 2\n    ^"


def test_options():
    assert to_text(read("1 1/2", options=Options(mixed_numbers=True))) == "1 1/2"
    assert to_text(read("1/2x", options=Options(right_slash=True))) == "1/(2x)"
    assert to_text(read("h(3)", options=Options(functions=frozenset("h")))) == "h(3)"
    assert to_text(read("3e + i", names=frozenset(("e", "i")))) == "3e + i"
    assert to_text(read("1,5x + 1.000,5", decimal_comma=True)) == "1.5x + 1000.5"
    assert to_text(read("1,5; 2", decimal_comma=True)) == "1.5, 2"
