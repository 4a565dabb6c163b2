"""Questions of the later topics by what is in them, for texts that no wording fits as a whole.

`by_topic(text, once)` takes a text apart into words and formulas (`pieces`), asks the reader of each topic for a plain
command, and gives that to `once`, the recognition of plain questions. A reader takes a text only when its formulas are
those of its topic and no word may say more (`vocabulary`).
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from engine.maths.asking.free.demanded import as_demanded
from engine.maths.asking.free.tails import Demand, demands, without_harmless
from engine.maths.asking.parts import WORD_PROBLEM, NotAsked
from engine.maths.asking.topical import calculus, discriminants, equations, grids, lists, series, shares
from engine.maths.asking.topical.chances import chance, raffle
from engine.maths.asking.topical.discriminants import about_roots
from engine.maths.asking.topical.grids import rows_in_brackets
from engine.maths.asking.topical.phrases import commanded, with_base
from engine.maths.asking.topical.pieces import NotApart, Pieces, pieces
from engine.maths.asking.topical.signs import in_signs, relations_in_signs
from engine.maths.question import Recognition

MAX_TEXT = 500
READERS: tuple[Callable[[Pieces], str | None], ...] = (
    discriminants.discriminant,
    equations.ranged,
    equations.inequality,
    equations.equation,
    equations.value,
    calculus.integral,
    calculus.differential,
    lists.statistic,
    series.going_on,
    grids.grid,
)


_SIDE_BY_SIDE = re.compile(r"[DJZCRXE]\d+ [LEN]\d+")
"""A formula, and something that may be its next factor: `dy/dx = x y`."""
WHOLE = (discriminants.discriminant, equations.ranged, equations.transcendental)
"""Those whose words and formula leave nothing else to be asked."""


_UNITS = re.compile(
    r"(\d(?:\.\d+)?) ?(?:kg|cm|mm|km|m|s|g|ml|l|sec|secs|seconds|min|mins|minutes|h|hours|years|points|marks|goals|°C?|%)(?=,| and \d|\.\s|\.?$|;)"
)
"""The units in a list of numbers, which say nothing of its mean."""


def by_topic(text: str, once: Callable[[str], Recognition], *, whole: bool = False) -> Recognition | None:
    """The question, the best reason against it, or None where no reader takes the text.

    `whole`: only by readers for which the words say what is asked, and not the formula alone.
    """
    if len(text) > MAX_TEXT:
        return None
    reason = ""
    plain = with_base(in_signs(text))
    if re.search(r"matri|determinant|\bdet\b|\binverse\b|eigen|[A-Z] ?= ?[\[(]|[\[(][^\[\](),]*;", plain, re.I):
        plain = rows_in_brackets(plain)
    for bare, wanted in _ways(plain):
        for command in (bare, *_commands(bare, whole)) if wanted else _commands(bare, whole):
            try:
                found = once(command)
                if found.question is not None:
                    return Recognition(as_demanded(found.question, wanted))
                reason = reason or found.reason
            except NotAsked as no:
                reason = reason or str(no.args[0])
    return Recognition(None, reason) if reason not in ("", WORD_PROBLEM) else None


def _ways(text: str) -> Iterator[tuple[str, tuple[Demand, ...]]]:
    """The text as it is, and without the demands on its answer."""
    bare, wanted = demands(without_harmless(text))
    bare = without_harmless(bare)
    if wanted:
        yield bare, wanted
        return
    yield text, ()
    if bare != text:
        yield bare, ()


def _commands(text: str, whole: bool) -> Iterator[str]:
    yield from commanded(text)
    yield from chance(text)
    yield from raffle(text)
    for tell in (shares.share, shares.independent, shares.labelled, shares.children, shares.new_mean):
        yield from tell(text)
    yield from series.explicit(text)
    yield from series.recurrence(text)
    yield from series.multiples(text)
    if re.search(r"log_(?:10|2|e)|\[\[", text):
        yield text
    text = re.sub(
        r"\b(?:the )?(?:two|three|four|both)(?: (?:possible|real|different|distinct))* (?=solutions|roots|values|answers|angles)", "", text,
    )  # fmt: skip
    if re.search(r"\b(?:mean|average|median|mode|range|quartile|deviation|variance)\b", text):
        text = _UNITS.sub(r"\1", text)
    for said in dict.fromkeys((text, relations_in_signs(text))):
        try:
            found = pieces(said)
        except NotApart:
            continue
        if _SIDE_BY_SIDE.search(found.skeleton):
            continue
        for reader in WHOLE if whole else READERS:
            command = reader(found)
            if command is not None:
                yield command


__all__ = ["about_roots", "by_topic"]
