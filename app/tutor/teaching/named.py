"""Whether a text singles a choice out of a list: by its letter, its place or its words."""

from __future__ import annotations

import re

from app.tutor.teaching.spelled import seen


def words(text: str) -> str:
    return " ".join(re.sub(r"[\s$\\{}*_.,;:!?\"'’`()]+", " ", seen(text)).casefold().split())


def says(plain: str, said: str, strict: bool) -> bool:
    wanted = words(said)
    return len(wanted) > (0 if strict else 3) and f" {wanted} " in f" {plain} "


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


def names_letter(text: str, letter: str, shown: str = "") -> bool:
    """Whether a text names one of a list as one does: "(b)", "option b", "the answer is b", "B.", "the second one".

    Where the question itself speaks of a B, the capital alone names no choice.
    """
    if not letter:
        return False
    one, capital = re.escape(letter), re.escape(letter.upper())
    leading = (
        r"(?i:(?:answers?|options?|choices?|choose|pick|select|letters?|take|it'?s)\b[:\s]*(?:is|are)?)\s*[(\"'`*$]*"
    )
    article = r"(?!\s+\w)" if letter in ("a", "i") else ""  # "take a hint" names nothing
    ways = [
        rf"{leading}{one}(?![\w'’]){article}",
        rf"{leading}{capital}(?![\w'’])",
        rf"[(\[](?i:{one})[)\]]",
        rf"\b(?i:{one})\)",
    ]
    alone = rf"(?<![\w'’$]){capital}(?![\w'’$])"
    if letter not in ("a", "i") and not re.search(alone, shown):
        ways.append(alone)
    if ord(letter) - ord("a") < len(_ORDINALS):
        place = _ORDINALS[ord(letter) - ord("a")]
        ways.append(rf"(?i:\b{place} (?:one|option|choice|answer|of (?:them|these|the))\b)")
    return any(re.search(way, text) for way in ways)
