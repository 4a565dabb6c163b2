"""What is found wrong with a pack: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from engine.errors import LemmaError
from lessons.model import Place


class Severity(StrEnum):
    """An error keeps a pack from being built or taken in; a warning is advice to its author."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found; `code` is stable (`answer.refused`), `message` one sentence, `hint` what to do."""

    place: Place
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.place}: {self.message} {self.hint}".rstrip()


class PackError(LemmaError):
    """A pack that cannot be used; `findings` say why, the first of them is the message."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        first = findings[0]
        more = f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""
        super().__init__(f"{first.place}: {first.message}{more}", first.hint)
        self.findings = tuple(findings)
