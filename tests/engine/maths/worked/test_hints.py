"""Hints help and do not tell: nothing before the last rung contains the answer."""

import pytest

from engine.maths.asking import recognise
from engine.maths.leaks import leaks
from engine.maths.worked.hints import RUNGS, ladder
from engine.maths.worked.proof import worked
from tests.engine.maths.worked import questions

DRAWN = [text for kind in questions.KINDS for text in questions.drawn(kind, 1, seed="hints")]


def hints(text, done=0):
    question = recognise(text).question
    found = worked(question)
    return question, found, ladder(question, found.steps, done)


@pytest.mark.parametrize("text", DRAWN)
def test_no_rung_before_the_last_contains_the_answer(text):
    question, found, rungs = hints(text)
    assert [hint.rung for hint in rungs] == sorted((hint.rung for hint in rungs), key=RUNGS.index)
    assert len(rungs) >= 2
    assert rungs[-1].rung == "solution" and r"\boxed" in rungs[-1].text
    given = [question.body, *(tree for _, tree in question.values)]
    for hint in rungs[:-1]:
        assert not leaks(hint.text, found.answer, given), hint


def test_the_rungs_of_a_linear_equation():
    _, _, rungs = hints("3x + 5 = 20")
    assert [(hint.rung, hint.text.splitlines()[0]) for hint in rungs] == [
        ("idea", "Do the same to both sides, so that the unknown comes to stand alone."),
        ("next", "Subtract a suitable number from both sides."),
        ("numbers", "Subtract $5$ from both sides, so that the term with $x$ stands alone."),
        ("solution", "Subtract $5$ from both sides, so that the term with $x$ stands alone."),
    ]


def test_a_step_that_ends_in_the_answer_is_told_without_its_end():
    _, _, rungs = hints("x + 3 = 5")
    assert rungs[2].text.splitlines() == [
        "Subtract $3$ from both sides, so that the term with $x$ stands alone.",
        "$$x + 3 - 3 = 5 - 3$$",
    ]


def test_hints_go_on_where_the_student_is():
    _, _, rungs = hints("3x + 5 = 20", done=1)
    assert rungs[1].text == "Divide both sides by a suitable number."
    _, _, rungs = hints("3x + 5 = 20", done=2)
    assert [hint.rung for hint in rungs] == ["solution"]


def test_to_pick_the_answer_out_of_the_list_is_to_say_it():
    _, _, rungs = hints("mode of 2, 4, 4, 5")
    assert all("$4$" not in hint.text for hint in rungs[:-1])
    assert [hint.rung for hint in rungs] == ["idea", "next", "solution"]


@pytest.mark.parametrize(
    "text", ["is 97 prime?", "is 91 prime?", "what is 5/0", "inverse of [[1,2],[2,4]]", "lim x->0 1/x"]
)
def test_an_answer_in_words_is_not_told_early(text):
    _, found, rungs = hints(text)
    for done in range(len(found.steps)):
        for hint in hints(text, done)[2][:-1]:
            assert not leaks(hint.text, found.answer), hint
    assert len(rungs) >= 2


@pytest.mark.parametrize(
    ("question", "done", "said"),
    [
        ("differentiate x^3", 0, "Use the power rule."),
        ("differentiate x^2 sin x", 0, "Use the product rule."),
        ("differentiate x^2 sin x", 2, "Recall the derivative of the sine."),
        (
            "|x - 3| = 5",
            0,
            "Look at two cases: what stands between the bars may be positive or negative.",
        ),
        ("x^2 - 5x + 6 = 0", 0, "Find two numbers with the right product and the right sum."),
    ],
)
def test_the_next_step_says_what_to_do(question, done, said):
    assert {hint.rung: hint.text for hint in hints(question, done)[2]}["next"] == said
