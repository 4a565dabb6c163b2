r"""TeX as words, for screen readers: `\frac{1}{2}x^2` becomes "1 over 2 x squared".

Small on purpose: it covers school mathematics and falls back on the name of a command it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from app.ui.i18n import spoken_language, tr

MAX_LENGTH = 1500
MAX_DEPTH = 40

_TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+(?:[.,]\d+)*|[a-zA-Z]|\S")
_SILENT = {
    r"\left", r"\right", r"\,", r"\;", r"\:", r"\!", r"\ ", r"\displaystyle", r"\limits", r"\big",
    r"\Big", r"\bigl", r"\bigr", r"\Bigl", r"\Bigr", r"\boxed", r"\fbox", r"\nonumber", r"\hline", ".",
}  # fmt: skip
_PLAIN_TEXT = re.compile(r"\\(?:text|mathrm|textbf|textit|operatorname|mbox)\*?\s*\{([^{}]*)\}")
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\s*\{[a-zA-Z]*\*?\}(?:\{[lcr|]*\})?")


@cache
def _words(language: str) -> Mapping[str, str]:
    """How each sign is read, in the language in use, which is `language`."""
    rows = (
        (r"+", tr("plus", "read aloud")),
        (r"-", tr("minus", "read aloud")),
        (r"=", tr("equals", "read aloud")),
        (r"<", tr("is less than", "read aloud")),
        (r">", tr("is greater than", "read aloud")),
        (r"* \cdot \times", tr("times", "read aloud")),
        (r"/ \div", tr("divided by", "read aloud")),
        (r"!", tr("factorial", "read aloud")),
        (r"| \mid", tr("bar", "read aloud")),
        (r"\pm", tr("plus or minus", "read aloud")),
        (r"\mp", tr("minus or plus", "read aloud")),
        (r"\le \leq", tr("is at most", "read aloud")),
        (r"\ge \geq", tr("is at least", "read aloud")),
        (r"\ne \neq", tr("is not equal to", "read aloud")),
        (r"\approx", tr("is about", "read aloud")),
        (r"\equiv", tr("is equivalent to", "read aloud")),
        (r"\to \rightarrow", tr("to", "read aloud")),
        (r"\Rightarrow \implies", tr("so", "read aloud")),
        (r"\iff", tr("if and only if", "read aloud")),
        (r"\infty", tr("infinity", "read aloud")),
        (r"\int", tr("integral", "read aloud")),
        (r"\sum", tr("sum", "read aloud")),
        (r"\prod", tr("product", "read aloud")),
        (r"\lim", tr("limit", "read aloud")),
        (r"\in", tr("in", "read aloud")),
        (r"\cup", tr("or", "read aloud")),
        (r"\cap", tr("and", "read aloud")),
        (r"\circ \degree", tr("degrees", "read aloud")),
        (r"\%", tr("percent", "read aloud")),
        (r"\ldots \dots \cdots", tr("and so on", "read aloud")),
        (r"\sin", tr("sine", "read aloud")),
        (r"\cos", tr("cosine", "read aloud")),
        (r"\tan", tr("tangent", "read aloud")),
        (r"\ln", tr("natural log", "read aloud")),
        (r"\log", tr("log", "read aloud")),
        (r"\angle", tr("angle", "read aloud")),
        (r"\perp", tr("is perpendicular to", "read aloud")),
        (r"\partial", tr("partial", "read aloud")),
        (r"'", tr("prime", "read aloud")),
        (r"\\ \quad \qquad", ","),
        (r"& ~", ""),
        (r"\therefore", tr("therefore", "read aloud")),
        (r"\because", tr("because", "read aloud")),
        (r"\{", tr("open brace", "read aloud")),
        (r"\}", tr("close brace", "read aloud")),
        (r"\checkmark", tr("check", "read aloud")),
    )
    return {sign: word for signs, word in rows for sign in signs.split()}


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
        self._known = _words(spoken_language())
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
            over, under = " ".join(self._group(depth)), " ".join(self._group(depth))
            long = " " in over or " " in under
            words = tr("the fraction {over} over {under} end fraction") if long else tr("{over} over {under}")
            return [words.replace("{over}", over).replace("{under}", under)]
        if token == r"\sqrt":
            if self._at < len(self._tokens) and self._tokens[self._at] == "[":
                self._at += 1
                index = self.row("]", depth + 1)
                words = tr("root {index} of {inside}").replace("{index}", " ".join(index))
            else:
                words = tr("the square root of {inside}")
            return [words.replace("{inside}", " ".join(self._group(depth)))]
        if token == "^":
            power = self._group(depth)
            if power in ([self._known[r"\circ"]], [self._known["'"]]):
                return power
            if power == ["2"]:
                return [tr("squared")]
            if power == ["3"]:
                return [tr("cubed")]
            return [tr("to the power {power}").replace("{power}", " ".join(power))]
        if token == "_":
            return [tr("sub {index}").replace("{index}", " ".join(self._group(depth)))]
        if token == "\N{SYMBOL FOR SUBSTITUTE}":
            index_token = self._tokens[self._at] if self._at < len(self._tokens) else ""
            self._at += 1
            return [self._texts[int(index_token)]] if index_token.isdecimal() else []
        if token in _SILENT or token in "}":
            return []
        if token in self._known:
            return [self._known[token]]
        return [token[1:] if token[0] == "\\" and len(token) > 1 else token]
