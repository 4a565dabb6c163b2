"""What a build of the engine depends on, and the short key that stands for all of it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import LemmaError
from engine.files import at_home, platform_folder

PACKAGE = "llama-cpp-python"
VERSION = "0.3.36"
SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
SDIST = f"llama_cpp_python-{VERSION}.tar.gz"

HERE = Path(__file__).resolve().parent
ARCHITECTURE = "phi4flash.cpp"
ENVIRONMENT = ("CC", "CXX", "CFLAGS", "CXXFLAGS", "LDFLAGS", "CUDACXX", "CMAKE_ARGS")  # what changes a build


@dataclass(frozen=True)
class Options:
    """What can be chosen of a build."""

    cuda: bool = False
    all_variants: bool = False
    jobs: int = 0  # 0: one per processor


def cache_root() -> Path:
    """LEMMA_CACHE, or the user's cache folder of this system (~/.cache/lemma on Linux). It need not be there yet.

    Raises LemmaError where that is in a home folder nobody has.
    """
    named = os.environ.get("LEMMA_CACHE")
    return at_home(Path(named), "LEMMA_CACHE names").absolute() if named else platform_folder("cache").absolute()


def cache_folder() -> Path:
    """Where builds of the engine are kept: <cache>/engine."""
    return cache_root() / "engine"


def patches() -> list[Path]:
    return sorted((HERE / "patches").glob("*.patch"))


def compiler(variable: str, candidates: Sequence[str]) -> str:
    """The compiler CMake will use, or LemmaError with what to install."""
    named = os.environ.get(variable)
    for name in [named] if named else candidates:
        found = shutil.which(name)
        if found:
            return found
    hint = {
        "linux": "Install one, for example: sudo apt install build-essential (Debian, Ubuntu), "
        "sudo dnf install gcc-c++ (Fedora).",
        "darwin": "Install the command line tools with: xcode-select --install",
        "win32": "Install the Visual Studio Build Tools with C++ and start from their command prompt.",
    }.get(sys.platform, "")
    missing = f"{variable} names {named}, which is not there" if named else "there is no C++ compiler here"
    raise LemmaError(f"The engine cannot be built: {missing}.", hint)


def compiler_version() -> str:
    """What the two compilers say of themselves."""
    said = []
    for variable, candidates in (
        ("CC", ["cl", "cc", "gcc", "clang"] if sys.platform == "win32" else ["cc", "gcc", "clang"]),
        ("CXX", ["cl", "c++", "g++", "clang++"] if sys.platform == "win32" else ["c++", "g++", "clang++"]),
    ):
        path = compiler(variable, candidates)
        flag = [] if Path(path).stem.lower() == "cl" else ["--version"]
        result = subprocess.run([path, *flag], capture_output=True, text=True, errors="replace")
        said.append(f"{variable} {path} {(result.stdout or result.stderr).strip()}")
    return "\n".join(said)


def cuda_version() -> str:
    """What the CUDA compiler says of itself; nothing where only CMake knows where it is, or that there is none."""
    nvcc = shutil.which(os.environ.get("CUDACXX") or "nvcc")
    if nvcc is None:
        return ""
    return subprocess.run([nvcc, "--version"], capture_output=True, text=True, errors="replace").stdout.strip()


def processor() -> str:
    """The instruction sets of this processor: a native build runs on no other."""
    text = ""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            for line in Path("/proc/cpuinfo").read_text().splitlines():
                if line.lower().startswith(("flags", "features")):
                    text = " ".join(sorted(line.partition(":")[2].split()))
                    break
    elif sys.platform == "darwin":
        result = subprocess.run(["sysctl", "machdep.cpu"], capture_output=True, text=True)
        text = "\n".join(line for line in result.stdout.splitlines() if "brand" in line or "features" in line)
    return text or platform.processor()


def inputs(options: Options) -> dict[str, str]:
    """Everything a build depends on except phi4flash.cpp, by name."""
    out = {
        "sdist": SHA256,
        "cmake": digest((HERE / "CMakeLists.txt").read_bytes()),
        "cuda": str(options.cuda),
        "all_variants": str(options.all_variants),
        "system": f"{sys.platform} {platform.machine()}",
        "compiler": compiler_version(),
        "processor": "any" if options.all_variants else processor(),
    }
    if options.cuda:
        out["cuda compiler"] = cuda_version()
    out |= {f"patch {path.name}": digest(path.read_bytes()) for path in patches()}
    out |= {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}
    return out


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def key(values: Mapping[str, str]) -> str:
    """16 hexadecimal digits that stand for `values`."""
    return digest(json.dumps(dict(values), sort_keys=True).encode())[:16]
