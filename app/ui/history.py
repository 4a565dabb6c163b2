"""The conversations of whoever is learning, the newest first, found while one types."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from app.ui.controls import Button, confirm_box, label
from app.ui.direction import mirrored
from app.ui.i18n import tr
from app.ui.record import Record
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.words import a_day
from engine.errors import LemmaError

WIDTH = 260  # px at 100 %
SHARE = 0.34  # of the window, at most
TITLE, WHEN, AROUND = 14, 12, 8  # px at 100 %: the letters of a row, and what is free around them
TYPING_MS = 120
"""How long after the last key the search begins."""
Found = list[tuple[int, str, datetime]]


class _List(QListWidget):
    """Delete asks for the chosen one to be removed; Up leads out of the first one."""

    remove_wanted = Signal()
    up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.up.emit()
        else:
            super().keyPressEvent(event)


class _Search(QLineEdit):
    """Down leads into the list below."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class _Row(QStyledItemDelegate):
    """A conversation: what was asked, and below it, quieter, when."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._theme.font(TITLE, QFont.Weight.Medium), self._theme.font(WHEN)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heights = (QFontMetrics(font).height() for font in self._fonts())
        return QSize(0, sum(heights) + 2 * self._theme.px(AROUND))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        title, _, when = str(index.data()).partition("\n")
        row.text = ""
        widget = self.parent()
        assert isinstance(widget, QListWidget)
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)
        px, colours = self._theme.px, self._theme.colours
        place = row.rect.adjusted(px(AROUND), px(AROUND), -px(AROUND), -px(AROUND))
        painter.save()
        for words, font, ink in zip((title, when), self._fonts(), (colours.text, colours.muted), strict=True):
            letters = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            short = letters.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop, short)
            place.setTop(place.top() + letters.height())
        painter.restore()


def when_words(changed: datetime, now: datetime) -> str:
    """When that was, as it is said: today and yesterday with the time, else the day."""
    then, today = changed.astimezone(), now.astimezone().date()
    time, days = f"{then:%H:%M}", (today - then.date()).days
    if days == 0:
        return tr("Today, {time}").format(time=time)
    if days == 1:
        return tr("Yesterday, {time}").format(time=time)
    return a_day(then.date())


class HistoryPanel(QFrame):
    """Emits `chosen` with the number of a conversation, `removed` once one is gone, `left` by Esc.

    Enter in the field opens the first that was found.
    """

    chosen = Signal(int)
    removed = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, record: Record) -> None:
        super().__init__()
        self._theme = theme
        self._record = record
        self.setObjectName("rail")
        self.setAccessibleName(tr("Earlier conversations"))
        self.search = _Search()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the conversations"))
        self.search.setClearButtonEnabled(True)
        self.list = _List()
        self.list.setAccessibleName(tr("Conversations"))
        self.list.setItemDelegate(_Row(theme, self.list))
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._activated)
        self.list.remove_wanted.connect(self.ask_to_remove)
        self.empty = label("", "small")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.remove = Button(theme, tr("Remove the chosen one"), "trash", name="quiet", tone="muted")
        self.remove.clicked.connect(self.ask_to_remove)
        self._rows = QVBoxLayout(self)
        for widget in (self.search, self.empty, self.list, self.remove):
            self._rows.addWidget(widget)
        self._rows.setStretchFactor(self.list, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._typing.start)
        self.search.down.connect(self._into_list)
        self.search.returnPressed.connect(self._open_first)
        self.list.up.connect(self.search.setFocus)
        self._opening = False  # the first, once it is found
        self.list.currentRowChanged.connect(lambda _: self._fit_buttons())
        record.changed.connect(self.refresh)
        record.opened.connect(self.refresh)
        theme.changed.connect(self._fit)
        self._fit()
        self._fit_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def refresh(self) -> None:
        """Reads the list anew; what is typed narrows it."""
        self._typing.stop()
        text = self.search.text().strip()
        if self._record.profile is None:
            self._show([])
            return
        self._record.ask(
            self,
            lambda store, profile: store.search_conversations(profile, text),
            self._show,
            self._failed,
            key="history",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _into_list(self) -> None:
        if self.list.count():
            self.list.setFocus()
            if self.list.currentRow() < 0:
                self.list.setCurrentRow(0)

    def _open_first(self) -> None:
        """The first of what is found of what is typed now, not of what was typed before."""
        if self.search.text().strip():
            self._opening = True
            self.refresh()

    def ask_to_remove(self) -> None:
        """Removes the chosen conversation, once the user has said so."""
        if self.list.currentRow() < 0:
            return
        item = self.list.currentItem()
        number, title = int(item.data(Qt.ItemDataRole.UserRole)), item.text().splitlines()[0]
        box = confirm_box(self, tr("Remove this conversation? {title}").format(title=title))
        yes = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._remove(number))
        box.open()

    def _remove(self, number: int) -> None:
        def done(_: None) -> None:
            self.removed.emit(number)
            self.refresh()

        self._record.ask(self, lambda store, profile: store.remove_conversation(profile, number), done, self._failed)

    def _show(self, found: Found) -> None:
        chosen = self.list.currentItem().data(Qt.ItemDataRole.UserRole) if self.list.currentRow() >= 0 else None
        self.list.clear()
        for number, title, changed in found:
            item = QListWidgetItem(f"{' '.join(title.split())}\n{when_words(changed, datetime.now(UTC))}")
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setToolTip(title)
            self.list.addItem(item)
            if number == chosen:
                self.list.setCurrentItem(item)
        nothing = tr("Nothing was found.") if self.search.text().strip() else tr("What you ask is kept here.")
        self.empty.setText("" if found else nothing)
        self.empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self.remove.setVisible(bool(found))
        self._fit_buttons()
        opening, self._opening = self._opening, False
        if opening and found:
            self.chosen.emit(found[0][0])

    def _activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _failed(self, error: LemmaError) -> None:
        self._opening = False
        self.empty.setText(told(error))
        self.empty.show()

    def _fit_buttons(self) -> None:
        self.remove.setEnabled(self.list.currentRow() >= 0)

    def _fit(self) -> None:
        px = self._theme.px
        window = self.window()
        beside = window.width() if window is not self else px(WIDTH) * 3
        self.setFixedWidth(min(px(WIDTH), max(WIDTH, round(SHARE * beside))))
        self._rows.setContentsMargins(px(10), px(10), px(10), px(10))
        self._rows.setSpacing(px(8))
