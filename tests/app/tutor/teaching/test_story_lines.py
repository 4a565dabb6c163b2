"""What is written on the way to an answer is not called wrong for being no answer yet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.tutor.teaching.ladder import Ladder
from app.tutor.teaching.own_steps import Mark, check_for
from app.tutor.teaching.socratic import Ended, Socratic
from app.tutor.teaching.story_lines import OnTheWay, on_the_way
from app.tutor.teaching.subject import TypedSubject

Typed = Callable[[str], TypedSubject]
AGES = "Tom is 4 years older than Anna. Together they are 26. How old is Anna?"
SHIRT = "A shirt costs 40 euros. It is reduced by 15%. What does it cost now?"
MEDIAN = "What is the median of 7, 3, 9, 4, 12, 8?"
BALANCE = "Balance: C3H8 + O2 -> CO2 + H2O"


@pytest.mark.parametrize(
    ("problem", "line", "way"),
    [
        (AGES, "x + x + 4 = 26", OnTheWay.FITS),
        (AGES, "a + a + 4 = 26", OnTheWay.FITS),
        (AGES, "x + y = 26", OnTheWay.FITS),
        (AGES, "t + t - 4 = 26", OnTheWay.OPEN),  # Tom's age, which is another number
        (AGES, "x = 11", OnTheWay.NONE),
        (AGES, "x = 15", OnTheWay.NONE),
        (AGES, "11", OnTheWay.NONE),
        (SHIRT, "15/100*40 = 6", OnTheWay.TRUE),
        (SHIRT, "15/100*40 = 7", OnTheWay.NONE),
        (MEDIAN, "(9+4)/2 = 6.5", OnTheWay.TRUE),
        (MEDIAN, "6.5", OnTheWay.NONE),
        ("3x + 5 = 20", "3x = 15", OnTheWay.NONE),
        (AGES, "((((", OnTheWay.NONE),
    ],
)
def test_what_a_line_is(problem: str, line: str, way: OnTheWay, typed: Typed) -> None:
    assert on_the_way(typed(problem), line) is way


def test_a_story_is_told_in_the_learners_own_letters(typed: Typed) -> None:
    socratic = Socratic(typed(AGES))
    socratic.open()
    said = [socratic.reply(line).text for line in ("a + a + 4 = 26", "2a = 22", "a = 11")]
    assert all(text.startswith("That fits.") for text in said[:2])
    assert not any("letter stand for" in text for text in said[:2])
    assert socratic.state.ended is Ended.RIGHT
    ladder = Ladder(typed(AGES))
    assert ladder.attempt("a + a + 4 = 26").sentence.startswith("This fits the story")
    assert ladder.attempt("a = 15").judged is not None
    assert not ladder.state.solved


@pytest.mark.parametrize(
    ("problem", "typed_in", "marks", "right"),
    [
        (AGES, "x + y = 26\nx = y + 4\n2y + 4 = 26\ny = 11", [Mark.RIGHT] * 4, True),
        (AGES, "a + a + 4 = 26\n2a = 22\na = 11", [Mark.START, Mark.RIGHT, Mark.RIGHT], False),
        (AGES, "y + y + 4 = 26\n2y = 30\ny = 15", [Mark.RIGHT, Mark.WRONG, Mark.AFTER_WRONG], False),
        (AGES, "26 - 4 = 22\n22/2 = 11", [Mark.RIGHT] * 2, True),
        (SHIRT, "15/100*40 = 6\n40 - 6 = 34", [Mark.RIGHT] * 2, True),
        (SHIRT, "15/100*40 = 6\n40 - 6 = 35", [Mark.RIGHT, Mark.WRONG], False),
        (BALANCE, "C3H8 + O2 -> 3CO2 + 4H2O\nC3H8 + 5O2 -> 3CO2 + 4H2O", [Mark.LOOK, Mark.RIGHT], True),
        (BALANCE, "C3H8 + O2 -> 3CO2 + 4H2O", [Mark.WRONG], False),
        (BALANCE, "C3H8 + O2 -> CO + H2O\nC3H8 + 5O2 -> 3CO2 + 4H2O", [Mark.WRONG, Mark.AFTER_WRONG], False),
    ],
)
def test_the_marks_of_such_workings(problem: str, typed_in: str, marks: list[Mark], right: bool, typed: Typed) -> None:
    subject = typed(problem)
    report = check_for(subject.maths, typed_in, subject)
    assert [line.mark for line in report.lines] == marks
    assert report.right == right


def test_a_chain_in_one_line_is_a_working_too(typed: Typed) -> None:
    report = check_for(typed("3x = 6").maths, "2(x+3) - 4 = 2x + 3 - 4 = 2x - 1", None)
    assert [line.mark for line in report.lines] == [Mark.START, Mark.WRONG, Mark.AFTER_WRONG]
    assert report.wrong is not None
    assert "every term inside" in report.wrong.reasons[0]


def test_a_slip_in_the_first_line_is_named_where_it_is_one_step(typed: Typed) -> None:
    subject = typed("3(x - 2) = 2x + 7")
    step, leap = (check_for(subject.maths, line, subject).wrong for line in ("3x - 2 = 2x + 7", "x = 9"))
    assert step is not None and "every term inside" in step.reasons[0]
    assert leap is not None and "every term inside" not in leap.reasons[0]


def test_a_line_of_the_known_solution_is_a_try(typed: Typed) -> None:
    found = Ladder(typed(MEDIAN)).attempt("3, 4, 7, 8, 9, 12")
    assert found.counts
    assert "Go on from there" in found.sentence
