"""A pack as a folder on disk, which is how authors keep it.

Ignored, so that a pack may lie in git and be open in an editor: every file and folder whose name begins with a dot; in
any folder `*~`, `#*#`, `~$*`, `*.bak`, `*.orig`, `*.swp`, `*.tmp`, `Thumbs.db` and `desktop.ini`; and, at the top,
`*.lesson`, what was built from the folder. Everything else must be a file of the format. Links are refused, not
followed. It knows nothing of what the files mean.
"""

from __future__ import annotations

import fnmatch
import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from lessons.contents import MAX_FILES, judge, limit_of, missing, size_findings
from lessons.file_names import MAX_LEVELS, collisions, name_finding, shown
from lessons.findings import Finding, PackError
from lessons.model import Place

IGNORED = (".*", "*~", "#*#", "~$*", "*.bak", "*.orig", "*.swp", "*.tmp", "thumbs.db", "desktop.ini")
IGNORED_AT_TOP = ("*.lesson",)
_JUNCTION = 0xA0000003  # Windows: a folder that is really another one


class FolderContents:
    """The Contents of a folder, as its list of files was when this was made; `read` reads what is there now."""

    def __init__(self, path: Path, *, tolerant: bool = False) -> None:
        """Lists the folder at `path`; raises PackError with everything in it that a pack cannot have.

        `tolerant` leaves those files out instead and keeps what is wrong with them as `findings`, for a check that is
        to tell the rest too; such contents are not for building.
        """
        self.path = path
        self._root = path.resolve()
        self._wrong: list[Finding] = []
        if not self._root.is_dir():
            raise _refused(path.name or str(path), "folder.missing", "There is no such folder.")
        try:
            found = list(self._listed())
        except OSError as error:
            raise _refused(path.name, "folder.unreadable", f"It cannot be read ({error.strerror or error}).") from error
        good = []
        for name, file, size in found:
            finding = name_finding(name)
            if finding is None:
                good.append((name, file, size))
            else:
                self._wrong.append(finding)
        if not self._wrong:
            self._wrong += collisions([name for name, _, _ in good])
            self._wrong += size_findings((name, size) for name, _, size in good)
        if self._wrong and not tolerant:
            raise PackError(self._wrong)
        self.findings = tuple(self._wrong)
        self._files = {name: file for name, file, _ in good}

    def names(self) -> tuple[str, ...]:
        """The names of all files, sorted, in Unicode's composed form."""
        return tuple(sorted(self._files))

    def read(self, name: str) -> bytes:
        """One file, judged. Raises PackError."""
        path = self._files.get(name)
        if path is None:
            raise missing(name)
        limit = limit_of(name)
        try:
            # Once more: since it was listed, a link may have been put in its place.
            if path.resolve() != path or not path.is_file():
                raise missing(name)
            with path.open("rb") as file:
                data = file.read(limit + 1)
        except OSError as error:
            raise _refused(name, "file.unreadable", f"It cannot be read ({error.strerror or error}).") from error
        if len(data) > limit:
            raise PackError(size_findings([(name, len(data))]))
        return judge(name, data)

    def close(self) -> None:
        """Nothing to close; so that folders and archives are used alike."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _listed(self) -> Iterator[tuple[str, Path, int]]:
        """Name, path and size of each file that is not ignored."""
        number = 0
        open_folders = [self._root]
        while open_folders:
            folder = open_folders.pop()
            for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
                if _is_ignored(entry.name, at_top=folder == self._root):
                    continue
                path = folder / entry.name
                name = unicodedata.normalize("NFC", path.relative_to(self._root).as_posix())
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION:
                    self._leave_out(
                        name, "folder.link", "This is a link; a pack holds none.", "Put in the file itself."
                    )
                    continue
                number += 1
                if number > 2 * MAX_FILES or name.count("/") > MAX_LEVELS:
                    message = f"There are more than {MAX_FILES:,} files, or more than {MAX_LEVELS} levels."
                    raise _refused("pack", "size.files", message, "Is this the folder of the pack?")
                if stat.S_ISDIR(status.st_mode):
                    open_folders.append(path)
                elif stat.S_ISREG(status.st_mode):
                    yield name, path, status.st_size
                else:
                    self._leave_out(name, "folder.special", "This is no ordinary file.", "Take it out.")

    def _leave_out(self, name: str, code: str, message: str, hint: str) -> None:
        self._wrong.append(Finding(Place(shown(name)), code, message, hint))


def _is_ignored(name: str, *, at_top: bool) -> bool:
    patterns = IGNORED + (IGNORED_AT_TOP if at_top else ())
    return any(fnmatch.fnmatchcase(name.lower(), pattern) for pattern in patterns)


def _refused(name: str, code: str, message: str, hint: str = "") -> PackError:
    return PackError([Finding(Place(shown(name)), code, message, hint)])
