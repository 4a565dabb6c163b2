"""The order in which Tab goes through a page: that of the layouts, which is the order one reads in.

Qt's own order is that in which widgets came into the window. What comes later (a solution, the next problem) would then
be met after everything else, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """`widget` and all that is visible in it, in the order of the layouts."""
    if not widget.isVisible():
        return
    yield widget
    for child in _children(widget):
        yield from reading_order(child)


def move_focus(window: QWidget, forward: bool) -> bool:
    """Moves the focus to the next (or the last) widget that takes it by Tab; False where there is none."""
    stops = [one for one in reading_order(window) if _stops_at(one)]
    if not stops:
        return False
    focused = QApplication.focusWidget()
    if focused in stops:
        at = stops.index(focused) + (1 if forward else -1)
    else:  # it stands on something that Tab does not reach: go on from there
        order = list(reading_order(window))
        place = order.index(focused) if focused in order else -1
        before = [one for one in stops if order.index(one) <= place]
        at = len(before) if forward else len(before) - 1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[at % len(stops)].setFocus(reason)
    return True


def tell_in_order(widget: QWidget) -> None:
    """Has screen readers meet what stands in `widget` in the order of its layout too, to be called when that changed.

    They go by the order in which widgets lie upon each other: at first that in which they came.
    """
    layout = widget.layout()
    for child in _in_layout(layout) if layout is not None else ():
        if child.parentWidget() is widget:
            child.raise_()


def _stops_at(widget: QWidget) -> bool:
    """Whether Tab stops here. A widget that hands the focus on to another is met as that other one.

    Of buttons of which one is chosen it is the chosen one; the arrows lead to the others.
    """
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    if chosen is not None and chosen.isVisible() and chosen.isEnabled():
        takes = widget is chosen and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _children(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that stand directly in `widget`, in order."""
    met: set[QWidget] = set()
    if isinstance(widget, QMainWindow):
        first: list[QWidget | None] = [widget.centralWidget()]
    elif isinstance(widget, QStackedWidget):
        first = [widget.currentWidget()]
    elif isinstance(widget, QSplitter):
        first = [widget.widget(at) for at in range(widget.count())]
    elif isinstance(widget, QScrollArea):
        first = [widget.widget()]
    elif isinstance(widget, QAbstractScrollArea):
        return  # a list, a table, a text: one stop, moved through with the arrows
    else:
        layout = widget.layout()
        first = list(_in_layout(layout)) if layout is not None else []
    for one in first:
        if one is not None and one not in met:
            met.add(one)
            yield one
    for child in widget.children():  # what stands in no layout
        if isinstance(child, QWidget) and not child.isWindow() and child not in met and not _hidden_page(widget):
            yield child


def _hidden_page(widget: QWidget) -> bool:
    return isinstance(widget, QStackedWidget | QScrollArea | QSplitter)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[assignment, index]
    for at in places:
        item = layout.itemAt(at)
        if item is None:
            continue
        inside, below = item.widget(), item.layout()
        if inside is not None:
            yield inside
        elif below is not None:
            yield from _in_layout(below)
