"""Every plain command that the formulas of a text could be meant for, whatever its words say.

The words decide afterwards which of them is meant, or none. A candidate takes formulas as they stand; only what joins
them (a sign, "at", "the greatest common divisor of") is added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from engine.maths.asking.frame.pieces import Pieces, letters_in

MAX_OPERANDS = 4
"""Formulas of one text that are tried in pairs; a text with more is no single question."""
MAX_EXPONENT = 20
_WHOLE = re.compile(r"[-−]?\d+")
_RUN = re.compile(r"[QN]\d+(?:(?: ,| ;)*(?: and| or| with| by| both| from| to)?(?: the)?(?: numbers?)? [QN]\d+)+")
_QUOTIENT = re.compile(r"\(?(\d+)\)? ?[/÷] ?\(?(\d+)\)?")
_OF_ONE_NUMBER = (
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
)
_FRACTION = re.compile(r"[-−]?\(?\d+\)? ?/ ?\(?\d+\)?|\\frac\{\d+\}\{\d+\}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A command, the name of what is done in it, and the names of the formulas it takes, in their roles."""

    task: str
    command: str
    used: tuple[str, ...]


def candidates(found: Pieces) -> list[Candidate]:
    """All of them, without those that say the same twice."""
    made = dict[str, Candidate]()
    for each in _all(found):
        made.setdefault(each.command, each)
    return [*made.values()]


def _all(found: Pieces) -> Iterator[Candidate]:
    texts = {name: text.strip() for name, text in found.formulas.items() if f" {name} " in f" {found.skeleton} "}
    values = [name for name in texts if name[0] == "V"]
    derived = re.search(r"(?<![a-z])d\S*/d[a-z]", found.skeleton) is not None  # no equation then, but a claim
    for name, text in texts.items():
        if name[0] != "Z" or not derived:
            yield from _of_one(name, text, texts, values)
    operands = [name for name in texts if name[0] in "QNE"]
    if 2 <= len(operands) <= MAX_OPERANDS:
        for first, second in permutations(operands, 2):
            yield from _of_two(first, second, texts)
        yield from _of_lists(found.skeleton, texts)
    equations = [name for name in texts if name[0] in "ZF"]
    if len(equations) in (2, 3):
        yield Candidate("system", f"solve {', '.join(texts[name] for name in equations)}", tuple(equations))


def _of_one(name: str, text: str, texts: dict[str, str], values: list[str]) -> Iterator[Candidate]:
    """What one formula may be meant for, with values for its letters where there are some."""
    kind, inside = name[0], letters_in(text)
    if kind == "Z":
        yield from _of_equation(name, text, texts, inside)
    if kind == "F":
        yield from _of_function(name, text, texts, values)
    if kind == "E":
        yield Candidate("factor", f"factor {text}", (name,))
        yield _in_other_words(name, text)
        yield from _differentiated(name, text, texts, values)
        if len(inside) == 1:
            yield Candidate("zeros", f"solve {text} = 0", (name,))
        yield from _values(name, text, texts, values)
    if kind == "N":
        yield Candidate("calculate", f"calculate {text}", (name,))
    if kind == "C":
        yield Candidate("calculate", f"calculate {text.split('=')[0].strip()}", (name,))
    if kind == "V" and len(texts) == 1:
        yield Candidate("value", f"calculate {text.split('=')[1].strip()}", (name,))
    if kind in "QN":
        taken = text if text.isdigit() else f"({text})"
        for task, form in _OF_ONE_NUMBER:
            yield Candidate(task, f"calculate {form.format(taken)}", (name,))
        quotient = _QUOTIENT.fullmatch(text)
        yield from _remainder(quotient[1], quotient[2], (name,)) if quotient is not None else ()
    if kind == "Q" and _FRACTION.fullmatch(text):
        yield Candidate("lowest", f"simplify {text}", (name,))


def _in_other_words(name: str, text: str) -> Candidate:
    """The usual form of an expression: brackets are multiplied out unless something is divided by them."""
    task = "expand" if "(" in text and not re.search(r"[/÷]|\\[dt]?frac", text) else "simplify"
    return Candidate(task, f"{task} {text}", (name,))


def _of_equation(name: str, text: str, texts: dict[str, str], inside: frozenset[str]) -> Iterator[Candidate]:
    if len(inside) == 1:
        yield Candidate("solve", f"solve {text}", (name,))
    claimed = text.partition("=")[0].strip()  # `I wrote (a + b)^2 = a^2 + b^2`
    if letters_in(claimed) and re.search(r"[-+−(]", claimed):
        yield Candidate("left side", _in_other_words(name, claimed).command, (name,))
    left, _, right = (part.strip() for part in text.partition("="))
    values = [value for value in texts if value[0] == "V"]
    if re.fullmatch("[A-Za-z]", left) and {texts[value].split("=")[0].strip() for value in values} == letters_in(right):
        given = ", ".join(texts[value] for value in values)
        yield Candidate("evaluate", f"if {given}, find {right}", (name, *values))
    for letter, said in texts.items():
        if letter[0] == "L" and said in inside and len(inside) > 1:
            yield Candidate("solve", f"solve {text} for {said}", (name, letter))


def _of_function(name: str, text: str, texts: dict[str, str], values: list[str]) -> Iterator[Candidate]:
    head, _, body = (part.strip() for part in text.partition("="))
    inside = letters_in(body)
    yield from _differentiated(name, text, texts, values)
    if len(inside) == 1:
        yield Candidate("zeros", f"solve {body} = 0", (name,))
    yield Candidate("factor", f"factor {body}", (name,))
    yield _in_other_words(name, body)
    yield from _values(name, body, texts, values)
    if len(inside) == 1:
        for other, said in texts.items():
            called = re.fullmatch(rf"{re.escape(head[0])}(?P<primes>['′]{{0,2}})\((?P<value>[^()=]+)\)", said)
            if called is not None and other != name and not letters_in(called["value"]):
                at = f"{next(iter(inside))} = {called['value']}"
                ways = (("evaluate", "evaluate"), ("slope", "differentiate"), ("slope", "second derivative of"))
                task, command = ways[len(called["primes"])]
                yield Candidate(task, f"{command} {body} at {at}", (name, other))


def _differentiated(name: str, text: str, texts: dict[str, str], values: list[str]) -> Iterator[Candidate]:
    yield Candidate("differentiate", f"differentiate {text}", (name,))
    yield Candidate("second", f"second derivative of {text}", (name,))
    if len(letters_in(text.partition("=")[2] or text)) > 1:
        for letter, said in texts.items():
            if letter[0] == "L" and said in text:
                yield Candidate("differentiate", f"differentiate {text} with respect to {said}", (name, letter))
    if len(values) == 1:
        yield Candidate("slope", f"differentiate {text} at {texts[values[0]]}", (name, values[0]))


def _values(name: str, text: str, texts: dict[str, str], values: list[str]) -> Iterator[Candidate]:
    """The formula at values: all that are named, or a lone number for its only letter."""
    inside = letters_in(text)
    named = [texts[value].split("=")[0].strip() for value in values]
    if values and len(named) == len(inside) and set(named) == inside:
        yield Candidate(
            "evaluate", f"evaluate {text} at {', '.join(texts[value] for value in values)}", (name, *values)
        )
    if len(inside) == 1 and not values:
        letter = next(iter(inside))
        for other, said in texts.items():
            if other[0] == "Q":
                yield Candidate("evaluate", f"evaluate {text} at {letter} = {said}", (name, other))


def _of_two(first: str, second: str, texts: dict[str, str]) -> Iterator[Candidate]:
    """Two formulas joined; what stands first in the command is the first of `used`."""
    left, right = _taken(texts[first]), _taken(texts[second])
    letters = letters_in(left + right)
    verb = "simplify" if letters else "calculate"
    used = (first, second)
    yield Candidate("less", f"{verb} {left} - {right}", used)
    yield Candidate("over", f"{verb} {left} / {right}", used)
    if first < second:
        yield Candidate("plus", f"{verb} {left} + {right}", used)
        yield Candidate("times", f"{'expand' if letters else 'calculate'} {left} * {right}", used)
    if not letters and _WHOLE.fullmatch(texts[first]) and _WHOLE.fullmatch(texts[second]):
        yield from _remainder(texts[first], texts[second], used)
        if texts[second].isdigit() and int(texts[second]) <= MAX_EXPONENT:
            yield Candidate("power", f"calculate {left}^{right}", used)


def _remainder(divided: str, by: str, used: tuple[str, ...]) -> Iterator[Candidate]:
    """What is left of a whole number, where something is."""
    if divided.isdigit() and by.isdigit() and int(divided) >= int(by) > 0:
        yield Candidate("remainder", f"remainder when {divided} is divided by {by}", used)


def _of_lists(skeleton: str, texts: dict[str, str]) -> Iterator[Candidate]:
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
    for task, function, each in (
        ("divisor", "gcd", [texts[name] for name in numbers]),
        ("multiple", "lcm", [texts[name] for name in numbers]),
        ("denominator", "lcm", [fraction[2] for fraction in below if fraction is not None]),
    ):
        if len(each) == len(numbers) and all(one.isdigit() for one in each):
            yield Candidate(task, f"{function}({', '.join(each)})", used)
    if len(numbers) > 2:
        taken = [_taken(texts[name]) for name in numbers]
        yield Candidate("plus", f"calculate {' + '.join(taken)}", used)
        yield Candidate("times", f"calculate {' * '.join(taken)}", used)


def _taken(text: str) -> str:
    """A formula in brackets where it needs them."""
    return text if re.fullmatch(r"\d+(?:\.\d+)?|[A-Za-z]", text) else f"({text})"
