"""The events one streamed solution consists of, in the order a student meets them.

The command line prints them, the window draws them, `--json` writes them one a line. Plain data, no behaviour:
this module does not know models, algebra or windows.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from app.tutor.teaching.care import HelpCard
from engine.maths.verdict import Verdict

NOT_CHECKED = "The answer is not checked."
"""How the sentence of a verdict begins where there was nothing to check an answer against; the reason follows."""


@dataclass(frozen=True, slots=True)
class Care:
    """Somebody may need a person more than a solution: the fixed card instead of one. Never kept."""

    kind: ClassVar[str] = "care"
    card: HelpCard


@dataclass(frozen=True, slots=True)
class Started:
    """The model (empty: none) has the problem; `question` is how the algebra read it, if it could.

    `unchecked`, if not empty, is a sentence: why no answer could be established beforehand to check against.
    """

    kind: ClassVar[str] = "started"
    model: str
    question_text: str = ""
    question_latex: str = ""
    unchecked: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know that stops nothing, such as another model than the one asked for."""

    kind: ClassVar[str] = "notice"
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Remembers:
    """Of the turns before this one the model is shown the last `turns`; the others do not fit any more."""

    kind: ClassVar[str] = "remembers"
    turns: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Something longer than a moment is under way: `done` of `total` (0 when unknown) `unit`s of `what`."""

    kind: ClassVar[str] = "progress"
    what: str
    done: int
    total: int
    unit: str


@dataclass(frozen=True, slots=True)
class Thinking:
    """A piece of the model's thought, which a student may unfold."""

    kind: ClassVar[str] = "thinking"
    text: str


@dataclass(frozen=True, slots=True)
class StepStarted:
    """Step number `step` (from 1) begins; all that follows until the next one belongs to it."""

    kind: ClassVar[str] = "step_started"
    step: int


@dataclass(frozen=True, slots=True)
class StepText:
    """A piece of the text (Markdown with LaTeX) of step `step`; pieces join without anything in between."""

    kind: ClassVar[str] = "step_text"
    step: int
    text: str


@dataclass(frozen=True, slots=True)
class StepChecked:
    """Step `step` is complete and was judged."""

    kind: ClassVar[str] = "step_checked"
    step: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class StepRetracted:
    """Step `step` was wrong and is written anew: what was shown of it (and of any later step) is void.

    `texts` are the steps that are void, the last of them the one refuted, unless `answer` (LaTeX) was: so the try can
    be shown again, folded. `way` says how it goes on: "seed" (from the last good step), "start" (from the beginning),
    "named" (from the beginning, the model being told what was refuted). `used` of `budget` tries are spent with it.
    """

    kind: ClassVar[str] = "step_retracted"
    step: int
    reason: str
    texts: tuple[str, ...] = ()
    answer: str = ""
    way: str = "seed"
    used: int = 0
    budget: int = 0


@dataclass(frozen=True, slots=True)
class FinalAnswer:
    """The answer the model gave, as LaTeX."""

    kind: ClassVar[str] = "final_answer"
    latex: str


@dataclass(frozen=True, slots=True)
class FinalVerdict:
    """What the algebra says of the final answer; `answer_*` is the answer it established itself, if it could."""

    kind: ClassVar[str] = "final_verdict"
    verdict: Verdict
    answer_text: str = ""
    answer_latex: str = ""


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """The algebra established an answer and the model did not get there in `tries` tries; Worked follows if it can."""

    kind: ClassVar[str] = "model_failed"
    tries: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Worked:
    """The algebra's own solution, nothing of it by the model: paragraphs like a model's, the answer boxed last."""

    kind: ClassVar[str] = "worked"
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """The stream ended by itself or was stopped; the figures are of this solution."""

    kind: ClassVar[str] = "finished"
    stopped: bool
    prompt_tokens: int
    tokens: int
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class Failed:
    """The solution broke off; `message` and `hint` are for the user."""

    kind: ClassVar[str] = "failed"
    message: str
    hint: str = ""


Event = (
    Care
    | Started
    | Notice
    | Remembers
    | Progress
    | Thinking
    | StepStarted
    | StepText
    | StepChecked
    | StepRetracted
    | FinalAnswer
    | FinalVerdict
    | ModelFailed
    | Worked
    | Finished
    | Failed
)


def to_json(event: Event) -> dict[str, Any]:
    """The event as plain JSON values, its kind under `event`."""
    return {"event": event.kind, **asdict(event)}
