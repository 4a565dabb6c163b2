"""What is kept of a solution: joined, written and read back, and never trusted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutor import events, recording
from app.tutor.recording import Recording
from app.tutor.teaching.care import help_card
from engine.errors import LemmaError
from engine.maths.verdict import Established, Outcome, Verdict

RIGHT = Verdict(Outcome.RIGHT, "ok", "Right.", Established.RECOMPUTED, "5", "5", "five", 1.0)
WRONG = Verdict(Outcome.WRONG, "no", "Wrong.")

verdicts = st.builds(Verdict, st.sampled_from(Outcome), st.text(), st.text(), st.sampled_from(Established))
numbers = st.integers(0, 3)
some_events = st.one_of(
    st.builds(events.Started, st.text(), st.text(), st.text()),
    st.builds(events.Progress, st.text(), numbers, numbers, st.text()),
    st.builds(events.Notice, st.text(), st.text()),
    st.builds(events.Remembers, numbers),
    st.builds(events.ModelFailed, numbers, st.text()),
    st.builds(events.Thinking, st.text()),
    st.builds(events.StepStarted, numbers),
    st.builds(events.StepText, numbers, st.text()),
    st.builds(events.StepChecked, numbers, verdicts),
    st.builds(events.StepRetracted, numbers, st.text(), st.lists(st.text()).map(tuple), st.text()),
    st.builds(events.FinalAnswer, st.text()),
    st.builds(events.FinalVerdict, verdicts, st.text(), st.text()),
    st.builds(events.Worked, st.lists(st.text()).map(tuple)),
    st.builds(events.Finished, st.booleans(), numbers, numbers, st.floats(0, 1e6)),
    st.builds(events.Failed, st.text(), st.text()),
)


def kept(stream):
    out = Recording()
    for event in stream:
        out.take(event)
    return out.events


def text_of(stream, kind):
    return "".join(event.text for event in stream if isinstance(event, kind))


@given(st.lists(some_events))
def test_what_is_kept_reads_back_as_it_was(stream):
    found = kept(stream)
    assert recording.from_json(recording.to_json(found)) == found
    for kind in (events.Thinking, events.StepText):
        assert text_of(found, kind) == text_of(stream, kind)
    assert kept(found) == found
    rest = [event for event in stream if not isinstance(event, events.Progress | events.Thinking | events.StepText)]
    assert [event for event in found if not isinstance(event, events.Thinking | events.StepText)] == rest


def test_pieces_of_a_text_become_one_event_and_progress_is_not_kept():
    stream = [events.StepStarted(1), *(events.StepText(1, c) for c in "2x = 4"), events.Progress("x", 1, 2, "t")]
    stream += [events.StepText(1, "."), events.StepText(2, "y")]
    assert kept(stream) == (events.StepStarted(1), events.StepText(1, "2x = 4."), events.StepText(2, "y"))


def test_a_recording_goes_on_from_what_was_kept():
    first = kept([events.StepText(1, "a")])
    again = Recording(first)
    again.take(events.StepText(1, "b"))
    assert again.events == (events.StepText(1, "ab"),)


def test_only_what_was_not_taken_back_stands():
    stream = [
        events.StepText(1, "one"), events.StepChecked(1, RIGHT), events.StepText(2, "two"),
        events.StepChecked(2, WRONG), events.StepRetracted(2, "Wrong."), events.StepText(2, " better "),
    ]  # fmt: skip
    assert recording.standing_steps(stream) == [("one", RIGHT), ("better", None)]


GOOD = {"event": "step_text", "step": 1, "text": "a"}


@pytest.mark.parametrize(
    "value",
    [
        None, {}, "x", [1], [{"event": "eval"}], [{"event": "step_text"}], [{**GOOD, "step": "1"}],
        [{**GOOD, "step": True}], [{**GOOD, "text": 5}], [{**GOOD, "other": 1}], [{**GOOD, "text": None}],
        [{"event": "step_checked", "step": 1, "verdict": {"outcome": "right"}}],
        [{"event": "step_checked", "step": 1, "verdict": {**RIGHT.to_json(), "outcome": "splendid"}}],
        [{"event": "step_checked", "step": 1, "verdict": 7}], [{"event": "worked", "paragraphs": [1]}],
        [{"event": ["step_text"]}], [GOOD] * (recording.MAX_EVENTS + 1),
    ],
)  # fmt: skip
def test_anything_else_is_refused_in_a_sentence(value):
    with pytest.raises(LemmaError):
        recording.from_json(value)


def test_an_answer_is_gone_on_with_behind_its_last_judged_step():
    judged = [events.StepStarted(1), events.StepText(1, "one"), events.StepChecked(1, RIGHT)]
    cut = [*judged, events.StepStarted(2), events.StepText(2, "tw"), events.Finished(True, 1, 1, 1.0)]
    assert recording.until_last_step(cut) == tuple(judged)
    taken_back = [*judged, events.StepText(2, "x"), events.StepChecked(2, WRONG), events.StepRetracted(2, "No.")]
    assert recording.until_last_step([*taken_back, events.StepText(2, "y")]) == tuple(taken_back)
    assert recording.until_last_step([events.Started("m"), events.Thinking("hm")]) == ()


def test_what_was_noticed_is_said_once_by_an_answer_that_is_gone_on_with():
    solved = (events.Worked(("x = 1",)), events.Thinking("hm"))
    judged = [events.StepStarted(1), events.StepText(1, "one"), events.StepChecked(1, RIGHT)]
    kept = recording.until_last_step([events.Notice("It is slow."), *solved, *judged, events.Finished(True, 1, 1, 1.0)])
    assert kept == (*solved, *judged)


def test_an_answer_is_not_gone_on_with_behind_a_wrong_step():
    judged = [events.StepStarted(1), events.StepText(1, "one"), events.StepChecked(1, RIGHT)]
    wrong = [
        *judged,
        events.StepStarted(2),
        events.StepText(2, "x"),
        events.StepChecked(2, WRONG),
        events.StepText(3, "y"),
    ]
    assert recording.until_last_step([*wrong, events.StepChecked(3, RIGHT)]) == tuple(judged)


def test_a_card_of_help_is_never_kept():
    kept = Recording()
    care = events.Care(help_card("I want to kill myself"))
    kept.take(care)
    assert kept.events == ()
    with pytest.raises(LemmaError, match="damaged"):
        recording.from_json([events.to_json(care)])
