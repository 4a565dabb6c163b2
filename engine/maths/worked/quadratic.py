"""Quadratic and other polynomial equations: roots taken, factors set to zero, the formula, the completed square.

`METHODS` names the ways to solve a quadratic equation; the first that fits is taken when none is asked for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.tree import Add, Div, Logic, Mul, Neg, Node, Num, Pow, Relation, Root, Sym, symbols
from engine.maths.worked import moves
from engine.maths.worked.factoring import factor, factors_in
from engine.maths.worked.formula import by_formula, formula_roots, size
from engine.maths.worked.letters import COLLECT
from engine.maths.worked.linear import NotThisKind, finish, prepare
from engine.maths.worked.rewriting import last
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ZERO, coefficients, negated, number, polynomial, terms_of, tidy
from engine.maths.worked.writing import to_latex

TWO = Num("2")
METHODS = ("factoring", "formula", "completing the square")


def quadratic(relation: Relation, name: str, method: str = "") -> list[Step]:
    """The steps to all real solutions of a polynomial equation. Raises NotThisKind."""
    if not method:
        quick = zero_product(relation, name) or _square_alone(relation, name)
        if quick:
            return quick
    steps = standard_form(relation, name)
    now = last(relation, steps)
    values = coefficients(moves.sides(now)[0], name)
    if values is None:
        raise NotThisKind
    if len(values) <= 2:
        return [*steps, *finish(now, name)]
    assert isinstance(now, Relation)
    return [*steps, *_from_standard(now, values, name, method)]


def standard_form(relation: Relation, name: str) -> list[Step]:
    """Everything on the left, whole coefficients, the highest power first and positive. Raises NotThisKind."""
    steps = prepare(relation, name)
    now = last(relation, steps)
    left, right = moves.sides(now)
    one, two = coefficients(left, name), coefficients(right, name)
    if one is None or two is None:
        raise NotThisKind
    assert isinstance(now, Relation)
    if (len(two), abs(two[-1])) > (len(one), abs(one[-1])) or left == ZERO:
        steps.append(moves.swap(now))
        now = steps[-1].after
        left, right, one, two = right, left, two, one
    assert isinstance(now, Relation)
    if right != ZERO:
        gone = [part for part in terms_of(right) if part != ZERO]
        if len(gone) == 1:
            steps.append(moves.subtract(now, gone[0], "so that the right side is zero"))
        else:
            title = f"Subtract ${to_latex(right)}$ from both sides"
            steps.append(
                moves.move(now, "equation.subtract", title, lambda side: Add((*terms_of(side), Neg(right))),
                           "so that the right side is zero")
            )  # fmt: skip
        now = steps[-1].after
    values = coefficients(moves.sides(now)[0], name)
    if values is None:
        raise NotThisKind
    if len(values) <= 2:
        return steps
    sorted_form = moves.equation(polynomial(values, name), ZERO)
    if to_latex(sorted_form) != to_latex(now):
        steps.append(Step("expression.order", "Write the highest power first", now, sorted_form,
                          "Write the terms in the order of their powers."))  # fmt: skip
        now = sorted_form
    steps += _whole(now, values, name)
    return steps


def _whole(now: Node, values: list[Fraction], name: str) -> list[Step]:
    """Divided by the common factor of all coefficients, with its sign."""
    factor_ = Fraction(math.gcd(*(v.numerator for v in values)), math.lcm(*(v.denominator for v in values)))
    factor_ = -factor_ if values[-1] < 0 else factor_
    if factor_ == 1:
        return []
    assert isinstance(now, Relation)
    after = moves.equation(polynomial([value / factor_ for value in values], name), ZERO)
    if factor_.denominator == 1 and factor_ != -1:
        title = f"Divide both sides by ${factor_}$"
        return [Step("equation.divide", title, now, after, f"{title}.")]
    inverse = 1 / factor_
    title = f"Multiply both sides by ${to_latex(number(inverse))}$"
    return [Step("equation.multiply", title, now, after, f"{title}.")]


def _from_standard(now: Relation, values: list[Fraction], name: str, method: str) -> list[Step]:
    if len(values) > 3:
        return _higher(now, values, name)
    c, b, a = (int(value) for value in values)
    square = b * b - 4 * a * c
    if method == "formula":
        return by_formula(now, name, a, b, c)
    if method == "completing the square":
        return by_square(now, name, a, b, c)
    if b == 0 and not method:
        return _pure(now, name)
    if square >= 0 and math.isqrt(square) ** 2 == square:
        return _by_factors(now, name)
    if method == "factoring":
        raise NotThisKind
    return by_formula(now, name, a, b, c)


def _by_factors(now: Relation, name: str) -> list[Step]:
    steps = factor(now.terms[0], lambda left: moves.equation(left, ZERO))
    after = last(now, steps)
    assert isinstance(after, Relation)
    more = zero_product(after, name)
    if not steps or not more:
        raise NotThisKind
    return [*steps, *more]


def _higher(now: Relation, values: list[Fraction], name: str) -> list[Step]:
    """Degree three and more: by factors; a quadratic in a power of the unknown by a substitution."""
    steps = factor(now.terms[0], lambda left: moves.equation(left, ZERO))
    after = last(now, steps)
    assert isinstance(after, Relation)
    more = zero_product(after, name) if steps else []
    if more:
        return [*steps, *more]
    if all(not value for value in values[1:-1]):
        return _pure(now, name)
    raise NotThisKind


def zero_product(relation: Relation, name: str) -> list[Step]:
    """(x - 2)(x + 3) = 0: each factor is zero; empty when the equation does not look like this."""
    left, right = relation.terms
    if right != ZERO or not isinstance(left, (Mul, Pow, Neg)):
        return []
    factors = factors_in(left)
    if any(symbols(part) != {name} for part in factors):
        return []
    if len(factors) == 1 and not isinstance(factors[0], Add) and factors[0] != Sym(name):
        return []
    if factors == [left.arg if isinstance(left, Neg) else left]:
        return []
    roots: list[Node] = []
    for part in factors:
        roots += roots_of(part, name)
    equations = tuple(moves.equation(part, ZERO) for part in factors)
    split: Node = equations[0] if len(equations) == 1 else Logic("or", equations)
    title = "A product is zero when one of its factors is zero"
    if len(factors) == 1:
        title = "A power is zero only when its base is zero" if isinstance(left, Pow) else "Divide by the number"
    steps = [Step("equation.zero_product", title, relation, split, f"{title}.")]
    roots = _different(roots)
    if not roots:
        note = "None of these equations has a real solution."
        return [*steps, Step("equation.never", "There is no real solution", split, NONE, note)]
    done = moves.solved(name, sorted(roots, key=size))
    if to_latex(done) == to_latex(split):
        return steps
    unsolvable = [part for part in factors if not roots_of(part, name)]
    note = "Solve each equation." if len(factors) > 1 else "Solve this equation."
    if unsolvable:
        listed = " and ".join(f"${to_latex(moves.equation(part, ZERO))}$" for part in unsolvable)
        note += f" There is no real solution of {listed}, as the left side is never zero."
    return [*steps, Step("equation.solve_factors", "Solve each equation", split, done, note)]


def _different(roots: Sequence[Node]) -> list[Node]:
    found: list[Node] = []
    for root in roots:
        if root not in found:
            found.append(root)
    return found


def roots_of(part: Node, name: str) -> list[Node]:
    """The real roots of a factor of degree one or two. Raises NotThisKind for others."""
    values = coefficients(part, name)
    if values is None:
        values = coefficients(moves.settle(part), name)
    if values is None or len(values) > 3:
        if values is not None and not any(values[1:-1]) and values[0] * values[-1] > 0 and len(values) % 2:
            return []  # such as x⁴ + 1
        raise NotThisKind
    if len(values) == 2:
        return [number(-values[0] / values[1])]
    if len(values) == 1:
        return []
    c, b, a = values
    scale = math.lcm(*(value.denominator for value in values))
    return formula_roots(int(a * scale), int(b * scale), int(c * scale))


def _pure(now: Relation, name: str) -> list[Step]:
    """a xⁿ + c = 0 by roots."""
    steps: list[Step] = []
    left = now.terms[0]
    constant = next((part for part in terms_of(left) if name not in symbols(part)), None)
    if constant is not None:
        steps.append(moves.subtract(now, constant, f"so that the power of ${name}$ stands alone"))
    line = last(now, steps)
    assert isinstance(line, Relation)
    values = coefficients(line.terms[0], name)
    if values is None:
        raise NotThisKind
    if values[-1] != 1:
        steps.append(moves.divide(line, number(values[-1])))
        line = steps[-1].after
    assert isinstance(line, Relation)
    return [*steps, *take_root(line, name)]


def take_root(line: Relation, name: str) -> list[Step]:
    """u^n = number: both roots for an even n, one for an odd n; then solved for the unknown. Raises NotThisKind."""
    left, right = line.terms
    if left == Sym(name):
        return []
    if not isinstance(left, Pow) or symbols(right):
        raise NotThisKind
    exponent = left.exponent
    if not isinstance(exponent, Num) or exponent.value.denominator != 1 or exponent.value < 2:
        raise NotThisKind
    n, base = int(exponent.text), left.base
    if n % 2 == 0 and size(right) < 0:
        note = f"An even power is never negative, so there is no real number ${name}$ that fits."
        return [Step("equation.never", "There is no real solution", line, NONE, note)]
    if size(right) == 0:
        after: Node = moves.equation(base, ZERO)
        title = "A power is zero only when its base is zero"
        steps = [Step("equation.root", title, line, after, f"{title}.")]
        return [*steps, *_solve_each(after, [ZERO], base, name)]
    root = moves.settle(Root(right, Num(str(n))), COLLECT)
    word = {2: "square root", 3: "cube root"}.get(n, f"{n}th root")
    if n % 2:
        after = moves.equation(base, root)
        steps = [Step("equation.root", f"Take the {word} of both sides", line, after,
                      f"Take the {word} of both sides.")]  # fmt: skip
        return [*steps, *_solve_each(after, [root], base, name)]
    roots = [negated(root), root]
    after = Logic("or", tuple(moves.equation(base, one) for one in roots))
    title = f"Take the {word} of both sides"
    kind = "square" if n == 2 else "power"
    note = f"{title}: two numbers have this {kind}, one negative and one positive."
    steps = [Step("equation.root", title, line, after, note)]
    return [*steps, *_solve_each(after, roots, base, name)]


def _solve_each(line: Node, values: list[Node], base: Node, name: str) -> list[Step]:
    """base = value for each value, solved for the unknown when the base is not the unknown alone."""
    if base == Sym(name):
        return []
    linear_values = coefficients(base, name)
    if linear_values is None or len(linear_values) != 2:
        raise NotThisKind
    constant, front = linear_values
    roots: list[Node] = []
    for value in values:
        top: Node = value if constant == 0 else Add((number(-constant), *terms_of(value)))
        roots.append(moves.settle(tidy(Div(top, number(front))), COLLECT))
    done = moves.solved(name, sorted(_different(roots), key=size))
    if to_latex(done) == to_latex(line):
        return []
    note = f"Solve each equation for ${name}$." if len(values) > 1 else f"Solve for ${name}$."
    return [Step("equation.solve_factors", note.rstrip("."), line, done, note)]


def _square_alone(relation: Relation, name: str) -> list[Step]:
    """(x - 3)² = 16, 2x² + 1 = 9: one power of the unknown and numbers. Empty when it is not."""
    steps = moves.collect_sides(relation)
    now = last(relation, steps)
    assert isinstance(now, Relation)
    left, right = now.terms
    if name in symbols(right) and name not in symbols(left):
        steps.append(moves.swap(now))
        now = steps[-1].after
        assert isinstance(now, Relation)
        left, right = now.terms
    unknown = [part for part in terms_of(left) if name in symbols(part)]
    if symbols(right) or len(unknown) != 1 or symbols(left) != {name}:
        return []
    part = unknown[0].arg if isinstance(unknown[0], Neg) else unknown[0]
    inside = part.factors if isinstance(part, Mul) else (part.top,) if isinstance(part, Div) else (part,)
    powers = [piece for piece in inside if isinstance(piece, Pow) and isinstance(piece.exponent, Num)]
    if len(powers) != 1 or any(symbols(piece) for piece in inside if piece is not powers[0]):
        return []
    for item in [piece for piece in terms_of(left) if name not in symbols(piece)]:
        assert isinstance(now, Relation)
        steps.append(_moved(now, item))
        now = steps[-1].after
    assert isinstance(now, Relation)
    if now.terms[0] != powers[0]:
        front = _front(now.terms[0], powers[0])
        if front is None:
            return []
        after = moves.equation(powers[0], moves.settle(tidy(Div(now.terms[1], number(front))), COLLECT))
        title = f"Divide both sides by ${to_latex(number(front))}$"
        if front.numerator in (1, -1) and front.denominator != 1:
            title = f"Multiply both sides by ${to_latex(number(1 / front))}$"
        steps.append(Step("equation.divide", title, now, after, f"{title}."))
        now = after
    assert isinstance(now, Relation)
    try:
        return [*steps, *take_root(now, name)]
    except NotThisKind:
        return []


def _moved(line: Relation, item: Node) -> Step:
    """A number brought to the other side."""
    negative = isinstance(item, Neg)
    shown = item.arg if isinstance(item, Neg) else item
    title = f"{'Add' if negative else 'Subtract'} ${to_latex(shown)}$ {'to' if negative else 'from'} both sides"
    return moves.move(
        line,
        "equation.add" if negative else "equation.subtract",
        title,
        lambda side: Add((*terms_of(side), negated(item))),
        "so that the power stands alone",
        worked_out=lambda side: _without(side, item),
    )


def _without(side: Node, item: Node) -> Node:
    parts = list(terms_of(side))
    if item in parts:
        parts.remove(item)
        return tidy(Add(tuple(parts))) if parts else ZERO
    return moves.settle(tidy(Add((*parts, negated(item)))), COLLECT)


def _front(node: Node, power: Node) -> Fraction | None:
    """The number in front of `power` in a product or quotient."""
    from engine.maths.worked.terms import term

    marker = Sym("u")
    swapped = _swap(node, power, marker)
    item = term(swapped)
    return item.coefficient if item is not None and item.powers == ((marker, 1),) else None


def _swap(node: Node, old: Node, new: Node) -> Node:
    from engine.maths.tree import rebuild

    return new if node == old else rebuild(node, lambda child: _swap(child, old, new))


def by_square(now: Relation, name: str, a: int, b: int, c: int) -> list[Step]:
    """Completing the square."""
    steps: list[Step] = []
    line: Relation = now
    if a != 1:
        title = f"Divide both sides by ${a}$"
        after = moves.equation(polynomial([Fraction(c, a), Fraction(b, a), Fraction(1)], name), ZERO)
        steps.append(Step("equation.divide", title, line, after, f"{title}."))
        line = after
    p, q = Fraction(b, a), Fraction(c, a)
    if q:
        steps.append(moves.subtract(line, number(q), f"so that only terms with ${name}$ are on the left"))
    left = polynomial([Fraction(0), p, Fraction(1)], name)
    line = moves.equation(left, number(-q))
    half = p / 2
    if half:
        added = half * half
        title = f"Add ${to_latex(number(added))}$ to both sides"
        why = f"It is the square of half the number in front of ${name}$: ${to_latex(_squared(half))}$."
        after = moves.equation(Add((*terms_of(left), number(added))), number(added - q))
        right = Add((number(-q), number(added))) if q else number(added)
        via = Step("quadratic.complete", title, line, moves.equation(after.terms[0], right), "")
        steps.append(Step("quadratic.complete", title, line, after, f"{title}. {why}", (via,) if q else ()))
        square = moves.equation(Pow(Add((Sym(name), number(half))), TWO), number(added - q))
        title = "Write the left side as a square"
        steps.append(Step("quadratic.square", title, after, square, f"{title}."))
        line = square
    return [*steps, *take_root(line, name)]


def _squared(value: Fraction) -> Node:
    tree = number(value)
    return Pow(tree, TWO)
