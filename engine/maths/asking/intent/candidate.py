"""A command that the formulas of a text could be meant for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """A command, the name of what is done in it, and the names of the formulas it takes, in their roles.

    `result` says of what kind the number is that comes out, where that is plain: `+`, `-` or `0`, and `.` behind it
    where it is not whole.
    """

    task: str
    command: str
    used: tuple[str, ...]
    result: str = ""
