"""Equations and inequalities among words: the formula, the interval of the unknown, and nothing else asked.

Each reader makes one plain command of the pieces of a text, or None where they are not all of its topic.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.topical.pieces import Pieces, letters_in
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.words import word_set

_PERIODIC = re.compile(r"(?<![a-z])(?:sin|cos|tan|sec|csc|cosec|cot)(?![a-z])")
_SOLVING = word_set(
    "solve solved solving solution solutions root roots equation equations value values find all real number numbers"
    " unknown true hold holds works work make makes makes satisfied satisfies satisfy exact set"
)
_RANGED = _SOLVING | word_set(
    "angle angles theta between from to in on over within inside for interval range domain lies lie lying belongs belong"
    " inclusive degrees degree radians radian trig trigonometric trigonometry where with and inside restricted first"
    " closed open half-open including when satisfying"
)
_INEQUALITY = _SOLVING | word_set(
    "inequality inequalities inequation range interval notation linear quadratic double compound rational cubic"
    " inequalities express describe region hold holds true satisfied positive-free absolute modulus fractional chained"
    " symbols sign signs chart number line represent rejecting checking"
)
_EQUATION = _SOLVING | word_set(
    "absolute modulus mod exponential logarithmic logarithm logarithms log logs ln natural exponent power powers surd"
    " radical index indices base e equal equals using algebraically algebraic rejecting reject checking check discard extraneous"
    " invalid natural"
)
_COUNT = re.compile(r"\b(?:how many|number of|integer|integers|whole|smallest|largest|least|greatest|positive|negative|"
                r"natural numbers?|sum|product)\b")  # fmt: skip


def ranged(found: Pieces) -> str | None:
    """`solve sin x = cos x for 0 <= x <= 2π`: a trigonometric equation, and where its unknown lies."""
    equations = [name for name in found.of("ZX") if _PERIODIC.search(found.text(name))]
    if (
        len(equations) != 1
        or found.of("DJRGT")
        or re.search(r"\b(?:smallest|largest|least|greatest|first)\b", found.skeleton)
    ):
        return None
    equation = found.text(equations[0])
    names = letters_in(equation)
    if len(names) != 1:
        return None
    name = next(iter(names))
    if any(found.text(letter) != name for letter in found.of("L")):
        return None
    others = [one for one in found.formulas if one not in equations and one[0] != "L"]
    where = _interval(found, others, name)
    if where is None or not say_nothing_more(found.words(), _RANGED, 1):
        return None
    unit = re.search(r"\b(degree|radian)s?\b", found.skeleton)
    many = re.search(r"\bhow many\b|\bnumber of (?:real |distinct |different )*(?:solutions|roots)\b", found.skeleton)
    asks = f"how many solutions does {equation} have" if many else f"solve {equation}"
    return f"{asks} {where}" + (f" in {unit[1]}s" if unit and "π" not in where and "°" not in where else "")


def _interval(found: Pieces, names: list[str], letter: str) -> str | None:
    """The words for the interval of the unknown, from a chain, a bracket or two ends."""
    kinds = "".join(name[0] for name in names)
    texts = [found.text(name) for name in names]
    if kinds == "C":
        chain = texts[0]
        return f"for {chain}" if letters_in(chain) == {letter} else None
    if kinds == "B" and len(re.split(r"[,;]", texts[0])) == 2:
        low, high = re.split(r"[,;]", texts[0][1:-1])
        signs = ("<=" if texts[0][0] == "[" else "<", "<=" if texts[0][-1] == "]" else "<")
        return f"for {low.strip()} {signs[0]} {letter} {signs[1]} {high.strip()}"
    if kinds == "NN":
        said = re.search(
            rf"(?:(between|from)|\b(?:range|interval|domain)(?: of)?|,) {names[0]} (and|to) {names[1]}", found.skeleton
        )
        if said is None:
            return None
        inclusive = ", inclusive" if said[2] == "to" or re.search(r"\binclusive|including\b", found.skeleton) else ""
        if "°" in texts[1] and "°" not in texts[0]:
            texts[0] += "°"
        if inclusive:
            return f"for {texts[0]} <= {letter} <= {texts[1]}"
        return f"between {texts[0]} and {texts[1]}"
    return None


def inequality(found: Pieces) -> str | None:
    """`solve x^2 > 16`: one inequality, or two joined by and, or."""
    if re.search(r"\b(?:absolute value|modulus|square|double|half|twice|root) of\b|\btwice\b", found.skeleton):
        return None
    main = found.of("RC")
    if len(main) not in (1, 2) or found.of("ZXDJBGTEN") or _COUNT.search(found.skeleton):
        return None
    join = "and"
    if len(main) == 2:
        between = re.search(rf"{main[0]} (?:, )?(and|or|,) {main[1]}", found.skeleton)
        if between is None:
            return None
        join = "and" if between[1] == "," else between[1]
    names = frozenset().union(*(letters_in(found.text(name)) for name in main))
    if len(names) != 1 or any(found.text(letter) not in names for letter in found.of("L")):
        return None
    if not say_nothing_more([word for word in found.words() if word != "or" or len(main) == 1], _INEQUALITY):
        return None
    text = f" {join} ".join(found.text(name) for name in main)
    return f"solve {text} for {next(iter(names))}"


def equation(found: Pieces) -> str | None:
    """`solve |x + 2| = 3x`: one equation with an absolute value, a logarithm, a power or a root in it."""
    main = found.of("Z")
    if re.search(r"\b(?:value|modulus|log|logarithm|ln|square|cube|root|power) of [ENR]\d", found.skeleton):
        return None
    if len(main) != 1 or found.of("XDJBGTENRC") or _COUNT.search(found.skeleton):
        return None
    text = found.text(main[0])
    names = letters_in(text)
    if not re.search(r"\||log|ln|\^|sqrt|√|abs|exp", text) or len(names) != 1 or _PERIODIC.search(text):
        return None
    if any(found.text(letter) not in names for letter in found.of("L")):
        return None
    if not say_nothing_more(found.words(), _EQUATION):
        return None
    return f"solve {text} for {next(iter(names))}"


def transcendental(found: Pieces) -> str | None:
    """`equation` where the unknown is in an exponent, a logarithm or bars, and every word is known."""
    main = found.of("Z")
    if len(main) != 1 or not re.search(r"\||log|ln|(?:e|\d|\))\^[-({]?[\d.]*[a-z]", found.text(main[0])):
        return None
    return equation(found) if say_nothing_more(found.words(), _EQUATION, 0) else None


_VALUE = word_set(
    "value single number absolute modulus logarithm logarithms log ln without calculator expression exactly simplify simplified"
    " evaluate decimal base natural"
)


def value(found: Pieces) -> str | None:
    """`write log_10(50) + log_10(2) as a single number`: numbers with a logarithm or bars, to be worked out."""
    main = found.of("N")
    if len(found.formulas) != 1 or len(main) != 1 or not re.search(r"\||log|ln|exp|abs|e\^", found.text(main[0])):
        return None
    return f"calculate {found.text(main[0])}" if say_nothing_more(found.words(), _VALUE, 1) else None


__all__ = ["equation", "inequality", "ranged", "transcendental", "value"]
