"""Sizes of units against values anybody can look up, and what can be converted into what."""

from fractions import Fraction

import pytest

from engine.maths.tree import Num
from engine.maths.units import converted, read, same, worth


def _as(typed, unit):
    measure = read(typed)
    return worth(converted(measure.value, measure.unit, read(unit).unit))


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("72 km/h", "m/s", "20"),
        ("1 mi", "km", "1.609344"),
        ("1 lb", "g", "453.59237"),
        ("1 gal", "L", "3.785411784"),
        ("1 ft", "in", "12"),
        ("1 acre", "m^2", "4046.8564224"),
        ("1 atm", "mmHg", "759.9998917256"),
        ("1 bar", "kPa", "100"),
        ("1 kWh", "MJ", "3.6"),
        ("1 cal", "J", "4.184"),
        ("1 eV", "J", "1.602176634e-19"),
        ("1 cm^3", "mL", "1"),
        ("1 g/cm^3", "kg/m^3", "1000"),
        ("25 °C", "K", "298.15"),
        ("25 °C", "°F", "77"),
        ("-40 °F", "°C", "-40"),
        ("10 Δ°C", "Δ°F", "18"),
        ("4.2 J/(g °C)", "J/(kg K)", "4200"),  # in a product a degree is a difference
        ("1 rev", "°", "360"),
        ("60 rpm", "°/s", "360"),
        ("1 MB", "kB", "1000"),
        ("1 MiB", "KiB", "1024"),
        ("1 M", "mol/L", "1"),
        ("50 %", "ppm", "500000"),
        ("1 hp", "W", "745.69987158227022"),
    ],
)
def test_a_conversion_is_exact(typed, unit, value):
    assert abs(_as(typed, unit) - Fraction(value)) <= abs(Fraction(value)) / 10**12


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ("5 kg", "5 m", False),
        ("30 km/h", "30 km/h^2", False),
        ("5 N m", "5 J", True),
        ("9.8 N/kg", "9.8 m/s^2", True),
        ("20 °C", "293.15 K", True),
        ("20 °C", "20 K", False),
        ("180°", "pi rad", True),
        ("2 rad/s", "2 s^-1", True),
        ("2 Hz", "2 s^-1", True),
        ("2 Hz", "2 rad/s", False),
        ("2 Hz", "2 Bq", False),
        ("2 Gy", "2 Sv", False),
        ("1 rev/s", "1 Hz", False),
        ("3 °", "3", False),
        ("5 C", "5 °C", False),
        ("1 mW", "1 MW", False),
    ],
)
def test_which_quantities_are_the_same(first, second, answer):
    assert same(read(first), read(second)) is answer


def test_a_number_is_left_alone_in_its_own_unit():
    unit = read("km").unit
    assert converted(Num("5.0"), unit, unit) == Num("5.0")
