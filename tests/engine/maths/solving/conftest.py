"""A question as typed to its established answer and to verdicts, as the worker does it."""

import pytest

from engine.maths.asking import recognise
from engine.maths.judging import judge
from engine.maths.solving import solve


@pytest.fixture
def established():
    """(the question as typed) to (question, answer)."""

    def run(text):
        found = recognise(text)
        assert found.question is not None, found.reason
        return found.question, solve(found.question)

    return run


@pytest.fixture
def verdicts(established):
    """(the question as typed, answers) to their outcomes."""

    def run(text, *given):
        question, answer = established(text)
        return [str(judge(question, one, answer).outcome) for one in given]

    return run
