"""Reads a quantity, typed or in LaTeX, into a number and a unit. Nothing in the text is ever run.

    read("9.81 m s^-2"), read(r"12\\,\\mathrm{m/s^2}"), read("5 ft 6 in"), read("(15*kN)/(pi*mm^2)")

The grammar is products, quotients and powers of numbers and units; a sum only of quantities of one dimension. A word
can have several meanings and a slash two ranges, so a text can have several readings: the plain one comes first, the
others say by a note code what they assume. Does not judge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from engine.maths.reader.errors import ReadError
from engine.maths.tree import Add, Const, Div, Mixed, Mul, Neg, Node, Num, Pow, Root, integer, rational
from engine.maths.units.convert import nearly, same
from engine.maths.units.lexer import Token, tokens
from engine.maths.units.measure import Measure, Unfit
from engine.maths.units.unit import Factor, Unit
from engine.maths.units.words import CASE, Meaning

MAX_DEPTH = 30  # of brackets
MAX_POWER = 400  # of a number
SLASH = "ambiguous.slash"
EXACT = "read.before_rounding"
"""The note of a value that stands before an "about equal": 25/18 m/s in 25/18 m/s ≈ 1.39 m/s."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a quantity: `number` None is "no number written"; `last` is the unit a mixed quantity goes on from."""

    number: Node | None
    unit: Unit
    summed: bool = False
    tail: bool = False  # whether it ends in a unit that was simply put after a number: 5 ft


def read(text: str, *, decimal_comma: bool = False) -> Measure:
    """The plain reading of `text`. Raises ReadError, or Unfit for what is no quantity."""
    return readings(text, decimal_comma=decimal_comma)[0]


def readings(text: str, *, decimal_comma: bool = False) -> list[Measure]:
    """Every reading of `text`, the plain one first. Raises ReadError, or Unfit for what is no quantity."""
    found = tokens(text, decimal_comma=decimal_comma)
    name, parts, signs = _named(text, found)
    plain = [_Parser(text, part, {}).whole(name) for part in parts]
    main = plain[-1]
    for before, after, sign in zip(plain, plain[1:], signs, strict=False):
        if (same(before, after) if sign == "=" else nearly(before, after)) is not True:
            raise Unfit("read.chain", "The parts of this chain of equals signs are not all the same.")
    others = [replace(part, note=EXACT) for part, sign in zip(plain, signs, strict=False) if sign == "~"]
    last = parts[-1]
    words = [(at, token) for at, token in enumerate(last) if token.kind == "unit"]
    for at, token in words[:6]:
        for meaning in token.meanings[1:5]:
            others += _try(text, last, {at: meaning}, name, meaning.note)
    if any(token.value == "/" for token in last):
        others += _try(text, last, {}, name, SLASH)
    return [main, *others]


def _try(text: str, part: list[Token], chosen: Mapping[int, Meaning], name: str, note: str) -> list[Measure]:
    try:
        return [_Parser(text, part, chosen, note).whole(name)]
    except (ReadError, Unfit):
        return []


def _named(text: str, found: list[Token]) -> tuple[str, list[list[Token]], list[str]]:
    """The name before the first equals sign, if there is one, the tokens of each value, and the signs between them."""
    parts: list[list[Token]] = [[]]
    signs: list[str] = []
    for token in found:
        if token.kind == "equals":
            parts.append([])
            signs.append(token.value)
        else:
            parts[-1].append(token)
    if len(parts) > 6:
        raise ReadError("syntax.chain", "There are too many equals signs here.", text, 0)
    name = ""
    end = parts[-1][-1:]  # the end token belongs to every part
    if len(parts) > 1:
        first = parts[0]
        words = [token for token in first if token.kind in ("unit", "word")]
        if not first or (len(first) == len(words) == 1 and words[0].text.isalpha()) or first[0].kind == "name":
            name = first[0].text if first else ""
            parts, signs = parts[1:], signs[1:]
    if any(not part or part[0].kind == "end" for part in parts):
        raise ReadError("syntax.end", "Something is missing here.", text, len(text))
    return name, [part if part[-1].kind == "end" else [*part, *end] for part in parts], signs


class _Parser:
    """One pass over the tokens of one value; `chosen` are the meanings of words that are not to be the plain ones."""

    def __init__(self, text: str, found: list[Token], chosen: Mapping[int, Meaning], note: str = "") -> None:
        self.text = text
        self.tokens = found
        self.chosen = chosen
        self.note = note
        self.right_slash = note == SLASH
        self.at = 0
        self.depth = 0
        self.cased: list[str] = []
        self.literals: list[Token] = []

    @property
    def next(self) -> Token:
        return self.tokens[self.at]

    def error(self, code: str, message: str, hint: str = "") -> ReadError:
        return ReadError(code, message, self.text, self.next.start, hint)

    def whole(self, name: str) -> Measure:
        try:
            part = self.sum()
        except OverflowError:
            raise ReadError("limit.exponent", "The powers here are too high for me.", self.text, 0) from None
        if self.next.kind != "end":
            raise self.error("syntax.unexpected", f"I do not understand {self.next.text!r} here.")
        typed = ""
        digits = [token.value for token in self.literals]
        if digits and digits[1:] in ([], ["10"]) and part.number is not None and _literal(part.number):
            typed = digits[0]
        return Measure(part.number, part.unit, typed, name, tuple(self.cased), self.note, part.summed)

    def sum(self) -> _Part:
        part = self.product()
        while self.next.value in ("+", "-") and self.next.kind == "op":
            sign = self.next.value
            self.at += 1
            part = self._add(part, self.product(), sign)
        return part

    def _add(self, first: _Part, second: _Part, sign: str) -> _Part:
        if bool(first.unit.factors) != bool(second.unit.factors):
            raise Unfit("units.sum", "A number and a unit belong together by multiplying, not by adding.")
        if first.unit.factors and (first.number is None or second.number is None):
            raise Unfit("units.sum", "There is a number missing before a unit here.")
        if first.unit.dimension != second.unit.dimension or first.unit.zero or second.unit.zero:
            raise Unfit("units.sum", "Only quantities of the same kind can be added.")
        added = second.number or Num("1")
        ratio = second.unit.size / first.unit.size
        if second.unit.pi != first.unit.pi:
            raise Unfit("units.sum", "I cannot add these two units.")
        if ratio != 1:
            added = Mul((rational(ratio), added))
        terms = (first.number or Num("1"), Neg(added) if sign == "-" else added)
        return _Part(Add(terms), first.unit, summed=True)

    def product(self) -> _Part:
        part = self.signed()
        while True:
            token = self.next
            if token.kind == "op" and token.value == "*":
                self.at += 1
                part = self._times(part, self.signed(), 1)
            elif token.kind == "op" and token.value == "/":
                self.at += 1
                below = self.power()
                while self.right_slash and self._starts_factor() and not self._goes_on(below):
                    below = self._times(below, self.power(), 1)
                part = self._times(part, below, -1)
            elif self._starts_factor():
                if self._goes_on(part):
                    part = self._mixed(part)
                    continue
                before = token
                part = self._times(part, self.power(), 1)
                tail = before.kind == "unit" and part.number is not None
                part = _Part(part.number, part.unit, part.summed, tail)
            else:
                return part

    def _starts_factor(self) -> bool:
        return self.next.kind in ("num", "unit", "open", "pi", "root", "frac", "word", "power_word")

    def _goes_on(self, part: _Part) -> bool:
        """Whether a number follows a quantity, as in 5 ft 6 in."""
        return self.next.kind == "num" and bool(part.unit.factors) and part.number is not None

    def _mixed(self, first: _Part) -> _Part:
        """The second half of 5 ft 6 in or 1 h 30 min: a smaller unit of the same kind."""
        number = self.power()
        unit = Unit()
        if number.unit.factors or self.next.kind != "unit" or not first.tail:
            raise self.error("units.missing_inside", "I expected a unit after this number.")
        unit = self.power().unit
        if unit.dimension != first.unit.dimension or unit.pi != first.unit.pi or unit.size >= first.unit.size:
            raise self.error("units.mixed", "I expected a smaller unit of the same kind here, as in 5 ft 6 in.")
        added = Mul((rational(unit.size / first.unit.size), number.number or Num("1")))
        before = first.number or Num("1")
        total: Node = Add((before, added)) if not isinstance(before, Neg) else Neg(Add((before.arg, added)))
        return _Part(total, first.unit, summed=False, tail=True)

    def _times(self, first: _Part, second: _Part, exponent: int) -> _Part:
        unit = first.unit.times(second.unit, exponent)
        summed = first.summed or second.summed
        if second.number is None:
            return _Part(first.number, unit, summed)
        if exponent == -1:
            if second.number == Num("0"):
                raise Unfit("number.division_by_zero", "There is a division by zero here.")
            return _Part(Div(first.number or Num("1"), second.number), unit, summed)
        if first.number is None:
            return _Part(second.number, unit, summed)
        return _Part(Mul((first.number, second.number)), unit, summed)

    def signed(self) -> _Part:
        if self.next.kind == "op" and self.next.value in ("+", "-"):
            minus = self.next.value == "-"
            self.at += 1
            self._deeper()
            part = self.signed()
            self.depth -= 1
            number = Neg(part.number or Num("1")) if minus else part.number
            return _Part(number, part.unit, part.summed)
        return self.power()

    def power(self) -> _Part:
        start = self.at
        part = self.atom()
        if self.next.kind == "sup":
            exponent = int(self.next.value)
            self.at += 1
        elif self.next.kind == "op" and self.next.value == "^":
            self.at += 1
            exponent = self._exponent()
        else:
            return part
        if self.next.kind == "sup" or (self.next.kind == "op" and self.next.value == "^"):
            raise self.error("syntax.power", "One power on top of another: put brackets.")
        if abs(exponent) > MAX_POWER:
            raise self.error("limit.exponent", "This power is too high for me.")
        first = self.tokens[start]
        if first.kind == "unit" and self._meaning(start).apart:
            *before, last = self._meaning(start).factors
            powered = Factor(last.prefix, last.symbol, last.exponent * exponent)
            return _Part(None, Unit.product((*before, powered)))
        number = part.number
        if number is not None and exponent != 1:
            number = Pow(number, integer(exponent))
        return _Part(number, part.unit.power(exponent), part.summed)

    def _exponent(self) -> int:
        close = ""
        if self.next.kind == "open":
            close = self.next.value
            self.at += 1
        minus = False
        while self.next.kind == "op" and self.next.value in ("-", "+"):
            minus ^= self.next.value == "-"
            self.at += 1
        token = self.next
        if token.kind != "num" or not token.value.isdigit() or len(token.value) > 4 or token.exponent:
            raise self.error("syntax.exponent", "I expected a whole number as the power.")
        self.at += 1
        if close:
            if self.next.kind != "close":
                raise self.error("syntax.bracket", "A bracket is not closed.")
            self.at += 1
        return -int(token.value) if minus else int(token.value)

    def _deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error("limit.depth", "There are too many brackets inside one another.")

    def atom(self) -> _Part:
        token = self.next
        if token.kind == "num":
            return self._number()
        if token.kind == "unit":
            self.at += 1
            meaning = self._meaning(self.at - 1)
            if meaning.note == "ambiguous.unit_case":
                names = " or ".join(f"{m.factors[0].prefix}{m.factors[0].symbol}" for m in token.meanings[:3])
                raise ReadError(meaning.note, f"I cannot tell whether this is {names}.", self.text, token.start)
            if meaning.note == CASE:
                self.cased.append(token.text)
            return _Part(None, Unit.product(meaning.factors))
        if token.kind == "power_word":  # square metre, cubic centimetre
            self.at += 1
            part = self.atom()
            return _Part(part.number, part.unit.power(int(token.value)), part.summed)
        if token.kind == "pi":
            self.at += 1
            return _Part(Const("pi"), Unit())
        if token.kind == "open":
            return self._bracket()
        if token.kind == "root":
            self.at += 1
            self._deeper()
            inner = self.atom()
            self.depth -= 1
            if inner.unit.factors or inner.number is None:
                raise self.error("units.root", "I cannot take the root of a unit.")
            return _Part(Root(inner.number, Num("2")), Unit())
        if token.kind == "frac":
            self.at += 1
            self._deeper()
            top, bottom = self.atom(), self.atom()
            self.depth -= 1
            return self._times(top, bottom, -1)
        if token.kind == "word":
            raise self.error("units.unknown", f"I do not know the unit {token.text!r}.")
        if token.kind == "end":
            raise self.error("syntax.end", "Something is missing at the end.")
        raise self.error("syntax.unexpected", f"I do not understand {token.text!r} here.")

    def _meaning(self, at: int) -> Meaning:
        return self.chosen.get(at, self.tokens[at].meanings[0])

    def _bracket(self) -> _Part:
        self.at += 1
        self._deeper()
        part = self.sum()
        if self.next.kind != "close":
            raise self.error("syntax.bracket", "A bracket is not closed.")
        self.at += 1
        self.depth -= 1
        return _Part(part.number, part.unit, part.summed)

    def _number(self) -> _Part:
        token = self.next
        self.at += 1
        self.literals.append(token)
        number: Node = Num(token.value.rstrip("."))
        if token.exponent:
            number = Mul((number, Pow(Num("10"), integer(token.exponent))))
        fraction = self._fraction_follows() if token.value.isdigit() and not token.exponent else None
        if fraction is not None:
            top, bottom = fraction
            self.literals += [top, bottom]
            return _Part(Mixed(Num(token.value), Num(top.value), Num(bottom.value)), Unit())
        return _Part(number, Unit())

    def _fraction_follows(self) -> tuple[Token, Token] | None:
        """The two numbers of the fraction in 1 1/2 or 1\\frac{1}{2}, when one stands here; it is then passed."""
        for kinds in (["num", "op", "num"], ["frac", "open", "num", "close", "open", "num", "close"]):
            ahead = self.tokens[self.at : self.at + len(kinds)]
            digits = [token for token in ahead if token.kind == "num"]
            if [token.kind for token in ahead] != kinds or not all(token.value.isdigit() for token in digits):
                continue
            if any(token.value not in ("/", "(", ")", "{", "}", "") for token in ahead if token.kind != "num"):
                continue
            if int(digits[1].value):
                self.at += len(kinds)
                return digits[0], digits[1]
        return None


def _literal(node: Node) -> bool:
    """A number as digits, perhaps with a sign and a power of ten."""
    if isinstance(node, Neg):
        return _literal(node.arg)
    if isinstance(node, Mul) and len(node.factors) == 2:
        first, second = node.factors
        return _literal(first) and isinstance(second, Pow) and second.base == Num("10")
    return isinstance(node, Num)


__all__ = ["Factor", "Measure", "Unfit", "read", "readings"]
