"""Pictures: something is drawn, in the colours asked for, and no text of a pack gets further than its letters."""

import io
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from engine.maths.tree import Listing, Num
from lessons.expressions import Environment
from lessons.model import Plot
from lessons.plots import compute, declare, scope_of
from lessons.plots.labels import drawable, plain
from lessons.plots.palette import DARK, LIGHT
from lessons.plots.picture import png

LIST = Listing(tuple(Num(str(value)) for value in (1, 2, 3, 5, 8)), "", "")
EVERYTHING = {
    "x": [-5, 5],
    "x_label": "$x$ in °",
    "functions": [
        {"f": "1/x", "label": r"$\frac{1}{x}$"},
        {"f": "sqrt(x)", "label": "50 $ and _^{"},
        {"f": "x", "dashed": True},
    ],
    "points": [{"x": 1, "y": 1, "label": "P"}, {"x": 2, "y": 1, "open": True}],
    "curves": [{"x": "cos(t)", "y": "sin(t)", "variable": "t", "from": 0, "to": "pi"}],
    "segments": [{"from": [0, 0], "to": [1, 2], "arrow": True, "label": "F"}, {"from": [0, 0], "to": [2, 1]}],
    "areas": [{"f": "x^2", "from": 0, "to": 1, "label": "area"}],
    "lines": [{"x": 2, "label": "here"}, {"y": 1}],
    "histogram": {"data": "xs"},
    "box": {"data": "xs"},
    "scatter": {"x": "xs", "y": "xs"},
}


def data(**body):
    environment = Environment({"xs": LIST})
    declared, findings = declare(Plot("p", "A picture.", body), environment.names)
    assert not findings
    return compute(declared, scope_of(environment))


def pixels(picture):
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_everything_at_once_is_drawn(palette):
    drawn = pixels(png(data(**EVERYTHING), 480, 320, 1, palette))
    assert drawn.shape == (320, 480, 3)
    ground = tuple(int(palette.ground[i : i + 2], 16) for i in (1, 3, 5))
    assert tuple(drawn[0, -1]) == ground
    assert 0.02 < np.mean(np.any(drawn != ground, axis=2)) < 0.9


def test_a_dense_screen_gets_more_pixels():
    assert pixels(png(data(x=[0, 1], functions=[{"f": "x"}]), 200, 100, 2)).shape == (200, 400, 3)


def test_the_line_is_where_it_belongs():
    """y = x from the lower left to the upper right, and nothing of its colour elsewhere."""
    drawn = pixels(png(data(x=[0, 10], y=[0, 10], axes=False, functions=[{"f": "x"}]), 300, 300)).astype(int)
    blue = (drawn[:, :, 2] - drawn[:, :, 0]) > 60
    rows, columns = np.nonzero(blue)
    assert len(rows) > 200
    assert np.corrcoef(rows, columns)[0, 1] < -0.999


def _contrast(one, other):
    def light(colour):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_colours_can_be_seen(palette):
    assert _contrast(palette.text, palette.ground) > 7
    assert all(_contrast(colour, palette.ground) >= 3 for colour in (*palette.series, palette.muted))


LABELS = [
    (r"$\frac{1}{2}x$", True, "1/2·x"),
    ("$y = 2x$", True, "y = 2x"),
    ("plain", False, "plain"),
    (r"v\_0 \* 2", False, "v_0 * 2"),
    ("5 $ or \\$6", False, "5 $ or $6"),
    (r"$\vec{F}_1$", True, None),
    (r"$\input{/etc/passwd}$", False, None),
    (r"$\begin{matrix} 1 \end{matrix}$", False, None),
    (r"$\frac{1}{$", False, None),
    ("$" + "{" * 60 + "x" + "}" * 60 + "$", False, None),
    ("$" + r"\frac{1}{" * 30 + "x" + "}" * 30 + "$", False, None),
    ("x" * 5000, False, None),
    (r"$\sqrt{$ $}$", False, None),
]


@pytest.mark.parametrize(("label", "maths", "words"), LABELS)
def test_labels_are_drawn_or_written_plainly(label, maths, words):
    shown, is_maths = drawable(label)
    assert is_maths is maths
    assert len(shown) <= 140
    if words is not None:
        assert plain(label) == words
    png(data(x=[0, 1], functions=[{"f": "x", "label": label}], points=[{"x": 0, "y": 0, "label": label}]))


def test_the_state_of_pyplot_is_left_alone():
    program = (
        "import sys\n"
        "from lessons.plots.picture import png\n"
        "from lessons.plots.data import Axis, Data\n"
        "png(Data('p', '', Axis(0, 1), Axis(0, 1)))\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_working_out_a_plot_needs_no_matplotlib():
    """The worker process computes; only the program draws."""
    program = "import sys\nimport lessons.plots, lessons.explorations\nassert 'matplotlib' not in sys.modules\n"
    subprocess.run([sys.executable, "-c", program], check=True)
