"""Dataclasses as JSON and back: exactly, and never anything else."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons import codec
from lessons.model import AuthorTest, Bound, Parameter, Place, Problem, Quiz
from tests.helpers.lesson_problems import EVERYTHING, TRAIN

BOUNDS: st.SearchStrategy[Bound] = st.one_of(
    st.integers(), st.decimals(allow_nan=False, allow_infinity=False), st.text(max_size=5)
)


@pytest.mark.parametrize("problem", [TRAIN, EVERYTHING], ids=lambda problem: problem.id)
def test_problems(problem):
    assert codec.from_json(Problem, json.loads(json.dumps(codec.to_json(problem)))) == problem


@settings(max_examples=40)
@given(
    st.builds(Parameter, name=st.text(), kind=st.text(), values=st.lists(BOUNDS).map(tuple), step=st.none() | BOUNDS)
)
def test_numbers_stay_what_they_were(parameter):
    again = codec.from_json(Parameter, json.loads(json.dumps(codec.to_json(parameter))))
    assert again == parameter
    assert [str(value) for value in again.values] == [str(value) for value in parameter.values]  # 0.50 keeps its zero
    assert [type(value) for value in again.values] == [type(value) for value in parameter.values]


@settings(max_examples=40)
@given(st.builds(AuthorTest, answer=st.text(), verdict=st.text(), parameters=st.dictionaries(st.text(), BOUNDS)))
def test_tables(test):
    assert codec.from_json(AuthorTest, json.loads(json.dumps(codec.to_json(test)))) == test


@pytest.mark.parametrize(
    ("shape", "data"),
    [
        (Place, []),
        (Place, {}),
        (Place, {"file": 3}),
        (Place, {"file": "a", "line": "3"}),
        (Place, {"file": "a", "line": True}),
        (Parameter, {"name": "a", "kind": "int", "values": "12"}),
        (Parameter, {"name": "a", "kind": "int", "values": [{"decimal": "x"}]}),
        (Parameter, {"name": "a", "kind": "list", "length": [1]}),
        (Quiz, {"id": "a", "title": "b", "draws": [{"count": None}]}),
        (Problem, None),
    ],
)
def test_what_is_none_is_refused(shape, data):
    with pytest.raises(ValueError, match=r".+"):
        codec.from_json(shape, data)


def test_unknown_fields_are_left_out():
    assert codec.from_json(Place, {"file": "a", "later": 1}) == Place("a")


def test_what_cannot_be_sent():
    with pytest.raises(TypeError):
        codec.to_json({"x": object()})
    assert codec.plain({"a": [{"decimal": "0.50"}, "x"]}) == {"a": [Decimal("0.50"), "x"]}
