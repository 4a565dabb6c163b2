"""What a phrase of a riddle can stand on: a plain number, the unknown, and what there is so far."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.maths.asking.riddles import value as say
from engine.maths.asking.riddles.tables import ADJECTIVES, MEANT, NOUNS, NUMBER, OWN, RESULTS
from engine.maths.asking.riddles.value import Value
from engine.maths.asking.riddles.words import Found

Reading = tuple[Value, int]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Whom the words mean: the unknown, what there is so far, and the names of several unknowns."""

    unknown: Value
    so_far: Value | None = None
    names: tuple[tuple[tuple[str, ...], Value], ...] = ()
    singular: bool = True  # whether `a number` and `it` are the one unknown
    letters: frozenset[str] = field(default_factory=frozenset)
    items: tuple[Value, ...] = ()  # all numbers, where there are several


class Nouns(Found):
    """All readings of what stands alone; the larger phrases are made of these."""

    def number(self, at: int) -> Iterator[Reading]:
        """A plain number with its sign; a mixed number."""
        word = self.word(at)
        if word in ("-", "minus", "negative"):
            for value, end in self.number(at + 1):
                if value.plain and not value.text.startswith("-"):
                    yield say.number(f"-{value.text}"), end
        elif word == "nothing":
            yield say.number("0"), at + 1
        elif NUMBER.fullmatch(word):
            mixed = self.word(at + 1)
            if word.isdigit() and re.fullmatch(r"\d+/\d+", mixed):
                yield say.plus(say.number(word), say.number(mixed)), at + 2
            elif word.isdigit() and self.word(at + 1) == "and" and re.fullmatch(r"\d+/\d+", self.word(at + 2)):
                yield say.plus(say.number(word), say.number(self.word(at + 2))), at + 3
            elif mixed not in NOUNS:
                yield say.number(word), at + 1

    def unknown(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """`a number`, `my secret number`, `which number`; one of several by its name; a letter."""
        for name, value in spoken.names:
            if self.words[at : at + len(name)] == name and (name != ("1",) or self.word(at + 1) in ("is", "exceeds")):
                yield value, at + len(name)
        if self.word(at) in spoken.letters:
            yield say.letter(self.word(at)), at + 1
        if self.word(at) in ("a", "an", "some") and self.word(at + 1) in spoken.letters:
            yield say.letter(self.word(at + 1)), at + 2
        if not spoken.singular:
            return
        if self.word(at) in ("itself", "me") or (self.word(at) == "i" and self.word(at + 1) not in ("get", "have")):
            yield spoken.unknown, at + 1
            return
        end = at + (self.word(at) in OWN)
        owned = end > at
        while self.word(end) in ADJECTIVES or (self.word(end) == "-" and end > at):
            end += 1
        if self.word(end) in NOUNS and (owned or end > at or self.word(end) != "value"):
            end += 1
            if self.word(end) == "itself":
                end += 1
            yield spoken.unknown, end
            for behind in MEANT:
                start = end + (self.word(end) in ("that", "which"))
                if self.words[start : start + len(behind.split())] == tuple(behind.split()):
                    yield spoken.unknown, start + len(behind.split())
        elif owned and self.words[at : at + 2] in (("my", "age"), ("the", "original"), ("the", "unknown")):
            yield spoken.unknown, at + 2

    def result(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """`it`, `the result`: what there is so far."""
        word = self.word(at)
        if spoken.so_far is None:
            if word == "it" and spoken.singular:
                yield spoken.unknown, at + 1
            return
        if word in ("it", "this", "that") and self.word(at + 1) not in NOUNS | ADJECTIVES:
            yield spoken.so_far, at + 1
        if word in ("the", "this", "that", "your", "my", "its", "all") and self.word(at + 1) in RESULTS:
            yield spoken.so_far, at + 2
        if word in ("the", "this") and self.word(at + 1) == "new" and self.word(at + 2) in RESULTS | NOUNS:
            yield spoken.so_far, at + 3
        if word == "all" and self.words[at : at + 3] in (("all", "of", "it"), ("all", "of", "that")):
            yield spoken.so_far, at + 3

    def acted(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """What comes of an action: `when I divide it by 2`."""
        del at, spoken
        yield from ()

    # --- what the larger phrases are ----------------------------------------------------------------------------------

    def factor(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """A base and what follows it at once."""
        raise NotImplementedError

    def term(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """Factors with times and divided by."""
        raise NotImplementedError

    def compared(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """`5 more than ...`."""
        raise NotImplementedError

    def expression(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        """Terms with plus and minus."""
        raise NotImplementedError

    def participles(self, value: Value, end: int, spoken: Spoken) -> Iterator[Reading]:
        """`increased by 8`."""
        raise NotImplementedError
