"""How formulas and reactions are read, weighed and balanced."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.chemistry import (
    NoBalance,
    balanced,
    read_formula,
    read_reaction,
    show,
    show_reaction,
    unbalanced,
)
from engine.maths.chemistry.elements import ATOMIC_WEIGHTS, ELEMENTS
from engine.maths.chemistry.formula import Atom, Formula, Group
from engine.maths.reader import ReadError


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("H2SO4", "H2SO4"),
        ("SO4 2-", show(read_formula("SO4^2-"))),
        ("SO4(2-)", show(read_formula("SO4^2-"))),
        ("SO4--", show(read_formula("SO4^2-"))),
        ("Fe(3+)", show(read_formula("Fe^3+"))),
        ("CuSO4 . 5H2O", show(read_formula("CuSO4·5H2O"))),
        ("H₂SO₄", "H2SO4"),
        (r"\mathrm{H_2SO_4}", "H2SO4"),
        (r"\ce{H2SO4}", "H2SO4"),
        (r"\text{H}_2\text{SO}_4", "H2SO4"),
        ("H_2 O", "H2O"),
        ("Ca(OH)2", "Ca(OH)2"),
        ("CuSO4·5H2O", "CuSO4·5H2O"),
        ("CuSO4.5H2O", "CuSO4·5H2O"),
        (r"CuSO_4 \cdot 5H_2O", "CuSO4·5H2O"),
        ("SO4^2-", "SO4^2-"),
        ("SO4^{2-}", "SO4^2-"),
        ("SO₄²⁻", "SO4^2-"),
        ("SO42-", "SO4^2-"),
        ("SO4-2", "SO4^2-"),
        ("PO4^-3", "PO4^3-"),
        ("Fe3+", "Fe^3+"),
        (r"\text{Fe}^{3+}", "Fe^3+"),
        ("NH4+", "NH4^+"),
        ("Na+(aq)", "Na^+(aq)"),
        ("[Cu(NH3)4]2+", "Cu(NH3)4^2+"),
        ("K4[Fe(CN)6]", "K4Fe(CN)6"),
        ("e-", "e^-"),
        ("Co", "Co"),
        ("CO", "CO"),
    ],
)
def test_a_formula_is_read(typed, shown):
    assert show(read_formula(typed)) == shown


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("h2o", "chemistry.element"),
        ("Xx2", "chemistry.element"),
        ("H2O)", "chemistry.unexpected"),
        ("((H)", "syntax.bracket"),
        ("Fe()2", "chemistry.formula"),
        ("H0", "chemistry.count"),
        ("H123456", "chemistry.count"),
        ("", "syntax.empty"),
        ("(" * 20 + "H" + ")" * 20, "limit.depth"),
        ("H2" * 1000, "limit.length"),
        ("H^+-", "chemistry.charge"),
        ("2H2O", "chemistry.number_in_front"),
    ],
)
def test_what_is_no_formula_says_why(typed, code):
    with pytest.raises(ReadError) as caught:
        read_formula(typed)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("typed", "mass"),
    [("H2O", "18.015"), ("Ca(OH)2", "74.092"), ("CuSO4·5H2O", "249.677"), ("C6H12O6", "180.156"), ("NaCl", "58.44")],
)
def test_a_molar_mass_is_the_sum_of_the_weights(typed, mass):
    assert read_formula(typed).molar_mass() == Fraction(mass)


def test_an_element_without_a_standard_weight_has_no_mass():
    assert read_formula("Tc2O7").molar_mass() is None


def test_all_elements_are_there():
    assert len(ELEMENTS) == 118
    assert len(ATOMIC_WEIGHTS) == 84


@pytest.mark.parametrize(
    ("typed", "balance"),
    [
        ("Fe + O2 -> Fe2O3", "4 Fe + 3 O2 -> 2 Fe2O3"),
        ("C3H8+O2→CO2+H2O", "C3H8 + 5 O2 -> 3 CO2 + 4 H2O"),
        (r"\ce{N2 + H2 <=> NH3}", "N2 + 3 H2 <=> 2 NH3"),
        ("MnO4- + H+ + Fe2+ -> Mn2+ + Fe3+ + H2O", "MnO4^- + 8 H^+ + 5 Fe^2+ -> Mn^2+ + 5 Fe^3+ + 4 H2O"),
        ("O2 + H2O + e- -> OH-", "O2 + 2 H2O + 4 e^- -> 4 OH^-"),
        ("7 H2 + O2 = H2O", "2 H2 + O2 -> 2 H2O"),
        ("CuSO4·5H2O -> CuSO4 + H2O", "CuSO4·5H2O -> CuSO4 + 5 H2O"),
        ("K4Fe(CN)6 + KMnO4 + H2SO4 -> KHSO4 + Fe2(SO4)3 + MnSO4 + HNO3 + CO2 + H2O",
         "10 K4Fe(CN)6 + 122 KMnO4 + 299 H2SO4 -> 162 KHSO4 + 5 Fe2(SO4)3 + 122 MnSO4 + 60 HNO3 + 60 CO2 + 188 H2O"),
    ],
)  # fmt: skip
def test_a_reaction_is_balanced(typed, balance):
    found = balanced(read_reaction(typed))
    assert show_reaction(found) == balance
    assert not unbalanced(found)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("H2 -> O2", "one side only"),
        ("C + O2 -> CO + CO2", "several ways"),
        ("KMnO4 + H2O2 + H2SO4 -> K2SO4 + MnSO4 + H2O + O2", "several ways"),
        ("CO + CO2 -> C", "one side only"),
        ("H2O + O2 -> H2 + H2O2 + O", "several ways"),
        ("C + CO2 + CH4 -> CO + H2", "several ways"),
        ("CO2 + CO -> CO3", "no numbers|where it stands"),
    ],
)
def test_a_reaction_that_has_no_single_balance_says_why(typed, why):
    with pytest.raises(NoBalance, match=why):
        balanced(read_reaction(typed))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("H2 + O2", "chemistry.no_arrow"),
        ("H2 -> O2 -> H2O", "chemistry.no_arrow"),
        ("Na+ + Cl--> NaCl", "ambiguous.arrow"),
        ("H2 + + O2 -> H2O", "chemistry.formula"),
        ("1/0 H2 -> H2", "number.division_by_zero"),
    ],
)
def test_what_is_no_reaction_says_why(typed, code):
    with pytest.raises(ReadError) as caught:
        read_reaction(typed)
    assert caught.value.code == code


_ATOMS = st.builds(Atom, st.sampled_from(["H", "C", "O", "Na", "Cl", "Co", "Fe", "N"]), st.integers(1, 30))
_PARTS = st.lists(
    st.one_of(_ATOMS, st.builds(Group, st.lists(_ATOMS, min_size=2, max_size=3).map(tuple), st.integers(2, 9))),
    min_size=1,
    max_size=4,
).map(tuple)
_FORMULAS = st.builds(
    Formula,
    st.lists(st.tuples(st.integers(1, 9), _PARTS), min_size=1, max_size=2).map(
        lambda pieces: ((1, pieces[0][1]), *pieces[1:])
    ),
    st.integers(-4, 4),
    st.sampled_from(["", "s", "l", "g", "aq"]),
)


@given(_FORMULAS)
def test_a_formula_is_read_back_as_it_is_shown(formula):
    assert read_formula(show(formula)) == formula


@given(st.text(alphabet="HOCNaFe2345()[]^+-·._{}\\ce→->= e", max_size=40))
def test_any_text_is_chemistry_or_a_sentence(typed):
    for read in (read_formula, read_reaction):
        try:
            read(typed)
        except ReadError as error:
            assert error.sentence and 0 <= error.position <= len(typed)
