"""Polynomials as products: common factor, differences of squares and cubes, squares, sum and product, grouping, roots.

Every step rewrites the whole expression; the factors that are finished stand beside the one that is worked on.
A polynomial is a list of `Term`s with whole coefficients here.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from fractions import Fraction

from engine.maths.tree import Add, Mul, Neg, Node, Num, Pow, Sym, substitute, symbols
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import (
    Term,
    as_terms,
    collected,
    number,
    polynomial,
    product,
    terms_of,
    tidy,
    total,
)
from engine.maths.worked.writing import to_latex

MAX_TRIES = 400  # divisors tried as roots
Wrap = Callable[[Node], Node]
Found = tuple[str, str, str, list[Node]]
"""rule, title, explanation, factors"""


def factor(node: Node, wrap: Wrap = lambda whole: whole) -> list[Step]:
    """The steps from a polynomial to the product of its factors; empty when it has no factors over the rationals."""
    if isinstance(node, Neg) and not isinstance(node.arg, Add):
        return factor(node.arg, lambda whole: wrap(tidy(Neg(whole))))
    if isinstance(node, (Mul, Pow)):
        return _factors(node, wrap)
    steps = _bracket_factor(node, wrap)
    if steps:
        return steps
    items = _terms(node)
    if items is None:
        steps = rewrite(node, EXPAND, wrap)
        plain = _settled(node)
        if not steps or _terms(plain) is None:
            return []
        return [*steps, *factor(plain, wrap)]
    if len(items) < len(terms_of(node)):
        steps = rewrite(node, EXPAND, wrap)
        node = _settled(node)
        items = _terms(node) or items
    if len(items) < 2:
        return steps
    return [*steps, *_common(node, items, wrap)]


def _settled(node: Node) -> Node:
    return last(node, rewrite(node, EXPAND))


def _terms(node: Node) -> list[Term] | None:
    items = as_terms(node)
    if items is None or any(not isinstance(atom, Sym) or exponent < 0 for i in items for atom, exponent in i.powers):
        return None
    return collected(items)


def _factors(node: Node, wrap: Wrap) -> list[Step]:
    """Each factor of a product factored in turn."""
    if isinstance(node, Pow):
        inside = node
        return factor(node.base, lambda base: wrap(Pow(base, inside.exponent))) if isinstance(node.base, Add) else []
    assert isinstance(node, Mul)
    steps: list[Step] = []
    factors = list(node.factors)
    for at, part in enumerate(factors):
        if not isinstance(part, (Add, Pow)):
            continue

        def around(new: Node, at: int = at) -> Node:
            return wrap(tidy(Mul((*factors[:at], new, *factors[at + 1 :]))))

        steps += factor(part, around)
        factors[at] = last(part, factor(part))
    return steps


def _common(node: Node, items: list[Term], wrap: Wrap) -> list[Step]:
    """The common factor taken out, then the rest factored."""
    top = math.gcd(*(item.coefficient.numerator for item in items))
    bottom = math.lcm(*(item.coefficient.denominator for item in items))
    shared = dict(items[0].powers)
    for item in items[1:]:
        powers = dict(item.powers)
        shared = {atom: min(size, powers[atom]) for atom, size in shared.items() if atom in powers}
    front = Fraction(top, bottom)
    if items[0].coefficient < 0:
        front = -front
    common = Term(front, tuple(sorted(shared.items(), key=lambda item: to_latex(item[0]))))
    inverse = Term(1 / front, tuple((atom, -size) for atom, size in common.powers))
    rest = [item.times(inverse) for item in items]
    if front == 1 and not common.powers:
        return _split(node, rest, wrap)
    inner = total([item.tree() for item in rest])
    outer = common.tree()
    if front == -1 and not common.powers:
        title = "Take out the minus sign"
    else:
        title = f"Take out the common factor ${to_latex(outer)}$"
    step = Step("factor.common", title, wrap(node), wrap(tidy(Mul((outer, inner)))), f"{title}.")
    return [step, *_split(inner, rest, lambda new: wrap(tidy(Mul((outer, new)))))]


def _split(node: Node, items: list[Term], wrap: Wrap) -> list[Step]:
    """A polynomial without a common factor, split once, and its factors split again."""
    found = _squares(items) or _perfect_square(items) or _cubes(items) or _sum_product(items)
    if found is None:
        grouped = _grouping(node, items, wrap)
        if grouped:
            return grouped
        found = _by_root(items)
    if found is None:
        return []
    rule, title, why, factors = found
    after = _as_product(factors)
    note = f"{title}. {why}".strip()
    step = Step(rule, title, wrap(node), wrap(after), note)
    if isinstance(after, Pow):
        return [step]
    return [step, *_factors(after, wrap)]


def _as_product(factors: Sequence[Node]) -> Node:
    if len(factors) == 2 and factors[0] == factors[1]:
        return Pow(factors[0], Num("2"))
    return tidy(product(list(factors)))


def _root_of(item: Term, degree: int) -> Term | None:
    """The square or cube root of a term, when it is a term."""
    size = abs(int(item.coefficient))
    guess = math.isqrt(size) if degree == 2 else round(size ** (1 / 3)) if size < 10**15 else 0
    if guess**degree != size or any(exponent % degree for _, exponent in item.powers):
        return None
    sign = -1 if item.coefficient < 0 else 1
    if sign < 0 and degree == 2:
        return None
    return Term(Fraction(sign * guess), tuple((atom, exponent // degree) for atom, exponent in item.powers))


def _squares(items: list[Term]) -> Found | None:
    if len(items) != 2 or items[0].coefficient * items[1].coefficient > 0:
        return None
    positive, negative = sorted(items, key=lambda item: item.coefficient < 0)
    one, two = _root_of(positive, 2), _root_of(Term(-negative.coefficient, negative.powers), 2)
    if one is None or two is None:
        return None
    first, second = one.tree(), two.tree()
    written = Add((_squared(first), Neg(_squared(second))))
    why = f"It is ${to_latex(written)}$, and $u^2 - v^2 = (u + v)(u - v)$."
    factors: list[Node] = [Add((first, second)), Add((first, Neg(second)))]
    return "factor.difference_of_squares", "This is a difference of two squares", why, factors


def _squared(node: Node) -> Node:
    return Pow(node, Num("2"))


def _perfect_square(items: list[Term]) -> Found | None:
    if len(items) != 3:
        return None
    for first, middle, third in ((0, 1, 2), (0, 2, 1), (1, 0, 2)):
        one, two = _root_of(items[first], 2), _root_of(items[third], 2)
        if one is None or two is None:
            continue
        double = one.times(two).times(Term(Fraction(2)))
        if double.powers != items[middle].powers or abs(items[middle].coefficient) != double.coefficient:
            continue
        minus = items[middle].coefficient < 0
        second = Neg(two.tree()) if minus else two.tree()
        sign = "-" if minus else "+"
        inner = Add((one.tree(), second))
        why = f"The formula is $u^2 {sign} 2uv + v^2 = (u {sign} v)^2$, here with ${to_latex(one.tree())}$ for $u$ and "
        why += f"${to_latex(two.tree())}$ for $v$."
        return (
            "factor.perfect_square",
            "This is the square of a sum" if not minus else ("This is the square of a difference"),
            why,
            [inner, inner],
        )
    return None


def _cubes(items: list[Term]) -> Found | None:
    if len(items) != 2:
        return None
    one, two = _root_of(items[0], 3), _root_of(items[1], 3)
    if one is None or two is None or not (one.powers or two.powers):
        return None
    minus = two.coefficient < 0
    size = Term(abs(two.coefficient), two.powers)
    a, b = one.tree(), size.tree()
    middle = one.times(size).tree()
    squares = [one.times(one).tree(), size.times(size).tree()]
    linear = Add((a, Neg(b) if minus else b))
    rest = Add((squares[0], middle if minus else Neg(middle), squares[1]))
    signs = ("-", "+") if minus else ("+", "-")
    why = f"The formula is $u^3 {signs[0]} v^3 = (u {signs[0]} v)(u^2 {signs[1]} uv + v^2)$, "
    why += f"here with ${to_latex(a)}$ for $u$ and ${to_latex(b)}$ for $v$."
    word = "difference" if minus else "sum"
    return "factor.cubes", f"This is a {word} of two cubes", why, [linear, rest]


def _quadratic_shape(items: list[Term]) -> tuple[int, int, int, Term, Term] | None:
    """a, b, c and u, v of a u² + b u v + c v²; None when the three terms are nothing of the kind."""
    if len(items) != 3:
        return None
    first, middle, third = items
    if any(exponent % 2 for item in (first, third) for _, exponent in item.powers):
        return None
    u = Term(Fraction(1), tuple((atom, exponent // 2) for atom, exponent in first.powers))
    v = Term(Fraction(1), tuple((atom, exponent // 2) for atom, exponent in third.powers))
    if u.times(v).powers != middle.powers:
        return None
    a, b, c = (int(item.coefficient) for item in items)
    return a, b, c, u, v


def _sum_product(items: list[Term]) -> Found | None:
    """u² + bu + c by two numbers with the product c and the sum b; None when the first number is not 1."""
    shape = _quadratic_shape(items)
    if shape is None or shape[0] != 1:
        return None
    _, b, c, u, v = shape
    pair = two_numbers(b, c)
    if pair is None:
        return None
    factors: list[Node] = [Add((u.tree(), v.times(Term(Fraction(value))).tree())) for value in pair]
    return "factor.sum_product", "Find two numbers", say_numbers(pair, b, c), factors


def two_numbers(total_: int, product_: int) -> tuple[int, int] | None:
    """The whole numbers with this sum and product; None when there are none."""
    square = total_ * total_ - 4 * product_
    if square < 0 or math.isqrt(square) ** 2 != square:
        return None
    one, two = (total_ + math.isqrt(square)) // 2, (total_ - math.isqrt(square)) // 2
    return (one, two) if one + two == total_ and one * two == product_ else None


def say_numbers(pair: tuple[int, int], b: int, c: int) -> str:
    """The two numbers, with their product and sum."""
    one, two = (number(value) for value in pair)
    written = f"{to_latex(Mul((one, two)))} = {c}"
    added = f"{to_latex(Add((one, two)))} = {b}"
    return f"Their product must be ${c}$ and their sum ${b}$: $\\;{written}$ and ${added}$."


def _grouping(node: Node, items: list[Term], wrap: Wrap) -> list[Step]:
    """a u² + b u v + c v² with the middle term split, or four terms in two groups; empty when it does not work."""
    steps: list[Step] = []
    shape = _quadratic_shape(items)
    if shape is not None:
        a, b, c, u, v = shape
        pair = two_numbers(b, a * c)
        if pair is None:
            return []
        one, two = (u.times(v).times(Term(Fraction(value))) for value in pair)
        before, items = items, [items[0], one, two, items[2]]
        title = "Split the middle term"
        why = f"Look for two numbers with the product ${a} \\cdot {_in_brackets(c)} = {a * c}$ and the sum ${b}$: "
        why += f"they are ${pair[0]}$ and ${pair[1]}$."
        after = total([item.tree() for item in items])
        middle = before[1].tree()
        spot = f"So ${to_latex(middle)} = {to_latex(Add((one.tree(), two.tree())))}$."
        steps.append(Step("factor.split_middle", title, wrap(node), wrap(after), f"{title}. {why} {spot}"))
        node = after
    if len(items) != 4:
        return []
    for order in ((0, 1, 2, 3), (0, 2, 1, 3), (0, 3, 1, 2)):
        group = [items[k] for k in order]
        first, second = _taken_out(group[:2]), _taken_out(group[2:])
        inner = [item.tree() for item in first[1]]
        other = [item.tree() for item in second[1]]
        if inner != other and [tidy(Neg(item)) for item in inner] == other:
            second = (Term(-second[0].coefficient, second[0].powers), first[1])
            other = inner
        if inner != other:
            continue
        bracket = total(inner)
        grouped = Add((_times(first[0], bracket), _times(second[0], bracket)))
        title = "Take out a common factor from each pair of terms"
        steps.append(Step("factor.grouping", title, wrap(node), wrap(grouped), f"{title}."))
        done = Mul((bracket, Add((first[0].tree(), second[0].tree()))))
        title = f"Take out the common bracket ${to_latex(bracket)}$"
        step = Step("factor.common_bracket", title, wrap(grouped), wrap(tidy(done)), f"{title}.")
        return [*steps, step, *_factors(done, wrap)]
    return []


def _in_brackets(value: int) -> str:
    return f"({value})" if value < 0 else str(value)


def _times(item: Term, bracket: Node) -> Node:
    """The product as written, with a 1 before the bracket where nothing else is left of the term."""
    front = Term(abs(item.coefficient), item.powers).tree()
    shown = Mul((*(front.factors if isinstance(front, Mul) else (front,)), bracket))
    return Neg(shown) if item.coefficient < 0 else shown


def _taken_out(items: list[Term]) -> tuple[Term, list[Term]]:
    front = Fraction(math.gcd(*(int(item.coefficient) for item in items)))
    if items[0].coefficient < 0:
        front = -front
    shared = dict(items[0].powers)
    for item in items[1:]:
        powers = dict(item.powers)
        shared = {atom: min(size, powers[atom]) for atom, size in shared.items() if atom in powers}
    common = Term(front, tuple(shared.items()))
    inverse = Term(1 / front, tuple((atom, -size) for atom, size in shared.items()))
    return Term(front, ()).times(Term(Fraction(1), common.powers)), [item.times(inverse) for item in items]


def _by_root(items: list[Term]) -> Found | None:
    """A polynomial of degree three or more in one letter: a root found by trying, and its factor divided off."""
    names = {name for item in items for name in symbols(item.tree())}
    degree = max(item.degree for item in items)
    if len(names) != 1 or degree < 3:
        return None
    name = next(iter(names))
    values = [0] * (degree + 1)
    for item in items:
        values[item.exponent(name)] = int(item.coefficient)
    root = rational_root(values)
    if root is None:
        return None
    p, q = root.numerator, root.denominator
    factor_tree = polynomial([Fraction(-p), Fraction(q)], name)
    rest = polynomial(_divided(values, root), name)
    shown = total([item.tree() for item in items])
    tried = to_latex(substitute(shown, {name: number(root)}))
    why = f"For ${to_latex(number(root))}$ in place of ${name}$ we get ${tried} = 0$. "
    why += f"So ${to_latex(factor_tree)}$ is a factor; dividing by it gives the other one."
    return "factor.root", "Try small numbers until the value is zero", why, [factor_tree, rest]


def rational_root(values: Sequence[int]) -> Fraction | None:
    """A rational root of a polynomial with whole coefficients, constant first; the simplest one, None without any."""
    low, high = abs(values[0]), abs(values[-1])
    if low == 0:
        return Fraction(0)
    if low > 10**9 or high > 10**6:
        return None
    tried = itertools.islice(itertools.product(_divisors(high), _divisors(low)), MAX_TRIES)
    for bottom, top in tried:
        for sign in (1, -1):
            root = Fraction(sign * top, bottom)
            if sum(value * root**exponent for exponent, value in enumerate(values)) == 0:
                return root
    return None


def _divisors(value: int) -> list[int]:
    small = [k for k in range(1, min(math.isqrt(value), 40_000) + 1) if value % k == 0]
    return sorted({*small, *(value // k for k in small)})


def _divided(values: Sequence[int], root: Fraction) -> list[Fraction]:
    """The quotient by q x - p where the root is p/q, constant first (Horner)."""
    carry = Fraction(0)
    quotient: list[Fraction] = []
    for value in reversed(values):
        carry = carry * root + value
        quotient.append(carry)
    return [value / root.denominator for value in reversed(quotient[:-1])]


def _bracket_factor(node: Node, wrap: Wrap) -> list[Step]:
    """2x(x + 1) + 3(x + 1): the bracket both terms have is taken out."""
    if not isinstance(node, Add) or len(node.terms) != 2:
        return []
    parts = []
    for part in node.terms:
        inner, sign = (part.arg, -1) if isinstance(part, Neg) else (part, 1)
        parts.append((sign, list(inner.factors) if isinstance(inner, Mul) else [inner]))
    shared = [factor_ for factor_ in parts[0][1] if isinstance(factor_, Add) and factor_ in parts[1][1]]
    if not shared:
        return []
    bracket = shared[0]
    rests: list[Node] = []
    for sign, factors in parts:
        factors.remove(bracket)
        rest = product(factors)
        rests.append(Neg(rest) if sign < 0 else rest)
    after = tidy(Mul((bracket, Add(tuple(rests)))))
    title = f"Take out the common bracket ${to_latex(bracket)}$"
    return [Step("factor.common_bracket", title, wrap(node), wrap(after), f"{title}."), *_factors(after, wrap)]


def factors_in(node: Node) -> list[Node]:
    """The different factors of a product that hold a letter, powers as their bases."""
    inner = node.arg if isinstance(node, Neg) else node
    found: list[Node] = []
    for part in inner.factors if isinstance(inner, Mul) else (inner,):
        base = part.base if isinstance(part, Pow) and not symbols(part.exponent) else part
        if symbols(base) and base not in found:
            found.append(base)
    return found
