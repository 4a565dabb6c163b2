"""Questions that give letters their values: "u = 0 m/s, a = 2 m/s^2, t = 5 s, find s"; "V = 12 V, R = 4 Ω. Find I"."""

from __future__ import annotations

import re

from engine.maths.asking.science import circuits, motion
from engine.maths.asking.science.facts import Facts
from engine.maths.asking.science.scan import Marked
from engine.maths.question import Question
from engine.maths.units import Measure, Unit

_SUBSCRIPT = r"(?:_?\{?(?:0|i|f|o|\\?text\{[a-z]+\})\}?)?"
_NAME = rf"(?:\\?Delta\s*|Δ)?[A-Za-z]{_SUBSCRIPT}"
_LONG = {
    "initial velocity": "u", "initial speed": "u", "final velocity": "v", "final speed": "v", "acceleration": "a",
    "time": "t", "distance": "s", "displacement": "s", "voltage": "V", "current": "I", "resistance": "R", "power": "P",
}  # fmt: skip
_WORDY = "|".join(_LONG)
_GIVEN = re.compile(rf"(?:the\s+)?(?:(?:{_WORDY})\s*,?\s*)?(?P<name>{_NAME})\s*=\s*(?:<(?P<mark>[a-z]\d+)>|0(?![\d.]))")
_GIVEN_WORD = re.compile(
    rf"(?:the\s+)?(?P<name>{_WORDY})\s*(?:=|:|is|of)\s*(?:<(?P<mark>[a-z]\d+)>|0(?![\d.]))", re.IGNORECASE
)
_ASKED = re.compile(
    rf"(?:(?:find|calculate|determine|compute|what\s+is|what's|solve\s+for|work\s+out)\s+(?:the\s+)?"
    rf"(?:(?P<word>{_WORDY})(?:\s*,?\s*(?P<both>{_NAME}))?|(?P<name>{_NAME}))|(?P<open>{_NAME})\s*=\s*(?:\?|_+|$))"
    r"(?![A-Za-z])",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?:[\s,.;:!?$]|\b(?:and|given|given that|with|if|for|where|let|known|values?|when|then)\b)+", re.IGNORECASE
)
_ROLES = {
    ("u", "v"): "u", ("v0", "v"): "u", ("vi", "v"): "u", ("vo", "v"): "u", ("u0", "v"): "u",
    ("v", "v"): "v", ("vf", "v"): "v", ("a", "a"): "a", ("t", "t"): "t", ("s", "s"): "s", ("d", "s"): "s",
    ("x", "s"): "s",
    ("V", "w"): "V", ("U", "w"): "V", ("I", "i"): "I", ("R", "r"): "R", ("P", "p"): "P",
}  # fmt: skip
"""(name, sort of the quantity) to the letter of the law."""
_SORT = {"u": "v", "v": "v", "a": "a", "t": "t", "s": "s", "V": "w", "I": "i", "R": "r", "P": "p"}


def ask(marked: Marked, requested: Unit | None) -> Question | None:
    """The question, or None."""
    text, at = marked.text, 0
    given: dict[str, Measure] = {}
    stated: dict[str, int] = {}
    asked = ""
    while True:
        skipped = _FILLER.match(text, at)
        at = skipped.end() if skipped else at
        if at >= len(text):
            break
        question = _ASKED.match(text, at)
        if question is not None:
            name = _asked(question)
            if asked or not name:
                return None
            asked, at = name, question.end()
            continue
        fact = _GIVEN.match(text, at) or _GIVEN_WORD.match(text, at)
        if fact is None:
            return None
        role = _role(fact["name"], fact["mark"])
        if not role or role in given or role in stated:
            return None
        if fact["mark"]:
            given[role] = marked.quantities[int(fact["mark"][1:])]
        else:
            stated[role] = 0
        at = fact.end()
    names = {*given, *stated}
    if not asked or not names or len({name.isupper() for name in {*names, asked}}) > 1:
        return None
    facts = Facts(given, stated, asked)
    if asked.isupper():
        return circuits.build(facts, requested) if not stated else None
    if not stated.keys() <= {"u", "v", "a"}:
        return None
    if stated.get("a") == 0:
        return None  # with no acceleration u and v are the same: better asked as constant speed
    return motion.build(facts, requested)


def _role(name: str, mark: str | None) -> str:
    short = re.sub(r"[\\_{}\s]|Delta|Δ|text", "", name)
    if name.lower() in _LONG:
        role = _LONG[name.lower()]
        return role if mark is None or mark[0] == _SORT[role] else ""
    if mark is None:
        return next((role for (known, _), role in _ROLES.items() if known == short), "")
    return _ROLES.get((short, mark[0]), "")


def _asked(match: re.Match[str]) -> str:
    if match["word"]:
        return _LONG[match["word"].lower()]
    return _role(match["name"] or match["open"], None)
