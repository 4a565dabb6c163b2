"""Sentences that put numbers into the question's expression, sort its terms, or write it down again."""

from __future__ import annotations

import re

from engine.maths.question import Task
from engine.maths.reader import ReadError
from engine.maths.render import to_text
from engine.maths.statements import Statement, supposes
from engine.maths.steps.expressions import (
    ONE_VALUE,
    Rule,
    body_of,
    copies,
    expression,
    forms_of_body,
    is_miscopied,
    same,
    summands,
)
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding, Judged
from engine.maths.steps.prose import END, LAST, LEAD, Sentence, slot
from engine.maths.steps.relations import Relations
from engine.maths.tree import Mul, Node, Num, Relation, Sym, substitute, symbols
from engine.maths.worked.terms import Term, term, total


def _sorted(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "Terms in x: 9x - 7x", "Numbers: 5 - 2": the terms of the question's expression with this power."""
    body, said = body_of(steps), expression(steps, sentence.formulas[int(match["e"])])
    which = expression(steps, sentence.formulas[int(match["v"])], chain=False) if match["v"] else Num("1")
    kind = term(which) if which is not None else None
    if body is None or said is None or kind is None or steps.question is None or steps.question.task not in ONE_VALUE:
        return None
    forms = forms_of_body(steps)
    for form in forms:
        group = _with_powers(form, kind)
        if group and copies(total(group), said):
            return TRUE
    asked, named = _with_powers(body, kind), [term(part) for part in summands(said)]
    if asked is None or len(forms) > 1 or any(item is None or item.powers != kind.powers for item in named):
        return UNKNOWN
    if len(named) != len(asked) or same(total(asked), said) is not False:
        return UNKNOWN
    of = f"with {to_text(which)}" if match["v"] and which is not None else "without letters"
    sentence_ = f"{to_text(said)} are not the terms {of} of the question."
    return Finding(Judged.FALSE, "step.terms", sentence_, said, total(asked))


def _with_powers(node: Node, kind: Term) -> list[Node] | None:
    """The summands with the powers of `kind`; None when one of the summands is no product of powers."""
    parts = [(part, term(part)) for part in summands(node)]
    if any(found is None for _, found in parts):
        return None
    return [part for part, found in parts if found is not None and found.powers == kind.powers]


def _put_in(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "Put in -3: (-3)^2 + 1": the question's expression with its number put in."""
    question, said = steps.question, expression(steps, sentence.formulas[int(match["e"])])
    if question is None or question.task is not Task.EVALUATE or len(question.values) != 1 or said is None:
        return None
    if isinstance(question.body, Relation) or symbols(said):
        return None
    name, given = question.values[0]
    try:
        put = steps._read(sentence.formulas[int(match["n"])])
    except ReadError:
        return None
    if isinstance(put, Relation) and len(put.terms) == 2 and put.terms[0] == Sym(name):
        put = put.terms[1]
    if same(put, given) is not True:
        return UNKNOWN
    asked = substitute(question.body, {name: given})
    agree = copies(asked, said)
    if agree:
        return TRUE
    if agree is False and is_miscopied(asked, said):
        sentence_ = f"{to_text(said)} is not the question's expression with {to_text(given)} put in."
        return Finding(Judged.FALSE, "step.put_in", sentence_, said, asked)
    return UNKNOWN


def _taken_out(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "Factor out 5: 5(x + 3)"."""
    body, question = body_of(steps), steps.question
    factor, said = (expression(steps, sentence.formulas[int(match[name])], chain=False) for name in ("g", "e"))
    if body is None or question is None or question.task not in ONE_VALUE or factor is None or said is None:
        return None
    first = said.factors[0] if isinstance(said, Mul) else said
    return TRUE if same(first, factor) and same(body, said) else UNKNOWN


def _announced(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "Differentiate x^2 + 1." at the beginning: wrong when a number of the question was copied wrongly."""
    question, body = steps.question, body_of(steps)
    said = expression(steps, sentence.formulas[int(match["e"])], chain=False)
    if question is None or body is None or said is None or steps.judged:
        return None
    if question.task not in ONE_VALUE and (question.task is not Task.DIFFERENTIATE or question.order != 1):
        return None
    if same(body, said) is not False or not is_miscopied(body, said):
        return None
    return Finding(
        Judged.FALSE,
        "step.miscopied",
        f"{to_text(said)} is not what the question asks: there it is {to_text(body)}.",
        said,
    )


def _is(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "A is equal to B", "x is 5"."""
    one, other = (expression(steps, sentence.formulas[int(match[name])], chain=False) for name in ("a", "b"))
    if one is None or other is None:
        return None
    relation = Relation((one, other), ("=",))
    found = steps._judge_tree(relation, Statement(sentence.words, 0, 0, supposed=supposes(sentence.words)))
    return found[0] if found else None


def _stands_for(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "This gives E", "we are left with E": what the question has become."""
    question, body = steps.question, body_of(steps)
    said = expression(steps, sentence.formulas[int(match["e"])], chain=False)
    if question is None or question.task not in ONE_VALUE or body is None or said is None:
        return None
    return TRUE if same(steps._resolve(body), steps._resolve(said)) else UNKNOWN


_PUT = r"(?:put(?:ting)?|substitut(?:e|ing)|plug(?:ging)?|insert(?:ing)?|replac(?:e|ing))"
_ASK = (
    r"(?:calculate|compute|evaluate|simplify|expand|multiply out|factor(?:ise|ize)?|differentiate"
    r"|work out|we (?:have|need|want) to"
    r" (?:calculate|compute|evaluate|simplify|expand|factor(?:ise|ize)?|differentiate)|find the "
    r"(?:derivative|value|product) of)"
)
_SORT = (
    rf"^{LEAD}(?:the |collect(?:ing)? (?:the )?|combin(?:e|ing) (?:the )?|add(?:ing)? (?:up )?(?:the )?"
    rf"|like |plain )*"
)
_ARE = rf"(?:,? (?:are|is|gives?|we (?:get|have)|to get)|:) {slot('e')}{END}"
RULES: tuple[Rule, ...] = (
    (re.compile(rf"{_SORT}terms (?:in|with|containing) {slot('v')}{_ARE}"), _sorted),
    (re.compile(rf"{_SORT}{slot('v')}[ -]terms{_ARE}"), _sorted),
    (re.compile(rf"{_SORT}(?P<v>)(?:numbers|constants|constant terms|number terms){_ARE}"), _sorted),
    (
        re.compile(
            rf"^{LEAD}(?:factor(?:ing)?|tak(?:e|ing)|pull(?:ing)?) out (?:the )?(?:common )?(?:factor )?"
            rf"(?:of )?{slot('g')}"
            rf"(?:,? (?:gives|we get|to get|yields)|:) {slot('e')}{LAST}"
        ),
        _taken_out,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:we |let us )?{_PUT}(?: in(?:to it)?)? ?(?:the (?:value|number) )?(?:[a-z] = )?"
            rf"{slot('n')}(?: in)?"
            rf"(?: for (?:«\d+»|[a-z]))?(?: (?:in|into) (?:the|this|our) (?:expression|formula|function"
            rf"|polynomial))?"
            rf"(?:,? (?:gives|we get|to get|yields|and get|we have)|:|,) {slot('e')}{END}"
        ),
        _put_in,
    ),
    (re.compile(rf"^{LEAD}{_ASK} {slot('e')}(?= at\b| for\b| when\b| with\b|$)"), _announced),
    (
        re.compile(
            rf"^(?:(?:first|second|third|other|left|right) (?:factor|case|bracket|possibility|side"
            rf"|equation): )?{LEAD}{slot('a')} (?:is|equals|is equal to"
            rf"|is the same as|simplifies to|can be (?:re)?written as|factors (?:as|into)|expands to|reduces to"
            rf"|comes to) {slot('b')}{LAST}"
        ),
        _is,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:this|that|it|which|we|collecting like terms|combining like terms|expanding|simplifying"
            rf"|multiplying out|removing the brackets)"
            rf"(?: then| now| all)?,? (?:gives|is left|becomes|leaves|simplifies to|are left with|get|obtain"
            rf"|we get|have(?: now)?) {slot('e')}{LAST}"
        ),
        _stands_for,
    ),
)
