"""Which questions are recognised, how they were read, and which are left alone."""

import pytest

from engine.maths.asking import recognise
from engine.maths.question import Question

RECOGNISED = [
    ("3x + 5 = 20", "solve", "Solve for x: 3x + 5 = 20"),
    ("Please solve 3x + 5 = 20 for x.", "solve", "Solve for x: 3x + 5 = 20"),
    ("solve for x: 2(x-3) = 7", "solve", "Solve for x: 2(x - 3) = 7"),
    ("Solve the equation $x^2 - 5x + 6 = 0$.", "solve", "Solve for x: x^2 - 5x + 6 = 0"),
    ("Can you help me solve 4(y + 2) = 3y - 1, please?", "solve", "Solve for y: 4(y + 2) = 3y - 1"),
    ("find x if 2x = 4", "solve", "Solve for x: 2x = 4"),
    ("Find x: 3x - 7 = 11", "solve", "Solve for x: 3x - 7 = 11"),
    ("What is x if x/2 = 5?", "solve", "Solve for x: x/2 = 5"),
    ("If 2x + 1 = 7, what is x?", "solve", "Solve for x: 2x + 1 = 7"),
    ("2x + 1 = 7, find x", "solve", "Solve for x: 2x + 1 = 7"),
    ("3(x + 2) = 2x - 1. Solve for x.", "solve", "Solve for x: 3(x + 2) = 2x - 1"),
    ("how do i solve x^2 = 9", "solve", "Solve for x: x^2 = 9"),
    ("1) Solve x^2 = 9", "solve", "Solve for x: x^2 = 9"),
    ("Solve x^2 + 4x + 1 = 0 using the quadratic formula", "solve", "Solve for x: x^2 + 4x + 1 = 0"),
    ("Find the roots of x^2 - 3x + 2", "solve", "Solve for x: x^2 - 3x + 2 = 0"),
    ("Find all real solutions of x^4 = 16", "solve", "Solve for x: x^4 = 16"),
    ("solve 2x + y = 4 for y", "solve", "Solve for y: 2x + y = 4"),
    ("Solve 3e + 5 = 20", "solve", "Solve for e: 3e + 5 = 20"),
    ("5 - 3t = 11", "solve", "Solve for t: 5 - 3t = 11"),
    ("√(x+1) = 3", "solve", "Solve for x: sqrt(x + 1) = 3"),
    ("What is 12*(3+4)?", "evaluate", "Evaluate 12(3 + 4)"),
    ("12 * (3+4) =", "evaluate", "Evaluate 12(3 + 4)"),
    ("8 ÷ 2 × (2 + 2)", "evaluate", "Evaluate 8/2*(2 + 2)"),
    ("5!", "evaluate", "Evaluate 5!"),
    ("What's 7 times 8?", "evaluate", "Evaluate 7*8"),
    ("What is 15% of 80?", "evaluate", "Evaluate 15%*80"),
    (r"Compute $\frac{3}{4} + \frac{1}{6}$.", "evaluate", "Evaluate 3/4 + 1/6"),
    ("evaluate x^2+3x at x = 4", "evaluate", "Evaluate x^2 + 3x for x = 4"),
    ("Evaluate 2x + y when x = 3 and y = -1", "evaluate", "Evaluate 2x + y for x = 3, y = -1"),
    ("If x = 4, find x^2 + 1", "evaluate", "Evaluate x^2 + 1 for x = 4"),
    ("if f(x)=x^2+1, find f(3)", "evaluate", "Evaluate x^2 + 1 for x = 3"),
    ("Let f(x) = x^2 - 1. What is f(-2)?", "evaluate", "Evaluate x^2 - 1 for x = -2"),
    ("What is f(2) where f(x) = x^2 + 1?", "evaluate", "Evaluate x^2 + 1 for x = 2"),
    ("factor x^2 - 4", "factor", "Factor x^2 - 4"),
    ("Factorise completely 2x^2 + 4x", "factor", "Factor 2x^2 + 4x"),
    ("Expand: (2x - 3)^2", "expand", "Expand (2x - 3)^2"),
    ("expand and simplify (x+1)^2 - x", "expand", "Expand (x + 1)^2 - x"),
    ("multiply (x+3)(x-3)", "expand", "Expand (x + 3)(x - 3)"),
    ("Simplify 6/8", "simplify", "Simplify 6/8"),
    ("Simplify: 2x + 3x", "simplify", "Simplify 2x + 3x"),
    ("Reduce 42/56 to lowest terms", "simplify", "Simplify 42/56"),
    ("d/dx x^3 + 2x", "differentiate", "Differentiate with respect to x: x^3 + 2x"),
    (r"\frac{d}{dx} \left( x^2 \sin x \right)", "differentiate", "Differentiate with respect to x: x^2*sin(x)"),
    ("Find the derivative of f(x) = 3x^2 - 2x + 1", "differentiate", "Differentiate with respect to x: 3x^2 - 2x + 1"),
    ("differentiate t^2 with respect to t", "differentiate", "Differentiate with respect to t: t^2"),
    ("f(x) = x^3, find f'(x)", "differentiate", "Differentiate with respect to x: x^3"),
    ("y = x^2 + 1, find dy/dx", "differentiate", "Differentiate with respect to x: x^2 + 1"),
    ("what is the second derivative of x^4", "differentiate", "Differentiate 2 times with respect to x: x^4"),
    ("What is the derivative of x^2 at x = 3?", "differentiate", "Differentiate with respect to x: x^2 at x = 3"),
    ("integrate x^2", "integrate", "Integrate: int x^2 dx"),
    (r"Evaluate \int_0^1 x^2 \, dx", "integrate", "Integrate: int_(0)^(1) x^2 dx"),
    ("∫ x^2 dx from 0 to 3", "integrate", "Integrate: int_(0)^(3) x^2 dx"),
    ("integral from 0 to 1 of x^2 dx", "integrate", "Integrate: int_(0)^(1) x^2 dx"),
    ("a^2 - b^2 factor", "factor", "Factor a^2 - b^2"),
    ("x^2 = 4 solve", "solve", "Solve for x: x^2 = 4"),
    ("factor ax + ay + bx + by", "factor", "Factor a*x + a*y + b*x + b*y"),
    ("v = u + at, solve for t", "solve", "Solve for t: v = u + a*t"),
    ("gcd of 12 and 18", "evaluate", "Evaluate gcd(12, 18)"),
    ("lowest common multiple of 4 and 6", "evaluate", "Evaluate lcm(4, 6)"),
    ("8 : 2 =", "evaluate", "Evaluate 8/2"),
    ("sin 30°", "evaluate", "Evaluate sin(30°)"),
    ("integrate 2x from 0 to 3", "integrate", "Integrate: int_(0)^(3) 2x dx"),
    ("find the integral of x^2 + 1 dx", "integrate", "Integrate: int (x^2 + 1) dx"),
    ("lim x->0 sin x / x", "limit", "Find the limit: lim_(x -> 0) sin(x)/x"),
    ("limit of (x^2-1)/(x-1) as x approaches 1", "limit", "Find the limit: lim_(x -> 1) (x^2 - 1)/(x - 1)"),
    ("x + y = 3, x - y = 1", "system", "Solve for x, y: x + y = 3, x - y = 1"),
    (r"\begin{cases} x + y = 3 \\ x - y = 1 \end{cases}", "system", "Solve for x, y: x + y = 3, x - y = 1"),
    ("x + y = 3\nx - y = 1", "system", "Solve for x, y: x + y = 3, x - y = 1"),
    ("Find x and y if x + y = 3, x - y = 1", "system", "Solve for x, y: x + y = 3, x - y = 1"),
]


@pytest.mark.parametrize(("text", "task", "read"), RECOGNISED)
def test_recognised(text, task, read):
    question = recognise(text).question
    assert question is not None
    assert (str(question.task), question.text) == (task, read)
    assert Question.from_json(question.to_json()) == question


LEFT_ALONE = [
    "",
    "?",
    "hello",
    "Tom has 5 apples and buys a few more. How many?",
    "What is 5 + 3 cats",
    "x^2 + 1",
    "y = 2x + 1",
    "Find the area of a circle",
    "2x < 6y",
    "Solve x^2 = 4 or x > 0",
    "x = ?",
    "solve",
    "Solve for n",
    "solve x",
    "solve a x^2 + b x + c = 0",
    "x = 5 or x = 3",
    "evaluate x^2 + y at x = 3",
    "factor 12",
    "derivative of log x",
    "derivative of e^2x",
    "2^2x = 16",
    "sqrt 2x = 4",
    "sin 30",
    "sin pi/6",
    "x = 5 sin 30",
    "evaluate tan(x) at x = 45",
    "50 + 10%",
    "8 : 12",
    "simplify 8 : 12",
    "1 + 2 + ... + 10",
    "d/dx (x^2) + 3",
    "2x + 1 = 7 = 3",
    "f(x) = 3",
    "Prove that the square root of 2 is irrational",
    "a train leaves at 5 and arrives at 7",
    "simplify 9^9^9",
    "solve 3x = 1 mod 7 and y = 2",
    "x mod 3 = 1 or 2",
    "evaluate x^2 at x = 3 and x = 4",
    "if x = 3 and x = 4 find x^2",
    "expand sin(x + y)",
    "expand ln(x y)",
    "expand 2^(x + 1)",
    "'; DROP TABLE learners; --",
    "x" * 5000,
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone_with_a_reason(text):
    recognition = recognise(text)
    assert recognition.question is None
    assert recognition.reason.endswith(".")


def test_a_definition_of_several_values_is_not_taken_for_one():
    assert recognise("evaluate x at x = 1 or x = 2").question is None
