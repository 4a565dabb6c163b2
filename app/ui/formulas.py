r"""TeX to a picture with a baseline, through ziamath and Qt's SVG renderer.

`render`, and `paint` for paper, are the whole interface. They never raise and never take long: what cannot be drawn is
None, remembered as such, and the caller shows the source instead. Knows nothing of documents or widgets.

Facts about the engine that shape this module:
- ziamath lays every `mrow` out twice, so its time doubles with each level: about 0.25 ms for each unit of
  `_cost`, which is therefore bounded before anything is drawn;
- cut-off or unknown TeX raises many types, AssertionError and StopIteration among them;
- with `svg2` on, it writes nested <svg> elements, which Qt leaves out without a word;
- its own box is tight around the ink, so a `\boxed` around the whole formula is drawn here.
"""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ElementTree
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

MAX_LENGTH = 1500  # characters of TeX
MAX_BRACES = 30  # nested braces in the TeX
MAX_COST = 1000  # see `_cost`; about a quarter of a second on a slow machine
MAX_EDGE = 8000  # device pixels on one side of the picture
CACHE_SIZE = 600
MARGIN = 1.0  # px around the picture, so that round edges are not cut


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn formula; sizes in logical pixels, `ascent` above and `descent` below the baseline."""

    image: QImage
    width: float
    ascent: float
    descent: float

    @property
    def height(self) -> float:
        return self.ascent + self.descent


_Key = tuple[str, bool, float, str, float]
_cache: OrderedDict[_Key, Picture | None] = OrderedDict()


def render(tex: str, display: bool, px: float, colour: str, ratio: float = 1.0) -> Picture | None:
    """Draws `tex` at a text size of `px`, for a screen with `ratio` device pixels to one; None if it cannot.

    `display` sets sums and fractions large, as in a line of their own. `colour` is `#rrggbb`.
    """
    key = (tex, display, px, colour, ratio)
    if key in _cache:
        _cache.move_to_end(key)
        return _cache[key]
    try:
        picture = _draw(tex, display, px, colour, ratio)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # the engine raises whatever it likes on broken TeX
        picture = None
    _cache[key] = picture
    if len(_cache) > CACHE_SIZE:
        _cache.popitem(last=False)
    return picture


@dataclass(frozen=True, slots=True)
class _Layout:
    """A formula laid out: what draws it, its size with the air inside a box, and where its baseline is."""

    renderer: QSvgRenderer
    full: QRectF
    pad: tuple[float, float]
    ascent: float
    boxed: bool


def paint(painter: QPainter, target: QRectF, tex: str, display: bool, px: float, colour: str) -> bool:
    """Draws `tex` into `target` as lines, not dots: for paper. False, and nothing drawn, if it cannot."""
    try:
        layout = _lay_out(tex, display, px, colour)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # the engine raises whatever it likes on broken TeX
        return False
    if layout is None:
        return False
    painter.save()
    painter.translate(target.topLeft())
    painter.scale(target.width() / layout.full.width(), target.height() / layout.full.height())
    _paint(painter, layout, px, colour)
    painter.restore()
    return True


def _draw(tex: str, display: bool, px: float, colour: str, ratio: float) -> Picture | None:
    layout = _lay_out(tex, display, px, colour)
    if layout is None:
        return None
    full = layout.full
    if not (0 < full.width() * ratio <= MAX_EDGE and 0 < full.height() * ratio <= MAX_EDGE):
        return None
    image = QImage(
        math.ceil(full.width() * ratio), math.ceil(full.height() * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    _paint(painter, layout, px, colour)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Picture(image, full.width(), layout.ascent, max(full.height() - layout.ascent, 0.0))


@lru_cache(maxsize=CACHE_SIZE)
def _lay_out(tex: str, display: bool, px: float, colour: str) -> _Layout | None:
    source = _prepare(tex)
    if len(source) > MAX_LENGTH or _brace_depth(source) > MAX_BRACES:
        return None
    inside = _boxed_whole(source)
    if not (inside or source):
        return None
    import ziamath  # a tenth of a second, which the first paint of the window does not wait for
    from ziamath.tex import tex2mml

    ziamath.config.svg2 = False
    tree = ElementTree.fromstring(tex2mml(inside or source, inline=not display))
    if _cost(tree) > MAX_COST:
        return None
    _mend_spacing(tree)
    tree.attrib["mathcolor"] = colour
    for table in tree.iter(f"{_MATHML}mtable"):
        table.attrib["rowspacing"] = "0.45em"
        table.attrib.setdefault("columnspacing", "1em")
    drawing = ziamath.Math(tree, size=px, margin=MARGIN).svgxml()
    width, height = float(drawing.attrib["width"]), float(drawing.attrib["height"])
    top = float(drawing.attrib["viewBox"].split()[1])
    pad = (0.38 * px + 2, 0.26 * px) if inside else (0.0, 0.0)
    full = QRectF(0, 0, width + 2 * pad[0], height + 2 * pad[1])
    # Qt's PDF engine draws an outline around what has none, unless it cannot be seen.
    drawing.attrib.update({"stroke": "none", "stroke-opacity": "0"})
    for element in drawing.iter():
        if element is not drawing and element.attrib.get("stroke", "none") != "none":
            element.attrib.setdefault("stroke-opacity", "1")
    renderer = QSvgRenderer(QByteArray(ElementTree.tostring(drawing)))
    if not renderer.isValid() or full.isEmpty():
        return None
    return _Layout(renderer, full, pad, max(pad[1] - top, 0.0), bool(inside))


def _paint(painter: QPainter, layout: _Layout, px: float, colour: str) -> None:
    full, (side, above) = layout.full, layout.pad
    layout.renderer.render(painter, full.adjusted(side, above, -side, -above))
    if layout.boxed:
        painter.setPen(QPen(QColor(colour), max(1.0, px / 14)))
        painter.drawRoundedRect(full.adjusted(2.5, 1, -2.5, -1), px / 4, px / 4)


def _boxed_whole(source: str) -> str:
    r"""What stands in the `\boxed{...}` that is all of `source`; empty if it is not of that form."""
    opening = re.match(r"\\boxed\s*\{", source)
    if opening is None or not source.endswith("}"):
        return ""
    inside = source[opening.end() : -1]
    depth = 0
    for at, character in enumerate(inside):
        if character in "{}" and inside[at - 1 : at] != "\\":
            depth += 1 if character == "{" else -1
            if depth < 0:
                return ""
    return inside.strip() if depth == 0 else ""


def _mend_spacing(tree: ElementTree.Element) -> None:
    """Sets a sign close to its number, a function's name apart from its argument, and air around products."""
    for row in list(tree.iter()):
        before: ElementTree.Element | None = None
        for at, element in reversed(list(enumerate(row))):
            after = row[at + 1] if at + 1 < len(row) else None
            if row.tag in _ROWS and _is_function(element) and after is not None and _operator(after) not in _OPENING:
                row.insert(at + 1, ElementTree.Element(f"{_MATHML}mspace", {"width": "0.167em"}))
        for element in row:
            sign = _operator(element)
            if sign in _SIGNS and (before is None or _operator(before) not in _NO_OPERATOR):
                element.attrib.update(form="prefix", lspace="0", rspace="0")
            elif sign in _PRODUCTS and before is not None:
                element.attrib.update(lspace="0.2em", rspace="0.2em")
            before = element


def _operator(element: ElementTree.Element) -> str:
    """The sign that an operator is; empty for anything else."""
    return (element.text or "").strip() if element.tag == f"{_MATHML}mo" else ""


def _is_function(element: ElementTree.Element) -> bool:
    """Whether this is a name that the engine sets too close: det and the like, or one with an index or a power."""
    if element.tag in _INDEXED and len(element):
        element = element[0]
    elif element.tag != f"{_MATHML}mo":
        return False
    name = (element.text or "").strip()
    return element.tag in (f"{_MATHML}mo", f"{_MATHML}mi") and len(name) > 1 and name.isascii() and name.isalpha()


_SIGNS = frozenset("-+\N{MINUS SIGN}\N{PLUS-MINUS SIGN}")
_PRODUCTS = frozenset("\N{MULTIPLICATION SIGN}\N{DIVISION SIGN}\N{DOT OPERATOR}\N{MIDDLE DOT}")
_OPENING = frozenset("([{|")
_NO_OPERATOR = frozenset(("", *")]}|!'\N{PRIME}"))  # what a sign can follow and yet stand between two terms
_MATHML = "{http://www.w3.org/1998/Math/MathML}"
_ROWS = frozenset(f"{_MATHML}{name}" for name in ("math", "mrow", "mtd", "msqrt", "mstyle"))
_INDEXED = frozenset(f"{_MATHML}{name}" for name in ("msub", "msup", "msubsup", "munder"))

_REPLACEMENTS = (
    (re.compile(r"\\tag\*?\{([^{}]*)\}"), r"\\qquad(\1)"),  # drawn in place, not numbered by the engine
    (re.compile(r"\\label\{[^{}]*\}|\\nonumber|\\notag"), ""),
    (re.compile(r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}"), ""),
    (re.compile(r"\\(begin|end)\{(?:align|gather|multline|alignat|eqnarray|split|gathered)\*?\}"), r"\\\1{aligned}"),
    (re.compile(r"\\fbox\b"), r"\\boxed"),
)


_CHEMISTRY = re.compile(r"\\ce\{([^{}]*)\}")
_COUNT = re.compile(r"(?<=[A-Za-z)\]])(\d+)")


def _prepare(tex: str) -> str:
    """The TeX with what the engine does not know, or draws oddly, written in a way it does."""
    source = _CHEMISTRY.sub(_formula_of_matter, tex.strip())
    for pattern, replacement in _REPLACEMENTS:
        source = pattern.sub(replacement, source)
    return source.strip()


def _formula_of_matter(match: re.Match[str]) -> str:
    r"""The formula in `\ce{...}` in plain TeX: counts as indices, `->` as an arrow."""
    inside = _COUNT.sub(r"_{\1}", match.group(1)).replace("->", r"\rightarrow ")
    return rf"\mathrm{{{inside}}}"


def _brace_depth(tex: str) -> int:
    depth = deepest = 0
    for character in tex:
        depth += (character == "{") - (character == "}")
        deepest = max(deepest, depth)
    return deepest


def _cost(element: ElementTree.Element, weight: int = 1) -> int:
    """How much work the layout is: every element once, twice as much for each `mrow` around it."""
    if element.tag.rpartition("}")[2] == "mrow":
        weight *= 2
    return weight + sum(_cost(child, weight) for child in element)
