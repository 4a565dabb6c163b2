"""The commands and environments of LaTeX, as tokens."""

from __future__ import annotations

import re

from engine.maths.reader.errors import NO_CONGRUENCE
from engine.maths.reader.lexing import Scanner
from engine.maths.reader.limits import ALIASES, FUNCTIONS, GREEK
from engine.maths.reader.vocabulary import (
    ACCENT_COMMANDS,
    COMMANDS,
    ENVIRONMENTS,
    NUMBER_SETS,
    PHRASES,
    SPACES,
    TEXT_COMMANDS,
    WITH_ARGUMENT,
)
from engine.maths.reader.words import known_word

_COMMAND = re.compile(r"\\(operatorname\*|[A-Za-z]+|.)", re.DOTALL)
_GROUP = re.compile(r"\s*\{([^{}]*)\}")
_ENVIRONMENT = re.compile(r"\s*\{([A-Za-z]+)\*?\}")
_COLUMNS = re.compile(r"\s*\{[lcr|@{}\s\d.]*\}")
_LINE_SPACE = re.compile(r"\s*\[\s*-?[\d.]+\s*(?:pt|em|ex|cm|mm|in)\s*\]")
_SET = re.compile(r"\s*(?:\{\s*([A-Z])\s*\}|([A-Z]))")
_DEGREE_END = re.compile(r"\s*\}")
_RELATION_NEXT = re.compile(r"\s*(?:[=<>≤≥≈≠∈]|\\(?:le|leq|ge|geq|ne|neq|lt|gt|approx|equiv|sim|simeq|cong|to|in)\b)")


class Commands(Scanner):
    """The part of the lexer for commands."""

    def command(self) -> None:
        r"""One command, beginning at its backslash."""
        text, at = self.text, self.at
        match = _COMMAND.match(text, at)
        if match is None:
            raise self.error("syntax.backslash", "A backslash stands here with nothing after it.")
        name, end = match[1], match.end()
        if name in ("left", "right") and text[end : end + 1] == ".":
            self.add("open" if name == "left" else "close", "null", end + 1)
        elif name in ("\\", "cr", "newline"):
            space = _LINE_SPACE.match(text, end)
            self.add("line", "", space.end() if space else end)
        elif name in ("begin", "end"):
            self._environment(name, end)
        elif name in ("left", "right", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr") and self._bar(name, end):
            pass
        elif name in ("lvert", "rvert", "lVert", "rVert"):
            value = "abs" if name[1] == "v" else "norm"
            self.add("open" if name[0] == "l" else "close", value, end)
        elif name in SPACES:
            self.spaced = self.spaced or name not in ("left", "right", "!", "limits", "displaystyle")
            self.at = end
        elif name in WITH_ARGUMENT:
            self.at = self._past_argument(end)
            self.spaced = True
        elif name == "circ":
            self._degree(end)
        elif name in COMMANDS:
            self.add(*COMMANDS[name], end)
        elif name in ACCENT_COMMANDS:
            self.add("accent", ACCENT_COMMANDS[name], end)
        elif name in TEXT_COMMANDS:
            self._text(name, end)
        elif name == "mathbb":
            group = _SET.match(text, end)
            letter = (group[1] or group[2]) if group else ""
            if group is None or letter not in NUMBER_SETS:
                raise self.error("syntax.command", "I do not know this set of numbers.")
            self.add("words", NUMBER_SETS[letter], group.end())
        elif name == "log" or name in FUNCTIONS:
            self.add("func", name, end)
        elif name in ALIASES:
            self.add("func", ALIASES[name], end)
        elif name == "lg":
            self.add("func", "log10", end)
        elif name in GREEK:
            self.add("sym", name, end)
        elif name in _NOT_ONE_THING:
            raise self.error("syntax.command", _NOT_ONE_THING[name])
        else:
            raise self.error("syntax.command", f"I do not know the command \\{name}.")

    def ampersand(self) -> None:
        """`&` between the cells of a table, or before the sign at which lines are aligned."""
        before = self.tokens[-1].kind if self.tokens else "line"
        aligned = before in ("rel", "line") or _RELATION_NEXT.match(self.text, self.at + 1) is not None
        inside = self.environments[-1] if self.environments else ""
        if inside in ("matrix", "determinant", "norm") or (inside in ("array", "cases") and not aligned):
            self.add("cell", "", self.at + 1)
            return
        if not inside and not aligned:
            raise self.error("syntax.character", "I do not know what the sign & means here.")
        self.spaced = True
        self.at += 1

    def _environment(self, name: str, end: int) -> None:
        group = _ENVIRONMENT.match(self.text, end)
        kind = ENVIRONMENTS.get(group[1]) if group else None
        if group is None or kind is None:
            shown = f" '{group[1]}'" if group else ""
            raise self.error("syntax.environment", f"I do not know this kind of block{shown}.")
        end = group.end()
        if name == "begin" and group[1] in ("array", "alignedat", "alignat", "tabular"):
            columns = _COLUMNS.match(self.text, end)
            end = columns.end() if columns else end
        self.add("begin" if name == "begin" else "endenv", kind, end)

    def _bar(self, name: str, end: int) -> bool:
        r"""`\left|` and `\right\|`: bars that say themselves whether they open or close."""
        side = "open" if name.endswith(("left", "l")) else "close"
        if self.text.startswith("|", end):
            self.add(side, "abs", end + 1)
        elif self.text.startswith(("\\|", "\\Vert"), end):
            self.add(side, "norm", end + (2 if self.text[end + 1] == "|" else 5))
        elif self.text.startswith("\\vert", end):
            self.add(side, "abs", end + 5)
        else:
            return False
        return True

    def _past_argument(self, end: int) -> int:
        group = _GROUP.match(self.text, end)
        if group is None:
            raise self.error("syntax.text", "I miss the closing bracket of what stands behind this command.")
        return group.end()

    def _degree(self, end: int) -> None:
        r"""`90^\circ`: the sign of degrees is written as a power."""
        if self.tokens and self.tokens[-1].value == "^":
            self.tokens.pop()
        elif len(self.tokens) > 1 and self.tokens[-1].value == "{" and self.tokens[-2].value == "^":
            close = _DEGREE_END.match(self.text, end)
            if close is None:
                raise self.error("syntax.degree", "I do not understand what stands with this degree sign.")
            del self.tokens[-2:]
            self.brackets.pop()
            end = close.end()
        else:
            raise self.error("syntax.command", "I do not know what \\circ means here.")
        self.add("op", "°", end)

    def _text(self, name: str, end: int) -> None:
        group = _GROUP.match(self.text, end)
        if group is None:
            raise self.error("syntax.text", "I miss the closing bracket of this text.")
        content = " ".join(group[1].replace("~", " ").split())
        word = PHRASES.get(content.lower().strip(" .,")) or known_word(content)
        letters = content.isalpha() and content.isascii()
        if not content:
            self.spaced = True
            self.at = group.end()
        elif content in self.names or (name == "mathit" and len(content) > 1 and letters):
            self.add("sym", content, group.end())
        elif len(content) == 1 and letters:
            self.symbol(content, group.end())
        elif content.isdecimal() and content.isascii():
            self.add("num", content, group.end())
        elif word is not None:
            self.add(*word, group.end())
        else:
            self.add("text", content, group.end())


_NOT_ONE_THING = {
    **dict.fromkeys(("ldots", "dots", "cdots", "vdots", "ddots", "dotsc", "dotsb"), "I cannot tell how this goes on."),
    "pmod": NO_CONGRUENCE,
}
