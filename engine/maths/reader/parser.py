"""Tokens to a tree, by a Pratt parser: binding powers say what holds together.

Nothing is evaluated. Products and quotients bind alike and from left to right, so `1/2x` is `(1/2)x`; where
another reading is as likely the text is refused as ambiguous. Knows no algebra.
"""

from __future__ import annotations

from engine.maths.reader.base import POSTFIX, POWER, PRODUCT, RELATION, SUM, superscript
from engine.maths.reader.calculus import Calculus
from engine.maths.reader.functions import Functions
from engine.maths.reader.lexer import Token
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Div,
    Func,
    Listing,
    Logic,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    PlusMinus,
    Pow,
    Relation,
    Sym,
    Words,
)

_OPERANDS = frozenset(
    (
        *("num", "sym", "const", "func", "root", "open", "vulgar"),
        *("frac", "binom", "boxed", "int", "lim", "sum", "words"),
    )
)
_CLOSING = {
    "(": (")", "]"), "[": ("]", ")"), "{": ("}",), "\\{": ("\\}",),
    "floor": ("floor",), "ceil": ("ceil",), "abs": ("abs",),
}  # fmt: skip


class Parser(Functions, Calculus):
    """One parse of one list of tokens."""

    # --- the whole text -----------------------------------------------------------------------------------

    def whole(self) -> Node:
        """The whole text; raises ReadError when something is left over."""
        if self.token.kind == "end":
            raise self.error("syntax.empty", "There is nothing here to read.")
        node = self.series()
        if self.token.kind != "end":
            raise self.unexpected()
        return node

    def series(self) -> Node:
        """One thing, or several between commas, 'or' and 'and'."""
        items: list[Node] = []
        joints: list[str] = []
        while True:
            joint = ""
            while self.token.kind == "sep":
                value = self.token.value
                if value in (",", ";") and (joint in (",", ";") or not items):
                    raise self.unexpected()
                if joint in ("or", "and") and value in ("or", "and"):
                    raise self.unexpected()
                joint = value if value != "quad" or not joint else joint
                self.take()
            if items and not joint:
                break
            if items and self.token.kind in ("end", "close"):
                if joint == "quad":
                    break
                raise self.unexpected()
            if joint and joint != "quad" and not items:
                raise self.unexpected()
            if items:
                joints.append("," if joint == "quad" else joint)
            items.append(self.relation())
        return items[0] if len(items) == 1 else _join(items, joints)

    def relation(self) -> Node:
        """A chain of relations, or a plain expression."""
        terms = [self.expression(RELATION)]
        signs: list[str] = []
        while self.token.kind == "rel":
            signs.append(self.take().value)
            terms.append(self.expression(RELATION))
        return Relation(tuple(terms), tuple(signs)) if signs else terms[0]

    # --- expressions --------------------------------------------------------------------------------------

    def expression(self, power: int) -> Node:
        """An expression of everything that binds tighter than `power`."""
        left = self.operand(power)
        while True:
            following = self.follow(left, power)
            if following is None:
                return left
            left = following

    def follow(self, left: Node, power: int) -> Node | None:
        """`left` joined with what comes next, or None when that does not belong to it."""
        token = self.token
        if token.kind == "op":
            return self.operator(left, token, power)
        if token.kind == "sup":
            self.take()
            exponent = Parser(self.text, superscript(token), self.options).whole()
            return Pow(left, exponent)
        if token.kind == "bar" and self.bars:
            return None
        if power < PRODUCT and (token.kind in _OPERANDS or token.kind == "bar"):
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
            self.take()
            if sign == "*":
                return self.product(left, self.expression(PRODUCT))
            bottom = self.expression(PRODUCT)
            while self.options.right_slash and self.implicit_follows():
                bottom = Mul((bottom, self.expression(PRODUCT)))
            return Div(left, bottom)
        if sign == "^" and power < POWER:
            self.take()
            return Pow(left, self.exponent())
        if sign in "!%°'" and power < POSTFIX:
            self.take()
            if sign == "!":
                return Func("factorial", (left,))
            if sign == "%":
                if self.token.kind in ("num", "sym", "open") and not self.token.spaced:
                    raise self.error("ambiguous.percent", "I cannot tell what this per cent sign belongs to.", token)
                return Percent(left)
            if sign == "°":
                degrees = Mul((left, Div(Const("pi"), Num("180"))))
                self.closed.append(degrees)
                return degrees
            raise self.error("syntax.prime", "I do not know what this prime belongs to.", token)
        if sign == "_":
            raise self.error("syntax.subscript", "Only a letter can have a subscript.", token)
        return None

    def sum(self, left: Node, right: Node) -> Node:
        """`left` plus `right`; a sum that was not closed by brackets takes the term in."""
        joined = isinstance(left, Add) and not self.is_closed(left)
        return Add((*left.terms, right)) if joined and isinstance(left, Add) else Add((left, right))

    def product(self, left: Node, right: Node) -> Node:
        """`left` times `right`; a product that was not closed by brackets takes the factor in."""
        joined = isinstance(left, Mul) and not self.is_closed(left)
        return Mul((*left.factors, right)) if joined and isinstance(left, Mul) else Mul((left, right))

    def is_closed(self, node: Node) -> bool:
        """Whether `node` came out of brackets, so that nothing more belongs to it."""
        return any(node is other for other in self.closed)

    def implicit_follows(self) -> bool:
        return self.token.kind in _OPERANDS and self.token.kind != "num" and not self.at_differential()

    def implicit(self, left: Node, token: Token) -> Node | None:
        """Factors side by side."""
        if self.at_differential():
            return None
        before = self.tokens[self.at - 1]
        if token.kind in ("num", "vulgar"):
            if before.kind == "num":
                raise self.error(
                    "ambiguous.numbers", "Two numbers stand side by side here.", token, "Put a sign between them."
                )
            raise self.error(
                "ambiguous.number_after",
                "I cannot tell whether this number is a factor or a power.",
                token,
                "Write * before a factor, ^ before a power, _ before a subscript.",
            )
        if token.kind == "open" and token.value in ("{",) and before.kind not in ("close",):
            self.latex_only(token)
        return self.product(left, self.expression(PRODUCT))

    def latex_only(self, token: Token) -> None:
        if "\\" not in self.text:
            raise self.error("syntax.brace", "I do not know what this curly bracket means here.", token)

    def mixed_follows(self, before: Token) -> bool:
        """Whether `num` `num / num` stands here with white space between: a mixed number, perhaps."""
        slash, bottom = self.peek(1), self.peek(2)
        fraction = slash.kind == "op" and slash.value == "/" and bottom.kind == "num"
        whole = "." not in before.value and (self.at < 2 or self.tokens[self.at - 2].kind not in ("num",))
        if not (fraction and whole and self.token.spaced):
            return False
        if not self.options.mixed_numbers:
            raise self.error(
                "ambiguous.mixed_number",
                "I cannot tell whether this is a mixed number or a product.",
                hint="Write + between the whole number and the fraction, or * for a product.",
            )
        return True

    def mixed(self, whole: Token) -> Node:
        top = self.take().value
        self.take()
        return Mixed(Num(whole.value), Num(top), Num(self.take().value))

    # --- operands -----------------------------------------------------------------------------------------

    def operand(self, power: int) -> Node:
        """What can stand at the beginning: a signed or unsigned primary."""
        token = self.token
        if token.kind == "op" and token.value in "+-±∓":
            self.take()
            self.enter()
            inner = self.expression(max(SUM, power))
            self.leave()
            if token.value == "+":
                return inner
            return Neg(inner) if token.value == "-" else PlusMinus(None, inner, "+" if token.value == "±" else "-")
        return self.primary()

    def primary(self) -> Node:
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
            case "bar":
                return self.absolute()
            case "func":
                return self.function()
            case "root":
                return self.root()
            case "frac":
                return self.fraction()
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

    def number(self) -> Node:
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

    def literal_fraction(self) -> tuple[Num, Num] | None:
        """The two whole numbers of a \\frac that begins here (and moves past it), else None."""
        start = self.at
        values: list[str] = []
        at = start + 1
        for _ in range(2):
            kinds = [(t.kind, t.value) for t in self.tokens[at : at + 3]]
            braced = len(kinds) == 3 and kinds[0] == ("open", "{") and kinds[2] == ("close", "}")
            if not (braced and kinds[1][0] == "num" and "." not in kinds[1][1]):
                return None
            values.append(kinds[1][1])
            at += 3
        if int(values[0]) >= int(values[1]):
            return None
        self.at = at
        return Num(values[0]), Num(values[1])

    def name(self) -> Node:
        """A symbol with its subscript and primes, an unknown function at its arguments, or d/dx."""
        if self.token.value == "d" and (derivative := self.slash_derivative()) is not None:
            return derivative
        token = self.take()
        name = token.value
        if self.is_op("_"):
            self.take()
            name += "_" + self.subscript()
        primes = 0
        while self.is_op("'"):
            self.take()
            primes += 1
        if self.is_op("^") and primes == 0 and name in self.options.functions and self.peek().value == "'":
            raise self.unexpected()
        bracket = self.token.kind == "open" and self.token.value == "("
        if bracket and (primes or (name in self.options.functions and not self.token.spaced)):
            return Apply(name, primes, self.arguments())
        return Apply(name, primes, ()) if primes else Sym(name)

    def subscript(self) -> str:
        token = self.token
        if token.kind in ("num", "sym", "const"):
            self.take()
            return token.value
        if token.kind == "func" and token.value in ("max", "min"):
            self.take()
            return token.value
        if token.kind == "open" and token.value in ("{", "("):
            self.take()
            parts: list[str] = []
            while self.token.kind in ("num", "sym", "const", "text", "func"):
                parts.append(self.take().value)
            if self.token.kind == "close" and parts and all(part.isalnum() for part in parts):
                self.take()
                return "".join(parts)
        raise self.error("syntax.subscript", "I do not understand this subscript.", token)

    def close(self, opening: Token) -> Token:
        """Take the bracket that closes `opening`."""
        if self.token.kind != "close":
            if self.token.kind == "end":
                raise self.error("syntax.bracket", "This bracket is not closed.", opening)
            raise self.unexpected()
        if self.token.value not in _CLOSING[opening.value]:
            raise self.error("syntax.bracket", "This closing bracket does not fit the one that opened.")
        return self.take()

    def brackets(self) -> Node:
        """Brackets in the place of an operand: grouping, point, interval, set, floor or ceiling."""
        opening = self.take()
        self.enter()
        bars, self.bars = self.bars, 0
        integrals, self.integrals = self.integrals, 0
        if self.token.kind == "close":
            raise self.error("syntax.empty_brackets", "There is nothing inside these brackets.", opening)
        inner = self.series()
        closing = self.close(opening)
        self.closed.append(inner)
        self.bars, self.integrals = bars, integrals
        self.leave()
        if opening.value in ("floor", "ceil", "abs"):
            return Func(opening.value, (inner,))
        several = isinstance(inner, Listing) and not inner.left
        if opening.value in ("{", "\\{"):
            if several or opening.value == "\\{" or ("\\" not in self.text and not isinstance(inner, Listing)):
                items = inner.items if isinstance(inner, Listing) and several else (inner,)
                return Listing(items, "{", "}")
            return inner
        if isinstance(inner, Listing) and several:
            return Listing(inner.items, opening.value, closing.value)
        if (opening.value != "(" and closing.value != "]") or (opening.value == "(" and closing.value != ")"):
            raise self.error("syntax.bracket", "This closing bracket does not fit the one that opened.", closing)
        return inner

    def absolute(self) -> Node:
        opening = self.take()
        self.enter()
        self.bars += 1
        inner = self.relation()
        self.bars -= 1
        self.leave()
        if self.token.kind != "bar":
            raise self.error("syntax.bar", "This bar | of an absolute value is not closed.", opening)
        self.take()
        return Func("abs", (inner,))

    def arguments(self) -> tuple[Node, ...]:
        """The arguments of a function, brackets included."""
        opening = self.token
        if opening.kind == "bar":
            return (self.absolute(),)
        inner = self.brackets()
        if isinstance(inner, Listing) and inner.left == opening.value and opening.value in ("(", "[", "{"):
            return inner.items
        return (inner,)

    def argument(self) -> Node:
        """One argument of a LaTeX command: a group in braces, or a single character."""
        token = self.token
        self.enter()
        if token.kind == "open" and token.value == "{":
            self.take()
            if self.token.kind == "close":
                raise self.error("syntax.empty_brackets", "There is nothing inside these brackets.", token)
            bars, self.bars = self.bars, 0
            inner = self.series()
            self.close(token)
            self.closed.append(inner)
            self.bars = bars
        elif token.kind == "num":
            inner = Num(token.value[0])
            if len(token.value) == 1:
                self.take()
            else:
                token.value = token.value[1:]
                token.start += 1
        elif token.kind in ("sym", "const"):
            inner = Sym(self.take().value) if token.kind == "sym" else Const(self.take().value)
        elif token.kind in ("frac", "root", "open"):
            inner = self.primary()
        else:
            raise self.unexpected() if token.kind != "end" else self.error("syntax.end", "Something is missing here.")
        self.leave()
        return inner

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


def _join(items: list[Node], joints: list[str]) -> Node:
    """Several things with commas, 'or' and 'and' between them.

    `x = 1, y = 2 or x = 3, y = 4` is a choice of two pairs; `1, 2 or 3` is a choice of three numbers.
    """
    if "or" in joints:
        groups: list[list[Node]] = [[items[0]]]
        inner: list[list[str]] = [[]]
        for item, joint in zip(items[1:], joints, strict=True):
            if joint == "or":
                groups.append([item])
                inner.append([])
            else:
                groups[-1].append(item)
                inner[-1].append(joint)
        names = {_left_name(item) for item in items}
        if None not in names and len(names) > 1 and len(groups) < len(items):
            parts = [g[0] if len(g) == 1 else _join(g, j) for g, j in zip(groups, inner, strict=True)]
            return Logic("or", tuple(parts))
        if "and" in joints:
            parts = [g[0] if len(g) == 1 else _join(g, j) for g, j in zip(groups, inner, strict=True)]
            return Logic("or", tuple(parts))
        return Logic("or", tuple(items))
    if "and" in joints:
        return Logic("and", tuple(items))
    return Listing(tuple(items), "", "")


def _left_name(node: Node) -> str | None:
    """The name on the left of an equation."""
    if isinstance(node, Relation) and node.signs == ("=",) and isinstance(node.terms[0], Sym):
        return node.terms[0].name
    return None
