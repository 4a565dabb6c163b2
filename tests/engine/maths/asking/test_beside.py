"""One whole formula among words of which many are unknown: read where none of them can turn the question."""

import pytest

from engine.maths.asking import recognise


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9-3(k+2)=k-5 its got ks on both sides help", "Solve for k: 9 - 3(k + 2) = k - 5"),
        ("i keep getting this wrong,100-[25-(8-3)]*4", "Evaluate 100 - (25 - (8 - 3))*4"),
        ("(x+5)/3=(x-1)/2 cross multiply yeah?", "Solve for x: (x + 5)/3 = (x - 1)/2"),
        ("miss set us 2x/5 - 1 = 3 to solve over the wkend", "Solve for x: 2x/5 - 1 = 3"),
        (
            "Sitting on the sofa with grandpa and neither of us can factor x^2 - 15x + 54. Help?",
            "Factor x^2 - 15x + 54",
        ),
        (
            "Been glaring at 8 - (3x + 2) = 5x - 10 for twenty minutes. What is x?",
            "Solve for x: 8 - (3x + 2) = 5x - 10",
        ),
        (
            "It's late and I don't trust my head any more. Plug r = 6 into 100 - 2(r + 4).",
            "Evaluate 100 - 2(r + 4) for r = 6",
        ),
        ("Fahrenheit is 9/5*C + 32. What is it for C = 35?", "Evaluate 9/5*C + 32 for C = 35"),
        ("the kettle boils while I expand (2a - 3)(a + 7)", "Expand (2a - 3)(a + 7)"),
        (
            "For the curve y = x^3 - 5x + 1, find the slope of the tangent at x = 2.",
            "Find the slope of y = x^3 - 5x + 1 at x = 2",
        ),
        (
            "Complete the square in x^2 - 4x + 1 = 0 to find x, leaving surds in your answer.",
            "Solve for x: x^2 - 4x + 1 = 0",
        ),
        ("Carry out the division 12 ÷ (5 - 5).", "Evaluate 12/(5 - 5)"),
        ("x is on both sides here and it's confusing her. 10 - 3x = 2x", "Solve for x: 10 - 3x = 2x"),
        ("we're on multiplying out, this one is (y - 2)(y + 9)", "Expand (y - 2)(y + 9)"),
        ("Evaluate x + 2 when x = 4", "Evaluate x + 2 for x = 4"),
        ("x=7. (x-3)^2?", "Evaluate (x - 3)^2 for x = 7"),
        ("How many times does 1/6 go into 2/3?", "Evaluate 2/3/(1/6)"),
        ("Derivative wrt u: 6u^2 - u/2", "Differentiate with respect to u: 6u^2 - u/2"),
        ("x(x-9)", "Expand x(x - 9)"),
        ("Square 14", "Evaluate 14^2"),
        ("Square the binomial 3x - 2", "Expand (3x - 2)^2"),
        ("A number is doubled and 5 is added, giving 19. What is the number?", "Solve for n: 2n + 5 = 19"),
        ("a^3 * a^4", "Simplify a^3*a^4"),
        ("-3x + 14 = 2 => x = ?", "Solve for x: -3x + 14 = 2"),
        ("x² − 2x − 63 = ( ? )( ? )", "Factor x^2 - 2x - 63"),
    ],
)
def test_words_that_turn_nothing_are_passed_over(typed, meant):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert found.question.text == meant


@pytest.mark.parametrize(
    "typed",
    [
        "what is the vertex of the thing y = x^2 - 4x, i keep losing marks",
        "3x + 5 = 20, our teacher wants it sketched",
        "x^2 = 16 is the garden, what does one of its sides measure",
        "how many answers has x^2 + 4 = 0 got, my sister asks",
        "is there anything special about 3x + 5 = 20",
        "which line is parallel to y = 2x + 1 hmm",
        "reflect y = x^2 - 3x at the axis for me",
        "what remains when x^2 + 3x is cut by x - 1",
        "the cubic of 3 + 5",
        "truncate 17/4 - 1",
        "round 17/4 + 2.37 pls",
        "what is 3 + 5 mod 4 in our maths club",
        "factor x^2 + 1 over the complex numbers",
        "factor x^2 + 1 modulo 2",
        "show that 3x + 5 = 20 makes sense",
        "give the units of 3 * 5 metres",
        "an odd number is 2n + 1, write the next one",
        "the price is 3p + 5 = 20 euros, how much is a bag",
        "3x + 5 = 20 describes the cost of x pens, what do five pens cost",
        "write 3x + 5 = 20 as a story for my class",
        "translate 3x + 5 = 20 into german",
        "put 3x + 5 = 20 in standard form",
        "write y = 2x + 6 in intercept form",
        "the roots of x^2 - 5x + 6 = 0 added up",
        "the product of what solves x^2 - 5x + 6 = 0",
        "x^2 - 5x + 6 = 0, what do its solutions add up to",
        "what is the largest whole number below 17/4 + 1",
        "what is the units digit of 7^5 + 3",
        "how many factors does 2 * 36 have",
        "how many digits has 2^30 + 1",
        "list the terms of 3x^2 - 5x + 6",
        "what is the constant in 3x^2 - 5x + 6",
        "reverse the signs in 3x - 5 = 7",
        "multiply both sides of 3x - 5 = 7 by two",
        "move the 5 in 3x - 5 = 7 over, what stands on the right",
        "subtract the first from the second: 3x + 1 and 5x - 2",
        "compare 3/4 + 1 with 2",
        "2(3 + 4) apples and five of them are rotten",
        "4 + 5 * 2, i ate three of those",
        "we had 30 - 12 left and then found seven",
        "x = 5 or so my friend claims for 2x + 1 = 11, who is right",
        "solve 3x + 5 = 20 like they do it in japan with pictures",
        "give me an equation like 3x + 5 = 20",
        "give me another one like 3x + 5 = 20",
        "write code that solves 3x + 5 = 20",
        "estimate 3.98 * 5.01 + 2",
        "approximate 2^0.5 + 1 by a fraction",
        "what is the opposite of 3x - 5",
        "what is the negative of 3(2 + 5) - 1",
        "differentiate x^2 + 3x and then sketch it",
        "expand (x + 1)^2 and give the middle term",
        "factor x^2 - 9 and add the factors",
        "simplify 3x + 5x and square it",
        "the mean of 3 + 5 and 7",
        "the average speed over 3t^2 + 2t from 0 to 2",
        "simplify 3x + 5x without adding",
        "2x + 3 = 11 gives the age of my sister, how old is she next year",
        "solve x^2 = 2 and round to two places",
        "the hypotenuse if 3^2 + 4^2 = c^2 and the triangle grows by two",
        "half of x + 4 = 10 what is it",
    ],
)
def test_another_question_about_a_formula_is_left_alone(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text


@pytest.mark.parametrize(
    "typed", ["1/2x", "(x+1)/(x-1)", "x^2 - 4", "12x^3 ÷ 4x", "What is 12x^3 ÷ 4x in simplest form?"]
)
def test_what_can_be_read_in_two_ways_is_asked_about(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text
    assert found.reason
