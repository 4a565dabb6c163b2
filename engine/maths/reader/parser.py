"""Tokens to a tree, by a Pratt parser: binding powers say what holds together.

Nothing is evaluated. Products and quotients bind alike and from left to right, so `1/2x` is `(1/2)x`; where
another reading is as likely the text is refused as ambiguous. Knows no algebra.
"""

from __future__ import annotations

from engine.maths.reader.base import (
    MOD,
    OPERANDS,
    POSTFIX,
    POWER,
    PRODUCT,
    RELATION,
    SETS,
    SUM,
    superscript_tokens,
)
from engine.maths.reader.brackets import Brackets
from engine.maths.reader.calculus import Calculus
from engine.maths.reader.functions import Functions
from engine.maths.reader.lexing import Token
from engine.maths.reader.operands import Operands
from engine.maths.reader.series import Series
from engine.maths.reader.tables import Tables
from engine.maths.tree import (
    Add,
    Degree,
    Div,
    Func,
    Listing,
    Matrix,
    Mul,
    Neg,
    Node,
    Percent,
    PlusMinus,
    Pow,
    Relation,
    SetBuilder,
    SetOperation,
    Sym,
    Words,
    walk,
)
from engine.maths.vectors import is_vector


class Parser(Series, Operands, Brackets, Tables, Functions, Calculus):
    """One parse of one list of tokens."""

    def superscript(self, token: Token) -> Node:
        return type(self)(self.text, superscript_tokens(token), self.options, self.original).whole()

    def relation(self, first: Node | None = None) -> Node:
        """A chain of relations, or a plain expression."""
        if first is None:
            first = self.expression(RELATION)
        terms = list(first.terms) if isinstance(first, Relation) else [first]
        signs = list(first.signs) if isinstance(first, Relation) else []
        while self.token.kind == "rel":
            signs.append(self.take().value)
            terms.append(self.expression(RELATION))
        return Relation(tuple(terms), tuple(signs)) if signs else terms[0]

    def expression(self, power: int) -> Node:
        """An expression of everything that binds tighter than `power`."""
        left = self.operand(power)
        while True:
            following = self.follow(left, power)
            if following is None:
                return left
            left = following

    def operand(self, power: int) -> Node:
        """What can stand at the beginning: a signed or unsigned primary."""
        token = self.token
        if token.kind == "op" and token.value in "+-±∓":
            self.take()
            self.enter()
            inner = self.expression(max(MOD, power))
            self.leave()
            if token.value == "+":
                return inner
            return Neg(inner) if token.value == "-" else PlusMinus(None, inner, "+" if token.value == "±" else "-")
        return self.primary()

    def follow(self, left: Node, power: int) -> Node | None:
        """`left` joined with what comes next, or None when that does not belong to it."""
        token = self.token
        if self.at in self.breaks:
            return None
        if token.kind == "op":
            return self.operator(left, token, power)
        if token.kind == "sup":
            self.take()
            return self.power(left, self.superscript(token))
        if token.kind == "setop" or self.union_follows(left):
            return self.set_operation(left) if power < SETS else None
        if token.kind == "func" and token.value == "mod" and not self.called_with_two():
            if power >= MOD:
                return None
            return self.remainder(left)
        if token.kind == "bar" and self.bars:
            return None
        if token.kind == "bar" and token.value == "|" and self.peek().value == "_" and self.peek().kind == "op":
            return self.at_bar(left) if power < SUM else None
        if power < PRODUCT and (token.kind in OPERANDS or token.kind == "bar"):
            return self.implicit(left, token)
        return None

    def operator(self, left: Node, token: Token, power: int) -> Node | None:
        sign = token.value
        if sign in "+-±∓" and power < SUM:
            self.take()
            right = self.expression(SUM)
            if sign in "±∓":
                return PlusMinus(left, right, "+" if sign == "±" else "-")
            return self.sum(left, Neg(right) if sign == "-" else right)
        if sign in "*/" and power < PRODUCT:
            if sign == "*" and self.at_differential(1):
                return None
            self.take()
            if sign == "*":
                return self.product(left, self.expression(PRODUCT), token)
            bottom = self.expression(PRODUCT)
            while self.options.right_slash and self.implicit_follows():
                bottom = Mul((bottom, self.expression(PRODUCT)))
            return Div(left, bottom)
        if sign == "^" and power < POWER:
            self.take()
            return self.power(left, self.exponent())
        if sign in "!%°'" and power < POSTFIX:
            return self.postfix(left, self.take())
        if sign == "_":
            raise self.error("syntax.subscript", "Only a letter can have a subscript.", token)
        return None

    def postfix(self, left: Node, token: Token) -> Node:
        if token.value == "!":
            return Func("factorial", (left,))
        if token.value == "°":
            return Degree(left)
        if token.value == "%":
            if self.token.kind in ("num", "sym", "open") and not self.token.spaced:
                end = token.end
                raise self.error(
                    "ambiguous.percent",
                    "I cannot tell what this per cent sign belongs to.",
                    token,
                    instead=[(end, end, " * ")],
                )
            return Percent(left)
        raise self.error("syntax.prime", "I do not know what this prime belongs to.", token)

    def sum(self, left: Node, right: Node) -> Node:
        """`left` plus `right`; a sum that was not closed by brackets takes the term in."""
        joined = isinstance(left, Add) and not self.is_closed(left)
        return Add((*left.terms, right)) if joined and isinstance(left, Add) else Add((left, right))

    def product(self, left: Node, right: Node, sign: Token | None = None) -> Node:
        """`left` times `right`; a product that was not closed by brackets takes the factor in.

        Between two vectors the two signs of a product mean different things.
        """
        if any(isinstance(side, (SetBuilder, SetOperation)) or is_set(side) for side in (left, right)):
            raise self.error("syntax.set", "A set in braces cannot be a factor here.")
        if sign is not None and is_vector(left) and is_vector(right):
            typed = self.source(sign)
            if typed in ("×", "\\times"):
                return Func("cross", (left, right))
            if typed in ("·", "⋅", "∙", "•", "\\cdot", "\\bullet"):
                return Func("dot", (left, right))
        joined = isinstance(left, Mul) and not self.is_closed(left)
        return Mul((*left.factors, right)) if joined and isinstance(left, Mul) else Mul((left, right))

    def power(self, base: Node, exponent: Node) -> Node:
        """`base` to the `exponent`; a matrix to the T is transposed."""
        if isinstance(exponent, Sym) and any(isinstance(node, Matrix) for node in walk(base)):
            if exponent.name == "T":
                return Func("transpose", (base,))
            if exponent.name not in ("n", "k", "m", "t", "x"):
                raise self.error("syntax.power", f"I do not know what {exponent.name} means as a power of a matrix.")
        return Pow(base, exponent)

    def implicit_follows(self) -> bool:
        return self.token.kind in OPERANDS and self.token.kind != "num" and not self.at_differential()

    def implicit(self, left: Node, token: Token) -> Node | None:
        """Factors side by side."""
        if self.at_differential():
            return None
        before = self.tokens[self.at - 1]
        if token.kind in ("num", "vulgar") and not (before.kind == "op" and before.value == "!"):
            raise self.side_by_side(before, token)
        if token.kind == "open" and token.value == "{" and before.kind != "close" and "\\" not in self.text:
            raise self.error("syntax.brace", "I do not know what this curly bracket means here.", token)
        return self.product(left, self.expression(PRODUCT))

    def side_by_side(self, before: Token, token: Token) -> Exception:
        """The error for a number right behind something else."""
        start, end = before.end, token.start
        if before.kind == "num":
            return self.error(
                "ambiguous.numbers",
                "Two numbers stand side by side here: this can be a product, or one number with a space in it.",
                token,
                "Put a sign between them.",
                [(start, end, " * "), *([(start, end, "")] if before.value.isdigit() else [])],
            )
        instead = [(start, end, "*")] if before.kind in ("sym", "close", "const") else []
        if before.kind == "sym":
            instead += [(start, end, "^"), (start, end, "_")]
        if (
            before.kind == "sym"
            and before.value in ("x", "X")
            and self.at > 1
            and self.tokens[self.at - 2].kind == "num"
        ):
            instead = [(before.start, end, "*"), (start, end, "*")]
        return self.error(
            "ambiguous.number_after",
            "I cannot tell whether this number is a factor or a power.",
            token,
            "Write * before a factor, ^ before a power, _ before a subscript.",
            instead,
        )

    def remainder(self, left: Node) -> Node:
        """`left` mod what follows, which has to be one piece."""
        sign = self.take()
        right = self.operand(PRODUCT)
        while (following := self.follow(right, PRODUCT)) is not None:
            right = following
        if self.is_op("*") and self.token.start == self.token.end:  # the power of ten of 1.5E3
            self.take()
            right = Mul((right, self.expression(PRODUCT)))
        if self.is_op("*", "/") or self.implicit_follows():
            raise self.error(
                "ambiguous.mod",
                "I cannot tell how far the divisor of this mod reaches.",
                sign,
                "Put brackets around what belongs together.",
            )
        return Func("mod", (left, right))

    def union_follows(self, left: Node) -> bool:
        """Whether a typed U stands here that joins two intervals or sets."""
        token, following = self.token, self.peek()
        if not (token.kind == "sym" and token.value == "U" and isinstance(left, (Listing, SetOperation, Words))):
            return False
        return following.kind in ("open", "words") or (following.kind == "close" and following.value == "]")

    def set_operation(self, left: Node) -> Node:
        token = self.take()
        word = token.value if token.kind == "setop" else "union"
        right = self.expression(SETS)
        if isinstance(left, SetOperation) and not self.is_closed(left):
            if left.word != word:
                raise self.error(
                    "ambiguous.sets",
                    f"I cannot tell what comes first here, the {left.word} or the {word}.",
                    token,
                    "Put brackets around what belongs together.",
                )
            if word != "difference":
                return SetOperation(word, (*left.parts, right))
        return SetOperation(word, (left, right))

    def called_with_two(self) -> bool:
        """Whether mod stands here as a function of two arguments, mod(7, 3)."""
        end = self.pairs.get(self.at + 1)
        if end is None:
            return False
        at = self.at + 2
        while at < end:
            if self.tokens[at].kind == "sep":
                return True
            at = self.pairs.get(at, at) + 1
        return False


def is_set(node: Node) -> bool:
    """Whether `node` is a set in braces."""
    return isinstance(node, Listing) and node.left == "{"
