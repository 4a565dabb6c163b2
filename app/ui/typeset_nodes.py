"""What ziamath has no element for, drawn by elements of our own: ruled arrays, arrows as long as their labels, frames.

Imported by `typesetting` once something is drawn; from then on ziamath knows the tags in `mathml`: it keeps a table of
node classes by tag, in which every subclass enters itself.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from copy import copy
from itertools import accumulate
from typing import Any

from ziafont.fonttypes import BBox
from ziamath import drawable
from ziamath.nodes import Mnode
from ziamath.nodes.mtable import Mtable
from ziamath.nodes.munderover import place_over, place_under

from app.ui.mathml import ARROW, FRAME, RULED

RULE = 0.045  # em, how thick lines are
ARROW_AIR = 0.45  # em beside the labels of an arrow
SHORTEST = 1.7  # em, an arrow with short labels
FRAME_AIR = 0.3  # em inside a frame


class Ruled(Mtable, tag=RULED):  # type: ignore[misc, call-arg]
    """A table with lines: `columns` and `rows` are the edges that have one, from 0 (before the first) on."""

    bbox: BBox
    nodexy: list[tuple[float, float]]

    def _setup(self, **kwargs: Any) -> None:
        table = self.element
        edges = [[int(one) for one in table.get(name, "").split()] for name in ("columns", "rows")]
        width = max(len(row) for row in table)
        for row in table:
            row.extend(ElementTree.Element("mtd") for _ in range(width - len(row)))
        table.attrib.setdefault("columnspacing", "1em")
        super()._setup(**kwargs)
        gap, rowgap = self.size_px(table.get("columnspacing", "")), self.size_px(table.get("rowspacing", "0.45em"))
        height = len(table)
        cells = [self.nodes[at : at + width] for at in range(0, len(self.nodes), width)]
        baselines = [self.nodexy[row * width][1] for row in range(height)]
        widths = [max(row[column].bbox.xmax for row in cells) for column in range(width)]
        extra = (self.bbox.xmax - sum(widths) - gap * (width - 1)) / 2
        starts = list(accumulate([one + gap for one in widths], initial=extra))
        tops = [baselines[at] - max(cell.bbox.ymax for cell in cells[at]) - rowgap / 2 for at in range(height)]
        bottom = baselines[-1] - min(cell.bbox.ymin for cell in cells[-1]) + rowgap / 2
        across = [*tops, bottom]
        down = [start - gap / 2 for start in starts]
        columns, rows = (
            [one for one in found if one <= most] for found, most in zip(edges, (width, height), strict=True)
        )
        shift = gap / 2 if 0 in columns or rows else 0.0
        self.nodexy = [(x + shift, y) for x, y in self.nodexy]
        line = self.size_px(f"{RULE}em")
        left, right = down[0] + shift, down[-1] + shift
        if rows and extra:
            left, right = left - extra, right - extra
        for column in columns:
            self._line(
                drawable.VLine(bottom - tops[0], line, style=self.style, **kwargs), down[column] + shift, tops[0]
            )
        for row in rows:
            length = right - left + line
            self._line(
                drawable.HLine(length, line, style=self.style, **kwargs), left - line / 2, across[row] - line / 2
            )
        self.bbox = BBox(0, max(self.bbox.xmax + shift, right if rows or width in columns else 0), -bottom, -tops[0])

    def _line(self, line: drawable.Drawable, x: float, y: float) -> None:
        self.nodes.append(line)
        self.nodexy.append((x, y))


class Arrow(Mnode, tag=ARROW):  # type: ignore[misc, call-arg]
    """An arrow as long as what stands above and below it: three children, each of them may be empty but the first."""

    def __init__(self, element: ElementTree.Element, parent: Mnode, **kwargs: Any) -> None:
        super().__init__(element, parent, **kwargs)
        kwargs = copy(kwargs)
        kwargs.pop("width", None)
        sign, above, below = element
        labels = []
        for label in (above, below):
            self.increase_child_scriptlevel(label)
            labels.append(Mnode.fromelement(label, parent=self, **kwargs) if len(label) else None)
        air = self.size_px(f"{ARROW_AIR}em")
        widest = max((one.bbox.xmax - one.bbox.xmin for one in labels if one is not None), default=0.0)
        sign.attrib.update(lspace="0", rspace="0", form="infix")
        self.base = Mnode.fromelement(
            sign, parent=self, **{**kwargs, "width": max(widest + 2 * air, self.size_px(f"{SHORTEST}em"))}
        )
        self.nodes, self.nodexy = [self.base], [(0.0, 0.0)]
        lowest, highest = self.base.bbox.ymin, self.base.bbox.ymax
        for node, place in zip(labels, (place_over, place_under), strict=True):
            if node is not None:
                x, y = place(self.base, node, self.font)
                self.nodes.append(node)
                self.nodexy.append((max(x, 0.0), y))
                lowest, highest = min(lowest, node.bbox.ymin - y), max(highest, node.bbox.ymax - y)
        self.bbox = BBox(0, self.base.bbox.xmax, lowest, highest)


class Frame(Mnode, tag=FRAME):  # type: ignore[misc, call-arg]
    """A box with air in it, round its one child."""

    def __init__(self, element: ElementTree.Element, parent: Mnode, **kwargs: Any) -> None:
        super().__init__(element, parent, **kwargs)
        base = Mnode.fromelement(element[0], parent=self, **kwargs)
        air, line = self.size_px(f"{FRAME_AIR}em"), self.size_px(f"{RULE}em")
        width, height = base.bbox.xmax - base.bbox.xmin + 2 * air, base.bbox.ymax - base.bbox.ymin + 2 * air
        box = drawable.Box(width, height, line, cornerradius=3 * line, style=self.style, **kwargs)
        self.nodes, self.nodexy = [box, base], [(line, air - base.bbox.ymin), (line + air - base.bbox.xmin, 0.0)]
        self.bbox = BBox(0, width + 2 * line, base.bbox.ymin - air - line / 2, base.bbox.ymax + air + line / 2)
