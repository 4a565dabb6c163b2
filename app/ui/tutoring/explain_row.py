"""Under a step: a quiet button that asks what can be said about it, and each thing that can, to unfold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tutor.explained import Explained
from app.tutor.teaching.explanation import Explanation
from app.tutor.ways import Stopped
from app.ui.controls import Button, FlowLayout, label, set_property
from app.ui.i18n import tr
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.tutoring.explained_view import ExplainedView
from app.ui.tutoring.words import explanation_name
from engine.errors import LemmaError


class ExplainRow(QWidget):
    """About one step of a solution; `wanted` asks for what can be said, once. Only that is offered then.

    When one of the offers is first unfolded `wanted` is emitted again, with its name as `wants`: a model may have
    something to add to it. `changed` tells that there is something else to be kept: what was said, what is unfolded.
    """

    wanted = Signal()
    changed = Signal(object)  # Explained

    def __init__(
        self,
        theme: Theme,
        problem: str,
        before: str,
        step: str,
        at: int,
        *,
        wrong: bool = False,
        worked: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.problem, self.before, self.step, self.at, self.wrong = problem, before, step, at, wrong
        self.worked = worked  # whether it is a step of the algebra's own solution
        self.wants = ""
        self.offers: dict[str, Button] = {}
        self._texts: dict[str, ExplainedView] = {}
        self._known: Explained | None = None
        self._asked = False
        self._restoring = False
        self.button = Button(theme, "", "question", name="quiet", tone="muted")
        self.button.setCheckable(True)
        set_property(self.button, "flush", "true")
        words = tr("Help with step {number}").format(number=at + 1)
        self.button.setText(tr("Help with this step"))
        self.button.setAccessibleName(words)
        self.button.toggled.connect(self._toggled)
        self.note = label("", "small")
        self.note.hide()
        self._flow = FlowLayout(gap=6)
        self._holder = QWidget()
        self._holder.setLayout(self._flow)
        self._holder.hide()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)  # where lines of the interface begin
        self._rows.addWidget(self._holder)
        self._rows.addWidget(self.note)
        theme.changed.connect(self._fit)
        self._fit()

    def show_offers(self, found: Sequence[tuple[str, Explanation]]) -> None:
        """What can be said, by its name."""
        self._known = Explained(self.at, self.step, self.worked, tuple(found))
        self._say("" if found else tr("There is nothing more that I can say about this step."))
        for name, _ in found:
            button = Button(self._theme, explanation_name(name), "", name="chip")
            button.setCheckable(True)
            button.toggled.connect(lambda on, name=name: self._unfold(name, on))
            self._flow.addWidget(button)
            self.offers[name] = button
        self._holder.setVisible(bool(found) and self.button.isChecked())
        if found and self.button.hasFocus():
            next(iter(self.offers.values())).setFocus()
        self._keep()

    def restore(self, kept: Explained) -> None:
        """Shows what was said before, as it was; what was said of another step is passed over."""
        if kept.step != self.step:
            return
        self._restoring = self._asked = True
        self.show_offers(kept.offers)
        self.button.setChecked(kept.open)
        for name in kept.unfolded:
            if name in self.offers:
                self.offers[name].setChecked(True)
        self._restoring = False
        self._known = kept

    def wait(self) -> None:
        """A model is being asked for its words about `wants`."""
        self._texts[self.wants].wait(True)

    def add_words(self, name: str, explanation: Explanation | None) -> None:
        """What the model added under `name`; None where it added nothing."""
        self._texts[name].wait(False)
        if explanation is not None and self._known is not None:
            self._known = self._known.said(name, explanation)
            self._texts[name].show_explanation(explanation)
            self._keep()

    def failed(self, error: LemmaError) -> None:
        """Nothing came; it can be asked for again."""
        self._asked = False
        self._say(tr("Stopped.") if isinstance(error, Stopped) else told(error.message))
        self.button.setChecked(False)
        self.note.show()

    def _toggled(self, on: bool) -> None:
        self._holder.setVisible(on and bool(self.offers))
        for name, text in self._texts.items():
            text.setVisible(on and self.offers[name].isChecked())
        if on and self._known is None and not self._asked:
            self._asked = True
            self._say(tr("Thinking about it") + "\N{HORIZONTAL ELLIPSIS}")
            self.wanted.emit()
        else:
            self.note.setVisible(on and bool(self.note.text()))
        self._keep()

    def _unfold(self, name: str, on: bool) -> None:
        assert self._known is not None
        if new := name not in self._texts:
            explanation = dict(self._known.offers)[name]
            title = explanation.title if name == "step" else explanation_name(name)
            self._texts[name] = ExplainedView(self._theme, title, explanation)
            self._rows.addWidget(self._texts[name])
        self._texts[name].setVisible(on)
        self._keep()
        if new and not self._restoring and not any(one.by == "model" for one in self._said(name).paragraphs):
            self.wants = name
            self.wanted.emit()

    def _said(self, name: str) -> Explanation:
        assert self._known is not None
        return dict(self._known.offers)[name]

    def _keep(self) -> None:
        """Tells what there is to be kept now, if anything was said."""
        if self._known is None or self._restoring:
            return
        unfolded = tuple(name for name, button in self.offers.items() if button.isChecked())
        now = Explained(self.at, self.step, self.worked, self._known.offers, unfolded, self.button.isChecked())
        self._known = now
        self.changed.emit(now)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _fit(self) -> None:
        self._rows.setSpacing(self._theme.px(6))
