"""Congruences step by step: what is said in whole numbers, the common divisor, the inverse by Euclid's algorithm.

`3x = 4 (mod 7)` says that 3x = 4 + 7k for some whole number k; lines in between are written so, as equations.
"""

from __future__ import annotations

from math import gcd

from engine.maths.answers import NONE
from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.numbers import solve_numbers
from engine.maths.tree import Add, Listing, Mul, Neg, Node, Relation, Sym, integer, substitute, symbols
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.step import Step
from engine.maths.worked.writing import to_latex

MAX_TRIED = 12  # remainders that are tried one by one


def congruence(question: Question) -> list[Step]:
    """The steps of a congruence in one letter, or of an inverse. Raises NotThisKind."""
    assert isinstance(question.body, Listing)
    left, right, by = question.body.items
    modulus, name = int(exact(by)), question.variables[0]
    linear = _linear(Add((left, Neg(right))), name)
    if linear is None:
        return _tried(question, left, right, modulus)
    factor, rest = linear[0] % modulus, -linear[1] % modulus
    steps: list[Step] = []

    def line(factor: int, rest: int, modulus: int) -> Relation:
        head: Node = Sym(name) if factor == 1 else Mul((integer(factor), Sym(name)))
        multiple = Mul((integer(modulus), Sym(_free(question.body))))
        return Relation((head, Add((integer(rest), multiple)) if rest else multiple), ("=",))

    now = line(factor, rest, modulus)
    title = f"Both sides leave the same remainder, so they differ by a multiple of ${modulus}$"
    note = f"{title}. Only the remainders of the numbers count."
    steps.append(Step("congruence.meaning", title, question.body, now, note))
    common = gcd(factor, modulus)
    if not factor or rest % common:
        title = f"Look whether ${common}$ divides every term" if factor else "Look at the remainders"
        if factor:
            why = f"${common}$ divides ${factor}$ and ${modulus}$, but not ${rest}$: so there is no solution"
        else:
            why = f"the letter is gone, and what is left is {'never true' if rest else 'true for every number'}"
        return [*steps, Step("congruence.divisor", title, now, solve_numbers(question).tree, f"{title}: {why}.")]
    if common > 1:
        factor, rest, modulus = factor // common, rest // common, modulus // common
        before, now = now, line(factor, rest, modulus)
        title = f"Divide every term by ${common}$"
        steps.append(Step("congruence.divide", title, before, now, f"{title}, also ${common * modulus}$."))
    answer = solve_numbers(question)
    if answer.tree == NONE or not answer.values:
        raise NotThisKind
    inverse = pow(factor, -1, modulus) if modulus > 1 else 0
    if factor > 1 and modulus > 1:
        proof = _one(factor, inverse, modulus)
        title = f"Find a number that times ${factor}$ leaves the remainder $1$"
        note = f"{title} when divided by ${modulus}$: divide with remainder until $1$ is left, then go back."
        steps.append(Step("congruence.inverse", title, now, proof, note, _divisions(now, factor, modulus)))
        now = proof
    product = inverse * rest
    found = product % modulus if modulus > 1 else 0
    title = f"Multiply by ${inverse}$" if factor > 1 and rest != 1 else "Take the remainder"
    why = rf"${inverse} \cdot {rest} = {product}$ leaves the remainder ${found}$" if factor > 1 else f"it is ${found}$"
    note = rf"{title}: {why}. So ${name} \equiv {found} \pmod{{{modulus}}}$."
    return [*steps, Step("congruence.solution", title, now, answer.tree, note)]


def _linear(gap: Node, name: str) -> tuple[int, int] | None:
    """a and b of a x + b; None for what is not linear, seen at so many whole numbers that it must be."""
    heights = [exact(substitute(gap, {name: integer(n)})) for n in range(60)]
    start, slope = heights[0], heights[1] - heights[0]
    if any(height != start + n * slope for n, height in enumerate(heights)):
        return None
    return int(slope), int(start)


def _free(body: Node) -> str:
    return next(letter for letter in "kmnt" if letter not in symbols(body))


def _divisions(before: Node, factor: int, modulus: int) -> tuple[Step, ...]:
    """The lines of Euclid's algorithm: 7 = 2 * 3 + 1."""
    steps: list[Step] = []
    larger, smaller = modulus, factor
    while smaller > 1:
        times, left = divmod(larger, smaller)
        shown = Add((Mul((integer(times), integer(smaller))), integer(left)))
        line = Relation((integer(larger), shown), ("=",))
        steps.append(Step("congruence.remainder", "Divide with remainder", before, line, "Divide with remainder."))
        larger, smaller = smaller, left
    return tuple(steps)


def _one(factor: int, inverse: int, modulus: int) -> Relation:
    """5 * 3 = 2 * 7 + 1."""
    times = (factor * inverse - 1) // modulus
    multiple: tuple[Node, ...] = (Mul((integer(times), integer(modulus))),) if times else ()
    right = Add((*multiple, integer(1))) if multiple else integer(1)
    return Relation((Mul((integer(inverse), integer(factor))), right), ("=",))


def _tried(question: Question, left: Node, right: Node, modulus: int) -> list[Step]:
    """A congruence of higher degree: every remainder is put in."""
    if modulus > MAX_TRIED:
        raise NotThisKind
    name, gap = question.variables[0], Add((left, Neg(right)))
    rows = ((n, exact(substitute(gap, {name: integer(n)})) % modulus) for n in range(modulus))
    shown = ", ".join(f"for ${n}$ it leaves ${rest}$" for n, rest in rows)
    title = f"Put in every remainder from $0$ to ${modulus - 1}$"
    note = rf"{title} and look when ${to_latex(gap)}$ is a multiple of ${modulus}$: {shown}."
    return [Step("congruence.try", title, question.body, solve_numbers(question).tree, note)]
