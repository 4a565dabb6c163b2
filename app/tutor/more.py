"""More like this: a new problem of the same sort, written by the model and admitted by algebra, or from a template.

What the model writes is only ever a suggestion (`lessons.admission` decides); when nothing of it is admitted the next
variant of the template is used. Which of the two it was is always said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.question import Question
from lessons.admission import admit

TRIES = 3
BY_MODEL = "Written by the model; the algebra has solved it, so your answer can be checked."
BY_TEMPLATE = "From the lesson's own template."

Write = Callable[[str, int], str]
"""A model: what it writes for a prompt, with a seed."""


@dataclass(frozen=True, slots=True)
class NewProblem:
    """`by_model` says who wrote it, `note` says so in words; `refused` are the model's suggestions with the reasons.

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
    return f"Write one new problem like this one, with other numbers. Write only the problem.\n{like}"


def new_problem(
    maths: MathsClient,
    like: str,
    write: Write | None,
    template: Callable[[], str] | None,
    known: Sequence[Question] = (),
    seed: int = 0,
) -> NewProblem | None:
    """A problem like `like`: by the model `write` if one is admitted within TRIES, else from `template`, else None.

    `known` are questions that must not come again.
    """
    refused: list[tuple[str, str]] = []
    question = maths.recognise(like).question if write is not None else None
    if write is not None and question is not None:
        for number in range(TRIES):
            statement = first_problem(write(request(like), seed + number))
            found = admit(maths, statement, question, known)
            if found.admitted:
                return NewProblem(found.statement, True, BY_MODEL, found.question, found.answer, tuple(refused))
            refused.append((found.statement, found.reason))
    if template is None:
        return None
    return NewProblem(template(), False, BY_TEMPLATE, refused=tuple(refused))


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
