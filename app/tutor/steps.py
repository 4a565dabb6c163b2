"""Splits a streamed solution into steps while it comes in.

A step is a paragraph or a numbered item; a display formula is never cut. Pieces of text go in, `(step, text)`
pieces and step ends come out as soon as they are certain. Knows nothing of models or verdicts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# What may begin a numbered item: "1. ", "2) ", "Step 3:", "**Step 3". Anchored at a line's start.
_ITEM = re.compile(r"[ \t]*(?:\d{1,3}[.)][ \t]|(?:\*\*|#{1,4} )?Step \d)")
# A line start that may yet become one, so that it is too early to say.
_MAYBE_ITEM = re.compile(r"[ \t]*(?:\d{0,3}|\d{1,3}[.)]|\*{1,2}|#{1,4} ?|(?:\*\*|#{1,4} )?S(?:t(?:e(?:p(?: )?)?)?)?)")


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of the current step's text."""

    text: str


@dataclass(frozen=True, slots=True)
class End:
    """The current step is complete; `text` is all of it, without surrounding white space."""

    text: str


class StepSplitter:
    """Feed it text; it answers with `Text` and `End` items in order.

    Invariant: the `Text` pieces between two `End`s join to a string whose stripped form is the `End`'s text, and
    splitting the input differently changes nothing but where pieces are cut.
    """

    def __init__(self) -> None:
        self._held = ""  # line breaks, and a line's first characters, not yet known to belong to this step
        self._step = ""  # what has been given out of the current step
        self._math: str | None = None  # the delimiter that closes the open display formula

    @property
    def between_steps(self) -> bool:
        """Whether nothing of a step has come since the last one ended."""
        return not self._step and not self._held

    @property
    def unfinished(self) -> str:
        """What has been given out of the step that is not complete."""
        return self._step

    def feed(self, text: str) -> list[Text | End]:
        """What has become certain with `text`."""
        out: list[Text | End] = []
        for character in text:
            self._feed_one(character, out)
        return _joined(out)

    def finish(self) -> list[Text | End]:
        """The rest; the splitter is empty afterwards and can be used for another solution."""
        out: list[Text | End] = []
        self._give(self._held.rstrip(), out)
        self._held = ""
        self._end(out)
        self._math = None
        return _joined(out)

    def _feed_one(self, character: str, out: list[Text | End]) -> None:
        if not self._held and character != "\n":
            self._give(character, out)
            return
        if self._math is not None or not self._step.strip():
            # Inside a display formula, or before a step has begun, a line break ends nothing.
            self._give(self._held + character, out)
            self._held = ""
            return
        self._held += character
        line = self._held.rpartition("\n")[2]
        if character == "\n" and self._held.count("\n") > 1:
            self._held = ""
            self._end(out)
        elif _ITEM.match(line):
            self._held = ""
            self._end(out)
            self._give(line, out)
        elif not _MAYBE_ITEM.fullmatch(line) and not (line.isspace() and len(line) < 80):
            held, self._held = self._held, ""
            self._give(held, out)

    def _give(self, text: str, out: list[Text | End]) -> None:
        if not self._step:
            text = text.lstrip()
        if not text:
            return
        before = self._step
        self._step += text
        for index in range(len(before), len(self._step)):
            self._track_math(self._step[max(0, index - 1) : index + 1])
        out.append(Text(text))

    def _track_math(self, pair: str) -> None:
        if self._math is not None:
            if pair == self._math:
                self._math = None
        elif pair == "\\[":
            self._math = "\\]"
        elif pair == "$$" and self._step.count("$$") % 2 == 1:
            self._math = "$$"

    def _end(self, out: list[Text | End]) -> None:
        if self._step.strip():
            out.append(End(self._step.strip()))
        self._step = ""


def _joined(items: list[Text | End]) -> list[Text | End]:
    """Neighbouring `Text` items as one."""
    out: list[Text | End] = []
    for item in items:
        if isinstance(item, Text) and out and isinstance(out[-1], Text):
            out[-1] = Text(out[-1].text + item.text)
        else:
            out.append(item)
    return out
