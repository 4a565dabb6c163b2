"""Marks and the author's messages: never a message for a right answer, nothing lost by what cannot be read."""

from dataclasses import replace

import pytest

from engine.maths.kinds import AnswerKind, Kind
from engine.maths.verdict import Outcome, Verdict
from lessons.graded import Graded
from lessons.grading import grade, graded
from lessons.model import Answer, Mistake, Parameter, Part
from lessons.variants import make_variant
from tests.helpers.lesson_problems import EVERYTHING, TRAIN, asking, problem

NUMBERS = {"p": -1, "q": 2, "share": 1, "k": 1, "list": "[4, 5]"}
VARIANT = make_variant(EVERYTHING, parameters=NUMBERS)
SPEED = make_variant(TRAIN, parameters={"t": 2, "v": 60}).parts[0]


@pytest.mark.parametrize(
    ("part", "given", "outcome", "marks", "message"),
    [
        ("roots", "x = 2 or x = -1", "right", 2, ""),
        ("roots", "x = 1 or x = -2", "wrong", 0, "Look at the signs."),
        ("roots", "-2, 1", "wrong", 0, "Look at the signs."),
        ("roots", "x = 5 or x = 7", "wrong", 0, ""),
        ("roots", "x = 2", "partly_right", 1, ""),
        ("roots", "x = = 2", "cannot_read", None, ""),
        ("factored", "(x + 1)(x - 2)", "right", 1, ""),
        ("factored", "x^2 - x - 2", "partly_right", 0.5, ""),
        ("which", "a, d", "right", 3, ""),
        ("which", "a", "partly_right", 1.5, ""),
        ("which", "c", "wrong", 0, "Put $-1$ in."),
        ("which", "b", "wrong", 0, "There is another."),
        ("which", "a, b", "wrong", 0, "There is another."),
        ("which", "", "cannot_read", None, ""),
        ("which", "z", "cannot_read", None, ""),
        ("order", "a, c, b", "partly_right", 0.5, ""),
        ("match", "1-a, 2-b, 3-b", "right", 1, ""),
        ("match", "1-a, 2-b, 3-a", "partly_right", 0.6667, ""),
        ("metal", "Sodium", "right", 1, ""),
        ("metal", "the sodium metal", "right", 1, ""),
        ("rounded", "247", "right", 1, ""),
    ],
)
def test_grades(part, given, outcome, marks, message):
    grade_of = grade(VARIANT.part(part), given)
    assert (grade_of.verdict.outcome, grade_of.marks, grade_of.message) == (outcome, marks, message)
    assert grade_of.counts is (marks is not None)
    assert Graded.from_json(grade_of.to_json()) == grade_of


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("240 km/h", "In one hour it goes less far than in 2 hours."),
        ("240000 m/h", "In one hour it goes less far than in 2 hours."),
        ("60 km/h", ""),
        ("1000 m/min", ""),
        ("241.5 km/h", "In one hour it goes less far than in 2 hours."),  # within the tolerance of one per cent
        ("300 km/h", ""),
    ],
)
def test_the_message_of_a_mistake_follows_the_units_and_the_tolerance(given, message):
    assert grade(SPEED, given).message == message


def mistaken(kind, answer, mistake, given, **fields):
    part = replace(asking(kind, answer, **fields), mistakes=(Mistake(mistake, message="That one."),))
    return grade(make_variant(problem(part)).parts[0], given)


@pytest.mark.parametrize(
    ("kind", "answer", "mistake", "given", "fields"),
    [
        (Kind.INTEGER, "3", "5/2", "2.5", {}),  # a mistake need not be an answer of the kind
        (Kind.LOWEST_TERMS, "3/4", "6/9", "6/9", {}),
        (Kind.EXPANDED, "x^2 - 1", "x^2 + 1", "1 + x^2", {"variables": ("x",)}),
        (Kind.FACTORED, "(x - 1)*(x + 1)", "(x - 1)^2", "x^2 - 2x + 1", {"variables": ("x",)}),
        (Kind.SIGNIFICANT_FIGURES, "12.5", "125", "125", {"digits": 3}),
        (Kind.SHORT_TEXT, "mitosis", "meiosis", "Meiosis", {}),
        (Kind.CHEMICAL_FORMULA, "H2SO4", "H2SO3", "H2SO3", {}),
        (Kind.INTERVAL, "x < 3", "x > 3", "(3, infinity)", {"variables": ("x",)}),
    ],
)
def test_mistakes_of_every_sort_of_kind(kind, answer, mistake, given, fields):
    found = mistaken(kind, answer, mistake, given, **fields)
    assert found.verdict.outcome != "right"
    assert (found.message, found.mistake) == ("That one.", 0)


def test_a_mistake_that_happens_to_be_right_says_nothing():
    found = mistaken(Kind.INTEGER, "4", "2^2", "4")
    assert (found.verdict.outcome, found.message, found.mistake) == ("right", "", -1)


@pytest.mark.parametrize(("given", "message"), [("1 + x^2", "That one."), ("x^2 + 2", "")])
def test_what_cannot_be_decided_may_still_be_a_mistake_the_author_lists(given, message):
    part = replace(asking(Kind.EXPRESSION, "x^2 - 1"), mistakes=(Mistake("x^2 + 1", message="That one."),))
    undecided = Verdict(Outcome.CANNOT_DECIDE, "limit.time", "That took too long.")
    found = graded(make_variant(problem(part)).parts[0], undecided, given)
    assert (found.verdict, found.marks, found.counts) == (undecided, None, False)
    assert (found.message, found.mistake) == (message, 0 if message else -1)


def test_of_mistakes_that_lead_to_the_same_answer_all_speak():
    mistakes = (Mistake("5", message="one"), Mistake("6", message="two"), Mistake("10/2", message="three"))
    part = replace(asking(Kind.INTEGER, "4"), mistakes=(*mistakes, Mistake("5", message="one")))
    found = grade(make_variant(problem(part)).parts[0], "5")
    assert (found.message, found.mistake) == ("one\n\nOr: three", 0)


@pytest.mark.parametrize(
    ("given", "outcome", "message"),
    [
        ("14", "right", ""),
        ("28/2", "right", ""),
        ("14 min", "right", ""),
        ("0:14", "cannot_read", ""),
        ("7", "wrong", "Half of it."),
        ("14 m", "wrong", ""),
        ("840 s", "right", ""),
    ],
)
def test_where_the_question_names_the_unit_a_bare_number_is_in_it(given, outcome, message):
    kind = AnswerKind(Kind.QUANTITY)
    bare = Part("", Answer(kind, "14", "min", bare=True), mistakes=(Mistake("7", message="Half of it."),))
    found = grade(make_variant(problem(bare)).parts[0], given)
    assert (found.verdict.outcome, found.message) == (outcome, message)


def test_without_that_the_unit_has_to_be_typed():
    part = Part("", Answer(AnswerKind(Kind.QUANTITY), "14", "min"))
    assert grade(make_variant(problem(part)).parts[0], "14").verdict.note == "units.missing"


@pytest.mark.parametrize(
    ("answer", "given", "outcome"),
    [
        ("-sqrt(3)/2", "sin(1320°)", "partly_right"),
        ("-sqrt(3)/2", "-sqrt(3)/2", "right"),
        ("-sqrt(3)/2", "-sqrt(3/4)", "right"),
        ("sqrt(2)/2", "1/sqrt(2)", "right"),
        ("4*pi", "4pi", "right"),
        ("ln(2)", "ln(2)", "right"),
    ],
)
def test_an_exact_number_has_to_be_worked_out(answer, given, outcome):
    found = grade(make_variant(problem(asking(Kind.EXPRESSION, answer))).parts[0], given)
    assert found.verdict.outcome == outcome


def test_a_mistake_depends_on_the_numbers_of_the_variant():
    part = replace(asking(Kind.INTEGER, "a^2"), mistakes=(Mistake("2a", message="Doubled, not squared: {{a}}."),))
    template = problem(part, parameters=(Parameter("a", "int", (3, 9)),))
    for a in (3, 7):
        variant = make_variant(template, parameters={"a": a})
        assert grade(variant.parts[0], str(2 * a)).message == f"Doubled, not squared: {a}."
        assert grade(variant.parts[0], str(a * a)).message == ""
