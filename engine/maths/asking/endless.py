"""Endless geometric sums: `8 + 4 + 2 + ...`, `\\sum_{n=0}^{\\infty} (1/2)^n`.

They become the same question as "the sum to infinity of the geometric series with first term 8 and ratio 1/2". Other
endless sums are told to be beyond what can be worked out here.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from math import prod

from engine.maths.asking.family import ASK, REAL, expression, fraction, pattern, strip, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Add, Const, Div, Mul, Neg, Node, Num, Pow, Sum, Sym, rational, substitute, symbols

MAX_SLOPE = 50  # of the exponent of a power
_DOTS = r"(?:…|⋯|\\[lc]?dots)"
# the dots themselves are gone where they end the question: `1 + 1/2 + 1/4 +`
_SERIES = pattern(
    rf"(?:{ASK} )?(?:the )?(?:infinite )?(?:sum(?: to infinity)?|value|total)? ?(?:of )?(?:the )?"
    r"(?:infinite |geometric )*(?:series|sum)? ?:? ?"
    rf"(?P<terms>{REAL}(?: ?[-+−] ?(?:\d+(?:\.\d+)?(?: ?/ ?\d+)?)){{2,12}}) ?[-+−](?: ?{_DOTS})?(?: to infinity)?"
)
_SIGMA = re.compile(r"\\sum|(?<![A-Za-z])sum_|∑")
_LEADING = pattern(
    rf"(?:{ASK} |evaluate |calculate )?(?:the )?(?:(?:infinite )?(?:sum|value|series) (?:of )?)?(?:the )?(?P<rest>.*)"
)
_NOT_GEOMETRIC = "I can add up an endless sum only when each term is the one before times the same number."
_NO_NUMBER = "The sum of all terms of this sequence is no number."


def ask(text: str) -> Question | None:
    """An endless geometric sum, written out or with a sigma."""
    text = strip(re.sub(r"\.{2,}", "…", text))
    if match := _SERIES.fullmatch(text):
        return _written_out(match["terms"])
    if _SIGMA.search(text) is None or not re.search(r"\\infty|∞|infinity|\binf\b|\boo\b", text):
        return None
    match = _LEADING.fullmatch(text)
    tree = expression(match["rest"] if match else text)
    if not isinstance(tree, Sum) or tree.upper != Const("infinity") or tree.kind != "sum":
        return None
    return _sigma(tree)


def _written_out(text: str) -> Question:
    parts = re.findall(r"[-+−]?\s?\d+(?:\.\d+)?(?:\s?/\s?\d+)?", text)
    sizes = [fraction(part.lstrip("+ ")) for part in parts]
    if 0 in sizes:
        raise NotAsked(_NOT_GEOMETRIC)
    ratios = {after / before for before, after in pairwise(sizes)}
    if len(ratios) != 1:
        raise NotAsked(_NOT_GEOMETRIC)
    return _question(sizes[0], ratios.pop(), f"{text.strip()} + ...", "")


def _sigma(tree: Sum) -> Question:
    name = tree.variable.name
    if symbols(tree.body) != {name} or symbols(tree.lower):
        raise NotAsked(_NOT_GEOMETRIC)
    try:
        ratio = _ratio(tree.body, name)
        first = exact(substitute(tree.body, {name: tree.lower}))
    except (NotRational, Undefined):
        raise NotAsked(_NOT_GEOMETRIC) from None
    if not first:
        raise NotAsked(_NOT_GEOMETRIC)
    return _question(first, ratio, to_text(tree), to_latex(tree))


def _ratio(body: Node, name: str) -> Fraction:
    """By what a product of powers is multiplied from one whole number to the next. Raises NotRational for others."""
    if name not in symbols(body):
        exact(body)
        return Fraction(1)
    match body:
        case Neg(arg=arg):
            return _ratio(arg, name)
        case Mul(factors=factors):
            return prod((_ratio(factor, name) for factor in factors), start=Fraction(1))
        case Div(top=top, bottom=bottom):
            return _ratio(top, name) / _ratio(bottom, name)
        case Pow(base=base, exponent=exponent) if name not in symbols(base) and _is_linear(exponent, name):
            one, two = (exact(substitute(exponent, {name: Num(digit)})) for digit in "12")
            size = exact(base)
            if (two - one).denominator == 1 and abs(two - one) < MAX_SLOPE and size:
                return size ** int(two - one)
    raise NotRational


def _is_linear(exponent: Node, name: str) -> bool:
    """Whether an exponent is a sum of numbers and of multiples of the name."""
    match exponent:
        case Sym():
            return exponent.name == name
        case Num():
            return True
        case Neg(arg=arg):
            return _is_linear(arg, name)
        case Add(terms=terms):
            return all(_is_linear(term, name) for term in terms)
        case Mul(factors=factors):
            named = [factor for factor in factors if name in symbols(factor)]
            return len(named) <= 1 and all(_is_linear(factor, name) for factor in factors)
    return False


def _question(first: Fraction, ratio: Fraction, said: str, latex: str) -> Question:
    if abs(ratio) >= 1:
        raise NotAsked(_NO_NUMBER)
    values = (("first", rational(first)), ("step", rational(ratio)))
    body = Div(rational(first), Add((Num("1"), Neg(rational(ratio)))))
    text = f"Find the sum of all terms of the geometric series {said}"
    return worded(Task.SEQUENCE, "geometric_infinite_sum", body, text, values=values, latex=latex)
