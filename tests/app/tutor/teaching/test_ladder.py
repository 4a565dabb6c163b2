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


@pytest.mark.parametrize(
    ("problem", "idea"),
    [
        ("median of 7, 3, 9, 4, 12, 8", "middle of a list"),
        ("mean of 4, 8, 15", "shared out equally"),
        ("determinant of [[2, 3], [1, 4]]", "determinant"),
        ("limit of (x^2 - 4)/(x - 2) as x -> 2", "put the number in"),
        ("partial fractions of 1/(x^2 - 1)", "simple fractions"),
        ("Convert 72 km/h to m/s", "one unit make the other"),
        ("x^2 < 9", "compare something with zero"),
        ("A shirt costs 40 euros. It is reduced by 15%. What does it cost now?", "numbers does the story give"),
        ("3(x - 2) = 2x + 7", "factor stands in front of a bracket"),
    ],
)
def test_the_first_rung_is_about_this_question(problem: str, idea: str, typed: Typed) -> None:
    hint = Ladder(typed(problem)).next()
    assert isinstance(hint, Hint)
    assert idea in hint.text
    following = dict(hint_texts(typed(problem)))
    assert hint.text != following.get("next"), "the second rung says more than the first"


def hint_texts(subject: TypedSubject) -> list[tuple[str, str]]:
    assert subject.question is not None
    return list(subject.maths.hints(subject.question))


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        ("What is the probability of rolling a sum of 8 with two dice?", r"36"),
        ("simplify 3x + 2 - x + 5", r"2x|= 7"),
    ],
)
def test_the_only_step_is_not_shown_with_what_it_comes_to(problem: str, told: str, typed: Typed) -> None:
    hints = {hint.rung: hint.text for hint in climb(Ladder(typed(problem)))}
    assert re.search(told, hints[Rung.SOLUTION])
    assert not re.search(told, hints[Rung.NUMBERS])


def test_the_solution_ends_in_the_form_its_steps_come_to(typed: Typed) -> None:
    solution = Ladder(typed("differentiate x^2 sin(x)")).solution()
    *_, last, answer = re.findall(r"\$+([^$]+)\$+", solution)
    assert last.endswith(f"= {answer}")
    assert "€34" in Ladder(typed("A shirt costs 40 euros. It is reduced by 15%. What does it cost now?")).solution()


def test_what_the_learner_has_found_is_no_secret_any_more(typed: Typed) -> None:
    ladder = Ladder(typed("2x + y = 7, x - y = 2"))
    ladder.next()
    assert ladder.attempt("x = 3").line is not None
    hint = ladder.next()
    assert isinstance(hint, Hint)
    assert "Put $x = 3$ into" in hint.text


@pytest.mark.parametrize(
    ("problem", "typed_in", "said"),
    [
        ("differentiate x^2 sin(x)", "2x cos(x)", "The derivative of a product is not the product"),
        ("3/4 + 5/6", "8/10", "denominators themselves are never added"),
        ("x^2 - 5x + 6 = 0", "x = 2", "there is something more to find"),
        ("find the price of tea in 1880", "3 pounds", "I do not know the solution of this one"),
    ],
)
def test_a_try_is_answered_with_what_is_known_about_it(problem: str, typed_in: str, said: str, typed: Typed) -> None:
    found = Ladder(typed(problem)).attempt(typed_in)
    assert said in found.sentence
    assert "differ at" not in found.sentence


def test_a_sequence_has_a_parallel_that_is_one(typed: Typed) -> None:
    for problem in ("What is the 10th term of 3, 7, 11, 15, ...?", "Find the next term of 2, 6, 18, 54, ..."):
        example = typed(problem).parallel()
        assert example is not None
        assert example.statement != problem
