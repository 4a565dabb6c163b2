"""One template: English text with placeholders, `The value is {term}.`, in the notation of `str.format`.

Braces of the text itself are doubled. A placeholder stands for anything, and right after a word for nothing too; the
text around it decides where it ends, so that finding the values takes no more than one look through the text, whatever
stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter

_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")


def written(pieces: Iterable[tuple[str, str | None]]) -> str:
    """Pieces, each a text and the name of the placeholder after it or None, as a template."""
    return "".join(
        text.replace("{", "{{").replace("}", "}}") + ("" if name is None else f"{{{name}}}") for text, name in pieces
    )


@dataclass(frozen=True)
class Template:
    """`literals` stand around the placeholders `names`: there is one more of them."""

    source: str
    literals: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def read(cls, source: str) -> Template:
        """Raises ValueError where the braces of `source` do not fit together."""
        literals, names = [""], []
        for text, name, _, _ in Formatter().parse(source):
            literals[-1] += text
            if name is not None:
                names.append(name)
                literals.append("")
        return cls(source, tuple(literals), tuple(names))

    @property
    def weight(self) -> int:
        """How much of a text this template explains: the letters and signs of its own, without blanks."""
        return sum(len(text) - text.count(" ") for text in self.literals)

    def words(self) -> list[str]:
        """The words that every text of this template has as whole words, in small letters."""
        found = []
        for at, text in enumerate(self.literals):
            for word in _WORD.finditer(text):
                at_start = word.start() == 0 and at > 0
                at_end = word.end() == len(text) and at < len(self.names)
                if not at_start and not at_end:
                    found.append(word[0].lower())
        return found

    def values(self, text: str) -> dict[str, str] | None:
        """The values that make `text` of this template; None where none do. Linear in the length of `text`."""
        first, last = self.literals[0], self.literals[-1]
        if not self.names:
            return {} if text == first else None
        if not (text.startswith(first) and text.endswith(last)):
            return None
        found: dict[str, str] = {}
        begin, end = len(first), len(text) - len(last)
        for number, name in enumerate(self.names):
            least = 0 if self._may_be_empty(number) else 1
            if number == len(self.names) - 1:
                at = end
            elif begin + least > end or (at := text.find(self.literals[number + 1], begin + least, end)) < 0:
                return None
            if at < begin + least:
                return None
            found[name] = text[begin:at]
            begin = at + len(self.literals[number + 1])
        return found

    def _may_be_empty(self, number: int) -> bool:
        """Whether a value stands right after a word, as in "on the right{more}.": there may be nothing to add."""
        return self.literals[number][-1:].isalpha()

    def filled(self, values: Mapping[str, str]) -> str:
        """This template with `values` in its placeholders."""
        after = (values[name] for name in self.names)
        return "".join(text + value for text, value in zip(self.literals, [*after, ""], strict=True))


def words_of(text: str) -> set[str]:
    """The words of a text, in small letters."""
    return {word.lower() for word in _WORD.findall(text)}
