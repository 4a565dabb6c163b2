"""What a solution looks like in a terminal, event by event."""

import io
import json

import pytest

from app.terminal import JsonView, TerminalView
from app.tutor import events
from app.tutor.teaching.care import help_card
from engine.maths.verdict import Established, Outcome, Verdict


def verdict(outcome, sentence="Because."):
    return Verdict(outcome, "note", sentence, Established.RECOMPUTED)


def shown(*found, view=TerminalView, **options):
    out = io.StringIO()
    screen = view(out, **options)
    for event in found:
        screen.show(event)
    return out.getvalue(), screen.result


SOLUTION = [
    events.Started("model", "Solve for x: x + 1 = 3"),
    events.StepStarted(1),
    events.StepText(1, "Subtract 1: $x = "),
    events.StepText(1, "\\frac{4}{2}$."),
    events.StepChecked(1, verdict(Outcome.RIGHT)),
    events.FinalAnswer(r"x = 2"),
]


def test_a_solution_from_the_question_to_the_verdict():
    text, result = shown(
        *SOLUTION, events.FinalVerdict(verdict(Outcome.RIGHT), "2", "2"), events.Finished(False, 5, 30, 12.3)
    )
    assert text.splitlines() == [
        "Model: model; what it writes is checked by algebra.",
        "Read as: Solve for x: x + 1 = 3",
        "",
        "  1. Subtract 1: x = 4/2.  ✓",
        "",
        "Answer: x = 2",
        "✓ Right: Because.",
        "  How this was checked: worked out independently by algebra.",
        "30 tokens, 12 a second",
    ]
    assert result.exit_code == 0


def test_a_formula_is_shown_only_when_it_is_closed():
    text, _ = shown(events.StepStarted(1), events.StepText(1, "So $x = \\frac{1"))
    assert text == "  1. So "


@pytest.mark.parametrize(
    ("outcome", "sign"),
    [
        (Outcome.WRONG, "✗ Wrong"),
        (Outcome.PARTLY_RIGHT, "◐ Partly right"),
        (Outcome.CANNOT_READ, "? Cannot read"),
        (Outcome.CANNOT_DECIDE, "○ Cannot decide"),
    ],
)
def test_anything_but_right_exits_with_1_and_shows_the_algebras_answer(outcome, sign):
    text, result = shown(*SOLUTION, events.FinalVerdict(verdict(outcome), "5", "5"))
    assert f"{sign}: Because." in text
    assert "The algebra's own answer: 5" in text
    assert "Right" not in text
    assert result.exit_code == 1


def test_the_algebras_solution_stands_under_a_heading_of_its_own():
    worked = events.Worked(("Add $1$ to both sides.\n$$x = 2$$", r"So the answer is $\boxed{x = 2}$."))
    text, result = shown(*SOLUTION, events.FinalVerdict(verdict(Outcome.WRONG), "2", "2"), worked)
    assert text.splitlines()[-5:] == [
        "",
        "Worked out by algebra, not by the model:",
        "  1. Add 1 to both sides.",
        "     x = 2",
        "     So the answer is x = 2.",
    ]
    assert result.exit_code == 1


def test_a_wrong_step_says_why_and_a_rewritten_one_that_it_is():
    text, _ = shown(
        events.StepStarted(1),
        events.StepText(1, "$1 + 1 = 3$"),
        events.StepChecked(1, verdict(Outcome.WRONG, "1 + 1 is 2.")),
        events.StepRetracted(1, "1 + 1 is 2."),
        events.StepStarted(1),
        events.StepText(1, "$1 + 1 = 2$"),
    )
    assert text.splitlines() == [
        "  1. 1 + 1 = 3  ✗",
        "     1 + 1 is 2.",
        "     ↺ Step 1 is written again.",
        "  1. 1 + 1 = 2",
    ]


def test_each_try_is_counted_and_a_named_one_says_so():
    text, _ = shown(
        events.StepStarted(1),
        events.StepText(1, "$1 + 1 = 3$"),
        events.StepChecked(1, verdict(Outcome.WRONG, "1 + 1 is 2.")),
        events.StepRetracted(1, "1 + 1 is 2.", ("$1 + 1 = 3$",), "", "seed", 6, 7),
        events.StepRetracted(1, "It is 2.", ("$1 + 1 = 3$",), "3", "named", 7, 7),
    )
    assert "Step 1 is written again (try 6 of 7)." in text
    assert "It is 2. The model is told so, and everything is written again (try 7 of 7)." in text


def test_that_the_model_failed_stands_before_the_algebras_solution():
    text, result = shown(
        *SOLUTION,
        events.FinalVerdict(verdict(Outcome.WRONG), "2", "2"),
        events.ModelFailed(8, "The model failed: in 8 tries."),
        events.Worked(("Add.", "$2$")),
    )
    assert text.index("✗ Wrong") < text.index("The model failed") < text.index("Worked out by algebra")
    assert result.exit_code == 1


def test_where_nothing_can_be_checked_it_stands_beside_the_name_of_the_model():
    text, _ = shown(events.Started("Tiny"))
    assert text.splitlines() == ["Model: Tiny; its answer cannot be checked."]
    assert shown(events.Started(""))[0] == ""


def test_a_step_goes_on_behind_what_came_between():
    text, _ = shown(
        events.StepStarted(1),
        events.StepText(1, "Subtract"),
        events.Notice("The model needs longer."),
        events.Worked(("Add.", "$2$")),
        events.StepText(1, " one."),
        events.StepText(1, " So."),
    )
    assert [text.splitlines()[at] for at in (0, 1, -1)] == [
        "  1. Subtract",
        "The model needs longer.",
        "  1. ...  one. So.",
    ]


def test_what_cannot_be_checked_is_called_so_with_the_reason():
    unchecked = Verdict(Outcome.CANNOT_DECIDE, "question.unread", f"{events.NOT_CHECKED} It is a poem.")
    text, result = shown(events.Started("m", "Solve", "", "Too hard."), events.FinalVerdict(unchecked))
    assert "Nothing to check the answer against: Too hard." in text
    assert "○ Not checked: It is a poem." in text
    assert result.exit_code == 1


def test_a_notice_is_told_and_fails_nothing():
    text, result = shown(events.Notice("It is too big.", "Close others."), events.FinalVerdict(verdict(Outcome.RIGHT)))
    assert text.startswith("It is too big. Close others.\n")
    assert result.exit_code == 0


def test_a_failure_is_a_sentence_and_exit_code_2():
    text, result = shown(*SOLUTION, events.Failed("The model is gone.", "Start again."))
    assert text.endswith("Error: The model is gone.\nStart again.\n")
    assert result.exit_code == 2


def test_stopping_without_a_verdict_is_not_right():
    text, result = shown(*SOLUTION[:4], events.Finished(True, 1, 1, 1.0))
    assert "Stopped." in text
    assert result.exit_code == 1


def test_thoughts_are_folded_unless_asked_for():
    thought = events.Thinking("Hm, let me see")
    assert "Hm" not in shown(thought)[0]
    assert "Hm" in shown(thought, show_thinking=True)[0]


def test_no_colours_where_nobody_looks():
    assert "\x1b" not in shown(*SOLUTION)[0]
    assert "\x1b[32m" in shown(*SOLUTION, colour=True)[0]


def test_json_lines_are_the_events():
    text, result = shown(*SOLUTION, events.FinalVerdict(verdict(Outcome.RIGHT)), view=JsonView)
    lines = [json.loads(line) for line in text.splitlines()]
    assert [line["event"] for line in lines] == [event.kind for event in SOLUTION] + ["final_verdict"]
    assert lines[-1]["verdict"]["outcome"] == "right"
    assert result.exit_code == 0


def test_a_card_of_help_is_printed_whole():
    card = help_card("I want to kill myself")
    text, _ = shown(events.Care(card), events.Finished(False, 0, 0, 0.0))
    assert text.splitlines() == [card.title, *card.sentences, *card.places, card.going_on]


def test_a_proof_is_called_not_marked():
    text, result = shown(events.FinalVerdict(Verdict(Outcome.CANNOT_DECIDE, "open.proof", "It is talked about.")))
    assert "Not marked: It is talked about." in text
    assert result.exit_code == 1


def test_what_was_cut_off_inside_a_formula_stands_before_the_verdict():
    text, _ = shown(
        events.StepStarted(1),
        events.StepText(1, "So $4\\cdot35=14"),
        events.FinalVerdict(verdict(Outcome.CANNOT_DECIDE, "It was cut off."), "", ""),
        events.Finished(False, 5, 3, 12.3),
    )
    assert text.index("So 4·35 = 14") < text.index("It was cut off.")


def test_what_was_cut_off_stands_nowhere_after_the_solution_that_came_in_its_place():
    text, _ = shown(
        events.StepStarted(2),
        events.StepText(2, "The discriminant is $4\\cdot35=14"),
        events.Worked(("Divide by 3.", "So $x = 5$.")),
        events.Failed("The model process ended.", ""),
    )
    assert text.endswith("So x = 5.\nError: The model process ended.\n")


class Screen(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "codes"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colours_are_for_who_wants_them(monkeypatch, environment, codes):
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    screen = Screen()
    TerminalView(screen).show(events.Failed("No.", ""))
    TerminalView(screen).show(SOLUTION[0])
    assert ("\x1b[" in screen.getvalue()) is codes


def test_a_line_of_progress_never_wraps(monkeypatch):
    monkeypatch.setenv("COLUMNS", "20")
    monkeypatch.delenv("TERM", raising=False)
    screen = Screen()
    view = TerminalView(screen)
    view.show(events.Progress("Loading the model", 1, 10, "%"))
    view._progress_since -= 10
    view.show(events.Progress("Loading the model", 2, 10, "%"))
    assert screen.getvalue() == "\r\x1b[KLoading the model ["
