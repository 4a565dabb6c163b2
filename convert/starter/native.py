"""The compiled operators of the starter's training: how `scan.cpp` is built, kept and called.

Built with the system's g++ or clang++ at its first use, kept in a cache folder outside the tree. This module knows the
shapes of the calls, not what they compute: see ops.py and scan.cpp.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).with_name("scan.cpp")
FLAGS = [
    "-O3",
    "-std=c++17",
    "-fPIC",
    "-shared",
    "-pthread",
    "-fno-math-errno",
    "-fno-trapping-math",
    "-ffp-contract=fast",
]


def cache_folder() -> Path:
    """Where compiled operators and training runs are kept: never inside the source tree."""
    return Path(os.environ.get("LEMMA_STARTER_CACHE", Path.home() / ".cache" / "lemma" / "starter"))


@functools.cache
def library() -> ctypes.CDLL | None:
    """The compiled operators, or None where there is no compiler (the plain forms then serve)."""
    if os.environ.get("LEMMA_STARTER_PLAIN"):
        return None
    compiler = os.environ.get("CXX") or shutil.which("g++") or shutil.which("clang++")
    if compiler is None:
        return None
    text = SOURCE.read_bytes() + " ".join([compiler, *FLAGS]).encode() + _machine().encode()
    folder = cache_folder() / "build"
    target = folder / f"scan-{hashlib.sha256(text).hexdigest()[:16]}.so"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for native in (["-march=native", "-mprefer-vector-width=512"], ["-march=native"], []):
            with tempfile.TemporaryDirectory(dir=folder) as scratch:
                built = Path(scratch) / "scan.so"
                done = subprocess.run(
                    [compiler, *FLAGS, *native, str(SOURCE), "-o", str(built)], capture_output=True, check=False
                )
                if done.returncode == 0:
                    built.replace(target)
                    break
        else:
            return None
    return ctypes.CDLL(str(target))


def _machine() -> str:
    """Words that change when the processor does, so that a copied cache is not run on another one."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("flags"):
                return line
    except OSError:
        pass
    return " ".join(os.uname()) if hasattr(os, "uname") else os.environ.get("PROCESSOR_IDENTIFIER", "")


def _structure(*fields: tuple[str, Any]) -> type[ctypes.Structure]:
    return type("Args", (ctypes.Structure,), {"_fields_": list(fields)})


_I, _P = ctypes.c_int64, ctypes.c_void_p
_SCAN = _structure(
    *[(n, _I) for n in ("batch", "length", "width", "ld_bc", "threads", "powers")],
    *[(n, _P) for n in ("x", "raw", "B", "C", "A", "D", "pos", "y", "gy", "gx", "graw", "gB", "gC", "gA", "gD")],
)
_CONV = _structure(
    *[(n, _I) for n in ("batch", "length", "width", "ld_x", "threads")],
    *[(n, _P) for n in ("x", "w", "b", "pos", "out", "gout", "gx", "gw", "gb")],
)
_GATE = _structure(
    *[(n, _I) for n in ("rows", "width", "ld_gate", "ld_up", "threads")],
    *[(n, _P) for n in ("gate", "up", "out", "gout", "ggate", "gup")],
    ("ld_ggate", _I),
    ("ld_gup", _I),
)
_ATTENTION = _structure(
    *[(n, _I) for n in ("batch", "length", "heads", "kv_heads", "ld_q", "ld_kv", "ld_gq", "ld_gkv", "threads")],
    *[(n, _P) for n in ("q", "k", "v", "from_", "out", "norm", "gout", "gq", "gk", "gv")],
    ("scale", ctypes.c_double),
)


_ARGUMENTS = {"scan": _SCAN, "conv": _CONV, "gate": _GATE, "attention": _ATTENTION}


def call(name: str, direction: str, half: bool, **values: Any) -> None:
    """Calls an operator ("scan", "conv", "gate", "attention") "forward" or "backward".

    Tensors are passed by their address, `half` says that they are bfloat16; fields that are not given are zero.
    """
    built = library()
    assert built is not None
    fields = {k: (v.data_ptr() if hasattr(v, "data_ptr") else v) for k, v in values.items()}
    getattr(built, f"lemma_{name}_{direction}")(ctypes.byref(_ARGUMENTS[name](**fields)), ctypes.c_int(half))
