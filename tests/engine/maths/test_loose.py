"""Free wordings: read when every word is known and one task is meant, left alone otherwise."""

import pytest

from engine.maths.asking import recognise

INSTRUCTION = "\nPlease reason step by step, and put your final answer within \\boxed{}."


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("What do you get for 4 - (7 - 4)? Show the steps please.", "Evaluate 4 - (7 - 4)"),
        ("Tell me what 6 − (8 − (−17 − 8)) is.", "Evaluate 6 - (8 - (-17 - 8))"),
        (r"a) Find the result: $4\cdot(18-1)$", "Evaluate 4(18 - 1)"),
        (r"Give me the answer to $(15 + 4 \times 9) \times 7$" + INSTRUCTION, "Evaluate (15 + 4*9)*7"),
        ("3x + 5 = 20" + INSTRUCTION, "Solve for x: 3x + 5 = 20"),
        (r"Which value of x makes \(-12x - 4 = 7x - 213\) true?", "Solve for x: -12x - 4 = 7x - 213"),
        ("Question: tell me b when 11b - 28 = -4b + 2", "Solve for b: 11b - 28 = -4b + 2"),
        ("My equation is (7f - 14)/9 = -2f - 9. What does f equal?", "Solve for f: (7f - 14)/9 = -2f - 9"),
        ("Find x by factorising: x^2 - 4x + 26 = 6x + 10", "Solve for x: x^2 - 4x + 26 = 6x + 10"),
        ("Clear the brackets: 9(-6x + 6) - 5(3x - 5)", "Expand 9(-6x + 6) - 5(3x - 5)"),
        ("WRITE (8b + 6)**2 IN EXPANDED FORM.", "Expand (8b + 6)^2"),
        ("Please multiply (m - 11)(m + 9) out", "Expand (m - 11)(m + 9)"),
        ("Split u² - 4 into factors.", "Factor u^2 - 4"),
        ("Turn b^2 + 16b + 55 into a product", "Factor b^2 + 16b + 55"),
        ("Let u = -4. What does -12u³ - 2u + 11 equal?", "Evaluate -12u^3 - 2u + 11 for u = -4"),
        (r"How much is \(12x^2 - 12x + 6\) when x is 6?", "Evaluate 12x^2 - 12x + 6 for x = 6"),
        ("8m+m+3z+5z, simplified", "Simplify 8m + m + 3z + 5z"),
        ("Gather like terms: 5x**2 + 6x + x - 3x", "Simplify 5x^2 + 6x + x - 3x"),
        ("What do you get when you differentiate $4x^2$?", "Differentiate with respect to x: 4x^2"),
        ("How do I do -5 x (-1) - (7 - 7 - (-4))?", "Evaluate -5(-1) - (7 - 7 - (-4))"),
        ("Give me the answer to (9 - 12)x20 + 11", "Evaluate (9 - 12)*20 + 11"),
        ("Work out -7+2w-6+8w!", "Simplify -7 + 2w - 6 + 8w"),
        ("Can you help? Solve for t: \\(4=-12t+16\\)", "Solve for t: 4 = -12t + 16"),
        ("what is n? n + 5 = 9", "Solve for n: n + 5 = 9"),
        ("Next one: $6s^2+11s+4=0$, find s!", "Solve for s: 6s^2 + 11s + 4 = 0"),
        ("Factor to find b: b**2 - 23b = -132", "Solve for b: b^2 - 23b = -132"),
        ("put $x^2-16x+55$ into brackets", "Factor x^2 - 16x + 55"),
        ("find the derivative of -4x^7 + 1 I do not understand it.", "Differentiate with respect to x: -4x^7 + 1"),
        ("take w = 6. What is 9w**2 + 2w + 12?", "Evaluate 9w^2 + 2w + 12 for w = 6"),
        ("9/4 ÷ 4/3", "Evaluate 9/4/(4/3)"),
        ("4/3 ÷ 1 1/2", "Evaluate 4/3/(1 1/2)"),
        ("5/6 : 7", "Evaluate 5/6/7"),
        (r"-3*(-5)*(7-224:(-8))", "Evaluate -3(-5)(7 - 224/(-8))"),
        ("12 ÷ 4 × 3", "Evaluate 12/4*3"),
        ("2 * 1 1/2", "Evaluate 2*(1 1/2)"),
        ("tell me 3z^3 + 5z - 5 at z = -3", "Evaluate 3z^3 + 5z - 5 for z = -3"),
        ("2 1/3 + 1 1/2", "Evaluate 2 1/3 + 1 1/2"),
    ],
)
def test_read(typed, read):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert found.question.text == read


@pytest.mark.parametrize(
    "typed",
    [
        "Write 0.5 as a product",
        "What is the opposite of 5?",
        "Find the square root of the number 16 + 9 twice",
        "How many apples are left if I eat 3 of 10?",
        "You give me 5",
        "I have 5 and you give me 3",
        "If 3x = 12, what is 2x?",
        "f(x) = 3x + 2, find x",
        "Solve and differentiate x^2 = 4",
        "factor and expand (x + 1)(x + 2)",
        "the value of 3x + 4 when y = 2",
        "find a and b if a + b = 3",
        "solve 3x + 2",
    ],
)
def test_left_alone(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text
    assert found.reason.endswith(".")
