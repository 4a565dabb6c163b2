r"""TeX as words, for screen readers: `\frac{1}{2}x^2` becomes "1 over 2 x squared".

Small on purpose: it covers school mathematics and falls back on the name of a command it does not know.
"""

from __future__ import annotations

import re

MAX_LENGTH = 1500
MAX_DEPTH = 40

_TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+(?:[.,]\d+)*|[a-zA-Z]|\S")
_WORDS = {
    "+": "plus", "-": "minus", "=": "equals", "<": "is less than", ">": "is greater than", "*": "times",
    "/": "divided by", "!": "factorial", "|": "bar", r"\cdot": "times", r"\times": "times", r"\div": "divided by",
    r"\pm": "plus or minus", r"\mp": "minus or plus", r"\le": "is at most", r"\leq": "is at most",
    r"\ge": "is at least", r"\geq": "is at least", r"\ne": "is not equal to", r"\neq": "is not equal to",
    r"\approx": "is about", r"\equiv": "is equivalent to", r"\to": "to", r"\rightarrow": "to",
    r"\Rightarrow": "so", r"\implies": "so", r"\iff": "if and only if", r"\infty": "infinity", r"\int": "integral",
    r"\sum": "sum", r"\prod": "product", r"\lim": "limit", r"\in": "in", r"\cup": "or", r"\cap": "and",
    r"\circ": "degrees", r"\degree": "degrees", r"\%": "percent", r"\ldots": "and so on", r"\dots": "and so on",
    r"\cdots": "and so on", r"\sin": "sine", r"\cos": "cosine", r"\tan": "tangent", r"\ln": "natural log",
    r"\log": "log", r"\angle": "angle", r"\perp": "is perpendicular to", r"\partial": "partial", "'": "prime",
    r"\\": ",", "&": "", "~": "", r"\therefore": "therefore", r"\because": "because", r"\mid": "bar",
    r"\{": "open brace", r"\}": "close brace", r"\checkmark": "check",
}  # fmt: skip
_SILENT = {
    r"\left", r"\right", r"\,", r"\;", r"\:", r"\!", r"\ ", r"\quad", r"\qquad", r"\displaystyle", r"\limits", r"\big",
    r"\Big", r"\bigl", r"\bigr", r"\Bigl", r"\Bigr", r"\boxed", r"\fbox", r"\nonumber", r"\hline", ".",
}  # fmt: skip
_PLAIN_TEXT = re.compile(r"\\(?:text|mathrm|textbf|textit|operatorname|mbox)\*?\s*\{([^{}]*)\}")
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\s*\{[a-zA-Z]*\*?\}(?:\{[lcr|]*\})?")
_POWERS = {"2": "squared", "3": "cubed"}


def spoken(tex: str) -> str:
    """The formula in words; never raises, and gives back the TeX itself where it is too long or too deep."""
    if len(tex) > MAX_LENGTH:
        return tex
    source = _ENVIRONMENT.sub(" ", tex)
    texts: list[str] = []

    def keep(match: re.Match[str]) -> str:
        texts.append(match.group(1).strip())
        return f" \N{SYMBOL FOR SUBSTITUTE}{len(texts) - 1} "

    reader = _Reader(_TOKEN.findall(_PLAIN_TEXT.sub(keep, source)), texts)
    try:
        words = reader.row(until="", depth=0)
    except RecursionError:
        return tex
    return re.sub(r"\s+,", ",", re.sub(r"\s+", " ", " ".join(words))).strip()


class _Reader:
    """Reads tokens from left to right; every method gives words."""

    def __init__(self, tokens: list[str], texts: list[str]) -> None:
        self._tokens = tokens
        self._texts = texts
        self._at = 0

    def row(self, until: str, depth: int) -> list[str]:
        if depth > MAX_DEPTH:
            raise RecursionError
        words: list[str] = []
        while self._at < len(self._tokens):
            if until and self._tokens[self._at] == until:
                self._at += 1
                break
            words += self._one(depth)
        return words

    def _group(self, depth: int) -> list[str]:
        """The next argument: a group in braces or a single token."""
        if self._at >= len(self._tokens):
            return []
        if self._tokens[self._at] == "{":
            self._at += 1
            return self.row("}", depth + 1)
        if depth > MAX_DEPTH:
            raise RecursionError
        if self._tokens[self._at][0].isdigit():  # an argument without braces is one digit
            first, rest = self._tokens[self._at][0], self._tokens[self._at][1:]
            self._tokens[self._at : self._at + 1] = [rest] if rest else []
            return [first]
        return self._one(depth + 1)

    def _one(self, depth: int) -> list[str]:
        token = self._tokens[self._at]
        self._at += 1
        if token == "{":
            return self.row("}", depth + 1)
        if token in (r"\frac", r"\dfrac", r"\tfrac", r"\cfrac"):
            over, under = self._group(depth), self._group(depth)
            long = len(over) > 1 or len(under) > 1
            return [*(["the fraction"] if long else []), *over, "over", *under, *(["end fraction"] if long else [])]
        if token == r"\sqrt":
            if self._at < len(self._tokens) and self._tokens[self._at] == "[":
                self._at += 1
                index = self.row("]", depth + 1)
                return ["root", *index, "of", *self._group(depth)]
            return ["the square root of", *self._group(depth)]
        if token == "^":
            power = self._group(depth)
            if power == ["degrees"] or power == ["prime"]:
                return power
            if len(power) == 1 and power[0] in _POWERS:
                return [_POWERS[power[0]]]
            return ["to the power", *power]
        if token == "_":
            return ["sub", *self._group(depth)]
        if token == "\N{SYMBOL FOR SUBSTITUTE}":
            index_token = self._tokens[self._at] if self._at < len(self._tokens) else ""
            self._at += 1
            return [self._texts[int(index_token)]] if index_token.isdecimal() else []
        if token in _SILENT or token in "}":
            return []
        if token in _WORDS:
            return [_WORDS[token]]
        return [token[1:] if token[0] == "\\" and len(token) > 1 else token]
