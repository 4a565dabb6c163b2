"""One long table: how a quantity is asked for, the author's answer, what was typed, the verdict and its note."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind


def asks(**more):
    return AnswerKind(Kind.QUANTITY, **more)


PLAIN = asks()
CASES = [
    (PLAIN, "9.81 m/s^2", "9.81 m s^-2", "right", "answer.right"),
    (PLAIN, "9.81 m/s^2", "981 cm/s^2", "right", "answer.right"),
    (PLAIN, "9.81 m/s^2", r"9.81\,\mathrm{m/s^2}", "right", "answer.right"),
    (PLAIN, "9.8 J/m", "9.8 kg m/s^2", "right", "answer.right"),
    (PLAIN, "1.5 h", "1 h 30 min", "right", "answer.right"),
    (PLAIN, "12 m", "12", "partly_right", "units.missing"),
    (PLAIN, "12 m", "13", "wrong", "units.missing"),
    (PLAIN, "12 m", "m", "wrong", "units.only"),
    (PLAIN, "12 m", "12 bananas", "cannot_read", "units.unknown"),
    (PLAIN, "12 m", "12 +", "cannot_read", "syntax.end"),
    (PLAIN, "12 m", "12 s", "wrong", "units.dimension"),
    (PLAIN, "5 kg", "5 m", "wrong", "units.dimension"),
    (PLAIN, "30 km/h", "30 km/h^2", "wrong", "units.dimension"),
    (PLAIN, "0 m/s", "0 m", "wrong", "units.dimension"),
    (PLAIN, "0 m/s", "0 km/s", "right", "answer.right"),
    (PLAIN, "12 m", "12 + m", "wrong", "units.sum"),
    (PLAIN, "12 m", "10 m + 2 m", "partly_right", "form.not_worked_out"),
    (PLAIN, "0.025 kg", "0.025 g", "partly_right", "units.prefix"),
    (PLAIN, "5 km/h", "5 m/s", "wrong", "units.not_converted"),
    (PLAIN, "12 m", "13 m", "wrong", "quantity.number"),
    (PLAIN, "12 m", "13 ft", "wrong", "answer.wrong"),
    (PLAIN, "12 m", "-12 m", "wrong", "number.sign"),
    (PLAIN, "12 m", "12000 cm", "wrong", "number.power_of_ten"),
    (PLAIN, "5 kJ", "5 KJ", "partly_right", "units.case"),
    (PLAIN, "5 m", "5 M", "partly_right", "units.case"),
    (PLAIN, "5 mW", "5 MW", "partly_right", "units.case"),
    (PLAIN, "5 Kj", "5 Kj", "right", "answer.right"),  # the author's own slip is not the student's
    (PLAIN, "5 kg", "5 kgs", "right", "units.plural"),
    (PLAIN, "9.8 m/s^2", "9.8 ms^-2", "right", "answer.right"),
    (PLAIN, "10 m/s", "10 ms⁻¹", "right", "answer.right"),
    (PLAIN, "10 m/s", "11 ms^-1", "wrong", "quantity.number"),
    (PLAIN, "10 s^-1", "10 ms^-1", "partly_right", "units.prefix"),  # there it is per millisecond
    (PLAIN, "10 N m", "10 mN", "cannot_read", "ambiguous.run_together"),
    (PLAIN, "90 min", "1½ h", "right", "answer.right"),
    (PLAIN, "5 µm", "5 microns", "right", "answer.right"),
    (PLAIN, "3 mA", "3 milliamps", "right", "answer.right"),
    (PLAIN, "1 kcal", "1 cal", "partly_right", "units.case"),
    (PLAIN, "8 bit", "8 B", "partly_right", "units.case"),
    (PLAIN, "8.31 J/(mol K)", "8.31 J/mol K", "cannot_read", "ambiguous.slash"),
    (PLAIN, "0.52", "52 %", "right", "answer.right"),
    (PLAIN, "52", "52 m", "wrong", "units.not_expected"),
    (PLAIN, "52 %", "52", "partly_right", "units.missing"),
    (PLAIN, "12 m/s", "x = 12 m/s", "cannot_read", "read.named"),
    (asks(variables=("v",)), "12 m/s", "v = 12 m/s", "right", "answer.right"),
    (PLAIN, "5 km", "5 km = 500 m", "cannot_read", "read.chain"),
    (PLAIN, "25/18 m/s", "25/18 m/s ≈ 1.39 m/s", "right", "answer.right"),
    (PLAIN, "25/18 m/s", "25/18 m/s ≈ 13.9 m/s", "cannot_read", "read.chain"),
    (PLAIN, "25/18 m/s", "25/18 m/s ≈ 1.38 m/s", "cannot_read", "read.chain"),
    (PLAIN, "1.5 m", "1,500 m", "cannot_read", "ambiguous.comma"),
    (PLAIN, "1500 m", "1,500 m", "right", "answer.right"),
    (PLAIN, "pi rad", "180°", "right", "answer.right"),
    (PLAIN, "30°", "pi/6", "right", "answer.right"),
    (PLAIN, "30°", "30", "partly_right", "units.missing"),
    # temperatures
    (PLAIN, "20 °C", "293.15 K", "right", "answer.right"),
    (PLAIN, "20 °C", "68 °F", "right", "answer.right"),
    (PLAIN, "20 °C", "20 K", "wrong", "units.not_converted"),
    (PLAIN, "20 °C", "20 C", "partly_right", "units.degree_sign"),
    (PLAIN, "77 °F", "77°", "partly_right", "units.missing"),
    (PLAIN, "15 K", "15 °C", "cannot_read", "ambiguous.temperature"),
    (PLAIN, "15 K", "15 Δ°C", "right", "answer.right"),
    (PLAIN, "15 K", "16 °C", "wrong", "answer.wrong"),
    # the unit asked for
    (asks(unit="m/s"), "72 km/h", "20 m/s", "right", "answer.right"),
    (asks(unit="m/s"), "72 km/h", "72 km/h", "partly_right", "units.not_requested"),
    (asks(unit="N/kg"), "9.8 N/kg", "9.8 m/s^2", "partly_right", "units.not_requested"),
    (asks(unit="m kg/s^2"), "5 N", "5 kg m/s^2", "right", "answer.right"),
    (asks(unit="L"), "2 L", "2 l", "right", "answer.right"),
    (asks(unit="1/m"), "0.2/m", "0.2 m^-1", "right", "answer.right"),
    (asks(unit="1/m"), "0.2/m", "0.2 dpt", "partly_right", "units.not_requested"),
    (asks(unit="A"), "A", "mA", "partly_right", "units.prefix"),
    (PLAIN, "A", "1.0 A", "right", "answer.right"),
    # tolerances
    (asks(absolute="0.01"), "12.3 m", "12.305 m", "right", "answer.right"),
    (asks(absolute="0.01"), "12.3 m", "1231 cm", "right", "answer.right"),
    (asks(absolute="0.01"), "12.3 m", "12.32 m", "wrong", "quantity.number"),
    (asks(absolute="5*kJ"), "-123 kJ", "-123006 J", "right", "answer.right"),
    (asks(absolute="5 kJ"), "-123 kJ", "-129006 J", "wrong", "answer.wrong"),
    (asks(absolute="1 K"), "20 °C", "20.5 °C", "right", "answer.right"),
    (asks(absolute="1 K"), "20 °C", "21.5 °C", "wrong", "quantity.number"),
    (asks(relative="0.01"), "12.3 m", "12.4 m", "right", "answer.right"),
    (asks(relative="0.01"), "12.3 m", "12 m", "wrong", "quantity.number"),
    # significant figures
    (asks(digits=3), "9.815 m", "9.82 m", "right", "answer.right"),
    (asks(digits=3), "9.815 m", "9.81 m", "partly_right", "decimal.rounded"),
    (asks(digits=3), "9.815 m", "9.8 m", "partly_right", "sigfigs.too_few"),
    (asks(digits=3, accuracy=2), "12.3 m", "12.4 m", "right", "answer.right"),
    (asks(digits=3, accuracy=2), "6.75e-6 µg", "6.75e-6 µg", "right", "answer.right"),  # halfway between two roundings
    (asks(digits=3, accuracy=2), "12.3 m", "12.45 m", "partly_right", "sigfigs.too_many"),
    (asks(digits=2), "0.4 L", "400 cm^3", "right", "answer.right"),
    (asks(digits=3), "3.14 s", "pi s", "partly_right", "sigfigs.not_decimal"),
    (asks(digits=2), "10 kg", "100 g", "wrong", "number.power_of_ten"),
    # a correctly rounded result
    (asks(options=("rounded",)), "25/18 m/s", "1.39 m/s", "right", "answer.right"),
    (asks(options=("rounded",)), "25/18 m/s", "1.38 m/s", "wrong", "quantity.number"),
    (asks(options=("rounded",)), "25/18 m/s", "1.4 m/s", "partly_right", "decimal.precision"),
    (asks(options=("unit_optional",), unit="g"), "2.5 kg", "2500", "right", "answer.right"),
    (asks(options=("unit_optional",), unit="g"), "2.5 kg", "2.5", "wrong", "units.missing"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "outcome", "note"), CASES)
def test_a_quantity_is_judged(kind, expected, given, outcome, note):
    verdict = check(kind, expected, given)
    assert (verdict.outcome.value, verdict.note) == (outcome, note)
    assert verdict.sentence


_SIZES = {
    "m": ("length", "1"), "km": ("length", "1000"), "in": ("length", "0.0254"), "s": ("time", "1"),
    "min": ("time", "60"), "m/s": ("speed", "1"), "km/h": ("speed", "5/18"), "kg": ("mass", "1"),
    "g": ("mass", "0.001"), "N": ("force", "1"), "kg m/s^2": ("force", "1"), "J": ("energy", "1"),
    "kW h": ("energy", "3600000"), "K": ("temperature", "1"),
}  # fmt: skip


@given(st.sampled_from([1, 2, 5, 60, 1000]), st.sampled_from(sorted(_SIZES)), st.data())
def test_right_is_said_of_equal_quantities_only(number, unit, data):
    other = data.draw(st.sampled_from(sorted(_SIZES)))
    factor = Fraction(_SIZES[unit][1]) / Fraction(_SIZES[other][1])
    value = data.draw(st.sampled_from([Fraction(number), number * factor, number / factor, number * 1000 * factor]))
    equal = _SIZES[unit][0] == _SIZES[other][0] and value == number * factor
    verdict = check(PLAIN, f"{number} {unit}", f"({value}) {other}")
    assert (verdict.outcome.value == "right") == equal


def test_the_verdict_says_how_the_quantity_was_read():
    verdict = check(PLAIN, "9.81 m/s^2", "9.81 m s^-2")
    assert verdict.read_text == "9.81 m/s^2"
    assert verdict.read_latex == r"9.81\,\mathrm{m/s^{2}}"
    assert verdict.read_words == "9.81 metres per square second"


def test_another_unit_in_the_wrong_case_has_no_right_value():
    verdict = check(PLAIN, "5 MPa", "5 mPa")
    assert (verdict.credit, verdict.sentence) == (0.5, "Capital and small letters matter here: mPa is not MPa.")
    assert check(PLAIN, "5 kW", "5 KW").credit == 0.75


def test_the_sentence_names_what_the_unit_measures():
    assert "a unit of speed" in check(PLAIN, "5 m/s^2", "5 m/s").sentence


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (PLAIN, "5 +"),
        (PLAIN, "5 bananas"),
        (asks(unit="5 m"), "5 m"),
        (asks(unit="s"), "5 m"),
        (asks(absolute="1 s"), "5 m"),
    ],
)
def test_a_fault_of_the_author_is_an_error(kind, expected):
    with pytest.raises(LemmaError):
        check(kind, expected, "5 m")


def test_a_tolerance_with_a_unit_is_for_quantities_only():
    with pytest.raises(LemmaError):
        AnswerKind(Kind.DECIMAL, absolute="5 kJ")
