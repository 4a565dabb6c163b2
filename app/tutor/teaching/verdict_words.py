"""Verdicts as they may be said while the answer is still looked for.

A verdict's own sentence can say what is missing ("-3 is missing"): good at the end, a leak before. It is shown when it
passes the gate, else a plain sentence for its outcome. And an answer that was written as a line ("= 12", "x * 4 = 12")
is judged by what stands behind its last equals sign where an expression is asked for.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.tutor.teaching.meant import meant
from app.tutor.teaching.subject import Judged, Subject
from engine.maths.verdict import Outcome

PLAIN = {
    Outcome.RIGHT: "This is right.",
    Outcome.WRONG: "This is not right.",
    Outcome.PARTLY_RIGHT: "Something in this is right, but it is not the whole answer yet.",
    Outcome.CANNOT_READ: "I cannot read this.",
    Outcome.CANNOT_DECIDE: "I cannot decide whether this is right.",
}


MISSING = "What is here is right, but there is something more to find."
_DIFFER = re.compile(r"\s*For example, the two differ at [^.]*(?:\.\d+[^.]*)*\.?$")
"""The answer is not there to be compared with, and nobody works with such numbers."""
NO_UNIT = "Which unit does your number have? Write it with its unit."
_CHATTY = re.compile(
    r"^\W*(?:(?:ok|okay|so|well|um+|hm+|maybe|perhaps|is|isn'?t|it|it'?s|i (?:think|guess|got|get|believe|would say)"
    r"|the|my|number|answer|solution|result|must|could|should|might|be|that|this|then|now)\b[,:]?\s+)+",
    re.I,
)
"""Words people put before an answer: "I think it is x = 5?"; looked at only where the whole could not be read."""


def judged(subject: Subject, given: str) -> Judged:
    """The verdict on an answer in words that give nothing away."""
    given = meant(subject, given)
    found = subject.judge(given)
    if found.verdict.outcome is not Outcome.RIGHT and "=" in given and subject.expression:
        again = subject.judge(given.rpartition("=")[2])
        unread = (Outcome.CANNOT_READ, Outcome.CANNOT_DECIDE)
        if again.verdict.outcome not in unread or found.verdict.outcome in unread:
            found = again
    if found.verdict.outcome is Outcome.CANNOT_READ and (bare := _CHATTY.sub("", given).strip(" ?!.")) != given:
        found = subject.judge(bare)
    return quiet(subject, found, given)


def quiet(subject: Subject, found: Judged, given: str) -> Judged:
    """The same verdict; its sentence, and the author's message, only where they give nothing away."""
    verdict = found.verdict
    if verdict.outcome is Outcome.RIGHT or verdict.note.startswith("open."):
        return found
    if verdict.note == "units.missing" and verdict.outcome is Outcome.WRONG:
        verdict = replace(verdict, sentence=NO_UNIT)  # a number is neither right nor wrong before it has its unit
    verdict = replace(verdict, sentence=_DIFFER.sub("", verdict.sentence))
    if verdict.note == "solutions.missing" and verdict.outcome is Outcome.PARTLY_RIGHT:
        verdict = replace(verdict, sentence=MISSING)
    if not subject.gate.passes(verdict.sentence, earlier=[given]):
        verdict = replace(verdict, sentence=PLAIN[verdict.outcome])
    message = found.message if found.message and subject.gate.passes(found.message, earlier=[given]) else ""
    return Judged(verdict, message)
