"""Variants and grades through the worker: the same as in one process, and every trouble a sentence."""

import subprocess
import sys
from dataclasses import replace

import pytest

from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from lessons.client import LessonsClient
from lessons.grading import grade
from lessons.variants import make_parallel, make_variant
from tests.helpers.lesson_problems import EVERYTHING, TRAIN


@pytest.fixture(scope="module")
def client():
    with LessonsClient(spare=False) as client:
        client.start()
        yield client


def test_variants_and_grades_are_those_of_one_process(client):
    variant = client.make_variant(EVERYTHING, 5)
    assert variant == make_variant(EVERYTHING, 5)
    for part in variant.parts:
        for given in (part.typed, "x = 1000", "=="):
            assert client.grade(part, given) == grade(part, given)
    given = {"t": 3, "v": 65}
    assert client.make_variant(TRAIN, parameters=given) == make_variant(TRAIN, parameters=given)
    assert client.make_parallel(TRAIN, 5) == make_parallel(TRAIN, 5)


def test_the_algebra_answers_as_well(client):
    assert client.check(AnswerKind(Kind.INTEGER), "4", "2^2").outcome == "partly_right"


def test_what_an_author_did_wrong_is_a_sentence(client):
    with pytest.raises(LemmaError, match=r"problems/one.toml:3: problem\[1\].statement: .*Something is missing"):
        client.make_variant(replace(EVERYTHING, statement="{{1 +}}"), 1)
    with pytest.raises(LemmaError, match="1000 draws"):
        client.make_variant(replace(EVERYTHING, where=("p > 100",)), 1)
    part = replace(make_variant(TRAIN, 1).parts[0], expected="no quantity ((")
    with pytest.raises(LemmaError):
        client.grade(part, "60 km/h")


def test_what_a_student_types_is_never_an_error(client):
    part = make_variant(TRAIN, 1).parts[0]
    for text in ("9^9^9", "(" * 5000, "\x00", "\ud800", "", "__import__('os')", "x" * 300_000):
        assert client.grade(part, text).marks in (None, 0)


def test_importing_the_client_does_not_import_sympy():
    program = "import sys, lessons.client, lessons.variants, lessons.draw; print('sympy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
