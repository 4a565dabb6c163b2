"""The algebra's own solution, folded away: offered where the model's answer is not right or there is no model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui.controls import Button, label
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.words import worked_title


class WorkedPanel(QWidget):
    """A button that shows and hides `paragraphs`, one for each step; made once, never changed."""

    def __init__(self, theme: Theme, paragraphs: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._toggle = Button(theme, "", "right", name="worked")
        self._toggle.setCheckable(True)
        self._toggle.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._toggle.toggled.connect(self._fold)
        self.frame = QFrame()
        self.frame.setObjectName("banner")
        self._inside = QVBoxLayout(self.frame)
        self.headline = label(worked_title(), "headline")
        self._inside.addWidget(self.headline)
        self.texts: list[RichText] = []
        for number, paragraph in enumerate(map(told, paragraphs), start=1):
            text = RichText(theme, later=True)
            text.set_text(paragraph if number == len(paragraphs) else f"**{number}.** {paragraph}")
            self._inside.addWidget(text)
            self.texts.append(text)
        self.frame.setAccessibleName(worked_title())
        self.frame.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._toggle)
        rows.addWidget(self.frame)
        theme.changed.connect(self._fit)
        self._fit()
        self._say()

    @property
    def open(self) -> bool:
        return self._toggle.isChecked()

    def toggle(self) -> None:
        self._toggle.toggle()

    def offer(self, number: int, below: QWidget) -> None:
        """Puts something below paragraph `number` (from 0)."""
        self._inside.insertWidget(self._inside.indexOf(self.texts[number]) + 1, below)

    def _fold(self, opened: bool) -> None:
        self._toggle.set_mark("down" if opened else "right")
        self.frame.setVisible(opened)
        self._say()

    def _say(self) -> None:
        action = tr("Hide the solution by algebra") if self.open else tr("Show the solution by algebra")
        self._toggle.setText(action)
        self._toggle.setAccessibleName(action)
        self._toggle.setToolTip(tr("A solution that computer algebra worked out and checked, without the model."))

    def _fit(self) -> None:
        px = self._theme.px
        self._inside.setContentsMargins(px(18), px(16), px(18), px(16))
        self._inside.setSpacing(px(10))
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(px(8))
