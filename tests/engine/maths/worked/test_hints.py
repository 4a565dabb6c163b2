"""Hints help and do not tell: nothing before the last rung contains the answer."""

import pytest

from engine.maths.asking import recognise
from engine.maths.reader import read
from engine.maths.worked.hints import RUNGS, ladder, leaks
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


LEAKS = [
    ("x = 5", "Look: $x = 5$.", True),
    ("x = 5", "Then you get 5.", True),
    ("x = 5", "The answer is five.", True),
    ("x = 5", "It is \\(10/2\\).", True),
    ("x = 5", "So $$3x = 15$$", False),
    ("x = 5", "Subtract a number from both sides.", False),
    ("x = 5", "Step 15 is 55 or 0.05", False),
    ("x = 5", "Work out $2 + 3$.", False),
    ("x = 5", "$\\frac{15}{3} = 5.0$", True),
    ("x = -3", "Add $3$.", False),
    ("x = -3", "Then $x$ is minus three.", True),
    ("x = -3", "$-3$", True),
    ("x = 2 or x = 7", "One of them is $7$.", True),
    ("x = 2 or x = 7", "There are two solutions.", False),
    ("x = 3, y = 2", "Then $y = 2$.", True),
    ("3/4", "about 0.75", True),
    ("3/4", "the fraction 6/8", True),
    ("3/4", "Bring both to the denominator 4.", False),
    ("1/3", "roughly 0.333", True),
    ("(x + 3)(x - 3)", "It is $(x-3)(x+3)$.", True),
    ("(x + 3)(x - 3)", "Use $u^2 - v^2$.", False),
    ("x + 1", "Write $(x+1)(x-1)$ above.", True),
    ("x + 1", "It becomes $1 + x$.", True),
    ("2x cos(x^2)", "The inner function is $x^2$.", False),
    ("2x cos(x^2)", "$\\cos(x^2) \\cdot 2x$", True),
    ("x^3/3 + C", "$\\frac{x^3}{3}$", True),
    ("sqrt(2)/2", "$\\frac{1}{\\sqrt{2}}$", True),
    ("x < 3", "Compare with $3$.", True),
    ("no solution", "You will see that there is no solution.", True),
    ("no solution", "Compare the two sides.", False),
    ("all real numbers", "Every number fits.", True),
]


@pytest.mark.parametrize(("answer", "text", "expected"), LEAKS)
def test_leaks(answer, text, expected):
    assert leaks(text, read(answer)) is expected


def test_what_the_question_shows_is_no_leak_but_the_answer_in_so_many_words_is():
    given = [read("3x + 5 = 20")]
    assert not leaks("Subtract $5$ from both sides.", read("x = 5"), given)
    assert leaks("Then $x = 5$.", read("x = 5"), given)


@pytest.mark.parametrize("text", ["$$", "$\\frac{$ 5", "$" * 300, "\\boxed{5}", "$x^{x^{x^{9}}} = 5$", "5" * 3000])
def test_any_text_gets_a_verdict(text):
    assert leaks(text, read("x = 5")) in (True, False)
