"""The random numbers of a variant: as they are specified, evenly spread, and every kind of parameter."""

import hashlib
from collections import Counter
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.evaluate import exact
from lessons.draw import Stream, drawer
from lessons.expressions import ExpressionError, to_text
from lessons.model import Parameter


def by_the_book(problem: str, seed: int, what: str, count: int):
    """The draws, made again from the words of the module's docstring."""
    number = 0
    while True:
        text = "\n".join(("lemma-draw-1", problem, str(seed), what, str(number)))
        word = int(hashlib.sha256(text.encode()).hexdigest()[:16], 16)
        number += 1
        if word < 2**64 // count * count:
            yield word % count


@pytest.mark.parametrize("count", [1, 2, 6, 100, 3 * 2**62])
def test_draws_are_as_specified(count):
    stream, expected = Stream("pack/problem", 12, "a"), by_the_book("pack/problem", 12, "a", count)
    assert [stream.below(count) for _ in range(50)] == [next(expected) for _ in range(50)]


PINNED = [76, 69, 69, 20, 44, 55, 11, 73]
SHUFFLED = list("gcdfbea")


def test_pinned_draws():
    stream = Stream("example.speed/train-speed", 7, "v")
    assert [stream.below(100) for _ in range(8)] == PINNED
    assert Stream("p/q", 1, "options ").shuffled("abcdefg") == SHUFFLED


def test_draws_are_even_and_streams_differ():
    stream = Stream("p/q", 1, "a")
    counts = Counter(stream.below(6) for _ in range(6_000))
    assert all(850 < counts[face] < 1_150 for face in range(6))
    others = [Stream(*key).below(10**9) for key in (("p/q", 1, "a"), ("p/q", 2, "a"), ("p/q", 1, "b"), ("p/r", 1, "a"))]
    assert len(set(others)) == 4


@given(st.integers(), st.lists(st.integers(), max_size=8))
def test_shuffling_keeps_everything(seed, items):
    assert Counter(Stream("p/q", seed, "x").shuffled(items)) == Counter(items)


def values(parameter: Parameter, count: int = 300) -> list[str]:
    draw = drawer(parameter, Stream("p/q", 1, parameter.name))
    return [value if isinstance(value, str) else to_text(value) for value, _ in (draw() for _ in range(count))]


@pytest.mark.parametrize(
    ("parameter", "possible"),
    [
        (Parameter("a", "int", (2, 5)), {"2", "3", "4", "5"}),
        (Parameter("a", "int", (-2, 2), excluded=(0, 1)), {"-2", "-1", "2"}),
        (Parameter("a", "int", (60, 75), step=5), {"60", "65", "70", "75"}),
        (Parameter("a", "int", (1, 6), step=2), {"1", "3", "5"}),
        (
            Parameter("a", "decimal", (Decimal("0.5"), Decimal("1.5")), step=Decimal("0.25")),
            {"0.50", "0.75", "1.00", "1.25", "1.50"},
        ),
        (Parameter("a", "decimal", (Decimal("0.5"), 3), step=1), {"0.5", "1.5", "2.5"}),
        (Parameter("a", "decimal", (Decimal("-0.1"), Decimal("0.1")), excluded=(0,)), {"-0.1", "0.1"}),
        (Parameter("a", "decimal", ("-1/4", Decimal("0.3")), step="0.5"), {"-0.25", "0.25"}),
        (Parameter("a", "fraction", (-1, 1), denominators=(2, 3)), {"-1/2", "1/2", "-2/3", "-1/3", "1/3", "2/3"}),
        (Parameter("a", "fraction", (0, 1), denominators=(4, 2), excluded=("1/2",)), {"1/4", "3/4"}),
        (Parameter("a", "one_of", (2, Decimal("0.50"), "sqrt(8)", "x^2")), {"2", "0.50", "2sqrt(2)", "x^2"}),
        (Parameter("a", "word", ("cat", "big dog")), {"cat", "big dog"}),
    ],
    ids=lambda item: f"{item.kind} {item.values}" if isinstance(item, Parameter) else "",
)
def test_each_kind_of_parameter_draws_all_its_values(parameter, possible):
    assert set(values(parameter)) == possible


def test_lists():
    element = Parameter("", "int", (1, 9))
    lists = [text.split(", ") for text in values(Parameter("xs", "list", element=element, length=(3, 5)), 60)]
    assert {len(items) for items in lists} == {3, 4, 5}
    distinct = Parameter("xs", "list", element=element, length=(9, 9), distinct=True, sorted=True)
    assert set(values(distinct, 5)) == {"1, 2, 3, 4, 5, 6, 7, 8, 9"}
    decimals = Parameter("", "decimal", (Decimal("0.5"), Decimal("2.5")))
    rising = drawer(Parameter("xs", "list", element=decimals, length=(6, 6), sorted=True), Stream("p", 1, "xs"))()
    numbers = [exact(item) for item in rising[0].items]
    assert numbers == sorted(numbers)
    assert rising[1] is True
    assert all(Fraction(1, 2) <= number <= Fraction(5, 2) for number in numbers)


@pytest.mark.parametrize(
    ("parameter", "words"),
    [
        (Parameter("a", "int", (5, 2)), "no number between"),
        (Parameter("a", "int", (1, 1), excluded=(1,)), "no number between"),
        (Parameter("a", "int", (1, 9), step=0), "above 0"),
        (Parameter("a", "int", (1,)), "lowest and its highest"),
        (Parameter("a", "int", (Decimal("0.5"), 2)), "whole numbers"),
        (Parameter("a", "int", (1, 10**30)), "too many numbers"),
        (Parameter("a", "int", ("x", 2)), "needs numbers"),
        (Parameter("a", "int", ("1e999999999", 2)), "needs numbers"),
        (Parameter("a", "decimal", ("1/3", 2)), "needs decimal numbers"),
        (Parameter("a", "decimal", (Decimal("NaN"), 2)), "too long, or none"),
        (Parameter("a", "decimal", (Decimal("1E-999999"), 2)), "too long, or none"),
        (Parameter("a", "one_of", (Decimal("1E+999999"),)), "too long, or none"),
        (Parameter("a", "one_of", (10**400,)), "too long, or none"),
        (Parameter("a", "fraction", (1, 2), denominators=(1,)), "from 2 to 1000"),
        (Parameter("a", "fraction", (0, 10**9), denominators=(2,)), "from 2 to 1000"),
        (Parameter("a", "fraction", (0, 1)), "nothing to choose"),
        (Parameter("a", "one_of", ("2 +",)), "Something is missing"),
        (Parameter("a", "word", ()), "nothing to choose"),
        (Parameter("a", "list", element=Parameter("", "int", (1, 9)), length=(1, 10**9)), "length from 1"),
        (Parameter("a", "thing", ()), "do not know the kind"),
    ],
    ids=lambda item: f"{item.kind} {item.values}"[:40] if isinstance(item, Parameter) else "",
)
def test_tables_that_make_no_sense(parameter, words):
    with pytest.raises(ExpressionError, match=words):
        drawer(parameter, Stream("p/q", 1, "a"))()


def test_a_list_that_cannot_be_distinct_is_no_endless_loop():
    parameter = Parameter("xs", "list", element=Parameter("", "int", (1, 3)), length=(5, 5), distinct=True)
    with pytest.raises(ExpressionError, match="not 5 different"):
        drawer(parameter, Stream("p/q", 1, "xs"))()
