"""Quadratic equations: pure, without a constant, by factoring where asked, else by the formula.

`quadratic` returns a `Draft` (see numbers.py). Each displayed equation in the unknown has the same solutions as the
problem's, each numeric one is true. It knows nothing of how a student types the problem.
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from random import Random

from convert.starter import arith
from convert.starter.arith import LETTERS, dollars, fraction, guarded, num, poly, term
from convert.starter.linear import NONE
from convert.starter.numbers import Draft


def _roots(v: str, *values: str) -> str:
    return "\\text{ or }".join(f"{v}={t}" for t in values)


def _formula(a: int, b: int, c: int, v: str) -> tuple[list[str], str]:
    """Discriminant, its root, both solutions; ax^2 + bx + c = 0 in standard form."""
    d = b * b - 4 * a * c
    product = 4 * a * c
    square = f"{guarded(b)}^2-4\\cdot{guarded(a)}\\cdot{guarded(c)}"
    lines = arith.multiply(abs(b), abs(b)) if abs(b) > 12 else []
    last = f"={b * b}{'-' if product >= 0 else '+'}{abs(product)}={arith.add(b * b, -product).split('=', 1)[1]}"
    if abs(c) > 12 or abs(a * 4) > 12:
        lines = [*lines, *(arith.multiply(4 * abs(a), abs(c)))]
    steps = [f"The discriminant is {dollars([*lines, square + last])}"]
    if d < 0:
        steps.append("It is negative, so no real number solves the equation")
        return steps, NONE
    bottom = 2 * a
    if d == 0:
        steps.append(f"It is 0, so there is one solution, ${v}={fraction(-b, bottom)}$")
        more, value = arith.reduce(-b, bottom)
        return [*steps, *more], f"{v}={num(value)}"
    s = isqrt(d)
    if s * s == d:
        steps.append(f"Its square root is ${s}$ because $" + f"{s}^2={d}$")
        values = []
        for name, sign in (("First", -1), ("Second", 1)):
            top = -b + sign * s
            chain = arith.add(-b, sign * s)
            more, value = arith.reduce(top, bottom)
            steps += [f"{name} solution: ${chain}$, divided by $2\\cdot{a}={bottom}$: ${fraction(top, bottom)}$", *more]
            values.append(value)
        return steps, _roots(v, num(values[0]), num(values[1]))
    k, m = 1, d
    for f in range(isqrt(d), 1, -1):
        if d % (f * f) == 0:
            k, m = f, d // (f * f)
            break
    root = f"\\sqrt{{{m}}}" if k == 1 else f"{k}\\sqrt{{{m}}}"
    if k > 1:
        steps.append(f"$\\sqrt{{{d}}}=\\sqrt{{{k * k}\\cdot{m}}}={root}$")
    else:
        steps.append(f"$\\sqrt{{{d}}}$ cannot be simplified")
    g = arith.gcd(abs(b), k, bottom)
    p, k, q = -b // g, k // g, bottom // g
    short = f"\\sqrt{{{m}}}" if k == 1 else f"{k}\\sqrt{{{m}}}"

    def side(sign: str) -> str:
        body = f"{p}{sign}{short}" if p else f"{'-' if sign == '-' else ''}{short}"
        return body if q == 1 else f"\\frac{{{body}}}{{{q}}}"

    shown = [(f"{-b}{s}{root}" if b else f"{'-' if s == '-' else ''}{root}") for s in "-+"]
    answer = _roots(v, side("-"), side("+"))
    over = _roots(v, *(f"\\frac{{{t}}}{{{bottom}}}" for t in shown))
    steps.append(f"Both solutions: ${over}$")
    if g > 1:
        steps.append(f"Divide above and below by {g}: ${answer}$")
    return steps, answer


def _pairs(b: int, c: int) -> tuple[list[str], int, int]:
    """Two integers p <= q with product c and sum b, found by trying the divisors of |c| in order."""
    lines = []
    n = abs(c)
    for p in range(1, isqrt(n) + 1):
        if n % p:
            continue
        q = n // p
        lines.append(f"{p}\\cdot{q}={n}")
        if c > 0:
            lines.append(f"{p}+{q}={p + q}")
            if p + q == abs(b):
                return lines, *((p, q) if b > 0 else (-q, -p))
        else:
            lines.append(f"{q}-{p}={q - p}")
            if q - p == abs(b):
                return lines, *((-p, q) if b >= 0 else (-q, p))
    raise ValueError("no integers with this product and sum")


def pair_steps(b: int, c: int) -> tuple[list[str], int, int]:
    """Paragraphs that find the pair of `_pairs`."""
    lines, p, q = _pairs(b, c)
    way = "sum" if c > 0 else "difference"
    steps = [f"Two numbers with product ${c}$ and sum ${b}$. Try the {way}s of divisors of {abs(c)}: {dollars(lines)}"]
    steps.append("With signs: $" + f"{p}\\cdot{guarded(q)}={c}$ and ${arith.plus(p, q)}$")
    return steps, p, q


def bracket(p: int, v: str) -> str:
    """(x+p)."""
    return f"({v}{p:+d})" if p else v


def _standard(rng: Random, a: int, b: int, c: int, v: str) -> tuple[str, list[str]]:
    """A way of writing ax^2+bx+c=0, and the paragraphs back to it."""
    terms: list[tuple[int, int]] = [(a, 2), (b, 1), (c, 0)]
    goal = f"{poly(terms, v)}=0"
    chance = rng.random()
    if chance < 0.62:
        return goal, []
    if chance < 0.7 and c and b:
        return f"0={poly(terms, v)}", [f"Swap the sides: ${goal}$"]
    if chance < 0.85:
        moved = rng.choice([t for t in terms if t[0]])
        kept = [t for t in terms if t != moved]
        if not any(coefficient for coefficient, _ in kept):
            return goal, []
        right = poly([(-moved[0], moved[1])], v)
        verb = "Add" if moved[0] > 0 else "Subtract"
        where = "to" if moved[0] > 0 else "from"
        shown = term(abs(moved[0]), moved[1], v)
        return f"{poly(kept, v)}={right}", [f"{verb} ${shown}$ {where} both sides: ${goal}$"]
    e, f = rng.randint(-9, 9), rng.randint(-20, 20)
    if (not e and not f) or (b + e == 0 and c + f == 0):
        return goal, []
    lines = ([arith.add(b + e, -e)] if e else []) + ([arith.add(c + f, -f)] if f else [])
    left = poly([(a, 2), (b + e, 1), (c + f, 0)], v)
    return f"{left}={poly([(e, 1), (f, 0)], v)}", [f"Bring everything to the left: {dollars(lines)}, so ${goal}$"]


def _verify(a: int, b: int, c: int, x: int) -> str:
    """a x^2 + b x + c worked out at an integer root."""
    lead = "" if a == 1 else "-" if a == -1 else f"{a}\\cdot"
    written = f"{lead}{guarded(x)}^2"
    numbers = [a * x * x]
    if b:
        front = "" if abs(b) == 1 else f"{abs(b)}\\cdot"
        written += ("+" if b > 0 else "-") + front + guarded(x)
        numbers.append(b * x)
    if c:
        written += f"{c:+d}"
        numbers.append(c)
    return f"{written}={''.join(str(n) if not i else f'{n:+d}' for i, n in enumerate(numbers))}=0"


def quadratic(rng: Random) -> Draft:
    """A quadratic equation: pure, without constant, by factoring (if asked), by the formula."""
    v = rng.choice(LETTERS)
    form = rng.choice(
        (
            "pure",
            "noconst",
            "factor",
            "factor",
            "factor",
            "integer",
            "integer",
            "fraction",
            "fraction",
            "double",
            "none",
            "surd",
            "surd",
            "product",
        )
    )
    if form == "product":
        return _product_zero(rng, v)
    a = 1
    if form == "pure":
        a, n = rng.choice((1, 1, 1, 2, 3, 4, 5)), rng.choice((rng.randint(1, 15) ** 2, rng.randint(2, 80)))
        if rng.random() < 0.1:
            n = -n
        b, c = 0, -a * n
    elif form == "noconst":
        a, b, c = rng.choice((1, 1, 1, 2, 3, 4, 5)), rng.randint(1, 20) * rng.choice((1, -1)), 0
    elif form in ("factor", "integer"):
        p, q = rng.randint(-12, 12), rng.randint(-12, 12)
        if not p or not q or p == q or p == -q:
            return quadratic(rng)
        b, c = -(p + q), p * q
        if form == "integer" and rng.random() < 0.4:
            a = rng.choice((2, 3, 4, 5, -1, -2))
            b, c = a * b, a * c
    elif form == "fraction":
        a1, a2 = rng.choice((1, 1, 2, 3)), rng.choice((2, 3, 4, 5))
        p, q = rng.randint(-9, 9) or 1, rng.randint(-9, 9) or 2
        a, b, c = a1 * a2, a1 * q + a2 * p, p * q
        if a > 12:
            return quadratic(rng)
    elif form == "double":
        a1, p = rng.choice((1, 1, 1, 2, 3)), rng.randint(-14, 14) or 5
        if a1 > 1 and abs(p) > 7:
            p = 7
        a, b, c = a1 * a1, 2 * a1 * p, p * p
    else:
        a, b, c = rng.choice((1, 1, 1, 2, 3)), rng.randint(-12, 12), rng.randint(-12, 12) or 3
        d = b * b - 4 * a * c
        if (d < 0) != (form == "none") or (d >= 0 and isqrt(d) ** 2 == d) or d > 300 or d < -300 or not b:
            return quadratic(rng)
    goal = f"{poly([(a, 2), (b, 1), (c, 0)], v)}=0"
    text, intro = _standard(rng, a, b, c, v)
    first = f"Solve ${text}$"
    slots = {"v": v}
    if form == "factor":
        steps, p, q = pair_steps(b, c)
        steps.append(f"So ${bracket(p, v)}{bracket(q, v)}=0$")
        low, high = sorted((-p, -q))
        answer = _roots(v, str(low), str(high))
        steps.append(f"Check: {dollars([_verify(a, b, c, low), _verify(a, b, c, high)])}")
        return Draft("factoring", text, [f"{first} by factoring", *intro, *steps], answer, slots)
    steps = intro
    if form == "pure":
        n = -c // a
        if a != 1:
            steps = [
                *intro,
                f"Divide both sides by {a} and move the number: {dollars(arith.divide(abs(c), a))}, so ${v}^2={n}$",
            ]
        elif text != f"{v}^2={n}":
            steps = [*intro, f"Move the number to the right: ${v}^2={n}$"]
        if n < 0:
            return Draft(
                "equation",
                text,
                [first, *steps, "A square is never negative, so no real number solves the equation"],
                NONE,
                slots,
            )
        s = isqrt(n)
        if s * s == n:
            steps = [*steps, "$" + f"{s}^2={n}$, so ${_roots(v, str(-s), str(s))}$"]
            return Draft("equation", text, [first, *steps], _roots(v, str(-s), str(s)), slots)
        k, m = next(((f, n // (f * f)) for f in range(s, 1, -1) if n % (f * f) == 0), (1, n))
        root = f"\\sqrt{{{n}}}"
        if k > 1:
            root = f"{k}\\sqrt{{{m}}}"
            steps = [*steps, f"$\\sqrt{{{n}}}=\\sqrt{{{k * k}\\cdot{m}}}={root}$"]
        return Draft(
            "equation", text, [first, *steps, f"So ${_roots(v, '-' + root, root)}$"], _roots(v, f"-{root}", root), slots
        )
    if form == "noconst":
        steps = [*intro, f"Take out ${v}$: ${v}({poly([(a, 1), (b, 0)], v)})=0$"]
        more, other = arith.reduce(-b, a)
        steps.append("A product is zero when one of its factors is zero")
        steps += [f"First factor: ${v}$ is $0$", f"Second factor: ${v}$ is ${fraction(-b, a) if a > 1 else -b}$"]
        steps += more
        answer = _roots(v, *(num(x) for x in sorted((Fraction(0), other))))
        return Draft("equation", text, [first, *steps], answer, slots)
    g = arith.gcd(a, b, c) * (-1 if a < 0 else 1)
    if g != 1:
        lines = [chain for t in (a, b, c) if t for chain in arith.divide(t, g)]
        a, b, c = a // g, b // g, c // g
        goal = f"{poly([(a, 2), (b, 1), (c, 0)], v)}=0"
        steps = [*steps, f"Divide both sides by {num(g)}: {dollars(lines)}, so ${goal}$"]
    more, answer = _formula(a, b, c, v)
    steps = [*steps, *more]
    if form == "integer":
        roots = [int(t.split("=")[1]) for t in answer.split("\\text{ or }")]
        steps.append(f"Check: {dollars(_verify(a, b, c, x) for x in roots)}")
    return Draft("equation", text, [first, *steps], answer, slots)


def _product_zero(rng: Random, v: str) -> Draft:
    """(ax+b)(cx+d)=0: each bracket in turn."""
    a, c = rng.choice((1, 1, 1, 2, 3, 4, 5)), rng.choice((1, 1, 1, 2, 3))
    b, d = rng.randint(1, 12) * rng.choice((1, -1)), rng.randint(1, 12) * rng.choice((1, -1))
    if Fraction(-b, a) == Fraction(-d, c):
        return _product_zero(rng, v)
    first, second = poly([(a, 1), (b, 0)], v), poly([(c, 1), (d, 0)], v)
    text = f"({first})({second})=0"
    steps = [f"Solve ${text}$", "A product is zero when one of its factors is zero"]
    values = []
    for name, (k, m) in (("First", (a, b)), ("Second", (c, d))):
        more, value = arith.reduce(-m, k)
        values.append(value)
        steps += [f"{name} factor: ${v}$ is ${fraction(-m, k) if k > 1 else -m}$", *more]
    low, high = sorted(values)
    return Draft("equation", text, steps, _roots(v, num(low), num(high)), {"v": v})
