"""Rotating copies of the file, beside it: the newest of each of the last days, weeks and months."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from engine.errors import LemmaError
from engine.files import whole_or_nothing

DAILY, WEEKLY, MONTHLY = 7, 4, 6
_NAME = re.compile(r"lemma-(\d{8}T\d{6})Z\.db")


def folder_of(path: Path) -> Path:
    """Where the copies of the file at `path` are."""
    return path.parent / "backups"


def backups(path: Path) -> list[tuple[datetime, Path]]:
    """The copies there are, the newest first."""
    found = []
    for file in folder_of(path).glob("lemma-*.db"):
        if match := _NAME.fullmatch(file.name):
            found.append((datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC), file))
    return sorted(found, reverse=True)


def back_up(connection: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """Writes a copy of the open file and removes what the rotation no longer keeps. Raises LemmaError."""
    folder = folder_of(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        out = folder / f"lemma-{now.astimezone(UTC):%Y%m%dT%H%M%S}Z.db"
        with whole_or_nothing(out) as part, contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("pragma journal_mode = delete")
    except (OSError, sqlite3.Error) as error:
        raise LemmaError(f"A backup could not be written to {folder} ({error}).", "Your work itself is safe.") from None
    for _, file in _superfluous(backups(path)):
        file.unlink(missing_ok=True)
    return out


def _superfluous(found: list[tuple[datetime, Path]]) -> list[tuple[datetime, Path]]:
    """What is neither the newest of one of the last seven days, four weeks or six months it was made in."""
    kept: set[Path] = {found[0][1]} if found else set()
    for key, count in (("%Y%m%d", DAILY), ("%G%V", WEEKLY), ("%Y%m", MONTHLY)):
        newest: dict[str, Path] = {}
        for at, file in found:
            newest.setdefault(at.strftime(key), file)
        kept |= set(list(newest.values())[:count])
    return [one for one in found if one[1] not in kept]


def due(path: Path, now: datetime) -> bool:
    """Whether there is no copy of today yet."""
    return not any(at.date() == now.astimezone(UTC).date() for at, _ in backups(path))
