"""Reads chemical formulas and equations: plain text, Unicode, LaTeX and \\ce.

    read_formula("Ca(OH)2"), read_formula("SO4^2-"), read_reaction(r"\\ce{2H2 + O2 -> 2H2O}")

Everything is first written in one plain way (tidy), then read character by character. Chemistry itself, balancing
for one, is not known here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.chemistry.elements import ELEMENTS
from engine.maths.chemistry.formula import STATES, Atom, Formula, Group
from engine.maths.reader.errors import ReadError
from engine.maths.reader.vocabulary import VULGAR

MAX_LENGTH = 600
MAX_DEPTH = 8
MAX_COUNT = 9999
MAX_SPECIES = 20

_COMMANDS = re.compile(r"\\(?:ce|mathrm|text|mbox|rm|textrm|mathit|operatorname|boxed|cf)(?![A-Za-z])\s*")
_SUPER = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-", strict=True))
_ARROWS = (
    (r"\\x(?:right|left|leftright)arrow(?:\s*\[[^\]]*\])?\s*\{[^{}]*\}", "→"),
    (r"\\(?:rightleftharpoons|leftrightharpoons|rightleftarrows|leftrightarrow)(?![A-Za-z])|<=>|<-+>|⇌|⇄|↔|⇋", "⇌"),
    (r"\\(?:to|rightarrow|longrightarrow|Rightarrow|implies)(?![A-Za-z])|-+>|=+>|→|⟶|⇒|➔|—>|–>|−>|⟹", "→"),
    (r"(?<![<>])=+(?!>)", "→"),
)


@dataclass(frozen=True, slots=True)
class Reaction:
    """The species of each side with their numbers, as written; `both_ways` for a double arrow."""

    left: tuple[tuple[Fraction, Formula], ...]
    right: tuple[tuple[Fraction, Formula], ...]
    both_ways: bool = False


def tidy(text: str) -> str:
    """A formula or equation in plain characters: charges behind ^, arrows as → or ⇌, counts as digits."""
    text = text.replace("$", "").strip().rstrip(".;,")
    for pattern, arrow in _ARROWS:
        text = re.sub(pattern, f" {arrow} ", text)
    text = re.sub(r"(?<=[→⇌]) *\[[^\]]*\]", "", text)  # \ce{A ->[heat] B}
    text = _COMMANDS.sub("", text)
    text = re.sub(r"\\(?:uparrow|downarrow)(?![A-Za-z])|[↑↓]|\\left|\\right", "", text)
    text = re.sub(r"\\(?:cdot|bullet|times|ast)(?![A-Za-z])|[·•⋅∙*]", "·", text)
    text = re.sub(r"\\[,;:! ]|\\q?quad(?![A-Za-z])|~|[\u00a0\u2009\u202f\u200b]", " ", text)
    text = re.sub(f"[{''.join(VULGAR)}]", lambda fraction: VULGAR[fraction[0]] + " ", text)
    text = re.sub(r"[₀-₉]", lambda digit: str(ord(digit[0]) - ord("₀")), text)
    text = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+", lambda run: "^" + "".join(_SUPER[char] for char in run[0]), text)
    text = re.sub(r"[−–⁻]", "-", text)
    text = re.sub(r"\{\s*\}", "", text)
    text = re.sub(r"\\d?frac\s*\{(\d+)\}\s*\{(\d+)\}", r"\1/\2 ", text)
    text = re.sub(r"_\s*(?:\{\s*(\d+)\s*\}|(\d+))(?:\s+(?=[A-Z(\[]))?", r"\1\2", text)  # H_2 O
    text = re.sub(r"_\s*\{?\s*(\((?:s|l|g|aq)\))\s*\}?", r"\1", text)
    text = re.sub(r"\^\s*\{\s*([^{}]*?)\s*\}", r"^\1", text)
    text = re.sub(r"\^\(\s*([\d+-]+)\s*\)", r"^\1", text)
    return re.sub(r"\s+", " ", re.sub(r"[{}]", "", text)).strip()


def read_formula(text: str) -> Formula:
    """The formula of one species. Raises ReadError."""
    plain = _plain(text)
    if re.match(r"\d+\s*[A-Z(\[]", plain):
        message = "One formula is asked for: leave out the number in front of it."
        raise ReadError("chemistry.number_in_front", message, text, 0)
    reader = _Reader(text, plain)
    formula = reader.formula()
    reader.skip()
    if reader.at < len(plain):
        raise reader.error("chemistry.unexpected", f"I do not understand {plain[reader.at]!r} here.")
    return formula


def read_reaction(text: str) -> Reaction:
    """The reaction written in `text`, balanced or not. Raises ReadError."""
    plain = _plain(text)
    arrows = [char for char in plain if char in "→⇌"]
    if len(arrows) != 1:
        sentence = "I miss the arrow between the two sides." if not arrows else "There is more than one arrow here."
        raise ReadError("chemistry.no_arrow", sentence, text, 0, "Write it as in 2 H2 + O2 -> 2 H2O.")
    reader = _Reader(text, plain)
    left = reader.side()
    reader.at += 1
    right = reader.side()
    if reader.at < len(plain):
        raise reader.error("chemistry.unexpected", f"I do not understand {plain[reader.at]!r} here.")
    return Reaction(left, right, arrows[0] == "⇌")


def _plain(text: str) -> str:
    if len(text) > MAX_LENGTH:
        raise ReadError("limit.length", f"This is longer than the {MAX_LENGTH} characters I read.", text[:200], 0)
    if re.search(r"[A-Za-z\d)\]}]--+>", text):
        message = "I cannot tell whether this is an arrow or a charge and an arrow."
        raise ReadError("ambiguous.arrow", message, text, text.index("-->"), "Put a space before the arrow.")
    plain = tidy(text)
    if not plain:
        raise ReadError("syntax.empty", "There is no formula here.", text, 0)
    return plain


class _Reader:
    """One pass over the plain text."""

    def __init__(self, text: str, plain: str) -> None:
        self.text = text
        self.plain = plain
        self.at = 0
        self.depth = 0

    def error(self, code: str, message: str, hint: str = "") -> ReadError:
        # The plain text is not the one typed: look for the same piece in it.
        piece = self.plain[self.at : self.at + 3]
        found = self.text.find(piece) if piece else len(self.text)
        return ReadError(code, message, self.text, found if found >= 0 else min(self.at, len(self.text)), hint)

    def skip(self) -> None:
        while self.at < len(self.plain) and self.plain[self.at] == " ":
            self.at += 1

    def match(self, pattern: str) -> re.Match[str] | None:
        """The match at this place, which is then passed."""
        found = re.compile(pattern).match(self.plain, self.at)
        if found:
            self.at = found.end()
        return found

    def side(self) -> tuple[tuple[Fraction, Formula], ...]:
        species = [self.species()]
        while True:
            self.skip()
            if not self.match(r"\+"):
                return tuple(species)
            species.append(self.species())
            if len(species) > MAX_SPECIES:
                raise self.error("limit.species", "There are too many substances here.")

    def species(self) -> tuple[Fraction, Formula]:
        self.skip()
        number = self.match(r"(\d{1,6})\s*/\s*(\d{1,6})|(\d{1,6}(?:\.\d{1,6})?)")
        size = Fraction(1)
        if number and number[3]:
            size = Fraction(number[3])
        elif number:
            if not int(number[2]):
                raise self.error("number.division_by_zero", "There is a division by zero here.")
            size = Fraction(int(number[1]), int(number[2]))
        if not size:
            raise self.error("chemistry.zero", "A substance stands here zero times: leave it out.")
        self.match(r"\s*·\s*")
        self.skip()
        bracket = number is not None and self.match(r"\((?=[^()]*\^|e)")
        formula = self.formula()
        if bracket:
            self.match(r"\)")
        return size, formula

    def formula(self) -> Formula:
        self.skip()
        electron = self.match(r"e(?:\^?-|\^-1|\^1-)(?![A-Za-z\d])")
        if electron:
            return Formula((), -1)
        pieces = [(1, self.parts())]
        while self.match(r"\s?·\s?|\s?\.\s?(?=\d*\s?[A-Z(])"):
            number = self.match(r"\d{1,4}")
            self.skip()
            pieces.append((int(number[0]) if number else 1, self.parts()))
            if len(pieces) > 6:
                raise self.error("limit.pieces", "There are too many dots here.")
        charge = self.charge(pieces)
        state = self.match(r"\s?\((s|l|g|aq|cr)\)")
        name = state[1].replace("cr", "s") if state else ""
        assert name in ("", *STATES)
        return Formula(tuple(pieces), charge, name)

    def parts(self) -> tuple[Atom | Group, ...]:
        found: list[Atom | Group] = []
        while self.at < len(self.plain):
            if re.compile(r"\((?:s|l|g|aq|cr|\d?[+-]|[+-]\d)\)").match(self.plain, self.at):
                break
            bracket = self.match(r"[(\[]")
            if bracket:
                self.depth += 1
                if self.depth > MAX_DEPTH:
                    raise self.error("limit.depth", "There are too many brackets inside one another.")
                inner = self.parts()
                if not self.match(r"\)" if bracket[0] == "(" else r"\]"):
                    raise self.error("syntax.bracket", "A bracket is not closed.")
                self.depth -= 1
                count = self.count()
                if not inner:
                    raise self.error("syntax.bracket", "There is nothing in this bracket.")
                found += [*inner] if count == 1 else [Group(inner, count)]
                continue
            letter = re.compile(r"[A-Z][a-z]?").match(self.plain, self.at)
            if letter is None:
                break
            symbol = letter[0] if letter[0] in ELEMENTS else letter[0][0]
            if symbol not in ELEMENTS or (len(letter[0]) == 2 and symbol != letter[0]):
                raise self.error("chemistry.element", f"I do not know the element {letter[0]!r}.")
            self.at += len(symbol)
            found.append(Atom(symbol, self.count()))
        if not found:
            if self.at < len(self.plain) and self.plain[self.at].isalpha():
                message = f"I do not know the element {self.plain[self.at]!r}."
                raise self.error("chemistry.element", message, "The sign of an element begins with a capital letter.")
            raise self.error("chemistry.formula", "I expected a formula here.")
        return tuple(found)

    def count(self) -> int:
        """The number behind an atom or bracket; the last digit of `SO42-` and `Fe3+` is left for the charge."""
        number = self.match(r"\d+(?![\d]*[+-](?:[\s)+]|$|\(|→|⇌))")
        if number is None:
            signed = re.compile(r"(\d+)(?=[+-])").match(self.plain, self.at)
            if signed is None:
                return 1
            alone = self._only_atom() or self.plain[self.at - 1] == "]"
            digits = signed[1] if not alone and len(signed[1]) == 1 else signed[1][:-1]
            self.at += len(digits)
            if not digits:
                return 1
        else:
            digits = number[0]
        value = int(digits) if len(digits) <= 4 else MAX_COUNT + 1
        if value > MAX_COUNT or not value:
            raise self.error("chemistry.count", f"I cannot take {digits[:12]} as a number of atoms.")
        return value

    def _only_atom(self) -> bool:
        """Whether one atom alone stands before this place: Fe3+ is an ion of iron, NH4+ has four hydrogens."""
        before = self.plain[: self.at]
        return re.search(r"(?:^|[\s+→⇌\d(])[A-Z][a-z]?$", before) is not None and not re.search(
            r"[A-Za-z)\]]\d*[A-Z][a-z]?$", before
        )

    def charge(self, pieces: list[tuple[int, tuple[Atom | Group, ...]]]) -> int:
        # of ^++Cl the last plus stands between two substances
        signs = r"(\++(?!\s*[A-Z\d(\[e])|-+|\+)"
        behind = self.match(rf"\^\s?(\d{{0,2}})\s?{signs}(?!\d)|\^\s?([+-])\s?(\d{{1,2}})")
        if behind:
            sign = behind[2] or behind[3]
            size = behind[1] or behind[4]
            if re.compile(r"-|\+\s*$").match(self.plain, self.at) or (size and len(sign) > 1):
                raise self.error("chemistry.charge", "I do not understand this charge.")
            value = int(size) if size else len(sign)
            return value if sign[0] == "+" else -value
        apart = self.match(
            r"\s?\((\d?)([+-])(\d?)\)|\s(\d)([+-])(?=\s*$|\s*[→⇌]|\s+\+|\s?\((?:s|l|g|aq)\))|(--+|\+\++)(?=\s*$)"
        )
        if apart:
            sign = apart[2] or apart[5] or apart[6]
            value = int(apart[1] or apart[3] or apart[4] or len(sign))
            return value if sign[0] == "+" else -value
        plain = self.match(r"(\d?)([+-])(?=\s*(?:[+→⇌)]|$)|\s*\((?:s|l|g|aq)\))(?<! [+-])")
        if plain:
            value = int(plain[1]) if plain[1] else 1
            return value if plain[2] == "+" else -value
        turned = self.match(r"-(\d)(?=\s*(?:[+→⇌]|$))|\+(\d)$")
        if turned:
            return -int(turned[1]) if turned[1] else int(turned[2])
        return 0
