"""Variants: the same seed gives the same one, everything is filled in, and what cannot be made says where and why."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.kinds import Kind
from lessons.grading import grade
from lessons.model import Derived, Mistake, Parameter, Part, Plot, Step
from lessons.variants import Variant, VariantError, environment_of, fill_typed, make_parallel, make_variant
from tests.helpers.lesson_problems import EVERYTHING, TRAIN, asking, problem


def test_a_variant_of_a_seed():
    variant = make_variant(TRAIN, 7)
    part = variant.parts[0]
    assert variant.values == {"t": "5", "v": "80", "d": "400"}
    assert variant.statement == r"A train goes 400 km in 5 hours, $v_a = \frac{ 400 }{ 5 }$."
    assert (part.expected, part.typed, part.answer) == ("80 km/h", "80 km/h", r"$80\,\mathrm{km/h}$")
    assert part.hints.numbers == ("Work out 400 divided by 5.",)
    assert part.mistakes[0].value == "2000 km/h"
    assert part.mistakes[0].message == "In one hour it goes less far than in 5 hours."
    assert [(step.latex, step.typed) for step in part.steps] == [
        (r"v_{a} = \frac{400}{5}", "v_a = 400/5"),
        ("v_{a} = 80", "v_a = 80"),
    ]


PINNED = [
    (TRAIN, 1, {"t": "5", "v": "70", "d": "350"}),
    (TRAIN, 2, {"t": "3", "v": "80", "d": "240"}),
    (TRAIN, 10**12, {"t": "5", "v": "75", "d": "375"}),
    (
        EVERYTHING,
        1,
        {
            "p": "-8",
            "q": "-5",
            "share": "2.50",
            "k": "2",
            "list": "5, 17, 19, 19, 20, 20",
            "gap": "3",
            "metal": "potassium",
        },
    ),
    (
        EVERYTHING,
        -5,
        {
            "p": "-9",
            "q": "2",
            "share": "2.00",
            "k": "1",
            "list": "3, 4, 11, 17, 19",
            "gap": "11",
            "metal": "sodium",
        },
    ),
]
"""What these seeds gave when they were first drawn: a record of a learner refers to them for ever."""


@pytest.mark.parametrize(("template", "seed", "values"), PINNED, ids=lambda item: getattr(item, "id", ""))
def test_seeds_replay_for_ever(template, seed, values):
    assert make_variant(template, seed).values == values


@settings(max_examples=40)
@given(st.integers(0, 10**9))
def test_conditions_hold_and_answers_are_right_for_any_seed(seed):
    variant = make_variant(EVERYTHING, seed)
    p, q, gap = (int(variant.values[name]) for name in ("p", "q", "gap"))
    assert p < q
    assert gap == q - p != 5
    assert "{{" not in json.dumps(variant.to_json())
    for part in variant.parts:
        assert grade(part, part.typed).marks == part.marks, (part.id, part.typed)


@settings(max_examples=25)
@given(st.integers(0, 10**6))
def test_json_and_back(seed):
    variant = make_variant(EVERYTHING, seed)
    again = Variant.from_json(json.loads(json.dumps(variant.to_json())))
    assert again == variant
    assert make_variant(EVERYTHING, seed) == variant


def test_choices_are_shuffled_by_the_seed_and_keep_the_ids_of_the_author():
    orders = {tuple(choice.id for choice in make_variant(EVERYTHING, seed).parts[2].options) for seed in range(60)}
    assert len(orders) > 10
    variant = make_variant(EVERYTHING, 3)
    which, order, match = variant.parts[2:5]
    assert which.expected == "a, d"
    assert set(which.kind.options) == set("abcd")
    assert {choice.id: choice.text for choice in which.options}["c"] == "none"
    assert order.expected == "a, b, c"
    assert match.expected == "1-a, 2-b, 3-b"  # two things belong to the same right side
    assert sorted(choice.id for choice in match.rights) == ["a", "b"]


def test_items_to_order_are_never_shown_in_order():
    for seed in range(60):
        assert [choice.id for choice in make_variant(EVERYTHING, seed).parts[3].options] != ["a", "b", "c"]


def test_options_keep_their_order_when_the_author_says_so():
    part = EVERYTHING.parts[2]
    kept = replace(EVERYTHING, parts=(replace(part, answer=replace(part.answer, shuffle=False)),))
    assert {tuple(c.id for c in make_variant(kept, seed).parts[0].options) for seed in range(20)} == {tuple("abcd")}


def test_parameters_given_instead_of_a_seed():
    variant = make_variant(TRAIN, parameters={"t": 2, "v": Decimal("62.5")})
    assert variant.values == {"t": "2", "v": "62.5", "d": "125"}
    assert variant.seed == 0
    numbers = {"p": -1, "q": 2, "share": Decimal("0.50"), "k": 3, "list": "[1, 2, 3]"}
    assert make_variant(EVERYTHING, parameters=numbers).values["list"] == "1, 2, 3"
    assert make_variant(EVERYTHING, parameters=numbers).values["metal"] == "-1 grams of iron"
    for wrong, words in (
        ({"t": 2}, "v has no value"),
        ({"t": 2, "v": 60, "x": 1}, "no parameter x"),
        ({"t": "2 +", "v": 60}, "Something is missing"),
    ):
        with pytest.raises(VariantError, match=words):
            make_variant(TRAIN, parameters=wrong)
    with pytest.raises(VariantError, match="do not meet the condition 'p < q'"):
        make_variant(EVERYTHING, parameters={**numbers, "p": 7})


def test_a_plot_has_its_values():
    variant = make_variant(EVERYTHING, parameters={"p": -1, "q": 2, "share": 1, "k": 1, "list": "[4, 5]"})
    plot = variant.plots[0]
    assert plot.description == "Through (0, -1 · 2)."
    assert plot.body["x"] == [-10, 10]
    assert plot.body["x_label"] == "x in sodium"
    assert plot.body["functions"] == [{"f": "(x + 1)(x - 2)", "label": "y"}]
    assert plot.body["points"] == [{"x": "-1", "y": "0", "label": "$-1$"}]
    assert plot.body["curves"][0]["x"] == "-cos(t)"
    assert plot.body["bars"] == {"labels": ["sodium", "B"], "values": ["-1", "3"]}
    assert plot.body["histogram"] == {"data": "[4, 5]", "bins": 6}
    assert (plot.body["equal"], plot.body["axes"]) == (True, "x")


def test_a_parallel_example_has_another_answer():
    for seed in range(20):
        other = make_parallel(TRAIN, seed)
        assert other.parts[0].expected != make_variant(TRAIN, seed).parts[0].expected
    assert make_parallel(problem(asking(Kind.INTEGER, "7")), 1) is None


@pytest.mark.parametrize(
    ("value", "kind", "fields", "expected", "typed"),
    [
        ("1/3", Kind.DECIMAL, {"relative": "0.01"}, "1/3", "0.3333"),
        ("pi", Kind.DECIMAL, {"absolute": "0.5"}, "pi", "3.14"),
        ("1/4", Kind.DECIMAL, {}, "1/4", "0.25"),
        ("1/3", Kind.DECIMAL_PLACES, {"digits": 2}, "1/3", "0.33"),
        ("1234.5", Kind.SIGNIFICANT_FIGURES, {"digits": 2}, "1234.5", "1200"),
        ("6.02*10^23*2", Kind.SIGNIFICANT_FIGURES, {"digits": 2}, "1204000000000000000000000", "1.2*10^24"),
        ("299792458", Kind.DECIMAL, {"relative": "0.01"}, "299792458", "2.998*10^8"),
        ("600*e^(-1/10)", Kind.DECIMAL, {"relative": "0.001"}, "600*e^(-1/10)", "542.90"),
        ("0/7", Kind.DECIMAL, {"absolute": "0.1"}, "0", "0"),
        ("2*3*5", Kind.IDENTICAL, {}, "2*3*5", "2*3*5"),
        ("6/8", Kind.LOWEST_TERMS, {}, "3/4", "3/4"),
        ("(2 + i)^2", Kind.COMPLEX, {}, "3 + 4*i", "3 + 4*i"),
        ("x^2/2 + C", Kind.ANTIDERIVATIVE, {"variables": ("x",)}, "x^2/2 + C", "x^2/2 + C"),
        ("(-infinity, 2]", Kind.INTERVAL, {"variables": ("x",)}, "(-infinity, 2]", "(-infinity, 2]"),
        ("(1, 2.5)", Kind.POINT, {"variables": ("x", "y")}, "(1, 2.5)", "(1, 2.5)"),
        ("speed = 3*2", Kind.EQUATION, {"variables": ("speed",)}, "speed = 6", "speed = 6"),
    ],
)
def test_the_answer_exactly_and_as_one_types_it(value, kind, fields, expected, typed):
    part = make_variant(problem(asking(kind, value, **fields))).parts[0]
    assert (part.expected, part.typed) == (expected, typed)
    assert grade(part, part.typed).verdict.outcome == "right"


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("1 + sqrt(2)", "m", "(1 + sqrt(2)) m"),
        ("ln(2)", "s", "0.693147180559945309417232121458 s"),
        ("scientific(45000, 2)", "J", "4.5*10^4 J"),
        ("20", "%", "20 %"),
    ],
)
def test_quantities_with_numbers_that_are_not_plain(value, unit, expected):
    part = make_variant(problem(asking(Kind.QUANTITY, value, unit, relative="0.001"))).parts[0]
    assert part.expected == expected
    assert grade(part, part.typed).verdict.outcome == "right"


def test_a_decimal_comma():
    comma = problem(
        asking(Kind.POINT, "(a, 2a)", variables=("x", "y")),
        statement="{{a}} and ${{a}}$, {{b}}",
        parameters=(Parameter("a", "one_of", (Decimal("1.50"),)),),
        derived=(Derived("b", "[a, 1, 2]"),),
        decimal_comma=True,
    )
    variant = make_variant(comma)
    part = variant.parts[0]
    assert variant.statement == "1,50 and $1{,}50$, 1,50; 1; 2"
    assert part.expected == "(1,50; 3)"
    assert grade(part, "(1,5; 3)").verdict.outcome == "right"
    assert grade(part, "(1,5; 4)").verdict.outcome != "right"


def one(**fields):
    parameters = (Parameter("a", "int", (1, 9)), Parameter("w", "word", ("cat",)))
    return problem(fields.pop("part", asking(Kind.INTEGER, "a")), parameters=parameters, **fields)


@pytest.mark.parametrize(
    ("template", "words", "code", "field"),
    [
        (one(where=("a > 100",)), "1000 draws in a row.*'a > 100' failed 1000 times", "where", "problem[1].where"),
        (one(where=("a < 10", "a = 3", "a > 20")), "'a = 3' failed", "where", "problem[1].where"),
        (one(where=("a +",)), "Something is missing", "expression", "problem[1].where"),
        (one(where=("a < k",)), "letter k has no value", "where", "problem[1].where"),
        (one(where=("1/(a - a) > 2",)), "division by zero.* failed 1000 times", "where", "problem[1].where"),
        (one(statement="{{1 +}}"), "Something is missing", "expression", "problem[1].statement"),
        (one(statement="{{w + 1}}"), "is a word", "expression", "problem[1].statement"),
        (
            one(derived=(Derived("b", "c + 1"), Derived("c", "2"))),
            "c is worked out only further down",
            "expression",
            "",
        ),
        (one(derived=(Derived("b", "1/(a - a)"),)), "division by zero", "expression", ""),
        (one(derived=(Derived("b", of=("x", "y"), item="a + 5"),)), "from 1 to 2", "expression", ""),
        (one(part=asking(Kind.DECIMAL, "a + k")), "letter k has no value", "expression", "answer"),
        (one(part=asking(Kind.INTEGER, "w")), "is a word", "expression", "answer"),
        (one(part=asking(Kind.QUANTITY, "9^9^9", "m")), "exponent", "expression", "answer"),
        (
            one(part=replace(asking(Kind.INTEGER, "a"), mistakes=(Mistake("1/(a - a)", message="no"),))),
            "division by zero",
            "expression",
            "",
        ),
        (
            one(part=replace(asking(Kind.INTEGER, "a"), steps=(Step("", "x = ="),))),
            "did not expect",
            "expression",
            "math",
        ),
        (one(plots=(Plot("p", "", {"functions": [{"f": "a*x +"}]}),)), "Something is missing", "expression", ""),
    ],
)
def test_what_gives_no_variant_says_where_and_why(template, words, code, field):
    with pytest.raises(VariantError, match=words) as caught:
        make_variant(template, 1)
    assert caught.value.code == code
    assert caught.value.place.field == field


def test_conditions_without_parameters():
    template = problem(asking(Kind.INTEGER, "2"), where=("1 > 2",))
    with pytest.raises(VariantError, match="no parameter that could be drawn again"):
        make_variant(template, 1)
    assert make_variant(replace(template, where=("1 < 2",)), 1).draws == 1


def test_the_values_for_whoever_works_out_more():
    environment = environment_of(TRAIN, 7)
    assert environment.written() == make_variant(TRAIN, 7).values
    assert fill_typed("{{v}} km/h", environment) == "80 km/h"
    assert environment_of(TRAIN, parameters={"t": 2, "v": 60}).written()["d"] == "120"


def test_a_part_is_found_by_its_id():
    variant = make_variant(EVERYTHING, 1)
    assert variant.part("match").id == "match"
    assert variant.part().id == "roots"
    assert variant.part("none") is None
    assert isinstance(EVERYTHING.parts[0], Part)


@pytest.mark.parametrize(("a", "lines"), [(4, ["4/6", "2/3"]), (5, ["5/6"])])
def test_a_line_that_says_nothing_new_is_left_out(a, lines):
    steps = (Step("", "a/6"), Step("", "numerator(a/6)/denominator(a/6)"))
    part = replace(asking(Kind.RATIONAL, "a/6"), steps=steps)
    made = make_variant(problem(part, parameters=(Parameter("a", "int", (4, 5)),)), parameters={"a": a}).parts[0]
    assert [step.typed for step in made.steps] == lines
    assert [step.number for step in made.steps] == list(range(len(lines)))
