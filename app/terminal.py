"""Writes one streamed solution to a terminal, or its events one JSON object a line.

Formulas become readable text as they are completed. Knows the tutor's events and nothing of how they come about.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

from app.plain_math import closed, plain_math, plain_text, safe_cut
from app.tutor import events
from app.tutor.teaching.care import HelpCard
from engine.maths.verdict import Established, Outcome, Verdict

# What stands in front of a verdict: a sign, so that colour is never alone.
SIGNS = {
    Outcome.RIGHT: "✓",
    Outcome.WRONG: "✗",
    Outcome.PARTLY_RIGHT: "◐",
    Outcome.CANNOT_READ: "?",
    Outcome.CANNOT_DECIDE: "○",
}
_COLOURS = {Outcome.RIGHT: "32", Outcome.WRONG: "31", Outcome.PARTLY_RIGHT: "33"}
_HOW = {
    Established.COMPARED: "compared with the known answer",
    Established.SUBSTITUTED: "put back into the question",
    Established.RECOMPUTED: "worked out independently by algebra",
    Established.CONSISTENT: "only agrees with the steps it came from",
}
WORKED_HEADING = "Worked out by algebra, not by the model:"
PROGRESS_AFTER = 0.5  # seconds before a progress line appears; it is drawn only where a person is looking


def card_lines(card: HelpCard) -> tuple[str, ...]:
    """A card of help, line by line."""
    return (card.title, *card.sentences, *card.places, card.going_on)


@dataclass
class Result:
    """How the solution ended: the last verdict, and whether it broke off."""

    verdict: Verdict | None = None
    failed: bool = False

    @property
    def exit_code(self) -> int:
        """0 right, 1 wrong or undecided, 2 error."""
        if self.failed:
            return 2
        return 0 if self.verdict is not None and self.verdict.outcome is Outcome.RIGHT else 1


class TerminalView:
    """Prints events as they come; `result` says afterwards how it ended."""

    def __init__(self, out: TextIO | None = None, *, show_thinking: bool = False, colour: bool | None = None) -> None:
        self.out = out or sys.stdout
        self.result = Result()
        self._show_thinking = show_thinking
        # Only where a person looks, on a terminal that moves its cursor; colour only for who wants it (no-color.org).
        self._live = self.out.isatty() and os.environ.get("TERM") != "dumb"
        self._colour = self._live and not os.environ.get("NO_COLOR") if colour is None else colour
        self._pending = ""  # text of the current step that may end inside an open formula
        self._step = 0
        self._writing = False  # a step
        self._broken = False  # the line of the step that is written
        self._reason = ""  # of the last step that was found wrong: shown already
        self._column = 0
        self._progress_since: float | None = None
        self._progress_shown = False
        self._thinking = False
        self._written: dict[str, Callable[..., None]] = {
            events.Care.kind: self._care,
            events.Started.kind: self._started,
            events.Notice.kind: self._notice,
            events.Remembers.kind: lambda event: None,  # a problem in the terminal has no turns before it
            events.Progress.kind: self._progress,
            events.Thinking.kind: self._thought,
            events.StepStarted.kind: self._step_started,
            events.StepText.kind: self._step_text,
            events.StepChecked.kind: self._step_checked,
            events.StepRetracted.kind: self._step_retracted,
            events.FinalAnswer.kind: self._final_answer,
            events.FinalVerdict.kind: self._final_verdict,
            events.ModelFailed.kind: self._model_failed,
            events.Worked.kind: self._worked,
            events.Finished.kind: self._finished,
            events.Failed.kind: self._failed,
        }

    def show(self, event: events.Event) -> None:
        """Prints what `event` means for a reader."""
        if not isinstance(event, events.Progress):
            self._clear_progress()
        if self._thinking and not isinstance(event, events.Thinking):
            self._thinking = False
            self._newline()
        self._written[event.kind](event)
        self.out.flush()

    def _care(self, event: events.Care) -> None:
        for text in card_lines(event.card):
            self._line(text)

    def _started(self, event: events.Started) -> None:
        if event.model:
            checked = event.question_text and not event.unchecked
            says = "what it writes is checked by algebra" if checked else "its answer cannot be checked"
            self._line(self._paint(f"Model: {event.model}; {says}.", "2"))
        if event.question_text:
            self._line(self._paint(f"Read as: {event.question_text}", "2"))
            if event.unchecked:
                self._line(self._paint(f"Nothing to check the answer against: {event.unchecked}", "2"))
            self._line("")

    def _notice(self, event: events.Notice) -> None:
        self._newline()
        self._line(self._paint(f"{event.message} {event.hint}".strip(), "33"))

    def _progress(self, event: events.Progress) -> None:
        now = time.monotonic()
        if self._progress_since is None:
            self._progress_since = now
        elapsed = now - self._progress_since
        if not self._live or elapsed < PROGRESS_AFTER:
            return
        line = event.what
        if event.total > 0:
            share = min(1.0, event.done / event.total)
            filled = round(20 * share)
            line += f" [{'#' * filled}{'.' * (20 - filled)}] {share:4.0%}"
            if 0.02 < share < 1:
                line += f", about {elapsed * (1 - share) / share:.0f} s left"
        width = shutil.get_terminal_size().columns - 1  # what wraps could not be taken away again
        self.out.write(f"\r\x1b[K{line[:width]}")
        self._progress_shown = True

    def _clear_progress(self) -> None:
        if self._progress_shown:
            self.out.write("\r\x1b[K")
        self._progress_shown = False
        self._progress_since = None

    def _thought(self, event: events.Thinking) -> None:
        if not self._thinking:
            self._thinking = True
            self._write(self._paint("thinking ...", "2"))
            if self._show_thinking:
                self._newline()
        if self._show_thinking:
            self._write(self._paint(event.text, "2"))

    def _step_started(self, event: events.StepStarted) -> None:
        self._pending = ""
        self._step, self._writing, self._broken = event.step, True, False
        self._newline()
        self._write(f"{event.step:>3}. ")

    def _step_text(self, event: events.StepText) -> None:
        if self._broken:  # something else came between
            self._broken = False
            self._write(f"{event.step:>3}. ... ")
        self._pending += event.text
        cut = safe_cut(self._pending)
        self._write(plain_text(self._pending[:cut]).replace("\n", "\n     "))
        self._pending = self._pending[cut:]

    def _flush_step(self) -> None:
        if self._pending:
            self._write(plain_text(closed(self._pending)).replace("\n", "\n     "))
            self._pending = ""

    def _step_checked(self, event: events.StepChecked) -> None:
        self._flush_step()
        self._writing = False
        verdict = event.verdict
        self._write("  " + self._sign(verdict.outcome))
        if verdict.outcome is Outcome.WRONG:
            self._reason = verdict.sentence
            self._newline()
            self._write("     " + self._paint(verdict.sentence, "31"))
        self._newline()

    def _step_retracted(self, event: events.StepRetracted) -> None:
        self._flush_step()
        self._newline()
        why = "" if event.reason == self._reason else f" {event.reason}"
        count = f" (try {event.used} of {event.budget})" if event.budget else ""
        self._line(self._paint(f"     ↺{why} {self._again(event)} written again{count}.", "33"))

    def _again(self, event: events.StepRetracted) -> str:
        if event.way == "named":
            return "The model is told so, and everything is"
        if event.way == "start":
            return "Everything is"
        return f"Step {event.step} is" if event.step == self._step else f"The steps from {event.step} on are"

    def _final_answer(self, event: events.FinalAnswer) -> None:
        self._flush_step()
        self._newline()
        self._line("")
        self._line(f"Answer: {self._paint(plain_math(event.latex), '1')}")

    def _final_verdict(self, event: events.FinalVerdict) -> None:
        self._flush_step()  # a text that was cut off may end inside a formula
        self._newline()
        verdict = event.verdict
        self.result.verdict = verdict
        how = _HOW.get(verdict.established)
        label = verdict.outcome.value.replace("_", " ").capitalize()
        if verdict.note.startswith("open."):
            label = "Not marked"
        elif verdict.outcome is Outcome.CANNOT_DECIDE and not event.answer_text:
            label = "Not checked"
        sentence = verdict.sentence.removeprefix(f"{events.NOT_CHECKED} ")
        line = f"{SIGNS[verdict.outcome]} {label}"
        self._line(self._paint(line, _COLOURS.get(verdict.outcome, "1")) + f": {sentence}")
        if how:
            self._line(self._paint(f"  How this was checked: {how}.", "2"))
        if event.answer_text and verdict.outcome is not Outcome.RIGHT:
            self._line(f"  The algebra's own answer: {event.answer_text}")

    def _model_failed(self, event: events.ModelFailed) -> None:
        self._newline()
        self._line("")
        self._line(self._paint(event.sentence, "33"))

    def _worked(self, event: events.Worked) -> None:
        self._newline()
        self._broken = self._writing
        if self.result.verdict is not None:
            self._line("")
        self._line(self._paint(WORKED_HEADING, "1"))
        for number, paragraph in enumerate(event.paragraphs, start=1):
            mark = f"{number:>3}. " if number < len(event.paragraphs) else "     "  # the answer is no step
            self._line(mark + plain_text(paragraph).replace("\n", "\n     "))

    def _finished(self, event: events.Finished) -> None:
        self._flush_step()
        self._newline()
        if event.stopped:
            self._line("Stopped.")
        if event.tokens:
            self._line(self._paint(f"{event.tokens} tokens, {event.tokens_per_second:.0f} a second", "2"))

    def _failed(self, event: events.Failed) -> None:
        if self._broken:  # the line it belongs to is far above
            self._pending = ""
        self._flush_step()
        self._newline()
        self.result.failed = True
        self._line(f"Error: {event.message}")
        if event.hint:
            self._line(event.hint)

    def _sign(self, outcome: Outcome) -> str:
        return self._paint(SIGNS[outcome], _COLOURS.get(outcome, "2"))

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text

    def _write(self, text: str) -> None:
        if text:
            self.out.write(text)
            self._column = 0 if text.endswith("\n") else 1

    def _newline(self) -> None:
        if self._column:
            self._write("\n")

    def _line(self, text: str) -> None:
        self._write(text + "\n")


class JsonView:
    """Prints each event as one JSON object a line (UTF-8, keys as in `app.tutor.events`)."""

    def __init__(self, out: TextIO | None = None) -> None:
        self.out = out or sys.stdout
        self.result = Result()

    def show(self, event: events.Event) -> None:
        """Writes `event` and remembers how it ended."""
        if isinstance(event, events.FinalVerdict):
            self.result.verdict = event.verdict
        elif isinstance(event, events.Failed):
            self.result.failed = True
        self.out.write(json.dumps(events.to_json(event), ensure_ascii=False) + "\n")
        self.out.flush()
