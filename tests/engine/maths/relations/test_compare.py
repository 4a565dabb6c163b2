"""Two statements: the same, different and how, or honestly undecided."""

import pytest

from engine.maths.answers import NotUnderstood
from engine.maths.reader import read
from engine.maths.relations import compare

SAME = [
    ("y = 0.5 - x", "2x + 2y = 1"),
    ("y = x/(2x-1)", "1/x + 1/y = 2"),
    ("y = 2x - 5", "(y+5)/x = 2"),  # but for the one point where x is 0
    ("x^2 = y^2", "(x-y)(x+y) = 0"),
    ("(x-y)(x+y) = 0", "|x| = |y|"),
    ("x^2 = a", "(x-sqrt(a))(x+sqrt(a)) = 0"),
    ("x^5999 (1-x+x^2) = 0", "x^6000 - x^6001 = x^5999"),
    ("y = sin(x)", "y = sin(x + 2pi)"),
    ("i a = b", "a = b/i"),
    ("x^2 = -1", r"x = \pm i"),
    ("x = x", "all real numbers"),
    ("1 = 4", "2 = 3"),
    ("2 = sqrt(-5)", "no solution"),
    ("x > 1", "2 < 2x"),
    ("x > 2 or x < -2", "x^2 > 4"),
    ("|x - 1| + |x + 1| = 2", "-1 <= x <= 1"),
    ("x/(x-1) < 2", "x < 1 or x > 2"),
    ("1/x > 0", "x > 0"),
    ("x > sqrt(12) + 4", "x > 4 + 2 sqrt(3)"),
    (r"x \in [1, 2)", "1 <= x < 2"),
    ("x^2 = 9", r"x = \pm 3"),
    ("x = 2", "(x-2)(x^2+1) = 0"),
    ("x y = 0", "x = 0 or y = 0"),
    ("x y = 6 and x + y = 5", "(x, y) = (2, 3) or (x, y) = (3, 2)"),
    ("x = y = z", "x = y and y = z"),
    ("a < b < c", "a < b and b < c"),
    ("x^2 + y^2 = 25", r"y = \pm sqrt(25 - x^2)"),
    ("(x-1)^2 = y", r"x = 1 \pm sqrt(y)"),
    ("x^2 + y^2 = 25", "sqrt(x^2 + y^2) = 5"),
    ("sqrt(x+3) = x - 3", "x = 6"),
    ("sqrt(x) = x", "x = 0 or x = 1"),
    ("ln(x) = 1", "x = e"),
    ("2^x = 8", "x = 3"),
    ("y = 2^x", "x = log_2(y)"),
    ("y = 2^x", "ln(y) = x ln(2)"),
    ("y = |x - 3|", "y = |3 - x|"),
    ("y = |x|", "y = sqrt(x^2)"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_same(first, second):
    one, two = read(first), read(second)
    assert compare(one, two).same is True
    assert compare(two, one).same is True


DIFFERENT = [
    ("y^2 = x", "y = sqrt(x)", "other"),
    ("(x-1)^2 = y", r"x = 1 \pm sqrt(-y)", "other"),
    ("x^2 + y^2 = 25", "sqrt(x^2 + y^2) = -5", "other"),
    ("sqrt(x+3) = x - 3", "x + 3 = (x-3)^2", "more"),
    ("x = 9", "sqrt(x) = -3", "other"),
    ("ln(x^2) = 0", "x = 1", "other"),
    ("2^x = 8", "x^2 = 9", "other"),
    ("y = 2x + 3", "ln(y) = ln(2x + 3)", "other"),
    ("y = |x - 3|", "y = |x + 3|", "other"),
    ("y = |x|", "y = x", "other"),
    ("y = 1 + x", "Y = 1 + X", "other"),
    ("y = (x-a)^6000", "y = (x-a)^5999", "other"),
    ("x^2 = y^2", "x = y", "other"),
    ("x^2 + y^2 = 1", "x^2 - y^2 = 1", "other"),
    ("y = 2x - 5", "y^2 = (2x-5)^2", "other"),
    ("x y = 0", "x^2 y / x = 0", "other"),  # the line x = 0 is lost
    ("i a = b", "b = a/i", "other"),
    ("x^2 + 1 = 0", "x^4 + 1 = 0", "other"),  # neither has a real solution
    ("sin x = 0", "x = 0", "other"),
    ("2 ln x = 0", "ln(x^2) = 0", "other"),  # x = -1
    ("x = sqrt(2)", "x = 1.41421356237309504880168872420969807857", "other"),
    ("x = 1 and y = 2", "x = 2 and y = 1", "fewer"),
    ("x^2 / x = 0", "x = 0", "more"),
    ("x (x - 10^-60) = 0", "x = 0", "fewer"),
    ("x (x - 10^-50) < 0", "no solution", "fewer"),
    ("x = 2", "x = 2 or x = 3", "more"),
    ("x = 2", "2 = 2", "more"),
    ("x > 2", "x >= 2", "ends"),
    ("x > 2", "x <= 2", "opposite"),
    ("x > 1", "x < 1", "opposite"),
    ("x > 2", "x >= 1", "more"),
    ("|x - 1| < 2", "-1 < x < 4", "more"),
    ("x/(x-1) < 2", "x < 2x - 2", "fewer"),
    ("a < b", "2a < 3b", "other"),
]


@pytest.mark.parametrize(("first", "second", "how"), DIFFERENT)
def test_different(first, second, how):
    found = compare(read(first), read(second))
    assert (found.same, found.how) == (False, how)
    assert compare(read(second), read(first)).same is False


UNDECIDED = [
    ("x = sqrt(2)", "x = sqrt(2) + 10^-100"),
    ("sin x = 0", "tan x = 0"),
    ("x^2 + y^2 = 0", "x = 0 and y = 0"),
    ("x^(1/10) = x", "x = 0 or x = 1"),
    ("f(x) = f(y)", "x = y"),
]


@pytest.mark.parametrize(("first", "second"), UNDECIDED)
def test_nothing_is_said_without_a_reason(first, second):
    assert compare(read(first), read(second)).same is None


def test_a_root_that_counts_twice():
    assert compare(read("x = 2"), read("(x-2)^2 = 0")).how == "multiplicity"
    assert compare(read("y = x"), read("(y-x)^3 = 0")).how == "multiplicity"


def test_only_the_domain_counts():
    nine, three = read("x^2 = 9"), read("x = 3")
    assert compare(nine, three).same is False
    assert compare(nine, three, "x > 0").how == "same"
    assert compare(read("x > -1"), read("x >= 0"), "x >= 0").same is True
    assert compare(read("x > 0"), read("x >= 0"), "x >= 0").same is False


def test_what_is_no_statement():
    with pytest.raises(NotUnderstood):
        compare(read("x^2"), read("x = 1"))
