"""Text to tokens, for typed mathematics and LaTeX alike.

Both notations become the same few kinds of token, so that mixed input needs no guess beforehand. Knows the
characters and commands; does not know what they mean together (parser).
"""

from __future__ import annotations

import re

from engine.maths.reader.characters import foreign_letter, invisible, marked
from engine.maths.reader.commands import Commands
from engine.maths.reader.lexing import Token
from engine.maths.reader.limits import GREEK_LETTERS, MAX_BARS
from engine.maths.reader.numbers import Numbers
from engine.maths.reader.vocabulary import CHARACTERS, PHRASES, SUBSCRIPTS, SUPERSCRIPTS, VULGAR
from engine.maths.reader.words import Letters
from engine.maths.tree import ACCENTS

__all__ = ["KNOWN", "Lexer", "Token"]

KNOWN = frozenset((*CHARACTERS, *SUPERSCRIPTS, *SUBSCRIPTS, *VULGAR, *GREEK_LETTERS))
"""The characters that have a meaning of their own."""
_SIGNS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("**", ("op", "^")),
    ("<=", ("rel", "<=")),
    (">=", ("rel", ">=")),
    ("==", ("rel", "=")),
    (":=", ("rel", "=")),
    ("->", ("rel", "->")),
    ("+/-", ("op", "±")),
)
_MARK_NEXT = re.compile(f"[{''.join(ACCENTS.values())}]")
_OPERAND_ENDS = frozenset(("num", "sym", "const", "close", "sup", "vulgar", "words"))
_OPERAND_BEGINS = frozenset(("num", "sym", "const", "func", "root", "open", "vulgar", "words", "text"))


class Lexer(Numbers, Letters, Commands):
    """The whole lexer: which part of it reads what comes next."""

    def run(self) -> list[Token]:
        """All tokens, ended by one of kind `end`."""
        if (phrase := PHRASES.get(" ".join(self.text.lower().strip(" .$").split()))) and phrase[0] == "words":
            self.add(*phrase, len(self.text))
        while self.at < len(self.text):
            self._next()
        bars = [token for token in self.tokens if token.kind == "bar"]
        if len(bars) > MAX_BARS:
            raise self.error("limit.bars", f"There are more than {MAX_BARS} bars | here.", bars[MAX_BARS].start)
        self.add("end", "", len(self.text))
        return self._lines()

    def _lines(self) -> list[Token]:
        """The tokens with typed line breaks kept only where one statement ends and another begins."""
        if not any(token.kind == "newline" for token in self.tokens):
            return self.tokens
        kept: list[Token] = []
        depth = 0
        waiting: Token | None = None
        for token in self.tokens:
            if token.kind == "newline":
                waiting = token
                continue
            if waiting and depth == 0 and kept and token.kind in _OPERAND_BEGINS and kept[-1].kind in _OPERAND_ENDS:
                kept.append(Token("line", "", waiting.start, waiting.end))
            waiting = None
            depth += (token.kind == "open") - (token.kind == "close")
            kept.append(token)
        return kept

    def _next(self) -> None:
        text, at = self.text, self.at
        char = text[at]
        if char.isspace() or char in "$~" or (not char.isascii() and invisible(char)):
            self._space(char)
        elif char == "&":
            self.ampersand()
        elif char == "\\":
            self.command()
        elif (char.isascii() and char.isdigit()) or (char in ".," and self.starts_number(at)):
            self.number()
        elif char.isascii() and char.isalpha():
            self.letters()
        elif char in SUPERSCRIPTS:
            end = self._run_of(SUPERSCRIPTS)
            self.add("sup", "".join(SUPERSCRIPTS[c] for c in text[at:end]), end)
        elif char in SUBSCRIPTS:
            end = self._run_of(SUBSCRIPTS)
            self.add("op", "_", at)
            below = "".join(SUBSCRIPTS[c] for c in text[at:end])
            self.add("num" if below.isdigit() else "sym", below, end)
        elif char in VULGAR:
            self.add("vulgar", VULGAR[char], at + 1)
        else:
            self._sign(char)

    def _space(self, char: str) -> None:
        if char in "\n\r\u2028" and not self.latex:
            self.tokens.append(Token("newline", "", self.at, self.at + 1))
        self.spaced = self.spaced or char.isspace() or char == "~"
        self.at += 1

    def _run_of(self, known: dict[str, str]) -> int:
        end = self.at
        while end < len(self.text) and self.text[end] in known:
            end += 1
        return end

    def _sign(self, char: str) -> None:
        text, at = self.text, self.at
        for sign, token in _SIGNS:
            if text.startswith(sign, at):
                self.add(*token, at + len(sign))
                return
        if char == "=" and text[at + 1 : at + 2] in ("<", ">"):
            raise self.error(
                "syntax.arrow",
                "I do not know this sign.",
                hint="Write <= or >=.",
                instead=[(at, at + 2, text[at + 1] + "=")],
            )
        if text.startswith("+-", at) and text[at + 2 : at + 3] != "-":
            self.add("op", "+", at + 1)
        elif text.startswith("!=", at):
            self._not_equal()
        elif char in CHARACTERS:
            self.add(*CHARACTERS[char], at + 1)
        elif char in GREEK_LETTERS:
            mark = _MARK_NEXT.match(text, at + 1)
            self.add("sym", GREEK_LETTERS[char] + (mark[0] if mark else ""), at + 1 + bool(mark))
        elif char == ":":
            self.add("colon", "", at + 1)
        elif pair := marked(char):
            self.add("sym", pair, at + 1)
        elif char.isalpha():
            raise self.error("syntax.letter", foreign_letter(char))
        elif "\u0300" <= char <= "\u036f" or "\u20d0" <= char <= "\u20ff":
            raise self.error("syntax.character", "I do not know this mark over a letter.")
        else:
            raise self.error("syntax.character", f"I do not know the sign {char!r}.")

    def _not_equal(self) -> None:
        at = self.at
        before = self.tokens[-1] if self.tokens else None
        if before is not None and not self.spaced and before.kind in ("num", "sym", "close"):
            raise self.error(
                "ambiguous.factorial",
                "I cannot tell whether != here is a factorial followed by =, or 'not equal'.",
                hint="Put a space between ! and =, or before !=.",
                instead=[(at, at + 2, "! ="), (at, at + 2, " != ")],
            )
        self.add("rel", "!=", at + 2)
