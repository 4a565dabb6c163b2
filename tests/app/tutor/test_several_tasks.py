"""A question with several tasks is taken apart into them."""

import pytest

from app.tutor.several_tasks import tasks


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("factorise x^2+9x+14 and then solve x^2+9x+14=0", ("factorise x^2+9x+14", "solve x^2+9x+14=0")),
        ("mean and median of 4, 9, 11", ("mean of 4, 9, 11", "median of 4, 9, 11")),
        ("solve 3x = 12", ()),
    ],
)
def test_several_tasks_are_taken_apart(typed, parts):
    assert tasks(typed) == parts
