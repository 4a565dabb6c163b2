"""A pack in memory, for tests of the reading."""

from __future__ import annotations

from lessons.findings import Finding
from lessons.model import Pack
from lessons.reading import read_pack

MANIFEST = """
format = 1
id = "test.pack"
version = "1.0.0"
title = "Test"
language = "en"
licence = "MIT"
authors = ["A"]
requires = ["other.pack"]
"""
SKILLS = """
[[skill]]
id = "speed"
name = "Speed"
"""
PROBLEM = """
[[problem]]
id = "train"
skill = "speed"
difficulty = 2
statement = "A train goes {{d}} km in {{t}} hours."

[problem.parameters]
t = { int = [2, 5] }
v = { int = [60, 120], step = 5 }

[problem.derived]
d = "v*t"

[problem.answer]
kind = "integer"
value = "v"
"""


class Memory:
    """Contents in a dictionary."""

    def __init__(self, files: dict[str, str | bytes]) -> None:
        self.files = {name: data.encode() if isinstance(data, str) else data for name, data in files.items()}

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.files))

    def read(self, name: str) -> bytes:
        return self.files[name]


def read(**changed: str | bytes) -> tuple[Pack | None, list[Finding]]:
    """A small pack without faults, with some files changed or added: `pack`, `skills`, `problems`, or a full name."""
    files: dict[str, str | bytes] = {"pack.toml": MANIFEST, "skills.toml": SKILLS, "problems/a.toml": PROBLEM}
    known = {"pack": "pack.toml", "skills": "skills.toml", "problems": "problems/a.toml"}
    files |= {known.get(name, name): data for name, data in changed.items()}
    return read_pack(Memory(files))


def of_problem(text: str) -> list[Finding]:
    """The findings for a problem that begins like PROBLEM up to its parameters and goes on with `text`."""
    return read(problems=PROBLEM[: PROBLEM.index("[problem.answer]")] + text)[1]
