"""What was tried and how it ended, out of the events."""

import pytest

from app.tutor import events
from app.tutor.tries import By, ending, tries
from engine.maths.verdict import Established, Outcome, Verdict

RIGHT = Verdict(Outcome.RIGHT, "answer.right", "Right.", Established.RECOMPUTED)
WRONG = Verdict(Outcome.WRONG, "answer.wrong", "No.", Established.RECOMPUTED)
OPEN = Verdict(Outcome.CANNOT_DECIDE, "question.unread", "The answer is not checked. Why.")
OWN = Verdict(Outcome.RIGHT, "answer.established", "By itself.", Established.RECOMPUTED)
END = events.Finished(False, 3, 40, 9.0)
RETRACTED = events.StepRetracted(2, "1 + 1 is 2.", ("1 + 1 = 3",), "", "seed", 1, 7)
ANSWER = events.StepRetracted(1, "No.", ("one", "5"), "5", "named", 2, 7)


def test_the_trail_holds_what_was_void_and_why():
    found = tries([events.StepText(1, "one"), RETRACTED, ANSWER])
    assert [(one.step, one.texts[-1], one.reason, one.answer, one.way) for one in found] == [
        (2, "1 + 1 = 3", "1 + 1 is 2.", "", "seed"),
        (1, "5", "No.", "5", "named"),
    ]
    assert found[1].to_json()["texts"] == ["one", "5"]


@pytest.mark.parametrize(
    ("last", "by", "right"),
    [
        ([events.FinalAnswer("4"), events.FinalVerdict(RIGHT, "4", "4")], By.MODEL, True),
        ([events.FinalAnswer("5"), events.FinalVerdict(WRONG, "4", "4")], By.ALGEBRA, False),
        ([events.FinalVerdict(OWN, "4", "4")], By.ALGEBRA, False),
        ([events.FinalAnswer("5"), events.FinalVerdict(OPEN)], By.NOBODY, False),
        ([events.FinalAnswer("5"), events.FinalVerdict(WRONG)], By.NOBODY, False),
        ([], By.NOBODY, False),
    ],
)
def test_whose_answer_stands(last, by, right):
    found = ending([events.Started("m"), RETRACTED, *last, END])
    assert (found.by, found.right, len(found.tries), found.tokens) == (by, right, 1, 40)


def test_an_answer_that_was_taken_back_does_not_stand():
    found = ending([events.FinalAnswer("5"), events.FinalVerdict(RIGHT, "5", "5"), ANSWER, events.Failed("Gone.")])
    assert (found.by, found.answer, found.failed) == (By.NOBODY, "", "Gone.")
    assert not found.first_try
