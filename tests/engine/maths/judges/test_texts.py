"""Answers of a few words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.check import check
from engine.maths.judges.spelling import slips
from engine.maths.kinds import AnswerKind, Kind

CASES = [
    ("Photosynthesis", "photosynthesis", "right", "answer.right"),
    ("Photosynthesis", "  Photosynthesis. ", "right", "answer.right"),
    ("Newton's second law", "newton\u2019s  second law!", "right", "answer.right"),
    ("x-axis", "x axis", "right", "answer.right"),
    ("café", "cafe\u0301", "right", "answer.right"),
    ("CO2", "CO₂", "right", "answer.right"),
    ("photosynthesis", "photosinthesis", "partly_right", "text.spelling"),
    ("photosynthesis", "photosynthseis", "partly_right", "text.spelling"),
    ("photosynthesis", "photo synthesis", "partly_right", "text.spelling"),
    ("photosynthesis", "photosinthesys", "wrong", "answer.wrong"),
    ("cell", "bell", "wrong", "answer.wrong"),  # a short word is another word
    ("carbon14", "carbon12", "wrong", "answer.wrong"),
    ("3.5", "35", "wrong", "answer.wrong"),
    ("-5", "5", "wrong", "answer.wrong"),
    ("Cl-", "Cl", "wrong", "answer.wrong"),
    ("10²", "102", "wrong", "answer.wrong"),
    ("1½", "11/2", "wrong", "answer.wrong"),
    ("C++", "C", "wrong", "answer.wrong"),
    ("mitosis", "it is not mitosis", "cannot_decide", "text.more_words"),
    ("mitosis", "the cell divides into two cells that are both the same as before", "cannot_decide", "text.too_long"),
    ("mitosis", " ", "cannot_read", "syntax.empty"),
    ("nucleus", "The nucleus", "right", "answer.right"),
    ("nucleus", "not the nucleus", "wrong", "text.negated"),
    ("metal", "non-metal", "wrong", "text.negated"),
    ("nonmetal", "non-metal", "right", "answer.right"),
    ("colour", "color", "right", "answer.right"),
    ("ionisation energy", "ionization energy", "right", "answer.right"),
    ("sulfate", "sulphate", "right", "answer.right"),
    ("two", "2", "right", "answer.right"),
    ("Newton's first law", "newtons 1st law", "right", "answer.right"),
    ("Newton's first law", "newtons frst law", "partly_right", "text.spelling"),
    ("salt and water", "salt & water", "right", "answer.right"),
    ("salt and water", "water and salt", "cannot_decide", "text.word_order"),
    ("4 cm", "4cm", "right", "answer.right"),
    ("12 cm", "1 2 cm", "wrong", "answer.wrong"),
    ("nitrate", "nitrite", "wrong", "answer.wrong"),
    ("ethane", "ethene", "wrong", "answer.wrong"),
    ("ethane", "methane", "wrong", "answer.wrong"),
    ("symmetric", "asymmetric", "wrong", "answer.wrong"),
    ("absorption", "adsorption", "wrong", "answer.wrong"),
    ("CO", "Co", "cannot_read", "text.capitals"),
    ("CO", "co", "right", "answer.right"),
    ("mW", "MW", "cannot_read", "text.capitals"),
    ("DNA", "Dna", "right", "answer.right"),
    ("mitosis", "meiosis", "wrong", "answer.wrong"),
    # ratios
    ("3:2", "3 : 2", "right", "answer.right"),
    ("3:2", "three to two", "right", "answer.right"),
    ("3:2", "2:3", "wrong", "ratio.order"),
    ("3:2", "4:6", "wrong", "ratio.order"),
    ("3:2", "6:4", "partly_right", "form.not_lowest_terms"),
    ("3:2", "1.5:1", "partly_right", "form.not_lowest_terms"),
    ("6:4", "3:2", "partly_right", "ratio.other_numbers"),
    ("3:2", "3:2:1", "wrong", "answer.wrong"),
    ("3:2", "0:0", "wrong", "answer.wrong"),
    ("1:100000", "1:100,000", "right", "answer.right"),
    ("1:100000", "1 : 100 000", "right", "answer.right"),
    ("1:100000", "1:10,000", "wrong", "answer.wrong"),
    ("1.5:1", "1,5:1", "right", "answer.right"),
    ("3:2", "3/2", "cannot_read", "ratio.colon"),
    ("3:2", "3 2", "cannot_read", "ratio.colon"),
    ("3:2", "3 cm : 2 cm", "cannot_read", "ratio.colon"),
    ("7:15", "14:30", "cannot_decide", "ratio.other_numbers"),  # times of day, perhaps
    # signs that mean something in a formula
    ("5", "- 5", "cannot_read", "text.signs"),
    ("y", "-y", "cannot_read", "text.signs"),
    ("f(x)", "f'(x)", "cannot_read", "text.signs"),
    ("f(x)", "-f(x)", "cannot_read", "text.signs"),
    ("A", "A'", "cannot_read", "text.signs"),
    ("5", "5!", "cannot_read", "text.signs"),
    ("yes", "yes!", "right", "answer.right"),
    ("yes", "- yes", "right", "answer.right"),
    ("A", "'A'", "right", "answer.right"),
    ("[2, 3]", "[2, 3)", "cannot_read", "text.signs"),
    ("(2, 3)", "2, 3", "right", "answer.right"),
    ("x-1", "x 1", "cannot_read", "text.signs"),
    ("x-1", "x - 1", "right", "answer.right"),
    ("x^2-1", "x^2 - 1", "right", "answer.right"),
    ("U-235", "U 235", "right", "answer.right"),
    ("Na+", "Na⁺", "right", "answer.right"),
    ("0.5", ".5", "right", "answer.right"),
]


@pytest.mark.parametrize(("expected", "typed", "outcome", "note"), CASES)
def test_short_text(expected, typed, outcome, note):
    verdict = check(AnswerKind(Kind.SHORT_TEXT), expected, typed)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


def test_other_wordings():
    kind = AnswerKind(Kind.SHORT_TEXT, options=("kinetic energy", "energy of motion"))
    assert check(kind, "motion energy", "Energy of Motion").outcome == "right"
    assert check(kind, "motion energy", "kinetic enrgy").note == "text.spelling"


WORD = st.text("abcd", max_size=6)


@given(WORD, WORD)
def test_slips_counts_alike_in_both_directions(first, second):
    assert slips(first, second) == slips(second, first)
    assert (slips(first, second) == 0) == (first == second)
