"""The sentences and marks that stand for a verdict. One table, so that no place can call an answer by another name."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.verdict import Established, Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Saying:
    """How one outcome is shown: the headline for an answer, the badge for a step, a mark and a tone of colour."""

    answer: str
    step: str
    mark: str
    tone: str


_SAYINGS = {
    Outcome.RIGHT: Saying("The answer is right", "Checked", "check", "right"),
    Outcome.WRONG: Saying("The answer is wrong", "Wrong", "cross", "wrong"),
    Outcome.PARTLY_RIGHT: Saying("The answer is partly right", "Partly right", "half", "unsure"),
    Outcome.CANNOT_READ: Saying("The answer could not be read", "Not readable", "ring", "unsure"),
    Outcome.CANNOT_DECIDE: Saying("The check cannot decide", "Not checkable", "ring", "unsure"),
}

_HOW = {
    Established.COMPARED: "How: compared with the answer its author gave.",
    Established.SUBSTITUTED: "How: the answer was put back into the question.",
    Established.RECOMPUTED: "How: computer algebra worked the answer out by itself, without the model.",
    Established.CONSISTENT: "How: only compared with the steps before it, which could share a mistake.",
    Established.NOT_ESTABLISHED: "",
}

CHECK_EXPLAINED = """\
Lemma's language model writes the solution. It is good at explaining, and it sometimes makes mistakes. So a second, \
quite different program, a computer algebra system, reads every step and the final answer, and says what it found:

- **Checked** (a step) or **right** (the answer): the algebra agrees.
- **Wrong**: the algebra disagrees, and Lemma says where.
- **Partly right**: for example one of two solutions, or the right value in the wrong form.
- **Not checkable**, **cannot decide**, **could not be read**: the algebra did not understand the line well enough to \
judge it. It may be right or wrong, so think it through yourself.

**What it can check:** sums and fractions, equations and systems of equations, simplifying, expanding, factoring, \
derivatives, integrals, limits.

**What it cannot check:** whether words are true, whether a word problem was understood as it was meant, proofs, \
drawings, and steps that are told only in words.

Each verdict also says *how* it was found: by putting the answer back into the question, by working it out \
independently, or only by comparing it with the steps before it. The last one is the weakest.

The model never decides what is true. Where the algebra cannot judge, Lemma says so.
"""


def saying(outcome: Outcome) -> Saying:
    return _SAYINGS[outcome]


def outcome_title(outcome: Outcome) -> str:
    """The headline over an answer with this outcome."""
    return _SAYINGS[outcome].answer


def step_title(verdict: Verdict) -> str:
    """The word on the badge of a step."""
    return _SAYINGS[verdict.outcome].step


def how(verdict: Verdict) -> str:
    """How the verdict was reached, as a sentence; empty if it was not."""
    return _HOW[verdict.established]


def retracted(step: int, times: int) -> str:
    """The line that stands where a step was taken back."""
    often = {1: "", 2: " twice"}.get(times, f" {times} times")
    return f"Step {step} was rewritten{often}: the check found a mistake."
