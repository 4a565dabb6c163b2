"""What a student sees before the first problem: what this is, and some problems to try with one click."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from app.ui.column import Column
from app.ui.controls import Button, FlowLayout, label
from app.ui.direction import left_to_right
from app.ui.i18n import spoken_language, tr
from app.ui.resources import ICON
from app.ui.theme import Theme

EXAMPLES = (
    "3x + 5 = 20",
    "1/2 + 1/3",
    "Factor x^2 - 5x + 6",
    "Expand (2x + 1)(x - 3)",
    "Solve x^2 - 4x - 5 = 0",
    "Differentiate x^3 - 4x",
)
WORDLESS = ("3x + 5 = 20", "1/2 + 1/3", "x^2 - 4x - 5 = 0", "x + y = 5, x - y = 1", "3x - 2 > 7", "d/dx (x^3 - 4x)")
"""What is shown where the interface speaks another language: words in a question are read in English alone."""
LEAD_WIDTH = 560  # px at 100 %


class Emblem(QWidget):
    """The mark of Lemma, large."""

    def __init__(self, theme: Theme, size: int = 64) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._renderer = QSvgRenderer(str(ICON))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()


class EmptyPage(QScrollArea):
    """Emits `chosen` with the example that was clicked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that nothing moves sideways
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Start"))
        column = Column(theme, top=24, bottom=24, gap=14)
        column.setObjectName("content")
        title = label(tr("What shall we work out?"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lead = label(
            tr(
                "Type a problem. A language model on this computer writes the solution step by step, "
                "and computer algebra checks every step it can read."
            ),
            "lead",
        )
        lead.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lead.setMaximumWidth(theme.px(LEAD_WIDTH))
        theme.changed.connect(self._fit)
        self._theme, self._lead = theme, lead
        narrow = QHBoxLayout()
        narrow.addStretch(1)
        narrow.addWidget(lead, 1000)
        narrow.addStretch(1)
        chips = QWidget()
        flow = FlowLayout(centred=True)
        chips.setLayout(flow)
        self.chips: list[Button] = []
        for example in EXAMPLES if spoken_language() == "en" else WORDLESS:
            chip = Button(theme, left_to_right(example), name="chip")
            chip.setAccessibleName(tr("Example: {problem}").format(problem=example))
            chip.setToolTip(tr("Solve this example"))
            chip.clicked.connect(lambda _checked=False, text=example: self.chosen.emit(text))
            flow.addWidget(chip)
            self.chips.append(chip)
        rows = column.rows
        rows.addStretch(3)
        rows.addWidget(Emblem(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(6)
        rows.addWidget(title)
        rows.addLayout(narrow)
        rows.addSpacing(14)
        rows.addWidget(chips)
        rows.addStretch(4)
        self.setWidget(column)

    def _fit(self) -> None:
        self._lead.setMaximumWidth(self._theme.px(LEAD_WIDTH))
