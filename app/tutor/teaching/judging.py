"""The checker's verdict on every line of a learner's working, asked for in the way that fits the question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.tutor.teaching.free_lines import FREE, judge_free
from app.tutor.teaching.progress import opening_line
from app.tutor.teaching.subject import Subject
from engine.maths.client import MathsClient
from engine.maths.kinds import Kind
from engine.maths.line_verdict import LineRelation, LineVerdict

R = LineRelation
KNOWN = "This is a line of the known solution."
NEW = "A new calculation begins here."


def verdicts(maths: MathsClient, lines: Sequence[str], subject: Subject | None) -> list[LineVerdict]:
    """The checker's verdict on every line, in the way that fits the question."""
    question = subject.question if subject is not None else None
    part = getattr(subject, "part", None)
    quantity = part is not None and part.kind.kind is Kind.QUANTITY
    if (question is not None and question.task in FREE) or (question is None and quantity):
        return judge_free(maths, lines, question)
    opening = opening_line(subject) if subject is not None else ""
    calculus = subject is not None and _CALCULUS.search(subject.statement) is not None
    sent = [opening, *lines] if opening else list(lines)
    found = maths.check_working(sent, question, calculus=calculus)[1 if opening else 0 :]
    return _not_from_the_line_before(maths, lines, found, subject)


_CALCULUS = re.compile(
    r"\b(?:differentiat|derivative|integra|antiderivative|slope|tangent|gradient|rate of change)", re.I
)
"""Words of questions in which a line may be the derivative of the one before."""


def _not_from_the_line_before(
    maths: MathsClient, lines: Sequence[str], verdicts: Sequence[LineVerdict], subject: Subject | None
) -> list[LineVerdict]:
    """The verdicts, but no line called wrong that was never to follow from the one before.

    Such are the lines of the known solution (cases one by one), a new calculation after a result, and a line about
    another letter.
    """
    known = (
        {maths.read(step.typed).text for step in subject.steps if step.typed} - {""} if subject is not None else set()
    )
    found: list[LineVerdict] = []
    before = ""
    for line, verdict in zip(lines, verdicts, strict=True):
        text = maths.read(line).text if verdict.relation in (R.WRONG, R.LOST, R.CANNOT_DECIDE) else verdict.read_text
        if verdict.relation in (R.WRONG, R.LOST, R.CANNOT_DECIDE) and text and text in known:
            verdict = replace(verdict, relation=R.SAME_VALUE, note="line.known", sentence=KNOWN, mistake="")
        elif verdict.relation is R.WRONG and not verdict.mistake and before and text:
            if _NUMBER.fullmatch(before) and not re.search(r"[A-Za-z=<>]", text) and not _NUMBER.fullmatch(text):
                verdict = replace(verdict, relation=R.START, note="line.new", sentence=NEW)
            elif _names(text) - _names(before):
                verdict = replace(verdict, relation=R.CANNOT_DECIDE, note="line.cannot_decide")
        before = text or before
        found.append(verdict)
    return found


_NUMBER = re.compile(r"-?[\d.]+(?:/\d+)?")


def _names(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]\w*", text)) - {
        "sin",
        "cos",
        "tan",
        "sqrt",
        "ln",
        "log",
        "exp",
        "abs",
        "pi",
        "or",
        "and",
    }
