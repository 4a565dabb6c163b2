"""GIFT: what teachers' files hold, read and written."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.exchange.gift import read_gift, write_gift
from lessons.exchange.question import Offered, Question, Sort
from lessons.exchange.to_pack import pack_files


def only(source: str) -> Question:
    brought = read_gift(source)
    assert not brought.left_out, [str(one) for one in brought.left_out]
    (question,) = brought.questions
    return question


def test_choice_with_feedback_and_title() -> None:
    question = only("::Largest::Which is the largest? {=ten#Yes. ~nine#One less. ~eight}")
    assert (question.sort, question.title, question.text) == (Sort.CHOICE, "Largest", "Which is the largest?")
    assert [(one.text, one.credit) for one in question.offered] == [("ten", 1), ("nine", 0), ("eight", 0)]
    assert question.offered[1].feedback == "One less."


@pytest.mark.parametrize(
    ("written", "right"), [("T", "True"), ("TRUE", "True"), ("F", "False"), ("false", "False"), ("T#No.#Yes.", "True")]
)
def test_true_or_false(written: str, right: str) -> None:
    question = only(f"Two is even. {{{written}}}")
    assert [one.text for one in question.offered if one.credit == 1] == [right]
    if "#" in written:
        assert {one.text: one.feedback for one in question.offered} == {"True": "Yes.", "False": "No."}


@pytest.mark.parametrize(
    ("written", "value", "tolerance"),
    [
        ("#3", "3", "0"),
        ("#3:0.5", "3", "0.5"),
        ("#1..5", "3", "2"),
        ("#=-1.5e2:10", "-150", "10"),
        ("# 2.9 .. 3.1", "3", "0.1"),
    ],
)
def test_numbers(written: str, value: str, tolerance: str) -> None:
    (answer,) = only(f"How many? {{{written}}}").offered
    assert (answer.text, answer.tolerance, answer.credit) == (value, Decimal(tolerance), 1)


def test_part_of_the_marks_for_a_number_is_named() -> None:
    brought = read_gift("When? {#=1822:0#Right =%50%1822:2#Nearly}")
    tables = tomllib.loads(pack_files(brought, "x", "X")["problems/imported-questions.toml"].decode())
    assert tables["problem"][0]["answer"] == {"kind": "rational", "value": "1822"}
    assert "mistake" not in tables["problem"][0]
    assert "marks for '1822'" in str(brought.left_out[0])


def test_matching_and_short_answers() -> None:
    assert only("Match. {=cat -> meows =dog -> barks}").pairs == (("cat", "meows"), ("dog", "barks"))
    question = only("Two plus two is {=four =4} of course.")
    assert question.sort is Sort.SHORT
    assert [one.text for one in question.offered] == ["four", "4"]
    assert question.text == "Two plus two is _____ of course."


def test_escapes_categories_comments_and_formats() -> None:
    brought = read_gift(
        "// a comment\n$CATEGORY: $course$/top/Maths/Sets\n\n"
        "Which set is it\\: \\{1, 2\\} \\= ? {=\\{1, 2\\} ~none\\~at all}\n\n"
        "[html]<p><b>Bold</b> H<sub>2</sub>O, $x^2$ and \\(a_1\\)</p> {=yes ~no}\n"
    )
    assert not brought.left_out
    sets, html = brought.questions
    assert sets.category == ("Maths", "Sets")
    assert "{1, 2}" in sets.text
    assert [one.text for one in sets.offered] == ["{1, 2}", "none~at all"]
    assert html.text == "**Bold** H₂O, $x^2$ and $a_1$"


@pytest.mark.parametrize(
    ("source", "what", "why"),
    [
        ("Write an essay. {}", "an essay question", "does not mark"),
        ("Only words.", "a description", "asks nothing"),
        ("Is it? {=yes ~no", "a question", "not closed"),
        ("Is it? {perhaps}", "a question", "begins with = or ~"),
        ("How many? {#many}", "a question", "not a number"),
        ("{=one} and {=two} make three", "a question", "several gaps"),
        ("Match. {=a -> 1 =b -> 2 = -> 3}", "the extra answer", "partner"),
        ("Pay $5 <script>x()</script><b>now</b> {=yes ~no}", "a script", "no place"),
    ],
)
def test_what_is_left_out_is_said(source: str, what: str, why: str) -> None:
    brought = read_gift(source)
    (left,) = brought.left_out
    assert what in left.what
    assert why in left.why
    assert left.where.startswith("line 1")


def test_line_numbers_count_from_the_file() -> None:
    brought = read_gift("First? {=a ~b}\n\n\n// note\nSecond {}\n")
    assert [left.where for left in brought.left_out] == ["line 5"]


@given(st.text(max_size=200))
def test_any_text_is_read_or_listed(text: str) -> None:
    brought = read_gift(text)
    pack_files(brought, "any", "Any")


_WORDS = st.text(st.characters(codec="ascii", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20).filter(
    lambda text: (
        text.strip() == text and not text.startswith(("%", "[", "//", "$CATEGORY", "#", "::")) and "->" not in text
    )
)


@given(_WORDS, st.lists(_WORDS, min_size=2, max_size=5, unique=True))
def test_written_choices_read_back(stem: str, options: list[str]) -> None:
    offered = tuple(Offered(text, Decimal(number == 0)) for number, text in enumerate(options))
    text, left = write_gift([Question("q", Sort.CHOICE, stem, "A title", offered=offered)])
    assert not left
    again = read_gift(text)
    (question,) = again.questions
    assert len(question.offered) == len(options)
    assert [one.credit for one in question.offered] == [one.credit for one in offered]


def test_written_numbers_matchings_and_texts_read_back() -> None:
    questions = [
        Question("a", Sort.NUMBER, "How many?", "A", offered=(Offered("2.5", Decimal(1), "", Decimal("0.1")),)),
        Question("b", Sort.MATCHING, "Match.", "B", pairs=(("one", "1"), ("two", "2"))),
        Question("c", Sort.SHORT, "Name it.", "C", ("Unit", "One"), (Offered("mole", Decimal(1)),)),
        Question("d", Sort.MATHEMATICS, "Factor.", "D", offered=(Offered("(x-1)^2", Decimal(1)),)),
    ]
    text, left = write_gift(questions)
    assert [one.where for one in left] == ["d"]
    back = read_gift(text).questions
    assert [one.sort for one in back] == [Sort.NUMBER, Sort.MATCHING, Sort.SHORT]
    assert back[0].offered[0].tolerance == Decimal("0.1")
    assert back[1].pairs == questions[1].pairs
    assert back[2].category == ("Unit", "One")


def test_what_gift_has_no_place_for_is_listed_and_the_unit_asked_for() -> None:
    offered = (Offered("75", Decimal(1)),)
    text, left = write_gift([Question("a", Sort.NUMBER, "How fast?", "A", (), offered, unit="km/h", hints=("x", "y"))])
    assert "<p>How fast?</p>\\n<p>(Answer in km/h.)</p>" in text
    assert [(one.where, one.what) for one in left] == [("a", "the unit km/h"), ("a", "2 hints")]


def test_what_would_not_be_a_sound_text_is_left_out_with_the_reason() -> None:
    brought = read_gift("What is $$\\\\frac\\{1\\{2\\}$$? {=a ~b}\n\n[html]<h2>Big</h2># not a heading {=a ~b}")
    files = pack_files(brought, "x", "X")
    (table,) = tomllib.loads(files["problems/imported-questions.toml"].decode())["problem"]
    assert table["statement"].startswith("**Big**")
    assert "\\#" in table["statement"]
    (left,) = brought.left_out
    assert "brace" in left.why


@pytest.mark.parametrize("written", ["1e9999999..2", "nan..1", "inf..1", "1..1e500"])
def test_ranges_of_no_ordinary_size_are_left_out(written: str) -> None:
    brought = read_gift(f"How many? {{#{written}}}")
    assert not brought.questions
    assert "ordinary size" in str(brought.left_out[0])


def test_ticking_everything_earns_nothing_where_several_are_right() -> None:
    options = (*(Offered(text, Decimal("0.3333333")) for text in "abc"), *(Offered(text) for text in "def"))
    text, _ = write_gift([Question("1", Sort.CHOICE, "Which?", offered=options)])
    assert text.count("~%33.33333%") == text.count("~%-33.33333%") == 3


def test_one_slip_costs_one_question() -> None:
    text = "::A::never closed {=a ~b\n\n::B::fine {=a ~b}\n::C::directly behind {\n=1\n\n~2\n}\n\n::D::{#x}\n"
    brought = read_gift(text)
    assert [question.title for question in brought.questions] == ["B", "C"]
    assert [left.where for left in brought.left_out] == ["line 1, A", "line 10, D"]


def test_markdown_stays_markdown_and_money_is_no_formula() -> None:
    (question,) = read_gift(r"[markdown]**Bold** $x_1$, [here](http://x.org) {=\$5 ~\$6 ~*3*}").questions
    assert question.text == "**Bold** $x_1$, here"
    assert [one.text for one in question.offered] == [r"\$5", r"\$6", "*3*"]


def test_written_formulas_are_what_moodle_draws_and_read_back() -> None:
    stem = "Which is *right*: $x_1^2 < {a}$?\n\n| a | b |\n|---|---|\n| $1$ | \\$5 |\n\n$$\\frac{1}{2}$$"
    offered = (Offered("$x$ & y", Decimal(1), "Yes, $y$."), Offered("$\\{1\\}$", feedback="No: $z = 1$"))
    text, _ = write_gift([Question("q", Sort.CHOICE, stem, "T", offered=offered)])
    assert "[html]" in text
    assert r"\\(x_1^2 &lt; \{a\}\\)" in text
    assert r"\\[\\frac\{1\}\{2\}\\]" in text
    (back,) = read_gift(text).questions
    assert "*right*: $x_1^2 < {a}$?" in back.text
    assert "$$\\frac{1}{2}$$" in back.text
    assert r"| $1$ | \$5 |" in back.text
    assert [(one.text, one.feedback) for one in back.offered] == [
        ("$x$ & y", "Yes, $y$."),
        ("$\\{1\\}$", "No: $z = 1$"),
    ]
