"""Questions with conversation, typing errors, labels, formulas in words and exam phrases around their mathematics.

`freely(text, once)` takes away what is known to be harmless, puts the rest in usual words and gives it to `once`, the
recognition of plain questions. A word that is not understood and not known to be harmless leaves the question alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from engine.maths.asking.chat import plainly
from engine.maths.asking.frame import framed
from engine.maths.asking.free.asked import in_plain_words
from engine.maths.asking.free.clauses import MAX_TEXT, core
from engine.maths.asking.free.demanded import as_demanded
from engine.maths.asking.free.operations import in_commands
from engine.maths.asking.free.respelled import respelled
from engine.maths.asking.free.tails import Demand, demands, without_harmless
from engine.maths.asking.free.topics import in_their_words
from engine.maths.asking.free.typed import as_typed
from engine.maths.asking.loose import NEUTRAL
from engine.maths.asking.parts import WORD_PROBLEM, NotAsked, lines_of_system
from engine.maths.asking.spelling import corrected
from engine.maths.asking.spoken.asked import in_signs
from engine.maths.question import Recognition, Task

FORMULAS = (
    Task.SOLVE, Task.SYSTEM, Task.INEQUALITY, Task.SIMPLIFY, Task.EVALUATE, Task.FACTOR, Task.EXPAND,
    Task.DIFFERENTIATE, Task.INTEGRATE, Task.LIMIT, Task.STATEMENT,
)  # fmt: skip
"""Questions that are all in their formula, so that a sentence about somebody cannot belong to them."""
Once = Callable[[str], Recognition]


def freely(text: str, once: Once) -> Recognition | None:
    """The question in a text that is not plain, or the best reason against it; None where there is nothing to say."""
    if len(text) > MAX_TEXT:
        return None
    found = _freely(text, *corrected(as_typed(text)), once)
    if found is None or found.question is None:
        put_right, slips = respelled(as_typed(text))
        again = _freely(text, put_right, slips, once) if slips else None
        if again is not None and again.question is not None:
            return again
    return found


def _freely(text: str, typed: str, slips: list[tuple[str, str]], once: Once) -> Recognition | None:
    """`freely` for a text whose spelling was put right."""
    typed = lines_of_system(typed)
    note = " ".join(f'I read "{wrong}" as "{right}".' for wrong, right in slips)
    reason, seen = "", {text}
    for bare, words in ((typed, True), (core(typed, people=False), True), (core(typed), False)):
        plain, wanted = demands(without_harmless(bare))
        plain = without_harmless(plain)
        try:
            for candidate in _ways(plain, words=words):
                if candidate in seen and not wanted:
                    continue
                seen.add(candidate)
                candidate, more = demands(candidate)
                found = once(candidate)
                if found.question is not None and (words or found.question.task in FORMULAS):
                    return Recognition(as_demanded(found.question, (*wanted, *more)), note=note)
                reason = reason if reason not in ("", WORD_PROBLEM) else found.reason
        except NotAsked as no:
            reason = reason if reason not in ("", WORD_PROBLEM) else str(no.args[0])
    return Recognition(None, reason) if reason else None


def _ways(text: str, *, words: bool) -> Iterator[str]:
    """The text and other ways to say the same, each to be recognised as a whole. Raises NotAsked.

    `words`: whether formulas in words are read; not where clauses about people were left out, which may be part of one.
    """
    if not text:
        return
    yield text
    yield from in_plain_words(text)
    yield from in_their_words(text)
    yield from filter(None, (plainly(text, NEUTRAL),))
    commands = [*in_commands(text)]
    yield from commands
    if words:
        for said in (text, *commands):
            yield from filter(None, (in_signs(said),))
    rest = re.sub(r"^(?:\W*\b(?:and|so|but|then|ok|well)\b[\s,]*)+|[\s,.;:!?]+$", "", text)
    if rest != text:
        yield rest


def in_short(text: str, once: Once) -> Recognition | None:
    """The question by its frame, or the reason against it; None where not all of it is understood."""
    put_right, slips = corrected(as_typed(text))
    put_right, more = respelled(put_right)
    note = " ".join(f'I read "{wrong}" as "{right}".' for wrong, right in (*slips, *more))
    reason = ""
    bare = dict.fromkeys((put_right, core(put_right, people=False)))
    if re.search(r"(?<![A-Za-z'])[b-hj-z](?![A-Za-z'])|\d[a-z](?![a-z])", put_right):
        bare[core(put_right)] = None  # what people say may be part of a story where there are numbers only
    tried: list[tuple[str, tuple[Demand, ...]]] = [(text, ()) for text in bare]
    tried += [(plain, wanted) for plain, wanted in map(demands, bare) if wanted]
    for plain, wanted in tried:
        try:
            found = framed(plain)
            read = once(found) if found is not None else None
            if read is not None and read.question is not None:
                return Recognition(as_demanded(read.question, wanted), note=note)
        except NotAsked as no:
            reason = reason or str(no.args[0])
        else:
            reason = reason or (read.reason if read is not None else "")
    return Recognition(None, reason) if reason not in ("", WORD_PROBLEM) else None


__all__ = ["freely", "in_short"]
