"""Conversations: kept exactly, reopened as they were, and within what the model can hold."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutor import events
from app.tutor.conversation import AFTER, FULL, Conversation, State, Turn
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


def test_a_conversation_is_read_back_from_its_json_as_it_was():
    found = talk(("2 + 2", "4"), ("and 3?", "7"))
    again = Conversation.from_json(json.loads(json.dumps(found.to_json())))
    assert again == found
    assert again.title == "2 + 2"


def test_the_model_is_shown_the_answers_without_thoughts():
    kept = (events.Thinking("hm, 5?"), *steps("It is 4."))
    found = Conversation().asked("2 + 2", NOW).answered(kept).asked("why?", NOW)
    assert found.messages(lambda turn: turn.asked) == [
        {"role": "user", "content": "2 + 2"},
        {"role": "assistant", "content": "It is 4."},
        {"role": "user", "content": "why?"},
    ]


def test_an_answer_that_never_came_is_not_silence():
    found = talk(("a", "b")).until(0).asked("a", NOW).asked("c", NOW)
    assert [message["role"] for message in found.messages(lambda turn: turn.asked)] == ["user", "assistant", "user"]


def words(messages):
    return sum(len(message["content"].split()) for message in messages)


def asked(turn):
    return turn.asked


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(1, 30)), min_size=1, max_size=40), st.integers(40, 400))
def test_a_growing_conversation_stays_within_its_share_and_forgets_seldom(turns, context):
    found, moves = Conversation(), 0
    for question, answer in turns:
        found = found.asked("q " * question, NOW)
        before = found.shown_from
        found = found.within(context, asked, words)
        moves += found.shown_from != before
        used = words(found.messages(asked))
        assert used <= max(FULL * context, question)
        if found.shown_from != before:  # what is left is at most a quarter, and one turn more would be above it
            assert used <= AFTER * context or found.shown_from == len(found.turns) - 1
            more = Conversation(found.turns, found.shown_from - 1)
            assert words(more.messages(asked)) > AFTER * context
        found = found.answered(steps("a " * answer))
    total = sum(question + answer for question, answer in turns)
    assert moves <= total / ((FULL - AFTER) * context) + len([one for one in turns if sum(one) > AFTER * context])


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
