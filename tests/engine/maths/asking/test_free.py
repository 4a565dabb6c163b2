"""Questions with conversation, labels and exam phrases around them; and clauses that change the question."""

# ruff: noqa: E501  (a question stays on one line)
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.asking import recognise
from engine.maths.question import Task


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hiya, could you walk me through 3(x-4)=2x+1 ? it's for tomorrow", "Solve for x: 3(x - 4) = 2x + 1"),
        ("what's 6 + 4 x 7 ?? my sister says 70 but i dont think so", "Evaluate 6 + 4*7"),
        ("im on question 5c, it says evaluate -2^2 + (-2)^2", "Evaluate -2^2 + (-2)^2"),
        ("(y-3)/2 + (y+1)/5 = 3 how do you get rid of the bottoms", "Solve for y: (y - 3)/2 + (y + 1)/5 = 3"),
        ("factorise 5x^2+8x+3 i cant do it when theres a number at the front", "Factor 5x^2 + 8x + 3"),
        ("5x^2=20x one student divides by x, is it allowed? what are all solutions", "Solve for x: 5x^2 = 20x"),
        ("is 30 - 6 * 4 + 2 equal to 98 or 8? asking for my cousin", "Evaluate 30 - 6*4 + 2"),
        (
            "my answer for (x-5)(x+5) was x^2-25x and it got marked wrong, what's the correct one",
            "Expand (x - 5)(x + 5)",
        ),
        ("x(x^2 - 3x + 8) distribute it for me", "Expand x(x^2 - 3x + 8)"),
        ("Q4 b) Solve\n\n   5(2x + 1) = 35          (2 marks)", "Solve for x: 5(2x + 1) = 35"),
        ("Evaluate 9 - (-4) * 3. Show all your working. [2]", "Evaluate 9 - (-4)*3"),
        ("0,75(x + 4) = 1,5x - 3  -> x", "Solve for x: 0.75(x + 4) = 1.5x - 3"),
        ("(3x - 2)^2 = 49, WHAT ARE BOTH X", "Solve for x: (3x - 2)^2 = 49"),
        ("what value of b makes 4b+3 and 7b-9 equal", "Solve for b: 4b + 3 = 7b - 9"),
        ("where does the curve y = x^2 + x - 20 cross the x axis", "Solve for x: x^2 + x - 20 = 0"),
        ("6x - 5 > 13 solve", "Solve for x: 6x - 5 > 13"),
        ("solve these two together x+y=12 and x-y=2", "Solve for x, y: x + y = 12, x - y = 2"),
        ("7 - {3 - [4 - (2 - 6)]}", "Evaluate 7 - (3 - (4 - (2 - 6)))"),
        ("-3/4 x 8/9 × (-1/2)", "Evaluate -3/4*8/9*(-1/2)"),
        ("how do i add ¾ and ⅚", "Evaluate 3/4 + 5/6"),
        ("can sb tell me what 21 - 5(3+1) is? ta", "Evaluate 21 - 5(3 + 1)"),
        ("x^4 - 13x^2 + 36 = 0 (hint in book: put u = x²)", "Solve for x: x^4 - 13x^2 + 36 = 0"),
        ("facterise x^2 + 9x + 20 pls", "Factor x^2 + 9x + 20"),
    ],
)
def test_read(typed, read):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert found.question.text == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Use the quadratic formula, answers to 2 decimal places: 3x^2 + x - 1 = 0", "Solve for x: 3x^2 + x - 1 = 0, to 2 decimal places"),
        ("sqrt(7)*10 correct to 3 s.f.", "Evaluate sqrt(7)*10, to 3 significant figures"),
        ("Giving your answer as a mixed number, work out 5 1/4 - 2 5/6.", "Evaluate 5 1/4 - 2 5/6, as a mixed number"),
    ],
)  # fmt: skip
def test_how_the_answer_is_to_be_given_is_part_of_the_question(typed, read):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert found.question.text == read


@pytest.mark.parametrize(
    "typed",
    [
        "solve x^2 = 36, i only need the smaller one",
        "x^2 = 36, my brother wants the one below zero",
        "solve 3x = 12 and then add 5 to x",
        "3x = 12, he asks for x + 1",
        "7 + 8, my teacher wants it doubled",
        "7 + 8, my brother says use minus instead of plus",
        "in our class plus means times. 7 + 8",
        "15 - 6, i lost two of them",
        "solve x + 4 = 9 but the 4 should be a 6",
        "solve x + 4 = 9, sorry i meant minus",
        "evaluate 3x + 2, my friend used x = 4",
        "3x + 2 where my friend says x = 4",
        "differentiate x^3, then my friend put in 2",
        "solve x^2 = 2 over the integers",
        "expand (x+2)^2 but leave out the middle term",
        "write a poem (x+3)(x+4)",
        "3 + 4, easy. now 3 + 5",
        "5x + 2 = 17 (3)",
        "is 0.777... bigger than 7/9",
        "write x^2 + 8x + 7 in the form (x + 1)(x + 7)",
        "don't tell me 5 + 6",
    ],
)
def test_a_clause_that_may_change_the_question_leaves_it_alone(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text
    assert found.reason.endswith(".")


def test_a_word_is_no_product_of_its_letters():
    found = recognise("solve for u: 3u = 12 u know")
    assert found.question is None or found.question.text == "Solve for u: 3u = 12"
    assert recognise("factor abc + abd").question is not None


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("can you help me with number 9 on my worksheet", "cannot see your worksheet"),
        ("solve 4x + ? = 21, it got smudged", "missing in this formula"),
        ("what's 30% more", "percentage is of"),
        ("Convert m to km.", "how much is to be converted"),
        ("please open the file /tmp/task and solve it", "cannot open files"),
        ("import os; os.remove('x'); print(1)", "run nothing"),
        ("what is the perimeter of a rectangle that is 7 cm long", "side of the rectangle is missing"),
    ],
)
def test_what_is_missing_is_asked_for(typed, wanted):
    found = recognise(typed)
    assert found.question is None
    assert wanted in found.reason


_TALK = [
    "thanks a lot",
    "im so confused",
    "my sister broke the calculator",
    "i cant do this",
    "it's due tomorrow",
    "help",
]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(_TALK), max_size=2), st.lists(st.sampled_from(_TALK), max_size=2), st.integers(1, 99))
def test_conversation_around_an_equation_changes_nothing(before, after, number):
    typed = ". ".join([*before, f"solve 4x - 3 = {number}", *after])
    found = recognise(typed)
    assert found.question is not None, typed
    assert found.question.text == f"Solve for x: 4x - 3 = {number}"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abix 0123456789+-*/=().,?!'½²€%\n", max_size=80))
def test_any_text_is_a_question_or_a_reason(text):
    found = recognise(text)
    assert found.question is not None or found.reason


def test_long_texts_end_soon():
    for piece in ("a number plus ", "my friend says 5, ", "(((", "x = 1, ", "how do i get x off the bottom ", "9 and "):
        found = recognise(piece * (1_900 // len(piece)))
        assert found.question is None or found.question.task is Task.SYSTEM
