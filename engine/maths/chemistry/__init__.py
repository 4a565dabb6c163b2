"""Chemical formulas and reactions: read, compared as written, balanced exactly, weighed.

    read_formula("Ca(OH)2").molar_mass(), show_reaction(balanced(read_reaction("Fe + O2 -> Fe2O3")))

Does not judge answers (judges.chemistry).
"""

from __future__ import annotations

from engine.maths.chemistry.balance import NoBalance, balanced, show_reaction, unbalanced
from engine.maths.chemistry.formula import Formula, show
from engine.maths.chemistry.reader import Reaction, read_formula, read_reaction

__all__ = [
    "Formula", "NoBalance", "Reaction", "balanced", "read_formula", "read_reaction", "show", "show_reaction",
    "unbalanced",
]  # fmt: skip
