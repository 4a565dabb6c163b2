"""What a variant is in another program: numbers with the tolerance they have here, in the unit the text names."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from engine.maths.kinds import Kind
from lessons.exchange.from_pack import questions_of
from lessons.exchange.question import LeftOut, Question, Sort
from lessons.model import Mistake, Pack
from lessons.variants import make_variant
from tests.helpers.lesson_problems import asking, problem


def question(kind: Kind, value: str, unit: str = "", *mistakes: str, statement: str = "How much?", **fields: object):
    part = replace(asking(kind, value, unit, **fields), mistakes=tuple(Mistake(one, message="No.") for one in mistakes))
    left: list[LeftOut] = []
    template = problem(part, statement=statement)
    pack = Pack("test.pack", "1.0.0", "Test", "en", "CC0-1.0", ())
    (found,) = questions_of(pack, template, make_variant(template, 1), left)
    assert isinstance(found, Question)
    return found, left


@pytest.mark.parametrize(
    ("kind", "value", "unit", "fields", "right", "tolerance"),
    [
        (Kind.INTEGER, "7", "", {}, "7", "0"),
        (Kind.DECIMAL, "7/3", "", {"absolute": "0.01"}, "2.333", "0.01"),
        (Kind.DECIMAL, "2*pi", "", {"relative": "0.01"}, "6.283", "0.06283"),
        (Kind.SIGNIFICANT_FIGURES, "2*pi", "", {"digits": 3}, "6.28", "0.005"),
        (Kind.DECIMAL_PLACES, "pi", "", {"digits": 2}, "3.14", "0.005"),
        (Kind.QUANTITY, "2*pi", "km/s", {"absolute": "0.1"}, "6.28", "0.1"),
        (Kind.QUANTITY, "5", "kJ", {"absolute": "500 J"}, "5", "0.5"),
        (Kind.QUANTITY, "5000", "J", {"absolute": "0.5 kJ"}, "5000", "500"),
    ],
)
def test_a_number_has_its_tolerance(kind, value, unit, fields, right, tolerance) -> None:
    found, left = question(kind, value, unit, **fields)
    assert found.sort is Sort.NUMBER
    (offered,) = found.offered
    assert (Decimal(offered.text), offered.tolerance, found.unit) == (Decimal(right), Decimal(tolerance), unit)
    assert not left


def test_a_number_that_only_rounding_would_write_is_not_exported_as_one() -> None:
    assert question(Kind.RATIONAL, "7/3")[0].sort is Sort.MATHEMATICS
    assert question(Kind.QUANTITY, "2*pi", "km")[0].sort is Sort.MATHEMATICS


def test_mistakes_go_along_where_they_can_be_told_from_the_answer() -> None:
    found, left = question(Kind.DECIMAL, "5", "", "50", "5.15", "2*pi", "50.1", absolute="0.1")
    assert [(one.text, one.credit, one.feedback) for one in found.offered] == [("5", 1, ""), ("50", 0, "No.")]
    assert [one.what for one in left] == ["the mistake 5.15", "the mistake 2pi", "the mistake 50.1"]


def test_links_are_words_elsewhere() -> None:
    assert question(Kind.INTEGER, "7", statement="See [sums](skill:sums): 3 + 4?")[0].text == "See sums: 3 + 4?"
