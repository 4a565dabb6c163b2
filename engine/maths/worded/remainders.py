"""Judges the solutions of a congruence: `x ≡ 3 (mod 7)`, `x = 3 + 7k`, `2, 5 (mod 6)`, or the bare remainder.

Two answers are the same when they name the same whole numbers. The last of the values of the established answer is
the number that is divided by.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction

from engine.maths.answers import NONE, NotUnderstood
from engine.maths.check import read_answer
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.judges.base import partly, right, wrong
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question
from engine.maths.solving import Answer
from engine.maths.tree import Listing, Logic, Node, Relation, Words, integer, substitute, symbols
from engine.maths.verdict import Verdict

MAX_NUMBER = 10**6
_MODULUS = re.compile(r"[\s,]*\(?\s*(?:\\[bp]?mod|mod(?:ulo)?)\s*[{(]?\s*(?P<by>\d{1,7})\s*[})]?\s*\)?\s*\.?\s*$", re.I)
_EQUIVALENT = re.compile(r"≡|\\equiv(?![A-Za-z])")


def judge_congruence(question: Question, text: str, answer: Answer) -> Verdict:
    """The verdict on an answer to a congruence, or to the question for an inverse."""
    name = question.variables[0]
    plain = _EQUIVALENT.sub("=", text.replace("$", " ").strip())
    modulus = _MODULUS.search(plain)
    by = int(modulus["by"]) if modulus else 0
    given = read_answer(plain[: modulus.start()] if modulus else plain, AnswerKind(Kind.SOLUTION_SET, (name,)))
    if isinstance(given, Words) or isinstance(answer.tree, Words):
        if given == answer.tree:
            return right(given)
        sentence = "There are numbers that solve it." if given == NONE else "This is not right."
        return wrong(given, "answer.wrong", sentence)
    *wanted, period = [int(exact(value)) for value in answer.values]
    said = [_numbers(item, name, by) for item in _items(given)]
    if by == 1 or any(step == 1 for _, step in said):
        return wrong(given, "answer.wrong", "This is not right: not every number solves it.")
    if any(not _solves(start, step, wanted, period) for start, step in said):
        return wrong(given, "answer.wrong", "This is not right.")
    steps = [step for _, step in said]
    if not all(steps):
        found = {start % period for start, _ in said}
        if question.detail == "inverse_mod" and len(said) == 1:
            return right(given)
        if found == set(wanted):
            sentence = "These numbers solve it, but so do others: say modulo what, as in x ≡ 1 (mod 5)."
            return partly(given, "congruence.modulus", sentence)
        return partly(given, "congruence.missing", "This solves it, and there are other solutions.")
    whole = math.lcm(period, *steps)
    if whole > MAX_NUMBER:
        raise NotUnderstood("read.congruence", "I expected smaller numbers here.")
    covered = {n % whole for start, step in said for n in range(start % step, whole, step)}
    missing = any(n not in covered for n in range(whole) if n % period in wanted)
    if missing:
        return partly(given, "congruence.missing", "These numbers solve it, and there are other solutions.")
    return right(given)


def _items(given: Node) -> tuple[Node, ...]:
    if isinstance(given, Logic) and given.word in ("or", "and"):
        return tuple(item for part in given.parts for item in _items(part))
    if isinstance(given, Listing) and given.left in ("", "{"):
        return tuple(item for part in given.items for item in _items(part))
    if isinstance(given, Relation) and given.signs == ("=",):
        return _items(given.terms[1])
    return (given,)


def _numbers(item: Node, name: str, by: int) -> tuple[int, int]:
    """The first number and the step of what an answer names; the step is 0 for a single number."""
    letters = symbols(item)
    try:
        if not letters:
            start, step = exact(item), Fraction(by)
        elif len(letters) == 1 and letters != {name} and not by:
            zero, one, two = (exact(substitute(item, {letter: integer(n) for letter in letters})) for n in range(3))
            start, step = zero, one - zero
            if two - one != step or not step:
                raise NotRational
        else:
            raise NotRational
    except (NotRational, Undefined):
        raise NotUnderstood("read.congruence", "I expected a remainder here, as in x ≡ 1 (mod 5).") from None
    if start.denominator != 1 or step.denominator != 1 or max(abs(start), abs(step)) > MAX_NUMBER:
        raise NotUnderstood("read.congruence", "I expected whole numbers here, as in x ≡ 1 (mod 5).")
    return int(start), abs(int(step))


def _solves(start: int, step: int, wanted: list[int], period: int) -> bool:
    """Whether every number of an answer is a solution."""
    return all((start + at * step) % period in wanted for at in range(period if step else 1))
