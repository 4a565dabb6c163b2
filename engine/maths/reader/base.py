"""What every part of the parser shares: the tokens, where it stands, how deep it is, and its errors."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from engine.maths.reader.errors import ReadError, rewritten
from engine.maths.reader.lexing import Token
from engine.maths.reader.limits import MAX_DEPTH
from engine.maths.tree import Matrix, Node, Sym

# Binding powers, loosest first.
RELATION, SETS, SUM, MOD, PRODUCT, POWER, POSTFIX = 10, 15, 20, 25, 30, 50, 60

OPERANDS = frozenset(
    (
        *("num", "sym", "const", "func", "root", "open", "vulgar", "accent", "begin", "matrix"),
        *("frac", "binom", "boxed", "int", "lim", "sum", "words"),
    )
)
"""The kinds of token an operand can begin with (a bar may open or close)."""
ENDS = frozenset(("num", "sym", "const", "close", "sup", "vulgar", "words", "endenv"))
"""The kinds of token an operand can end with."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to read what has several readings.

    `functions` are the letters that stand for functions when a bracket follows at once; `mixed_numbers` reads
    `1 1/2` as one and a half; `right_slash` reads `1/2x` as `1/(2x)` and `x^1/2` stays a quotient; `short_arguments`
    reads `sin x y` as `sin(x) y`; `log_base` is the base of a log without one ("10", "e", or "" to leave it open);
    `scientific` reads `1e5` as a power of ten; `recurring` reads `0.(3)` as one third.
    """

    functions: frozenset[str] = frozenset(("f", "g", "F", "G"))
    mixed_numbers: bool = False
    right_slash: bool = False
    short_arguments: bool = False
    log_base: str = ""
    scientific: bool = False
    recurring: bool = False


class Base:
    """The state of one parse, and the parts that the others call; Parser puts them together."""

    def __init__(self, text: str, tokens: list[Token], options: Options, original: str = "") -> None:
        self.text = text
        self.original = original or text
        self.tokens = tokens
        self.options = options
        self.at = 0
        self.depth = 0
        self.bars = 0
        self.integrals = 0
        self.breaks: set[int] = set()  # tokens that end an operand although they could go on with it
        self.differential: Sym | None = None  # found inside a numerator: \frac{dz}{z}
        self.closed: dict[int, Node] = {}  # what came out of brackets, by its id
        self.pairs = _pairs(tokens)
        primed = {
            token.value for token, mark in itertools.pairwise(tokens) if token.kind == "sym" and mark.value == "'"
        }
        self.functions = options.functions | primed  # y'(x) = y(x): a name with a prime is a function everywhere

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

    def error(
        self,
        code: str,
        message: str,
        token: Token | None = None,
        hint: str = "",
        instead: Sequence[tuple[int, int, str]] = (),
    ) -> ReadError:
        readings = tuple(rewritten(self.original, *change) for change in instead)
        return ReadError(code, message, self.original, (token or self.token).start, hint, readings)

    def enter(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error("limit.depth", f"There are more than {MAX_DEPTH} things inside one another here.")

    def leave(self) -> None:
        self.depth -= 1

    def close_off(self, node: Node) -> Node:
        """`node`, remembered as closed by brackets, so that nothing more belongs to it."""
        self.closed[id(node)] = node
        return node

    def is_closed(self, node: Node) -> bool:
        return id(node) in self.closed

    def source(self, token: Token) -> str:
        """What was typed for `token`."""
        return self.text[token.start : token.end]

    def unexpected(self) -> ReadError:
        token = self.token
        if token.kind in ("end", "line", "cell"):
            return self.error(
                "syntax.end",
                "Something is missing at the end." if token.kind == "end" else "Something is missing here.",
            )
        shown = self.source(token) or token.value
        if token.kind == "close":
            return self.error("syntax.bracket", f"This closing bracket '{shown}' has no opening bracket before it.")
        if token.kind == "text":
            return self.error("syntax.text", f"I do not know how to read the words '{token.value}' here.")
        if token.kind == "arrow":
            return self.error("syntax.follows", "I read one statement at a time, and here one follows from another.")
        if token.kind == "colon":
            return self.error(
                "ambiguous.colon",
                "I cannot tell whether this : means a ratio or a division.",
                hint="Write / for both.",
                instead=[(token.start, token.end, "/")],
            )
        return self.error("syntax.unexpected", f"I did not expect '{shown}' here.")

    # --- what the parts call of one another ---------------------------------------------------------------

    def whole(self) -> Node:
        """The whole text."""
        raise NotImplementedError

    def lines(self) -> Node:
        """Lines one below the other."""
        raise NotImplementedError

    def series(self) -> Node:
        """One thing, or several."""
        raise NotImplementedError

    def relation(self, first: Node | None = None) -> Node:
        """A chain of relations, perhaps with its `first` term read already."""
        raise NotImplementedError

    def condition(self) -> Node:
        """Relations joined by 'and' and 'or'."""
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

    def infix(self, left: Node) -> Node:
        """A fraction written with \\over behind `left`."""
        raise NotImplementedError

    def bound(self) -> Node:
        """A limit of an integral or sum."""
        raise NotImplementedError

    def exponent(self) -> Node:
        """What follows ^."""
        raise NotImplementedError

    def superscript(self, token: Token) -> Node:
        """An exponent written in raised characters."""
        raise NotImplementedError

    def brackets(self) -> Node:
        """Something in brackets."""
        raise NotImplementedError

    def absolute(self) -> Node:
        """Something between bars."""
        raise NotImplementedError

    def arguments(self) -> tuple[Node, ...]:
        """Arguments in brackets."""
        raise NotImplementedError

    def reversed_interval(self) -> Node:
        """]1, 2[."""
        raise NotImplementedError

    def close(self, opening: Token) -> Token:
        """Take the closing bracket."""
        raise NotImplementedError

    def determinant(self, matrix: Matrix, opening: Token) -> Node:
        """A matrix between bars."""
        raise NotImplementedError

    def typed_matrix(self) -> Node | None:
        """A matrix typed in square brackets, when one stands here."""
        raise NotImplementedError

    def typed_cases(self, first: Node) -> Node:
        """A function by cases in braces."""
        raise NotImplementedError

    def called_matrix(self) -> Node:
        """matrix([1, 2], [3, 4])."""
        raise NotImplementedError

    def environment(self) -> Node:
        """From \\begin to \\end."""
        raise NotImplementedError

    def function(self) -> Node:
        """A known function."""
        raise NotImplementedError

    def root(self) -> Node:
        """A root."""
        raise NotImplementedError

    def fraction(self) -> Node:
        """A fraction."""
        raise NotImplementedError

    def integral(self) -> Node:
        """An integral."""
        raise NotImplementedError

    def limit(self) -> Node:
        """A limit."""
        raise NotImplementedError

    def big_sum(self) -> Node:
        """A sum or product with a sigma or pi."""
        raise NotImplementedError

    def at_differential(self, ahead: int = 0) -> bool:
        """Whether dx stands here."""
        raise NotImplementedError

    def fraction_derivative(self) -> Node | None:
        """d/dx as a fraction."""
        raise NotImplementedError

    def slash_derivative(self) -> Node | None:
        """d/dx typed with a slash."""
        raise NotImplementedError


def _pairs(tokens: list[Token]) -> dict[int, int]:
    """Each opening bracket's index to that of the bracket that closes it."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for index, token in enumerate(tokens):
        if token.kind == "open":
            waiting.append(index)
        elif token.kind == "close" and waiting:
            pairs[waiting.pop()] = index
    return pairs


def superscript_tokens(token: Token) -> list[Token]:
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
