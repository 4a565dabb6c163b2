"""More like a solved problem: the model's is asked and judged as a variant; without one it is the template's."""

from dataclasses import replace

import pytest

from app.packs.more import more_like
from app.tutor.more import BY_MODEL, BY_TEMPLATE
from engine.maths.kinds import Kind
from lessons.client import LessonsClient
from lessons.model import Parameter, Plot
from tests.helpers.lesson_problems import asking, problem

LINEAR = problem(
    asking(Kind.SOLUTION_SET, "x = b/a", variables=("x",)),
    statement="Solve ${{a}}x = {{a*b}}$",
    parameters=(Parameter("a", "int", (2, 9)), Parameter("b", "int", (11, 19))),
)


@pytest.fixture(scope="module")
def client():
    with LessonsClient(spare=False) as client:
        yield client


def like(client, write, problem=LINEAR):
    return more_like(client, problem, client.make_variant(problem, 1), 2, write)


def test_what_the_model_wrote_is_judged_by_what_the_algebra_found(client):
    found = like(client, lambda prompt, seed: "Solve 5x - 4 = 11")
    assert (found.by_model, found.note, found.variant.statement) == (True, BY_MODEL, "Solve 5x - 4 = 11")
    (part,) = found.variant.parts
    assert client.grade(part, "x = 3").verdict.outcome == "right"
    assert client.grade(part, "x = 4").verdict.outcome == "wrong"
    assert found.variant.problem == ""  # no template: nothing that a record could name


@pytest.mark.parametrize("write", [None, lambda prompt, seed: "Write an essay about trains."])
def test_else_it_is_another_variant(client, write):
    found = like(client, write)
    assert (found.by_model, found.note) == (False, BY_TEMPLATE)
    assert found.variant == client.make_variant(LINEAR, 2)


def test_a_model_is_not_asked_for_what_has_a_figure(client):
    figure = Plot("g", "A line.", {"x": [0, 1], "functions": [{"f": "x"}]})
    found = like(client, lambda prompt, seed: "Solve 5x - 4 = 11", replace(LINEAR, plots=(figure,)))
    assert not found.by_model
