"""Small controls that several pages use: buttons with a mark, labels with a role, a layout that flows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.direction import RIGHT_TO_LEFT, direction_of, margins, mirrored
from app.ui.icons import icon, paint
from app.ui.sentences import told
from app.ui.theme import Theme

LETTERS = 14  # px: those of the interface at 100 %
LEAST = 150  # px at 100 %: what is laid out in a flow can be made as narrow as that
LONG_WORD, PIECE = 40, 12  # characters: of a word that no line may hold, and of the pieces it may be broken into
_LONG_WORDS = re.compile(rf"[^\s/\\-]{{{LONG_WORD},}}")  # paths are broken by Qt, behind their strokes


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet looks at, and has the widget dressed anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Words(QLabel):
    """A label that stands where lines of the interface begin, while its words run their own way (Qt sees to that):
    a sentence in English under an Arabic heading stands at the right, with its full stop at its end. One of content
    (`own`) stands where its own lines begin: the title of a lesson in English above the lesson, at the left.

    A word too long for any line is broken, wherever that is: else the page would become as wide as the word.
    """

    def __init__(self, *, own: bool = False) -> None:
        super().__init__()
        self._own = own
        self._said = ""

    def text(self) -> str:
        return self._said

    def setText(self, text: str) -> None:
        broken = _LONG_WORDS.sub(_broken, text)
        if broken != text or super().text() != self._said:
            self.setAccessibleName(text if broken != text else "")
        self._said = text
        super().setText(broken)
        if self.alignment() & (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight):  # else in the middle
            right = direction_of(text) is RIGHT_TO_LEFT if self._own else mirrored()
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)

    def paintEvent(self, event: QPaintEvent) -> None:
        selectable = bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
        if selectable or not self.wordWrap() or direction_of(self.text()) is not RIGHT_TO_LEFT:
            super().paintEvent(event)
            return
        # Qt leaves the blank that an Arabic line was broken at to its right: each line would stand a little inside.
        text = QTextLayout(super().text().replace("\n", "\N{LINE SEPARATOR}"), self.font())
        shape = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        shape.setTextDirection(RIGHT_TO_LEFT)
        text.setTextOption(shape)
        inside, leading = self.contentsRect(), self.fontMetrics().leading()
        height = float(-leading)
        text.beginLayout()
        while (line := text.createLine()).isValid():
            line.setLineWidth(inside.width())
            line.setPosition(QPointF(0, height + leading))
            height += leading + line.height()
        text.endLayout()
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        top = 0.0 if upright & Qt.AlignmentFlag.AlignTop else (inside.height() - height) / 2
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text.draw(painter, QPointF(inside.left(), inside.top() + top))
        painter.end()


def _broken(word: re.Match[str]) -> str:
    letters = word[0]
    return "\N{ZERO WIDTH SPACE}".join(letters[at : at + PIECE] for at in range(0, len(letters), PIECE))


def label(text: str, role: str, *, wrap: bool = True, own: bool = False) -> QLabel:
    """A label in one of the styles of the style sheet; its text is never taken for HTML. `own`: of content."""
    result = Words(own=own)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    result.setProperty("role", role)
    result.setWordWrap(wrap)
    return result


class Button(QPushButton):
    """A button with a mark before its words; both follow the theme. `name` is its name in the style sheet.

    Where there is no room for all of its words their beginning is shown; who listens hears all of them.
    """

    def __init__(self, theme: Theme, text: str, mark: str = "", *, name: str = "", tone: str = "text") -> None:
        super().__init__(text)
        self._theme = theme
        self._mark = mark
        self._tone = tone
        self._squeezed = False  # narrower than its words
        if name:
            self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        theme.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._squeezed = self.width() < self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._squeezed:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        room -= 0 if option.icon.isNull() else option.iconSize.width() + self._theme.px(6)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QPainter(self)
        style.drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        group = self.group()
        if group is not None and group.exclusive():
            self.setAutoExclusive(True)  # the group sees to that; it tells screen readers that this is one of several

    def set_mark(self, mark: str, tone: str = "") -> None:
        self._mark = mark
        self._tone = tone or self._tone
        self._dress()

    def _dress(self) -> None:
        if not self._mark:
            self.setIcon(QIcon())
        else:
            colours = self._theme.colours
            self.setIcon(icon(self._mark, getattr(colours, self._tone), colours.muted))
            self.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))


class Chip(Button):
    """A button that stays pressed, and shows it by a tick as well as by its colour."""

    def __init__(self, theme: Theme, text: str, *, checked: bool = False) -> None:
        super().__init__(theme, text, name="chip", tone="accent")
        self.setCheckable(True)
        self.toggled.connect(lambda on: self.set_mark("check" if on else ""))
        self.setChecked(checked)


class Card(QFrame):
    """A box with a headline, if it has one, and what is added to its `rows`; `lines` are some of it already."""

    def __init__(self, theme: Theme, title: str = "", lines: Iterable[str] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("card")
        self.rows = QVBoxLayout(self)
        if title:
            self.rows.addWidget(label(title, "headline"))
        for line in lines:
            self.rows.addWidget(label(told(line), "body"))
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        self.rows.setContentsMargins(px(18), px(14), px(18), px(14))
        self.rows.setSpacing(px(6))


def beside(*widgets: QWidget, gap: int = 10) -> QWidget:
    """The widgets side by side, in new rows where the width ends."""
    row = QWidget()
    flow = FlowLayout(gap=gap)
    row.setLayout(flow)
    for widget in widgets:
        flow.addWidget(widget)
    return row


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout, and lets go of its widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Box(QMessageBox):
    """A box with a sentence, never taken for HTML, and what can be done about it. It goes when it is closed."""

    def __init__(
        self,
        icon: QMessageBox.Icon,
        text: str,
        buttons: QMessageBox.StandardButton = QMessageBox.StandardButton.NoButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon, "Lemma", "", buttons, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def showEvent(self, event: QShowEvent) -> None:
        edge = round(20 * QApplication.font().pixelSize() / LETTERS)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(edge, edge, edge, edge)
        super().showEvent(event)


def confirm_box(
    parent: QWidget, text: str, more: str = "", icon: QMessageBox.Icon = QMessageBox.Icon.Question
) -> QMessageBox:
    """A box that asks `text`, never taken for HTML, with Cancel; whoever asks adds the other answers and opens it."""
    box = Box(icon, text, QMessageBox.StandardButton.Cancel, parent)
    box.setInformativeText(more)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)  # Enter pressed in haste changes nothing
    return box


class Mark(QWidget):
    """One mark by itself; the words beside it say the same, so screen readers pass over it."""

    def __init__(self, theme: Theme, mark: str, tone: str, size: int = 24) -> None:
        super().__init__()
        self._theme = theme
        self._mark = mark
        self._tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        edge = self._theme.px(self._size)
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(self.rect()), self._mark, getattr(self._theme.colours, self._tone))
        painter.end()


class Note(QWidget):
    """A quiet line between the cards, with a mark before it if it has one."""

    def __init__(self, theme: Theme, mark: str, text: str) -> None:
        super().__init__()
        self._words = label(text, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(4 if mark else 0, 0, 0, 0))
        row.setSpacing(8)
        if mark:
            row.addWidget(Mark(theme, mark, "muted", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._words.text()

    def say(self, text: str) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)


class FlowLayout(QLayout):
    """Puts widgets side by side, from where lines begin or centred, and begins a new row where the width ends."""

    def __init__(self, *, gap: int = 10, centred: bool = False) -> None:
        super().__init__()
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        size.setWidth(min(size.width(), round(LEAST * QApplication.font().pixelSize() / LETTERS)))
        return size

    def _gap(self) -> int:
        """The room between two widgets, as large as the letters are."""
        return round(self.spacing() * QApplication.font().pixelSize() / LETTERS)

    def _place(self, rect: QRect, *, move: bool) -> int:
        y, gap = rect.y(), self._gap()
        row: list[QLayoutItem] = []
        for item in [*(one for one in self._items if not one.isEmpty()), None]:  # what is hidden takes no room
            width = sum(min(i.sizeHint().width(), rect.width()) + gap for i in row)
            if row and (item is None or width + item.sizeHint().width() > rect.width()):
                height = max(i.sizeHint().height() for i in row)
                x = (rect.width() - width + gap) // 2 if self._centred else 0
                for one in row:
                    size = one.sizeHint()
                    size.setWidth(min(size.width(), rect.width()))
                    if move:
                        left = rect.width() - x - size.width() if mirrored() else x
                        down = (height - size.height()) // 2
                        one.setGeometry(QRect(QPoint(rect.x() + left, y + down), size))
                    x += size.width() + gap
                y += height + gap
                row = []
            if item is not None:
                row.append(item)
        return max(0, y - gap - rect.y())
