"""Sequences step by step: terms, sums, the nth term, rules that go from one term to the next, and sigma notation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.tree import (
    Add,
    Div,
    Listing,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Sum,
    Sym,
    integer,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked import moves
from engine.maths.worked.exponents import exponential
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind, linear
from engine.maths.worked.moves import work_out
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, coefficients, number, tidy, total
from engine.maths.worked.writing import to_latex

SHOWN = 12  # terms written out one by one

FORMULAS = {
    "arithmetic_term": "Start with the first term and add the difference once less than the number of the term",
    "geometric_term": "Start with the first term and multiply by the ratio once less than the number of the term",
    "arithmetic_sum": r"The sum is $\frac{n}{2}(2a + (n - 1) d)$, with the first $a$ and the difference $d$",
    "geometric_sum": r"The sum of $n$ terms is $\frac{a(1 - r^n)}{1 - r}$ with the first term $a$ and the ratio $r$",
    "geometric_infinite_sum": r"The sum of all terms is $\frac{a}{1 - r}$ with the first term $a$ and the ratio $r$",
    "arithmetic_general": "Start with the first term and add the difference $n - 1$ times",
    "geometric_general": "Start with the first term and multiply by the ratio $n - 1$ times",
}
_POWER_SUMS = {1: r"\frac{n(n + 1)}{2}", 2: r"\frac{n(n + 1)(2n + 1)}{6}", 3: r"\frac{n^2 (n + 1)^2}{4}"}


def sequence(question: Question) -> list[Step]:
    """The steps of a question about a sequence. Raises NotThisKind where there is no formula for it."""
    detail = question.detail
    if detail in FORMULAS and not isinstance(question.body, Listing):
        return _by_formula(question)
    kind, _, what = detail.partition("_")
    ways: dict[str, Callable[[Question], list[Step]]] = {
        "recursive": _recursive, "power_sum": _power_sum, "explicit_term": _explicit, "explicit_terms": _explicit_terms,
    }  # fmt: skip
    if detail in ways:
        return ways[detail](question)
    if detail == "quadratic_general":
        return _by_differences(question)
    if kind in ("arithmetic", "geometric"):
        if what == "place":
            return _place(question, kind)
        if what == "step":
            return _from_two(question, kind) or _difference(question, kind)
        if isinstance(question.body, Listing):
            return _next(question, kind)
    raise NotThisKind


def _said(question: Question, kind: str) -> str:
    given = dict(question.values)
    word = "difference" if kind == "arithmetic" else "ratio"
    return f"The first term is ${to_latex(given['first'])}$ and the {word} is ${to_latex(given['step'])}$."


def _given(question: Question) -> Listing:
    given = dict(question.values)
    if not {"first", "step"} <= set(given):
        raise NotThisKind
    return Listing((given["first"], given["step"]), "", "")


def _by_formula(question: Question) -> list[Step]:
    """A term, a sum or the general term of an arithmetic or geometric sequence."""
    before = _given(question)
    kind = question.detail.partition("_")[0]
    title, why = FORMULAS[question.detail], ""
    if title.startswith("The sum"):
        title, why = "Use the formula for the sum", f"{title}."
    steps = work_out(before, question.body, f"sequence.{question.detail}", title, why)
    if question.detail == "geometric_general":
        steps = steps[:1]  # 5 · 2^(n - 1) is how it is written
    steps = [replace(steps[0], note=f"{_said(question, kind)} {steps[0].note}"), *steps[1:]] if steps else []
    return [*_both_of_two(question, kind), *steps]


def _from_two(question: Question, kind: str) -> list[Step]:
    """The difference from two terms that are given with their places; none where they are not."""
    given = dict(question.values).get("given")
    if not isinstance(given, Listing):
        return []
    if kind != "arithmetic":
        steps, title = _both_of_two(question, kind), "Write down the ratio"
        return [*steps, Step("sequence.found", title, steps[-1].after, question.body, f"{title}.")]
    title = "Divide the difference of the two terms by the number of steps between them"
    return work_out(given, question.body, "sequence.between", title)


def _both_of_two(question: Question, kind: str) -> list[Step]:
    """The first term and the difference or ratio from two terms that are given; none where they are not."""
    values = dict(question.values)
    given = values.get("given")
    if not isinstance(given, Listing):
        return []
    (low, one, high, two), step, first = given.items, values["step"], values["first"]
    many, back = int(exact(high)) - int(exact(low)), int(exact(low)) - 1
    if kind == "arithmetic":
        title = "Find the difference and the first term"
        why = rf"$d = {to_latex(Div(Add((two, Neg(one))), Add((high, Neg(low)))))} = {to_latex(step)}$"
        line: Node = Add((one, Neg(Mul((integer(back), step)))))
    else:
        title = "Find the ratio and the first term"
        why = rf"$r^{{{many}}} = {to_latex(Div(two, one))}$, so $r = {to_latex(step)}$"
        line = Div(one, Pow(step, integer(back)))
    if back:
        why += f", and ${to_latex(line)} = {to_latex(first)}$"
    return [Step("sequence.between", title, given, Listing((first, step), "", ""), f"{title}: {why}.")]


def _place(question: Question, kind: str) -> list[Step]:
    """Which term a number is: an equation for n."""
    before, given, n = _given(question), dict(question.values), Sym("n")
    steps_back = Add((n, Neg(ONE)))
    first, step = given["first"], given["step"]
    left: Node = Add((first, Mul((steps_back, step)))) if kind == "arithmetic" else Mul((first, Pow(step, steps_back)))
    line = moves.equation(left, given["target"])
    title = "Set the formula of a term equal to the number"
    steps = [Step("sequence.place", title, before, line, f"{_said(question, kind)} {title}, and solve for $n$.")]
    steps += linear(line, "n") if kind == "arithmetic" else exponential(line, "n")
    title = "Write down the number of the term"
    return [*steps, Step("sequence.found", title, last(line, steps), question.body, f"{title}.")]


def _difference(question: Question, kind: str) -> list[Step]:
    """The difference or ratio, from the first two terms."""
    before = _given(question)
    first, step = (exact(item) for item in before.items)
    second = number(first + step if kind == "arithmetic" else first * step)
    terms = Listing((before.items[0], second), "", "")
    if kind == "arithmetic":
        title = "Subtract a term from the one after it"
        return work_out(terms, Add((second, tidy(Neg(before.items[0])))), "sequence.difference", title)
    title = "Divide a term by the one before it"
    return work_out(terms, Div(second, before.items[0]), "sequence.ratio", title)


def _next(question: Question, kind: str) -> list[Step]:
    assert isinstance(question.body, Listing)
    step = to_latex(dict(question.values)["step"])
    done = Listing(tuple(number(exact(item)) for item in question.body.items), "(", ")")
    title = f"Add ${step}$ again and again" if kind == "arithmetic" else f"Multiply by ${step}$ again and again"
    return [Step("sequence.next", title, _given(question), done, f"{_said(question, kind)} {title}.")]


def _explicit(question: Question) -> list[Step]:
    """The number of the term put into the formula."""
    plain = tidy(question.body)
    steps = rewrite(plain, EXPAND)
    if not steps:
        raise NotThisKind
    return [replace(steps[0], note=f"Put the number of the term into the formula. {steps[0].note}"), *steps[1:]]


def _explicit_terms(question: Question) -> list[Step]:
    assert isinstance(question.body, Listing)
    done = Listing(tuple(number(exact(item)) for item in question.body.items), "(", ")")
    title = "Put in one number after the other and work out each term"
    return [Step("sequence.terms", title, question.body, done, f"{title}.")]


def _by_differences(question: Question) -> list[Step]:
    """The nth term of a sequence whose differences grow evenly."""
    given = dict(question.values)["terms"]
    assert isinstance(given, Listing)
    sizes = [exact(term) for term in given.items]
    gaps = [after - before for before, after in pairwise(sizes)]
    second = gaps[1] - gaps[0]
    title = "Write down the differences"
    shown = Listing(tuple(number(gap) for gap in gaps), "", "")
    why = f"They grow by ${to_latex(number(second))}$ each time, so $n^2$ has half of it in front."
    end = "Find the rest from the first two terms"
    return [
        Step("sequence.differences", title, given, shown, f"{title}. {why}"),
        Step("sequence.quadratic", end, shown, question.body, f"{end}, with $n = 1$ and $n = 2$."),
    ]


def _power_sum(question: Question) -> list[Step]:
    given = dict(question.values)
    power = int(exact(given["power"]))
    if power not in _POWER_SUMS:
        raise NotThisKind
    k = Sym("k")
    whole = Sum("sum", k if power == 1 else Pow(k, integer(power)), k, ONE, given["n"])
    why = f"The sum is ${_POWER_SUMS[power]}$, here with $n = {to_latex(given['n'])}$."
    return work_out(whole, question.body, "sequence.power_sum", "Use the formula for such a sum", why)


# --- from one term to the next ------------------------------------------------------------------------------


def _recursive(question: Question) -> list[Step]:
    """The rule used once after the other; where it would be too often, all terms in one line."""
    given = dict(question.values)
    at, end = int(exact(given["start_at"])), int(exact(given["n"]))
    letter = question.variables[0]
    size, line = given["start"], moves.equation(Sym(f"{letter}_{at}"), given["start"])
    if not 0 < end - at <= 60:
        raise NotThisKind
    steps: list[Step] = []
    named: Node = line
    values: list[Fraction] = [exact(size)]
    for place in range(at, end):
        put = substitute(question.body, {"p": size, "n": integer(place)})
        size = number(exact(put))
        values.append(exact(size))
        if len(steps) >= SHOWN:
            continue
        head = Sym(f"{letter}_{place + 1}")
        shown = (
            Relation((head, put, size), ("=", "=")) if to_latex(put) != to_latex(size) else moves.equation(head, size)
        )
        note = f"Use the rule to get term number ${place + 1}$."
        steps.append(Step("sequence.rule", "Use the rule for the next term", named, shown, note))
        named = shown
    if end - at > SHOWN:
        title = "Go on in the same way, up to the term that is asked for"
        listed = ", ".join(to_latex(number(value)) for value in values[SHOWN + 1 :])
        note = f"{title}. The next terms are ${listed}$."
        return [*steps, Step("sequence.go_on", title, named, size, note)]
    title = "Write down the term that is asked for"
    return [*steps, Step("sequence.found", title, named, size, f"{title}.")]


# --- sigma --------------------------------------------------------------------------------------------------


def sigma(body: Node) -> list[Step]:
    """Sums in sigma notation: written out when they are short, else by the formulas for powers. Raises NotThisKind."""
    found = next((part for part in walk(body) if isinstance(part, Sum)), None)
    if found is None:
        raise NotThisKind
    low, high = exact(found.lower), exact(found.upper)
    if low.denominator != 1 or high.denominator != 1 or symbols(found) or low > high:
        raise NotThisKind
    count = int(high - low) + 1
    if count <= SHOWN:
        name = found.variable.name
        parts = [substitute(found.body, {name: integer(at)}) for at in range(int(low), int(high) + 1)]
        after: Node = total(parts) if found.kind == "sum" else Mul(tuple(parts)) if count > 1 else parts[0]
        title = "Write out every term"
        why = f"Put ${to_latex(found.lower)}$ to ${to_latex(found.upper)}$ in for ${to_latex(found.variable)}$."
    else:
        after = _by_powers(found, low, count)
        title = "Sum each power by its formula"
        why = r"The sum of $1$ to $n$ is $\frac{n(n + 1)}{2}$, that of the squares is $\frac{n(n + 1)(2n + 1)}{6}$, "
        why += "and a constant $c$ gives $c n$."
    line = after if body == found else _replaced(body, found, after)
    return work_out(body, line, "sequence.sigma", title, why)


def _by_powers(found: Sum, low: Fraction, count: int) -> Node:
    """a k² + b k + c summed from 1."""
    plain = last(found.body, rewrite(found.body, EXPAND))
    values = coefficients(plain, found.variable.name)
    if found.kind != "sum" or low != 1 or values is None or len(values) > 3:
        raise NotThisKind
    n = number(count)
    up = Add((n, ONE))
    sums: list[Node] = [n, Div(Mul((n, up)), Num("2")), Div(Mul((n, up, Add((Mul((Num("2"), n)), ONE)))), Num("6"))]
    pieces: list[Node] = []
    for value, one in zip(values, sums, strict=False):
        if value:
            pieces.append(tidy(Mul((number(value), one))))
    return total(pieces[::-1])


def _replaced(node: Node, old: Node, new: Node) -> Node:
    return new if node == old else rebuild(node, lambda child: _replaced(child, old, new))
