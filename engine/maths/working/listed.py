"""Lines that are more than they look: two equations side by side, and one term of a sequence that has a formula."""

from __future__ import annotations

from collections.abc import Sequence

from engine.maths.tree import Listing, Logic, Node, Num, Relation, Sym, substitute, symbols


def as_system(tree: Node) -> Node:
    """`y = 2x + 1, y = x + 4` as equations to be solved together; values of one unknown, `x = 1, x = 2`, stay."""
    if not isinstance(tree, Listing) or tree.left or len(tree.items) < 2:
        return tree
    heads = {part.terms[0] for part in tree.items if isinstance(part, Relation) and part.signs == ("=",)}
    both = all(isinstance(part, Relation) and symbols(part.terms[-1]) for part in tree.items)
    return Logic("and", tree.items) if both and len(heads) == 1 else tree


def term_of_sequence(tree: Node, earlier: Sequence[Node]) -> tuple[Node, ...] | None:
    """The sides of `a_10 = 3 + 18`, before them what `a_n = 3 + 2(n - 1)` says of the tenth; None for other lines."""
    head = tree.terms[0] if isinstance(tree, Relation) and set(tree.signs) == {"="} else None
    stem, _, place = head.name.partition("_") if isinstance(head, Sym) else ("", "", "")
    if not place.isdigit() or not isinstance(tree, Relation) or any(symbols(term) for term in tree.terms[1:]):
        return None
    for line in reversed(earlier):
        if not (isinstance(line, Relation) and line.signs == ("=",) and isinstance(line.terms[0], Sym)):
            continue
        name, _, index = line.terms[0].name.partition("_")
        if name == stem and index.isalpha() and symbols(line.terms[1]) == {index}:
            return substitute(line.terms[1], {index: Num(place)}), *tree.terms[1:]
    return None
