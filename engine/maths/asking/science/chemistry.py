"""Questions of chemistry: "molar mass of Ca(OH)2", "balance Fe + O2 -> Fe2O3"."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from engine.maths.asking.family import ASK, pattern
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.science import composition
from engine.maths.asking.science.amounts import amounts_in
from engine.maths.asking.science.composition import SCHOOL_WEIGHTS
from engine.maths.asking.science.formulas import question
from engine.maths.asking.science.reactions import reaction_in
from engine.maths.asking.science.scan import quantity
from engine.maths.asking.science.substances import formula_of
from engine.maths.chemistry import Formula, Reaction, read_formula, read_reaction, show, show_reaction
from engine.maths.chemistry.elements import ATOMIC_WEIGHTS
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import chemical_latex, to_text
from engine.maths.tree import Chemical, Num, Quantity, rational
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


def ask(asked: str) -> Question | None:
    """The question of chemistry in the text, or None. Raises NotAsked."""
    reaction = reaction_in(asked)
    if reaction:
        return _balance(reaction)
    part = composition.ask(asked)
    if part is not None:
        return part
    try:
        return _in_usual_words(asked)
    except NotAsked:
        found = _amount(asked)
        if found is None:
            raise
        return found


def _in_usual_words(asked: str) -> Question | None:
    """The question in one of the usual wordings."""
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
    return _amount(asked)


def _amount(asked: str) -> Question | None:
    """The question about an amount, a mass or a molar mass by what is in the text."""
    parts = amounts_in(asked)
    if parts is None:
        return None
    formula = parts.formula
    if parts.asked == "M" and formula is not None:
        return _weighed(formula, parts.weights, relative=parts.relative)
    values, found_mass = dict(parts.values), None
    tolerance = Fraction(0)
    if "M" not in values and parts.asked != "M":
        assert formula is not None
        found_mass = _mass_of(formula, parts.weights)
        if not parts.weights:
            tolerance = Fraction(_tolerance(formula, found_mass)) / found_mass * Fraction(51, 50)
        values["M"] = _molar(found_mass)
    found = question(parts.asked, "moles", values, parts.unit, assumed=False)
    many = asked.lower().lstrip().startswith("how many")
    options = (*found.kind.options, "unit_optional") if many else found.kind.options
    kind = replace(found.kind, relative=f"{float(tolerance):.6f}", options=options)
    said = f" for {show(formula.without_state())}" if formula is not None else ""
    return replace(found, kind=kind, text=f"{found.text}{said}")


def _mass_of(formula: Formula, weights: Mapping[str, Fraction]) -> Fraction:
    """The molar mass in g/mol, with the relative atomic masses given. Raises NotAsked."""
    if weights:
        return sum((weights[symbol] * count for symbol, count in formula.atoms().items()), Fraction(0))
    mass = formula.molar_mass()
    if mass is None or formula.is_electron:
        raise NotAsked("There is an element here that has no standard atomic weight.")
    return mass


def _molar(mass: Fraction) -> Quantity:
    return Quantity(Num(str(Decimal(mass.numerator) / Decimal(mass.denominator))), "g/mol")


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
    values = {letter: Quantity(given.value, text(given.unit)), "M": _molar(mass)}
    tolerance = Fraction(_tolerance(formula, mass)) / mass * Fraction(51, 50)
    found = question(asked, "moles", values, None, assumed=False)
    many = match[0].lower().startswith("how many")
    options = (*found.kind.options, "unit_optional") if many else found.kind.options
    kind = replace(found.kind, relative=f"{float(tolerance):.6f}", options=options)
    return replace(found, kind=kind, text=f"{found.text} for {show(formula.without_state())}")


def _formula(what: str) -> Formula:
    """The formula of a substance that is named or written as one. Raises NotAsked."""
    known = formula_of(re.sub(r"^(?:the compound|a molecule of) ", "", what.strip().lower()))
    try:
        return read_formula(known or re.sub(r"^[a-z ]+\((?=.*\)$)(.*)\)$", r"\1", what.strip()))
    except ReadError as error:
        if re.fullmatch(r"[A-Za-z ]+", what) and what.lower() == what:
            raise NotAsked("Write the substance as a formula, as in H2O.") from None
        raise NotAsked(f"{error.sentence} {error.hint}".strip()) from None


def _molar_mass(what: str) -> Question | None:
    both = re.fullmatch(r"(?P<name>[a-z][a-z ]*?),? \(?(?P<formula>[A-Z][\w()]*?)\)?", what.strip())
    if both and formula_of(both["name"]) == both["formula"]:
        what = both["formula"]  # a name with its formula: glucose, C6H12O6
    formula = _formula(what)
    return None if formula.is_electron else _weighed(formula, {}, relative=False)


def _weighed(formula: Formula, weights: Mapping[str, Fraction], *, relative: bool) -> Question:
    """The question after the mass of one mole; `relative`: as a number without unit. Raises NotAsked."""
    mass = _mass_of(formula, weights)
    body = Chemical(show(formula.without_state()))
    absolute = "0" if weights else _tolerance(formula, mass)
    names = ("M", "m", "M_m", "M_r")
    if relative:
        kind = AnswerKind(Kind.DECIMAL, absolute=absolute, names=names)
    else:
        kind = AnswerKind(Kind.QUANTITY, absolute=absolute, unit="g/mol", names=names)
    given = ", ".join(f"{symbol} = {to_text(rational(size))}" for symbol, size in weights.items())
    name = "relative formula mass" if relative else "molar mass"
    said = f"Find the {name} of {body.text}" + (f" with {given}" if given else "")
    latex = rf"M{'_r' if relative else ''}\left({chemical_latex(body.text)}\right)"
    values = tuple((symbol, rational(size)) for symbol, size in weights.items())
    return Question(Task.MOLAR_MASS, body, (), kind, said, latex, values, detail="relative" if relative else "")


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
