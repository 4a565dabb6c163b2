"""What the pages of the window have in common: they scroll, keep to a readable width, and can say a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.ui.column import Column
from app.ui.controls import label
from app.ui.sentences import told
from app.ui.theme import Theme


class Page(QScrollArea):
    """A page called `name`; what it shows is added to `rows`. `note` is placed by the page, and hidden until `say`."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that nothing moves sideways
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.column = Column(theme, top=28, bottom=28, gap=14)
        self.column.setObjectName("content")
        self.rows = self.column.rows
        self.note = label("", "body")
        self.note.hide()
        self.setWidget(self.column)

    def focused(self) -> str:
        """The name of what has the focus on this page; empty where it is elsewhere."""
        one = QApplication.focusWidget()
        return one.accessibleName() if one is not None and self.isAncestorOf(one) else ""

    def focus(self, name: str) -> None:
        """Gives the focus to what is called so, as before the page was filled anew; to the page where it is gone."""
        if name:
            there = (one for one in self.findChildren(QWidget) if one.accessibleName() == name)
            next((one for one in there if one.isVisible() and one.isEnabled()), self).setFocus()

    def say(self, text: object) -> None:
        """Shows a sentence, or an error as one; nothing for an empty one."""
        self.note.setText(told(text))
        self.note.setVisible(bool(str(text)))
