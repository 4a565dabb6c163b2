"""What is picked instead of typed: choices, orders and pairs, with the letters and numbers they are shown with."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from engine.maths.kinds import Kind
from lessons.variants.variant import VariantPart

LETTERS = "abcdefghijklmnopqrstuvwxyz"
PICKED = (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING)


def picked(part: VariantPart) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The right and the wrong choices as (letter shown, text); of an order or pairs the whole as one right text."""
    if part.kind.kind is Kind.CHOICE:
        ids = {name.strip() for name in part.expected.split(",")}
        both: tuple[list[tuple[str, str]], list[tuple[str, str]]] = ([], [])
        for letter, option in zip(LETTERS, part.options, strict=False):
            both[option.id not in ids].append((letter, option.text))
        return tuple(both[0]), tuple(both[1])
    return tuple(_joined(part)), ()


def _joined(part: VariantPart) -> Iterator[tuple[str, str]]:
    """Neighbours in the right order, or pairs, as they would be written one after the other."""
    texts = {choice.id: choice.text for choice in (*part.options, *part.rights)}
    if part.kind.kind is Kind.ORDERING:
        names = [texts.get(name.strip(), "") for name in part.expected.split(",")]
        yield "", ", ".join(names)
        shown = [option.id for option in part.options]
        yield (
            "",
            " ".join(LETTERS[shown.index(name.strip())] for name in part.expected.split(",") if name.strip() in shown),
        )
        yield from (("", f"{one} {other}") for one, other in itertools.pairwise(names))
        return
    lefts = [choice.text for choice in part.options]
    rights = [choice.text for choice in part.rights]
    for left, right in pairs(part):
        yield "", f"{left} {right}"
        number, letter = lefts.index(left) + 1, LETTERS[rights.index(right)]
        yield from (("", f"{number}{gap}{letter}") for gap in ("", " ", "-"))


def pairs(part: VariantPart) -> Iterator[tuple[str, str]]:
    """The texts that belong together."""
    lefts = {choice.id: choice.text for choice in part.options}
    rights = {choice.id: choice.text for choice in part.rights}
    for pair in part.expected.split(","):
        left, _, right = pair.strip().partition("-")
        if left in lefts and right in rights:
            yield lefts[left], rights[right]
