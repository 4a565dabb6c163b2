"""Facts every test relies on: Qt draws off-screen, nothing is read from or written to the user's own folders."""

import os

# Before NumPy is imported: its threads and the engine's wait for each other on two cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

# How long an example takes depends on what else the machine does; that is for the benchmarks.
settings.register_profile("lemma", deadline=None)
settings.load_profile("lemma")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Settings and data of a test go to a folder of its own, never to the user's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in ("LEMMA_DATA", "LEMMA_MODEL"):
        monkeypatch.delenv(name, raising=False)
