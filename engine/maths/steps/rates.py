"""Sentences that say what the derivative or an antiderivative of something is."""

from __future__ import annotations

import re

from engine.errors import LemmaError
from engine.maths.calculus import NoRule, derivative
from engine.maths.question import Task
from engine.maths.render import to_text
from engine.maths.steps.expressions import (
    ONE_VALUE,
    Rule,
    body_of,
    expression,
    forms_of_body,
    parts_known,
    same,
    summands,
)
from engine.maths.steps.finding import CONSTANTS, TRUE, UNKNOWN, Finding, Judged
from engine.maths.steps.prose import LAST, LEAD, Sentence, slot
from engine.maths.steps.relations import Relations
from engine.maths.tree import Apply, Derivative, Integral, Neg, Node, Sym, symbols, walk
from engine.maths.worked.terms import term

_OF = r"(?:(?:of|for) (?:the|this|our|its) (?:whole )?(?:function|expression|polynomial|sum|product|quotient) )?"
_KIND = r"(?:(?P<constant>constant)(?: term)? |(?:term|part|factor|summand|function|monomial|power) )?"
_COUNT = {"": 1, "first": 1, "second": 2, "third": 3, "fourth": 4}


def _slope(steps: Relations, tree: Node, variable: str, order: int = 1) -> Node | None:
    try:
        return derivative(steps._resolve(tree), variable, order)
    except (NoRule, LemmaError, RecursionError):
        return None


def _variable(steps: Relations, *trees: Node) -> str | None:
    """The variable a sentence about these speaks of: the question's, else the only letter in them."""
    question = steps.question
    if question is not None and question.task in (Task.DIFFERENTIATE, Task.INTEGRATE) and question.variables:
        return question.variables[0]
    names = sorted(frozenset().union(*(symbols(tree) for tree in trees)) - set(CONSTANTS))
    return names[0] if len(names) == 1 else None


def _plain(*trees: Node) -> bool:
    """Whether nothing in these is left to be worked out."""
    return not any(isinstance(node, (Apply, Derivative, Integral)) for tree in trees for node in walk(tree))


def _false(sentence: str, tree: Node, before: Node | None = None) -> Finding:
    return Finding(Judged.FALSE, "step.rate", sentence, tree, before)


def _derivative_of(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The derivative of A is B"."""
    of, said = (expression(steps, sentence.formulas[int(match[name])]) for name in ("a", "b"))
    if of is None or said is None or not _plain(of, said):
        return None
    names, order = symbols(of) | symbols(said), _COUNT[match["count"] or ""]
    variable = next(iter(names)) if len(names) == 1 else _variable(steps, of, said)
    if variable is None or names - {variable} - steps._known_names() - set(steps.names):
        return UNKNOWN
    if names - {variable}:
        of, said = steps._resolve(of), steps._resolve(said)
    try:
        slope = derivative(of, variable, order)
    except (NoRule, LemmaError, RecursionError):
        return UNKNOWN
    agree = same(slope, said)
    if agree:
        return TRUE
    if agree is None or names - {variable} or variable in symbols(slope) - symbols(said):
        return UNKNOWN
    text = f"{to_text(said)} is not the derivative of {to_text(of)}."
    return _false(text, said, Derivative(of, Sym(variable), order))


def _antiderivative_of(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "An antiderivative of A is B", "integrating A gives B"."""
    of, said = (expression(steps, sentence.formulas[int(match[name])]) for name in ("a", "b"))
    if of is None or said is None or not _plain(of, said):
        return None
    variable = _variable(steps, of, said)
    slope = _slope(steps, said, variable) if variable is not None else None
    if slope is None or variable is None:
        return UNKNOWN
    agree = same(slope, steps._resolve(of))
    if agree:  # all of its integral has a constant
        return UNKNOWN if match["whole"] and not symbols(said) & set(CONSTANTS) else TRUE
    if agree is None or (symbols(of) | symbols(said)) - {variable, *CONSTANTS} or variable not in symbols(said):
        return UNKNOWN
    return _false(f"{to_text(said)} is not an antiderivative of {to_text(of)}.", said)


def _becomes(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "A gives B": what is done in the question, to one of its terms; else that both are the same."""
    question = steps.question
    one = expression(steps, sentence.formulas[int(match["a"])], chain=False)
    said = expression(steps, sentence.formulas[int(match["b"])])
    if one is None or said is None or not _plain(one, said) or question is None:
        return None
    if question.task is Task.DIFFERENTIATE and question.order == 1 and question.variables:
        return _term_differentiated(steps, one, said, question.variables[0], not question.values)
    if question.task is Task.INTEGRATE and question.variables:
        slope = _slope(steps, said, question.variables[0])
        return TRUE if slope is not None and _occurs(steps, one) and same(slope, one) else UNKNOWN
    if question.task not in ONE_VALUE:
        return None
    return TRUE if same(steps._resolve(one), steps._resolve(said)) else UNKNOWN


def _is_power(node: Node) -> bool:
    """A number times powers of letters: of another one "gives" may name the outer derivative alone."""
    found = term(node)
    return found is not None and all(isinstance(atom, Sym) for atom, _ in found.powers)


def _occurs(steps: Relations, one: Node) -> bool:
    """Whether `one`, perhaps with the other sign, is a term of the question's expression in one of its forms."""
    terms = [term for form in forms_of_body(steps) for term in summands(form)]
    return any(same(one, term) or same(Neg(one), term) for term in terms)


def _term_differentiated(steps: Relations, one: Node, said: Node, variable: str, everywhere: bool) -> Finding:
    slope = _slope(steps, one, variable)
    if slope is None:
        return UNKNOWN
    agree, known = same(slope, said), _occurs(steps, one)
    if agree:
        return TRUE if known or any(node == one for node in parts_known(steps)) else UNKNOWN
    if same(one, said):
        return TRUE if not known else UNKNOWN
    open_ = agree is None or not everywhere or (symbols(one) | symbols(said)) - {variable}
    if open_ or not _is_power(one) or (variable in symbols(slope) and variable not in symbols(said)):
        return UNKNOWN
    terms = [term for form in forms_of_body(steps) for term in summands(form)]
    another = any((found := _slope(steps, term, variable)) is not None and same(found, said) for term in terms)
    if known or (another and variable in symbols(one)):
        text = f"{to_text(said)} is not the derivative of {to_text(one)}."
        return _false(text, said, Derivative(one, Sym(variable), 1))
    return UNKNOWN


def _the_derivative(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The derivative is B", of the question's expression."""
    question, body = steps.question, body_of(steps)
    said = expression(steps, sentence.formulas[int(match["b"])])
    if question is None or body is None or said is None or not _plain(said) or question.task is not Task.DIFFERENTIATE:
        return None
    variable, order = question.variables[0], _COUNT[match["count"] or ""]
    slope = _slope(steps, body, variable, order)
    if slope is None:
        return UNKNOWN
    agree = same(slope, said)
    if agree:
        return TRUE
    if agree is None or question.values or question.order != 1 or order != 1 or symbols(said) - {variable}:
        return UNKNOWN
    if variable in symbols(slope) - symbols(said):
        return UNKNOWN
    if not any(all(_is_power(part) for part in summands(form)) for form in forms_of_body(steps)):
        return UNKNOWN
    for part in parts_known(steps):  # it may be that of a part: the inner function, one of the factors
        found = _slope(steps, part, variable)
        if found is None or same(found, said) is not False:
            return UNKNOWN
    return _false(
        f"{to_text(said)} is not the derivative of {to_text(body)}.", said, Derivative(body, Sym(variable), 1)
    )


_IS = r"(?:is(?: equal to)?|equals|gives|becomes|will be|comes out as)(?: just| simply)?"
RULES: tuple[Rule, ...] = (
    (
        re.compile(
            rf"^{LEAD}(?:the )?(?:(?P<count>first|second|third|fourth) )?derivative of (?:the )?{_KIND}"
            rf"{slot('a')} {_IS} {slot('b')}{LAST}"
        ),
        _derivative_of,
    ),
    (
        re.compile(
            rf"^{LEAD}(?P<count>)(?:the )?{_KIND}{slot('a')} (?:differentiates to|has (?:the"
            rf"|as its) derivative) {slot('b')}{LAST}"
        ),
        _derivative_of,
    ),
    (
        re.compile(
            rf"^{LEAD}(?P<count>)(?:when )?(?:we )?differentiat(?:ing|e) (?:the )?{_KIND}{slot('a')}(?: gives"
            rf"| to get| we get|, we get| and get| yields) {slot('b')}{LAST}"
        ),
        _derivative_of,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:an? |the )?(?:indefinite )?(?:(?P<whole>integral)|antiderivative) of (?:the )?{_KIND}"
            rf"{slot('a')} {_IS} {slot('b')}{LAST}"
        ),
        _antiderivative_of,
    ),
    (
        re.compile(rf"^{LEAD}(?:the )?{_KIND}{slot('a')} integrates(?P<whole>) to {slot('b')}{LAST}"),
        _antiderivative_of,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:we )?integrat(?:ing|e)(?P<whole>) (?:the )?{_KIND}{slot('a')}(?: gives| to get| we get"
            rf"|, we get| and get| yields) {slot('b')}{LAST}"
        ),
        _antiderivative_of,
    ),
    (
        re.compile(rf"^{LEAD}(?:the )?{_KIND}{slot('a')} (?:gives|becomes|turns into|yields) {slot('b')}{LAST}"),
        _becomes,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:the|its|our) (?:(?P<count>first|second|third|fourth) )?derivative {_OF}{_IS} "
            rf"{slot('b')}{LAST}"
        ),
        _the_derivative,
    ),
)
