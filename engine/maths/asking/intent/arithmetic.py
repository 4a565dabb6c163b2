"""What numbers of a text could be meant for: one alone, two or three joined, percentages, and lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import permutations
from math import prod

from engine.maths.asking.frame.pieces import letters_in
from engine.maths.asking.intent.candidate import Candidate

MAX_EXPONENT = 20
_WHOLE = re.compile(r"[-−]?\d+")
_NUMBER = re.compile(r"\(?([-−]?\d+(?:\.\d+)?)(?: ?/ ?(\d+))?\)?")
_RUN = re.compile(r"[QN]\d+(?:(?: ,| ;)*(?: and| or| with| by| both| from| to)?(?: the)?(?: numbers?)? [QN]\d+)+")
_QUOTIENT = re.compile(r"\(?(\d+)\)? ?[/÷] ?\(?(\d+)\)?")
_FRACTION = re.compile(r"[-−]?\(?\d+\)? ?/ ?\(?\d+\)?|\\frac\{\d+\}\{\d+\}")
_FACTOR = re.compile(r"\(?(\d{1,4})(?:\^\(?(\d{1,2})\)?|([²³⁴⁵⁶]))?\)?")
_RAISED = {"²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6}
MAX_PRODUCT = 40
"""Characters of a number written as a product."""
_PERCENT = re.compile(r"\bpercent|\bper cent\b")
_OF_ONE = (
    ("square", "{}^2"),
    ("cube", "{}^3"),
    ("root", "sqrt({})"),
    ("cube root", "cbrt({})"),
    ("double", "2*{}"),
    ("triple", "3*{}"),
    ("quadruple", "4*{}"),
    ("half", "{}/2"),
    ("third", "{}/3"),
    ("quarter", "{}/4"),
    ("opposite", "-({})"),
    ("reciprocal", "1/({})"),
)
_OF_TWO = (
    ("squared sum", "({} + {})^2", True),
    ("sum of squares", "{}^2 + {}^2", True),
    ("squared difference", "({} - {})^2", False),
    ("difference of squares", "{}^2 - {}^2", False),
    ("square plus", "{}^2 + {}", False),
    ("square less", "{}^2 - {}", False),
    ("root plus", "sqrt({}) + {}", False),
    ("twice plus", "2*{} + {}", False),
    ("twice less", "2*{} - {}", False),
    ("less twice", "{} - 2*{}", False),
    ("twice the sum", "2*({} + {})", True),
    ("half plus", "{}/2 + {}", False),
    ("half less", "{}/2 - {}", False),
    ("less half", "{} - {}/2", False),
    ("half the sum", "({} + {})/2", True),
)
"""What is done with two numbers besides the four operations, and whether they can change places."""
_Three = Callable[[Fraction, Fraction, Fraction], Fraction]
_OF_THREE: tuple[tuple[str, str, tuple[int, int] | None, _Three], ...] = (
    ("plus less", "{} + {} - {}", (0, 1), lambda a, b, c: a + b - c),
    ("less less", "{} - {} - {}", (1, 2), lambda a, b, c: a - b - c),
    ("times plus", "{} * {} + {}", (0, 1), lambda a, b, c: a * b + c),
    ("times less", "{} * {} - {}", (0, 1), lambda a, b, c: a * b - c),
    ("less times", "{} - {} * {}", (1, 2), lambda a, b, c: a - b * c),
    ("sum times", "({} + {}) * {}", (0, 1), lambda a, b, c: (a + b) * c),
    ("difference times", "({} - {}) * {}", None, lambda a, b, c: (a - b) * c),
    ("times over", "{} * {} / {}", (0, 1), lambda a, b, c: a * b / c),
    ("sum over", "({} + {}) / {}", (0, 1), lambda a, b, c: (a + b) / c),
    ("difference over", "({} - {}) / {}", None, lambda a, b, c: (a - b) / c),
    ("over plus", "{} / {} + {}", None, lambda a, b, c: a / b + c),
    ("over less", "{} / {} - {}", None, lambda a, b, c: a / b - c),
    ("less over", "{} - {} / {}", None, lambda a, b, c: a - b / c),
    ("over times", "{} / ({} * {})", (1, 2), lambda a, b, c: a / (b * c)),
    ("over sum", "{} / ({} + {})", (1, 2), lambda a, b, c: a / (b + c)),
)
"""What is done with three numbers, and the two of them that can change places."""
_OF_PERCENT = (
    ("percent of", "calculate {}% of {}"),
    ("percent off", "decrease {1} by {0}%"),
    ("percent more", "increase {1} by {0}%"),
    ("what percent", "what percent of {1} is {0}"),
    ("percent change", "percentage change from {} to {}"),
)
_WRITTEN = (
    ("as fraction", "a fraction", re.compile(r"[.% ]")),
    ("as decimal", "a decimal", re.compile(r"[/%]")),
    ("as percent", "a percentage", re.compile(r"\d\)?$")),
)


def of_one_number(name: str, text: str, skeleton: str) -> Iterator[Candidate]:
    """One number: multiplied, raised, divided, or written in another form."""
    taken = text if text.isdigit() else f"({text})"
    for task, form in _OF_ONE:
        yield Candidate(task, f"calculate {form.format(taken)}", (name,))
    quotient = _QUOTIENT.fullmatch(text)
    if quotient is not None:
        yield from _remainder(quotient[1], quotient[2], (name,))
        yield Candidate("cancelled", f"gcd({quotient[1]}, {quotient[2]})", (name,))
    below = re.findall(r"\d ?/ ?(\d+)(?![\d.])", text) if name[0] == "N" else []
    if len(below) > 1:
        yield Candidate("denominator", f"lcm({', '.join(below)})", (name,))
    if name[0] == "Q":
        if _FRACTION.fullmatch(text):
            yield Candidate("lowest", f"simplify {text}", (name,))
        said = f"{text}%" if re.search(rf"\b{name} percent\b", skeleton) else text
        for task, form, of in _WRITTEN:
            if of.search(said):
                yield Candidate(task, f"write {said} as {form}", (name,))


def of_two(first: str, second: str, texts: dict[str, str]) -> Iterator[Candidate]:
    """Two formulas joined; what stands first in the command is the first of `used`."""
    left, right = _taken(texts[first]), _taken(texts[second])
    letters = letters_in(left + right)
    verb = "simplify" if letters else "calculate"
    used = (first, second)
    a, b = _value(texts[first]), _value(texts[second])
    less = _kind(a - b) if a is not None and b is not None else ""
    over = _kind(a / b) if a is not None and b else ""
    yield Candidate("less", f"{verb} {left} - {right}", used, less)
    yield Candidate("over", f"{verb} {left} / {right}", used, over)
    if first < second:
        yield Candidate("plus", f"{verb} {left} + {right}", used)
        yield Candidate("times", f"{'expand' if letters else 'calculate'} {left} * {right}", used)
    if not letters:
        if first < second:
            yield Candidate("mean", f"mean of {texts[first]}, {texts[second]}", used)
        for task, form, same in _OF_TWO:
            if not same or first < second:
                yield Candidate(task, f"calculate {form.format(left, right)}", used)
        if "/" in texts[second]:
            yield Candidate("less its part", f"calculate {left} - {left}*{right}", used)
            yield Candidate("plus its part", f"calculate {left} + {left}*{right}", used)
    if not letters and _WHOLE.fullmatch(texts[first]) and _WHOLE.fullmatch(texts[second]):
        yield from _remainder(texts[first], texts[second], used)
        if texts[second].isdigit() and int(texts[second]) <= MAX_EXPONENT:
            yield Candidate("power", f"calculate {left}^{right}", used)


def of_percentages(numbers: list[str], texts: dict[str, str], skeleton: str) -> Iterator[Candidate]:
    """Two numbers of a text that speaks of percent."""
    if len(numbers) == 2 and _PERCENT.search(skeleton):
        for names in permutations(numbers):
            for task, form in _OF_PERCENT:
                yield Candidate(task, form.format(*(texts[name] for name in names)), names)


def of_three(numbers: list[str], texts: dict[str, str]) -> Iterator[Candidate]:
    """Three numbers, all that a text has, joined by two operations."""
    if len(numbers) != 3:
        return
    values = {name: _value(texts[name]) for name in numbers}
    for names in permutations(numbers):
        taken = [_taken(texts[name]) for name in names]
        for task, form, same, function in _OF_THREE:
            if same is None or names[same[0]] < names[same[1]]:
                yield Candidate(task, f"calculate {form.format(*taken)}", names, _of(function, names, values))


def of_four(numbers: list[str], texts: dict[str, str]) -> Iterator[Candidate]:
    """Four numbers, all that a text has, as two products: `12 rows of 15 and 4 rows of 9`."""
    if len(numbers) == 4:
        a, b, c, d = (_taken(texts[name]) for name in numbers)
        yield Candidate("products plus", f"calculate {a} * {b} + {c} * {d}", tuple(numbers))
        yield Candidate("products less", f"calculate {a} * {b} - {c} * {d}", tuple(numbers))


def _of(function: _Three, names: tuple[str, ...], values: dict[str, Fraction | None]) -> str:
    a, b, c = (values[name] for name in names)
    if a is None or b is None or c is None:
        return ""
    try:
        return _kind(function(a, b, c))
    except ZeroDivisionError:
        return ""


def of_lists(skeleton: str, texts: dict[str, str]) -> Iterator[Candidate]:
    """Numbers that stand together, and all numbers of the text where they do not."""
    every = [name for name in re.findall(r"[A-Z]\d+", skeleton) if name in texts and name[0] in "QN"]
    runs = [re.findall(r"[A-Z]\d+", run[0]) for run in _RUN.finditer(skeleton)]
    for names in [*runs, every] if not runs or runs == [every] else runs:
        if len(names) > 1 and all(name[0] in "QN" for name in names):
            yield from _of_all(names, texts)


def _of_all(numbers: list[str], texts: dict[str, str]) -> Iterator[Candidate]:
    """A list of numbers in its order."""
    used = tuple(numbers)
    below = [_QUOTIENT.fullmatch(texts[name]) for name in numbers]
    whole = [_product(texts[name]) for name in numbers]
    for task, function, each in (
        ("divisor", "gcd", whole),
        ("multiple", "lcm", whole),
        ("denominator", "lcm", [fraction[2] for fraction in below if fraction is not None]),
    ):
        if len(each) == len(numbers) and all(one.isdigit() for one in each):
            yield Candidate(task, f"{function}({', '.join(each)})", used)
    if len(numbers) > 2:
        taken = [_taken(texts[name]) for name in numbers]
        yield Candidate("plus", f"calculate {' + '.join(taken)}", used)
        yield Candidate("times", f"calculate {' * '.join(taken)}", used)


def _remainder(divided: str, by: str, used: tuple[str, ...]) -> Iterator[Candidate]:
    """What is left of a whole number, where something is."""
    if divided.isdigit() and by.isdigit() and int(divided) >= int(by) > 0:
        yield Candidate("remainder", f"remainder when {divided} is divided by {by}", used)


def _product(text: str) -> str:
    """`2^2 * 3 * 5` as the number it is, and anything else as it stands."""
    factors = [_FACTOR.fullmatch(part.strip()) for part in re.split(r"[*×·∙⋅]", text)]
    if len(text) > MAX_PRODUCT or not all(factors):
        return text
    powers = [(int(each[1]), int(each[2] or _RAISED.get(each[3] or "", 1))) for each in factors if each is not None]
    if any(power > MAX_EXPONENT for _, power in powers):
        return text
    return str(prod(base**power for base, power in powers))


def _taken(text: str) -> str:
    """A formula in brackets where it needs them."""
    return text if re.fullmatch(r"\d+(?:\.\d+)?|[A-Za-z]", text) else f"({text})"


def _value(text: str) -> Fraction | None:
    """What a written number is; None for anything else, and for numbers of absurd length."""
    found = _NUMBER.fullmatch(text)
    if found is None or len(text) > 20 or (found[2] and not int(found[2])):
        return None
    return Fraction(found[1].replace("−", "-")) / int(found[2] or 1)


def _kind(value: Fraction) -> str:
    sign = "0" if not value else "+" if value > 0 else "-"
    return sign if value.denominator == 1 else f"{sign}."
