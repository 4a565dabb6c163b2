"""Declared plots: what is read, what is worked out, what is refused, what is said."""

import json
import math
import re
from decimal import Decimal
from importlib import resources

import numpy as np
import pytest

from engine.errors import LemmaError
from engine.maths.tree import Listing, Neg, Num
from lessons.expressions import Environment, read
from lessons.model import Place, Plot
from lessons.plots import PlotError, compute, declare, from_json, plot_findings, scope_of, summary, to_json
from lessons.plots.data import Across, Area, Bars, Box, Line, Point, Scatter, Segment
from lessons.plots.declared import SHAPES, SINGLE
from lessons.variants.plots import fill_plot


def numbers(*values):
    return Listing(tuple(Num(str(value)) for value in values), "", "")


ENVIRONMENT = Environment(
    {
        "a": Num("2"),
        "b": Neg(Num("3")),
        "f": read("x^2 - 1"),
        "xs": numbers(1, 2, 3, 4, 5, 6, 7, 20),
        "ys": numbers(2, 4, 6, 8, 10, 12, 14, 40),
        "one": numbers(4),
        "pet": "cat",
    }
)


def plot(**body):
    return Plot("graph", "A picture.", body, Place("problems/a.toml", 3, "problem[1].plot[1]"))


def worked(environment=ENVIRONMENT, fill=str, comma=False, **body):
    declared, findings = declare(plot(**body), environment.names)
    assert not findings, [str(finding) for finding in findings]
    return compute(declared, scope_of(environment), fill, comma)


def only(data, kind):
    return [mark for mark in data.marks if isinstance(mark, kind)]


def test_a_line_and_its_points():
    data = worked(
        x=[-5, 5], y=[-10, 10], functions=[{"f": "a*x + b", "label": "y"}], points=[{"x": 0, "y": "b", "open": True}]
    )
    (line,), (point,) = only(data, Line), only(data, Point)
    assert line.pieces == (([-5.0, 5.0], [-13.0, 7.0]),)  # two points are enough for a straight line
    assert (point.x, point.y, point.open) == (0, -3, True)
    assert (data.x.low, data.x.high, data.y.low, data.y.high) == (-5, 5, -10, 10)


def test_an_expression_in_a_letter_can_be_drawn():
    ((xs, ys),) = only(worked(x=[-2, 2], functions=[{"f": "f"}]), Line)[0].pieces
    assert ys == pytest.approx([x * x - 1 for x in xs], abs=1e-5)


def test_a_function_by_cases_and_its_ends():
    (line,) = only(worked(x=[-4, 4], functions=[{"f": "if(x < 2, x, 0)", "from": "-1", "to": "a + 1"}]), Line)
    assert len(line.pieces) == 2
    assert line.pieces[0][0][0] == -1 and line.pieces[-1][0][-1] == 3


def test_a_function_by_cases_of_a_variant():
    """Values are put into the expressions first, and x has none then."""
    filled = fill_plot(plot(x=[0, 4], functions=[{"f": "if(x < a, x, round(x/a, 0))"}]), ENVIRONMENT)
    declared, findings = declare(filled, frozenset())
    assert not findings
    (line,) = only(compute(declared, scope_of(Environment())), Line)
    assert len(line.pieces) == 3  # to 2, where it falls to 1, and the step of the rounding at 3


def test_what_needs_the_expression_language_is_worked_out_by_it():
    data = worked(x=[0, 10], functions=[{"f": "derivative(x^3, x)"}], lines=[{"y": "mean(xs)"}, {"x": "median(xs)"}])
    ((xs, ys),) = only(data, Line)[0].pieces
    assert ys == pytest.approx([3 * x * x for x in xs], abs=1e-3)
    assert [mark.value for mark in only(data, Across)] == [6, 4.5]


def test_curves_segments_areas():
    data = worked(
        equal=True,
        curves=[{"x": "cos(t)", "y": "sin(t)", "variable": "t", "from": "0", "to": "2pi"}],
        segments=[{"from": ["0", "0"], "to": ["a", "b"], "arrow": True}],
        areas=[{"f": "x^2", "g": "-1", "from": "0", "to": "a"}],
    )
    (curve,), (segment,), (area,) = only(data, Line), only(data, Segment), only(data, Area)
    assert all(
        math.hypot(x, y) == pytest.approx(1, abs=1e-5) for xs, ys in curve.pieces for x, y in zip(xs, ys, strict=True)
    )
    assert (segment.to_x, segment.to_y, segment.arrow) == (2, -3, True)
    ((xs, lower, upper),) = area.pieces
    assert (xs[0], xs[-1], lower[0], upper[-1]) == (0, 2, -1, 4)
    assert data.equal and data.y.low < -3 and data.y.high > 4


def test_columns():
    bars = only(worked(bars={"labels": ["A", "B"], "values": ["a", "5"]}), Bars)[0]
    assert (bars.names, bars.heights) == (("A", "B"), [2, 5])
    data = worked(histogram={"data": "xs", "bins": 4}, x=[0, 20])
    assert only(data, Bars)[0].heights == [4, 3, 0, 1]
    assert data.y.low == 0
    assert only(worked(histogram={"data": "[1, 1, 2, 6]"}), Bars)[0].heights == [
        2,
        1,
        0,
        0,
        0,
        1,
    ]  # one for each number
    box = only(worked(box={"data": "xs"}), Box)[0]
    assert box.five == (1, 2.5, 4.5, 6.5, 20)
    assert box.five[1] == 2.5  # the median of the lower half
    scatter = only(worked(scatter={"x": "xs", "y": "ys"}), Scatter)[0]
    assert (scatter.x[-1], scatter.y[-1]) == (20, 40)


def test_texts_are_filled_and_words_keep_out_of_the_numbers():
    filled = worked(
        fill=lambda text: text.replace("{{pet}}", "cat"),
        x_label="{{pet}}",
        x=[0, 1],
        functions=[{"f": "x", "label": "the {{pet}}"}],
    )
    assert filled.x.label == "cat" and only(filled, Line)[0].label == "the cat"


def test_points_without_a_value_are_left_out():
    assert not only(worked(x=[0, 1], points=[{"x": "ln(b)", "y": 1}], functions=[{"f": "x"}]), Point)


def test_what_lies_outside_the_picture_is_left_out():
    data = worked(
        x=[0, 1], y=[0, 1], points=[{"x": 0.5, "y": 7}, {"x": 1, "y": 1}], lines=[{"x": 2}, {"y": 0.5}],
        segments=[{"from": [2, 2], "to": [3, 3]}, {"from": [0.5, 0.5], "to": [3, 3]}],
    )  # fmt: skip
    assert [type(mark) for mark in data.marks] == [Across, Segment, Point]


def test_a_pole_breaks_the_line_and_does_not_rule_the_picture():
    data = worked(x=[-5, 5], functions=[{"f": "1/(x - 1)"}])
    (line,) = only(data, Line)
    assert len(line.pieces) == 2 and line.poles == pytest.approx((1,), abs=1e-6)
    assert data.y.high < 20
    assert max(abs(y) for _, ys in line.pieces for y in ys) < 1000  # nothing that a painter could choke on


def test_axes_in_pi_and_number_lines():
    data = worked(x=["-2pi", "2pi"], functions=[{"f": "sin(x)"}])
    assert "π/2" in [text for _, text in data.x.ticks]
    assert worked(x=[0, 9], y=[0, 1], axes="x", points=[{"x": 1, "y": 0}]).y.ticks == ()


def test_lines_that_are_not_dashed_have_the_first_colours():
    data = worked(x=[0, 1], functions=[{"f": "x", "dashed": True}, {"f": "2x"}])
    assert [line.series for line in only(data, Line)] == [1, 0]


def test_labels_stay_clear_of_the_line():
    data = worked(x=[-5, 5], y=[-5, 5], functions=[{"f": "x"}], points=[{"x": 0, "y": 0, "label": "here"}])
    assert only(data, Point)[0].corner in ("nw", "se")


def test_data_crosses_as_json():
    data = worked(
        x=[-5, 5], functions=[{"f": "1/x", "label": "$1/x$"}], points=[{"x": 1, "y": 1, "label": "P"}],
        areas=[{"f": "x", "from": 0, "to": 1}], segments=[{"from": [0, 0], "to": [1, 1]}], lines=[{"x": 1}],
        histogram={"data": "xs", "bins": 3}, box={"data": "xs"}, scatter={"x": "xs", "y": "ys"},
    )  # fmt: skip
    assert from_json(json.loads(json.dumps(to_json(data)))) == data
    with pytest.raises(ValueError, match="not a plot"):
        from_json({"id": "x"})


WRONG = [
    ({"functions": [{"f": "x", "colour": "red"}]}, "functions[1]", "no field colour"),
    ({"functions": [{"f": "q*x"}]}, "functions[1].f", "name q"),
    ({"functions": [{"f": "2 +"}]}, "functions[1].f", "missing"),
    ({"functions": [{"label": "x"}]}, "functions[1]", "field f is missing"),
    ({"functions": {"f": "x"}}, "functions", "list of tables"),
    ({"functions": ["x"]}, "functions[1]", "table"),
    ({"functions": [{"f": "x", "dashed": "yes"}]}, "functions[1].dashed", "true or false"),
    ({"points": [{"x": 1, "y": [2]}]}, "points[1].y", "expression in quotes or a number"),
    ({"segments": [{"from": [0], "to": [1, 1]}]}, "segments[1].from", "Two numbers"),
    ({"lines": [{"x": 1, "y": 1}]}, "lines[1]", "either x or y"),
    ({"curves": [{"x": "cos(s)", "y": "s", "variable": "t", "from": 0, "to": 1}]}, "curves[1].x", "name s"),
    ({"bars": {"labels": ["A"], "values": [1, 2]}}, "bars", "same length"),
    ({"histogram": {"data": "xs", "bins": 0}}, "histogram.bins", "1 to 200"),
    ({"x": [0], "points": [{"x": 1, "y": 1}]}, "x", "Two numbers"),
    ({"x": [0, 1]}, "", "nothing to be drawn"),
    ({"title": "x", "points": [{"x": 1, "y": 1}]}, "", "no field title"),
]


@pytest.mark.parametrize(("body", "where", "words"), WRONG)
def test_findings_name_the_field(body, where, words):
    found = plot_findings(plot(**body), ENVIRONMENT.names)
    assert any(re.search(re.escape(words), str(finding)) for finding in found), [str(finding) for finding in found]
    assert found[0].place.line == 3
    assert found[0].place.field.rstrip(".") == f"problem[1].plot[1]{'.' + where if where else ''}"


FAILING = [
    ({"x": [5, 5], "functions": [{"f": "x"}]}, "x", "smaller number to a larger one"),
    ({"x": [0, "ln(b)"], "functions": [{"f": "x"}]}, "x", "smaller number"),
    ({"functions": [{"f": "[[1, 2], [3, x]]"}]}, "functions[1].f", "matrix"),
    ({"points": [{"x": "pet", "y": 1}]}, "points[1].x", "word"),
    ({"histogram": {"data": "pet"}}, "histogram.data", "word"),
    ({"box": {"data": "one"}}, "box", "two numbers"),
    ({"scatter": {"x": "xs", "y": "[1, 2]"}}, "scatter", "8 and 2 numbers"),
    ({"points": [{"x": "xs", "y": 1}]}, "points[1].x", "list"),
]


@pytest.mark.parametrize(("body", "where", "words"), FAILING)
def test_errors_name_the_plot_and_the_field(body, where, words):
    declared, findings = declare(plot(**body), ENVIRONMENT.names)
    assert not findings
    with pytest.raises(PlotError) as caught:
        compute(declared, scope_of(ENVIRONMENT))
    assert caught.value.message.startswith(f"In the plot 'graph', {where}")
    assert words in caught.value.message
    assert isinstance(caught.value, LemmaError)


def test_numbers_of_toml_are_read_as_they_are_written():
    data = worked(x=[Decimal("0.1"), Decimal("1E+2")], points=[{"x": Decimal("0.5"), "y": 1e-7}])
    assert (data.x.low, data.x.high, only(data, Point)[0].y) == (0.1, 100, 1e-7)


def test_the_schema_has_the_same_fields():
    """The two lists, of the schema and of the declaration, say the same."""
    text = resources.files("lessons").joinpath("schemas", "common.json").read_text(encoding="utf-8")
    fields = json.loads(text)["$defs"]["plot"]["properties"]
    assert set(fields) == {"id", "description", "x", "y", "x_label", "y_label", "equal", "axes", *SHAPES, *SINGLE}
    for kind, shape in {**SHAPES, **SINGLE}.items():
        listed = fields[kind].get("items", fields[kind])
        for name in listed["properties"]:
            body = {kind: [{name: 1}] if kind in SHAPES else {name: 1}}
            assert not any(f"no field {name}" in str(finding) for finding in plot_findings(plot(**body), frozenset()))
        known = {*shape.needed, *shape.optional, *shape.pairs, *shape.texts, *shape.flags}
        assert known <= set(listed["properties"]), kind


SAID = [
    (
        {"x": [-5, 5], "functions": [{"f": "2x - 3"}]},
        ["rises, straight, with the slope 2", "x-axis at about x = 1.5", "y = -3"],
    ),
    ({"x": [-5, 5], "functions": [{"f": "x^2 - 4"}]}, ["x = -2 and 2", "turns at about (0, -4)"]),
    ({"x": [-5, 5], "functions": [{"f": "1/x", "label": "$y$"}]}, ["The line y", "beyond all bounds at x = 0"]),
    ({"x": [-5, 5], "functions": [{"f": "sqrt(x)"}]}, ["is there from x = 0 to 5"]),
    ({"x": [-2, 2], "functions": [{"f": "if(x < 1, 0, 2)"}]}, ["jumps at x = 1"]),
    ({"x": [0, 1], "functions": [{"f": "5"}], "y": [0, 10]}, ["is level"]),
    ({"bars": {"labels": ["A", "B"], "values": [2, 5]}}, ["A 2, B 5"]),
    ({"box": {"data": "xs"}}, ["median 4.5", "from 1 to 20"]),
    ({"scatter": {"x": "xs", "y": "ys"}}, ["8 points", "correlation is about 1"]),
    (
        {"histogram": {"data": "xs", "bins": 2}, "x": [0, 20]},
        ["8 values in 2 columns; the highest has 7, from 0 to 10"],
    ),
    ({"points": [{"x": 1, "y": 2, "label": "P"}], "x": [0, 3]}, ["The point P is at (1, 2)"]),
]


@pytest.mark.parametrize(("body", "words"), SAID)
def test_the_summary_says_what_is_there(body, words):
    text = summary(worked(**body))
    for part in words:
        assert part in text, text


def test_a_line_that_turns_often_is_not_told_turn_by_turn():
    text = summary(worked(x=[0, 100], functions=[{"f": "3sin(x)"}]))
    assert "turns 32 times, between -3 and 3" in text
    assert len(text) < 400


def test_random_numbers_of_a_scope_are_not_changed_by_drawing():
    scope = scope_of(ENVIRONMENT)
    before = {name: array.copy() for name, array in scope.lists.items()}
    declared, _ = declare(plot(histogram={"data": "xs"}, box={"data": "ys"}), ENVIRONMENT.names)
    compute(declared, scope)
    assert all(np.array_equal(before[name], scope.lists[name]) for name in before)
