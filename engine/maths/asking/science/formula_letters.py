"""Formulas with their letters given: "m = 5 kg, a = 3 m/s^2, find F"; the unit says which letter is meant."""

from __future__ import annotations

import itertools
import re

from engine.maths.asking.science.facts import Facts
from engine.maths.asking.science.formulas import FORMULAS, build
from engine.maths.asking.science.scan import Marked
from engine.maths.question import Question
from engine.maths.units import Measure, Unit

_NAME = r"(?:[A-Za-z](?:_\{?[A-Za-z]{1,3}\}?)?|KE|PE|GPE|rho|lambda|\\?(?:rho|lambda)|ρ|λ)"
_GIVEN = re.compile(rf"(?P<name>{_NAME})\s*=\s*<(?P<mark>[a-z])(?P<at>\d+)>")
_ASKED = re.compile(rf"(?:find|calculate|determine|compute|what\s+is|work\s+out)\s+(?P<name>{_NAME})(?![A-Za-z])", re.I)
_FILLER = re.compile(r"(?:[\s,.;:!?$]|\b(?:and|given|if|for|where|let|with|when|then)\b)+", re.I)
_MEANT: dict[str, tuple[str, ...]] = {
    "F": ("F", "F_g"), "F_g": ("F_g",), "m": ("m",), "a": ("a",), "g": ("g",), "v": ("v",), "h": ("h",), "s": ("s",),
    "d": ("s",), "x": ("x",), "k": ("k",), "E": ("E_k", "E_p", "E_s", "W"), "E_k": ("E_k",), "KE": ("E_k",),
    "E_p": ("E_p",), "PE": ("E_p",), "GPE": ("E_p",), "W": ("W", "F_g"), "P": ("P", "p_A"), "p": ("p", "p_A"),
    "t": ("t",), "rho": ("rho",), "ρ": ("rho",), "V": ("V",), "A": ("A",), "f": ("f",), "lambda": ("lambda",),
    "λ": ("lambda",), "T": ("T", "T_K"), "Q": ("Q",), "I": ("I",), "n": ("n",), "c": ("c",), "M": ("M",),
}  # fmt: skip
"""What a letter may be in the formulas."""
_WITH_G = ("F_g", "E_p", "PE", "GPE")
SORT = {
    "F": "f", "F_g": "f", "m": "m", "a": "a", "g": "a", "v": "v", "h": "s", "s": "s", "x": "s", "k": "x", "E_k": "e",
    "E_p": "e", "E_s": "e", "W": "e", "P": "p", "p_A": "y", "t": "t", "rho": "d", "V": "u", "A": "z", "f": "h",
    "lambda": "s", "T": "t", "T_K": "k", "Q": "o", "I": "i", "n": "n", "c": "c", "p": "j", "M": "b",
}  # fmt: skip
"""The sort of quantity each letter of a formula is (see scan)."""


def ask(marked: Marked, requested: Unit | None) -> Question | None:
    """The question, where one formula only fits the letters; else None."""
    text, at = marked.text, 0
    given: dict[str, tuple[str, Measure]] = {}
    asked = ""
    while True:
        skipped = _FILLER.match(text, at)
        at = skipped.end() if skipped else at
        if at >= len(text):
            break
        fact = _GIVEN.match(text, at)
        question = _ASKED.match(text, at)
        if fact is not None and _plain(fact["name"]) not in given:
            given[_plain(fact["name"])] = fact["mark"], marked.quantities[int(fact["at"])]
            at = fact.end()
        elif question is not None and not asked:
            asked, at = _plain(question["name"]), question.end()
        else:
            return None
    if not asked or not given or asked in given:
        return None
    ways = [
        Facts(dict(zip(letters, (measure for _, measure in given.values()), strict=True)), {}, wanted)
        for wanted in _MEANT.get(asked, ())
        for letters in itertools.product(*(_roles(name, mark) for name, (mark, _) in given.items()))
        if _fits({*letters, wanted}, len(given) + 1, asked in _WITH_G)
    ]
    return build(ways[0], requested) if len(ways) == 1 else None


def _plain(name: str) -> str:
    return re.sub(r"[\\{}]", "", name)


def _roles(name: str, mark: str) -> list[str]:
    return [letter for letter in _MEANT.get(name, ()) if SORT[letter] == mark]


def _fits(letters: set[str], many: int, without_g: bool) -> bool:
    """Whether these are the letters of a formula; its g may be missing only where a letter says that it is meant."""
    needed = (one - {"g"} if without_g and "g" not in letters else one for one in FORMULAS.values())
    return len(letters) == many and any(letters == one for one in needed)
