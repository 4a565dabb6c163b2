"""How the tests use the window: find a button, click as a student does, read the labels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
)

LEFT = Qt.MouseButton.LeftButton


def button(parent, name):
    return next(b for b in parent.findChildren(QAbstractButton) if b.objectName() == name)


def click(qtbot, window, widget):
    """Clicks on something in the page, as a student does: scrolls to it first."""
    qtbot.wait(30)  # for the layout
    window.asking.view.ensureWidgetVisible(widget)
    qtbot.wait(30)
    qtbot.mouseClick(widget, LEFT)


def labels(parent):
    return " | ".join(label.text() for label in parent.findChildren(type(parent.headline)) if not label.isHidden())
