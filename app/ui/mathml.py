"""What the translator from TeX to MathML gets wrong, or the layout engine leaves out, mended in the tree.

- An index or a power after a matrix is given to its brackets one by one: `\\begin{pmatrix}...\\end{pmatrix}^{-1}`.
- `\\setminus` and many relations are letters; a struck relation is a stroke and then the relation.
- The lines of an array are left out, a frame is drawn too tight, an arrow no longer than itself: these become
  elements of our own, drawn in typeset_nodes.py.
- Limits of `sup` and of operators with a name of their own stand beside them even in a display.
"""

from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ElementTree

from app.ui.tex import LIMITS, RULES

MATHML = "{http://www.w3.org/1998/Math/MathML}"
RULED, ARROW, FRAME = "lemma-ruled", "lemma-arrow", "lemma-frame"  # elements of our own
LARGE = frozenset("∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨀⨆")
SET_MINUS = "\N{REVERSE SOLIDUS OPERATOR}"
_INDICES = {f"{MATHML}msup": 1, f"{MATHML}msub": 1, f"{MATHML}msubsup": 2}
_TABLE, _CELL, _MO, _MI, _ROW = (f"{MATHML}{name}" for name in ("mtable", "mtd", "mo", "mi", "mrow"))
_FRACTION = f"{MATHML}mfrac"
_STROKE = "\N{BIG SOLIDUS}"
_OVERLAY = "\N{COMBINING LONG SOLIDUS OVERLAY}"
_UNDER_IN_DISPLAY = frozenset(("sup", "inf", "Pr", "det", "gcd"))
_ARROWS = frozenset("→←↔⇒⇐⇔↦⇌⇋↠↞=")
_SAME = {"⇋": "⇌", "⟹": "⇒", "⟸": "⇐", "⟺": "⇔", "⟶": "→", "⟵": "←", "⟷": "↔"}


def mend(tree: ElementTree.Element, *, display: bool = True) -> None:
    """Changes `tree` where it has to be. `display`: it stands in a line of its own."""
    for element in list(tree.iter()):
        _mend_indices(element)
        _mend_letters(element)
        _mend_limits(element, display=display)
        if element.tag == _TABLE:
            _mend_table(element)
        elif element.tag == _FRACTION:
            _mend_fraction(element)
    for parent in list(tree.iter()):
        _mend_struck(parent)
        for at, element in enumerate(parent):
            if element.tag == f"{MATHML}menclose" and element.attrib.get("notation") == "box":
                frame = ElementTree.Element(FRAME)
                row = ElementTree.SubElement(frame, f"{MATHML}mstyle", {"displaystyle": "true"})
                row.extend(list(element))
                parent[at] = frame
            elif (arrow := _arrow(element)) is not None:
                parent[at] = arrow


def _mend_indices(element: ElementTree.Element) -> None:
    indices = _INDICES.get(element.tag, 0)
    if indices and len(element) > indices + 1:
        base = ElementTree.Element(_ROW)
        base.extend(list(element)[:-indices])
        rest = list(element)[-indices:]
        element[:] = [base, *rest]


def _mend_letters(element: ElementTree.Element) -> None:
    text = (element.text or "").strip()
    if element.tag == _MI and text == SET_MINUS:
        element.tag = _MO
    elif element.tag in (_MI, _MO) and text == "~":
        element.tag, element.text = _MO, "\N{TILDE OPERATOR}"
    elif element.tag == _MO and text in ("\N{PARTIAL DIFFERENTIAL}", "\N{NABLA}"):
        element.attrib.update(form="infix", lspace="0", rspace="0")  # as close to what they are of as a letter
    elif element.tag == _MO and text in LARGE:  # large in a display, and not as high as what they are of
        element.attrib.update(form="prefix", largeop="true", stretchy="false")
    elif element.tag == _MO and len(text) == 2 and text[0] == "\\":  # \Bigg\{
        element.text = text[1]


def _mend_limits(element: ElementTree.Element, *, display: bool) -> None:
    """Limits go below in a display."""
    if element.tag in _INDICES and len(element) and element[0].tag in (_MO, _MI):
        name = (element[0].text or "").strip()
        below = name in _UNDER_IN_DISPLAY or name.startswith(LIMITS)
        if below and display and element.tag != f"{MATHML}msup":
            element.tag = f"{MATHML}munder" if element.tag == f"{MATHML}msub" else f"{MATHML}munderover"
    if element.tag in (_MO, _MI) and (element.text or "").startswith(LIMITS):
        element.text = (element.text or "")[len(LIMITS) :]


def _mend_struck(parent: ElementTree.Element) -> None:
    """A stroke before a relation, as one sign."""
    for at in range(len(parent) - 2, -1, -1):
        stroke, sign = parent[at], parent[at + 1]
        if stroke.tag == f"{MATHML}mpadded" and len(stroke) == 1 and (stroke[0].text or "") == _STROKE:
            struck = unicodedata.normalize("NFC", (sign.text or "").strip() + _OVERLAY)
            if len(struck) == 1:
                sign.tag, sign.text = _MO, struck
                del parent[at]


def _mend_fraction(fraction: ElementTree.Element) -> None:
    """The line of a fraction that has fractions in it is longer than theirs: which is the outer one must be seen."""
    for row in fraction:
        if row.tag == _ROW and len(row) and (_is_fraction(row[0]) or _is_fraction(row[-1])):
            row.insert(0, ElementTree.Element(f"{MATHML}mspace", {"width": "0.2em"}))
            row.append(ElementTree.Element(f"{MATHML}mspace", {"width": "0.2em"}))


def _is_fraction(element: ElementTree.Element) -> bool:
    while element.tag in (_ROW, f"{MATHML}mstyle") and len(element) == 1:
        element = element[0]
    return element.tag == _FRACTION


def _mend_table(table: ElementTree.Element) -> None:
    """Gives a table the lines that its first cell names, and every cell something in it."""
    columns: str = ""
    rows = [at + 1 for at, line in enumerate(table.attrib.pop("rowlines", "").split()) if line != "none"]
    table.attrib.pop("columnlines", None)
    first = next((cell for cell in table.iter(_CELL)), None)
    if first is not None and len(first) and (first[0].text or "").startswith(RULES):
        columns, _, given = (first[0].text or "")[len(RULES) :].partition(";")
        first.remove(first[0])
        rows = [int(one) for one in given.split(",") if one]
    for cell in table.iter(_CELL):
        if not len(cell):  # an empty cell would have no size that can be reckoned with
            cell.append(ElementTree.Element(f"{MATHML}mspace", {"width": "0", "height": "0.5em"}))
    if columns or rows:
        table.tag = RULED
        table.attrib.update(columns=columns.replace(",", " "), rows=" ".join(map(str, rows)))


def _arrow(element: ElementTree.Element) -> ElementTree.Element | None:
    """The arrow that an arrow with padded labels is; None for anything else."""
    if element.tag not in (f"{MATHML}mover", f"{MATHML}munder", f"{MATHML}munderover") or not len(element):
        return None
    labels = list(element)[1:]
    if not all(one.tag == f"{MATHML}mpadded" for one in labels):
        return None
    sign = next((one for one in element[0].iter(_MO)), None)
    text = (sign.text or "").strip() if sign is not None else ""
    if _SAME.get(text, text) not in _ARROWS:
        return None
    arrow = ElementTree.Element(ARROW)
    ElementTree.SubElement(arrow, _MO).text = _SAME.get(text, text)
    below = labels[0] if element.tag != f"{MATHML}mover" else None
    above = labels[-1] if element.tag != f"{MATHML}munder" else None
    for label in (above, below):
        row = ElementTree.SubElement(arrow, _ROW)
        if label is not None:
            row.extend(one for one in label if one.tag != f"{MATHML}mspace" and (len(one) or one.tag != _ROW))
    return arrow
