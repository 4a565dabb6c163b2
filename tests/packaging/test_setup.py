"""`make setup` goes on where an earlier one was interrupted."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt" or shutil.which("make") is None, reason="there is no make here")

# Stands for a Python: writes down what it is called with; of `-m pip` it knows nothing until a venv was made.
PYTHON = """#!/bin/sh
echo "$*" >> {log}
case "$*" in
    "-m pip"*) test -e {pip} ;;
    "-m venv"*) touch {pip} ;;
esac
"""


@pytest.mark.parametrize("left", ["nothing", "no pip", "everything"])
def test_an_environment_that_was_interrupted_is_made_whole(tmp_path, left):
    log, pip, python = tmp_path / "log", tmp_path / "pip", tmp_path / "python"
    shutil.copy(ROOT / "Makefile", tmp_path)
    for file in ("pyproject.toml", "packaging/system_packages.py", "packaging/locks/dev.txt"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    python.write_text(PYTHON.format(log=log, pip=pip))
    python.chmod(0o755)
    inside = tmp_path / ".venv" / "bin" / "python"
    inside.parent.mkdir(parents=True)
    if left != "nothing":
        shutil.copy(python, inside)
    if left == "everything":
        pip.touch()
    command = ["make", ".venv/.installed", f"PYTHON={python}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    calls = log.read_text().splitlines()
    assert ("-m venv .venv" in calls) == (left != "everything")
    if left != "nothing":  # there is no Python in it to go on with: this one makes none
        assert done.returncode == 0, done.stderr
        assert (tmp_path / ".venv" / ".installed").is_file()
        assert [call for call in calls if "--require-hashes" in call]
