"""The statistics of lists against Python's own."""

import statistics
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.evaluate import exact, value
from engine.maths.tree import Listing, Num, Pow, rational
from lessons.expressions import Environment, evaluate, read

NUMBERS = st.lists(st.fractions(-50, 50, max_denominator=8), min_size=2, max_size=12)
THEIRS = {
    "sum": sum,
    "mean": statistics.mean,
    "median": statistics.median,
    "variance": statistics.variance,
    "pvariance": statistics.pvariance,
    "range": lambda items: max(items) - min(items),
    "length": len,
}


def ours(function: str, items: list[Fraction]):
    environment = Environment({"data": Listing(tuple(map(rational, items)), "", "")})
    return evaluate(read(f"{function}(data)", environment.names), environment)


@settings(max_examples=30)
@given(NUMBERS)
def test_exact_statistics(items):
    for name, theirs in THEIRS.items():
        assert exact(ours(name, items)) == theirs(items), name


@settings(max_examples=30)
@given(NUMBERS)
def test_standard_deviations_squared_are_the_variances(items):
    for name, variance in (("stdev", "variance"), ("pstdev", "pvariance")):
        square = Pow(ours(name, items), Num("2"))
        assert abs(value(square) - value(ours(variance, items))) < 1e-30


@settings(max_examples=30)
@given(NUMBERS)
def test_sorted_and_mode(items):
    rising = ours("sorted", items)
    assert [exact(item) for item in rising.items] == sorted(items)
    modes = ours("mode", items)
    found = [exact(item) for item in (modes.items if isinstance(modes, Listing) else (modes,))]
    assert found == sorted(statistics.multimode(items))


@settings(max_examples=30)
@given(NUMBERS)
def test_quartiles_are_medians_of_the_halves(items):
    environment = Environment({"data": Listing(tuple(map(rational, items)), "", "")})
    rising, half = sorted(items), len(items) // 2
    for which, part in ((1, rising[:half]), (2, rising), (3, rising[-half:])):
        found = evaluate(read(f"quartile(data, {which})", environment.names), environment)
        assert exact(found) == statistics.median(part)
