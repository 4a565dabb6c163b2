"""A `.lesson` archive read so that nothing in it can hurt: a zip file, and only the plainest kind.

A zip file tells everything twice, in its directory and before each file, and programs differ in what they believe. So
only archives without a second reading are taken: the files follow each other from the first byte without gap or
overlap, then comes the directory, then 22 bytes that end the file; both places say the same; and what comes out is
measured while it is unpacked. No comments, no zip64, no encryption, no links, no data ahead, between or behind, which
leaves no room for a file that is two things at once. It knows nothing of what the files mean.
"""

from __future__ import annotations

import stat
import struct
import threading
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from lessons.contents import MAX_FILES, MAX_TOTAL, judge, missing, size_findings
from lessons.file_names import MAX_NAME, collisions, folder_finding, name_finding, shown
from lessons.findings import Finding, PackError
from lessons.model import Place
from lessons.other_formats import HINT, LOOKED_AT, other_format

MAX_ARCHIVE = MAX_TOTAL + 20_000_000  # bytes of the file on disk: everything stored, and the directory
MAX_RATIO = 100
MAX_TOLD = 20  # findings of one archive: one is enough to refuse it
BLOCK = 1 << 18  # bytes unpacked at a time

END = struct.Struct("<4sHHHHIIH")
ENTRY = struct.Struct("<4sHHHHHHIIIHHHHHII")
LOCAL = struct.Struct("<4sHHHHHIIIHH")
STORED, DEFLATED = 0, 8
UTF8_FLAG = 0x0800
FLAGS = UTF8_FLAG | 0x0006  # names in UTF-8; how hard it was packed
DOS_FLAGS = 0x00B7  # read-only, hidden, system, directory, archive, normal; no volume label, no reparse point
DOS_FOLDER = 0x0010
TIMES_AND_OWNERS = frozenset((0x5455, 0x5855, 0x7855, 0x7875, 0x000A))  # extra fields that change nothing
REBUILD = "Build the archive with `lemma pack build`."


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the archive, as the directory has it; `start` is where its header begins."""

    name: str
    raw_name: bytes
    flags: int
    method: int
    checksum: int
    packed: int
    size: int
    start: int
    data: int = 0  # where its bytes begin


class ArchiveContents:
    """The Contents of a `.lesson` file. Opening reads the directory; a file is unpacked when it is read.

    Reading is safe from several threads. Close it, or use it in a `with`.
    """

    def __init__(self, path: Path, title: str = "") -> None:
        """Opens and checks the archive at `path`, called `title` in messages; raises PackError with what is wrong."""
        self.path = path
        title = title or path.name
        self._lock = threading.Lock()
        self._file = open_archive(path)
        try:
            self._entries = _Directory(self._file, title).read()
        except OSError as error:
            self._file.close()
            raise _refused(title, "archive.unreadable", f"It cannot be read ({error.strerror}).", "") from error
        except BaseException:
            self._file.close()
            raise

    def names(self) -> tuple[str, ...]:
        """The names of all files, sorted."""
        return tuple(sorted(self._entries))

    def read(self, name: str) -> bytes:
        """One file, unpacked and judged. Raises PackError."""
        entry = self._entries.get(name)
        if entry is None:
            raise missing(name)
        with self._lock:
            try:
                data = _unpacked(self._file, entry)
            except (OSError, ValueError) as error:  # ValueError: closed
                raise _refused(name, "archive.unreadable", f"It cannot be read ({error}).", "") from error
        return judge(name, data)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_archive(path: Path) -> BinaryIO:
    """The file itself, which must be a regular one of bearable size before it is opened. Raises PackError."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _refused(path.name, "archive.no_file", "This is not a file.", "Name a .lesson file.")
        if status.st_size > MAX_ARCHIVE:
            message = f"The file has {status.st_size:,} bytes; {MAX_ARCHIVE:,} are allowed."
            raise _refused(path.name, "size.archive", message, "Make two packs of it.")
        with path.open("rb") as file:
            what = other_format(file.read(LOOKED_AT))
        if what:
            raise _refused(path.name, "archive.other_format", f"This is {what}, not a lesson pack.", HINT)
        return path.open("rb")
    except OSError as error:
        message = f"It cannot be read ({error.strerror or error})."
        raise _refused(path.name, "archive.unreadable", message, "") from error


def _unpacked(file: BinaryIO, entry: Entry) -> bytes:
    """The bytes of an entry: as many as announced, no more than MAX_RATIO times the packed ones, checksum right."""
    file.seek(entry.data)
    out = bytearray()
    taken = 0
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    while taken < entry.packed:
        block = file.read(min(BLOCK, entry.packed - taken))
        if not block:
            raise _refused(entry.name, "archive.cut", "The archive ends in the middle of this file.")
        if inflate.eof:
            break
        taken += len(block)
        if entry.method == STORED:
            out += block
            continue
        while block and not inflate.eof:  # at its end it would hand back the rest for ever
            try:
                out += inflate.decompress(block, min(BLOCK, entry.size - len(out)) + 1)
            except zlib.error as error:
                raise _refused(entry.name, "archive.data", "The packed data of this file is damaged.") from error
            block = inflate.unconsumed_tail
            if len(out) > entry.size:
                raise _refused(entry.name, "archive.size", "More comes out of this file than is announced.")
            if len(out) > MAX_RATIO * taken:
                message = f"This file is packed more than {MAX_RATIO} times smaller than it is."
                raise _refused(entry.name, "archive.ratio", message)
    if entry.method == DEFLATED and (taken < entry.packed or not inflate.eof or inflate.unused_data):
        raise _refused(entry.name, "archive.data", "The packed data of this file is cut short, or more follows it.")
    if len(out) != entry.size:
        raise _refused(entry.name, "archive.size", "Less comes out of this file than is announced.")
    if zlib.crc32(out) != entry.checksum:
        raise _refused(entry.name, "archive.checksum", "This file is damaged: its checksum is wrong.")
    return bytes(out)


class _Directory:
    """Reads the directory of an archive and compares it with what stands before each file."""

    def __init__(self, file: BinaryIO, title: str) -> None:
        self._file = file
        self._title = title
        self._end = file.seek(0, 2)

    def read(self) -> dict[str, Entry]:
        """All files by name. Raises PackError."""
        count, size, offset = self._tail()
        self._file.seek(offset)
        raw = self._file.read(size)
        if len(raw) != size:
            raise self._wrong("archive.cut", "The archive changed while it was read.")
        entries = self._table(raw, count)
        files = [entry for entry in entries if not entry.name.endswith("/")]
        folders = [entry for entry in entries if entry.name.endswith("/")]
        # The sizes are only announced here; nothing is ever unpacked beyond what was announced.
        findings = [wrong for entry in files if (wrong := name_finding(entry.name))]
        for entry in folders:
            findings += [wrong] if (wrong := folder_finding(entry.name[:-1])) else []
            if entry.size or entry.packed:
                findings.append(Finding(Place(shown(entry.name)), "archive.folder", "A folder has data of its own."))
        # The dot stands for the folder itself.
        findings = findings or collisions(entry.name + "." * entry.name.endswith("/") for entry in entries)
        findings = findings or size_findings((entry.name, entry.size) for entry in files)
        if findings:
            raise PackError(findings[:MAX_TOLD])
        return {entry.name: entry for entry in self._tiled(entries, offset) if not entry.name.endswith("/")}

    def _wrong(self, code: str, message: str, hint: str = REBUILD) -> PackError:
        return _refused(self._title, code, message, hint)

    def _tail(self) -> tuple[int, int, int]:
        """Number of entries, size and offset of the directory, which must end where the last 22 bytes begin."""
        if self._end < END.size:
            raise self._wrong("archive.no_zip", "This is not a lesson pack: it is too short for an archive.")
        self._file.seek(self._end - END.size)
        magic, disk, first, here, count, size, offset, comment = END.unpack(self._file.read(END.size))
        if magic != b"PK\x05\x06" or comment:
            self._file.seek(0)
            if self._file.read(2) != b"PK":
                raise self._wrong("archive.no_zip", "This is not a lesson pack: it is no zip archive.")
            raise self._wrong("archive.end", "The archive is cut off, or something was added at its end.")
        if disk or first or here != count:
            raise self._wrong("archive.disks", "The archive is one of several parts.")
        if 0xFFFF in (count, here) or 0xFFFFFFFF in (size, offset):
            raise self._wrong("archive.zip64", "The archive is of the kind for huge files (zip64).")
        if count > 2 * MAX_FILES:  # as many folders again
            raise self._wrong("size.files", f"There are {count:,} entries; {MAX_FILES:,} files are allowed.")
        if offset + size != self._end - END.size:
            raise self._wrong("archive.layout", "The directory of the archive is not where it should be.")
        if size > count * (ENTRY.size + 4 * MAX_NAME + MAX_NAME):
            raise self._wrong("archive.layout", "The directory of the archive is too long.")
        return count, size, offset

    def _table(self, raw: bytes, count: int) -> list[Entry]:
        """The entries of the directory, each judged by itself; `raw` must hold exactly `count`."""
        entries = []
        at = 0
        for _ in range(count):
            if len(raw) - at < ENTRY.size:
                raise self._wrong("archive.layout", "The directory of the archive ends in the middle.")
            fields = ENTRY.unpack_from(raw, at)
            magic, _, _, flags, method, _, _, checksum, packed, size, name_length, extra_length = fields[:12]
            comment_length, disk, _, attributes, start = fields[12:]
            at += ENTRY.size
            if magic != b"PK\x01\x02" or len(raw) - at < name_length + extra_length + comment_length:
                raise self._wrong("archive.layout", "The directory of the archive is damaged.")
            raw_name = raw[at : at + name_length]
            name = self._name(raw_name, flags)
            self._extra(name, raw[at + name_length : at + name_length + extra_length])
            at += name_length + extra_length
            if comment_length:
                raise _refused(name, "archive.comment", "There is a comment on this file.")
            if disk:
                raise _refused(name, "archive.disks", "This file is said to be on another disk.")
            self._kind(name, flags, method, attributes)
            if 0xFFFFFFFF in (packed, size, start):
                raise _refused(name, "archive.zip64", "This file is packed for huge files (zip64).")
            entries.append(Entry(name, raw_name, flags, method, checksum, packed, size, start))
        if at != len(raw):
            raise self._wrong("archive.layout", "The directory of the archive has more in it than it says.")
        return entries

    def _name(self, raw: bytes, flags: int) -> str:
        """The name; without the flag for UTF-8 it must be ASCII, for systems differ in how they read the rest."""
        try:
            return raw.decode("utf-8" if flags & UTF8_FLAG else "ascii")
        except UnicodeDecodeError as error:
            name = raw.decode("utf-8", "replace")
            raise _refused(name, "name.encoding", "This name is not written in UTF-8.") from error

    def _extra(self, name: str, raw: bytes) -> None:
        """Extra fields may hold times and owners, which are ignored, and nothing else."""
        at = 0
        while at < len(raw):
            if len(raw) - at < 4:
                raise _refused(name, "archive.extra", "The extra fields of this file are damaged.")
            kind, length = struct.unpack_from("<HH", raw, at)
            at += 4 + length
            if kind == 1:
                raise _refused(name, "archive.zip64", "This file is packed for huge files (zip64).")
            if kind not in TIMES_AND_OWNERS or at > len(raw):
                raise _refused(name, "archive.extra", "There is an extra field of an unknown kind on this file.")

    def _kind(self, name: str, flags: int, method: int, attributes: int) -> None:
        """Only ordinary files and folders, not encrypted, stored or deflated."""
        if flags & 0x2041 or method == 99:
            raise _refused(name, "archive.encrypted", "This file is encrypted.")
        if flags & ~FLAGS:
            raise _refused(name, "archive.flags", "This file is packed in an unusual way.")
        if method not in (STORED, DEFLATED):
            raise _refused(name, "archive.method", "This file is packed by an unknown method.")
        form = stat.S_IFMT(attributes >> 16)
        is_folder = name.endswith("/")
        if form not in (0, stat.S_IFDIR if is_folder else stat.S_IFREG):
            what = "link" if stat.S_ISLNK(attributes >> 16) else "special file"
            raise _refused(name, "archive.special", f"This is a {what}, or no file at all.")
        dos = attributes & 0xFFFF
        if dos & ~DOS_FLAGS or (dos & DOS_FOLDER and not is_folder):
            raise _refused(name, "archive.special", "This is marked as something else than a file.")

    def _tiled(self, entries: list[Entry], directory: int) -> list[Entry]:
        """The entries with the place of their data, which must fill the archive up to the directory exactly."""
        placed = []
        at = 0
        for entry in sorted(entries, key=lambda entry: entry.start):
            if entry.start < at:
                raise _refused(entry.name, "archive.overlap", "This file shares its place with another one.")
            if entry.start > at:
                raise self._wrong("archive.gap", "There is something in the archive that is no file of it.")
            self._file.seek(at)
            head = self._file.read(LOCAL.size)
            if len(head) < LOCAL.size or at + LOCAL.size > directory:
                raise _refused(entry.name, "archive.cut", "The archive ends in the middle of this file.")
            magic, _, flags, method, _, _, checksum, packed, size, name_length, extra_length = LOCAL.unpack(head)
            name = self._file.read(name_length)
            self._extra(entry.name, self._file.read(extra_length))
            told = (flags, method, checksum, packed, size, name)
            if magic != b"PK\x03\x04" or told != (
                (entry.flags, entry.method, entry.checksum, entry.packed, entry.size, entry.raw_name)
            ):
                raise _refused(entry.name, "archive.mismatch", "The directory says something else about this file.")
            data = at + LOCAL.size + name_length + extra_length
            at = data + entry.packed
            if at > directory:
                raise _refused(entry.name, "archive.cut", "The archive ends in the middle of this file.")
            if entry.method == STORED and entry.packed != entry.size:
                raise _refused(entry.name, "archive.size", "The sizes of this file do not agree.")
            placed.append(replace(entry, data=data))
        if at != directory:
            raise self._wrong("archive.gap", "There is something in the archive that is no file of it.")
        return placed


def _refused(name: str, code: str, message: str, hint: str = REBUILD) -> PackError:
    return PackError([Finding(Place(shown(name)), code, message, hint)])
