"""The method of Runge and Kutta against closed forms, and its limits."""

import math

import pytest

from engine.maths.reader import read
from engine.maths.tree import integer
from lessons.explorations.simulation import MAX_STEPS, run
from lessons.numeric import NotNumeric, system


def rates(names, *texts, **constants):
    known = frozenset(names) | frozenset(constants)
    trees = [read(text, names=known) for text in texts]
    return system([integer(1), *trees], names, {name: float(value) for name, value in constants.items()})


def test_it_is_exact_for_polynomials_of_degree_four():
    result = run(rates("tx", "4t^3 - 2t"), [1.0], 2, 0.5)
    for t, x in zip(*result.columns, strict=True):
        assert x == pytest.approx(t**4 - t**2 + 1, abs=1e-12)


def test_the_error_falls_with_the_fourth_power_of_the_step():
    errors = []
    for step in (0.1, 0.05, 0.025):
        columns = run(rates("tx", "-x"), [1.0], 2, step).columns
        errors.append(abs(columns[1][-1] - math.exp(-2)))
    assert errors[0] / errors[1] == pytest.approx(16, rel=0.1)
    assert errors[1] / errors[2] == pytest.approx(16, rel=0.1)


def test_a_swing_keeps_its_energy():
    columns = run(rates(("t", "x", "v"), "v", "-k*x", k=4), [1, 0], 20, 0.01).columns
    assert all(v * v + 4 * x * x == pytest.approx(4, rel=1e-7) for _, x, v in zip(*columns, strict=True))
    assert columns[1][-1] == pytest.approx(math.cos(40), abs=1e-6)


def test_it_ends_exactly_where_it_should():
    times = run(rates("tx", "1"), [0], 1, 0.3).columns[0]
    assert times == pytest.approx([0, 0.3, 0.6, 0.9, 1])
    assert times[-1] == 1
    assert len(run(rates("tx", "1"), [0], 1, 0.1).columns[0]) == 11
    assert run(rates("tx", "1"), [0], 0, 0.1).columns[0] == [0]


@pytest.mark.parametrize(
    ("text", "start", "words"),
    [
        ("1/(1 - t)", 0, "has no value"),
        ("x^2", 1, "beyond all bounds"),
        ("sqrt(0.5 - t)", 0, "has no value"),
        ("e^(100x)", 1, "beyond all bounds"),
        ("(0.5 - t)^t", 0, "has no value"),
    ],
)
def test_it_ends_with_a_sentence_where_it_cannot_go_on(text, start, words):
    result = run(rates("tx", text), [start], 10, 0.25)
    assert words in result.stopped and result.stopped.startswith("The simulation ends at ")
    assert all(math.isfinite(x) for column in result.columns for x in column)
    assert len(result.columns[0]) == len(result.columns[1]) >= 1


def test_steps_are_bounded():
    result = run(rates("tx", "0"), [1], 1e9, 1e-9)
    assert len(result.columns[0]) == MAX_STEPS + 1
    assert str(MAX_STEPS) in result.stopped


@pytest.mark.parametrize(("start", "until"), [(math.nan, 1), (math.inf, 1), (1, math.nan), (1, math.inf)])
def test_a_beginning_or_end_that_is_no_number_is_said(start, until):
    assert "not a number" in run(rates("tx", "x"), [start], until, 0.1).stopped


def test_shared_parts_change_nothing():
    names = ("t", "x", "y", "u", "v")
    texts = ("u", "v", "-x/(x^2 + y^2)^1.5", "-y/(x^2 + y^2)^1.5")
    state = [0.0, 0.3, -1.2, 0.5, 0.25]
    together = rates(names, *texts)(state)
    r = math.hypot(0.3, -1.2)
    assert list(together) == pytest.approx([1, 0.5, 0.25, -0.3 / r**3, 1.2 / r**3])
    assert state == [0.0, 0.3, -1.2, 0.5, 0.25]


def test_a_sum_keeps_its_own_name_when_parts_are_shared():
    texts = (r"\sum_{t=1}^{3} (t*x + 1)", r"x + \sum_{t=1}^{3} (t*x + 1)")
    assert list(rates(("t", "x"), *texts)([5.0, 2.0])) == pytest.approx([1, 15, 17])


def test_what_is_no_number_is_refused():
    with pytest.raises(NotNumeric):
        rates("tx", "[[1, 2], [3, x]]")
