"""Whole numbers, percentages, ratios and ways to write a number, step by step."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.numbers import solve_numbers
from engine.maths.tree import Add, Div, Listing, Mul, Neg, Node, Num, Percent, Pow
from engine.maths.worked.congruences import congruence
from engine.maths.worked.inequalities import inequality
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.moves import work_out
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.signs import by_signs, joined
from engine.maths.worked.step import Step
from engine.maths.worked.terms import number, tidy
from engine.maths.worked.writing import to_latex


def numbers(question: Question) -> list[Step]:
    """Prime factors by dividing; other questions about numbers by arithmetic."""
    if question.detail == "prime_factors":
        return _prime_factors(int(exact(question.body)), question.body)
    if question.detail.startswith("integers_"):
        return _integers(question)
    if question.detail in _WRITINGS:
        return _WRITINGS[question.detail](question)
    if isinstance(question.body, Listing):
        raise NotThisKind
    plain = tidy(question.body)
    steps = rewrite(plain, EXPAND)
    if question.detail not in _SAID:
        return steps
    if not steps:
        raise NotThisKind
    said = f"{_SAID[question.detail]}: ${to_latex(plain)}$."
    return [replace(steps[0], note=f"{said} {steps[0].note}"), *steps[1:]]


def _integers(question: Question) -> list[Step]:
    """The inequality solved, and the whole numbers picked from its solutions."""
    steps = _solved(question.body, question.variables[0])
    title = {
        "list": "Write down the integers among these", "count": "Count the integers among these",
        "smallest": "Take the smallest integer among these", "largest": "Take the largest integer among these",
    }[question.detail.partition("_")[2]]  # fmt: skip
    found = solve_numbers(question).tree
    return [*steps, Step("number.integers", title, last(question.body, steps), found, f"{title}.")]


def _solved(body: Node, name: str) -> list[Step]:
    """An inequality, or several that must hold together. Raises NotThisKind."""
    for family in (inequality, by_signs, joined):
        try:
            return family(body, name)
        except NotThisKind:
            continue
    raise NotThisKind


_SAID = {
    "percent": "Divide the part by the whole and multiply by $100$",
    "percent_change": "Divide the change by the number before and multiply by $100$",
}


def _rounded(question: Question) -> list[Step]:
    after = solve_numbers(question).tree
    shown = after.arg if isinstance(after, Neg) else after
    if not isinstance(shown, Num):
        raise NotThisKind
    places = len(to_latex(shown).partition(".")[2])
    next_ = int(abs(exact(question.body)) * 10 ** (places + 1)) % 10
    why = "is less than $5$, so round down" if next_ < 5 else "is $5$ or more, so round up"
    title = f"Look at the first digit that is left out: ${next_}$ {why}"
    return [Step("number.round", title, Listing((question.body,), "", ""), after, f"{title}.")]


def _as_percent(question: Question) -> list[Step]:
    title = r"Multiply by $100$ and write $\%$"
    return [Step("number.as_percent", title, question.body, solve_numbers(question).tree, f"{title}.")]


def _as_decimal(question: Question) -> list[Step]:
    body = question.body
    if isinstance(body, Percent):
        title = "Percent means divided by $100$"
    elif isinstance(body, Div):
        title = f"Divide ${to_latex(body.top)}$ by ${to_latex(body.bottom)}$"
    else:
        raise NotThisKind
    return [Step("number.as_decimal", title, body, solve_numbers(question).tree, f"{title}.")]


def _as_fraction(question: Question) -> list[Step]:
    body = question.body
    size = exact(body)
    bottom = 10
    while (size * bottom).denominator != 1:
        bottom *= 10
    after = Div(number(abs(size) * bottom), number(bottom))
    written: Node = Neg(after) if size < 0 else after
    title = f"Write it over ${bottom}$"
    return [Step("number.as_fraction", title, body, written, f"{title}."), *rewrite(written, EXPAND)]


def _ratio(question: Question) -> list[Step]:
    assert isinstance(question.body, Listing)
    common = math.gcd(*(int(exact(item)) for item in question.body.items))
    title = f"Divide every part by ${common}$, the greatest number that divides all of them"
    after = solve_numbers(question)
    before = " : ".join(to_latex(item) for item in question.body.items)
    return [Step("number.ratio", title, question.body, after.tree, f"{title}: ${before} = {after.written}$.")]


def _share(question: Question) -> list[Step]:
    body = question.body
    assert isinstance(body, Listing)
    one = body.items[0]
    assert isinstance(one, Mul)
    title = "Divide the whole by the number of all parts, and multiply by the parts of each"
    written = Listing(body.items, "(", ")")
    first = Step("number.share", title, one.factors[0], written, f"{title}.")
    done = "Work out every share"
    return [first, Step("number.shares", done, written, solve_numbers(question).tree, f"{done}.")]


def _divisors(question: Question) -> list[Step]:
    n = int(exact(question.body))
    small = [k for k in range(1, math.isqrt(n) + 1) if n % k == 0]
    if len(small) > 20:
        raise NotThisKind
    pairs = Listing(tuple(Mul((number(k), number(n // k))) for k in small), "", "")
    title = "Look for all pairs of numbers with this product"
    steps = [Step("number.pairs", title, question.body, pairs, f"{title}: try $1$, $2$, $3$ and so on.")]
    title = "Write the factors down, each one once"
    return [*steps, Step("number.divisors", title, pairs, solve_numbers(question).tree, f"{title}.")]


def _count_divisors(question: Question) -> list[Step]:
    n = int(exact(question.body))
    steps = _prime_factors(n, question.body)
    powers = Counter(_primes_in(n))
    written = Listing((steps[-1].after if steps else question.body,), "", "")
    counts = [Add((number(times), number(1))) for times in powers.values()]
    after: Node = counts[0] if len(counts) == 1 else Mul(tuple(counts))
    title = "Add one to each exponent and multiply"
    why = "A factor may have each prime as often as the number has it, or less often, or not at all."
    return [*steps, *work_out(written, after, "number.count_divisors", title, why)]


def _primes_in(n: int) -> list[int]:
    """The prime factors in order, each as often as it divides."""
    found: list[int] = []
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            found.append(divisor)
            n //= divisor
        divisor += 1
    return [*found, n] if n > 1 else found


def _is_prime(question: Question) -> list[Step]:
    """Divided by the primes up to the root."""
    n = int(exact(question.body))
    if not 2 <= n <= 10**6:
        raise NotThisKind
    answer = solve_numbers(question).tree
    factors = _primes_in(n)
    title = "Try to divide by the small primes"
    if len(factors) > 1:
        first = number(factors[0])
        rest = number(n // factors[0])
        note = f"{title}: ${to_latex(Mul((first, rest)))} = {n}$. So it has a factor other than $1$ and itself."
        return [Step("number.is_prime", title, question.body, answer, note)]
    tried = [p for p in range(2, math.isqrt(n) + 1) if len(_primes_in(p)) == 1]
    listed = ", ".join(f"${p}$" for p in tried)
    note = f"{title}, as far as their square is not above ${n}$: "
    note += f"{listed}. None of them divides it." if 0 < len(tried) <= 12 else "none of them divides it."
    return [Step("number.is_prime", title, question.body, answer, note)]


def _primes(question: Question) -> list[Step]:
    assert isinstance(question.body, Listing)
    high = int(exact(question.body.items[1]))
    used = [p for p in range(2, math.isqrt(max(high, 2)) + 1) if len(_primes_in(p)) == 1]
    if len(used) > 12:
        raise NotThisKind
    title = "Cross out all multiples of the small primes"
    note = f"{title} (not the primes themselves)"
    note += f": of {', '.join(f'${p}$' for p in used)}. What is left above $1$ is prime." if used else "."
    return [Step("number.primes", title, question.body, solve_numbers(question).tree, note)]


def _scientific(question: Question) -> list[Step]:
    """One digit before the point, times a power of ten."""
    size, places = abs(exact(question.body)), 0
    if size == 0:
        raise NotThisKind
    while size >= 10:
        size, places = size / 10, places + 1
    while size < 1:
        size, places = size * 10, places - 1
    title = "Move the decimal point until one digit that is not zero stands before it"
    way = "left" if places > 0 else "right"
    moved = f"it moves {abs(places)} places to the {way}" if places else "it is there already"
    before = Listing((question.body,), "", "")
    return [Step("number.scientific", title, before, solve_numbers(question).tree, f"{title}: {moved}.")]


def _ordinary(question: Question) -> list[Step]:
    title = "Move the decimal point as many places as the power of ten says"
    note = f"{title}: to the right for a positive exponent, to the left for a negative one."
    before = Listing((question.body,), "", "")
    return [Step("number.ordinary", title, before, solve_numbers(question).tree, note)]


def _nearest(question: Question) -> list[Step]:
    title = "Look at the first digit that is left out"
    note = f"{title}: below $5$ round down, from $5$ on round up."
    before = Listing((question.body,), "", "")
    return [Step("number.round", title, before, solve_numbers(question).tree, note)]


_WRITINGS: dict[str, Callable[[Question], list[Step]]] = {
    "rounded": _rounded, "as_percent": _as_percent, "as_decimal": _as_decimal, "as_fraction": _as_fraction,
    "ratio": _ratio, "share": _share, "divisors": _divisors, "count_divisors": _count_divisors,
    "congruence": congruence, "inverse_mod": congruence,
    "is_prime": _is_prime, "primes": _primes, "scientific": _scientific, "ordinary": _ordinary, "nearest": _nearest,
}  # fmt: skip


def _prime_factors(n: int, body: Node) -> list[Step]:
    if not 2 <= n <= 10**6:
        raise NotThisKind
    found: list[int] = []
    rest, divisor = n, 2
    steps: list[Step] = []
    line = body
    while divisor * divisor <= rest:
        if rest % divisor:
            divisor += 1
            continue
        found.append(divisor)
        rest //= divisor
        after = Mul((*(number(prime) for prime in found), number(rest)))
        title = f"Divide ${rest * divisor}$ by ${divisor}$"
        note = f"{title}: ${rest * divisor} = {divisor} \\cdot {rest}$."
        steps.append(Step("number.prime_factor", title, line, after, note))
        line = after
    if not steps:
        note = f"No smaller number divides ${n}$, so it is prime."
        return [Step("expression.done", "It is prime", body, body, note)]
    counts = Counter([*found, rest])
    if max(counts.values()) > 1:
        powers = tuple(
            number(prime) if size == 1 else Pow(number(prime), number(size)) for prime, size in sorted(counts.items())
        )
        after_powers: Node = powers[0] if len(powers) == 1 else Mul(powers)
        title = "Write equal factors as powers"
        steps.append(Step("number.prime_powers", title, line, after_powers, f"{title}."))
    return steps
