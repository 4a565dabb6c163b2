"""The formulas of arithmetic and geometric sequences, and the questions about one that is known."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from engine.maths.asking.family import count, listing, shown, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.progressions import MAX_PLACE, Progression
from engine.maths.evaluate import exact
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Pow, Sym, integer, rational, substitute


def step_word(kind: str) -> str:
    """What the step of a sequence is called."""
    return "common difference" if kind == "arithmetic" else "common ratio"


def term(kind: str, first: Node, step: Node, at: Node) -> Node:
    """The formula of the term at a place."""
    before: Node = Add((at, Neg(Num("1"))))
    if kind == "arithmetic":
        return Add((first, Mul((before, step))))
    return Mul((first, Pow(step, before)))


def total(kind: str, first: Node, step: Node, many: int) -> Node:
    """The formula of the sum of the first terms."""
    count: Node = Num(str(many))
    if kind == "arithmetic":
        return Mul((Div(count, Num("2")), Add((Mul((Num("2"), first)), Mul((Add((count, Neg(Num("1")))), step))))))
    if exact(step) == 1:
        return Mul((count, first))
    return Div(Mul((first, Add((Num("1"), Neg(Pow(step, count)))))), Add((Num("1"), Neg(step))))


def number_of(kind: str, first: Fraction, step: Fraction, target: Fraction) -> int:
    """The place of `target` in the sequence. Raises NotAsked when it is not in it."""
    size, at = first, 1
    if kind == "arithmetic" and step:
        places = (target - first) / step
        if places.denominator == 1 and 0 <= places < MAX_PLACE:
            return int(places) + 1
        raise NotAsked(f"{target} is no term of this sequence.")
    while at <= 400:
        if size == target:
            return at
        size, at = size * step, at + 1
    raise NotAsked(f"{target} is no term of this sequence.")


def question_of(found: Progression) -> Question | None:
    """The question about the sequence, or None where what is asked does not fit it. Raises NotAsked."""
    if found.kind == "quadratic":
        return _of_quadratic(found)
    kind, first, step = found.kind, rational(found.first), rational(found.step)
    begins = f"with first term {to_text(first)} and {step_word(kind)} {to_text(step)}"
    if found.terms:
        begins = f"{shown([rational(term) for term in found.terms])}, ..."
    elif found.said:
        begins = f"with {found.said}"

    def question(detail: str, body: Node, what: str, *more: tuple[str, Node], **kinds: Any) -> Question:
        values = (("first", first), ("step", step), *found.given, *more)
        say = f"Find {what} of the {kind} sequence {begins}"
        return worded(Task.SEQUENCE, f"{kind}_{detail}", body, say, values=values, **kinds)

    match found.asked:
        case "term":
            body = term(kind, first, step, count(found.at))
            return question("term", body, f"term number {found.at}", ("n", count(found.at)))
        case "general":
            return question("general", term(kind, first, step, Sym("n")), "the nth term", variables=("n",))
        case "sum":
            return _sum_of(question, found, found.at)
        case "whole" | "count" | "which":
            assert found.target is not None
            if found.step in ((0,) if kind == "arithmetic" else (0, 1, -1)):
                raise NotAsked("Every place of this sequence looks alike.")
            many = number_of(kind, found.first, found.step, found.target)
            if found.asked == "whole":
                return _sum_of(question, found, many)
            body, target = integer(many), ("target", rational(found.target))
            say = f"the number of terms up to {found.target}"
            return question("place", body, say, ("n", body), target, kind=Kind.INTEGER)
        case "infinite":
            if kind == "arithmetic" or abs(found.step) >= 1:
                raise NotAsked("The sum of all terms of this sequence is no number.")
            return question("infinite_sum", Div(first, Add((Num("1"), Neg(step)))), "the sum of all terms")
        case "step":
            return question("step", found.formula or step, f"the {step_word(kind)}")
        case "first":
            return question("term", first, "the first term", ("n", Num("1")))
        case "next":
            return _next(question, found, first, step)
    return None


def _of_quadratic(found: Progression) -> Question:
    """A term, or the nth term, of a sequence whose differences grow evenly."""
    assert found.formula is not None
    terms = [rational(term) for term in found.terms]
    begins = f"of the quadratic sequence {shown(terms)}, ..."
    if found.asked == "general":
        values = (("terms", listing(terms)),)
        say = f"Find the nth term {begins}"
        return worded(Task.SEQUENCE, "quadratic_general", found.formula, say, values=values, variables=("n",))
    place = len(terms) + 1 if found.asked == "next" else found.at
    body = substitute(found.formula, {"n": integer(place)})
    return worded(Task.SEQUENCE, "explicit_term", body, f"Find term number {place} {begins}")


def _sum_of(question: Any, found: Progression, many: int) -> Question | None:
    if not 1 <= many <= MAX_PLACE:
        return None
    body = total(found.kind, rational(found.first), rational(found.step), many)
    asked: Question = question("sum", body, f"the sum of the first {many} terms", ("n", count(many)))
    return asked


def _next(question: Any, found: Progression, first: Node, step: Node) -> Question | None:
    wanted, known = found.at or 1, len(found.terms)
    if not known or wanted > 10:
        raise NotAsked("I need the terms of the sequence to say which is next.")
    following = [term(found.kind, first, step, integer(known + 1 + at)) for at in range(wanted)]
    place = ("n", integer(known + 1))
    if wanted == 1:
        one: Question = question("term", following[0], f"term number {known + 1}", place)
        return one
    several: Question = question("next", listing(following), f"the next {wanted} terms", place, kind=Kind.VECTOR)
    return several
