"""Integrands made of sine, cosine, tangent and secant, rewritten until substitution and the table can do the rest.

Also what one looks up: roots of a² - x² and x² + a², the product of an exponential function and a sine.
"""

from __future__ import annotations

from math import comb

from engine.maths.solving.expressions import number as simplest
from engine.maths.tree import Add, Const, Div, Func, Mul, Neg, Node, Pow, Root, Sym, symbols
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.rewriting import Change, last, rewrite
from engine.maths.worked.substitution import integral_of, parts_of
from engine.maths.worked.terms import ONE, TWO, coefficients, number, product, tidy, total, whole
from engine.maths.worked.writing import to_latex

MAX_POWER = 7


def _power(node: Node) -> tuple[Func, int] | None:
    """The function and the exponent of sin^3 x."""
    if isinstance(node, Func):
        return node, 1
    if isinstance(node, Pow) and isinstance(node.base, Func) and (size := whole(node.exponent)) is not None:
        return (node.base, size) if 1 <= size <= MAX_POWER else None
    return None


def odd_power(node: Node) -> Change | None:
    """sin³ x cos² x: all but one sine by cosines, so that cos x can be substituted."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], (Pow, Mul)):
        return None
    body, x = found
    factors = body.factors if isinstance(body, Mul) else (body,)
    powers = [_power(factor) for factor in factors]
    if None in powers:
        return None
    known = {power[0].name: power for power in powers if power is not None}
    if not set(known) <= {"sin", "cos"} or len({power[0].args for power in known.values()}) != 1:
        return None
    if len(known) < len(powers):
        return None
    odd = next((power for power in known.values() if power[1] % 2 and power[1] > 1), None)
    if odd is None:
        return None
    other = Func("cos" if odd[0].name == "sin" else "sin", odd[0].args)
    extra = next((power[1] for name, power in known.items() if name != odd[0].name), 0)
    half = odd[1] // 2
    terms: list[Node] = []
    for at in range(half + 1):
        size = 2 * at + extra
        raised = () if size == 0 else (other,) if size == 1 else (Pow(other, number(size)),)
        shown = product([*([number(comb(half, at))] if comb(half, at) > 1 else []), *raised, odd[0]])
        terms.append(Neg(shown) if at % 2 else shown)
    after = total(terms)
    square = f"{to_latex(Pow(odd[0], TWO))} = {to_latex(Add((ONE, Neg(Pow(other, TWO)))))}"
    title = f"Keep one factor ${to_latex(odd[0])}$ and write the others by ${to_latex(other)}$"
    return Change("integral.odd_power", title, integral_of(after, x), f"Use ${square}$.")


def even_power(node: Node) -> Change | None:
    """sin⁴ u is the square of (1 - cos 2u)/2."""
    found = parts_of(node)
    power = _power(found[0]) if found is not None else None
    if found is None or power is None or power[1] != 4 or power[0].name not in ("sin", "cos"):
        return None
    base, x = power[0], found[1]
    angle = tidy(Mul((TWO, base.args[0])))
    double = Func("cos", (last(angle, rewrite(angle, EXPAND)),))
    middle = Div(double, TWO)
    after = Add((Div(ONE, number(4)), Neg(middle) if base.name == "sin" else middle, Div(Pow(double, TWO), number(4))))
    title = "Use the formula for the double angle"
    return Change(
        "integral.double_angle", title, integral_of(after, x), fact=f"{to_latex(found[0])} = {to_latex(after)}"
    )


def tangent_square(node: Node) -> Change | None:
    """tan² u is 1/cos² u - 1, the first of which is the derivative of tan u."""
    found = parts_of(node)
    power = _power(found[0]) if found is not None else None
    if found is None or power is None or power[1] != 2 or power[0].name != "tan":
        return None
    values = coefficients(power[0].args[0], found[1].name)
    if values is None or len(values) != 2:
        return None
    square = Add((Div(ONE, Pow(Func("cos", power[0].args), TWO)), Neg(ONE)))
    whole_part: Node = power[0] if values[1] == 1 else Div(power[0], number(values[1]))
    why = f"${to_latex(found[0])} = {to_latex(square)}$, and ${to_latex(power[0])}$ has the derivative "
    why += f"${to_latex(Div(number(values[1]), Pow(Func('cos', power[0].args), TWO)))}$."
    title = "Write the square of the tangent by the cosine"
    return Change("integral.tangent", title, Add((tidy(whole_part), Neg(found[1]))), why)


def product_of_angles(node: Node) -> Change | None:
    """sin 3x cos 2x is half of sin 5x + sin x."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], Mul) or len(found[0].factors) != 2:
        return None
    body, x = found[0], found[1]
    one, two = body.factors
    if not (isinstance(one, Func) and isinstance(two, Func) and {one.name, two.name} <= {"sin", "cos"}):
        return None
    if one.name == "cos" and two.name == "sin":
        one, two = two, one
    rates = [coefficients(part.args[0], x.name) for part in (one, two)]
    if any(values is None or len(values) != 2 or values[0] for values in rates) or rates[0] == rates[1]:
        return None
    angles = [tidy(Add((one.args[0], side))) for side in (two.args[0], Neg(two.args[0]))]
    plus, minus = (last(angle, rewrite(angle, EXPAND)) for angle in angles)
    name = "sin" if one.name != two.name else "cos"
    first, second = (Div(Func(name, (angle,)), TWO) for angle in (plus, minus))
    if one.name == two.name == "sin":
        first, second = second, Neg(first)  # type: ignore[assignment]
    after = Add((first, second))
    title = "Write the product as a sum"
    return Change("integral.product", title, integral_of(after, x), fact=f"{to_latex(body)} = {to_latex(after)}")


def known_integral(node: Node) -> Change | None:
    """1/cos x, √(a² - x²), √(x² + a²), 1/√(x² + a²), e^(ax) sin(bx)."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found[0], found[1]
    for look in (_secant, _root, _one_over_root, _wave):
        result = look(body, x)
        if result is not None:
            return Change("integral.table", "Use a known integral", result[0], result[1])
    return None


def _secant(body: Node, x: Sym) -> tuple[Node, str] | None:
    cosine = Func("cos", (x,))
    if body not in (Func("sec", (x,)), Div(ONE, cosine)):
        return None
    inside = Add((Div(ONE, cosine), Func("tan", (x,))))
    why = "Multiply above and below by what stands in the logarithm: above stands then its derivative."
    return Func("ln", (Func("abs", (inside,)),)), why


def _square_under(root: Node, x: Sym) -> tuple[Node, int] | None:
    """a² and the sign of x² in √(a² ± x²)."""
    if not isinstance(root, Root) or root.index != TWO:
        return None
    values = coefficients(root.arg, x.name)
    if values is None or len(values) != 3 or values[1] or abs(values[2]) != 1 or not values[0]:
        return None
    return (number(values[0]), int(values[2])) if values[0] > 0 or values[2] > 0 else None


def _root(body: Node, x: Sym) -> tuple[Node, str] | None:
    square = _square_under(body, x)
    if square is None:
        return None
    half = Div(Mul((x, body)), TWO)
    if square[1] < 0:
        a = simplest(Root(square[0], TWO))
        angle = Func("arcsin", (x if a == ONE else Div(x, a),))
        why = f"It comes from the substitution ${to_latex(x)} = {to_latex(product([a, Func('sin', (Sym('t'),))]))}$."
        return Add((half, Div(product([square[0], angle]) if square[0] != ONE else angle, TWO))), why
    logarithm = Func("ln", (Func("abs", (Add((x, body)),)),))
    last_term = Div(product([square[0], logarithm]) if square[0] != ONE else logarithm, TWO)
    return Add((half, tidy(last_term))), "Integrate by parts, and solve for the integral that comes back."


def _one_over_root(body: Node, x: Sym) -> tuple[Node, str] | None:
    if not isinstance(body, Div) or body.top != ONE:
        return None
    square = _square_under(body.bottom, x)
    if square is None or square[1] < 0:
        return None
    inside = Add((x, body.bottom))
    return Func("ln", (Func("abs", (inside,)),)), "The derivative of what stands in the logarithm shows it."


def _wave(body: Node, x: Sym) -> tuple[Node, str] | None:
    """e^(ax) sin(bx): by parts twice, then the integral stands on both sides."""
    if not isinstance(body, Mul) or len(body.factors) != 2:
        return None
    growing = next((f for f in body.factors if isinstance(f, Pow) and f.base == Const("e")), None)
    wave = next((f for f in body.factors if isinstance(f, Func) and f.name in ("sin", "cos")), None)
    if growing is None or wave is None or symbols(body) != {x.name}:
        return None
    rates = [coefficients(part, x.name) for part in (growing.exponent, wave.args[0])]
    if any(values is None or len(values) != 2 or values[0] for values in rates):
        return None
    a, b = (values[1] for values in rates if values is not None)
    sine, cosine = Func("sin", wave.args), Func("cos", wave.args)
    first, second = ((a, sine), (-b, cosine)) if wave.name == "sin" else ((b, sine), (a, cosine))
    inside = total([tidy(Mul((number(size), part))) for size, part in (first, second)])
    why = "Integrate by parts twice: then the same integral stands on both sides, and one can solve for it."
    return Div(Mul((growing, inside)), number(a * a + b * b)), why
