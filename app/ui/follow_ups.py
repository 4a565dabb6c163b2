"""What is asked about a turn that is there: to explain a step of it, or for another problem like it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.tutor.conversation import TAUGHT, Turn
from app.tutor.teaching.writing import Writer
from app.tutor.ways import Stopped, Way
from app.ui.i18n import tr
from app.ui.sentences import told
from app.ui.status_line import StatusLine
from app.ui.tutoring.desk import Desk
from app.ui.tutoring.explain_row import ExplainRow
from engine.errors import LemmaError

if TYPE_CHECKING:
    from app.tutor.more import NewProblem


class FollowUps:
    """Asks the teacher at `desk`; where a model can write short texts, `writer` adds its words."""

    def __init__(self, desk: Desk, writer: Writer, status: StatusLine) -> None:
        self._desk = desk
        self._writer = writer
        self._status = status

    def explain(self, row: ExplainRow) -> None:
        """Finds what can be said about a step, or what the model has to add to one of these things."""
        about, name = (row.problem, row.before, row.step, row.at), row.wants
        if not name:
            self._desk.ask(
                row, lambda teacher: teacher.explanations(*about, wrong=row.wrong), row.show_offers, row.failed
            )
        elif self._writer.ready:
            row.wait()
            self._desk.ask(
                row,
                lambda teacher: teacher.in_own_words(name, *about),
                lambda found: row.add_words(name, found),
                lambda _: row.add_words(name, None),
            )

    def more_like(self, turn: Turn, seed: int, ask: Callable[[str, Way, str], None]) -> None:
        """Finds another problem like that of `turn`, and asks it: its words, the same way, who wrote it."""

        def found(problem: NewProblem | None) -> None:
            if problem is None:
                self._status.notice(tr("I know no other problem of this sort."))
                return
            ask(problem.statement, Way(turn.way) if turn.way in TAUGHT else Way.SOLVE, problem.note)
            self._status.notice(told(problem.note))

        def failed(error: LemmaError) -> None:
            self._status.notice(tr("Stopped.") if isinstance(error, Stopped) else told(error.message))

        self._desk.ask(self._status, lambda teacher: teacher.another(turn.asked, seed), found, failed)
