"""Questions for the tests of worked solutions: seeded, of every kind a learner meets, as a learner types them."""

from random import Random

from tests.engine.maths.worked.further_questions import (
    areas,
    congruences,
    curved_systems,
    disguised,
    equations_of_change,
    functions,
    harder_integrals,
    limits_of_all_kinds,
    many_unknowns,
    rewritten_integrals,
    rows,
    signed,
    signs,
    terms,
    two_functions,
    whole_numbers,
)


def _with(rng, size):
    return f"+ {rng.randint(1, size)}" if rng.random() < 0.5 else f"- {rng.randint(1, size)}"


def arithmetic(rng):
    a, b, c, d = (rng.randint(2, 12) for _ in range(4))
    return rng.choice(
        [
            f"{a} + {b}*{c}",
            f"({a} - {b})*{c} + {d}",
            f"{a}^2 - {b}*({c} - {d})",
            f"-{a} + {b}^2/{b}",
            f"{a}*{b} - {c}*{d}",
        ]
    )


def fractions(rng):
    a, c = rng.randint(1, 9), rng.randint(1, 9)
    b, d = rng.randint(2, 12), rng.randint(2, 12)
    sign = rng.choice("+-*")
    return rng.choice(
        [f"{a}/{b} {sign} {c}/{d}", f"({a}/{b}) / ({c}/{d})", f"{a}/{b} + {c} - {a}/{d}", f"simplify {a * b}/{b * d}"]
    )


def decimals(rng):
    a, b = rng.randint(1, 99) / 10, rng.randint(1, 99) / 4
    return rng.choice([f"{a} + {b}", f"{a} * {b}", f"{rng.randint(1, 19) * 5}% of {rng.randint(1, 40) * 10}"])


def roots(rng):
    k, m, n = rng.choice((2, 3, 5, 6)), rng.randint(2, 6), rng.randint(1, 5)
    return rng.choice(
        [f"simplify sqrt({k * m * m})", f"simplify sqrt({k * m * m}) + sqrt({k * n * n})", f"simplify {n}/sqrt({k})"]
    )


def linear(rng):
    a, b, c = signed(rng, -9, 9), signed(rng, -20, 20), signed(rng, -20, 20)
    d = rng.randint(2, 6)
    return rng.choice(
        [
            f"{a}x + ({b}) = {c}", f"{a}(x {_with(rng, 9)}) = {c}x {_with(rng, 20)}", f"x/{d} {_with(rng, 9)} = {c}",
            f"(x {_with(rng, 9)})/{d} = {c}/{d + 1}", f"x/{d} - x/{d + 1} = {rng.randint(1, 9)}",
            f"{abs(b)} - {d}x = {c}",
        ]
    )  # fmt: skip


def quadratic(rng):
    p, q, a = signed(rng, -9, 9), signed(rng, -9, 9), rng.randint(1, 4)
    return rng.choice(
        [
            f"x^2 + ({-p - q})x + ({p * q}) = 0", f"{a}x^2 + ({p})x + ({q}) = 0", f"x^2 = {rng.randint(1, 40)}",
            f"(x {_with(rng, 5)})^2 = {rng.randint(1, 30)}", f"{a}x^2 = {abs(p)}x", f"x(x {_with(rng, 6)}) = {abs(q)}",
        ]
    )  # fmt: skip


def higher(rng):
    p, q, r = signed(rng, -3, 3), signed(rng, -3, 3), signed(rng, -3, 3)
    return rng.choice(
        [f"(x - ({p}))(x - ({q}))(x - ({r})) = 0", f"x^3 = {p}x^2", f"x^4 - {p * p + q * q}x^2 + {(p * q) ** 2} = 0"]
    )


def other(rng):
    a, b, c = rng.randint(1, 6), signed(rng, -6, 6), rng.randint(1, 9)
    return rng.choice(
        [
            f"|{a}x + ({b})| = {c}", f"sqrt({a}x + {abs(b)}) = {c}", f"{c}/x = {a}", f"{a}/(x + ({b})) = {c}",
            f"2^x = {2 ** rng.randint(0, 6)}", f"e^({a}x) = {c + 1}",
            f"ln(x) = {a}", f"3^(x - {c}) = {3 ** rng.randint(1, 3)}",
        ]
    )  # fmt: skip


def systems(rng):
    x, y = signed(rng, -6, 6), signed(rng, -6, 6)
    a, b, c, d = (signed(rng, -5, 5) for _ in range(4))
    if a * d == b * c:
        return f"x + y = {x + y}, x - y = {x - y}"
    first = f"{a}x + ({b})y = {a * x + b * y}"
    return rng.choice(
        [
            f"{first}, {c}x + ({d})y = {c * x + d * y}",
            f"y = {c}x + ({y - c * x}), {first}" if a + b * c else first + f", x = {x}",
        ]
    )


def expand(rng):
    a, b = rng.randint(1, 5), rng.randint(1, 5)
    return "expand " + rng.choice(
        [f"({a}x {_with(rng, 9)})({b}x {_with(rng, 9)})", f"({a}x {_with(rng, 6)})^2",
         f"{a}x(x {_with(rng, 9)}) - {b}(x {_with(rng, 5)})",
         f"(x {_with(rng, 4)})^3", f"(x + {a}y)({b}x - y)"]
    )  # fmt: skip


def factor(rng):
    p, q, a, b = signed(rng, -6, 6), signed(rng, -6, 6), rng.randint(1, 4), rng.randint(1, 4)
    return "factor " + rng.choice(
        [
            f"x^2 + ({p + q})x + ({p * q})", f"{a * a}x^2 - {b * b}", f"{a * b}x^2 + ({a * q + b * p})x + ({p * q})",
            f"{6 * a}x^2y - {9 * b}xy^2", f"x^3 - {a**3}", f"x^3 + ({p})x^2 - {a * a}x - ({p * a * a})",
        ]
    )  # fmt: skip


def simplify(rng):
    p, q = rng.sample([n for n in range(-6, 7) if n], 2)
    a, m, n = rng.randint(2, 6), rng.randint(1, 5), rng.randint(1, 5)
    return "simplify " + rng.choice(
        [
            f"(x^2 + ({-p - q})x + ({p * q}))/(x - ({p}))", f"{a}x + 3y - x + {m}y", f"{a * m}x^{m + n}/({m}x^{n})",
            f"1/x + {a}/(x + ({p}))", f"({a}x^{m})^2 * x^{n}", f"({a}x + {a * m})/{a * n}",
        ]
    )  # fmt: skip


def evaluate(rng):
    a, b, x = rng.randint(1, 5), signed(rng, -9, 9), signed(rng, -6, 6)
    return rng.choice(
        [
            f"evaluate {a}x^2 + ({b})x at x = {x}",
            f"f(x) = {a}x + ({b}), find f({x})",
            f"evaluate 2a - {a}b when a = {x} and b = {b}",
        ]
    )


def derivative(rng):
    a, b, n = rng.randint(2, 5), rng.randint(1, 9), rng.randint(2, 5)
    return "derivative of " + rng.choice(
        [
            f"{a}x^{n} - {b}x + {n}", f"x^{n} sin(x)",
            f"({a}x + {b})^{n}", f"x^{n}/(x + {b})", f"e^({a}x)", f"ln({a}x + {b})",
            f"sin({a}x)", f"x^{n} e^x", f"sqrt(x) + {a}/x", f"cos(x^{n})",
        ]
    )  # fmt: skip


def slope(rng):
    return f"f(x) = x^{rng.randint(2, 4)} - {rng.randint(1, 9)}x, find f'({rng.randint(-3, 3)})"


def integral(rng):
    a, b, n = rng.randint(2, 5), rng.randint(1, 9), rng.randint(2, 5)
    return "integrate " + rng.choice(
        [
            f"{a}x^{n} - {b}x", f"{a}x + {b} from 0 to {n}",
            f"cos({a}x)", f"e^({a}x)", f"({a}x + {b})^{n + 2}", f"{b}/x + x^{n}",
            f"x e^({a}x)", f"x(x + {b})", f"x^{n} from -1 to {a}", f"2x(x^2 + {b})^{n}",
        ]
    )  # fmt: skip


def limit(rng):
    p, q, a = signed(rng, -5, 5), signed(rng, -5, 5), rng.randint(2, 5)
    return "limit of " + rng.choice(
        [
            f"(x^2 + ({-p - q})x + ({p * q}))/(x - ({p})) as x->{p}", f"x^2 + {a}x as x->{q}", f"sin({a}x)/x as x->0",
            f"({a}x^2 + x)/(x^2 - {a}) as x->infinity", f"(sqrt(x + {a * a}) - {a})/x as x->0",
        ]
    )  # fmt: skip


def inequality(rng):
    a, b, c = signed(rng, -6, 6), signed(rng, -9, 9), signed(rng, -9, 9)
    sign = rng.choice(["<", ">", "<=", ">="])
    return rng.choice(
        [f"{a}x + ({b}) {sign} {c}", f"x^2 + ({-b - c})x + ({b * c}) {sign} 0" if b != c else f"x^2 {sign} {b * b}",
         f"|x + ({b})| {sign} {abs(c)}", f"{b} < {abs(a)}x + 1 <= {abs(b) + 20}"]
    )  # fmt: skip


def lists(rng):
    numbers = ", ".join(str(rng.randint(1, 20)) for _ in range(rng.randint(3, 7)))
    a, b, c, d, n = (rng.randint(1, 9) for _ in range(5))
    return rng.choice(
        [
            f"{rng.choice(['mean', 'median', 'range', 'population variance'])} of {numbers}",
            f"{n + 4}th term of the arithmetic sequence {a}, {a + b}, {a + 2 * b}",
            f"sum of the first {n + 1} terms of the arithmetic sequence {a}, {a + b}, {a + 2 * b}",
            f"prime factorization of {a * b * c * d + 4}",
            f"gcd of {a * b + a} and {a * c}",
            f"determinant of [[{a}, {-b}], [{c}, {d}]]",
        ]
    )


def chances(rng):
    a, b, k, n = rng.randint(2, 6), rng.randint(2, 6), rng.randint(1, 3), rng.randint(4, 6)
    how = rng.choice(["with", "without"])
    event = rng.choice(["both are red", "at least one is blue", "they are the same colour", "exactly one is red"])
    return rng.choice(
        [
            f"A bag has {a} red and {b} blue balls. Two balls are drawn {how} replacement. "
            f"Find the probability that {event}.",
            f"Two dice are rolled. What is the probability that the sum is {a + b}?",
            f"What is the probability of a number greater than {k} when rolling a die?",
            f"A coin is tossed {n} times. Find the probability of {rng.choice(['exactly', 'at least'])} {k} heads.",
            "A card is drawn from a standard deck. What is the probability of a red queen?",
            f"X ~ B({n}, 0.{a}), find P(X = {k})", f"{n + 3} choose {k + 1}", f"{n} P {k + 1}",
            f"How many ways can {n} books be arranged on a shelf?", "number of arrangements of the letters of BANANA",
            f"If P(A) = 0.{a}{b} find P(not A)",
            f"If P(A) = 0.{a} and P(B) = 0.{b} and A and B are independent, find P(A {rng.choice(['and', 'or'])} B)",
        ]
    )  # fmt: skip


def shapes(rng):
    a, b, c = (rng.randint(2, 12) for _ in range(3))
    unit = rng.choice(["", " cm", " m"])
    return rng.choice(
        [
            f"{rng.choice(['area', 'circumference'])} of a circle with {rng.choice(['radius', 'diameter'])} {a}{unit}",
            f"{rng.choice(['area', 'perimeter', 'diagonal'])} of a rectangle {a}{unit} by {b}{unit}",
            f"area of a triangle with base {a}{unit} and height {b}{unit}",
            f"area of a triangle with sides {a + 5}{unit}, {a + 6}{unit} and {a + 7}{unit}",
            f"hypotenuse of a right triangle with legs {a}{unit} and {b}{unit}",
            f"other leg of a right triangle with hypotenuse {a + b}{unit} and leg {a}{unit}",
            f"area of a trapezium with parallel sides {a}{unit} and {b}{unit} and height {c}{unit}",
            f"{rng.choice(['volume', 'surface area'])} of a sphere with radius {a}{unit}",
            f"{rng.choice(['volume', 'surface area'])} of a cuboid {a}{unit} by {b}{unit} by {c}{unit}",
            f"{rng.choice(['volume', 'curved surface area'])} of a cylinder with radius {a}{unit} and height {b}{unit}",
            f"volume of a cone with radius {a}{unit} and height {b}{unit}",
            f"{rng.choice(['area', 'perimeter', 'diagonal'])} of a square with side {a}{unit}",
        ]
    )


def angles(rng):
    name, size = rng.choice(["sin", "cos"]), rng.choice(["1/2", "-1/2", "0", "1", "sqrt(3)/2", "1/3"])
    return rng.choice(
        [
            f"solve {name} x = {size} for 0 <= x <= 2pi", f"solve {name} x = {size} for 0° <= x < 360°",
            f"solve {name}(2x) = {size} for 0 <= x < pi", "solve tan x = 1 for 0 <= x <= 2pi",
            f"solve 2{name}(x) + 1 = 0 for 0 <= x < 2pi", f"solve 2{name}(x)^2 - {name}(x) - 1 = 0 for 0 <= x < 2pi",
            f"solve {name} x = {rng.randint(2, 4)} for 0 <= x <= 2pi", f"solve x^2 = {rng.randint(2, 9)} where x > 0",
        ]
    )  # fmt: skip


def grids(rng):
    a, b, c, d, e, f = (signed(rng, -6, 6) for _ in range(6))
    return rng.choice(
        [
            f"dot product of ({a}, {b}, {c}) and ({d}, {e}, {f})", f"magnitude of ({a}, {b}, {c})",
            f"cross product of ({a}, {b}, {c}) and ({d}, {e}, {f})", f"distance between ({a}, {b}) and ({c}, {d})",
            f"angle between ({a}, 0) and ({b}, {abs(b)})",
            f"[[{a}, {b}], [{c}, {d}]] {rng.choice('+-*')} [[{e}, {f}], [{a}, {c}]]",
            f"transpose of [[{a}, {b}, {c}], [{d}, {e}, {f}]]",
            f"inverse of [[{abs(a)}, 1], [{abs(a) * abs(b) - 1}, {abs(b)}]]",
        ]
    )  # fmt: skip


def writings(rng):
    a, b, c = (rng.randint(2, 9) for _ in range(3))
    return rng.choice(
        [
            f"round {a}.{b}{c}7 to 2 decimal places", f"round 0.0{a}{b}{c} to 2 significant figures",
            f"write {a}/8 as a percentage", f"write {a}/{rng.choice([2, 4, 5, 8])} as a decimal",
            f"write 0.{b}{c} as a fraction", f"simplify the ratio {a * b} : {a * c}",
            f"share {(a + b) * c} in the ratio {a}:{b}", f"what percent of {b * 20} is {a}",
            f"percent change from {a * 10} to {b * 10 + 5}", f"{a}/{a + b} of {(a + b) * c}",
            f"midpoint of ({a}, {-b}) and ({c}, {a + b})",
            f"gradient of the line through ({a}, {b}) and ({a + c}, {b - c})",
        ]
    )  # fmt: skip


KINDS = (
    arithmetic, fractions, decimals, roots, linear, quadratic, higher, other, systems, expand, factor, simplify,
    evaluate, derivative, slope, integral, limit, inequality, lists,
    chances, shapes, angles, grids, writings,
    equations_of_change, many_unknowns, curved_systems, signs, two_functions, rows, terms, limits_of_all_kinds, areas,
    disguised, whole_numbers, functions, harder_integrals, rewritten_integrals, congruences,
)  # fmt: skip

NEWER = KINDS[KINDS.index(equations_of_change) :]


def drawn(kind, count, seed=0):
    """`count` questions of a kind, the same ones every time."""
    rng = Random(f"{kind.__name__}-{seed}")
    return [kind(rng) for _ in range(count)]
