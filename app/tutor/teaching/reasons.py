"""Why a rule of the algebra is allowed, in a sentence or two for each family of rules."""

from __future__ import annotations

_WORKED_OUT = "Only the numbers are worked out here; everything else stays as it was."
_PYTHAGORAS = (
    "It is the theorem of Pythagoras: the ways across and up are the legs of a right triangle, and the straight way is "
    "its long side."
)
_STEPS = "There is one step fewer than there are numbers: after the first step one is at the second number."
_UNITS = "Numbers are worked out with numbers, and units with units."

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
    "equation.order": "Nothing new is worked out here: the solutions are only written down together.",
    "equation": "Whatever is done to one side is done to the other, so the equation keeps its solutions.",
    "inequality.zeros": "From one zero to the next the sign stays as it is, so one look at each piece is enough.",
    "inequality": "The same may be done on both sides, but a negative factor turns the order round: "
    "2 < 3, and -2 > -3.",
    "absolute": "The bars take the sign away, so what is inside can be the number itself or its opposite.",
    "system": "Both equations hold at once, so they may be added, and one may be put into the other.",
    "factor.sum_product": "Multiply $(x + a)(x + b)$ out: $a + b$ comes to stand in front of $x$, and $ab$ at the end.",
    "factor.split_middle": "The two new terms come to the middle one, so nothing has changed; but now they pair up.",
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
    "fraction.multiply": "Half of a third is a sixth: a part of a part. So tops and bottoms are multiplied.",
    "fraction.factor": "A product has the same value, and shows what top and bottom share.",
    "fraction.partial": "Put together over one denominator, these fractions are the one you began with.",
    "fraction": "A fraction keeps its value when top and bottom are multiplied, or divided, by the same number.",
    "number.percent": "Per cent means: out of a hundred.",
    "number.add": _WORKED_OUT,
    "number.subtract": _WORKED_OUT,
    "number.multiply": _WORKED_OUT,
    "number.divide": _WORKED_OUT,
    "number.gcd": "Whatever goes into all the numbers is made of prime factors that all of them have.",
    "number.scientific": "Each place that the decimal point moves is one factor of ten, which the power makes up for.",
    "number.lcm": "A number that all of these go into has every prime factor as often as each of them has it.",
    "number.is_prime": "A number that is a product has a factor no larger than its square root. So one need not try "
    "further.",
    "number.as_fraction": "The places behind the point are tenths, hundredths, thousandths, and so on.",
    "number.round": "A digit from 5 on is at least half of the place before it, so the nearer number is "
    "the next one up.",
    "number.in_front": "The factors of a product may change places, and the number usually stands first.",
    "number.work_out": "Brackets come first, then powers, then products and quotients, then sums.",
    "number": _WORKED_OUT,
    "power.number": "A power is a product of equal factors: write it out and multiply.",
    "power": "A power is a product of equal factors. Writing the factors out shows why the law holds.",
    "root.take_out": "The root of a product is the product of the roots, so the root of the square can "
    "be taken by itself.",
    "root": "A root asks which number gives this one when it is raised to the power.",
    "quadratic.discriminant": _WORKED_OUT,
    "quadratic.both_signs": "Plus or minus means: one solution with plus, and one with minus.",
    "quadratic": "Every quadratic equation can be turned into a square that equals a number, and a "
    "square can be undone.",
    "square": "A perfect square has one number only that fits its middle term: half of it, squared.",
    "logarithm.undo": "A logarithm asks to which power the base must be raised. So the base to that power is "
    "what stands in the logarithm.",
    "logarithm": "A logarithm is an exponent, so the laws of exponents become laws of logarithms.",
    "exponential.logarithm": "Equal numbers have equal logarithms, and the logarithm brings the exponent "
    "down in front.",
    "exponential": "Powers of the same base are equal only if their exponents are.",
    "derivative.product": "When both factors change, the product changes for two reasons: each one has its part.",
    "derivative.chain": "The inner function changes, and the outer one changes with it: the two rates are multiplied.",
    "derivative.quotient": "It is the product rule for a product with one over something.",
    "derivative.polynomial": "A sum grows as fast as its terms do together, so each term is taken by itself.",
    "derivative.sum": "A sum grows as fast as its terms do together, so each term is taken by itself.",
    "derivative.constant_multiple": "Three times a function grows three times as fast.",
    "derivative.power": "One of the rules one learns by heart: the exponent comes down in front, and becomes one less.",
    "derivative.linear": "Its graph is a straight line, and the number in front of the letter is its slope.",
    "derivative.sin": "Where the sine rises most steeply the cosine is 1, and at the top of the sine it is 0.",
    "derivative.cos": "The cosine falls where the sine is positive, so a minus sign comes in.",
    "derivative": "The derivative says how fast the function changes, and it is found piece by piece.",
    "integral.parts": "It is the product rule of derivatives, read backwards.",
    "integral.limits": "The area up to the upper limit, less the area up to the lower one; a constant would cancel.",
    "integral": "Integrating undoes differentiating. Differentiate the result, and you are back where you began.",
    "limit.substitute": "The function has no gap there: its values come close to the one it has at the place itself.",
    "limit.hospital": "Near the place, top and bottom run like their tangents, so their slopes decide.",
    "limit.highest_power": "Top and bottom are divided by the same, so the fraction keeps its value.",
    "limit.vanish": "The larger the number below, the smaller the fraction.",
    "limit": "A limit asks what the values come close to, not what happens at the place itself.",
    "evaluate": "A letter stands for a number. Where the number is known, it may be put in its place.",
    "function": "This value follows from the definition of the function.",
    "trigonometry.pythagoras": "For every angle the squares of sine and cosine come to 1 together.",
    "trigonometry.bounds": "Sine and cosine are never larger than 1, and never smaller than -1.",
    "trigonometry.angles": "Sine, cosine and tangent repeat, so there are several angles with the same value.",
    "statistics.order": "The middle of a list, and its ends, can be seen only when the numbers stand in order.",
    "statistics.mean": "The mean is what each would get if everything were shared out equally.",
    "statistics.median": "Half of the numbers lie below the median, and half above it.",
    "statistics.mode": "The mode is the number that occurs most often.",
    "statistics": "The number is made from the whole list in a fixed way, which its name says.",
    "probability": "If all outcomes are equally likely, only counting is left.",
    "sequence.arithmetic_term": _STEPS,
    "sequence.geometric_term": _STEPS,
    "sequence": "The rule is the same from each number to the next.",
    "matrix.determinant": "The determinant of two rows and two columns is defined in this way.",
    "matrix.inverse": "Multiply the two matrices: the result is the identity matrix, and that is what an "
    "inverse is for.",
    "matrix.value": "Each entry of the result is worked out by itself.",
    "matrix.entries": _WORKED_OUT,
    "matrix": "Each entry of the result is made from one row and one column.",
    "vector.dot": "A dot product is defined so: entries in the same place are multiplied, and the products added.",
    "vector.length": _PYTHAGORAS,
    "vector.distance": _PYTHAGORAS,
    "vector": "The components do not mix: each is worked out by itself.",
    "geometry.unit": "The unit goes through the formula like a factor: cm times cm is cm squared.",
    "geometry": "The formula holds for every shape of this kind, so only its own measures have to be put in.",
    "physics.substitute": "A letter of the formula stands for a number with its unit, so both are put in.",
    "physics.compute": _UNITS,
    "physics": "The formula is a law: what is asked for stands in it together with what is given.",
    "units.convert": _UNITS,
    "units": "A unit may be replaced by what it is equal to, as a letter by its number.",
    "chemistry.count": "A small number behind an element says how many of its atoms there are; without one there is "
    "one.",
    "chemistry.molar_mass": "A molecule weighs as much as all of its atoms together.",
    "chemistry.compute": _WORKED_OUT,
    "chemistry.solve": "Twice as much of everything reacts in the same way; so one number may be chosen, and the "
    "others follow.",
    "chemistry": "No atom appears or disappears, so each element is counted on both sides.",
    "line": "A straight line has the same slope everywhere, so one point and the slope fix it.",
    "parabola.height": "The vertex lies on the parabola, so the function says how high it is.",
    "parabola.vertex": "The axis gives the first coordinate of the vertex, the function the second.",
    "parabola": "A parabola is the same on both sides of its axis.",
    "polynomial": "What is subtracted is a multiple of the divisor, so dividing it leaves nothing over.",
    "domain": "A function has a value only where everything in it can be worked out.",
    "curve": "The derivative at a place is the slope of the curve there.",
    "story.calculation": "The story and the calculation say the same: once in words, once in signs.",
    "story.equation": "A letter stands for what is looked for, and each sentence of the story says something about it.",
    "story.asked": "The letters are only a help: the story asks for one of them, or for what they give.",
    "story.fits": "An answer must fit the story, not only the equation.",
    "story": "What the letters stand for is what the story asks about.",
    "count": "Every possibility is counted, and none is counted twice.",
    "function.inverse": "It takes every value back to the number it came from.",
    "function.swap": "The inverse takes the value and gives back the number, so the two letters change places.",
    "ode.separate": "When each letter stands on its own side, each side can be integrated by itself.",
    "ode.exponential": "A power of $e$ undoes the logarithm.",
    "ode": "An equation with a derivative is undone by integrating.",
}


def why(rule: str) -> str:
    """Why a rule is allowed; empty where nothing is written about it."""
    return WHY.get(rule) or WHY.get(rule.partition(".")[0], "")
