"""Choices, orders and pairs."""

import pytest

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

IDS = ("a", "b", "c", "d", "e")
CHOICES = [
    ("b", "b", "right", "answer.right", 1),
    ("b", "B", "right", "answer.right", 1),
    ("b", "(b)", "right", "answer.right", 1),
    ("b", "c", "wrong", "choice.wrong", 0),
    ("b", "b, c", "wrong", "choice.extra", 0),
    ("b", "", "cannot_read", "choice.nothing", None),
    ("b", "f", "cannot_read", "read.unknown_id", None),
    ("a, c", "c; a", "right", "answer.right", 1),
    ("a, c", '["a", "c"]', "right", "answer.right", 1),
    ("a, c", "a\nc\na", "right", "answer.right", 1),
    ("a, c", "a", "partly_right", "choice.missing", 0.5),
    ("a, c", "a, b", "wrong", "choice.missing_and_extra", 0),
    ("b", r"\boxed{\text{(B)}}", "right", "answer.right", 1),
    ("b", "**b**", "right", "answer.right", 1),
    ("b", "The answer is B.", "right", "answer.right", 1),
    ("b", "\u200bｂ", "right", "answer.right", 1),
    ("b", "b'", "cannot_read", "read.unknown_id", None),
    ("b", "not b", "cannot_read", "read.unknown_id", None),
    ("b", "b or c", "cannot_read", "read.unknown_id", None),
    ("a, c", "a and c", "right", "answer.right", 1),
    ("a, c", "AC", "right", "answer.right", 1),
    ("a, b, c, d", "a, b, c, e", "partly_right", "choice.missing_and_extra", 0.5),
    ("a, b, c, d", "a, b, c, d, e", "partly_right", "choice.extra", 0.75),
]


@pytest.mark.parametrize(("expected", "given", "outcome", "note", "credit"), CHOICES)
def test_choice(expected, given, outcome, note, credit):
    verdict = check(AnswerKind(Kind.CHOICE, options=IDS), expected, given)
    assert (str(verdict.outcome), verdict.note, verdict.credit) == (outcome, note, credit)


def test_an_id_may_hold_a_comma():
    kind = AnswerKind(Kind.CHOICE, options=("1, 2", "1", "2"))
    assert check(kind, "1, 2", "1, 2").outcome == "right"
    assert check(kind, "1, 2", "2").outcome == "wrong"


def test_spaces_beside_signs_do_not_count_but_others_do():
    assert check(AnswerKind(Kind.CHOICE, options=("x = 1", "x = 2")), "x = 1", "x=1").outcome == "right"
    digits = AnswerKind(Kind.CHOICE, options=("3", "30", "1"))
    assert check(digits, "30", "3 0").note == "read.unknown_id"
    assert check(digits, "3", "31").note == "read.unknown_id"


def test_two_ids_that_differ_in_capitals_only():
    kind = AnswerKind(Kind.CHOICE, options=("p", "P"))
    assert check(kind, "p", "P").outcome == "wrong"


ORDERS = [
    ("a,b,c,d,e", "right", "answer.right", 1),
    ('["a","b","c","d","e"]', "right", "answer.right", 1),
    ("e,d,c,b,a", "wrong", "ordering.reversed", 0),
    ("a,b,d,c,e", "partly_right", "ordering.swapped", 0.75),
    ("b,c,d,e,a", "partly_right", "ordering.wrong", 0.75),
    ("a,b,c,d", "partly_right", "ordering.incomplete", 0.75),
    ("a,b,c,d,d", "cannot_read", "ordering.repeated", None),
    ("a,b,c,d,x", "cannot_read", "read.unknown_id", None),
    ("a b c d e", "right", "answer.right", 1),
    ("abcde", "right", "answer.right", 1),
    ("a → b → c → d → e", "right", "answer.right", 1),
    ("1. a\n2. b\n3. c\n4. d\n5. e", "right", "answer.right", 1),
    ("a, b, c, d and e", "right", "answer.right", 1),
    ("a > b > c > d > e", "cannot_read", "read.unknown_id", None),  # a statement, which may be false
]


@pytest.mark.parametrize(("given", "outcome", "note", "credit"), ORDERS)
def test_ordering(given, outcome, note, credit):
    verdict = check(AnswerKind(Kind.ORDERING, options=IDS), "a,b,c,d,e", given)
    assert (str(verdict.outcome), verdict.note, verdict.credit) == (outcome, note, credit)


PAIRS = [
    ("1-x, 2-y, 3-z", "right", "answer.right", 1),
    ("3 -> z; 1 -> x; 2 -> y", "right", "answer.right", 1),
    ('{"1": "x", "2": "y", "3": "z"}', "right", "answer.right", 1),
    ('[["1", "x"], ["2", "y"], ["3", "z"]]', "right", "answer.right", 1),
    ("1=x, 2=z, 3=y", "partly_right", "matching.some_wrong", 1 / 3),
    ("1-x, 2-y", "partly_right", "matching.missing", 2 / 3),
    ("1-y, 2-z, 3-x", "wrong", "matching.wrong", 0),
    ("1-x, 1-y, 1-z, 2-x, 2-y, 2-z, 3-x, 3-y, 3-z", "wrong", "matching.wrong", 0),  # everything with everything
    ("1-q", "cannot_read", "read.not_a_pair", None),
    ("x-1, y-2, z-3", "right", "answer.right", 1),
    ("1x, 2y, 3z", "right", "answer.right", 1),
    ("1 x\n2 y\n3 z", "right", "answer.right", 1),
    ("(1, x), (2, y), (3, z)", "right", "answer.right", 1),
    ("1 ↔ x, 2 ↔ y, 3 ↔ z", "right", "answer.right", 1),
    ("1,x; 2,y; 3,z", "right", "answer.right", 1),
    ("y-1, x-2, z-3", "partly_right", "matching.some_wrong", 1 / 3),
    ("1x2y3z", "right", "answer.right", 1),
    ("1.x 2.z 3.y", "partly_right", "matching.some_wrong", 1 / 3),
    ("1) x 2) y 3) z", "right", "answer.right", 1),
    ("x y z", "cannot_read", "read.not_a_pair", None),  # in order, perhaps: it is not said
    ("1x 2y 3", "cannot_read", "read.not_a_pair", None),
    ("", "cannot_read", "matching.nothing", None),
]


@pytest.mark.parametrize(("given", "outcome", "note", "credit"), PAIRS)
def test_matching(given, outcome, note, credit):
    kind = AnswerKind(Kind.MATCHING, options=("1", "2", "3", "x", "y", "z"))
    verdict = check(kind, "1-x, 2-y, 3-z", given)
    assert (str(verdict.outcome), verdict.note, verdict.credit) == (outcome, note, credit)


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.ORDERING, Kind.MATCHING])
def test_a_fault_of_the_author(kind):
    with pytest.raises(LemmaError):
        check(AnswerKind(kind, options=IDS), "q", "a")


@pytest.mark.parametrize(
    ("kind", "options", "expected", "said"),
    [
        (Kind.CHOICE, (), "a", "options"),
        (Kind.ORDERING, IDS, "a, b, a", "twice"),
        (Kind.MATCHING, IDS, "a-a", "itself"),
    ],
)
def test_more_faults_of_the_author(kind, options, expected, said):
    with pytest.raises(LemmaError, match=said):
        check(AnswerKind(kind, options=options), expected, "a")
