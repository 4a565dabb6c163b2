"""How quantities are read: what people type, what models write, and what is refused."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.reader import ReadError
from engine.maths.tree import Num, Quantity, from_json, to_json
from engine.maths.units import Factor, Measure, Unfit, Unit, in_base, read, readings, text, words, worth
from engine.maths.units.table import BINARY, PREFIXES, UNITS

READ = [
    # text, number, unit
    ("12.3 m/s", "12.3", "m/s"),
    ("9.81 m s^-2", "9.81", "m/s^2"),
    ("9.81*m*s^(-2)", "9.81", "m/s^2"),
    ("9.81 m s-2", "9.81", "m/s^2"),
    ("9.81 m·s⁻²", "9.81", "m/s^2"),
    ("-9.81 m/s/s", "-9.81", "m/s^2"),
    ("3.0e8 m/s", "3e8", "m/s"),
    ("3x10^8 m/s", "3e8", "m/s"),
    ("25 kN/mm^2", "25", "kN/mm^2"),
    ("5 m2", "5", "m^2"),
    ("5 m.", "5", "m"),
    ("1,000 m", "1000", "m"),
    ("1 1/2 h", "1.5", "h"),
    ("3/4 kg", "0.75", "kg"),
    ("20 °C", "20", "°C"),
    ("20 degrees Celsius", "20", "°C"),
    ("52 %", "52", "%"),
    ("5 kWh", "5", "kW h"),
    ("5 µm", "5", "µm"),
    ("5 um", "5", "µm"),
    ("5 kohm", "5", "kΩ"),
    ("5 square metres", "5", "m^2"),
    ("5 meters per second squared", "5", "m/s^2"),
    ("30 miles per hour", "30", "mi/h"),
    ("30 mph", "30", "mi/h"),
    ("5 cc", "5", "cm^3"),
    ("2.0 hh", "2", "hh"),
    ("5 min", "5", "min"),
    ("6 in", "6", "in"),
    ("5 ft 6 in", "5.5", "ft"),
    ("1 h 30 min", "1.5", "h"),
    ("1 hour and 30 minutes", "1.5", "h"),
    ("2 m + 50 cm", "2.5", "m"),
    ("5 km = 5000 m", "5000", "m"),
    (r"5\text{ kg}", "5", "kg"),
    (r"12\,\mathrm{m/s^2}", "12", "m/s^2"),
    (r"9.8\text{ m/s}^2", "9.8", "m/s^2"),
    (r"15\mbox{ cm}^2", "15", "cm^2"),
    (r"\frac{5}{2}\,\frac{\text{m}}{\text{s}}", "2.5", "m/s"),
    (r"1\frac{1}{2} \text{ h}", "1.5", "h"),
    (r"20^\circ\text{C}", "20", "°C"),
    (r"90^{\circ}", "90", "°"),
    (r"5\,\mu\text{m}", "5", "µm"),
    (r"4\,k\Omega", "4", "kΩ"),
    (r"\qty{5}{\micro\metre}", "5", "µm"),
    (r"5\,\ohm", "5", "Ω"),
    (r"52\%", "52", "%"),
    (r"\SI{5e3}{\metre\per\second}", "5000", "m/s"),
    (r"$1{,}000\ \text{m}$", "1000", "m"),
    (r"8.31\,\frac{\text{J}}{\text{mol}\cdot\text{K}}", "8.31", "J/(mol K)"),
]


@pytest.mark.parametrize(("typed", "number", "unit"), READ)
def test_a_quantity_is_read(typed, number, unit):
    found = read(typed)
    assert (worth(found.value), text(found.unit)) == (Fraction(number), unit)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("5 apples", "units.unknown"),
        ("5 x", "units.unknown"),
        ("5 м", "syntax.letter"),  # a Cyrillic letter
        ("2,5 kg", "ambiguous.comma"),
        ("5 mhz", "ambiguous.unit_case"),
        ("5 m 3", "units.missing_inside"),
        ("5 kg 3 m", "units.mixed"),
        ("((5 m)", "syntax.bracket"),
        ("5 m)", "syntax.bracket"),
        ("5 * ", "syntax.end"),
        ("9^9^9 m", "syntax.power"),
        ("5 m^99999", "syntax.exponent"),
        ("5 m^999", "limit.exponent"),
        ("5e999 m", "limit.exponent"),
        ("9" * 400 + " m", "limit.digits"),
        ("5 m " * 1000, "limit.length"),
        ("(" * 200 + "5" + ")" * 200, "limit.depth"),
        (r"5 \input{m}", "syntax.command"),
        (r"5\mu 3 m", "syntax.prefix"),
        (r"5\mu", "syntax.prefix"),
        (r"5^\prime", "syntax.command"),
    ],
)
def test_what_is_not_read_says_why_and_where(typed, code):
    with pytest.raises(ReadError) as caught:
        read(typed)
    assert caught.value.code == code
    assert 0 <= caught.value.position <= len(typed)


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("9.81 + m/s", "units.sum"),
        ("5 m + 5 s", "units.sum"),
        ("5 m/0", "number.division_by_zero"),
        ("5 km = 500 m", "read.chain"),
    ],
)
def test_what_is_read_but_is_no_quantity(typed, note):
    with pytest.raises(Unfit) as caught:
        read(typed)
    assert caught.value.args[0] == note


@pytest.mark.parametrize(
    ("typed", "notes"),
    [
        ("5 J/mol K", {"ambiguous.slash": "J/(mol K)"}),
        ("5 ms^-2", {"ambiguous.run_together": "m/s^2"}),
        ("5 Mm", {"units.case": "mm"}),
        ("5 Kg", {}),
        ("5 kgs", {"units.plural": "kg"}),
    ],
)
def test_other_readings_say_what_they_assume(typed, notes):
    found = {(other.note, text(other.unit)) for other in readings(typed)[1:]}
    assert set(notes.items()) <= found


def test_a_unit_in_the_wrong_case_is_remembered():
    assert read("36 Kj").cased == ("Kj",)
    assert read("36 kJ").cased == ()


def test_the_decimal_comma_is_read_when_it_is_the_sign():
    assert worth(read("2,5 kg", decimal_comma=True).value) == Fraction(5, 2)


def test_every_unit_is_read_back_as_it_is_written_and_has_a_word():
    for symbol, unit in UNITS.items():
        for prefix in ("", *(p for p in PREFIXES if p and unit.prefixes), *(BINARY if symbol in ("bit", "B") else ())):
            small = prefix in PREFIXES and PREFIXES[prefix][1] < 3
            if prefix and unit.prefixes == "large" and small:
                continue
            written = Unit((Factor(prefix, symbol),))
            assert read(f"2 {text(written)}").unit == written, (prefix, symbol)
            assert words(written)


_SIMPLE = st.sampled_from(
    ["m", "s", "kg", "A", "K", "mol", "km", "mm", "N", "J", "Ω", "µm", "L", "°C", "°", "ft", "hh"]
)
_UNITS = st.lists(st.tuples(_SIMPLE, st.integers(-4, 4).filter(bool)), min_size=1, max_size=4)


@given(_UNITS, st.integers(-(10**6), 10**6))
def test_any_unit_is_read_back_from_its_own_text(pieces, number):
    unit = Unit()
    for piece, exponent in pieces:
        unit = unit.times(read(piece).unit, exponent)
    found = read(f"{number} {text(unit)}")
    assert found.unit.same_as(unit)
    assert worth(found.value) == number


@given(st.text(alphabet="5.,e^*/+-(){} mskgKN°CµΩ\\%=≈⁻²_$xcirtdegu", max_size=30))
def test_any_text_is_a_quantity_or_a_sentence(typed):
    try:
        found = readings(typed)
    except ReadError as error:
        assert error.sentence and 0 <= error.position <= len(typed)
    except Unfit as problem:
        assert len(problem.args) == 2
    else:
        assert all(isinstance(one, Measure) for one in found)


def test_a_quantity_survives_being_stored():
    node = Quantity(Num("9.81"), "m/s^2")
    assert from_json(to_json(node)) == node
    assert worth(in_base(node.number, read(node.unit).unit)) == Fraction("9.81")
