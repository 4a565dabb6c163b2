"""Fields for answers."""

import pytest

from app.ui.lessons.answer_field import field_for
from lessons.variants import make_variant
from tests.helpers.lesson_problems import EVERYTHING

pytestmark = pytest.mark.gui


def test_an_order_that_nobody_touched_is_no_answer(qtbot, theme):
    part = make_variant(EVERYTHING, 1).part("order")
    field = field_for(theme, part)
    qtbot.addWidget(field)
    assert field.answer() == ""
    field._move(1)
    assert sorted(field.answer().split(", ")) == ["a", "b", "c"]
