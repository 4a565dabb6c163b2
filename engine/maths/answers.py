"""How an answer is to be understood: as a set of solutions, as points, as one value.

`x = 1 or x = -3`, `{1, -3}`, `-1 \\pm 2` are one set; `x = 1, y = 2` and `(1, 2)` are one point. Raises NotUnderstood
with a sentence when the answer is written in another way. Knows nothing of right or wrong.
"""

from __future__ import annotations

import itertools

from engine.maths.equivalence import same_value
from engine.maths.tree import Add as Plus
from engine.maths.tree import (
    Apply,
    Const,
    Derivative,
    Integral,
    Limit,
    Listing,
    Logic,
    Node,
    PlusMinus,
    Relation,
    Sym,
    Words,
    rebuild,
    symbols,
    walk,
)
from engine.maths.tree import Neg as Minus

NONE = Words("no solution")
ALL = Words("all real numbers")


class NotUnderstood(Exception):
    """The answer cannot be taken as what is asked for; `args` are a note code and a sentence."""


def both_signs(tree: Node) -> list[Node]:
    """The trees that a plus-minus sign stands for: one for each sign, upper and lower signs taken together."""
    signs = [node for node in walk(tree) if isinstance(node, PlusMinus)]
    if not signs:
        return [tree]
    if len(signs) > 1 and len({node.upper for node in signs}) == 1:
        raise NotUnderstood(
            "read.several_plus_minus", "There is more than one plus-minus sign: write the solutions one by one."
        )
    return [_with_sign(tree, "+"), _with_sign(tree, "-")]


def _with_sign(tree: Node, chosen: str) -> Node:
    if isinstance(tree, PlusMinus):
        right = _with_sign(tree.right, chosen)
        negative = (chosen == "+") != (tree.upper == "+")
        right = Minus(right) if negative else right
        if tree.left is None:
            return right
        return Plus((_with_sign(tree.left, chosen), right))
    return rebuild(tree, lambda child: _with_sign(child, chosen))


def is_name(node: Node, variable: str) -> bool:
    """Whether `node` is the variable, perhaps with a number below it: x, x_1."""
    return isinstance(node, Sym) and (node.name == variable or node.name.startswith(variable + "_"))


def last_of_chain(node: Relation) -> Node:
    """The value of `x = 6/2 = 3`: the terms after the first must be the same. Of `x = 1/3 ~ 0.33` it is 1/3."""
    values = node.terms[1:]
    about = next((at for at, sign in enumerate(node.signs) if sign == "~"), len(values))
    values = values[: max(1, about)]
    for before, after in itertools.pairwise(values):
        if same_value(before, after).same is not True:
            raise NotUnderstood("read.chain", "The parts of this chain of equals signs are not all the same.")
    return values[-1]


def one_value(tree: Node, names: tuple[str, ...] = ()) -> Node:
    """The value of an answer that may be written as `x = 5`, `f(x) = ...` or plainly `5`."""
    if isinstance(tree, Relation):
        if not set(tree.signs) <= {"=", "~"}:
            raise NotUnderstood("read.relation", "I expected one value, not an inequality.")
        head = tree.terms[0]
        named = isinstance(head, (Apply, Derivative, Integral, Limit)) or (
            isinstance(head, Sym) and not any(head.name in symbols(term) for term in tree.terms[1:])
        )
        if not named and same_value(tree.terms[0], tree.terms[1]).same is not True:
            raise NotUnderstood("read.equation", "I expected one value here, not an equation.")
        return last_of_chain(tree)
    if isinstance(tree, (Listing, Logic)):
        if isinstance(tree, Listing) and len(tree.items) == 1 and tree.left == "{":
            return one_value(tree.items[0], names)
        raise NotUnderstood("read.several", "I expected one value here, not several.")
    return tree


def solution_set(tree: Node, variable: str) -> list[Node] | Words:
    """The solutions an answer names for `variable`, or the Words NONE or ALL.

    With an empty `variable` any names may occur in the values.
    """
    if isinstance(tree, Words):
        return tree
    if _is_whole_line(tree):
        return ALL
    if isinstance(tree, Relation) and is_name(tree.terms[0], variable) and tree.signs == ("in",):
        if tree.terms[1] == Sym("R") or _is_whole_line(tree.terms[1]):
            return ALL
        if isinstance(tree.terms[1], Listing) and tree.terms[1].left != "{":
            raise NotUnderstood("read.interval", "This is an interval, and I expected single solutions.")
        return solution_set(tree.terms[1], variable)
    if isinstance(tree, Relation) and any(isinstance(term, Words) for term in tree.terms):
        words = [term for term in tree.terms if isinstance(term, Words)]
        if len(tree.terms) == 2 and is_name(tree.terms[0], variable):
            return words[0]
        raise NotUnderstood("read.words", "I do not understand this answer.")
    if isinstance(tree, Logic) or (isinstance(tree, Listing) and tree.left in ("", "{", "[")):
        if isinstance(tree, Listing) and (tree.left, tree.right) not in (("", ""), ("{", "}"), ("[", "]")):
            raise NotUnderstood("read.interval", "This is an interval, and I expected single solutions.")
        if isinstance(tree, Listing) and tree.left == "[" and len(tree.items) == 2:
            raise NotUnderstood(
                "read.interval", "I cannot tell whether this is an interval or two solutions: write { } for solutions."
            )
        parts = tree.parts if isinstance(tree, Logic) else tree.items
        if isinstance(tree, Logic) and any(isinstance(part, Logic) and part.word != tree.word for part in parts):
            raise NotUnderstood("read.mixed_words", "'and' and 'or' are mixed here: write 'or' between the solutions.")
        found: list[Node] = []
        for part in parts:
            inner = solution_set(part, variable)
            if isinstance(inner, Words):
                raise NotUnderstood("read.words", "I do not understand this answer.")
            found += inner
        return found
    if isinstance(tree, Listing):
        raise NotUnderstood(
            "read.point", "This is a point or an interval. Write the solutions one by one, as in x = 1 or x = 2."
        )
    return _values(tree, variable)


def _is_whole_line(tree: Node) -> bool:
    """Whether a tree is the interval from minus infinity to infinity."""
    ends = (Minus(Const("infinity")), Const("infinity"))
    return isinstance(tree, Listing) and (tree.left, tree.right) == ("(", ")") and tree.items == ends


def _values(tree: Node, variable: str) -> list[Node]:
    if isinstance(tree, Relation):
        if set(tree.signs) != {"="}:
            raise NotUnderstood("read.relation", "I expected solutions, not an inequality.")
        if is_name(tree.terms[0], variable):
            if isinstance(tree.terms[1], Listing):
                inner = solution_set(tree.terms[1], variable)
                return inner if isinstance(inner, list) else []
            if any(isinstance(node, PlusMinus) for node in walk(tree)):
                value = _pm_chain(tree)
            else:
                value = last_of_chain(tree)
        elif len(tree.terms) == 2 and is_name(tree.terms[1], variable):
            value = tree.terms[0]
        else:
            raise NotUnderstood("read.not_solved", f"This equation is not solved: write it as {variable} = ...")
    else:
        value = tree
    if any(name == variable or name.startswith(variable + "_") for name in symbols(value)):
        raise NotUnderstood("read.not_solved", f"This is not solved: {variable} is still on both sides or unsolved.")
    return both_signs(value)


def _pm_chain(tree: Relation) -> Node:
    """`x = (3 ± 1)/2 = 1 ± 2`: every part must stand for the same values."""
    variants = [both_signs(term) for term in tree.terms[1:]]
    for before, after in itertools.pairwise(variants):
        for one in before:
            if not any(same_value(one, other).same is True for other in after):
                raise NotUnderstood("read.chain", "The parts of this chain of equals signs are not all the same.")
        for one in after:
            if not any(same_value(one, other).same is True for other in before):
                raise NotUnderstood("read.chain", "The parts of this chain of equals signs are not all the same.")
    return tree.terms[-1]


def points(tree: Node, variables: tuple[str, ...]) -> list[tuple[Node, ...]] | Words:
    """The points an answer names: one tuple of values in the order of `variables` for each."""
    if isinstance(tree, Words):
        return tree
    if isinstance(tree, Logic) and tree.word == "or":
        found: list[tuple[Node, ...]] = []
        for part in tree.parts:
            inner = points(part, variables)
            if isinstance(inner, Words):
                raise NotUnderstood("read.words", "I do not understand this answer.")
            found += inner
        return found
    if isinstance(tree, Relation) and tree.signs == ("in",) and isinstance(tree.terms[1], Listing):
        head = tree.terms[0]
        if not isinstance(head, Sym) and getattr(head, "items", ()) != tuple(Sym(name) for name in variables):
            raise NotUnderstood("read.point", f"Write ({', '.join(variables)}) before the sign.")
        return points(tree.terms[1], variables)
    parts = tree.parts if isinstance(tree, Logic) else tree.items if isinstance(tree, Listing) else (tree,)
    if any(isinstance(part, Listing) and part.left + part.right in ("(]", "[)") for part in (tree, *parts)):
        raise NotUnderstood("read.interval", "This is an interval, and a point is expected, as in (1, 2).")
    bracketed = isinstance(tree, Listing) and tree.left == "("
    plain = not any(isinstance(part, (Relation, Listing)) for part in parts)
    if isinstance(tree, Listing) and plain and tree.left in ("", "[") and len(parts) == len(variables) > 1:
        return [_tuple(tree, variables)]  # 1, 2 in the order of the names
    parts = tuple(_without_names(part, variables) for part in parts) if len(parts) > 1 else parts
    if not bracketed and parts and all(isinstance(part, Listing) and part.left == "(" for part in parts):
        return [_tuple(part, variables) for part in parts if isinstance(part, Listing)]
    if not bracketed and len(parts) == 1 and isinstance(parts[0], Relation):
        relation = parts[0]
        head = relation.terms[0]
        if relation.signs == ("=",) and isinstance(head, Listing) and isinstance(relation.terms[1], Listing):
            names = tuple(item.name for item in head.items if isinstance(item, Sym))
            if sorted(names) == sorted(variables) and len(names) == len(head.items):
                values = dict(zip(names, _tuple(relation.terms[1], variables), strict=True))
                return [tuple(values[name] for name in variables)]
    if bracketed and isinstance(tree, Listing) and not any(isinstance(item, Relation) for item in tree.items):
        return [_tuple(tree, variables)]
    named: dict[str, Node] = {}
    for part in (one for several in parts for one in _one_by_one(several, variables)):
        if not (isinstance(part, Relation) and set(part.signs) == {"="} and isinstance(part.terms[0], Sym)):
            raise NotUnderstood(
                "read.point", f"Write the answer as {', '.join(f'{name} = ...' for name in variables)}."
            )
        name = part.terms[0].name
        value = last_of_chain(part)
        if name in named or name not in variables:
            raise NotUnderstood("read.point", f"Write one value for each of {', '.join(variables)}.")
        if symbols(value) & set(variables):
            raise NotUnderstood("read.not_solved", f"{name} still depends on the other unknowns.")
        named[name] = value
    if set(named) != set(variables):
        raise NotUnderstood("read.point_incomplete", f"Write one value for each of {', '.join(variables)}.")
    return [tuple(named[name] for name in variables)]


def _one_by_one(part: Node, variables: tuple[str, ...]) -> list[Node]:
    """`x = 0` and `y = 0` for `x = y = 0`: several unknowns at the head of a chain all have the value behind them."""
    if not isinstance(part, Relation) or not set(part.signs) <= {"=", "~"}:
        return [part]
    heads = itertools.takewhile(lambda term: isinstance(term, Sym) and term.name in variables, part.terms[:-1])
    names = list(heads)
    rest, signs = part.terms[len(names) :], part.signs[len(names) - 1 :]
    return [Relation((name, *rest), signs) for name in names] if len(names) > 1 else [part]


def _without_names(part: Node, variables: tuple[str, ...]) -> Node:
    """`(5, 8)` for `(x, y) = (5, 8)`, which may stand beside points without names."""
    match part:
        case Relation(terms=(Listing(items=names), Listing() as values), signs=("=",)):
            if names == tuple(Sym(name) for name in variables):
                return values
    return part


def _tuple(listing: Listing, variables: tuple[str, ...]) -> tuple[Node, ...]:
    if len(listing.items) != len(variables):
        raise NotUnderstood("read.point_size", f"A solution has {len(variables)} values here.")
    return listing.items
