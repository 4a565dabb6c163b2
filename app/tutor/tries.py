"""What was tried in one solution and how it ended, out of its events: what a page folds away, and what is counted.

Knows the events and nothing of how they come about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from app.tutor import events
from engine.maths.verdict import Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Try:
    """Something that was written and refuted: the `texts` that became void, from step `step` on.

    `answer` (LaTeX) is what was refuted, empty when it was the last of the texts. `way`: how it went on (see
    `events.StepRetracted`), empty for a try that stands although something in it was refuted.
    """

    step: int
    texts: tuple[str, ...]
    reason: str
    answer: str
    way: str

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {**asdict(self), "texts": list(self.texts)}


class By(StrEnum):
    """Whose answer stands at the end."""

    MODEL = "model"
    ALGEBRA = "algebra"
    NOBODY = "nobody"  # nothing was established, so nothing is called right


@dataclass(frozen=True, slots=True)
class Ending:
    """How a solution ended.

    `answer` (LaTeX) is the model's last one, `verdict` what was said of it; `own_text` and `own_latex` are the
    algebra's. `tries` that were refuted before; `failed` is the sentence that it broke off, `stopped` that a person
    ended it.
    """

    by: By
    answer: str
    verdict: Verdict | None
    own_text: str
    own_latex: str
    tries: tuple[Try, ...]
    tokens: int
    failed: str
    stopped: bool

    @property
    def right(self) -> bool:
        """Whether the model's answer was called right."""
        return self.verdict is not None and self.verdict.outcome is Outcome.RIGHT and self.by is By.MODEL

    @property
    def first_try(self) -> bool:
        """Whether nothing was written again."""
        return not self.tries


def tries(solution: Iterable[events.Event]) -> tuple[Try, ...]:
    """Everything that was taken back, in order."""
    return tuple(
        Try(event.step, event.texts, event.reason, event.answer, event.way)
        for event in solution
        if isinstance(event, events.StepRetracted)
    )


def ending(solution: Iterable[events.Event]) -> Ending:
    """How the solution with these events ended."""
    kept = list(solution)
    answer, final, finished, failed = "", None, None, ""
    for event in kept:
        match event:
            case events.StepRetracted():
                answer, final = "", None
            case events.FinalAnswer():
                answer = event.latex
            case events.FinalVerdict():
                final = event
            case events.Finished():
                finished = event
            case events.Failed():
                failed = event.message
            case _:
                pass
    verdict = final.verdict if final is not None else None
    by = By.NOBODY
    if verdict is not None and verdict.outcome is Outcome.RIGHT:
        by = By.ALGEBRA if verdict.note == "answer.established" else By.MODEL
    elif final is not None and final.answer_text:
        by = By.ALGEBRA
    return Ending(
        by,
        answer,
        verdict,
        final.answer_text if final is not None else "",
        final.answer_latex if final is not None else "",
        tries(kept),
        finished.tokens if finished is not None else 0,
        failed,
        finished is not None and finished.stopped,
    )
