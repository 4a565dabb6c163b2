"""The files of a pack, whether they lie in a folder or in a `.lesson` archive.

Names have forward slashes, are sorted and have passed lessons.file_names; what `read` gives has passed `judge`, so
nobody meets a text that is no text or a picture that is none. It knows nothing of what the texts mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from lessons import media
from lessons.file_names import MEDIA, PICTURES, SIGNATURE, extension
from lessons.findings import Finding, PackError
from lessons.model import Place

MAX_FILES = 5_000
MAX_TOTAL = 200_000_000  # bytes of all files
MAX_TEXT = 2_000_000  # bytes of one text file; a thousand problems have less
MAX_TEXTS = 20_000_000  # bytes of all text files: reading TOML takes a second a megabyte
MAX_PICTURE = 20_000_000  # bytes of one picture
MAX_SIGNATURE = 1_000  # bytes

# By their first bytes (tar: at 257); such a file is refused under any name.
NESTED = (
    (0, b"PK\x03\x04"),
    (0, b"PK\x05\x06"),
    (0, b"Rar!\x1a\x07"),
    (0, b"7z\xbc\xaf\x27\x1c"),
    (0, b"\x1f\x8b\x08"),
    (0, b"BZh91AY&SY"),
    (0, b"\xfd7zXZ\x00"),
    (0, b"\x28\xb5\x2f\xfd"),
    (0, b"MSCF\x00\x00\x00\x00"),
    (257, b"ustar"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e]")
"""What steers a terminal or turns the text around it: no text of a pack has it, however it is written."""


class Contents(Protocol):
    """The files of a pack by name."""

    def names(self) -> tuple[str, ...]:
        """All names, sorted, with forward slashes."""

    def read(self, name: str) -> bytes:
        """The bytes of one of them; PackError where it cannot be read or is not what its name says."""


def limit_of(name: str) -> int:
    """The most bytes a file of that name may have."""
    if name == SIGNATURE:
        return MAX_SIGNATURE
    return MAX_PICTURE if is_picture(name) else MAX_TEXT


def is_picture(name: str) -> bool:
    return name.startswith(f"{MEDIA}/")


def size_findings(sizes: Iterable[tuple[str, int]]) -> list[Finding]:
    """What is too large, by the sizes (bytes) the names are said to have."""
    findings = []
    number = total = texts = 0
    for name, size in sizes:
        number, total = number + 1, total + size
        texts += 0 if is_picture(name) else size
        limit = limit_of(name)
        if size > limit:
            what = "picture" if is_picture(name) else "file"
            message = f"This {what} has {size:,} bytes; {limit:,} are allowed."
            findings.append(Finding(Place(name), "size.file", message, "Make it smaller."))
    if number > MAX_FILES:
        message = f"There are {number:,} files; {MAX_FILES:,} are allowed."
        findings.append(Finding(Place("pack"), "size.files", message, "Make two packs of it."))
    for size, limit, what in ((total, MAX_TOTAL, "All files"), (texts, MAX_TEXTS, "All texts")):
        if size > limit:
            message = f"{what} together have {size:,} bytes; {limit:,} are allowed."
            findings.append(Finding(Place("pack"), "size.total", message, "Make two packs of it."))
    return findings


def judge(name: str, data: bytes) -> bytes:
    """`data` itself if it is what the name says: UTF-8 text, or a picture of that kind. Raises PackError."""
    for at, magic in NESTED:
        if data.startswith(magic, at):
            raise PackError([Finding(Place(name), "archive.nested", "This is an archive; a pack holds none.")])
    if is_picture(name):
        try:
            media.check(data, PICTURES[extension(name)])
        except media.MediaError as error:
            raise PackError([Finding(Place(name), error.code, error.message, error.hint)]) from error
        return data
    hint = "Save it again with the encoding UTF-8."
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise PackError([Finding(Place(name), "file.not_utf8", "This file is written in UTF-16, not in UTF-8.", hint)])
    found = _CONTROL.search(data)
    if found:
        place = Place(name, _line(data, found.start()))
        raise PackError([Finding(place, "text.control", f"A text has no byte {found[0][0]:#04x} in it.", "Remove it.")])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(name, _line(data, error.start))
        raise PackError([Finding(place, "file.not_utf8", "This file is not UTF-8 text.", hint)]) from error
    if steering := STEERING.search(text):
        place = Place(name, text.count("\n", 0, steering.start()) + 1)
        raise PackError([Finding(place, "text.control", steering_sentence(steering[0]), "Remove it.")])
    return data


def steering_sentence(sign: str) -> str:
    """What is wrong with a text that has this sign of STEERING."""
    return f"There is a sign here that cannot be seen and steers the screen (U+{ord(sign):04X})."


def missing(name: str) -> PackError:
    """What to raise where a name is asked for that is not there."""
    return PackError([Finding(Place(name), "file.missing", "There is no such file in the pack.")])


def _line(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1
