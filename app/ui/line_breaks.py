"""A formula too long for a line, in several: broken before a relation or a sign, as a textbook does. Works on MathML.

Where to break is decided from how much stands between the places where one can, not from a layout: that would cost as
much again as drawing it.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from itertools import pairwise

from app.ui.mathml import ARROW, MATHML
from app.ui.mathml_spacing import is_relation, operator

BROAD = 31.0  # em; the text of a step has about so many of them beside each other in the column of the page
BREADTHS = (27, 24, 21, 18, 15, 13, 11, 9)  # em; the columns of narrower windows
FULL = 0.9  # of that are filled at most, since lengths are only estimated
INDENT = "2em"  # of the lines after the first
_SIGNS = frozenset("+-±∓×·⋅\N{MINUS SIGN}")
_SMALL = 0.7


def broken(tree: ElementTree.Element, width: float, breadth: float = BROAD) -> ElementTree.Element | None:
    """`tree` in lines of `breadth` em, which in one is `width` em wide; None where it cannot or need not be broken."""
    row = tree[0] if len(tree) == 1 and tree[0].tag == f"{MATHML}mrow" else tree
    if width <= breadth or any(one.attrib.get("linebreak") for one in row):
        return None
    places = [at for at in range(1, len(row)) if _may_break(row, at)]
    if not places:
        return None
    parts = [list(row)[first:last] for first, last in pairwise([0, *places, len(row)])]
    scale = width / max(1.0, sum(map(_length, row)))
    lines: list[list[ElementTree.Element]] = [[]]
    room = breadth * FULL
    for part in parts:
        long = sum(map(_length, part)) * scale
        if lines[-1] and long > room:
            lines.append([])
            room = breadth * FULL - 2
        lines[-1] += part
        room -= long
    if len(lines) == 1:
        return None
    table = ElementTree.Element(f"{MATHML}mtable", {"columnalign": "left"})
    table.attrib["displaystyle"] = "true" if tree.attrib.get("display") == "block" else "false"
    for number, line in enumerate(lines):
        cell = ElementTree.SubElement(ElementTree.SubElement(table, f"{MATHML}mtr"), f"{MATHML}mtd")
        cell.attrib["columnalign"] = "left"
        if number:
            cell.append(ElementTree.Element(f"{MATHML}mspace", {"width": INDENT}))
        cell.extend(line)
    whole = ElementTree.Element(tree.tag, tree.attrib)
    whole.append(table)
    return whole


def _may_break(row: ElementTree.Element, at: int) -> bool:
    """Whether a line can begin with child `at`: a relation, a sign between two terms, or what comes after a gap."""
    element, before = row[at], row[at - 1]
    sign = operator(element)
    if element.tag == ARROW or is_relation(element):
        return operator(before) != "&"
    if sign in _SIGNS:
        return element.attrib.get("form") != "prefix" and not is_relation(before)
    return before.tag == f"{MATHML}mspace" and before.attrib.get("width") in ("1em", "2em")


def _length(element: ElementTree.Element) -> float:
    """About how long an element is, in letters."""
    name = element.tag.rpartition("}")[2]
    inside = [_length(one) for one in element]
    match name:
        case "mo":
            return 1.0 + len((element.text or "").strip())
        case "mspace":
            return 2.0 if element.attrib.get("width") in ("1em", "2em") else 0.4
        case "mfrac" | "munder" | "mover" | "munderover":
            return max(inside, default=0.0)
        case "msub" | "msup":
            return inside[0] + _SMALL * inside[1] if len(inside) == 2 else sum(inside)
        case "msubsup":
            return inside[0] + _SMALL * max(inside[1:], default=0.0)
        case "mtable":
            rows = [[_length(cell) for cell in row] for row in element]
            return max((sum(row) + len(row) for row in rows), default=0.0)
        case _:
            return sum(inside) + len((element.text or "").strip())
