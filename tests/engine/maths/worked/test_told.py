"""Word problems are worked from what the story says, and only the solution that fits it is kept."""

import pytest

from engine.maths.asking import recognise
from engine.maths.render import to_text
from engine.maths.worked.proof import worked


@pytest.mark.parametrize(
    ("asked", "first", "end"),
    [
        ("A shirt costs 40 euros. It is reduced by 15%. What is the new price?", "40(100 - 15)/100", "34"),
        (
            "My sister is 4 years older than me and our ages add up to 30. How old am I?",
            "x = y + 4, x + y = 30",
            "13",
        ),
        (
            "A rectangle is 3 m longer than it is wide and its area is 70 m^2. How wide is it?",
            "x = y + 3, x*y = 70",
            "7",
        ),
        ("Two numbers add up to 20 and their difference is 4. What are they?", "x + y = 20, x - y = 4", "12, 8"),
    ],
)
def test_a_story_is_worked(asked, first, end):
    question = recognise(asked).question
    assert question is not None
    steps = worked(question).steps
    assert (to_text(steps[0].after), to_text(steps[-1].after)) == (first, end)


def test_the_solution_that_cannot_be_meant_is_left_out():
    asked = "A rectangle is 3 m longer than it is wide and its area is 70 m^2. How wide is it?"
    question = recognise(asked).question
    assert question is not None
    [kept] = [step for step in worked(question).steps if step.rule == "story.fits"]
    assert to_text(kept.before) == "x = -7, y = -10 or x = 10, y = 7"
    assert to_text(kept.after) == "x = 10 and y = 7"
