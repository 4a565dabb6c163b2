"""Files of a conversion: JSON read with limits, and whether there is a place for the output.

It knows nothing of models.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from engine.errors import LemmaError

JSON_LIMIT = 100_000_000  # bytes; the largest published tokenizer.json has 28 million
SHOWN = 200  # characters


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file; LemmaError where there is none."""
    try:
        if path.exists() and not path.is_file():  # opening a pipe would wait for ever
            raise LemmaError(f"{path}: is not a file.")
        if path.stat().st_size > JSON_LIMIT:
            raise LemmaError(f"{path}: larger than {JSON_LIMIT} bytes, which is not a file of a checkpoint.")
        text = path.read_bytes()
    except OSError as error:
        raise LemmaError(f"{path}: cannot be read ({error.strerror or error}).") from error
    return parse_json(text, str(path))


def parse_json(text: bytes, where: str) -> dict[str, Any]:
    """The JSON object in `text`, no key given twice; LemmaError naming `where` otherwise."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, value in pairs:
            if key in out:
                raise LemmaError(f"{where}: {key[:200]!r} is given twice.")
            out[key] = value
        return out

    try:
        data = json.loads(text.decode("utf-8"), object_pairs_hook=unique)
    except UnicodeDecodeError as error:
        raise LemmaError(f"{where}: not readable as JSON (byte {error.start} is not UTF-8).") from error
    except json.JSONDecodeError as error:
        raise LemmaError(f"{where}: not readable as JSON ({error}).") from error
    except (ValueError, RecursionError) as error:
        raise LemmaError(f"{where}: not readable as JSON (a number too long, or nested too deeply).") from error
    if not isinstance(data, dict):
        raise LemmaError(f"{where}: holds a JSON {type(data).__name__}, not an object.")
    return data


def shown(value: object) -> str:
    """A value out of a file as a message quotes it: what would fill the screen is cut."""
    text = repr(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."


def check_output(out: Path, *, force: bool) -> None:
    """Refuse an output path that cannot or must not be written; nothing is touched."""
    if not out.parent.is_dir():
        raise LemmaError(f"{out}: the folder {out.parent} does not exist.", "Create it first.")
    if out.is_dir():
        raise LemmaError(f"{out} is a folder.", "Name the file to write.")
    if out.exists() and not force:
        raise LemmaError(f"{out} is already there.", "Use --force to replace it.")


def check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise LemmaError(
            f"{folder}: {needed / 1e6:,.1f} MB are needed and {free / 1e6:,.1f} MB are free.",
            "Free some space or choose another folder.",
        )
