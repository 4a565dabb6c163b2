"""Terms and sums of sequences: worked out by the formula, and again term by term."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.equivalence import same_value
from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.expressions import number, pretty
from engine.maths.to_sympy import to_sympy
from engine.maths.tree import Listing, Node, integer, rational, substitute, symbols

MAX_STEPS = 10_000
MAX_DIGITS = 300  # of a term worked out step by step


def solve_sequence(question: Question) -> Answer:
    given = dict(question.values)
    kind, _, what = question.detail.partition("_")
    if question.detail == "recursive":
        return Answer(rational(_follow(question.body, given)), "followed the rule step by step")
    if question.detail == "quadratic_general":
        listed = given["terms"]
        assert isinstance(listed, Listing)
        for at, one in enumerate(listed.items, start=1):
            _confirm(exact(substitute(question.body, {"n": integer(at)})) == exact(one))
        return Answer(question.body, "from the differences, and tried at every term given")
    if what == "general":
        return _general(question, kind)
    if isinstance(question.body, Listing):
        terms = tuple(number(term) for term in question.body.items)
        if kind in ("arithmetic", "geometric"):
            at = int(exact(given["n"]))
            for place, term in enumerate(terms, start=at):
                _confirm(exact(term) == _term(kind, given, place))
        return Answer(Listing(terms, "(", ")"), "worked out exactly", values=terms)
    if what == "place":
        _confirm(_term(kind, given, int(exact(given["n"]))) == exact(given["target"]))
        return Answer(question.body, "counted up to the term")
    tree = number(question.body)
    if what == "term" and kind in ("arithmetic", "geometric"):
        _confirm(exact(tree) == _term(kind, given, int(exact(given["n"]))))
        return Answer(tree, "by the formula, and term by term")
    if what == "sum" and kind in ("arithmetic", "geometric"):
        many = int(exact(given["n"]))
        _confirm(exact(tree) == sum(_terms(kind, given, many), Fraction(0)))
        return Answer(tree, "by the formula, and added up term by term")
    if question.detail == "power_sum":
        power = int(exact(given["power"]))
        _confirm(exact(tree) == sum(at**power for at in range(1, int(exact(given["n"])) + 1)))
        return Answer(tree, "by the formula, and added up term by term")
    if what == "infinite_sum":
        total = sum(_terms(kind, given, 60), Fraction(0))
        rest = abs(exact(given["first"])) * abs(exact(given["step"])) ** 60 / (1 - abs(exact(given["step"])))
        _confirm(abs(exact(tree) - total) <= rest)
        return Answer(tree, "by the formula, and compared with the first sixty terms")
    return Answer(tree, "worked out exactly")


def _confirm(true: bool) -> None:
    if not true:
        raise CannotSolve("I cannot work this out with certainty.")


def _terms(kind: str, given: dict[str, Node], many: int) -> list[Fraction]:
    size, step = exact(given["first"]), exact(given["step"])
    if many > MAX_STEPS or (kind == "geometric" and many > 1_000):
        raise CannotSolve("There are too many terms to check this.")
    found: list[Fraction] = []
    for _ in range(many):
        found.append(size)
        size = size + step if kind == "arithmetic" else size * step
    return found


def _term(kind: str, given: dict[str, Node], at: int) -> Fraction:
    return _terms(kind, given, at)[-1]


def _general(question: Question, kind: str) -> Answer:
    """The formula in n, tried at the first terms."""
    tree = pretty(to_sympy(question.body), question.body) if kind == "arithmetic" else _tidy(question.body)
    given = dict(question.values)
    for at, term in enumerate(_terms(kind, given, 6), start=1):
        _confirm(same_value(substitute(tree, {"n": integer(at)}), rational(term)).same is True)
    return Answer(tree, "by the formula, and tried at the first six terms")


def _tidy(body: Node) -> Node:
    return body


def _follow(rule: Node, given: dict[str, Node]) -> Fraction:
    size = exact(given["start"])
    for place in range(int(exact(given["start_at"])), int(exact(given["n"]))):
        values = {"p": rational(size), "n": integer(place)}
        size = exact(substitute(rule, {name: values[name] for name in symbols(rule)}))
        if size.numerator.bit_length() + size.denominator.bit_length() > MAX_DIGITS * 4:
            raise CannotSolve("The terms grow too large for me.")
    return size
