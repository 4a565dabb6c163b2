"""The formula of a substance that goes by a name: `water`, `sodium chloride`, `iron(III) oxide`, `copper`."""

from __future__ import annotations

import re
from math import gcd

COMMON = {
    "water": "H2O", "steam": "H2O", "ice": "H2O", "carbon dioxide": "CO2", "carbon monoxide": "CO", "methane": "CH4",
    "ethane": "C2H6", "propane": "C3H8", "butane": "C4H10", "ammonia": "NH3", "glucose": "C6H12O6",
    "sucrose": "C12H22O11", "table salt": "NaCl", "sulfuric acid": "H2SO4", "sulphuric acid": "H2SO4",
    "hydrochloric acid": "HCl", "hydrogen chloride": "HCl", "nitric acid": "HNO3", "phosphoric acid": "H3PO4",
    "ethanol": "C2H5OH", "methanol": "CH3OH", "acetic acid": "CH3COOH", "ethanoic acid": "CH3COOH",
    "sulfur dioxide": "SO2", "sulphur dioxide": "SO2", "sulfur trioxide": "SO3", "nitrogen dioxide": "NO2",
    "hydrogen peroxide": "H2O2", "hydrogen sulfide": "H2S", "ethene": "C2H4", "ozone": "O3", "benzene": "C6H6",
    "oxygen gas": "O2", "fluorine gas": "F2", "hydrogen gas": "H2", "nitrogen gas": "N2", "chlorine gas": "Cl2",
    "silicon dioxide": "SiO2",
    "baking soda": "NaHCO3", "limestone": "CaCO3", "urea": "CO(NH2)2", "aspirin": "C9H8O4", "caffeine": "C8H10N4O2",
}  # fmt: skip
_POSITIVE = {
    "lithium": ("Li", 1), "sodium": ("Na", 1), "potassium": ("K", 1), "silver": ("Ag", 1), "ammonium": ("NH4", 1),
    "magnesium": ("Mg", 2), "calcium": ("Ca", 2), "barium": ("Ba", 2), "strontium": ("Sr", 2), "zinc": ("Zn", 2),
    "aluminium": ("Al", 3), "aluminum": ("Al", 3),
}  # fmt: skip
_SEVERAL = {"iron": "Fe", "copper": "Cu", "lead": "Pb", "tin": "Sn", "manganese": "Mn", "chromium": "Cr"}
"""Metals with ions of several charges, which the name must give."""
_NEGATIVE = {
    "fluoride": ("F", 1), "chloride": ("Cl", 1), "bromide": ("Br", 1), "iodide": ("I", 1), "oxide": ("O", 2),
    "sulfide": ("S", 2), "sulphide": ("S", 2), "nitride": ("N", 3), "hydroxide": ("OH", 1), "nitrate": ("NO3", 1),
    "nitrite": ("NO2", 1), "sulfate": ("SO4", 2), "sulphate": ("SO4", 2), "sulfite": ("SO3", 2),
    "carbonate": ("CO3", 2), "hydrogencarbonate": ("HCO3", 1), "hydrogen carbonate": ("HCO3", 1),
    "bicarbonate": ("HCO3", 1), "phosphate": ("PO4", 3), "permanganate": ("MnO4", 1), "chlorate": ("ClO3", 1),
    "acetate": ("CH3COO", 1), "ethanoate": ("CH3COO", 1),
}  # fmt: skip
_ELEMENTS = {
    "carbon": "C", "helium": "He", "neon": "Ne", "argon": "Ar", "gold": "Au", "sulfur": "S", "sulphur": "S",
    "silicon": "Si", "mercury": "Hg", "nickel": "Ni", "platinum": "Pt", "uranium": "U",
    **{name: symbol for name, (symbol, _) in _POSITIVE.items() if name != "ammonium"},
    **_SEVERAL,
}  # fmt: skip
"""Elements of single atoms; of oxygen and its like a name leaves open whether the atom or the molecule is meant."""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MANY = {"mono": 1, "di": 2, "tri": 3, "tetra": 4, "penta": 5, "hexa": 6, "hepta": 7, "octa": 8, "deca": 10}
_HYDRATE = re.compile(rf"(?P<salt>.+?),? (?P<many>{'|'.join(_MANY)})hydrate")
_SALT = re.compile(r"(?P<metal>[a-z]+)(?: ?\((?P<charge>i{1,3}|iv)\))? (?P<rest>[a-z]+(?: carbonate)?)")


def formula_of(name: str) -> str:
    """The formula, or "" where the name is not known or leaves it open."""
    plain = " ".join(name.lower().split())
    plain = re.sub(r"^(?:pure|solid|liquid|gaseous|anhydrous) ", "", plain)
    hydrate = _HYDRATE.fullmatch(plain)
    if hydrate:
        salt = formula_of(hydrate["salt"])
        return f"{salt}·{_MANY[hydrate['many']]}H2O".replace("·1H", "·H") if salt else ""
    if plain in COMMON:
        return COMMON[plain]
    if plain in _ELEMENTS:
        return _ELEMENTS[plain]
    match = _SALT.fullmatch(plain)
    if match is None or match["rest"] not in _NEGATIVE:
        return ""
    if match["charge"] and match["metal"] in _SEVERAL:
        metal, plus = _SEVERAL[match["metal"]], _ROMAN[match["charge"]]
    elif match["metal"] in _POSITIVE and not match["charge"]:
        metal, plus = _POSITIVE[match["metal"]]
    else:
        return ""
    rest, minus = _NEGATIVE[match["rest"]]
    shared = gcd(plus, minus)
    return _times(metal, minus // shared) + _times(rest, plus // shared)


def _times(group: str, many: int) -> str:
    """`(OH)2`, `Cl2`, `Na`."""
    if many == 1:
        return group
    single = re.fullmatch(r"[A-Z][a-z]?", group) is not None
    return f"{group}{many}" if single else f"({group}){many}"
