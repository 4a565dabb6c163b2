"""Socratic mode: only questions, from the known steps, until the answer or the ladder."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from app.tutor.teaching.operations import operation
from app.tutor.teaching.picks import picked
from app.tutor.teaching.socratic import TO_LADDER, Ended, Socratic, SocraticState
from app.tutor.teaching.subject import PartSubject, TypedSubject
from tests.app.tutor.teaching.conftest import PICK, SHARE

Typed = Callable[[str], TypedSubject]


def talk(socratic: Socratic, *replies: str) -> list[str]:
    return [socratic.open().text, *(socratic.reply(text).text for text in replies)]


@pytest.mark.parametrize(
    ("problem", "replies"),
    [
        ("3x + 5 = 20", ["find x", "subtract 5", "3x = 15", "divide by 3", "x = 5"]),
        ("3x + 5 = 20", ["no idea", "3x = 25", "minus 5", "3x = 15", "x = 5"]),
        ("x^2 - 5x + 6 = 0", ["factor", "-2 and -3", "(x-2)(x-3) = 0", "x = 2", "x = 2 or x = 3"]),
        ("2(x+3) = 4x", ["2x + 3 = 4x", "2x + 6 = 4x", "6 = 2x", "x = 3"]),
        ("2/3 + 1/4", ["12", "8/12 + 3/12", "11/12"]),
        ("what is 15% of 80", ["15/100 * 80", "= 12"]),
        ("differentiate x^2 sin x", ["product rule", "2x cos x", "2x sin x + x^2 cos x"]),
        ("A car travels 120 km in 1.5 hours. What is its average speed?", ["v = s/t", "80", "80 km/h"]),
    ],
)
def test_a_conversation_ends_with_the_right_answer(problem: str, replies: list[str], typed: Typed) -> None:
    socratic = Socratic(typed(problem))
    said = talk(socratic, *replies)
    assert socratic.state.ended is Ended.RIGHT
    assert all(text.endswith("?") for text in said)
    for text in said[:-1]:
        assert socratic.subject.gate.passes(text), text


@pytest.mark.parametrize("problem", ["3x + 5 = 20", "factor x^2 - 9", "3x - 4 < 11", "median of 3, 5, 9, 1"])
def test_whoever_is_stuck_is_led_to_the_ladder(problem: str, typed: Typed) -> None:
    socratic = Socratic(typed(problem))
    said = talk(socratic, *["I have no idea"] * 8)
    assert socratic.state.ended is Ended.LADDER
    assert len({*said}) >= 4  # not the same question again and again
    for text in said:
        assert text.endswith("?")
        assert socratic.subject.gate.passes(text)


def test_a_wrong_line_gets_a_question_about_its_mistake(typed: Typed) -> None:
    socratic = Socratic(typed("3x + 5 = 20"))
    assert talk(socratic, "3x = 25")[-1] == "Not quite. A term changed sides: what happens to its sign?"


@pytest.mark.parametrize(
    ("problem", "reply", "said"),
    [
        ("3x + 5 = 20", "subtract 5", "Good, that is the way."),
        ("3x + 5 = 20", "add 5", ""),
        ("3x + 5 = 20", "3x = 15", "That fits."),
        ("3x + 5 = 20", "3x = 16", "Not quite."),
        ("x^2 = 49", "1", "Not quite."),
    ],
)
def test_a_right_step_is_never_called_wrong_and_a_wrong_one_never_right(
    problem: str, reply: str, said: str, typed: Typed
) -> None:
    socratic = Socratic(typed(problem))
    socratic.open()
    assert socratic.reply(reply).said == said


def test_a_solution_too_many_does_not_fit(typed: Typed) -> None:
    socratic = Socratic(typed("sqrt(x+2) = x"))
    said = talk(socratic, "x + 2 = x^2", "x = 2 or x = -1", "x = 2")
    assert said[1].startswith("That fits.")
    assert said[2] == "Part of that is right. What happens when you put each of your numbers into the question?"
    assert socratic.state.ended is Ended.RIGHT


def test_part_of_an_answer_is_not_completed(typed: Typed) -> None:
    socratic = Socratic(typed("x^2 = 49"))
    text = talk(socratic, "x = 7")[-1]
    assert "-7" not in text
    assert socratic.state.ended is Ended.NO


def test_an_authors_problem(part: Callable[..., PartSubject]) -> None:
    subject = part(SHARE)
    socratic = Socratic(subject)
    said = talk(socratic, "what", "no idea", subject.part.expected)
    assert socratic.state.ended is Ended.RIGHT
    assert "Could it help to write the story as an equation?" in said[1]


def test_choices_without_steps(part: Callable[..., PartSubject]) -> None:
    subject = part(PICK)
    socratic = Socratic(subject)
    right, wrong = picked(subject.part)
    said = talk(socratic, "hm", wrong[0][0], right[0][0])
    assert "exactly two divisors" in said[1]
    assert socratic.state.ended is Ended.RIGHT


def test_a_model_phrases_and_the_gate_checks(typed: Typed) -> None:
    good = Socratic(typed("3x + 5 = 20"), lambda prompt, seed: "What might you try first, and why?")
    assert good.open().by == "model"
    for bad in ("x is 5, right?", "Subtract 5.", "Is 15/3 what you want?", ""):
        turn = Socratic(typed("3x + 5 = 20"), lambda prompt, seed, bad=bad: bad).open()  # type: ignore[misc]
        assert turn.by == "lemma"


def test_a_model_does_not_ask_the_same_twice(typed: Typed) -> None:
    socratic = Socratic(typed("3x + 5 = 20"), lambda prompt, seed: "What might you try first, and why?")
    assert socratic.open().by == "model"
    again = SocraticState.from_json(json.loads(json.dumps(socratic.state.to_json())))
    turn = Socratic(typed("3x + 5 = 20"), lambda prompt, seed: "What might you try first, and why?", again).reply("hmm")
    assert turn.by == "lemma"


def test_a_card_instead_of_a_question(typed: Typed) -> None:
    socratic = Socratic(typed("3x + 5 = 20"))
    socratic.open()
    before = socratic.state
    turn = socratic.reply("my dad hits me")
    assert turn.card is not None
    assert turn.text == ""
    assert socratic.state is before


def test_an_unknown_question_is_admitted(typed: Typed) -> None:
    assert Socratic(typed("why do cats purr")).open().ended is Ended.UNKNOWN


def test_the_state_survives_as_json(typed: Typed) -> None:
    socratic = Socratic(typed("3x + 5 = 20"))
    talk(socratic, "subtract 5", "3x = 15")
    again = SocraticState.from_json(json.loads(json.dumps(socratic.state.to_json())))
    assert again == socratic.state
    assert Socratic(typed("3x + 5 = 20"), None, again).reply("x = 5").ended is Ended.RIGHT


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("subtract 5", ("subtract", "5")),
        ("take away five", ("subtract", "5")),
        ("-5", ("subtract", "5")),
        ("minus 5 on both sides", ("subtract", "5")),
        ("divide by three", ("divide", "3")),
        ("/3", ("divide", "3")),
        ("add 2x to both sides", ("add", "2x")),
        ("use the product rule", ("product rule", "")),
        ("x = 5", None),
        ("I like trains", None),
    ],
)
def test_operations_in_words(text: str, found: tuple[str, str] | None) -> None:
    assert operation(text) == found


@pytest.mark.parametrize(
    ("problem", "reply", "said", "not_said"),
    [
        ("x^2 - 5x + 6 = 0", "x = 2", "another number that fits", "repeated multiplication"),
        ("median of 7, 3, 9, 4, 12, 8", "9", "Not quite.", "plays a part"),  # a number of the list is no part of it
        ("determinant of [[2, 3], [1, 4]]", "2*4 + 3*1", "Not quite.", "plays a part"),  # the numbers fit, the sign not
        ("3/4 + 5/6", "8/10", "what does that mean for your line?", "is that so"),
        ("3 - 8 + 2x = 7", "idk", "?", "no solution"),
    ],
)
def test_what_is_answered_fits_what_was_said(problem: str, reply: str, said: str, not_said: str, typed: Typed) -> None:
    _, text = talk(Socratic(typed(problem)), reply)
    assert said in text
    assert not_said not in text


def test_a_mistake_that_is_made_again_is_looked_at_in_another_way(typed: Typed) -> None:
    _, first, second = talk(Socratic(typed("3(x - 2) = 2x + 7")), "3x - 2 = 2x + 7", "3x - 2 = 2x + 7 ")
    assert "every term inside" in first
    assert second.startswith("Not quite. Compare your line with the one before")


def test_the_ladder_is_offered_once_and_in_the_same_words_after_that(typed: Typed) -> None:
    socratic = Socratic(typed("15% of 80"))
    said = talk(socratic, *["idk"] * 8)
    assert said[-1] == said[-2] == TO_LADDER
    assert socratic.state.ended is Ended.LADDER


def test_before_there_is_a_line_nobody_is_asked_for_the_next_one(typed: Typed) -> None:
    said = talk(Socratic(typed("median of 7, 3, 9, 4, 12, 8")), "idk", "what?", "huh?")
    assert any("write down first" in text for text in said)
    assert not any("next line" in text for text in said[:3])
