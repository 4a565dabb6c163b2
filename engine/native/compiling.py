"""Configures with CMake and compiles with ninja; the whole output goes to a log, errors come as one sentence."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections import deque
from pathlib import Path
from typing import TextIO

from engine.errors import LemmaError
from engine.native import key
from engine.native.console import Console, last_line


def tool(name: str) -> str:
    """cmake or ninja: of this Python environment, else of the system."""
    suffix = ".exe" if sys.platform == "win32" else ""
    beside = Path(sysconfig.get_path("scripts")) / f"{name}{suffix}"
    found = str(beside) if beside.is_file() else shutil.which(name)
    if not found:
        raise LemmaError(
            f"The engine cannot be built: {name} is not installed.",
            f"Install it with: {sys.executable} -m pip install cmake ninja",
        )
    return found


STEP = re.compile(r"^\[(\d+)/(\d+)\] ")


def compile_library(work: Path, source: Path, options: key.Options, console: Console) -> Path:
    """Configure and compile; returns the folder the libraries are in. The whole output goes to work/build.log."""
    build = work / "build"
    cmake, ninja = tool("cmake"), tool("ninja")
    copy_if_changed(key.HERE / key.ARCHITECTURE, source / "src" / "models" / key.ARCHITECTURE)
    copy_if_changed(key.HERE / "CMakeLists.txt", work / "CMakeLists.txt")
    log = work / "build.log"
    with log.open("w", encoding="utf-8") as out:
        if not configured(build):
            console.say("Configuring")
            command = [cmake, "-G", "Ninja", "-S", str(work), "-B", str(build), "-DCMAKE_BUILD_TYPE=Release"]
            command += [f"-DCMAKE_MAKE_PROGRAM={ninja}", f"-DLEMMA_LLAMA_SOURCE={source.as_posix()}"]
            command += [f"-DLEMMA_CUDA={'ON' if options.cuda else 'OFF'}"]
            command += [f"-DLEMMA_ALL_VARIANTS={'ON' if options.all_variants else 'OFF'}"]
            command += os.environ.get("CMAKE_ARGS", "").split()
            result = subprocess.run(
                command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
            )
            out.write(result.stdout)
            if result.returncode != 0:
                (build / "build.ninja").unlink(missing_ok=True)
                raise LemmaError(
                    f"CMake could not configure the engine: {cmake_error(result.stdout)}.",
                    f"All it said is in {log}",
                )
        run_ninja(ninja, build, options.jobs or os.cpu_count() or 1, out, log, console)
    return build / "bin"


def configured(build: Path) -> bool:
    """Whether `build` is configured, by a CMake that is still there: ninja wants to see the files of that one again.

    It may have gone with its Python environment, or been replaced by a newer one.
    """
    if not (build / "build.ninja").is_file():
        return False
    try:
        cache = (build / "CMakeCache.txt").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    root = re.search(r"^CMAKE_ROOT:INTERNAL=(.+)$", cache, re.MULTILINE)
    return root is not None and Path(root[1]).is_dir()


def run_ninja(ninja: str, build: Path, jobs: int, out: TextIO, log: Path, console: Console) -> None:
    command = [ninja, "-C", str(build), "-j", str(jobs)]
    environment = os.environ | {"NINJA_STATUS": "[%f/%t] "}
    started, tail = time.monotonic(), deque[str](maxlen=200)
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        try:
            for line in process.stdout:
                out.write(line)
                tail.append(line.rstrip())
                if step := STEP.match(line):
                    console.progress(int(step[1]), int(step[2]), time.monotonic() - started)
        except BaseException:
            process.terminate()
            raise
    console.clear()
    if process.returncode != 0:
        if any("No space left" in line for line in tail):
            raise LemmaError("The disk was full before the engine was built.", f"It is built in {build}")
        error = next((line for line in tail if re.search(r"\b(fatal )?error\b", line)), tail[-1] if tail else "")
        raise LemmaError(f"The engine does not compile: {error.strip()}.", f"All that was said is in {log}")


def copy_if_changed(source: Path, target: Path) -> None:
    """Leave an equal file alone: its time is what ninja goes by."""
    data = source.read_bytes()
    if not target.is_file() or target.read_bytes() != data:
        target.write_bytes(data)


def cmake_error(output: str) -> str:
    """The first thing CMake called an error, in one line."""
    lines = output.splitlines()
    for i, line in enumerate(lines):
        if line.startswith("CMake Error"):
            words = [line.strip(), *(text.strip() for text in lines[i + 1 : i + 4])]
            return " ".join(word for word in words if word).rstrip(".")
    return last_line(output)
