"""Judges answers about one function, where they can be written in more ways than their kind knows."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.answers import NotUnderstood, one_value
from engine.maths.check import check, read_answer
from engine.maths.equivalence import same_value
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question
from engine.maths.solving import Answer
from engine.maths.tree import Add, Div, Listing, Node, Num, Relation, symbols, walk
from engine.maths.verdict import Verdict

_INVERSE_NAME = re.compile(
    r"^\s*\$?\s*[fgh]\s*(?:\^\s*\{?\s*(?:\(\s*)?[-−–]\s*1(?:\s*\))?\s*\}?|⁻¹)\s*(?:\\left)?\(\s*[a-z]\s*(?:\\right)?\)\s*="
)
_REMAINDER = re.compile(
    r"\s*[,;]?\s*(?:\\text\s*\{)?\s*(?:(?:and|with)\s+)?(?:(?:a|the)\s+)?(?:remainder|rem\.?|(?<![A-Za-z])[rR](?=\s*[=:\d-]))(?:\s+(?:of|is))?\s*\}?\s*[=:]?\s*",
    re.I,
)
_QUOTIENT = re.compile(
    r"^\s*\$?(?:\\text\s*\{)?\s*(?:the\s+)?(?:quotient|[qQ](?=\s*[=:]))(?:\s*\(\s*x\s*\))?\s*(?:is)?\s*\}?\s*[=:]?\s*",
    re.I,
)
_HEAD = re.compile(r"\s*\$?\s*[fgh]\s*(?:\\left)?\(\s*[a-z]\s*(?:\\right)?\)")


def judge_curve(question: Question, text: str, answer: Answer) -> Verdict:
    """The verdict on an answer to a question about a function."""
    match question.detail:
        case "quotient_remainder":
            return _division(question, text, answer)
        case "y_intercept":
            return _intercept(question, text, answer)
        case "inverse":
            text = _INVERSE_NAME.sub("", text)
        case "range":
            text = _HEAD.sub(" y ", text)
        case "tangent" | "normal" | "axis" | "line" | "parallel" | "perpendicular":
            return _line(question, text, answer)
    return check(question.kind, answer.text, text)


def _line(question: Question, text: str, answer: Answer) -> Verdict:
    """An equation; one side of it alone is not the whole answer."""
    if question.function and question.detail != "axis":
        text = re.sub(r"^\s*\$?\s*y\s*\(\s*x\s*\)\s*=", "y =", text)
    result = check(question.kind, answer.text, text)
    if result.note == "equation.missing_equals" and isinstance(answer.tree, Relation):
        given = read_answer(text, AnswerKind(Kind.EXPRESSION, question.variables))
        if not isinstance(given, (Listing, Relation)) and same_value(given, answer.tree.terms[1]).same:
            sentence = "This is one side of the equation: write the whole of it, with an equals sign."
            return partly(given, "equation.one_side", sentence)
    return result


def _intercept(question: Question, text: str, answer: Answer) -> Verdict:
    """A number, or the point (0, b)."""
    given = read_answer(text, question.kind)
    if isinstance(given, Listing) and given.left == "(" and len(given.items) == 2:
        if same_value(given.items[0], Num("0")).same is not True:
            return wrong(given, "answer.wrong", "This is not right: on the y-axis the first coordinate is 0.")
        return replace(check(AnswerKind(Kind.EXPRESSION), answer.text, _last_of(text)), read_text="", read_latex="")
    return check(AnswerKind(Kind.EXPRESSION), answer.text, text)


def _last_of(text: str) -> str:
    return re.sub(r"^.*[,;]|(?:\\right)?\)[\s$.]*$", "", text)


def _division(question: Question, text: str, answer: Answer) -> Verdict:
    """`x + 2, remainder 3`, `x + 2 + 3/(x - 1)`; `x + 2` alone where nothing is left over."""
    assert isinstance(question.body, Div)
    quotient, rest = answer.values
    parts = _REMAINDER.split(_QUOTIENT.sub("", text))
    if len(parts) > 2:
        raise NotUnderstood("read.several", "I expected one quotient and one remainder.")
    kind = AnswerKind(Kind.EXPRESSION, question.variables)
    given = one_value(read_answer(parts[0].strip(" ,;$"), kind))
    if len(parts) == 1:
        return _one_expression(question, given, quotient, rest)
    left = one_value(read_answer(parts[1].strip(" ,;$."), kind))
    both = (same_value(given, quotient).same, same_value(left, rest).same)
    shown: Node = Add((given, Div(left, question.body.bottom)))
    if None in both:
        return undecided(shown)
    if all(both):
        return _worked_out(shown, (given, left), question) or right(shown)
    if any(both):
        sentence = "The remainder is not right." if both[0] else "The quotient is not right."
        return partly(shown, "division.remainder" if both[0] else "division.quotient", sentence)
    return wrong(shown, "answer.wrong", "This is not right.")


def _one_expression(question: Question, given: Node, quotient: Node, rest: Node) -> Verdict:
    same = same_value(question.body, given).same
    if same is None:
        return undecided(given)
    if not same:
        if rest != Num("0") and same_value(given, quotient).same:
            return partly(given, "division.no_remainder", "The quotient is right, but there is a remainder.")
        return wrong(given, "answer.wrong", "This is not right.")
    terms = given.terms if isinstance(given, Add) else (given,)
    whole = [term for term in terms if not _over(term, question.variables[0])]
    if rest == Num("0"):
        unfinished = len(whole) != len(terms)
        return partly(given, *_NOT_DIVIDED) if unfinished else right(given)
    divided = bool(whole) and same_value(Add(tuple(whole)) if len(whole) > 1 else whole[0], quotient).same is True
    return right(given) if divided else partly(given, *_NOT_DIVIDED)


_NOT_DIVIDED = ("division.not_done", "The value is right, but the division is not worked out.")


def _over(term: Node, name: str) -> bool:
    return any(isinstance(node, Div) and name in symbols(node.bottom) for node in walk(term))


def _worked_out(shown: Node, parts: tuple[Node, Node], question: Question) -> Verdict | None:
    if any(_over(part, question.variables[0]) for part in parts):
        return partly(shown, *_NOT_DIVIDED)
    return None
