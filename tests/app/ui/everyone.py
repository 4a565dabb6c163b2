"""How the tests meet the window without eyes or without a mouse: the tree of a screen reader, and the chain of Tab."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

Role = QAccessible.Role
OPERATED = frozenset(
    (
        *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Slider, Role.SpinBox),
        *(Role.Tree, Role.List, Role.Table, Role.TreeItem, Role.ListItem, Role.Link, Role.PageTab, Role.ButtonMenu),
        *(Role.ButtonDropDown, Role.MenuItem, Role.HotkeyField),
    )
)
"""What a person does something with: each needs a name."""
PICTURES = frozenset((Role.Graphic, Role.Canvas, Role.Chart, Role.Animation))
SPOKEN = OPERATED | PICTURES | {Role.StaticText, Role.ProgressBar}
DEEP = frozenset((Role.Tree, Role.Table, Role.List))
MOST_ROWS = 12  # of a list or a table, read out


def name_of(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name).strip()


def walk(widget: QWidget) -> Iterator[tuple[int, QAccessibleInterface]]:
    """Everything in the accessibility tree below `widget` that can be met, with its depth."""
    top = QAccessible.queryAccessibleInterface(widget)
    stack: list[tuple[int, QAccessibleInterface]] = [(0, top)]
    while stack:
        depth, one = stack.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        if isinstance(one.object(), QWidget) and not one.object().isVisible():
            continue
        yield depth, one
        count = one.childCount()
        if one.role() in DEEP:
            count = min(count, MOST_ROWS)
        stack += [(depth + 1, one.child(at)) for at in reversed(range(count))]


def tree(widget: QWidget) -> list[str]:
    """What a screen reader would read out, one line for each thing."""
    lines = []
    for depth, one in walk(widget):
        name, said = name_of(one), one.text(QAccessible.Text.Description).strip()
        if one.role() not in SPOKEN and not name:
            continue
        state = one.state()
        marks = [
            word
            for word, on in (
                ("unavailable", state.disabled),
                ("ticked", state.checked),
                ("can be ticked", state.checkable and not state.checked),
                ("read only", state.readOnly),
            )
            if on
        ]
        value = one.text(QAccessible.Text.Value).strip() if one.role() is not Role.StaticText else ""
        line = f"{'  ' * depth}{one.role().name}: {name!r}"
        line += f" = {value[:80]!r}" if value and value != name else ""
        line += f" ({said})" if said and said != name else ""
        lines.append(line + (f" [{', '.join(marks)}]" if marks else ""))
    return lines


def focusable(window: QWidget) -> list[QWidget]:
    """The widgets that the keyboard must reach: visible, enabled, and meant to be operated."""
    found = []
    for one in window.findChildren(QWidget):
        if not (one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus):
            continue
        if one.focusProxy() is not None or one.window() is not window.window():
            continue
        found.append(one)
    return found


def chain(window: QWidget, *, most: int = 400, back: bool = False) -> list[QWidget]:
    """The widgets that Tab (or Shift+Tab) meets, in order, from where the focus is until it comes back."""
    first = QApplication.focusWidget()
    met: list[QWidget] = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        if focused in met:
            break
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    assert len(met) < most, f"no way back to {first}"
    return met


def scroll_to(widget: QWidget) -> None:
    """Brings a widget into view in all that it scrolls in."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and hasattr(above, "ensureWidgetVisible"):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def look(window: QWidget, widget: QWidget, around: int = 6):
    """A picture of the widget as it stands in the window, with a little of what is around it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    rect = QRect(corner, widget.size()).adjusted(-around, -around, around, around)
    return window.grab(rect.intersected(window.rect())).toImage()


def told(widget: QWidget) -> str:
    """How a message names a widget."""
    words = widget.accessibleName() or getattr(widget, "text", "")
    words = words() if callable(words) else words
    return f"{type(widget).__name__} {widget.objectName()!r} {str(words)[:50]!r}"
