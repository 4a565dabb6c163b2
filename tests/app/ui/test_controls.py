"""Controls that follow the room there is."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea

from app.ui.controls import Button, beside
from tests.app.ui.everyone import name_of

LONG = "Sentence by sentence, read out by screen readers"


@pytest.fixture
def row(qtbot, theme):
    """Three buttons beside each other in a page, the second one long."""
    buttons = [Button(theme, words, name="chip") for words in ("One", LONG, "Three")]
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(beside(*buttons))
    area.show()
    return area, buttons


def test_a_button_is_no_broader_than_its_row_and_keeps_its_name(row):
    area, (_, long, _) = row
    area.resize(900, 300)
    broad = long.width()
    wide = long.grab().toImage()
    area.resize(250, 300)
    assert long.width() == area.viewport().width() == area.widget().width() < broad
    assert name_of(QAccessible.queryAccessibleInterface(long)) == LONG
    end = long.grab().toImage().copy(long.width() - 14, 0, 10, long.height())
    edge = wide.copy(wide.width() - 14, 0, 10, wide.height())
    assert end == edge, "its words end before its edge does"


def test_what_is_hidden_takes_no_room(row):
    area, (one, long, three) = row
    area.resize(900, 300)
    before = three.x()
    long.hide()
    area.widget().layout().activate()
    assert three.x() == before - long.width() - (before - long.x() - long.width())
    assert one.x() == 0
