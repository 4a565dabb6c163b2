r"""TeX to a picture with a baseline, through `typesetting` and Qt's SVG renderer.

`measure` and `render`, and `paint` for paper, are the whole interface. They never raise: what cannot be drawn is None,
remembered as such, and the caller shows the source instead. Laying a formula out takes some 10 ms and is done once for
all sizes and colours; drawing it from that takes a fraction of one. Who must not wait asks first whether a formula
`is_known`, and has it laid out elsewhere: see typesetter.py. Knows nothing of documents or widgets.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from app.ui.typesetting import EM, INK, Drawing, typeset

MAX_EDGE = 8000  # pixels on one side of the picture
CACHE_SIZE = 200  # pictures; more than a page shows
LAYOUTS = 4000  # formulas whose layout is kept, of about 4 kB each: more than the longest solution has
DARK_INK, LIGHT_INK = 0.35, 0.72  # the lightness of colours on a light page at most, on a dark one at least
_OTHER_INK = re.compile(rb'((?:fill|stroke)=")(?!none|#)([^"]+)"')
MARGIN = 1.0  # px around the picture, so that round edges are not cut


@dataclass(frozen=True, slots=True)
class Box:
    """The size of a formula in logical pixels, `ascent` above and `descent` below the baseline."""

    width: float
    ascent: float
    descent: float

    @property
    def height(self) -> float:
        return self.ascent + self.descent


@dataclass(frozen=True, slots=True)
class Picture(Box):
    """A drawn formula."""

    image: QImage


@dataclass(frozen=True, slots=True)
class _Layout:
    """A `Drawing` as it is kept, its SVG packed."""

    svg: bytes
    width: float
    height: float
    ascent: float
    boxed: bool

    def box(self, px: float) -> Box:
        """Its size with the margin, and with the air inside a box."""
        side, above = self.pad(px)
        ascent = self.ascent * px / EM + above
        height = self.height * px / EM + 2 * above
        return Box(self.width * px / EM + 2 * side, max(ascent, 0.0), max(height - max(ascent, 0.0), 0.0))

    def pad(self, px: float) -> tuple[float, float]:
        """The px beside and above the ink."""
        return (0.38 * px + 2 + MARGIN, 0.26 * px + MARGIN) if self.boxed else (MARGIN, MARGIN)


_Key = tuple[str, bool, int, float, str, float]
_cache: OrderedDict[_Key, Picture | None] = OrderedDict()
_layouts: OrderedDict[tuple[str, bool, int], _Layout | None] = OrderedDict()


def is_known(tex: str, display: bool, breadth: int = 0) -> bool:
    """Whether the formula is laid out, or known to be none that can be drawn: then nothing here takes long."""
    return (tex, display, breadth) in _layouts


def learn(tex: str, display: bool, drawing: Drawing | None, breadth: int = 0) -> None:
    """Keeps how a formula is laid out, or that it cannot be."""
    layout = None
    if drawing is not None:
        svg = zlib.compress(drawing.svg.encode(), 1)
        layout = _Layout(svg, drawing.width, drawing.height, drawing.ascent, drawing.boxed)
    _layouts[tex, display, breadth] = layout
    _layouts.move_to_end((tex, display, breadth))
    if len(_layouts) > LAYOUTS:
        _layouts.popitem(last=False)


def measure(tex: str, display: bool, px: float, breadth: int = 0) -> Box | None:
    """The size of the picture of `tex` at a text size of `px`; None if it cannot be drawn.

    What is broader than `breadth` em (0: than the usual column) is in lines, where it can be broken.
    """
    layout = _lay_out(tex, display, breadth)
    if layout is None:
        return None
    box = layout.box(px)
    return box if 0 < box.width <= MAX_EDGE and 0 < box.height <= MAX_EDGE else None


def render(tex: str, display: bool, px: float, colour: str, ratio: float = 1.0, breadth: int = 0) -> Picture | None:
    """Draws `tex` at a text size of `px`, for a screen with `ratio` device pixels to one; None if it cannot.

    `display` sets sums and fractions large, as in a line of their own. `colour` is `#rrggbb`, `breadth` as above.
    """
    key = (tex, display, breadth, px, colour, ratio)
    if key in _cache:
        _cache.move_to_end(key)
        return _cache[key]
    _cache[key] = picture = _draw(tex, display, px, colour, ratio, breadth)
    if len(_cache) > CACHE_SIZE:
        _cache.popitem(last=False)
    return picture


def paint(painter: QPainter, target: QRectF, tex: str, display: bool, px: float, colour: str, breadth: int = 0) -> bool:
    """Draws `tex` into `target` as lines, not dots: for paper. False, and nothing drawn, if it cannot."""
    layout = _lay_out(tex, display, breadth)
    if layout is None:
        return False
    box = layout.box(px)
    painter.save()
    painter.translate(target.topLeft())
    painter.scale(target.width() / box.width, target.height() / box.height)
    _paint(painter, layout, px, colour)
    painter.restore()
    return True


def _lay_out(tex: str, display: bool, breadth: int) -> _Layout | None:
    if (tex, display, breadth) not in _layouts:
        learn(tex, display, typeset(tex, display, breadth), breadth)
    _layouts.move_to_end((tex, display, breadth))
    return _layouts[tex, display, breadth]


def _draw(tex: str, display: bool, px: float, colour: str, ratio: float, breadth: int) -> Picture | None:
    box, layout = measure(tex, display, px, breadth), _lay_out(tex, display, breadth)
    if box is None or layout is None:
        return None
    ratio = min(ratio, MAX_EDGE / max(box.width, box.height))
    width, height = math.ceil(box.width * ratio), math.ceil(box.height * ratio)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    _paint(painter, layout, px, colour)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Picture(box.width, box.ascent, box.descent, image)


def _paint(painter: QPainter, layout: _Layout, px: float, colour: str) -> None:
    """Draws the formula, its top left corner at the origin."""
    svg = _OTHER_INK.sub(
        lambda found: found[1] + _readable(found[2].decode(), colour).encode() + b'"',
        zlib.decompress(layout.svg).replace(INK.encode(), colour.encode()),
    )
    ink = QRectF(*layout.pad(px), layout.width * px / EM, layout.height * px / EM)
    QSvgRenderer(QByteArray(svg)).render(painter, ink)
    if layout.boxed:
        box = layout.box(px)
        full = QRectF(0, 0, box.width, box.height)
        painter.setPen(QPen(QColor(colour), max(1.0, px / 14)))
        painter.drawRoundedRect(full.adjusted(2.5, 1, -2.5, -1), px / 4, px / 4)


def _readable(wanted: str, ink: str) -> str:
    """A colour that a formula asks for, as dark or as light as it must be where `ink` can be read."""
    colour = QColor(wanted)
    if not colour.isValid():
        return ink
    light = QColor(ink).lightnessF() > 0.5
    lightness = max(colour.lightnessF(), LIGHT_INK) if light else min(colour.lightnessF(), DARK_INK)
    return QColor.fromHslF(max(colour.hslHueF(), 0.0), colour.hslSaturationF(), lightness).name()
