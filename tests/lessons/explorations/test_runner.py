"""An exploration at a position of its sliders: values, texts, words, plots, and what goes wrong."""

import json
from decimal import Decimal

import pytest

from engine.errors import LemmaError
from lessons.explorations import Runner, exploration_findings, frame_from_json, frame_to_json
from lessons.findings import PackError, Severity
from lessons.model import Derived, Exploration, Place, Plot, Sample, Simulation, Slider


def slider(name="a", low="0", high="10", step="0.5", start="2"):
    return Slider(name, *map(Decimal, (low, high, step, start)))


GRAPH = Plot("graph", "With {{a}}.", {"x": [0, 4], "functions": [{"f": "a*x", "label": "{{a}} x"}]}, Place("e.toml", 9))


def exploration(values=(), description="", **rest):
    fields = {"sliders": (slider(),), "plots": (GRAPH,), "text": "Try {{a}}.", **rest}
    return Exploration(
        "try", "Try", "p/s", description=description, values=tuple(values), place=Place("e.toml", 1), **fields
    )


def shown(position=None, **fields):
    return Runner(exploration(**fields)).at(position).shown


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        ("a", 2, "2"),
        ("a", 2.5, "2.5"),
        ("2a", 2.5, "5"),
        ("a/3", 1, "0.333333"),
        ("a/3", 9, "3"),
        ("round(a/3, 2)", 1, "0.33"),
        ("round(a, 2)", 3, "3.00"),
        ("round(a*0.535, 2)", 5, "2.68"),  # 2.675: a half goes up, whatever the last bit says
        ("round(-a, 1)", 2.5, "-2.5"),
        ("figures(1000a/3, 3)", 2, "667"),
        ("scientific(12345a, 3)", 2, "2.47*10^4"),
        ("10^6*a + 0.25", 2, "2000000"),
        ("if(a > 2, 1, 0)", 2.5, "1"),
        ("ln(a)", 0, "undefined"),
        ("1/a", 0, "undefined"),
        ("mean(a, 2, 7)", 3, "4"),
        ("sorted(3, a, 1)", 2, "1, 2, 3"),
        ("derivative(a*x^2, x)", 3, "6x"),
        (r"\sum_{k=1}^{a} k^2", 4, "30"),
    ],
)
def test_values_and_how_they_are_written(text, position, expected):
    assert shown({"a": position}, values=[("v", text)])["v"] == expected


def test_later_values_use_earlier_ones_of_every_kind():
    values = [("f", "a*x^2"), ("g", "derivative(f, x)"), ("m", "mean(1, a)"), ("n", "m + 1"), ("p", "2n")]
    found = shown({"a": 3}, values=values)
    assert (found["g"], found["m"], found["n"], found["p"]) == ("6x", "2", "3", "6")


def test_an_expression_in_x_is_drawn():
    plot = Plot("g", "d", {"x": [0, 2], "functions": [{"f": "g"}]})
    frame = Runner(exploration(values=[("g", "derivative(a*x^3, x)")], plots=(plot,))).at({"a": 2})
    ((xs, ys),) = frame.plots[0].marks[0].pieces
    assert ys == pytest.approx([6 * x * x for x in xs], abs=1e-4)


def test_texts_follow_the_sliders():
    runner = Runner(exploration(description="y = {{a*x - 1}}", values=[("k", "if(a > 5, 2, 1)")],
                                words=(Derived("how", of=("flat with {{a}}", "steep"), item="k"),)))  # fmt: skip
    frame = runner.at({"a": 3})
    assert (frame.text, frame.description, frame.shown["how"]) == ("Try 3.", "y = 3x - 1", "flat with 3")
    assert frame.plots[0].description == "With 3."
    assert frame.plots[0].marks[0].label == "3 x"
    assert runner.at({"a": 6}).shown["how"] == "steep"


def test_a_decimal_comma():
    frame = Runner(exploration(decimal_comma=True)).at({"a": 2.5})
    assert frame.text == "Try 2,5."
    assert "0,5" in [text for _, text in frame.plots[0].x.ticks]


@pytest.mark.parametrize(
    ("asked", "got"),
    [(None, "2"), (-5, "0"), (99, "10"), (2.6, "2.5"), (Decimal("2.74"), "2.5"), (float("nan"), "2"), (1e300, "10")],
)
def test_a_position_is_brought_onto_the_slider(asked, got):
    assert shown({} if asked is None else {"a": asked})["a"] == got


def test_a_simulation_and_its_end():
    simulation = Simulation("t", "2", Decimal("0.01"), {"y": "1"}, {"y": "a*y^2"}, Place("e.toml", 5))
    plot = Plot("p", "d", {"runs": [{"x": "t", "y": "1/y"}]})
    made = exploration(simulation=simulation, plots=(plot,))
    calm = Runner(made).at({"a": 0})
    assert calm.message == ""
    ((xs, ys),) = calm.plots[0].marks[0].pieces
    assert (xs[-1], ys[-1]) == (2, 1)
    wild = Runner(made).at({"a": 1})  # y = 1/(1 - t)
    assert wild.message.startswith("The simulation ends at 1")
    assert [finding.severity for finding in exploration_findings(made)] == [Severity.WARNING] * len(
        exploration_findings(made)
    )


SAMPLE = Sample("means", "dice", "a", 200, "mean", {}, Place("e.toml", 7))
COLUMNS = Plot("p", "d", {"histogram": {"data": "means", "bins": 5}, "x": [1, 6]})


def test_random_numbers_stay_until_a_slider_moves():
    runner = Runner(exploration(samples=(SAMPLE,), plots=(COLUMNS,), values=[("m", "mean(means)")],
                                sliders=(slider(low="1", step="1"),)))  # fmt: skip
    assert runner.at({"a": 4}) == runner.at({"a": 4})
    assert runner.at({"a": 4}).shown["m"] != runner.at({"a": 5}).shown["m"]
    assert sum(runner.at({"a": 4}).plots[0].marks[0].heights) == 200
    assert abs(float(runner.at({"a": 4}).shown["m"]) - 3.5) < 0.3


def test_a_frame_crosses_as_json():
    simulation = Simulation("t", "1", Decimal("0.1"), {"y": "1"}, {"y": "-y"})
    plots = (GRAPH, Plot("p", "d", {"runs": [{"x": "t", "y": "y"}]}), COLUMNS)
    frame = Runner(exploration(samples=(SAMPLE,), simulation=simulation, plots=plots)).at({"a": 3})
    assert frame_from_json(json.loads(json.dumps(frame_to_json(frame)))) == frame
    with pytest.raises(ValueError, match="not a frame"):
        frame_from_json({})


NINE = {f"y_{number}": "1" for number in range(9)}
BROKEN = [
    ({"values": [("v", "2 +")]}, "values.v", "missing"),
    ({"values": [("v", "w"), ("w", "a")]}, "values.v", "further down"),
    ({"samples": (Sample("s", "cauchy", "1", 5, "mean"),)}, "sample[1].from", "no distribution cauchy"),
    ({"samples": (Sample("s", "normal", "1", 5, "mean", {"sides": "6"}),)}, "sample[1].sides", "no sides"),
    ({"samples": (Sample("s", "normal", "q", 5, "mean"),)}, "sample[1].size", "name q"),
    ({"simulation": Simulation("t", "1", Decimal(1), {"y": "1"}, {"z": "1"})}, "simulation", "needs a start"),
    ({"simulation": Simulation("t", "1", Decimal(1), {"y": "1"}, {"y": "q"})}, "simulation.rates.y", "name q"),
    ({"simulation": Simulation("t", "1", Decimal(1), NINE, NINE)}, "simulation", "8 variables"),
    ({"words": (Derived("w", of=("a", "b"), item="q"),)}, "values.w.item", "name q"),
    ({"plots": (Plot("p", "d", {"functions": [{"f": "q*x"}]}, Place("e.toml", 9, "plot[1]")),)},
     "plot[1].functions[1].f", "name q"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "where", "words"), BROKEN)
def test_what_cannot_be_read_is_found_with_its_field(fields, where, words):
    made = exploration(**fields)
    (first, *_) = exploration_findings(made)
    assert first.place.field == where
    assert words in first.message
    with pytest.raises(PackError):
        Runner(made)


FAILING = [
    ({"samples": (Sample("s", "normal", "a", 5, "mean"),)}, "sample s: The size of a sample"),
    ({"values": [("v", "mean(x)")]}, "the value v: "),
    (
        {"words": (Derived("w", of=("one", "two"), item="a"),)},
        "the value w: The item must be a whole number from 1 to 2.",
    ),
    ({"description": "{{2w}}", "values": [("w", "1/a")]}, "word"),
]


@pytest.mark.parametrize(("fields", "words"), FAILING)
def test_what_goes_wrong_at_the_end_of_a_slider_is_found(fields, words):
    found = exploration_findings(exploration(**fields))
    assert found and words in found[0].message, [str(finding) for finding in found]
    assert "a = " in found[0].message or "start" in found[0].message
    with pytest.raises(LemmaError):
        Runner(exploration(**fields)).at({"a": 0})
