"""A model's explanation, checked before it is shown: paragraph by paragraph, as the steps of a solution are.

A paragraph with something wrong in it is not shown, nor one that is no text at all. One that cannot be decided is shown
with that verdict, so that it can be marked. While the answer is still looked for every paragraph passes the gate as
well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.tutor.teaching.gate import statements_in
from app.tutor.teaching.subject import Subject
from app.tutor.teaching.writing import sensible
from engine.maths.verdict import Outcome, Verdict

MAX_PARAGRAPHS = 6


@dataclass(frozen=True, slots=True)
class Checked:
    """A paragraph that may be shown; `verdict` is None where it states nothing that could be checked."""

    text: str
    verdict: Verdict | None


def checked(subject: Subject, text: str, source: str, *, revealed: bool, earlier: Sequence[str] = ()) -> list[Checked]:
    """The paragraphs of a model's text that may be shown."""
    found: list[Checked] = []
    for paragraph in [piece.strip() for piece in text.split("\n\n") if piece.strip()][:MAX_PARAGRAPHS]:
        if not revealed and not subject.gate.passes(paragraph, by_model=True, source=source):
            continue
        verdict = _verdict(subject, paragraph, [*earlier, *(one.text for one in found)])
        if verdict is None and not sensible(paragraph):
            continue
        if verdict is None or verdict.outcome is not Outcome.WRONG:
            found.append(Checked(paragraph, verdict))
    return found


def _verdict(subject: Subject, paragraph: str, earlier: Sequence[str]) -> Verdict | None:
    """The worst verdict on what a paragraph states; None where it states nothing."""
    maths, question = subject.maths, subject.question
    # typed mathematics inside a sentence is judged by itself, as a formula
    verdicts = [maths.check_step(question, f"${one}$", earlier) for one in statements_in(paragraph)]
    if re.search(r"\$|\\[(\[]", paragraph):
        verdicts.append(maths.check_step(question, paragraph, earlier))
    if not verdicts:
        return None
    for outcome in (Outcome.WRONG, Outcome.CANNOT_READ, Outcome.CANNOT_DECIDE):
        worst = next((verdict for verdict in verdicts if verdict.outcome is outcome), None)
        if worst is not None:
            return worst
    return verdicts[0]
