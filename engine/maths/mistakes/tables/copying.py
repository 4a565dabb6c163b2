"""Mistakes of copying; they come before the reckoning, as nothing else changed in the line."""

from __future__ import annotations

from engine.maths.mistakes import copying
from engine.maths.mistakes.mistake import Mistake, seen

MISTAKES: tuple[Mistake, ...] = (
    # the copy comes before the reckoning: nothing else changed in the line
    seen(
        "digits_swapped",
        "Digits swapped",
        "Compare the digits with the line before: two of them changed places.",
        copying.digits_swapped,
    ),
    seen(
        "copied_sign",
        "Sign copied wrongly",
        "Compare the signs with the line before: one of them changed on the way.",
        copying.sign_changed,
    ),
    seen(
        "copied_digit",
        "Number copied wrongly",
        "Compare the numbers with the line before: one of them changed on the way.",
        copying.digit_changed,
    ),
    seen(
        "term_left_out",
        "Term left out",
        "Compare with the line before: a term was not written down again.",
        copying.term_left_out,
    ),
)
