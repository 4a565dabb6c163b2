"""An exploration: sliders, and a figure and texts that follow them.

Frames are worked out in the worker; while one is on its way only the last position waits.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from app.ui.accessible import told_as
from app.ui.aloud import announce
from app.ui.controls import label
from app.ui.direction import LEFT_TO_RIGHT, direction_of
from app.ui.i18n import tr
from app.ui.lessons.plot_view import PlotView
from app.ui.lessons.worker import LessonWorker
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.explorations.frame import Frame
from lessons.model import Exploration, Slider


class ExplorationView(QWidget):
    """One exploration, at its start until somebody moves a slider."""

    def __init__(self, theme: Theme, worker: LessonWorker, exploration: Exploration) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self.exploration = exploration
        self.setLayoutDirection(direction_of(exploration.title))  # what it shows is written in the language of the pack
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(12))
        rows.addWidget(label(exploration.title, "headline", own=True))
        self.text = RichText(theme)
        rows.addWidget(self.text)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        self.sliders: dict[str, QSlider] = {}
        self._values: dict[str, QLabel] = {}
        for row, slider in enumerate(exploration.sliders):
            self._add(slider, row, grid)
        rows.addLayout(grid)
        self.plots = [PlotView(theme) for _ in exploration.plots]
        for plot in self.plots:
            rows.addWidget(plot)
        self.description = RichText(theme, tone="muted")
        rows.addWidget(self.description)
        self.message = label("", "small")
        self.message.hide()
        rows.addWidget(self.message)
        self._moved()

    def _add(self, slider: Slider, row: int, grid: QGridLayout) -> None:
        name = slider.label or slider.name
        control = QSlider(Qt.Orientation.Horizontal)
        control.setRange(0, int((slider.high - slider.low) / slider.step))
        control.setPageStep(max(1, control.maximum() // 10))
        control.setValue(int((slider.start - slider.low) / slider.step))
        in_unit = tr("{name} in {unit}").format(name=name, unit=slider.unit)
        control.setAccessibleName(in_unit if slider.unit else name)
        control.setLayoutDirection(LEFT_TO_RIGHT)  # as the axes of the plot it moves
        control.valueChanged.connect(self._moved)
        value = label("", "body", wrap=False)
        told_as(control, QAccessible.Role.Slider, value.text)  # its own value is the number of the step
        value.setMinimumWidth(self._theme.px(90))
        grid.addWidget(label(name, "body", wrap=False, own=True), row, 0)
        grid.addWidget(control, row, 1)
        grid.addWidget(value, row, 2)
        self.sliders[slider.name] = control
        self._values[slider.name] = value

    def position(self) -> dict[str, Decimal]:
        """Where the sliders are."""
        return {
            slider.name: slider.low + slider.step * self.sliders[slider.name].value()
            for slider in self.exploration.sliders
        }

    def _moved(self) -> None:
        position = self.position()
        for slider in self.exploration.sliders:
            shown = str(position[slider.name])
            if self.exploration.decimal_comma:
                shown = shown.replace(".", ",")
            shown = f"{shown} {slider.unit}".strip()
            shown = shown.replace("-", "\N{MINUS SIGN}", 1) if shown.startswith("-") else shown
            self._values[slider.name].setText(shown)
            control = self.sliders[slider.name]
            control.setAccessibleDescription(shown)  # for systems that know no value but a number
            if control.hasFocus():
                announce(control, shown)
        exploration = self.exploration
        self._worker.ask(
            self, lambda client: client.frame(exploration, position), self._show, self._failed, key=f"frame {id(self)}"
        )

    def _show(self, frame: Frame) -> None:
        self.text.set_text(frame.text)
        self.description.set_text(frame.description)
        for view, data in zip(self.plots, frame.plots, strict=False):
            view.set_data(data)
        self.message.setText(told(frame.message))
        self.message.setVisible(bool(frame.message))

    def _failed(self, error: LemmaError) -> None:
        self.message.setText(told(error))
        self.message.show()
