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


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_stands_in_a_field_is_put_back_finished_or_not(qtbot, theme, seed):
    variant = make_variant(EVERYTHING, seed)
    for part in variant.parts:
        old, new, empty = (field_for(theme, part) for _ in range(3))
        for field in (old, new, empty):
            qtbot.addWidget(field)
        if hasattr(old, "line"):
            old.line.setText("1,5 /")
        elif hasattr(old, "buttons"):
            list(old.buttons.values())[seed % len(old.buttons)].setChecked(True)
        elif hasattr(old, "list"):
            old._move(1)
        else:
            next(iter(old.boxes.values())).setCurrentIndex(1)  # the other pairs are still open
        new.restore(old.state())
        assert (new.state(), new.answer()) == (old.state(), old.answer()), part.kind.kind
        assert old.state() != empty.state()
        for damaged in ("", "{", "nonsense", "[1]", '{"x": 7}'):
            if not hasattr(old, "line"):
                empty.restore(damaged)
                assert empty.answer() == ""


def test_every_sort_of_field_was_among_them():
    kinds = {part.kind.kind.value for part in make_variant(EVERYTHING, 1).parts}
    assert {"choice", "ordering", "matching"} < kinds
