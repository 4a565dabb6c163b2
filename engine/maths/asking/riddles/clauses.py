"""A riddle as its clauses, one after the other: what is thought of, done, found and asked.

Every reading of the whole text is followed; what is known at a place is a `Known`. A reading counts when no word is
left over, something is asked, and there are as many equations as unknowns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from engine.maths.asking.riddles.actions import NOTHING, actions
from engine.maths.asking.riddles.nouns import Spoken
from engine.maths.asking.riddles.phrases import Phrases
from engine.maths.asking.riddles.relations import Equation, about_all, relations, results
from engine.maths.asking.riddles.tables import ADJECTIVES, NOUNS, SIZE
from engine.maths.asking.riddles.value import Value, number, times
from engine.maths.asking.riddles.wordings import ASKS, INTROS, JOINS, ONE, RESTRICTS, TOLD

MAX_CLAUSES = 14
_KINDS = frozenset(["positive", "negative", "whole", "natural", "integer"])


ALL = Value("", 3, ())
"""All numbers are asked for."""


_AHEAD: tuple[tuple[str, Callable[[tuple[Value, ...]], Value]], ...] = (
    (f"U becomes|is|gets N times as {SIZE} when|if", lambda said: times(said[1], said[0])),
    (f"U becomes|is|gets twice as {SIZE} when|if", lambda said: times(number("2"), said[0])),
    ("U is|gets doubled when|if", lambda said: times(number("2"), said[0])),
    ("U is|gets tripled when|if", lambda said: times(number("3"), said[0])),
    ("U is|gets halved when|if", lambda said: times(number("1/2"), said[0])),
)
"""What is to come of the actions that are told behind it."""


_THOUGHT = frozenset(("think", "thinking", "thought"))
"""Who thinks of a number asks for it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a text has said up to a place."""

    spoken: Spoken
    begun: bool = False  # whether the unknown was named
    so_far: Value | None = None  # what the actions have come to
    ahead: Value | None = None  # a result named before the actions
    equations: tuple[Equation, ...] = ()
    asked: Value | None = None
    bound: tuple[str, str] | None = None  # `the number is greater than 14`: its sign and the number


def readings(phrases: Phrases, spoken: Spoken) -> Iterator[Known]:
    """Every way to understand the whole text."""
    yield from _read(phrases, 0, Known(spoken), 0, set())


def _read(phrases: Phrases, at: int, known: Known, count: int, seen: set[tuple[int, Known]]) -> Iterator[Known]:
    phrases.spend()
    if (at, known) in seen:
        return
    seen.add((at, known))
    if at >= len(phrases.words):
        if known.ahead is not None and known.so_far is not None:
            known = replace(known, equations=(*known.equations, (known.so_far, known.ahead)), so_far=None, ahead=None)
        if known.asked is None and known.spoken.singular and (_which(phrases.words) or _THOUGHT & set(phrases.words)):
            known = replace(known, asked=known.spoken.unknown)
        if known.asked is not None and known.so_far is None and known.ahead is None and known.equations:
            yield known
        return
    if count >= MAX_CLAUSES:
        return
    for start in _starts(phrases, at):
        for after, end in _clause(phrases, start, known):
            if end > start and (end >= len(phrases.words) or _may_end(phrases, end, after)):
                yield from _read(phrases, end, after, count + 1, seen)


def _which(words: tuple[str, ...]) -> bool:
    """Whether `what number` stands anywhere."""
    return any(word in ("what", "which") and (after in NOUNS or after in ADJECTIVES) for word, after in pairwise(words))


def _may_end(phrases: Phrases, end: int, after: Known) -> bool:
    """Whether another clause may begin here: behind a mark or joining word, or where a result is told."""
    del after
    return phrases.word(end) in JOINS | TOLD or phrases.word(end - 1) in JOINS


def _starts(phrases: Phrases, at: int) -> Iterator[int]:
    """Where a clause may begin: here, or behind words that only join."""
    yield at
    while phrases.word(at) in JOINS:
        at += 1
        yield at


def _clause(phrases: Phrases, at: int, known: Known) -> Iterator[tuple[Known, int]]:
    if at >= len(phrases.words):
        yield known, at
        return
    spoken = replace(known.spoken, so_far=known.so_far)
    reads = phrases.reads(spoken)
    if not known.begun and not known.equations and known.so_far is None:
        for template in INTROS:
            for said, end in phrases.match(template, at, reads):
                if said or template == "my number" or "them_" in template:
                    yield replace(known, begun=True), end
    if known.so_far is None:
        for equation, end in (*relations(phrases, at, spoken), *about_all(phrases, at, spoken)):
            yield _told(known, equation, phrases, at), end
        if known.begun and spoken.singular:
            for right, end in results(phrases, at, spoken):
                yield _told(known, (spoken.unknown, right), phrases, at), end
    else:
        for equation, end in relations(phrases, at, spoken):
            if _uses(equation, known.so_far):
                yield replace(_told(known, equation, phrases, at), so_far=None), end
        for right, end in results(phrases, at, spoken):
            yield replace(known, equations=(*known.equations, (known.so_far, right)), so_far=None), end
        if phrases.word(at - 1) in (".", ",", "and"):
            for right, end in phrases.number(at):
                if end >= len(phrases.words) or phrases.word(end) in (".", ","):
                    yield replace(known, equations=(*known.equations, (known.so_far, right)), so_far=None), end
    if len(known.equations) < 1 or known.so_far is not None or not spoken.singular:
        now = known.so_far or (spoken.unknown if known.begun else NOTHING)
        if now is NOTHING:  # `taking away 30 percent of a number`: of that number
            for value, end in actions(phrases, at, spoken, spoken.unknown):
                if _is_part(value, spoken.unknown):
                    yield replace(known, begun=True, so_far=value), end
        for value, end in (
            *actions(phrases, at, spoken, now),
            *(phrases.done_to(now, at, spoken, comma=True) if known.begun else ()),
        ):
            if value.at[0] == value.at[0] and (known.so_far is None or known.so_far.text in value.text):
                yield replace(known, begun=True, so_far=value), end
    if known.so_far is None and known.ahead is None and not known.equations:
        for template, made in _AHEAD:
            for said, end in phrases.match(template, at, reads):
                asked = known.asked or (spoken.unknown if phrases.word(at) in ("what", "which") else None)
                yield replace(known, begun=True, ahead=made(said), asked=asked), end
        for template in (
            "U gives|makes|leaves|becomes|yields|is|equals W when|if",
            f"({ONE}) get|gets|got|obtain|have W when|if|by",
            "U will|would give|make|become|be W when|if",
        ):
            for said, end in phrases.match(template, at, reads):
                asked = known.asked or (spoken.unknown if phrases.word(at) in ("what", "which") else None)
                yield replace(known, begun=True, ahead=said[-1], asked=asked), end
    if known.asked is None or known.asked is ALL or known.equations:
        yield from _asked(phrases, at, known, spoken)
    yield from _restricted(phrases, at, known)


def _told(known: Known, equation: Equation, phrases: Phrases, at: int) -> Known:
    """With an equation more; `which number is ...` asks at once."""
    asks = known.asked is None and phrases.word(at) in ("what", "which") and known.spoken.singular
    return replace(
        known, begun=True, equations=(*known.equations, equation), asked=known.spoken.unknown if asks else known.asked
    )


def _uses(equation: Equation, so_far: Value) -> bool:
    return any(so_far.text in side.text for side in equation)


def _is_part(value: Value, unknown: Value) -> bool:
    """Whether a value is some part of the unknown."""
    parts = [size / whole for size, whole in zip(value.at, unknown.at, strict=True)]
    return 0 < parts[0] < 1 and max(parts) - min(parts) < 1e-9


def _asked(phrases: Phrases, at: int, known: Known, spoken: Spoken) -> Iterator[tuple[Known, int]]:
    plain = replace(spoken, so_far=None)
    reads = phrases.reads(plain)
    for template in ASKS:
        for said, end in phrases.match(template, at, reads):
            bare = template in ("U", "which|what", "U is|was") and (
                phrases.word(at) in ("a", "an", "some", "any", "it")
                or phrases.word(end) not in ("", ".", ",")
                or (at > 0 and phrases.word(at - 1) not in JOINS)
            )
            if bare:
                continue
            if said and known.asked not in (None, ALL) and said[0].text != known.asked.text:
                continue
            if said or known.spoken.singular:
                yield replace(known, begun=True, asked=said[0] if said else spoken.unknown), end
            elif "them_" in template:
                yield replace(known, begun=True, asked=ALL), end


def _restricted(phrases: Phrases, at: int, known: Known) -> Iterator[tuple[Known, int]]:
    """`the number is positive`; what kind it says is looked up in all words of the text."""
    reads = phrases.reads(replace(known.spoken, so_far=None))
    for template in RESTRICTS:
        for _, end in phrases.match(template, at, reads):
            end += phrases.word(end) in NOUNS or phrases.words[end : end + 1] == ("1",)
            yield replace(known, begun=True), end
    if known.spoken.singular and known.bound is None:
        for template, sign in (
            ("U|R is|was greater|larger|bigger|more than N", ">"),
            ("U is|was less|smaller than N", "<"),
        ):
            for said, end in phrases.match(template.replace("U|R", "U"), at, reads):
                yield replace(known, begun=True, bound=(sign, said[1].text)), end


def kinds(words: tuple[str, ...]) -> frozenset[str]:
    """What the text says of the kind of number."""
    found = {
        word
        for place, word in enumerate(words)
        if word in _KINDS
        and not (word == "negative" and words[place + 1 : place + 2] and words[place + 1][0].isdigit())
    }
    found |= {"whole" for word in words if word in ("natural", "integer", "integers", "integral")}
    found |= {"positive" for word in words if word == "natural"}
    return frozenset(found & {"positive", "negative", "whole"})


__all__ = ["ADJECTIVES", "Known", "kinds", "readings"]
