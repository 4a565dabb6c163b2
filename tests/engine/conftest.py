"""A worker of a test's own."""

import pytest

from engine.workers import Worker
from tests.engine.processes import MOCK


@pytest.fixture
def worker():
    with Worker(MOCK, name="mock") as worker:
        yield worker
