"""What a start of the window loads: only what the window itself needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "sympy",
    "matplotlib",
    "ziamath",
    "llama_cpp",
    "torch",
    "engine.maths.asking",
    "engine.maths.solving",
    "convert",
)


@pytest.mark.parametrize("module", ["app.ui.application", "app.tutor.tutor"])
def test_nothing_that_other_processes_work_with_is_loaded_in_the_windows(module):
    script = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in loaded if any(name == one or name.startswith(f"{one}.") for one in HEAVY)] == []
