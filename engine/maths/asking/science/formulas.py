"""The formulas of one line: force, weight, energies, momentum, work, power, density, pressure, springs, waves, charge,
gases, concentration; and the question that a set of known letters makes.

Where g is needed and not given, 9.8 m/s^2 is taken, which the question says. How they are worded is in `formula_words`.
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.maths.asking.science.facts import Facts
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text, unit_latex
from engine.maths.tree import Num, Quantity, Sym
from engine.maths.units import Unit, text

G = Quantity(Num("9.8"), "m/s^2")
G_ROUND = Quantity(Num("10"), "m/s^2")  # which many books take
G_TOLERANCE = "0.0015"  # 9.81 is as good as 9.8
GAS_TOLERANCE = "0.001"  # as is 8.31 J/(mol K) for 8.314
FORMULAS: Mapping[str, frozenset[str]] = {
    name: frozenset(letters.split())
    for name, letters in (
        ("force", "F m a"), ("weight", "F_g m g"), ("kinetic_energy", "E_k m v"), ("potential_energy", "E_p m g h"),
        ("momentum", "p m v"), ("work", "W F s"), ("power", "P W t"), ("power_speed", "P F v"),
        ("density", "rho m V"), ("pressure", "p_A F A"), ("liquid_pressure", "p_A rho g h"), ("spring", "F k x"),
        ("spring_energy", "E_s k x"), ("wave", "v f lambda"), ("frequency", "f T"), ("charge", "Q I t"),
        ("gas", "p_A V n T_K"), ("concentration", "c n V"), ("moles", "n m M"),
    )
}  # fmt: skip
"""Formula to its letters. `p_A` is a pressure, `p` a momentum, `T` a period, `T_K` a temperature."""
WORDS = {
    "F": "force", "F_g": "weight", "m": "mass", "a": "acceleration", "g": "gravitational acceleration",
    "E_k": "kinetic energy", "E_p": "potential energy", "E_s": "elastic energy", "v": "speed", "h": "height",
    "p": "momentum", "W": "work", "s": "distance", "P": "power", "t": "time", "rho": "density", "V": "volume",
    "p_A": "pressure", "A": "area", "k": "spring constant", "x": "extension", "f": "frequency", "lambda": "wavelength",
    "T": "period", "Q": "charge", "I": "current", "n": "amount of substance", "T_K": "temperature",
    "c": "concentration", "M": "molar mass",
}  # fmt: skip
NAMES: dict[str, tuple[str, ...]] = {
    "F_g": ("F_g", "W", "F", "G", "w"), "E_k": ("E_k", "E", "KE", "K", "T", "E_kin", "Ek"),
    "E_p": ("E_p", "E", "PE", "U", "E_pot", "Ep", "GPE"), "E_s": ("E_s", "E", "U"), "rho": ("rho", "ρ", "d", "D"),
    "p_A": ("p", "P"), "lambda": ("lambda", "λ"), "T_K": ("T", "t"), "W": ("W", "E"), "s": ("s", "d", "x"),
    "x": ("x", "e", "s"), "c": ("c", "C", "M"), "Q": ("Q", "q"), "h": ("h", "H", "d"), "v": ("v", "c", "V"),
}  # fmt: skip
"""The letters an answer may be named by, beside its own."""


def build(facts: Facts, requested: Unit | None) -> Question | None:
    """The question, where exactly one formula has just these letters; g may be left out."""
    letters = {*facts.given, facts.asked}
    if facts.asked in facts.given or facts.stated:
        return None
    fitting = [name for name, needed in FORMULAS.items() if letters in (needed, needed - {"g"})]
    if len(fitting) != 1:
        return None
    values = {name: Quantity(measure.value, text(measure.unit)) for name, measure in facts.given.items()}
    assumed = "g" in FORMULAS[fitting[0]] and "g" not in letters
    if assumed:
        values["g"] = G
    return question(facts.asked, fitting[0], values, requested, assumed=assumed)


def question(
    asked: str, detail: str, values: dict[str, Quantity], requested: Unit | None, *, assumed: bool
) -> Question:
    """The question in one plain wording."""
    ordered = tuple(values.items())
    known = ", ".join(f"{letter} = {to_text(value)}" for letter, value in ordered)
    latex = r",\; ".join(f"{to_latex(Sym(letter))} = {to_latex(value)}" for letter, value in ordered)
    unit = text(requested) if requested else ""
    names = tuple(dict.fromkeys((asked, *NAMES.get(asked, ()))))
    tolerance = GAS_TOLERANCE if detail == "gas" else G_TOLERANCE if assumed else "0"
    kind = AnswerKind(Kind.QUANTITY, unit=unit, options=("rounded",), names=names, relative=tolerance)
    said = f"Find the {WORDS[asked]} {asked}{f' in {unit}' if unit else ''}: {known}"
    latex = rf"{latex}, \quad {to_latex(Sym(asked))} = {{?}}" + (rf"\,{unit_latex(unit)}" if unit else "")
    function = "g" if assumed else ""
    return Question(Task.PHYSICS, Sym(asked), (asked,), kind, said, latex, ordered, function, detail=detail)
