"""What a tree is worth: exactly, in a finite field, or to as many digits as its numbers ask for.

    exact(tree)             a Fraction, for trees of rational arithmetic
    modular(tree, values)   the value modulo a 255-bit prime: two rational functions that agree there at random
                            points are the same (Schwartz-Zippel: the chance of an error is below 1e-70)
    value(tree, values)     real (or complex) value with a precision chosen from the sizes that occur

Values are real unless complex ones are asked for; where a tree has no value `Undefined` is raised, where the
precision does not settle it `Unclear`. Does not import SymPy.
"""

from engine.maths.evaluate.digits import Numbers, as_fraction, value
from engine.maths.evaluate.errors import NotRational, Unclear, Undefined
from engine.maths.evaluate.exact import exact
from engine.maths.evaluate.modular import PRIME, modular

__all__ = ["PRIME", "NotRational", "Numbers", "Unclear", "Undefined", "as_fraction", "exact", "modular", "value"]
