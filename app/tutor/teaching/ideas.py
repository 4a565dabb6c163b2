"""Ideas for the first rung: by the rule of the next step where that says more than its family, else by the question.

The algebra's own ideas (`MathsClient.hints`) are for whole families of rules ("Bring fractions to the same denominator,
and cancel"), which fits most of them; BY_RULE and BY_DETAIL are for those that it does not, BY_TASK where the algebra
has none.
"""

from __future__ import annotations

from engine.maths.question import Task

BY_RULE = {
    "expand.distribute": "A factor stands in front of a bracket. What in the bracket does it belong to?",
    "expand.brackets": "Every term of the one bracket meets every term of the other. How many products are that?",
    "equation.clear_fractions": "Fractions are in the way here. Which number, or term, do all denominators go into?",
    "equation.standard_form": "It is easiest to compare something with zero. How do you get a zero on one side?",
    "matrix.value": "Each entry of the result is made by itself. Which numbers go into one of them?",
    "story.calculation": "Which numbers does the story give, and what happens to them?",
    "story.equation": "Call what you look for by a letter. What does the story say about it?",
    "units.factor": "How many of the one unit make the other?",
    "vector.dot": "A dot product is a single number. Which entries meet each other in it?",
    "vector.length": "Draw the vector as an arrow. Where is a right triangle?",
    "vector.distance": "Draw the two points. Where is a right triangle?",
    "line.slope": "A slope says how much goes up for one step to the right.",
    "fraction.reduce": "What goes into both the top and the bottom?",
    "fraction.multiply": "How are fractions multiplied: what happens to the tops, and what to the bottoms?",
    "fraction.divide": "Dividing by a fraction is the same as multiplying by another one. Which?",
    "factor.sum_product": "Think of two brackets multiplied together. Which two numbers belong in them?",
    "factor.split_middle": "Think of two brackets multiplied together. What do they begin with?",
    "factor.difference_of_squares": "Both parts are squares. Which formula has two squares in it?",
    "equation.root": "What undoes a square? And how many numbers have this square?",
    "root.squared": "What undoes a square root?",
    "equation.square": "What undoes a square root?",
    "expand.binomial": "There is a formula for the square of a sum or difference. How does it go?",
    "number.percent": 'Per cent means: out of a hundred. And "of" means times.',
    "derivative.polynomial": "Take the terms one by one: each is a power with a number in front.",
    "power.of_power": "Recall what a power means, and write it out once.",
    "number.multiply": "It is a product: split one of the numbers if it is hard to do at once.",
    "number.divide": "It is a division: how often does the one number go into the other?",
    "number.gcd": "What do the numbers have in common? Split each of them into its prime factors.",
    "number.lcm": "Which prime factors must a number have that all of these go into?",
    "number.primes": "Divide by the small primes, one after the other, as long as nothing is left over.",
    "number.is_prime": "Which smaller primes could go into it? And how far do you have to try?",
    "number.divisors": "Divisors come in pairs: a small one and a large one.",
    "number.scientific": "Where must the decimal point stand, so that one digit is left in front of it?",
    "number.ordinary": "What does a power of ten do to the decimal point?",
    "number.round": "Which digit decides whether the one in front of it goes up?",
    "number.mixed": "How many wholes are in it, and what is left over?",
    "number.factorial": "A factorial is a product. Write it out.",
    "number.ratio": "How many equal parts are there together?",
    "number.share": "How many equal parts are there together?",
    "number.as_percent": "Per cent means: out of a hundred.",
    "number.as_decimal": "A fraction is a division: the top by the bottom.",
    "number.as_fraction": "Read the decimal aloud: how many tenths, hundredths or thousandths is it?",
    "number.decimal_to_fraction": "Read the decimal aloud: how many tenths, hundredths or thousandths is it?",
    "number.absolute": "How far from zero is the number?",
    "function.swap": "The inverse goes the other way: from the value back to the number it came from.",
}
BY_DETAIL = {
    (Task.STATISTICS, "median"): "The median is the middle of a list. What has to be done before one sees the middle?",
    (Task.STATISTICS, "mean"): "The mean is what each one gets when everything is shared out equally.",
    (Task.STATISTICS, "mode"): "The mode tells which number of a list is the most frequent one.",
    (Task.STATISTICS, "range"): "The range tells how far a list reaches, from one end to the other.",
    (Task.MATRIX, "determinant"): "A determinant is a single number, made of all the entries. How does the formula go?",
    (Task.MATRIX, "inverse"): "A matrix times its inverse is the identity matrix. Is there a formula for two rows?",
    (Task.FUNCTION, "partial_fractions"): "Which two simple fractions could come to this? What are their denominators?",
    (Task.NUMBERS, "percent"): "Per cent means: out of a hundred. Which part of the whole is it, as a fraction?",
    (Task.FUNCTION, "tangent"): "A tangent goes through the point on the curve. Which slope does it have?",
    (Task.FUNCTION, "normal"): "A normal stands at a right angle to the tangent. Which slope does it have?",
    (Task.LIMIT, ""): "First try to put the number in. What goes wrong?",
}
"""For the first step of a question of which that is what is asked for."""
BY_TASK = {
    Task.GEOMETRY: "Which formula belongs to this shape? Draw it, and write the given lengths on it.",
    Task.PHYSICS: "List what is given, with units, and what is asked for. Which formula joins them?",
    Task.CONVERT: "How many of the one unit make the other?",
    Task.MOLAR_MASS: "Count the atoms of each element, then use the periodic table.",
    Task.BALANCE: "Atoms are never lost: each element must occur equally often on both sides.",
    Task.PROBABILITY: "Count what can happen, and count what you are looking for.",
    Task.STATISTICS: "Say in your own words what this number tells you about the list.",
    Task.SEQUENCE: "What happens from each number to the next one?",
    Task.NUMBERS: "Split the numbers into their prime factors.",
    Task.MATRIX: "Work with one row and one column at a time.",
    Task.VECTOR: "Work with one component at a time.",
    Task.FUNCTION: "What does the graph do there? Begin with the rule of the function.",
    Task.ODE: "Can the two letters be separated, one on each side?",
}
INSTEAD = {
    "probability.count": "Write all the outcomes down, in a list or a table, and mark those that fit.",
    "expression.collect": "Put the terms with the same letters side by side, each with its sign.",
}
"""For the third rung where the step with its numbers is as good as the answer."""
