"""What is done to both sides of an equation or inequality, written out and then worked out.

A move is one rule: the line with the operation written on both sides is its substep, the line worked out its result.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.maths.tree import Add, Div, Logic, Mul, Neg, Node, Num, Relation, Sym
from engine.maths.worked.letters import COLLECT, EXPAND
from engine.maths.worked.rewriting import Rule, last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import negated, terms_of, tidy, total
from engine.maths.worked.writing import to_latex

FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def equation(left: Node, right: Node, sign: str = "=") -> Relation:
    """`left` `sign` `right`."""
    return Relation((left, right), (sign,))


def settle(node: Node, rules: Sequence[Rule] = EXPAND) -> Node:
    """`node` with the rules carried out to the end, without the steps."""
    return last(node, rewrite(node, rules))


def move(
    relation: Relation, rule: str, title: str, change: Callable[[Node], Node], why: str = "", *,
    flip: bool = False, worked_out: Callable[[Node], Node] | None = None,
) -> Step:  # fmt: skip
    """Do `change` to both sides; `flip` turns an inequality sign round, `worked_out` is the result where it is known.

    Without `worked_out` each side is worked out to the end.
    """
    sign = FLIPPED.get(relation.signs[0], relation.signs[0]) if flip else relation.signs[0]
    left, right = relation.terms
    written = equation(change(left), change(right), sign)
    result = worked_out or (lambda side: settle(tidy(change(side))))
    after = equation(result(left), result(right), sign)
    via: tuple[Step, ...] = ()
    if to_latex(written) != to_latex(after) and len(to_latex(written)) < 160:
        via = (Step(rule, title, relation, written, ""),)
    note = f"{title}{why and ', ' + why}."
    return Step(rule, title, relation, after, note, via)


def subtract(relation: Relation, item: Node, why: str = "") -> Step:
    """Subtract a term from both sides; a negative one is added."""
    if isinstance(item, Neg):
        return _with(relation, "add", item.arg, why)
    return _with(relation, "subtract", item, why)


def _with(relation: Relation, word: str, item: Node, why: str) -> Step:
    signed = negated(item) if word == "subtract" else item
    joint = "from" if word == "subtract" else "to"
    title = f"{word.capitalize()} ${to_latex(item)}$ {joint} both sides"
    return move(relation, f"equation.{word}", title, lambda side: Add((*terms_of(side), signed)), why)


def divide(relation: Relation, by: Node, why: str = "") -> Step:
    """Divide both sides by a number that is not zero; a negative one turns an inequality round."""
    negative = isinstance(by, Neg) and relation.signs[0] in FLIPPED
    why = why or ("which turns the inequality sign round, as it is negative" if negative else "")
    title = f"Divide both sides by ${to_latex(by)}$"
    return move(relation, "equation.divide", title, lambda side: Div(side, by), why, flip=negative)


def multiply(relation: Relation, by: Node, why: str = "") -> Step:
    """Multiply both sides by a number that is not zero; each term of a sum is multiplied."""
    negative = isinstance(by, Neg) and relation.signs[0] in FLIPPED
    why = why or ("which turns the inequality sign round, as it is negative" if negative else "")
    title = f"Multiply both sides by ${to_latex(by)}$"

    def change(side: Node) -> Node:
        return total([_product(by, part) for part in terms_of(side)])

    def worked_out(side: Node) -> Node:
        return settle(tidy(total([_cancelled(by, part) for part in terms_of(side)])), COLLECT)

    return move(relation, "equation.multiply", title, change, why, flip=negative, worked_out=worked_out)


def _product(by: Node, part: Node) -> Node:
    if isinstance(part, Neg) and not isinstance(by, Neg):
        return Neg(_product(by, part.arg))
    return Mul((by, *part.factors)) if isinstance(part, Mul) else Mul((by, part))


def _cancelled(by: Node, part: Node) -> Node:
    """`by` times `part` with the denominator cancelled and brackets kept: 6 · (x + 1)/2 is 3(x + 1)."""
    if isinstance(part, Neg):
        return negated(_cancelled(by, part.arg))
    if isinstance(part, Div):
        front = settle(Div(by, part.bottom), COLLECT)
        if not isinstance(front, Div):
            return part.top if front == Num("1") else Mul((front, part.top))
    return _product(by, part)


def swap(relation: Relation) -> Step:
    """The unknown on the left."""
    sign = FLIPPED.get(relation.signs[0], relation.signs[0])
    after = equation(relation.terms[1], relation.terms[0], sign)
    title = "Write the unknown on the left"
    return Step("equation.swap", title, relation, after, f"{title}.")


def collect_sides(relation: Node) -> list[Step]:
    """Numbers worked out and like terms collected on both sides; brackets are left."""
    return rewrite(relation, COLLECT)


def expand_sides(relation: Node) -> list[Step]:
    """Brackets multiplied out on both sides, then like terms collected."""
    return rewrite(relation, EXPAND)


def solved(name: str, roots: Sequence[Node]) -> Node:
    """`x = 1 or x = 2`."""
    lines = tuple(equation(Sym(name), root) for root in roots)
    return lines[0] if len(lines) == 1 else Logic("or", lines)


def sides(node: Node) -> tuple[Node, Node]:
    """The two sides of a relation."""
    assert isinstance(node, Relation)
    return node.terms[0], node.terms[1]


def work_out(before: Node, after: Node, rule: str, title: str, why: str = "") -> list[Step]:
    """One step that says what is worked out, then the arithmetic."""
    note = " ".join(part for part in (f"{title}.", why) if part)
    return [Step(rule, title, before, after, note), *rewrite(after, EXPAND)]
