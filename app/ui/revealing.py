"""What is new on a page is brought into view, and what Tab leads to: a page of large letters holds little at a time.

Qt does that by itself only where Tab stays inside one page, and not where it leads into one from beside it.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

LOOK_MS, LOOKS = 60, 8
"""How often it is looked, and how many times: what comes grows to its size meanwhile, and moves what is below it."""
AIR = 14  # px that are left free around it
_Places = list[tuple[QScrollArea, QRect]]


def bring_into_view(
    widget: QWidget, head: QWidget | None = None, looks: int = LOOKS, stood: _Places | None = None
) -> None:
    """Scrolls to `widget` unless it stands where it `stood`, and looks again for a while.

    With a `head`, such as the question above a field, to all from there on, or to its beginning where that is too much.
    Else nothing is moved of what is higher than the page, if any of it is seen.
    """
    if head is not None and not shiboken6.isValid(head):
        return
    stands: _Places = []
    above = widget.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None and inside.isAncestorOf(widget):
            rect = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
            if head is not None:
                rect.setTop(head.mapTo(inside, QPoint(0, 0)).y())
            stands.append((above, rect))
        above = above.parentWidget()
    for area, rect in stands if stands != stood else ():
        if rect.height() + 2 * AIR <= area.viewport().height() or widget.visibleRegion().isEmpty():
            area.ensureVisible(rect.left(), rect.bottom(), 0, AIR)  # of a field Qt would show where the cursor is
            area.ensureVisible(rect.left(), rect.top(), 0, AIR)
        elif head is not None:
            area.ensureVisible(rect.left(), rect.top(), 0, AIR)
    if looks and stands:
        QTimer.singleShot(LOOK_MS, widget, lambda: bring_into_view(widget, head, looks - 1, stands))


class Revealing(QObject):
    """Brings into view what Tab leads to in `window`, which tells by `tabbed` that it is about to move the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.tabbed = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._changed)

    def _changed(self, _: QWidget | None, now: QWidget | None) -> None:
        tabbed, self.tabbed = self.tabbed, False
        if tabbed and now is not None and now.window() is self._window:
            bring_into_view(now)
