"""Vectors and points by their components: `(1, 2) + 2(3, 4)` is `(1 + 2*3, 2 + 2*4)`, `v = (1, 2)` is two equations.

Knows sums, differences, multiples and quotients by numbers; a product of two vectors could be two things and is none
here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.maths.tree import (
    Add,
    Div,
    Func,
    Listing,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Sym,
    rebuild,
    symbols,
    walk,
)

MAX_COMPONENTS = 6
_BRACKETS = ("(", "<")


def is_tuple(node: Node) -> bool:
    """Whether a node is written by its components in round brackets: (1, 2)."""
    if not isinstance(node, Listing) or node.left not in _BRACKETS or not 2 <= len(node.items) <= MAX_COMPONENTS:
        return False
    return (node.left, node.right) in (("(", ")"), ("<", ">")) and not any(
        isinstance(part, (Listing, Relation, Logic)) for item in node.items for part in walk(item)
    )


def given_values(earlier: Sequence[Node]) -> dict[str, Node]:
    """What lines such as `v = 3, t = 4` say of their letters; nothing of a letter that stands for several things."""
    found: dict[str, set[Node]] = {}
    for tree in earlier:
        parts = tree.parts if isinstance(tree, Logic) and tree.word == "and" else (tree,)
        parts = tree.items if isinstance(tree, Listing) and not tree.left else parts
        for part in parts:
            if isinstance(part, Relation) and set(part.signs) == {"="} and isinstance(part.terms[0], Sym):
                if symbols(part.terms[-1]) or not (is_tuple(part.terms[-1]) or not isinstance(part.terms[-1], Listing)):
                    continue
                found.setdefault(part.terms[0].name, set()).add(part.terms[-1])
    return {name: next(iter(values)) for name, values in found.items() if len(values) == 1}


def plain_norms(tree: Node, sizes: Mapping[str, int]) -> Node:
    """`|(3, 4)|` as the root of 3^2 + 4^2."""
    tree = rebuild(tree, lambda child: plain_norms(child, sizes))
    if isinstance(tree, Func) and tree.name in ("abs", "norm") and len(tree.args) == 1:
        inner = components(tree.args[0], sizes)
        if inner is not None:
            return Root(Add(tuple(Pow(item, Num("2")) for item in inner)), Num("2"))
    return tree


def has_tuple(tree: Node, sizes: Mapping[str, int]) -> bool:
    """Whether a vector occurs, written by its components or by a name that stands for one."""
    return any(is_tuple(node) or (isinstance(node, Sym) and node.name in sizes) for node in walk(tree))


def components(node: Node, sizes: Mapping[str, int]) -> tuple[Node, ...] | None:
    """The components of a vector expression; None for anything else. `sizes`: how many those of a name are."""
    match node:
        case Listing():
            return node.items if is_tuple(node) else None
        case Sym(name=name):
            return tuple(Sym(f"{name}[{at}]") for at in range(1, sizes[name] + 1)) if name in sizes else None
        case Neg(arg=arg):
            inner = components(arg, sizes)
            return None if inner is None else tuple(Neg(item) for item in inner)
        case Add(terms=terms):
            parts = [components(term, sizes) for term in terms]
            if any(part is None for part in parts) or len({len(part) for part in parts if part is not None}) != 1:
                return None
            return tuple(Add(row) for row in zip(*(part for part in parts if part is not None), strict=True))
        case Mul(factors=factors):
            vectors = [factor for factor in factors if has_tuple(factor, sizes)]
            inner = components(vectors[0], sizes) if len(vectors) == 1 else None
            others = tuple(factor for factor in factors if factor not in vectors)
            return None if inner is None else tuple(Mul((*others, item)) if others else item for item in inner)
        case Div(top=top, bottom=bottom) if not has_tuple(bottom, sizes):
            inner = components(top, sizes)
            return None if inner is None else tuple(Div(item, bottom) for item in inner)
    return None


def named_vectors(tree: Node) -> dict[str, int]:
    """The names that `v = (1, 2)` makes those of vectors, with how many components they have."""
    found: dict[str, int] = {}
    for node in walk(tree):
        if isinstance(node, Relation) and set(node.signs) <= {"=", "~"}:
            size = next((len(term.items) for term in node.terms if isinstance(term, Listing) and is_tuple(term)), 0)
            found |= {term.name: size for term in node.terms if isinstance(term, Sym) and size}
    return found


def by_components(tree: Node, sizes: Mapping[str, int]) -> Node | None:
    """Equations of vectors as those of their components, joined by 'and'; None where one cannot be taken apart."""
    tree = plain_norms(tree, sizes)
    if not has_tuple(tree, sizes):
        return tree
    if not isinstance(tree, Relation):
        return _of_parts(tree, sizes)
    rows = [components(term, sizes) for term in tree.terms]
    if any(row is None for row in rows) or len({len(row) for row in rows if row is not None}) != 1:
        return None
    whole = [row for row in rows if row is not None]
    return Logic("and", tuple(Relation(terms, tree.signs) for terms in zip(*whole, strict=True)))


def _of_parts(tree: Node, sizes: Mapping[str, int]) -> Node | None:
    """The same for several equations joined by words."""
    if not isinstance(tree, Logic):
        return None
    parts = [by_components(part, sizes) for part in tree.parts]
    if any(part is None for part in parts):
        return None
    return Logic(tree.word, tuple(part for part in parts if part is not None))
