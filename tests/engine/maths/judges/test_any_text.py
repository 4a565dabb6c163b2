"""Whatever is typed ends in a verdict, and what is wrong in every kind is never right."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.verdict import Outcome

ANSWERS = [
    (AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=3), "2.50"),
    (AnswerKind(Kind.DECIMAL_PLACES, digits=2), "2.50"),
    (AnswerKind(Kind.DECIMAL, absolute="0.01"), "2.50"),
    (AnswerKind(Kind.COMPLEX), "2 + 3i"),
    (AnswerKind(Kind.INTERVAL, ("x",)), "(1, 2] U {5}"),
    (AnswerKind(Kind.VECTOR), "(1, 2, 3)"),
    (AnswerKind(Kind.MATRIX), "[[1, 2], [3, 4]]"),
    (AnswerKind(Kind.CHOICE, options=("a", "b", "c")), "a, b"),
    (AnswerKind(Kind.ORDERING, options=("a", "b", "c")), "a, b, c"),
    (AnswerKind(Kind.MATCHING, options=("a", "b", "1", "2")), "a-1, b-2"),
    (AnswerKind(Kind.SHORT_TEXT), "kinetic energy"),
]
MARKS = "()[]{}<>|,;:. \n\\^_&=+-*/%x12ijkeUR∪∩∖∈∞√π°−"
PIECES = [
    "\\begin{pmatrix}",
    "\\end{pmatrix}",
    "\\\\",
    "\\cup",
    "\\{",
    "\\}",
    "x",
    "<",
    "<=",
    "(1, 2]",
    "inf",
    "cis",
    "∠",
    "or",
]
TEXTS = st.one_of(
    st.text(max_size=40), st.text(MARKS, max_size=30), st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)
)


@pytest.mark.parametrize(("kind", "expected"), ANSWERS, ids=lambda value: getattr(value, "kind", ""))
@settings(max_examples=50)
@given(typed=TEXTS)
def test_any_text_ends_in_a_verdict(kind, expected, typed):
    for comma in (False, True):
        verdict = check(kind, "2,50" if comma and expected == "2.50" else expected, typed, decimal_comma=comma)
        assert verdict.sentence and verdict.note
        if verdict.outcome is Outcome.PARTLY_RIGHT:
            assert 0 < verdict.credit < 1


@pytest.mark.parametrize(("kind", "expected"), ANSWERS, ids=lambda value: getattr(value, "kind", ""))
@pytest.mark.parametrize(
    "typed",
    [
        "(" * 1_500, "[" * 900 + "]" * 900, "9^9^9^9", "1e999999999", "x<" * 900, "∪" * 1_900, "{x|" * 600,
        "\\begin{pmatrix}" * 120, "1,2;" * 450, "is greater than " * 120, " " * 1_999 + "1", "a" * 100_000,
        "\u202e1\u200b2", "(1,2) U " * 240, "all real numbers except " * 80, "2 cis(" * 300, "-" * 1_900 + "1",
        "1 " * 950, "(a|" + " " * 1_900, "1" + " " * 1_900 + "E", "a-" * 950, "'" * 1_900, "x > 1 or " * 220 + "x > 2",
        "\\boxed{" * 250 + "1" + "}" * 250, "x<1=" * 450 + "1",
    ],
)  # fmt: skip
def test_hostile_text_ends_and_is_not_right(kind, expected, typed):
    assert check(kind, expected, typed).outcome is not Outcome.RIGHT
