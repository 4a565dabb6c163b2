"""Lines of work with units: what is the same amount, what is not, and what is left to the algebra."""

import pytest

from engine.maths.working.judge import judge_lines

S, V, E, W, U = "start", "same_value", "same_solutions", "wrong", "cannot_decide"
P, D = "conditional", "definition"  # put into a formula, given for a letter of it
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
    (["F = m a", "F = 5 kg * 2 m/s^2", "F = 10 N"], [S, P, V]),
    (["F = m a", "F = 5 kg * 2 m/s^2", "F = 10 J"], [S, P, W]),
    (["v = s / t", "v = 12 m / 4 s", "v = 3 m/s"], [S, P, V]),
    (["v = s / t", "s = 12 m", "t = 4 s", "v = 3 m/s"], [S, D, D, V]),
    (["v = s / t", "s = 12 m", "t = 4 s", "v = 48 m/s"], [S, D, D, W]),
    (["m = 2 kg", "a = 3 m/s^2", "F = m a", "F = 5 N"], [S, S, S, W]),
    (["E = 1/2 m v^2", "E = 2 kg * (3 m/s)^2", "E = 18 J"], [S, U, V]),  # the half was left out
    (["E = 1/2 m v^2", "E = 2 kg * (3 m/s)^2 = 18 J"], [S, U]),
    (["E = 1/2 m v^2 = 1/2 * 2 kg * (3 m/s)^2 = 9 J"], [V]),
    (["E = 1/2 m v^2 = 1/2 * 2 kg * (3 m/s)^2 = 18 J"], [W]),
    ([r"\rho = \frac{m}{V}", r"\rho = \frac{10\,\text{g}}{4\,\text{cm}^3}"], [S, P]),
    (["Q = c m T", "Q = 4.18 J/(g K) * 200 g * 30 K", "Q = 25.08 kJ"], [S, P, V]),
    (["v = u + a t", "v = 5 m/s + 2 m/s^2 * 3 s", "v = 11 m/s"], [S, P, V]),
    (["F = m * 9.81 m/s^2 = 19.62 N"], [S]),
    (["v = u + a t", "u = 5 m/s", "a = 2 m/s^2", "t = 3 s", "v = 5 + 2*3", "v = 11 m/s"], [S, D, D, D, P, V]),
    (["v² = u² + 2as", "v² = 0 + 2*9.8 m/s² * 10 m"], [S, U]),  # m and s are no letters here
    (["y = 2x", "x = 3m", "y = 6m"], [S, W, W]),  # letters: nobody leaves a space
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
