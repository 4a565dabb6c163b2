"""Small checkpoints to convert."""

import pytest

from tests.convert.conversion import SMALL
from tests.helpers.checkpoints import (
    TINY,
    make_checkpoint,
)


@pytest.fixture
def made(tmp_path):
    return make_checkpoint(tmp_path / "model", SMALL)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    return make_checkpoint(tmp_path_factory.mktemp("tiny") / "model", TINY)


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "model.gguf"
