"""Statements step by step: both sides worked out, a number put in, numbers compared, identities shown or refuted.

The solution ends in `yes` or `no`, which is the established answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, exact
from engine.maths.judges.rounding import real_value
from engine.maths.question import Question
from engine.maths.tree import Div, Listing, Node, Relation, Sym, Words, substitute, symbols
from engine.maths.worked.fractions import simplify_fractions
from engine.maths.worked.identities import IDENTITIES
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import Rule, last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import decimal, number, tidy
from engine.maths.worked.writing import to_latex

YES, NO = Words("yes"), Words("no")
TRIED = (1, 2, 3, -1, 0, 5)  # numbers that show that two expressions differ
WorkedOut = Callable[[Node, dict[str, Node]], list[Step]]


def statement(question: Question, evaluate: WorkedOut) -> list[Step]:
    """The steps to yes or no. Raises NotThisKind; `evaluate(tree, values)` works out a number."""
    body = question.body
    if not isinstance(body, Relation) or len(body.terms) != 2:
        raise NotThisKind
    if body.signs != ("=",):
        return compared(body)
    if question.values:
        return _put_in(body, dict(question.values), evaluate)
    return _identity(body, evaluate) if symbols(body) else _sides(body, body.terms, evaluate)


def _sides(body: Node, sides: Sequence[Node], evaluate: WorkedOut) -> list[Step]:
    """Both sides without letters worked out, then compared."""
    steps: list[Step] = []
    ends: list[Node] = []
    for word, side in zip(("left", "right"), sides, strict=True):
        some = evaluate(side, {})
        if some:
            title = f"Work out the {word} side"
            steps += [Step("statement.side", title, body, side, f"{title}."), *some]
        ends.append(last(side, some))
    same = same_value(*ends).same
    if same is None:
        raise NotThisKind
    if same:
        return [*steps, _said(ends[-1], YES, f"Both sides are ${to_latex(ends[0])}$")]
    return [*steps, _said(ends[-1], NO, f"The sides differ: ${to_latex(ends[0])}$ is not ${to_latex(ends[1])}$")]


def _put_in(body: Relation, values: dict[str, Node], evaluate: WorkedOut) -> list[Step]:
    listed = " and ".join(f"${to_latex(value)}$ for ${to_latex(Sym(name))}$" for name, value in values.items())
    put = [substitute(side, values) for side in body.terms]
    title = f"Put {listed} into both sides"
    shown = Listing(tuple(put), "", "")
    first = Step("evaluate.substitute", title, body, shown, f"{title}: the left one, then the right one.")
    return [first, *_sides(shown, put, evaluate)]


def _identity(body: Relation, evaluate: WorkedOut) -> list[Step]:
    """Both sides written alike, or a number for which they differ."""
    left, right = body.terms
    same = same_value(left, right).same
    if same is None:
        raise NotThisKind
    if not same:
        return _refuted(body, evaluate)
    for way in _ALIKE:
        some = [way(side) for side in (left, right)]
        ends = [last(side, steps) for side, steps in zip((left, right), some, strict=True)]
        if to_latex(ends[0]) != to_latex(ends[1]):
            continue
        steps: list[Step] = []
        for word, side, found in zip(("left", "right"), (left, right), some, strict=True):
            if found:
                title = f"Rewrite the {word} side"
                steps += [Step("statement.side", title, body, side, f"{title}."), *found]
        said = f"Both sides are ${to_latex(ends[0])}$, whatever the letters stand for"
        return [*steps, _said(body, YES, said)]
    raise NotThisKind


def _with(rules: Sequence[Rule]) -> Callable[[Node], list[Step]]:
    return lambda side: rewrite(tidy(side), rules)


def _as_fractions(side: Node) -> list[Step]:
    try:
        steps = simplify_fractions(tidy(side))
    except NotThisKind:
        steps = []
    return [*steps, *rewrite(last(tidy(side), steps), EXPAND)]


_ALIKE: tuple[Callable[[Node], list[Step]], ...] = (_with(EXPAND), _as_fractions, _with((*IDENTITIES, *EXPAND)))


def _refuted(body: Relation, evaluate: WorkedOut) -> list[Step]:
    """The left side multiplied out where that helps to see it, and one number that the sides differ at."""
    values = differing(*body.terms)
    if values is None:
        raise NotThisKind
    steps: list[Step] = []
    expanded = rewrite(tidy(body.terms[0]), EXPAND)
    if expanded:
        title = "Multiply out the left side"
        if len(expanded) > 6:
            expanded = []
        else:
            steps = [Step("statement.side", title, body, body.terms[0], f"{title}."), *expanded]
    put = [substitute(side, values) for side in body.terms]
    shown = Listing(tuple(put), "", "")
    listed = " and ".join(f"${to_latex(value)}$ for ${to_latex(Sym(name))}$" for name, value in values.items())
    title = f"Try {listed} in both sides"
    steps.append(Step("statement.try", title, body, shown, f"{title}: the left one, then the right one."))
    return [*steps, *_sides(shown, put, evaluate)]


def differing(left: Node, right: Node) -> dict[str, Node] | None:
    """Small whole numbers for the letters that show that two expressions are not the same; None when none was found."""
    names = sorted(symbols(left) | symbols(right))
    for start in range(len(TRIED)):
        values: dict[str, Node] = {name: number(TRIED[(start + at) % len(TRIED)]) for at, name in enumerate(names)}
        try:
            sizes = [real_value(substitute(side, values)) for side in (left, right)]
        except (Undefined, Unclear, NotRational, ZeroDivisionError, OverflowError):
            continue
        if sizes[0] != sizes[1] and same_value(*(substitute(side, values) for side in (left, right))).same is False:
            return values
    return None


# --- numbers in order ------------------------------------------------------------------------------------


def alike(body: Node, items: Sequence[Node]) -> tuple[list[Step], list[Node]]:
    """Numbers written so that they can be compared: with one denominator, or as decimals. Raises NotThisKind."""
    try:
        sizes = [exact(item) for item in items]
    except (NotRational, Undefined, Unclear):
        raise NotThisKind from None
    decimals = [decimal(size) for size in sizes]
    fractions = any(isinstance(item, Div) for item in items)
    common = math.lcm(*(size.denominator for size in sizes))
    shown: list[Node]
    if fractions and common <= 10_000:
        shown = [Div(number(size * common), number(common)) for size in sizes]
        title, rule = f"Write all numbers with the denominator ${common}$", "compare.denominator"
    else:
        if None in decimals:
            raise NotThisKind
        shown = [item for item in decimals if item is not None]
        title, rule = "Write all numbers as decimals", "compare.decimals"
    after = Listing(tuple(shown), "", "")
    if to_latex(after) == to_latex(Listing(tuple(items), "", "")):
        return [], shown
    facts = ", ".join(
        f"${to_latex(item)} = {to_latex(one)}$" for item, one in zip(items, shown, strict=True) if item != one
    )
    return [Step(rule, title, body, after, f"{title}: {facts}.")], shown


def compared(body: Relation) -> list[Step]:
    """`5/8 > 7/11`: yes or no. Raises NotThisKind."""
    steps, shown = alike(body, body.terms)
    left, right = (exact(item) for item in body.terms)
    true = {">": left > right, "<": left < right, ">=": left >= right, "<=": left <= right, "!=": left != right}[
        body.signs[0]
    ]
    sign = ">" if left > right else "<" if left < right else "="
    fact = to_latex(Relation((shown[0], shown[1]), (sign,)))
    return [*steps, _said(last(body, steps), YES if true else NO, f"Compare: ${fact}$")]


def in_order(question: Question) -> list[Step]:
    """Numbers compared: the largest, the smallest, all of them in order. Raises NotThisKind."""
    body, what = question.body, question.detail
    assert isinstance(body, Listing)
    steps, shown = alike(body, body.items)
    downwards = what in ("descending", "largest")
    order = sorted(range(len(shown)), key=lambda at: exact(body.items[at]), reverse=downwards)
    title = f"Put them in order, the {'largest' if downwards else 'smallest'} first"
    ordered = Listing(tuple(shown[at] for at in order), "", "")
    before = last(body, steps)
    if to_latex(ordered) != to_latex(before):
        steps.append(Step("compare.order", title, before, ordered, f"{title}."))
    end: Node = Listing(tuple(body.items[at] for at in order), "", "")
    if what in ("largest", "smallest"):
        if exact(body.items[order[0]]) == exact(body.items[order[1]]):
            title = "They are equal"
            return [*steps, Step("compare.equal", title, ordered, Words("they are equal"), f"{title}.")]
        end = body.items[order[0]]
    if to_latex(end) != to_latex(ordered) or not steps:
        title = "Write them as they were given" if what.endswith("ing") else f"The first one is the {what}"
        steps.append(Step("compare.answer", title, ordered, end, f"{title}."))
    return steps


def _said(before: Node, word: Words, why: str) -> Step:
    title = "So it is true" if word == YES else "So it is not true"
    return Step("statement.so", title, before, word, f"{why}. {title}.")
