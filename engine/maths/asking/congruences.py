"""Questions about remainders: `3x ≡ 2 (mod 7)`, `solve 4x = 2 mod 6`, the inverse of 3 modulo 7.

Polynomials with whole coefficients in one letter, as only their remainders count. Nothing is solved here.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import ASK, expression, pattern, strip, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text
from engine.maths.residues import is_whole_polynomial
from engine.maths.tree import Listing, Mul, Node, Num, Sym, integer, symbols

MAX_MODULUS = 2_000
_MOD = r"(?:mod(?:ulo)?|\\[bp]?mod)"
_BY = rf"\(? ?{_MOD} ?[{{(]? ?(?P<by>\d{{1,9}}) ?[}})]? ?\)?"
_CONGRUENCE = pattern(
    rf"(?:(?:{ASK}|solve)(?: (?:all|every|the|integers?|numbers?|value|values|of|congruence|equation"
    r"|solutions?|for|such|that|to|[a-z])(?= |:|\$))* ?:? ?)?"
    rf"(?P<left>[^=≡]+?) ?(?:≡|=|\\equiv) ?(?P<right>[^=≡]+?) ?,? ?{_BY}(?: for (?P<name>[a-z]))?"
)
_REMAINDER = pattern(
    rf"(?:(?:{ASK}|solve) )?(?P<left>[^=≡]+?) ?{_MOD} ?(?P<by>\d{{1,9}}) ?= ?(?P<right>\d{{1,9}})"
    r"(?: for (?P<name>[a-z]))?"
)
_INVERSE = pattern(
    rf"(?:{ASK} )?(?:the |an? )?(?:multiplicative |modular )*inverse of (?P<n>\d{{1,9}}),? ?{_BY}(?: multiplication)?"
)


def ask(text: str) -> Question | None:
    """A congruence in one letter, or an inverse."""
    text = strip(text)
    if not re.search(_MOD, text):
        return None
    if match := _INVERSE.fullmatch(text):
        by = _modulus(match["by"])
        left: Node = Mul((Num(match["n"]), Sym("x")))
        return _question(left, Num("1"), "x", by, f"Find the inverse of {match['n']} modulo {by}", "inverse_mod")
    match = _CONGRUENCE.fullmatch(text) or _REMAINDER.fullmatch(text)
    if match is None:
        return None
    left, right = (expression(match[side]) for side in ("left", "right"))
    names = symbols(left) | symbols(right)
    if len(names) != 1 or (match["name"] and {match["name"]} != names):
        return None
    (name,) = names
    if not (is_whole_polynomial(left) and is_whole_polynomial(right)):
        raise NotAsked("I can solve congruences between polynomials with whole coefficients only.")
    by = _modulus(match["by"])
    said = f"Solve for {name}: {to_text(left)} ≡ {to_text(right)} (mod {by})"
    return _question(left, right, name, by, said, "congruence")


def _modulus(text: str) -> int:
    by = int(text)
    if not 2 <= by <= MAX_MODULUS:
        raise NotAsked(f"I can work with remainders of divisions by 2 to {MAX_MODULUS}.")
    return by


def _question(left: Node, right: Node, name: str, by: int, said: str, detail: str) -> Question:
    latex = rf"{to_latex(left)} \equiv {to_latex(right)} \pmod{{{by}}}"
    body = Listing((left, right, integer(by)), "", "")
    return worded(Task.NUMBERS, detail, body, said, kind=Kind.INTEGER, variables=(name,), latex=latex)
