"""A text gives an answer away or it does not: trees, kinds of answers, and what people try."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.asking import recognise
from engine.maths.kinds import AnswerKind
from engine.maths.kinds import Kind as K
from engine.maths.leaks import leaks, leaks_answer
from engine.maths.reader import read
from engine.maths.service import Service

ANSWERS = [
    (AnswerKind(K.INTEGER), '5', 'Then you get 5.', (), True),
    (AnswerKind(K.INTEGER), '5', 'Then x=5', (), True),
    (AnswerKind(K.INTEGER), '5', 'Look at $2x = 10$.', (), False),
    (AnswerKind(K.INTEGER), '5', 'Subtract 5 from both sides.', ('3x + 5 = 20',), False),
    (AnswerKind(K.INTEGER), '5', 'So x = 5.', ('3x + 5 = 20',), True),
    (AnswerKind(K.INTEGER), '42', 'the answer is forty-two.', (), True),
    (AnswerKind(K.INTEGER), '-5', 'It is minus 5.', (), True),
    (AnswerKind(K.INTEGER), '5', 'It is \uff15.', (), True),
    (AnswerKind(K.INTEGER), '15', 'It is 1\u200b5.', (), True),
    (AnswerKind(K.INTEGER), '12000', 'about 12,000 people', (), True),
    (AnswerKind(K.INTEGER), '5', 'What is 2 + 3?', (), False),
    (AnswerKind(K.RATIONAL), '3/4', 'three quarters is near', (), False),
    (AnswerKind(K.RATIONAL), '3/4', 'it is three quarters.', (), True),
    (AnswerKind(K.RATIONAL), '3/4', '75 % of it', (), True),
    (AnswerKind(K.DECIMAL, absolute="0.01"), '3.14', 'roughly 3.142', (), True),
    (AnswerKind(K.SIGNIFICANT_FIGURES, digits=3), '3.14', 'roughly 3.142', (), True),
    (AnswerKind(K.QUANTITY), '5 km', 'It is 5000 m long', (), True),
    (AnswerKind(K.QUANTITY), '5 km', 'It is 5 km long', (), True),
    (AnswerKind(K.QUANTITY), '9.81 m/s^2', 'use g = 9.81 m s^-2 here', (), True),
    (AnswerKind(K.QUANTITY), '9.81 m/s^2', 'Divide metres by seconds twice.', (), False),
    (AnswerKind(K.EXPRESSION, ("x",)), '2x+1', 'That is 1 + 2x.', (), True),
    (AnswerKind(K.EXPRESSION, ("x",)), '2x+1', 'That is $1 + 2x$.', (), True),
    (AnswerKind(K.EXPRESSION, ("x",)), '2x+1', 'Collect the terms with x.', (), False),
    (AnswerKind(K.FACTORED, ("x",)), '(x+3)(x-3)', 'try (x-3)(x+3)', ('factor x^2-9',), True),
    (AnswerKind(K.FACTORED, ("x",)), '(x+3)(x-3)', 'write 9 as 3^2: $x^2-3^2$', ('factor x^2-9',), False),
    (AnswerKind(K.SOLUTION_SET, ("x",)), '{2,3}', 'one root is 2', (), True),
    (AnswerKind(K.SOLUTION_SET, ("x",)), '{2,3}', 'two numbers with product 6', ('x^2-5x+6=0',), False),
    (AnswerKind(K.INTERVAL, ("x",)), 'x < 3', 'so x < 3', (), True),
    (AnswerKind(K.INTERVAL, ("x",)), '[2, 5)', 'from 2 up to but not 5', (), True),
    (AnswerKind(K.POINT, ("x", "y")), '(2,3)', 'x is 2', (), True),
    (AnswerKind(K.VECTOR), '(1,2,3)', 'the vector is (1,2,3)', (), True),
    (AnswerKind(K.MATRIX), '[[1,2],[3,4]]', 'it is [[1,2],[3,4]]', (), True),
    (AnswerKind(K.MATRIX), '[[1,2],[3,4]]', 'it is $\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}$', (), True),
    (AnswerKind(K.MATRIX), '[[1,2],[3,4]]', 'Work row by row.', (), False),
    (AnswerKind(K.COMPLEX), '1+2i', "it's 1 + 2i", (), True),
    (AnswerKind(K.ANTIDERIVATIVE, ("x",)), 'x^3/3 + C', '$\\frac{x^3}{3}$', (), True),
    (AnswerKind(K.ANTIDERIVATIVE, ("x",)), "x^3/3 + C", "Raise the exponent of $x^2$.", ("integrate x^2",), False),
    (AnswerKind(K.EQUATION, ("x", "y")), 'y = 2x + 1', 'the line is y = 2x+1', (), True),
    (AnswerKind(K.EQUATION, ("x", "y")), 'y = 2x + 1', '2x - y + 1 = 0', (), True),
    (AnswerKind(K.EQUATION, ("x", "y")), 'y = 2x + 1', 'First find the slope.', (), False),
    (AnswerKind(K.CHOICE, options=("a", "b", "c")), 'b', 'The answer is b.', (), True),
    (AnswerKind(K.CHOICE, options=("a", "b", "c")), 'b', 'Think of option (b) again', (), True),
    (AnswerKind(K.CHOICE, options=("a", "b", "c")), 'a', 'There is a trick: draw it.', (), False),
    (AnswerKind(K.CHOICE, options=("A", "B", "C")), 'A', 'A triangle has three sides.', (), False),
    (AnswerKind(K.CHOICE, options=("A", "B", "C")), 'A', 'Choose A', (), True),
    (AnswerKind(K.ORDERING, options=("a", "b", "c")), 'b,a,c', 'Put b, a, c in this order', (), True),
    (AnswerKind(K.ORDERING, options=("a", "b", "c")), 'b,a,c', 'Compare a and c first', (), False),
    (AnswerKind(K.MATCHING, options=("a", "b", "1", "2")), 'a-1,b-2', 'a goes with 1', (), True),
    (AnswerKind(K.MATCHING, options=("a", "b", "1", "2")), 'a-1,b-2', 'a does not go with 2', (), False),
    (AnswerKind(K.SHORT_TEXT), 'photosynthesis', 'It is called Photosynthesis!', (), True),
    (AnswerKind(K.SHORT_TEXT), 'photosynthesis', 'Plants use light for it.', (), False),
    (AnswerKind(K.SHORT_TEXT, options=("NaCl",)), 'table salt', 'it is table  salt', (), True),
    (AnswerKind(K.CHEMICAL_FORMULA), 'H2SO4', 'It has the formula H2SO4.', (), True),
    (AnswerKind(K.CHEMICAL_FORMULA), 'H2SO4', 'It has the formula $\\mathrm{H_2SO_4}$.', (), True),
    (AnswerKind(K.CHEMICAL_FORMULA), 'H2SO4', 'Sulfur is in the middle.', (), False),
    (AnswerKind(K.CHEMICAL_EQUATION), '2H2 + O2 -> 2H2O', 'Write 2 H2 + O2 -> 2 H2O', (), True),
    (AnswerKind(K.CHEMICAL_EQUATION), "2H2 + O2 -> 2H2O", "Count the atoms of H2O.", ("H2 + O2 -> H2O",), False),
    (AnswerKind(K.SIGNIFICANT_FIGURES, digits=3), "3.14*10^2", "about 3.14 * 10^2 of them", (), True),
    (AnswerKind(K.INTEGER), "2", "$\\lim_{x \\to 0} \\frac{2x}{x} = 2$", ("lim x->0 2x/x",), True),
    (AnswerKind(K.FACTORED, ("x",)), "(x+3)(x-3)", "Then $x(x+3) - 3(x+3)$.", ("factor x^2-9",), False),
    (AnswerKind(K.SIMPLIFIED, ("x",)), "x + 1", "You get $\\frac{(x+1)(x-1)}{x-1}$.", (), True),
    (AnswerKind(K.LOWEST_TERMS), "3/4", "$\\frac{6}{8}$", ("simplify 6/8",), False),
    (AnswerKind(K.INTEGER), "5", "x" * 20_000, (), True),
    (AnswerKind(K.INTEGER), "60", "It is 60%.", (), True),
    (AnswerKind(K.INTEGER), "60", "It is 60 km.", (), True),
    (AnswerKind(K.DECIMAL, absolute="0.0005"), "0.033", r"Work out $0.7 \cdot 0.03$.", (), False),
    (AnswerKind(K.RATIONAL), "0.9556", r"Use $0.95$ and $0.6$.", (), False),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "expected", "text", "shown", "leak"), ANSWERS)
def test_an_authors_answer(kind, expected, text, shown, leak):
    assert leaks_answer(kind, expected, text, shown) is leak


def test_the_authors_fault_is_an_error():
    with pytest.raises(LemmaError):
        leaks_answer(AnswerKind(K.EQUATION), "x +", "Any text.")


SAFE = "Think about what the question asks, and write down what you know."


@pytest.mark.parametrize(("kind", "expected"), list(dict.fromkeys((kind, expected) for kind, expected, *_ in ANSWERS)))
def test_the_answer_itself_leaks_from_every_wrapping_and_a_harmless_sentence_does_not(kind, expected):
    for wrapping in ("The answer is {}.", "You should get {}", "({})"):
        assert leaks_answer(kind, expected, wrapping.format(expected)), wrapping
    assert not leaks_answer(kind, expected, SAFE)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="$\\\\{}()^_=+-*/ 0123456789xyabe.,|", max_size=60))
def test_any_text_gets_a_verdict(text):
    for kind, expected in ((AnswerKind(K.EXPRESSION, ("x",)), "2x + 1"), (AnswerKind(K.QUANTITY), "5 km")):
        assert leaks_answer(kind, expected, text) in (True, False)


@pytest.mark.parametrize(("answer", "text", "leak"), [
    ("25 %", "It is 25 percent.", True), ("25 %", "It is 0.25.", True), ("30°", "$30$", True),
    ("[[1, 2], [3, 4]]", "$\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$", True),
    ("x = 120", "a hundred and twenty", False),
    ("x = 120", "the answer is one hundred and twenty.", True), ("x = 1/2", "it is a half.", True),
])  # fmt: skip
def test_parts_of_an_answer(answer, text, leak):
    assert leaks(text, read(answer)) is leak


LEAKS = [
    ("x = 5", "Look: $x = 5$.", True),
    ("x = 5", "Then you get 5.", True),
    ("x = 5", "The answer is five.", True),
    ("x = 5", "It is \\(10/2\\).", True),
    ("x = 5", "So $$3x = 15$$", False),
    ("x = 5", "Subtract a number from both sides.", False),
    ("x = 5", "Step 15 is 55 or 0.05", False),
    ("x = 5", "Work out $2 + 3$.", False),
    ("x = 5", "$\\frac{15}{3} = 5.0$", True),
    ("x = -3", "Add $3$.", False),
    ("x = -3", "Then $x$ is minus three.", True),
    ("x = -3", "$-3$", True),
    ("x = 2 or x = 7", "One of them is $7$.", True),
    ("x = 2 or x = 7", "There are two solutions.", False),
    ("x = 3, y = 2", "Then $y = 2$.", True),
    ("3/4", "about 0.75", True),
    ("3/4", "the fraction 6/8", True),
    ("3/4", "Bring both to the denominator 4.", False),
    ("1/3", "roughly 0.333", True),
    # a number that is the answer cut short, and one that only begins like it
    ("0.033", "Work out $0.7 \\cdot 0.03$.", False),
    ("0.033", "About 0.03 of them.", False),
    ("0.033", "It is 0.033.", True),
    ("0.9556", "Look up $0.95$ in the table.", False),
    ("0.9556", "It is about 0.96.", True),
    ("0.9556", "It is about 0.955.", True),
    ("1/3", "about 0.33", True),
    ("438.21", "about 438", True),
    ("438.21", "There are 400 of them, 440 at most.", False),
    ("12.47", "roughly 12.5", True),
    ("12.47", "between 12 and 13", False),
    ("sqrt(2)", "$1.41$", True),
    ("-0.256", "$0.256$", False),
    ("(x + 3)(x - 3)", "It is $(x-3)(x+3)$.", True),
    ("(x + 3)(x - 3)", "Use $u^2 - v^2$.", False),
    ("x + 1", "Write $(x+1)(x-1)$ above.", True),
    ("x + 1", "It becomes $1 + x$.", True),
    ("2x cos(x^2)", "The inner function is $x^2$.", False),
    ("2x cos(x^2)", "$\\cos(x^2) \\cdot 2x$", True),
    ("x^3/3 + C", "$\\frac{x^3}{3}$", True),
    ("sqrt(2)/2", "$\\frac{1}{\\sqrt{2}}$", True),
    ("x < 3", "Compare with $3$.", True),
    ("no solution", "You will see that there is no solution.", True),
    ("no solution", "Compare the two sides.", False),
    ("all real numbers", "Every number fits.", True),
]


@pytest.mark.parametrize(("answer", "text", "expected"), LEAKS)
def test_leaks(answer, text, expected):
    assert leaks(text, read(answer)) is expected


def test_what_the_question_shows_is_no_leak_but_the_answer_in_so_many_words_is():
    given = [read("3x + 5 = 20")]
    assert not leaks("Subtract $5$ from both sides.", read("x = 5"), given)
    assert leaks("Then $x = 5$.", read("x = 5"), given)


@pytest.mark.parametrize("text", ["$$", "$\\frac{$ 5", "$" * 300, "\\boxed{5}", "$x^{x^{x^{9}}} = 5$", "5" * 3000])
def test_broken_text_gets_a_verdict(text):
    assert leaks(text, read("x = 5")) in (True, False)


@pytest.mark.parametrize(
    ("text", "leak"),
    [("Then x = 3.", True), ("The answer is x ≡ 3 (mod 7).", True), ("Which number times this one leaves 1?", False)],
)
def test_the_answer_to_a_congruence(text, leak):
    question = recognise("solve 3x = 2 mod 7").question
    assert question is not None
    assert Service().leaks({"question": question.to_json(), "text": text}) == {"leaks": leak}
