r"""TeX to a drawing: SVG with a baseline, laid out by ziamath.

Knows nothing of Qt, so that it can run in a process of its own; `serve_formulas` is what that runs. A drawing is made
once for all sizes and colours: it is in units of which `EM` are the text size, and its ink is the word `INK`.

Facts about the engine that shape this module:
- ziamath lays every `mrow` out twice, so its time doubles with each level: about 0.25 ms for each unit of
  `_cost`, which is therefore bounded before anything is drawn;
- cut-off or unknown TeX raises many types, AssertionError and StopIteration among them;
- with `svg2` on, it writes nested <svg> elements, which Qt leaves out without a word;
- what it lays out grows with the size in proportion, to a thousandth of a unit.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.ui.line_breaks import BROAD, broken
from app.ui.mathml import MATHML, RULED, mend
from app.ui.mathml_spacing import mend_spacing
from app.ui.tex import prepare
from engine.workers import Channel, serve

MAX_LENGTH = 1500  # characters of TeX
MAX_BRACES = 30  # nested braces in the TeX
MAX_COST = 1000  # see `_cost`; about a quarter of a second on a slow machine
_DEFINES = re.compile(r"\\(?:[egx]?def|let|(?:re)?new(?:command|environment)|providecommand|Declare)(?![a-z])")
"""What defines commands: worked out they can be of any length, and the engine works them out without end."""
EM = 100.0
INK = "lemma-ink"


@dataclass(frozen=True, slots=True)
class Drawing:
    r"""A formula laid out: its SVG, the size of that, and how far its top is above the baseline, in units.

    `boxed`: it stood in a `\boxed` that was all of it, and the box is still to be drawn around it.
    """

    svg: str
    width: float
    height: float
    ascent: float
    boxed: bool


def typeset(tex: str, display: bool, breadth: int = 0) -> Drawing | None:
    """Lays `tex` out; None if it cannot be drawn. `display` sets sums and fractions large, as in a line of their own.

    What is broader than `breadth` em (0: than the usual column) is broken into lines where that is possible.
    Never raises, and never takes longer than `MAX_COST` allows.
    """
    try:
        return _typeset(tex, display, breadth)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:  # the engine raises whatever it likes on broken TeX
        return None


def serve_formulas(channel: Channel) -> None:
    """What the process for formulas runs: `typeset` asks for `tex`, `display`, `breadth`, answered by a `drawing`."""

    def handle(params: dict[str, Any]) -> dict[str, Any]:
        drawing = typeset(str(params["tex"]), bool(params["display"]), int(params.get("breadth", 0)))
        return {"drawing": asdict(drawing) if drawing is not None else None}

    serve(channel, {"typeset": handle})


def _typeset(tex: str, display: bool, breadth: int) -> Drawing | None:
    if len(tex) > 2 * MAX_LENGTH:
        return None
    source = prepare(tex)
    if len(source) > MAX_LENGTH or _brace_depth(source) > MAX_BRACES or _DEFINES.search(source):
        return None
    inside = _boxed_whole(source)
    if not (inside or source):
        return None
    import ziamath  # a tenth of a second, which the first paint of the window does not wait for
    from ziamath.tex import tex2mml

    from app.ui import typeset_nodes  # noqa: F401  (ziamath knows them from now on)

    ziamath.config.svg2 = False
    tree = ElementTree.fromstring(tex2mml(inside or source, inline=not (display or inside)))
    if _cost(tree) > MAX_COST:
        return None
    mend(tree, display=display or bool(inside))
    mend_spacing(tree)
    drawing = _drawn(tree)
    lines = broken(tree, drawing.width / EM, breadth or BROAD) if drawing is not None and not inside else None
    drawing = _drawn(lines) if lines is not None else drawing
    return replace(drawing, boxed=bool(inside)) if drawing is not None else None


def _drawn(tree: ElementTree.Element) -> Drawing | None:
    """Lays out a tree that is mended, and leaves it as it is."""
    import ziamath

    tree = ElementTree.fromstring(ElementTree.tostring(tree))
    tree.attrib["mathcolor"] = INK
    for table in [one for one in tree.iter() if one.tag in (f"{MATHML}mtable", RULED)]:
        table.attrib["rowspacing"] = "0.45em"
        table.attrib.setdefault("columnspacing", "1em")
    svg = ziamath.Math(tree, size=EM, margin=0).svgxml()
    width, height = float(svg.attrib["width"]), float(svg.attrib["height"])
    if not (width > 0 and height > 0):
        return None
    # Qt's PDF engine draws an outline around what has none, unless it cannot be seen.
    svg.attrib.update({"stroke": "none", "stroke-opacity": "0"})
    for element in svg.iter():
        if element is not svg and element.attrib.get("stroke", "none") != "none":
            element.attrib.setdefault("stroke-opacity", "1")
    top = float(svg.attrib["viewBox"].split()[1])
    return Drawing(ElementTree.tostring(svg, encoding="unicode"), width, height, -top, boxed=False)


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
