"""Trees as text a person types and as LaTeX; both can be read again and give the same tree.

Knows how things are written, not what they are worth.
"""

from __future__ import annotations

from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
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
    Root,
    Sum,
    Sym,
    Words,
)

_SIGNS = {"!=": "≠", "<=": "≤", ">=": "≥", "~": "≈", "in": "∈", "->": "→"}
_LATEX_SIGNS = {
    "!=": r"\ne", "<=": r"\le", ">=": r"\ge", "~": r"\approx", "in": r"\in", "->": r"\to",
}  # fmt: skip
_LATEX_FUNCTIONS = frozenset(
    ("sin", "cos", "tan", "sec", "csc", "cot", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "coth", "exp",
     "ln", "log", "gcd", "max", "min")
)  # fmt: skip
_CALLED = frozenset(("f", "g", "F", "G"))  # names the reader takes for functions before a bracket

# How tightly a node holds together: a part that holds less than its place asks for is put in brackets.
_LIST, _RELATION, _SUM, _NEG, _PRODUCT, _POWER, _ATOM = range(7)


def _strength(node: Node, latex: bool) -> int:
    match node:
        case Logic() | Words():
            return _LIST
        case Listing():
            return _ATOM if node.left else _LIST
        case Relation():
            return _RELATION
        case Add() | PlusMinus() | Limit() | Integral() | Derivative() | Sum():
            return _SUM
        case Neg():
            return _NEG
        case Mul():
            return _PRODUCT
        case Div():
            return _POWER if latex else _PRODUCT
        case Pow() | Percent():
            return _POWER
        case Mixed():
            return _POWER if latex else _PRODUCT  # in one line its fraction bar would run into a product
        case Func(name="factorial"):
            return _POWER
    return _ATOM


class _Writer:
    """One way of writing; `latex` chooses between the two."""

    def __init__(self, latex: bool) -> None:
        self.latex = latex

    def bracket(self, inner: str, left: str = "(", right: str = ")") -> str:
        return rf"\left{left}{inner}\right{right}" if self.latex else f"{left}{inner}{right}"

    def part(self, node: Node, least: int) -> str:
        """`node`, in brackets when it holds together less than `least`."""
        text = self.write(node)
        return self.bracket(text) if _strength(node, self.latex) < least else text

    def write(self, node: Node) -> str:
        match node:
            case Num():
                return node.text
            case Sym():
                return self.symbol(node.name)
            case Const():
                if self.latex:
                    return {"pi": r"\pi", "infinity": r"\infty"}.get(node.name, node.name)
                return node.name
            case Words():
                return rf"\text{{{node.meaning}}}" if self.latex else node.meaning
            case Neg():
                return "-" + self.part(node.arg, _PRODUCT)
            case Add():
                return self.sum(node)
            case PlusMinus():
                sign = (r"\pm " if node.upper == "+" else r"\mp ") if self.latex else "±" if node.upper == "+" else "∓"
                right = self.part(node.right, _PRODUCT)
                if node.left is None:
                    return f"{sign}{right}"
                plain = isinstance(node.left, (Add, PlusMinus, Neg))
                return f"{self.part(node.left, _SUM if plain else _PRODUCT)} {sign.strip()} {right}"
            case Mul():
                return self.product(node)
            case Div():
                if self.latex:
                    return rf"\frac{{{self.write(node.top)}}}{{{self.write(node.bottom)}}}"
                return f"{self.part(node.top, _PRODUCT)}/{self.part(node.bottom, _POWER)}"
            case Pow():
                return self.power(node)
            case Root():
                return self.root(node)
            case Mixed():
                if self.latex:
                    return rf"{node.whole.text}\frac{{{node.top.text}}}{{{node.bottom.text}}}"
                return f"{node.whole.text} {node.top.text}/{node.bottom.text}"
            case Percent():
                return self.part(node.arg, _ATOM) + (r"\%" if self.latex else "%")
            case Func():
                return self.function(node)
            case Apply():
                args = ", ".join(self.write(arg) for arg in node.args)
                return self.symbol(node.name) + "'" * node.primes + (self.bracket(args) if node.args else "")
            case Derivative() | Integral() | Limit() | Sum():
                return self.calculus(node)
            case Relation():
                return self.relation(node)
            case Listing():
                return self.listing(node)
            case Logic():
                joint = rf" \text{{ {node.word} }} " if self.latex else f" {node.word} "
                return joint.join(self.write(item) for item in node.parts)
        raise TypeError(f"not a tree: {node!r}")

    def symbol(self, name: str) -> str:
        stem, _, below = name.partition("_")
        if not self.latex:
            short = len(below) == 1 or below.isdigit()
            return stem + (("_" + below if short else f"_({below})") if below else "")
        stem = "\\" + stem if len(stem) > 1 else stem
        if below and len(below) > 1 and not below.isdigit():
            below = rf"\text{{{below}}}"
        return f"{stem}_{{{below}}}" if below else stem

    def sum(self, node: Add) -> str:
        out = (
            self.part(node.terms[0], _NEG)
            if not isinstance(node.terms[0], Add)
            else self.bracket(self.write(node.terms[0]))
        )
        for term in node.terms[1:]:
            if isinstance(term, Neg):
                out += " - " + self.part(term.arg, _PRODUCT)
            else:
                out += " + " + self.part(term, _PRODUCT)
        return out

    def product(self, node: Mul) -> str:
        first = node.factors[0]
        least = _POWER if isinstance(first, (Mul, Neg)) else _PRODUCT
        out = self.part(first, least)
        for before, factor in zip(node.factors, node.factors[1:], strict=False):
            text = self.part(factor, _POWER)
            out += self.times(before, factor, text) + text
        return out

    def times(self, before: Node, factor: Node, text: str) -> str:
        """The sign between two factors: nothing where none is needed."""
        sign = r" \cdot " if self.latex else "*"
        digit = text[0].isdigit() or text[0] == "."
        number = isinstance(before, (Num, Mixed))
        if digit or isinstance(before, (Percent, Mixed)) or isinstance(factor, (Mixed, Percent)):
            return sign
        if isinstance(before, Sym) and (before.name in _CALLED or "_" in before.name) and not self.latex:
            return sign
        if isinstance(before, (Sym, Apply)) and text[0] in "(\\" and (text[0] == "(" or text.startswith(r"\left")):
            return sign if isinstance(before, Apply) or before.name in _CALLED else ""
        if isinstance(before, (Derivative, Integral, Limit, Sum)):
            return sign
        if not self.latex and isinstance(before, Div):
            return sign
        if self.latex:
            if number and isinstance(factor, Div):
                return sign
            return "" if number or text.startswith("\\left") else " "
        if number and isinstance(factor, Const) and factor.name != "pi":
            return sign
        if number and isinstance(factor, Pow) and isinstance(factor.base, Const):
            return sign
        if text[0] == "(" and not isinstance(before, (Const, Func)):
            return ""
        return "" if number and (text[0].isalpha() or text[0] == "(") else sign

    def power(self, node: Pow) -> str:
        exponent = node.exponent
        if self.latex:
            shown = self.write(exponent)
            base = node.base
            named = isinstance(base, Func) and base.name in _LATEX_FUNCTIONS and len(base.args) == 1
            if named and isinstance(exponent, Num) and isinstance(base, Func):
                return rf"\{base.name}^{{{shown}}}{self.bracket(self.write(base.args[0]))}"
            return f"{self.part(base, _ATOM)}^{{{shown}}}"
        return f"{self.part(node.base, _ATOM)}^{self.part(exponent, _ATOM)}"

    def root(self, node: Root) -> str:
        square = node.index == Num("2")
        arg = self.write(node.arg)
        if self.latex:
            return rf"\sqrt{{{arg}}}" if square else rf"\sqrt[{self.write(node.index)}]{{{arg}}}"
        return f"sqrt({arg})" if square else f"root({arg}, {self.write(node.index)})"

    def function(self, node: Func) -> str:
        name, args = node.name, node.args
        inner = ", ".join(self.part(arg, _RELATION) for arg in args)
        if name == "factorial":
            return self.part(args[0], _ATOM) + "!"
        if not self.latex:
            return f"{name}({inner})"
        if name == "abs":
            return rf"\left|{inner}\right|"
        if name in ("floor", "ceil"):
            return rf"\l{name}{{}}{inner}\r{name}{{}}".replace("{}", " ")
        if name == "binomial":
            return rf"\binom{{{self.write(args[0])}}}{{{self.write(args[1])}}}"
        if name == "log" and len(args) == 2:
            return rf"\log_{{{self.write(args[1])}}}{self.bracket(self.write(args[0]))}"
        called = rf"\{name}" if name in _LATEX_FUNCTIONS else rf"\operatorname{{{name}}}"
        return called + self.bracket(inner)

    def calculus(self, node: Derivative | Integral | Limit | Sum) -> str:
        body, variable = self.write(node.body), self.symbol(node.variable.name)
        if isinstance(node, Derivative):
            if node.order == 1:
                head = rf"\frac{{d}}{{d{variable}}}" if self.latex else f"d/d{variable} "
            else:
                head = f"d^{node.order}/d{variable}^{node.order} "
                if self.latex:
                    head = rf"\frac{{d^{{{node.order}}}}}{{d{variable}^{{{node.order}}}}}"
            return head + self.bracket(body)
        if isinstance(node, Integral):
            span = ""
            if node.lower is not None and node.upper is not None:
                span = self.span(self.write(node.lower), self.write(node.upper))
            body = self.bracket(body) if _strength(node.body, self.latex) < _PRODUCT else body
            return rf"\int{span} {body} \, d{variable}" if self.latex else f"int{span} {body} d{variable}"
        if isinstance(node, Limit):
            point = (
                self.part(node.point, _ATOM)
                if not isinstance(node.point, Neg)
                else "-" + self.part(node.point.arg, _ATOM)
            )
            body = self.bracket(body) if _strength(node.body, self.latex) < _PRODUCT else body
            if self.latex:
                side = f"^{{{node.side}}}" if node.side else ""
                return rf"\lim_{{{variable} \to {point}{side}}} {body}"
            return f"lim_({variable} -> {point}{node.side}) {body}"
        start = f"{variable}={self.write(node.lower)}"
        name = "sum" if node.kind == "sum" else "prod"
        span = self.span(start, self.write(node.upper))
        return (rf"\{name}" if self.latex else name) + span + " " + self.bracket(body)

    def span(self, lower: str, upper: str) -> str:
        return f"_{{{lower}}}^{{{upper}}}" if self.latex else f"_({lower})^({upper})"

    def relation(self, node: Relation) -> str:
        signs = _LATEX_SIGNS if self.latex else _SIGNS
        out = self.part(node.terms[0], _SUM)
        for sign, term in zip(node.signs, node.terms[1:], strict=True):
            out += f" {signs.get(sign, sign)} {self.part(term, _SUM)}"
        return out

    def listing(self, node: Listing) -> str:
        inner = ", ".join(self.part(item, _RELATION) for item in node.items)
        if not node.left:
            return inner
        if self.latex and node.left == "{":
            return rf"\left\{{{inner}\right\}}"
        return self.bracket(inner, node.left, node.right)


_TEXT, _LATEX = _Writer(latex=False), _Writer(latex=True)


def to_text(node: Node) -> str:
    """`node` as one types it: `3x + 5 = 20`, `sqrt(2)/2`."""
    return _TEXT.write(node)


def to_latex(node: Node) -> str:
    """`node` as LaTeX, without dollar signs."""
    return _LATEX.write(node)
