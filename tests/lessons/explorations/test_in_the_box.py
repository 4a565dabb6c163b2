"""The explorations that come with Lemma: they say the truth, and the physics in them is right."""

import json
import math
import random
import re
from pathlib import Path

import numpy as np
import pytest

from lessons.explorations import Runner, exploration_findings, frame_from_json, frame_to_json
from lessons.folder import FolderContents
from lessons.plots.data import Area, Line
from lessons.reading import read_pack
from tests.lessons.reading.packs import Memory

PACKS = Path(__file__).parents[3] / "lessons" / "packs"


def _all():
    found = {}
    for folder in sorted(PACKS.iterdir()):
        if not (folder / "explorations").is_dir():
            continue
        files = FolderContents(folder)
        # not the problems: this runs in every process that collects tests
        kept = [name for name in files.names() if not name.startswith(("problems/", "lessons/", "quizzes/"))]
        pack, findings = read_pack(Memory({name: files.read(name) for name in kept}))
        assert pack is not None
        wrong = [finding for finding in findings if finding.place.file.startswith("explorations/")]
        assert not wrong, [str(finding) for finding in wrong]
        found.update({exploration.id: exploration for exploration in pack.explorations})
    return found


ALL = _all()
NAMES = sorted(ALL)


def positions(exploration, count, seed=1):
    draw = random.Random(f"{exploration.id}{seed}")
    for _ in range(count):
        yield {
            slider.name: slider.low + slider.step * draw.randint(0, int((slider.high - slider.low) / slider.step))
            for slider in exploration.sliders
        }


def numbers(text):
    return [float(found) for found in re.findall(r"-?\d+(?:\.\d+)?", text)]


def line(data, label=""):
    """The x and y of the line with that label, all pieces."""
    mark = next(mark for mark in data.marks if isinstance(mark, Line) and mark.label == label)
    return np.concatenate([xs for xs, _ in mark.pieces]), np.concatenate([ys for _, ys in mark.pieces])


def at(name, **position):
    return Runner(ALL[name]).at(position)


def test_there_are_enough_of_them_in_all_subjects():
    assert len(ALL) >= 15
    assert len({exploration.skill.split("/")[0] for exploration in ALL.values()}) == 8


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wrong_at_any_end_of_the_sliders(name):
    assert [str(finding) for finding in exploration_findings(ALL[name])] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_position_has_a_picture_and_whole_sentences(name):
    runner = Runner(ALL[name])
    for position in positions(ALL[name], 8):
        frame = runner.at(position)
        said = " ".join((frame.text, frame.description, *(plot.description for plot in frame.plots)))
        assert "{{" not in said and "undefined" not in said and not frame.message
        assert frame.description.endswith(".")
        assert all(plot.marks for plot in frame.plots)
        assert frame_from_json(json.loads(json.dumps(frame_to_json(frame)))) == frame


@pytest.mark.parametrize("name", NAMES)
def test_the_student_is_asked_something_and_the_description_follows(name):
    exploration = ALL[name]
    assert "?" in exploration.text
    assert "{{" in exploration.description
    runner = Runner(exploration)
    start = runner.at()
    for slider in exploration.sliders:
        moved = [runner.at({slider.name: end}) for end in (slider.low, slider.high)]
        assert any(frame.plots != start.plots or frame.description != start.description for frame in moved)


# --- algebra ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("position", list(positions(ALL["parabola"], 15)))
def test_the_zeros_of_the_parabola(position):
    a, h, k = (float(position[name]) for name in "ahk")
    said = at("parabola", **position).description
    match = re.search(r"crosses the x-axis at (\S+) and (\S+)\.$", said)
    assert bool(match) == (a * k < 0)
    for zero in match.groups() if match else ():
        assert a * (float(zero) - h) ** 2 + k == pytest.approx(0, abs=abs(a) * 0.02 * (abs(float(zero) - h) + 0.01) * 2)
    if a == 0 or a * k > 0:
        assert "does not meet" in said or "is the x-axis" in said


@pytest.mark.parametrize(
    ("m", "b", "words"),
    [
        (1.5, -2, "rises 1.5 for each step to the right. It crosses the y-axis at -2 and the x-axis at x = 1.33."),
        (-2, 2, "falls 2 for each step to the right. It crosses the y-axis at 2 and the x-axis at x = 1."),
        (0, 3, "is level. It crosses the y-axis at 3 and never meets the x-axis."),
        (0, 0, "is level. It crosses the y-axis at 0 and is the x-axis itself."),
    ],
)
def test_the_line(m, b, words):
    assert at("line", m=m, b=b).description.endswith(words)


@pytest.mark.parametrize("p", [-20, -3, 0, 2.5, 5, 20])
def test_doubling_times(p):
    said = at("exponential-growth", p=p, A=100).description
    if p == 0:
        assert "stays the same" in said
        return
    years = numbers(said)[-1]
    factor = (1 + p / 100) ** years
    assert factor == pytest.approx(2 if p > 0 else 0.5, rel=0.02)


@pytest.mark.parametrize("position", list(positions(ALL["transformations"], 8)))
def test_where_the_turning_points_have_gone(position):
    frame = at("transformations", **position)
    xs, ys = line(frame.plots[0], "$g(x)$")
    left, high, right, low = numbers(frame.description)[-6:-4] + numbers(frame.description)[-2:]
    assert np.interp(left, xs, ys) == pytest.approx(high, abs=0.05)
    assert np.interp(right, xs, ys) == pytest.approx(low, abs=0.05)


# --- geometry, calculus, statistics -----------------------------------------------------------------------


@pytest.mark.parametrize("angle", [0, 30, 90, 150, 225, 360])
def test_the_unit_circle(angle):
    shown = at("unit-circle", angle=angle).shown
    assert float(shown["c"]) == pytest.approx(math.cos(math.radians(angle)), abs=5e-4)
    assert float(shown["s"]) == pytest.approx(math.sin(math.radians(angle)), abs=5e-4)


@pytest.mark.parametrize("position", list(positions(ALL["sine-wave"], 5)))
def test_the_sine_wave(position):
    frame = at("sine-wave", **position)
    xs, ys = line(frame.plots[0], r"$A\sin(B(x - C)) + D$")
    assert (ys.min(), ys.max()) == pytest.approx((float(frame.shown["low"]), float(frame.shown["high"])), abs=0.01)
    period = float(frame.shown["T"])
    assert np.interp(1.0, xs, ys) == pytest.approx(np.interp(1.0 - period, xs, ys), abs=0.1) or period > 7.2


@pytest.mark.parametrize("position", list(positions(ALL["tangent"], 8)))
def test_the_secant_comes_to_the_tangent(position):
    shown = at("tangent", **position).shown
    a, h = float(position["a"]), float(position["h"])
    assert float(shown["slope"]) == pytest.approx(0.75 * a * a - 1, abs=0.006)
    assert float(shown["secant"]) == pytest.approx(((a + h) ** 3 - a**3) / 4 / h - 1, abs=0.006)


@pytest.mark.parametrize("position", list(positions(ALL["riemann-sum"], 12)))
def test_the_rectangles_add_up(position):
    frame = at("riemann-sum", **position)
    (area,) = (mark for mark in frame.plots[0].marks if isinstance(mark, Area))
    assert len(area.pieces) == position["n"]
    total = sum((xs[-1] - xs[0]) * upper[0] for xs, _, upper in area.pieces)
    assert total == pytest.approx(float(frame.shown["sum_n"]), abs=2e-3)
    b = float(position["b"])
    assert float(frame.shown["area"]) == pytest.approx(b**3 / 12 + b, abs=6e-4)


@pytest.mark.parametrize("k", [0, 0.5, 1, 1.95, 3, 3.5])
def test_the_share_of_the_normal_distribution(k):
    frame = at("normal-curve", k=k, mu=90, sd=8)
    assert float(frame.shown["share"]) == pytest.approx(100 * math.erf(k / math.sqrt(2)), abs=0.051)


@pytest.mark.parametrize("n", [1, 4, 16, 40])
def test_means_of_dice(n):
    shown = at("sampling-means", n=n).shown
    theory = math.sqrt(35 / 12 / n)
    assert float(shown["theory"]) == pytest.approx(theory, abs=6e-4)
    assert float(shown["centre"]) == pytest.approx(3.5, abs=4 * theory / 20)
    assert float(shown["spread"]) == pytest.approx(theory, rel=0.15)


def test_mean_and_median():
    shown = at("mean-and-median", a=0, b=50, c=1, d=2, h=7).shown
    assert (shown["average"], shown["middle"], shown["numbers"]) == ("12", "2", "0, 1, 2, 7, 50")


# --- physics ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("position", list(positions(ALL["projectile"], 8)))
def test_the_throw(position):
    frame = at("projectile", **position)
    v, angle = float(position["v"]), math.radians(float(position["alpha"]))
    assert float(frame.shown["width"]) == pytest.approx(v * v * math.sin(2 * angle) / 9.81, abs=0.06)
    _, ys = line(frame.plots[0], f"{position['alpha']}°")
    assert ys.max() == pytest.approx((v * math.sin(angle)) ** 2 / (2 * 9.81), rel=1e-4)
    assert ys[-1] == pytest.approx(0, abs=1e-4)
    # energy per mass at the top: only the level part of the speed is left
    top = int(np.argmax(ys))
    assert (v * math.cos(angle)) ** 2 / 2 + 9.81 * ys[top] == pytest.approx(v * v / 2, rel=1e-3)


@pytest.mark.parametrize(("length", "alpha"), [(1, 60), (0.2, 5), (3, 170), (0.5, 120)])
def test_the_pendulum_keeps_its_energy_and_its_period(length, alpha):
    frame = at("pendulum", L=length, alpha=alpha)
    angle, speed = line(frame.plots[1], "pendulum")
    energy = speed**2 / 2 - 9.81 / length * np.cos(np.radians(angle))
    assert np.ptp(energy) < 1e-4 * 9.81 / length
    times, angles = line(frame.plots[0], "pendulum")
    down = np.flatnonzero((angles[:-1] > 0) & (angles[1:] <= 0))
    crossings = times[down] + angles[down] / (angles[down] - angles[down + 1]) * 0.01
    if len(crossings) > 1:
        assert crossings[1] - crossings[0] == pytest.approx(float(frame.shown["T"]), abs=0.006)
    assert crossings[0] * 4 == pytest.approx(float(frame.shown["T"]), abs=0.01)  # a quarter of a swing


@pytest.mark.parametrize(("m", "k", "c"), [(1, 16, 0.5), (5, 2, 0), (0.5, 50, 3), (1, 16, 8), (1, 4, 20)])
def test_the_damped_spring(m, k, c):
    frame = at("damped-spring", m=m, k=k, c=c)
    times, xs = line(frame.plots[0], "position")
    root = np.emath.sqrt(complex(c * c / 4 / m / m - k / m))
    decay = np.exp(-c / 2 / m * times)
    if abs(root) < 1e-9:
        expected = 10 * decay * (1 + c / 2 / m * times)
    else:
        expected = 10 * decay * (np.cosh(root * times) + c / 2 / m * np.sinh(root * times) / root).real
    assert xs == pytest.approx(expected, abs=2e-4)
    words = {-1: "It swings", 0: "critical damping", 1: "creeps"}[int(np.sign(c * c - 4 * k * m))]
    assert words in frame.description
    spring, motion, both = (np.interp(times, *line(frame.plots[1], label)) for label in ("spring", "motion", "both"))
    assert both == pytest.approx(spring + motion, abs=1e-2)
    assert (np.diff(both) <= 1e-4).all()  # energy is only lost


@pytest.mark.parametrize("position", list(positions(ALL["rc-charging"], 5)))
def test_charging(position):
    frame = at("rc-charging", **position)
    tau, volts = float(position["R"] * position["C"]) / 1000, float(position["U"])
    times, us = line(frame.plots[0], "capacitor")
    assert us == pytest.approx(volts * (1 - np.exp(-times / tau)), abs=1e-3)
    assert float(frame.shown["U_tau"]) == pytest.approx(volts * 0.63212, abs=0.006)


@pytest.mark.parametrize("v", [0.6, 0.8, 1, 1.2, 1.4, 1.42, 1.6])
def test_the_satellite(v):
    frame = at("orbit", v=v)
    xs, ys = line(frame.plots[0], "satellite")
    far = np.hypot(xs, ys)
    near = far < 50  # what has left the picture is cut off
    speeds = np.interp(np.linspace(0, 14, len(far)), *line(frame.plots[1], "speed"))
    energy = speeds[near] ** 2 / 2 - 1 / far[near]
    assert energy == pytest.approx(np.full(near.sum(), v * v / 2 - 1), abs=2e-4)
    if v < 1.3:
        assert far.min() == pytest.approx(float(frame.shown["near"]), abs=0.006)
        assert far.max() == pytest.approx(float(frame.shown["far"]), abs=0.006)
    assert ("does not come back" in frame.description) == (v > math.sqrt(2))


@pytest.mark.parametrize("position", list(positions(ALL["standing-wave"], 6)))
def test_the_height_of_the_two_waves(position):
    frame = at("standing-wave", **position)
    _, ys = line(frame.plots[0], "sum")
    assert np.abs(ys).max() == pytest.approx(float(frame.shown["height"]), abs=0.02)


@pytest.mark.parametrize("t", [0, 0.3, 0.85, 2])
def test_the_points_that_never_move(t):
    xs, ys = line(at("standing-wave", t=t, W=2, B=2).plots[0], "sum")
    assert [np.interp(place, xs, ys) for place in range(9)] == pytest.approx([0] * 9, abs=0.01)


@pytest.mark.parametrize("position", list(positions(ALL["voltage-divider"], 6)))
def test_the_voltages_share_the_battery(position):
    shown = at("voltage-divider", **position).shown
    assert float(shown["U_1"]) + float(shown["U_2"]) == pytest.approx(float(position["U"]), abs=0.011)
    assert float(shown["I"]) * float(position["R_1"]) / 1000 == pytest.approx(float(shown["U_1"]), abs=0.06)


# --- chemistry --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("position", list(positions(ALL["gas-law"], 6)))
def test_the_gas(position):
    shown = at("gas-law", **position).shown
    n, celsius, volume = (float(position[name]) for name in ("n", "C", "V"))
    assert float(shown["p"]) * volume == pytest.approx(n * 8.314 * (celsius + 273.15), rel=1e-3, abs=3)


@pytest.mark.parametrize(
    ("c_a", "V_a", "c_b", "V_b", "ph"),
    [
        (0.1, 20, 0.1, 0, 1.00),
        (0.1, 20, 0.1, 20, 7.00),
        (0.1, 20, 0.1, 40, 14 + math.log10(2 / 60)),
        (0.01, 10, 0.05, 0, 2.00),
        (0.1, 20, 0.1, 18, -math.log10(0.2 / 38)),
    ],
)
def test_the_titration_curve(c_a, V_a, c_b, V_b, ph):
    frame = at("titration", c_a=c_a, V_a=V_a, c_b=c_b, V_b=V_b)
    assert float(frame.shown["pH"]) == pytest.approx(ph, abs=0.006)
    assert ("balanced" in frame.description) == (c_a * V_a == c_b * V_b)


@pytest.mark.parametrize("position", list(positions(ALL["decay"], 5)))
def test_half_lives(position):
    shown = at("decay", **position).shown
    left = float(position["N"]) * 0.5 ** (float(position["t"]) / float(position["T"]))
    assert float(shown["left"]) == pytest.approx(left, abs=0.0051)


@pytest.mark.parametrize("position", list(positions(ALL["number-line"], 4)))
def test_the_number_line(position):
    said = at("number-line", **position).description
    assert said.endswith(f"= {position['a'] + position['b']}.")
