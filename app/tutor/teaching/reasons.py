"""Why a rule of the algebra is allowed, in a sentence or two for each family of rules."""

from __future__ import annotations

_WORKED_OUT = "Only the numbers are worked out here; everything else stays as it was."

WHY: dict[str, str] = {
    "equation.subtract": "Both sides are equal. If you take the same away from equal things, what is "
    "left is still equal.",
    "equation.add": "Both sides are equal. If you add the same to equal things, they stay equal.",
    "equation.divide": "Both sides are equal. Equal things cut into equally many parts have equal parts.",
    "equation.multiply": "Both sides are equal, so the same number of copies of each is equal, too.",
    "equation.zero_product": "If two numbers are both not zero, their product is not zero. So one factor has to be.",
    "equation.root": "A positive number has two square roots, one positive and one negative. Both must be kept.",
    "equation.square": "Equal things have equal squares. But the squares of 3 and -3 are equal as "
    "well, so new solutions can "
    "slip in: try each one at the end.",
    "equation.solve_factors": "What solves one of these equations makes the whole product zero, so it solves the "
    "first equation, too.",
    "equation.check": "Squaring can bring in numbers that solve nothing. Putting each of them in shows which.",
    "equation.swap": "If one thing equals another, the other equals the one: the two sides may change places.",
    "equation": "Whatever is done to one side is done to the other, so the equation keeps its solutions.",
    "inequality": "The same may be done on both sides, but a negative factor turns the order round: "
    "2 < 3, and -2 > -3.",
    "absolute": "The bars take the sign away, so what is inside can be the number itself or its opposite.",
    "system": "Both equations hold at once, so they may be added, and one may be put into the other.",
    "factor.sum_product": "Multiply $(x + a)(x + b)$ out: $a + b$ comes to stand in front of $x$, and $ab$ at the end.",
    "factor": "A product and its multiplied-out form are the same number, whatever the letter stands for.",
    "expand.binomial": "A square is the bracket times itself, so every term in it meets every term.",
    "expand.brackets": "Every term of the one bracket is multiplied by every term of the other, and no pair is left "
    "out.",
    "expand": "A factor in front of a bracket counts everything inside: two bags with 3 apples and 1 pear each hold 6 "
    "apples and 2 pears.",
    "expression": "Terms with the same letters are counted together, as 2 apples and 3 apples are 5 apples.",
    "fraction.common_denominator": "Only pieces of the same size can be counted together. The common "
    "denominator makes them so.",
    "fraction.reduce": "Twice as many pieces of half the size are the same amount, so a common factor may go.",
    "fraction.cancel": "A factor above and below divides out to 1, as long as it is not zero.",
    "fraction.divide": "How often a half fits into something is twice how often a whole does: so one multiplies by the "
    "inverse.",
    "fraction": "A fraction keeps its value when top and bottom are multiplied, or divided, by the same number.",
    "number.percent": "Per cent means: out of a hundred.",
    "number.add": _WORKED_OUT,
    "number.subtract": _WORKED_OUT,
    "number.multiply": _WORKED_OUT,
    "number.divide": _WORKED_OUT,
    "number.gcd": "Whatever goes into all the numbers is made of prime factors that all of them have.",
    "number.scientific": "Each place that the decimal point moves is one factor of ten, which the power makes up for.",
    "number": "Brackets come first, then powers, then products and quotients, then sums.",
    "power.number": "A power is a product of equal factors: write it out and multiply.",
    "power": "A power is a product of equal factors. Writing the factors out shows why the law holds.",
    "root": "A root asks which number gives this one when it is raised to the power.",
    "quadratic": "Every quadratic equation can be turned into a square that equals a number, and a "
    "square can be undone.",
    "square": "A perfect square has one number only that fits its middle term: half of it, squared.",
    "logarithm.undo": "A logarithm asks to which power the base must be raised. So the base to that power is "
    "what stands in the logarithm.",
    "logarithm": "A logarithm is an exponent, so the laws of exponents become laws of logarithms.",
    "exponential": "Powers of the same base are equal only if their exponents are.",
    "derivative.product": "When both factors change, the product changes for two reasons: each one has its part.",
    "derivative.chain": "The inner function changes, and the outer one changes with it: the two rates are multiplied.",
    "derivative.quotient": "It is the product rule for a product with one over something.",
    "derivative": "The derivative says how fast the function changes, and it is found piece by piece.",
    "integral": "Integrating undoes differentiating. Differentiate the result, and you are back where you began.",
    "limit": "A limit asks what the values come close to, not what happens at the place itself.",
    "evaluate": "A letter stands for a number. Where the number is known, it may be put in its place.",
    "function": "This value follows from the definition of the function.",
    "trigonometry": "Sine, cosine and tangent repeat, so there are several angles with the same value.",
    "statistics": "The number is made from the whole list in a fixed way, which its name says.",
    "probability": "If all outcomes are equally likely, only counting is left.",
    "sequence": "The rule is the same from each number to the next.",
    "matrix": "Each entry of the result is made from one row and one column.",
    "vector.dot": "A dot product is defined so: entries in the same place are multiplied, and the products added.",
    "vector": "The components do not mix: each is worked out by itself.",
    "geometry": "The formula holds for every shape of this kind, so only its own measures have to be put in.",
    "physics": "The formula is a law: what is asked for stands in it together with what is given.",
    "units": "A unit may be replaced by what it is equal to, as a letter by its number.",
    "chemistry.count": "A small number behind an element says how many of its atoms there are; without one there is "
    "one.",
    "chemistry.molar_mass": "A molecule weighs as much as all of its atoms together.",
    "chemistry.compute": _WORKED_OUT,
    "chemistry": "No atom appears or disappears, so each element is counted on both sides.",
    "line": "A straight line has the same slope everywhere, so one point and the slope fix it.",
    "parabola": "A parabola is the same on both sides of its axis.",
    "polynomial": "What is subtracted is a multiple of the divisor, so dividing it leaves nothing over.",
    "domain": "A function has a value only where everything in it can be worked out.",
    "curve": "The derivative at a place is the slope of the curve there.",
    "function.swap": "The inverse takes the value and gives back the number, so the two letters change places.",
    "ode": "An equation with a derivative is undone by integrating.",
}


def why(rule: str) -> str:
    """Why a rule is allowed; empty where nothing is written about it."""
    return WHY.get(rule) or WHY.get(rule.partition(".")[0], "")
