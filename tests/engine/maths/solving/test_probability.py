"""Simple experiments, each counted again outcome by outcome."""

import math
from fractions import Fraction
from itertools import combinations, permutations, product

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import exact


def share(outcomes, good):
    outcomes = list(outcomes)
    return Fraction(sum(map(bool, map(good, outcomes))), len(outcomes))


DIE, TWO = range(1, 7), list(product(range(1, 7), repeat=2))
DECK = list(product(range(13), range(4)))  # rank 0 is the ace, 10 to 12 the pictures; suits 0 and 1 are red
URN = ["red"] * 3 + ["blue"] * 5


def tosses(n):
    return product("HT", repeat=n)


SOLVED = [
    ("What is the probability of rolling a 6 with a fair die?", Fraction(1, 6)),
    ("probability of getting an even number when rolling a die", share(DIE, lambda n: n % 2 == 0)),
    ("What is the probability that you roll a number greater than 4 on a die?", share(DIE, lambda n: n > 4)),
    ("A die is rolled. What is the probability of getting a prime number?", share(DIE, lambda n: n in (2, 3, 5))),
    ("A fair die is rolled. Find the probability of a 2 or a 5", share(DIE, lambda n: n in (2, 5))),
    ("Two dice are rolled. What is the probability that the sum is 7?", share(TWO, lambda d: sum(d) == 7)),
    ("What is the probability of getting a sum of 7 when rolling two dice?", share(TWO, lambda d: sum(d) == 7)),
    ("Two dice are thrown. Find the probability of a total greater than 9.", share(TWO, lambda d: sum(d) > 9)),
    ("probability of rolling doubles with two dice", share(TWO, lambda d: d[0] == d[1])),
    ("two dice are rolled. What is the probability of at least one six?", share(TWO, lambda d: 6 in d)),
    ("What is the probability of getting exactly 2 heads in 3 tosses?", share(tosses(3), lambda t: t.count("H") == 2)),
    ("A coin is tossed three times. What is the probability of getting at least one head?",
     share(tosses(3), lambda t: "H" in t)),
    ("A fair coin is flipped 4 times. Find the probability of all heads.", Fraction(1, 16)),
    ("probability of getting heads when tossing a coin", Fraction(1, 2)),
    ("What is the probability of drawing an ace from a deck of cards?", share(DECK, lambda c: c[0] == 0)),
    ("A card is drawn from a standard deck. What is the probability that it is a heart?", Fraction(1, 4)),
    ("probability of drawing a red king from a standard deck of 52 cards",
     share(DECK, lambda c: c[0] == 12 and c[1] < 2)),
    ("What is the probability of drawing a king or a queen from a deck of cards", share(DECK, lambda c: c[0] > 10)),
    ("What is the probability of picking the ace of spades from a pack of cards?", Fraction(1, 52)),
    ("A bag contains 3 red and 5 blue balls. What is the probability of drawing a red ball?", Fraction(3, 8)),
    ("A bag contains 3 red balls and 5 blue balls. Two balls are drawn without replacement. "
     "What is the probability that both are red?", share(combinations(URN, 2), lambda d: d == ("red", "red"))),
    ("A bag contains 3 red and 5 blue balls. Two balls are drawn with replacement. "
     "Find the probability that they are of different colours.", share(product(URN, URN), lambda d: d[0] != d[1])),
    ("A bag contains 3 red and 5 blue balls. Two balls are drawn at random without replacement. "
     "Find the probability of at least one red ball.", share(combinations(URN, 2), lambda d: "red" in d)),
    ("A box has 4 green, 6 yellow and 2 black marbles. What is the probability of picking a green or yellow marble?",
     Fraction(10, 12)),
    ("X ~ B(10, 0.3), find P(X = 4)", math.comb(10, 4) * Fraction(3, 10) ** 4 * Fraction(7, 10) ** 6),
    ("X~Bin(5, 1/2). Find P(X <= 2)", Fraction(sum(math.comb(5, k) for k in range(3)), 32)),
    ("probability of exactly 3 successes in 10 trials with probability 0.2",
     math.comb(10, 3) * Fraction(1, 5) ** 3 * Fraction(4, 5) ** 7),
    ("How many ways can 3 people be chosen from 10?", len(list(combinations(range(10), 3)))),
    ("In how many ways can you choose 2 books from 5?", 10),
    ("10 choose 3", 120),
    ("7P3", len(list(permutations(range(7), 3)))),
    ("how many ways can 5 books be arranged on a shelf", len(list(permutations(range(5))))),
    ("How many arrangements of the letters in the word LEVEL?", len(set(permutations("LEVEL")))),
    ("P(A) = 0.3, find P(not A)", Fraction(7, 10)),
    ("A and B are independent, P(A) = 0.5 and P(B) = 0.4. Find P(A and B)", Fraction(1, 5)),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "expected"), SOLVED)
def test_counted(established, asked, expected):
    assert exact(established(asked)[1].tree) == expected


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("Two dice are rolled. What is the probability that the sum is 7?",
         ["1/6", "6/36", "P(sum = 7) = 1/6",
         "1 in 6", "6 out of 36"],
         ["1/7", "5/36", "0.17", "6", "1 in 7", "6 in 1"]),
        ("10 choose 3", ["120"], ["720", "30", "10/3"]),
        ("A fair coin is flipped 4 times. Find the probability of all heads.", ["1/16", "0.0625", "6.25%"], ["1/8"]),
    ],
)  # fmt: skip
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


@pytest.mark.parametrize(
    "asked",
    ["What is the probability that it rains tomorrow?", "A bag contains 3 red and 5 blue balls. Two balls are drawn. "
     "What is the probability that both are red?", "A coin is tossed three times. What is the probability of 2 heads?",
     "What is the probability of rolling a 6 with a loaded die?", "probability of drawing a joker from a deck of cards",
     "A bag contains red and blue balls. What is the probability of drawing a red ball?",
     "Two dice are rolled. What is the probability of a nice number?", "P(A) = 1.3, find P(not A)",
     "A card is drawn from a standard deck. What is the probability that it is not an ace or a king?",
     "A die is rolled. What is the probability of not a 6 or a 5?",
     "Two dice are rolled. What is the probability of at least a 5?",
     "odds in favour of a 6 with a fair die",
     "If two dice are rolled twice, what is the probability that the sum is 7?",
     "P(A) = 0.3, find P(B)", "How many ways can 12 people be chosen from 10?",
     "A weighted coin is tossed twice. What is the probability of at least one head?",
     "A bag contains 3 red and 5 blue balls. What is the probability of drawing a green ball?"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")
