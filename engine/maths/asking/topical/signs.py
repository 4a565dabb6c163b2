"""LaTeX and signs of print in plain signs, and relations in words as signs, before a text is taken apart."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

_GROUP = r"\{([^{}]*)\}"
_LATEX: tuple[tuple[str, str], ...] = (
    (r"\\(?:left|right|displaystyle|limits|bigl?|bigr?|Bigl?|Bigr?)(?![A-Za-z])\s?\.?", ""),
    (r"\\[,;:! ]|(?<=[\w}$])~(?=[\w\\$])|\\q?quad(?![A-Za-z])", " "),
    (r"\\(?:text|mathrm|textrm|operatorname|mbox|mathbf|mathit|mathbb)\s*" + _GROUP, r" \1 "),
    (r"\^\s*\{?\s*\\(?:circ|degree)\s*\}?|\\(?:degree|degrees)(?![A-Za-z])|\^o(?![a-z])", "°"),
    (r"\\(?:leq?slant|leq?)(?![A-Za-z])", "<="),
    (r"\\(?:geq?slant|geq?)(?![A-Za-z])", ">="),
    (r"\\lt(?![A-Za-z])", "<"),
    (r"\\gt(?![A-Za-z])", ">"),
    (r"\\(?:neq?)(?![A-Za-z])", "≠"),
    (r"\\in(?![A-Za-z])", " in "),
    (r"\\(?:cdot|times|ast)(?![A-Za-z])", "*"),
    (r"\\div(?![A-Za-z])", "/"),
    (r"\\pm(?![A-Za-z])", "±"),
    (r"\\pi(?![A-Za-z])", "π"),
    (r"\\infty(?![A-Za-z])", "∞"),
    (r"\\theta(?![A-Za-z])", "θ"),
    (r"\\(?:lvert|rvert|mid|vert)(?![A-Za-z])", "|"),
    (r"\\(?:l|c|)dots(?![A-Za-z])", "..."),
    (r"\\(sin|cos|tan|sec|csc|cot|ln|log|exp|alpha|beta|phi|lambda|arcsin|arccos|arctan)(?![A-Za-z])", r"\1 "),
    (r"\\int(?![A-Za-z])", "∫"),
    (r"\\det(?![A-Za-z])", " det "),
    (r"\\([{}%])", r"\1"),
)
_FRAC = re.compile(r"\\[dt]?frac\s*" + _GROUP + r"\s*" + _GROUP)
_SQRT = re.compile(r"\\sqrt\s*" + _GROUP)
_SLOPE = re.compile(r"\\[dt]?frac\s*\{\s*d\s*([A-Za-z])\s*\}\s*\{\s*d\s*([a-z])\s*\}")
_WORDS: tuple[tuple[str, str], ...] = (
    (r"\b(?:is |are |be |being )?(?:less|smaller|lower) than or (?:is )?equal to\b|\b(?:is |are |be )?at most\b"
     r"|\b(?:is )?(?:no|not) (?:more|greater|bigger) than\b", "<="),
    (r"\b(?:is |are |be |being )?(?:more|greater|bigger|larger|higher) than or (?:is )?equal to\b|\b(?:is |are |be )?at least\b"
     r"|\b(?:is )?(?:no|not) less than\b", ">="),
    (r"\b(?:is |are |be |being )?(?:strictly )?(?:less|smaller|lower) than\b", "<"),
    (r"\b(?:is |are |be |being )?(?:strictly )?(?:more|greater|bigger|larger|higher) than\b", ">"),
    (r"\b(?:is |are |be |being )?(?:equal to|equals)\b", "="),
)  # fmt: skip
_UNIT_OF_BASE = re.compile(r"\blog(?:arithm)?s? (?:to )?(?:the )?base (\d+|e) of ", re.I)


def in_signs(text: str) -> str:
    """The text in plain signs."""
    text = re.sub(r"\\begin\{vmatrix\}(.*?)\\end\{vmatrix\}", lambda m: f" det {_matrix(m)}", text, flags=re.DOTALL)
    text = re.sub(r"\\begin\{[pbvBV]?matrix\}(.*?)\\end\{[pbvBV]?matrix\}", _matrix, text, flags=re.DOTALL)
    text = re.sub(r"\\[()\[\]](?!\w)|\\[()\[\]]|\$+", " ", text)
    text = _SLOPE.sub(r"d\1/d\2", text)
    for pattern, sign in _LATEX:
        text = re.sub(pattern, sign, text)
    for _ in range(4):
        text = _SQRT.sub(r"sqrt(\1)", _FRAC.sub(_fraction, text))
        text = re.sub(r"\^\{([^{}]*)\}", r"^(\1)", text)
        text = re.sub(r"_\{([^{}]*)\}", _lowered, text)
    text = re.sub(r"\^\((\w|π)\)", r"^\1", text)
    text = (
        text.replace("′", "'")
        .replace("’", "'")
        .replace("−", "-")
        .replace("–", "-")
        .replace("—", ", ")
        .replace("⩽", "<=")
    )
    text = text.replace("≤", "<=").replace("≥", ">=").replace("⩾", ">=").replace("=<", "<=").replace("**", "^")
    text = re.sub(r"\blog\s?(\d+)\s?\(", r"log_\1(", text)
    text = re.sub(r"₀|₁|₂|₃|₄|₅|₆|₇|₈|₉", lambda match: f"_{'₀₁₂₃₄₅₆₇₈₉'.index(match[0])}", text)
    text = re.sub(r"(?<=\d)_(?=\d)", "", text) if re.search(r"log_\d_\d", text) else text
    text = re.sub(r"(?<=\d) ?(?:degrees?|degs?)\b", "°", text)
    text = re.sub(r"[£€](?=\d)", "", text)
    text = re.sub(r",\s*(?:\?+|_+)\s*$", "", text)
    text = re.sub(
        r"∫ ?(?:from )?(?P<a>-?[\dπe.]+) (?:to|up to) (?P<b>-?[\dπe./]+)(?: of)? ", r"∫_(\g<a>)^(\g<b>) ", text
    )
    text = re.sub(r"\s*(?:->|=>|→)\s*[a-z]\s*=?\s*\?*\s*$", "", text)
    text = re.sub(r"[\s]*(?:[,;]|->|=>|→)\s*(?:so |find |then )?[a-z](?:\([a-z]\))?\s*=\s*\?+\s*$", "", text)
    return _UNIT_OF_BASE.sub(lambda match: f"log_{match[1]} ", text)


_BARS = re.compile(
    r"\b(?:the )?(?:absolute value|modulus) of (?P<f>[-+*/^().\dA-Za-z ]*?[\w)])(?= (?:is|are|be|equals?|less|more|greater|at|=|<|>)\b| ?[=<>]|[.,;?]|$) ?"
)


def relations_in_signs(text: str) -> str:
    """`is greater than 9` as `> 9`, where a number or a formula stands behind."""
    text = _BARS.sub(r"|\g<f>| ", text)
    for words, sign in _WORDS:
        text = re.sub(rf"(?:{words})(?= [-(|\d\w])", f" {sign} ", text, flags=re.I)
    return text


def _matrix(match: re.Match[str]) -> str:
    rows = [[entry.strip() for entry in row.split("&")] for row in re.split(r"\\\\", match[1]) if row.strip()]
    return "[" + ", ".join(f"[{', '.join(row)}]" for row in rows) + "]"


def _fraction(match: re.Match[str]) -> str:
    top, bottom = match[1].strip(), match[2].strip()
    plain = all(re.fullmatch(r"\d+|[A-Za-zθ]|π", part) for part in (top, bottom))
    return f"({top}/{bottom})" if plain else f"(({top})/({bottom}))"


def _lowered(match: re.Match[str]) -> str:
    inside = match[1].strip()
    return f"_{inside}" if re.fullmatch(r"\w+", inside) else f"_({inside})"


__all__ = ["in_signs", "relations_in_signs"]
