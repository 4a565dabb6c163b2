"""Questions about a function, a line, values of functions: how they are read, and near misses that are left alone."""

import pytest

from engine.maths.asking import recognise

READ = [
    ("find the vertex of y = x^2 - 4x + 1", "Find the vertex of y = x^2 - 4x + 1"),
    ("What are the coordinates of the vertex of the parabola $f(x) = (x-3)^2 + 2$?",
     "Find the vertex of f(x) = (x - 3)^2 + 2"),
    ("axis of symmetry of y = x^2 - 6x + 5", "Find the axis of symmetry of y = x^2 - 6x + 5"),
    ("find the maximum value of -x^2 + 6x - 5", "Find the maximum value of -x^2 + 6x - 5"),
    ("what is the y-intercept of the line 2x + 3y = 12", "Find the y-intercept of 2x + 3y = 12"),
    ("x-intercepts of y = x^2 - 4", "Solve for x: x^2 - 4 = 0"),
    ("find the discriminant of 2x^2 - 4x + 1 = 0", "Find the discriminant of 2x^2 - 4x + 1"),
    ("how many real solutions does x^2 + x + 1 = 0 have?", "Count the different real solutions of x^2 + x + 1 = 0"),
    ("complete the square: x^2 + 6x + 2", "Complete the square: x^2 + 6x + 2"),
    ("write 2x^2 - 8x + 3 in the form a(x - h)^2 + k", "Complete the square: 2x^2 - 8x + 3"),
    ("express x^2 + 4x + 1 as (x + a)² + b", "Complete the square: x^2 + 4x + 1"),
    ("for which values of x is sqrt(2x - 5) defined?", "Find the domain of sqrt(2x - 5)"),
    ("evaluate f(x) = x^2 + 3 at x = 2", "Evaluate x^2 + 3 for x = 2"),
    ("find the equation of the line tangent to y = x^2 at x = 3",
     "Find the equation of the tangent to y = x^2 at x = 3"),
    ("express y = x^2 + 4x in vertex form", "Complete the square: y = x^2 + 4x"),
    ("resolve 5/(x^2+x-6) into partial fractions", "Write as partial fractions: 5/(x^2 + x - 6)"),
    ("partial fraction decomposition of 1/(x^2-1)", "Write as partial fractions: 1/(x^2 - 1)"),
    ("find the equation of the tangent line to y = x^3 - 2x at x = 1",
     "Find the equation of the tangent to y = x^3 - 2x at x = 1"),
    ("equation of the normal to the curve y = x^2 + 1 at the point (2, 5)",
     "Find the equation of the normal to y = x^2 + 1 at (2, 5)"),
    ("gradient of the curve y = x^3 at x = 2", "Find the slope of y = x^3 at x = 2"),
    ("what is the slope of y = x^2 at (3, 9)", "Find the slope of y = x^2 at (3, 9)"),
    ("find the minimum point of y = x^2 + 2x", "Find the lowest point of y = x^2 + 2x"),
    ("x^2 + 6x + 2, complete the square", "Complete the square: x^2 + 6x + 2"),
    ("find the remainder when x^3 - 1 is divided by x - 2 using the remainder theorem",
     "Find the remainder of x^3 - 1 divided by x - 2"),
    ("find the distance between A(1, 2) and B(4, 6)", "Find the distance between (1, 2) and (4, 6)"),
    ("divide x^3 - 2x + 1 by x - 1", "Divide with remainder: x^3 - 2x + 1 divided by x - 1"),
    ("what is the remainder when x^3 - 3x + 5 is divided by x + 1?",
     "Find the remainder of x^3 - 3x + 5 divided by x + 1"),
    ("use synthetic division to divide x^2 - 1 by x + 1", "Divide with remainder: x^2 - 1 divided by x + 1"),
    ("find the inverse of f(x) = 2x + 3", "Find the inverse function of f(x) = 2x + 3"),
    ("if f(x) = 3x - 7, find f^{-1}(x)", "Find the inverse function of f(x) = 3x - 7"),
    ("if f(x) = 2x + 1 and g(x) = x^2, find f(g(2))", "Evaluate f(g(2)) where f(x) = 2x + 1, g(x) = x^2"),
    ("let f(x) = x^2, g(x) = 3x. Find (f o g)(x)", "Find f(g(x)) where f(x) = x^2, g(x) = 3x"),
    ("f(x) = x^2 and g(x) = x + 1, find (f + g)(x)", "Find f(x) + g(x) where f(x) = x^2, g(x) = x + 1"),
    ("if f(x) = 2x - 1, find f(a + 1)", "Find f(a + 1) where f(x) = 2x - 1"),
    ("if f(x) = 3x - 2, what is x when f(x) = 10?", "Solve for x: 3x - 2 = 10"),
    ("if f(x) = x^2 and g(x) = 2x, solve f(x) = g(x)", "Solve for x: x^2 = 2x"),
    ("equation of the line through (1,2) and (3,8)", "Find the equation of the line through (1, 2) and (3, 8)"),
    ("find the equation of the line passing through (0, 3) with slope -1/2",
     "Find the equation of the line through (0, 3) with slope -1/2"),
    ("equation of the line perpendicular to y = 2x + 1 through (4, 1)",
     "Find the equation of the line perpendicular to y = 2x + 1 through (4, 1)"),
    ("what is the gradient of 2x + 3y = 6?", "Find the slope of the line 2x + 3y = 6"),
    ("find the distance between the points (0, 0) and (3, 4)", "Find the distance between (0, 0) and (3, 4)"),
    ("find the domain of f(x) = 1/(x^2 - 4)", "Find the domain of f(x) = 1/(x^2 - 4)"),
    ("what is the range of f(x) = x^2 + 1", "Find the range of f(x) = x^2 + 1"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "read"), READ)
def test_says_how_it_was_read(asked, read):
    found = recognise(asked)
    assert found.question is not None, found.reason
    assert found.question.text == read


NEAR_MISSES = [
    # something more is said, or something else is asked
    "find the vertex of y = x^2 - 4x + 1 and z = 3",
    "find the vertex of the parabola through (1,2), (3,4) and (5,9)",
    "find the maximum value of x^2 - 4x on [0, 3]",
    "minimum of f(x) = x^2 for x > 2",
    "maximum value of x^2 + y^2",
    "find the tangent to the circle x^2 + y^2 = 25 at (3,4)",
    "find the tangent to y = x^2 parallel to y = 2x",
    "equation of the tangent to y = x^2 at x = 3 and y = 4",
    "tangent to y = x^2 at x = a",
    "normal to the plane x + y = 3 at (1, 2)",
    "find the domain and range of f(x) = x^2",
    "domain of f(x) = sqrt(x) where x > 2",
    "domain of x^2 + y",
    "for which values of t is sqrt(x) defined",
    "write t^2 + 4t in the form (x + a)^2 + b",
    "evaluate f(x) = x^2 + 3 at t = 2",
    "write (x+3)^2 in the form x^2 + bx + c",
    "range of the projectile y = x - x^2",
    "find the discriminant of x^2 + kx + 4",
    "how many solutions does x^2 + x + 1 = 0 have",  # real ones, or complex ones?
    "y-intercept and slope of y = 2x + 3",
    "complete the square: x^2 + 6x = 7",
    "write x^2 + 6x + 5 in the form (x + 1)(x + 5)",
    "write 3/4 as partial fractions",
    "divide x^2 + 1 by 3",
    "divide x by y",
    "divide the sum of x and 3 by x - 1",
    "inverse of 2x + 3",  # 1/(2x + 3), or the inverse function?
    "what is f^-1(3) if f(x) = 2x + 1",
    "find f^-1(x) if g(x) = 2x",
    "if f(x) = 2x and g(x) = 3x, find h(2)",
    "if f(x) = 2x, find f(3) and f(4)",
    "given f(x) = 3x + k and f(2) = 10 find k",
    "f(x) = x^2, g(x) = x + 1, find f(g(x)) when x = 2",
    "given f(x) = x^2 and g(x) = 2x, find f(g(x)) and g(f(x))",
    "if f(x) = x^2, find f(3) = 9",
    "if f(x) = x^2 and g(x) = 2x, find f'(g(2))",
    "find the domain of f(x) = 1/x and g(x) = sqrt(x)",
    "find the tangent to y = x^2 at x = 1 or 2",
    "minimum value of x^2 - 4x + 5 for integer x",
    "equation of the line through (1,2) and (3,8) and (4,4)",
    "equation of the line of best fit through (1,2) and (3,8)",
    "equation of the circle through (1,2) and (3,8)",
    "equation of the perpendicular bisector of (1,2) and (3,4)",
    "equation of the line with slope 2 and x-intercept 3",
    "slope of the line perpendicular to y = 2x + 1",
    "distance from the point (1,2) to the line y = x",
    "distance between the lines y = 2x and y = 2x + 3",
    "distance between the points (1,2) and (3,4) in cm",
]  # fmt: skip


@pytest.mark.parametrize("asked", NEAR_MISSES)
def test_near_misses_are_left_alone(asked):
    assert recognise(asked).question is None
