"""What is pasted from elsewhere, made fit for one line: line breaks, quotation marks, brackets nobody sees.

LaTeX stays LaTeX and signs stay signs (−, ×, ², ½, √): the reader knows them. No Qt here.
"""

from __future__ import annotations

import re

_LATEX = re.compile(r"\\begin\{|\\\\|\\[A-Za-z]+\{")
_RELATION = re.compile(r"[=<>≤≥≠≈]|\\(?:le|ge|ne|leq|geq|neq|approx)(?![A-Za-z])")
_SIGNS = str.maketrans({"〖": "(", "〗": ")", "∶": ":", "′": "'", "\t": " ", "\u00ad": None, "\ufffc": None})
"""Of the equations of word processors."""
_QUOTES = ("\"“”„«»‘’'", "\"“”„«»‘’'")
_WHITE = re.compile(r"[ \r\n\v\f\u2028\u2029]+")


def pasted(text: str, *, decimal_comma: bool = False) -> str:
    """`text` as one line. Lines that are statements become a list of them; other breaks become spaces."""
    text = text.translate(_SIGNS).strip()
    if len(text) > 1 and text[0] in _QUOTES[0] and text[-1] in _QUOTES[1]:
        text = text[1:-1].strip()
    lines = [_WHITE.sub(" ", line).strip() for line in re.split(r"[\r\n\v\f\u2028\u2029]+", text)]
    lines = [line for line in lines if line]
    several = len(lines) > 1 and not _LATEX.search(text) and all(_RELATION.search(line) for line in lines)
    if several and not any(line.startswith(("=", "<", ">", "≤", "≥")) for line in lines[1:]):
        return ("; " if decimal_comma else ", ").join(line.rstrip(",;.") for line in lines)
    return " ".join(lines)


def lines_of(text: str) -> list[str]:
    """`text` as lines of a working: those of an aligned block one by one, without what only lays them out."""
    text = text.translate(_SIGNS).strip()
    block = re.fullmatch(
        r"(?:\$\$?|\\\[)?\s*\\begin\{(align|aligned|gather|gathered|eqnarray|split)(\*?)\}(.*)\\end\{\1\2\}\s*"
        r"(?:\$\$?|\\\])?",
        text,
        re.DOTALL,
    )
    if block is not None:
        rows = [row.replace("&", " ") for row in re.split(r"\\\\(?:\[[^\]]*\])?", block[3])]
    else:
        rows = re.split(r"[\r\n\v\f\u2028\u2029]+", text)
    return [line for row in rows if (line := _WHITE.sub(" ", row).strip())]
