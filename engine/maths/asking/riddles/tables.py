"""The words of riddles for numbers, operations and comparisons."""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.asking.riddles import value as say
from engine.maths.asking.riddles.value import Value
from engine.maths.words import word_set

NUMBER = re.compile(r"\d{1,12}(?:\.\d{1,9})?(?:/[1-9]\d{0,5})?")
ADJECTIVES = word_set(
    "certain secret unknown positive negative whole natural real original same magic mystery mysterious "
    "starting initial particular hidden rational nonzero odd even lucky favourite favorite smallest missing "
    "required given chosen wanted desired sought single picked"
)
NOUNS = frozenset(("number", "integer", "value", "numeral"))
OWN = word_set("a an the my this that your his her our some what which any one 1")
MULTIPLES = {
    "twice": 2, "double": 2, "thrice": 3, "triple": 3, "treble": 3, "quadruple": 4, "quintuple": 5
}  # fmt: skip
PARTS = {
    "half": 2, "1/2": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
FUNCTIONS: dict[tuple[str, ...], Callable[[Value], Value]] = {
    ("square",): lambda v: say.power(v, 2),
    ("cube",): lambda v: say.power(v, 3),
    ("square", "root"): say.root,
    ("cube", "root"): lambda v: say.root(v, 3),
    ("reciprocal",): lambda v: say.over(say.number("1"), v),
    ("inverse",): lambda v: say.over(say.number("1"), v),
    ("opposite",): say.opposite,
    ("negative",): say.opposite,
    ("successor",): lambda v: say.plus(v, say.number("1")),
    ("predecessor",): lambda v: say.minus(v, say.number("1")),
    ("absolute", "value"): say.size_of,
    ("double",): lambda v: say.times(say.number("2"), v),
    ("triple",): lambda v: say.times(say.number("3"), v),
    ("quadruple",): lambda v: say.times(say.number("4"), v),
    ("quintuple",): lambda v: say.times(say.number("5"), v),
}  # fmt: skip
WIDE = frozenset(("square", "cube", "reciprocal", "inverse", "opposite", "negative", "absolute"))
WIDER = frozenset(("root", "reciprocal", "inverse", "opposite", "negative", "value"))
"""Whose end is open even before a plus."""
UP = "more|greater|larger|bigger|higher|older"
DOWN = "less|fewer|smaller|lower|younger"
SIZE = "many|much|big|large|great|high|old"
PAIRS: dict[str, Callable[[Value, Value], Value]] = {
    "sum": say.plus,
    "total": say.plus,
    "product": say.times,
    "difference": say.minus,
    "quotient": say.over,
    "ratio": say.over,
}
POSTFIX: dict[str, Callable[[Value], Value]] = {
    "squared": lambda v: say.power(v, 2), "cubed": lambda v: say.power(v, 3),
    "doubled": lambda v: say.times(say.number("2"), v), "tripled": lambda v: say.times(say.number("3"), v),
    "trebled": lambda v: say.times(say.number("3"), v), "quadrupled": lambda v: say.times(say.number("4"), v),
    "halved": lambda v: say.over(v, say.number("2")),
}  # fmt: skip
RESULTS = frozenset(
    [
        "result",
        "outcome",
        "answer",
        "sum",
        "product",
        "difference",
        "rest",
        "remainder",
        "quotient",
        "total",
        "value",
        "outcomes",
        "lot",
        "remaining",
    ]
)
CHANGES = {
    "increased": 1, "raised": 1, "enlarged": 1, "decreased": -1, "reduced": -1, "diminished": -1, "lessened": -1,
    "lowered": -1,
}  # fmt: skip
MEANT = (
    "in question", "i am thinking of", "i thought of", "i started with", "you started with", "at the start",
    "i have in mind", "we started with", "you thought of", "you started from",
)  # fmt: skip
"""What may stand behind `the number`."""
