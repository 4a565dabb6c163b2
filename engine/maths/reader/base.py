"""What every part of the parser shares: the tokens, where it stands, how deep it is, and its errors."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.reader.errors import ReadError
from engine.maths.reader.lexer import Token
from engine.maths.reader.limits import MAX_DEPTH
from engine.maths.tree import (
    Node,
    Sym,
)

# Binding powers, loosest first.
RELATION, SUM, PRODUCT, POWER, POSTFIX = 10, 20, 30, 50, 60


@dataclass(frozen=True, slots=True)
class Options:
    """How to read what has several readings.

    `functions` are the letters that stand for functions when a bracket follows at once; `mixed_numbers` reads
    `1 1/2` as one and a half; `right_slash` reads `1/2x` as `1/(2x)` and `x^1/2` stays a quotient.
    """

    functions: frozenset[str] = frozenset(("f", "g", "F", "G"))
    mixed_numbers: bool = False
    right_slash: bool = False


class Base:
    """The state of one parse, and the parts that the others call; Parser puts them together."""

    def __init__(self, text: str, tokens: list[Token], options: Options) -> None:
        self.text = text
        self.tokens = tokens
        self.options = options
        self.at = 0
        self.depth = 0
        self.bars = 0
        self.integrals = 0
        self.closed: list[Node] = []  # what came out of brackets
        self.differential: Sym | None = None  # found inside a numerator: \frac{dz}{z}

    # --- tokens -------------------------------------------------------------------------------------------

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def peek(self, ahead: int = 1) -> Token:
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)]

    def take(self) -> Token:
        token = self.tokens[self.at]
        if token.kind != "end":
            self.at += 1
        return token

    def is_op(self, *values: str) -> bool:
        return self.token.kind == "op" and self.token.value in values

    def error(self, code: str, message: str, token: Token | None = None, hint: str = "") -> ReadError:
        return ReadError(code, message, self.text, (token or self.token).start, hint)

    def enter(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error("limit.depth", f"There are more than {MAX_DEPTH} things inside one another here.")

    def leave(self) -> None:
        self.depth -= 1

    def unexpected(self) -> ReadError:
        token = self.token
        if token.kind == "end":
            return self.error("syntax.end", "Something is missing at the end.")
        shown = self.text[token.start : token.end] or token.value
        if token.kind == "close":
            return self.error("syntax.bracket", f"This closing bracket '{shown}' has no opening bracket before it.")
        if token.kind == "text":
            return self.error("syntax.text", f"I do not know how to read the words '{token.value}' here.")
        return self.error("syntax.unexpected", f"I did not expect '{shown}' here.")

    def whole(self) -> Node:
        """The whole text."""
        raise NotImplementedError

    def series(self) -> Node:
        """One thing, or several."""
        raise NotImplementedError

    def relation(self) -> Node:
        """A chain of relations."""
        raise NotImplementedError

    def expression(self, power: int) -> Node:
        """What binds tighter than `power`."""
        raise NotImplementedError

    def primary(self) -> Node:
        """An unsigned operand."""
        raise NotImplementedError

    def argument(self) -> Node:
        """One argument of a LaTeX command."""
        raise NotImplementedError

    def arguments(self) -> tuple[Node, ...]:
        """Arguments in brackets."""
        raise NotImplementedError

    def brackets(self) -> Node:
        """Something in brackets."""
        raise NotImplementedError

    def absolute(self) -> Node:
        """Something between bars."""
        raise NotImplementedError

    def exponent(self) -> Node:
        """What follows ^."""
        raise NotImplementedError

    def close(self, opening: Token) -> Token:
        """Take the closing bracket."""
        raise NotImplementedError

    def at_differential(self) -> bool:
        """Whether dx stands here."""
        raise NotImplementedError

    def fraction_derivative(self) -> Node | None:
        """d/dx as a fraction."""
        raise NotImplementedError


def superscript(token: Token) -> list[Token]:
    """The tokens of an exponent written in raised characters."""
    tokens: list[Token] = []
    value = token.value
    at = 0
    while at < len(value):
        char = value[at]
        end = at + 1
        if char.isdigit():
            while end < len(value) and value[end].isdigit():
                end += 1
            tokens.append(Token("num", value[at:end], token.start, token.end))
        elif char in "+-":
            tokens.append(Token("op", char, token.start, token.end))
        elif char in "()":
            tokens.append(Token("open" if char == "(" else "close", char, token.start, token.end))
        else:
            tokens.append(Token("sym", char, token.start, token.end))
        at = end
    return [*tokens, Token("end", "", token.end, token.end)]
