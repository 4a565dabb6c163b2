"""What is kept of hints, questions and marked lines: read back as it was, and refused where it is something else."""

import json
from datetime import UTC, datetime

import pytest

from app.tutor.conversation import TAUGHT_INSTEAD, Conversation, State, Turn
from app.tutor.teaching.ladder import Hint, LadderState, Rung
from app.tutor.teaching.socratic import SocraticState
from app.tutor.ways import MAX_SAID, Ended, Kind, Said, Way, Work
from engine.errors import LemmaError

NOW = datetime(2026, 3, 1, 10, tzinfo=UTC)
LADDER = LadderState((Hint(Rung.IDEA, "Undo it.", "algebra", 1),), 1, True, "x = 2", ("3x = 15",))
WORK = Work(
    (
        Said(Kind.HINT, "Undo it.", Rung.IDEA, price=1, by="algebra"),
        Said(Kind.TYPED, "3x = 15"),
        Said(Kind.LINE, "3x = 15", "right", "It follows.", "right", number=2),
    ),
    LADDER,
    SocraticState(("3x = 15",), asked=("What now?",)),
    Ended.RIGHT,
)


def through_json(value):
    return json.loads(json.dumps(value))


def test_work_is_read_back_from_its_json_as_it_was():
    assert Work.from_json(through_json(WORK.to_json())) == WORK
    assert Work.from_json(through_json(Work().to_json())) == Work()


@pytest.mark.parametrize(
    "change",
    [
        {"said": {}}, {"said": [None]}, {"said": [{"kind": "hint", "text": 3}]}, {"said": [{"kind": "?", "text": ""}]},
        {"said": [{"kind": "hint", "text": "a", "price": True}]},
        {"said": [{"kind": "hint", "text": "a", "evil": "x"}]},
        {"said": [{"kind": "hint", "text": "a"}] * (MAX_SAID + 1)}, {"ladder": {"used": []}}, {"ladder": 3},
        {"ladder": {**LADDER.to_json(), "lines": ["x"] * 5000}}, {"socratic": []}, {"ended": "maybe"},
    ],
)  # fmt: skip
def test_what_is_no_work_is_refused(change):
    with pytest.raises(LemmaError, match="damaged"):
        Work.from_json({**through_json(WORK.to_json()), **change})


def test_a_turn_keeps_its_work_and_turns_of_before_are_still_read():
    talk = Conversation().asked("3x + 5 = 20", NOW, Way.HINTS).worked(0, WORK).asked("2 + 2", NOW)
    again = Conversation.from_json(through_json(talk.to_json()))
    assert again == talk and again.turns[0].work == WORK
    old = {"asked": "2 + 2", "at": NOW.isoformat(), "way": "solve", "events": []}
    assert Turn.from_json(old) == Turn("2 + 2", NOW)
    assert "work" not in Turn("2 + 2", NOW).to_json()


def test_a_turn_of_hints_is_never_half_written_and_tells_the_model_nothing():
    talk = Conversation().asked("3x + 5 = 20", NOW, Way.HINTS).worked(0, WORK).asked("why?", NOW)
    assert talk.turns[0].state is State.COMPLETE and not talk.turns[0].unfinished
    assert talk.history()[1]["content"] == TAUGHT_INSTEAD


def test_there_is_an_end_to_what_is_kept():
    work = Work(tuple(Said(Kind.TYPED, "x") for _ in range(MAX_SAID)))
    with pytest.raises(LemmaError, match="very long"):
        work.plus(Said(Kind.TYPED, "x"))
