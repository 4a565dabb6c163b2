"""Whatever stands in a declaration: it is drawn, or a sentence says what is wrong."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.expressions import Environment, read
from lessons.model import Plot
from lessons.plots import PlotError, compute, declare, scope_of, summary, to_json
from lessons.plots.declared import SHAPES, SINGLE
from lessons.plots.labels import drawable, plain

EXPRESSIONS = [
    *("x", "a", "1/x", "x^x", "ln(x)", "xs", "pet", "f", "tan(x)/x", "1/0", "10^300*x", "floor(x)", "{1, 2}", "b"),
    *(
        "e^(x^2)",
        "sqrt(-1)",
        "x!",
        "a = b",
        "(1, 2)",
        "mean(xs)",
        "if(x > 1, 1/x, 2)",
        "10^400",
        "0",
        "-3",
        "[1, 2, 3]",
    ),
]
NAMES = ("f", "x", "y", "from", "to", "label", "dashed", "open", "variable", "labels", "values", "data", "bins", "z")

words = st.sampled_from(["2 +", "", "[1, 2", "q", *EXPRESSIONS])
atoms = st.one_of(words, st.integers(-5, 5), st.floats(), st.booleans(), st.none())
tables = st.dictionaries(st.sampled_from(NAMES), st.one_of(atoms, st.lists(atoms, max_size=3)), max_size=5)
anything = st.dictionaries(
    st.sampled_from([*SHAPES, *SINGLE, "x", "y", "x_label", "equal", "axes", "odd"]),
    st.one_of(tables, st.lists(tables, max_size=2), atoms, st.lists(atoms, max_size=3)),
    max_size=5,
)

values = st.sampled_from([text for text in EXPRESSIONS if "x" not in text.replace("xs", "").replace("max", "")])
varying = st.sampled_from(EXPRESSIONS)
pairs = st.lists(values, min_size=2, max_size=2)
texts = st.sampled_from(["P", "$x_1$", "$\\frac{1}{2}$", "5 $", "_^{"])


def items(**fields):
    return st.lists(st.fixed_dictionaries(fields, optional={"label": texts}), min_size=1, max_size=2)


fitting = st.fixed_dictionaries(
    {},
    optional={
        "x": pairs,
        "y": pairs,
        "equal": st.booleans(),
        "axes": st.sampled_from([True, False, "x"]),
        "functions": items(f=varying),
        "areas": items(f=varying, g=varying, **{"from": values, "to": values}),
        "curves": items(x=values, y=values, variable=st.just("t"), **{"from": values, "to": values}),
        "points": items(x=values, y=values),
        "lines": items(x=values),
        "segments": items(**{"from": pairs, "to": pairs}),
        "histogram": st.fixed_dictionaries({"data": values}, optional={"bins": st.integers(1, 200)}),
        "box": st.fixed_dictionaries({"data": values}),
        "scatter": st.fixed_dictionaries({"x": values, "y": values}),
        "bars": st.fixed_dictionaries({"labels": st.just(["A", "B"]), "values": pairs}),
    },
)
ENVIRONMENT = Environment({"a": read("2"), "b": read("1/3"), "xs": read("1, 2, 5"), "f": read("x^2"), "pet": "cat"})


@settings(max_examples=300, deadline=None)
@given(anything)
def test_any_declaration_is_read_or_told(body):
    declared, findings = declare(Plot("p", "d", body), ENVIRONMENT.names)
    assert findings or declared.items
    assert all(str(finding).strip() for finding in findings)


@settings(max_examples=300, deadline=None)
@given(fitting)
def test_what_fits_is_drawn_or_told(body):
    declared, findings = declare(Plot("p", "d", body), ENVIRONMENT.names)
    if findings:
        return
    try:
        data = compute(declared, scope_of(ENVIRONMENT))
    except PlotError as error:
        assert error.message.startswith("In the plot 'p', ")
        return
    json.dumps(to_json(data), allow_nan=False)
    assert data.x.low < data.x.high and data.y.low < data.y.high
    assert summary(data).endswith(".") or not data.axes or not data.marks


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="$\\{}^_xy12 frac sqrt()&%#~'|", max_size=60))
def test_any_label(label):
    shown, _ = drawable(label)
    assert len(shown) <= 400
    plain(label)
