"""STACK's AddConst: only the constant of integration is judged, not what it is added to.

    AddConst v          one letter beside those declared, and it is added as it is: + c
    AddConst v, ...     further declared letters are no constants
    NONSTRICT           the one letter only shifts the answer, in whatever way: + c^3, ln(k |x|)

No kind of answer asks for that: an antiderivative is judged as a whole. So this calls what the judge decides it with.
"""

from __future__ import annotations

from typing import Any

from engine.maths.judges.constants import Constant, constant_in
from engine.maths.reader import read
from engine.maths.tree import symbols
from tests.bench.cases.maxima import assumption, typed

_SHIFTS = (Constant.ADDED, Constant.SCALED, Constant.LOGARITHM, Constant.WEIRD)


def judge(row: dict[str, Any]) -> tuple[str, str, str]:
    """(outcome, note code, detail) of one line. Raises ReadError for what was typed."""
    variable, *rest = [part.strip() for part in str(row["options"]).strip("[] ").split(",")]
    given, names = typed(assumption(str(row["given"]))[1])
    answer = read(given, names=frozenset(names))
    strict = "NONSTRICT" not in rest
    letters = sorted(symbols(answer) - {variable, *rest})
    kinds = [how for letter in letters if (how := constant_in(answer, variable, letter)) is not Constant.NONE]
    if Constant.UNCLEAR in kinds:
        return "cannot_decide", "antiderivative.constant_unclear", ", ".join(letters)
    right = len(kinds) == 1 and (kinds[0] is Constant.ADDED if strict else kinds[0] in _SHIFTS)
    note = "answer.right" if right else "antiderivative." + (str(kinds[0]) if len(kinds) == 1 else "constants")
    return "right" if right else "wrong", note, ", ".join(letters)
