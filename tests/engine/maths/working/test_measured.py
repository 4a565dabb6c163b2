"""Lines of work with units: what is the same amount, what is not, and what is left to the algebra."""

import pytest

from engine.maths.working.judge import judge_lines

S, V, E, W, U = "start", "same_value", "same_solutions", "wrong", "cannot_decide"
TABLE = [
    (["5 km = 5000 m"], [V]),
    (["5 km = 500 m"], [W]),
    (["1 h 20 min = 80 min"], [V]),
    (["1 h 20 min = 1.2 h"], [W]),
    (["v = 72 km/h", "v = 20 m/s"], [S, V]),
    (["v = 72 km/h", "v = 25 m/s"], [S, W]),
    (["v = 50 km/h", "v ≈ 13.9 m/s"], [S, V]),
    (["v = 50 km/h", "v = 13.9 m/s"], [S, V]),  # rounded, and the sign does not say so
    (["F = 5 kg * 2 m/s^2", "F = 10 N"], [S, V]),
    (["F = 5 kg * 2 m/s^2", "F = 12 N"], [S, W]),
    (["E = 1/2 * 2 kg * (3 m/s)^2", "= 9 J"], [S, V]),
    (["E = 1/2 * 2 kg * (3 m/s)^2", "= 18 J"], [S, W]),
    (["A = 3 cm * 4 cm", "A = 12 cm^2"], [S, V]),
    (["A = 3 cm * 4 cm", "A = 12 cm"], [S, W]),
    (["I = 12 V / 4 Ω", "I = 3 A"], [S, V]),
    (["I = 12 V / 4 Ω", "I = 48 A"], [S, W]),
    (["25 °C = 298.15 K"], [V]),
    (["25 °C = 248 K"], [W]),
    (["F = m a", "F = 5 kg * 2 m/s^2", "F = 10 N"], [S, U, V]),
    # letters, and no units
    (["3 m = 12", "m = 4"], [S, E]),
    (["2N = 6", "N = 3"], [S, E]),
    (["3 V = 12 W", "V = 4 W"], [S, E]),
    (["2 g + 3 g = 10", "5 g = 10"], [S, E]),
]


@pytest.mark.parametrize(("lines", "expected"), TABLE, ids=[" | ".join(lines) for lines, _ in TABLE])
def test_lines(lines, expected):
    assert [str(found.relation) for found in judge_lines(lines)] == expected


@pytest.mark.parametrize(
    ("lines", "last", "note"),
    [
        (["v = 12.34 m/s = 12.3 m/s"], V, "line.rounded"),
        (["v = 12.34 m/s = 12.4 m/s"], W, "line.other_amount"),
        (["v = 12.3 m/s", "v = 12.34 m/s"], U, "line.cannot_decide"),  # more figures than there were
        (["t = 2.5 s", "t = 3 s"], U, "line.cannot_decide"),  # one figure is not enough to be sure
    ],
)
def test_rounded_amounts(lines, last, note):
    found = judge_lines(lines)[-1]
    assert (str(found.relation), found.note) == (last, note)
