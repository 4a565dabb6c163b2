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
from dataclasses import asdict, dataclass
from typing import Any

from app.ui.chemistry_tex import without_chemistry
from app.ui.mathml import MATHML, SET_MINUS, mend
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


def typeset(tex: str, display: bool) -> Drawing | None:
    """Lays `tex` out; None if it cannot be drawn. `display` sets sums and fractions large, as in a line of their own.

    Never raises, and never takes longer than `MAX_COST` allows.
    """
    try:
        return _typeset(tex, display)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:  # the engine raises whatever it likes on broken TeX
        return None


def serve_formulas(channel: Channel) -> None:
    """What the process for formulas runs: `typeset` asks for `tex` and `display`, answered with a `drawing` or null."""

    def handle(params: dict[str, Any]) -> dict[str, Any]:
        drawing = typeset(str(params["tex"]), bool(params["display"]))
        return {"drawing": asdict(drawing) if drawing is not None else None}

    serve(channel, {"typeset": handle})


def _typeset(tex: str, display: bool) -> Drawing | None:
    source = _prepare(tex)
    if len(source) > MAX_LENGTH or _brace_depth(source) > MAX_BRACES or _DEFINES.search(source):
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
    mend(tree)
    _mend_spacing(tree)
    tree.attrib["mathcolor"] = INK
    for table in tree.iter(f"{MATHML}mtable"):
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
    return Drawing(ElementTree.tostring(svg, encoding="unicode"), width, height, -top, bool(inside))


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
                row.insert(at + 1, ElementTree.Element(f"{MATHML}mspace", {"width": "0.167em"}))
        for element in row:
            sign = _operator(element)
            if sign in _SIGNS and (before is None or _is_gap(before) or _operator(before) not in _NO_OPERATOR):
                element.attrib.update(form="prefix", lspace="0", rspace="0")
            elif sign in _PRODUCTS and before is not None:
                element.attrib.update(lspace="0.2em", rspace="0.2em")
            elif sign == "!":
                element.attrib.update(form="postfix", lspace="0", rspace="0")
            before = element


def _operator(element: ElementTree.Element) -> str:
    """The sign that an operator is; empty for anything else."""
    return (element.text or "").strip() if element.tag == f"{MATHML}mo" else ""


def _is_gap(element: ElementTree.Element) -> bool:
    """Whether this sets two formulas apart: what comes after it begins anew."""
    return element.tag == f"{MATHML}mspace" and element.attrib.get("width") in ("1em", "2em")


def _is_function(element: ElementTree.Element) -> bool:
    """Whether this is a name that the engine sets too close: det and the like, or one with an index or a power."""
    if element.tag in _INDEXED and len(element):
        element = element[0]
    elif element.tag != f"{MATHML}mo":
        return False
    name = (element.text or "").strip()
    return element.tag in (f"{MATHML}mo", f"{MATHML}mi") and len(name) > 1 and name.isascii() and name.isalpha()


_SIGNS = frozenset("-+\N{MINUS SIGN}\N{PLUS-MINUS SIGN}")
_PRODUCTS = frozenset(
    "\N{MULTIPLICATION SIGN}\N{DIVISION SIGN}\N{DOT OPERATOR}\N{MIDDLE DOT}\N{UNION}\N{INTERSECTION}" + SET_MINUS
)
_OPENING = frozenset("([{|")
_NO_OPERATOR = frozenset(
    ("", *")]}|!'\N{PRIME}\N{MIDLINE HORIZONTAL ELLIPSIS}\N{HORIZONTAL ELLIPSIS}")
)  # what a sign can follow and yet stand between two terms
_ROWS = frozenset(f"{MATHML}{name}" for name in ("math", "mrow", "mtd", "msqrt", "mstyle"))
_INDEXED = frozenset(f"{MATHML}{name}" for name in ("msub", "msup", "msubsup", "munder"))

_REPLACEMENTS = (
    (re.compile(r"\\tag\*?\{([^{}]*)\}"), r"\\qquad(\1)"),  # drawn in place, not numbered by the engine
    (re.compile(r"\\label\{[^{}]*\}|\\nonumber|\\notag"), ""),
    (re.compile(r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}"), ""),
    (re.compile(r"\\(begin|end)\{(?:align|gather|multline|alignat|eqnarray|split|gathered)\*?\}"), r"\\\1{aligned}"),
    (re.compile(r"\\fbox\b"), r"\\boxed"),
    (re.compile(r"\\cfrac\b(?:\[[lr]\])?"), r"\\dfrac"),
)


_TEXT = re.compile(r"\\(?:text|textrm|textit|textbf|mbox)\{[^{}]*\}")


def _prepare(tex: str) -> str:
    """The TeX with what the engine does not know, or draws oddly, written in a way it does."""
    source = without_chemistry(tex.strip())
    source = _TEXT.sub(lambda found: re.sub(r"\\([%$&#_])", r"\1", found[0]), source)  # words have no commands
    for pattern, replacement in _REPLACEMENTS:
        source = pattern.sub(replacement, source)
    return source.strip()


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
