"""Names of files in a pack: which are allowed, on every system and whatever is done with them.

A name is refused where some system would read it as another place (traversal, drives, reserved names), where two names
would be the same file somewhere, and where FORMAT.md has no such file. It knows names only, never contents.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from lessons.findings import Finding
from lessons.model import Place

MAX_NAME = 255  # characters
MAX_LEVELS = 8

MANIFEST = "pack.toml"
SIGNATURE = "pack.sig"
MEDIA = "media"
PICTURES = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp"}
TOP = (MANIFEST, "skills.toml", "plots.toml", SIGNATURE)
FOLDERS = {"lessons": ".md", "problems": ".toml", "quizzes": ".toml", "explorations": ".toml"}
ARCHIVES = (
    ".lesson",
    ".zip",
    ".7z",
    ".rar",
    ".tar",
    ".tgz",
    ".gz",
    ".bz2",
    ".xz",
    ".zst",
    ".cab",
    ".jar",
    ".docx",
    ".odt",
)

# Windows takes these for devices whatever follows the first dot; the raised digits count as digits there.
DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    + [port + digit for port in ("com", "lpt") for digit in "0123456789¹²³"]
)
FORBIDDEN = '<>"|?*'  # Windows has no such names

EXPECTED = (
    "A pack holds pack.toml, skills.toml, plots.toml, lessons/*.md, problems/*.toml, quizzes/*.toml, "
    "explorations/*.toml, and pictures (png, jpg, webp) in media/."
)


def name_finding(name: str) -> Finding | None:
    """The first thing wrong with one name, or None."""
    for rule in (_shape, _parts, _allowed):
        wrong = rule(name)
        if wrong is not None:
            code, message, hint = wrong
            return Finding(Place(shown(name)), code, message, hint)
    return None


def folder_finding(name: str) -> Finding | None:
    """The first thing wrong with the name of a folder (without a slash at its end), or None."""
    wrong = _shape(name) or _parts(name)
    if wrong is None and name.split("/")[0] not in (*FOLDERS, MEDIA):
        wrong = ("file.unknown", "There is no such folder in a pack.", EXPECTED)
    return Finding(Place(shown(name)), *wrong) if wrong else None


def collisions(names: Iterable[str]) -> list[Finding]:
    """Names that are one file, or one folder, on systems that fold capitals and Unicode forms."""
    findings = []
    seen: dict[str, str] = {}
    whole: set[str] = set()
    for name in names:
        levels = name.split("/")
        for depth in range(1, len(levels) + 1):
            path = "/".join(levels[:depth])
            is_file = depth == len(levels)
            key = _key(path)
            other = seen.setdefault(key, path)
            if other != path:
                message = f"This name and {shown(other)} are the same on many systems."
                findings.append(Finding(Place(shown(name)), "name.collision", message, "Rename one of them."))
                break
            if is_file and path in whole:
                findings.append(Finding(Place(shown(name)), "name.twice", "This name is there twice."))
            elif not is_file and path in whole:
                message = f"{shown(path)} cannot be a file and a folder."
                findings.append(Finding(Place(shown(name)), "name.collision", message))
                break
            if is_file:
                whole.add(path)
    # A file listed after what lies under it was not seen above.
    folders = {name[:at] for name in whole for at, c in enumerate(name) if c == "/"}
    if not findings:
        for name in sorted(whole & folders):
            findings.append(Finding(Place(shown(name)), "name.collision", "This cannot be a file and a folder."))
    return findings


def is_reserved(part: str) -> bool:
    """Whether Windows takes this part of a path for a device."""
    return part.split(".")[0].rstrip(" ").casefold() in DEVICES


def shown(name: str) -> str:
    """A name as it may be shown: printable, no longer than a line, and there."""
    text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in name) or '""'
    return text if len(text) <= 100 else text[:97] + "..."


def extension(name: str) -> str:
    """The extension in lower case, with its dot; empty if there is none."""
    last = name.rsplit("/", 1)[-1]
    return f".{last.rsplit('.', 1)[1].lower()}" if "." in last else ""


_Wrong = tuple[str, str, str] | None


def _shape(name: str) -> _Wrong:
    """What is wrong with the name as a whole."""
    if not name or len(name) > MAX_NAME:
        return "name.length", f"A name has 1 to {MAX_NAME} characters.", "Shorten it."
    # Cc, Cf, Cs, Co, Cn: controls, invisible and direction-changing characters, and what is no character.
    if any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") for c in name):
        return "name.character", "There is an invisible character in this name.", "Rename the file."
    if "\\" in name:
        return "name.backslash", "There is a backslash in this name.", "Folders are separated by /."
    if name.startswith("/"):
        return "name.absolute", "This name begins at the root of a disk or network.", ""
    if ":" in name:
        return "name.drive", "There is a colon in this name, as behind the letter of a drive.", "Rename the file."
    if any(c in name for c in FORBIDDEN):
        return "name.character", f"A name has none of {' '.join(FORBIDDEN)} in it.", "Rename the file."
    if unicodedata.normalize("NFC", name) != name:
        return "name.form", "This name is not in Unicode's composed form (NFC).", "Rename the file."
    if name.count("/") >= MAX_LEVELS:
        return "name.levels", f"This lies more than {MAX_LEVELS} levels deep.", "Move it up."
    return None


def _parts(name: str) -> _Wrong:
    """What is wrong with a folder on the way, or with the last name."""
    for part in name.split("/"):
        if part == "..":
            return "name.traversal", "This name leads out of the pack.", ""
        if part in ("", "."):
            return "name.empty", "A part of this name is empty.", "Rename it."
        if part[-1] in ". " or part[0] == " ":
            return "name.end", "A part of this name begins with a space, or ends with a dot or a space.", "Rename it."
        if is_reserved(part):
            return "name.reserved", f"Windows keeps the name {part.split('.')[0]} for itself.", "Rename it."
        if part.startswith("."):
            return "name.hidden", "This name begins with a dot, so it is hidden.", "Rename it."
    return None


def _allowed(name: str) -> _Wrong:
    """Whether FORMAT.md has a file of this name."""
    ending = extension(name)
    if ending in ARCHIVES:
        return "archive.nested", "An archive inside a pack is not allowed.", "Put in what is in it."
    parts = name.split("/")
    if len(parts) == 1:
        good = name in TOP
    elif parts[0] == MEDIA:
        good = ending in PICTURES
    else:
        good = len(parts) == 2 and FOLDERS.get(parts[0]) == ending
    return None if good else ("file.unknown", "There is no such file in a pack.", EXPECTED)


def _key(path: str) -> str:
    """Equal for two paths that some file system takes for one."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", path).casefold())
    return unicodedata.normalize("NFKC", folded.casefold())
