"""Steps that claim something in words: right, with one number changed, and what only looks like a claim."""

import pytest

from engine.maths.asking import recognise
from engine.maths.steps import Steps
from engine.maths.steps.prose import sentences

R, W, U = "right", "wrong", "cannot_decide"
CLAIMS = [
    (
        "differentiate -16x^7 + 5x - 7",
        [
            (r"$-16x^7$ gives $-16\cdot7x^6=-112x^6$.", R),
            (r"$-16x^7$ gives $-16\cdot6x^6=-96x^6$.", W),
            (r"$-15x^7$ gives $-16\cdot7x^6$.", W),
            ("The term $5x$ becomes $5$, and $-16x^7$ becomes $-112x^6$.", R),
            ("The term $5x$ becomes $5$, and $-16x^7$ becomes $-111x^6$.", W),
            ("$x^2$ gives $2x$.", U),  # there is no such term
            ("$5x$ gives $10$ at $x=2$.", U),
            ("$5x$ gives $5$. Then $x^7$ turns to $8x^6$.", U),
            ("The derivative of $x^7$ is $7x^6$.", R),
            ("The derivative of $x^7$ is $7x^5$.", W),
            ("The derivative of $x^7$ is not $8x^6$.", U),
            ("Is the derivative of $x^7$ equal to $8x^6$?", U),
            ("If the derivative of $x^7$ is $8x^6$, we are done.", U),
            ("The second derivative of $x^3$ is $6x$.", R),
            ("Differentiating $5x$ gives $5$.", R),
            ("$x^7$ differentiates to $7x^6$.", R),
            ("The constant $-7$ gives 0.", R),
            ("The constant $-7$ gives 1.", W),
            ("The derivative is $-112x^6+5$.", R),
            ("So the derivative is $-112x^6+6$.", W),
            ("The derivative is $-112x^6$.", U),  # of one term
            (r"$\boxed{-112x^6+5}$", R),
            (r"$\boxed{-112x^6+4}$", U),  # the verdict on the answer says more
        ],
    ),
    (
        "differentiate (x^2 + 1)^5",
        [
            ("$(x^2+1)^5$ gives $5(x^2+1)^4$, times the inner derivative.", U),
            ("The derivative of $(x^2+1)^5$ is $5(x^2+1)^4$ times $2x$.", U),
            ("The derivative is $5(x^2+1)^4$.", U),  # of the outer function
            (r"The derivative is $10x(x^2+1)^4$.", R),
            ("The derivative of $u^5$ is $5u^4$.", R),
        ],
    ),
    (
        r"\int (x^2 + 3) dx",
        [
            (r"An antiderivative of $x^2$ is $\frac{x^3}{3}$.", R),
            (r"An antiderivative of $x^2$ is $\frac{x^3}{2}$.", W),
            (r"The integral of $x^2$ is $\frac{x^3}{3}$.", U),  # without its constant
            (r"The integral of $x^2$ is $\frac{x^3}{3}+C$.", R),
            ("$3$ gives $3x$.", R),
        ],
    ),
    (
        "evaluate x^2 + 3x at x = -3",
        [
            (r"Put in -3: $(-3)^2+3\cdot(-3)$.", R),
            ("Substituting $x=-3$ gives $(-3)^2+3(-3)$.", R),
            (r"Put in -3: $(-3)^2+2\cdot(-3)$.", W),
            ("Put in -3: $(-3)^2$.", U),  # one term of it, perhaps
            (r"Put in 3: $3^2+3\cdot3$.", U),
        ],
    ),
    ("evaluate 8x^2 + 1 at x = 0", [(r"Put in 0: $8\cdot0^2+1$.", R), (r"Put in 0: $9\cdot0^2+1$.", U)]),
    (
        "simplify 9t - 7t + 5 - 18t - 2",
        [
            ("Terms in $t$: $9t-7t-18t$, $9-7=2$, $2-18=-16$.", R),
            ("Terms in $t$: $9t-6t-18t$.", W),
            ("Collecting the $t$ terms gives $-16t$.", R),
            ("Collecting the $t$ terms gives $-15t$.", U),
            ("Numbers: $5-2$, $5-2=3$.", R),
            ("Numbers: $5-3$.", W),
            ("Numbers: $4-1$.", U),
            ("This gives $-16t+3$.", R),
            ("This gives $-16t$.", U),
            ("$9t$: $7t$.", U),
        ],
    ),
    (
        "factor 5m^2 - 50m + 45",
        [
            ("The common factor is 5.", R),
            ("The common factor is 4.", W),
            ("The greatest common factor is 5.", R),
            ("Factor out 5: $5(m^2-10m+9)$.", R),
            ("Factor out 3: $5(m^2-10m+9)$.", U),
            ("Two numbers with product $9$ and sum $-10$.", R),
            ("Two numbers with product $9$ and sum $-11$.", W),
            ("Two numbers with product 9 and sum 10.", U),
            ("We need two numbers that add to -10 and multiply to 9: $-9$ and $-1$.", R),
            ("$-9$ and $-1$ multiply to $9$ and add up to $-10$.", R),
            ("$-9$ and $-2$ multiply to $9$ and add up to $-10$.", W),
        ],
    ),
    (
        "x^2 - 5x + 6 = 0",
        [
            ("The discriminant is $25-24=1$.", R),
            (r"The discriminant is $5\cdot5=25$, $25-24=1$.", R),
            ("The discriminant is $2$.", W),
            ("The discriminant is $4$.", U),  # of twice the equation
            ("The discriminant is negative.", W),
            ("The roots are $2$ and $3$.", R),
            ("The solutions are $2$ and $4$.", W),
            ("First factor: $x$ is $2$.", R),
            ("$x$ is $4$.", W),
            ("$x$ is $4$ more than that.", U),
            ("The equation has no real solution.", U),
        ],
    ),
    # a quadratic in another letter has other numbers
    ("(x+1)^2 - 5(x+1) + 6 = 0", [("Two numbers with product 6 and sum -5.", U), ("The roots are $2$ and $3$.", U)]),
    ("x^2 - 2x + 5 = 0", [("The discriminant is negative.", R), ("There is no real solution.", R)]),
    (
        "3x + 5 = 20",
        [
            ("Subtract $5$ from both sides: $20-5=15$, so $3x=15$.", R),
            ("Subtract $4$ from both sides: $20-5=15$, so $3x=15$.", U),
            (r"Divide both sides by 3, which gives $x+\frac{5}{3}=\frac{20}{3}$.", R),
            (r"Divide both sides by 2, which gives $x+\frac{5}{3}=\frac{20}{3}$.", U),
            ("Divide both sides by 3.", U),
        ],
    ),
    (
        "5/6 + 3/8",
        [
            ("The common denominator is 24.", R),
            ("A common denominator is 48.", R),
            ("The least common denominator is 48.", U),
            ("The common denominator is 20.", W),
            ("The LCD of 6 and 8 is 24.", R),
            ("The lcm of $6$ and $8$ is $48$.", W),
            ("Greatest common divisor of 26 and 5: $26-5\\cdot5=1$, so it is 1.", R),
            ("The gcd of $12$ and $18$ is $5$.", W),
        ],
    ),
]


@pytest.mark.parametrize(("asked", "claims"), CLAIMS, ids=[asked for asked, _ in CLAIMS])
def test_claims(asked, claims):
    question = recognise(asked).question
    assert question is not None
    assert [(text, str(Steps(question).judge(text).outcome)) for text, _ in claims] == claims


@pytest.mark.parametrize(
    ("asked", "said", "outcome"),
    [
        ("differentiate -16x^7 + 5x", "Differentiate $-16x^7+5x$.", U),
        ("differentiate -16x^7 + 5x", "Differentiate $-15x^7+5x$.", W),
        ("differentiate -16x^7 + 5x", "Differentiate $x^7$.", U),
        ("2 3/8 * 9/10", r"Calculate $(2+\frac{3}{8})\cdot\frac{9}{10}$.", U),
        ("2 3/8 - 1/4", r"Calculate $(5+\frac{3}{8})-\frac{1}{4}$.", W),
        ("factor x^2 - 81", "We have to factor $x^2-80$.", W),
    ],
)
def test_the_question_copied_in_the_first_step(asked, said, outcome):
    question = recognise(asked).question
    assert str(Steps(question).judge(said).outcome) == outcome
    later = Steps(question)
    later.learn("We begin.")
    assert str(later.judge(said).outcome) == U  # a part of the work, perhaps


def test_a_known_mistake_in_words_is_named():
    verdict = Steps(recognise("differentiate 4x^8 + 5").question).judge("$4x^8$ gives $4x^7$.")
    assert (str(verdict.outcome), verdict.note) == (W, "mistake.power_rule")


def test_a_letter_of_the_question_is_no_function():
    assert str(Steps(recognise("factor 9g^2 - 54g").question).judge("So $9g^2-54g=9g(g-6)$.").outcome) == R


def test_both_sides_may_vanish_at_the_solution():
    assert str(Steps(recognise("c + 5 = 6c + 30").question).judge("Solve $c+5=6c+30$.").outcome) == R


def test_a_product_is_no_constant_though_it_is_worth_the_same_twice():
    """(4 - x)(3 - x) is 2 at 2 and at 5: an equation all the same, and no false identity."""
    question = recognise("simplify (4-x)(3-x) + x").question
    assert str(Steps(question).judge("$(4-x)(3-x) = 2$").outcome) == U


def test_sentences():
    found = sentences("The gcd of 12 and $1.5$ is **3**. So $x^2$\ngives 2.5, not 3!")
    assert [(one.words, one.open) for one in found] == [
        ("the gcd of «2» and «0» is «3»", False),
        ("so «1»", False),
        ("gives «4», not «5»", True),
    ]
