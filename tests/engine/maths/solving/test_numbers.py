"""Whole numbers, percentages and ratios, against plain Python."""

import math
from fractions import Fraction

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import exact

PRIMES_TO_20 = [n for n in range(2, 20) if all(n % d for d in range(2, n))]
SOLVED = [
    ("gcd of 12 and 18", math.gcd(12, 18)),
    ("greatest common factor of 24, 36 and 60", math.gcd(24, 36, 60)),
    ("What is the HCF of 84 and 120?", math.gcd(84, 120)),
    ("LCM of 4, 6 and 10", math.lcm(4, 6, 10)),
    ("how many factors does 36 have?", sum(36 % d == 0 for d in range(1, 37))),
    ("number of divisors of 100", sum(100 % d == 0 for d in range(1, 101))),
    ("What is the remainder when 17 is divided by 5?", 17 % 5),
    ("What percent of 80 is 20?", Fraction(20, 80)),
    ("20 is what percent of 80?", Fraction(20, 80)),
    ("30 is 20% of what number?", 150),
    ("percent change from 40 to 50", Fraction(1, 4)),
    ("What is the percentage decrease from 50 to 40", Fraction(1, 5)),
    ("percent change from 50 to 40", Fraction(-1, 5)),
    ("increase 80 by 15%", 92),
    ("What is 60 decreased by 20 percent?", 48),
    ("write 0.75 as a fraction", Fraction(3, 4)),
    ("Convert 3/8 to a decimal", Fraction(3, 8)),
    ("write 45% as a fraction in its simplest form", Fraction(9, 20)),
    ("write 0.2 as a percentage", Fraction(1, 5)),
]


@pytest.mark.parametrize(("asked", "expected"), SOLVED)
def test_worked_out(established, asked, expected):
    assert exact(established(asked)[1].tree) == expected


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("find the prime factorization of 360", "2^3*3^2*5"),
        ("write 84 as a product of its prime factors", "2^2*3*7"),
        ("list all the factors of 24", "{1, 2, 3, 4, 6, 8, 12, 24}"),
        ("find all prime numbers less than 20", "{" + ", ".join(map(str, PRIMES_TO_20)) + "}"),
        ("prime numbers between 10 and 30", "{11, 13, 17, 19, 23, 29}"),
        ("is 97 prime?", "yes"),
        ("Is 91 a prime number?", "no"),
        ("share 60 in the ratio 2:3", "(24, 36)"),
        ("Divide 120 in the ratio 1:2:3", "(20, 40, 60)"),
        ("simplify the ratio 8:12", "2 : 3"),
    ],
)
def test_lists_and_products(established, asked, written):
    assert established(asked)[1].text == written


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        (
            "prime factorization of 360",
            ["2^3*3^2*5", "2*2*2*3*3*5", "2 x 2 x 2 x 3 x 3 x 5", "2^3 x 3^2 x 5"],
            ["8*9*5", "2^3*3*5", "360"],
        ),
        ("is 97 prime?", ["yes", "97 is prime"], ["no", "maybe", "not prime"]),
        ("What percent of 80 is 20?", ["25%", "25"], ["0.25", "20%", "1/4", "400%"]),
        ("percent change from 50 to 40", ["-20%", "20% decrease", "decrease of 20%"], ["20%", "20% increase", "25%"]),
        ("share 60 in the ratio 2:3", ["24 and 36", "24:36", "24, 36"], ["36, 24", "20, 40", "24"]),
        ("simplify the ratio 8:12", ["2:3"], ["4:6", "3:2", "8:12", "2/3"]),
        ("round 3.14159 to 2 decimal places", ["3.14"], ["3.15", "3.1", "3.142", "3"]),
        ("round 2.498 to 2 d.p.", ["2.50"], ["2.49", "2.5", "2.498"]),
        ("round -2.345 to 2 decimal places", ["-2.35"], ["-2.34", "2.35"]),
        ("round 0.0999 to 1 significant figure", ["0.1"], ["0.09", "0.10", "0"]),
        ("write 0.75 as a fraction", ["3/4"], ["0.75", "6/8", "75%", "4/3"]),
        ("write 3/8 as a decimal", ["0.375"], ["3/8", "0.38", "0.0375"]),
        ("write 0.2 as a percentage", ["20%", "20"], ["0.2", "2%", "1/5"]),
        ("all the factors of 12", ["1, 2, 3, 4, 6, 12"], ["1,2,3,4,6", "2, 3", "1,2,3,4,6,12,24"]),
    ],
)
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


CONGRUENCES = [
    # (asked, its two sides as a function, modulus, written)
    ("solve 3x = 2 mod 7", lambda x: 3 * x - 2, 7, "x ≡ 3 (mod 7)"),
    (r"3x \equiv 2 \pmod{7}", lambda x: 3 * x - 2, 7, "x ≡ 3 (mod 7)"),
    ("3x mod 7 = 2", lambda x: 3 * x - 2, 7, "x ≡ 3 (mod 7)"),
    ("4x ≡ 2 (mod 6)", lambda x: 4 * x - 2, 6, "x ≡ 2 (mod 3)"),
    ("x^2 ≡ 1 (mod 8)", lambda x: x * x - 1, 8, "x ≡ 1 (mod 2)"),
    ("x^2 = 2 mod 7", lambda x: x * x - 2, 7, "x ≡ 3, 4 (mod 7)"),
    ("find all integers x such that 5x + 3 ≡ 1 (mod 12)", lambda x: 5 * x + 2, 12, "x ≡ 2 (mod 12)"),
]


@pytest.mark.parametrize(("asked", "gap", "modulus", "written"), CONGRUENCES)
def test_congruences(established, asked, gap, modulus, written):
    _, answer = established(asked)
    assert answer.text == written
    *residues, period = (int(exact(value)) for value in answer.values)
    solutions = {x for x in range(-60, 60) if gap(x) % modulus == 0}
    assert solutions == {x for x in range(-60, 60) if x % period in residues}


@pytest.mark.parametrize(
    ("asked", "right", "partly", "wrong"),
    [
        (
            "solve 3x ≡ 2 (mod 7)",
            ["x ≡ 3 (mod 7)", "3 mod 7", "x = 10 mod 7", "x = 3 + 7k", r"x \equiv 3 \pmod{7}"],
            ["3", "x = 10", "x ≡ 3 (mod 14)", "x = 3 + 14k"],
            ["4", "x ≡ 4 (mod 7)", "x ≡ 3 mod 5", "no solution", "all integers", "x = 3k"],
        ),
        ("4x ≡ 2 (mod 6)", ["x ≡ 2 (mod 3)", "x ≡ 2, 5 (mod 6)"], ["x ≡ 2 (mod 6)", "2, 5"], ["x ≡ 2, 4 (mod 6)"]),
        ("2x ≡ 1 (mod 4)", ["no solution"], [], ["1", "x ≡ 2 (mod 4)"]),
        ("inverse of 3 mod 7", ["5", "x = 5", "-2", "5 mod 7"], [], ["3", "none"]),
    ],
)
def test_congruences_judged(verdicts, asked, right, partly, wrong):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert verdicts(asked, *partly) == ["partly_right"] * len(partly)
    assert verdicts(asked, *wrong) == ["wrong"] * len(wrong)


@pytest.mark.parametrize(
    "asked",
    ["primes between 11 and 30", "simplify 8 : 12", "convert 1/3 to a decimal", "factor 12", "is x prime",
     "simplify the ratio 2:3", "percentage increase from 50 to 40", "percent change from 0 to 40",
     "share 60 in the ratio 0:3", "how many factors does 0 have", "share 60 sweets fairly", "gcd of 12",
     "round 3.14159", "round 3.14159 up to 2 decimal places",
     "3x ≡ 2 (mod 1)", "x/2 ≡ 1 (mod 5)", "x + y ≡ 1 (mod 5)", "2^x ≡ 1 (mod 7)",
     "what percent is 20"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")
