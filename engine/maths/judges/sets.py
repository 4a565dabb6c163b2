"""Judges sets of solutions; missing and extra ones are told apart."""

from __future__ import annotations

from engine.maths.answers import ALL, NONE, solution_set
from engine.maths.equivalence import same_value
from engine.maths.judges.base import author, partly, right, undecided, wrong
from engine.maths.judges.numbers import rounded
from engine.maths.kinds import AnswerKind
from engine.maths.render import to_text
from engine.maths.tree import (
    Neg,
    Node,
    Sym,
    Words,
)
from engine.maths.verdict import Verdict


def compare_values(wanted: list[Node], found: list[Node]) -> tuple[list[Node], list[Node], bool]:
    """(those of `wanted` not found, those of `found` not wanted, whether every comparison was decided)."""
    missing, extra, decided = list(wanted), [], True
    for item in found:
        results = [same_value(other, item).same for other in wanted]
        if True in results:
            match = wanted[results.index(True)]
            missing = [other for other in missing if other is not match]
        else:
            decided = decided and None not in results
            extra.append(item)
    return missing, extra, decided


def solution_set_answer(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    variable = kind.variables[0] if kind.variables else "x"
    wanted = author(solution_set, expected, variable)
    return judge_solutions(wanted, solution_set(given, variable), given)


def judge_solutions(wanted: list[Node] | Words, found: list[Node] | Words, given: Node) -> Verdict:
    """Compare solutions; missing and extra ones are told apart."""
    if isinstance(wanted, Words) or isinstance(found, Words):
        if isinstance(found, Words) and found.meaning == "does not exist":
            found = NONE
        if wanted == ALL and found == [Sym("R")]:
            found = ALL
        if wanted == found or (wanted == [] and found == NONE) or (found == [] and wanted == NONE):
            return right(given)
        if wanted in (NONE, []):
            return wrong(given, "solutions.none", "There is no solution.")
        if wanted == ALL:
            return wrong(given, "solutions.all", "This is not all: every number is a solution.")
        return wrong(given, "answer.wrong", "This is not right.")
    missing, extra, decided = compare_values(wanted, found)
    if not extra and not missing:
        return right(given)
    if not decided:
        return undecided(given)
    some_right = len(missing) < len(wanted)
    shown = ", ".join(to_text(item) for item in extra)
    if not extra:
        return partly(given, "solutions.missing", "What is here is right, but there is another solution.")
    if not missing:
        return partly(given, "solutions.extra", f"Every solution is here, but this is none: {shown}.")
    close = [item for item in extra if any(rounded(target, item) for target in missing)]
    if len(close) == len(extra) and len(extra) == len(missing):
        return partly(given, "decimal.rounded", "This is close, but rounded: exact values are asked for.")
    if len(extra) == len(missing) and all(any(same_value(Neg(one), other).same for other in missing) for one in extra):
        return wrong(given, "solutions.sign", f"This is no solution: {shown}. Look at the sign.")
    note = "solutions.missing_and_extra" if some_right else "answer.wrong"
    return wrong(given, note, f"This is no solution: {shown}.")
