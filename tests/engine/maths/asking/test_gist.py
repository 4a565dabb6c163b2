"""Typing errors anywhere, wordings of operations, and the one formula among words that cannot change it."""

import pytest

from engine.maths.asking import recognise
from engine.maths.asking.free.respelled import distance, respelled


def read(text: str) -> str:
    found = recognise(text)
    return found.question.text if found.question is not None else found.reason


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("waht is 8 * 7", "Evaluate 8*7"),
        ("the reslt of 48 devided by 6", "Evaluate 48/6"),
        ("8 mutliplied by 7", "Evaluate 8*7"),
        ("3a - 2 wen a is 5", "Evaluate 3a - 2 for a = 5"),
        ("subsitute a = 5 into 3a - 2", "Evaluate 3a - 2 for a = 5"),
        ("teh soultions of k^2 - 4k + 4 = 0", "Solve for k: k^2 - 4k + 4 = 0"),
        ("ifnd z when 4z = 28", "Solve for z: 4z = 28"),
        ("wrok out 6 * 12 plesae", "Evaluate 6*12"),
        ("gathr the terms of 7 + 2r - 9r", "Simplify 7 + 2r - 9r"),
    ],
)
def test_typing_errors_in_any_word(typed, meant):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert found.question.text == meant
    assert found.note.startswith('I read "')


@pytest.mark.parametrize(
    "typed", ["excpet", "nagative", "fence", "weight", "plums", "multiple", "seventen", "orange", "xyz", "decided"]
)
def test_a_word_that_may_be_another_is_no_slip(typed):
    assert respelled(f"give {typed} of it") == (f"give {typed} of it", [])


@pytest.mark.parametrize(
    ("first", "second", "steps"),
    [("sqaure", "square", 1), ("reslt", "result", 1), ("subsitue", "substitute", 2), ("apple", "square", 3)],
)
def test_distance(first, second, steps):
    assert distance(first, second) == distance(second, first) == steps


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("22 = 4 - 3y, bring y on its own", "Solve for y: 22 = 4 - 3y"),
        ("Please isolate w in -w/4 = 6", "Solve for w: -w/4 = 6"),
        ("the area equation is 3(w + 2) + w = 26, find w", "Solve for w: 3(w + 2) + w = 26"),
        ("2(a + 3) + 4(a - 1), make it as short as possible", "Simplify 2(a + 3) + 4(a - 1)"),
        ("our gizmo exploded, how do i get 6 + 7*3", "Evaluate 6 + 7*3"),
    ],
)
def test_the_gist_of_one_formula_among_harmless_words(typed, meant):
    assert read(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        *("how tall is the fence if 4x + 1 = 21 describes its height", "the smaller root of x^2 - 7x + 12 = 0"),
        *("give me the larger solution of x^2 = 25", "the sum of the roots of x^2 - 7x + 12 = 0 please"),
        *("4x = 12, find 2x please", "do not solve 4x + 1 = 21", "please dont solve 4x + 1 = 21"),
        *("make up a word problem for 4x + 1 = 21", "is 4x + 1 = 21 a linear equation", "graph 4x + 1 = 21"),
        *("solve x^2 = 25 in the natural numbers", "solve x^2 = 25, take the postive one", "4x + 1 = 21, find x + 1"),
        *("solve x^2 = 25, the smalest one", "solve x^2 = 25 exept minus five", "solve x^2 = 25 withot minus five"),
        *("twice the solution of 4x + 1 = 21", "the reciprocal of the solution of 4x + 1 = 21", "isolate 2x in 2x = 8"),
        *("the width equation is 2m + 4 = 20, find m and the length", "what is m? 3m + 5 = 20. oh wait scratch that"),
        *("what is the left side of 4x + 1 = 21", "swap the sides of 4x + 1 = 21", "solve 4x + 1 = 21 for y"),
        *("compute the parity of 5 * 4", "compute 9 / 4 truncated", "calculate the norm of 3 - 5", "invert 3/8 + 1"),
        *(
            "solve the negation of 4x + 1 = 21",
            "what is 12 * 5 in dozens",
            "calculate 12 * 5 metres",
        ),
        *("wht is tiwce 3 + 5", "what is 3/4 of the cake", "write 3 + 8 in words", "simplify 2x + 4x doubled"),
        *(
            "how long does it take if 3x = 12 days",
            "what is x in degrees if 2x + 5 = 20",
            "isolate x^2 in x^2 + 5 = 20",
        ),
        *("a fence of 3x + 5 = 20 posts", "bob thinks x = 4 for 3x + 5 = 20, what is x"),
    ],
)
def test_a_word_that_may_matter_is_not_passed_over(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("(-7)^2 take off 40", "Evaluate (-7)^2 - 40"),
        ("Find the sum of 12 and -30, and then double it. What is the result?", "Evaluate 2(12 - 30)"),
        ("the reciprocal of 3/8, then add 1/6 to that", "Evaluate 1/(3/8) + 1/6"),
        (r"Express $\frac{5}{6} - \frac{3}{8}$ as a single fraction.", "Evaluate 5/6 - 3/8"),
        ("what single fraction is equal to 4 - 9/5", "Evaluate 4 - 9/5"),
        ("pull the common factor out of 20a + 15", "Factor 20a + 15"),
        ("Express y^2 - 6y + 9 as a perfect square", "Factor y^2 - 6y + 9"),
        ("split 2y² + 7y + 3 apart into its linear factors", "Factor 2y^2 + 7y + 3"),
        ("square of (p + 7), multiplied out", "Expand (p + 7)^2"),
        ("foil this: (y - 2)(y - 9)", "Expand (y - 2)(y - 9)"),
        (r"\text{Expand } (3m-1)^2", "Expand (3m - 1)^2"),
        (r"\text{Solve for }m:\; 3m^2 = 9m - 6", "Solve for m: 3m^2 = 9m - 6"),
        (r"$\left. y^2 - 3y \right|_{y=6}$", "Evaluate 6^2 - 3*6"),
        ("Which numbers satisfy m^2 - m = 20?", "Solve for m: m^2 - m = 20"),
        ("complete the square and solve: q^2 + 4q + 3 = 0", "Solve for q: q^2 + 4q + 3 = 0"),
        ("Two consecutive integers k, k+1 add up to 31; what is k?", "Solve for k: k + (k + 1) = 31"),
        ("What positive number m satisfies m^2 + 3m = 28?", "Solve for m: m^2 + 3m = 28 where m > 0"),
        ("er, 5y=20 so y is?", "Solve for y: 5y = 20"),
        ("a number plus its own third is 20, find the number", "Solve for n: n + n/3 = 20"),
        ("12 is a number squared minus the number itself. What is the number?", "Solve for n: 12 = n^2 - n"),
        ("dy/dx if y = 4 - 9x", "Differentiate with respect to x: 4 - 9x"),
        ("slope function of y = x^2 - 3x", "Differentiate with respect to x: x^2 - 3x"),
        ("how quickly does h = 4t^2 + t change with respect to t", "Differentiate with respect to t: 4t^2 + t"),
        ("derivative of the constant 17", "Differentiate with respect to x: 17"),
        ("differential coefficient of 5x - x^4", "Differentiate with respect to x: 5x - x^4"),
        ("for y equal to twelve, what is y^2 - y", "Evaluate y^2 - y for y = 12"),
        ("what is the polynomial y^3 - 4 worth when y = 3?", "Evaluate y^3 - 4 for y = 3"),
        ("Multiply 1⅓ by 2½ and leave the exact value", "Evaluate (1 + 1/3)(2 + 1/2)"),
        ("the height of a rocket is 30t - 5t² m, what is its height when t = 2", "Evaluate 30t - 5t^2 for t = 2"),
        ("x² + 4 = 0, x a real number. find x", "Solve for x: x^2 + 4 = 0"),
        ("the number of solutions of x^2 = 4", "Count the different real solutions of x^2 = 4"),
        ("What is wrong with d/dx (x·x²) = 2x ? I need the correct one", "Differentiate with respect to x: x*x^2"),
        ("What is wrong with d/dx(x^4) = 4x?", "Differentiate with respect to x: x^4"),
    ],
)
def test_more_ways_to_say_what_is_to_be_done(typed, meant):
    assert read(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Express y^2 - 5y + 9 as a perfect square",
        "Three consecutive integers k, k+1 add up to 31; what is k?",
        "which positive numbers satisfy m^2 + 3m = 28",
        "two consecutive integers n, n+2 add up to 72; what is n?",
        "dy/dt if y = 10 - 6x",
        "the difference of 3 and 8, then double it",
        "3y + 2 when y is ten more than 4",
    ],
)
def test_what_these_wordings_do_not_cover_is_left_alone(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text
