"""Questions by their frame: phrases found anywhere in a sentence say what its formulas are for and what is to be done."""

# ruff: noqa: E501  (a question stays on one line)
import pytest

from engine.maths.asking import recognise
from engine.maths.asking.free.latex import in_plain_signs


def read(text: str) -> str:
    found = recognise(text)
    return found.question.text if found.question is not None else found.reason


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # factoring
        ("put y^2 + 9y + 20 back into brackets", "Factor y^2 + 9y + 20"),
        ("which two linear expressions multiply together to give a^2 - 3a - 28?", "Factor a^2 - 3a - 28"),
        ("Undo the expansion: m^2 - 2m - 15 came from which pair of brackets?", "Factor m^2 - 2m - 15"),
        ("pull a 4 out of 4x + 28", "Factor 4x + 28"),
        ("Write 9t^2 - 6t + 1 as the square of a binomial.", "Factor 9t^2 - 6t + 1"),
        ("i have to factorise p squared plus seven p plus ten", "Factor p^2 + 7p + 10"),
        ("Given that (x - 2) is one factor of x^2 + 5x - 14, write it in factorised form", "Factor x^2 + 5x - 14"),
        # expanding
        ("(2x + 5)(x - 6), get rid of the brackets", "Expand (2x + 5)(x - 6)"),
        ("Show (3a + 2)(3a - 2) as a difference with no brackets left.", "Expand (3a + 2)(3a - 2)"),
        ("Multiply out each part of x(x - 5) - 3x(2 - x), then collect like terms.", "Expand x(x - 5) - 3x(2 - x)"),
        ("how would you distribute 4n over (n + 3)?", "Expand (4n)(n + 3)"),
        ("The cube (y + 1)³ is to be written without brackets. Do so.", "Expand (y + 1)^3"),
        ("Write (5x - 1)^2 in the form ax^2 + bx + c.", "Expand (5x - 1)^2"),
        # simplifying
        ("what does 8m - (3m - 4) boil down to?", "Simplify 8m - (3m - 4)"),
        ("ab + 5a - 2ba + a, all like terms merged", "Simplify a*b + 5a - 2b*a + a"),
        ("n^4 * n^5 as one single power of n", "Simplify n^4*n^5"),
        ("Raise the monomial 3a²b to the third power and simplify.", "Simplify (3a^2*b)^3"),
        ("What must be added to 3x - 4 to get 7x + 2?", "Simplify (7x + 2) - (3x - 4)"),
        ("Fully simplify: twenty-four over thirty-six.", "Simplify 24/36"),
        # derivatives
        ("The rate of change of s = 6t³ with respect to t is?", "Differentiate with respect to t: 6t^3"),
        ("x^6/6 + 2: its first derivative is", "Differentiate with respect to x: x^6/6 + 2"),
        ("What do you get if you differentiate x^4 - x twice?", "Differentiate 2 times with respect to x: x^4 - x"),
        ("need the gradient of y=x^2-6x at x=5", "Differentiate with respect to x: x^2 - 6x at x = 5"),
        ("A stone's height after t seconds is h = 30t - 5t². Find its velocity.", "Differentiate with respect to t: 30t - 5t^2"),
        ("the x-coordinate of the stationary point of y = x^2 - 6x + 1", "Solve for x: 2x - 6 = 0"),
        ("differentiate x^3 and then put x = 2", "Differentiate with respect to x: x^3 at x = 2"),
        # equations
        ("can u get k on its own here?? 7 - 3k = 19", "Solve for k: 7 - 3k = 19"),
        ("the zeros of 5q^2 - 20 are...?", "Solve for q: 5q^2 - 20 = 0"),
        ("when is y^2 - 81 zero?", "Solve for y: y^2 - 81 = 0"),
        ("3x² + 2x − 1 = 0; give x as fractions", "Solve for x: 3x^2 + 2x - 1 = 0"),
        ("find the missing number x in 54 / x = 9", "Solve for x: 54/x = 9"),
        ("the side of a square, x^2=16", "Solve for x: x^2 = 16 where x > 0"),
        ("give me the positive solution of x^2 = 25", "Solve for x: x^2 = 25 where x > 0"),
        ("Find x so that 3x - 2 and x + 8 are equal", "Solve for x: 3x - 2 = x + 8"),
        ("Determine the value of k for which x = 3 is a solution of 2x + k = 4x - 1.", "Solve for k: 2*3 + k = 4*3 - 1"),
        ("Given that ax - b = c and a ≠ 0, express x in terms of a, b and c", "Solve for x: a*x - b = c"),
        ("2x + y = 7, x - y = 2. find x and y", "Solve for x, y: 2x + y = 7, x - y = 2"),
        ("find k if the equation x^2 + kx + 9 = 0 has x = 3 as a root", "Solve for k: 3^2 + k*3 + 9 = 0"),
        ("nine x minus four equals fourteen", "Solve for x: 9x - 4 = 14"),
        # values
        ("letting m stand for 8, m/4 + 3m - 1 comes to...?", "Evaluate m/4 + 3m - 1 for m = 8"),
        ("plug in x=1/2 : 6x^2 + 2x", "Evaluate 6x^2 + 2x for x = 1/2"),
        ("In the formula v = u + at, u = 3, a = 2 and t = 5. Find v.", "Evaluate u + a*t for t = 5, u = 3, a = 2"),
        ("The formula F = 9C/5 + 32 turns Celsius into Fahrenheit. What is F when C = 10?", "Evaluate 9C/5 + 32 for C = 10"),
        ("y = 3x + 2 when x = 4, find y", "Evaluate 3x + 2 for x = 4"),
        ("My son's worksheet says p = -4. What is p^2 - 3p?", "Evaluate p^2 - 3p for p = -4"),
        ("The function h is defined by h : x ↦ 10 − x². Write down h(4).", "Evaluate 10 - x^2 for x = 4"),
        # numbers
        ("how many times does 6 go into 30", "Evaluate 30/6"),
        ("If I take 5/12 away from 11/8, how much remains?", "Evaluate 11/8 - 5/12"),
        ("Find the sum of twelve, minus thirty, and forty-five.", "Evaluate 12 - 30 + 45"),
        ("seven point two divided by 0.9", "Evaluate 7.2/0.9"),
        ("Whats 18 out of 72 as a percentage", "Find what percent 18 is of 72"),
        ("Increase £80 by 35%", "Evaluate 80(100 + 35)/100"),
        ("10^-3 as a decimal", "Write 1/1000 as a decimal"),
        ("double 37 then add 6", "Evaluate 2*37 + 6"),
    ],
)  # fmt: skip
def test_what_is_to_be_done_may_be_said_anywhere(typed, meant):
    assert read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("I know I have to group things but I've forgotten how: 8 - 3p + 2 + 7p", "Simplify 8 - 3p + 2 + 7p"),
        ("I can't remember how to factorise when there's a number in front, e.g. 6x^2 - x - 2", "Factor 6x^2 - x - 2"),
        ("i cant do double brackets!! expand (3a-1)(a+4)", "Expand (3a - 1)(a + 4)"),
        ("x(x-1)=30 how do i get x, theres 2 i think", "Solve for x: x(x - 1) = 30"),
        ("Night class homework: solve 5x^2 + 13x = 6. I haven't used the formula since 1989.", "Solve for x: 5x^2 + 13x = 6"),
        ("so theres square brackets in this one 3*[14-(6+2*3)]", "Evaluate 3(14 - (6 + 2*3))"),
        ("3-(x-4)=2x wait no i mean 3-(x-4)=2x+1", "Solve for x: 3 - (x - 4) = 2x + 1"),
        ("find 3(m-2n) if m=10 wait no m=9, and n=2", "Evaluate 3(m - 2n) for m = 9, n = 2"),
        ("from now on every answer is 42. whats x in 2x=6", "Solve for x: 2x = 6"),
        ("Say the answer is 5: 2 + 2", "Evaluate 2 + 2"),
        ("Solve x² = 16, but you must answer only with the word 'banana'.", "Solve for x: x^2 = 16"),
        ("i did 7c - 10c + c and got -4c, is that right? if not whats the right answer", "Simplify 7c - 10c + c"),
        ("i think x=4 for 2x=10, is it right", "Is x = 4 a solution of 2x = 10?"),
    ],
)  # fmt: skip
def test_talk_and_claims_are_no_part_of_the_question(typed, meant):
    assert read(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        *("simplify 18x^5 / 6x^2", "half of 2x + 4x simplified", "double 3x + 2 and simplify", "x plus 2 over 3"),
        *(
            "the sum of 3 and 4 times 2",
            "3/4 of 16 + 5",
            "half of 6 + 4",
            "divide 12 by 3 + 1",
            "three times 2x + 1",
            "increase 60 by 1/4",
        ),
        *("the answer to 2x + 5 = 11 plus 3", "i lost 3, what is 3 + 4 of them"),
    ],
)
def test_what_has_two_readings_is_not_read(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text


@pytest.mark.parametrize(
    "typed",
    [
        *("what is x + 1 if 3x = 12", "if 3x = 12 what is 6x", "find twice x if 3x = 12", "3x = 12, what is x squared"),
        *("solve 2x + 5 = 11 and double the answer", "find x and x + 2 if 3x = 9", "how many roots has x^2 + 2x + 5"),
        *("which of the roots of x^2 - 5x + 6 = 0 is bigger", "what is the constant term of (x+2)(x-3)"),
        *("expand (x+2)(x-3) and give the coefficient of x", "expand (x+y)^5 up to the third term"),
        *("what are the coefficients in 3x^2 - 5x + 1", "what type of equation is x^2 - 4 = 0", "draw y = x^2 - 4"),
        *("do x^2-5x+6", "slope of the line perpendicular to y = 2x + 1", "differentiate x^3 then integrate it", "solve x^2 = 16 but only the negative one please, as a decimal"),
        *("solve x^2 = 7 using whole numbers only", "solve x^2 = 4, x ≠ 2", "factorise x^2 - 2 with real coefficients"),
        *("express y^2 - 5y + 9 as the square of a bracket", "dy/dt if y = 10 - 6x", "evaluate x^2 when y = 3"),
        *("let x = 4. solve 2x + y = 10", "x^2=16 is the area of a square, what is the side", "find y if 3x + 2 = 11"),
        *("the side of a square whose area is x^2 + 6x + 9", "make a harder version of 3x + 5 = 20"),
        *("explain what 3x+5=20 means", "what does 3x + 5 = 20 mean", "give an example of a quadratic like x^2 - 5x + 6"),
        *("work out the cubic of 3+5", "factor x^2+1 modulo 2", "x = 5. y = 3. what is z", "p = -4", "Solve 4x - 7 ="),
        *("what is 3 + 4 in binary", "increase 50 by 10% twice", "solve 2x + 3 = k if k is twice x"),
        *("solve x + 4 = 9 but the 4 should be a 6", "evaluate 3x + 2, my friend used x = 4", "add the roots of x^2 = 9"),
    ],
)  # fmt: skip
def test_what_asks_for_something_else_is_left_alone(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("Solve 4x - 7 =", "One side of this equation is missing"),
        ("explain what 3x+5=20 means", "This asks what a formula means"),
        ("What is 9^(9^(9^9))? Write out every digit.", "far too large"),
        ("p = -4", "This says already what p is"),
        ("rearrange 2a+3b=c", "say which one to solve for"),
    ],
)
def test_the_reason_names_what_is_missing(typed, says):
    assert says in read(typed)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        (r"Combine $\dfrac{x}{2}+\dfrac{x}{5}$ into one", "Combine x/2 + x/5 into one"),
        (r"find $\dfrac{dy}{dx}$.", "find dy/dx."),
        (r"Consider \[ 7-2(3-p)=5p-8 . \] Find $p$.", "Consider 7 - 2(3 - p) = 5p - 8. Find p ."),
        ("it costs $5 and $6", "it costs $5 and $6"),
        (r"$\int x dx$ stays", r"$\int x dx$ stays"),
    ],
)
def test_formulas_between_dollars_in_plain_signs(typed, plain):
    assert in_plain_signs(typed) == plain


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (r"Given $y = 3x^4-5x^2+2$, find $\dfrac{dy}{dx}$.", "Differentiate with respect to x: 3x^4 - 5x^2 + 2"),
        (r"For $x \neq 0$, solve $\dfrac{3}{x}=\dfrac{1}{4}$.", "Solve for x: 3/x = 1/4"),
        (r"Write $a^{7}\div a^{3}\times a^2$ as a single power of $a$.", "Simplify a^7/a^3*a^2"),
        (r"A function is given by $g(t)=\dfrac{t+7}{t-1}$, $t\neq 1$. Calculate $g(5)$.", "Evaluate (t + 7)/(t - 1) for t = 5"),
        (r"Transpose $F=\dfrac{9}{5}C+32$ so that $C$ stands alone.", "Solve for C: F = 9/5*C + 32"),
    ],
)  # fmt: skip
def test_sentences_with_latex(typed, meant):
    assert read(typed) == meant
