"""Linear equations in all their forms, solved by rearranging one thing at a time.

`linear` returns a `Draft` (see numbers.py). Each displayed equation in the unknown has the same solutions as
the problem's, each numeric one is true. It knows nothing of how a student types the problem.
"""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from random import Random
from typing import Any

from convert.starter import arith
from convert.starter.arith import LETTERS, dollars, fraction, guarded, guarded_term, num, poly, term
from convert.starter.numbers import Draft

NONE, ALL = "\\text{no real solution}", "\\text{all real numbers}"

# One side of an equation is a list of items:
#   ("t", c, e)        the term c x^e with an integer c, e = 0 or 1
#   ("f", terms, q)    \frac{terms}{q}, terms being one or two (c, e)
#   ("c", p, q)        \frac{p}{q}x, a fraction as coefficient
#   ("b", k, terms)    k(terms)
Item = tuple[Any, ...]
Side = list[Item]


def _item(item: Item, v: str) -> str:
    kind = item[0]
    if kind == "t":
        return term(item[1], item[2], v)
    if kind == "f":
        terms, q = item[1], item[2]
        if len(terms) == 1 and terms[0][0] < 0:
            return f"-\\frac{{{poly([(-terms[0][0], terms[0][1])], v)}}}{{{q}}}"
        return f"\\frac{{{poly(terms, v)}}}{{{q}}}"
    if kind == "c":
        return fraction(item[1], item[2]) + v
    k = item[1]
    front = "" if k == 1 else "-" if k == -1 else str(k)
    return f"{front}({poly(item[2], v)})"


def _side(side: Side, v: str) -> str:
    text = ""
    for item in side:
        piece = _item(item, v)
        text += piece if not text or piece[0] == "-" else f"+{piece}"
    return text or "0"


def _show(left: Side, right: Side, v: str) -> str:
    return f"{_side(left, v)}={_side(right, v)}"


def _sum(side: Side) -> tuple[Fraction, Fraction]:
    """The side as a x + b."""
    a = b = Fraction(0)
    for item in side:
        if item[0] == "t":
            pairs = [(Fraction(item[1]), item[2])]
        elif item[0] == "f":
            pairs = [(Fraction(c, item[2]), e) for c, e in item[1]]
        elif item[0] == "c":
            pairs = [(Fraction(item[1], item[2]), 1)]
        else:
            pairs = [(Fraction(item[1] * c), e) for c, e in item[2]]
        for c, e in pairs:
            a, b = (a + c, b) if e else (a, b + c)
    return a, b


def _clear(side: Side, m: int, v: str) -> tuple[Side, list[str]]:
    """Multiplies a side by m item by item; the products as chains."""
    out: Side = []
    chains: list[str] = []
    for item in side:
        if item[0] == "t":
            c, e = item[1] * m, item[2]
            out.append(("t", c, e))
            if e == 0:
                chains += arith.multiply(m, item[1])
            else:
                chains.append(f"{m}\\cdot{guarded_term(item[1], 1, v)}={term(c, 1, v)}")
        elif item[0] == "b":
            out.append(("b", item[1] * m, item[2]))
            chains += arith.multiply(m, item[1])
        else:
            q = item[2]
            k = m // q
            single = item[0] == "c" or len(item[1]) == 1
            if single:
                c, e = (item[1], 1) if item[0] == "c" else item[1][0]
                shown = _item(item, v)
                shown = f"({shown})" if shown[0] == "-" else shown
                chains.append(f"{m}\\cdot{shown}={term(c * k, e, v)}")
                out.append(("t", c * k, e))
            else:
                inner = poly(item[1], v)
                chains.append(f"{m}\\cdot{_item(item, v)}={'' if k == 1 else k}({inner})")
                if k == 1:
                    out += [("t", c, e) for c, e in item[1]]
                    chains[-1] = f"{m}\\cdot{_item(item, v)}={inner}"
                else:
                    out.append(("b", k, item[1]))
    return out, chains


def _expand(side: Side, v: str) -> tuple[Side, list[str]]:
    out: Side = []
    chains: list[str] = []
    for item in side:
        if item[0] != "b":
            out.append(item)
            continue
        k = item[1]
        for c, e in item[2]:
            out.append(("t", k * c, e))
            if abs(k) != 1:
                if e == 0:
                    chains += arith.multiply(k, c)
                else:
                    chains.append(f"{k}\\cdot{guarded_term(c, e, v)}={term(k * c, e, v)}")
    return out, chains


def _collect(side: Side, v: str) -> tuple[int, int, list[str]]:
    """Collects a side of plain terms: coefficient, constant, the sums."""
    chains: list[str] = []
    totals = []
    for e in (1, 0):
        values = [item[1] for item in side if item[2] == e]
        if len(values) > 1:
            chains += arith.sum_chain(values)
        totals.append(sum(values))
    return totals[0], totals[1], chains


def solve_linear(left: Side, right: Side, v: str) -> tuple[list[str], str]:
    """The paragraphs and the answer for left = right."""
    steps: list[str] = []
    bottoms = [item[2] for item in left + right if item[0] in "fc"]
    if bottoms:
        m = lcm(*bottoms)
        left, first = _clear(left, m, v)
        right, second = _clear(right, m, v)
        steps.append(f"Multiply both sides by {m}: {dollars(first + second)}, so ${_show(left, right, v)}$")
    if any(item[0] == "b" for item in left + right):
        left, first = _expand(left, v)
        right, second = _expand(right, v)
        lines = dollars(first + second)
        steps.append(f"Expand the brackets: {lines}{', so ' if lines else ''}${_show(left, right, v)}$")
    a, b, first = _collect(left, v)
    c, d, second = _collect(right, v)

    def now() -> str:
        return f"{poly([(a, 1), (b, 0)], v)}={poly([(c, 1), (d, 0)], v)}"

    if first or second:
        steps.append(f"Collect like terms: {dollars(first + second)}, so ${now()}$")
    if c and not a:
        a, b, c, d = c, d, a, b
        steps.append(f"Swap the sides: ${now()}$")
    elif c:
        what = f"Subtract ${term(c, 1, v)}$ from both sides" if c > 0 else f"Add ${term(-c, 1, v)}$ to both sides"
        chain = arith.add(a, -c)
        a, c = a - c, 0
        if a == 0:
            same = f"0\\cdot {v}={arith.add(d, -b).split('=')[-1]}" if b else f"0\\cdot {v}={d}"
            both = [chain, arith.add(d, -b)] if b else [chain]
            also = f" and take {num(b)} away" if b else ""
            steps.append(f"{what}{also}: {dollars(both)}, so ${same}$")
            if d - b:
                steps.append(f"No value of ${v}$ makes this true")
                return steps, NONE
            steps.append(f"Every value of ${v}$ makes this true")
            return steps, ALL
        steps.append(f"{what}: ${chain}$, so ${now()}$")
    if b:
        what = f"Subtract {b} from both sides" if b > 0 else f"Add {-b} to both sides"
        chain = arith.add(d, -b)
        b, d = 0, d - b
        steps.append(f"{what}: ${chain}$, so ${now()}$")
    value = Fraction(d, a)
    if a == -1:
        steps.append(f"Multiply both sides by $-1$: ${v}={num(value)}$")
    elif a != 1:
        chains, rest = arith.divide_or_rest(d, a)
        if not rest:
            steps.append(f"Divide both sides by {num(a)}: {dollars(chains)}, so ${v}={num(value)}$")
        else:
            top, bottom = (d, a) if a > 0 else (-d, -a)
            why = f"{dollars(chains)}, which leaves {rest}" if chains else f"{rest} is less than {bottom}"
            steps.append(f"Divide both sides by {num(a)}: {why}, so ${v}={fraction(top, bottom)}$")
            more, _ = arith.reduce(top, bottom)
            steps += more
            if more and not more[-1].endswith("terms"):
                steps[-1] += f" and ${v}={num(value)}$"
    return steps, f"{v}={num(value)}"


def _check(left: Side, right: Side, v: str, x: int) -> str | None:
    """A check line for an integer solution of an equation of plain terms and brackets; None when it would be long."""
    texts = []
    for side in (left, right):
        value = (
            sum(c * x + 0 if e else c for kind, c, e in side if kind == "t") if all(i[0] == "t" for i in side) else None
        )
        if value is None or any(abs(i[1] * x) > 999 for i in side if i[2]):
            return None
        written, products = "", ""
        for _, c, e in side:
            if e:
                front = "" if c == 1 else "-" if c == -1 else f"{c}\\cdot"
                piece = f"{front}{guarded(x)}" if front else num(x) if not written else guarded(x)
                number = num(c * x)
            else:
                piece = number = num(c)
            written += piece if not written or piece[0] == "-" else f"+{piece}"
            products += number if not products or number[0] == "-" else f"+{number}"
        chain = [written]
        for more in (products, num(value)):
            if more != chain[-1]:
                chain.append(more)
        texts.append("=".join(chain) if len(chain) > 1 else chain[0])
    return f"Check: left ${texts[0]}$, right ${texts[1]}$"


def _coefficient(rng: Random, most: int, one: float = 0.15) -> int:
    c = 1 if rng.random() < one else rng.randint(2, most)
    return -c if rng.random() < 0.25 else c


def linear(rng: Random) -> Draft:
    """A linear equation in one of many forms."""
    v = rng.choice(LETTERS)
    r = rng.random
    x = rng.choice((rng.randint(-12, 12), rng.randint(-12, 12), rng.randint(1, 12), rng.randint(-20, 30)))
    integer = r() < 0.75
    form = rng.choice(
        (
            "basic",
            "basic",
            "basic",
            "both",
            "both",
            "both",
            "terms",
            "bracket",
            "bracket",
            "bracket2",
            "over",
            "over",
            "coefficient",
            "compound",
            "compound2",
            "mixed",
        )
    )
    a, c = _coefficient(rng, 12, 0.12), _coefficient(rng, 12, 0.12)
    b, d = rng.randint(-30, 30), rng.randint(-30, 30)
    if form in ("basic", "both") and r() < 0.08:
        b, d = rng.randint(-200, 200), rng.randint(-200, 200)
    left: Side
    right: Side
    if form == "basic":
        if a == 1 and b == 0:
            b = 7
        d = a * x + b if integer else d
        left, right = [("t", a, 1), ("t", b, 0)], [("t", d, 0)]
    elif form == "both":
        if r() < 0.97 and a == c:
            c = a + rng.choice((-3, -2, -1, 1, 2, 3)) or a + 4
        if integer and a != c:
            d = (a - c) * x + b
        elif a == c and r() < 0.4:
            d = b
        left, right = [("t", a, 1), ("t", b, 0)], [("t", c, 1), ("t", d, 0)]
    elif form == "terms":
        c = c if a + c else c + 1
        f = rng.randint(-20, 20) or 3
        d = (a + c) * x + b + f if integer else d
        left, right = [("t", a, 1), ("t", b, 0), ("t", c, 1), ("t", f, 0)], [("t", d, 0)]
        if r() < 0.4:
            e = _coefficient(rng, 9)
            right = [("t", e, 1), ("t", d - e * x, 0)] if integer else [("t", e, 1), ("t", d, 0)]
    elif form in ("bracket", "bracket2"):
        k = _coefficient(rng, 9, 0.05)
        inner = [(_coefficient(rng, 5, 0.5), 1), (rng.randint(1, 12) * rng.choice((1, -1)), 0)]
        if r() < 0.15:
            inner.reverse()
        left = [("b", k, inner)]
        if r() < 0.4:
            left.append(("t", rng.randint(1, 20) * rng.choice((1, -1)), 0))
            if r() < 0.3:
                left.reverse()
        if r() < 0.3:
            left.append(("t", _coefficient(rng, 9), 1))
        right = []
        if form == "bracket2" or r() < 0.2:
            right = [
                (
                    "b",
                    _coefficient(rng, 9, 0.1),
                    [(_coefficient(rng, 4, 0.6), 1), (rng.randint(1, 12) * rng.choice((1, -1)), 0)],
                )
            ]
        elif r() < 0.3:
            right = [("t", _coefficient(rng, 9), 1)]
        la, lb = _sum(left)
        ra, rb = _sum(right)
        if integer and la != ra:
            need = int((la - ra) * x + lb - rb)
            right = [*right, ("t", need, 0)] if need or not right else right
        elif not right or (la == ra and r() < 0.9):
            right = [*right, ("t", rng.randint(1, 40), 0)]
    elif form == "over":
        q = rng.randint(2, 12)
        p = 1 if r() < 0.7 else rng.randint(2, 9)
        x = x * q if integer and abs(x) < 20 else x
        left = [("f", [(p if r() < 0.85 else -p, 1)], q), ("t", b, 0)]
        if r() < 0.25:
            q2 = rng.choice([k for k in range(2, 9) if k != q])
            left[1] = ("f", [(1 if r() < 0.7 else -1, 1)], q2)
            x = x * q2 if integer and abs(x) < 30 else x
        la, lb = _sum(left)
        if la == 0:
            return linear(rng)
        value = la * x + lb
        right = [("t", int(value), 0)] if value.denominator == 1 else [("t", rng.randint(-20, 20), 0)]
    elif form == "coefficient":
        q = rng.randint(2, 9)
        p = rng.choice([k for k in range(1, 10) if k % q])
        left = [("c", p if r() < 0.85 else -p, q)]
        if r() < 0.8:
            left.append(("t", b, 0))
        value = left[0][1] * x
        right = [("t", rng.randint(-20, 20), 0)]
        if r() < 0.2:
            right = [("f", [(rng.randint(1, 9), 0)], rng.randint(2, 9))]
        if integer and right[0][0] == "t":
            right = [("t", value + (b if len(left) > 1 else 0), 0)]
    elif form == "compound":
        q = rng.randint(2, 9)
        a = _coefficient(rng, 7, 0.4)
        left = [("f", [(a, 1), (b or 1, 0)], q)]
        if r() < 0.25:
            left.append(("t", rng.randint(1, 12) * rng.choice((1, -1)), 0))
        right = [("t", rng.randint(-12, 20), 0)]
        if r() < 0.3:
            right = [("t", _coefficient(rng, 5), 1), *right]
    elif form == "compound2":
        q, q2 = rng.randint(2, 8), rng.randint(2, 8)
        left = [("f", [(_coefficient(rng, 5, 0.6), 1), (rng.randint(1, 9) * rng.choice((1, -1)), 0)], q)]
        right = [("f", [(_coefficient(rng, 5, 0.6), 1), (rng.randint(1, 9) * rng.choice((1, -1)), 0)], q2)]
    else:
        left = [("t", b or 4, 0), ("t", a, 1)]
        d = a * x + b if integer else d
        right = [("t", d, 0)]
        if r() < 0.4:
            right.append(("t", c, 1))
            if c == a:
                return linear(rng)
            if integer:
                right[0] = ("t", d - c * x, 0)
    left = [i for i in left if i[0] != "t" or i[1]] or [("t", 0, 0)]
    right = [i for i in right if i[0] != "t" or i[1]] or [("t", 0, 0)]
    if r() < 0.12:
        left, right = right, left
    (la, lb), (ra, rb) = _sum(left), _sum(right)
    if la == ra == 0 or (la == ra and r() < 0.5):
        return linear(rng)
    if la != ra:
        solution = (rb - lb) / (la - ra)
        if solution.denominator > 60 or abs(solution.numerator) > 500:
            return linear(rng)
    text = _show(left, right, v)
    if text in (f"{v}={num(rb)}", f"{num(lb)}={v}"):
        return linear(rng)
    steps, answer = solve_linear(left, right, v)
    if la != ra and solution.denominator == 1:
        check = _check(left, right, v, int(solution))
        steps += [check] if check else []
    return Draft("equation", text, [f"Solve ${text}$", *steps], answer, {"v": v})


def division(rng: Random) -> Draft:
    """The last step of a linear equation alone, a x = d: whole in about half of the cases."""
    v = rng.choice(LETTERS)
    a = rng.choice((rng.randint(2, 12), rng.randint(2, 12), rng.randint(11, 30)))
    whole = rng.randint(1, rng.choice((9, 12, 30)))
    d = a * whole
    if rng.random() < 0.55:
        d += rng.randint(1 - a, a - 1)
    a = -a if rng.random() < 0.3 else a
    d = -d if rng.random() < 0.35 else d
    left, right = [("t", a, 1)], [("t", d, 0)]
    if rng.random() < 0.1:
        left, right = right, left
    text = _show(left, right, v)
    steps, answer = solve_linear(left, right, v)
    return Draft("equation", text, [f"Solve ${text}$", *steps], answer, {"v": v})
