"""A parallel example for a typed question: the same words with other numbers, solved and worked by the algebra.

The numbers are changed in what was typed, so that the words stay; a try counts only when the algebra reads the same
sort of question in it, works it, and gets another answer. Of the tries that do, the one most like the question is
taken: the same rules in the same order, and an answer no longer than its own.
"""

from __future__ import annotations

import itertools
import random
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from engine.maths.client import MathsClient
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.verdict import Outcome

TRIES = 40
WORKED_TRIES = 6
SECONDS = 2.5
"""Time to look for it; what is best then is taken."""
_EQUATIONS = (
    "N2 + H2 -> NH3", "CH4 + O2 -> CO2 + H2O", "Fe + O2 -> Fe2O3", "Al + O2 -> Al2O3", "Na + Cl2 -> NaCl",
)  # fmt: skip
_FORMULAS = ("CO2", "H2SO4", "CaCO3", "NaCl", "C6H12O6")
_LOWER = (
    ("sin(2x)", "sin(x)"), ("^2", ""), ("²", ""), ("^3", "^2"), ("³", "²"), ("^4", "^2"), ("^5", "^2"), ("2x", "x"),
    ("3x", "x"),
)  # fmt: skip
"""What makes something without other numbers simpler."""
_EXPONENT = re.compile(r"(?<=\^)\d+(?![\d.])")
MAX_BASE = 9
_NUMBER = re.compile(r"(?<![\d.^_A-Za-z{])(?<!\^\{)(\d+)(\.\d+)?(?![\d^])|(?<=[+\-*/=(,\s])(\d+)(?=[a-z](?![a-z]))")


@dataclass(frozen=True, slots=True)
class Example:
    """A problem with its solution: Markdown texts, `steps` one paragraph each."""

    statement: str
    steps: tuple[str, ...]
    answer: str

    @property
    def markdown(self) -> str:
        """The whole example, to be shown."""
        return "\n\n".join([f"**{self.statement}**" if "$" not in self.statement else self.statement, *self.steps])


def parallel_question(
    maths: MathsClient, text: str, question: Question, seed: int = 0, *, small: bool = False
) -> Example | None:
    """A worked example like the typed question `text`, on request with `small` numbers; None where none is found."""
    own = maths.solve(question)
    rules = [step.rule for step in maths.worked(question).steps]
    if not rules:
        return None
    found: list[tuple[int, str, Question]] = []
    until = time.monotonic() + SECONDS
    for statement in dict.fromkeys(_tries(text, question, random.Random(f"{text} {seed}"), small)):
        if small and _size(statement) > _size(text):  # it is to be simpler
            continue
        other = maths.recognise(statement).question if statement != text else None
        if other is None or _sort(other) != _sort(question):
            continue
        answer = maths.solve(other)
        if not answer.known or maths.judge(question, answer.text).outcome not in _other_answers(question):
            continue
        found.append((abs(len(answer.text) - len(own.text)), statement, other))
        if len([one for one in found if one[0] <= 1]) >= WORKED_TRIES or time.monotonic() > until:
            break
    best: tuple[int, Example] | None = None
    for extra, statement, other in sorted(found, key=lambda one: one[0])[:WORKED_TRIES]:
        if best is not None and time.monotonic() > until:
            break
        worked = maths.worked(other)
        if not worked.steps or worked.steps[0].rule != rules[0] or abs(len(worked.steps) - len(rules)) > 2:
            continue
        far = extra + 3 * ([step.rule for step in worked.steps] != rules)
        if best is None or far < best[0]:
            best = far, Example(statement, worked.paragraphs, f"${maths.solve(other).latex}$")
        if far <= 1:
            break
    return best[1] if best is not None else None


def _other_answers(question: Question) -> tuple[Outcome, ...]:
    """The verdicts on an answer that is another one; of a matrix some entries may be the same."""
    tables = (Kind.MATRIX, Kind.VECTOR)
    return (Outcome.WRONG, Outcome.PARTLY_RIGHT) if question.kind.kind in tables else (Outcome.WRONG,)


def _sort(question: Question) -> tuple[object, ...]:
    return question.task, question.detail, question.kind.kind, question.variables, question.order, question.function


def _tries(text: str, question: Question, rng: random.Random, small: bool) -> list[str]:
    """The typed text with other numbers, those nearest to the old ones first by chance."""
    if question.task in (Task.BALANCE, Task.MOLAR_MASS):
        ready = _EQUATIONS if question.task is Task.BALANCE else _FORMULAS
        return [f"{'Balance' if question.task is Task.BALANCE else 'Find the molar mass of'} {one}" for one in ready]
    changed = [_NUMBER.sub(lambda match: _other(match, rng, small), text) for _ in range(TRIES)]
    if question.task is Task.STATISTICS:
        changed = [_in_order(text, one) for one in changed]
    if question.task is Task.SEQUENCE:
        changed = [*filter(None, (_progression(text, rng) for _ in range(TRIES))), *changed]
    changed = [*_related(text, rng), *changed]
    if question.task is Task.SOLVE and question.within is not None:  # an angle with another value worth knowing
        values = ("1/2", "sqrt(2)/2", "sqrt(3)/2", "1", "-1/2", "0")
        right = re.search(r"=\s*([^\s,;]+)", text)
        if right is not None:
            changed = [f"{text[: right.start(1)]}{value}{text[right.end(1) :]}" for value in values]
    if all(one == text for one in changed):  # no number to change: another power, another function
        if small:
            return [text.replace(old, new, 1) for old, new in _LOWER if old in text]
        powers = [_EXPONENT.sub(lambda match: str(rng.randint(2, 9)), text) for _ in range(TRIES)]
        if len(_EXPONENT.findall(text)) > 1:
            return powers
        swaps = (
            ("sin(x)", "sin(2x)"),
            ("sin", "cos"),
            ("cos", "sin"),
            ("^2", "^3"),
            ("²", "³"),
            ("^3", "^4"),
            ("³", "²"),
            ("x", "2x"),
        )
        return [text.replace(old, new, 1) for old, new in swaps if old in text]
    return changed


def _size(text: str) -> float:
    """How large the numbers of a text are together."""
    return sum(float(match[0]) for match in _NUMBER.finditer(text))


def _related(text: str, rng: random.Random) -> list[str]:
    """The text for other numbers b where it is made of b, 2b and b squared: x^2 + 6x + 9, (x^2 - 4)/(x - 2)."""
    written = {match[0] for match in _NUMBER.finditer(text)} - {"0", "1"}
    if len(written) < 2 or not all(one.isdecimal() for one in written):
        return []
    numbers = {int(one) for one in written}
    for base in range(2, MAX_BASE + 1):
        made = {2 * base: (2, 1), base * base: (1, 2), base: (1, 1)}  # so many times that power of b
        if numbers <= made.keys():
            others = [other for other in range(3, MAX_BASE + 1) if other != base]
            rng.shuffle(others)
            return [_NUMBER.sub(partial(_made_of, made, other), text) for other in others]
    return []


def _made_of(made: Mapping[int, tuple[int, int]], base: int, match: re.Match[str]) -> str:
    times, power = made.get(int(match[0]), (0, 0))
    return str(times * base**power) if times else match[0]


def _progression(text: str, rng: random.Random) -> str:
    """The text with another arithmetic or geometric sequence in the place of its own; empty where it has none."""
    places = list(_NUMBER.finditer(text))
    numbers = [float(match[0]) for match in places]
    for length in range(len(numbers), 2, -1):
        for first in range(len(numbers) - length + 1):
            run = numbers[first : first + length]
            steps, start = {after - before for before, after in itertools.pairwise(run)}, rng.randint(1, 9)
            if len(steps) == 1:
                step = rng.randint(2, 9) * (1 if steps.pop() > 0 else -1)
                start = start if step > 0 else start + 60
                other = [start + step * at for at in range(length)]
            elif 0 not in run and len({after / before for before, after in itertools.pairwise(run)}) == 1:
                ratio = rng.randint(2, 4)
                other = [start * ratio**at for at in range(length)][:: 1 if run[0] < run[-1] else -1]
            else:
                continue
            pieces, end = [text[: places[first].start()]], 0
            for at, place in enumerate(places[first : first + length]):
                pieces += [text[end : place.start()] if at else "", str(other[at])]
                end = place.end()
            return "".join([*pieces, text[end:]])
    return ""


def _in_order(text: str, changed: str) -> str:
    """The changed numbers in order of size, where those of the text were: a list in order stays one."""
    if not _rising([float(match[0]) for match in _NUMBER.finditer(text)]):
        return changed
    numbers = iter(sorted((match[0] for match in _NUMBER.finditer(changed)), key=float))
    return _NUMBER.sub(lambda match: next(numbers), changed)


def _rising(numbers: list[float]) -> bool:
    return len(numbers) > 1 and all(one <= other for one, other in itertools.pairwise(numbers))


def _other(match: re.Match[str], rng: random.Random, small: bool) -> str:
    """Another number about as large (or small), with as many places."""
    whole, point, places = match[0].partition(".")
    value = int(whole)
    if point and not value and places.startswith("0"):  # 0.00045: as small as it was
        zeros = len(places) - len(places.lstrip("0"))
        figures = len(places) - zeros
        return f"0.{'0' * zeros}{rng.randint(10 ** (figures - 1), 10**figures - 1) if figures else ''}"
    if re.match(r"\s?(?:\\?%|per ?cent)", match.string[match.end() :]):
        return rng.choice(("10", "20", "25", "50")) if small or value % 5 == 0 else str(rng.randint(2, 60))
    if point and not small:
        return f"{max(0, value + rng.choice((0, 1, 2)))}.{rng.choice('123456789')}{places[1:]}"
    if value < 2 and not point:
        return match[0]
    if value >= 20 and value % 10 == 0:
        most = min(value // 10, 6) if small else value // 10 + 4
        return str(10 * rng.randint(1 if small else max(1, value // 20), most))
    if small:
        return str(rng.randint(2, 5) if value < 10 else rng.randint(4, 12))
    return str(rng.randint(max(2, value // 2), max(9, 2 * value)))
