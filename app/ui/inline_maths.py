"""Formulas as objects in the flow of a text document, standing on the baseline of the words around them.

A comma or the like behind a formula belongs to its object: Qt would let a line begin with it.

Qt gives an inline object no descent of its own, but with `AlignMiddle` it uses
ascent = (height + x/2) / 2 and descent = (height - x/2) / 2, where x is the x-height of the font *of the object*.
So each object is given a font whose x-height is 2 * (ascent - descent), which makes both exact. It then draws the
object in the middle of the line whatever its ascent, so `drawObject` looks for the baseline itself.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from app.ui.formulas import Picture, measure, paint, render
from app.ui.scan import Formula

OBJECT_TYPE = int(QTextFormat.ObjectTypes.UserObject) + 1
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_PROPERTY = int(QTextFormat.Property.UserProperty)
TEX, SOURCE, DISPLAY, SIZE, COLOUR, WIDTH, HEIGHT, STRUCK, TAIL, FONT, BREADTH = range(_PROPERTY, _PROPERTY + 11)
MIN_SCALE = 0.45  # a line too wide for the page is drawn smaller, but not smaller than this


class MathsObject(QPyTextObject):
    """Measures and draws the formulas of one document; register it for `OBJECT_TYPE`.

    On `paper` they are drawn as lines, which are sharp at any size.
    """

    def __init__(self, parent: QObject | None = None, *, paper: bool = False) -> None:
        super().__init__(parent)
        self._paper = paper

    def intrinsicSize(self, document: QTextDocument, position: int, text_format: QTextFormat) -> QSizeF:
        width, height = text_format.doubleProperty(WIDTH), text_format.doubleProperty(HEIGHT)
        tail = _tail_width(text_format)
        scale = _scale(width, tail, document, position)
        return QSizeF(width * scale + tail, height * scale)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        text_format: QTextFormat,
    ) -> None:
        colour = _colour(text_format)
        picture = _picture(text_format, colour, 1.0 if self._paper else painter.device().devicePixelRatio())
        if picture is None:
            return
        scale = _scale(text_format.doubleProperty(WIDTH), _tail_width(text_format), document, position)
        block = document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return
        baseline = QRectF(rect).center().y() - line.height() / 2 + line.ascent()
        top = baseline - picture.ascent * scale if scale == 1 else QRectF(rect).y()
        target = QRectF(rect.x(), top, picture.width * scale, picture.height * scale)
        if not (self._paper and _paint(painter, target, text_format)):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            source = QRectF(0, 0, *_device_size(picture))
            painter.drawImage(target, picture.image, source)
        if tail := text_format.stringProperty(TAIL):
            painter.setFont(text_format.property(FONT))
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(target.right(), baseline), tail)
        if text_format.boolProperty(STRUCK):
            painter.setPen(QPen(QColor(colour), max(1.0, target.height() / 18)))
            painter.drawLine(QLineF(target.left(), target.center().y(), target.right(), target.center().y()))


def insert_formula(
    cursor: QTextCursor,
    formula: Formula,
    size: float,
    colour: str,
    font: QFont | None = None,
    *,
    tail: str = "",
    struck: bool = False,
) -> bool:
    """Puts the formula at the cursor; False, and nothing inserted, if it cannot be drawn.

    `tail` are the signs that stand against its end, in `font`.
    """
    box = measure(formula.tex, formula.display, size, formula.breadth)
    if box is None:
        return False
    x_height = max(1, round(2 * (box.ascent - box.descent) + 0.499))
    sized, x_height = _font_with_x_height(x_height, cursor.charFormat().font().family())
    ascent = box.descent + x_height / 2
    text_format = QTextCharFormat()
    text_format.setFont(sized)
    text_format.setObjectType(OBJECT_TYPE)
    text_format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    text_format.setProperty(TEX, formula.tex)
    text_format.setProperty(SOURCE, formula.source)
    text_format.setProperty(DISPLAY, formula.display)
    text_format.setProperty(BREADTH, formula.breadth)
    text_format.setProperty(SIZE, size)
    text_format.setProperty(COLOUR, colour)
    text_format.setProperty(STRUCK, struck)
    text_format.setProperty(WIDTH, box.width)
    text_format.setProperty(HEIGHT, ascent + box.descent)
    if tail and font is not None:
        text_format.setProperty(TAIL, tail)
        text_format.setProperty(FONT, font)
    cursor.insertText(OBJECT, text_format)
    return True


def _colour(text_format: QTextFormat) -> str:
    """The colour of the ink: its own, or where it is selected that of selected words."""
    selected = text_format.hasProperty(QTextFormat.Property.ForegroundBrush)  # the object itself has none
    return text_format.foreground().color().name() if selected else text_format.stringProperty(COLOUR)


def _picture(text_format: QTextFormat, colour: str, ratio: float) -> Picture | None:
    size, display = text_format.doubleProperty(SIZE), text_format.boolProperty(DISPLAY)
    return render(text_format.stringProperty(TEX), display, size, colour, ratio, text_format.intProperty(BREADTH))


def _paint(painter: QPainter, target: QRectF, text_format: QTextFormat) -> bool:
    return paint(
        *(painter, target, text_format.stringProperty(TEX), text_format.boolProperty(DISPLAY)),
        *(text_format.doubleProperty(SIZE), text_format.stringProperty(COLOUR), text_format.intProperty(BREADTH)),
    )


def _device_size(picture: Picture) -> tuple[float, float]:
    ratio = picture.image.devicePixelRatio()
    return picture.width * ratio, picture.height * ratio


def _tail_width(text_format: QTextFormat) -> float:
    tail = text_format.stringProperty(TAIL)
    return QFontMetricsF(text_format.property(FONT)).horizontalAdvance(tail) if tail else 0.0


def _scale(width: float, tail: float, document: QTextDocument, position: int) -> float:
    """How much smaller than asked for the formula is drawn, so that it and its tail fit into a line."""
    shape = document.findBlock(position).blockFormat()
    taken = (
        2 * document.documentMargin()
        + shape.leftMargin()
        + shape.rightMargin()
        + shape.indent() * document.indentWidth()
    )
    room = document.textWidth() - taken - tail
    return max(MIN_SCALE, room / width) if 0 < room < width else 1.0


@lru_cache(maxsize=512)
def _font_with_x_height(wanted: int, family: str) -> tuple[QFont, int]:
    """A font of the family whose x-height is `wanted` px, or the next one above, and what it is."""
    font = QFont(family)
    size = max(1, wanted)
    while True:
        font.setPixelSize(size)
        x_height = QFontMetrics(font).xHeight()
        if x_height >= wanted or size > 4 * wanted + 40:
            return font, max(x_height, wanted)
        size += 1
