"""Trees as fast real functions, for drawing and for simulating; never for judging an answer.

    vector(tree, ["x"])([xs])              a whole array at once, nan where there is no value
    scalar(rate, ["angle", "speed"])(...)  one float, as quick as it gets without generating program text
    system(rates, ["t", "angle", "speed"]) several at once, what they share worked out once
    number(tree, {"a": 2.0})               one value now

Exact values and lists are the business of the expression language; here everything is a 64-bit float.
"""

from lessons.numeric.compiling import MAX_NODES, MAX_TERMS, NotNumeric, number, scalar, vector
from lessons.numeric.systems import system

__all__ = ["MAX_NODES", "MAX_TERMS", "NotNumeric", "number", "scalar", "system", "vector"]
