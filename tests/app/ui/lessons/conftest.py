"""A worker whose algebra runs in its own thread instead of its own process, and the pack `lemma pack new` makes."""

import pytest

from app.ui.lessons.worker import LessonWorker
from lessons.making import new_pack
from tests.helpers.local_lessons import InProcessLessons


@pytest.fixture
def worker(qapp):
    worker = LessonWorker(InProcessLessons)
    yield worker
    worker.close()


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "speed"
    new_pack(path, "example.speed", "Speed", "en")
    return path
