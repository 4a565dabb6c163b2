"""Functions as polylines: broken exactly where they break, whole where they are only steep."""

import math

import numpy as np
import pytest

from lessons.plots.sampling import sample

NAN = np.nan


def over(x, where):
    return np.where(where, x, NAN)


@pytest.mark.parametrize(
    ("name", "function", "pieces", "poles"),
    [
        ("1/x, a sample on the pole", lambda x: 1 / over(x, x != 0), 2, [0]),
        ("1/(x-1/3), between samples", lambda x: 1 / (x - 1 / 3), 2, [1 / 3]),
        ("1/x^2, both sides up", lambda x: 1 / over(x, x != 0) ** 2, 2, [0]),
        ("1/(x-1/3)^2, both sides up, between samples", lambda x: 1 / (x - 1 / 3) ** 2, 2, [1 / 3]),
        ("tan", np.tan, 5, [-1.5 * math.pi, -0.5 * math.pi, 0.5 * math.pi, 1.5 * math.pi]),
        ("ln: endless, but slowly", lambda x: np.log(over(x, x > 0)), 1, [0]),
        ("sqrt: ends, no pole", np.sqrt, 1, []),
        ("half circle", lambda x: np.sqrt(4 - x**2), 1, []),
        ("steep but continuous", lambda x: np.arctan(1e5 * x), 1, []),
        ("upright tangent", np.cbrt, 1, []),
        ("steps", np.floor, 11, []),
        ("small steps", lambda x: 100 * x + np.floor(10 * x) / 1000 - 100 * x, 101, []),
        ("sign", lambda x: x / np.abs(over(x, x != 0)), 2, []),
        ("parabola", lambda x: x**2, 1, []),
        ("quick waves", lambda x: np.sin(40 * x), 1, []),
        ("nowhere", lambda x: np.sqrt(-1 - x**2), 0, []),
    ],
)
def test_pieces_and_poles(name, function, pieces, poles):
    with np.errstate(all="ignore"):
        found = sample(function, -5, 5)
    assert len(found.pieces) == pieces
    assert found.poles == pytest.approx(poles, abs=1e-6)
    for xs, ys in found.pieces:
        assert np.isfinite(ys).all()
        assert (np.diff(xs) >= 0).all()
        assert not any(xs[0] < pole < xs[-1] for pole in found.poles)


def test_a_domain_ends_where_it_ends():
    with np.errstate(all="ignore"):
        ((xs, ys),) = sample(lambda x: np.sqrt(x - math.e), 0, 5).pieces
    assert xs[0] == pytest.approx(math.e, abs=1e-9)
    assert ys[0] == pytest.approx(0, abs=1e-4)


def test_a_step_has_its_jump_in_the_right_place():
    left, right = sample(lambda x: np.where(x < math.sqrt(2), 1.0, 3.0), 0, 2).pieces
    assert left[0][-1] == pytest.approx(math.sqrt(2), abs=1e-9)
    assert right[0][0] == pytest.approx(math.sqrt(2), abs=1e-9)
    assert set(left[1]) == {1.0}
    assert set(right[1]) == {3.0}


def test_quick_waves_keep_their_height():
    ((_, ys),) = sample(lambda x: np.sin(40 * x), -10, 10).pieces
    assert ys.max() == pytest.approx(1, abs=0.01)


def test_an_empty_or_turned_range_gives_nothing():
    assert sample(np.sin, 2, 1).pieces == ()
    ((xs, _),) = sample(np.sin, 1, 1).pieces
    assert list(xs) == [1]
