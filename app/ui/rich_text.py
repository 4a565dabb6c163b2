"""A read-only text that is as high as what it holds: Markdown with drawn formulas, selectable, never fetching.

Copying gives Markdown words with TeX for the formulas; screen readers get the formulas in words.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from app.ui import formulas
from app.ui.document import FORMULA_SCALE, START, DocumentWriter, Place
from app.ui.i18n import tr
from app.ui.inline_maths import OBJECT, OBJECT_TYPE, SOURCE, TAIL, TEX, MathsObject
from app.ui.line_breaks import BREADTHS
from app.ui.markdown import Parsed, parse
from app.ui.scan import Formula
from app.ui.speech import spoken
from app.ui.theme import TEXT_PX, Theme

REFIT_MS = 80  # after the last change of the width: then formulas are broken anew
_SCROLL_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down)


class RichText(QTextBrowser):
    """Shows `set_text`; `size` is the text size at 100 %, `tone` the name of a colour in the table.

    `struck` draws a line through it, and says so to who listens. Where `later`, a formula is not waited for: the text
    is shown as far as the formulas are there, and goes on when they come. Links of the schemes in `links` emit
    `anchorClicked`, also by Tab and Enter; others are words.
    """

    whole = Signal()  # a complete text is shown to its end, or no formula is waited for any more

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        size: float = TEXT_PX,
        tone: str = "text",
        struck: bool = False,
        later: bool = False,
        links: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._tone = tone
        self._struck = struck
        self._links = links
        self._typesetter = theme.typesetter if later else None
        self._waits = False  # for a formula
        self._text = ""
        self._complete = True
        self._settled = 0  # characters of the text that stay as they are drawn
        self._place: Place = START  # where they end in the document
        self._said = ""  # they, as words
        self._room = 0  # px that a line has; 0 before that is known
        self._breadths: dict[Formula, int] = {}  # how each formula that is shown is broken into lines
        self._refitting = QTimer(self)
        self._refitting.setSingleShot(True)
        self._refitting.setInterval(REFIT_MS)
        self._refitting.timeout.connect(self._refit)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        followed = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(selectable | followed if links else selectable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self._maths = MathsObject(self)
        layout = self.document().documentLayout()
        layout.registerHandler(OBJECT_TYPE, self._maths)
        layout.documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._render)

    @property
    def text(self) -> str:
        """The source that is shown."""
        return self._text

    @property
    def waits(self) -> bool:
        """Whether a formula is waited for, and the text shown only as far as that."""
        return self._waits

    def set_text(self, text: str, *, complete: bool = True) -> None:
        """Shows `text`; unless it is `complete`, a formula whose end is missing is held back.

        Of a text that grows only its last block is drawn again, however long it is.
        """
        if text == self._text and complete == self._complete:
            return
        if not text.startswith(self._text[: self._settled]):
            self._forget()
        self._text, self._complete = text, complete
        self._write()

    def _render(self) -> None:
        """Draws all of it anew, in the colours and sizes of now."""
        document = self.document()
        document.setDefaultFont(self._theme.font(self._size))
        document.setIndentWidth(self._theme.px(26))
        self._forget()
        self._write()

    def _forget(self) -> None:
        self._settled, self._place, self._said = 0, START, ""
        self._breadths = {}

    def _write(self) -> None:
        """Draws what comes after the blocks that are settled."""
        document = self.document()
        colour: str = getattr(self._theme.colours, self._tone)
        writer = DocumentWriter(document, self._theme, self._size, colour, struck=self._struck, links=self._links)
        waited, self._waits = self._waits, False
        parsed = parse(self._text[self._settled :], complete=self._complete, ready=self._ready)
        if parsed.settled:
            until = self._settled + parsed.settled
            place = writer.write(self._broken(parse(self._text[self._settled : until])), self._place)
            self._said += self._plain(self._place.position, place.position, TEX)
            self._settled, self._place = until, place
            writer = DocumentWriter(document, self._theme, self._size, colour, struck=self._struck, links=self._links)
            parsed = parse(self._text[until:], complete=self._complete, ready=self._ready)
        writer.write(self._broken(parsed), self._place)
        if self._complete and not self._waits:  # a name that grows by words would be read out anew with each
            said = self.spoken_text()
            self.setAccessibleName(tr("Taken back: {text}").format(text=said) if self._struck else said)
        self._fit(document.size())
        if not self._waits and (self._complete or waited):
            self.whole.emit()

    def _ready(self, formula: Formula) -> bool:
        """Whether `formula` can be drawn now; if not, the text goes on once it can."""
        if self._typesetter is None:
            return True
        for breadth in (0, self._breadth(formula)):
            if not self._typesetter.is_ready(formula.tex, formula.display, breadth):
                self._typesetter.want(self, formula.tex, formula.display, self._write, breadth)
                self._waits = True
                return False
        return True

    def _breadth(self, formula: Formula) -> int:
        """The lines that `formula` is to be broken into so that it fits, as `formulas.measure` has it."""
        px = self._size * self._theme.zoom / 100 * FORMULA_SCALE
        if not self._room or (self._typesetter is not None and not formulas.is_known(formula.tex, formula.display)):
            return 0
        box = formulas.measure(formula.tex, formula.display, px)
        if box is None or box.width <= self._room:
            return 0
        return next((breadth for breadth in BREADTHS if breadth * px <= self._room), BREADTHS[-1])

    def _refit(self) -> None:
        """Draws anew for another width, once all formulas are laid out for it: until then they stay as they are."""
        wanted = [(one, self._breadth(one)) for one in self._breadths]
        late = [
            (one, breadth)
            for one, breadth in wanted
            if self._typesetter is not None and not self._typesetter.is_ready(one.tex, one.display, breadth)
        ]
        for one, breadth in late:
            assert self._typesetter is not None
            self._typesetter.want(self, one.tex, one.display, self._refit, breadth)
        if not late and any(self._breadths[one] != breadth for one, breadth in wanted):
            self._render()

    def _broken(self, parsed: Parsed) -> Parsed:
        """The same, each formula in lines that fit."""
        for one in parsed.formulas:
            self._breadths[one] = self._breadth(one)
        return replace(parsed, formulas=[replace(one, breadth=self._breadths[one]) for one in parsed.formulas])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = self.viewport().width()
        if any(self._breadth(formula) != breadth for formula, breadth in self._breadths.items()):
            self._refitting.start()

    def _fit(self, size: QSizeF) -> None:
        height = math.ceil(size.height())
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), super().minimumSizeHint().height())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing: a solution needs no file and no network."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        cursor = self.textCursor()
        data.setText(self._plain(cursor.selectionStart(), cursor.selectionEnd(), SOURCE))
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "link-copy":
                menu.removeAction(action)
        source = self.formula_at(event.pos())
        if source:
            copy = QAction(tr("Copy this formula as LaTeX"), menu)
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(source))
            menu.insertAction(menu.actions()[0], copy)
        menu.popup(event.globalPos())

    def formula_at(self, point: QPoint) -> str:
        """The LaTeX of the formula that is drawn at `point`; empty where there is none."""
        place = self.document().documentLayout().hitTest(QPointF(point), Qt.HitTestAccuracy.ExactHit)
        for at in (place, place - 1):
            if at >= 0 and self.document().characterAt(at) == OBJECT:
                cursor = QTextCursor(self.document())
                cursor.setPosition(at)
                left = self.cursorRect(cursor)
                cursor.setPosition(at + 1)
                right = self.cursorRect(cursor)
                same_line = left.top() == right.top()
                if not same_line or min(left.x(), right.x()) <= point.x() <= max(left.x(), right.x()):
                    return cursor.charFormat().stringProperty(TEX)
        return ""

    def plain_text(self) -> str:
        """What is shown, as words with TeX for the formulas."""
        return self._plain(0, self.document().characterCount() - 1, SOURCE)

    def spoken_text(self) -> str:
        """What is shown, as words with the formulas spoken."""
        return self._said + self._plain(self._place.position, self.document().characterCount() - 1, TEX)

    def _plain(self, start: int, end: int, what: int) -> str:
        document = self.document()
        cursor = QTextCursor(document)
        out: list[str] = []
        for at in range(start, end):
            character = document.characterAt(at)
            if character == OBJECT:
                cursor.setPosition(at + 1)
                shape = cursor.charFormat()
                source = shape.stringProperty(what)
                out += [spoken(source) if what == TEX else source, shape.stringProperty(TAIL)]
            else:
                out.append("\n" if character in "\N{PARAGRAPH SEPARATOR}\N{LINE SEPARATOR}\ufdd0\ufdd1" else character)
        return "".join(out).replace("\N{NO-BREAK SPACE}", " ")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, not the card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLL_KEYS and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
