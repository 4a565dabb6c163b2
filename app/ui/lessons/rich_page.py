"""A column of texts, plots and pictures: Markdown cut where something stands on a line of its own.

`![](plot:id)`, `![what is seen](media/name.png)`, `![](example:id)` and `![](exploration:id)` become widgets; the
texts between them are shown by RichText, which fetches nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.packs.handout.figures import pieces
from app.ui.rich_text import RichText
from app.ui.theme import TEXT_PX, Theme
from lessons.links import LINKS

MAX_PICTURE = 620  # px wide at 100 %

Follow = Callable[[str], None]
"""Goes where a link leads: `skill:ratios`."""
Figure = Callable[[str, str, str], QWidget | None]
"""Makes the widget for a figure: its kind (`plot:`), its name, and the description written with it."""


class RichPage(QWidget):
    """Shows a text with its figures, one under the other; with `follow` its links can be followed."""

    def __init__(
        self, theme: Theme, *, size: float = TEXT_PX, figure: Figure | None = None, follow: Follow | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._figure = figure
        self._follow = follow
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(10))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_text(self, text: str) -> None:
        """Shows another text."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for piece in pieces(text):
            if isinstance(piece, str):
                shown = RichText(self._theme, size=self._size, links=LINKS if self._follow is not None else ())
                shown.anchorClicked.connect(self._clicked)
                shown.set_text(piece)
                self._rows.addWidget(shown)
            elif self._figure is not None and (widget := self._figure(*piece)) is not None:
                self._rows.addWidget(widget)

    def _clicked(self, address: QUrl) -> None:
        if self._follow is not None:
            self._follow(address.toString())

    @property
    def spoken(self) -> str:
        """All of it in words: its text with the formulas spoken, its figures by their descriptions."""
        said = (one.spoken_text() if isinstance(one, RichText) else one.accessibleName() for one in self.widgets())
        return " ".join(one for one in said if one)

    def widgets(self) -> list[QWidget]:
        """What is shown, from the top."""
        found = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [widget for item in found if item is not None and (widget := item.widget()) is not None]


class Picture(QLabel):
    """A picture of the pack; `description` is its name for screen readers."""

    def __init__(self, theme: Theme, data: bytes, description: str) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap.fromImage(QImage.fromData(data))
        self.setAccessibleName(description)
        self.setToolTip(description)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        widest = self._theme.px(MAX_PICTURE)
        size = self._picture.size()
        if size.width() > widest:
            size = size.scaled(QSize(widest, widest), Qt.AspectRatioMode.KeepAspectRatio)
        self.setPixmap(self._picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation))
