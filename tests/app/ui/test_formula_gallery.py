"""Every formula of the gallery is drawn, and what the layout engine leaves out by itself is there."""

import re

import pytest

from app.ui.chemistry_tex import without_chemistry
from app.ui.formulas import render
from app.ui.typesetting import EM, typeset
from app.ui.units_tex import without_units
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
        (r"\ce{A ->[heat] B}", r"\mathrm{A \xrightarrow{heat}  B}"),
        (r"\ce{A <=>[k_1][k_2] B}", r"\mathrm{A \xleftrightharpoons[k_2]{k_1}  B}"),
        (r"\ce{H2", r"\ce{H2"),
        ("x + 1", "x + 1"),
    ],
)
def test_chemistry(written, plain):
    assert without_chemistry(written) == plain


def lines(tex):
    """How many straight lines are drawn."""
    return typeset(tex, True).svg.count("<rect")


def signs(tex):
    """How many letters and signs are drawn."""
    return typeset(tex, True).svg.count("<path")


def middle(image):
    """How light the middle of a picture is."""
    return image.pixelColor(image.width() // 2, image.height() // 2).lightnessF()


def array(columns, first="", between="", last=""):
    return rf"\begin{{array}}{{{columns}}} {first} 1 & \frac{{1}}{{2}} \\ {between} 3 & 4 {last} \end{{array}}"


@pytest.mark.parametrize(
    ("tex", "wanted"),
    [
        (array("c|c"), 1),
        (array("|c|c|"), 3),
        (array("|cc|"), 2),
        (array("c||c"), 1),
        (array("@{}c|c@{}"), 1),
        (array("cc", between=r"\hline"), 1),
        (array("cc", first=r"\hline"), 1),
        (array("|c|c|", r"\hline", r"\hline", r"\\ \hline"), 6),
        (array("cc"), 0),
        (r"\begin{array}{c|c} \begin{array}{c|c} 1 & 2 \end{array} & 3 \\ \hline 4 & 5 \end{array}", 3),
    ],
)
def test_lines_of_an_array_are_drawn_where_they_stand(tex, wanted):
    assert lines(tex) - (tex.count(r"\frac") and 1) == wanted


def test_rows_of_a_ruled_array_stand_beside_each_other():
    ruled, plain = typeset(array("c|c"), True), typeset(array("cc"), True)
    assert 0 < ruled.height - plain.height < 70, (
        "the line goes half a gap beyond the rows, and they are no further apart"
    )
    assert signs(r"\begin{array}{r|l} 2 & 84 \\ & 7 \end{array}") == 4, "an empty cell loses no column"


def test_an_arrow_is_as_long_as_what_stands_above_it():
    assert width(r"A \xrightarrow{\text{a long label}} B") > width(r"\text{a long label}") * 0.7 + width("AB")
    assert width(r"A \xrightarrow{f} B") > width(r"A \to B")


def test_what_is_coloured_is_only_the_argument_and_can_be_read(qapp):
    svg = typeset(r"\color{red}{x} + 1", True).svg
    assert svg.count('fill="red"') == 1 and svg.count('fill="lemma-ink"') == 2
    square = r"\color{blue}{\blacksquare}"
    dark, light = (middle(render(square, False, 60, ink).image) for ink in ("#000000", "#ffffff"))
    assert dark < 0.4 < 0.7 < light


@pytest.mark.parametrize(
    ("tex", "same"),
    [
        (r"x \not= y", r"x \neq y"),
        (r"x \not\in A", r"x \notin A"),
        (r"\operatorname*{sup}_{n} a", r"\sup_{n} a"),
        (r"\mathop{\mathrm{sup}}_{n} a", r"\sup_{n} a"),
        (r"A \implies B", r"A \Longrightarrow B"),
        (r"\require{cancel} x", "x"),
        (r"a \\[2ex] b", r"a \\ b"),
        (r"a \sim b", r"a \thicksim b"),
        (r"\begin{aligned}[t] a &= b \end{aligned}", r"\begin{aligned} a &= b \end{aligned}"),
    ],
)
def test_two_ways_to_write_it_are_drawn_alike(tex, same):
    assert typeset(tex, True).svg == typeset(same, True).svg


def test_the_outer_line_of_a_fraction_in_a_fraction_is_the_longest():
    bars = re.findall(r'<rect[^>]* width="([\d.]+)"', typeset(r"\dfrac{\dfrac{a}{b}}{\dfrac{c}{d}}", True).svg)
    assert len(bars) == 3 and max(map(float, bars)) > sorted(map(float, bars))[1] + 15


def test_two_bars_side_by_side_are_two():
    assert signs("|a||b|") == 6
    assert signs(r"\Bigg\{ y \Bigg\}") == 3


def test_limits_stand_below_in_a_display_and_beside_in_a_line():
    for name in (r"\sup", r"\operatorname*{arg\,max}"):
        assert typeset(name + "_{x} f", True).height > typeset(name + "_{x} f", False).height
        assert width(name + "_{xyz} f") < typeset(name + "_{xyz} f", False).width


def test_a_sum_among_words_is_no_higher_than_a_line_bears():
    for sign in (r"\int", r"\sum", r"\bigcup"):
        assert typeset(sign + r"_{0}^{1} x", False).height < 1.6 * EM < typeset(sign + r"_{0}^{1} x", True).height
    assert typeset(r"\sum_{i=1}^n x", False).width > typeset(r"\sum_{i=1}^n \!\! x", False).width


def test_a_formula_too_long_for_a_line_is_broken_and_loses_nothing():
    terms = [f"x_{{{n}}}" for n in range(1, 31)]
    long = " + ".join(terms) + r" = \frac{1}{2}"
    drawing = typeset(long, True)
    assert drawing.width < 32 * EM and drawing.height > 3 * EM
    assert signs(long) == 30 + 29 + sum(len(str(n)) for n in range(1, 31)) + 3
    assert typeset(r"\text{" + "word " * 60 + "}", True) is not None, "where there is no place to break it is one line"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (r"\SI{9.81}{m/s^2}", r"9.81\,\mathrm{m/s^2}"),
        (r"\qty{3e8}{\metre\per\second\squared}", r"3 \times 10^{8}\,\mathrm{m/s^{2}}"),
        (r"\SI{5}{\kilo\gram\square\metre}", r"5\,\mathrm{kg\,m^{2}}"),
        (r"\SI{20}{\degreeCelsius}", r"20\,\mathrm{^{\circ}C}"),
        (r"\si{kg.m} + \num{1e-3} + \ang{45}", r"\mathrm{kg\cdot m} + 1 \times 10^{-3} + 45^{\circ}"),
        (r"\SI{5}", r"\SI{5}"),
        (r"\sin x", r"\sin x"),
    ],
)
def test_quantities_with_units(written, plain):
    assert without_units(written) == plain


def test_signs_stand_as_close_as_they_belong():
    assert width(r"n! = 6") < width(r"n \; ! = 6")
    assert width(r"A \cup B") > width("AB") + width(r"\cup")
    gap = width(r"2 \qquad 2") - width("22")
    assert width(r"2 \qquad -2") == pytest.approx(width("2") + gap + width("-2"), abs=12)
    assert width(r"\partial f") < width("ff") + 20 and width(r"a \pmod{n}") < width(r"a \qquad (\text{mod }n)")
    assert width(r"17 \bmod 5") > width(r"17\text{mod}5") + 20
    assert width(r"A \subset B") > width("AB") + width(r"\subset") + 40
    assert width(r"f \overset{!}{=} g") > width(r"f{\overset{!}{=}}g")
    assert width(r"\sin x, \cos x") < width(r"\sin x, \,\cos x")
    assert width(r"\text{5\%}") == pytest.approx(width(r"5\%"), abs=12)
