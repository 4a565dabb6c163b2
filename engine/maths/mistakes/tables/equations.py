"""Mistakes with equations and inequalities."""

from __future__ import annotations

from engine.maths.mistakes import equations, solutions
from engine.maths.mistakes.mistake import Mistake, made, seen

MISTAKES: tuple[Mistake, ...] = (
    seen(
        "inequality_not_flipped",
        "Inequality not turned",
        "Both sides were multiplied or divided by a negative number: what happens to the inequality sign?",
        equations.inequality_not_flipped,
    ),
    seen(
        "inequality_flipped",
        "Inequality turned without reason",
        "The inequality sign turns only where both sides are multiplied or divided by a negative number.",
        equations.inequality_flipped,
    ),
    made(
        "inequality_by_unknown",
        "Inequality multiplied by the unknown",
        "Both sides were multiplied by something that may be negative: look at its two cases.",
        equations.inequality_by_unknown,
    ),
    made(
        "inequality_root",
        "Root of an inequality",
        "Think of all the numbers whose square is small enough, or large enough: on both sides of zero.",
        equations.inequality_root,
    ),
    made(
        "inequality_strict",
        "Bar of the inequality sign",
        "Compare the inequality signs: is equality still allowed, or was it not before?",
        equations.strictness_changed,
    ),
    made(
        "plus_minus_forgotten",
        "Plus-minus forgotten",
        "Two numbers have this square. Which is the other one?",
        solutions.plus_minus_forgotten,
    ),
    made(
        "absolute_one_case",
        "Only one case of an absolute value",
        "What stands between the bars may be positive or negative: there are two cases.",
        solutions.absolute_one_case,
    ),
    made(
        "solution_dropped",
        "Solution dropped",
        "A solution of the line before is missing here.",
        solutions.solution_dropped,
    ),
    made(
        "factor_dropped",
        "Only one factor set to zero",
        "A product is zero when any of its factors is: each factor gives a solution.",
        solutions.factor_dropped,
    ),
    made(
        "divided_by_unknown",
        "Lost root",
        "Both sides were divided by something that may be zero, and that case got lost.",
        solutions.divided_by_unknown,
    ),
    made(
        "zero_product",
        "Product that is not zero",
        "Only from a product that is zero can you say something about each factor.",
        solutions.zero_product,
    ),
    made(
        "root_sign",
        "Sign of a root",
        "Put the number back into its bracket: does the bracket become zero?",
        solutions.root_sign,
    ),
    seen("even_root", "Root of a negative number", "Can the square of a real number be negative?", solutions.even_root),
    made(
        "formula_sign",
        "Sign in the quadratic formula",
        "Look at the first term of the quadratic formula: which sign does it have?",
        solutions.formula_sign,
    ),
    made(
        "discriminant_sign",
        "Sign in the discriminant",
        "Look at the discriminant again: mind the signs of the numbers in it.",
        solutions.discriminant_sign,
    ),
    made(
        "formula_divisor",
        "Denominator of the quadratic formula",
        "Look at the denominator of the quadratic formula, and at how far its bar reaches.",
        solutions.formula_divisor,
    ),
    made(
        "sign_moved", "Sign when moving a term", "A term changed sides: what happens to its sign?", equations.sign_moved
    ),
    made(
        "one_side_only",
        "Only one side changed",
        "What is done to one side of an equation has to be done to the other, too.",
        equations.one_side_only,
    ),
    made(
        "coefficient_subtracted",
        "Coefficient taken away",
        "The number is a factor of the unknown: which operation undoes a multiplication?",
        equations.coefficient_subtracted,
    ),
    made(
        "coefficient_sign_lost",
        "Sign of a coefficient lost",
        "The coefficient is negative: divide by it with its sign.",
        equations.coefficient_sign_lost,
    ),
    made(
        "division_inverted",
        "Division upside down",
        "Which number is divided by which? Put your result back to see.",
        equations.division_inverted,
    ),
    made(
        "inverse_operation",
        "Wrong inverse operation",
        "To undo a multiplication divide, to undo a division multiply.",
        equations.coefficient_multiplied,
    ),
    made(
        "not_every_term",
        "Not every term",
        "Whatever is done to an equation is done to every term of it.",
        equations.not_every_term,
    ),
)
