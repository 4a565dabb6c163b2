"""Where an answer is given: a line to type in, options to pick, things to put in order, pairs to match.

Each field gives its answer as the checker wants it (ids for what is picked) and emits `submitted` on Enter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.plain_math import plain_text
from app.ui.accessible import untold
from app.ui.aloud import announce
from app.ui.controls import Button
from app.ui.direction import LEFT_TO_RIGHT, RIGHT_TO_LEFT, direction_of, isolated, left_to_right, mirrored
from app.ui.document import LINE_SPACE
from app.ui.i18n import tr
from app.ui.lessons.worker import LessonWorker
from app.ui.maths_input.decimal_sign import for_pack
from app.ui.maths_input.field import MathsField
from app.ui.maths_input.reading import Ask
from app.ui.rich_text import RichText
from app.ui.scan import Plain, scan
from app.ui.theme import Theme
from engine.errors import LemmaError
from engine.maths.client import Reading
from engine.maths.kinds import Kind
from lessons.variants.variant import VariantPart

_EXAMPLES = {
    Kind.SOLUTION_SET: ("x = 2", "x = -3"),
    Kind.INTERVAL: ("[0, 5)", "x > 3"),
    Kind.POINT: ("(2, -1)",),
    Kind.VECTOR: ("(2, -1)",),
    Kind.MATRIX: ("[[1, 2], [3, 4]]",),
    Kind.LOWEST_TERMS: ("3/4",),
    Kind.RATIONAL: ("3/4", "5"),
    Kind.ANTIDERIVATIVE: ("x^2 + C",),
    Kind.CHEMICAL_FORMULA: ("H2O",),
    Kind.CHEMICAL_EQUATION: ("2 H2 + O2 -> 2 H2O",),
    Kind.COMPLEX: ("3 + 2i",),
}


def _example(kind: Kind) -> str:
    """What may stand in the field while it is empty."""
    if kind is Kind.QUANTITY:
        return tr("A number with its unit, such as {example}").format(example=left_to_right("12 m/s"))
    match _EXAMPLES.get(kind, ()):
        case (one,):
            return tr("Such as {example}").format(example=left_to_right(one))
        case (one, other):
            return tr("Such as {example} or {other}").format(example=left_to_right(one), other=left_to_right(other))
        case _:
            return tr("Your answer")


class AnswerField(QWidget):
    """What all fields have in common; `answer` is empty while nothing has been given."""

    submitted = Signal()
    changed = Signal()

    def answer(self) -> str:
        """The answer as the checker wants it."""
        raise NotImplementedError

    def give(self, text: str) -> None:
        """Puts `text` in, where the answer is typed."""

    def state(self) -> str:
        """What stands here, finished or not, as `restore` takes it."""
        return self.answer()

    def restore(self, state: str) -> None:
        """Puts back what stood here; what does not fit is passed over."""
        raise NotImplementedError


class _Picked(AnswerField):
    """One in which nothing is typed: Enter is a key of the field itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


def field_for(theme: Theme, part: VariantPart, worker: LessonWorker | None = None) -> AnswerField:
    """The field for a part, by the kind of its answer; the `worker` reads what is typed meanwhile."""
    kind = part.kind.kind
    if kind is Kind.CHOICE:
        return _Choice(theme, part)
    if kind is Kind.ORDERING:
        return _Ordering(theme, part)
    if kind is Kind.MATCHING:
        return _Matching(theme, part)
    return _Typed(theme, part, worker)


class _Typed(AnswerField):
    """One line, with what is read of it and keys for signs."""

    def __init__(self, theme: Theme, part: VariantPart, worker: LessonWorker | None) -> None:
        super().__init__()
        ask = _reader(worker, part) if worker is not None else None
        self.typed = MathsField(theme, part.kind, ask, pack_comma=part.decimal_comma)
        self.line = self.typed.line
        self.line.setPlaceholderText(_example(part.kind.kind))
        self.typed.submitted.connect(self.submitted)
        self.typed.changed.connect(self.changed)
        self.setFocusProxy(self.line)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.typed)

    def answer(self) -> str:
        return self.typed.text()

    def give(self, text: str) -> None:
        self.line.take(text)

    def state(self) -> str:
        return self.line.text()

    def restore(self, state: str) -> None:
        self.line.setText(state)


def _reader(worker: LessonWorker, part: VariantPart) -> Ask:
    """Has a text read as an answer to `part`; of several waiting ones only the last."""

    def ask(owner: QObject, text: str, done: Callable[[Reading], None], failed: Callable[[LemmaError], None]) -> None:
        given, comma = for_pack(text.strip(), part.decimal_comma), part.decimal_comma
        worker.ask(
            owner,
            lambda client: client.read(given, decimal_comma=comma, kind=part.kind),
            done,
            failed,
            key=f"read {id(owner)}",
            quiet=True,
        )

    return ask


class _Choice(_Picked):
    """Buttons to pick one, or boxes where several are right."""

    def __init__(self, theme: Theme, part: VariantPart) -> None:
        super().__init__()
        several = "," in part.expected
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(6))
        self._group = QButtonGroup(self)  # of those one of which is picked; in a group Tab meets one alone
        self.buttons: dict[str, QRadioButton | QCheckBox] = {}
        self.setLayoutDirection(_side(option.text for option in part.options))
        for option in part.options:
            button = QCheckBox() if several else QRadioButton()
            button.toggled.connect(self.changed)
            if not several:
                self._group.addButton(button)
            text = RichText(theme)
            text.set_text(option.text)
            button.setAccessibleName(text.spoken_text())
            untold(text)
            text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            text.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
            rows.addLayout(row)
            self.buttons[option.id] = button
            text.viewport().installEventFilter(_Click(text, button))
            text.document().documentLayout().documentSizeChanged.connect(
                lambda _, button=button, text=text: _level(button, text)
            )
        self.setFocusProxy(next(iter(self.buttons.values())))

    def answer(self) -> str:
        return ", ".join(name for name, button in self.buttons.items() if button.isChecked())

    def restore(self, state: str) -> None:
        for name in state.split(", "):
            if name in self.buttons:
                self.buttons[name].setChecked(True)


def _level(button: QRadioButton | QCheckBox, text: RichText) -> None:
    """Has the ring or box stand at the height of the first line beside it."""
    button.ensurePolished()
    metric = QStyle.PixelMetric.PM_ExclusiveIndicatorWidth
    button.setFixedWidth(button.style().pixelMetric(metric, None, button) + 2)  # not the room for words that are none
    block = text.document().firstBlock()
    top = text.document().documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineAt(0)
    if line.isValid():
        button.setFixedHeight(round(2 * top + 2 * line.y() + line.height()))


def _side(texts: Iterable[str]) -> Qt.LayoutDirection:
    """Where the lines of texts of a pack begin; those of formulas alone begin where those of the interface do."""
    words = " ".join(piece.text for text in texts for piece in scan(text, complete=True) if isinstance(piece, Plain))
    return direction_of(words, RIGHT_TO_LEFT if mirrored() else LEFT_TO_RIGHT)


class _Click(QObject):
    """A click on the words of an option picks it."""

    def __init__(self, parent: QWidget, button: QRadioButton | QCheckBox) -> None:
        super().__init__(parent)
        self._button = button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._button.click()
        return False


class _Rows(QListWidget):
    """Emits `pushed` with -1 or 1 for Alt+Up and Alt+Down: the chosen row is to be moved."""

    pushed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.pushed.emit(by)
        else:
            super().keyPressEvent(event)


class _Ordering(_Picked):
    """A list whose rows are moved with the mouse, two keys, or the two buttons; no answer until one was moved.

    It is never shown in the right order, so that whoever moved nothing has not answered.
    """

    def __init__(self, theme: Theme, part: VariantPart) -> None:
        super().__init__()
        self.list = _Rows()
        self.list.pushed.connect(self._move)
        self.list.setAccessibleName(tr("Put these in order"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for option in part.options:
            item = QListWidgetItem(isolated(plain_text(option.text)))
            item.setData(Qt.ItemDataRole.UserRole, option.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._moved = False
        theme.changed.connect(self._fit)
        self._fit()
        self.list.model().rowsMoved.connect(self._note_move)
        up = Button(theme, tr("Move up"))
        down = Button(theme, tr("Move down"))
        for button, by, keys in ((up, -1, "Alt+Up"), (down, 1, "Alt+Down")):
            button.clicked.connect(lambda _=False, by=by: self._move(by))
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.text()} ({left_to_right(native)})")
        buttons = QVBoxLayout()
        buttons.addWidget(up)
        buttons.addWidget(down)
        buttons.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.setFocusProxy(self.list)

    def _fit(self) -> None:
        """As high as its rows."""
        self.list.ensurePolished()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + 2)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row < self.list.count() and 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)
            self._note_move()
            announce(self.list, ", ".join(self.list.item(at).text() for at in range(self.list.count())))

    def _note_move(self) -> None:
        self._moved = True
        self.changed.emit()

    def answer(self) -> str:
        if not self._moved:
            return ""
        return ", ".join(self._ids())

    def _ids(self) -> list[str]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def restore(self, state: str) -> None:
        wanted = state.split(", ")
        if sorted(wanted) != sorted(self._ids()):
            return
        for row, name in enumerate(wanted):
            self.list.insertItem(row, self.list.takeItem(self._ids().index(name)))
        self.list.setCurrentRow(0)
        self._note_move()


class _Matching(_Picked):
    """Each thing on the left with a list of partners to pick from."""

    def __init__(self, theme: Theme, part: VariantPart) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        self.boxes: dict[str, QComboBox] = {}
        for row, left in enumerate(part.options):
            text = RichText(theme)
            text.set_text(left.text)
            text.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the box beside it says what it belongs to
            box = QComboBox()
            name = tr("Partner of {thing}").format(thing=text.spoken_text())
            box.setAccessibleName(name)
            box.setAccessibleDescription(name)  # some systems take what is chosen for its name
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.addItem(tr("Choose"), "")
            for right in part.rights:
                box.addItem(isolated(plain_text(right.text)), right.id)
            box.currentIndexChanged.connect(self.changed)
            beside = QVBoxLayout()
            beside.setContentsMargins(0, theme.px(LINE_SPACE), 0, 0)  # as much as is below its last line
            beside.addWidget(text)
            grid.addLayout(beside, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, row, 1)
            self.boxes[left.id] = box
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.setLayoutDirection(_side(option.text for option in part.options))
        self.setFocusProxy(next(iter(self.boxes.values())))

    def answer(self) -> str:
        chosen = {left: str(box.currentData()) for left, box in self.boxes.items()}
        if not all(chosen.values()):
            return ""
        return ", ".join(f"{left}-{right}" for left, right in chosen.items())

    def state(self) -> str:
        return json.dumps({left: box.currentData() for left, box in self.boxes.items() if box.currentData()})

    def restore(self, state: str) -> None:
        with suppress(ValueError, TypeError, AttributeError):
            for left, right in json.loads(state or "{}").items():
                if left in self.boxes:
                    self.boxes[left].setCurrentIndex(max(0, self.boxes[left].findData(right)))
