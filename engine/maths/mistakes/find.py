"""Which known mistake turns one line into another."""

from __future__ import annotations

from collections.abc import Iterator

from engine.errors import LemmaError
from engine.maths.calculus import NoRule
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.mistakes.mistake import Mistake
from engine.maths.mistakes.prints import fingerprint, same_print
from engine.maths.mistakes.registry import MISTAKES
from engine.maths.tree import Func, Node, walk

MAX_NODES = 120  # of a line in which mistakes are looked for
MAX_TRIED = 300  # faulty lines of one mistake


def find_mistake(before: Node, after: Node) -> Mistake | None:
    """The known mistake that leads from `before` to `after`, None where none fits or the two say the same."""
    return next(iter(find_mistakes(before, after)), None)


def find_mistakes(before: Node, after: Node) -> Iterator[Mistake]:
    """Every known mistake that leads from `before` to `after`, the likeliest first."""
    if sum(1 for _ in walk(before)) > MAX_NODES or sum(1 for _ in walk(after)) > MAX_NODES:
        return
    signed = any(isinstance(node, Func) and node.name == "abs" for tree in (before, after) for node in walk(tree))
    written = fingerprint(after, signed)
    start = fingerprint(before, signed)
    if written is not None and same_print(start, written):
        return
    for mistake in MISTAKES:
        try:
            if mistake.shows is not None and mistake.shows(before, after):
                yield mistake
            elif mistake.rewrite is not None and written is not None:
                for at, faulty in enumerate(mistake.rewrite(before)):
                    if at > MAX_TRIED:
                        break
                    made = fingerprint(faulty, signed)
                    if same_print(made, written) and not same_print(made, start):
                        yield mistake
                        break
        except (NoRule, LemmaError, Undefined, Unclear, NotRational, RecursionError):
            continue
        except (ZeroDivisionError, OverflowError, ValueError):
            continue
