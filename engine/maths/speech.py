"""Trees as words, as a teacher says them aloud: "x squared plus one half equals minus three".

What is said can be written down again in one way only: where the plain words would leave a doubt, the end of a part
is said too ("the fraction x plus one, over two, end fraction"). Knows how things are said, not what they are worth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.spoken import (
    FUNCTIONS,
    MARKS,
    NAMED_SETS,
    ORDINALS,
    PARTS,
    RELATIONS,
    SET_WORDS,
    SMALL,
    UNITS,
)
from engine.maths.tree import (
    SEGMENT,
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

# How tightly what is said holds together, tightest first.
_ATOM, _TIGHT, _PRODUCT, _SUM, _RELATION, _LIST = range(6)


_OF_SETS = ("in", "notin", "subset", "subseteq", "supset", "supseteq")


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    level: int


def to_words(node: Node) -> str:
    """`node` in English words, for reading aloud: `(x^2 + 1)/2` as "the fraction x squared plus one, over two, ..."."""
    names = {part.name[0] for part in walk(node) if isinstance(part, (Sym, Apply)) and part.name}
    both = frozenset(name for name in names if name.lower() in names and name.upper() in names)
    return _Speaker(both).say(node).text


class _Speaker:
    """Says trees; `both` are the letters that occur as capital and as small letter."""

    def __init__(self, both: frozenset[str]) -> None:
        self.both = both
        self.said: dict[
            int, _Said
        ] = {}  # each node is asked for more than once, so that nesting would cost powers of two

    def at(self, node: Node, most: int) -> str:
        """`node`, with its brackets said when it holds together less than `most`."""
        said = self.say(node)
        return said.text if said.level <= most else f"open bracket {said.text} close bracket"

    def ended(self, head: str, node: Node, what: str, most: int = _TIGHT) -> str:
        """`head` before `node`; where `node` is long, its end is said."""
        said = self.say(node)
        return f"{head} {said.text}" + ("" if said.level <= most else f", end {what}")

    def say(self, node: Node) -> _Said:
        """`node` and how tightly it holds together."""
        said = self.said.get(id(node))
        if said is None:
            said = self.said[id(node)] = self.new(node)
        return said

    def new(self, node: Node) -> _Said:
        match node:
            case Num():
                return _Said(_number(node.text), _ATOM)
            case Sym():
                return _Said(self.name(node.name), _ATOM if "_" not in node.name else _TIGHT)
            case Const():
                return _Said(node.name, _ATOM)
            case Words():
                return _Said(node.meaning, _LIST)
            case Neg():
                return _Said("minus " + self.at(node.arg, _PRODUCT), _SUM)
            case Add():
                return _Said(self.sum(node), _SUM)
            case PlusMinus():
                sign = "plus or minus" if node.upper == "+" else "minus or plus"
                most = _SUM if isinstance(node.left, (Add, Neg)) else _PRODUCT
                left = "" if node.left is None else self.at(node.left, most) + " "
                return _Said(f"{left}{sign} {self.at(node.right, _PRODUCT)}", _SUM)
            case Mul():
                return self.product(node)
            case Div():
                return self.fraction(node)
            case Pow():
                return _Said(self.power(node), _TIGHT)
            case Root():
                return _Said(self.root(node), _TIGHT)
            case Mixed():
                return _Said(f"{_number(node.whole.text)} and {_fraction_words(node.top, node.bottom)}", _TIGHT)
            case Percent():
                return _Said(self.at(node.arg, _ATOM) + " percent", _TIGHT)
            case Degree():
                return _Said(self.at(node.arg, _ATOM) + " degrees", _TIGHT)
            case Func():
                return self.function(node)
            case Apply():
                return self.apply(node)
            case Derivative() | Integral() | Limit() | Sum():
                return self.calculus(node)
            case Relation():
                return _Said(self.relation(node), _RELATION)
            case Quantity():
                unit = _unit(node.unit)
                return _Said(f"{self.at(node.number, _TIGHT)} {unit}".strip(), _TIGHT)
            case Chemical():
                return _Said(_chemical(node.text), _LIST)
        return self.collection(node)

    def inner(self, node: Node) -> str:
        """A set or a term in a longer sentence; a named set has another name there."""
        if isinstance(node, Words) and node.meaning in NAMED_SETS:
            return NAMED_SETS[node.meaning]
        return self.at(node, _SUM)

    def set_term(self, node: Node) -> str:
        """A term that is a set: two numbers in round brackets are an interval here, not a point."""
        pair = isinstance(node, Listing) and len(node.items) == 2 and node.left in ("(", "[")
        return self.interval(node) if pair and isinstance(node, Listing) else self.inner(node)

    # --- names --------------------------------------------------------------------------------------------

    def name(self, name: str) -> str:
        """A name letter by letter, with what stands over and below it."""
        stem, _, below = name.partition("_")
        letters = stem[0] if stem else ""
        marks = [mark for mark in stem if mark in MARKS]
        if len(stem) > 2 and stem[1] == stem[-1] and stem[1] in (SEGMENT, "\u20d7"):
            kind = "segment" if stem[1] == SEGMENT else "vector"
            said = f"the {kind} {' '.join(stem[::2])}"
        else:
            plain = "".join(char for char in stem if char not in MARKS)
            said = f"capital {plain}" if letters.isupper() and letters in self.both else plain
            for mark in marks:
                said = f"vector {said}" if MARKS[mark] == "vector" else f"{said} {MARKS[mark]}"
        if not below:
            return said
        signs = {"+": " plus ", "-": " minus ", ",": " comma ", "'": " prime"}
        spaced = re.sub(r"[+,'-]", lambda sign: signs[sign[0]], below)
        return f"{said} sub {spaced}" + (" end sub" if spaced != below else "")

    # --- sums and products --------------------------------------------------------------------------------

    def sum(self, node: Add) -> str:
        out = self.at(node.terms[0], _PRODUCT) if not isinstance(node.terms[0], Neg) else self.say(node.terms[0]).text
        for term in node.terms[1:]:
            if isinstance(term, Neg):
                out += " minus " + self.at(term.arg, _PRODUCT)
            else:
                out += " plus " + self.at(term, _PRODUCT)
        return out

    def product(self, node: Mul) -> _Said:
        factors = node.factors
        if len(factors) == 2 and isinstance(factors[0], Num) and isinstance(factors[1], (Sym, Const)):
            return _Said(f"{self.say(factors[0]).text} {self.say(factors[1]).text}", _TIGHT)
        if isinstance(factors[0], Num) and isinstance(factors[1], Pow) and isinstance(factors[1].base, Sym):
            parts = [f"{self.say(factors[0]).text} {self.say(factors[1]).text}"]
            rest = factors[2:]
        else:
            parts, rest = [], factors
        parts += [self.factor(factor) for factor in rest]
        return _Said(" times ".join(parts), _PRODUCT)

    def factor(self, node: Node) -> str:
        if isinstance(node, Div) and not _is_plain_fraction(node):
            return self.long_fraction(node)
        short = isinstance(node, Mul) or (isinstance(node, Div) and not _is_plain_fraction(node))
        return self.at(node, _ATOM if short else _TIGHT)

    def fraction(self, node: Div) -> _Said:
        if _is_plain_fraction(node) and isinstance(node.top, Num) and isinstance(node.bottom, Num):
            return _Said(_fraction_words(node.top, node.bottom), _TIGHT)
        top, bottom = self.say(node.top), self.say(node.bottom)
        if top.level <= _TIGHT and bottom.level == _ATOM:
            return _Said(f"{top.text} over {bottom.text}", _PRODUCT)
        return _Said(self.long_fraction(node), _ATOM)

    def long_fraction(self, node: Div) -> str:
        return f"the fraction {self.say(node.top).text}, over {self.say(node.bottom).text}, end fraction"

    def power(self, node: Pow) -> str:
        base, exponent = node.base, node.exponent
        short = {"2": "squared", "3": "cubed"}.get(exponent.text) if isinstance(exponent, Num) else None
        if isinstance(base, Func) and base.name in FUNCTIONS and len(base.args) == 1 and short and base.name != "exp":
            head = FUNCTIONS[base.name].removesuffix(" of")
            return self.called(f"{head} {short} of", base.args[0])
        said = self.say(base)
        plain = said.level == _ATOM or isinstance(base, Sym)
        start = said.text if plain else f"open bracket {said.text} close bracket"
        if short:
            return f"{start} {short}"
        minus = isinstance(exponent, Neg) and self.say(exponent.arg).level == _ATOM
        if minus or self.say(exponent).level == _ATOM:
            return f"{start} to the power {self.say(exponent).text}"
        return f"{start} to the power of {self.say(exponent).text}, end power"

    def root(self, node: Root) -> str:
        index = node.index.text if isinstance(node.index, Num) else ""
        if index in ("2", "3"):
            head = f"the {'square' if index == '2' else 'cube'} root of"
        elif index in ORDINALS:
            head = f"the {ORDINALS[index]} root of"
        else:
            head = f"the root of order {self.at(node.index, _ATOM)} of"
        return self.ended(head, node.arg, "root", _ATOM)

    # --- functions ----------------------------------------------------------------------------------------

    def called(self, head: str, arg: Node) -> str:
        """A function at its argument, which is bracketed when it is more than one piece."""
        simple = self.say(arg).level <= _TIGHT and not isinstance(arg, (Func, Root, Div))
        return f"{head} {self.at(arg, _TIGHT if simple else _ATOM)}"

    def function(self, node: Func) -> _Said:
        name, args = node.name, node.args
        if name == "factorial":
            return _Said(self.at(args[0], _ATOM) + " factorial", _TIGHT)
        if name in ("dot", "cross", "mod", "binomial"):
            word = "choose" if name == "binomial" else name
            return _Said(f"{self.at(args[0], _ATOM)} {word} {self.at(args[1], _ATOM)}", _PRODUCT)
        if name == "log" and len(args) == 2:
            return _Said(self.called(f"log base {self.at(args[1], _ATOM)} of", args[0]), _TIGHT)
        if name in ("abs", "floor", "ceil", "norm", "conjugate", "det"):
            head = {"abs": "absolute value", "ceil": "ceiling", "det": "determinant"}.get(name, name)
            return _Said(self.ended(f"the {head} of", args[0], head, _ATOM), _TIGHT)
        head = FUNCTIONS.get(name, f"{name} of")
        if len(args) == 1:
            return _Said(self.called(head, args[0]), _TIGHT)
        return _Said(f"{head} {' and '.join(self.at(arg, _TIGHT) for arg in args)}, end {name}", _TIGHT)

    def apply(self, node: Apply) -> _Said:
        primes = {0: "", 1: " prime", 2: " double prime", 3: " triple prime"}.get(node.primes, f" {node.primes} primes")
        head = self.name(node.name) + primes
        if not node.args:
            return _Said(head, _TIGHT)
        if len(node.args) == 1:
            return _Said(self.called(f"{head} of", node.args[0]), _TIGHT)
        return _Said(f"{head} of {' comma '.join(self.at(arg, _SUM) for arg in node.args)}, end arguments", _TIGHT)

    def calculus(self, node: Derivative | Integral | Limit | Sum) -> _Said:
        variable = self.name(node.variable.name)
        body = self.say(node.body).text
        if isinstance(node, Derivative):
            order = "" if node.order == 1 else f"{ORDINALS.get(str(node.order), str(node.order))} "
            return _Said(f"the {order}derivative of {body}, with respect to {variable}", _TIGHT)
        if isinstance(node, Integral):
            span = ""
            if node.lower is not None and node.upper is not None:
                span = f"from {self.say(node.lower).text} to {self.say(node.upper).text} "
            return _Said(f"the integral {span}of {body}, with respect to {variable}", _TIGHT)
        if isinstance(node, Limit):
            side = {"+": " from above", "-": " from below"}.get(node.side, "")
            head = f"the limit as {variable} tends to {self.at(node.point, _PRODUCT)}{side}, of"
            return _Said(f"{head} {body}, end limit", _TIGHT)
        head = f"the {node.kind} over {variable} from {self.say(node.lower).text} to {self.say(node.upper).text}, of"
        return _Said(f"{head} {body}, end {node.kind}", _TIGHT)

    # --- relations and collections ------------------------------------------------------------------------

    def relation(self, node: Relation) -> str:
        out = self.inner(node.terms[0])
        for sign, term in zip(node.signs, node.terms[1:], strict=True):
            if isinstance(term, SetOperation):
                out += f" {RELATIONS[sign]} {self.say(term).text}"
            else:
                out += f" {RELATIONS[sign]} {self.set_term(term) if sign in _OF_SETS else self.inner(term)}"
        return out

    def collection(self, node: Node) -> _Said:
        match node:
            case Listing():
                return self.listing(node)
            case Matrix():
                return _Said(self.matrix(node), _ATOM)
            case SetOperation():
                word = f" {SET_WORDS[node.word]} "
                return _Said(word.join(self.set_term(part) for part in node.parts), _RELATION)
            case SetBuilder():
                element = self.at(node.element, _RELATION).replace(" is in ", " in ", 1)
                return _Said(f"the set of all {element}, with {self.say(node.condition).text}, end set", _ATOM)
            case Cases():
                cases = []
                for value, condition in zip(node.values, node.conditions, strict=True):
                    when = "otherwise" if condition == Words("otherwise") else f"if {self.say(condition).text}"
                    cases.append(f"{self.say(value).text}, {when}")
                return _Said("; ".join(cases) + "; end of the cases", _LIST)
            case Logic():
                return _Said(f" {node.word} ".join(self.at(part, _RELATION) for part in node.parts), _LIST)
        raise TypeError(f"not a tree: {node!r}")

    def listing(self, node: Listing) -> _Said:
        items = [self.at(item, _RELATION) for item in node.items]
        if not node.left:
            return _Said(", ".join(items), _LIST)
        if node.left == "{":
            return _Said(f"the set {', '.join(items)}, end set", _ATOM)
        if len(items) == 2 and (node.left == "[" or node.right == "]"):
            return _Said(self.interval(node), _ATOM)
        if node.left == "<":
            return _Said(f"the vector {', '.join(items)}, end vector", _ATOM)
        kind = "square " if node.left == "[" else ""
        return _Said(f"open {kind}bracket {' comma '.join(items)} close {kind}bracket", _ATOM)

    def interval(self, node: Listing) -> str:
        """The interval between two ends."""
        lower, upper = (self.at(item, _SUM) for item in node.items)
        first, last = ("included" if end in "[]" else "not included" for end in (node.left, node.right))
        return f"the interval from {lower}, {first}, to {upper}, {last}"

    def matrix(self, node: Matrix) -> str:
        columns = node.columns
        rows = [node.items[at : at + columns] for at in range(0, len(node.items), columns)]
        if columns == 1:
            return f"the column vector {', '.join(self.say(item).text for item in node.items)}, end vector"
        said = [", ".join(self.say(item).text for item in row) for row in rows]
        named = [f"row {_number(str(index))}: {row}" for index, row in enumerate(said, 1)]
        return f"the {_number(str(len(rows)))} by {_number(str(columns))} matrix, {'; '.join(named)}; end matrix"


def _number(text: str) -> str:
    """Small whole numbers as words, others as digits; digits that repeat are named."""
    head, bracket, period = text.rstrip(")").partition("(")
    if bracket:
        return f"{head.rstrip('.')} with {' '.join(period)} repeating"
    return SMALL.get(text, text)


def _is_plain_fraction(node: Node) -> bool:
    """Whether `node` is a fraction with a name of its own, such as three quarters."""
    if not (isinstance(node, Div) and isinstance(node.top, Num) and isinstance(node.bottom, Num)):
        return False
    return node.top.text in SMALL and node.top.text != "0" and node.bottom.text in PARTS


def _fraction_words(top: Num, bottom: Num) -> str:
    """Three quarters, five over seventeen."""
    if top.text in SMALL and bottom.text in PARTS:
        return f"{SMALL[top.text]} {PARTS[bottom.text][top.text != '1']}"
    return f"{_number(top.text)} over {_number(bottom.text)}"


def _unit(unit: str) -> str:
    """A unit as one says it: `m/s^2` as metres per second squared."""
    said: list[str] = []
    below = False
    for piece in re.findall(r"[^\W\d_]+|\^-?\d+|/|\S", unit):
        if piece == "/":
            said.append("per")
            below = True
        elif piece.startswith("^"):
            said.append({"^2": "squared", "^3": "cubed"}.get(piece, f"to the power {piece[1:].replace('-', 'minus ')}"))
        elif piece in UNITS:
            said.append(UNITS[piece][0 if below else 1])
        elif piece not in "()*·":
            said.append(piece)
    return " ".join(said)


def _chemical(text: str) -> str:
    """A formula or an equation, symbol by symbol."""
    said = re.sub(r"<=>|⇌", " is in balance with ", text).replace("->", " gives ").replace("→", " gives ")
    said = re.sub(r"\^(\d*)([+-])", lambda charge: f" {charge[1]} {'plus' if charge[2] == '+' else 'minus'} ", said)
    said = re.sub(r"\s\+\s", " plus ", said)
    return " ".join(re.findall(r"[A-Z][a-z]?(?![a-z])|[a-z]+|\d+|\S", said))
