"""More like this: a new problem of the same sort, by a model, from a template, or with other numbers.

What the model writes is only ever a suggestion (`lessons.admission` decides); when nothing of it is admitted the next
variant of the template is used, and for a typed question the same question with other numbers, which the algebra has
solved. Which of them it was is always said.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.tutor.teaching.parallel import parallel_question
from app.tutor.teaching.quoting import quoted
from app.tutor.teaching.writing import Write, written
from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.question import Question
from lessons.admission import admit

TRIES = 3
SECONDS = 10.0
"""After so long the model is asked for no other one: somebody waits."""
BY_MODEL = "Written by the model; the algebra has solved it, so your answer can be checked."
BY_TEMPLATE = "From the lesson's own template."
FRESH = 1000
"""What is added to a seed, so that the new problem is not the example of the hint ladder."""
BY_ALGEBRA = "Your question with other numbers; the algebra has solved it, so your answer can be checked."


@dataclass(frozen=True, slots=True)
class NewProblem:
    """A new problem: `by_model` says who wrote it, `note` says so in words.

    `refused` are the model's suggestions that were not admitted, with the reasons.

    From a template `question` and `answer` are None: the variant knows its own.
    """

    statement: str
    by_model: bool
    note: str
    question: Question | None = None
    answer: EstablishedAnswer | None = None
    refused: tuple[tuple[str, str], ...] = ()


def request(like: str) -> str:
    """What the model is asked for."""
    asked = "Write one new problem like this one, with other numbers. Write only the problem."
    return f"{asked}\n{quoted('The problem', like)}"


def new_problem(
    maths: MathsClient,
    like: str,
    write: Write | None,
    template: Callable[[], str] | None,
    known: Sequence[Question] = (),
    seed: int = 0,
) -> NewProblem | None:
    """A problem like `like`: by the model `write` if one is admitted within TRIES, else from `template`.

    Without a template it is `like` with other numbers; None where the algebra cannot solve that.

    `known` are questions that must not come again.
    """
    refused: list[tuple[str, str]] = []
    question = maths.recognise(like).question if write is not None or template is None else None
    if write is not None and question is not None:
        until = time.monotonic() + SECONDS
        for number in range(TRIES):
            text = written(write, request(like), seed + number) if time.monotonic() < until else ""
            if not text:  # the model is busy or gone, or was stopped
                break
            statement = first_problem(text)
            found = admit(maths, statement, question, known)
            if found.admitted:
                return NewProblem(found.statement, True, BY_MODEL, found.question, found.answer, tuple(refused))
            refused.append((found.statement, found.reason))
    if template is None:
        return _with_other_numbers(maths, like, question, tuple(refused), known, seed)
    return NewProblem(template(), False, BY_TEMPLATE, refused=tuple(refused))


def _with_other_numbers(
    maths: MathsClient,
    like: str,
    question: Question | None,
    refused: tuple[tuple[str, str], ...],
    known: Sequence[Question],
    seed: int,
) -> NewProblem | None:
    """The typed question with other numbers, admitted as a model's is."""
    for number in range(TRIES):
        example = parallel_question(maths, like, question, FRESH + seed + number) if question is not None else None
        if example is None or question is None:
            return None
        found = admit(maths, example.statement, question, known)
        if found.admitted:
            return NewProblem(found.statement, False, BY_ALGEBRA, found.question, found.answer, refused)
    return None


def first_problem(text: str) -> str:
    """The problem in what a model wrote: its first line with words or mathematics, without a label in front."""
    for line in text.splitlines():
        line = line.strip().strip("*#>- ").strip()
        label, colon, rest = line.partition(":")
        if colon and label.strip().lower() in ("problem", "new problem", "question", "exercise", "task"):
            line = rest.strip().strip("* ").strip()
        if line and not line.startswith(("<think", "Sure", "Here")):
            return line
    return ""
