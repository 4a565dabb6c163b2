"""A page that grows is laid out to its end before it is painted.

Qt lays out from the inside to the outside, one level of widgets in each round of the event loop. In between, what
stands in a page that has not grown yet is pressed together; painted then, the whole page would twitch with each line.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

LEVELS = 7
"""From the text of a step to the area that scrolls: text, content, step, solution, page, area; and one to spare."""


def settle() -> None:
    """Lays out now what has changed its size. Call it after adding to a page, once all of that is shown."""
    for _ in range(LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
