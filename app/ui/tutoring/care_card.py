"""The fixed card of help. It holds its own words and nothing of what was written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.tutor.teaching.care import HelpCard
from app.ui.controls import label
from app.ui.theme import Theme


class CareCard(QFrame):
    """Shows a card, in its own language; its words can be selected, so that a number can be copied."""

    def __init__(self, theme: Theme, card: HelpCard) -> None:
        super().__init__()
        self._theme = theme
        self.card = card
        self.setObjectName("banner")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(label(card.title, "headline"))
        words = [(text, "body") for text in (*card.sentences, *card.places)] + [(card.going_on, "small")]
        for text, role in words:
            row = label(text, role)
            row.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._rows.addWidget(row)
        self.setAccessibleName(" ".join((card.title, *(text for text, _ in words))))
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(px(20), px(18), px(20), px(18))
        self._rows.setSpacing(px(10))
