"""A small grid to type a matrix in: Tab and the arrows go from cell to cell, Enter writes it into the line.

What stands in the line as a matrix is taken into the cells, so that it can be changed there.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.controls import Button, FlowLayout, label
from app.ui.i18n import tr
from app.ui.theme import Theme

MOST = 6  # rows or columns
_MATRIX = re.compile(r"\s*\[\s*\[[^\[\]]*\](?:\s*[,;]\s*\[[^\[\]]*\])*\s*\]\s*")
_ROW = re.compile(r"\[([^\[\]]*)\]")


def cells_of(text: str) -> list[list[str]]:
    """The cells of `[[1, 2], [3, 4]]`; empty where the text is no such matrix, or one that is too large."""
    if _MATRIX.fullmatch(text) is None:
        return []
    rows = [[cell.strip() for cell in row.split(";" if ";" in row else ",")] for row in _ROW.findall(text)]
    even = len({len(row) for row in rows}) == 1 and max(len(rows), len(rows[0])) <= MOST
    whole = all(cell.count("(") == cell.count(")") for row in rows for cell in row)
    return rows if even and whole else []


def written(cells: list[list[str]], *, decimal_comma: bool = False) -> str:
    """The cells as the reader takes them; a cell that is empty is a place to fill in."""
    apart = "; " if decimal_comma else ", "
    return "[" + apart.join("[" + apart.join(cell.strip() or "□" for cell in row) + "]" for row in cells) + "]"


class MatrixGrid(QFrame):
    """`finished` brings the matrix as text, `left` that nothing is wanted of it."""

    finished = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.decimal_comma = False
        self.setObjectName("banner")
        self.cells: list[list[QLineEdit]] = []
        rows = QVBoxLayout(self)
        rows.setSpacing(theme.px(8))
        self.size_label = label("", "small")
        rows.addWidget(self.size_label)
        self._holder = QWidget()
        self._holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(6))
        across = QHBoxLayout()
        across.addWidget(self._holder)
        across.addStretch(1)
        rows.addLayout(across)
        buttons = QWidget()
        flow = FlowLayout(gap=6)
        buttons.setLayout(flow)
        self.done = Button(theme, tr("Put it in"), name="primary")
        self.done.clicked.connect(self.finish)
        flow.addWidget(self.done)
        for text, name, row, column in (
            (tr("+ row"), tr("One row more"), 1, 0),
            (tr("− row"), tr("One row fewer"), -1, 0),
            (tr("+ column"), tr("One column more"), 0, 1),
            (tr("− column"), tr("One column fewer"), 0, -1),
        ):
            button = Button(theme, text, name="quiet")
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, row=row, column=column: self._grow(row, column))
            flow.addWidget(button)
        self.cancel = Button(theme, tr("Cancel"), name="quiet")
        self.cancel.clicked.connect(self.left)
        flow.addWidget(self.cancel)
        rows.addWidget(buttons)
        self.show_cells([["", ""], ["", ""]])

    def open(self, text: str) -> None:
        """Shows itself with the matrix in `text`, or an empty one."""
        self.show_cells(cells_of(text) or [["", ""], ["", ""]])
        self.show()
        self.cells[0][0].setFocus()
        self.cells[0][0].selectAll()

    def texts(self) -> list[list[str]]:
        """What stands in the cells."""
        return [[cell.text() for cell in row] for row in self.cells]

    def finish(self) -> None:
        """The matrix as it is goes into the line."""
        self.finished.emit(written(self.texts(), decimal_comma=self.decimal_comma))

    def show_cells(self, texts: list[list[str]]) -> None:
        """Makes a cell for each of `texts`."""
        for row in self.cells:
            for cell in row:
                self._grid.removeWidget(cell)
                cell.hide()
                cell.deleteLater()
        self.cells = []
        for down, words in enumerate(texts):
            self.cells.append([])
            for across, word in enumerate(words):
                cell = QLineEdit(word.replace("□", ""))
                cell.setFixedWidth(self._theme.px(76))
                cell.setMaxLength(200)
                cell.setAccessibleName(tr("Row {row}, column {column}").format(row=down + 1, column=across + 1))
                cell.installEventFilter(self)
                self._grid.addWidget(cell, down, across)
                self.cells[-1].append(cell)
        cells = [cell for row in self.cells for cell in row]
        for before, after in zip(cells, [*cells[1:], self.done], strict=True):
            QWidget.setTabOrder(before, after)
        sizes = tr("A matrix of {rows} × {columns}: Tab and the arrows move, Enter puts it in.")
        self.size_label.setText(sizes.format(rows=len(texts), columns=len(texts[0])))

    def _grow(self, rows: int, columns: int) -> None:
        texts = self.texts()
        high, wide = len(texts) + rows, len(texts[0]) + columns
        if not (1 <= high <= MOST and 1 <= wide <= MOST):
            return
        grown = [[*row, *[""] * columns][:wide] for row in [*texts, *[[""] * wide] * rows][:high]]
        self.show_cells(grown)
        last = self.cells[-1 if rows else 0][-1 if columns else 0]
        last.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        here = [(r, c) for r, row in enumerate(self.cells) for c, cell in enumerate(row) if cell is watched]
        if not here or not isinstance(watched, QLineEdit):
            return False
        (row, column), key = here[0], event.key()
        at_start = watched.cursorPosition() == 0 and not watched.hasSelectedText()
        at_end = watched.cursorPosition() == len(watched.text()) and not watched.hasSelectedText()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Up:
            self._go(row - 1, column)
        elif key == Qt.Key.Key_Down:
            self._go(row + 1, column)
        elif key == Qt.Key.Key_Left and (at_start or not watched.text()):
            self._go(row, column - 1)
        elif key == Qt.Key.Key_Right and (at_end or not watched.text()):
            self._go(row, column + 1)
        else:
            return False
        return True

    def _go(self, row: int, column: int) -> None:
        if 0 <= row < len(self.cells) and 0 <= column < len(self.cells[0]):
            self.cells[row][column].setFocus()
            self.cells[row][column].selectAll()
