"""Mistakes with functions: roots, logarithms, angles."""

from __future__ import annotations

from engine.maths.mistakes import functions
from engine.maths.mistakes.mistake import Mistake, made

MISTAKES: tuple[Mistake, ...] = (
    made(
        "log_of_sum",
        "Logarithm of a sum",
        "The logarithm of a sum is not the sum of the logarithms.",
        functions.log_of_sum,
    ),
    made(
        "logs_joined",
        "Logarithms put together",
        "A sum of logarithms is the logarithm of something else than the sum.",
        functions.logs_joined,
    ),
    made(
        "log_of_product",
        "Logarithm of a product",
        "How does a logarithm turn a product or a quotient into something simpler?",
        functions.log_of_product,
    ),
    made(
        "log_of_power",
        "Logarithm and power",
        "Does the exponent belong to what is inside the logarithm, or to the logarithm itself?",
        functions.log_of_power,
    ),
    made(
        "function_of_sum",
        "Function of a sum",
        "A function of a sum is not the sum of the functions.",
        functions.function_of_sum,
    ),
    made(
        "function_of_multiple",
        "Function of a multiple",
        "A factor inside a function cannot simply be taken outside, nor the other way round.",
        functions.function_of_multiple,
    ),
    made(
        "square_of_function",
        "Square of a function",
        "Is the function squared, or what is inside it?",
        functions.squares_of_trig,
    ),
    made(
        "absolute_value",
        "Absolute value",
        "Think again about what the bars do to a negative number, and to a sum.",
        functions.absolute_of_sum,
    ),
)
