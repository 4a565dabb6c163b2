"""The air between the signs of a formula, where the layout engine gives too much of it or none. Works on MathML."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from app.ui.mathml import ARROW, LARGE, MATHML, SET_MINUS

THICK, THIN, MEDIUM = "0.278em", "0.167em", "0.2em"


def mend_spacing(tree: ElementTree.Element) -> None:
    """Sets a sign close to its number, a function's name apart from its argument, air around products and relations."""
    for row in list(tree.iter()):
        if row.tag in _ROWS:
            _mend_functions(row)
            _mend_relations(row)
        before: ElementTree.Element | None = None
        for element in row:
            sign = operator(element)
            if sign in _SIGNS and (before is None or _is_gap(before) or operator(before) not in _NO_OPERATOR):
                element.attrib.update(form="prefix", lspace="0", rspace="0")
            elif sign in _PRODUCTS and before is not None:
                element.attrib.update(lspace=MEDIUM, rspace=MEDIUM)
            elif sign == "!":
                element.attrib.update(form="postfix", lspace="0", rspace="0")
            before = element


def operator(element: ElementTree.Element) -> str:
    """The sign that an operator is; empty for anything else."""
    return (element.text or "").strip() if element.tag == f"{MATHML}mo" else ""


def _mend_functions(row: ElementTree.Element) -> None:
    """The name of a function stands apart from what it is of and from a factor before it, and from nothing else."""
    for at in range(len(row) - 1, -1, -1):
        name = _function(row[at])
        if name is None and not _is_large(row[at]):
            continue
        if at + 1 < len(row) and (_is_ordinary(row[at + 1]) or operator(row[at + 1]) in _SIGNS):
            row.insert(at + 1, ElementTree.Element(f"{MATHML}mspace", {"width": THIN}))
        if name is not None:
            name.tag = f"{MATHML}mo"  # as a letter it would have air at both ends
            name.attrib.update(lspace="0", rspace="0")
            if at and _is_ordinary(row[at - 1]):
                row.insert(at, ElementTree.Element(f"{MATHML}mspace", {"width": THIN}))


def _mend_relations(row: ElementTree.Element) -> None:
    """Relations that the engine has for letters, and those with something above or below, which it sets tight."""
    if len(row) == 1:
        return
    for at in range(len(row) - 1, -1, -1):
        element = row[at]
        text = (element.text or "").strip()
        if element.tag in (f"{MATHML}mo", f"{MATHML}mi", f"{MATHML}mtext") and text in _RELATIONS:
            element.tag = f"{MATHML}mo"
            element.attrib.update(form="infix", lspace=THICK, rspace=THICK)
        elif element.tag == ARROW or (element.tag in _STACKED and len(element) and is_relation(element[0])):
            if at + 1 < len(row):
                row.insert(at + 1, ElementTree.Element(f"{MATHML}mspace", {"width": THICK}))
            if at or row.tag == f"{MATHML}mtd":
                row.insert(at, ElementTree.Element(f"{MATHML}mspace", {"width": THICK}))


def is_relation(element: ElementTree.Element) -> bool:
    """Whether this is one sign that compares two sides, such as an equals sign."""
    while len(element) == 1:
        element = element[0]
    text = (element.text or "").strip()
    return not len(element) and (text in _RELATIONS or text in _KNOWN_RELATIONS)


def _is_gap(element: ElementTree.Element) -> bool:
    """Whether this sets two formulas apart: what comes after it begins anew."""
    return element.tag == f"{MATHML}mspace" and element.attrib.get("width") in ("1em", "2em")


def _function(element: ElementTree.Element) -> ElementTree.Element | None:
    """The name of a function, sin or det, which may have an index or a power; None for anything else."""
    while element.tag in _INDEXED and len(element):
        element = element[0]
    name = (element.text or "").strip().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    known = element.tag in (f"{MATHML}mo", f"{MATHML}mi")
    return element if known and len(name) > 1 and name.isascii() and name.isalpha() else None


def _is_ordinary(element: ElementTree.Element) -> bool:
    """Whether this is a letter, a number or something in its place: no operator, no space and nothing in brackets."""
    while element.tag == f"{MATHML}mrow" and len(element):
        element = element[0]
    return element.tag not in (f"{MATHML}mo", f"{MATHML}mspace") or _function(element) is not None


def _is_large(element: ElementTree.Element) -> bool:
    """Whether this is a sum, an integral or the like with limits, which what follows would touch."""
    limited = element.tag in _INDEXED and element.tag != f"{MATHML}msup" and len(element) > 0
    return limited and (element[0].text or "").strip() in LARGE


_SIGNS = frozenset("-+\N{MINUS SIGN}\N{PLUS-MINUS SIGN}")
_PRODUCTS = frozenset(
    "\N{MULTIPLICATION SIGN}\N{DIVISION SIGN}\N{DOT OPERATOR}\N{MIDDLE DOT}\N{UNION}\N{INTERSECTION}" + SET_MINUS
)
_NO_OPERATOR = frozenset(
    ("", *")]}|!'\N{PRIME}\N{MIDLINE HORIZONTAL ELLIPSIS}\N{HORIZONTAL ELLIPSIS}")
)  # what a sign can follow and yet stand between two terms
_ROWS = frozenset(f"{MATHML}{name}" for name in ("math", "mrow", "mtd", "msqrt", "mstyle"))
_STACKED = frozenset(f"{MATHML}{name}" for name in ("mover", "munder", "munderover"))
_INDEXED = frozenset(f"{MATHML}{name}" for name in ("msub", "msup", "msubsup", "munder", "munderover"))
_KNOWN_RELATIONS = frozenset("=<>≤≥≠≈≡≅→←↔⇒⇐⇔∈∉")
_RELATIONS = frozenset("∼≃≍≐≜∝⊂⊃⊄⊅⊆⊇⊈⊉⊊⊋⟂∥∦⟶⟵⟷⟹⟸⟺⟼↦↪↩⇌⇋⇄↠≪≫≺≻⪯⪰⊢⊨≮≯≰≱≁≇≉≢∤↛⇏⩽⩾≶≷⊴⊵")
