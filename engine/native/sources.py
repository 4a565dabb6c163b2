"""The sources of the engine: fetched with pip, verified, unpacked and patched. Nothing here compiles."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

from engine.errors import LemmaError
from engine.native import key
from engine.native.console import Console, last_line

SOURCE_PREFIX = PurePosixPath(f"llama_cpp_python-{key.VERSION}/vendor/llama.cpp")
# What the library needs of llama.cpp; the rest (tests, tools, documents, models) is ten times as much.
NEEDED = ("CMakeLists.txt", "LICENSE", "cmake", "ggml", "include", "licenses", "src", "vendor")
MAX_UNPACKED = 300_000_000  # bytes: a source distribution that unpacks to more than this is not ours


def fetch(folder: Path, console: Console) -> Path:
    """The verified source distribution in `folder`, fetched with pip if it is not there yet."""
    path = folder / key.SDIST
    if path.is_file() and file_digest(path) == key.SHA256:
        return path
    folder.mkdir(parents=True, exist_ok=True)
    console.say(f"Fetching {key.PACKAGE} {key.VERSION} with pip (77 MB)")
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", key.PACKAGE]
        command += ["--disable-pip-version-check", "--dest", temporary, f"{key.PACKAGE}=={key.VERSION}"]
        result = subprocess.run(command, capture_output=True, text=True, errors="replace")
        fetched = Path(temporary) / key.SDIST
        if result.returncode != 0 or not fetched.is_file():
            raise LemmaError(
                f"pip could not fetch the sources {key.PACKAGE} {key.VERSION}: {last_line(result.stderr)}.",
                "Check `python -m pip config list` and the network, or give the file with --sdist.",
            )
        verify(fetched)
        fetched.replace(path)
    return path


def verify(path: Path) -> None:
    found = file_digest(path)
    if found != key.SHA256:
        raise LemmaError(
            f"{path.name} is not the source distribution this version was written for: "
            f"its sha256 begins with {found[:12]}, not with {key.SHA256[:12]}."
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
        raise LemmaError(f"The patch {patch.name} does not fit the sources of {key.PACKAGE} {key.VERSION}: {words}.")


def prepare(work: Path, sdist: Path, console: Console) -> Path:
    """Unpacked and patched sources in work/src; done once per `work` folder, all or nothing."""
    source = work / "src"
    if source.is_dir():
        return source
    console.say("Unpacking and patching the sources")
    temporary = work / "src.part"
    shutil.rmtree(temporary, ignore_errors=True)
    unpack(sdist, temporary)
    for patch in key.patches():
        apply_patch(patch, temporary)
    temporary.rename(source)
    return source
