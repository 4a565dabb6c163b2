r"""TeX as models write it, in the TeX that the translator to MathML knows: each text to one that means the same.

- Chemistry and quantities with units are written out (chemistry_tex.py, units_tex.py).
- An array keeps only the alignment of its columns; where it has lines is put into its first cell, in words that
  mathml.py takes out again: the translator mixes up outer and inner lines, and gives up at `||` and `@{}`.
- A name made by `\operatorname*` or `\mathop` is marked, so that its limits go below it.

Knows nothing of drawing.
"""

from __future__ import annotations

import re

from app.ui.chemistry_tex import without_chemistry
from app.ui.units_tex import without_units

RULES = "lemma-rules:"  # of an array: its columns' edges with a line, a semicolon, its rows'
LIMITS = "lemmalimits"  # before the name of an operator

_REPLACEMENTS = (
    (re.compile(r"\\tag\*?\{([^{}]*)\}"), r"\\qquad(\1)"),  # drawn in place, not numbered by the engine
    (re.compile(r"\\label\{[^{}]*\}|\\nonumber|\\notag|\\require\{[^{}]*\}"), ""),
    (re.compile(r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}"), ""),
    (re.compile(r"\\(begin|end)\{(?:align|gather|multline|alignat|eqnarray|split|gathered)\*?\}"), r"\\\1{aligned}"),
    (re.compile(r"(\\begin\{(?:aligned|cases)\})\s*\[[tcb]\]"), r"\1"),
    (re.compile(r"\\fbox(?![a-z])"), r"\\boxed"),
    (re.compile(r"\\cfrac(?![a-z])(?:\[[lr]\])?"), r"\\dfrac"),
    (re.compile(r"\\\\\s*\[-?[\d.]+\s*(?:ex|em|pt|mm|cm|px)\]"), r"\\\\ "),  # air below a row
    (re.compile(r"\\color\s*(\{\w+\})\s*\{"), r"\\textcolor\1{"),  # as web pages have it: of the argument alone
    (re.compile(r"\\pmod\s*\{([^{}]*)\}|\\pmod\s*(\w)"), r"\\quad(\\text{mod }\1\2)"),
    (re.compile(r"\\bmod(?![a-z])"), r"\\text{ mod }"),
    (re.compile(r"\\mod(?![a-z])"), r"\\quad\\text{mod }"),
    (re.compile(r"\|(?=\|)"), "|{}"),  # two bars are two bars: |a||b|
)
_TEXT = re.compile(r"\\(?:text|textrm|textit|textbf|mbox)\{[^{}]*\}")
_NAMED = re.compile(r"\\(operatorname|mathop)(\*?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_PLAIN_NAME = re.compile(r"\\(?:mathrm|text|rm|operatorname)(?![a-z])|[{}]")
_AIR = re.compile(r"\\[,;:! ]|~|\\(?:thin|med)space(?![a-z])")
_ROW_END = re.compile(r"\\\\|\\hline(?![a-z])|\\hdashline(?![a-z])|\\begin\{|\\end\{|\\.|[{}]", re.S)
_DEEPER = {"{": 1, "}": -1, r"\begin{": 2, r"\end{": 0}  # an environment, and the brace that its name opens
_BEGIN, _END = r"\begin{array}", r"\end{array}"
_DONE = "lemma-array"  # the environment of an array that was seen to, until all are
_NO_BREAK = "\N{NO-BREAK SPACE}"


def prepare(tex: str) -> str:
    """The TeX with what the translator does not know, or gets wrong, written in a way it does."""
    source = without_units(without_chemistry(tex.strip()))
    source = _TEXT.sub(lambda found: re.sub(r"\\([%$&#_])", r"\1", found[0]), source)  # words have no commands
    source = _NAMED.sub(_named, source)
    for pattern, replacement in _REPLACEMENTS:
        source = pattern.sub(replacement, source)
    return _with_rules(source).strip()


def _named(found: re.Match[str]) -> str:
    """The name of an operator without commands in it; unchanged where it is more than a name."""
    name = _PLAIN_NAME.sub("", _AIR.sub(" ", found[3])).strip()
    if not re.fullmatch(r"[A-Za-z]+(?: [A-Za-z]+)*", name):
        return found[3] if found[1] == "mathop" else found[0]
    limits = LIMITS if found[2] or found[1] == "mathop" else ""
    return rf"\operatorname{{{limits}{name.replace(' ', _NO_BREAK)}}}"


def _with_rules(tex: str) -> str:
    """Every array with where it has lines in its first cell, from the innermost on."""
    while (start := tex.rfind(_BEGIN)) >= 0:
        end = tex.find(_END, start)
        columns = re.match(r"\s*(?:\[[tcb]\])?\s*\{((?:[^{}]|\{[^{}]*\})*)\}", tex[start + len(_BEGIN) :])
        if end < 0 or columns is None:
            return tex.replace(_DONE, "array")
        body = tex[start + len(_BEGIN) + columns.end() : end]
        letters, edges = _columns(columns[1])
        body, rows = _rows(body)
        rules = f"{','.join(map(str, edges))};{','.join(map(str, rows))}"
        mark = rf"\text{{{RULES}{rules}}}" if edges or rows else ""
        tex = rf"{tex[:start]}\begin{{{_DONE}}}{{{letters}}}{mark}{body}\end{{{_DONE}}}{tex[end + len(_END) :]}"
    return tex.replace(_DONE, "array")


def _columns(spec: str) -> tuple[str, list[int]]:
    """The alignment of the columns, and the edges between them (from 0) that have a line."""
    letters = ""
    edges: list[int] = []
    spec = re.sub(r"[@!><]\s*\{(?:[^{}]|\{[^{}]*\})*\}", "", spec)
    spec = re.sub(r"\*\{(\d{1,2})\}\{([lcr|]*)\}", lambda found: found[2] * int(found[1]), spec)
    spec = re.sub(r"[pmb]\{[^{}]*\}", "l", spec)
    for sign in spec:
        if sign in "lcr":
            letters += sign
        elif sign in "|:" and (not edges or edges[-1] != len(letters)):
            edges.append(len(letters))
    return letters or "c", edges


def _rows(body: str) -> tuple[str, list[int]]:
    """The rows without their lines, and the edges between them (from 0) that have one."""
    out = ""
    rows: list[int] = []
    at = row = depth = 0
    for found in _ROW_END.finditer(body):
        out += body[at : found.start()]
        at = found.end()
        what = found[0]
        if depth == 0 and what in (r"\hline", r"\hdashline"):
            if not rows or rows[-1] != row:
                rows.append(row)
            continue
        if depth == 0 and what == r"\\":
            row += 1
        depth += _DEEPER.get(what, 0)
        out += what
    return out + body[at:], rows
