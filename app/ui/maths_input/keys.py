"""The keys that unfold under a field: what each shows, is called and types; and which ones a kind of answer needs.

A template has places `□` to fill in; the first takes what was selected. No Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.i18n import tr
from engine.maths.kinds import Kind

PLACE = "□"


@dataclass(frozen=True, slots=True)
class Key:
    """`face` is what the button shows, `name` what it is called aloud, `types` what it puts in.

    `types` is empty for the key that opens the grid.
    """

    face: str
    name: str
    types: str = ""


def _basic() -> list[Key]:
    return [
        Key("a/b", tr("Fraction"), "(□)/(□)"),
        Key("xⁿ", tr("Power"), "^(□)"),
        Key("x²", tr("Squared"), "^2"),
        Key("√", tr("Square root"), "√(□)"),
        Key("ⁿ√", tr("Root of any degree"), "root(□, □)"),
        Key("( )", tr("Brackets"), "(□)"),
        Key("π", tr("Pi"), "π"),
        Key("|x|", tr("Absolute value"), "|□|"),
    ]


def _relations() -> list[Key]:
    return [
        Key("≤", tr("Less than or equal to"), " ≤ "),
        Key("≥", tr("Greater than or equal to"), " ≥ "),
        Key("≠", tr("Not equal to"), " ≠ "),
    ]


def _solutions() -> list[Key]:
    return [
        Key("±", tr("Plus or minus"), "±"),
        Key("or", tr("Or, between two solutions"), " or "),
        Key("{ }", tr("Set"), "{□}"),
    ]


def _sets() -> list[Key]:
    return [
        Key("∞", tr("Infinity"), "∞"),
        Key("[a, b]", tr("Interval with both ends"), "[□, □]"),
        Key("(a, b)", tr("Interval without its ends"), "(□, □)"),
        Key("∪", tr("Together with, between two intervals"), " ∪ "),
    ]


def _calculus() -> list[Key]:
    return [
        Key("∫", tr("Integral"), "∫ □ dx"),
        Key("d/dx", tr("Derivative"), "d/dx (□)"),
        Key("eˣ", tr("Power of e"), "e^(□)"),
        Key("ln", tr("Natural logarithm"), "ln(□)"),
    ]


def _angles() -> list[Key]:
    return [Key("°", tr("Degrees"), "°"), Key("∞", tr("Infinity"), "∞"), Key("±", tr("Plus or minus"), "±")]


def _grid(*, column: bool = False) -> list[Key]:
    keys = [Key("[⋯]", tr("Matrix, in a grid"), "")]
    return [Key("(a, b)", tr("Vector"), "(□, □)"), *keys] if column else keys


def _units() -> list[Key]:
    shown = (
        "m",
        "cm",
        "km",
        "s",
        "min",
        "h",
        "kg",
        "g",
        "N",
        "J",
        "W",
        "V",
        "A",
        "Ω",
        "Hz",
        "Pa",
        "mol",
        "L",
        "K",
        "°C",
    )
    return [
        Key("·10ⁿ", tr("Times a power of ten"), "*10^(□)"),
        Key("/", tr("Per"), "/"),
        Key("²", tr("Squared"), "^2"),
        *(Key(unit, tr("Unit {unit}").format(unit=unit), f" {unit}") for unit in shown),
    ]


def _greek() -> list[Key]:
    names = {
        "α": "alpha", "β": "beta", "γ": "gamma", "Δ": "Delta", "ε": "epsilon", "θ": "theta", "λ": "lambda",
        "μ": "mu", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "ω": "omega",
    }  # fmt: skip
    return [Key(letter, tr("Greek letter {name}").format(name=name), letter) for letter, name in names.items()]


def _chemistry() -> list[Key]:
    return [
        Key("→", tr("Reaction arrow"), " -> "),
        Key("xⁿ⁺", tr("Charge"), "^"),
        Key("( )", tr("Brackets"), "(□)"),
        *(Key(f"({state})", tr("State {state}").format(state=state), f"({state})") for state in ("s", "l", "g", "aq")),
    ]


_NUMBERS = (
    *(Kind.INTEGER, Kind.RATIONAL, Kind.DECIMAL, Kind.LOWEST_TERMS),
    *(Kind.SIGNIFICANT_FIGURES, Kind.DECIMAL_PLACES),
)
_CHEMICAL = (Kind.CHEMICAL_FORMULA, Kind.CHEMICAL_EQUATION)
NO_KEYS = (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING, Kind.SHORT_TEXT)


def keys_for(kind: Kind, names: tuple[str, ...] = ()) -> list[Key]:
    """The keys of an answer of `kind`; with Greek letters where one of the `names` it may contain is one."""
    if kind in NO_KEYS:
        return []
    if kind in _CHEMICAL:
        return _chemistry()
    if kind is Kind.QUANTITY:
        return _units()
    keys = _basic()
    if kind in _NUMBERS:
        keys += _angles()
    elif kind is Kind.SOLUTION_SET:
        keys += _solutions()
    elif kind is Kind.EQUATION:
        keys += [*_relations(), *_angles()[2:]]
    elif kind is Kind.INTERVAL:
        keys += [*_relations(), *_sets()]
    elif kind in (Kind.VECTOR, Kind.POINT):
        keys += _grid(column=True) if kind is Kind.VECTOR else _grid(column=True)[:1]
    elif kind is Kind.MATRIX:
        keys = [*_grid(), *keys]
    elif kind is Kind.ANTIDERIVATIVE:
        keys += [*_calculus(), Key("+ C", tr("Plus a constant"), " + C")]
    else:
        keys += [*_angles(), *_calculus()[2:]]
    return keys + _greek_named(names)


def keys_for_working(kind: Kind, names: tuple[str, ...] = ()) -> list[Key]:
    """The keys of a working, whatever its answer is."""
    if kind in _CHEMICAL:
        return _chemistry()
    keys = [*_basic(), *_relations(), *_solutions()[:2], *_calculus(), *_grid()]
    return keys + (_units() if kind is Kind.QUANTITY else []) + _greek_named(names)


def _greek_named(names: tuple[str, ...]) -> list[Key]:
    keys = _greek()
    known = {key.types for key in keys} | {key.name.rpartition(" ")[2] for key in keys}
    return keys if any(name.partition("_")[0] in known for name in names) else []
