"""A worker whose algebra runs in its own thread instead of its own process, and the pack `lemma pack new` makes."""

import pytest

from app.ui.lessons.worker import LessonWorker
from lessons.explorations.runner import Runner
from lessons.making import new_pack
from lessons.plots import filled_data
from tests.helpers.local_lessons import LocalLessons


class LocalClient(LocalLessons):
    """What the window asks of the real client, in process."""

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
