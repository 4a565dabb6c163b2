"""How the engine is built: what a build is keyed by, what is unpacked, what is said when it fails. Nothing compiles."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from engine.errors import LemmaError
from engine.native import build, compiling, console, folders, key, sources
from engine.native.console import Console
from engine.native.key import Options

QUIET = Console(quiet=True)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="runs shell scripts")


@pytest.fixture
def cache(tmp_path, monkeypatch) -> Path:
    """A cache of its own, a compiler that is always the same, and a copy of our sources that tests may change."""
    monkeypatch.setenv("LEMMA_CACHE", str(tmp_path / "cache"))
    for name in key.ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(key, "compiler_version", lambda: "cc 1")
    monkeypatch.setattr(key, "processor", lambda: "sse")
    ours = tmp_path / "ours"
    shutil.copytree(key.HERE, ours, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(key, "HERE", ours)
    return tmp_path / "cache" / "engine"


@pytest.fixture
def compiled(cache, monkeypatch) -> list[Path]:
    """Fetching, unpacking and compiling replaced by a moment; lists the work folders something was compiled in."""
    folders: list[Path] = []

    def fake_compile(work: Path, source: Path, options: Options, console: Console) -> Path:
        folders.append(work)
        (work / "bin").mkdir(exist_ok=True)
        for name in ("libllama.so", "libggml.so"):
            (work / "bin" / name).write_text(f"{name} {len(folders)}")
        return work / "bin"

    monkeypatch.setattr(build, "fetch", lambda folder, console: folder / key.SDIST)
    monkeypatch.setattr(build, "prepare", lambda work, sdist, console: work / "src")
    monkeypatch.setattr(build, "compile_library", fake_compile)
    return folders


# ---- what a build is keyed by ------------------------------------------------------------------------------------


def test_the_key_covers_everything(cache, monkeypatch):
    def now(**options: bool | int) -> str:
        return key.key(key.inputs(Options(**options)))

    keys = [now(), now(cuda=True), now(all_variants=True)]
    assert now(jobs=7) == keys[0]
    for change in (
        lambda: (key.HERE / "CMakeLists.txt").write_text("# other"),
        lambda: (key.HERE / "patches" / "9999-more.patch").write_text("more"),
        lambda: next((key.HERE / "patches").glob("0001*")).write_text("other"),
        lambda: monkeypatch.setattr(key, "compiler_version", lambda: "cc 2"),
        lambda: monkeypatch.setattr(key, "processor", lambda: "avx"),
        lambda: monkeypatch.setattr(key, "SHA256", "0" * 64),
        lambda: monkeypatch.setenv("CMAKE_ARGS", "-DGGML_LTO=ON"),
    ):
        change()
        keys.append(now())
    assert len(set(keys)) == len(keys)


def test_a_release_build_does_not_depend_on_this_processor(cache, monkeypatch):
    before = key.key(key.inputs(Options(all_variants=True)))
    monkeypatch.setattr(key, "processor", lambda: "avx")
    assert key.key(key.inputs(Options(all_variants=True))) == before


def test_only_a_build_for_gpus_depends_on_the_cuda_compiler(cache, monkeypatch):
    monkeypatch.setattr(key, "cuda_version", lambda: "release 13.0")
    before = [key.key(key.inputs(Options(cuda=cuda))) for cuda in (False, True)]
    monkeypatch.setattr(key, "cuda_version", lambda: "release 13.1")
    after = [key.key(key.inputs(Options(cuda=cuda))) for cuda in (False, True)]
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, False]


def test_our_own_file_is_compiled_in_the_same_folder(compiled, tmp_path):
    target = tmp_path / "lib"
    build.build(Options(), target=target, console=QUIET)
    assert (target / "libllama.so").read_text() == "libllama.so 1"
    (key.HERE / key.ARCHITECTURE).write_text("// changed")
    build.build(Options(), target=target, console=QUIET)
    assert (target / "libllama.so").read_text() == "libllama.so 2"
    assert compiled[0] == compiled[1]
    (key.HERE / "patches" / "9999-more.patch").write_text("more")
    build.build(Options(), target=target, console=QUIET)
    assert len(set(compiled)) == 2


def test_nothing_is_compiled_twice(compiled, tmp_path, cache):
    for target in (tmp_path / "one", tmp_path / "two", tmp_path / "one"):
        build.build(Options(), target=target, console=QUIET)
        assert (target / "libggml.so").is_file()
        assert folders.stamp_of(target) is not None
    assert len(compiled) == 1


def test_going_back_to_an_earlier_source_takes_the_earlier_build(compiled, tmp_path):
    target, source = tmp_path / "lib", key.HERE / key.ARCHITECTURE
    original = source.read_text()
    for text in (original, "// changed", original):
        source.write_text(text)
        build.build(Options(), target=target, console=QUIET)
    assert len(compiled) == 2
    assert (target / "libllama.so").read_text() == "libllama.so 1"


def test_a_build_that_was_interrupted_is_made_again(compiled, tmp_path, cache):
    target = tmp_path / "lib"
    build.build(Options(), target=target, console=QUIET)
    finished = cache / str(folders.stamp_of(target)) / "lib"
    for spoil in (lambda: (finished / folders.STAMP).unlink(), lambda: (finished / folders.STAMP).write_text("{")):
        spoil()
        build.build(Options(), target=target, console=QUIET)
    assert len(compiled) == 3


def test_a_target_that_was_tampered_with_is_filled_again(compiled, tmp_path):
    target = tmp_path / "lib"
    build.build(Options(), target=target, console=QUIET)
    shutil.rmtree(target)
    target.symlink_to(tmp_path / "nowhere")
    build.build(Options(), target=target, console=QUIET)
    assert not target.is_symlink()
    assert (target / "libllama.so").is_file()
    assert len(compiled) == 1


@POSIX
def test_a_mapped_library_is_moved_away_not_written_over(compiled, tmp_path):
    target = tmp_path / "lib"
    build.build(Options(), target=target, console=QUIET)
    with (target / "libllama.so").open() as held:
        (key.HERE / key.ARCHITECTURE).write_text("// changed")
        build.build(Options(), target=target, console=QUIET)
        assert held.read() == "libllama.so 1"
    assert [path.name for path in tmp_path.glob("lib*")] == ["lib"]


def test_builds_not_used_for_long_are_removed(cache, compiled, tmp_path, monkeypatch):
    monkeypatch.setattr(build, "KEPT_BUILDS", 2)
    target, names = tmp_path / "lib", []
    for day in range(4):
        (key.HERE / key.ARCHITECTURE).write_text(f"// {day}")
        build.build(Options(), target=target, console=QUIET)
        names.append(str(folders.stamp_of(target)))
        os.utime(cache / names[-1], (day, day))
    (cache / "sdist").mkdir(exist_ok=True)
    assert {path.name for path in cache.iterdir()} == {names[2], names[3], "sdist", "work", "lock"}


def test_the_cache_is_where_the_user_says(tmp_path, monkeypatch):
    monkeypatch.setenv("LEMMA_CACHE", str(tmp_path))
    assert key.cache_folder() == tmp_path / "engine"
    monkeypatch.delenv("LEMMA_CACHE")
    assert key.cache_folder().parts[-2:] in {("lemma", "engine"), ("Cache", "engine")}
    monkeypatch.setenv("LEMMA_CACHE", "~no-such-person/cache")
    with pytest.raises(LemmaError, match="LEMMA_CACHE names ~no-such-person/cache, but there is no such home"):
        key.cache_folder()


def test_one_build_at_a_time(tmp_path):
    with folders.alone(tmp_path, QUIET), (tmp_path / "lock").open("a+b") as second:
        assert not folders.try_lock(second.fileno())
    with (tmp_path / "lock").open("a+b") as third:
        assert folders.try_lock(third.fileno())


# ---- sources -----------------------------------------------------------------------------------------------------


def archive(path: Path, members: dict[str, bytes | tarfile.TarInfo]) -> Path:
    with tarfile.open(path, "w:gz") as out:
        for name, data in members.items():
            if isinstance(data, tarfile.TarInfo):
                data.name = name
                out.addfile(data)
            else:
                info = tarfile.TarInfo(name)
                info.size = len(data)
                out.addfile(info, io.BytesIO(data))
    return path


def link(target: str) -> tarfile.TarInfo:
    info = tarfile.TarInfo()
    info.type, info.linkname = tarfile.SYMTYPE, target
    return info


def test_only_the_needed_files_are_unpacked(tmp_path):
    top = f"{sources.SOURCE_PREFIX}"
    sdist = archive(
        tmp_path / "a.tar.gz",
        {
            f"{top}/src/llama.cpp": b"1",
            f"{top}/CMakeLists.txt": b"2",
            f"{top}/.git": b"gitdir: elsewhere",
            f"{top}/docs/readme.md": b"3",
            f"{top}/src/link": link("/etc/passwd"),
            f"llama_cpp_python-{key.VERSION}/llama_cpp/llama.py": b"4",
            "/etc/passwd": b"5",
            "elsewhere/src/llama.cpp": b"6",
        },
    )
    sources.unpack(sdist, tmp_path / "out")
    found = sorted(p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*") if p.is_file())
    assert found == ["CMakeLists.txt", "src/llama.cpp"]


def test_a_path_out_of_the_folder_is_refused(tmp_path):
    sdist = archive(tmp_path / "a.tar.gz", {f"{sources.SOURCE_PREFIX}/src/../../../../evil": b"1"})
    with pytest.raises(LemmaError, match="outside its own folder"):
        sources.unpack(sdist, tmp_path / "deep" / "out")
    assert not list(tmp_path.rglob("evil"))


def test_a_bomb_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_UNPACKED", 10)
    sdist = archive(tmp_path / "a.tar.gz", {f"{sources.SOURCE_PREFIX}/src/llama.cpp": b"x" * 11})
    with pytest.raises(LemmaError, match="unpacks to more than"):
        sources.unpack(sdist, tmp_path / "out")


def test_an_archive_of_something_else_is_refused(tmp_path):
    with pytest.raises(LemmaError, match=r"does not hold llama\.cpp"):
        sources.unpack(archive(tmp_path / "a.tar.gz", {"other/file": b"1"}), tmp_path / "out")


def test_another_archive_than_the_pinned_one_is_refused(cache, tmp_path, capsys):
    (tmp_path / key.SDIST).write_bytes(b"something else")
    assert build.main(["--sdist", str(tmp_path / key.SDIST), "--output", str(tmp_path / "lib")]) == 1
    error = capsys.readouterr().err
    assert "is not the source distribution this version was written for" in error
    assert not (tmp_path / "lib").exists()


def test_pip_that_fails_is_quoted(tmp_path, monkeypatch):
    said = "ERROR: No matching distribution found\n"
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1, stdout="", stderr=said)
    )
    with pytest.raises(LemmaError, match="No matching distribution found") as error:
        sources.fetch(tmp_path / "sdist", QUIET)
    assert "--sdist" in error.value.hint
    assert list((tmp_path / "sdist").iterdir()) == []


def test_a_fetched_archive_is_verified(tmp_path, monkeypatch):
    def pip(command, **_):
        (Path(command[command.index("--dest") + 1]) / key.SDIST).write_bytes(b"tampered with")
        return subprocess.CompletedProcess(command, 0, stdout="", stderr="")

    monkeypatch.setattr(subprocess, "run", pip)
    with pytest.raises(LemmaError, match="sha256"):
        sources.fetch(tmp_path / "sdist", QUIET)
    assert not (tmp_path / "sdist" / key.SDIST).exists()


PATCH = """Why it is needed.

diff --git a/src/one.txt b/src/one.txt
--- a/src/one.txt
+++ b/src/one.txt
@@ -1,3 +1,3 @@
 first
-second
+zweite
 third
"""


@pytest.mark.parametrize("tools", [("patch", "git"), ("git",), ("patch",)])
@pytest.mark.parametrize("surrounded", [False, True])
def test_patches_are_applied(tmp_path, monkeypatch, tools, surrounded):
    """Also inside another git repository that ignores the folder, as a cache inside a checkout would be."""
    which = shutil.which
    if not all(map(which, tools)):
        pytest.skip(f"needs {tools}")
    monkeypatch.setattr(shutil, "which", lambda name: which(name) if name in tools else None)
    if surrounded:
        subprocess.run([str(which("git") or "git"), "init", "-q", str(tmp_path)], check=True)
        (tmp_path / ".gitignore").write_text("deep/\n")
    folder = tmp_path / "deep" / "source"
    (folder / "src").mkdir(parents=True)
    text = folder / "src" / "one.txt"
    patch = tmp_path / "0001-change.patch"
    patch.write_text(PATCH)
    text.write_text("first\nsecond\nthird\n")
    sources.apply_patch(patch, folder)
    assert text.read_text() == "first\nzweite\nthird\n"
    text.write_text("first\nother\nthird\n")
    with pytest.raises(LemmaError, match=r"0001-change\.patch does not fit the sources"):
        sources.apply_patch(patch, folder)
    assert text.read_text() == "first\nother\nthird\n"


def test_no_tool_to_patch_with(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(LemmaError, match="neither patch nor git"):
        sources.apply_patch(tmp_path / "a.patch", tmp_path)


def test_a_patch_that_fails_leaves_no_sources(tmp_path, monkeypatch):
    sdist = archive(
        tmp_path / "a.tar.gz",
        {f"{sources.SOURCE_PREFIX}/src/llama.cpp": b"1", f"{sources.SOURCE_PREFIX}/src/one.txt": b"other\n"},
    )
    patch = tmp_path / "0001-change.patch"
    patch.write_text(PATCH)
    monkeypatch.setattr(key, "patches", lambda: [patch])
    with pytest.raises(LemmaError, match="does not fit"):
        sources.prepare(tmp_path / "work", sdist, QUIET)
    assert not (tmp_path / "work" / "src").exists()


def test_our_patches_fit_the_pinned_sources(tmp_path):
    sdist = key.cache_folder() / "sdist" / key.SDIST
    if not sdist.is_file():
        pytest.skip("the sources are not in the cache")
    source = sources.prepare(tmp_path, sdist, QUIET)
    assert "LLM_ARCH_PHI4FLASH" in (source / "src" / "llama-arch.cpp").read_text()
    assert not list(source.rglob("*.orig")) + list(source.rglob("*.rej"))


# ---- failures and progress ---------------------------------------------------------------------------------------


def test_no_compiler(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CC", raising=False)
    assert build.main(["--output", str(tmp_path / "lib")]) == 1
    error = capsys.readouterr().err
    assert "there is no C++ compiler here" in error
    assert "Install" in error


def test_a_compiler_that_is_named_and_not_there(monkeypatch):
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(LemmaError, match="CC names no-such-compiler, which is not there"):
        key.compiler_version()


def test_a_full_disk(compiled, tmp_path, monkeypatch, capsys):
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    assert build.main(["--output", str(tmp_path / "lib")]) == 1
    assert "1 MB are free" in capsys.readouterr().err
    assert compiled == []


def test_no_cmake(tmp_path, monkeypatch):
    monkeypatch.setattr(compiling.sysconfig, "get_path", lambda name: str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LemmaError, match="cmake is not installed") as error:
        compiling.tool("cmake")
    assert "pip install cmake ninja" in error.value.hint


def fake_ninja(path: Path, lines: list[str], status: int) -> str:
    body = "\n".join(f"echo '{line}'" for line in lines)
    path.write_text(f"#!/bin/sh\n{body}\nexit {status}\n")
    path.chmod(0o755)
    return str(path)


def run(tmp_path: Path, lines: list[str], status: int) -> str:
    out = io.StringIO()
    with (tmp_path / "log").open("w") as log:
        ninja = fake_ninja(tmp_path / "ninja", lines, status)
        compiling.run_ninja(ninja, tmp_path, 2, log, tmp_path / "log", Console(out))
    return out.getvalue()


def test_a_cmake_that_is_gone_configures_again(tmp_path):
    """As when an environment that was deleted since configured the same sources: ninja would miss its files."""
    assert not compiling.configured(tmp_path)
    (tmp_path / "build.ninja").touch()
    assert not compiling.configured(tmp_path)
    (tmp_path / "CMakeCache.txt").write_text(f"CMAKE_ROOT:INTERNAL={tmp_path / 'cmake-4.4'}\nOTHER:BOOL=ON\n")
    assert not compiling.configured(tmp_path)
    (tmp_path / "cmake-4.4").mkdir()
    assert compiling.configured(tmp_path)


@POSIX
def test_progress_is_told_with_an_estimate(tmp_path):
    shown = run(tmp_path, [f"[{i}/40] Building CXX object {i}.o" for i in range(1, 41)], 0).splitlines()
    assert 4 <= len(shown) <= 12
    assert shown[-1].strip().startswith("compiling 40/40, 100%")
    assert "about" in shown[0]
    assert len((tmp_path / "log").read_text().splitlines()) == 40


@POSIX
def test_a_compile_error_is_quoted(tmp_path):
    lines = ["[1/2] Building CXX object a.o", "a.cpp:3:1: error: no such thing", "ninja: build stopped"]
    with pytest.raises(LemmaError, match=r"a\.cpp:3:1: error: no such thing") as error:
        run(tmp_path, lines, 1)
    assert str(tmp_path / "log") in error.value.hint


@POSIX
def test_a_disk_that_fills_up_while_compiling(tmp_path):
    with pytest.raises(LemmaError, match="disk was full"):
        run(tmp_path, ["fatal error: error writing to a.s: No space left on device"], 1)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "5 s"), (8, "10 s"), (59, "60 s"), (60, "1 min 0 s"), (205, "3 min 20 s")]
)
def test_durations(seconds, text):
    assert console.duration(seconds) == text


def test_cmake_errors_are_one_sentence():
    output = "-- fine\nCMake Error at CMakeLists.txt:3 (message):\n  no\n  good\n\n-- more"
    assert compiling.cmake_error(output) == "CMake Error at CMakeLists.txt:3 (message): no good"


def test_the_stamp_says_what_went_in(compiled, tmp_path):
    build.build(Options(), target=tmp_path / "lib", console=QUIET)
    stamp = json.loads((tmp_path / "lib" / folders.STAMP).read_text())
    assert stamp["version"] == key.VERSION
    assert stamp["sdist"] == key.SHA256
    assert stamp["compiler"] == "cc 1"
