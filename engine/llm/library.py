"""Where the native engine lives, and how it gets into this process.

    llama_cpp = library.load()       # the bindings, bound to our build
    library.library_dir()            # the folder that holds libllama and the libraries it needs
    library.environment()            # what another program needs to use the same build
    library.identity()               # what tells this build from another
    library.complaints()             # the last warnings and errors the engine logged

Facts:
- The bindings (llama-cpp-python) bind when they are imported, to the folder named by LLAMA_CPP_LIB_PATH. So
  `load` comes before any import of `llama_cpp`, and once per process.
- Release builds keep their processor backends in separate files, which are found only when told where to look.
- The engine logs through a callback; `load` takes it over, keeps the last complaints and prints nothing, unless
  LEMMA_ENGINE_LOG is set.

It knows nothing of models, prompts or processes, and builds nothing: `python -m engine.native.build` does.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import os
import sys
from collections import deque
from pathlib import Path
from types import ModuleType
from typing import Any

from engine.errors import LemmaError
from engine.files import at_home

ENGINE_DIR = "LEMMA_ENGINE_DIR"
ENGINE_LOG = "LEMMA_ENGINE_LOG"
BINDINGS_DIR = "LLAMA_CPP_LIB_PATH"
BUILD_COMMAND = "python -m engine.native.build"

_LEVEL_WARN, _LEVEL_ERROR, _LEVEL_CONT = 3, 4, 5  # ggml_log_level of ggml.h

_complaints: deque[str] = deque(maxlen=50)
_keep: list[Any] = []  # callbacks and libraries that native code holds pointers to


class EngineMissing(LemmaError):
    """The native engine is not built, or cannot be loaded."""


def library_file_names() -> tuple[str, ...]:
    """What the main library may be called on this system; the bindings accept no other name."""
    if sys.platform == "win32":
        return ("llama.dll", "libllama.dll")
    if sys.platform == "darwin":
        return ("libllama.dylib", "libllama.so")
    return ("libllama.so",)


def holds_library(folder: Path) -> bool:
    return any((folder / name).is_file() for name in library_file_names())


def library_dir() -> Path:
    """The folder of the native engine, or EngineMissing with the command that makes it.

    Looked up in order: LEMMA_ENGINE_DIR, beside a frozen program (engine/ next to it or in its unpacked data),
    build/engine/lib of the checkout this file is in.
    """
    named = os.environ.get(ENGINE_DIR)
    if named:
        folder = at_home(Path(named), f"{ENGINE_DIR} names").absolute()
        if holds_library(folder):
            return folder
        raise EngineMissing(
            f"{ENGINE_DIR} is set to {folder}, where there is no {library_file_names()[0]}.",
            f"Unset it, or build the engine with: {BUILD_COMMAND}",
        )
    places = []
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).parent
        places = [Path(getattr(sys, "_MEIPASS", program)) / "engine" / "lib", program / "engine" / "lib"]
    places.append(Path(__file__).resolve().parents[2] / "build" / "engine" / "lib")
    for folder in places:
        if holds_library(folder):
            return folder
    raise EngineMissing("The native engine is not built yet.", f"Build it once with: {BUILD_COMMAND}")


def identity() -> str:
    """What stands for this build of the engine: a hash of its files, 64 hexadecimal digits."""
    total = hashlib.sha256()
    for path in sorted(library_dir().iterdir()):
        if path.is_file():
            total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def processor() -> str:
    """The instruction sets the loaded engine uses on this processor, in its own words."""
    return str(load().llama_print_system_info().decode("utf-8", "replace"))


def environment() -> dict[str, str]:
    """Environment variables with which any program that uses llama-cpp-python runs on our build."""
    return {BINDINGS_DIR: str(library_dir())}


def load() -> ModuleType:
    """The `llama_cpp` module, bound to our build; EngineMissing where that cannot be.

    The first call initialises the native library. Later calls return the same module.
    """
    folder = library_dir()
    loaded = sys.modules.get("llama_cpp.llama_cpp")
    if loaded is not None and Path(str(getattr(loaded, "_base_path", ""))) != folder:
        raise EngineMissing(
            f"llama_cpp was imported before the engine was loaded and is bound to {loaded._base_path}.",
            "Call engine.llm.library.load() first, or set the variables that `lemma env` prints.",
        )
    os.environ[BINDINGS_DIR] = str(folder)
    try:
        module = importlib.import_module("llama_cpp")
    except ImportError as error:
        raise EngineMissing(f"The Python bindings of the engine cannot be imported: {error}.") from error
    except (OSError, RuntimeError, AttributeError) as error:
        raise EngineMissing(
            f"The native engine in {folder} cannot be loaded: {error}.",
            f"Build it again with: {BUILD_COMMAND}",
        ) from error
    if not _keep:
        _start(module, folder)
    return module


def complaints() -> list[str]:
    """The last warnings and errors of the engine, oldest first, one line each."""
    return list(_complaints)


def forget_complaints() -> None:
    _complaints.clear()


def _start(module: ModuleType, folder: Path) -> None:
    """Take over the log, find the backends of a release build, initialise."""
    verbose = bool(os.environ.get(ENGINE_LOG))
    last = 0

    @module.llama_log_callback  # type: ignore[untyped-decorator]
    def log(level: int, text: bytes, _: Any) -> None:
        nonlocal last
        last = level if level != _LEVEL_CONT else last
        line = text.decode("utf-8", "replace")
        if last in (_LEVEL_WARN, _LEVEL_ERROR) and line.strip():
            _complaints.append(line.strip())
        if verbose:
            sys.stderr.write(line)

    _keep.append(log)
    module.llama_log_set(log, ctypes.c_void_p(0))
    _load_backends(folder)
    module.llama_backend_init()


def _load_backends(folder: Path) -> None:
    """Load the backends from `folder` where the build keeps them apart (no backend is registered by itself)."""
    suffix = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
    path = next((p for p in (folder / f"libggml{suffix}", folder / f"ggml{suffix}") if p.is_file()), None)
    if path is None:
        return
    ggml = ctypes.CDLL(str(path))
    ggml.ggml_backend_reg_count.restype = ctypes.c_size_t
    if ggml.ggml_backend_reg_count() == 0:
        ggml.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
        ggml.ggml_backend_load_all_from_path.restype = None
        ggml.ggml_backend_load_all_from_path(os.fsencode(folder))
        if ggml.ggml_backend_reg_count() == 0:
            raise EngineMissing(
                f"The engine in {folder} has no backend that runs on this processor.",
                f"Build it again with: {BUILD_COMMAND}",
            )
    _keep.append(ggml)
