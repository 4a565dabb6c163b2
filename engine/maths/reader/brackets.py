"""Brackets of all kinds: groups, points, intervals, sets, absolute values, floor and ceiling."""

from __future__ import annotations

from engine.maths.reader.base import ENDS, RELATION, Base
from engine.maths.reader.lexing import Token
from engine.maths.tree import Add, Func, Listing, Matrix, Neg, Node, SetBuilder, Words, substitute, symbols, walk

_CLOSING = {
    "(": (")", "]"), "[": ("]", ")"), "{": ("}",), "\\{": ("\\}", "null"), "<": (">",), "null": ("null", "abs"),
    "floor": ("floor",), "ceil": ("ceil",), "abs": ("abs",), "norm": ("norm",),
}  # fmt: skip
MAX_DOUBLED = 200  # parts of an expression that limits are put to
_SET_SIGNS = ("in", "notin", "subset", "subseteq", "supset", "supseteq")


class Brackets(Base):
    """The part of the parser for brackets."""

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
        opening, start = self.token, self.at
        if opening.value == "[" and (matrix := self.typed_matrix()) is not None:
            return self.close_off(matrix)
        end = self.half_open(start) if opening.value in ("[", "(") else None
        if end is not None:
            self.take()
            return self.up_to(end, opening.value)
        self.take()
        self.enter()
        bars, self.bars = self.bars, 0
        integrals, self.integrals = self.integrals, 0
        if self.token.kind == "close":
            if opening.value in ("{", "\\{") and self.token.value in ("}", "\\}") and not self.is_group(opening, start):
                self.close(opening)
                self.bars, self.integrals = bars, integrals
                self.leave()
                return Words("no solution")
            raise self.error("syntax.empty_brackets", "There is nothing inside these brackets.", opening)
        inner = self.inside(opening, start)
        closing = self.close(opening)
        self.bars, self.integrals = bars, integrals
        self.leave()
        if self.is_op("_") and (opening.value, closing.value) in (("[", "]"), ("null", "abs")):
            return self.close_off(self.between_limits(inner, opening))
        return self.close_off(self.bracketed(inner, opening, closing, start))

    def between_limits(self, inner: Node, opening: Token) -> Node:
        """`[x^3/3]_0^2`: the value at the upper limit minus the one at the lower."""
        sign = self.take()
        if sum(1 for _ in walk(inner)) > MAX_DOUBLED:  # it is written out twice
            raise self.error("limit.limits", "This is too long to be put limits to.", sign)
        letter, lower = self.end_of_range()
        if letter and not self.is_op("^"):
            return substitute(inner, {letter: lower})  # x^2|_{x=3}: the value there
        if not self.is_op("^"):
            raise self.error("syntax.limits", "I expected two limits behind this bracket, as in [x^2]_0^1.", sign)
        self.take()
        again, upper = self.end_of_range()
        names = symbols(inner)
        usual = [name for name in ("x", "t", "u") if name in names]
        if isinstance(inner, Listing) or (len(names) > 1 and not usual and not letter) or again not in ("", letter):
            raise self.error("ambiguous.limits", "I cannot tell which letter these limits are for.", opening)
        name = letter or (next(iter(names)) if len(names) == 1 else usual[0] if usual else "x")
        return Add((substitute(inner, {name: upper}), Neg(substitute(inner, {name: lower}))))

    def end_of_range(self) -> tuple[str, Node]:
        """A limit, perhaps with its letter: `0`, `{x=0}`."""
        ahead = [self.tokens[min(self.at + k, len(self.tokens) - 1)] for k in (1, 2)]
        named = self.token.value == "{" and ahead[0].kind == "sym" and (ahead[1].kind, ahead[1].value) == ("rel", "=")
        if not named:
            return "", self.bound()
        opening = self.take()
        name = self.take().value
        self.take()
        value = self.expression(RELATION)
        self.close(opening)
        return name, value

    def at_bar(self, inner: Node) -> Node:
        """`x^3/3|_0^2`: all of the expression before the bar; what the bar may leave out is asked about."""
        bar = self.take()
        found = self.between_limits(inner, bar)
        letters = symbols(inner)
        alone = (
            isinstance(inner, Add)
            and not self.is_closed(inner)
            and any(not symbols(term) & letters for term in inner.terms)
        )
        if alone and isinstance(found, Add):
            raise self.error(
                "ambiguous.bar", "I cannot tell how far this bar reaches.", bar, "Put brackets: (x^2 + 1)|_0^2."
            )
        return self.close_off(found)

    def is_group(self, opening: Token, start: int) -> bool:
        """Whether braces only hold together what LaTeX wants as one piece."""
        return opening.value == "{" and "\\" in self.text and not self.among_sets(start)

    def inside(self, opening: Token, start: int) -> Node:
        """What stands inside brackets, up to the closing one."""
        braces = opening.value in ("{", "\\{")
        builder = self.builder(start) if braces else None
        if builder is not None:
            self.breaks.add(builder)
        inner = self.series()
        if self.at == builder:
            self.take()
            return SetBuilder(inner, self.series())
        if self.token.kind == "infix" and opening.value == "{":
            return self.infix(inner)
        if braces and self.token.kind in ("if", "otherwise"):
            return self.typed_cases(inner)
        return inner

    def bracketed(self, inner: Node, opening: Token, closing: Token, start: int) -> Node:
        """What `inner` becomes by its brackets."""
        kind = opening.value
        if kind == "abs" and isinstance(inner, Matrix):
            return self.determinant(inner, opening)
        if kind in ("floor", "ceil", "abs", "norm"):
            return Func(kind, (inner,))
        if kind == "null" and closing.value == "abs":
            raise self.error("syntax.bracket", "This closing bracket does not fit the one that opened.", closing)
        if isinstance(inner, SetBuilder) or closing.value == "null":
            return inner
        several = isinstance(inner, Listing) and not inner.left
        items = inner.items if isinstance(inner, Listing) and several else (inner,)
        if kind in ("{", "\\{"):
            typed = "\\" not in self.text and not (isinstance(inner, Listing) and not several)
            if type(inner).__name__ == "Cases":
                return inner
            return Listing(items, "{", "}") if several or kind == "\\{" or typed or self.among_sets(start) else inner
        if kind == "<":
            if not several:
                raise self.error("syntax.bracket", "I do not know what these angle brackets mean.", opening)
            return Listing(items, "<", ">")
        if several:
            return Listing(items, kind, closing.value)
        if (kind != "(" and closing.value != "]") or (kind == "(" and closing.value != ")"):
            raise self.error("syntax.bracket", "This closing bracket does not fit the one that opened.", closing)
        return inner

    def among_sets(self, start: int) -> bool:
        """Whether the braces that open at token `start` stand beside a sign between sets."""
        before = self.tokens[start - 1] if start else None
        end = self.pairs.get(start)
        after = self.tokens[end + 1] if end is not None else None
        return any(
            side is not None and (side.kind == "setop" or (side.kind == "rel" and side.value in _SET_SIGNS))
            for side in (before, after)
        )

    def builder(self, start: int) -> int | None:
        """The index of the bar or colon of a set builder whose brace opens at token `start`."""
        end = self.pairs.get(start)
        if end is None:
            return None
        bars: list[int] = []
        at = start + 1
        while at < end:
            token = self.tokens[at]
            if token.kind == "colon":
                return at
            if token.kind == "bar" and token.value == "|":
                bars.append(at)
            at = self.pairs.get(at, at) + 1
        if len(bars) % 2 == 0:
            return None
        return next((at for at in bars if at > start + 1 and self.tokens[at - 1].kind in ENDS), None)

    # --- intervals with turned brackets -------------------------------------------------------------------

    def half_open(self, start: int) -> int | None:
        """The index of the turned bracket that ends [1, 2[ when one does, for the bracket at token `start`."""
        at = start + 1
        while at < len(self.tokens):
            token = self.tokens[at]
            if token.kind == "close" or token.kind in ("end", "setop"):
                return None
            if token.value == "[" and token.kind == "open" and self.turned(at):
                return at
            if token.kind == "open":
                if at not in self.pairs:
                    return None
                at = self.pairs[at]
            at += 1
        return None

    def turned(self, at: int) -> bool:
        """Whether an opening square bracket cannot open anything, and so closes an interval."""
        following = self.tokens[min(at + 1, len(self.tokens) - 1)]
        return self.tokens[at - 1].kind in ENDS and (
            following.kind in ("end", "setop", "sep", "rel", "line", "text")
            or (following.kind == "close" and following.value != "]")
            or (following.kind == "sym" and following.value == "U")
        )

    def reversed_interval(self) -> Node:
        """]1, 2[ and ]1, 2]: the bracket turned outwards leaves the end out."""
        opening, at = self.take(), self.at
        while at < len(self.tokens):
            token = self.tokens[at]
            ends = token.kind == "close" or (token.kind == "open" and self.turned(at))
            if ends and token.value in ("[", "]", ")"):
                return self.up_to(at, "(")
            if token.kind == "open" and token.value != "[" and at in self.pairs:
                at = self.pairs[at]
            at += 1
        raise self.error(
            "syntax.bracket",
            f"This closing bracket '{self.source(opening)}' has no opening bracket before it.",
            opening,
        )

    def up_to(self, end: int, left: str) -> Node:
        """The interval that goes on to the bracket at token `end`; its first bracket is taken already."""
        self.breaks.add(end)
        self.enter()
        inner = self.series()
        self.leave()
        if self.at != end or not isinstance(inner, Listing) or inner.left or len(inner.items) != 2:
            raise self.error("syntax.bracket", "I expected an interval with two ends in these brackets.")
        closing = self.take()
        right = ")" if closing.kind == "open" else closing.value
        return self.close_off(Listing(inner.items, left, right))

    # --- bars ---------------------------------------------------------------------------------------------

    def absolute(self) -> Node:
        """Something between bars."""
        opening = self.take()
        self.enter()
        self.bars += 1
        inner = self.relation()
        self.bars -= 1
        self.leave()
        if self.token.kind != "bar" or self.token.value != opening.value:
            raise self.error("syntax.bar", "This bar | of an absolute value is not closed.", opening)
        self.take()
        if isinstance(inner, Matrix) and opening.value == "|":
            return self.determinant(inner, opening)
        if isinstance(inner, Listing) and (inner.left, inner.right) == ("{", "}") and len(inner.items) == 1:
            inner = inner.items[0]  # |{-6}|: braces that only hold together, as in LaTeX
        return Func("abs" if opening.value == "|" else "norm", (inner,))

    def determinant(self, matrix: Matrix, opening: Token) -> Node:
        """Bars around a matrix."""
        if matrix.columns**2 != len(matrix.items):
            raise self.error("syntax.matrix", "A determinant needs as many rows as columns.", opening)
        return Func("det", (matrix,))

    def arguments(self) -> tuple[Node, ...]:
        """The arguments of a function, brackets included."""
        opening = self.token
        if opening.kind == "bar":
            return (self.absolute(),)
        inner = self.brackets()
        if isinstance(inner, Listing) and inner.left == opening.value and opening.value in ("(", "[", "{"):
            return inner.items
        return (inner,)
