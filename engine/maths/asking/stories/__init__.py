"""Word problems of school, each kind by a small grammar that has to understand all of its clauses.

A kind is one function from the clauses to a question; None when they are not of this kind, NotAsked when they are but
something is missing. A new kind is one line here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.asking.free.asides import is_polite
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.stories import (
    ages,
    changes,
    contexts,
    everyday,
    groups,
    pairs,
    prices,
    relations,
    shapes,
    shares,
    travel,
)
from engine.maths.asking.stories.parts import MAX_TEXT, clauses, lowered, nouns_fit
from engine.maths.question import Question
from engine.maths.reader import ReadError

Story = Callable[[list[str]], Question | None]
STORIES: tuple[Story, ...] = (
    ages.ask, pairs.ask, prices.ask, shares.ask, changes.ask, shapes.ask, travel.ask, everyday.ask,
    relations.ask, contexts.ask, groups.ask,
)  # fmt: skip


def ask(text: str) -> Question | None:
    """The question in a word problem."""
    if len(text) > MAX_TEXT or "\\" in text or not re.search(r"[A-Za-z]{3}.*[A-Za-z]{2}", text):
        return None
    text = re.sub(r"\bby (?:forming|setting up|writing)(?: and solving)? an equation,?", "", text, flags=re.I)
    parts = [part for part in clauses(lowered(text)) if not is_polite(part)]
    label = re.match(r"([a-z]+(?: [a-z]+){0,2}): (?=\S)", parts[0]) if parts else None
    if label and nouns_fit(label[1]):
        parts[0] = parts[0][label.end() :]
    elif (
        parts
        and nouns_fit(parts[0])
        and len(parts) > 2
        and re.fullmatch(r"[a-z]+(?: [a-z]+)?", parts[0])
        and not re.match(r"(?:double|halve|square|triple)", parts[0])
    ):
        parts = parts[1:]  # a label in front
    if not parts or len(parts) > 12:
        return None
    for kind in STORIES:
        try:
            question = kind(parts)
        except ReadError:
            continue
        if question is not None:
            return question
    return None


__all__ = ["NotAsked", "ask"]
