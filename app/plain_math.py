"""Formulas as one line of readable text: `\\frac{3}{4}x^{2}` becomes `3/4 x²`.

For the terminal and for screen readers, where nothing can be drawn. It only changes how a formula looks, so it never
fails: what it does not know stays as it was written.
"""

from __future__ import annotations

import re

from lessons.links import without_links

MAX_LENGTH = 20_000  # characters; longer text is returned untouched
MAX_DEPTH = 40  # nested groups; deeper ones stay as they were written

_SYMBOLS = {
    "cdot": "·", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "ast": "*", "le": "≤", "leq": "≤", "ge": "≥",
    "geq": "≥", "lt": "<", "gt": ">", "ne": "≠", "neq": "≠", "approx": "≈", "equiv": "≡", "sim": "~", "infty": "∞",
    "to": "→", "rightarrow": "→", "Rightarrow": "⇒", "implies": "⇒", "iff": "⇔", "Leftrightarrow": "⇔",
    "in": "∈", "notin": "∉", "cup": "∪", "cap": "∩", "subset": "⊂", "emptyset": "∅", "varnothing": "∅",
    "int": "∫", "sum": "∑", "prod": "∏", "partial": "∂", "nabla": "∇", "degree": "°", "circ": "∘", "prime": "′",
    "ldots": "…", "dots": "…", "cdots": "…", "quad": "  ", "qquad": "    ", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "Delta": "Δ", "epsilon": "ε", "varepsilon": "ε", "theta": "θ", "lambda": "λ",
    "mu": "μ", "pi": "π", "rho": "ρ", "sigma": "σ", "Sigma": "Σ", "tau": "τ", "phi": "φ", "varphi": "φ",
    "omega": "ω", "Omega": "Ω", "mid": "|", "vert": "|", "therefore": "∴", "because": "∵", "land": "∧", "lor": "∨",
    "lbrace": "{", "rbrace": "}", "mathbb": "", "left": "", "right": "", "big": "", "Big": "", "displaystyle": "",
    "limits": "", "bigl": "", "bigr": "", "Bigl": "", "Bigr": "", "colon": ":",
}  # fmt: skip
_TEXT_COMMANDS = frozenset({"text", "mathrm", "textbf", "mathbf", "operatorname", "textit", "mathit", "boxed"})
_SUPERSCRIPTS = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_SUBSCRIPTS = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[{}^_]|\s+|[^\\{}^_\s]")


def plain_math(tex: str) -> str:
    """`tex` (LaTeX without its delimiters) as a readable line."""
    if len(tex) > MAX_LENGTH:
        return tex
    try:
        text = _Reader(_TOKEN.findall(tex)).sequence()
    except RecursionError:
        return tex
    text = re.sub(r" *([=<>≤≥≠≈≡→⇒⇔]) *", r" \1 ", text)
    return re.sub(r" {2,}", " ", text).strip()


_SPAN = re.compile(
    r"\$\$(.+?)\$\$|\\\[(.+?)\\\]|\\\((.+?)\\\)|(?<!\$)\$(?![\s$])((?:[^$\\]|\\.)+?)(?<!\s)\$(?![\d$])", re.DOTALL
)


def plain_text(markdown: str) -> str:
    """Markdown as readable text: formulas by `plain_math`, without emphasis marks and backslashes, links as words."""
    markdown = without_links(markdown)
    pieces: list[str] = []
    end = 0
    for match in _SPAN.finditer(markdown):
        pieces.append(_prose(markdown[end : match.start()]))
        pieces.append(plain_math(next(group for group in match.groups() if group is not None)))
        end = match.end()
    pieces.append(_prose(markdown[end:]))
    return "".join(pieces)


def safe_cut(markdown: str) -> int:
    """How many characters of a growing text can be shown already: up to a formula that is not closed yet."""
    end = 0
    for match in _SPAN.finditer(markdown):
        end = match.end()
    opened = re.search(r"\$|\\[\[(]?|\*", markdown[end:])
    return len(markdown) if opened is None else end + opened.start()


def closed(markdown: str) -> str:
    """A text that was cut off, with the end of the formula that is open in it; one just begun is left out."""
    cut = safe_cut(markdown)
    opened = markdown[cut:]
    for begin, end in (("$$", "$$"), ("\\[", "\\]"), ("\\(", "\\)"), ("$", "$")):
        if opened.startswith(begin):
            return markdown + end if opened.removeprefix(begin).strip() else markdown[:cut]
    return markdown


def _prose(text: str) -> str:
    text = re.sub(r"\*\*(.+?)\*\*", r"\1", text, flags=re.DOTALL)
    # A formula's command written outside dollars, as models sometimes do with the last line.
    return plain_math_keeping_breaks(text) if "\\boxed" in text or "\\frac" in text else text


def plain_math_keeping_breaks(text: str) -> str:
    """`plain_math` line by line."""
    return "\n".join(plain_math(line) for line in text.split("\n"))


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    def sequence(self, closing: str | None = None) -> str:
        out: list[str] = []
        while self.at < len(self.tokens):
            if self.tokens[self.at] == closing:
                self.at += 1
                break
            out.append(self.item())
        return "".join(out)

    def item(self) -> str:
        token = self.tokens[self.at]
        self.at += 1
        if token == "{":
            return self.group()
        if token in "^_" and token:
            return self.script(token)
        if token.isspace():
            return " "
        if token.startswith("\\") and len(token) > 1:
            return self.command(token[1:])
        return token if token not in "&~" else " "

    def group(self) -> str:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise RecursionError
        text = self.sequence("}")
        self.depth -= 1
        return text

    def argument(self) -> str:
        while self.at < len(self.tokens) and self.tokens[self.at].isspace():
            self.at += 1
        return self.item() if self.at < len(self.tokens) else ""

    def command(self, name: str) -> str:
        if name in ("frac", "dfrac", "tfrac"):
            above, below = self.argument().strip(), self.argument().strip()
            fraction = f"{_bracketed(above)}/{_bracketed(below)}"
            # 3/4x would read as 3/(4x).
            return f"({fraction})" if self._factor_follows() else fraction
        if name == "sqrt":
            root = ""
            if self.at < len(self.tokens) and self.tokens[self.at] == "[":
                self.at += 1
                root = self.sequence("]").translate(_SUPERSCRIPTS)
            return f"{root}√{_bracketed(self.argument().strip())}"
        if name in ("begin", "end"):
            self.argument()
            return " "
        if name in _TEXT_COMMANDS:
            return self.argument()
        if name in _SYMBOLS:
            return _SYMBOLS[name]
        if name == "\\":
            return "; "
        if len(name) == 1 and not name.isalpha():
            return {",": " ", ";": " ", ":": " ", "!": "", " ": " "}.get(name, name)
        return name + " " if name.isalpha() and self._letter_follows() else name

    def _factor_follows(self) -> bool:
        rest = (token for token in self.tokens[self.at :] if not token.isspace())
        token = next(rest, "")
        return token.isalnum() or token in ("(", "^", "\\sqrt", "\\left", "\\pi")

    def _letter_follows(self) -> bool:
        """Whether a name would run into the next token: `\\sin x` keeps its space, `\\sin(x)` needs none."""
        return self.at < len(self.tokens) and self.tokens[self.at].isalnum()

    def script(self, mark: str) -> str:
        text = self.argument().strip()
        if text == "∘":
            return "°"
        table = _SUPERSCRIPTS if mark == "^" else _SUBSCRIPTS
        small = text.translate(table)
        if text and all(ord(before) in table for before in text):
            return small
        return f"{mark}({text})" if len(text) > 1 else mark + text


def _bracketed(text: str) -> str:
    """`text` in brackets unless it is a single number, letter or already one bracket."""
    return text if re.fullmatch(r"[\w.√²³]+", text) else f"({text})"
