"""What the tests of a conversion share: small checkpoints, a look into the file written, a child process to break."""

import json
import os
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

from gguf import GGUFReader, quants

from convert.quantise import TYPES
from tests.helpers.checkpoints import (
    TINY,
    write_json,
)

ROOT = Path(__file__).resolve().parents[2]
NUMPY_TYPES = ["f32", "f16", "bf16", "q8_0"]
NATIVE_TYPES = sorted(TYPES.keys() - set(NUMPY_TYPES))
SMALL = replace(TINY, hidden_size=64, intermediate_size=96, vocab_size=400)  # no row is a multiple of 256


def tensors_of(path):
    """Name -> (type, values as float32 of the file's shape)."""
    return {
        t.name: (
            t.tensor_type,
            quants.dequantize(t.data, t.tensor_type).reshape([int(n) for n in reversed(t.shape)]),
        )
        for t in GGUFReader(path).tensors
    }


def names(folder):
    return [path.name for path in folder.iterdir()]


def keys_of(path):
    return {key: field.contents() for key, field in GGUFReader(path).fields.items()}


def run_child(code, **more):
    """Python in a process of its own, in the project's folder."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=3000,
        **more,
    )


def break_config(folder, **change):
    write_json(folder / "config.json", json.loads((folder / "config.json").read_text()) | change)
