"""Where the native engine is looked for, and what is said when it is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import LemmaError
from engine.llm import library

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = library.library_file_names()[0]


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A folder that looks as if it held the engine."""
    monkeypatch.delenv(library.ENGINE_DIR, raising=False)
    made = tmp_path / "somewhere" / "lib"
    made.mkdir(parents=True)
    (made / LIBRARY).write_bytes(b"")
    return made


def child(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter: the bindings bind once per process."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_named_folder_comes_first(folder, monkeypatch):
    monkeypatch.setenv(library.ENGINE_DIR, str(folder))
    assert library.library_dir() == folder
    assert library.environment() == {"LLAMA_CPP_LIB_PATH": str(folder)}


def test_a_named_folder_without_a_library_is_said_to_be_empty(tmp_path, monkeypatch):
    monkeypatch.setenv(library.ENGINE_DIR, str(tmp_path))
    with pytest.raises(library.EngineMissing, match="LEMMA_ENGINE_DIR") as error:
        library.library_dir()
    assert library.BUILD_COMMAND in error.value.hint


def test_a_folder_in_a_home_nobody_has(monkeypatch):
    monkeypatch.setenv(library.ENGINE_DIR, "~no-such-person/lib")
    with pytest.raises(LemmaError, match="LEMMA_ENGINE_DIR names ~no-such-person/lib, but there is no such home"):
        library.library_dir()


def test_the_checkout_s_build_is_found(folder, monkeypatch, tmp_path):
    made = tmp_path / "checkout" / "build" / "engine" / "lib"
    made.mkdir(parents=True)
    monkeypatch.setattr(library, "__file__", str(tmp_path / "checkout" / "engine" / "llm" / "library.py"))
    with pytest.raises(library.EngineMissing, match="not built yet") as error:
        library.library_dir()
    assert error.value.hint == "Build it once with: python -m engine.native.build"
    (made / LIBRARY).write_bytes(b"")
    assert library.library_dir() == made


def test_a_frozen_program_has_it_beside_itself(folder, monkeypatch, tmp_path):
    program = tmp_path / "program"
    made = program / "engine" / "lib"
    made.mkdir(parents=True)
    (made / LIBRARY).write_bytes(b"")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "lemma"))
    assert library.library_dir() == made
    unpacked = tmp_path / "unpacked" / "engine" / "lib"
    unpacked.mkdir(parents=True)
    (unpacked / LIBRARY).write_bytes(b"")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    assert library.library_dir() == unpacked


def test_a_library_that_is_none_is_told_apart(folder):
    result = child(
        "from engine.llm import library\ntry: library.load()\nexcept library.EngineMissing as e: print('said:', e)",
        LEMMA_ENGINE_DIR=str(folder),
    )
    assert "said: The native engine in" in result.stdout
    assert "cannot be loaded" in result.stdout


@pytest.mark.native
def test_loading_twice_gives_the_same_module(tmp_path):
    built()
    result = child(
        "from engine.llm import library\na = library.load()\nassert library.load() is a\n"
        "import llama_cpp\nassert llama_cpp is a\nprint(a.llama_supports_mmap())"
    )
    assert result.stdout.strip() == "True", result.stderr
    assert result.stderr == ""


@pytest.mark.native
def test_bindings_imported_before_for_another_build(tmp_path):
    """Two builds in one process cannot be; the sentence says what to do."""
    there = built()
    copy = tmp_path / "copy"
    copy.mkdir()
    for path in there.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    result = child(
        "import llama_cpp\nfrom engine.llm import library\n"
        "try: library.load()\nexcept library.EngineMissing as e: print('said:', e)",
        LLAMA_CPP_LIB_PATH=str(copy),
    )
    assert "said: llama_cpp was imported before the engine was loaded" in result.stdout, result.stderr


@pytest.mark.native
def test_other_programs_need_only_the_environment():
    built()
    result = child("import llama_cpp; print(llama_cpp.llama_max_devices())", **library.environment())
    assert int(result.stdout) > 0, result.stderr


@pytest.mark.native
def test_complaints_are_kept_and_not_printed(tmp_path):
    built()
    model = tmp_path / "broken.gguf"
    model.write_bytes(b"no model")
    result = child(
        "import sys\nfrom engine.llm import library\nllama = library.load()\n"
        f"assert not llama.llama_model_load_from_file({os.fsencode(model)!r}, llama.llama_model_default_params())\n"
        "print(library.complaints()[0])\nlibrary.forget_complaints()\nassert library.complaints() == []"
    )
    assert "invalid magic" in result.stdout, result.stderr
    assert result.stderr == ""


def built() -> Path:
    try:
        return library.library_dir()
    except library.EngineMissing as missing:
        pytest.skip(str(missing))
