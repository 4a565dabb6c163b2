"""A worker whose algebra runs in its own thread instead of its own process, and the pack `lemma pack new` makes."""

import pytest

from app.ui.lessons.worker import LessonWorker
from lessons.explorations.runner import Runner
from lessons.grading import grade
from lessons.making import new_pack
from lessons.plots import filled_data
from lessons.variants import make_variant


class LocalClient:
    """What the window asks of the real client, in process."""

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass

    def make_variant(self, problem, seed=1):
        return make_variant(problem, seed)

    def grade(self, part, given):
        return grade(part, given)

    def plot(self, plot, *, decimal_comma=False):
        return filled_data(plot, comma=decimal_comma)

    def frame(self, exploration, position):
        return Runner(exploration).at(position)


@pytest.fixture
def worker(qapp):
    worker = LessonWorker(LocalClient)
    yield worker
    worker.close()


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "speed"
    new_pack(path, "example.speed", "Speed", "en")
    return path
