"""What every part of the lexer shares: the token, the place in the text, and its errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.maths.reader.errors import ReadError, rewritten
from engine.maths.reader.vocabulary import SUBSCRIPTS


@dataclass(slots=True)
class Token:
    """`kind` and `value`, from `start` to `end` in the text; `spaced` when white space stands before it.

    Kinds: num, sym, const, func, root, op (+ - * / ^ _ ! % ° ' ± ∓), sup, vulgar, rel, sep (, ; or and), open,
    close, bar, frac, binom, boxed, accent, int, lim, sum, words, setop, infix (over, choose), matrix, begin, endenv,
    cell, line, colon, arrow, if, otherwise, text, end.
    """

    kind: str
    value: str
    start: int
    end: int
    spaced: bool = False


class Scanner:
    """One pass over one text. `names` are multi-letter names to be taken as one symbol."""

    def __init__(
        self,
        text: str,
        *,
        original: str | None = None,
        decimal_comma: bool = False,
        scientific: bool = False,
        recurring: bool = False,
        names: frozenset[str] = frozenset(),
    ) -> None:
        self.text = text
        self.original = text if original is None else original  # as typed, of the same length
        self.decimal_comma = decimal_comma
        self.scientific = scientific
        self.recurring = recurring
        self.names = names
        self.latex = "\\" in text
        self.at = 0
        self.brackets: list[str] = []  # the open ones that are not just groups of LaTeX
        self.environments: list[str] = []
        self.tokens: list[Token] = []
        self.spaced = False

    def error(
        self,
        code: str,
        message: str,
        position: int | None = None,
        hint: str = "",
        instead: Sequence[tuple[int, int, str]] = (),
    ) -> ReadError:
        """A ReadError at `position`, by default where the lexer stands; `instead` are (start, end, text) to offer."""
        place = self.at if position is None else position
        readings = tuple(rewritten(self.original, *change) for change in instead)
        return ReadError(code, message, self.original, place, hint, readings)

    def add(self, kind: str, value: str, end: int, start: int | None = None) -> None:
        """Append one token and move to its end."""
        self.tokens.append(Token(kind, value, self.at if start is None else start, end, self.spaced))
        self.spaced = False
        self.at = end
        if kind == "open":
            self.brackets.append("" if value == "{" and self.latex else value)
        elif kind == "close" and self.brackets:
            self.brackets.pop()
        elif kind == "begin":
            self.environments.append(value)
        elif kind == "endenv" and self.environments:
            self.environments.pop()

    @property
    def grouped(self) -> bool:
        """Whether the text here stands in brackets that may hold a list."""
        return any(self.brackets)

    def symbol(self, letter: str, end: int, start: int | None = None) -> None:
        """Add one letter: the number e, the imaginary unit, or a name, as which they have a subscript: i_1."""
        below = self.text[end : end + 1] == "_" or self.text[end : end + 1] in SUBSCRIPTS
        constant = letter in ("e", "i") and letter not in self.names and not below
        self.add("const" if constant else "sym", letter, end, start)
