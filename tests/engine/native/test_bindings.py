"""The bindings and the library belong together: every function is there, every structure is laid out alike."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from engine.llm import library
from engine.native import folders, key

pytestmark = pytest.mark.native

# Python names for C members that have none.
UNNAMED = {("llama_model_kv_override", "value")}

# The bindings lack its last member; it is for training, which nothing here does.
SHORTER_IN_PYTHON = "llama_opt_params"


@pytest.fixture(scope="module")
def headers(llama) -> Path:
    name = folders.stamp_of(library.library_dir())
    folder = key.cache_folder() / str(name) / "include"
    if not (folder / "llama.h").is_file():
        pytest.skip("the headers of this build are not in the cache")
    return folder


def bound_functions(llama) -> set[str]:
    bindings = llama.llama_cpp
    return {f.__name__ for f in vars(bindings).values() if isinstance(f, bindings._lib._FuncPtr)}


def structures(llama) -> dict[str, type[ctypes.Structure]]:
    return {
        name: kind
        for name, kind in vars(llama.llama_cpp).items()
        if isinstance(kind, type)
        and issubclass(kind, ctypes.Structure)
        and kind.__module__ == "llama_cpp.llama_cpp"
        and getattr(kind, "_fields_", None)
    }


def test_every_bound_function_is_exported(llama):
    names = bound_functions(llama)
    assert len(names) == 253
    assert [name for name in names if not hasattr(llama.llama_cpp._lib, name)] == []


def test_the_bindings_know_the_whole_interface(llama, headers):
    text = re.sub(r"//.*|/\*.*?\*/", "", (headers / "llama.h").read_text())
    declared = {
        match[1]
        for declaration in re.findall(r"LLAMA_API\s+[^;#]*;", text)
        if (match := re.search(r"(llama_\w+)\s*\(", declaration))
    }
    assert declared - bound_functions(llama) == {"llama_attach_threadpool", "llama_detach_threadpool"}
    assert bound_functions(llama) - declared == set()


def test_structures_are_laid_out_alike(llama, headers, tmp_path):
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None:
        pytest.skip("no C compiler")
    kinds = structures(llama)
    assert len(kinds) > 10
    expected, lines = {}, []
    for name, kind in kinds.items():
        expected[name] = ctypes.sizeof(kind)
        lines.append(f'printf("{name} %zu\\n", sizeof(struct {name}));')
        for member, *_ in kind._fields_:
            if (name, member) not in UNNAMED:
                expected[f"{name}.{member}"] = getattr(kind, member).offset
                lines.append(f'printf("{name}.{member} %zu\\n", offsetof(struct {name}, {member}));')
    source = tmp_path / "sizes.c"
    body = "\n".join(lines)
    source.write_text(f'#include <stddef.h>\n#include <stdio.h>\n#include "llama.h"\nint main(void) {{\n{body}\n}}\n')
    program = tmp_path / "sizes"
    subprocess.run([compiler, "-std=c11", "-w", f"-I{headers}", str(source), "-o", str(program)], check=True)
    output = subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout
    found = {name: int(size) for name, size in (line.split() for line in output.splitlines())}
    assert found.pop(SHORTER_IN_PYTHON) > expected.pop(SHORTER_IN_PYTHON)
    assert found == expected


def test_the_version_is_the_one_the_bindings_came_with(llama):
    assert llama.__version__ == key.VERSION


def test_no_library_but_ours_is_in_the_folder(llama):
    names = {path.name for path in library.library_dir().iterdir()}
    assert len(names & set(library.library_file_names())) == 1
    assert folders.STAMP in names
