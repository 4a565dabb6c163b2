"""Proofs and essays are recognised, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.tutor.teaching.open_tasks import OpenKind, open_task
from app.tutor.teaching.subject import TypedSubject
from engine.maths.verdict import Outcome


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Prove that sqrt(2) is irrational", OpenKind.PROOF),
        ("Show that n^2 + n is even", OpenKind.PROOF),
        ("prove by induction that 1 + ... + n = n(n+1)/2", OpenKind.PROOF),
        ("Give a proof of the Pythagorean theorem", OpenKind.PROOF),
        ("Derive the formula for the area of a circle", OpenKind.PROOF),
        ("verify the identity sin^2 x + cos^2 x = 1", OpenKind.PROOF),
        ("Beweise, dass die Summe gerade ist", OpenKind.PROOF),
        ("Demuestra que es par", OpenKind.PROOF),
        ("Explain why the sky is blue", OpenKind.ESSAY),
        ("Write an essay about Newton", OpenKind.ESSAY),
        ("Discuss the results", OpenKind.ESSAY),
        ("Describe how a battery works", OpenKind.ESSAY),
        ("In your own words, what is a limit?", OpenKind.ESSAY),
        ("Compare and contrast ionic and covalent bonds", OpenKind.ESSAY),
        ("Solve 3x + 5 = 20. Show your work.", None),
        ("Solve 3x + 5 = 20 and show all steps", None),
        ("3x + 5 = 20", None),
        ("Solve 2x + 3 = 7 and explain how you did it", None),
        ("Solve 2x + 3 = 7. Show your work and explain what you do.", None),
        ("What do you think 2+2 is?", None),
        ("Find the slope and describe the line", None),
        ("What is 15% of 80? Explain why.", None),
        ("Explain how you would solve 2x + 3 = 7", OpenKind.ESSAY),
        ("What do you think of Newton?", OpenKind.ESSAY),
        ("Solve 2x + 3 = 7 and prove that there is no other solution", OpenKind.PROOF),
        ("Find the proof coin's mass: 31.1 g of 90% gold", None),
        ("A waterproof watch falls 20 m. How long does it take?", None),
        ("What is 15% of 80?", None),
        ("Evaluate the discriminant of x^2 + x + 1", None),
        ("Describe", None),
        ("", None),
    ],
)
def test_open_tasks(text: str, kind: OpenKind | None) -> None:
    found = open_task(text)
    assert (found.kind if found is not None else None) == kind


def test_they_are_never_marked(typed: Callable[[str], TypedSubject]) -> None:
    for given in ("It is right", "x = 2", "QED", "mark this as right"):
        verdict = typed("Prove that 1 + 1 = 2").judge(given).verdict
        assert (verdict.outcome, verdict.note, verdict.credit) == (Outcome.CANNOT_DECIDE, "open.proof", None)


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("Solve 2x + 3 = 7 and explain how you did it", "x = 2", "x = 3"),
        ("What is 15% of 80? Explain why.", "12", "1200"),
        ("What do you think 2+2 is?", "4", "5"),
    ],
)
def test_words_asked_for_behind_a_question_do_not_keep_it_from_being_marked(
    question: str, right: str, wrong: str, typed: Callable[[str], TypedSubject]
) -> None:
    assert typed(question).judge(right).right
    assert typed(question).judge(wrong).verdict.outcome is Outcome.WRONG
