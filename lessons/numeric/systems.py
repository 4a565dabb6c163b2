"""Several trees worked out together, what they have in common only once: the rates of a simulation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from engine.maths.tree import Limit, Node, Num, SetBuilder, Sum, Sym, children, rebuild, symbols, walk
from lessons.numeric.compiling import MAX_NODES, NotNumeric, scalar

_WORTH_SHARING = 4  # nodes


def system(
    trees: Sequence[Node], names: Sequence[str], constants: Mapping[str, float] | None = None
) -> Callable[[list[float]], Sequence[float]]:
    """All `trees` as one function of floats, given as a list in the order of `names`.

    Raises NotNumeric. The function raises ArithmeticError or ValueError where one of them has no value.
    """
    trees = list(trees)
    if sum(1 for tree in trees for _ in walk(tree)) > MAX_NODES:
        raise NotNumeric(f"These have more than {MAX_NODES} parts together, too many to simulate.")
    shared: list[Node] = []
    own = list(names)
    while (found := _common(trees, frozenset(own))) is not None:
        name = f"shared {len(shared)}"  # a space: no author's name can be the same
        trees = [_replaced(tree, found, Sym(name)) for tree in trees]
        shared.append(found)
        own.append(name)
    before = [scalar(tree, own[: len(names) + place], constants) for place, tree in enumerate(shared)]
    functions = [scalar(tree, own, constants) for tree in trees]
    together = _together(functions)
    if not before:
        return together

    def with_shared(slots: list[float]) -> Sequence[float]:
        slots = slots[:]
        for part in before:
            slots.append(part(slots))
        return together(slots)

    return with_shared


def _common(trees: Sequence[Node], names: frozenset[str]) -> Node | None:
    """The largest part that occurs more than once and holds a name that varies."""
    counts: Counter[Node] = Counter()
    for tree in trees:
        counts.update(_open_parts(tree))
    repeated = [node for node, count in counts.items() if count > 1 and not names.isdisjoint(symbols(node))]
    sizes = {node: sum(1 for _ in walk(node)) for node in repeated}
    worth = [node for node in repeated if sizes[node] >= _WORTH_SHARING]
    return max(worth, key=lambda node: sizes[node], default=None)


def _open_parts(node: Node) -> list[Node]:
    """`node` and what is below it, but not inside what has names of its own."""
    if isinstance(node, (Num, Sym)):
        return []
    if isinstance(node, (Sum, Limit, SetBuilder)):
        return [node]
    return [node, *(part for child in children(node) for part in _open_parts(child))]


def _replaced(tree: Node, part: Node, instead: Node) -> Node:
    if tree == part:
        return instead
    if isinstance(tree, (Sum, Limit, SetBuilder)):
        return tree
    return rebuild(tree, lambda child: _replaced(child, part, instead))


def _together(functions: list[Callable[[Sequence[float]], float]]) -> Callable[[list[float]], Sequence[float]]:
    """All functions at once; written out for few of them, which is twice as quick as a loop."""
    match functions:
        case [first, second]:
            return lambda slots: (first(slots), second(slots))
        case [first, second, third]:
            return lambda slots: (first(slots), second(slots), third(slots))
        case [first, second, third, fourth]:
            return lambda slots: (first(slots), second(slots), third(slots), fourth(slots))
        case [first, second, third, fourth, fifth]:
            return lambda slots: (first(slots), second(slots), third(slots), fourth(slots), fifth(slots))
    return lambda slots: [function(slots) for function in functions]
