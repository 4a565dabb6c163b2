"""What the numbers of a text could be meant for, and how a text is prepared for that."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.asking import recognise
from engine.maths.asking.intent.candidates import candidates
from engine.maths.asking.intent.prepared import prepared


def _commands(text: str) -> dict[str, str]:
    """The candidates of a text, with the kind of number that comes out."""
    found = prepared(text)
    assert found is not None
    return {each.command: each.result for each in candidates(found)}


@pytest.mark.parametrize(
    ("text", "command", "result"),
    [
        ("I pack 14 crates with 36 bottles and drop 19 bottles", "calculate 14 * 36 - 19", "+"),
        ("take 250, remove what 3 people at 37 each pay", "calculate 250 - 3 * 37", "+"),
        ("17 hop on, 43 hop off", "calculate 17 - 43", "-"),
        ("share 50 among 4", "calculate 50 / 4", "+."),
        ("5 and 5 once more", "calculate 5 - 5", "0"),
        ("12 rows of 15 seats and 4 rows of 9", "calculate 12 * 15 + 4 * 9", ""),
        ("20% off 85 euros", "decrease 85 by 20%", ""),
        ("18 of 72 pupils are ill, what percent", "what percent of 72 is 18", ""),
        ("81 penguins, 1/3 go fishing", "calculate 81 - 81*(1/3)", ""),
        ("by which number can 56/98 be cancelled", "gcd(56, 98)", ""),
        ("hcf of 2² × 3 × 5 and 2 × 3² × 7", "gcd(60, 126)", ""),
        ("denominator for 1/4 + 1/6 + 1/10", "lcm(4, 6, 10)", ""),
        ("turn 0.375 into a fraction", "write 0.375 as a fraction", ""),
    ],
)
def test_what_is_meant_is_a_candidate(text, command, result):
    assert _commands(text)[command] == result


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("The wall is 3 m high and 6.4 m wide. What area in m² has to be painted?", ["3", "6.4"]),
        ("thirty-six cherries go on 4 cakes", ["36", "4"]),
        ("gcf of ninety-eight and one hundred and twelve", ["98", "112"]),
        ("A plane at 9,200 m goes down by 2,850 m.", ["9200", "2850"]),
        ("It costs 1,190. Is that much?", ["1190"]),
        ("simplify 3 m and 4 m", ["3 m", "4 m"]),
        ("the two numbers 5 and 8", ["5", "8"]),
        ("It was 31°C and fell by 8 degrees", ["31", "8"]),
        ("evaluate x to the fifth at x = 2", ["x^5", "x = 2"]),
    ],
)
def test_numbers_are_found_as_they_are_meant(text, formulas):
    found = prepared(text)
    assert found is not None
    assert [found.formulas[name] for name in found.skeleton.split() if name in found.formulas] == formulas


def test_a_derivative_by_another_letter_is_no_candidate():
    assert not any(command.startswith("differentiate") for command in _commands("dy/dt of y = 10 - 6x"))
    assert any(command.startswith("differentiate") for command in _commands("dy/dx of y = 10 - 6x"))


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=5))
def test_every_candidate_is_a_question(numbers):
    """None of them is one that nothing can be done with."""
    text = " and ".join(map(str, numbers))
    for command in list(_commands(f"something with {text} percent"))[::9]:
        assert recognise(command).question is not None, command


@pytest.mark.parametrize(
    "text",
    [
        "please do not solve 4x + 1 = 21",
        "dont factor x^2 - 1",
        "sum of the first 10 terms of 2, 5, 8 and so on",
        "How do you like 7 and 9?",
    ],
)
def test_what_asks_for_nothing_usual_is_not_read_by_its_formulas(text):
    assert recognise(text).question is None
