"""Whole numbers, percentages and ratios, by exact arithmetic; factorisations are multiplied out again."""

from __future__ import annotations

import math
from fractions import Fraction

import sympy

from engine.maths.answers import NONE
from engine.maths.evaluate import exact, value
from engine.maths.judges.precision import magnitude
from engine.maths.judges.rounding import rounded_to
from engine.maths.kinds import Kind
from engine.maths.primes import is_prime
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.tree import (
    Add,
    Listing,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Words,
    integer,
    rational,
    substitute,
)

MAX_INTEGERS = 200  # that are listed


def solve_numbers(question: Question) -> Answer:
    body, detail = question.body, question.detail
    match detail:
        case "prime_factors":
            return _prime_factors(int(exact(body)))
        case "is_prime":
            n = int(exact(body))
            word = "yes" if _primes_of(n) == {n: 1} else "no"
            return Answer(Words(word), "divided into primes", written=word, written_latex=rf"\text{{{word}}}")
        case "divisors" | "count_divisors":
            found = _divisors(int(exact(body)))
            if detail == "count_divisors":
                return Answer(integer(len(found)), "counted one by one")
            return _set([integer(n) for n in found], "listed from the prime factors, and divided out")
        case "primes":
            assert isinstance(body, Listing)
            low, high = (int(exact(end)) for end in body.items)
            return _set([integer(n) for n in range(low, high + 1) if is_prime(n)], "tried one by one")
        case "integers_list" | "integers_count" | "integers_smallest" | "integers_largest":
            return _integers(question)
        case "congruence" | "inverse_mod":
            return _congruence(question)
        case "remainder":
            return Answer(rational(exact(body)), "worked out exactly")
        case "percent" | "percent_change":
            size = exact(body)
            tree: Node = Neg(Percent(rational(-size))) if size < 0 else Percent(rational(size))
            return Answer(tree, "worked out exactly", (rational(size),))
        case "share":
            return _share(question)
        case "ratio":
            assert isinstance(body, Listing)
            parts = [int(exact(item)) for item in body.items]
            common = math.gcd(*parts)
            items = tuple(integer(part // common) for part in parts)
            written = " : ".join(str(part // common) for part in parts)
            return Answer(Listing(items, "(", ")"), "divided by the greatest common factor", items, written=written)
        case "rounded":
            return Answer(_rounded(question), "rounded from the exact number, halves away from zero")
        case "nearest":
            step = exact(dict(question.values)["step"])
            near = rounded_to(exact(body), step)
            if abs(near - exact(body)) * 2 > step or near % step:
                raise CannotSolve("I cannot round this with certainty.")
            return Answer(rational(near), "no multiple is nearer")
        case "scientific":
            return Answer(scientific(exact(body)), "multiplied out again")
        case "ordinary":
            return Answer(_decimal(exact(body)), "multiplied out again")
        case "as_fraction":
            return Answer(rational(exact(body)), "worked out exactly")
        case "as_decimal":
            return Answer(_decimal(exact(body)), "worked out exactly")
        case "as_percent":
            size = exact(body) * 100
            inner = rational(size) if not _ends(size) else _decimal(size)
            return Answer(Percent(inner), "worked out exactly", (rational(size),))
    return Answer(rational(exact(body)), "worked out exactly")


def _set(items: list[Node], how: str) -> Answer:
    if not items:
        raise CannotSolve("There are none.")
    return Answer(Listing(tuple(items), "{", "}"), how, tuple(items))


def _primes_of(n: int) -> dict[int, int]:
    found = {int(prime): int(power) for prime, power in sympy.factorint(n).items()}
    product = math.prod(prime**power for prime, power in found.items())
    if product != n or not all(is_prime(prime) for prime in found):
        raise CannotSolve("I cannot factor this with certainty.")
    return found


def _rounded(question: Question) -> Node:
    """The number with so many places behind the point as the question asks for, zeros written out."""
    size = exact(question.body)
    places = question.kind.digits
    if question.kind.kind is Kind.SIGNIFICANT_FIGURES:
        places -= 1 + magnitude(size)
        step = Fraction(1, 10**places)
        if magnitude(rounded_to(size, step)) > magnitude(size):
            places -= 1  # 9.96 to two figures is 10
    near = rounded_to(size, Fraction(1, 10**places))
    if places < 1 and question.kind.kind is Kind.SIGNIFICANT_FIGURES:
        raise CannotSolve("I cannot tell which zeros at the end of a whole number count as significant.")
    whole, behind = divmod(int(abs(near) * 10**places), 10**places)
    text = Num(f"{whole}.{behind:0{places}d}" if places else str(whole))
    return Neg(text) if near < 0 else text


def scientific(size: Fraction) -> Node:
    """`4.5*10^-4` for 0.00045: one digit before the point. Raises CannotSolve."""
    power = magnitude(size)
    front = size / Fraction(10) ** power
    if not 1 <= abs(front) < 10 or not _ends(front):
        raise CannotSolve("I cannot write this in scientific notation with certainty.")
    digits = _decimal(abs(front))
    tree = Mul((digits, Pow(Num("10"), integer(power))))
    return Neg(tree) if size < 0 else tree


def _prime_factors(n: int) -> Answer:
    factors: list[Node] = [
        Num(str(prime)) if power == 1 else Pow(Num(str(prime)), Num(str(power)))
        for prime, power in sorted(_primes_of(n).items())
    ]
    return Answer(factors[0] if len(factors) == 1 else Mul(tuple(factors)), "multiplied out again")


def _divisors(n: int) -> list[int]:
    found = [1]
    for prime, power in _primes_of(n).items():
        found = [old * prime**times for old in found for times in range(power + 1)]
    if len(found) > 1_000 or any(n % divisor for divisor in found):
        raise CannotSolve("This number has too many factors to list.")
    return sorted(found)


def _congruence(question: Question) -> Answer:
    """Every remainder is tried; those that fit, for the smallest number of which they are the remainders."""
    assert isinstance(question.body, Listing)
    left, right, by = question.body.items
    gap, modulus, name = Add((left, Neg(right))), int(exact(by)), question.variables[0]
    kept = [n for n in range(modulus) if exact(substitute(gap, {name: integer(n)})) % modulus == 0]
    how = "every remainder tried"
    if not kept:
        return Answer(NONE, how)
    for smaller in range(1, modulus + 1):
        if modulus % smaller == 0 and {(n + smaller) % modulus for n in kept} == set(kept):
            kept, modulus = [n for n in kept if n < smaller], smaller
            break
    if question.detail == "inverse_mod":
        return Answer(integer(kept[0]), how, (integer(kept[0]), integer(modulus)))
    if modulus == 1:
        return Answer(Words("all integers"), how)
    items = tuple(integer(n) for n in kept)
    shown = ", ".join(str(n) for n in kept)
    return Answer(
        items[0] if len(items) == 1 else Listing(items, "{", "}"),
        how,
        (*items, integer(modulus)),
        written=f"{name} ≡ {shown} (mod {modulus})",
        written_latex=rf"{name} \equiv {shown} \pmod{{{modulus}}}",
    )


def _share(question: Question) -> Answer:
    assert isinstance(question.body, Listing)
    sizes = [exact(item) for item in question.body.items]
    if sum(sizes, Fraction(0)) != exact(dict(question.values)["whole"]):
        raise CannotSolve("I cannot work this out with certainty.")
    items = tuple(rational(size) for size in sizes)
    return Answer(Listing(items, "(", ")"), "the shares add up to the whole", items)


def _ends(size: Fraction) -> bool:
    rest = size.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def _decimal(size: Fraction) -> Node:
    """A number whose decimal ends, written as one."""
    places = 0
    while (size * 10**places).denominator != 1:
        places += 1
    digits = str(abs(int(size * 10**places))).rjust(places + 1, "0")
    text = f"{digits[: len(digits) - places]}.{digits[len(digits) - places :]}" if places else digits
    return Neg(Num(text)) if size < 0 else Num(text)


def _integers(question: Question) -> Answer:
    """The whole numbers that satisfy an inequality, all of them, the first or the last."""
    from engine.maths.solving.inequalities import is_true, pieces_of  # which knows the real line

    name, what = question.variables[0], question.detail.partition("_")[2]
    found: list[int] = []
    pieces = pieces_of(question.body, name)
    if not pieces:
        return Answer(NONE if what != "count" else Num("0"), "solved exactly")
    if (pieces[0].low is None and what != "largest") or (pieces[-1].high is None and what != "smallest"):
        raise CannotSolve("There are endlessly many integers here.")
    for piece in pieces:
        low = None if piece.low is None else math.floor(value(piece.low))
        high = None if piece.high is None else math.ceil(value(piece.high))
        start = low if low is not None else (high or 0) - 2
        end = high if high is not None else (low or 0) + 2
        if end - start > MAX_INTEGERS:
            raise CannotSolve("There are too many integers here to be listed.")
        found += [n for n in range(start, end + 1) if is_true(question.body, name, Fraction(n))]
    numbers = sorted(set(found))
    how = "solved exactly, and every integer near the ends tried"
    if what == "count":
        return Answer(integer(len(numbers)), how)
    if not numbers:
        return Answer(NONE, how)
    if what == "list":
        return _set([integer(n) for n in numbers], how)
    return Answer(integer(numbers[0 if what == "smallest" else -1]), how)
