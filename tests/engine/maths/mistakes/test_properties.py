"""Mistakes on random equations: the faulty line is named, the right one never."""

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.mistakes import find_mistake
from engine.maths.reader import read

number = st.integers(2, 40)


@settings(max_examples=60)
@given(number, number, number)
def test_a_moved_term(a, b, c):
    before = read(f"{a}x + {b} = {c}")
    assert find_mistake(before, read(f"{a}x = {c} - {b}")) is None
    assert find_mistake(before, read(f"x = ({c} - {b})/{a}")) is None
    found = find_mistake(before, read(f"{a}x = {c + b}"))
    assert found is not None and found.code == "mistake.sign_moved"


@settings(max_examples=60)
@given(number, number, number)
def test_brackets(k, a, b):
    before = read(f"{k}({a}x - {b})")
    assert find_mistake(before, read(f"{k * a}x - {k * b}")) is None
    for after, code in ((f"{k * a}x + {k * b}", "sign_distributed"), (f"{k * a}x - {b}", "distributed_first_only")):
        found = find_mistake(before, read(after))
        assert found is not None and found.code == f"mistake.{code}"


@settings(max_examples=60)
@given(number, number, number, number)
def test_sums_of_fractions(a, b, c, d):
    before = read(f"{a}/{b} + {c}/{d}")
    assert find_mistake(before, read(f"{a * d + c * b}/{b * d}")) is None
    faulty = find_mistake(before, read(f"({a + c})/({b + d})"))
    assert faulty is not None and faulty.code == "mistake.fractions_added"
