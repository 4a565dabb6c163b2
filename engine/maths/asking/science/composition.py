"""How much of an element is in a compound: "the percentage by mass of nitrogen in NH4NO3", "what mass of calcium is in
100 g of CaCO3".
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from fractions import Fraction

from engine.maths.asking.family import ASK
from engine.maths.asking.science.scan import quantity
from engine.maths.asking.science.substances import formula_of
from engine.maths.chemistry import Formula, read_formula, show
from engine.maths.chemistry.elements import ATOMIC_WEIGHTS, ELEMENTS
from engine.maths.chemistry.reader import tidy
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import chemical_latex, to_text
from engine.maths.tree import Chemical, Node, Quantity
from engine.maths.units import text

SCHOOL_WEIGHTS = {"Cl": Fraction("35.5"), "Cu": Fraction("63.5")}
"""The atomic weights of school books that are not the nearest whole number."""
_GASES = {"oxygen": "O", "hydrogen": "H", "nitrogen": "N", "chlorine": "Cl", "fluorine": "F", "bromine": "Br", "iodine": "I",
          "phosphorus": "P"}  # fmt: skip
_PERCENT = (
    r"(?:percentage|percent|per cent|%)(?: (?:composition|content|abundance|of mass))?(?: ?\(?by (?:mass|weight)\)?)?"
)
_E = r"(?P<e>[A-Za-z]+?)(?: \([A-Z][a-z]?\))?"
_C = r"(?P<c>[A-Za-z(][\w()·.,₀-₉ ]*?)"
_BY = r"(?:,? by (?:mass|weight))?"
_ASK = rf"(?:{ASK} )?(?:the )?(?:mass )?"
_WORDINGS = tuple(
    re.compile(wording, re.I)
    for wording in (
        rf"{_ASK}{_PERCENT}(?: of)? (?:the )?(?:element )?{_E}{_BY},? (?:in|of|is (?:there )?in|is present in|contained in|present in) (?:a sample of |the compound )?{_C}{_BY}",
        rf"what {_PERCENT} of (?:the mass of )?{_C}{_BY} is (?:made up of |due to )?{_E}{_BY}",
        rf"(?:{ASK} )?(?:the )?mass(?: in grams)? of {_E} (?:is |are )?(?:there |present |contained |found )?in (?P<m>\d[\d.,]* ?(?:g|kg|grams?|mg)) of {_C}",
        rf"how (?:much|many grams of) {_E} (?:is |are )?(?:there |present |contained )?in (?P<m>\d[\d.,]* ?(?:g|kg|grams?|mg)) of {_C}",
    )
)


def ask(asked: str) -> Question | None:
    """The question, or None where the wording, the element or the compound is not known."""
    plain = re.sub(r"\s+", " ", re.sub(r"\\(?:ce|mathrm|text)\s*\{([^{}]*)\}", r"\1", asked).replace("$", "")).strip(
        " .?!"
    )
    plain = re.sub(r"_\{?(\d+)\}?", r"\1", plain)
    for wording in _WORDINGS:
        match = wording.fullmatch(plain)
        if match is None:
            continue
        symbol = _element(match["e"])
        formula = _compound(match["c"])
        if symbol and formula is not None and symbol in formula.atoms() and len(formula.atoms()) > 1:
            return _question(symbol, formula, match.groupdict().get("m") or "")
    return None


def _element(said: str) -> str:
    known = _GASES.get(said.lower()) or formula_of(said)
    symbol = known if known in ELEMENTS else said
    return symbol if symbol in ELEMENTS else ""


def _compound(said: str) -> Formula | None:
    """A formula, a name, or a name with its formula: `calcium carbonate, CaCO3`."""
    both = re.fullmatch(r"(?P<name>[a-z][a-z ]*?)(?:\([ivIV]+\))?[, ]*\(?(?P<f>[A-Z][\w()]*?)\)?", said.strip())
    said = both["f"] if both else said
    try:
        found = read_formula(formula_of(said.lower()) or tidy(said.strip()))
    except ReadError:
        return None
    return None if found.is_electron or found.molar_mass() is None else found


def _question(symbol: str, formula: Formula, mass: str) -> Question | None:
    body = Chemical(show(formula.without_state()))
    exact, school = _share(symbol, formula, school=False), _share(symbol, formula, school=True)
    slack = abs(exact - school) / exact + Fraction(1, 500)
    latex = rf"\mathrm{{{symbol}}}\ \text{{in}}\ {chemical_latex(body.text)}"
    if not mass:
        kind = AnswerKind(Kind.QUANTITY, unit="%", relative=f"{float(slack):.5f}", options=("rounded", "unit_optional"))
        said = f"Find the percentage by mass of {symbol} in {body.text}"
        return Question(Task.MOLAR_MASS, body, (), kind, said, latex, detail=f"share:{symbol}")
    given = quantity(mass.replace(",", ""))
    if given is None:
        return None
    size: Node = Quantity(given.value, text(given.unit))
    kind = AnswerKind(Kind.QUANTITY, relative=f"{float(slack):.5f}", options=("rounded", "unit_optional"))
    said = f"Find the mass of {symbol} in {to_text(size)} of {body.text}"
    return Question(Task.MOLAR_MASS, body, (), kind, said, latex, (("mass", size),), detail=f"share:{symbol}")


def _share(symbol: str, formula: Formula, *, school: bool) -> Fraction:
    weights = {}
    for name in formula.atoms():
        exact = Fraction(ATOMIC_WEIGHTS[name] or 0)
        weights[name] = SCHOOL_WEIGHTS.get(name, Fraction(int(exact + Fraction(1, 2)))) if school else exact
    whole = sum((weights[name] * count for name, count in formula.atoms().items()), Fraction(0))
    return weights[symbol] * formula.atoms()[symbol] / whole


__all__ = ["SCHOOL_WEIGHTS", "ask"]
