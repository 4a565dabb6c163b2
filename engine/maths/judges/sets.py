"""Judges sets of solutions; missing and extra ones are named."""

from __future__ import annotations

from engine.maths.answers import ALL, NONE, solution_set
from engine.maths.equivalence import same_value
from engine.maths.judges.base import author, partly, right, undecided, wrong
from engine.maths.judges.families import judge_families, without_whole
from engine.maths.judges.rounding import rounded, solved_exactly
from engine.maths.kinds import AnswerKind
from engine.maths.render import to_text
from engine.maths.tree import Listing, Logic, Neg, Node, Relation, SetOperation, Sym, Words, walk
from engine.maths.verdict import Verdict

SHOWN = 4  # solutions named in a sentence


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
    """Compare the set of solutions given with the author's."""
    expected, whole = without_whole(expected)
    answer, said = without_whole(solved_exactly(given))
    variable = kind.variables[0] if kind.variables else _named(expected) or _named(answer)
    wanted = author(solution_set, expected, variable)
    found = solution_set(answer, variable)
    if isinstance(wanted, list) and isinstance(found, list):
        result = judge_families(kind, wanted, found, whole, said, given)
        if result is not None:
            return result
    return judge_solutions(wanted, found, given)


def _named(tree: Node) -> str:
    """The name on the left of `x = 1 or x = 2`, or the empty string: then any names may occur in the values."""
    parts = tree.parts if isinstance(tree, Logic) else tree.items if isinstance(tree, Listing) else (tree,)
    heads = {part.terms[0] for part in parts if isinstance(part, Relation)}
    if not all(isinstance(head, Sym) for head in heads):
        return ""
    names = {head.name for head in heads if isinstance(head, Sym)}
    stems = {stem for stem, _, number in (name.partition("_") for name in names) if number.isdigit()}
    if len(names) > 1 and all(name.partition("_")[2].isdigit() for name in names):
        names = stems  # x_1 = 2, x_2 = 3
    return names.pop() if len(names) == 1 else ""


def judge_solutions(wanted: list[Node] | Words, found: list[Node] | Words, given: Node) -> Verdict:
    """Compare solutions; missing and extra ones are told apart.

    The credit is the share of the solutions found, less as much for each that is none.
    """
    if isinstance(wanted, Words) or isinstance(found, Words):
        return _in_words(wanted, found, given)
    missing, extra, decided = compare_values(wanted, found)
    if any(isinstance(item, SetOperation) and _has_interval(item) for item in found):
        return wrong(given, "solutions.interval", "Single numbers are the solutions here, not an interval.")
    if not extra and not missing:
        return right(given)
    if not decided:
        return undecided(given)
    credit = max(0.0, (len(wanted) - len(missing) - len(extra)) / len(wanted)) if wanted else 0.0
    lost = f"{_shown(missing)} {'is' if len(missing) == 1 else 'are'} missing"
    none = f"{'this is no solution' if len(extra) == 1 else 'these are no solutions'}: {_shown(extra)}"
    if not extra:
        return _part(given, "solutions.missing", f"What is here is right, but {lost}.", credit)
    if not missing:
        return _part(given, "solutions.extra", f"Every solution is here, but {none}.", credit)
    close = [item for item in extra if any(rounded(target, item) for target in missing)]
    if len(close) == len(extra) and len(extra) == len(missing):
        return partly(given, "decimal.rounded", "This is close, but rounded: exact values are asked for.")
    if len(extra) == len(missing) and all(any(same_value(Neg(one), other).same for other in missing) for one in extra):
        return wrong(given, "solutions.sign", f"{_first(none)}. Look at the sign.")
    if len(missing) == len(wanted):
        return wrong(given, "answer.wrong", f"{_first(none)}.")
    if credit:
        return partly(given, "solutions.missing_and_extra", f"{_first(none)}; and {lost}.", credit)
    return wrong(given, "solutions.missing_and_extra", f"{_first(none)}; and there is another one.")


def _has_interval(tree: Node) -> bool:
    """Whether one of the sets joined is an interval with two different ends."""
    return any(
        isinstance(node, Listing)
        and node.left in ("(", "[")
        and len(node.items) == 2
        and node.items[0] != node.items[1]
        for node in walk(tree)
    )


def _part(given: Node, note: str, sentence: str, credit: float) -> Verdict:
    """Partly right, or wrong where as much is wrong as is right."""
    return partly(given, note, sentence, credit) if credit else wrong(given, note, sentence)


def _in_words(wanted: list[Node] | Words, found: list[Node] | Words, given: Node) -> Verdict:
    """No solution, or all numbers, on one of the two sides."""
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
    if found in (NONE, []):
        return wrong(given, "solutions.there_are", "This is not right: there is a solution.")
    return wrong(given, "answer.wrong", "This is not right.")


def _shown(items: list[Node]) -> str:
    shown = [to_text(item) for item in items[:SHOWN]]
    if not shown:
        return ""
    if len(items) > SHOWN:
        return ", ".join(shown) + " and more"
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1]


def _first(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
