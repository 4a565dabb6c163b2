"""What the reader makes of typed mathematics and LaTeX, and what it refuses, with the place."""

import pytest

from engine.maths.reader import Options, ReadError, read
from engine.maths.reader.readings import other_readings
from engine.maths.render import to_text

READ = [
    ("[x^3]_0^2", "2^3 - 0^3"),
    (r"\left[\frac{x^2}{2}\right]_{1}^{3}", "3^2/2 - 1^2/2"),
    (r"\left. x^2 \right|_0^1", "1^2 - 0^2"),
    ("2[x^2]_1^3 + 1", "2(3^2 - 1^2) + 1"),
    ("√-9", "sqrt(-9)"),
    ("|{-6}|", "abs(-6)"),
    ("8C3", "binomial(8, 3)"),
    ("sin c", "sin(c)"),
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
    (r"90^\circ", "90°"),
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
    # numbers
    ("3.67x10^2", "3.67*10^2"),
    ("6.02 X 10²³", "6.02*10^23"),
    ("2x^2", "2x^2"),
    ("52 %", "52%"),
    ("٣٫٥ + １２", "3.5 + 12"),
    (r"1\,000", "1000"),
    (r"12,\!345.5", "12345.5"),
    ("1'000", "1000"),
    (r"\frac{1,234}{2}", "1234/2"),
    (r"0.\overline{3}", "0.3̅"),
    (r"0.1\bar 6", "0.16̅"),
    (r"0.\dot{1}4285\dot{7}", "0.1̅4̅2̅8̅5̅7̅"),
    (r"2\frac12", "2 1/2"),
    # names
    ("x₁ + v₁₂", "x_1 + v_12"),
    ("ｘ＋１", "x + 1"),
    ("𝑥² + 𝐁", "x^2 + B"),
    ("x\u200b+\u202e1", "x + 1"),
    (r"a_{n+1} = 2a_n", "a_(n+1) = 2a_n"),
    (r"f'_1(x)", "f_1'(x)"),
    (r"\vec{v} + \hat{x}_1 + \bar{x}", "v⃗ + x̂_1 + x̄"),
    (r"\overline{AB} = 5", "A̅B̅ = 5"),
    (r"\overline{3 + 4i}", "conjugate(3 + 4*i)"),
    (r"\vec{a} \cdot \vec{b}", "a⃗ · b⃗"),
    (r"\vec{a} \times \vec{b}", "a⃗ × b⃗"),
    ("y'(x) + y(x) = 0", "y'(x) + y(x) = 0"),
    ("lg 100", "log(100, 10)"),
    ("7 mod 3", "mod(7, 3)"),
    ("7 modulo 3", "mod(7, 3)"),
    ("(x+1)^2 ≡ x^2 + 2x + 1", "(x + 1)^2 = x^2 + 2x + 1"),
    # letters that make a short word: a product where no word can stand
    ("½at²", "1/2*a*t^2"),
    ("s = ut + 1/2 at^2", "s = u*t + 1/2*a*t^2"),
    (r"\frac{1}{2}at^2", "1/2*a*t^2"),
    ("v^2 = u^2 + 2as", "v^2 = u^2 + 2a*s"),
    ("v = u + at", "v = u + a*t"),
    ("Q = It", "Q = I*t"),
    ("(at)^2", "(a*t)^2"),
    ("x = at", "x = a*t"),
    (r"-3 \mod 7", "mod(-3, 7)"),
    (r"{n \choose k} + {a \over b}", "binomial(n, k) + a/b"),
    ("5!7!", "5!*7!"),
    # sets and intervals
    (r"\{x \in \mathbb{R} \mid x > 0\}", "{x ∈ ℝ | x > 0}"),
    ("{x : |x| < 2}", "{x | abs(x) < 2}"),
    ("{x | |x| < 2}", "{x | abs(x) < 2}"),
    ("(-oo, 2) U [3, oo)", "(-infinity, 2) ∪ [3, infinity)"),
    (r"[-1, -\tfrac12) \cup (-\tfrac12, 0)", "[-1, -1/2) ∪ (-1/2, 0)"),
    ("]1, 2[", "(1, 2)"),
    ("[1, 2[ ∪ ]3, 4]", "[1, 2) ∪ (3, 4]"),
    (r"\mathbb{R} \setminus \{1, 2\}", "ℝ ∖ {1, 2}"),
    (r"{1,2} \setminus {2}", "{1, 2} ∖ {2}"),
    (r"x \notin \{0\}", "x ∉ {0}"),
    (r"\{\}", "no solution"),
    ("x ∈ ℤ", "x ∈ ℤ"),
    # tables
    (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "[[1, 2], [3, 4]]"),
    (r"\left[\begin{array}{cc}1 & 2 \\ 3 & 4\end{array}\right]", "[[1, 2], [3, 4]]"),
    (r"\begin{vmatrix} a & b \\ c & d \end{vmatrix}", "det([[a, b], [c, d]])"),
    (r"\left|\begin{matrix}a&b\\c&d\end{matrix}\right|", "det([[a, b], [c, d]])"),
    (r"\begin{bmatrix} a & b \\ c & d \end{bmatrix}^T", "transpose([[a, b], [c, d]])"),
    ("[[1], [2]]", "[[1], [2]]"),
    ("[1 2; 3 4]", "[[1, 2], [3, 4]]"),
    ("[1 -2; 3 - 4 5]", "[[1, -2], [3 - 4, 5]]"),
    ("matrix([a, b], [c, d])", "[[a, b], [c, d]]"),
    (r"\begin{cases} x & x > 0 \\ -x & \text{otherwise} \end{cases}", "{x if x > 0, -x otherwise}"),
    (r"\begin{cases} x, & \text{if } x > 0, \\ 0, & x = 0 \text{ or } x < -1 \end{cases}",
     "{x if x > 0, 0 if x = 0 or x < -1}"),
    (r"\begin{cases} x + y = 3 \\ x - y = 1 \end{cases}", "x + y = 3, x - y = 1"),
    (r"\left\{\begin{array}{l} x + y = 3 \\ x - y = 1 \end{array}\right.", "x + y = 3, x - y = 1"),
    (r"\begin{aligned} x &= 3 + 2 \\ &= 5 \end{aligned}", "x = 3 + 2 = 5"),
    (r"\begin{align*} x &= 3, \\[2pt] y &= 5. \end{align*}", "x = 3, y = 5"),
    ("x = 1\ny = 2", "x = 1, y = 2"),
    ("x = 1 +\n2", "x = 1 + 2"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text, expected):
    assert to_text(read(text)) == expected


REFUSED = [
    ("since x", "syntax.word", 0),
    ("x = 2 thus y = 3", "syntax.word", 6),
    ("[x]_2", "syntax.limits", 3),
    ("[ab]_0^1", "ambiguous.limits", 0),
    ("x^2 + 1|_0^2", "ambiguous.bar", 7),
    (r"\left. x^2 \right|", "syntax.bracket", 11),
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
    ("x & y", "syntax.character", 2),
    (r"\begin{pmatrix} 1 & 2 \\ 3 \end{pmatrix}", "syntax.matrix", 0),
    (r"\begin{vmatrix} 1 & 2 \end{vmatrix}", "syntax.matrix", 0),
    (r"\begin{pmatrix} 1 & 2", "syntax.environment", 0),
    (r"\begin{tikzpicture}", "syntax.environment", 0),
    (r"\{1, 2\} x", "syntax.set", None),
    ("ο + 1", "syntax.letter", 0),  # a Greek omicron
    ("а", "syntax.letter", 0),
    ("x\x00", "syntax.character", 1),
    (r"x \implies y", "syntax.follows", 2),
    (r"1, 2, \ldots", "syntax.command", None),
    (r"A \cup B \cap C", "ambiguous.sets", 9),
    ("7 mod 3*x", "ambiguous.mod", 2),
    ("17 = 2 (mod 5)", "syntax.congruence", None),
    ("17 ≡ 2 (mod 5)", "syntax.congruence", None),
    # and a word where it can be one
    ("x^2 at x = 3", "syntax.word", 4),
    ("x = at most 3", "syntax.word", 4),
    ("3at 4", "syntax.word", 1),
    ("2as x", "syntax.word", 1),
    ("at + b", "syntax.word", 0),
    ("y = x as x", "syntax.word", 6),
    ("a : b", "ambiguous.colon", 2),
    (r"a \quad b", "ambiguous.space", None),
    ("In(x)", "ambiguous.ln", 0),
    ("sim(x)", "ambiguous.function", 0),
    ("1\u200b2", "ambiguous.numbers", 2),
    ("1 000", "ambiguous.numbers", 2),
    (r"\frac3.5", "syntax.argument", 5),
    (r"a_1'^2_3", "syntax.subscript", None),
    (r"x = 1 \Rightarrow y = 2", "syntax.follows", None),
    ("]1, 2, 3[", "syntax.bracket", None),
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
    ("[" * 900, "limit.depth", None),
    ("[[" * 400 + "]]" * 400, "limit.depth", None),
    (r"\vec " * 300 + "x", "limit.depth", None),
    (r"\begin{cases}" * 150, "limit.depth", None),
    ("]" * 1500, "limit.depth", None),
    (r"\sum_{i=1}^{2} 1" + "/x" * 900, "limit.depth", None),
    ("2^" * 900 + "2", "limit.depth", None),
    ("(" * 5000, "limit.length", None),
    ("(" * 60 + "x" + ")" * 60, "limit.depth", None),
    ("-" * 200 + "x", "limit.depth", None),
    ("sqrt(" * 60 + "2" + ")" * 60, "limit.depth", None),
    ("x" + "!" * 300, "limit.depth", None),
    ("{" * 900, "limit.depth", None),
    ("|" * 900, "limit.bars", 100),
    ("x|x|" * 225, "limit.bars", None),
    ("1" + "/x" * 500, "limit.depth", None),
]


@pytest.mark.parametrize(("text", "code", "position"), REFUSED)
def test_refused(text, code, position):
    with pytest.raises(ReadError) as caught:
        read(text)
    assert caught.value.code == code
    if position is not None:
        assert caught.value.position == position
    assert caught.value.sentence.endswith(".")


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
    assert to_text(read("1 234,5 + 0,\\overline{3}", decimal_comma=True)) == "1234.5 + 0.3\u0305"
    assert to_text(read("[1,5 2; 3 4]", decimal_comma=True)) == "[[1.5, 2], [3, 4]]"
    assert to_text(read("3e-5", options=Options(scientific=True))) == "3*10^(-5)"
    assert to_text(read("0.(3)", options=Options(recurring=True))) == "0.3\u0305"


def test_a_text_of_many_megabytes_is_refused_before_anything_is_done_with_it():
    class Text(str):
        """Fails when it is looked at."""

        def __getitem__(self, key):
            assert isinstance(key, slice) and key.stop <= 200
            return str.__getitem__(self, key)

        def __iter__(self):
            raise AssertionError

        def __str__(self):
            return self

        rstrip = strip = isascii = replace = None

    with pytest.raises(ReadError) as caught:
        read(Text("(" * 50_000_000))
    assert caught.value.code == "limit.length"


LETTERS_THAT_LOOK_LIKE_OTHERS = "аеіорсухһԁѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυικΗӏԛԝոıȷɑɡ"


@pytest.mark.parametrize("letter", LETTERS_THAT_LOOK_LIKE_OTHERS)
def test_a_letter_that_looks_like_another_is_never_read_as_that_one(letter):
    try:
        name = read(f"{letter} + 1").terms[0].name
    except ReadError as error:
        assert (error.code, error.position) == ("syntax.letter", 0)
    else:
        assert not name.isascii() or len(name) > 1  # a Greek letter under its own name


TWO_READINGS = [
    ("2 1/2", ("(2 + 1/2)", "2*1/2")),
    ("3e2", ("3*10^2", "3*e*2")),
    ("4 - 3e-2", ("4 - 3*10^-2", "4 - 3*e-2")),
    ("x2", ("x*2", "x^2", "x_2")),
    ("3 x 4", ("3 *4", "3 x*4")),
    ("1 000", ("1 * 000", "1000")),
    ("5!=120", ("5! =120", "5 != 120")),
    ("In(x)", ("ln(x)", "I*n*(x)")),
    ("sim(x)", ("s*i*m*(x)",)),
    ("asinx", ("asin(x)", "a*sin(x)")),
    ("0.1 + 0.(3)", ("0.1 + 0.3\u0305", "0.1 + 0*3")),
    ("5%x", ("5% * x",)),
    ("a : b", ("a / b",)),
]


@pytest.mark.parametrize(("text", "readings"), TWO_READINGS)
def test_what_is_ambiguous_comes_with_ways_to_write_it_that_can_be_read(text, readings):
    with pytest.raises(ReadError) as caught:
        read(text)
    assert caught.value.ambiguous
    assert caught.value.readings == readings
    trees = [read(reading, options=Options(mixed_numbers=True)) for reading in readings]
    assert len(set(trees)) == len(trees)


OTHERS = [
    ("1/2x", "ambiguous.slash", "1/(2x)"),
    ("(x+y)/xy", "ambiguous.slash", "(x + y)/(x*y)"),
    ("sin x y", "ambiguous.argument", "sin(x)*y"),
    ("log 100", "ambiguous.log", "ln(100)"),
    ("log 100", "ambiguous.log", "log(100, 10)"),
    ("1,234", "ambiguous.comma", "1.234"),
    ("1,234", "ambiguous.list", "1, 234"),
    ("3,14", "ambiguous.comma", "3.14"),
    ("x = 1 +- 2", "ambiguous.plus_minus", "x = 1 ± 2"),
    ("0.1(6)", "ambiguous.recurring", "0.16\u0305"),
    (r"2\frac{1}{2}", "ambiguous.mixed_number", "2(1/2)"),
]


@pytest.mark.parametrize(("text", "code", "other"), OTHERS)
def test_other_readings(text, code, other):
    found = {(reading.code, to_text(reading.tree)): reading for reading in other_readings(text)}
    assert (code, other) in found
    sentence = found[code, other].sentence
    assert to_text(read(text)) in sentence and other in sentence


@pytest.mark.parametrize("text", ["x + 1", "sin(x) y", "1/(2x)", "ln 2x", "3.14", "{1, 2}", "x +"])
def test_nothing_else_to_read(text):
    assert list(other_readings(text)) == []
