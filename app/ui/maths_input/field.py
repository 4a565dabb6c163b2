"""The whole field: a line, what is read of it below, and keys to unfold, with a grid where matrices are wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import tr
from app.ui.maths_input.decimal_sign import for_pack
from app.ui.maths_input.keys import NO_KEYS, keys_for
from app.ui.maths_input.maths_line import MathsLine, keys_hint
from app.ui.maths_input.palette import Palette
from app.ui.maths_input.reading import Ask
from app.ui.maths_input.reading_view import ReadingView
from app.ui.theme import Theme
from engine.maths.kinds import AnswerKind


class MathsField(QWidget):
    """For an answer of `kind`; `ask` reads it as one, and without it nothing is shown below."""

    submitted = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, kind: AnswerKind, ask: Ask | None = None, *, pack_comma: bool = False) -> None:
        super().__init__()
        self._pack_comma = pack_comma
        self._mathematics = kind.kind not in NO_KEYS
        self.line = MathsLine(theme, pack_comma=pack_comma if self._mathematics else None)
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(tr("Your answer"))
        self.line.returnPressed.connect(self.submitted)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(6))
        across = QHBoxLayout()
        across.setSpacing(theme.px(8))
        across.addWidget(self.line, 1)
        rows.addLayout(across)
        self.reading: ReadingView | None = None
        self.keys: Palette | None = None
        if not self._mathematics:
            return
        self.keys = Palette(theme, keys_for(kind.kind, (*kind.variables, *kind.names)), self.line)
        across.addWidget(self.keys.toggle)
        rows.addWidget(self.keys)
        if ask is not None:
            self.reading = ReadingView(theme, self.line, ask, keys_hint())
            rows.addWidget(self.reading)

    def text(self) -> str:
        """What is typed, with the decimal sign of the pack."""
        typed = self.line.text().strip()
        return for_pack(typed, self._pack_comma) if self._mathematics else typed
