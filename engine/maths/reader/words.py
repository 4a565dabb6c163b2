"""The letters of a text: names, known words, letters run together, letters with marks."""

from __future__ import annotations

import re

from engine.maths.reader.lexing import Scanner
from engine.maths.reader.limits import ALIASES, FUNCTIONS, GREEK, ROOTS
from engine.maths.reader.vocabulary import COMMON_WORDS, EMBEDDED, PHRASES, WORD_TOKENS
from engine.maths.tree import ACCENTS, SEGMENT

_LETTERS = re.compile(r"[A-Za-z]+")
_SEGMENT = re.compile(rf"[A-Za-z]{SEGMENT}(?:[A-Za-z]{SEGMENT})+")
_MARK = re.compile(f"[{''.join(ACCENTS.values())}{SEGMENT}]")
_OPERATIONS = {
    "divided by": ("op", "/"), "multiplied by": ("op", "*"), "is equal to": ("rel", "="), "per cent": ("op", "%"),
}  # fmt: skip
_WORD_BREAK = re.compile(r"[A-Za-z]")
_ALSO_PRODUCTS = ("at", "by", "as", "am", "me", "It")
"""Short words that are also products in formulas."""
_NO_OPERAND = re.compile(r"\s*(?:$|[-−–+*/^²³=<>≤≥≠)\]}|,;.]|\\(?:cdot|times|div|right|le|ge|ne)(?![A-Za-z]))")


def known_word(run: str) -> tuple[str, str] | None:
    """What a whole run of letters means, if it is a known word."""
    if run in FUNCTIONS:
        return ("func", run)
    if run in WORD_TOKENS:
        return WORD_TOKENS[run]
    if run in ALIASES:
        return ("func", ALIASES[run])
    if run in ROOTS:
        return ("root", ROOTS[run])
    if run in GREEK:
        return ("sym", run)
    lowered = run.lower()
    if len(run) > 1 and lowered != run and lowered not in GREEK and lowered not in ("pi", "in", "int", "if"):
        if run[1:] == lowered[1:]:  # Sin, Sqrt, Or: a capital at the beginning
            return known_word(lowered)
        if run == run.upper() and (lowered in FUNCTIONS or lowered in ROOTS or lowered in ("or", "and")):
            return known_word(lowered)
    return None


class Letters(Scanner):
    """The part of the lexer for letters."""

    def letters(self) -> None:
        """A run of letters, or a phrase of several words."""
        text, at = self.text, self.at
        for phrase, token in (*PHRASES.items(), *_OPERATIONS.items()):
            if " " not in phrase or text[at : at + len(phrase)].lower() != phrase:
                continue
            if not _WORD_BREAK.match(text, at + len(phrase)):
                self.add(*token, at + len(phrase))
                return
        if segment := _SEGMENT.match(text, at):
            self.add("sym", segment[0], segment.end())
            return
        match = _LETTERS.match(text, at)
        assert match is not None
        run, end = match[0], match.end()
        if (name := self._declared(run, end)) is not None:
            stem, _, below = name.partition("_")
            if run != stem:
                self._run(run[: -len(stem)], at)
            self.add("sym", name, end + 1 + len(below))
            return
        mark = _MARK.match(text, end)
        if mark and (len(run) == 1 or run in GREEK):
            self.add("sym", run + mark[0].replace(SEGMENT, ACCENTS["bar"]), mark.end())
        elif mark:  # the mark belongs to the last letter alone
            self._run(run[:-1], at)
            self.add("sym", run[-1] + mark[0].replace(SEGMENT, ACCENTS["bar"]), mark.end())
        else:
            self._run(run, at)

    def _declared(self, run: str, end: int) -> str | None:
        """The longest declared name with a subscript, such as v_av, that begins at the end of a run of letters."""
        fits = [
            name
            for name in self.names
            if "_" in name
            and run.endswith(name.partition("_")[0])
            and self.text.startswith("_" + name.partition("_")[2], end)
            and not (name[-1].isdigit() and self.text[end + len(name.partition("_")[2]) + 1 :][:1].isdigit())
        ]
        return max(fits, key=len, default=None)

    def _run(self, run: str, at: int) -> None:
        end = at + len(run)
        following = self.text[end : end + 1]
        if run in ("sum", "prod") and following == "_":
            self.add("sum", "sum" if run == "sum" else "product", end)
        elif run in self.names:
            self.add("sym", run, end)
        elif len(run) == 1:
            self.symbol(run, end)
        elif run == "lg":
            self.add("func", "log10", end)
        elif (known := known_word(run)) is not None:
            self.add(*known, end)
        else:
            self._product_of_letters(run, following)

    def _no_word_here(self, run: str) -> bool:
        """Whether `at`, `by` or `as` stands where no word can stand: `u + at`, `ax + by`, `½at²`, `2as`.

        That is before a power, behind an operator or run together with what is before it and no operand behind it.
        """
        if run not in _ALSO_PRODUCTS:
            return False
        if self.text[self.at + len(run) :][:1] in ("^", "²", "³"):
            return True
        if not self.tokens:
            return False
        if self.tokens[-1].value in ("+", "-"):
            return True
        joined = self.text[self.at - 1 : self.at] not in ("", " ") and not self.text[self.at - 1].isalpha()
        operand = self.tokens[-1].value in ("=", "*", "/", "(") or joined
        return operand and _NO_OPERAND.match(self.text, self.at + len(run)) is not None

    def _product_of_letters(self, run: str, following: str) -> None:
        """`xy`, `sinx`, `2pix`: names run together, as long as they cannot be a word or an unknown function."""
        pieces: list[str] = []
        at = 0
        while at < len(run):
            name = next((n for n in EMBEDDED if run.startswith(n, at)), None)
            name = name or next((n for n in self.names if len(n) > 1 and run.startswith(n, at)), None)
            pieces.append(name or run[at])
            at += len(pieces[-1])
        if run == "In" and following == "(":
            raise self.error(
                "ambiguous.ln",
                "This can be ln, the natural logarithm, or the product of I and n.",
                hint="The name of the logarithm begins with a small L.",
                instead=[(self.at, self.at + 2, "ln"), (self.at, self.at + 2, "I*n*")],
            )
        letters = sum(len(piece) == 1 for piece in pieces)
        named = len(pieces) - letters
        product = "*".join(pieces)
        if (run.lower() in COMMON_WORDS and not self._no_word_here(run)) or letters > (3 if named else 4):
            raise self.error(
                "syntax.word",
                f"I do not know the word '{run}'.",
                hint="A product of letters is clearer with signs, as in a*b.",
            )
        if letters > 2 and not named and following == "(":
            raise self.error(
                "ambiguous.function",
                f"I know no function '{run}'; it can also be the product {product} and what is in the brackets.",
                hint="Write * between the letters of a product.",
                instead=[(self.at, self.at + len(run), product + "*")],
            )
        alias = next((alias for alias in ALIASES if len(alias) > 3 and alias[0] == "a" and run.startswith(alias)), None)
        if alias and run[0] == "a":
            rest = run[len(alias) :]
            raise self.error(
                "ambiguous.function",
                f"I cannot tell whether '{run}' begins with the name of a function or with a letter a.",
                hint="Write the brackets of the function, as in asin(x), or a*sin(x).",
                instead=[
                    (self.at, self.at + len(run), f"{alias}({rest})"),
                    (self.at, self.at + len(run), f"a*{alias[1:]}({rest})"),
                ]
                if rest and following != "("
                else [],
            )
        for piece in pieces:
            if len(piece) == 1:
                self.symbol(piece, self.at + 1)
            else:
                kind, value = known_word(piece) or ("sym", piece)
                self.add(kind, value, self.at + len(piece))
