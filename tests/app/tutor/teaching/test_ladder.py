"""The hint ladder: one rung a request, a try between, checked, counted and kept."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from app.tutor.teaching.ladder import (
    NO_MORE,
    PRICES,
    SAFE,
    SOLVED,
    TRY_FIRST,
    Hint,
    Ladder,
    LadderState,
    NotYet,
    Rung,
)
from app.tutor.teaching.subject import PartSubject, TypedSubject
from engine.errors import LemmaError
from engine.maths.verdict import Outcome
from lessons.model import Hints
from tests.app.tutor.teaching.conftest import SHARE

Typed = Callable[[str], TypedSubject]


def climb(ladder: Ladder) -> list[Hint]:
    found = []
    while isinstance(hint := ladder.next(), Hint):
        found.append(hint)
        assert ladder.attempt("I have no idea").counts
    return found


def test_five_rungs_and_no_answer_before_the_last(typed: Typed) -> None:
    subject = typed("3x + 5 = 20")
    ladder = Ladder(subject)
    hints = climb(ladder)
    assert [hint.rung for hint in hints] == list(Rung)
    assert ladder.next() == NotYet(NO_MORE)
    for hint in hints[:3]:
        assert not subject.maths.leaks(hint.text, subject.question, [subject.statement])
    assert "x = 5" in hints[-1].text
    assert "x = 5" not in hints[-2].text
    assert ladder.state.hints == sum(PRICES.values())
    assert ladder.state.finished


def test_the_first_is_free_and_then_a_try_is_needed(typed: Typed) -> None:
    ladder = Ladder(typed("3x + 5 = 20"))
    assert isinstance(ladder.next(), Hint)
    assert ladder.next() == NotYet(TRY_FIRST)
    assert len(ladder.state.used) == 1
    assert ladder.attempt("x = 4").counts
    assert isinstance(ladder.next(), Hint)


@pytest.mark.parametrize(
    ("typed_text", "counts"),
    [
        ("I have no idea", True),
        ("idk", True),
        ("???", True),
        ("keine Ahnung", True),
        ("x = 4", True),
        ("3x = 15", True),
        ("3x = 25", True),
        ("", False),
        ("   ", False),
        ("((((", False),
        ("blah blah", False),
    ],
)
def test_what_is_a_try(typed_text: str, counts: bool, typed: Typed) -> None:
    found = Ladder(typed("3x + 5 = 20")).attempt(typed_text)
    assert found.counts is counts
    assert found.sentence


def test_the_same_again_is_no_try(typed: Typed) -> None:
    ladder = Ladder(typed("3x + 5 = 20"))
    assert ladder.attempt("x = 4").counts
    assert not ladder.attempt("x  = 4").counts
    assert ladder.attempt("x = 6").counts


def test_after_the_answer_there_is_nothing_to_hint_at(typed: Typed) -> None:
    ladder = Ladder(typed("3x + 5 = 20"))
    assert ladder.attempt("x = 5").solved
    assert ladder.next() == NotYet(SOLVED)
    assert ladder.state.hints == 0


def test_hints_go_on_from_the_learners_line(typed: Typed) -> None:
    ladder = Ladder(typed("3x + 5 = 20"))
    assert ladder.attempt("3x = 15").line is not None
    ladder.next()
    ladder.attempt("hmm no idea")
    hint = ladder.next()
    assert isinstance(hint, Hint)
    assert hint.text == "Divide both sides by a suitable number."


def test_a_partly_right_answer_is_not_completed(typed: Typed) -> None:
    found = Ladder(typed("x^2 - 5x + 6 = 0")).attempt("x = 2")
    assert found.counts
    assert "3" not in found.sentence


def test_an_authors_hints_come_first_one_by_one(part: Callable[..., PartSubject]) -> None:
    hints = climb(Ladder(part(SHARE)))
    assert [(hint.rung, hint.by) for hint in hints] == [
        (Rung.IDEA, "author"),
        (Rung.NEXT, "author"),
        (Rung.NUMBERS, "author"),
        (Rung.PARALLEL, "author"),
        (Rung.SOLUTION, "author"),
    ]


def test_an_authors_hint_that_leaks_is_replaced(part: Callable[..., PartSubject]) -> None:
    subject = part(SHARE, hints=Hints(("The number is {{s}}.",), ("Undo what Tom did last.",)))
    hint = Ladder(subject).next()
    assert isinstance(hint, Hint)
    assert (hint.by, hint.text, hint.price) == ("lemma", SAFE[Rung.IDEA], 0)
    assert hint.refused == (("author", "leaks"),)


def test_a_model_may_say_it_otherwise_but_not_the_answer(typed: Typed) -> None:
    prompts: list[str] = []

    def kind(prompt: str, seed: int) -> str:
        prompts.append(prompt)
        return "What could you do to both sides so that the letter is alone?"

    hint = Ladder(typed("3x + 5 = 20"), kind).next()
    assert isinstance(hint, Hint)
    assert (hint.by, hint.text) == ("model", "What could you do to both sides so that the letter is alone?")
    assert "| 3x + 5 = 20" in prompts[0]
    hint = Ladder(typed("3x + 5 = 20"), lambda prompt, seed: "Easy, x is five.").next()
    assert isinstance(hint, Hint)
    assert hint.by == "algebra"
    assert [by for by, _ in hint.refused] == ["model"]
    assert "five" not in hint.text


def test_a_model_does_not_say_the_same_twice(typed: Typed) -> None:
    def same(prompt: str, seed: int) -> str:
        return "What could you do to both sides so that the letter is alone?"

    ladder = Ladder(typed("3x + 5 = 20"), same)
    ladder.next()
    ladder = Ladder(typed("3x + 5 = 20"), same, LadderState.from_json(json.loads(json.dumps(ladder.state.to_json()))))
    ladder.attempt("I have no idea")
    hint = ladder.next()
    assert isinstance(hint, Hint)
    assert (hint.by, hint.refused) == ("algebra", (("model", "repeated"),))


def test_an_authors_hint_that_a_model_reworded_does_not_come_again_as_it_was(part: Callable[..., PartSubject]) -> None:
    said = iter(("Could you put the story into one equation?", "Which of the things that Tom did was the last?"))
    ladder = Ladder(part(SHARE), lambda prompt, seed: next(said, ""))
    sources = []
    while isinstance(hint := ladder.next(), Hint) and hint.rung is not Rung.SOLUTION:
        sources.append(hint.source or hint.text)
        ladder.attempt("I have no idea")
    assert len(set(sources)) == len(sources)


def test_a_model_that_fails_is_not_missed(typed: Typed) -> None:
    def broken(prompt: str, seed: int) -> str:
        raise LemmaError("The model is gone.")

    hint = Ladder(typed("3x + 5 = 20"), broken).next()
    assert isinstance(hint, Hint)
    assert hint.by == "algebra"


def test_the_state_survives_as_json(typed: Typed) -> None:
    ladder = Ladder(typed("3x + 5 = 20"))
    ladder.next()
    ladder.attempt("3x = 15")
    again = LadderState.from_json(json.loads(json.dumps(ladder.state.to_json())))
    assert again == ladder.state
    hint = Ladder(typed("3x + 5 = 20"), None, again).next()
    assert isinstance(hint, Hint)
    assert hint.rung is Rung.NEXT


def test_a_message_that_needs_a_person_changes_nothing_and_is_not_kept(typed: Typed) -> None:
    ladder = Ladder(typed("3x + 5 = 20"))
    ladder.next()
    before = ladder.state
    found = ladder.attempt("I want to die")
    assert found.card is not None
    assert (found.counts, found.sentence, found.judged) == (False, "", None)
    assert ladder.state is before


def test_without_an_answer_there_is_one_sentence(typed: Typed) -> None:
    hints = climb(Ladder(typed("why do cats purr")))
    assert [hint.by for hint in hints] == ["lemma"]
    assert sum(hint.price for hint in hints) == 0


@pytest.mark.parametrize(
    "problem",
    [
        "3x + 5 = 20",
        "x^2 - 5x + 6 = 0",
        "factor x^2 + 7x + 12",
        "expand (2x + 3)(x - 4)",
        "3/4 + 5/6",
        "integrate 3x^2 + 2x",
        "probability of rolling a sum of 7 with two dice",
        "[[1,2],[3,4]] * [[0,1],[1,0]]",
        "median of 4, 8, 15, 16, 23, 42",
        "area of a circle with radius 5 cm",
    ],
)
def test_no_formula_of_a_hint_would_be_marked_right_as_the_answer(problem: str, typed: Typed) -> None:
    """Not 6/36 either, where 1/6 is the answer: the gate asks the judge itself."""
    subject = typed(problem)
    assert subject.question is not None
    for hint in climb(Ladder(subject)):
        if hint.rung in (Rung.PARALLEL, Rung.SOLUTION):
            continue
        formulas = re.findall(r"\$\$?([^$]+)\$\$?", hint.text)
        for side in (side for formula in formulas for side in (formula, *formula.split("="))):
            if side.strip() not in problem:
                assert subject.judge(side).verdict.outcome is not Outcome.RIGHT, hint.text


def test_two_numbers_that_are_as_good_as_the_answer_are_asked_for_and_not_told(typed: Typed) -> None:
    hints = {hint.rung: hint.text for hint in climb(Ladder(typed("factor x^2 + 7x + 12")))}
    assert hints[Rung.NUMBERS] == "Find two numbers. Their product must be $12$ and their sum $7$."


@pytest.mark.parametrize(
    ("problem", "word"),
    [
        ("gcd of 48 and 36", "prime factors"),
        ("write 0.00045 in scientific notation", "decimal point"),
        ("inverse of f(x) = 2x + 3", "inverse"),
        ("tangent to y = x^2 at x = 3", "tangent"),
    ],
)
def test_the_idea_is_that_of_the_question(problem: str, word: str, typed: Typed) -> None:
    hint = Ladder(typed(problem)).next()
    assert isinstance(hint, Hint) and word in hint.text
