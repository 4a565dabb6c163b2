"""Operands: numbers, names with subscripts, primes and marks, arguments and exponents."""

from __future__ import annotations

from engine.maths.reader.base import Base
from engine.maths.reader.lexing import Token
from engine.maths.tree import (
    ACCENTS,
    SEGMENT,
    Apply,
    Const,
    Div,
    Func,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Sym,
    Words,
)


class Operands(Base):
    """The part of the parser for what stands between signs."""

    def primary(self) -> Node:
        """An unsigned operand."""
        token = self.token
        match token.kind:
            case "num":
                return self.number()
            case "vulgar":
                self.take()
                top, _, bottom = token.value.partition("/")
                return Div(Num(top), Num(bottom))
            case "sym":
                return self.name()
            case "const":
                self.take()
                return Const(token.value)
            case "words":
                self.take()
                return Words(token.value)
            case "open":
                return self.brackets()
            case "close" if token.value == "]":
                return self.reversed_interval()
            case "bar":
                return self.absolute()
            case "func":
                return self.function()
            case "root":
                return self.root()
            case "frac":
                return self.fraction()
            case "accent":
                return self.accent()
            case "begin":
                return self.environment()
            case "matrix":
                return self.called_matrix()
            case "binom":
                self.take()
                return Func("binomial", (self.argument(), self.argument()))
            case "boxed":
                self.take()
                return self.argument()
            case "int":
                return self.integral()
            case "lim":
                return self.limit()
            case "sum":
                return self.big_sum()
        raise self.unexpected()

    # --- numbers ------------------------------------------------------------------------------------------

    def number(self) -> Node:
        """A number, or a mixed number."""
        token = self.take()
        if "." not in token.value:
            if self.token.kind == "num" and self.mixed_follows(token):
                return self.mixed(token)
            if self.token.kind == "vulgar":
                top, _, bottom = self.take().value.partition("/")
                return Mixed(Num(token.value), Num(top), Num(bottom))
            if self.token.kind == "frac" and (parts := self.literal_fraction()):
                return Mixed(Num(token.value), *parts)
        return Num(token.value)

    def mixed_follows(self, before: Token) -> bool:
        """Whether `num` `num / num` stands here with white space between: a mixed number, perhaps."""
        top, slash, bottom = self.token, self.peek(1), self.peek(2)
        fraction = slash.kind == "op" and slash.value == "/" and bottom.kind == "num"
        whole = "." not in before.value and (self.at < 2 or self.tokens[self.at - 2].kind not in ("num",))
        if not (fraction and whole and top.spaced and top.value.isdigit() and bottom.value.isdigit()):
            return False
        if not self.options.mixed_numbers:
            parts = (before.value, top.value, bottom.value)
            raise self.error(
                "ambiguous.mixed_number",
                "This can be the mixed number {0} + {1}/{2} or the product {0} * {1}/{2}.".format(*parts),
                hint="Write + between the whole number and the fraction, or * for a product.",
                instead=[
                    (before.start, bottom.end, "({} + {}/{})".format(*parts)),
                    (before.start, bottom.end, "{}*{}/{}".format(*parts)),
                ],
            )
        return True

    def mixed(self, whole: Token) -> Node:
        top = self.take().value
        self.take()
        return Mixed(Num(whole.value), Num(top), Num(self.take().value))

    def literal_fraction(self) -> tuple[Num, Num] | None:
        """The two whole numbers of a \\frac that begins here (and moves past it), else None."""
        start = self.at
        values: list[str] = []
        at = start + 1
        if self.peek().kind == "num" and len(self.peek().value) == 2 and self.peek().value.isdigit():  # 2\frac12
            values, at = list(self.peek().value), start + 2
        while len(values) < 2:
            kinds = [(t.kind, t.value) for t in self.tokens[at : at + 3]]
            braced = len(kinds) == 3 and kinds[0] == ("open", "{") and kinds[2] == ("close", "}")
            if not (braced and kinds[1][0] == "num" and kinds[1][1].isdigit()):
                return None
            values.append(kinds[1][1])
            at += 3
        if int(values[0]) >= int(values[1]):
            return None
        self.at = at
        return Num(values[0]), Num(values[1])

    # --- names --------------------------------------------------------------------------------------------

    def name(self) -> Node:
        """A symbol with its subscript and primes, an unknown function at its arguments, or d/dx."""
        if self.token.value == "d" and (derivative := self.slash_derivative()) is not None:
            return derivative
        return self.named(self.take().value)

    def named(self, name: str) -> Node:
        """What the name `name` becomes with what stands behind it."""
        plain = name
        primes = 0
        while True:
            if self.is_op("_") and plain == name and self.at not in self.breaks:
                self.take()
                name += "_" + self.subscript()
            elif self.is_op("'"):
                self.take()
                primes += 1
            elif self.is_op("^") and self.primes_follow():
                primes += self.raised_primes()
            else:
                break
        bracket = self.token.kind == "open" and self.token.value == "("
        if bracket and (primes or (name in self.functions and not self.token.spaced)):
            return Apply(name, primes, self.arguments())
        return Apply(name, primes, ()) if primes else Sym(name)

    def primes_follow(self) -> bool:
        r"""Whether ^\prime or ^{\prime\prime} stands here."""
        at = self.at + 1 + (self.peek().value == "{")
        return self.tokens[min(at, len(self.tokens) - 1)].value == "'"

    def raised_primes(self) -> int:
        self.take()
        braced = self.token.value == "{"
        opening = self.take() if braced else self.token
        count = 0
        while self.is_op("'"):
            self.take()
            count += 1
        if braced:
            self.close(opening)
        return count

    def subscript(self) -> str:
        """The name below a letter, without brackets: `1`, `max`, `n+1`, `i,j`."""
        token = self.token
        if token.kind in ("num", "sym", "const"):
            self.take()
            return self.subscript_piece(token)
        if token.kind == "func" and token.value in ("max", "min"):
            self.take()
            return token.value
        if token.kind == "open" and token.value in ("{", "("):
            self.take()
            parts: list[str] = []
            while self.token.kind in ("num", "sym", "const", "text", "func") or (
                parts and (self.is_op("+", "-", "'") or (self.token.kind == "sep" and self.token.value == ","))
            ):
                parts.append(self.subscript_piece(self.take()))
            words = [part for part in parts if part not in ("+", "-", ",", "'")]
            if self.token.kind == "close" and words and parts[-1] not in ("+", "-", ",") and all(map(_is_name, words)):
                self.close(token)
                return "".join(parts)
        raise self.error("syntax.subscript", "I do not understand this subscript.", token)

    def subscript_piece(self, token: Token) -> str:
        if not _is_name(token.value) and token.kind not in ("op", "sep"):
            raise self.error("syntax.subscript", "I do not understand this subscript.", token)
        return token.value

    def accent(self) -> Node:
        r"""\vec{v}, \hat{x}, \bar{x}: the mark is part of the name; a line over more is a segment or a conjugate."""
        token = self.take()
        line = token.value in ("overline", "bar", "vec")
        start = self.at
        inner = self.argument()
        if line and isinstance(inner, Mul) and (segment := _segment(inner)):
            letters = [t for t in self.tokens[start : self.at] if t.kind not in ("open", "close")]
            if all(t.kind == "sym" for t in letters):
                mark = ACCENTS["vec"] if token.value == "vec" else SEGMENT
                return self.named("".join(letter + mark for letter in segment))
        if isinstance(inner, Const) and len(inner.name) == 1:  # the letter e or i
            inner = Sym(inner.name)
        if isinstance(inner, Sym):
            stem, under, below = inner.name.partition("_")
            if not stem[-1].isalpha():
                raise self.error("syntax.accent", "I read one mark over a letter, and here are two.", token)
            return self.named(stem + ACCENTS["bar" if token.value == "overline" else token.value] + under + below)
        if token.value in ("overline", "bar"):
            return Func("conjugate", (inner,))
        raise self.error("syntax.accent", "I do not know what this mark means over more than one letter.", token)

    # --- arguments ----------------------------------------------------------------------------------------

    def argument(self) -> Node:
        """One argument of a LaTeX command: a group in braces, or a single character."""
        token = self.token
        self.enter()
        if token.kind == "open" and token.value == "{":
            inner = self.group()
        elif token.kind == "num":
            if not token.value[0].isdigit() or token.value[1:2] == ".":
                raise self.error("syntax.argument", "I cannot tell how much of this number belongs here.", token)
            inner = Num(token.value[0])
            if len(token.value) == 1:
                self.take()
            else:
                token.value = token.value[1:]
                token.start += 1
        elif token.kind in ("sym", "const"):
            inner = Sym(self.take().value) if token.kind == "sym" else Const(self.take().value)
        elif token.kind in ("frac", "root", "open", "accent", "begin", "boxed"):
            inner = self.primary()
        else:
            raise self.unexpected() if token.kind != "end" else self.error("syntax.end", "Something is missing here.")
        self.leave()
        return inner

    def group(self) -> Node:
        r"""Braces around one argument; `{a \over b}` and `{n \choose k}` are written in them too."""
        opening = self.take()
        if self.token.kind == "close":
            raise self.error("syntax.empty_brackets", "There is nothing inside these brackets.", opening)
        bars, self.bars = self.bars, 0
        inner = self.infix(self.series())
        self.close(opening)
        self.bars = bars
        return self.close_off(inner)

    def infix(self, left: Node) -> Node:
        r"""What \over or \choose makes of `left`, when one of them follows."""
        if self.token.kind != "infix":
            return left
        over = self.take().value == "over"
        right = self.series()
        return Div(left, right) if over else Func("binomial", (left, right))

    def exponent(self) -> Node:
        """What follows ^: a group, or a signed primary with its own powers and factorials."""
        self.enter()
        token = self.token
        if token.kind == "op" and token.value in "+-":
            self.take()
            inner = self.exponent()
            inner = Neg(inner) if token.value == "-" else inner
        elif token.kind == "open" and token.value == "{":
            inner = self.argument()
            if self.is_op("^"):
                self.take()
                inner = Pow(inner, self.exponent())
        else:
            inner = self.primary()
            while True:
                if self.is_op("!"):
                    self.take()
                    inner = Func("factorial", (inner,))
                elif self.is_op("^"):
                    self.take()
                    inner = Pow(inner, self.exponent())
                else:
                    break
        self.leave()
        return inner


def _is_name(part: str) -> bool:
    return part.isalnum()


def _segment(product: Mul) -> str:
    """The capital letters of a product such as AB, else nothing."""
    names = [factor.name for factor in product.factors if isinstance(factor, Sym)]
    fits = len(names) == len(product.factors) and all(len(name) == 1 and name.isupper() for name in names)
    return "".join(names) if fits else ""
