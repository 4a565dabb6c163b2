"""Every formula of the gallery is drawn, and what the layout engine leaves out by itself is there."""

import pytest

from app.ui.chemistry_tex import without_chemistry
from app.ui.formulas import render
from app.ui.typesetting import typeset
from tests.app.ui.formula_gallery import GALLERY, sheets


def width(tex):
    return typeset(tex, True).width


@pytest.mark.parametrize("tex", GALLERY)
def test_every_formula_is_drawn(qapp, tex):
    assert render(tex, True, 17, "#000000") is not None
    assert render(tex, False, 17, "#000000") is not None


def test_the_sheets_have_all_of_them(qapp, tmp_path):
    assert len(sheets(tmp_path)) == -(-len(GALLERY) // 16)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (r"\ce{2H2 + O2 -> 2H2O}", r"\mathrm{2H_{2} + O_{2} \rightarrow  2H_{2}O}"),
        (r"\ce{SO4^2-}", r"\mathrm{SO_{4}^{2-}}"),
        (r"\ce{Fe^{3+}} + 1", r"\mathrm{Fe^{3+}} + 1"),
        (r"\ce{OH- + H+}", r"\mathrm{OH^{-} + H^{+}}"),
        (r"\ce{Ca(OH)2 v}", r"\mathrm{Ca(OH)_{2} \downarrow }"),
        (r"\ce{H2O (l)}", r"\mathrm{H_{2}O (l)}"),
        (r"\ce{CuSO4.5H2O}", r"\mathrm{CuSO_{4} \cdot 5H_{2}O}"),
        (r"\ce{N2O4 <=> 2NO2}", r"\mathrm{N_{2}O_{4} \rightleftharpoons  2NO_{2}}"),
        (r"\ce{A ->[heat] B}", r"\mathrm{A \;\overset{heat}{\rightarrow}\;  B}"),
        (r"\ce{H2", r"\ce{H2"),
        ("x + 1", "x + 1"),
    ],
)
def test_chemistry(written, plain):
    assert without_chemistry(written) == plain


def test_lines_of_an_array_are_drawn():
    def array(columns, line=""):
        return rf"\begin{{array}}{{{columns}}} 1 & 2 \\ {line} 3 & 4 \end{{array}}"

    plain, barred, ruled = (typeset(one, True).svg for one in (array("cc"), array("c|c"), array("cc", r"\hline")))
    assert barred.count("<path") + barred.count("<use") > plain.count("<path") + plain.count("<use")
    assert len(ruled) > len(plain)


def test_signs_stand_as_close_as_they_belong():
    assert width(r"n! = 6") < width(r"n \; ! = 6")
    assert width(r"A \cup B") > width("AB") + width(r"\cup")
    gap = width(r"2 \qquad 2") - width("22")
    assert width(r"2 \qquad -2") == pytest.approx(width("2") + gap + width("-2"), abs=12)
    assert width(r"\text{5\%}") == pytest.approx(width(r"5\%"), abs=12)
