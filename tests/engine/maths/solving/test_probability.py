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
    ("P(A) = 0.4, P(B) = 0.5, P(A and B) = 0.2. Find P(A or B).", Fraction(7, 10)),
    ("P(A) = 0.4, P(B) = 0.5 and P(A ∪ B) = 0.7. Find P(A ∩ B).", Fraction(1, 5)),
    ("P(A)=0.3 and P(B)=0.5 and A and B are mutually exclusive. Find P(A or B)", Fraction(4, 5)),
    ("Given that P(A ∩ B) = 1/6 and P(B) = 1/2, find P(A | B).", Fraction(1, 3)),
    ("P(A | B) = 0.2 and P(B) = 0.5. Find P(A and B).", Fraction(1, 10)),
    # the experiment and the event in any order
    ("two coins are tossed, P(exactly one tail)?", share(tosses(2), lambda t: t.count("T") == 1)),
    ("P(at least one five in 3 rolls of a fair die)", 1 - Fraction(5, 6) ** 3),
    ("A fair die is thrown twice. Find P(both numbers are odd).", share(TWO, lambda d: d[0] % 2 and d[1] % 2)),
    ("Two dice are thrown. P(sum > 9)", share(TWO, lambda d: sum(d) > 9)),
    ("Two fair dice are rolled. Find the probability that the product is 12.",
     share(TWO, lambda d: math.prod(d) == 12)),
    ("Two dice are rolled. What is the probability that neither shows a six?", share(TWO, lambda d: 6 not in d)),
    ("A die is rolled twice. What is the probability of getting two sixes?", Fraction(1, 36)),
    ("A fair die is rolled 10 times. What is the probability of at least one six?", 1 - Fraction(5, 6) ** 10),
    ("A fair die is rolled 10 times. What is the probability of no sixes?", Fraction(5, 6) ** 10),
    ("Two cards are drawn from a deck without replacement. What is the probability that they are of the same suit?",
     Fraction(12, 51)),
    ("What is the probability of rolling neither a 1 nor a 6 on a fair die?", share(DIE, lambda n: 1 < n < 6)),
    ("A fair 8-sided die numbered 1 to 8 is rolled. Find the probability of a number less than 4.", Fraction(3, 8)),
    ("A coin is tossed twice. What is the probability of getting a head and a tail?", Fraction(1, 2)),
    ("A fair coin is tossed 3 times. Find the probability that all three tosses give the same result.", Fraction(1, 4)),
    ("A spinner has 10 equal sectors numbered 1 to 10. Find the probability that it lands on a square number.",
     Fraction(3, 10)),
    ("A spinner with 4 equal parts labelled P, Q, R, S is spun twice. What is the probability that both spins give Q?",
     Fraction(1, 16)),
    ("A number is chosen at random from 1 to 20. What is the probability that it is a multiple of 3?", Fraction(6, 20)),
    ("An integer is chosen at random from 1 to 30 inclusive. Find the probability that it is divisible by 4 or 6.",
     share(range(1, 31), lambda n: n % 4 == 0 or n % 6 == 0)),
    ("A number is chosen at random from 1 to 20. What is the probability that it is even and greater than 10?",
     share(range(1, 21), lambda n: n % 2 == 0 and n > 10)),
    (
        "A letter is chosen at random from the word MISSISSIPPI. What is the probability "
        "that it is an S?", Fraction(4, 11)),
    (
        "A card is picked from a standard pack of 52 cards. What is the probability that "
        "it is neither a king nor a heart?",
     share(DECK, lambda c: c[0] != 12 and c[1] != 0)),
    ("two cards are drawn from a 52 card deck without replacement. probability both kings?",
     share(permutations(DECK, 2), lambda two: two[0][0] == two[1][0] == 12)),
    ("Two cards are drawn without replacement from a standard deck. What is the probability that both are hearts?",
     share(permutations(DECK, 2), lambda two: two[0][1] == two[1][1] == 0)),
    ("Two cards are drawn with replacement from a deck of 52 cards. Find P(at least one king).",
     1 - Fraction(12, 13) ** 2),
    ("Two cards are drawn from a deck without replacement. Find the probability of one king and one queen.",
     share(permutations(DECK, 2), lambda two: {two[0][0], two[1][0]} == {11, 12})),
    ("A crate has 6 good melons and 2 rotten melons. Two melons are picked one after the other, with replacement. "
     "What is the probability that exactly one is rotten?", Fraction(3, 8)),
    ("A box contains 20 pens of which 4 are faulty. One is chosen at random. Find the probability it is not faulty.",
     Fraction(4, 5)),
    ("A class has 12 boys and 8 girls. Two students are chosen at random. What is the probability that both are girls?",
     Fraction(8 * 7, 20 * 19)),
    ("A bag contains 3 red and 5 blue balls. A ball is drawn and not replaced. A second ball is drawn. "
     "Find the probability both are red.", Fraction(3 * 2, 8 * 7)),
    ("A biased coin lands heads with probability 0.7. It is tossed 3 times. Find the probability of exactly two heads.",
     3 * Fraction(7, 10) ** 2 * Fraction(3, 10)),
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
    ["What is the probability that it rains tomorrow?",
     "A bag contains 3 red and 5 blue balls. A ball is drawn, and then another. What is the probability both are red?",
     "A coin is tossed three times. What is the probability of 2 heads?",
     "What is the probability of rolling a 6 with a loaded die?", "probability of drawing a joker from a deck of cards",
     "A bag contains red and blue balls. What is the probability of drawing a red ball?",
     "Two dice are rolled. What is the probability of a nice number?", "P(A) = 1.3, find P(not A)",
     "A card is drawn from a standard deck. What is the probability that it is not an ace or a king?",
     "A die is rolled. What is the probability of not a 6 or a 5?",
     "Two dice are rolled. What is the probability of at least a 5?",
     "Two dice are rolled. What is the probability that the first is a 6 and the second is odd?",
     "A die is rolled and a coin is tossed. What is the probability of a 6 and a head?",
     "A die is rolled. Given that the number is even, find the probability that it is a 4.",
     "A number is chosen at random from 1 to 30. Find the probability that it is greater than 4 or 6.",
     "A coin is flipped until a head appears. Find the probability that this takes 3 flips.",
     "A spinner has 3 equal sections labelled A, A, B. It is spun once. What is the probability of A?",
     "A biased die is rolled twice. What is the probability of two sixes?",
     "One card is drawn from a deck, then another. What is the probability that both are aces?",
     "Two dice are rolled. What is the probability that the sum is even given that it is greater than 8?",
     "P(A) = 0.4, P(B) = 0.5. Find P(A or B).", "P(A) = 0.9, P(B) = 0.8, P(A and B) = 0.1. Find P(A or B).",
     "P(A) = 0.4, P(B) = 0.5, P(C) = 0.2. Find P(A or B).",
     "P(A) = 0.4, P(B) = 0.5, A and B are not independent. Find P(A and B)",
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
