"""Whether a text gives an answer away: a hint is shown only when this says that it does not.

    leaks(text, tree, given), leaks_answer(kind, expected, text, shown)

Facts:
- each number and expression of the text, between dollars or typed, is compared with the answer and its parts;
- what was shown before (the question, earlier hints) is no leak, but `x = 5` is one even where 5 was shown;
- `leaks` compares with a tree, `leaks_answer` with an author's answer of a declared kind, also by asking the judge of
  that kind whether a piece of the text would be right;
- arithmetic that is still to be done is no leak: 2 + 3 is not yet 5;
- in doubt it says "leaks": a hint may be lost that way, an answer may not be given away.
"""

from engine.maths.leaks.answers import leaks_answer
from engine.maths.leaks.text import trees_in
from engine.maths.leaks.trees import leaks

__all__ = ["leaks", "leaks_answer", "trees_in"]
