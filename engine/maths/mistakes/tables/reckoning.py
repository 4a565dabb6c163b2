"""Slips of reckoning, which come last: almost any wrong line could be one."""

from __future__ import annotations

from engine.maths.mistakes import arithmetic, fractions, numbers
from engine.maths.mistakes.mistake import Mistake, made, seen

MISTAKES: tuple[Mistake, ...] = (
    seen(
        "degrees_radians",
        "Degrees and radians",
        "Check the unit of the angle: degrees or radians?",
        numbers.degrees_radians,
    ),
    made("percent", "Per cent sign", "Per cent means hundredths.", numbers.percent_as_number),
    seen(
        "rounded_as_equal",
        "Rounded number as exact",
        "This is rounded: write the exact number, or an about-equal sign.",
        numbers.rounded_as_equal,
    ),
    seen(
        "unit_conversion",
        "Unit conversion",
        "Check the conversion: is the new unit larger or smaller, and how many of one make the other?",
        numbers.unit_factor,
    ),
    seen(
        "power_of_ten",
        "Place of the decimal point",
        "The digits are right: check the place of the decimal point.",
        numbers.power_of_ten,
    ),
    seen(
        "rounded_early",
        "Rounded too early",
        "Something was rounded before the end: keep the exact numbers until the last step.",
        numbers.rounded_early,
    ),
    made(
        "order_of_operations",
        "Order of operations",
        "Multiply and divide before you add and subtract.",
        arithmetic.left_to_right,
    ),
    made(
        "order_left_to_right",
        "From left to right",
        "Operations of the same rank are done from left to right.",
        arithmetic.right_to_left,
    ),
    made("order_power_first", "Powers first", "Powers come before multiplication and addition.", arithmetic.power_last),
    made(
        "like_terms_powers",
        "Like terms",
        "When like terms are added the unknown stays as it is: only the numbers in front are added.",
        arithmetic.like_terms_squared,
    ),
    made("unlike_terms", "Unlike terms put together", "Only like terms can be put together.", arithmetic.unlike_terms),
    made(
        "unknown_dropped",
        "Unknown taken away",
        "How many of the unknown are left when one of them is taken away?",
        arithmetic.unknown_dropped,
    ),
    made("double_minus", "Two minus signs", "Count the minus signs: what do two of them make?", arithmetic.minus_minus),
    made(
        "difference_reversed",
        "Difference the wrong way round",
        "Which number is taken away from which? Mind the sign of the result.",
        arithmetic.difference_reversed,
    ),
    made(
        "signs_of_sum",
        "Signs of a sum",
        "Think of the number line: where do you start, and in which direction do you go?",
        arithmetic.negatives_added,
    ),
    made(
        "fraction_inverted",
        "Fraction upside down",
        "Which number belongs above the bar, and which below?",
        fractions.fraction_inverted,
    ),
    made("arithmetic_slip", "Slip of reckoning", "Check the arithmetic of this line once more.", arithmetic.slips),
    made(
        "arithmetic_slip_moved",
        "Slip of reckoning while moving",
        "Check the arithmetic of this line once more.",
        arithmetic.moved_slips,
    ),
)
