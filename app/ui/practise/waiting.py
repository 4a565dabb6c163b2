"""What stands on the page while something is read or made."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.controls import label
from app.ui.motion import BusyBar
from app.ui.theme import Theme


class Wait(QWidget):
    """Says what is being waited for."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.setAccessibleName(text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(12))
        rows.addWidget(label(text, "lead"))
        bar = BusyBar()
        bar.set_unknown()
        bar.setAccessibleName(text)
        rows.addWidget(bar)
