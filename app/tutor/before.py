"""What comes before anything else is done with a message: care for whoever wrote it, and whether it can be marked.

`cared` and `unmarked` stand around the events of every solution, whoever makes them, so that no caller can forget.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.tutor import events
from app.tutor.teaching.care import help_card
from app.tutor.teaching.open_tasks import OpenTask
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
