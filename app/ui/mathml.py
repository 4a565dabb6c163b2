"""What the translator from TeX to MathML gets wrong, or the layout engine leaves out, mended in the tree.

- An index or a power after a matrix is given to its brackets one by one: `\\begin{pmatrix}...\\end{pmatrix}^{-1}`.
- `\\setminus` is a letter.
- The lines of an array are left out: those between columns become bars as high as the array, so that an augmented
  matrix is one; those below a row are drawn below its cells.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from itertools import pairwise

MATHML = "{http://www.w3.org/1998/Math/MathML}"
_INDICES = {f"{MATHML}msup": 1, f"{MATHML}msub": 1, f"{MATHML}msubsup": 2}
_TABLE = f"{MATHML}mtable"
SET_MINUS = "\N{REVERSE SOLIDUS OPERATOR}"


def mend(tree: ElementTree.Element) -> None:
    """Changes `tree` where it has to be."""
    for element in list(tree.iter()):
        indices = _INDICES.get(element.tag, 0)
        if indices and len(element) > indices + 1:
            base = ElementTree.Element(f"{MATHML}mrow")
            base.extend(list(element)[:-indices])
            rest = list(element)[-indices:]
            element[:] = [base, *rest]
        if element.tag == f"{MATHML}mi" and (element.text or "").strip() == SET_MINUS:
            element.tag = f"{MATHML}mo"
    for parent in list(tree.iter()):
        for at, element in reversed(list(enumerate(parent))):
            if element.tag == _TABLE:
                _rule_rows(element)
                parts = _parts(element)
                if len(parts) > 1:
                    row = ElementTree.Element(f"{MATHML}mrow")
                    row.extend(parts)
                    parent[at] = row


def _parts(table: ElementTree.Element) -> list[ElementTree.Element]:
    """The table cut at the lines between its columns, with a bar for each."""
    lines = table.attrib.pop("columnlines", "").split()
    cuts = [at for at, line in enumerate(lines, start=1) if line != "none"]
    columns = max((len(row) for row in table), default=0)
    edges = [0, *(cut for cut in cuts if cut < columns), columns]
    parts: list[ElementTree.Element] = []
    for first, last in pairwise(edges):
        if parts:
            bar = ElementTree.Element(f"{MATHML}mo", {"stretchy": "true", "fence": "true", "lspace": "0.5em"})
            bar.attrib["rspace"] = "0.5em"
            bar.text = "|"
            parts.append(bar)
        part = ElementTree.Element(_TABLE, dict(table.attrib))
        for row in table:
            cells = ElementTree.SubElement(part, row.tag, dict(row.attrib))
            cells.extend(list(row)[first:last])
        parts.append(part)
    return parts


def _rule_rows(table: ElementTree.Element) -> None:
    """Draws the lines below rows, below each cell."""
    lines = table.attrib.pop("rowlines", "").split()
    if all(line == "none" for line in lines):
        return
    for row, line in zip(table, [*lines, *["none"] * len(table)], strict=False):
        for cell in row:  # a cell that is not ruled gets the same air, and so stays in its column
            ruled = ElementTree.Element(f"{MATHML}menclose", {"notation": "" if line == "none" else "bottom"})
            ruled.extend(list(cell))
            cell[:] = [ruled]
