"""Of a long page only the steps near what is shown are drawn.

Those that are shown are woken first, then those a page above and below; what is further than two pages falls asleep.
A few are woken in a frame, so that none takes long. Steps whose height is a guess are drawn once, one at a time,
so that the page has its true length soon after it was opened.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.settling import settle
from app.ui.step_card import StepCard

FRAME_MS = 16
BUDGET, BUDGET_SHOWN = 0.008, 0.02  # seconds of a frame for waking; what is shown comes first, and has more
WAKES, SLEEPS = 1.0, 2.0  # pages above and below what is shown
KEPT_UNSEEN = 12  # steps at the end that stay awake while the page is not shown


class Part(Protocol):
    """A part of the page that has steps."""

    cards: dict[int, StepCard]


class Near(QObject):
    """Looks after the steps on the page of `area`; `parts` are the parts of it that have any, from the top."""

    def __init__(self, area: QScrollArea, parts: Callable[[], Iterable[tuple[QWidget, Part]]]) -> None:
        super().__init__(area)
        self._area = area
        self._parts = parts
        self._measured: StepCard | None = None  # is drawn to learn how high it is
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def look(self) -> None:
        """What is shown, or what there is on the page, has changed."""
        if not self._timer.isActive() or self._timer.interval():
            self._timer.start(0)

    def _look(self) -> None:
        if not self._area.isVisible():  # nothing is laid out, so nothing can be near; it is looked at when it is shown
            for _, part in self._parts():
                for card in list(part.cards.values())[:-KEPT_UNSEEN]:
                    card.sleep()
            return
        settle()  # what falls asleep stays as high as it is now
        began = time.thread_time()  # of this thread alone: on a busy machine a frame has as much work in it
        height = max(1, self._area.viewport().height())
        middle = self._area.verticalScrollBar().value() + height / 2
        asleep: list[tuple[float, StepCard]] = []
        unknown: StepCard | None = None
        changed = False
        for widget, part in self._parts():
            cards = list(part.cards.values())
            first = bisect_left(cards, middle - widget.y() - height * (0.5 + WAKES), key=_bottom)
            for card in cards[first:]:
                away = _away(card, middle - widget.y()) - height / 2
                if away > height * WAKES:
                    break
                if not card.awake:
                    asleep.append((away, card))
            for card in cards:
                if card.awake:
                    far = _away(card, middle - widget.y()) - height / 2 > height * SLEEPS
                    if far and not (card is self._measured and not card.whole):
                        changed = card.sleep() or changed
                elif unknown is None and not card.measured:
                    unknown = card
        asleep.sort(key=lambda one: one[0])
        woken = 0
        for away, card in asleep:
            if time.thread_time() - began > (BUDGET_SHOWN if away <= 0 else BUDGET):
                break
            card.wake()
            woken += 1
        if not asleep and unknown is not None and self._next_to_measure():
            self._measured = unknown
            unknown.wake()
            woken += 1
        if woken or changed:
            settle()
        if len(asleep) > woken or unknown is not None:
            self._timer.start(FRAME_MS)

    def _next_to_measure(self) -> bool:
        """Whether the last card that was to be measured is."""
        last = self._measured
        return last is None or not shiboken6.isValid(last) or last.measured or not last.awake or last.whole


def _bottom(card: StepCard) -> float:
    return card.y() + card.height()


def _away(card: StepCard, middle: float) -> float:
    """The px between the card and `middle`."""
    return max(card.y() - middle, middle - _bottom(card), 0.0)
