"""Check my steps: marks, the first mistake, a hint for it, and nothing given away."""

from __future__ import annotations

import pytest

from app.tutor.teaching.own_steps import GAP, Mark, check_steps
from app.tutor.teaching.subject import TypedSubject
from engine.errors import LemmaError
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient

CAR = "A car travels 120 km in 1.5 hours. What is its average speed?"


@pytest.mark.parametrize(
    ("question", "text", "marks"),
    [
        ("3x+5=20", "3x + 5 = 20\n3x = 15\nx = 5", "right right right"),
        ("3x+5=20", "3x + 5 = 20\n3x = 25\nx = 25/3", "right wrong after_wrong"),
        ("", "3x + 5 = 20\n3x = 15\nx = 5", "start right right"),
        ("3x+5=20", "1) 3x = 15\nso I divide by 3\n=> x = 5", "right remark right"),
        ("3x+5=20", "$$3x+5=20$$\n\\begin{align}\n3x &= 15 \\\\\nx &= 5\n\\end{align}", "right right right"),
        ("3x+5=20", "First I take 5 away to get 3x = 15", "remark right"),
        ("3x+5=20", "We have $3x = 15$, so $x = 6$.", "right wrong"),
        ("3x+5=20", "3x + = 5", "unread"),
        ("x^2 = 9", "x^2 = 9\nx = 3", "right wrong"),
        ("sqrt(x+2) = x", "x + 2 = x^2\nx = 2 or x = -1", "look right"),
        ("expand 2(x+3)", "2(x+3)\n= 2x + 3", "right wrong"),
        ("x + y = 5, x - y = 1", "2x = 6\nx = 3\ny = 2", "right right right"),
        (CAR, "v = s/t\nv = 120 km/1.5 h = 80 km/h", "start right"),
        (CAR, "v = 120 km/1.5 h = 90 km/h", "wrong"),
        (CAR, "120/1.5 = 80\n120/1.6 = 70", "right wrong"),
        (CAR, "10(1 - exp(-55/110)) ≈ 3.93", "right"),
        (CAR, "10(1 - exp(-55/110)) ≈ 3.94", "wrong"),
        (CAR, "2/3 = 0.67", "right"),
        ("differentiate (7x-6)^3", "(7x - 6)^3\n3(7x - 6)^2*7\n21(7x-6)^2", "start right right"),
        ("differentiate (7x-6)^3", "(7x - 6)^3\n3(7x - 6)^2", "start wrong"),
        ("", "2 - 3\n= -1\n-1 - 2\n= -3", "start right start right"),
    ],
)  # fmt: skip
def test_marks(client: LessonsClient, question: str, text: str, marks: str) -> None:
    assert [str(line.mark) for line in check_steps(client, text, question).lines] == marks.split()


@pytest.mark.parametrize(
    ("question", "text", "right", "outcome"),
    [
        ("3x+5=20", "3x = 15\nx = 5", True, Outcome.RIGHT),
        ("3x+5=20", "3x = 15", False, Outcome.CANNOT_DECIDE),
        ("3x+5=20", "3x = 25\nx = 5", False, Outcome.PARTLY_RIGHT),
        ("3x+5=20", "x = 6", False, Outcome.WRONG),
        ("x^2 = 9", "x = 3", False, Outcome.PARTLY_RIGHT),
        ("what is 15% of 80", "15/100 * 80\n= 12", True, Outcome.RIGHT),
        ("what is 15% of 80", "15/100 * 80 = 12", True, Outcome.RIGHT),
        ("what is 15% of 80", "15% * 80 = 120", False, Outcome.WRONG),
        ("x + y = 5, x - y = 1", "2x = 6\nx = 3\ny = 2", True, Outcome.RIGHT),
        ("x + y = 5, x - y = 1", "2x = 6\nx = 3\ny = 4", False, Outcome.CANNOT_DECIDE),
        ("sqrt(x+2) = x", "x + 2 = x^2\nx = 2 or x = -1", False, Outcome.WRONG),
        ("differentiate sqrt(2x^4 + 3)", "4x^3/sqrt(2x^4 + 3)\n1/(2sqrt(2x^4 + 3))", False, Outcome.WRONG),
        ("3x+5=20", "x = 5\nso the number is 6", False, Outcome.CANNOT_DECIDE),
        ("convert 90 km/h to m/s", "90 km/h = 25 m/s\n24 m/s", False, Outcome.WRONG),
    ],
)
def test_whether_the_last_line_answers(
    client: LessonsClient, question: str, text: str, right: bool, outcome: Outcome
) -> None:
    report = check_steps(client, text, question)
    assert report.right is right
    assert report.answer is not None
    assert report.answer.outcome is outcome


def test_without_a_question_following_is_all(client: LessonsClient) -> None:
    assert check_steps(client, "3x + 5 = 20\n3x = 15").right
    assert not check_steps(client, "3x + 5 = 20").right
    assert not check_steps(client, "3x + 5 = 20\n3x = 25").right


def test_the_first_mistake_is_explained_and_nothing_given_away(client: LessonsClient) -> None:
    report = check_steps(client, "3x + 5 = 20\n3x = 25\nx = 25/3", "3x+5=20")
    assert report.wrong is not None
    assert report.wrong.line == 1
    assert report.lines[1].mistake == "mistake.sign_moved"
    assert report.wrong.reasons[0] == "A term changed sides: what happens to its sign?"
    assert "30" in report.wrong.reasons[1]
    assert report.wrong.hint == "Subtract a suitable number from both sides."
    subject = TypedSubject(client, "3x+5=20")
    for text in (*report.wrong.reasons, report.wrong.hint, report.summary):
        assert not client.leaks(text, subject.question, ["3x + 5 = 20", "3x = 25", "x = 25/3"])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "text", "secret"),
    [
        ("x^2 - 5x + 6 = 0", "(x-2)(x-3) = 0\nx = 2", "3"),
        ("x^2 = 49", "x = 7", "-7"),
        ("expand (x+4)^2", "(x+4)^2\nx^2 + 16", "8x"),
        ("2/3 + 1/4", "2/3 + 1/4\n= 3/7", "11"),
    ],
)
def test_what_is_missing_is_not_said(client: LessonsClient, question: str, text: str, secret: str) -> None:
    report = check_steps(client, text, question)
    said = [report.summary, *(line.sentence for line in report.lines)]
    said += [*report.wrong.reasons, report.wrong.hint] if report.wrong is not None else []
    said += [report.answer.sentence] if report.answer is not None else []
    assert not [one for one in said if secret in one.replace("x - 3", "").replace("$", " ").split()]


def test_a_proof_is_not_marked(client: LessonsClient) -> None:
    report = check_steps(client, "let sqrt 2 = p/q\n2 = p^2/q^2\n2q^2 = p^2", "prove that sqrt 2 is irrational")
    assert report.answer is not None
    assert (report.answer.outcome, report.answer.note) == (Outcome.CANNOT_DECIDE, "open.proof")
    assert not report.right


def test_a_gap_is_said_to_be_one(client: LessonsClient) -> None:
    report = check_steps(client, "x + y = 5\na + b = 3", "x + y = 5, x - y = 1")
    assert report.gaps == (1,)
    assert (report.lines[1].mark, report.lines[1].sentence) == (Mark.UNDECIDED, GAP)
    assert report.summary.startswith("I found no mistake, but I cannot decide every line.")


@pytest.mark.parametrize("text", ["", "   \n ", "only words here", "x" * 30_000])
def test_nothing_to_check_is_an_error_in_words(client: LessonsClient, text: str) -> None:
    with pytest.raises(LemmaError):
        check_steps(client, text, "")


def test_a_message_that_needs_a_person_gets_the_card_alone(client: LessonsClient) -> None:
    report = check_steps(client, "x = 5\nI want to die", "3x + 5 = 20")
    assert report.card is not None
    assert (report.lines, report.wrong, report.answer, report.summary) == ((), None, None, "")
    assert "want" not in str(report.to_json())


@pytest.mark.parametrize(
    ("question", "text", "mark"),
    [
        ("", "5\n2+2\n4\n5", "wrong"),
        ("", "12*11\n132\n120+13\n132", "wrong"),
        ("calculate 7*8", "7*8\n56\n50+7\n56", "wrong"),
        ("calculate 7*8", "7*8\n56\n50+7", "start"),
        (CAR, "120 km / 1.5 h = 80.3 km/h", "wrong"),
        (CAR, "v = 120 km / 1.5 h = 80 km/h\n80 km/h = 22.9 m/s\n80 km/h", "wrong start"),
        (CAR, "100 m/9.58 s = 10.48 m/s", "wrong"),
        (CAR, "v = 90 km/h\n80 km/h", "start start"),
        (CAR, "90 km/h\n80 km/h", "start start"),
        (CAR, "v = s*t\n120 km/1.5 h = 80 km/h", "start right"),
        (CAR, "s = 130 km\n120 km/1.5 h = 80 km/h", "start right"),
        (CAR, "v = 120 km*1.5 h = 180 km h\nv = 120 km/1.5 h = 80 km/h", "undecided right"),
        (CAR, "80 > 90\n80 km/h", "wrong start"),
        ("mean of 2, 4, 9", "mean = 15\n5", "start start"),
        ("mean of 2, 4, 9", "2 + 4 + 9\n14\n15/3\n5", "start start right"),
        ("mean of 2, 4, 9", "n = 4\n15/3 = 5", "start right"),
        ("2x + 3 = 7", "2x + 3 = 7\n2x = 10, easy peasy\nx = 2", "unread right"),
        ("2x + 3 = 7", "2x + 3 = 7\n2x = 4 by magic because 1 = 2\nx = 2", "unread right"),
        ("2x + 3 = 7", "2x + 3 = 7\n2x = 10 so x = 2", "unread"),
        ("2x + 3 = 7", "2x + 3 = 7\n2x = 10 easy: x = 2", "unread"),
        ("2x + 3 = 7", "2x + 3 = 7\n2x = 4 # 1 = 2\nx = 2", "unread right"),
        ("2x + 3 = 7", "2x + 3 = 7\ntwo x equals ten\nx = 2", "unread right"),
        ("2x + 3 = 7", "2x + 3 = 7\nso now 2x is 10\nx = 2", "unread right"),
        ("2x + 3 = 7", "2x + 3 = 7\nthe answer should be three\nx = 2", "unread right"),
        ("2x + 3 = 7", "2x + 3 = 7\nlet x = 10\nx = 2", "start right"),
        ("2x + 3 = 7", "2x + 3 = 7\n7 - 3\n5\nx = 2", "start right"),
        ("2x + 3 = 7", "2x + 3 = 7\ny = 12\nx = 2", "start right"),
        ("x^2 - 5x + 6 = 0", "(x-2)(x-3) = 0\nD = 2\nx = 2 or x = 3", "start right"),
        ("evaluate x^2 + 1 at x = 2", "let x = 3\n2^2 + 1\n5", "start right"),
        ("", "x^2 = 4\nx = 2 or x = -2 or x = 3", "wrong"),
    ],
)  # fmt: skip
def test_a_working_with_a_false_line_is_never_right(client: LessonsClient, question: str, text: str, mark: str) -> None:
    """`mark`: those of the last lines."""
    report = check_steps(client, text, question)
    assert [str(line.mark) for line in report.lines][-len(mark.split()) :] == mark.split()
    assert not report.right
    assert "Every line follows from the one before." not in report.summary


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (CAR, "s = 120 km\nt = 1.5 h\nv = s/t\nv = 120 km/1.5 h = 80 km/h"),
        (CAR, "v = 120 km/1.5 h = 80 km/h = 22.2 m/s"),
        ("mean of 2, 4, 9", "2 + 4 + 9\n15\n15/3\n5"),
        ("2x + 3 = 7", "so I take 3 away\n2x = 4 | :2\ndivide by 2\nx = 2"),
        ("2x + 3 = 7", "2x = 4 (subtracting 3)\nx = 2"),
        ("2x + 3 = 7", "2x = 7 - 3\n= 4\nx = 2"),
        ("differentiate x^3", "f(x) = x^3\nf'(x) = 3x^2"),
        ("evaluate x^2 + 1 at x = 2", "put x = 2\n2^2 + 1\n5"),
    ],
)
def test_what_is_right_stays_right(client: LessonsClient, question: str, text: str) -> None:
    assert check_steps(client, text, question).right


def test_a_rounded_quantity_is_said_to_be_one(client: LessonsClient) -> None:
    lines = check_steps(client, "100 m/9.58 s = 10.44 m/s\n100 m/9.58 s ≈ 10.44 m/s", CAR).lines
    assert [line.sentence for line in lines] == ["This is rounded: write ≈ instead of =.", "Both sides are equal."]


def test_the_summary_says_what_is_so(client: LessonsClient) -> None:
    said = check_steps(client, "convert\n90 km/h = 25 m/s\n24 m/s", "convert 90 km/h to m/s").summary
    assert "Every line follows" not in said
    after = check_steps(client, "x = 5\nx = 2", "2x + 3 = 7").lines[1]
    assert (after.mark, after.sentence) == (
        Mark.AFTER_WRONG,
        "A line above has a mistake in it, so this one is not marked.",
    )
    line = check_steps(client, "3x + 5 = 20\n3x = 15", "").summary
    assert line == "Every line follows from the one before."


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("3x+5=20", "3x = 25"),
        ("expand (x+3)^2", "= x^2 + 9"),
        ("differentiate x^3 sin(x)", "3x^2 cos(x)"),
        ("integrate 2x", "x^2"),
    ],
)
def test_of_the_first_line_the_question_is_spoken_of(client: LessonsClient, question: str, text: str) -> None:
    report = check_steps(client, text, question)
    assert report.wrong is not None
    said = " ".join((report.lines[0].sentence, *report.wrong.reasons))
    assert "the line before" not in said and "the question" in said


def test_the_hint_for_a_wrong_sum_of_fractions_is_the_first_step_and_not_the_last(client: LessonsClient) -> None:
    report = check_steps(client, "= 8/10", "3/4 + 5/6")
    assert report.wrong is not None and "common denominator" in report.wrong.hint
