"""Rotating copies of the file, beside it: the newest of each of the last days, weeks and months.

A copy is only kept once it was read through; of big files there are fewer.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engine.errors import LemmaError
from engine.files import remove_stale, whole_or_nothing

DAILY, WEEKLY, MONTHLY = 7, 4, 6
SPACE = 1_000_000_000  # bytes that all copies together may take; the two newest stay in any case
STAMP = "%Y%m%dT%H%M%SZ"
AHEAD = timedelta(days=1)
PAGES = 2_000  # copied at a time, so that it can be stopped
_ONE = threading.Lock()  # two copies of one moment in one process would share a temporary file
_NAME = re.compile(r"lemma-(\d{8}T\d{6}Z)\.db")


def stamp(moment: datetime) -> str:
    """A time as it stands in the names of files."""
    return moment.astimezone(UTC).strftime(STAMP)


def folder_of(path: Path) -> Path:
    """Where the copies of the file at `path` are."""
    return path.parent / "backups"


def backups(path: Path) -> list[tuple[datetime, Path]]:
    """The copies there are, the newest first."""
    found = []
    for file in folder_of(path).glob("lemma-*.db"):
        if match := _NAME.fullmatch(file.name):
            with contextlib.suppress(ValueError):  # a name of digits that are no time is none of ours
                found.append((datetime.strptime(match[1], STAMP).replace(tzinfo=UTC), file))
    return sorted(found, reverse=True)


def back_up(
    connection: sqlite3.Connection, path: Path, now: datetime, stopped: Callable[[], bool] = lambda: False
) -> Path:
    """Writes a copy of the open file and removes what the rotation no longer keeps; where it is.

    Raises LemmaError where it cannot be written, or when `stopped` says so; what was there is still there then.
    """
    folder = folder_of(path)

    def go_on(*_: int) -> None:
        if stopped():
            raise _Stopped

    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove_stale(folder, ".lemma-*.part")
        out = folder / f"lemma-{stamp(now)}.db"
        with _ONE, whole_or_nothing(out) as part, contextlib.closing(sqlite3.connect(part)) as copy:
            # Not the disk at each step: the file is synced once, before it gets its name.
            copy.execute("pragma synchronous = off")
            copy.execute("pragma journal_mode = off")
            connection.backup(copy, pages=PAGES, progress=go_on)
            copy.execute("pragma journal_mode = delete")
            (said,) = copy.execute("pragma quick_check(1)").fetchone()
            if said != "ok":
                raise sqlite3.DatabaseError(said)
    except _Stopped:
        raise LemmaError("The backup was stopped.") from None
    except (OSError, sqlite3.Error) as error:
        raise LemmaError(f"A backup could not be written to {folder} ({error}).", "Your work itself is safe.") from None
    for _, file in _superfluous(backups(path), now):
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
    return out


class _Stopped(Exception):
    """Nobody waits for the copy any more."""


def newest_first(found: list[tuple[datetime, Path]], now: datetime) -> list[tuple[datetime, Path]]:
    """The copies, those last that seem to come from the future: they were made while a clock was wrong."""
    return [one for one in found if one[0] <= now + AHEAD] + [one for one in found if one[0] > now + AHEAD]


def _superfluous(found: list[tuple[datetime, Path]], now: datetime) -> list[tuple[datetime, Path]]:
    """What is neither the newest of one of the last seven days, four weeks or six months it was made in.

    Those of the future have days, weeks and months of their own: they push out none of today.
    """
    in_order = newest_first(found, now)
    kept: set[Path] = {in_order[0][1]} if found else set()
    for key, count in (("%Y%m%d", DAILY), ("%G%V", WEEKLY), ("%Y%m", MONTHLY)):
        for future in (False, True):
            newest: dict[str, Path] = {}
            for at, file in found:
                if (at > now + AHEAD) == future:
                    newest.setdefault(at.strftime(key), file)
            kept |= set(list(newest.values())[:count])
    space = 0
    for number, file in enumerate([file for _, file in in_order if file in kept]):
        with contextlib.suppress(OSError):
            space += file.stat().st_size
        if space > SPACE and number >= 2:
            kept.discard(file)
    return [one for one in found if one[1] not in kept]


def due(path: Path, now: datetime) -> bool:
    """Whether there is no copy of today yet."""
    return not any(at.date() == now.astimezone(UTC).date() for at, _ in backups(path))
