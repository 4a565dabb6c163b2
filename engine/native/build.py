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
import errno
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from engine.errors import LemmaError
from engine.native import key
from engine.native.compiling import compile_library
from engine.native.console import Console, duration
from engine.native.folders import STAMP, alone, collect, prune, replace_folder, stamp_of, touch
from engine.native.key import Options
from engine.native.sources import fetch, prepare, verify

TARGET = key.HERE.parents[1] / "build" / "engine" / "lib"
NEEDED_SPACE = 400_000_000  # bytes: sources, objects, libraries
KEPT_BUILDS = 8  # finished ones, of some 15 MB; other checkouts and options share the cache
KEPT_SOURCES = 3  # sources with their objects, of some 200 MB


def build(
    options: Options, *, target: Path = TARGET, sdist: Path | None = None, console: Console | None = None
) -> Path:
    """Build the engine if it is not built yet, copy it to `target` if it is not there yet; returns `target`."""
    console = console or Console()
    base = key.inputs(options)
    everything = base | {"architecture": key.digest((key.HERE / key.ARCHITECTURE).read_bytes())}
    cache, name = key.cache_folder(), key.key(everything)
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
                work = cache / "work" / key.key(base)
                work.mkdir(parents=True, exist_ok=True)
                source = prepare(work, sdist, console)
                built = compile_library(work, source, options, console)
                collect(built, source, finished, everything | {"hash": name, "version": key.VERSION})
                for folder in (finished.parent, work):
                    touch(folder)
                prune(cache, KEPT_BUILDS)
                prune(cache / "work", KEPT_SOURCES)
                console.say(f"Built in {duration(time.monotonic() - started)}")
    if stamp_of(target) != name:
        files = [path for path in sorted(finished.iterdir()) if path.name != STAMP]
        replace_folder(target, files, (finished / STAMP).read_text(encoding="utf-8"))
        touch(finished.parent)
    return target


def check_space(folder: Path) -> None:
    there = next(p for p in (folder, *folder.parents) if p.exists())
    free = shutil.disk_usage(there).free
    if free < NEEDED_SPACE:
        raise LemmaError(
            f"Building the engine takes {NEEDED_SPACE // 10**6} MB in {folder}; {free // 10**6} MB are free.",
            "Make room, or set LEMMA_CACHE to a folder on another disk.",
        )


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
    parser.add_argument("--sdist", type=Path, metavar="FILE", help=f"use this {key.SDIST} instead of fetching it")
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
        console.say(f"error: {'The disk is full' if full else error}: {error.filename or key.cache_folder()}")
        return 1
    except KeyboardInterrupt:
        console.say("Stopped. What was compiled is kept.")
        return 130
    print(f"The engine is in {target}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
