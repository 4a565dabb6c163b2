"""Numbers told without being written: sums in words, digits one after the other, letters and marks between."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutor.teaching.hidden import in_a_row, told, without_emphasis, without_gaps
from app.tutor.teaching.spelled import homographs, in_digits
from app.tutor.teaching.subject import TypedSubject

Typed = Callable[[str], TypedSubject]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one more than twelve", 13),
        ("the double of 3", 6),
        ("twice three", 6),
        ("half of ten", 5),
        ("the sum of 4 and 9", 13),
        ("add 4 to 9", 13),
        ("take 4 away from 9", 5),
        ("the difference between 4 and 9", 5),
        ("the product of 4 and 9", 36),
        ("three groups of four", 12),
        ("share 12 between 4", 3),
        ("the number after 12", 13),
        ("the number between 12 and 14", 13),
        ("a third of 12", 4),
        ("the square of 5", 25),
    ],
)
def test_a_sum_in_words(text: str, value: float) -> None:
    assert value in told(in_digits(text))


@given(st.text(alphabet="0123456789 abcdefgh./of", max_size=80))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(told(text), frozenset)
    assert isinstance(in_a_row(text), frozenset)


@pytest.mark.parametrize("text", ["1, then 3", "1 is the first digit, and then comes 3", "1-3", "13 without 1 and 3"])
def test_digits_one_after_the_other(text: str) -> None:
    assert "13" in in_a_row(text)


def test_what_is_not_seen_in_a_text_parts_no_number() -> None:
    assert without_emphasis("1**2** and _x_") == "12 and _x_"
    assert "12" in without_emphasis(r"$1\,2$")
    assert without_gaps("It is f i v e, or f-i-v-e.") == "It is five, or five."
    assert without_gaps("Take a, b and c.") == "Take a, b and c."


def test_words_that_are_numbers_elsewhere_count_where_no_english_word_ends_a_sentence() -> None:
    assert homographs("Remember this: sex.") == [6]
    assert homographs("Go on. It is due to you, and fire is hot.") == []


HIDDEN = [  # the answer is 13
    "Put one, then three next to each other.",
    "1 is the first digit, and then comes 3.",
    "It is one more than twelve.",
    "Ricorda questo: tredici.",
    "Zapamiętaj to: trzynaście.",
    "It is 1**3** in the end.",
    r"It is $1\,3$ in the end.",
    "It is t h i r t e e n, so there.",
    "Onthoud dit: dertien.",
    "I think of XIII here.",
]


@pytest.mark.parametrize("text", HIDDEN)
def test_none_of_it_passes(text: str, typed: Typed) -> None:
    gate = typed("2x + 3 = 29").gate
    assert not gate.passes(text, by_model=True, source="Undo what was added first.")


@pytest.mark.parametrize(
    "source",
    [
        r"It falls by $V(t) = V_0 e^{-t/\tau}$. The time stands in the exponent.",
        r"Set $\frac{1}{2} k x^2 = \frac{1}{2} m v^2$ and solve for $v$.",
        r"**First** undo the 3: $2x\,=\,29 - 3$.",
    ],
)
def test_a_checked_hint_itself_passes(source: str, typed: Typed) -> None:
    passed = typed("2x + 3 = 29").gate.passes(source, by_model=True, source=source)
    assert passed, passed.why


def test_a_letter_that_is_the_answer_is_not_said_to_be_it(typed: Typed) -> None:
    gate = typed("simplify i^5").gate
    asked = "What does $i^2$ come to, and how often does it stand in $i^5$?"
    assert gate.passes(asked, by_model=True, source=asked)
    assert not gate.passes("You will get $i$ in the end, is it not?", by_model=True, source=asked)


def test_a_one_that_looks_like_a_person(typed: Typed) -> None:
    gate = typed("2x + 3 = 5").gate
    assert not gate.passes("Think of I for the rest of it.", by_model=True)
    assert gate.passes("Well, I think so, and so do I.", by_model=True)


@pytest.mark.parametrize(
    "text",
    [
        "There are two steps, and this is one of the two.",
        "Undo what was added first, on both sides, in one line.",
        "First undo the 3 on both sides: that is the first of two steps.",
        "What could you do to both sides of $2x + 3 = 29$?",
    ],
)
def test_what_counts_parts_of_the_problem_passes(text: str, typed: Typed) -> None:
    passed = typed("2x + 3 = 29").gate.passes(text, by_model=True, source="Undo what was added first: the $3$.")
    assert passed, passed.why
