"""Questions of chemistry: "molar mass of Ca(OH)2", "balance Fe + O2 -> Fe2O3"."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from engine.maths.asking.family import ASK, pattern
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.science.formulas import question
from engine.maths.asking.science.scan import quantity
from engine.maths.chemistry import Formula, Reaction, read_formula, read_reaction, show, show_reaction
from engine.maths.chemistry.elements import ATOMIC_WEIGHTS
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import chemical_latex
from engine.maths.tree import Chemical, Num, Quantity
from engine.maths.units import text

_MASS = pattern(
    rf"(?:{ASK} )?(?:the )?(?:molar mass|molecular weight|molecular mass|mass of (?:one|1) mole?) (?:of|for) "
    r"(?P<what>.+?)(?: in g(?:rams?)?(?:/| per )mole?)?"
)
_BALANCE = pattern(
    r"(?:balance|write (?:down )?(?:the|a) balanced (?:chemical )?equation (?:for|of))"
    r"(?: (?:the|this|following|chemical|equation|reaction|redox|half|ionic))*\s*:?\s*(?P<what>\S.*)"
)
_WHAT = r"(?P<what>[A-Za-z][A-Za-z0-9() ]{0,40}?)"
_AMOUNT = r"(?P<amount>\d[\d.,]* ?(?:mol|moles?|mmol|kmol))"
_WEIGHT = r"(?P<weight>\d[\d.,]* ?(?:kg|g|mg|grams?|kilograms?|milligrams?))"
_MOLES = (
    pattern(
        rf"how many moles(?: of (?P<again>[A-Za-z][A-Za-z0-9()]*))? (?:are )?(?:there )?(?:present )?in {_WEIGHT}(?: of {_WHAT})?"
    ),
    pattern(
        rf"(?:{ASK} )?(?:the )?(?:number of moles|amount of substance)(?: of (?P<again>[A-Za-z][A-Za-z0-9()]*))? in {_WEIGHT}(?: of {_WHAT})?"
    ),
    pattern(rf"(?:{ASK} )?(?:the )?mass(?: in g(?:rams)?)? of {_AMOUNT} of {_WHAT}"),
    pattern(rf"how many grams (?:are )?(?:there )?in {_AMOUNT} of {_WHAT}"),
)
NAMES = {
    "water": "H2O", "carbon dioxide": "CO2", "carbon monoxide": "CO", "methane": "CH4", "ammonia": "NH3",
    "glucose": "C6H12O6", "sodium chloride": "NaCl", "table salt": "NaCl", "sulfuric acid": "H2SO4",
    "sulphuric acid": "H2SO4", "hydrochloric acid": "HCl", "nitric acid": "HNO3", "sodium hydroxide": "NaOH",
    "calcium carbonate": "CaCO3", "ethanol": "C2H5OH", "oxygen gas": "O2", "hydrogen gas": "H2", "nitrogen gas": "N2",
    "calcium hydroxide": "Ca(OH)2", "magnesium oxide": "MgO", "iron(iii) oxide": "Fe2O3",
}  # fmt: skip
"""Substances that go by a name; of others the formula is asked."""
SCHOOL_WEIGHTS = {"Cl": Fraction("35.5"), "Cu": Fraction("63.5")}
"""The atomic weights of school books that are not the nearest whole number."""


def ask(asked: str) -> Question | None:
    """The question of chemistry in the text, or None. Raises NotAsked."""
    mass = _MASS.fullmatch(asked.strip())
    if mass is not None:
        return _molar_mass(mass["what"])
    for moles in _MOLES:
        found = moles.fullmatch(asked.strip())
        if found is not None:
            return _moles(found)
    balance = _BALANCE.fullmatch(asked.strip())
    if balance is not None and re.search(r"->|→|=|⇌|\\(?:right|to|longright|x)", balance["what"]):
        return _balance(balance["what"])
    return None


def _moles(match: re.Match[str]) -> Question | None:
    """An amount from a mass, or the other way round, with the molar mass from the atomic weights."""
    groups = match.groupdict()
    what = groups.get("what") or groups.get("again")
    if not what or (groups.get("what") and groups.get("again")):
        return None
    formula = _formula(what)
    mass = formula.molar_mass()
    given = quantity((groups.get("weight") or groups.get("amount") or "").replace(",", ""))
    if formula.is_electron or mass is None or given is None:
        return None
    letter, asked = ("m", "n") if groups.get("weight") else ("n", "m")
    molar = Quantity(Num(str(Decimal(mass.numerator) / Decimal(mass.denominator))), "g/mol")
    values = {letter: Quantity(given.value, text(given.unit)), "M": molar}
    tolerance = Fraction(_tolerance(formula, mass)) / mass * Fraction(51, 50)
    found = question(asked, "moles", values, None, assumed=False)
    many = match[0].lower().startswith("how many")
    options = (*found.kind.options, "unit_optional") if many else found.kind.options
    kind = replace(found.kind, relative=f"{float(tolerance):.6f}", options=options)
    return replace(found, kind=kind, text=f"{found.text} for {show(formula.without_state())}")


def _formula(what: str) -> Formula:
    """The formula of a substance that is named or written as one. Raises NotAsked."""
    known = NAMES.get(re.sub(r"^(?:the compound|a molecule of) ", "", what.strip().lower()))
    try:
        return read_formula(known or re.sub(r"^[a-z ]+\((?=.*\)$)(.*)\)$", r"\1", what.strip()))
    except ReadError as error:
        if re.fullmatch(r"[A-Za-z ]+", what) and what.lower() == what:
            raise NotAsked("Write the substance as a formula, as in H2O.") from None
        raise NotAsked(f"{error.sentence} {error.hint}".strip()) from None


def _molar_mass(what: str) -> Question | None:
    both = re.fullmatch(r"(?P<name>[a-z][a-z ]*?),? \(?(?P<formula>[A-Z][\w()]*?)\)?", what.strip())
    if both and NAMES.get(both["name"]) == both["formula"]:
        what = both["formula"]  # a name with its formula: glucose, C6H12O6
    formula = _formula(what)
    if formula.is_electron:
        return None
    mass = formula.molar_mass()
    if mass is None:
        raise NotAsked("There is an element here that has no standard atomic weight.")
    body = Chemical(show(formula.without_state()))
    kind = AnswerKind(Kind.QUANTITY, absolute=_tolerance(formula, mass), unit="g/mol", names=("M", "m", "M_m", "M_r"))
    said = f"Find the molar mass of {body.text}"
    latex = rf"M\left({chemical_latex(body.text)}\right)"
    return Question(Task.MOLAR_MASS, body, (), kind, said, latex)


def _tolerance(formula: Formula, mass: Fraction) -> str:
    """How far the mass may be off: as far as the rounded weights of school books lead, at least half a thousandth."""
    school = Fraction(0)
    for symbol, count in formula.atoms().items():
        weight = ATOMIC_WEIGHTS[symbol]
        nearest = Fraction(int(weight + Fraction(1, 2)))
        school += SCHOOL_WEIGHTS.get(symbol, nearest) * count
    allowed = max(abs(school - mass), mass / 2000)
    thousandths = -((-allowed * 1000) // 1)  # rounded up
    return f"{int(thousandths) // 1000}.{int(thousandths) % 1000:03d}"


def _balance(what: str) -> Question | None:
    try:
        reaction: Reaction = read_reaction(what)
    except ReadError as error:
        raise NotAsked(f"{error.sentence} {error.hint}".strip()) from None
    shown = show_reaction(
        Reaction(
            tuple((Fraction(1), formula) for _, formula in reaction.left),
            tuple((Fraction(1), formula) for _, formula in reaction.right),
            reaction.both_ways,
        )
    )
    body = Chemical(shown)
    kind = AnswerKind(Kind.CHEMICAL_EQUATION)
    return Question(Task.BALANCE, body, (), kind, f"Balance {shown}", chemical_latex(shown))
