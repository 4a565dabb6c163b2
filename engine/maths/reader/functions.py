"""Functions, roots and fractions: how far their arguments reach."""

from __future__ import annotations

from engine.maths.reader.base import PRODUCT, RELATION, Base
from engine.maths.reader.errors import NO_CONGRUENCE
from engine.maths.reader.lexing import Token
from engine.maths.reader.limits import FUNCTIONS, TRIGONOMETRIC
from engine.maths.tree import (
    Const,
    Div,
    Func,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Root,
    Sym,
)

_ARC = {
    **{name: "arc" + name for name in ("sin", "cos", "tan", "sec", "csc", "cot")},
    **{name: "ar" + name for name in ("sinh", "cosh", "tanh", "sech", "csch", "coth")},
}


class Functions(Base):
    """The part of the parser for functions, roots and fractions."""

    def function(self) -> Node:
        token = self.take()
        name = token.value
        power: Node | None = None
        base: Node | None = None
        if name == "log10":
            name, base = "log", Num("10")
        while True:
            if self.is_op("^"):
                self.take()
                power = self.exponent()
            elif self.token.kind == "sup":
                power = self.superscript(self.take())
            elif self.is_op("_") and name == "log" and base is None:
                self.take()
                base = self.argument() if self.token.value == "{" else self.log_base()
            else:
                break
        if self.token.kind == "num" and not self.token.spaced and name == "log" and self.peek().value == "(":
            base = Num(self.take().value)
        self.enter()
        args = self.function_arguments(token)
        self.leave()
        fewest, most = FUNCTIONS[name]
        if name == "log" and base is None and len(args) == 1 and self.options.log_base:
            name, base = ("ln", None) if self.options.log_base == "e" else ("log", Num(self.options.log_base))
        if base is not None:
            args = (*args, base)
        if name == "mod" and len(args) == 1:  # 17 = 2 (mod 5)
            raise self.error("syntax.congruence", NO_CONGRUENCE, token)
        if not fewest <= len(args) <= most:
            raise self.error("syntax.arguments", f"The function {name} does not take {len(args)} arguments.", token)
        if power is None:
            return Func(name, args)
        if power == Neg(Num("1")):
            if name not in _ARC:
                raise self.error("ambiguous.inverse", f"I cannot tell what {name} to the power -1 means.", token)
            return Func(_ARC[name], args)
        if not isinstance(power, (Num, Sym, Neg)) or (
            isinstance(power, Sym) and name in TRIGONOMETRIC and power.name != "n"
        ):
            raise self.error("syntax.power", f"I do not understand this power of {name}.", token)
        return Pow(Func(name, args), power)

    def log_base(self) -> Node:
        token = self.take()
        if token.kind == "num":
            return Num(token.value)
        if token.kind in ("sym", "const"):
            return Sym(token.value) if token.kind == "sym" else Const(token.value)
        self.at -= token.kind != "end"
        if token.kind == "open":
            return self.brackets()
        raise self.unexpected()

    def function_arguments(self, function: Token) -> tuple[Node, ...]:
        token = self.token
        if token.kind == "open" and token.value in ("(", "[", "{", "abs"):
            return self.arguments()
        if token.kind == "bar" and not (self.bars and self.at_closing_bar()):
            return (self.absolute(),)
        if token.kind == "op" and token.value == "-":
            self.take()
            return (Neg(self.bare_argument(function)),)
        return (self.bare_argument(function),)

    def at_closing_bar(self) -> bool:
        following = self.peek()
        return following.kind in ("end", "close", "op", "rel", "sep")

    def bare_argument(self, function: Token) -> Node:
        """`2x` of `sin 2x + 1`: factors side by side up to an operator, a function or a bracket."""
        factors: list[Node] = []
        while True:
            kind = self.token.kind
            only_numbers = all(isinstance(factor, Num) for factor in factors)
            if kind in ("func", "lim", "int") and factors:
                break
            if (kind == "num" and factors) or (self.at_differential() and factors):
                break
            if kind == "open" and not (only_numbers and factors):
                break
            if self.options.short_arguments and not only_numbers and self.token.spaced:
                break
            if factors and (self.at in self.breaks or (kind == "func" and self.token.value == "mod")):
                break
            if kind not in (
                "num",
                "vulgar",
                "sym",
                "const",
                "frac",
                "root",
                "func",
                "open",
                "binom",
                "accent",
                "begin",
            ):
                break
            nested = kind == "func"
            factors.append(self.expression(PRODUCT))
            if nested:
                break
        if not factors:
            if self.token.kind == "end":
                raise self.error("syntax.argument", f"The function {function.value} has no argument.", function)
            raise self.unexpected()
        return factors[0] if len(factors) == 1 else Mul(tuple(factors))

    def root(self) -> Node:
        token = self.take()
        index: Node = Num(token.value)
        named = self.text[token.start : token.start + 1].isalpha() or self.text[token.start] == "\\"
        if self.token.kind == "open" and self.token.value == "[" and named:
            opening = self.take()
            index = self.expression(RELATION)
            self.close(opening)
        self.enter()
        if self.token.kind == "open":
            latex_bracket = self.token.value
            args = self.arguments()
            if len(args) == 2 and latex_bracket == "(" and token.value == "2":
                arg, index = args
            elif len(args) == 1:
                arg = args[0]
            else:
                raise self.error("syntax.arguments", "A root has one number under it.", token)
        elif self.token.kind in ("num", "vulgar", "sym", "const", "frac", "func", "root", "bar", "accent"):
            arg = self.argument() if named and self.text[token.start] == "\\" else self.primary()
        elif self.is_op("-") and not named and not self.token.spaced:  # √-9: there is nothing else it could belong to
            self.take()
            arg = Neg(self.primary())
        else:
            raise self.unexpected()
        self.leave()
        return Root(arg, index)

    def fraction(self) -> Node:
        if (derivative := self.fraction_derivative()) is not None:
            return derivative
        self.take()
        self.enter()
        top = self.numerator() if self.integrals and self.token.value == "{" else self.argument()
        bottom = self.argument()
        self.leave()
        return Div(top, bottom)

    def numerator(self) -> Node:
        """A numerator inside an integral, which may hold the differential: `3 dz`."""
        opening = self.take()
        node: Node = Num("1") if self.at_differential() else self.expression(RELATION)
        if self.is_op("*"):
            self.take()
        if self.at_differential():
            self.take()
            self.differential = Sym(self.take().value)
        self.close(opening)
        return node
