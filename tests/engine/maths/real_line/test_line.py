"""Unions of intervals as a value: they obey the laws of sets, and contain the numbers they say they contain."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.real_line.line import Intervals, Line, Span, Unsettled, between

few = settings(max_examples=50)
numbers = st.fractions(-6, 6, max_denominator=4)


@st.composite
def spans(draw, ends):
    low, high = (draw(st.one_of(st.none(), st.sampled_from(ends))) for _ in range(2))
    return Span(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def sets(draw, count):
    """Some sets on one line, each with the intervals it was made of."""
    ends = draw(st.lists(numbers, min_size=1, max_size=6))
    line = Line((end, end) for end in ends)
    found = []
    for _ in range(count):
        parts = draw(st.lists(spans(ends), max_size=3))
        union = Intervals(line, 0)
        for part in parts:
            union |= line.span(part)
        found.append((union, parts))
    return found


def is_within(number, span):
    above = span.low is None or number > span.low or (span.low_closed and number == span.low)
    return above and (span.high is None or number < span.high or (span.high_closed and number == span.high))


@few
@given(sets(1), numbers)
def test_a_set_contains_what_its_intervals_contain(made, number):
    [(one, parts)] = made
    assert (number in one) == any(is_within(number, part) for part in parts)
    assert (number in one) == any(is_within(number, span) for span in one.spans())
    assert (number in ~one) == (number not in one)


@few
@given(sets(2), numbers)
def test_the_laws_of_sets(made, number):
    (one, _), (two, _) = made
    assert ~~one == one
    assert ~(one | two) == ~one & ~two
    assert ~(one & two) == ~one | ~two
    assert one - two == one & ~two
    assert one ^ two == (one - two) | (two - one)
    assert (number in one | two) == (number in one or number in two)
    assert (number in one & two) == (number in one and number in two)
    assert (one == two) == (not one ^ two)
    assert not one & ~one
    assert not ~(one | ~one)


@few
@given(sets(2))
def test_equal_sets_are_those_with_the_same_numbers(made):
    (one, _), (two, _) = made
    line = one.line
    assert (one == two) == all((line.number(at) in one) == (line.number(at) in two) for at in range(line.count))


@few
@given(sets(1))
def test_the_pieces_are_apart_in_order_and_make_the_set(made):
    [(one, _)] = made
    again = Intervals(one.line, 0)
    for span in one.spans():
        assert not again & one.line.span(span)
        again |= one.line.span(span)
    assert again == one
    pieces = one.line.pieces(one.bits)
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(pieces))
    assert one.is_wide == any(span.low is None or span.low != span.high for span in one.spans())


@few
@given(sets(1))
def test_where_something_is_true_is_the_set_it_is_true_of(made):
    [(one, _)] = made
    line = one.line
    assert line.where(lambda cell: line.number(cell) in one) == one
    tried = []
    assert not line.where(lambda cell: bool(tried.append(cell)), one)
    assert tried == list(one.cells())


@given(st.one_of(st.none(), numbers), st.one_of(st.none(), numbers))
def test_a_number_between_two_is_between_them(low, high):
    if low is not None and high is not None and low > high:
        low, high = high, low
    if low is None or high is None or low < high:
        found = between(low, high)
        assert (low is None or low < found) and (high is None or found < high)


def test_ends_that_are_one_number_are_one_end():
    third = Fraction(1, 3)
    near = third + Fraction(1, 10**40)
    line = Line([(near, "near"), (third, "third"), (Fraction(1), "one")], lambda kept, new: True)
    assert (line.ends, line.place) == (["third", "one"], {"third": 0, "near": 0, "one": 1})
    assert Line([(near, "near"), (third, "third")], lambda kept, new: True, lambda new, kept: True).ends == ["near"]
    assert Line([(near, "near"), (third, "third")], lambda kept, new: False).ends == ["third", "near"]

    def unknown(kept, new):
        raise Unsettled

    with pytest.raises(Unsettled):
        Line([(near, "near"), (third, "third")], unknown)
    assert Line([(third, "third"), (Fraction(1), "one")], unknown).count == 5


def test_sets_on_two_lines_are_not_mixed():
    one, two = (Intervals(Line([(Fraction(0), 0)]), 1) for _ in range(2))
    with pytest.raises(ValueError, match="line"):
        one | two
