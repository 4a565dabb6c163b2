"""What comes before anything else is done with a message: care for whoever wrote it, and whether it can be marked.

`cared` and `unmarked` stand around the events of every solution, whoever makes them, so that no caller can forget.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.tutor import events
from app.tutor.teaching.care import help_card
from app.tutor.teaching.open_tasks import OpenKind, OpenTask, before_words
from engine.errors import LemmaError
from engine.maths.client import MathsClient
from engine.maths.question import Task
from engine.maths.verdict import Outcome, Verdict

NO_ONE_ANSWER = "There is no one answer that this could be compared with."
NOT_MARKED = "A proof or a text of one's own is talked about here, and not marked right or wrong."


def cared(problem: str) -> Iterator[events.Event]:
    """The events of a message that needs a person, not a solution; none for every other."""
    card = help_card(problem)
    if card is not None:
        yield events.Care(card)
        yield events.Finished(False, 0, 0, 0.0)


def unmarked(task: OpenTask, solution: Iterable[events.Event]) -> Iterator[events.Event]:
    """The events of a solution to a proof or an essay: said to be one, and without a verdict on its answer."""
    yield events.Notice(task.verdict.sentence)
    for event in solution:
        match event:
            case events.Started():
                yield events.Started(event.model, unchecked=NO_ONE_ANSWER)
            case events.FinalVerdict():
                yield events.FinalVerdict(Verdict(Outcome.CANNOT_DECIDE, task.verdict.note, NOT_MARKED))
            case events.FinalAnswer() | events.ModelFailed():
                pass
            case _:
                yield event


def answerable(maths: MathsClient, problem: str, task: OpenTask) -> str:
    """What can be answered in a proof or an essay: "15% of 80" of "15% of 80? Explain why.", or the statement to prove.

    Empty when there is nothing of the kind. Raises nothing: without the algebra there is nothing either.
    """
    text = problem if task.kind is OpenKind.PROOF else before_words(problem).strip()
    if not text or (task.kind is OpenKind.ESSAY and text == problem):
        return ""
    try:
        question = maths.recognise(text).question
    except LemmaError:
        return ""
    if question is None or (task.kind is OpenKind.PROOF and question.task is not Task.STATEMENT):
        return ""
    return text
