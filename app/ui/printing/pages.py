"""A handout laid out on pages: the texts, formulas and plots of the window, drawn on paper.

Lengths are in px of 1/96 inch, on a page of A4 or Letter; whoever paints a page scales them to the device. Text goes
to the device as text, formulas and plots as lines. A line is never cut, and so no formula is; what belongs together (a
group) stays on one page where it fits on one.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPen,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from app.packs.handout.model import Drawn, Handout, NewPage, Pictured, Room, Words
from app.ui.direction import direction_of, isolated, mirrored
from app.ui.document import START, DocumentWriter, Place
from app.ui.i18n import tr
from app.ui.inline_maths import OBJECT, OBJECT_TYPE, MathsObject
from app.ui.lessons.plot_view import PlotView
from app.ui.markdown import parse
from app.ui.theme import Mode, Theme
from lessons.plots.data import Data

DPI = 96.0
TEXT = 14.5  # px
SIDES = 68  # px beside the text
TOP, BOTTOM = 86, 76  # px above and below it, with head and foot in them
HEAD, FOOT = 44, 46  # px from the edges of the page to their lines
BETWEEN = 14  # px between groups
LINE = 30  # px of a line to write on
PLOT = 430  # px: the width of a plot
PICTURE = 430  # px: the greatest width and height of a picture
SHORT = 0.6
"""Share of a page up to which a group is not cut."""
WRITING = 0.9
"""Share of the work that is writing."""
AIR = 8  # px above and below the lines of a page: a formula may be higher than its line
LEAST = 120  # px of a longer group that stand on its first page
PLOT_TYPE = OBJECT_TYPE + 1
NUMBER = int(QTextFormat.Property.UserProperty) + 100
BLANK = "\\_"


def paper_size() -> QPageSize:
    """Letter where people print on it, else A4."""
    letter = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


class Pages:
    """Lays `handout` out; `count` pages, each painted by `paint`.

    Unless it is done `at_once`, whoever has it goes through `lay_out` before the rest, a bit at a time.
    """

    def __init__(self, handout: Handout, size: QPageSize | None = None, *, at_once: bool = True) -> None:
        self._handout = handout
        self.size = size or paper_size()
        self.page = QSizeF(self.size.sizePoints()) * DPI / 72
        self.theme = Theme(Mode.LIGHT)  # dresses nothing: 100 %, in light colours
        # Whole numbers: the layout rounds, and a line that is off by a part of a px would count for the other page.
        self._room = QSizeF(int(self.page.width()) - 2 * SIDES, int(self.page.height()) - TOP - BOTTOM)
        self.document = QTextDocument()
        self.document.setUseDesignMetrics(True)
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(self.theme.font(TEXT))
        self.document.setIndentWidth(26)
        self.document.setTextWidth(self._room.width())
        self._maths = MathsObject(self.document, paper=True)
        self.document.documentLayout().registerHandler(OBJECT_TYPE, self._maths)
        self._plots = _Plots(self.document, self.theme)
        self.document.documentLayout().registerHandler(PLOT_TYPE, self._plots)
        self._pictures = 0
        self._rooms: dict[int, float] = {}  # blocks to write in, and how high they are
        self._groups: list[tuple[int, int]] = []  # first and last block of each
        if at_once:
            for _ in self.lay_out():
                pass

    def lay_out(self) -> Iterator[float]:
        """Does the work, group by group; gives the share of it that is done."""
        for share in self._write():
            yield share * WRITING
        self.document.setPageSize(self._room)
        frame = self.document.rootFrame().frameFormat()
        frame.setTopMargin(AIR)
        frame.setBottomMargin(AIR)
        self.document.rootFrame().setFrameFormat(frame)
        for share in self._keep_together():
            yield WRITING + share * (1 - WRITING)

    @property
    def count(self) -> int:
        """How many pages."""
        return max(1, self.document.pageCount())

    # --- writing ----------------------------------------------------------------------------------------------------

    def _write(self) -> Iterator[float]:
        handout, terms = self._handout, self._handout.terms
        place = self._words(f"# {handout.title}", START, size=22)
        if handout.to_fill:
            place = self._words(f"{terms.name}: {BLANK * 34}      {terms.date}: {BLANK * 16}", place)
        on_new_page = False
        for group in handout.groups:
            first = self._next(place)
            for block in group:
                if isinstance(block, NewPage):
                    on_new_page = True
                    continue
                start = self._next(place)
                place = self._block(block, place)
                if start == first or on_new_page:
                    self._shape(start, apart=True, on_new_page=on_new_page)
                    on_new_page = False
            self._groups.append((first, self.document.blockCount() - 1))
            yield len(self._groups) / len(handout.groups)

    def _next(self, place: Place) -> int:
        """The number of the block that is written next."""
        return self.document.blockCount() - (1 if place.fresh else 0)

    def _block(self, block: Words | Drawn | Pictured | Room, place: Place) -> Place:
        match block:
            case Words():
                return self._words(block.text, place)
            case Drawn():
                cursor = self._new_block(place)
                self._plots.add(cursor, block.data)
                return Place(cursor.position(), False)
            case Pictured():
                image = QImage.fromData(block.file)
                if image.isNull():
                    return self._words(f"*{block.description}*", place)
                size = image.size()
                if max(size.width(), size.height()) > PICTURE:
                    size = size.scaled(QSize(PICTURE, PICTURE), Qt.AspectRatioMode.KeepAspectRatio)
                return self._picture(image, size, block.description, place)
            case Room():
                cursor = self._new_block(place)
                shape = QTextBlockFormat()
                shape.setBottomMargin(LINE * (block.lines - 1))  # a margin ends where the page does
                cursor.setBlockFormat(shape)
                self._rooms[cursor.blockNumber()] = shape.bottomMargin()
                return Place(cursor.position(), False)

    def _words(self, text: str, place: Place, *, size: float = TEXT) -> Place:
        # What has no letters of its own, such as a formula, runs as the text it is in, not as what was before it.
        place = Place(place.position, place.fresh, direction_of(text, place.direction))
        return DocumentWriter(self.document, self.theme, size).write(parse(text), place)

    def _new_block(self, place: Place) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not place.fresh:
            cursor.insertBlock(QTextBlockFormat())
        return cursor

    def _picture(self, image: QImage, size: QSize, description: str, place: Place) -> Place:
        cursor = self._new_block(place)
        name = f"picture:{self._pictures}"
        self._pictures += 1
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        _with_air(cursor)
        picture = QTextImageFormat()
        picture.setName(name)
        picture.setWidth(size.width())
        picture.setHeight(size.height())
        picture.setToolTip(description)
        cursor.insertImage(picture)
        return Place(cursor.position(), False)

    def _shape(self, number: int, *, apart: bool, on_new_page: bool) -> None:
        """Gives a block some air above it, or has it begin a page."""
        block = self.document.findBlockByNumber(number)
        shape = block.blockFormat()
        if apart and not on_new_page:
            shape.setTopMargin(max(shape.topMargin(), BETWEEN))
        if on_new_page:
            shape.setTopMargin(0)
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            before = block.previous()
            if before.isValid() and before.blockFormat().bottomMargin():  # it would come again on the new page
                ending = before.blockFormat()
                ending.setBottomMargin(0)
                QTextCursor(before).setBlockFormat(ending)
        QTextCursor(block).setBlockFormat(shape)

    # --- pages ------------------------------------------------------------------------------------------------------

    def _keep_together(self) -> Iterator[float]:
        """Moves a group that would be cut to the next page: a short one whole, a long one that hardly begins here."""
        layout, high = self.document.documentLayout(), self._room.height()
        for number, (first, last) in enumerate(self._groups):
            start = self.document.findBlockByNumber(first)
            top = layout.blockBoundingRect(start).top()
            room = self._rooms.get(last, 0.0)
            bottom = layout.blockBoundingRect(self.document.findBlockByNumber(last)).bottom() + room
            left = high - top % high
            most = high if last in self._rooms else SHORT * high
            if int(top // high) != int((bottom - 1) // high) and (bottom - top <= most or left < LEAST):
                self._shape(first, apart=False, on_new_page=True)
                self.document.markContentsDirty(0, self.document.characterCount())  # else what follows has no height
            yield number / len(self._groups)

    def paint(self, painter: QPainter, number: int, dpi: float) -> None:
        """Paints page `number`, from 0, on a device of so many dots to the inch whose origin is the paper's corner."""
        painter.save()
        painter.scale(dpi / DPI, dpi / DPI)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._around(painter, number)
        painter.translate(SIDES, TOP - number * self._room.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * self._room.height(), self._room.width(), self._room.height())
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self.theme.colours.text))
        painter.setClipRect(context.clip)
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _around(self, painter: QPainter, number: int) -> None:
        """Head and foot: where it is from and whose it is, the number of the page."""
        colours, width = self.theme.colours, self.page.width()
        font = self.theme.font(11)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        high = QFontMetricsF(font).height()
        head = QRectF(SIDES, HEAD, width - 2 * SIDES, high)
        foot = QRectF(SIDES, self.page.height() - FOOT, width - 2 * SIDES, high)
        source, title = self._handout.source, self._handout.title
        known = not number or source.startswith(title)  # the first page has it as its heading
        begins = " \N{MIDDLE DOT} ".join(isolated(one) for one in (source, "" if known else title) if one)
        page = tr("Page {number} of {count}").format(number=number + 1, count=self.count)
        _line(painter, head, begins, isolated(self._handout.who))
        _line(painter, foot, self._handout.foot, page)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(head.bottomLeft() + QPointF(0, 4), head.bottomRight() + QPointF(0, 4))
        painter.drawLine(foot.topLeft() - QPointF(0, 4), foot.topRight() - QPointF(0, 4))


class _Plots(QPyTextObject):
    """The plots of a document, drawn as lines."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._views: list[PlotView] = []

    def add(self, cursor: QTextCursor, data: Data) -> None:
        """Puts a plot at the cursor."""
        view = PlotView(self._theme)
        view.resize(PLOT, view.heightForWidth(PLOT))
        view.set_data(data)
        _with_air(cursor)
        shape = QTextCharFormat()
        shape.setObjectType(PLOT_TYPE)
        shape.setProperty(NUMBER, len(self._views))
        self._views.append(view)
        cursor.insertText(OBJECT, shape)

    def intrinsicSize(self, document: QTextDocument, position: int, text_format: QTextFormat) -> QSizeF:
        return QSizeF(self._views[text_format.intProperty(NUMBER)].size())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        text_format: QTextFormat,
    ) -> None:
        view = self._views[text_format.intProperty(NUMBER)]
        painter.save()
        painter.translate(QRectF(rect).topLeft())
        view.paint_on(painter)
        painter.restore()


def _with_air(cursor: QTextCursor) -> None:
    """Some air above and below a picture."""
    shape = QTextBlockFormat()
    shape.setTopMargin(8)
    shape.setBottomMargin(4)
    cursor.setBlockFormat(shape)


def _line(painter: QPainter, box: QRectF, begins: str, ends: str) -> None:
    """Two texts at the ends of a line, the first where lines of the language begin."""
    metrics = QFontMetricsF(painter.font())
    room = box.width() - metrics.horizontalAdvance(ends) - 16
    left, right = (
        one | Qt.AlignmentFlag.AlignAbsolute for one in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    )
    begin, end = (right, left) if mirrored() else (left, right)
    painter.drawText(box, begin, metrics.elidedText(begins, Qt.TextElideMode.ElideRight, room))
    painter.drawText(box, end, ends)
