"""What a screen reader is told of widgets that Qt knows too little about: a slider by its value, a plot as a picture.

A widget says so by `told_as`; its value, and what else is to be said about it, are worked out when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


Text = QAccessible.Text
Words = Callable[[], str]


def _nothing() -> str:
    return ""


_told: WeakKeyDictionary[QObject, tuple[Role, Words, Words]] = WeakKeyDictionary()


def told_as(widget: QWidget, role: Role, value: Words = _nothing, about: Words = _nothing) -> None:
    """Has `widget` told as a thing of that sort, with its value in words; to be called before anybody asks what it is.

    What `about` says takes the place of its description, unless it is empty.
    """
    _install()
    _told[widget] = role, value, about


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject | None) -> QAccessibleInterface | None:
    """What Qt asks for each widget that a screen reader comes to; None leaves it to Qt."""
    if not isinstance(thing, QWidget) or thing not in _told:
        return None
    return _Told(thing, *_told[thing])


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
