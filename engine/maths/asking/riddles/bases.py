"""Bases and factors of riddles: `twice ...`, `the square of ...`, `the sum of ...`, `its third`, `a number squared`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from engine.maths.asking.riddles import value as say
from engine.maths.asking.riddles.nouns import Nouns, Reading, Spoken
from engine.maths.asking.riddles.tables import FUNCTIONS, MULTIPLES, NOUNS, PAIRS, PARTS, POSTFIX, WIDE, WIDER
from engine.maths.asking.riddles.value import Value

_Pair = Callable[[Value, Value], Value]


class Bases(Nouns):
    """All readings of bases and factors."""

    def base(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """Everything that a factor can begin with."""
        self.spend()
        if not (self.word(at) == "1" and spoken.items and self.word(at + 1) in ("is", "exceeds")):
            yield from self._plain_base(at, spoken)
        if self.word(at) in ("when", "if") or self.words[at : at + 3] == ("the", "result", "of"):
            yield from self.acted(at + (1 if self.word(at) != "the" else 3), replace(spoken, so_far=None))
        if self.word(at).endswith("ing"):
            yield from self.acted(at, replace(spoken, so_far=None))
        yield from self.result(at, spoken)
        found_unknown = list(self.unknown(at, spoken))
        yield from found_unknown
        for value, end in found_unknown:
            if self.word(end) == "its":
                yield from self.of_it(end + 1, value)
        word = self.word(at)
        if word in ("its", "whose") or (word == "my" and self.word(at + 1) not in NOUNS):
            yield from self.of_it(at + 1, spoken.unknown)
        start = at + (word in ("the", "a", "an") or (bool(spoken.items) and word in ("their", "whose", "its")))
        word = self.word(start)
        if word in MULTIPLES:
            link = start + 1 + (self.word(start + 1) == "of")
            for value, end in self._argument(link, spoken, wide=False):
                yield say.times(say.number(str(MULTIPLES[word])), value), end
        for name, make in FUNCTIONS.items():
            if self.words[start : start + len(name)] == name and self.word(start + len(name)) == "of":
                wide = name[0] in WIDE
                for value, end in self._argument(start + len(name) + 1, spoken, wide=wide, root=name[-1] in WIDER):
                    yield make(value), end
        part = self.word(start)
        if part in PARTS and part != "1/2":
            behind = start + 1 + (self.word(start + 1) == "part")
            if self.word(behind) == "of":
                for value, end in self._argument(behind + 1, spoken, wide=False):
                    yield say.times(say.number(f"1/{PARTS[part]}"), value), end
        if spoken.items and word in PAIRS and len(spoken.items) > 1:
            yield from self._all(at, start, word, spoken)
        if word in PAIRS and self.word(start + 1) in ("of", "between"):
            yield from self._pair(start + 2, word, spoken)
        if self.words[start : start + 2] in (("next", "number"), ("next", "integer"), ("following", "number"),
                                             ("number", "after"), ("following", "integer")):  # fmt: skip
            after = start + 2 + (self.word(start + 1) == "after" and self.word(start + 2) == "it")
            yield say.plus(spoken.unknown, say.number("1")), after
        if self.words[start : start + 3] == ("next", "whole", "number"):
            yield say.plus(spoken.unknown, say.number("1")), start + 3
        if self.word(at) == "(":
            for value, end in self.expression(at + 1, spoken):
                if self.word(end) == ")":
                    yield value, end + 1

    def _all(self, at: int, start: int, what: str, spoken: Spoken) -> Iterator[Reading]:
        """`their sum`, `the product of them`."""
        if what in ("difference", "quotient", "ratio") and len(spoken.items) > 2:
            return
        made = spoken.items[0]
        for item in spoken.items[1:]:
            made = PAIRS[what](made, item)
        made = Value(
            made.text, say.PRODUCT if what in ("product", "quotient", "ratio") else say.SUM, made.at, pair=True
        )
        if self.words[start + 1 : start + 3] in (("of", "them_"), ("between", "them_")):
            yield made, start + 3
        elif self.word(start + 1) not in ("of", "between") and start > at:
            yield made, start + 1

    def _plain_base(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """A number, a percentage or a fraction of something, a multiple of a letter."""
        for value, end in self.number(at):
            word = self.word(end)
            if word == "percent":
                if self.word(end + 1) == "of":
                    for other, last in self._argument(end + 2, spoken, wide=False):
                        yield say.times(say.over(value, say.number("100")), other), last
                continue
            part = "/" in value.text or "." in value.text
            if part and word == "of":
                for other, last in self._argument(end + 1, spoken, wide=False):
                    yield say.times(value, other), last
                continue
            if value.text == "1/2" and word in ("a", "the", "my", "that", "this", "twice", "its"):
                for other, last in self._argument(end, spoken, wide=False):
                    yield say.times(value, other), last
                continue
            if word in spoken.letters:
                for other, last in self.unknown(end, spoken):
                    for grown, after in self.followed(other, last):
                        yield say.times(value, grown), after
                continue
            yield value, end

    def of_it(self, at: int, owner: Value) -> Iterator[Reading]:
        """`its half`, `its square root`, `its fifth part`."""
        word = self.word(at)
        for name, make in FUNCTIONS.items():
            if self.words[at : at + len(name)] == name and self.word(at + len(name)) != "root":
                yield make(owner), at + len(name)
        if word in PARTS:
            behind = at + 1 + (self.word(at + 1) == "part")
            yield say.over(owner, say.number(str(PARTS[word]))), behind
        if re.fullmatch(r"\d+/\d+", word) and word != "1/2":
            yield say.times(say.number(word), owner), at + 1

    def _argument(self, at: int, spoken: Spoken, *, wide: bool, root: bool = False) -> Iterator[Reading]:
        """What `twice` or `the square of` is said of; `wide` where it may reach further than a factor."""
        for value, end in self.factor(at, spoken):
            yield value, end
            if wide or root:
                for grown, last in self.participles(value, end, spoken):
                    if not value.plain:
                        yield grown, last
            if root and not value.plain and self.word(end) in ("plus", "minus", "+", "-"):
                for other, last in self.term(end + 1, spoken):
                    make = say.plus if self.word(end) in ("plus", "+") else say.minus
                    yield make(value, other), last
        yield from self.compared(at, spoken)

    def _pair(self, at: int, what: str, spoken: Spoken) -> Iterator[Reading]:
        """`the sum of A and B`, `the sum of A, B and C`."""
        make = PAIRS[what]
        if what in ("difference", "quotient", "ratio"):
            links: tuple[str, ...] = ("and", "to") if what == "ratio" else ("and",)
        else:
            links = ("and", ",")
        for first, end in self._item(at, spoken):
            yield from self._items(first, end, links, make, what, spoken)

    def _items(
        self, first: Value, end: int, links: tuple[str, ...], make: _Pair, what: str, spoken: Spoken
    ) -> Iterator[Reading]:
        link = self.word(end)
        if link not in links:
            return
        start = end + 1
        last = link in ("and", "to")
        if link == "," and self.word(start) == "and":
            start, last = start + 1, True
        for other, after in (*self._item(start, spoken), *self._open(start, spoken)):
            made = make(first, other)
            if last:
                level = say.SUM if what in ("sum", "total", "difference") else say.PRODUCT
                yield Value(made.text, level, made.at, pair=True), after
                if what in ("sum", "total") and self.word(after) == "and":
                    yield from self._items(made, after, links, make, what, spoken)
            else:
                yield from self._items(made, after, links, make, what, spoken)

    def _item(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        yield from self.term(at, spoken)
        yield from self.compared(at, spoken)

    def _open(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """The last item of a sum without its power, which may be said of the whole sum."""
        for value, end in self.base(at, spoken):
            if self.word(end) in ("squared", "cubed"):
                yield value, end

    def factor(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """A base and what follows it at once."""
        for value, end in self.base(at, spoken):
            yield from self.followed(value, end)

    def followed(self, value: Value, end: int) -> Iterator[Reading]:
        word = self.word(end)
        if word in POSTFIX:
            yield from self.followed(POSTFIX[word](value), end + 1)
            if word not in ("squared", "cubed"):
                yield value, end
            return
        if not value.plain:
            for times in (("times", "itself"), ("multiplied", "by", "itself"), ("multiplied", "with", "itself")):
                if self.words[end : end + len(times)] == times:
                    yield say.power(value, 2), end + len(times)
                    return
        yield value, end
