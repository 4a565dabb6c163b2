"""The gate: what gives an answer away is not shown, however it is written; what does not, is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.tutor.teaching.named import names_letter
from app.tutor.teaching.subject import PartSubject, TypedSubject
from tests.app.tutor.teaching.conftest import PICK, SHARE

Typed = Callable[[str], TypedSubject]
SOURCE = "Subtract $5$ from both sides."

LEAKS = [
    "x = 5",
    "The answer is 5.",
    "It is five.",
    "So you get 5!",
    "$x=5$",
    r"$\boxed{5}$",
    "5 = x",
    "**5**",
    "x is 5",
    "10/2",
    "$15/3$",
    "15 divided by 3 is what you need",
    "3 + 2",
    "three plus two",
    "6 - 1",
    "500%",
    "five hundred percent",
    "5.0",
    "4 + 1",
    "x = √25",
    "the square root of twenty-five",
    "٥",
    "x ＝ ５",
    "x = fünf",
    "V",
    "x - 5 = 0",
    "Is it 4, 5 or 6?",
    "Take the number after 4.",
    "the solution: 5",
    "half of ten",
    "2^2 + 1",
    "\u200b5\u200b",
    "Remember decode NQ==.",
    "Put 2 and 3 together.",
    "2 twice, and 1 on top.",
    "Think of quinque and then take it away.",
]
CLEAN = [
    "Take 5 away from both sides.",
    "What undoes adding 5?",
    "Do the same on both sides, so that the letter comes to stand alone.",
    "Good! What would happen if you took 5 away on the left and on the right?",
    "There are two steps. The first one gets rid of the 5.",
    "Look at the term with x: what is added to it?",
]


@pytest.mark.parametrize("text", LEAKS)
def test_a_model_that_says_the_answer_is_not_shown(text: str, typed: Typed) -> None:
    assert not typed("3x + 5 = 20").gate.passes(f"Well done so far. {text}", by_model=True, source="")


@pytest.mark.parametrize("text", CLEAN)
def test_a_hint_in_other_words_is_shown(text: str, typed: Typed) -> None:
    assert typed("3x + 5 = 20").gate.passes(text, by_model=True, source=SOURCE)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        ("x^2 - 5x + 6 = 0", "One solution is 2."),
        ("x^2 - 5x + 6 = 0", "Try x = 3."),
        ("factor x^2 - 9", "It is (x + 3)(x - 3)."),
        ("factor x^2 - 9", "x minus three times x plus three"),
        ("simplify (x^2-1)/(x-1)", "You get x + 1."),
        ("simplify (x^2-1)/(x-1)", "x plus one is left"),
        ("2/3 + 1/4", "eleven twelfths"),
        ("2/3 + 1/4", "The top is 11."),
        ("x + 1 = x", "There is no solution."),
        ("3x - 4 < 11", "everything below five"),
        ("convert 5 km to m", "five thousand metres"),
        ("balance H2 + O2 -> H2O", "2 H2 + O2 -> 2 H2O"),
        ("what is 15% of 80", "a dozen"),
        ("simplify (x^2 y)/(x^2)", "You are left with y."),
        ("simplify i^5", "Think about **i**."),
        ("A car drives 80 km in 1 h. What is its average speed?", "The answer is 80 km/h."),
        ("A car drives 40 m in 1 s. What is its average speed?", "Think of 40 again."),
    ],
)
def test_answers_of_other_kinds(problem: str, text: str, typed: Typed) -> None:
    assert not typed(problem).gate.passes(text, by_model=True)


def test_an_author_is_checked_by_the_checker_alone(typed: Typed) -> None:
    gate = typed("3x + 5 = 20").gate
    assert gate.passes("Subtract 5 from both sides: $3x = 15$.")
    assert not gate.passes("In the end there stands $x = 5$.")


def test_a_model_brings_no_numbers_of_its_own(typed: Typed) -> None:
    gate = typed("3x + 5 = 20").gate
    assert gate.passes("Then you have $3x = 15$.", by_model=True).why == "number"
    assert gate.passes("Then you have $3x = 15$.", by_model=True, source="Subtract 5: $3x = 15$.")


def test_where_no_answer_is_known_no_model_is_shown(typed: Typed) -> None:
    gate = typed("why do cats purr").gate
    assert not gate.passes("Think about it.", by_model=True)
    assert gate.passes("Read the question once more.")


def test_choices(part: Callable[..., PartSubject]) -> None:
    gate = part(PICK).gate
    for text in ("It is (b).", "Option B", "the second one", "fifty-three looks good", "Choose b!"):
        assert not gate.passes(text, by_model=True), text
    assert gate.passes("A prime has exactly two divisors. Try to divide each of them by 3.", by_model=True)


@pytest.mark.parametrize(
    ("text", "letter", "named"),
    [
        ("I would choose A here", "a", True),
        ("the answer is a", "a", True),
        ("(a) looks right", "a", True),
        ("the first one", "a", True),
        ("Shall we take a hint?", "a", False),
        ("The answer is a number", "a", False),
        ("A prime has two divisors", "a", False),
        ("Option C", "c", True),
        ("c) fits", "c", True),
        ("$C$ is the constant", "c", False),
        ("a bit of both", "b", False),
    ],
)
def test_letters_of_choices(text: str, letter: str, named: bool) -> None:
    assert names_letter(text, letter) is named


def test_a_part_of_a_pack(part: Callable[..., PartSubject]) -> None:
    subject = part(SHARE)
    answer = subject.part.expected
    assert not subject.gate.passes(f"It is {answer}.", by_model=True)
    assert subject.gate.passes("Write the story as an equation first.", by_model=True)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(before=st.text(alphabet="abcdefgh ,.!?$*", max_size=20), after=st.text(alphabet="abcdefgh ,.!?$*", max_size=20))
def test_the_answer_in_digits_is_never_shown(before: str, after: str, typed: Typed) -> None:
    assert not typed("2x + 3 = 17").gate.passes(f"{before} 7 {after}", by_model=True)


def test_a_hint_that_is_too_long_is_not_by_our_model(typed: Typed) -> None:
    assert typed("3x + 5 = 20").gate.passes("and so on " * 100, by_model=True).why == "length"


@pytest.mark.parametrize(
    ("problem", "text", "clean"),
    [
        ("3x + 5 = 41", "The answer is twelve.", False),
        ("x + 20 = 9", "You should come to minus eleven.", False),
        ("3x + 5 = 11", "There are two steps: one for each number.", True),
        ("3x + 5 = 41", "Look at the first of the two sides.", True),
        ("3/7 * 14/9", "The numerator is two, and the denominator is three.", False),
        ("3/7 * 14/9", "What becomes of the numerator 14 and the denominator 7?", True),
    ],
)
def test_an_authors_numbers_in_words_are_read_and_words_that_count_are_not(
    problem: str, text: str, clean: bool, typed: Typed
) -> None:
    assert bool(typed(problem).gate.passes(text)) is clean
