"""The sentences and marks that stand for a verdict, in the language of the interface."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from app.learner.ability import Mastery
from app.ui.direction import mirrored
from app.ui.i18n import spoken_language, tr
from app.ui.outcomes import HOW, SAYINGS, WORKED, Saying
from engine.maths.verdict import Outcome, Verdict


def check_explained() -> str:
    """What the check can and cannot do, as Markdown."""
    verdicts = (
        tr("**Checked** (a step) or **right** (the answer): the algebra agrees."),
        tr("**Wrong**: the algebra disagrees, and Lemma says where."),
        tr("**Partly right**: for example one of two solutions, or the right value in the wrong form."),
        tr(
            "**Not checkable**, **cannot decide**, **could not be read**: the algebra did not understand the line "
            "well enough to judge it. It may be right or wrong, so think it through yourself."
        ),
    )
    return "\n\n".join(
        (
            tr(
                "Lemma's language model writes the solution. It is good at explaining, and it sometimes makes "
                "mistakes. So a second, quite different program, a computer algebra system, reads every step and the "
                "final answer, and says what it found:"
            ),
            "\n".join(f"- {verdict}" for verdict in verdicts),
            tr(
                "**What it can check:** sums and fractions, equations and systems of equations, simplifying, "
                "expanding, factoring, derivatives, integrals, limits."
            ),
            tr(
                "**What it cannot check:** whether words are true, whether a word problem was understood as it was "
                "meant, proofs, drawings, and steps that are told only in words."
            ),
            tr(
                "Each verdict also says *how* it was found: by putting the answer back into the question, by working "
                "it out independently, or only by comparing it with the steps before it. The last one is the weakest."
            ),
            tr("The model never decides what is true. Where the algebra cannot judge, Lemma says so."),
        )
    )


def saying(outcome: Outcome) -> Saying:
    """How an outcome is shown."""
    english = SAYINGS[outcome]
    return Saying(tr(english.answer), tr(english.step), english.mark, english.tone)


def step_title(verdict: Verdict) -> str:
    """The word on the badge of a step."""
    return tr(SAYINGS[verdict.outcome].step)


def how(verdict: Verdict) -> str:
    """How the verdict was reached, as a sentence; empty if it was not."""
    sentence = HOW[verdict.established]
    return tr(sentence) if sentence else ""


def worked_title() -> str:
    """The heading over the algebra's own solution."""
    return tr(WORKED)


def mastery_word(mastery: Mastery) -> str:
    """How well a skill is known, in the words learners see."""
    return {
        Mastery.NEW: tr("new"),
        Mastery.STARTED: tr("started"),
        Mastery.FAMILIAR: tr("familiar"),
        Mastery.PROFICIENT: tr("proficient"),
        Mastery.MASTERED: tr("mastered"),
    }[mastery]


def retracted(step: int, times: int) -> str:
    """The line that stands where a step was taken back."""
    if times == 1:
        return tr("Step {step} was rewritten: the check found a mistake.").format(step=step)
    if times == 2:
        return tr("Step {step} was rewritten twice: the check found a mistake.").format(step=step)
    return tr("Step {step} was rewritten %n time(s): the check found a mistake.", "", times).format(step=step)


def a_day(day: date) -> str:
    """A day with its year, as it is written: 24 Oct 2026."""
    month = QLocale(spoken_language()).monthName(day.month, QLocale.FormatType.ShortFormat)
    words = tr("{day} {month}", "a date such as 19 Oct").format(day=day.day, month=month)
    # Without a letter of its own outside of marks it would run from left to right in the middle of an Arabic sentence.
    side = "\N{RIGHT-TO-LEFT MARK}" if mirrored() else ""
    return f"{side}{words} {day.year}"
