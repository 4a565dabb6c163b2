"""Mistakes with derivatives and integrals."""

from __future__ import annotations

from engine.maths.mistakes import calculus
from engine.maths.mistakes.mistake import Mistake, made, seen

MISTAKES: tuple[Mistake, ...] = (
    seen(
        "constant_forgotten",
        "Constant of integration",
        "An indefinite integral stands for a whole family of functions: what is missing at the end?",
        calculus.constant_forgotten,
    ),
    made(
        "bounds_swapped",
        "Limits the wrong way round",
        "Take the value at the upper limit first, and take away the one at the lower limit.",
        calculus.bounds_swapped,
    ),
    made(
        "lower_bound_ignored",
        "Lower limit left out",
        "The value at the lower limit has to be taken away, even where it looks as if it were nothing.",
        calculus.lower_bound_ignored,
    ),
    made(
        "integral_power_rule",
        "Power rule of integration",
        "Integrating a power raises the exponent by one and divides by the new exponent.",
        calculus.integral_power_rule,
    ),
    made(
        "integral_differentiated",
        "Differentiated instead of integrated",
        "This is the derivative; the integral goes the other way.",
        calculus.integral_differentiated,
    ),
    made(
        "chain_rule",
        "Chain rule",
        "There is a function inside another: the derivative of the inner one has to be a factor, too.",
        calculus.chain_rule,
    ),
    made(
        "product_rule",
        "Product rule",
        "The derivative of a product is not the product of the derivatives.",
        calculus.product_rule,
    ),
    made(
        "product_rule_half",
        "Half of the product rule",
        "The product rule has two parts: each factor takes its turn to be differentiated.",
        calculus.product_rule_half,
    ),
    made(
        "product_rule_sign",
        "Sign in the product rule",
        "The two parts of the product rule are added.",
        calculus.product_rule_sign,
    ),
    made(
        "quotient_rule_sign",
        "Order in the quotient rule",
        "In the quotient rule the derivative of the numerator comes first: the order decides the sign.",
        calculus.quotient_rule_sign,
    ),
    made(
        "quotient_rule_plus",
        "Sign in the quotient rule",
        "The two parts of the quotient rule are not added.",
        calculus.quotient_rule_plus,
    ),
    made(
        "quotient_rule",
        "Quotient rule",
        "The derivative of a quotient is not the quotient of the derivatives.",
        calculus.quotient_rule_parts,
    ),
    made(
        "quotient_rule_bottom",
        "Square in the quotient rule",
        "Look at the denominator of the quotient rule again: something is squared there.",
        calculus.quotient_rule_bottom,
    ),
    made(
        "exponential_rule",
        "Derivative of an exponential",
        "The unknown stands in the exponent: the power rule is not for that.",
        calculus.exponential_rule,
    ),
    made(
        "trig_derivative_sign",
        "Sign of a trigonometric derivative",
        "Check which of sine and cosine brings a minus when it is differentiated.",
        calculus.trig_sign,
    ),
    made(
        "power_rule",
        "Power rule",
        "The power rule: the exponent comes down as a factor, and the new exponent is one less.",
        calculus.power_rule,
    ),
    made(
        "constant_kept",
        "Derivative of a constant",
        "A constant does not change: what is its derivative?",
        calculus.constant_kept,
    ),
)
