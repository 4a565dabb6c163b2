"""Judges lengths, areas and volumes: the number with its unit, which must have the right power."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from engine.maths.answers import one_value
from engine.maths.check import compare, read_answer
from engine.maths.judges.base import undecided
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question
from engine.maths.solving import Answer
from engine.maths.tree import (
    Mul,
    Node,
    rational,
)
from engine.maths.verdict import Outcome, Verdict
from engine.maths.worded.by_tree import by_tree

_LENGTHS = {"mm": 1, "cm": 10, "m": 1_000, "km": 1_000_000}
_WRITTEN_UNIT = re.compile(
    r"(?:\\[,;: ]|\s)*(?:\\(?:text|mathrm)\s*\{\s*)?(?P<square>square |sq\.? ?|cubic )?(?P<unit>mm|cm"
    r"|km|m|inches|inch|in|feet|ft|yards|yd"
    r"|(?:centi|milli|kilo)?met(?:re|er)s?)(?P<close>\s*\})?\s*(?:\^\s*\{?\s*(?P<power>[23])\s*\}?"
    r"|(?P<sup>[²³])|(?P<plain>[23]))?(?:\s*\})?\s*\$?\s*\.?$"
)
_SHORT = {"inches": "in", "inch": "in", "feet": "ft", "yards": "yd"}


def with_unit(question: Question, text: str, answer: Answer) -> Verdict:
    """A measure with its unit, which must have the right power; another unit of length is not decided."""
    unit, _, power = question.function.partition("^")
    match = _WRITTEN_UNIT.search(text)
    if match is None or not text[: match.start()].strip(" $"):
        result = by_tree(question, text, answer)
        if result.outcome is Outcome.RIGHT:
            sentence = f"The number is right, but the unit is missing: {question.function}."
            return replace(result, outcome=Outcome.PARTLY_RIGHT, note="units.missing", sentence=sentence, credit=0.5)
        return result
    head = text[: match.start()].strip()
    if head.count("$") % 2:
        head = head.replace("$", "")
    result = by_tree(question, head, answer)
    name = match["unit"].lower()
    for long, short in (("centimet", "cm"), ("millimet", "mm"), ("kilomet", "km"), ("met", "m")):
        if name.startswith(long):
            name = short
    name = _SHORT.get(name, name)
    given_power = match["power"] or {"²": "2", "³": "3"}.get(match["sup"] or "", match["plain"] or "")
    word = (match["square"] or "").strip(" .").lower()
    given_power = given_power or {"square": "2", "sq": "2", "cubic": "3"}.get(word, "")
    if given_power != power:
        sentence = f"The unit is not right: it is {question.function} here."
        note = "units.wrong_dimension"
        if result.outcome is Outcome.RIGHT:
            return replace(result, outcome=Outcome.PARTLY_RIGHT, note=note, sentence=sentence, credit=0.5)
        return result
    if name == unit:
        return result
    if name in _LENGTHS and unit in _LENGTHS:
        scale = Fraction(_LENGTHS[name], _LENGTHS[unit]) ** int(power or "1")
        converted = Mul((one_value(read_answer(head, question.kind)), rational(scale)))
        return compare(AnswerKind(Kind.EXPRESSION), answer.tree, converted)
    return undecided(result_tree(head, question), "units.other", f"I expected the answer in {question.function}.")


def result_tree(text: str, question: Question) -> Node:
    """The number of an answer with a unit."""
    return one_value(read_answer(text, question.kind))
