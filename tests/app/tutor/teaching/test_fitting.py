"""Hints that fit the question: no bare "Add.", nothing told of a question that has no answer, equations in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.tutor.teaching.ladder import Ladder
from app.tutor.teaching.ladder_state import LadderState, Rung
from app.tutor.teaching.socratic import Socratic
from app.tutor.teaching.subject import TypedSubject
from app.tutor.teaching.verdict_words import judged
from engine.maths.verdict import Outcome

Typed = Callable[[str], TypedSubject]


def climbed(subject: TypedSubject) -> dict[Rung, str]:
    """The hints before the solution, by rung."""
    ladder, found = Ladder(subject, state=LadderState()), {}
    for _ in range(6):
        hint = ladder.next()
        if hasattr(hint, "rung"):
            found[hint.rung] = hint.text
        ladder.attempt("I have no idea")
    return found


@pytest.mark.parametrize(
    ("problem", "rung", "said"),
    [
        ("17 - 4 * (6 - 9)", Rung.NEXT, "Begin with $6 - 9$. What does it come to?"),
        ("348 + 579", Rung.NEXT, "Put ones with ones"),
        ("-7 - (-15)", Rung.IDEA, "take away a negative number"),
        ("4.2 + 3.85", Rung.NEXT, "the decimal points stand in line"),
        ("solve x^2 + 3x + 8 = 0", Rung.IDEA, "quadratic"),
        ("7/0", Rung.IDEA, "which number, times the one below"),
        ("three times a number minus 4 is 11. find the number", Rung.IDEA, "Call the number you look for $n$."),
        ("three times a number minus 4 is 11. find the number", Rung.NUMBERS, "$3n - 4 = 11$"),
    ],
)
def test_a_hint_fits_its_question(typed: Typed, problem: str, rung: Rung, said: str) -> None:
    assert said in climbed(typed(problem))[rung]


@pytest.mark.parametrize("problem", ["factor x^2 + 4", "simplify x + y", "expand 3x + 2", "x^2 = -9", "7/0"])
def test_that_there_is_nothing_to_find_is_not_told_before_the_end(typed: Typed, problem: str) -> None:
    found = climbed(typed(problem))
    asked = Socratic(typed(problem))
    texts = [text for rung, text in found.items() if rung not in (Rung.PARALLEL, Rung.SOLUTION)]
    texts += [asked.open().text, *(asked.reply("I don't know").text for _ in range(3))]
    for text in texts:
        assert not any(words in text.casefold() for words in ("nothing", "no solution", "cannot", "does not", "never"))
    assert len(found) >= 3


def test_the_solution_of_an_equation_in_words_begins_with_the_equation(typed: Typed) -> None:
    solution = Ladder(typed("three times a number minus 4 is 11. find the number")).solution()
    assert solution.index("3n - 4 = 11") < solution.index("Add $4$")


@pytest.mark.parametrize(
    ("problem", "said", "outcome"),
    [
        ("three times a number minus 4 is 11. find the number", "x = 5", Outcome.RIGHT),
        ("three times a number minus 4 is 11. find the number", "the number is 5", Outcome.RIGHT),
        ("three times a number minus 4 is 11. find the number", "x = 6", Outcome.WRONG),
        ("factor x^2 + 4", "it cannot be factored", Outcome.RIGHT),
        ("factor x^2 - 4", "it cannot be factored", Outcome.PARTLY_RIGHT),
        ("simplify x + y", "nothing to do", Outcome.RIGHT),
        ("simplify 2x + 3x", "it is already simplified", Outcome.PARTLY_RIGHT),
        ("7/0", "you can't divide by zero", Outcome.RIGHT),
        ("4/2", "undefined", Outcome.WRONG),
        ("x^2 = -9", "impossible", Outcome.RIGHT),
        ("2x = 4", "impossible", Outcome.WRONG),
        ("2(x + 1) = 2x + 2", "infinitely many", Outcome.RIGHT),
        ("x^2 = 4", "infinitely many", Outcome.CANNOT_READ),
    ],
)
def test_answers_in_words_are_understood_and_judged(typed: Typed, problem: str, said: str, outcome: Outcome) -> None:
    assert judged(typed(problem), said).verdict.outcome is outcome


def test_a_letter_of_ones_own_is_as_good(typed: Typed) -> None:
    ladder = Ladder(typed("three times a number minus 4 is 11. find the number"))
    assert "follows" in ladder.attempt("3x - 4 = 11").sentence
    assert "does not follow" in ladder.attempt("3x - 4 = 12").sentence


def test_a_line_that_says_nothing_is_no_try(typed: Typed) -> None:
    ladder = Ladder(typed("4x - 9 = 23"))
    assert not ladder.attempt("n = n").counts
    assert ladder.attempt("4x = 32").counts
