"""Known mistakes, each found by making it: the faulty lines that come of the line before are compared with what was
written.

    find_mistake(read("3x + 5 = 20"), read("3x = 25")).code     # "mistake.sign_moved"

`registry` lists them with their sentences; the rewritings are grouped in the other modules. A name is given only to a
line that is already known to be wrong, and no verdict rests on it.
"""

from engine.maths.mistakes.find import find_mistake, find_mistakes
from engine.maths.mistakes.mistake import Mistake
from engine.maths.mistakes.registry import BY_CODE, MISTAKES

__all__ = ["BY_CODE", "MISTAKES", "Mistake", "find_mistake", "find_mistakes"]
