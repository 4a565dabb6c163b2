"""One long table: formulas and equations, the verdict and its note."""

import pytest

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

FORMULA, EQUATION = AnswerKind(Kind.CHEMICAL_FORMULA), AnswerKind(Kind.CHEMICAL_EQUATION)
WATER = "2 H2 + O2 -> 2 H2O"
PERMANGANATE = "MnO4^- + 8 H^+ + 5 e^- -> Mn^2+ + 4 H2O"
CASES = [
    (FORMULA, "H2SO4", r"\mathrm{H_2SO_4}", "right", "answer.right"),
    (FORMULA, "H2SO4", "h2so4", "partly_right", "chemistry.case"),
    (FORMULA, "CO", "Co", "wrong", "chemistry.case"),
    (FORMULA, "CH3COOH", "C2H4O2", "partly_right", "chemistry.same_atoms"),
    (FORMULA, "C2H4O2", "CH3COOH", "partly_right", "chemistry.same_atoms"),
    (FORMULA, "CH3CH2OH", "C2H5OH", "cannot_decide", "chemistry.same_atoms"),
    (FORMULA, "CH3CH2OH", "CH3OCH3", "cannot_decide", "chemistry.same_atoms"),
    (FORMULA, "NaCl", "ClNa", "partly_right", "chemistry.order"),
    (FORMULA, "Ca(OH)2", "CaOH2", "wrong", "chemistry.counts"),
    (FORMULA, "H2O", "H2O2", "wrong", "chemistry.counts"),
    (FORMULA, "H2O", "CO2", "wrong", "chemistry.wrong_formula"),
    (FORMULA, "H2O", "H20", "cannot_read", "chemistry.zero"),
    (FORMULA, "SO4^2-", "SO4", "partly_right", "chemistry.charge"),
    (FORMULA, "SO4^2-", "SO4^3-", "partly_right", "chemistry.charge"),
    (FORMULA, "SO4^2-", "SO42-", "right", "answer.right"),
    (FORMULA, "O2^-", "O2-", "cannot_read", "ambiguous.charge"),
    (FORMULA, "O^2-", "O2-", "right", "answer.right"),
    (FORMULA, "NaCl(aq)", "NaCl", "partly_right", "chemistry.state"),
    (FORMULA, "NaCl", "NaCl(s)", "right", "answer.right"),
    (FORMULA, "CuSO4·5H2O", "CuSO4", "wrong", "chemistry.wrong_formula"),
    (EQUATION, WATER, "O2+2H2→2H2O", "right", "answer.right"),
    (EQUATION, WATER, r"2\text{H}_2 + \text{O}_2 \rightarrow 2\text{H}_2\text{O}", "right", "answer.right"),
    (EQUATION, WATER, "2 H2 + O2 <=> 2 H2O", "right", "answer.right"),
    (EQUATION, WATER, "H2 + H2 + O2 -> H2O + H2O", "right", "answer.right"),
    (EQUATION, WATER, "4 H2 + 2 O2 -> 4 H2O", "partly_right", "chemistry.not_lowest"),
    (EQUATION, WATER, "H2 + 1/2 O2 -> H2O", "partly_right", "chemistry.not_lowest"),
    (EQUATION, "H2 + 1/2 O2 -> H2O", "H2 + 0.5 O2 -> H2O", "right", "answer.right"),
    (EQUATION, WATER, "H2 + O2 -> H2O", "wrong", "chemistry.not_balanced"),
    (EQUATION, WATER, "2 H2O -> 2 H2 + O2", "wrong", "chemistry.reversed"),
    (EQUATION, WATER, "H2 + O2 -> H2O2", "wrong", "chemistry.species"),
    (EQUATION, WATER, "2 H2 -> 2 H2O", "wrong", "chemistry.species_missing"),
    (EQUATION, WATER, "2 H2 + O2 + N2 -> 2 H2O + N2", "wrong", "chemistry.species_extra"),
    (EQUATION, WATER, "2 H2 + O2 -> 2 HOH", "cannot_decide", "chemistry.same_atoms"),
    (EQUATION, WATER, "2 H2 + O2", "cannot_read", "chemistry.no_arrow"),
    (EQUATION, WATER, "2h2 + o2 -> 2h2o", "partly_right", "chemistry.case"),
    (EQUATION, PERMANGANATE, "MnO4- + 8H+ + 5e- -> Mn2+ + 4H2O", "right", "answer.right"),
    (EQUATION, PERMANGANATE, "MnO4- + 8H+ + 3e- -> Mn2+ + 4H2O", "wrong", "chemistry.not_balanced"),
    (EQUATION, PERMANGANATE, "MnO4- + 8H+ + 5e- -> Mn3+ + 4H2O", "wrong", "chemistry.species"),
    (EQUATION, "Ag+(aq) + Cl-(aq) -> AgCl(s)", "Ag+ + Cl- -> AgCl", "partly_right", "chemistry.state"),
    (EQUATION, "Ag+ + Cl- -> AgCl", "Ag+(aq) + Cl-(aq) -> AgCl(s)", "right", "answer.right"),
    # two reactions at once: it balances in many ways, and only the author's is asked for
    (EQUATION, "2 C + O2 + 2 H2 + O2 -> 2 CO + 2 H2O", "C + 2 O2 + 3 H2 -> CO + 3 H2O", "wrong",
     "chemistry.proportions"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "expected", "given", "outcome", "note"), CASES)
def test_chemistry_is_judged(kind, expected, given, outcome, note):
    verdict = check(kind, expected, given)
    assert (verdict.outcome.value, verdict.note) == (outcome, note)
    assert verdict.sentence


def test_what_does_not_balance_is_named_with_its_numbers():
    assert "O does not balance: 2 on the left and 1 on the right" in check(EQUATION, WATER, "H2 + O2 -> H2O").sentence
    charge = check(EQUATION, PERMANGANATE, "MnO4- + 8H+ + 3e- -> Mn2+ + 4H2O").sentence
    assert "the charge does not: 4 on the left and 2 on the right" in charge


@pytest.mark.parametrize(
    ("kind", "expected"), [(FORMULA, "water"), (EQUATION, "H2 + O2"), (EQUATION, "H2 + O2 -> H2O")]
)
def test_a_fault_of_the_author_is_an_error(kind, expected):
    with pytest.raises(LemmaError):
        check(kind, expected, "H2O")
