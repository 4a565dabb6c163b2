"""The same quick worker as for the lessons."""

from tests.app.ui.lessons.conftest import worker as worker
