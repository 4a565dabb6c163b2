"""What a screen reader is told of widgets that Qt knows too little about: a slider by its value, a plot as a picture.

A widget says so by `told_as`; its value, and what else is to be said about it, are worked out when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
Text = QAccessible.Text
Words = Callable[[], str]
_TOLD = "_told_as"
"""The attribute of a widget that holds this: in a table, what it says would keep the widget for ever."""


_UNTOLD = "_untold"
"""The attribute of a widget of which nothing is told."""


def _nothing() -> str:
    return ""


def told_as(widget: QWidget, role: Role, value: Words = _nothing, about: Words = _nothing) -> None:
    """Has `widget` told as a thing of that sort, with its value in words; to be called before anybody asks what it is.

    What `about` says takes the place of its description, unless it is empty.
    """
    _install()
    setattr(widget, _TOLD, (role, value, about))


def untold(widget: QWidget) -> None:
    """Has screen readers pass over `widget`, whose words something else says already."""
    _install()
    setattr(widget, _UNTOLD, True)


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject | None) -> QAccessibleInterface | None:
    """What Qt asks for each widget that a screen reader comes to; None leaves it to Qt."""
    if isinstance(thing, QWidget) and getattr(thing, _UNTOLD, False):
        return _Untold(thing)
    found = getattr(thing, _TOLD, None)
    return _Told(thing, *found) if isinstance(thing, QWidget) and found is not None else None


class _Told(QAccessibleWidget):
    def __init__(self, widget: QWidget, role: Role, value: Words, about: Words) -> None:
        super().__init__(widget, role)
        self._value = value
        self._about = about

    def text(self, sort: Text) -> str:
        said = super().text(sort)
        if sort is Text.Value:
            return self._value()
        return self._about() or said if sort is Text.Description else said


class _Untold(QAccessibleWidget):
    def state(self) -> QAccessible.State:
        state = super().state()
        state.invisible = True
        return state

    def text(self, sort: Text) -> str:
        return ""
