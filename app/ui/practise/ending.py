"""After practice: how it went, in few words, and what could come now."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.controls import Button, FlowLayout, label
from app.ui.i18n import tr
from app.ui.sentences import told
from app.ui.theme import Theme


class EndView(QWidget):
    """Emits `more` for another session, `progress` for the page of what is known."""

    more = Signal()
    progress = Signal()

    def __init__(self, theme: Theme, title: str, sentences: Sequence[str], names: Collection[str]) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(14))
        rows.addWidget(label(title, "title"))
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(theme.px(size) for size in (18, 16, 18, 16)))
        inside.setSpacing(theme.px(8))
        said = [told(sentence, names) for sentence in sentences]
        for sentence in said:
            inside.addWidget(label(sentence, "body"))
        rows.addWidget(card)
        self.again = Button(theme, tr("Practise more"), "right", name="primary", tone="on_accent")
        self.again.clicked.connect(self.more)
        self.again.setAccessibleDescription(" ".join((title, *said)))  # the keys come here, past what stands above
        self.look = Button(theme, tr("What I know"), "progress")
        self.look.clicked.connect(self.progress)
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        row.addWidget(self.again)
        row.addWidget(self.look)
        rows.addWidget(buttons)
        self.setFocusProxy(self.again)
