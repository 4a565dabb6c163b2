"""The line at the foot of the window: what is happening, how far it is, which model, how fast."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

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
from app.ui.direction import left_to_right
from app.ui.i18n import tr
from app.ui.motion import BusyBar
from app.ui.theme import Theme

ESTIMATE_AFTER = 1.0  # seconds of progress before a remaining time is guessed
NOTICE_MS = 4000
RATE_AFTER = 0.5  # seconds of writing before a speed is shown


class StatusLine(QWidget):
    """Reads the same events as the page and says in a few words where the solution is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.state = label(ready(), "small", wrap=False)
        self.bar = BusyBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        self.model = label("", "small", wrap=False)
        self.speed = label("", "small", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(10)
        row.addWidget(self.state)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(self.speed)
        row.addWidget(self.model)
        self._text = ready()
        self._writing = False
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

    def say(self, text: str, *, writing: bool = False) -> None:
        """Shows a state; ends a progress. `writing`: while it lasts, a speed is worth showing."""
        self.bar.hide()
        self._what = ""
        self._show(text, writing=writing)

    def notice(self, text: str) -> None:
        """Shows a sentence for some seconds in place of the state, however often that changes."""
        self._notice.start(NOTICE_MS)
        self.state.setText(text)

    def wait(self, text: str) -> None:
        """Shows a state of unknown length."""
        self._show(text)
        self.bar.set_unknown()
        self.bar.show()

    def begin(self) -> None:
        """A solution was asked for."""
        self._notice.stop()
        self._pieces = 0
        self._writing_since = 0.0
        self.speed.setText("")
        self.wait(tr("Reading the problem…"))

    def show_model(self, name: str) -> None:
        self.model.setText(name)
        self.model.setToolTip(tr("The language model in use: {name}").format(name=name) if name else "")

    def take(self, events: Iterable[Event]) -> None:
        """Follows a batch of events of one frame."""
        for event in events:
            match event:
                case Progress():
                    self.show_progress(event)
                case Started():
                    self.show_model(event.model)
                    self.wait(tr("Reading the problem…"))
                case Thinking():
                    self._count()
                    self.say(tr("Thinking…"), writing=True)
                case StepStarted():
                    self.say(tr("Writing step {step}…").format(step=event.step), writing=True)
                case StepText():
                    self._count()
                    if self._what:
                        self.say(tr("Writing step {step}…").format(step=event.step), writing=True)
                case StepRetracted():
                    self.say(tr("Rewriting step {step}…").format(step=event.step))
                case FinalAnswer():
                    self.say(tr("Checking the answer…"))
                case FinalVerdict():
                    self.say(tr("Checked"))
                case Finished():
                    self.say(tr("Stopped") if event.stopped else tr("Done"))
                    if event.tokens_per_second:
                        self.speed.setText(tr("{count} tokens/s").format(count=f"{event.tokens_per_second:.1f}"))
                        counts = tr("{read} tokens read, {written} written")
                        self.speed.setToolTip(counts.format(read=event.prompt_tokens, written=event.tokens))
                case Failed():
                    self.say(tr("This did not work"))
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
        self.bar.set_share(share)
        self.bar.show()
        passed = now - self._progress_since
        text = tr("{what}: {percent} %").format(what=what, percent=round(share * 100))
        if passed >= ESTIMATE_AFTER and 0 < share < 1:
            left = duration(passed * (1 - share) / share)
            text = tr("{progress}, about {time} left").format(progress=text, time=left)
        self._show(text)

    def _fit(self) -> None:
        self.bar.setFixedWidth(self._theme.px(120))

    def _show(self, text: str, *, writing: bool = False) -> None:
        self._text = text
        self._writing = writing
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
        if self._pieces > 1 and passed >= RATE_AFTER and self._writing:
            self.speed.setText(tr("about {count} tokens/s").format(count=f"{self._pieces / passed:.0f}"))


def duration(seconds: float) -> str:
    """A rough time in words: "8 s", "3 min"."""
    text = f"{max(1, round(seconds))} s" if seconds < 90 else f"{round(seconds / 60)} min"
    return left_to_right(text)


def ready() -> str:
    """The state while nothing happens."""
    return tr("Ready")
