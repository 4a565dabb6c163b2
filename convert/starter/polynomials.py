"""Problem families about polynomials: expand, factor, differentiate, evaluate, collect like terms.

Every function returns a `Draft` (see numbers.py); every displayed equation is a numeric truth or an identity.
It knows nothing of how a student types the problem.
"""

from __future__ import annotations

from math import isqrt
from random import Random

from convert.starter import arith
from convert.starter.arith import LETTERS, Term, dollars, guarded, guarded_term, num, poly, term
from convert.starter.numbers import Draft
from convert.starter.quadratics import bracket, pair_steps

Poly = list[Term]


def _times(first: Poly, second: Poly, v: str) -> tuple[Poly, list[str]]:
    """All products of two brackets, not collected, and their chains."""
    out: Poly = []
    chains: list[str] = []
    for a, e in first:
        for b, f in second:
            out.append((a * b, e + f))
            lead = term(a, e, v)
            if abs(int(a)) > 12 and abs(int(b)) > 12:
                chains += arith.multiply(int(a), int(b))[:-1]
            chains.append(f"{lead}\\cdot{guarded_term(int(b), f, v)}={term(a * b, e + f, v)}")
    return out, chains


def _gather(terms: Poly, v: str) -> tuple[Poly, list[str]]:
    """Like terms collected, highest first, and the sums of their coefficients."""
    totals: Poly = []
    chains: list[str] = []
    for e in sorted({e for _, e in terms}, reverse=True):
        values = [int(c) for c, f in terms if f == e]
        chains += arith.sum_chain(values)
        if sum(values):
            totals.append((sum(values), e))
    return totals, chains


def product_steps(first: Poly, second: Poly, v: str, shown: str) -> tuple[list[str], Poly]:
    """Paragraphs that expand `shown` = first * second."""
    raw, chains = _times(first, second, v)
    steps = [f"Multiply every term: {dollars(chains)}", f"${shown}={poly(raw, v)}$"]
    total, sums = _gather(raw, v)
    result = poly(total, v)
    if result != poly(raw, v):
        steps.append(
            f"Collect like terms: {dollars(sums)}, so ${shown}={result}$" if sums else f"In order: ${shown}={result}$"
        )
    return steps, total


def _signed(rng: Random, most: int) -> int:
    return rng.randint(1, most) * rng.choice((1, -1))


def expand(rng: Random) -> Draft:
    """A number or monomial times a bracket, two brackets, a square, a difference of squares, a sum of products."""
    v = rng.choice(LETTERS)
    form = rng.choice(("mono", "mono", "two", "two", "two", "two", "square", "square", "conjugate", "sum", "three"))
    slots = {"v": v}
    if form == "mono":
        a, e = _signed(rng, 12), rng.choice((0, 1, 1, 2, 3))
        inner: Poly = [(_signed(rng, 12), k) for k in rng.choice(((1, 0), (1, 0), (2, 1), (2, 1, 0), (2, 0), (3, 1)))]
        front = "-" if a == -1 and e == 0 else "" if a == 1 and e == 0 else term(a, e, v)
        text = f"{front}({poly(inner, v)})"
        if not front:
            return expand(rng)
        steps, total = product_steps([(a, e)], inner, v, text)
    elif form == "sum":
        a, b = _signed(rng, 9), _signed(rng, 9)
        p: Poly = [(_signed(rng, 6), 1), (_signed(rng, 9), 0)]
        q: Poly = [(_signed(rng, 6), 1), (_signed(rng, 9), 0)]
        fronts = ["" if k == 1 else "-" if k == -1 else str(k) for k in (a, b)]
        text = f"{fronts[0]}({poly(p, v)}){'' if b < 0 else '+'}{fronts[1]}({poly(q, v)})"
        r1, c1 = _times([(a, 0)], p, v)
        r2, c2 = _times([(b, 0)], q, v)
        total, sums = _gather(r1 + r2, v)
        steps = [f"Multiply every term: {dollars(c1 + c2)}", f"${text}={poly(r1 + r2, v)}$"]
        steps.append(f"Collect like terms: {dollars(sums)}, so ${text}={poly(total, v)}$")
    elif form == "square":
        a = 1 if rng.random() < 0.5 else rng.randint(2, 9)
        base: Poly = [(a, 1), (_signed(rng, 15 if a == 1 else 9), 0)]
        if rng.random() < 0.1:
            base.reverse()
        text = f"({poly(base, v)})^2"
        steps, total = product_steps(base, base, v, text)
        steps.insert(0, f"A square is a product: ${text}=({poly(base, v)})({poly(base, v)})$")
    else:
        a, c = (1, 1) if rng.random() < 0.4 else (_signed(rng, 6), rng.randint(1, 6))
        first: Poly = [(a, 1), (_signed(rng, 12), 0)]
        second: Poly = [(c, 1), (_signed(rng, 12), 0)]
        if form == "conjugate":
            second = [first[0], (-first[1][0], 0)]
        if form == "three":
            second = [(c, 2), (_signed(rng, 9), 1), (_signed(rng, 9), 0)]
        if rng.random() < 0.08:
            first.reverse()
        text = f"({poly(first, v)})({poly(second, v)})"
        steps, total = product_steps(first, second, v, text)
    return Draft("expand", text, [f"Expand ${text}$", *steps], poly(total, v), slots)


def factor(rng: Random) -> Draft:
    """Monic trinomials, a leading coefficient, a common factor, a difference of squares, a perfect square."""
    v = rng.choice(LETTERS)
    form = rng.choice(
        (
            "monic",
            "monic",
            "monic",
            "monic",
            "lead",
            "lead",
            "lead",
            "common",
            "common",
            "squares",
            "squares",
            "perfect",
            "take",
        )
    )
    slots = {"v": v}
    steps: list[str] = []
    if form == "common":  # only a common factor, perhaps with a power
        g, e = rng.randint(1, 12), rng.choice((0, 1, 1, 2))
        inner: Poly = [(rng.randint(1, 9), 1), (_signed(rng, 12), 0)]
        if rng.random() < 0.3:
            inner = [(rng.randint(1, 6), 2), (_signed(rng, 9), 0)]
        if arith.gcd(*(int(c) for c, _ in inner)) != 1 or (g == 1 and e == 0) or _splits(inner):
            return factor(rng)
        whole = [(c * g, k + e) for c, k in inner]
        text, head = poly(whole, v), term(g, e, v)
        lines = [f"{head}\\cdot{guarded_term(int(c), k, v)}={term(c * g, k + e, v)}" for c, k in inner]
        if g > 1:
            numbers = [abs(int(c)) for c, _ in whole]
            found, _ = arith.euclid(*numbers)
            steps.append(f"Greatest common divisor of {numbers[0]} and {numbers[1]}: {dollars(found)}, so it is {g}")
        steps += [f"The common factor is ${head}$: {dollars(lines)}", f"So ${text}={head}({poly(inner, v)})$"]
        return Draft("factor", text, [f"Factor ${text}$", *steps], f"{head}({poly(inner, v)})", slots)
    front = 1
    if form == "take" or rng.random() < 0.08:
        front = rng.randint(2, 6)
    if form == "squares":
        a = 1 if rng.random() < 0.55 else rng.randint(2, 9)
        b = rng.randint(1, 15 if a == 1 else 12)
        if arith.gcd(a, b) != 1:
            return factor(rng)
        whole = [(a * a, 2), (-b * b, 0)]
    elif form == "lead":
        a, c = rng.choice((1, 1, 1, 2, 3)), rng.choice((2, 2, 3, 3, 4, 5, 6))
        p, q = _signed(rng, 9), _signed(rng, 9)
        if a * c > 6 or arith.gcd(a, p) != 1 or arith.gcd(c, q) != 1 or a * q + c * p == 0:
            return factor(rng)
        whole = [(a * c, 2), (a * q + c * p, 1), (p * q, 0)]
    elif form == "perfect":
        a, p = rng.choice((1, 1, 1, 2, 3)), _signed(rng, 14)
        if arith.gcd(a, p) != 1 or (a > 1 and abs(p) > 7):
            return factor(rng)
        whole = [(a * a, 2), (2 * a * p, 1), (p * p, 0)]
    else:
        p, q = _signed(rng, 12), _signed(rng, 12)
        if p + q == 0:
            return factor(rng)
        whole = [(1, 2), (p + q, 1), (p * q, 0)]
    inside = poly(whole, v)
    text = poly([(c * front, e) for c, e in whole], v)
    head = ""
    if front > 1:
        head = str(front)
        lines = [chain for c, _ in whole for chain in arith.divide(int(c) * front, front)]
        steps.append(f"The common factor is {front}: {dollars(lines)}, so ${text}={front}({inside})$")
    coefficients = {e: int(c) for c, e in whole}
    a, b, c = coefficients[2], coefficients.get(1, 0), coefficients[0]
    if form == "squares":
        r, s = isqrt(a), isqrt(-c)
        lead = term(r, 1, v)
        shown = f"({lead})^2" if r > 1 else f"{v}^2"
        steps.append(f"A difference of squares: ${inside}={shown}-{s}^2$")
        done = f"({lead}+{s})({lead}-{s})"
    elif a == 1:
        more, p, q = pair_steps(b, c)
        steps += more
        done = f"{bracket(p, v)}^2" if p == q else f"{bracket(p, v)}{bracket(q, v)}"
    else:
        steps += [f"First times last: {dollars(arith.multiply(a, c))}"]
        more, p, q = pair_steps(b, a * c)
        steps += more
        four: Poly = [(a, 2), (p, 1), (q, 1), (c, 0)]
        steps.append(f"Split the middle term: ${inside}={poly(four, v)}$")
        g = arith.gcd(a, abs(p))
        k, m = a // g, p // g
        other = poly([(k, 1), (m, 0)], v)
        h = q // k
        left = poly([(g, 1)], v)
        right = "" if h == 1 else "-" if h == -1 else num(h)
        groups = f"{left}({other}){'' if h < 0 else '+'}{right}({other})"
        steps.append(f"Take out of each pair: ${poly(four, v)}={groups}$")
        done = f"({other})({poly([(g, 1), (h, 0)], v)})"
        if (k, m) == (g, h):
            done = f"({other})^2"
    steps.append(f"So ${text}={head}{done}$")
    return Draft("factor", text, [f"Factor ${text}$", *steps], f"{head}{done}", slots)


def _splits(inner: Poly) -> bool:
    """Whether ax^2 + c is still a difference of squares."""
    if len(inner) != 2 or inner[0][1] != 2:
        return False
    a, c = int(inner[0][0]), int(inner[1][0])
    return c < 0 and isqrt(a) ** 2 == a and isqrt(-c) ** 2 == -c


def derivative(rng: Random) -> Draft:
    """The derivative of a polynomial; sometimes a product is expanded first."""
    v = "x" if rng.random() < 0.75 else rng.choice("tzunws")
    slots = {"v": v}
    steps: list[str] = []
    if rng.random() < 0.18:
        first: Poly = [(rng.randint(1, 6), rng.choice((1, 1, 2))), (_signed(rng, 9), 0)]
        second: Poly = [(rng.randint(1, 6), 1), (_signed(rng, 9), 0)]
        text = f"({poly(first, v)})({poly(second, v)})"
        if rng.random() < 0.3:
            first = [(_signed(rng, 6), rng.randint(1, 3))]
            text = f"{poly(first, v)}({poly(second, v)})"
        elif rng.random() < 0.2:
            second = first
            text = f"({poly(first, v)})^2"
        more, terms = product_steps(first, second, v, text)
        steps += ["Expand the product first", *more]
    else:
        count = rng.choice((1, 2, 2, 3, 3, 3, 4, 4, 5))
        exponents = rng.sample(range(rng.choice((3, 4, 5, 8))), 1) if count == 1 else []
        if count > 1:
            exponents = rng.sample(range(max(count, rng.choice((3, 4, 5, 6, 9)))), count)
        if exponents == [0]:
            exponents = [rng.randint(2, 9)]
        exponents.sort(reverse=True)
        if rng.random() < 0.15:
            rng.shuffle(exponents)
        most = rng.choice((6, 9, 9, 12, 20))
        terms = [(1 if rng.random() < 0.15 else _signed(rng, most), e) for e in exponents]
        text = poly(terms, v)
    result: Poly = []
    for c, e in terms:
        whole = term(c, e, v)
        if e == 0:
            steps.append(f"The constant ${whole}$ gives 0")
        elif e == 1:
            steps.append(f"${whole}$ gives ${num(c)}$")
            result.append((c, 0))
        else:
            power = term(1, e - 1, v)
            if c == 1:
                steps.append(f"${whole}$ gives ${e}{power}$")
            else:
                sums = arith.multiply(int(c), e)
                lines = f"{dollars(sums[:-1])}, " if len(sums) > 1 else ""
                steps.append(f"{lines}${whole}$ gives ${num(c)}\\cdot{e}{power}={term(c * e, e - 1, v)}$")
            result.append((c * e, e - 1))
    if steps and len(terms) > 1:
        steps.append(f"The derivative is ${poly(result, v)}$")
    return Draft("derivative", text, [f"Differentiate ${text}$", *steps], poly(result, v), slots)


def evaluate(rng: Random) -> Draft:
    """The value of a polynomial at an integer."""
    v = rng.choice(LETTERS)
    degree = rng.choice((1, 2, 2, 2, 3, 3))
    x = rng.randint(-10, 10) if degree > 1 else rng.randint(-20, 20)
    if degree == 3:
        x = rng.randint(-5, 6)
    exponents = [e for e in range(degree, -1, -1) if e == degree or rng.random() < 0.8]
    terms: Poly = [(1 if rng.random() < 0.15 else _signed(rng, 12), e) for e in exponents]
    text = poly(terms, v)
    steps = []
    values = []
    written = ""
    for c, e in terms:
        c = int(c)
        lead = "" if e and abs(c) == 1 else f"{abs(c)}" + ("\\cdot" if e else "")
        piece = lead + (f"{guarded(x) if x < 0 or not lead else x}" if e else "") + (f"^{e}" if e > 1 else "")
        written += ("-" if c < 0 else "+" if written else "") + piece
    steps.append(f"Put in {num(x)}: ${written}$")
    for c, e in terms:
        c = int(c)
        lines = []
        p = x**e if e else 1
        if e > 1:
            chain = "\\cdot".join([guarded(x)] * e) if x else "0"
            if e == 3 and abs(x) > 1:
                lines += arith.multiply(x * x, x) if abs(x * x) > 12 else []
                chain += f"={x * x}\\cdot{guarded(x)}"
            lines.append(f"{guarded(x)}^{e}={chain}={p}" if x else f"0^{e}=0")
        if e and c != 1:
            lines += arith.multiply(c, p)
        values.append(c * p)
        if lines:
            steps.append(dollars(lines))
    if len(values) > 1:
        shown = "".join(str(n) if not i else f"{n:+d}" for i, n in enumerate(values))
        steps.append(f"Now ${shown}$: {dollars(arith.sum_chain(values))}")
    return Draft(
        "evaluate",
        f"{text};{v}={x}",
        [f"Evaluate ${text}$ at ${v}={x}$", *steps],
        str(sum(values)),
        {"v": v, "at": str(x), "typed": text},
    )


def simplify(rng: Random) -> Draft:
    """Collecting like terms of one variable, or of two."""
    v = rng.choice(LETTERS)
    two = rng.random() < 0.2
    w = rng.choice([k for k in "xyabmn" if k != v])
    kinds: list[tuple[str, int]] = rng.choice(
        ([("v", 1), ("v", 0)], [("v", 1), ("v", 0)], [("v", 2), ("v", 1)], [("v", 2), ("v", 1), ("v", 0)], [("v", 1)])
    )
    if two:
        kinds = [("v", 1), ("w", 1)]
    most = rng.choice((9, 9, 12, 20))
    items = [(_signed(rng, most), *k) for k in kinds for _ in range(rng.choice((1, 2, 2, 3)))]
    if len(items) == len(kinds):
        return simplify(rng)
    rng.shuffle(items)
    if two:  # the letter that comes first is collected first
        kinds = list(dict.fromkeys((name, e) for _, name, e in items))
    return _collected(items, kinds, {"v": v, "w": w})


def two_letters(rng: Random) -> Draft:
    """Collecting terms of two letters, with small numbers: which terms are alike is all there is to it."""
    v, w = rng.sample(sorted(set(LETTERS)), 2)
    count = rng.randint(3, 6)
    names = ["v", "w", *rng.choices("vw", k=count - 2)]
    rng.shuffle(names)
    items = [(1 if rng.random() < 0.15 else _signed(rng, 12), name, 1) for name in names]
    return _collected(items, [(name, 1) for name in dict.fromkeys(names)], {"v": v, "w": w})


def _collected(items: list[tuple[int, str, int]], kinds: list[tuple[str, int]], names: dict[str, str]) -> Draft:
    """The problem and its solution for terms (coefficient, name, exponent), kind after kind."""

    def written(parts: list[tuple[int, str, int]]) -> str:
        text = ""
        for c, k, e in parts:
            piece = term(c, e, names[k])
            text += piece if not text or piece[0] == "-" else f"+{piece}"
        return text or "0"

    text = written(items)
    steps, result = [f"Simplify ${text}$"], []
    for k in kinds:
        # The terms are copied before their numbers are added: which terms are alike is one decision, the sum another.
        alike = [item for item in items if item[1:] == k]
        values = [c for c, _, _ in alike]
        label = f"Terms in ${term(1, k[1], names[k[0]])}$" if k[1] else "Numbers"
        chains = arith.sum_chain(values)
        steps.append(f"{label}: {dollars([written(alike), *chains])}")
        if sum(values):
            result.append((sum(values), *k))
    steps.append(f"So ${text}={written(result)}$")
    return Draft("simplify", text, steps, written(result), {"v": names["v"]})
