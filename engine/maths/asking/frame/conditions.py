"""Where a formula has no value: "x ≠ 0" beside 3/x says nothing new, beside x^2 = x it leaves a solution out."""

from __future__ import annotations

import re

from engine.maths.asking.frame.pieces import NotApart
from engine.maths.asking.parts import NotAsked, read_part
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.reader import ReadError
from engine.maths.tree import Neg, Num, Relation, substitute, symbols

_CONDITION = re.compile(
    r"[,;]? ?\(?(?:\b(?:for|where|with|assuming(?: that)?|given that|provided(?: that)?|if|and|when|such that)\b )*"
    r"\$?(?P<x>[a-zA-Z]) ?(?:≠|!=|\\neq?(?![a-z])|(?:is |being )?(?:not |never |non-?)(?:equal to )?)"
    r" ?(?P<v>[-−]?\d+|zero)\$?\)?(?: and (?=[a-z]))?",
    re.IGNORECASE,
)


def without_conditions(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without such conditions, and the letter and the number of each."""
    found = [
        (match["x"], match["v"].lower().replace("−", "-").replace("zero", "0")) for match in _CONDITION.finditer(text)
    ]
    return (re.sub(r"^[ ,;]+", "", _CONDITION.sub(" ", text)), found) if found else (text, [])


def say_nothing_new(command: str, formula: str, conditions: list[tuple[str, str]]) -> bool:
    """Whether a formula has no value where the conditions exclude one, or the letter is none that is solved for."""
    return all(_nothing_new(command, formula, name, value) for name, value in conditions)


def _nothing_new(command: str, formula: str, name: str, value: str) -> bool:
    solved = re.search(r" for ([a-zA-Z])$", command)
    if solved is not None and solved[1] != name:
        return True
    try:
        tree = read_part(formula)
    except (ReadError, NotAsked) as error:
        raise NotApart from error
    number = Neg(Num(value[1:])) if value.startswith("-") else Num(value)
    for side in tree.terms if isinstance(tree, Relation) else (tree,):
        if name not in symbols(side):
            continue
        try:
            exact(substitute(side, {name: number}))
        except Undefined:
            return True
        except NotRational:
            continue
    return False
