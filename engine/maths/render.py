"""Trees as text a person types and as LaTeX; both can be read again and give the same tree.

Knows how things are written, not what they are worth.
"""

from __future__ import annotations

import re

from engine.maths.names import written_name, written_number
from engine.maths.tree import (
    Add,
    Apply,
    Cases,
    Chemical,
    Const,
    Degree,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Matrix,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    PlusMinus,
    Pow,
    Quantity,
    Relation,
    Root,
    SetBuilder,
    SetOperation,
    Sum,
    Sym,
    Words,
    walk,
)
from engine.maths.vectors import is_vector

_SIGNS = {
    "!=": "≠", "<=": "≤", ">=": "≥", "~": "≈", "in": "∈", "->": "→", "notin": "∉", "subset": "⊂", "subseteq": "⊆",
    "supset": "⊃", "supseteq": "⊇",
}  # fmt: skip
_LATEX_SIGNS = {
    "!=": r"\ne", "<=": r"\le", ">=": r"\ge", "~": r"\approx", "in": r"\in", "->": r"\to",
    "notin": r"\notin", "subset": r"\subset", "subseteq": r"\subseteq", "supset": r"\supset", "supseteq": r"\supseteq",
}  # fmt: skip
_LATEX_FUNCTIONS = frozenset(
    ("sin", "cos", "tan", "sec", "csc", "cot", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "coth", "exp",
     "ln", "log", "gcd", "max", "min")
)  # fmt: skip
_CALLED = frozenset(("f", "g", "F", "G"))  # names the reader takes for functions before a bracket

# How tightly a node holds together: a part that holds less than its place asks for is put in brackets.
_LIST, _RELATION, _SETS, _SUM, _NEG, _PRODUCT, _POWER, _ATOM = range(8)
_NAMED_SETS = {
    "no solution": ("∅", r"\emptyset"), "all real numbers": ("ℝ", r"\mathbb{R}"), "all integers": ("ℤ", r"\mathbb{Z}"),
    "all natural numbers": ("ℕ", r"\mathbb{N}"), "all rational numbers": ("ℚ", r"\mathbb{Q}"),
    "all complex numbers": ("ℂ", r"\mathbb{C}"),
}  # fmt: skip
_SET_SIGNS = {"union": ("∪", r"\cup"), "intersection": ("∩", r"\cap"), "difference": ("∖", r"\setminus")}


def _strength(node: Node, latex: bool) -> int:
    match node:
        case Logic() | Words():
            return _LIST
        case Listing():
            return _ATOM if node.left else _LIST
        case Relation():
            return _RELATION
        case SetOperation():
            return _SETS
        case Add() | PlusMinus() | Limit() | Integral() | Derivative() | Sum():
            return _SUM
        case Neg():
            return _NEG
        case Mul() | Quantity():
            return _PRODUCT
        case Div():
            return _POWER if latex else _PRODUCT
        case Pow() | Percent() | Degree():
            return _POWER
        case Mixed():
            return _POWER if latex else _PRODUCT  # in one line its fraction bar would run into a product
        case Func(name="factorial"):
            return _POWER
        case Func(name="dot" | "cross") if all(map(is_vector, node.args)):
            return _PRODUCT
        case Func(name="transpose") if latex and _has_matrix(node):
            return _POWER
    return _ATOM


def _has_matrix(node: Node) -> bool:
    return any(isinstance(part, Matrix) for part in walk(node))


class _Writer:
    """One way of writing; `latex` chooses between the two."""

    def __init__(self, latex: bool) -> None:
        self.latex = latex
        self.written: dict[int, str] = {}  # some nodes are asked for twice, and nesting would cost powers of two

    def bracket(self, inner: str, left: str = "(", right: str = ")") -> str:
        return rf"\left{left}{inner}\right{right}" if self.latex else f"{left}{inner}{right}"

    def part(self, node: Node, least: int) -> str:
        """`node`, in brackets when it holds together less than `least`."""
        if isinstance(node, Words) and node.meaning in _NAMED_SETS:
            return _NAMED_SETS[node.meaning][self.latex]
        text = self.write(node)
        return self.bracket(text) if _strength(node, self.latex) < least else text

    def write(self, node: Node) -> str:
        """`node` without brackets around it."""
        text = self.written.get(id(node))
        if text is None:
            text = self.written[id(node)] = self.new(node)
        return text

    def new(self, node: Node) -> str:
        match node:
            case Num():
                return written_number(node.text, self.latex)
            case Sym():
                return written_name(node.name, self.latex)
            case Const():
                if self.latex:
                    return {"pi": r"\pi", "infinity": r"\infty"}.get(node.name, node.name)
                return node.name
            case Words():
                return rf"\text{{{node.meaning}}}" if self.latex else node.meaning
            case Quantity():
                return self.quantity(node)
            case Chemical():
                return chemical_latex(node.text) if self.latex else node.text
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
            case Degree():
                return self.part(node.arg, _ATOM) + (r"^{\circ}" if self.latex else "°")
            case Func():
                return self.function(node)
            case Apply():
                args = ", ".join(self.write(arg) for arg in node.args)
                return (
                    written_name(node.name, self.latex) + "'" * node.primes + (self.bracket(args) if node.args else "")
                )
            case Derivative() | Integral() | Limit() | Sum():
                return self.calculus(node)
            case Relation():
                return self.relation(node)
            case Listing():
                return self.listing(node)
            case Matrix():
                return self.matrix(node)
            case SetOperation():
                sign = f" {_SET_SIGNS[node.word][self.latex]} "
                return sign.join(self.part(part, _SUM) for part in node.parts)
            case SetBuilder():
                return self.builder(node)
            case Cases():
                return self.cases(node)
            case Logic():
                joint = rf" \text{{ {node.word} }} " if self.latex else f" {node.word} "
                return joint.join(self.write(item) for item in node.parts)
        raise TypeError(f"not a tree: {node!r}")

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
        if digit or isinstance(before, (Percent, Degree, Mixed, Quantity)):
            return sign
        if isinstance(factor, (Mixed, Percent, Degree, Quantity)) or (isinstance(factor, Cases) and not self.latex):
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
        if name in ("dot", "cross") and all(map(is_vector, args)):
            sign = {"dot": ("·", r"\cdot"), "cross": ("×", r"\times")}[name][self.latex]
            return f"{self.part(args[0], _POWER)} {sign} {self.part(args[1], _POWER)}"
        if not self.latex:
            return f"{name}({inner})"
        if name == "det" and isinstance(args[0], Matrix):
            return self.matrix(args[0], "vmatrix")
        if name == "transpose" and _has_matrix(args[0]):
            return self.part(args[0], _ATOM) + "^{T}"
        if name == "norm":
            return rf"\left\lVert {inner}\right\rVert"
        if name == "conjugate" and not isinstance(args[0], (Sym, Mul, Const)):
            return rf"\overline{{{inner}}}"
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
        body, variable = self.write(node.body), written_name(node.variable.name, self.latex)
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

    def matrix(self, node: Matrix, environment: str = "pmatrix") -> str:
        columns = node.columns
        rows = [node.items[at : at + columns] for at in range(0, len(node.items), columns)]
        cells = [[self.part(item, _SUM) for item in row] for row in rows]
        if not self.latex:
            return "[" + ", ".join("[" + ", ".join(row) + "]" for row in cells) + "]"
        inner = r" \\ ".join(" & ".join(row) for row in cells)
        return rf"\begin{{{environment}}} {inner} \end{{{environment}}}"

    def builder(self, node: SetBuilder) -> str:
        element, condition = self.part(node.element, _RELATION), self.write(node.condition)
        if element[-1] in "!%°'":
            element = self.bracket(element)
        return rf"\left\{{{element} \mid {condition}\right\}}" if self.latex else f"{{{element} | {condition}}}"

    def cases(self, node: Cases) -> str:
        pairs = [(self.part(value, _RELATION), c) for value, c in zip(node.values, node.conditions, strict=True)]
        if self.latex:
            rows = [rf"{value} & {self.write(condition)}" for value, condition in pairs]
            return r"\begin{cases} " + r" \\ ".join(rows) + r" \end{cases}"
        parts = [
            f"{value} otherwise" if condition == Words("otherwise") else f"{value} if {self.write(condition)}"
            for value, condition in pairs
        ]
        return "{" + ", ".join(parts) + "}"

    def listing(self, node: Listing) -> str:
        inner = ", ".join(self.part(item, _RELATION) for item in node.items)
        if not node.left:
            return inner
        if self.latex and node.left == "{":
            return rf"\left\{{{inner}\right\}}"
        if node.left == "<":
            return rf"\left\langle {inner}\right\rangle" if self.latex else f"⟨{inner}⟩"
        return self.bracket(inner, node.left, node.right)

    def quantity(self, node: Quantity) -> str:
        number = self.part(node.number, _NEG)
        if not node.unit:
            return number
        close = "" if node.unit in ("%", "°") else r"\," if self.latex else " "
        return f"{number}{close}{unit_latex(node.unit) if self.latex else node.unit}"


def unit_latex(unit: str) -> str:
    """A unit as `units.show` writes it (`kg m/s^2`) in upright LaTeX."""
    text = re.sub(r"\^(-?\d+|\([^()]*\))", lambda power: f"^{{{power[1].strip('()')}}}", unit)
    for sign, command in (
        ("%", r"\%"), (" ", r"\,"), ("µ", r"\mu "), ("Ω", r"\Omega "), ("°", r"^{\circ}"), ("Δ", r"\Delta "),
    ):  # fmt: skip
        text = text.replace(sign, command)
    return rf"\mathrm{{{text}}}"


def chemical_latex(text: str) -> str:
    """A chemical formula or equation in one line as upright LaTeX."""
    text = re.sub(r"(?<=[A-Za-z)\]])(\d+)", lambda count: f"_{{{count[1]}}}", text)
    text = re.sub(r"\^(\d*[+-])", lambda charge: f"^{{{charge[1]}}}", text)
    text = re.sub(r"(?<=\d) (?=[A-Z(])", lambda _: r"\,", text)
    for sign, command in (("<=>", r"\rightleftharpoons"), ("->", r"\rightarrow"), ("·", r" \cdot ")):
        text = text.replace(sign, command)
    return rf"\mathrm{{{text}}}"


def to_text(node: Node) -> str:
    """`node` as one types it: `3x + 5 = 20`, `sqrt(2)/2`."""
    return _Writer(latex=False).write(node)


def to_latex(node: Node) -> str:
    """`node` as LaTeX, without dollar signs."""
    return _Writer(latex=True).write(node)
