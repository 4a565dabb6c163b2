"""The text of a quantity to tokens, for typed text and LaTeX alike.

Text commands (`\\text{ m/s}^2`) are taken off and leave what they hold, as models write them that way. Knows
characters, commands and words; does not know what they mean together (reader).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from engine.maths.reader.errors import ReadError
from engine.maths.reader.limits import MAX_DIGITS, MAX_LENGTH
from engine.maths.reader.vocabulary import VULGAR
from engine.maths.units.table import PREFIXES, UNITS
from engine.maths.units.words import PHRASES, Meaning, meanings


@dataclass(slots=True)
class Token:
    """`kind` and `value`, from `start` in the text; `text` as written; `meanings` of a unit; `exponent` of a number.

    Kinds: num, unit, word (no unit known), power_word (square, cubic), op (+ - * / ^), sup, open, close, pi, root,
    frac, name (a letter with an index), equals (= or ~ for about), end.
    """

    kind: str
    value: str
    start: int
    text: str = ""
    meanings: tuple[Meaning, ...] = ()
    exponent: int = 0


_NUMBER = re.compile(r"(?:\d+(?:\.\d+|\.(?![\dA-Za-zµΩ°]))?|\.\d+)")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:(?:,|\{,\}|,\\!|\\,|[\u2009\u202f\u00a0])\d{3})+(?!\d)(?:\.\d+)?")
_COMMA = re.compile(r"\d+(?:(?:,|\{,\})\d+)?|,\d+")
_TEN = re.compile(r"[eE]([-+−]?)(\d{1,4})(?!\d)")
_RUN = re.compile(r"[A-Za-zµμΩΩÅåℓö]+")
_INDEXED = re.compile(r"(?:\\?[A-Za-z]+)_(?:\{(?:\\text\{)?[A-Za-z0-9 ]+\}?\}|[A-Za-z0-9]+)")
_TEXT_COMMANDS = frozenset(
    ("text", "mathrm", "mbox", "textrm", "rm", "mathit", "textit", "operatorname", "hbox", "textnormal", "unit", "si",
     "SI", "qty", "num", "boxed", "mathsf", "mathbf", "textbf")
)  # fmt: skip
_SPACES = frozenset((",", ";", ":", "!", " ", "quad", "qquad", "left", "right", "displaystyle", "enspace", "thinspace"))
_TIMES = frozenset(("cdot", "times", "ast"))
_MACROS = {
    "per": ("op", "/"), "squared": ("sup", "2"), "cubed": ("sup", "3"), "square": ("power_word", "2"),
    "cubic": ("power_word", "3"), "pi": ("pi", ""), "sqrt": ("root", ""), "div": ("op", "/"),
    "frac": ("frac", ""), "dfrac": ("frac", ""), "tfrac": ("frac", ""), "approx": ("equals", "~"),
    "simeq": ("equals", "~"), "sfrac": ("frac", ""), "nicefrac": ("frac", ""),
}  # fmt: skip
_UNIT_MACROS = {
    "celsius": "°C", "degreeCelsius": "°C", "degc": "°C", "Omega": "Ω", "percent": "%", "%": "%", "AA": "Å", "ell": "L",
}  # fmt: skip
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_WORDS = {
    "per": ("op", "/"), "squared": ("sup", "2"), "cubed": ("sup", "3"), "square": ("power_word", "2"),
    "sq": ("power_word", "2"), "cubic": ("power_word", "3"), "times": ("op", "*"), "pi": ("pi", ""),
    "sqrt": ("root", ""), "x": ("x", ""), "and": ("and", ""), "cu": ("power_word", "3"), "by": ("word", "by"),
    "of": ("word", "of"),
}  # fmt: skip
_SIGNS = {
    "*": "*", "×": "*", "·": "*", "⋅": "*", "∙": "*", "•": "*", "✕": "*", "/": "/", "÷": "/", "∕": "/", "⁄": "/",
    "+": "+", "-": "-", "−": "-", "–": "-", "‐": "-", "‑": "-", "^": "^",
}  # fmt: skip
_OPEN, _CLOSE = {"(": ")", "[": "]", "{": "}"}, frozenset(")]}")
_LONGEST_PHRASE = max(phrase.count(" ") for phrase in PHRASES) + 1
_PREFIX_WORDS = {word for word, _ in PREFIXES.values() if word} | {"deka"}


def tokens(text: str, *, decimal_comma: bool = False) -> list[Token]:
    """The tokens of `text`, ended by one of kind `end`. Raises ReadError."""
    if len(text) > MAX_LENGTH:
        message = f"This is longer than the {MAX_LENGTH} characters I read at once."
        raise ReadError("limit.length", message, text[:200], 0)
    return _Lexer(text, decimal_comma).run()


class _Lexer:
    def __init__(self, text: str, decimal_comma: bool) -> None:
        self.text = text
        self.end = len(text.rstrip(" \t\r\n.;:$"))
        self.comma = decimal_comma
        self.at = 0
        self.out: list[Token] = []
        self.spaced = False
        self.groups: list[str] = []  # what closes each open bracket: "" where it leaves no token
        self.prefix = ""  # a prefix written as a macro of its own

    def error(self, code: str, message: str, hint: str = "") -> ReadError:
        return ReadError(code, message, self.text, self.at, hint)

    def add(self, kind: str, value: str, length: int, **more: object) -> None:
        if self.prefix and kind != "unit":
            raise self.error("syntax.prefix", "I expected a unit after this prefix.")
        token = Token(kind, value, self.at, self.text[self.at : self.at + length])
        for name, item in more.items():
            setattr(token, name, item)
        self.out.append(token)
        self.at += length
        self.spaced = False

    def run(self) -> list[Token]:
        while self.at < self.end:
            self._next()
        if any(self.groups):
            raise self.error("syntax.bracket", "A bracket is not closed.")
        if self.prefix:
            raise self.error("syntax.prefix", "I expected a unit after this prefix.")
        self._crosses()
        self.out.append(Token("end", "", self.end))
        return self.out

    def _next(self) -> None:
        text, at = self.text, self.at
        char = text[at]
        if char.isspace() or char in "$~&\u200b\u2060\ufeff":
            self.spaced = True
            self.at += 1
        elif char == "\\":
            self._command()
        elif (char.isascii() and char.isdigit()) or (char in ".," and text[at + 1 : at + 2].isdigit()):
            self._number()
        elif text.startswith("**", at):
            self.add("op", "^", 2)
        elif char == "." and self.out and self.out[-1].kind == "unit" and text[at + 1 : at + 2].isalpha():
            self.add("op", "*", 1)  # N.m
        elif char == "." and self.out and self.out[-1].kind == "unit":
            self.at += 1  # an abbreviation: 5 in.
        elif char == "-" and self._attached_exponent(at + 1, "-"):
            pass
        elif char in _SIGNS:
            self.add("op", _SIGNS[char], 1)
        elif char in "=≈≃≅":
            self.add("equals", "=" if char == "=" else "~", 1)
        elif char.translate(_SUPERSCRIPTS) != char:
            self._superscript()
        elif char in _OPEN:
            self.groups.append(char)
            self.add("open", char, 1)
        elif char in _CLOSE:
            self._close(char)
        elif char == "π":
            self.add("pi", "", 1)
        elif char == "√":
            self.add("root", "", 1)
        elif char in VULGAR:
            top, bottom = VULGAR[char].split("/")
            self.add("num", top, 0)
            self.add("op", "/", 0)
            self.add("num", bottom, 1)
        elif char in "°%‰º˚" or text.startswith(("Δ°", "ΔC"), at):
            self._degree()
        elif _RUN.match(text, at):
            self._letters()
        else:
            self._foreign(char)

    def _close(self, char: str) -> None:
        opened = self.groups.pop() if self.groups else None
        if opened == "":
            self.at += 1
        elif opened is None or _OPEN[opened] != char:
            raise self.error("syntax.bracket", "This bracket closes nothing.")
        else:
            self.add("close", char, 1)

    def _attached_exponent(self, at: int, sign: str) -> bool:
        """`s-2`, `m2`: a power written as plain digits right behind a unit."""
        last = self.out[-1] if self.out else None
        if last is None or last.kind != "unit" or self.spaced or last.start + len(last.text) != self.at:
            return False
        match = re.compile(r"[1-9](?![\d.]|[A-Za-z])").match(self.text, at)
        if match is None or not last.text[-1:].isalpha():
            return False
        self.add("sup", sign + match[0], 1 + len(sign))
        return True

    def _number(self) -> None:
        text, at = self.text, self.at
        if self._attached_exponent(at, ""):
            return
        if self.comma:
            match = _COMMA.match(text, at)
            assert match is not None
            literal = match[0].replace("{,}", ".").replace(",", ".")
            if text[match.end() : match.end() + 1] == "." and text[match.end() + 1 : match.end() + 2].isdigit():
                raise self.error("ambiguous.point", "Write a decimal number with a comma, and no point in it.")
        else:
            match = _THOUSANDS.match(text, at) or _NUMBER.match(text, at)
            if match is None:
                raise self.error("ambiguous.comma", "Write a decimal number with a point, as in 2.5.")
            literal = re.sub(r"[^\d.]", "", match[0]) if "," in match[0] or len(match[0]) > 4 else match[0]
            following = text[match.end() : match.end() + 2]
            if following[:1] == "," and following[1:].isdigit():
                raise self.error("ambiguous.comma", "Write a decimal number with a point, as in 2.5.")
            if following[:1] == "." and following[1:].isdigit():
                raise self.error("syntax.number", "This number has two decimal points.")
        if len(literal) > MAX_DIGITS:
            raise self.error("limit.digits", "This number has too many digits for me.")
        literal = "0" + literal if literal.startswith(".") else literal
        end, exponent = match.end(), 0
        ten = _TEN.match(text, end)
        if ten:
            exponent = int(ten[2]) * (1 if ten[1] in ("", "+") else -1)
            end = ten.end()
            if abs(exponent) > 400:
                raise self.error("limit.exponent", "This power of ten is too high for me.")
        self.add("num", literal, end - at, exponent=exponent)

    def _superscript(self) -> None:
        end = self.at
        while end < self.end and self.text[end].translate(_SUPERSCRIPTS) != self.text[end]:
            end += 1
        shown = self.text[self.at : end].translate(_SUPERSCRIPTS)
        if not re.fullmatch(r"[-+]?\d{1,4}", shown):
            raise self.error("syntax.power", "I do not understand this power.")
        self.add("sup", shown.lstrip("+"), end - self.at)

    def _degree(self) -> None:
        """° alone is an angle, with C or F a temperature; % and ‰ are units too."""
        match = re.compile(r"(Δ?)(?:\s?[°º˚]\s?)([CF])(?![A-Za-z])|[°º˚]|[%‰]").match(self.text, self.at)
        if match is None:
            raise self.error("syntax.character", "I do not understand this sign.")
        symbol = match[0] if match[0] in "%‰" else f"{match[1] or ''}°{match[2] or ''}"
        self._unit(symbol, len(match[0]))

    def _unit(self, word: str, length: int) -> bool:
        """A unit token for `word`, if it is one."""
        found = meanings(self.prefix + word)
        self.prefix = "" if found else self.prefix
        if not found:
            return False
        self.add("unit", word, length, meanings=tuple(found))
        return True

    def _letters(self) -> None:
        text, at = self.text, self.at
        indexed = _INDEXED.match(text, at)
        if indexed and not self.out:
            self.add("name", indexed[0], len(indexed[0]))
            return
        run_match = _RUN.match(text, at)
        assert run_match is not None
        run = run_match[0]
        for count in range(_LONGEST_PHRASE, 1, -1):
            several = re.compile(rf"[A-Za-z.]+(?:[ -][A-Za-z.]+){{{count - 1}}}(?![A-Za-z])").match(text, at)
            symbol = PHRASES.get(several[0].lower()) if several else None
            if several and symbol and self._unit(symbol, len(several[0])):
                return
        ohm = re.compile(r"([kMGmµu])\s?\\(?:Omega|ohm)(?![A-Za-z])").match(text, at)
        if ohm and self._unit(f"{ohm[1]}Ω", len(ohm[0])):
            return
        joined = PHRASES.get(run.lower())
        underscore = re.compile(r"delta_deg[CF](?![A-Za-z])").match(text, at)
        if underscore:
            joined, run = PHRASES[underscore[0].lower()], underscore[0]
        celsius = re.compile(r"([CF])°(?![CF])").match(text, at)
        if celsius:
            joined, run = f"°{celsius[1]}", celsius[0]
        if joined and self._unit(joined, len(run)):
            return
        lower = run.lower()
        if lower in _WORDS and not (run == "x" and not self.out):
            kind, value = _WORDS[lower]
            if kind == "and":
                self.at += 3
            else:
                self.add(kind, value, len(run))
        elif not self._unit(run, len(run)):
            self.add("word", run, len(run))

    def _crosses(self) -> None:
        """The letter x between two numbers is a multiplication sign, anywhere else an unknown name."""
        for index, token in enumerate(self.out):
            if token.kind == "x":
                around = self.out[index - 1 : index] + self.out[index + 1 : index + 2]
                if len(around) == 2 and all(t.kind == "num" for t in around):
                    token.kind, token.value = "op", "*"
                else:
                    token.kind = "word"

    def _command(self) -> None:
        match = re.compile(r"\\([A-Za-z]+|.)", re.DOTALL).match(self.text, self.at)
        if match is None:
            raise self.error("syntax.backslash", "A backslash stands here with nothing after it.")
        name, length = match[1], len(match[0])
        after = self.at + length
        if name in _TEXT_COMMANDS:
            self._transparent(name, after)
        elif name in _SPACES or name in ("(", ")", "[", "]"):
            self.spaced = self.spaced or name != "!"
            self.at = after
        elif name in _TIMES:
            self.add("op", "*", length)
        elif name in _MACROS:
            self.add(*_MACROS[name], length)
        elif name in ("circ", "degree"):
            self._circle(length)
        elif name == "mu":
            self.prefix, self.at = "µ", after
        elif name in _UNIT_MACROS and self._unit(_UNIT_MACROS[name], length):
            pass
        elif name in _PREFIX_WORDS:
            self.prefix = name
            self.at = after
        elif not self._unit(name, length):
            raise self.error("syntax.command", f"I do not know the command \\{name}.")

    def _transparent(self, name: str, after: int) -> None:
        """A text command: its bracket leaves no token, so that \\text{m/s}^2 is m/s^2."""
        option = re.compile(r"\s*\[[^\]]*\]").match(self.text, after) if name in ("SI", "qty", "si") else None
        after = option.end() if option else after
        gap = re.compile(r"\s*\{").match(self.text, after)
        if gap is None:
            self.at = after
            return
        self.groups.append("")
        self.at = gap.end()
        self.spaced = True
        if name in ("SI", "qty"):
            close = re.compile(r"[^{}]*\}\s*\{").match(self.text, self.at)
            if close is None:
                raise self.error("syntax.command", f"I expected a number and a unit after \\{name}.")
            # Both groups become one: the bracket between them is only a space.
            self.text = self.text[: close.end() - 1] + " " + self.text[close.end() :]
            between = self.text.rfind("}", self.at, close.end())
            self.text = f"{self.text[:between]} {self.text[between + 1 :]}"

    def _circle(self, length: int) -> None:
        """`^\\circ`, `^{\\circ}`, `^\\circ\\text{C}`: the sign of degrees is written as a power."""
        end = self.at + length
        if self.out and self.out[-1].kind == "open" and len(self.out) > 1 and self.out[-2].value == "^":
            close = re.compile(r"\s*\}").match(self.text, end)
            if close is None:
                raise self.error("syntax.degree", "I do not understand what stands with this degree sign.")
            end = close.end()
            self.groups.pop()
            del self.out[-2:]
        elif self.out and self.out[-1].value == "^":
            self.out.pop()
        scale = re.compile(r"\s*(?:\\(?:text|mathrm|mbox|rm|textrm)\s*\{\s*([CF])\s*\}|([CF])(?![A-Za-z]))").match(
            self.text, end
        )
        if scale:
            self._unit(f"°{scale[1] or scale[2]}", scale.end() - self.at)
        else:
            self._unit("°", end - self.at)

    def _foreign(self, char: str) -> None:
        plain = unicodedata.normalize("NFKC", char)
        if plain != char and len(plain) <= 4 and (plain in UNITS or meanings(plain)):
            self._unit(plain, 1)
        elif plain != char and plain.isdigit() and char.isdecimal():
            self.add("num", plain, 1)
        elif char.isalpha():
            raise self.error(
                "syntax.letter", f"I do not know the letter {char!r}; it may only look like one of a to z."
            )
        else:
            raise self.error("syntax.character", f"I do not know the sign {char!r}.")
