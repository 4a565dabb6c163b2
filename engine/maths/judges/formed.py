"""Judges expressions whose form is asked for: first the value, then the form."""

from __future__ import annotations

from engine.maths import forms
from engine.maths.answers import NotUnderstood, one_value
from engine.maths.judges.base import author, partly, right, undecided, wrong
from engine.maths.judges.expressions import expression
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import ReadError, read
from engine.maths.tree import Add, Div, Func, Logic, Neg, Node, Relation, Root, Sym, symbols, walk
from engine.maths.verdict import Outcome, Verdict


def formed(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Right value first, then the form. An equation where an expression is asked for is wrong."""
    target = author(one_value, expected)
    try:
        answer = one_value(given)
    except NotUnderstood:
        if isinstance(given, (Relation, Logic)):
            return wrong(given, "form.equation", "An expression is asked for here, without a relation sign.")
        raise
    result = expression(kind, expected, given)
    if result.outcome is Outcome.CANNOT_DECIDE and _same_polynomial(target, answer):
        result = right(answer)
    if result.outcome is not Outcome.RIGHT:
        return result
    found = left_to_do(kind, target, answer)
    if found is None:
        return result
    if found.note == "form.unknown":
        return undecided(answer, found.note, found.sentence)
    return partly(answer, found.note, found.sentence)


def left_to_do(kind: AnswerKind, target: Node, answer: Node) -> forms.Finding | None:
    """What `answer` still lacks of the form that `kind` asks for; `target` is the author's answer."""
    match kind.kind:
        case Kind.FACTORED:
            if not symbols(target):
                return forms.factored_number(answer, target)
            below = any(isinstance(part, Div) and symbols(part.bottom) for part in walk(target))
            return forms.factored(answer, quotient=below)
        case Kind.EXPANDED:
            return forms.expanded(answer) or forms.behind(answer, target)
        case Kind.SINGLE_FRACTION:
            return forms.single_fraction(answer)
        case Kind.PARTIAL_FRACTIONS:
            return forms.partial_fractions(answer, _name(kind, target))
        case Kind.COMPLETED_SQUARE:
            return forms.completed_square(answer, _variable(kind, target))
    found = forms.simplified(answer) or forms.behind(answer, target)
    if found is None and _longer(answer, target):
        return forms.finding("form.not_simplified")
    return found


def _longer(answer: Node, target: Node) -> bool:
    """Whether an answer is much longer than the author's, or longer with more functions and roots in it."""
    if forms.size(answer) > 2 * forms.size(target) + 3:
        return True
    more = _functions(answer) > _functions(target)
    return more and forms.size(answer) > forms.size(target)


def _functions(tree: Node) -> int:
    return sum(isinstance(part, (Func, Root)) for part in walk(tree))


def _same_polynomial(first: Node, second: Node) -> bool:
    """Whether two polynomials with roots or i among their coefficients are shown to be the same."""
    try:
        found = forms.polynomial(Add((first, Neg(second))))
    except (forms.FractionInside, forms.NotPolynomial):
        return False
    everywhere = not any(symbols(part) for part in found.atoms.values())
    return everywhere and bool(found.poly.is_zero)


def _name(kind: AnswerKind, target: Node) -> str:
    """The letter that the form is about: the first declared, else the one that occurs, else x."""
    letters = sorted(symbols(target))
    return kind.variables[0] if kind.variables else letters[0] if len(letters) == 1 else "x"


def _variable(kind: AnswerKind, target: Node) -> Node:
    """The same as a tree; it may be declared as an expression, such as sin(x)."""
    name = _name(kind, target)
    if name.isalpha():
        return Sym(name)
    try:
        return read(name)
    except ReadError:
        return Sym(name)
