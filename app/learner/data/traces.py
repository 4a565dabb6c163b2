"""What of a learner stands outside the record: in the window's settings, what they typed and that they learned last.

The settings are an ini file with one line for each value; it is changed as text, for the window need not be there.
"""

from __future__ import annotations

from pathlib import Path

from app import paths
from engine.errors import LemmaError
from engine.files import whole_or_nothing

FILE = "window.ini"
MAX_FILE = 1_000_000  # bytes
_LAST = {"[learner]": b"id=", "[ask]": b"draft="}
"""The lines that are of who learned last, by their sections."""


def remove_traces(learner: str) -> list[Path]:
    """Takes the learner of that id out of the settings; the files it could not be taken out of."""
    file = paths.config() / FILE
    try:
        if file.stat().st_size > MAX_FILE:
            return []
        lines = file.read_bytes().splitlines(keepends=True)
    except OSError:
        return []
    last = f"id={learner}".encode() in (line.strip() for line in lines)
    kept, section = [], b""
    for line in lines:
        section = line.strip() if line.startswith(b"[") else section
        own = _LAST.get(section.decode("ascii", "replace").lower()) if last else None
        drafted = line.startswith(f"draft-{learner}=".encode())
        if not drafted and (own is None or not line.startswith(own)):
            kept.append(line)
    if kept == lines:
        return []
    try:
        with whole_or_nothing(file) as part:
            part.write_bytes(b"".join(kept))
    except LemmaError:
        return [file]
    return []
