"""Text to tokens, for typed mathematics and LaTeX alike.

Both notations become the same few kinds of token, so that mixed input needs no guess beforehand. Knows the
characters and commands; does not know what they mean together (parser).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from engine.maths.reader.errors import ReadError
from engine.maths.reader.limits import (
    ALIASES,
    FUNCTIONS,
    GREEK,
    GREEK_LETTERS,
    MAX_DIGITS,
    MAX_LENGTH,
    ROOTS,
)
from engine.maths.reader.vocabulary import (
    CHARACTERS,
    COMMANDS,
    COMMON_WORDS,
    EMBEDDED,
    INVISIBLE,
    PHRASES,
    SPACES,
    SUPERSCRIPTS,
    TEXT_COMMANDS,
    VULGAR,
    WORD_TOKENS,
)


@dataclass(slots=True)
class Token:
    """`kind` and `value`, from `start` to `end` in the text; `spaced` when white space stands before it.

    Kinds: num, sym, const, func, root, op (+ - * / ^ _ ! % ° ' ± ∓), sup, vulgar, rel, sep (, ; or and), open,
    close, bar, frac, binom, boxed, int, lim, sum, words, text, end.
    """

    kind: str
    value: str
    start: int
    end: int
    spaced: bool = False


_NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_NUMBER_DOT = re.compile(r"\d+\.(?!\d)")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?![\d,])(?:\.\d+)?")
_THOUSANDS_LATEX = re.compile(r"\d{1,3}(?:(?:\{,\}|,\\!|\\,|[\u2009\u202f\u00a0])\s?\d{3})+(?!\d)(?:\.\d+)?")
_COMMA_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:(?:,|\{,\})\d+)?|,\d+")
_EXPONENT = re.compile(r"([eE])([+-]?)(\d+)")
_LETTERS = re.compile(r"[A-Za-z]+")
_COMMAND = re.compile(r"\\(operatorname\*|[A-Za-z]+|.)", re.DOTALL)


def _word(run: str) -> tuple[str, str] | None:
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
    if len(run) > 1 and lowered != run and lowered not in GREEK and lowered not in ("pi", "in", "int"):
        if run[1:] == lowered[1:]:  # Sin, Sqrt, Or: a capital at the beginning
            return _word(lowered)
        if run == run.upper() and (lowered in FUNCTIONS or lowered in ROOTS or lowered in ("or", "and")):
            return _word(lowered)
    return None


class Lexer:
    """One pass over one text. `names` are multi-letter names to be taken as one symbol."""

    def __init__(self, text: str, *, decimal_comma: bool = False, names: frozenset[str] = frozenset()) -> None:
        if len(text) > MAX_LENGTH:
            raise ReadError(
                "limit.length", f"This is longer than the {MAX_LENGTH} characters I read at once.", text[:200], 0
            )
        self.text = text
        self.decimal_comma = decimal_comma
        self.names = names
        self.at = 0
        self.depth = 0
        self.tokens: list[Token] = []
        self.spaced = False

    def error(self, code: str, message: str, position: int | None = None, hint: str = "") -> ReadError:
        """A ReadError at `position`, by default where the lexer stands."""
        return ReadError(code, message, self.text, self.at if position is None else position, hint)

    def add(self, kind: str, value: str, end: int, start: int | None = None) -> None:
        """Append one token and move to its end."""
        self.tokens.append(Token(kind, value, self.at if start is None else start, end, self.spaced))
        self.spaced = False
        self.at = end
        if kind == "open":
            self.depth += 1
        elif kind == "close":
            self.depth -= 1

    def run(self) -> list[Token]:
        """All tokens, ended by one of kind `end`."""
        if (phrase := PHRASES.get(" ".join(self.text.lower().strip(" .$").split()))) and phrase[0] == "words":
            self.add(*phrase, len(self.text))
        while self.at < len(self.text):
            self._next()
        self.add("end", "", len(self.text))
        return self.tokens

    def _next(self) -> None:
        text, at = self.text, self.at
        char = text[at]
        if char.isspace() or char in "$~&" or char in INVISIBLE:
            self.spaced = self.spaced or char.isspace() or char in "~&"
            self.at += 1
        elif char == "\\":
            self._command()
        elif (char.isascii() and char.isdigit()) or (char in ".," and self._starts_number(at)):
            self._number()
        elif char.isascii() and char.isalpha():
            self._letters()
        elif char in SUPERSCRIPTS:
            end = at
            while end < len(text) and text[end] in SUPERSCRIPTS:
                end += 1
            self.add("sup", "".join(SUPERSCRIPTS[c] for c in text[at:end]), end)
        elif char in VULGAR:
            self.add("vulgar", VULGAR[char], at + 1)
        elif char == "*" and text.startswith("**", at):
            self.add("op", "^", at + 2)
        elif char in "<>" and text.startswith("=", at + 1):
            self.add("rel", char + "=", at + 2)
        elif char == "=" and text[at + 1 : at + 2] in ("<", ">"):
            raise self.error("syntax.arrow", "I do not know this sign.", hint="Write <= or >=.")
        elif text.startswith("==", at) or text.startswith(":=", at):
            self.add("rel", "=", at + 2)
        elif text.startswith("->", at):
            self.add("rel", "->", at + 2)
        elif text.startswith("+-", at) and text[at + 2 : at + 3] != "-":
            self.add("op", "+", at + 1)
        elif text.startswith("+/-", at):
            self.add("op", "±", at + 3)
        elif text.startswith("!=", at):
            before = self.tokens[-1] if self.tokens else None
            if before is not None and not self.spaced and before.kind in ("num", "sym", "close"):
                raise self.error(
                    "ambiguous.factorial",
                    "I cannot tell whether != here is a factorial followed by =, or 'not equal'.",
                    hint="Put a space between ! and =, or before !=.",
                )
            self.add("rel", "!=", at + 2)
        elif char in CHARACTERS:
            self.add(*CHARACTERS[char], at + 1)
        elif char in GREEK_LETTERS:
            self.add("sym", GREEK_LETTERS[char], at + 1)
        else:
            self._foreign(char)

    def _starts_number(self, at: int) -> bool:
        if self.text[at] == "," and not self.decimal_comma:
            return False
        following = self.text[at + 1 : at + 2]
        before = self.text[at - 1] if at else ""
        return following.isascii() and following.isdigit() and not before.isdigit()

    def _foreign(self, char: str) -> None:
        plain = unicodedata.normalize("NFKC", char)
        digit = unicodedata.digit(char, None)
        if digit is not None and char.isdecimal():
            end = self.at
            while end < len(self.text) and self.text[end].isdecimal() and not self.text[end].isascii():
                end += 1
            digits = "".join(str(unicodedata.digit(c)) for c in self.text[self.at : end])
            self._check_digits(digits)
            self.add("num", digits, end)
        elif plain != char and len(plain) == 1 and plain.isascii() and plain.isprintable() and plain in CHARACTERS:
            self.add(*CHARACTERS[plain], self.at + 1)
        elif plain != char and len(plain) == 1 and plain.isascii() and plain.isalpha():
            self.add("const" if plain in "ei" else "sym", plain, self.at + 1)
        elif char.isalpha():
            raise self.error(
                "syntax.letter", f"I do not know the letter {char!r}; it may only look like one of a to z."
            )
        else:
            raise self.error("syntax.character", f"I do not know the sign {char!r}.")

    def _check_digits(self, digits: str) -> None:
        if len(digits) > MAX_DIGITS:
            raise self.error("limit.digits", f"This number has more than {MAX_DIGITS} digits.")

    def _number(self) -> None:
        text, at = self.text, self.at
        if self.decimal_comma:
            match = _COMMA_NUMBER.match(text, at)
            assert match is not None
            literal = match[0].replace("{,}", ",").replace(".", "").replace(",", ".")
        else:
            thousands = _THOUSANDS_LATEX.match(text, at)
            if thousands is None and self.depth == 0:
                thousands = _THOUSANDS.match(text, at)
            match = thousands or _NUMBER.match(text, at)
            assert match is not None
            literal = re.sub(r"[^\d.]", "", match[0]) if thousands else match[0]
        end = match.end()
        dot = _NUMBER_DOT.match(text, at)
        if dot and dot.end() > end and not text[dot.end() :].strip(" $)\\.").startswith(("x", ".")):
            end = dot.end()
        if text.startswith(".", end) and text[end + 1 : end + 2].isdigit():
            raise self.error("syntax.number", "This number has two decimal points.", end)
        goes_on = re.match(r"\s?(?:\.\s?\.|…|\\[lc]?dots\b)", text[match.end() :])
        if goes_on or (dot and text.startswith("(", dot.end())):
            hint = "Write it as a fraction, as in 1/3."
            raise self.error("ambiguous.recurring", "I cannot tell how this number goes on.", end, hint)
        literal = "0" + literal if literal.startswith(".") else literal
        self._check_digits(literal)
        exponent = _EXPONENT.match(text, end)
        if exponent and not text[exponent.end() : exponent.end() + 1].isalpha():
            if exponent[1] == "e" and "e" not in self.names:
                raise self.error(
                    "ambiguous.exponent",
                    "I cannot tell whether this e is the number e or means 'times ten to the power'.",
                    end,
                    "Write *10^ for a power of ten, or *e for the number e.",
                )
            if exponent[1] == "E":
                self.add("num", literal, end)
                self.add("op", "*", end, end)
                self.add("num", "10", end, end)
                self.add("op", "^", end, end)
                if exponent[2] == "-":
                    self.add("op", "-", end, end)
                self.add("num", exponent[3], exponent.end(), exponent.start(3))
                return
        self.add("num", literal, end)

    def _letters(self) -> None:
        text, at = self.text, self.at
        match = _LETTERS.match(text, at)
        assert match is not None
        run = match[0]
        for phrase, token in PHRASES.items():
            if " " in phrase and text[at : at + len(phrase)].lower() == phrase:
                self.add(*token, at + len(phrase))
                return
        if text[at : at + 10].lower() == "divided by":
            self.add("op", "/", at + 10)
            return
        if text[at : at + 13].lower() == "multiplied by":
            self.add("op", "*", at + 13)
            return
        if text[at : at + 11].lower() == "is equal to":
            self.add("rel", "=", at + 11)
            return
        if run in ("sum", "prod") and text[match.end() : match.end() + 1] == "_":
            self.add("sum", "sum" if run == "sum" else "product", match.end())
        elif run in self.names:
            self.add("sym", run, match.end())
        elif len(run) == 1:
            self._letter(run)
        elif (known := _word(run)) is not None:
            self.add(*known, match.end())
        elif run in ("log", "ln"):
            self.add("func", run, match.end())
        else:
            self._product_of_letters(run)

    def _letter(self, letter: str) -> None:
        constant = letter in ("e", "i") and letter not in self.names
        self.add("const" if constant else "sym", letter, self.at + 1)

    def _in_a_sum(self, run: str) -> bool:
        """Whether `at` or `by` stands where no word can stand: `u + at`, `ax + by`."""
        return run in ("at", "by") and bool(self.tokens) and self.tokens[-1].value in ("+", "-")

    def _product_of_letters(self, run: str) -> None:
        """`xy`, `sinx`, `2pix`: names run together, as long as they cannot be an English word."""
        pieces: list[str] = []
        at = 0
        while at < len(run):
            name = next((n for n in EMBEDDED if run.startswith(n, at)), None)
            name = name or next((n for n in self.names if len(n) > 1 and run.startswith(n, at)), None)
            pieces.append(name or run[at])
            at += len(pieces[-1])
        letters = sum(len(piece) == 1 for piece in pieces)
        named = len(pieces) - letters
        if (run.lower() in COMMON_WORDS and not self._in_a_sum(run)) or letters > (3 if named else 4):
            raise self.error(
                "syntax.word",
                f"I do not know the word '{run}'.",
                hint="A product of letters is clearer with signs, as in a*b.",
            )
        if any(run.startswith(alias) for alias in ALIASES if len(alias) > 3) and run[0] in "a":
            raise self.error(
                "ambiguous.function",
                f"I cannot tell whether '{run}' begins with the name of a function or with a letter a.",
                hint="Write the brackets of the function, as in asin(x), or a*sin(x).",
            )
        for piece in pieces:
            if len(piece) == 1:
                self._letter(piece)
            else:
                kind, value = _word(piece) or ("sym", piece)
                self.add(kind, value, self.at + len(piece))

    def _command(self) -> None:
        text, at = self.text, self.at
        match = _COMMAND.match(text, at)
        if match is None:
            raise self.error("syntax.backslash", "A backslash stands here with nothing after it.")
        name, end = match[1], match.end()
        if name in ("left", "right", "middle") and text[end : end + 1] == ".":
            end += 1
        if name == "\\":
            raise self.error("syntax.lines", "I read one line at a time, and a second one begins here.")
        if name in ("left", "right") and text[end : end + 1] == "|":
            self.add("open" if name == "left" else "close", "abs", end + 1)
        elif name in ("lvert", "rvert"):
            self.add("open" if name == "lvert" else "close", "abs", end)
        elif name in SPACES:
            self.spaced = self.spaced or name not in ("left", "right", "!", "limits", "displaystyle")
            self.at = end
        elif name == "circ":
            self._degree(end)
        elif name in COMMANDS:
            self.add(*COMMANDS[name], end)
        elif name in TEXT_COMMANDS:
            self._text_command(end)
        elif name == "mathbb":
            group = re.compile(r"\s*\{?([A-Z])\}?").match(text, end)
            if group is None or group[1] != "R":
                raise self.error("syntax.command", "I do not know this set of numbers.")
            self.add("words", "all real numbers", group.end())
        elif name == "log" or name in FUNCTIONS:
            self.add("func", name, end)
        elif name in ALIASES:
            self.add("func", ALIASES[name], end)
        elif name == "lg":
            self.add("func", "log10", end)
        elif name in GREEK:
            self.add("sym", name, end)
        else:
            raise self.error("syntax.command", f"I do not know the command \\{name}.")

    def _degree(self, end: int) -> None:
        """`90^\\circ`: the sign of degrees is written as a power."""
        if self.tokens and self.tokens[-1].value == "^":
            self.tokens.pop()
        elif len(self.tokens) > 1 and self.tokens[-1].value == "{" and self.tokens[-2].value == "^":
            close = re.compile(r"\s*\}").match(self.text, end)
            if close is None:
                raise self.error("syntax.degree", "I do not understand what stands with this degree sign.")
            del self.tokens[-2:]
            self.depth -= 1
            end = close.end()
        else:
            raise self.error("syntax.command", "I do not know what \\circ means here.")
        self.add("op", "°", end)

    def _text_command(self, end: int) -> None:
        text = self.text
        group = re.compile(r"\s*\{([^{}]*)\}").match(text, end)
        if group is None:
            raise self.error("syntax.text", "I miss the closing bracket of this text.")
        content = " ".join(group[1].replace("~", " ").split())
        word = PHRASES.get(content.lower().strip(" .,")) or _word(content)
        if not content:
            self.spaced = True
            self.at = group.end()
        elif content in self.names:
            self.add("sym", content, group.end())
        elif len(content) == 1 and content.isalpha() and content.isascii():
            self.add("const" if content in ("e", "i") and content not in self.names else "sym", content, group.end())
        elif word is not None:
            self.add(*word, group.end())
        else:
            self.add("text", content, group.end())
