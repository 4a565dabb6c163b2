"""All known mistakes with their codes and sentences, in the order in which they are tried.

The order matters where two mistakes can give the same line: what is more telling comes first, slips of reckoning last.
"""

from __future__ import annotations

from engine.maths.mistakes import (
    arithmetic,
    brackets,
    calculus,
    copying,
    equations,
    fractions,
    functions,
    numbers,
    solutions,
)
from engine.maths.mistakes.mistake import Mistake, Rewriting, Test


def _made(code: str, name: str, sentence: str, rewrite: Rewriting) -> Mistake:
    return Mistake(f"mistake.{code}", name, sentence, rewrite=rewrite)


def _seen(code: str, name: str, sentence: str, shows: Test) -> Mistake:
    return Mistake(f"mistake.{code}", name, sentence, shows=shows)


MISTAKES: tuple[Mistake, ...] = (
    # the copy comes before the reckoning: nothing else changed in the line
    _seen(
        "digits_swapped",
        "Digits swapped",
        "Compare the digits with the line before: two of them changed places.",
        copying.digits_swapped,
    ),
    _seen(
        "copied_sign",
        "Sign copied wrongly",
        "Compare the signs with the line before: one of them changed on the way.",
        copying.sign_changed,
    ),
    _seen(
        "copied_digit",
        "Number copied wrongly",
        "Compare the numbers with the line before: one of them changed on the way.",
        copying.digit_changed,
    ),
    _seen(
        "term_left_out",
        "Term left out",
        "Compare with the line before: a term was not written down again.",
        copying.term_left_out,
    ),
    # calculus
    _seen(
        "constant_forgotten",
        "Constant of integration",
        "An indefinite integral stands for a whole family of functions: what is missing at the end?",
        calculus.constant_forgotten,
    ),
    _made(
        "bounds_swapped",
        "Limits the wrong way round",
        "Take the value at the upper limit first, and take away the one at the lower limit.",
        calculus.bounds_swapped,
    ),
    _made(
        "lower_bound_ignored",
        "Lower limit left out",
        "The value at the lower limit has to be taken away, even where it looks as if it were nothing.",
        calculus.lower_bound_ignored,
    ),
    _made(
        "integral_power_rule",
        "Power rule of integration",
        "Integrating a power raises the exponent by one and divides by the new exponent.",
        calculus.integral_power_rule,
    ),
    _made(
        "integral_differentiated",
        "Differentiated instead of integrated",
        "This is the derivative; the integral goes the other way.",
        calculus.integral_differentiated,
    ),
    _made(
        "chain_rule",
        "Chain rule",
        "There is a function inside another: the derivative of the inner one has to be a factor, too.",
        calculus.chain_rule,
    ),
    _made(
        "product_rule",
        "Product rule",
        "The derivative of a product is not the product of the derivatives.",
        calculus.product_rule,
    ),
    _made(
        "product_rule_half",
        "Half of the product rule",
        "The product rule has two parts: each factor takes its turn to be differentiated.",
        calculus.product_rule_half,
    ),
    _made(
        "product_rule_sign",
        "Sign in the product rule",
        "The two parts of the product rule are added.",
        calculus.product_rule_sign,
    ),
    _made(
        "quotient_rule_sign",
        "Order in the quotient rule",
        "In the quotient rule the derivative of the numerator comes first: the order decides the sign.",
        calculus.quotient_rule_sign,
    ),
    _made(
        "quotient_rule_plus",
        "Sign in the quotient rule",
        "The two parts of the quotient rule are not added.",
        calculus.quotient_rule_plus,
    ),
    _made(
        "quotient_rule",
        "Quotient rule",
        "The derivative of a quotient is not the quotient of the derivatives.",
        calculus.quotient_rule_parts,
    ),
    _made(
        "quotient_rule_bottom",
        "Square in the quotient rule",
        "Look at the denominator of the quotient rule again: something is squared there.",
        calculus.quotient_rule_bottom,
    ),
    _made(
        "exponential_rule",
        "Derivative of an exponential",
        "The unknown stands in the exponent: the power rule is not for that.",
        calculus.exponential_rule,
    ),
    _made(
        "trig_derivative_sign",
        "Sign of a trigonometric derivative",
        "Check which of sine and cosine brings a minus when it is differentiated.",
        calculus.trig_sign,
    ),
    _made(
        "power_rule",
        "Power rule",
        "The power rule: the exponent comes down as a factor, and the new exponent is one less.",
        calculus.power_rule,
    ),
    _made(
        "constant_kept",
        "Derivative of a constant",
        "A constant does not change: what is its derivative?",
        calculus.constant_kept,
    ),
    # equations
    _seen(
        "inequality_not_flipped",
        "Inequality not turned",
        "Both sides were multiplied or divided by a negative number: what happens to the inequality sign?",
        equations.inequality_not_flipped,
    ),
    _seen(
        "inequality_flipped",
        "Inequality turned without reason",
        "The inequality sign turns only where both sides are multiplied or divided by a negative number.",
        equations.inequality_flipped,
    ),
    _made(
        "inequality_by_unknown",
        "Inequality multiplied by the unknown",
        "Both sides were multiplied by something that may be negative: look at its two cases.",
        equations.inequality_by_unknown,
    ),
    _made(
        "inequality_root",
        "Root of an inequality",
        "Think of all the numbers whose square is small enough, or large enough: on both sides of zero.",
        equations.inequality_root,
    ),
    _made(
        "inequality_strict",
        "Bar of the inequality sign",
        "Compare the inequality signs: is equality still allowed, or was it not before?",
        equations.strictness_changed,
    ),
    _made(
        "plus_minus_forgotten",
        "Plus-minus forgotten",
        "Two numbers have this square. Which is the other one?",
        solutions.plus_minus_forgotten,
    ),
    _made(
        "absolute_one_case",
        "Only one case of an absolute value",
        "What stands between the bars may be positive or negative: there are two cases.",
        solutions.absolute_one_case,
    ),
    _made(
        "solution_dropped",
        "Solution dropped",
        "A solution of the line before is missing here.",
        solutions.solution_dropped,
    ),
    _made(
        "factor_dropped",
        "Only one factor set to zero",
        "A product is zero when any of its factors is: each factor gives a solution.",
        solutions.factor_dropped,
    ),
    _made(
        "divided_by_unknown",
        "Lost root",
        "Both sides were divided by something that may be zero, and that case got lost.",
        solutions.divided_by_unknown,
    ),
    _made(
        "zero_product",
        "Product that is not zero",
        "Only from a product that is zero can you say something about each factor.",
        solutions.zero_product,
    ),
    _made(
        "root_sign",
        "Sign of a root",
        "Put the number back into its bracket: does the bracket become zero?",
        solutions.root_sign,
    ),
    _seen(
        "even_root", "Root of a negative number", "Can the square of a real number be negative?", solutions.even_root
    ),
    _made(
        "formula_sign",
        "Sign in the quadratic formula",
        "Look at the first term of the quadratic formula: which sign does it have?",
        solutions.formula_sign,
    ),
    _made(
        "discriminant_sign",
        "Sign in the discriminant",
        "Look at the discriminant again: mind the signs of the numbers in it.",
        solutions.discriminant_sign,
    ),
    _made(
        "formula_divisor",
        "Denominator of the quadratic formula",
        "Look at the denominator of the quadratic formula, and at how far its bar reaches.",
        solutions.formula_divisor,
    ),
    _made(
        "sign_moved", "Sign when moving a term", "A term changed sides: what happens to its sign?", equations.sign_moved
    ),
    _made(
        "one_side_only",
        "Only one side changed",
        "What is done to one side of an equation has to be done to the other, too.",
        equations.one_side_only,
    ),
    _made(
        "coefficient_subtracted",
        "Coefficient taken away",
        "The number is a factor of the unknown: which operation undoes a multiplication?",
        equations.coefficient_subtracted,
    ),
    _made(
        "coefficient_sign_lost",
        "Sign of a coefficient lost",
        "The coefficient is negative: divide by it with its sign.",
        equations.coefficient_sign_lost,
    ),
    _made(
        "division_inverted",
        "Division upside down",
        "Which number is divided by which? Put your result back to see.",
        equations.division_inverted,
    ),
    _made(
        "inverse_operation",
        "Wrong inverse operation",
        "To undo a multiplication divide, to undo a division multiply.",
        equations.coefficient_multiplied,
    ),
    _made(
        "not_every_term",
        "Not every term",
        "Whatever is done to an equation is done to every term of it.",
        equations.not_every_term,
    ),
    # functions
    _made(
        "log_of_sum",
        "Logarithm of a sum",
        "The logarithm of a sum is not the sum of the logarithms.",
        functions.log_of_sum,
    ),
    _made(
        "logs_joined",
        "Logarithms put together",
        "A sum of logarithms is the logarithm of something else than the sum.",
        functions.logs_joined,
    ),
    _made(
        "log_of_product",
        "Logarithm of a product",
        "How does a logarithm turn a product or a quotient into something simpler?",
        functions.log_of_product,
    ),
    _made(
        "log_of_power",
        "Logarithm and power",
        "Does the exponent belong to what is inside the logarithm, or to the logarithm itself?",
        functions.log_of_power,
    ),
    _made(
        "function_of_sum",
        "Function of a sum",
        "A function of a sum is not the sum of the functions.",
        functions.function_of_sum,
    ),
    _made(
        "function_of_multiple",
        "Function of a multiple",
        "A factor inside a function cannot simply be taken outside, nor the other way round.",
        functions.function_of_multiple,
    ),
    _made(
        "square_of_function",
        "Square of a function",
        "Is the function squared, or what is inside it?",
        functions.squares_of_trig,
    ),
    _made(
        "absolute_value",
        "Absolute value",
        "Think again about what the bars do to a negative number, and to a sum.",
        functions.absolute_of_sum,
    ),
    # brackets and powers
    _made(
        "sign_distributed",
        "Sign before brackets",
        "The factor before the brackets, with its sign, goes to every term inside.",
        brackets.sign_distributed,
    ),
    _made(
        "distributed_first_only",
        "Brackets half multiplied out",
        "The factor before the brackets goes to every term inside.",
        brackets.first_term_only,
    ),
    _made(
        "brackets_ends_only",
        "Products across missing",
        "Every term of the first brackets meets every term of the second.",
        brackets.brackets_only_ends,
    ),
    _made(
        "square_middle_term",
        "Middle term of a square",
        "A squared sum has three parts: look at the middle one, its factor and its sign.",
        brackets.square_of_difference,
    ),
    _made(
        "power_of_sum",
        "Power of a sum",
        "The power of a sum is not the sum of the powers: write the brackets out and multiply.",
        brackets.power_of_sum,
    ),
    _made("root_of_sum", "Root of a sum", "The root of a sum is not the sum of the roots.", brackets.root_of_sum),
    _made(
        "power_of_product",
        "Power of a product",
        "The exponent belongs to everything inside the brackets.",
        brackets.power_of_product,
    ),
    _made(
        "exponents_multiplied",
        "Exponents of a product",
        "When powers of the same base are multiplied or divided, what happens to the exponents?",
        brackets.exponents_multiplied,
    ),
    _made(
        "exponents_added",
        "Power of a power",
        "When a power is raised to a power, what happens to the exponents?",
        brackets.exponents_added,
    ),
    _made(
        "bases_multiplied",
        "Bases multiplied",
        "The base stays as it is when powers of it are multiplied.",
        brackets.bases_multiplied,
    ),
    _made(
        "powers_added",
        "Sum of powers",
        "Different powers cannot be put together by adding: only like terms can.",
        brackets.powers_added,
    ),
    _made(
        "negative_exponent",
        "Negative exponent",
        "A negative exponent does not make the number negative: what does it mean?",
        brackets.negative_exponent,
    ),
    _made(
        "zero_exponent",
        "Exponent zero",
        "What is a number to the power zero? Follow the pattern of the powers down.",
        brackets.zero_exponent,
    ),
    _made(
        "minus_squared",
        "Minus and square",
        "Does the square belong to the minus sign, or only to what stands right before it?",
        brackets.minus_squared,
    ),
    _made(
        "power_as_product",
        "Power taken for a product",
        "A power is a repeated multiplication, not a multiplication by the exponent.",
        brackets.power_as_product,
    ),
    # fractions
    _made(
        "fractions_added",
        "Numerators and denominators added",
        "Fractions are added over a common denominator; denominators themselves are never added.",
        fractions.added_fractions,
    ),
    _made(
        "whole_added_above",
        "Whole number added to the numerator",
        "Write the whole number as a fraction with the same denominator first.",
        fractions.whole_added_above,
    ),
    _made(
        "common_denominator",
        "Numerators not made to fit",
        "When a fraction gets a new denominator its numerator has to change with it.",
        fractions.numerators_not_expanded,
    ),
    _made(
        "division_not_inverted",
        "Divided without turning over",
        "To divide by a fraction, multiply by the fraction turned over.",
        fractions.division_not_inverted,
    ),
    _made(
        "fraction_crossed",
        "Multiplied crosswise",
        "Fractions are multiplied numerator by numerator and denominator by denominator.",
        fractions.fractions_multiplied_across,
    ),
    _made(
        "whole_times_both",
        "Numerator and denominator multiplied",
        "A number times a fraction: only the numerator is multiplied.",
        fractions.whole_times_both,
    ),
    _made(
        "cancelled_term",
        "Term cancelled",
        "Only a factor of the whole numerator and the whole denominator can be cancelled, not a term.",
        fractions.cancelled_term,
    ),
    _made(
        "one_term_divided",
        "Only one term divided",
        "The denominator divides every term of the numerator.",
        fractions.one_term_divided,
    ),
    _made(
        "split_denominator",
        "Denominator taken apart",
        "A sum in the denominator cannot be taken apart into two fractions.",
        fractions.split_denominator,
    ),
    # reckoning
    _seen(
        "degrees_radians",
        "Degrees and radians",
        "Check the unit of the angle: degrees or radians?",
        numbers.degrees_radians,
    ),
    _made("percent", "Per cent sign", "Per cent means hundredths.", numbers.percent_as_number),
    _seen(
        "rounded_as_equal",
        "Rounded number as exact",
        "This is rounded: write the exact number, or an about-equal sign.",
        numbers.rounded_as_equal,
    ),
    _seen(
        "unit_conversion",
        "Unit conversion",
        "Check the conversion: is the new unit larger or smaller, and how many of one make the other?",
        numbers.unit_factor,
    ),
    _seen(
        "power_of_ten",
        "Place of the decimal point",
        "The digits are right: check the place of the decimal point.",
        numbers.power_of_ten,
    ),
    _seen(
        "rounded_early",
        "Rounded too early",
        "Something was rounded before the end: keep the exact numbers until the last step.",
        numbers.rounded_early,
    ),
    _made(
        "order_of_operations",
        "Order of operations",
        "Multiply and divide before you add and subtract.",
        arithmetic.left_to_right,
    ),
    _made(
        "order_left_to_right",
        "From left to right",
        "Operations of the same rank are done from left to right.",
        arithmetic.right_to_left,
    ),
    _made(
        "order_power_first", "Powers first", "Powers come before multiplication and addition.", arithmetic.power_last
    ),
    _made(
        "like_terms_powers",
        "Like terms",
        "When like terms are added the unknown stays as it is: only the numbers in front are added.",
        arithmetic.like_terms_squared,
    ),
    _made("unlike_terms", "Unlike terms put together", "Only like terms can be put together.", arithmetic.unlike_terms),
    _made(
        "unknown_dropped",
        "Unknown taken away",
        "How many of the unknown are left when one of them is taken away?",
        arithmetic.unknown_dropped,
    ),
    _made(
        "double_minus", "Two minus signs", "Count the minus signs: what do two of them make?", arithmetic.minus_minus
    ),
    _made(
        "difference_reversed",
        "Difference the wrong way round",
        "Which number is taken away from which? Mind the sign of the result.",
        arithmetic.difference_reversed,
    ),
    _made(
        "signs_of_sum",
        "Signs of a sum",
        "Think of the number line: where do you start, and in which direction do you go?",
        arithmetic.negatives_added,
    ),
    _made(
        "fraction_inverted",
        "Fraction upside down",
        "Which number belongs above the bar, and which below?",
        fractions.fraction_inverted,
    ),
    _made("arithmetic_slip", "Slip of reckoning", "The idea is right: reckon this line again.", arithmetic.slips),
    _made(
        "arithmetic_slip_moved",
        "Slip of reckoning while moving",
        "The idea is right: reckon this line again.",
        arithmetic.moved_slips,
    ),
)
"""Every known mistake, the likeliest first."""

BY_CODE: dict[str, Mistake] = {mistake.code: mistake for mistake in MISTAKES}
