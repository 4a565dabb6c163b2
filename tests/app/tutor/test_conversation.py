"""Conversations: kept exactly, reopened as they were, and within what the model can hold."""

import json
from datetime import UTC, datetime

import pytest

from app.tutor import events
from app.tutor.conversation import Conversation, State, Turn
from app.tutor.ways import Kind, Said, Way, Work
from engine.errors import LemmaError
from engine.maths.verdict import Outcome, Verdict

NOW = datetime(2026, 3, 1, 10, tzinfo=UTC)
RIGHT = Verdict(Outcome.RIGHT, "ok", "Right.")


def steps(*texts, end=True):
    out = [events.Started("m")]
    for number, text in enumerate(texts, 1):
        out += [events.StepStarted(number), events.StepText(number, text), events.StepChecked(number, RIGHT)]
    return (*out, events.Finished(False, 1, 2, 3.0)) if end else tuple(out)


def talk(*pairs):
    found = Conversation()
    for asked, answer in pairs:
        found = found.asked(asked, NOW).answered(steps(answer))
    return found


@pytest.mark.parametrize(
    ("kept", "state", "unfinished"),
    [
        ((), State.WRITING, True),
        (steps("a", end=False), State.WRITING, True),
        (steps("a"), State.COMPLETE, False),
        ((*steps("a", end=False), events.Finished(True, 1, 1, 1.0)), State.STOPPED, True),
        ((*steps("a", end=False), events.FinalVerdict(RIGHT)), State.WRITING, False),
        ((*steps("a", end=False), events.Failed("No.")), State.FAILED, False),
    ],
)
def test_how_far_an_answer_came_is_seen_in_what_was_kept(kept, state, unfinished):
    turn = Turn("q", NOW, kept)
    assert (turn.state, turn.unfinished) == (state, unfinished)


def test_half_a_step_is_no_place_to_go_on_from():
    kept = (*steps("one", end=False), events.StepStarted(2), events.StepText(2, "tw"))
    turn = Turn("q", NOW, kept)
    assert turn.judged_steps == ["one"]
    assert turn.steps == ["one", "tw"]


def test_its_words_are_what_can_be_read_and_nothing_of_its_form():
    kept = (
        *steps("first step", end=False),
        events.StepText(2, "taken back"),
        events.StepRetracted(2, 1, "wrong", ("taken back",)),
        events.Thinking("secret thought"),
        events.FinalAnswer("x = 5"),
        events.FinalVerdict(RIGHT, "five"),
    )
    work = Work((Said(Kind.HINT, "Look at the brackets", "Hint", "once more"),))
    found = Conversation((Turn("Solve it", NOW, kept), Turn("And this", NOW, way=Way.HINTS, work=work)), model="tiny")
    assert found.words.split("\n") == [
        *("Solve it", "first step", "x = 5", "five"),
        *("And this", "Look at the brackets", "once more"),
    ]


def test_a_conversation_is_read_back_from_its_json_as_it_was():
    found = talk(("2 + 2", "4"), ("and 3?", "7"))
    again = Conversation.from_json(json.loads(json.dumps(found.to_json())))
    assert again == found
    assert again.title == "2 + 2"


def test_the_model_is_shown_the_answers_without_thoughts_and_silence_is_told():
    kept = (events.Thinking("hm, 5?"), *steps("It is 4."))
    found = Conversation().asked("2 + 2", NOW).answered(kept).asked("why?", NOW).asked("and?", NOW)
    assert found.history() == [
        {"role": "user", "content": "2 + 2"},
        {"role": "assistant", "content": "It is 4."},
        {"role": "user", "content": "why?"},
        {"role": "assistant", "content": "(no answer)"},
    ]
    assert Conversation().asked("a", NOW).history() == []


@pytest.mark.parametrize(("turns", "first"), [(2, 0), (1, 1), (0, 2), (9, 0)])
def test_where_the_memory_of_the_model_began_is_kept(turns, first):
    found = talk(("a", "1"), ("b", "2"), ("c", "3")).remembered(turns)
    assert found.shown_from == first
    assert Conversation.from_json(found.to_json()).shown_from == first


def test_asking_again_at_an_earlier_place_leaves_what_came_before():
    found = talk(("a", "1"), ("b", "2"), ("c", "3"))
    edited = found.until(1).asked("b2", NOW)
    assert [turn.asked for turn in edited.turns] == ["a", "b2"]
    assert Conversation(found.turns, 3).until(1).shown_from == 1


@pytest.mark.parametrize(
    "change",
    [
        {"version": "1"}, {"turns": {}}, {"shown_from": -1}, {"shown_from": 9}, {"shown_from": True}, {"model": 3},
        {"turns": [{"asked": "a"}]}, {"turns": [None]},
        {"turns": [{"asked": 1, "at": NOW.isoformat(), "way": "", "events": []}]},
        {"turns": [{"asked": "a", "at": "yesterday", "way": "", "events": []}]},
        {"turns": [{"asked": "a", "at": "2026-01-01T00:00:00", "way": "", "events": []}]},
    ],
)  # fmt: skip
def test_what_is_no_conversation_is_refused(change):
    with pytest.raises(LemmaError, match="damaged"):
        Conversation.from_json({**talk(("a", "b")).to_json(), **change})


def test_a_newer_conversation_is_told_as_such():
    with pytest.raises(LemmaError, match="newer"):
        Conversation.from_json({**Conversation().to_json(), "version": 99})
