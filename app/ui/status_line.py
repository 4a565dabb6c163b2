"""The line at the foot of the window: what is happening, how far it is, which model, how fast."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.tutor.events import (
    Event,
    Failed,
    FinalAnswer,
    FinalVerdict,
    Finished,
    Progress,
    Started,
    StepRetracted,
    StepStarted,
    StepText,
    Thinking,
)
from app.ui.controls import label
from app.ui.theme import Theme

READY = "Ready"
ESTIMATE_AFTER = 1.0  # seconds of progress before a remaining time is guessed
NOTICE_MS = 4000
RATE_AFTER = 0.5  # seconds of writing before a speed is shown


class StatusLine(QWidget):
    """Reads the same events as the page and says in a few words where the solution is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.state = label(READY, "small", wrap=False)
        self.state.setAccessibleName("State")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress")
        self.bar.hide()
        self.model = label("", "small", wrap=False)
        self.model.setAccessibleName("Model")
        self.speed = label("", "small", wrap=False)
        self.speed.setAccessibleName("Speed")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(10)
        row.addWidget(self.state)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(self.speed)
        row.addWidget(self.model)
        self._text = READY
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.timeout.connect(self._end_notice)
        self._what = ""
        self._progress_since = 0.0
        self._pieces = 0
        self._writing_since = 0.0
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def waiting(self) -> bool:
        """Whether something of unknown or known length is under way."""
        return not self.bar.isHidden()

    def say(self, text: str) -> None:
        """Shows a state; ends a progress."""
        self.bar.hide()
        self._what = ""
        self._show(text)

    def notice(self, text: str) -> None:
        """Shows a sentence for some seconds in place of the state, however often that changes."""
        self._notice.start(NOTICE_MS)
        self.state.setText(text)

    def wait(self, text: str) -> None:
        """Shows a state of unknown length."""
        self._show(text)
        self.bar.setRange(0, 0)
        self.bar.show()

    def begin(self) -> None:
        """A solution was asked for."""
        self._notice.stop()
        self._pieces = 0
        self._writing_since = 0.0
        self.speed.setText("")
        self.wait("Reading the problem\N{HORIZONTAL ELLIPSIS}")

    def show_model(self, name: str) -> None:
        self.model.setText(name)
        self.model.setToolTip(f"The language model in use: {name}" if name else "")

    def take(self, events: Iterable[Event]) -> None:
        """Follows a batch of events of one frame."""
        for event in events:
            match event:
                case Progress():
                    self.show_progress(event)
                case Started():
                    self.show_model(event.model)
                    self.wait("Reading the problem\N{HORIZONTAL ELLIPSIS}")
                case Thinking():
                    self._count()
                    self.say("Thinking\N{HORIZONTAL ELLIPSIS}")
                case StepStarted():
                    self.say(f"Writing step {event.step}\N{HORIZONTAL ELLIPSIS}")
                case StepText():
                    self._count()
                    if self._what:
                        self.say(f"Writing step {event.step}\N{HORIZONTAL ELLIPSIS}")
                case StepRetracted():
                    self.say(f"Rewriting step {event.step}\N{HORIZONTAL ELLIPSIS}")
                case FinalAnswer():
                    self.say("Checking the answer\N{HORIZONTAL ELLIPSIS}")
                case FinalVerdict():
                    self.say("Checked")
                case Finished():
                    self.say("Stopped" if event.stopped else "Done")
                    if event.tokens_per_second:
                        self.speed.setText(f"{event.tokens_per_second:.1f} tokens/s")
                        self.speed.setToolTip(f"{event.prompt_tokens} tokens read, {event.tokens} written")
                case Failed():
                    self.say("This did not work")
                case _:
                    pass
        self._show_rate()

    def show_progress(self, event: Progress) -> None:
        """A bar with an estimate, or a moving one where the total is unknown."""
        now = time.monotonic()
        if event.what != self._what:
            self._what = event.what
            self._progress_since = now
        what = event.what[:1].upper() + event.what[1:]
        if event.total <= 0:
            self.wait(f"{what}\N{HORIZONTAL ELLIPSIS}")
            return
        done = min(max(event.done, 0), event.total)
        share = done / event.total
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(share * 1000))
        self.bar.show()
        passed = now - self._progress_since
        left = ""
        if passed >= ESTIMATE_AFTER and 0 < share < 1:
            left = f", about {duration(passed * (1 - share) / share)} left"
        self._show(f"{what}: {round(share * 100)} %{left}")

    def _fit(self) -> None:
        self.bar.setFixedWidth(self._theme.px(120))

    def _show(self, text: str) -> None:
        self._text = text
        if not self._notice.isActive():
            self.state.setText(text)

    def _end_notice(self) -> None:
        self.state.setText(self._text)

    def _count(self) -> None:
        if not self._pieces:
            self._writing_since = time.monotonic()
        self._pieces += 1

    def _show_rate(self) -> None:
        passed = time.monotonic() - self._writing_since
        if self._pieces > 1 and passed >= RATE_AFTER and self._text.startswith(("Writing", "Thinking")):
            self.speed.setText(f"about {self._pieces / passed:.0f} tokens/s")


def duration(seconds: float) -> str:
    """A rough time in words: "8 s", "3 min"."""
    return f"{max(1, round(seconds))} s" if seconds < 90 else f"{round(seconds / 60)} min"
