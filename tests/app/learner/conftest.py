"""Programs to kill."""

from __future__ import annotations

import os

import pytest

from tests.helpers.records import Nursery


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory):
    """Runs programs that may kill themselves, each in a process of its own."""
    if not hasattr(os, "fork"):
        pytest.skip("fork and SIGKILL")
    nursery = Nursery(tmp_path_factory.mktemp("programs"))
    yield nursery
    nursery.close()
