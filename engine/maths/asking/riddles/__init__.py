"""Number riddles: "I think of a number, add 4, double the result and get 60. Which number was it?"

`words` takes the text apart, `order` puts it in the usual order, `several` finds out about how many numbers it is,
`value` holds a formula said in words, `nouns`, `bases` and `phrases` read noun phrases, `actions` what is done to a
number, `relations` the equations, `clauses` the whole text, and `ask` makes the question of it. Everything is read in
all ways that English leaves open; where two of them differ in meaning, clearer words are asked for.
"""

from __future__ import annotations

from engine.maths.asking.riddles.ask import ask

__all__ = ["ask"]
