"""What was said about a step: kept with its turn, read back as it was, and refused where it is something else."""

import json
from datetime import UTC, datetime

import pytest

from app.tutor.conversation import VERSION, Conversation
from app.tutor.explained import Explained
from app.tutor.teaching.explanation import Explanation, Paragraph
from engine.errors import LemmaError
from engine.maths.verdict import Outcome, Verdict

NOW = datetime(2026, 3, 1, 10, tzinfo=UTC)
UNSURE = Verdict(Outcome.CANNOT_DECIDE, "step.words", "It cannot be told.")
STEP = Explanation("Subtract $5$", (Paragraph("Both sides.", "lemma"), Paragraph("So it is.", "model", UNSURE)))
WAY = Explanation("Another way", (Paragraph("By factoring.", "algebra"),))
SAID = Explained(1, "$3x = 15$", False, (("step", STEP), ("way", WAY)), ("step",))
TALK = Conversation().asked("3x + 5 = 20", NOW).explained(0, SAID)


def through_json(value):
    return json.loads(json.dumps(value))


def test_it_is_read_back_as_it_was():
    assert Conversation.from_json(through_json(TALK.to_json())) == TALK


def test_what_is_said_anew_of_a_step_takes_the_place_of_the_old():
    other = Explained(0, "first")
    talk = TALK.explained(0, other).explained(0, Explained(1, "$3x = 15$", unfolded=("way",)))
    assert [one.place for one in talk.turns[0].explained] == [(False, 0), (False, 1)]
    assert talk.explained(0, Explained(1, "algebra", True)).turns[0].explained[-1].worked


def test_of_a_turn_that_is_gone_nothing_is_kept():
    assert TALK.until(0).explained(0, SAID) == TALK.until(0)


def test_what_was_read_can_be_searched_for_and_what_was_folded_cannot():
    assert "Both sides." in TALK.words and "By factoring." not in TALK.words


def test_who_wrote_a_question_is_kept_with_it():
    talk = Conversation().asked("Solve 2x = 4", NOW, note="Written by the model.")
    assert Conversation.from_json(through_json(talk.to_json())).turns[0].note == "Written by the model."


def test_a_conversation_of_version_1_is_read():
    kept = Conversation().asked("3x + 5 = 20", NOW).to_json()
    assert kept["version"] == VERSION == 2
    kept["version"] = 1
    assert Conversation.from_json(kept).turns[0].explained == ()


@pytest.mark.parametrize(
    "change",
    [
        {"at": "1"}, {"at": True}, {"step": None}, {"worked": 1}, {"open": "yes"}, {"unfolded": ["else"]},
        {"unfolded": 3}, {"offers": {"step": 1}}, {"offers": [{"name": "step"}]}, {"offers": [None]},
        {"offers": [{"name": "else", "explanation": WAY.to_json()}]},
        {"offers": [{"name": "way", "explanation": {**WAY.to_json(), "title": 3}}]},
        {"offers": [{"name": "way", "explanation": {**WAY.to_json(), "found": None}}]},
        {"offers": [{"name": "way", "explanation": {**WAY.to_json(), "paragraphs": "x"}}]},
        {"offers": [{"name": "way", "explanation": {**WAY.to_json(), "paragraphs": [{"text": "a", "by": "me"}]}}]},
        {"offers": [{"name": "way", "explanation": {**WAY.to_json(), "paragraphs": [
            {"text": "a", "by": "model", "verdict": {"outcome": "fine"}}]}}]},
        {"offers": [{"name": "way", "explanation": WAY.to_json()}] * 9},
    ],
)  # fmt: skip
def test_anything_else_is_refused_in_a_sentence(change):
    kept = through_json(TALK.to_json())
    kept["turns"][0]["explained"][0].update(change)
    with pytest.raises(LemmaError, match="damaged"):
        Conversation.from_json(kept)


@pytest.mark.parametrize("explained", [None, 3, "x", [3], {"a": 1}, [[]]])
def test_so_is_what_is_no_list_of_them(explained):
    kept = through_json(TALK.to_json())
    kept["turns"][0]["explained"] = explained
    with pytest.raises(LemmaError, match="damaged"):
        Conversation.from_json(kept)
