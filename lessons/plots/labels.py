"""Labels of plots: plain text, with simple mathematics between dollars.

Nothing here is TeX: what stands between dollars is drawn by matplotlib's own small language when it is simple enough
and known to it, and as plain text otherwise. A label is untrusted text; its length and nesting are bounded.
"""

from __future__ import annotations

import re
from functools import lru_cache

from engine.maths.reader import ReadError, read
from engine.maths.render import to_text

MAX_LENGTH = 100
_MAX_DEPTH = 4

_FORMULA = re.compile(r"(?<!\\)\$([^$]*)(?<!\\)\$")
_ESCAPED = re.compile(r"\\([_*`])")  # as values are written into Markdown
_COMMAND = re.compile(r"\\([A-Za-z]+|.)")
_KNOWN = frozenset(
    (
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega",
        "varphi", "varepsilon", "vartheta", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi",
        "Omega",
        "sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "exp", "ln",
        "log", "max", "min", "lim",
        "frac", "sqrt", "cdot", "times", "div", "pm", "mp", "le", "leq", "ge", "geq", "ne", "neq", "approx",
        "infty", "circ", "degree", "to", "rightarrow", "sum", "int", "partial",
        "prime", "angle", "perp", "parallel", "vec", "bar", "hat", "overline", "mathrm", "mathit", "mathbf", "text",
        "left", "right", "quad", ",", ";", ":", "!", "{", "}", "%", "|",
    )
)  # fmt: skip
"""Commands that are drawn."""
_LEFT_OUT = re.compile(r"\\(?:left|right|displaystyle|,|;|:|!|quad)|[{}]")
_WORDS = re.compile(r"\\(?:text|mathrm|mathbf|mathit)\s*\{([^{}]*)\}")
_SYMBOLS = {"cdot": "·", "times": "×", "circ": "°", "degree": "°", "pm": "±", "infty": "∞", "to": "→", "approx": "≈"}


def _shortened(label: str) -> str:
    one_line = _ESCAPED.sub(r"\1", " ".join(label.split()))
    return one_line if len(one_line) <= MAX_LENGTH else one_line[: MAX_LENGTH - 1] + "…"


@lru_cache(maxsize=2_000)
def drawable(label: str) -> tuple[str, bool]:
    """The label as matplotlib is to draw it, and whether it holds mathematics (else dollars are dollars)."""
    label = _shortened(label)
    formulas = _FORMULA.findall(label)
    if not formulas:
        return label.replace("\\$", "$"), False
    if all(_simple(formula) for formula in formulas):
        drawn = _FORMULA.sub(lambda found: f"${_prepared(found[1])}$", label)
        if _parses(drawn):
            return drawn, True
    return plain(label), False


def _simple(formula: str) -> bool:
    """Whether a formula holds only what is known, not too deep."""
    depth = deepest = 0
    for char in _COMMAND.sub(" ", formula):
        depth += (char == "{") - (char == "}")
        deepest = max(deepest, depth)
        if depth < 0:
            return False
    commands = _COMMAND.findall(formula)
    return bool(formula.strip()) and depth == 0 and deepest <= _MAX_DEPTH and all(name in _KNOWN for name in commands)


def _prepared(formula: str) -> str:
    """The formula in the words of matplotlib."""
    formula = formula.replace(r"\text", r"\mathrm").replace(r"\degree", r"^{\circ}")
    return re.sub(r"(?<=\d)\{,\}(?=\d)", "{,}", formula)


def _parses(label: str) -> bool:
    from matplotlib.mathtext import MathTextParser

    try:
        MathTextParser("path").parse(label)
    except (ValueError, RuntimeError, KeyError, RecursionError):
        return False
    return True


@lru_cache(maxsize=2_000)
def plain(label: str) -> str:
    """The label without any marks, as it is read out: `$\\frac{1}{2}x$` is (1/2)x."""
    return _FORMULA.sub(lambda found: _in_words(found[1]), _shortened(label)).replace("\\$", "$")


def _in_words(formula: str) -> str:
    try:
        return to_text(read(formula)).replace("*", "·")
    except (ReadError, RecursionError):
        words = _LEFT_OUT.sub("", _WORDS.sub(r"\1", formula))
        return _COMMAND.sub(lambda found: _SYMBOLS.get(found[1], found[1]), words).strip()
