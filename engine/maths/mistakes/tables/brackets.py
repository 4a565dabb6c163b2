"""Mistakes with brackets and powers."""

from __future__ import annotations

from engine.maths.mistakes import brackets
from engine.maths.mistakes.mistake import Mistake, made

MISTAKES: tuple[Mistake, ...] = (
    made(
        "sign_distributed",
        "Sign before brackets",
        "The factor before the brackets, with its sign, goes to every term inside.",
        brackets.sign_distributed,
    ),
    made(
        "distributed_first_only",
        "Brackets half multiplied out",
        "The factor before the brackets goes to every term inside.",
        brackets.first_term_only,
    ),
    made(
        "brackets_ends_only",
        "Products across missing",
        "Every term of the first brackets meets every term of the second.",
        brackets.brackets_only_ends,
    ),
    made(
        "square_middle_term",
        "Middle term of a square",
        "A squared sum has three parts: look at the middle one, its factor and its sign.",
        brackets.square_of_difference,
    ),
    made(
        "power_of_sum",
        "Power of a sum",
        "The power of a sum is not the sum of the powers: write the brackets out and multiply.",
        brackets.power_of_sum,
    ),
    made("root_of_sum", "Root of a sum", "The root of a sum is not the sum of the roots.", brackets.root_of_sum),
    made(
        "power_of_product",
        "Power of a product",
        "The exponent belongs to everything inside the brackets.",
        brackets.power_of_product,
    ),
    made(
        "exponents_multiplied",
        "Exponents of a product",
        "When powers of the same base are multiplied or divided, what happens to the exponents?",
        brackets.exponents_multiplied,
    ),
    made(
        "exponents_added",
        "Power of a power",
        "When a power is raised to a power, what happens to the exponents?",
        brackets.exponents_added,
    ),
    made(
        "bases_multiplied",
        "Bases multiplied",
        "The base stays as it is when powers of it are multiplied.",
        brackets.bases_multiplied,
    ),
    made(
        "powers_added",
        "Sum of powers",
        "Different powers cannot be put together by adding: only like terms can.",
        brackets.powers_added,
    ),
    made(
        "negative_exponent",
        "Negative exponent",
        "A negative exponent does not make the number negative: what does it mean?",
        brackets.negative_exponent,
    ),
    made(
        "zero_exponent",
        "Exponent zero",
        "What is a number to the power zero? Follow the pattern of the powers down.",
        brackets.zero_exponent,
    ),
    made(
        "minus_squared",
        "Minus and square",
        "Does the square belong to the minus sign, or only to what stands right before it?",
        brackets.minus_squared,
    ),
    made(
        "power_as_product",
        "Power taken for a product",
        "A power is a repeated multiplication, not a multiplication by the exponent.",
        brackets.power_as_product,
    ),
)
