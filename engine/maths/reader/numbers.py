"""The numbers of a text: thousands, decimal comma, powers of ten, digits that repeat for ever."""

from __future__ import annotations

import re

from engine.maths.reader.lexing import Scanner
from engine.maths.reader.limits import MAX_DIGITS

_NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_NUMBER_DOT = re.compile(r"\d+\.(?!\d)")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?![\d,])(?:\.\d+)?")
_THOUSANDS_CLEAR = re.compile(
    r"\d{1,3}(?:(?:(?:\{,\}|,\\!|\\,|[\u2009\u202f\u00a0])\s?\d{3})+|(?:['’]\d{3})+)(?!\d)(?:\.\d+)?"
)
_COMMA_NUMBER = re.compile(
    r"\d{1,3}(?:(?:\.\d{3})+|(?:[ \u2009\u202f\u00a0]\d{3})+)(?!\d)(?:(?:,|\{,\})\d+)?|\d+(?:(?:,|\{,\})\d+)?|,\d+"
)
_E_NOTATION = re.compile(r"([eE])([+-]?)(\d+)(?![A-Za-z\d])")
_TIMES_TEN = re.compile(r"\s*[xX]\s*10\s*(?=\^|\*\*|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺])")
_GOES_ON = re.compile(r"\s?(?:\.\s?\.|…|\\[lc]?dots\b)")
_MARK = r"[\u0304\u0305]"
_REPEATING = (
    re.compile(r"()\s*\\(?:overline|bar)\s*(?:\{\s*(\d+)\s*\}|(\d))"),
    re.compile(r"(\d*)\\dot\s*(?:\{(\d)\}|(\d))(?:(\d*)\\dot\s*(?:\{(\d)\}|(\d)))?"),
    re.compile(rf"(\d*?)((?:\d{_MARK})+)(?!\d)"),
    re.compile(r"(\d*?)(\d)\u0307(?:(\d*)(\d)\u0307)?(?!\d)"),
)
_CHOSEN = re.compile(r"C(\d{1,4})(?![\w.^²³])")
_IN_BRACKETS = re.compile(r"(\d*)\((\d+)\)")


def _is_scientific(literal: str, exponent: re.Match[str]) -> bool:
    """Whether a small e can only mean a power of ten: nobody writes 1.5e3 or 6e23 for a product with the number e."""
    after = exponent.string[exponent.end() : exponent.end() + 1]
    return not exponent[2] and ("." in literal or len(exponent[3]) > 1) and after not in (".", "^", "'")


class Numbers(Scanner):
    """The part of the lexer for numbers."""

    def starts_number(self, at: int) -> bool:
        """Whether the point or comma at `at` begins a number such as .5"""
        if self.text[at] == "," and not self.decimal_comma:
            return False
        following = self.text[at + 1 : at + 2]
        before = self.text[at - 1] if at else ""
        return following.isascii() and following.isdigit() and not before.isdigit()

    def number(self) -> None:
        """One number, with a power of ten behind it."""
        text, at = self.text, self.at
        if self._repeating():
            return
        if self.decimal_comma:
            match = _COMMA_NUMBER.match(text, at)
            if match is None:  # a point that begins a number
                match = _NUMBER.match(text, at)
                assert match is not None
                literal = match[0]
            else:
                literal = re.sub(r"[^\d,]", "", match[0].replace("{,}", ",")).replace(",", ".")
        else:
            thousands = _THOUSANDS_CLEAR.match(text, at)
            if thousands is None and not self.grouped:
                thousands = _THOUSANDS.match(text, at)
            match = thousands or _NUMBER.match(text, at)
            assert match is not None
            literal = re.sub(r"[^\d.]", "", match[0]) if thousands else match[0]
        end = match.end()
        dot = _NUMBER_DOT.match(text, at)
        if dot and dot.end() > end and not text[dot.end() :].strip(" $)\\.").startswith(("x", ".")):
            end = dot.end()
        if text.startswith(".", end) and text[end + 1 : end + 2].isdigit():
            if self.decimal_comma and "." not in literal:
                sentence = "Decimals are written with a comma here, as in 2,5."
                raise self.error("syntax.decimal_comma", sentence, end)
            raise self.error("syntax.number", "This number has two decimal points.", end)
        self._refuse_going_on(literal, match.end(), end, dot is not None)
        literal = "0" + literal if literal.startswith(".") else literal
        self.check_digits(literal)
        if literal.isdigit() and (chosen := _CHOSEN.match(text, end)) and not {"C", chosen[0]} & self.names:
            self._binomial(literal, chosen[1], end, chosen.end())
            return
        self._power_of_ten(literal, end)

    def _binomial(self, total: str, chosen: str, at: int, end: int) -> None:
        """`8C3`, as calculators write it: the ways to choose 3 of 8."""
        start = self.at
        for kind, value in (("func", "binomial"), ("open", "("), ("num", total), ("sep", ",")):
            self.add(kind, value, at, start)
        self.add("num", chosen, end, at + 1)
        self.add("close", ")", end, end)

    def check_digits(self, digits: str) -> None:
        """Refuse a number of too many digits."""
        if len(digits) > MAX_DIGITS:
            raise self.error("limit.digits", f"This number has more than {MAX_DIGITS} digits.")

    def _refuse_going_on(self, literal: str, stop: int, end: int, dotted: bool) -> None:
        """`0.333...` is no number yet, and neither is `0.(3)`."""
        text = self.text
        bracket = _IN_BRACKETS.match(text, end) if dotted else None
        goes_on = _GOES_ON.match(text, stop)
        if not goes_on and not (dotted and text.startswith("(", end)):
            return
        instead = []
        if bracket:
            over = "".join(digit + "\u0305" for digit in bracket[2])
            instead = [
                (self.at, bracket.end(), f"{literal}.{over}"),
                (self.at, bracket.end(), f"{literal}*{bracket[2]}"),
            ]
        raise self.error(
            "ambiguous.recurring",
            "I cannot tell how this number goes on.",
            end,
            "Write it as a fraction, as in 1/3.",
            instead,
        )

    def _repeating(self) -> bool:
        r"""Add a number whose last digits repeat: 0.1\overline{6}, 0.1\dot{6}, with lines or dots over typed digits."""
        sign = "[.,]" if self.decimal_comma else r"\."
        head = re.compile(rf"(\d+)(?:{sign}|\{{,\}})(\d*)").match(self.text, self.at)
        if head is None:
            return False
        whole, places = head[1], head[2]
        for index, pattern in enumerate(_REPEATING):
            start = head.end() if index == 0 else head.start(2)
            match = pattern.match(self.text, start)
            if match is None:
                continue
            period = re.sub(r"\D", "", "".join(group or "" for group in match.groups()[1:]))
            once = places if index == 0 else match[1]
            self._recur(whole, once, period, match.end())
            return True
        bracket = _IN_BRACKETS.match(self.text, head.start(2))
        if bracket and self.recurring:
            self._recur(whole, bracket[1], bracket[2], bracket.end())
            return True
        return False

    def _recur(self, whole: str, once: str, period: str, end: int) -> None:
        self.check_digits(whole + once + period)
        self.add("num", f"{whole}.{once}({period})", end)

    def _power_of_ten(self, literal: str, end: int) -> None:
        text = self.text
        times = _TIMES_TEN.match(text, end)
        if times:
            self.add("num", literal, end)
            self.add("op", "*", end, end)
            self.add("num", "10", times.end(), end)
            return
        exponent = _E_NOTATION.match(text, end)
        if exponent is None:
            self.add("num", literal, end)
            return
        doubtful = exponent[1] == "e" and not self.scientific
        if doubtful and not ("e" not in self.names and _is_scientific(literal, exponent)):
            if "e" not in self.names:
                power = f"{literal}*10^{exponent[2].replace('+', '')}{exponent[3]}"
                product = f"{literal}*e{exponent[2] or '*'}{exponent[3]}"
                raise self.error(
                    "ambiguous.exponent",
                    f"This can mean {power} or {product}.",
                    end,
                    "Write *10^ for a power of ten, or *e for the number e.",
                    [(self.at, exponent.end(), power), (self.at, exponent.end(), product)],
                )
            self.add("num", literal, end)
            return
        self.add("num", literal, end)
        self.add("op", "*", end, end)
        self.add("num", "10", end, end)
        self.add("op", "^", end, end)
        if exponent[2] == "-":
            self.add("op", "-", end, end)
        self.add("num", exponent[3], exponent.end(), exponent.start(3))
