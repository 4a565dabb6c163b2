"""Phrases for values: numbers, the unknown, and what is said of them, read in every way that English leaves open.

whole       an expression, and behind a comma or `and then` what is done with all of it: `..., increased by 5`
expression  `5 more than ...`, or terms with plus, minus, increased by, together with
term        factors with times and divided by
factor      a base and what follows it at once: squared, doubled, times itself
base        a number, the unknown, `it`, `the result`, twice ..., a third of ..., the square of ..., the sum of ...

What follows `the square of a number` without a comma may belong to the number or to the square: both are yielded.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.maths.asking.riddles import value as say
from engine.maths.asking.riddles.bases import Bases
from engine.maths.asking.riddles.nouns import Reading, Spoken
from engine.maths.asking.riddles.tables import CHANGES, DOWN, MULTIPLES, NUMBER, POSTFIX, SIZE, UP
from engine.maths.asking.riddles.value import Value


class Phrases(Bases):
    """All readings of the phrases of a text."""

    def reads(self, spoken: Spoken) -> _Reads:
        """The phrases by their names in a template."""
        return _Reads(self, spoken)

    # --- term and expression ---------------------------------------------------------------------------------------

    def term(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """Factors with times and divided by."""
        for value, end in self.factor(at, spoken):
            yield from self._factors(value, end, spoken)

    def _factors(self, value: Value, end: int, spoken: Spoken) -> Iterator[Reading]:
        self.spend()
        word = self.word(end)
        start = end + 1
        make = None
        if word in ("times", "*"):
            make = say.times
        elif word in ("multiplied", "divided") and self.word(end + 1) in ("by", "with"):
            make, start = (say.times if word == "multiplied" else say.over), end + 2
        elif word in ("/", "over"):
            make = say.over
        if make is None:
            yield value, end
            return
        if value.pair and word == "times" and not NUMBER.fullmatch(self.word(start)):
            return
        one = value.text == "1"
        yield value, end
        for other, last in self.factor(start, spoken):
            if word == "times" and value.plain and other.text == "1" and self.word(last) in ("more", "less"):
                continue
            yield from self._factors(make(value, other), last, spoken)
        if word == "times" and not one and not value.pair:
            for other, last in self.compared(start, spoken):
                yield make(value, other), last

    def compared(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """`5 more than ...`, `20 percent less than ...`, `twice as much as ...`, `the same as ...`."""
        for template, _sign in (("the same (number|result|answer|value|outcome) as", 0), (f"as {SIZE} as", 0)):
            for _, end in self.match(template, at, self.reads(spoken)):
                yield from self.expression(end, spoken)
        factor = MULTIPLES.get(self.word(at))
        if factor and self.word(at + 1) == "as" and self.word(at + 2) in SIZE.split("|") and self.word(at + 3) == "as":
            for value, end in self.expression(at + 4, spoken):
                yield say.times(say.number(str(factor)), value), end
        for amount, end in self._amount(at, spoken):
            if self.word(end) == "times" and self.word(end + 1) == "as" and self.word(end + 3) == "as":
                for value, last in self.expression(end + 4, spoken):
                    yield say.times(amount, value), last
                continue
            if self.word(end) == "as" and "/" in amount.text and self.word(end + 2) == "as":
                for value, last in self.expression(end + 3, spoken):
                    yield say.times(amount, value), last
                continue
            percent = self.word(end) == "percent"
            word = self.word(end + percent)
            if word in ("above", "below"):
                start = end + percent + 1
            elif word in f"{UP}|{DOWN}".split("|") and self.word(end + percent + 1) == "than":
                start = end + percent + 2
            else:
                continue
            sign = 1 if word in f"{UP}|above".split("|") else -1
            if amount.plain and "/" in amount.text and not percent and self.words[at:end] != (amount.text,):
                continue
            for value, last in self.expression(start, spoken):
                if percent:
                    yield say.scaled(value, amount, sign), last
                else:
                    yield (say.plus if sign > 0 else say.minus)(value, amount), last

    def _amount(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """What something is more by: a number, or a term that is said."""
        for value, end in self.term(at, spoken):
            if max(value.at) == min(value.at):
                yield value, end
        for value, end in self.number(at):
            if self.word(end) == "percent":
                yield value, end

    def expression(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """Terms with plus and minus, or something compared."""
        for value, end in self.compared(at, spoken):
            yield value, end
            yield from self._after_sum(value, end, spoken)
        for value, end in self.term(at, spoken):
            yield from self._terms(value, end, spoken)

    def _terms(self, value: Value, end: int, spoken: Spoken) -> Iterator[Reading]:
        yield value, end
        start, sign = self._sign(end)
        if sign:
            for other, last in self.term(start, spoken):
                made = (say.plus if sign == "+" else say.minus)(value, other)
                yield from self._terms(made, last, spoken)
                yield from self._after_sum(made, last, spoken)
        for grown, last in self.participles(value, end, spoken):
            yield from self._terms(grown, last, spoken)
            yield from self._after_sum(grown, last, spoken)
        if self.word(end) == "and":  # `3 times the number and 35 more`
            for other, last in self.number(end + 1):
                if self.word(last) in ("more", "less"):
                    make = say.plus if self.word(last) == "more" else say.minus
                    yield make(value, other), last + 1
        if self.words[end : end + 2] == ("together", "with"):
            for other, last in self.term(end + 2, spoken):
                yield from self._terms(say.plus(value, other), last, spoken)

    def _after_sum(self, made: Value, end: int, spoken: Spoken) -> Iterator[Reading]:
        """`a number plus 3 multiplied by 5`: the sum as a whole may be meant too."""
        word = self.word(end)
        if word in POSTFIX:
            yield POSTFIX[word](made), end + 1
        elif word in ("multiplied", "divided") and self.word(end + 1) == "by":
            for other, last in self.factor(end + 2, spoken):
                yield (say.times if word == "multiplied" else say.over)(made, other), last
        elif word == "times" and NUMBER.fullmatch(self.word(end + 1)):
            yield say.times(made, say.number(self.word(end + 1))), end + 2

    def _sign(self, at: int) -> tuple[int, str]:
        """Where the next term begins, and the sign before it."""
        word, behind = self.word(at), self.word(at + 1)
        if word in ("plus", "+"):
            return at + 1, "+"
        if word in ("minus", "-", "takeaway", "subtract") or (word == "less" and behind != "than"):
            return at + 1, "-"
        if word == "take" and behind == "away":
            return at + 2, "-"
        return at, ""

    def participles(self, value: Value, end: int, spoken: Spoken) -> Iterator[Reading]:
        """`increased by 8`, `reduced by 20 percent`, `added to itself`, `subtracted from 10`."""
        word, link = self.word(end), self.word(end + 1)
        sign = CHANGES.get(word)
        if sign and link == "by":
            for amount, last in self.number(end + 2):
                if self.word(last) == "percent" and self.word(last + 1) != "of":
                    yield say.scaled(value, amount, sign), last + 1
            for amount, last in self.term(end + 2, spoken):
                yield (say.plus if sign > 0 else say.minus)(value, amount), last
        if word == "with" and not value.plain:
            for amount, last in self.number(end + 1):
                done, behind = self.word(last), self.words[last + 1 : last + 3]
                if done in ("added", "subtracted"):
                    make = say.plus if done == "added" else say.minus
                    yield make(value, amount), last + (3 if behind in (("to", "it"), ("from", "it")) else 1)
        if word == "added" and link == "to":
            for other, last in self.term(end + 2, spoken):
                yield say.plus(other, value), last
        if word in ("subtracted", "taken", "deducted"):
            start = end + 1 + (self.word(end + 1) in ("away", "off"))
            if self.word(start) == "from":
                for other, last in self.term(start + 1, spoken):
                    yield say.minus(other, value), last

    # --- whole -----------------------------------------------------------------------------------------------------

    def whole(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """An expression and what is done with all of it, behind a comma or `and`."""
        for value, end in self.expression(at, spoken):
            yield from self._continued(value, end, spoken, joined=False)

    def _continued(self, value: Value, end: int, spoken: Spoken, *, joined: bool) -> Iterator[Reading]:
        yield value, end
        start, comma = end, False
        while self.word(start) in (",", "and", "then", "afterwards", "when"):
            comma = comma or self.word(start) == ","
            start += 1
        if start == end:
            return
        for word in ("when", "if", "being", "is", "all"):
            start += self.word(start) == word and comma
        for grown, last in self.done_to(value, start, spoken, comma=comma):
            yield from self._continued(
                grown,
                last + (self.word(last) == "," and comma and self.word(last + 1) not in ("and", "then", *CHANGES)),
                spoken,
                joined=True,
            )

    def done_to(self, value: Value, at: int, spoken: Spoken, *, comma: bool) -> Iterator[Reading]:
        """What is done with all of a value."""
        if value.plain:
            return
        word = self.word(at)
        if word in POSTFIX:
            yield POSTFIX[word](value), at + 1
        if word in ("multiplied", "divided") and self.word(at + 1) in ("by", "with"):
            for other, last in self.factor(at + 2, spoken):
                yield (say.times if word == "multiplied" else say.over)(value, other), last
        yield from self.participles(value, at, spoken)
        start, sign = self._sign(at)
        if sign and comma:
            for other, last in self.term(start, spoken):
                yield (say.plus if sign == "+" else say.minus)(value, other), last


class _Reads:
    """The phrases of a template by their names."""

    def __init__(self, phrases: Phrases, spoken: Spoken) -> None:
        self.phrases, self.spoken = phrases, spoken

    def __call__(self, name: str, at: int) -> Iterator[Reading]:
        phrases, spoken = self.phrases, self.spoken
        match name:
            case "N":
                yield from phrases.number(at)
            case "U":
                yield from phrases.unknown(at, spoken)
            case "R":
                yield from phrases.result(at, spoken)
            case "F":
                yield from phrases.factor(at, spoken)
            case "T":
                yield from phrases.term(at, spoken)
            case "E":
                yield from phrases.expression(at, spoken)
            case "W":
                yield from phrases.whole(at, spoken)
            case "P":
                yield from phrases.of_it(at, spoken.unknown)
            case "POSITIVE":
                if phrases.word(at) in ("positive", "negative", "whole", "integer", "natural"):
                    yield spoken.unknown, at + 1
