"""Every plain command that the formulas of a text could be meant for, whatever its words say.

The words decide afterwards which of them is meant, or none. A candidate takes formulas as they stand; only what joins
them (a sign, "at", "the greatest common divisor of") is added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from engine.maths.asking.frame.pieces import Pieces, letters_in
from engine.maths.asking.intent.arithmetic import of_four, of_lists, of_one_number, of_percentages, of_three, of_two
from engine.maths.asking.intent.candidate import Candidate

MAX_OPERANDS = 4
"""Formulas of one text that are tried in pairs; a text with more is no single question."""
_BY = re.compile(r"(?<![a-z])d[^ /]*/d([a-z])")
_DERIVATIVES = ("differentiate", "second", "slope", "second slope", "tangent")
_OF_EXPRESSION = (
    ("square", "expand ({})^2"),
    ("double", "expand 2*({})"),
    ("triple", "expand 3*({})"),
    ("quadruple", "expand 4*({})"),
)


def candidates(found: Pieces) -> list[Candidate]:
    """All of them, without those that say the same twice."""
    made = dict[str, Candidate]()
    by = _BY.search(found.skeleton)
    for each in _all(found):
        other = by is not None and each.task in _DERIVATIVES and by[1] not in letters_in(found.formulas[each.used[0]])
        if not other:  # `dy/dt` of a formula without t
            made.setdefault(each.command, each)
    return [*made.values()]


def _all(found: Pieces) -> Iterator[Candidate]:
    texts = {name: text.strip() for name, text in found.formulas.items() if f" {name} " in f" {found.skeleton} "}
    values = [name for name in texts if name[0] == "V"]
    derived = _BY.search(found.skeleton) is not None  # no equation then, but a claim
    for name, text in texts.items():
        if name[0] != "Z" or not derived:
            yield from _of_one(name, text, texts, values)
            if name[0] in "QN":
                yield from of_one_number(name, text, found.skeleton)
    operands = [name for name in texts if name[0] in "QNE"]
    if 2 <= len(operands) <= MAX_OPERANDS:
        for first, second in permutations(operands, 2):
            yield from of_two(first, second, texts)
            yield from _equal(first, second, texts)
            if {first[0], second[0]} == {"E"} and first < second:
                yield Candidate("twice the sum", f"simplify 2*(({texts[first]}) + ({texts[second]}))", (first, second))
        yield from of_lists(found.skeleton, texts)
        if len(operands) > 2 and "E" in {name[0] for name in operands}:
            joined = " + ".join(f"({texts[name]})" for name in operands)
            yield Candidate("plus", f"simplify {joined}", tuple(operands))
        if all(name[0] in "QN" for name in operands):
            yield from of_percentages(operands, texts, found.skeleton)
            yield from of_three(operands, texts)
            yield from of_four(operands, texts)
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
        for task, form in _OF_EXPRESSION:
            yield Candidate(task, form.format(text), (name,))
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


def _in_other_words(name: str, text: str) -> Candidate:
    """The usual form of an expression: brackets are multiplied out unless something is divided by them."""
    task = "expand" if "(" in text and not re.search(r"[/÷]|\\[dt]?frac", text) else "simplify"
    return Candidate(task, f"{task} {text}", (name,))


def _equal(first: str, second: str, texts: dict[str, str]) -> Iterator[Candidate]:
    """`for which t is 2t + 1 equal to 7`."""
    if first[0] != "E" or (second[0] == "E" and first > second) or len(letters_in(texts[first] + texts[second])) != 1:
        return
    yield Candidate("equal", f"solve {texts[first]} = {texts[second]}", (first, second))
    for third, said in texts.items():  # `a third of p and a fifth of p make 16`
        if second[0] == "E" and third[0] == "Q":
            taken = f"({texts[first]}) + ({texts[second]})"
            yield Candidate("sum equal", f"solve {taken} = {said}", (first, second, third))


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
        yield Candidate("tangent", f"tangent to {text} at {texts[values[0]]}", (name, values[0]))
        yield Candidate("second slope", f"second derivative of {text} at {texts[values[0]]}", (name, values[0]))
    inside = letters_in(text.partition("=")[2] or text)
    for other, said in texts.items():
        if other[0] == "Q" and not values and len(inside) == 1:  # `after 4 seconds`
            yield Candidate("slope", f"differentiate {text} at {next(iter(inside))} = {said}", (name, other))
        called = re.fullmatch(r"[a-z]['′]\((?P<value>[-−]?\d+)\)", said)  # `f'(2) for x^3 - x`
        if called is not None and name[0] == "E" and len(letters_in(text)) == 1:
            at = f"{next(iter(letters_in(text)))} = {called['value']}"
            yield Candidate("slope", f"differentiate {text} at {at}", (name, other))


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
    letters = [other for other, said in texts.items() if other[0] == "L" and said in inside]
    numbers = [other for other in texts if other[0] == "Q"]
    if len(letters) == len(numbers) == len(inside) > 1 and not values:  # `put 3 for z and 4 for v`
        pairs = zip(letters, numbers, strict=True)
        given = ", ".join(f"{texts[letter]} = {texts[number]}" for letter, number in pairs)
        yield Candidate("evaluate", f"evaluate {text} at {given}", (name, *numbers))
