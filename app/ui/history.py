"""The conversations of whoever is learning, the newest first, found while one types."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QMessageBox, QVBoxLayout

from app.ui.controls import Button, confirm_box, label
from app.ui.i18n import tr
from app.ui.record import Record
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError

WIDTH = 260  # px at 100 %
SHARE = 0.34  # of the window, at most
TYPING_MS = 120
"""How long after the last key the search begins."""
Found = list[tuple[int, str, datetime]]


class _List(QListWidget):
    """Delete asks for the chosen one to be removed."""

    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QFrame):
    """Emits `chosen` with the number of a conversation, `removed` once one is gone."""

    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, theme: Theme, record: Record) -> None:
        super().__init__()
        self._theme = theme
        self._record = record
        self.setObjectName("rail")
        self.setAccessibleName(tr("Earlier conversations"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the conversations"))
        self.search.setClearButtonEnabled(True)
        self.list = _List()
        self.list.setAccessibleName(tr("Conversations"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
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
            item = QListWidgetItem(f"{title}\n{changed.astimezone():%Y-%m-%d %H:%M}")
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setToolTip(title)
            self.list.addItem(item)
            if number == chosen:
                self.list.setCurrentItem(item)
        nothing = tr("Nothing was found.") if self.search.text().strip() else tr("What you ask is kept here.")
        self.empty.setText("" if found else nothing)
        self.empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self._fit_buttons()

    def _activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _failed(self, error: LemmaError) -> None:
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
