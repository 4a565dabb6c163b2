"""Mistakes with fractions."""

from __future__ import annotations

from engine.maths.mistakes import fractions
from engine.maths.mistakes.mistake import Mistake, made

MISTAKES: tuple[Mistake, ...] = (
    made(
        "fractions_added",
        "Numerators and denominators added",
        "Fractions are added over a common denominator; denominators themselves are never added.",
        fractions.added_fractions,
    ),
    made(
        "whole_added_above",
        "Whole number added to the numerator",
        "Write the whole number as a fraction with the same denominator first.",
        fractions.whole_added_above,
    ),
    made(
        "common_denominator",
        "Numerators not made to fit",
        "When a fraction gets a new denominator its numerator has to change with it.",
        fractions.numerators_not_expanded,
    ),
    made(
        "division_not_inverted",
        "Divided without turning over",
        "To divide by a fraction, multiply by the fraction turned over.",
        fractions.division_not_inverted,
    ),
    made(
        "fraction_crossed",
        "Multiplied crosswise",
        "Fractions are multiplied numerator by numerator and denominator by denominator.",
        fractions.fractions_multiplied_across,
    ),
    made(
        "whole_times_both",
        "Numerator and denominator multiplied",
        "A number times a fraction: only the numerator is multiplied.",
        fractions.whole_times_both,
    ),
    made(
        "cancelled_term",
        "Term cancelled",
        "Only a factor of the whole numerator and the whole denominator can be cancelled, not a term.",
        fractions.cancelled_term,
    ),
    made(
        "one_term_divided",
        "Only one term divided",
        "The denominator divides every term of the numerator.",
        fractions.one_term_divided,
    ),
    made(
        "split_denominator",
        "Denominator taken apart",
        "A sum in the denominator cannot be taken apart into two fractions.",
        fractions.split_denominator,
    ),
)
