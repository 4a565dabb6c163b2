"""Questions about functions and lines: built backwards from their answers, or worked out here in another way."""

import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.asking import recognise
from engine.maths.evaluate import Undefined, as_fraction, exact, value
from engine.maths.judging import judge
from engine.maths.solving import CannotSolve, solve
from engine.maths.solving.inequalities import is_true
from engine.maths.tree import Listing, Relation, Sym, Words, rational, substitute

small = st.integers(-9, 9)
nonzero = small.filter(bool)


def answer(asked):
    question = recognise(asked).question
    assert question is not None, asked
    return solve(question)


def at(tree, **places):
    """The exact value of a tree where its letters are so much."""
    return exact(substitute(tree, {name: rational(Fraction(place)) for name, place in places.items()}))


@settings(max_examples=20, deadline=None)
@given(nonzero, small, small)
def test_a_parabola_built_from_its_vertex(a, h, k):
    typed = f"{a}x^2 + ({-2 * a * h})x + ({a * h * h + k})"
    vertex = answer(f"find the vertex of y = {typed}").tree
    assert isinstance(vertex, Listing) and [exact(item) for item in vertex.items] == [h, k]
    assert exact(answer(f"axis of symmetry of y = {typed}").tree.terms[1]) == h
    square = answer(f"complete the square: {typed}").tree
    assert [at(square, x=place) for place in (-3, 0, h, 7)] == [a * (p - h) ** 2 + k for p in (-3, 0, h, 7)]
    assert exact(answer(f"{'minimum' if a > 0 else 'maximum'} value of {typed}").tree) == k
    assert answer(f"range of f(x) = {typed}").text == f"y {'≥' if a > 0 else '≤'} {k}"
    with pytest.raises(CannotSolve):
        answer(f"{'maximum' if a > 0 else 'minimum'} value of {typed}")
    assert exact(answer(f"discriminant of {typed}").tree) == (2 * a * h) ** 2 - 4 * a * (a * h * h + k)
    assert exact(answer(f"how many distinct real solutions does {typed} = 0 have").tree) == (
        1 if k == 0 else 2 if a * k < 0 else 0
    )


@settings(max_examples=20, deadline=None)
@given(nonzero, small, small, small, small)
def test_a_division_built_from_its_result(a, b, c, d, rest):
    # (a x^2 + b x + c)(x + d) + rest
    product = f"{a}x^3 + ({b + a * d})x^2 + ({c + b * d})x + ({c * d + rest})"
    asked = f"divide {product} by x + ({d})"
    found = answer(asked)
    assert [at(found.values[0], x=place) for place in (0, 1, 5)] == [a * p * p + b * p + c for p in (0, 1, 5)]
    assert exact(found.values[1]) == rest
    assert exact(answer(f"find the remainder when {product} is divided by x + ({d})").tree) == rest


@settings(max_examples=15, deadline=None)
@given(small, small, small, small)
def test_a_line_goes_through_its_points(a, b, c, d):
    if (a, b) == (c, d):
        assert recognise(f"line through ({a}, {b}) and ({c}, {d})").question is None
        return
    equation = answer(f"find the equation of the line through ({a}, {b}) and ({c}, {d})").tree
    for x, y in ((a, b), (c, d)):
        left, right = (at(side, x=x, y=y) for side in equation.terms)
        assert left == right
    apart = answer(f"distance between the points ({a}, {b}) and ({c}, {d})").tree
    assert math.isclose(as_fraction(value(apart)), math.hypot(a - c, b - d))


def test_parallel_and_perpendicular_lines():
    assert answer("equation of the line parallel to 3y = 6x + 1 through (3, 4)").text == "y = 2x - 2"
    assert answer("line perpendicular to y = 2x + 1 through (4, 1)").text == "y = -x/2 + 3"
    assert answer("line perpendicular to y = 3 through (4, 1)").text == "x = 4"
    assert answer("line through (2, 5) parallel to the line x = 1").text == "x = 2"
    assert exact(answer("slope of the line 2x + 3y = 6").tree) == Fraction(-2, 3)
    with pytest.raises(CannotSolve):
        answer("slope of y = x^2")


CURVES = [  # a curve as typed, the same and its derivative as Python, places
    ("x^2", lambda x: x**2, lambda x: 2 * x, (3, -2, 0)),
    ("x^3 - 2x", lambda x: x**3 - 2 * x, lambda x: 3 * x**2 - 2, (1, -1, 2)),
    ("1/x", lambda x: 1 / x, lambda x: -1 / x**2, (1, 2, -4)),
    ("(x+1)/(x-2)", lambda x: (x + 1) / (x - 2), lambda x: -3 / (x - 2) ** 2, (0, 3)),
]


@pytest.mark.parametrize(("typed", "height", "slope", "places"), CURVES)
def test_tangents_and_normals(typed, height, slope, places):
    for place in map(Fraction, places):
        tangent = answer(f"equation of the tangent to y = {typed} at x = {place}").tree
        assert at(tangent.terms[1], x=place) == height(place)
        assert at(tangent.terms[1], x=place + 1) == height(place) + slope(place)
        assert exact(answer(f"slope of the tangent to y = {typed} at x = {place}").tree) == slope(place)
        normal = answer(f"equation of the normal to y = {typed} at x = {place}").tree
        if slope(place) == 0:
            assert normal == Relation((Sym("x"), rational(place)), ("=",))
        else:
            assert at(normal.terms[1], x=place + slope(place)) == height(place) - 1


def test_a_tangent_at_a_point_that_is_not_on_the_curve():
    assert answer("tangent to y = x^2 + 1 at the point (2, 5)").text == "y = 4x - 3"
    with pytest.raises(CannotSolve):
        answer("tangent to y = x^2 + 1 at the point (2, 6)")
    assert answer("tangent to y = sin(x) at x = 0").text == "y = x"


@settings(max_examples=15, deadline=None)
@given(nonzero, nonzero, small, small)
def test_partial_fractions_built_from_their_parts(a, b, c, d):
    if c == d:
        return
    tree = answer(f"write ({a + b}x + ({-a * d - b * c}))/((x - ({c}))(x - ({d}))) in partial fractions").tree
    for place in (11, 13, -12):
        assert at(tree, x=place) == Fraction(a, place - c) + Fraction(b, place - d)


INVERSES = [
    ("2x + 3", lambda x: 2 * x + 3),
    ("(x - 1)/(x + 2)", lambda x: (x - 1) / (x + 2)),
    ("5 - x/4", lambda x: 5 - x / 4),
    ("3/(x - 1)", lambda x: 3 / (x - 1)),
    ("x^3 + 1", lambda x: x**3 + 1),
    ("2^x", lambda x: 2**x),
    ("ln(x - 2)", lambda x: math.log(x - 2)),
    ("3e^(2x)", lambda x: 3 * math.exp(2 * x)),
]


@pytest.mark.parametrize(("typed", "function"), INVERSES)
def test_inverse_functions(typed, function):
    tree = answer(f"find the inverse of f(x) = {typed}").tree
    for place in (3, 5, 8):
        height = Fraction(function(Fraction(place) if "x - 2)" not in typed and "e^" not in typed else place))
        assert math.isclose(as_fraction(value(substitute(tree, {"x": rational(height)}))), place)


@pytest.mark.parametrize("typed", ["x^2", "|x|", "x^2 + x", "sqrt(x - 1)", "sin(x)", "0*x + 3"])
def test_functions_without_an_inverse_are_not_given_one(typed):
    with pytest.raises(CannotSolve):
        answer(f"find the inverse of f(x) = {typed}")


def test_values_of_functions():
    f, g = (lambda x: 2 * x + 1), (lambda x: x**2)
    given = "f(x) = 2x + 1 and g(x) = x^2"
    assert exact(answer(f"if {given}, find f(g(3))").tree) == f(g(3))
    assert exact(answer(f"given {given}. find (g o f)(2)").tree) == g(f(2))
    assert exact(answer(f"let {given}, find g(f(-1))").tree) == g(f(-1))
    for asked, made in (("f(g(x))", lambda x: f(g(x))), ("(g∘f)(x)", lambda x: g(f(x))),
                        ("(f - g)(x)", lambda x: f(x) - g(x)), ("f(x + 1)", lambda x: f(x + 1))):  # fmt: skip
        tree = answer(f"if {given}, find {asked}").tree
        assert [at(tree, x=place) for place in (-2, 0, 5)] == [made(place) for place in (-2, 0, 5)]


DOMAINS = [
    ("sqrt(x - 3)", "x ≥ 3"), ("1/(x^2 - 4)", "x ≠ -2 and x ≠ 2"), ("ln(2x - 1)", "x > 1/2"),
    ("1/sqrt(5 - x)", "x < 5"), ("sqrt(x)/(x - 1)", "0 ≤ x < 1 or x > 1"), ("sqrt(x^2 - 9)", "x ≤ -3 or x ≥ 3"),
    ("x^2 + 1", "all real numbers"), ("cbrt(x)", "all real numbers"), ("x^(-2)", "x ≠ 0"), ("e^(1/x)", "x ≠ 0"),
    ("sqrt(x) + ln(4 - x)", "0 ≤ x < 4"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "read"), DOMAINS)
def test_domains(typed, read):
    question = recognise(f"find the domain of f(x) = {typed}").question
    tree = solve(question).tree
    assert solve(question).text == read
    for place in (Fraction(n, 4) for n in range(-50, 51)):
        try:
            value(question.body, {"x": place})
            defined = True
        except Undefined:
            defined = False
        assert defined == (isinstance(tree, Words) or is_true(tree, "x", place))


@pytest.mark.parametrize("typed", ["tan(x)", "arcsin(x)", "x!", "x^x", "(-2)^x"])
def test_domains_that_are_not_guessed(typed):
    with pytest.raises(CannotSolve):
        answer(f"find the domain of f(x) = {typed}")


JUDGED = [
    ("find the vertex of y = x^2 - 4x + 1", [
        ("(2, -3)", "answer.right"), ("The vertex is (2, -3)", "answer.right"), ("x = 2, y = -3", "answer.right"),
        ("(2, 3)", "point.some_values"), ("(-3, 2)", "point.swapped")]),
    ("axis of symmetry of y = x^2 - 6x + 5", [
        ("x = 3", "answer.right"), ("3", "equation.one_side"), ("y = 3", "answer.wrong"), ("x = -3", "answer.wrong")]),
    ("y-intercept of y = 3x + 5", [
        ("5", "answer.right"), ("(0, 5)", "answer.right"), ("(5, 0)", "answer.wrong"), ("-5", "number.sign")]),
    ("complete the square: x^2 + 6x + 2", [
        ("(x+3)^2 - 7", "answer.right"), ("x^2 + 6x + 2", "form.outside_the_square"), ("(x+3)^2 - 9", "answer.wrong")]),
    ("find the equation of the tangent to y = x^2 at x = 3", [
        ("y = 6x - 9", "answer.right"), ("6x - y = 9", "answer.right"), ("6x - 9", "equation.one_side"),
        ("y = 6x + 9", "answer.wrong"), ("6", "equation.missing_equals")]),
    ("partial fraction decomposition of 1/(x^2-1)", [
        ("1/(2(x-1)) - 1/(2(x+1))", "answer.right"), ("1/(x^2-1)", "form.not_split"),
        ("1/(x-1) - 1/(x+1)", "answer.wrong")]),
    ("divide x^3 + 2x^2 - 5 by x - 2", [
        ("x^2 + 4x + 8 + 11/(x-2)", "answer.right"), ("x^2+4x+8 remainder 11", "answer.right"),
        ("quotient: x^2 + 4x + 8, remainder: 11", "answer.right"), ("x^2+4x+8, r = 11", "answer.right"),
        ("x^2+4x+8", "division.no_remainder"), ("(x^3 + 2x^2 - 5)/(x-2)", "division.not_done"),
        ("x^2+4x+8 remainder 12", "division.remainder"), ("x^2+4x+(8x-5)/(x-2)", "division.not_done"),
        ("x^2+4x+8 remainder 11/(x-2)", "division.remainder")]),
    ("divide x^3 - 2x + 1 by x - 1", [
        ("x^2 + x - 1", "answer.right"), ("x^2 + x - 1 remainder 0", "answer.right"),
        ("(x^3-2x+1)/(x-1)", "division.not_done"), ("x^2 + x + 1", "answer.wrong")]),
    ("find the inverse of f(x) = 2x + 3", [
        ("f^{-1}(x) = (x-3)/2", "answer.right"), ("y = x/2 - 3/2", "answer.right"), ("1/(2x+3)", "answer.wrong")]),
    ("find the domain of f(x) = 1/(x^2 - 4)", [
        ("x ≠ ±2", "answer.right"), ("(-inf,-2) U (-2,2) U (2,inf)", "answer.right"),
        ("all real numbers except 2 and -2", "answer.right"), ("x ≠ 2", "interval.excluded_point")]),
    ("find the range of f(x) = x^2 + 1", [
        ("f(x) ≥ 1", "answer.right"), ("[1, inf)", "answer.right"), ("y > 1", "interval.endpoint_closed")]),
    ("equation of the line through (1,2) and (3,8)", [
        ("y - 2 = 3(x - 1)", "answer.right"), ("3x - 1", "equation.one_side"), ("y = 3x + 1", "answer.wrong")]),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "typed", "note"), [(asked, *one) for asked, rows in JUDGED for one in rows])
def test_answers_are_judged(asked, typed, note):
    assert judge(recognise(asked).question, typed).note == note
