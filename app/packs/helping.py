"""Help with one part of a problem that is practised: the hint ladder, told of the answers that were graded elsewhere.

Used in the terminal and, in the thread of the worker, by the window. Which answer is right is for the grade alone to
say; what was typed is only taken as a try, and as a line on the way where it is one.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from app.tutor.teaching.ladder import Ladder, NotYet
from app.tutor.teaching.ladder_state import PRICES, Hint, LadderState, Rung
from app.tutor.teaching.picks import PICKED
from app.tutor.teaching.progress import FITS
from app.tutor.teaching.subject import PartSubject
from app.tutor.teaching.writing import Write
from engine.errors import LemmaError
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient
from lessons.graded import Graded
from lessons.model import Problem
from lessons.variants.variant import Variant, VariantPart

SOLUTION_PRICE = PRICES[Rung.SOLUTION]
"""What looking at the solution counts for."""


class Helper:
    """The ladder of one part for one learner."""

    def __init__(
        self,
        client: LessonsClient,
        problem: Problem,
        variant: Variant,
        part: VariantPart,
        write: Write | None = None,
        state: LadderState | None = None,
    ) -> None:
        """`write` is a model that may say a checked hint in other words; `state` is a ladder to go on with."""
        self._part = part
        self.ladder = Ladder(PartSubject(client, problem, variant, part), write, state)

    @property
    def state(self) -> LadderState:
        """How far the ladder is, to be kept."""
        return self.ladder.state

    @property
    def hints(self) -> int:
        """What the record gets."""
        return self.ladder.state.hints

    def hint(self) -> Hint | NotYet:
        """The next rung; a sentence where there was no try since the last, or nothing is left. Raises LemmaError."""
        return self.ladder.next()

    def stuck(self) -> str:
        """Not knowing is a try, too; a sentence that says so."""
        return self.ladder.attempt("I have no idea").sentence

    def graded(self, typed: str, graded: Graded) -> str:
        """Takes an answer as a try; a sentence where it is no answer but a line that follows, else empty."""
        if graded.verdict.outcome is Outcome.RIGHT:
            self._tried(typed, solved=True)
            return ""
        if self._part.kind.kind in PICKED:
            if graded.counts and typed != self.ladder.state.last:
                self._tried(typed)
            return ""
        with suppress(LemmaError):  # the grade stands, whatever becomes of the ladder
            found = self.ladder.attempt(typed)
            self.ladder.state = replace(self.ladder.state, solved=False)
            if found.line is not None and found.counts and found.line.relation in FITS:
                return found.sentence
        return ""

    def _tried(self, typed: str, *, solved: bool = False) -> None:
        state = self.ladder.state
        self.ladder.state = replace(state, tries=state.tries + 1, tried=True, last=typed, solved=solved)
