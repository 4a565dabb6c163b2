"""For which values of a letter a quadratic equation has two roots, one or none: the condition on its discriminant."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked, read_part
from engine.maths.asking.topical.pieces import Pieces, letters_in
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.reader import ReadError
from engine.maths.render import to_text
from engine.maths.tree import Add, Mul, Neg, Node, Num, Pow, Relation, Sym, symbols
from engine.maths.words import word_set

_ROOTS = r"(?:roots?|solutions?|zeros|values of [a-z])"
_KINDS: tuple[tuple[str, str], ...] = (
    (rf"\bno real {_ROOTS}|\bno {_ROOTS}|\b(?:complex|imaginary|non-real) {_ROOTS}|\bnot have (?:any )?real {_ROOTS}", "<"),
    (rf"\b(?:two |2 )?(?:equal|repeated|coincident)(?: real)? {_ROOTS}|\b(?:exactly |only )?one(?: real)?(?: distinct)? {_ROOTS}"
     rf"|\ba (?:repeated|double)(?: real)? {_ROOTS}", "="),
    (rf"\b(?:two |2 )?(?:real(?: and|,)? )?(?:distinct|different|unequal)(?: and|,)?(?: real)? {_ROOTS}|\b(?:two|2) real {_ROOTS}", ">"),
    (rf"\breal {_ROOTS}", ">="),
)  # fmt: skip
_WORDS = word_set(
    "range set values value constant real quadratic equation has have roots root solutions for which possible where"
    " two distinct inequality must satisfy function is are"
)


_CUE = re.compile(
    rf"\b(?:has|have|having|with|give|gives)\b[^.?=]*\b(?:real|equal|distinct|repeated|no|coincident|unequal|complex) (?:(?:real|distinct|different|and) )*{_ROOTS}",
    re.I,
)


def about_roots(text: str) -> bool:
    """Whether what an equation with two letters is said to have is the question, and may not be passed over."""
    if _CUE.search(text) is None:
        return False
    plain = re.sub(r"[A-Za-z]{2,}", " ", re.sub(r"(?<=\d)?\b([a-z])([a-z])\b(?= ?[-+=])", r"\1 \2", text))
    return len(set(re.findall(r"(?<![A-Za-z])[b-hj-zA-HJ-Z](?![A-Za-z])", plain)) - {"e"}) > 1


def discriminant(found: Pieces) -> str | None:
    """`for which k has x^2 + kx + 9 = 0 two distinct real roots` as `k^2 - 36 > 0`."""
    main = found.of("Z")
    letters = {found.text(name) for name in found.of("L")} - {"x"}
    if len(main) != 1 or len(letters) != 1 or found.of("DJXRCGTBE"):
        return None
    rest, sign = re.sub(r"[A-Z]\d+", " # ", found.skeleton), ""
    for pattern, kind in _KINDS:
        if re.search(pattern, rest):
            rest, sign = re.sub(pattern, " ", rest), kind
            break
    letter = letters.pop()
    names = letters_in(found.text(main[0])) - {letter}
    if not sign or letter not in letters_in(found.text(main[0])) or len(names) != 1 or re.search(r"\d", rest):
        return None
    if not say_nothing_more(re.findall(r"[a-z]+", rest), _WORDS):
        return None
    try:
        parts = _coefficients(found.text(main[0]), next(iter(names)))
    except (ReadError, NotAsked):
        return None
    if parts is None:
        return None
    a, b, c = parts
    if letter in symbols(a):
        return None  # it may be no quadratic equation then
    return f"solve ({to_text(b)})^2 - 4*({to_text(a)})*({to_text(c)}) {sign} 0 for {letter}"


def _coefficients(text: str, name: str) -> tuple[Node, Node, Node] | None:
    """Of `a x^2 + b x + c = 0`, where every term shows its power."""
    tree = read_part(text)
    if not isinstance(tree, Relation) or tree.signs != ("=",):
        return None
    left, right = tree.terms
    found: dict[int, list[Node]] = {0: [], 1: [], 2: []}
    for side, negative in ((left, False), (right, True)):
        for term in side.terms if isinstance(side, Add) else (side,):
            minus = isinstance(term, Neg) != negative
            split = _power(term.arg if isinstance(term, Neg) else term, name)
            if split is None or split[0] not in found:
                return None
            if split[1] != Num("0"):
                found[split[0]].append(Neg(split[1]) if minus else split[1])
    if not found[2]:
        return None
    return _sum(found[2]), _sum(found[1]), _sum(found[0])


def _sum(parts: list[Node]) -> Node:
    return Num("0") if not parts else parts[0] if len(parts) == 1 else Add(tuple(parts))


def _power(term: Node, name: str) -> tuple[int, Node] | None:
    """(the power of the unknown, what it is multiplied by)."""
    if name not in symbols(term):
        return 0, term
    factors = term.factors if isinstance(term, Mul) else (term,)
    power, others = 0, []
    for factor in factors:
        if factor == Sym(name):
            power += 1
        elif isinstance(factor, Pow) and factor.base == Sym(name) and factor.exponent in (Num("1"), Num("2")):
            power += 2 if factor.exponent == Num("2") else 1
        elif name in symbols(factor):
            return None
        else:
            others.append(factor)
    return power, Num("1") if not others else others[0] if len(others) == 1 else Mul(tuple(others))


__all__ = ["about_roots", "discriminant"]
