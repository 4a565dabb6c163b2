"""Questions beyond the first ones, for the tests of worked solutions: as `questions`, which lists them."""


def signed(rng, low, high):
    return rng.choice([n for n in range(low, high + 1) if n])


def equations_of_change(rng):
    a, b, c = rng.randint(2, 5), signed(rng, -4, 4), rng.randint(1, 5)
    return rng.choice(
        [
            f"solve y' = {a}x^2 + {c}", f"solve dy/dx = {b}xy", f"solve dP/dt = {b}P, P(0) = {c}00",
            f"dy/dx + {a}y = {c}", f"y' - {a}y = {b}x, y(0) = {c}", f"y' + y = {a}e^x with y(0) = {c}",
            f"dy/dx = {a}x/y, y(0) = {c}", f"solve dy/dx = {b}y^2 with y(0) = {c}", f"solve x dy/dx + y = {a}x",
            f"dy/dx = {a}cos(x), y(0) = {c}", f"solve dy/dx = (x + {c})(y - {a}), y(0) = {a + 2}",
            f"dy/dx = x + {a}y", f"solve y' = {a}y/x",
        ]
    )  # fmt: skip


def many_unknowns(rng):
    x, y, z = (rng.randint(-4, 5) for _ in range(3))
    rows = [[signed(rng, -3, 4) for _ in range(3)] for _ in range(3)]
    (a, b, c), (d, e, f), (g, h, i) = rows
    if a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g) == 0:
        rows = [[1, 1, 1], [1, -1, 2], [2, 1, -1]]
    lines = [f"{a}x + {b}y + {c}z = {a * x + b * y + c * z}" for a, b, c in rows]
    names = "x + y + z = {}, x - y = {}, {}"
    return rng.choice(
        [
            ", ".join(lines), names.format(x + y + z, x - y, f"z = {z}"),
            names.format(x + y + z, x - y, f"x + 2z = {x + 2 * z}"),
            f"{rows[0][0]}a + b = {rows[0][0] * x + y}, b - c = {y - z}, a + 2c = {x + 2 * z}",
        ]
    ).replace("+ -", "- ")  # fmt: skip


def curved_systems(rng):
    x, y = signed(rng, -5, 5), rng.randint(1, 6)
    return rng.choice(
        [
            f"x + y = {x + y}, x y = {x * y}", f"x^2 + y^2 = {x * x + y * y}, x + y = {x + y}",
            f"x^2 + y^2 = {x * x + y * y}, x^2 - y^2 = {x * x - y * y}", f"y = x^2, y = {x}x + {y * (y + abs(x))}",
            f"x^2 + y = {x * x + y}, x - y = {x - y}", f"x^2 + y^2 = 1, x + y = {y + 2}",
        ]
    ).replace("+ -", "- ")  # fmt: skip


def signs(rng):
    a, b, c = signed(rng, -5, 5), signed(rng, -5, 5), rng.randint(1, 4)
    sign = rng.choice(["<", ">", "<=", ">="])
    return rng.choice(
        [
            f"(x - {a})/(x - {b}) {sign} 0", f"(x + {c})/(x - {b}) {sign} {c + 1}", f"{c}/x {sign} {b}",
            f"(x - {a})(x - {b})(x - {c}) {sign} 0", f"x^3 - {c * c}x {sign} 0", f"2^x {sign} {2 ** c}",
            f"|x - {a}| + |x - {b}| {sign} {abs(a - b) + c}", f"x + {a} > {b} and 2x < {2 * (b - a + c)}",
            f"sqrt(x + {c}) {sign} {c}", f"{b} < {c}x + {a} < {b + 7}", f"(x - {a})^2 {sign} 0",
        ]
    ).replace("- -", "+ ").replace("+ -", "- ")  # fmt: skip


def two_functions(rng):
    c = rng.randint(1, 3)
    end = rng.choice(["for 0 <= x <= 2pi", "for 0° <= x < 360°"])
    return "solve " + rng.choice(
        [
            f"sin x = cos x {end}", f"sin(2x) = {rng.choice(['sin', 'cos'])}(x) {end}", f"cos(2x) = cos(x) {end}",
            f"2cos(x)^2 + 3sin(x) = 3 {end}", f"sin(x)^2 = {c}cos(x)^2 {end}", f"tan x = 2 sin x {end}",
            f"sin x + cos x = 1 {end}", f"sin(x) cos(x) = 0 {end}", f"cos(2x) = sin(x) {end}",
        ]
    )  # fmt: skip


def rows(rng):
    a, b, c, d = (signed(rng, -4, 4) for _ in range(4))
    return rng.choice(
        [
            f"eigenvalues of [[{a}, {b}], [{b}, {a}]]", f"eigenvalues of [[{a}, {b}], [0, {d}]]",
            f"eigenvalues of [[{a}, 1], [-1, {a}]]", f"eigenvalues of [[{a}, 0, 0], [0, {c}, {b}], [0, {b}, {c}]]",
            f"rank of [[{a}, {b}], [{2 * a}, {2 * b}]]", f"rank of [[{a}, {b}, 1], [{c}, {d}, 2], [1, 0, 1]]",
            f"trace of the matrix [[{a}, {b}], [{c}, {d}]]", f"inverse of [[{a}, {b}], [{2 * a}, {2 * b}]]",
            f"inverse of [[1, {a}, 0], [0, 1, {b}], [1, 0, {a * b + 1}]]",
            f"solve [[2, 1], [1, 3]] x = [[{a}], [{b}]]",
        ]
    )  # fmt: skip


def terms(rng):
    a, d, n = rng.randint(1, 9), rng.randint(2, 6), rng.randint(4, 9)
    progression = f"{a}, {a + d}, {a + 2 * d}"
    growth = f"{a}, {a * d}, {a * d * d}"
    return rng.choice(
        [
            f"Find the nth term of the arithmetic sequence {progression}",
            f"which term of the arithmetic sequence {progression}, ... is {a + n * d}?",
            f"What is the common difference of the arithmetic sequence {progression}",
            f"find the general term of the geometric sequence {growth}",
            f"what are the next three terms of the geometric sequence {growth}, ...",
            f"a_n = {a}n^2 + {d}, find a_{n}", f"find the first four terms of the sequence a_n = {a}n + {d}",
            f"a_1 = {a}, a_{{n+1}} = {d}a_n - 1, find a_5", f"a_1 = {a}, a_n = a_{{n-1}} + {d}, what is a_20?",
            f"Find the sum of the first {n} squares", f"evaluate sum_{{k=1}}^{{{n}}} ({a}k + {d})",
            f"evaluate sum_{{k=1}}^{{{n}0}} ({a}k + {d})",
            f"sum of the first {n} terms of the arithmetic sequence {progression}",
        ]
    )  # fmt: skip


def limits_of_all_kinds(rng):
    a, b = rng.randint(1, 6), rng.randint(2, 5)
    return rng.choice(
        [
            f"lim x->{a} |x - {a}|/(x - {a})", f"lim x->{a} {b}/(x - {a})", f"lim x->{a} {b}/(x - {a})^2",
            f"lim x->{a}+ {b}/(x - {a})", f"lim x->0- {b}/x", "lim x->0+ ln x", f"lim x->infinity {b}x^2 - {a}x",
            f"lim x->infinity ({b}x + 1)/sqrt(x^2 + {a})", f"lim x->infinity sqrt(x^2 + {2 * a}x) - x",
            "lim x->0+ x ln x", f"lim x->infinity {a} + {b}/x", f"lim x->infinity (1 + {a}/x)^x",
            f"lim x->infinity {a} sin(x)/x", rf"\lim_{{h \to 0}} \frac{{{b}(x+h)^2 - {b}x^2}}{{h}}",
        ]
    )  # fmt: skip


def areas(rng):
    a, b = rng.randint(1, 4), rng.randint(1, 3)
    return rng.choice(
        [
            f"find the area between y = x^2 and y = {a}x", f"area bounded by y = {a * a} - x^2 and the x-axis",
            f"area between y = x^3 and y = {a * a}x",
            f"area between y = x^2 - {a * a} and the x-axis from 0 to {a + b}",
            "area between the curve y = sin(x) and the x-axis from 0 to 2pi",
            f"integrate {a}/x^2 from {b} to infinity", f"integrate 1/x^3 from {a} to infinity",
            "integrate 1/(1+x^2) from -infinity to infinity",
        ]
    )  # fmt: skip


def disguised(rng):
    a, b = rng.sample([1, 2, 3], 2)
    p, q = 2**a, 2**b
    return rng.choice(
        [
            f"4^x - {p + q}*2^x + {p * q} = 0", f"e^(2x) - {p + q}e^x + {p * q} = 0",
            f"3^(x+{a}) + 3^x = {(3 ** a + 1) * 9}", f"e^x + e^(-x) = {a + 1}", f"2^x = 3^(x+{a})",
            f"x e^x - {a}e^x = 0", f"4^x = 8^(x-{a})", f"2ln(x) = ln(x + {a * (a + 1)})",
            f"ln x + ln(x + {a}) = ln {b * (a + b)}", f"ln(x)^2 - {a + b}ln(x) + {a * b} = 0",
            f"|x - {a}| + |x + {b}| = {a + b + 2}", f"||x| - {a}| = {b}", f"(x - {a}) ln x = 0",
            f"sqrt(2x + {2 * a + 1}) - sqrt(x + {a}) = 1",
        ]
    )  # fmt: skip


def whole_numbers(rng):
    n = rng.randint(12, 120)
    data = ", ".join(str(rng.randint(1, 12)) for _ in range(rng.choice([4, 6, 8])))
    return rng.choice(
        [
            f"list all the factors of {n}", f"how many factors does {n} have?", f"is {n} prime?",
            f"prime numbers less than {n}", f"IQR of {data}", f"upper quartile of {data}",
            "mode of 2, 4, 4, 5, 5", "find the angle between the vectors (1,2) and (2,1) in degrees",
            "what is 5/0", "5/36", "x < 3", "x = 3",
        ]
    )  # fmt: skip


def harder_integrals(rng):
    a, b = rng.randint(1, 4), rng.randint(2, 5)
    return rng.choice(
        [
            f"integrate sin({b}x)^2", f"integrate cos({a}x)^2", f"integrate tan({a}x)",
            f"integrate {b}/(x^2 - {a * a})",
            f"integrate x/(x + {a})", f"integrate x^2/(x + {a})", f"integrate {a}/(x^2 + {b * b})",
            f"integrate 1/sqrt({b * b} - x^2)", f"integrate {b}/(x(x + {a}))", f"integrate ({b}x + 1)/(x^2 - {a * a})",
        ]
    )  # fmt: skip


def rewritten_integrals(rng):
    a, b = rng.randint(1, 3), rng.randint(2, 5)
    return rng.choice(
        [
            "integrate sin^3 x", "integrate cos^4 x", "integrate sin^2 x cos^3 x", f"integrate tan({a}x)^2",
            f"integrate sin({a}x) cos({a + b}x)", f"integrate cos({a}x) cos({a + b}x)", f"integrate e^({a}x) sin({b}x)",
            f"integrate x sqrt(x + {a})", f"integrate x/sqrt(x + {b})", "integrate e^sqrt(x)",
            f"integrate 1/(x^2 + {2 * a}x + {a * a + b * b})",
            f"integrate (x + {b + 3})/(x^2 + {2 * a}x + {a * a + 1})",
            "integrate (ln x)^2", "integrate 1/(x ln x)", f"integrate sqrt({b * b} - x^2)", "integrate sec x",
            f"integrate 1/sqrt(x^2 + {b})", f"integrate sqrt(x^2 + {b})",
            f"integrate x sqrt(x + 1) from 0 to {b * b - 1}",
            f"integrate |x - {a}| from 0 to {a + b}", f"integrate |x^2 - {a * a}| from 0 to {a + 1}",
        ]
    ).replace("1x", "x")  # fmt: skip


def congruences(rng):
    a, b, m = rng.randint(2, 12), rng.randint(0, 12), rng.choice((5, 6, 7, 9, 11, 12, 26))
    return rng.choice(
        [
            f"solve {a}x ≡ {b} (mod {m})", f"solve {a}x + {b} ≡ x + 1 (mod {m})", f"solve x^2 ≡ {b} (mod 7)",
            f"find the inverse of {a} modulo 43",
        ]
    )  # fmt: skip


def functions(rng):
    a, b, c, d = rng.randint(2, 5), signed(rng, -6, 6), signed(rng, -5, 5), rng.randint(1, 4)
    return rng.choice(
        [
            f"find the vertex of y = x^2 + {2 * b}x + {c}", f"axis of symmetry of y = {a}x^2 + {b}x + {c}",
            f"find the minimum value of {a}x^2 + {2 * a * b}x + {c}", f"what is the range of f(x) = x^2 + {c}",
            f"complete the square: {a}x^2 + {2 * a * b}x + {c}", f"find the discriminant of {a}x^2 + {b}x + {c} = 0",
            f"equation of the line through ({d}, {b}) and ({d + a}, {c})",
            f"what is the gradient of {a}x + {d}y = {c}?",
            f"equation of the line perpendicular to y = {a}x + {b} through ({c}, {d})",
            f"find the equation of the tangent line to y = x^3 + {b}x at x = {c}",
            f"equation of the normal to the curve y = x^2 + {b} at x = {d}",
            f"gradient of the curve y = {a}x^2 at x = {c}",
            f"find the inverse of f(x) = {a}x + {b}", f"let f(x) = x^2, g(x) = {a}x. Find (f o g)(x)",
            f"divide x^3 + {b}x + {c} by x - {d}",
            f"what is the remainder when x^3 + {b}x + {c} is divided by x - {d}?",
            f"what is the y-intercept of the line {a}x + {d}y = {c}", f"find the domain of f(x) = 1/(x - {d})",
            f"resolve {a}/((x - {d})(x + {a})) into partial fractions",
            f"how many real solutions does x^2 + {b}x + {2 * d + 7} = 0 have?",
        ]
    ).replace("+ -", "- ").replace("1x", "x")  # fmt: skip
