"""Derivatives, integrals, limits and sums, typed and in LaTeX."""

from __future__ import annotations

from engine.maths.reader.base import PRODUCT, RELATION, SUM, Base
from engine.maths.reader.lexing import Token
from engine.maths.tree import (
    Const,
    Derivative,
    Div,
    Integral,
    Limit,
    Neg,
    Node,
    Num,
    Relation,
    Sum,
    Sym,
    rebuild,
)


class Calculus(Base):
    """The part of the parser for calculus."""

    def at_differential(self, ahead: int = 0) -> bool:
        """Whether `dx` stands here (or `ahead`) and an integral waits for it."""
        token, following = self.peek(ahead), self.peek(ahead + 1)
        return bool(
            self.integrals
            and token.kind == "sym"
            and token.value == "d"
            and following.kind == "sym"
            and (not following.spaced or self.text[token.start] == "\\")
        )

    def slash_derivative(self) -> Node | None:
        """`d/dx ...`, `d^2/dx^2 ...`, `dy/dx` typed with a slash."""
        at = self.at + 1
        order, subject = 1, None

        def is_(offset: int, kind: str, value: str | None = None) -> bool:
            token = self.tokens[min(offset, len(self.tokens) - 1)]
            return token.kind == kind and (value is None or token.value == value)

        if is_(at, "op", "^") and is_(at + 1, "num") and self.tokens[at + 1].value.isdigit():
            order, at = int(self.tokens[at + 1].value[:3]), at + 2
        elif is_(at, "sup"):
            order, at = int(self.tokens[at].value) if self.tokens[at].value.isdigit() else 0, at + 1
        if is_(at, "sym") and not self.tokens[at].spaced:
            subject, at = Sym(self.tokens[at].value), at + 1
        if not (is_(at, "op", "/") and is_(at + 1, "sym", "d") and is_(at + 2, "sym")):
            return None
        variable, at = Sym(self.tokens[at + 2].value), at + 3
        if order > 1:
            if is_(at, "op", "^") and is_(at + 1, "num", str(order)):
                at += 2
            elif is_(at, "sup", str(order)):
                at += 1
            else:
                return None
        if not 1 <= order <= 10:
            return None
        self.at = at
        return self.derived(subject, variable, order)

    def fraction_derivative(self) -> Node | None:
        """`\\frac{d}{dx}`, `\\frac{d^2 y}{dx^2}`, `\\frac{d f(x)}{dx}`; None when the fraction is another one."""
        start = self.at
        tokens = self.tokens

        def at(index: int) -> Token:
            return tokens[min(index, len(tokens) - 1)]

        def power(index: int) -> tuple[int, int]:
            if at(index).kind == "op" and at(index).value == "^":
                braced = at(index + 1).value == "{"
                number = at(index + 1 + braced)
                if number.kind == "num" and len(number.value) == 1 and number.value.isdigit():
                    return int(number.value), index + 2 + 2 * braced
            return 1, index

        if at(start + 1).value != "{" or (at(start + 2).kind, at(start + 2).value) != ("sym", "d"):
            return None
        order, after = power(start + 3)
        level, close = 1, after
        while level and at(close).kind != "end":
            level += (at(close).kind == "open") - (at(close).kind == "close")
            close += 1
        if level or at(close).value != "{" or (at(close + 1).kind, at(close + 1).value) != ("sym", "d"):
            return None
        if at(close + 2).kind != "sym":
            return None
        variable = Sym(at(close + 2).value)
        below, end = power(close + 3)
        if below != order or at(end).value != "}" or not 1 <= order <= 9:
            return None
        subject: Node | None = None
        if after < close - 1:
            self.at = after
            self.enter()
            subject = self.expression(RELATION)
            self.leave()
            if self.at != close - 1:
                raise self.unexpected()
        self.at = end + 1
        return self.derived(subject, variable, order)

    def derived(self, subject: Node | None, variable: Sym, order: int) -> Node:
        """The derivative of `subject`, or of what follows when the subject stands behind the sign."""
        if subject is not None:
            return Derivative(subject, variable, order)
        if self.token.kind == "op" and self.token.value == "*":
            self.take()
        if self.token.kind == "end":
            raise self.error("syntax.derivative", "There is nothing here to differentiate.")
        self.enter()
        if self.token.kind == "open":
            body = self.expression(PRODUCT)
            if self.token.kind == "open":
                raise self.error(
                    "ambiguous.derivative",
                    "I cannot tell how much of this is to be differentiated.",
                    hint="Put all of it in one pair of brackets.",
                )
        else:
            body = self.expression(SUM)
        self.leave()
        return Derivative(body, variable, order)

    def bound(self) -> Node:
        """A limit of an integral or sum: a group or a single signed primary."""
        if self.token.kind == "op" and self.token.value == "-":
            self.take()
            self.enter()
            inner = self.bound()
            self.leave()
            return Neg(inner)
        if self.token.kind == "open":
            return self.argument() if self.token.value == "{" else self.brackets()
        if self.token.kind == "sym":
            return Sym(self.take().value)
        return self.primary()

    def integral(self) -> Node:
        sign = self.take()
        lower: Node | None = None
        upper: Node | None = None
        self.enter()
        while self.is_op("_", "^"):
            which = self.take().value
            empty = self.token.value == "{" and self.peek().value == "}"
            if empty:
                self.take()
                self.take()
                continue
            if which == "_":
                lower = self.bound()
            else:
                upper = self.bound()
        if (lower is None) != (upper is None):
            raise self.error("syntax.integral", "This integral has only one of its two limits.", sign)
        self.integrals += 1
        found, self.differential = self.differential, None
        body: Node = Num("1") if self.at_differential() else self.expression(RELATION)
        if self.is_op("*"):
            self.take()
        if self.at_differential():
            self.take()
            variable = Sym(self.take().value)
        elif (inner := self.numerator_differential()) is not None:
            variable = inner
        else:
            raise self.error("syntax.integral", "I miss the dx of this integral.", hint="Write dx at its end.")
        self.differential = found
        self.integrals -= 1
        self.leave()
        return Integral(body, variable, lower, upper)

    def numerator_differential(self) -> Sym | None:
        """The variable of a differential met inside a numerator."""
        return self.differential

    def limit(self) -> Node:
        sign = self.take()
        closing: Token | None = None
        if self.is_op("_"):
            self.take()
        if self.token.kind == "open":
            closing = self.take()
        if self.token.kind != "sym":
            raise self.error("syntax.limit", "I miss what tends to what in this limit.", sign, "Write lim x->0 ...")
        variable = Sym(self.take().value)
        if (self.token.kind, self.token.value) not in (("rel", "->"), ("arrow", "=>")):
            raise self.error("syntax.limit", "I miss what tends to what in this limit.", sign, "Write lim x->0 ...")
        self.take()
        negative = self.is_op("-")
        if self.is_op("-", "+"):
            self.take()
        point = self.limit_point()
        point = Neg(point) if negative else point
        side = ""
        if self.is_op("^") and self.peek().value in ("+", "-", "{"):
            self.take()
            braced = self.token.value == "{"
            self.at += braced
            if not self.is_op("+", "-"):
                raise self.unexpected()
            side = self.take().value
            self.at += braced
        elif (self.token.kind == "sup" and self.token.value in ("+", "-")) or (
            self.is_op("+", "-") and not self.token.spaced and (closing is not None or self.peek().spaced)
        ):
            side = self.take().value
        if closing is not None:
            self.close(closing)
        self.enter()
        body = self.expression(RELATION)
        self.leave()
        return Limit(body, variable, point, side)

    def limit_point(self) -> Node:
        """The point of a limit: `3`, `pi/2`, `a`; factors side by side belong to the body already."""
        node: Node = self.primary()
        while self.is_op("/") and self.peek().kind in ("num", "sym", "const"):
            self.take()
            node = Div(node, self.primary())
        return node

    def big_sum(self) -> Node:
        sign = self.take()
        lower: Node | None = None
        upper: Node | None = None
        variable: Sym | None = None
        self.enter()
        while self.is_op("_", "^"):
            which = self.take().value
            if which == "^":
                upper = self.bound()
                continue
            opening = self.token
            if opening.kind != "open":
                break
            self.take()
            start = self.relation()
            self.close(opening)
            if isinstance(start, Relation) and start.signs == ("=",) and isinstance(start.terms[0], (Sym, Const)):
                variable, lower = Sym(start.terms[0].name), start.terms[1]
        if variable is None or lower is None or upper is None:
            raise self.error("syntax.sum", "I miss the limits of this sum.", sign)
        body = self.expression(SUM)
        self.leave()
        if variable.name == "i":
            body = _unbind_i(body)
        return Sum(sign.value, body, variable, lower, upper)


def _unbind_i(node: Node) -> Node:
    """`i` is the index of the sum here, not the imaginary unit."""
    return Sym("i") if node == Const("i") else rebuild(node, _unbind_i)
