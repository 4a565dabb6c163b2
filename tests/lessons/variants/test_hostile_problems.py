"""Problems with any text anywhere: a variant, or a sentence that says where it went wrong."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from lessons.grading import grade
from lessons.model import Answer, Derived, Mistake, Option, Pair, Parameter, Plot, Step
from lessons.variants import Variant, VariantError, make_variant
from tests.helpers.lesson_problems import asking, problem

PIECES = [
    *("a", "b", "w", "xs", "x", "2", "0.5", "+", "-", "*", "/", "^", "(", ")", "[", "]", ",", " = ", "{{", "}}", "$"),
    *("\\", "sqrt(", "mean(", "round(", "item(", " or ", "°", "m/s", "é", "\n\n", "H2O", "1-a"),
]
TEXT = st.lists(st.sampled_from(PIECES), max_size=7).map("".join)
KINDS = st.builds(
    AnswerKind,
    kind=st.sampled_from(list(Kind)),
    variables=st.sampled_from([(), ("x",), ("speed",)]),
    absolute=st.sampled_from(["0", "0.05"]),
    digits=st.integers(0, 4),
)
PARTS = st.builds(
    lambda kind, value, text, mistake, say, math: replace(
        asking(Kind.INTEGER),
        answer=Answer(kind, value, "m"),
        prompt=text,
        options=(Option("a", text, True), Option("b", say)),
        items=(Option("a", text), Option("b", say)),
        pairs=(Pair("1", text, say), Pair("2", say, text)),
        mistakes=(Mistake(mistake, ("b",), text),),
        steps=(Step(say, math),),
    ),
    KINDS, TEXT, TEXT, TEXT, TEXT, TEXT,
)  # fmt: skip
PARAMETERS = (
    Parameter("a", "int", (1, 9)),
    Parameter("b", "fraction", (-1, 1), denominators=(2, 3)),
    Parameter("w", "word", ("cat", "H2O", "$5 * _x_")),
    Parameter("xs", "list", element=Parameter("", "int", (1, 9)), length=(2, 4)),
)


@given(PARTS, TEXT, TEXT, TEXT, st.integers(), TEXT, st.booleans())
def test_any_problem_gives_a_variant_or_a_sentence(part, statement, derived, body, seed, given, comma):
    template = problem(
        part,
        statement=statement,
        parameters=PARAMETERS,
        derived=(Derived("d", derived),),
        plots=(Plot("p", statement, {"functions": [{"f": body, "label": statement}], "x": [body, 1]}),),
        decimal_comma=comma,
    )
    try:
        variant = make_variant(template, seed)
    except VariantError as error:
        assert error.sentence
        return
    assert Variant.from_json(variant.to_json()) == variant
    for answer in (given, variant.parts[0].typed):
        try:
            graded = grade(variant.parts[0], answer)
        except LemmaError as error:  # the author's answer is not of its kind
            assert error.message
            continue
        assert graded.marks is None or 0 <= graded.marks <= graded.out_of
