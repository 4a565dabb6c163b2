"""Work on one problem in the terminal: told of each answer and each hint, so that it can be kept as it goes on.

Gone on with out of a draft, by whichever of window and terminal it was kept. Knows no Qt.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from app.learner.answers import Answer
from app.learner.coach import Coach, Task
from app.learner.store.attempts import Answered
from app.learner.store.drafts import PRACTICE
from app.packs.drafts import PartDraft, ProblemDraft, problem_draft
from app.packs.keeping import is_kept, whole_of
from app.tutor.teaching.ladder_state import LadderState
from engine.errors import LemmaError
from lessons.model import Problem


class Working:
    """Work on the variant `seed` of a problem; `changed` is called after everything that is to be kept."""

    def __init__(
        self,
        problem: Problem,
        version: str,
        seed: int,
        draft: ProblemDraft | None = None,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._words = (problem.name, version, seed)
        self._parts = dict(draft.parts) if draft is not None else {}
        self.whole = draft.whole(problem) if draft is not None else whole_of(problem)
        self._begun = time.monotonic() - (draft.seconds if draft is not None else 0.0)
        self.changed = changed

    @property
    def seconds(self) -> float:
        """Since the problem was shown, without the time in which Lemma was closed."""
        return time.monotonic() - self._begun

    def part(self, name: str) -> PartDraft:
        """What was done of a part."""
        return self._parts.get(name, PartDraft())

    def first(self, name: str) -> Answer | None:
        """The first answer to a part that counted."""
        return next((one for one in self.whole.answers if one.part == name), None)

    def answered(self, answer: Answer, *, done: bool = False) -> None:
        """Takes in an answer that counts; `done`: nothing more is asked of its part."""
        self.whole.add(answer)
        self._note(answer.part, typed=answer.typed, done=done)

    def unjudged(self, name: str) -> None:
        """Takes in that an answer could not be judged."""
        self.whole.unjudged(name)
        self._note(name, unjudged=True)

    def helped(self, name: str, hints: int, ladder: LadderState) -> None:
        """Takes in what the help to a part counts for that was seen, and how far its hints are."""
        before = self.part(name)
        if (before.hints, before.ladder) != (hints, ladder):
            self._note(name, hints=hints, ladder=ladder)

    def done(self, name: str) -> None:
        """Nothing more is asked of a part."""
        self._note(name, done=True)

    def _note(self, name: str, **changes: object) -> None:
        self._parts[name] = replace(self.part(name), **changes)  # type: ignore[arg-type]
        self.changed()

    def draft(self) -> ProblemDraft:
        """As it is kept."""
        return ProblemDraft(*self._words, self._parts, self.whole.answers, self.seconds)


def begun_problem(coach: Coach) -> tuple[Task, ProblemDraft] | None:
    """The problem a learner was in the middle of; None where there is none, or it is another one now."""
    draft = problem_draft(coach.store.draft(coach.profile, PRACTICE))
    task = coach.again(draft.item, draft.seed) if draft is not None else None
    return (task, draft) if draft is not None and task is not None and draft.is_of(task.problem, task.pack) else None


def settle(coach: Coach) -> None:
    """Throws away the problem a learner was in the middle of and does not go on with; what was answered of it counts.

    Where nothing can be kept now, it stays until something can.
    """
    store, profile = coach.store, coach.profile
    draft = problem_draft(store.draft(profile, PRACTICE))
    task = coach.again(draft.item, draft.seed) if draft is not None else None
    with suppress(LemmaError):
        if draft is not None and task is not None and not is_kept(store, profile, task.problem, draft.seed):
            whole = draft.whole(task.problem)
            if whole.begun:  # by the version it was asked in
                with suppress(Answered):  # by another program, since it was looked up
                    coach.answered(replace(task, pack=replace(task.pack, version=draft.version)), whole.answer())
            elif draft.helped:
                coach.left_after_help(task)
        store.drop_draft(profile, PRACTICE)
