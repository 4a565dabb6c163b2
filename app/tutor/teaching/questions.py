"""What to ask at a step of the algebra: a question for each rule, without saying what is to be done.

    QUESTIONS["equation.subtract"]    "What could you do on both sides to get rid of {what}?"

`{what}` is the formula in the step's title (the 5 of "Subtract $5$ from both sides"), `{line}` the line before it. The
rules not named here are asked about by their family, the part before the dot.
"""

from __future__ import annotations

QUESTIONS: dict[str, str] = {
    "equation.subtract": "The other side would be simpler without ${what}$ here. What could you do "
    "on both sides to get rid of it?",
    "equation.add": "What could you do on both sides to get rid of the ${what}$ that is taken away?",
    "equation.divide": "The letter is multiplied by ${what}$. What undoes that, on both sides?",
    "equation.multiply": "The letter is divided by ${what}$. What undoes that, on both sides?",
    "equation.root": "A square stands alone now. What undoes it, and how many numbers have this square?",
    "equation.square": "A root stands alone. What undoes a root?",
    "equation.zero_product": "A product is zero here. What must be true of at least one of its factors?",
    "equation.solve_factors": "Each of these equations can be solved by itself. What does each one give?",
    "equation.order": "Can you write all the solutions down in one line?",
    "equation.isolate": "Which term would you like to stand alone, and what is in its way?",
    "factor.sum_product": "Can you find two numbers with this product and this sum? Which product, and which sum?",
    "factor.common": "What do all the terms have in common?",
    "factor.difference_of_squares": "Both parts are squares, and one is taken from the other. Which formula fits that?",
    "factor.perfect_square": "First and last term are squares. Whose square could the whole be?",
    "expand.distribute": "Which terms does the factor in front of the bracket have to reach?",
    "expand.brackets": "How many products do you get when every term meets every term? Which ones?",
    "expression.collect": "Which terms are alike, and what do they come to together?",
    "expression.order": "In which order would you write the terms?",
    "fraction.common_denominator": "Which number do both denominators go into?",
    "fraction.reduce": "Is there a number that goes into both the top and the bottom?",
    "fraction.multiply": "How are fractions multiplied: what happens to the tops, and what to the bottoms?",
    "fraction.divide": "Dividing by a fraction is the same as multiplying by what?",
    "fraction.cancel": "Which factor stands both above and below?",
    "fraction.factor": "Can the top or the bottom be written as a product?",
    "number.add": "What does the sum come to?",
    "number.subtract": "What does the difference come to?",
    "number.multiply": "What does the product come to?",
    "number.divide": "What does the division come to?",
    "number.percent": "What does per cent mean, as a fraction?",
    "power.number": "What does the power mean, written as a product?",
    "quadratic.formula": "Which numbers are a, b and c here?",
    "quadratic.discriminant": "What stands under the root of the formula, with the numbers of this equation?",
    "quadratic.complete": "Which number turns the terms with the letter into a perfect square?",
    "system.scale": "By what could you multiply one equation so that a letter has the same number in front in both?",
    "system.eliminate": "What happens if you add the equations, or take one from the other?",
    "system.substitute": "You know one letter now. Where could you put it in?",
    "system.isolate": "Which equation is easiest to solve for one of its letters?",
    "system.solution": "Which values belong to the two letters?",
    "absolute.cases": "What is between the bars may be positive or negative. Which two equations does that give?",
    "derivative.product": "This is a product of two functions. Which rule is there for that?",
    "derivative.quotient": "This is a quotient of two functions. Which rule is there for that?",
    "derivative.chain": "One function stands inside another. Which is the outer one, and which the inner one?",
    "derivative.power": "What happens to the exponent of a power when you differentiate it?",
    "derivative.sum": "May you differentiate the terms one by one?",
    "derivative.constant_multiple": "What happens to a number in front when you differentiate?",
    "derivative.sin": "What is the derivative of the sine?",
    "derivative.cos": "What is the derivative of the cosine?",
    "integral.power": "What happens to the exponent of a power when you integrate it?",
    "integral.limits": "Which two values do you put into it, and what do you do with the two results?",
    "integral.sum": "May you integrate the terms one by one?",
    "limit.substitute": "What do you get when you simply put the number in?",
    "limit.hospital": "Top and bottom both go to the same troublesome value. Which rule is there for that?",
    "evaluate.substitute": "What does the expression look like with the number in the place of the letter?",
    "statistics.order": "What has to be done with the list first?",
    "statistics.median": "Which number, or numbers, stand in the middle of the ordered list?",
    "statistics.total": "What do all the numbers come to together?",
    "chemistry.atoms": "How many atoms of each element are there on each side?",
    "units.factor": "How many of the one unit make the other?",
    "units.replace": "What do you get when you put that in the place of the unit?",
    "physics.law": "Which formula joins what is given with what is asked for?",
    "physics.substitute": "What does the formula look like with the values in it, units and all?",
}

FAMILIES: dict[str, str] = {
    "equation": "What could you do on both sides to come closer to the letter standing alone?",
    "inequality": "What could you do on both sides, and does the sign stay as it is?",
    "system": "How could you make one of the letters disappear?",
    "factor": "How could you write this as a product?",
    "expand": "What do you get when you multiply the brackets out?",
    "expression": "Which terms can be put together?",
    "fraction": "How could you make these fractions simpler?",
    "number": "Which operation comes first here, and what does it come to?",
    "power": "Which law of exponents fits here?",
    "root": "What do you know about this root?",
    "quadratic": "This is a quadratic equation. Which way of solving one do you know?",
    "absolute": "What can be between the bars?",
    "exponential": "Can both sides be written as powers of the same base?",
    "logarithm": "What does a logarithm ask for?",
    "derivative": "Which rule fits the outermost form here?",
    "integral": "Which function has this one as its derivative?",
    "limit": "What happens when you put the number in?",
    "statistics": "What does this number say about a list?",
    "sequence": "What happens from each number to the next?",
    "trigonometry": "At which angles does this function have this value?",
    "matrix": "Which row goes with which column?",
    "vector": "What happens in each component?",
    "geometry": "Which formula belongs to this shape, and what do you put into it?",
    "physics": "What is given, what is asked for, and which formula joins them?",
    "units": "How do the two units go together?",
    "chemistry": "What must be the same on both sides?",
    "probability": "How many outcomes are there, and how many of them are wanted?",
    "evaluate": "What do you put in, and where?",
    "line": "What do you know about the slope and about one point?",
    "parabola": "Where is the axis of the parabola?",
    "square": "Which number makes a perfect square of it?",
    "ode": "Can the two letters be separated?",
}

OPENING = "What is asked for here, and what would you do first?"
ANY = "What would be the next step?"
WRITE_IT = "What does your next line look like?"
END = "What is your answer, then?"
TRY_EACH = "What happens when you put each of your numbers into the question?"
UNIT = "Which unit belongs to your number, and is it a unit of what is asked for?"
