"""Lengths, areas and volumes of named shapes with the measures given, and the theorem of Pythagoras.

Measures may carry one unit of length, the same for all; the answer then has its power.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.asking.family import ASK, listing, number, pattern, strip, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.evaluate import exact
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import Add, Const, Div, Mul, Neg, Node, Num, Pow, Root, Words

UNITS = {
    "mm": "mm",
    "millimetres": "mm",
    "millimeters": "mm",
    "cm": "cm",
    "centimetres": "cm",
    "centimeters": "cm",
    "centimetre": "cm",
    "centimeter": "cm",
    "m": "m",
    "metres": "m",
    "meters": "m",
    "metre": "m",
    "meter": "m",
    "km": "km",
    "kilometres": "km",
    "kilometers": "km",
    "in": "in",
    "inches": "in",
    "inch": "in",
    "ft": "ft",
    "feet": "ft",
    "foot": "ft",
    "yd": "yd",
    "yards": "yd",
    "units": "",
    "unit": "",
}
_UNIT = r"(?:\s?(?:\\text\{\s?)?(?P<u{0}>" + "|".join(sorted(UNITS, key=len, reverse=True)) + r")\}?(?![a-z]))?"
_VALUE = r"(?P<v{0}>\d+(?:\.\d+)?(?:/\d+)?|\\[dt]?frac\{{\d+\}}\{{\d+\}}|\d*\s?(?:√\d+|sqrt\(\d+\)|\\sqrt\{{\d+\}}))"


def _measure(at: int) -> str:
    return (_VALUE + _UNIT.replace("{", "{{").replace("}", "}}").replace("{{0}}", "{0}")).format(at)


_WITH = (
    r"(?:,? (?:with|whose|of|that has|which has|having|has|if|where|when|given) ?(?:a |an |the "
    r"|its )?|[\s,:]+(?:a |the |its )?)"
)
_IS = r"(?: (?:is|of|equals|measures)| ?=)? "
_AND = r"(?:,? and |, ?| and )(?:a |an |the |its )?"
_BY = r" ?(?:by|x|×|\\times|\*) ?"

TWO, PI = Num("2"), Const("pi")


def _square(a: Node) -> Node:
    return Pow(a, TWO)


def _third(tree: Node) -> Node:
    return Div(tree, Num("3"))


def _heron(a: Node, b: Node, c: Node) -> Node:
    half: Node = Div(Add((a, b, c)), TWO)
    return Root(Mul((half, *(Add((half, Neg(side))) for side in (a, b, c)))), TWO)


_Formula = Callable[..., Node]
# shape: (names of the shape, ways to give its measures, quantity -> (words, power of the unit, formula))
_SHAPES: tuple[tuple[str, str, tuple[str, ...], dict[str, tuple[int, _Formula]]], ...] = (
    (
        "circle",
        r"circle|disc|disk",
        (rf"radius{_IS}#1", r"r ?= ?#1"),
        {
            "area": (2, lambda r: Mul((PI, _square(r)))),
            "circumference": (1, lambda r: Mul((TWO, PI, r))),
            "diameter": (1, lambda r: Mul((TWO, r))),
        },
    ),
    (
        "circle by diameter",
        r"circle|disc|disk",
        (rf"diameter{_IS}#1", r"d ?= ?#1"),
        {
            "area": (2, lambda d: Div(Mul((PI, _square(d))), Num("4"))),
            "circumference": (1, lambda d: Mul((PI, d))),
            "radius": (1, lambda d: Div(d, TWO)),
        },
    ),
    (
        "square",
        r"square",
        (rf"sides?(?: length| lengths)?{_IS}#1", rf"length{_IS}#1"),
        {
            "area": (2, _square),
            "perimeter": (1, lambda a: Mul((Num("4"), a))),
            "diagonal": (1, lambda a: Mul((a, Root(TWO, TWO)))),
        },
    ),
    (
        "rectangle",
        r"rectangle",
        (
            rf"length{_IS}#1{_AND}(?:width|breadth|height){_IS}#2",
            rf"(?:width|breadth){_IS}#1{_AND}(?:length|height){_IS}#2",
            rf"sides{_IS}#1{_AND}#2",
            rf"#1{_BY}#2",
            rf"side lengths{_IS}#1{_AND}#2",
            rf"dimensions{_IS}#1{_BY}#2",
        ),
        {
            "area": (2, lambda a, b: Mul((a, b))),
            "perimeter": (1, lambda a, b: Mul((TWO, Add((a, b))))),
            "diagonal": (1, lambda a, b: Root(Add((_square(a), _square(b))), TWO)),
        },
    ),
    (
        "triangle",
        r"triangle",
        (rf"base{_IS}#1{_AND}(?:perpendicular )?height{_IS}#2", rf"height{_IS}#1{_AND}base{_IS}#2"),
        {"area": (2, lambda b, h: Div(Mul((b, h)), TWO))},
    ),
    (
        "triangle by sides",
        r"triangle",
        (rf"sides?(?: lengths)?{_IS}#1,? #2,? (?:and )?#3", rf"sides?(?: lengths)?{_IS}#1, ?#2,? ?(?:and )?#3"),
        {"area": (2, _heron), "perimeter": (1, lambda a, b, c: Add((a, b, c)))},
    ),
    (
        "right triangle",
        r"right(?:-angled|-angle| angled)? triangle",
        (rf"(?:legs|shorter sides|catheti){_IS}#1{_AND}#2", rf"(?:the )?other (?:two )?sides{_IS}#1{_AND}#2"),
        {
            "hypotenuse": (1, lambda a, b: Root(Add((_square(a), _square(b))), TWO)),
            "area": (2, lambda a, b: Div(Mul((a, b)), TWO)),
        },
    ),
    (
        "parallelogram",
        r"parallelogram",
        (rf"base{_IS}#1{_AND}(?:perpendicular )?height{_IS}#2",),
        {"area": (2, lambda b, h: Mul((b, h)))},
    ),
    (
        "trapezium",
        r"trapezium|trapezoid",
        (rf"(?:parallel sides|bases){_IS}#1{_AND}#2{_AND}height{_IS}#3",),
        {"area": (2, lambda a, b, h: Div(Mul((Add((a, b)), h)), TWO))},
    ),
    (
        "cube",
        r"cube",
        (rf"(?:sides?|edges?)(?: length)?{_IS}#1",),
        {"volume": (3, lambda a: Pow(a, Num("3"))), "surface area": (2, lambda a: Mul((Num("6"), _square(a))))},
    ),
    (
        "cuboid",
        r"cuboid|rectangular prism|box|rectangular box",
        (
            rf"length{_IS}#1{_AND}width{_IS}#2{_AND}height{_IS}#3",
            rf"#1{_BY}#2{_BY}#3",
            rf"dimensions{_IS}#1{_BY}#2{_BY}#3",
            rf"sides{_IS}#1,? #2,? (?:and )?#3",
            rf"dimensions{_IS}#1,? #2,? (?:and )?#3",
        ),
        {
            "volume": (3, lambda a, b, c: Mul((a, b, c))),
            "surface area": (2, lambda a, b, c: Mul((TWO, Add((Mul((a, b)), Mul((b, c)), Mul((a, c))))))),
        },
    ),
    (
        "sphere",
        r"sphere|ball",
        (rf"radius{_IS}#1", r"r ?= ?#1"),
        {
            "volume": (3, lambda r: Mul((Div(Num("4"), Num("3")), PI, Pow(r, Num("3"))))),
            "surface area": (2, lambda r: Mul((Num("4"), PI, _square(r)))),
        },
    ),
    (
        "cylinder",
        r"cylinder",
        (rf"(?:base )?radius{_IS}#1{_AND}height{_IS}#2", rf"r ?= ?#1{_AND}h ?= ?#2"),
        {
            "volume": (3, lambda r, h: Mul((PI, _square(r), h))),
            "curved surface area": (2, lambda r, h: Mul((TWO, PI, r, h))),
            "lateral surface area": (2, lambda r, h: Mul((TWO, PI, r, h))),
            "total surface area": (2, lambda r, h: Mul((TWO, PI, r, Add((r, h))))),
        },
    ),
    (
        "cylinder by height",
        r"cylinder",
        (rf"height{_IS}#1{_AND}(?:base )?radius{_IS}#2",),
        {"volume": (3, lambda h, r: Mul((PI, _square(r), h)))},
    ),
    (
        "cone",
        r"cone",
        (rf"(?:base )?radius{_IS}#1{_AND}(?:perpendicular )?height{_IS}#2",),
        {"volume": (3, lambda r, h: _third(Mul((PI, _square(r), h))))},
    ),
)
_QUANTITIES = (
    r"(?P<q>area|perimeter|circumference|diameter|radius|diagonal|hypotenuse|volume|surface area|total surface area"
    r"|curved surface area|lateral surface area|length of the (?:hypotenuse|diagonal))"
)


def _filled(way: str) -> str:
    for at in (1, 2, 3):
        way = way.replace(f"#{at}", _measure(at))
    return way


_WORDINGS = tuple(
    (shape, pattern(wording))
    for shape in _SHAPES
    for way in shape[2]
    for wording in (
        rf"(?:{ASK} )?(?:the )?{_QUANTITIES} of (?:a |an |the )?(?:{shape[1]}){_WITH}(?P<facts>{_filled(way)})",
        rf"(?:if |given )?(?:a |an |the )?(?:{shape[1]}) (?:has|with)(?: a"
        rf"| an)? (?P<facts>{_filled(way)})[\s,.;]+{ASK} (?:its |the )?{_QUANTITIES}(?: of the "
        rf"(?:{shape[1]}))?",
    )
)
_LEG = (
    pattern(
        rf"(?:{ASK} )?(?:the )?(?:length of the )?(?:other|third|missing|remaining) (?:leg|side"
        r"|shorter side) of (?:a |the )?right(?:-angled|-angle| angled)? triangle (?:with|if|whose|where"
        rf"|that has) ?(?:the |a )?hypotenuse{_IS}{_measure(1)}{_AND}(?:one )?(?:other )?(?:leg"
        rf"|side){_IS}{_measure(2)}"
    ),
    pattern(
        r"(?:a |the )?right(?:-angled|-angle| angled)? triangle has (?:a "
        rf"|the )?hypotenuse{_IS}{_measure(1)}{_AND}(?:one )?(?:leg|side){_IS}{_measure(2)}[\s,.;]+{ASK} "
        r"(?:the )?(?:length of the )?(?:other|third|missing|remaining) (?:leg|side)"
    ),
)


def ask(text: str) -> Question | None:
    """A question about a named shape."""
    text = strip(text)
    if not re.search(r"area|perimeter|circumference|volume|diagonal|hypotenuse|diameter|radius|right", text, re.I):
        return None
    for shape, wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match:
            question = _question(shape, match)
            if question is not None:
                return question
    for wording in _LEG:
        match = wording.fullmatch(text)
        if match:
            (hypotenuse, leg), unit = _measures(match, 2)
            if exact(hypotenuse) <= exact(leg):
                raise NotAsked("The hypotenuse is the longest side.")
            body = Root(Add((_square(hypotenuse), Neg(_square(leg)))), TWO)
            say = f"Find the other leg of a right triangle with hypotenuse {to_text(hypotenuse)} and leg {to_text(leg)}"
            return _worded("right triangle", "leg", body, say, unit, 1, [hypotenuse, leg])
    return None


def _measures(match: re.Match[str], many: int) -> tuple[list[Node], str]:
    """(the measures, their unit). Raises NotAsked."""
    groups = match.groupdict()
    values: list[Node] = []
    units: set[str] = set()
    for at in range(1, many + 1):
        text = groups[f"v{at}"]
        if re.search(r"√|sqrt", text):
            from engine.maths.asking.family import expression

            values.append(expression(text))
        else:
            values.append(number(text))
            if exact(values[-1]) <= 0:
                raise NotAsked("A length is more than 0.")
        if groups.get(f"u{at}"):
            units.add(UNITS[groups[f"u{at}"].lower()])
    named = sum(bool(groups.get(f"u{at}")) for at in range(1, many + 1))
    if len(units) > 1 or 0 < named < many - (many > 1):
        raise NotAsked("The measures are not in the same unit.")
    return values, units.pop() if units else ""


def _question(
    shape: tuple[str, str, tuple[str, ...], dict[str, tuple[int, _Formula]]], match: re.Match[str]
) -> Question | None:
    name, _, _, formulas = shape
    quantity = re.sub(r"\s+", " ", match["q"].lower()).removeprefix("length of the ")
    if quantity not in formulas:
        return None
    many = sum(f"v{at}" in match.groupdict() for at in (1, 2, 3))
    values, unit = _measures(match, many)
    if name == "triangle by sides":
        sides = sorted(exact(value) for value in values)
        if sides[0] + sides[1] <= sides[2]:
            raise NotAsked("There is no triangle with these sides.")
    power, formula = formulas[quantity]
    body = formula(*values)
    facts = re.sub(r"\s+", " ", match["facts"]).strip()
    say = f"Find the {quantity} of a {name.split(' by ')[0]}: {facts}"
    return _worded(name, quantity, body, say, unit, power, values)


def _worded(shape: str, quantity: str, body: Node, say: str, unit: str, power: int, measures: list[Node]) -> Question:
    """`function` holds the unit of the answer, as in `cm^2`; `values` the shape and its measures."""
    whole = f"{unit}^{power}" if unit and power > 1 else unit
    values = (("shape", Words(shape)), ("measures", listing(measures)))
    return worded(Task.GEOMETRY, quantity, body, say, function=whole, values=values)
