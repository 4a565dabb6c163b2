"""Rewrites an expression one rule at a time, and keeps each rewriting as a step.

A rule looks at one place of a tree and either changes it or says None. The deepest place comes first, as brackets
are worked out from the inside; where the same rule fits at several places that do not touch, one step does them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from engine.maths.tree import Add, Div, Func, Integral, Mul, Neg, Node, Pow, Root, children, rebuild, walk
from engine.maths.worked.step import Step
from engine.maths.worked.terms import tidy
from engine.maths.worked.writing import to_latex

MAX_STEPS = 40


class TooManySteps(Exception):
    """The expression would take more steps than anybody reads."""


@dataclass(frozen=True)
class Change:
    """What a rule makes of one place: `after` in place of `before`; `why` is a whole sentence, often empty.

    `fact` is what is said about this place, as LaTeX: "before = after" when it is empty.
    """

    rule: str
    title: str
    after: Node
    why: str = ""
    fact: str = ""


Rule = Callable[[Node], Change | None]


def rewrite(
    node: Node, rules: Sequence[Rule], wrap: Callable[[Node], Node] = lambda whole: whole, limit: int = MAX_STEPS
) -> list[Step]:
    """The steps from `node` to where no rule fits any more; `wrap` puts the expression into the line it stands in.

    Raises TooManySteps when there are more than `limit`.
    """
    steps: list[Step] = []
    while True:
        step, after = _one_step(node, rules, wrap)
        if step is None:
            return steps
        if len(steps) >= limit:
            raise TooManySteps
        if to_latex(step.before) != to_latex(step.after):  # else it only looks the same: no step for the reader
            steps.append(step)
        node = after


def last(node: Node, steps: Sequence[Step]) -> Node:
    """The line a list of steps ends with; `node` when there are none."""
    return steps[-1].after if steps else node


def _one_step(node: Node, rules: Sequence[Rule], wrap: Callable[[Node], Node]) -> tuple[Step | None, Node]:
    for place in (*_in_brackets(node), *_places(node)):
        for rule in rules:
            change = rule(place)
            if change is None or change.after == place:
                continue
            found: list[tuple[Node, Change]] = []
            after = tidy(_everywhere(node, rules, rule, change, found))
            note = _note(node, found)
            return Step(change.rule, change.title, wrap(node), wrap(after), note), after
    return None, node


def _places(node: Node) -> Iterator[Node]:
    """All sub-trees, the deepest first, left to right."""
    for child in children(_inside(node)):
        yield from _places(child)
    yield node


def _inside(node: Node) -> Node:
    """Where to look below `node`: minus a product with a bracket is one thing, so that -2(x - 1) is done at once."""
    if isinstance(node, Neg) and isinstance(node.arg, Mul) and any(isinstance(part, Add) for part in node.arg.factors):
        return node.arg
    return node


def _in_brackets(node: Node) -> Iterator[Node]:
    """The places inside brackets, which come before all others."""
    for part in walk(node):
        if isinstance(part, (Mul, Neg, Pow, Div, Root, Func)):
            for child in children(part):
                if isinstance(child, Add):
                    yield from _places(child)


def _everywhere(node: Node, rules: Sequence[Rule], rule: Rule, first: Change, found: list[tuple[Node, Change]]) -> Node:
    """`node` with the rule of `first` applied wherever it is the rule whose turn it is; a place inside comes first."""
    before = len(found)

    def below(child: Node) -> Node:
        return _everywhere(child, rules, rule, first, found)

    inside = _inside(node)
    node_after = rebuild(node, below) if inside is node else Neg(rebuild(inside, below))
    if len(found) > before:
        return node_after
    for other in rules:
        change = other(node)
        if change is None or change.after == node:
            continue
        if change.rule != first.rule or change.title != first.title or change.why != first.why:
            return node
        found.append((node, change))
        return change.after
    return node


def _note(whole: Node, found: Sequence[tuple[Node, Change]]) -> str:
    """The sentence: what is done, and at which places when the places are not the whole line."""
    _, first = found[0]
    facts: list[str] = []
    for place, change in found:
        fact = change.fact or f"{to_latex(place)} = {to_latex(tidy(change.after))}"
        if isinstance(place, Integral) and not any(isinstance(part, Integral) for part in walk(change.after)):
            continue  # it would lack its constant; the line shows it
        if fact not in facts and (place != whole or change.fact):
            facts.append(fact)
    if not facts or len(facts) > 3:
        return " ".join(part for part in (f"{first.title}.", first.why) if part)
    said = [f"${fact}$" for fact in facts]
    listed = said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"
    return " ".join(part for part in (f"{first.title}: {listed}.", first.why) if part)
