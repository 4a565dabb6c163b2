"""Archives: what is taken as it is, and every hostile one refused with its own code."""

import os
import stat
import struct
import tracemalloc
import zipfile
import zlib

import pytest

from lessons import archive, contents
from lessons.archive import ArchiveContents
from lessons.build import verified
from lessons.findings import PackError
from tests.helpers.packs import Member, built, crafted, deflated, example, picture

TOML = b'id = "x"\n'
NOISE = os.urandom(400)
PACK = Member("pack.toml", TOML)
ZIP64 = struct.pack("<HHQQ", 1, 16, len(TOML), len(TOML))


def read_all(path):
    with ArchiveContents(path) as opened:
        return {name: opened.read(name) for name in opened.names()}


def refused(tmp_path, data):
    """The codes with which an archive of these bytes is refused."""
    path = tmp_path / "hostile.lesson"
    path.write_bytes(data)
    with pytest.raises(PackError) as error:
        read_all(path)
    for finding in error.value.findings:
        assert finding.message.endswith(".") and finding.place.file and str(finding).isprintable()
        assert len(str(finding)) < 500
    return {finding.code for finding in error.value.findings}


FOLDER = (stat.S_IFDIR | 0o755) << 16 | 0x10


def member(name, data):
    """A file, or a folder if the name says so."""
    return Member(name, b"", attributes=FOLDER) if name.endswith("/") else Member(name, data)


NAMES = [
    # name, code
    ("../pack.toml", "name.traversal"),
    ("media/../../x.png", "name.traversal"),
    ("..", "name.traversal"),
    ("media/..", "name.traversal"),
    ("/etc/passwd", "name.absolute"),
    ("//server/share/x.png", "name.absolute"),
    ("C:/x.png", "name.drive"),
    ("C:x.png", "name.drive"),
    ("media/x.png:stream", "name.drive"),
    ("\\\\server\\share\\x.png", "name.backslash"),
    ("media\\x.png", "name.backslash"),
    ("..\\x.png", "name.backslash"),
    ("media/x\0.png", "name.character"),
    ("pack.toml\0.png", "name.character"),
    ("media/x\n.png", "name.character"),
    ("media/x\x1b[2J.png", "name.character"),
    ("media/gnp.\u202exet.png", "name.character"),  # right to left
    ("media/x\u200b.png", "name.character"),
    ("media/x\u2028.png", "name.character"),
    ("media/\ue000.png", "name.character"),
    ("media/x?.png", "name.character"),
    ("media/x|y.png", "name.character"),
    ("media/e\u0301.png", "name.form"),
    ("", "name.length"),
    ("media/" + "x" * 246 + ".png", "name.length"),
    ("media/" + "a/" * 7 + "x.png", "name.levels"),
    ("media//x.png", "name.empty"),
    ("./pack.toml", "name.empty"),
    ("media/./x.png", "name.empty"),
    ("media/x.png.", "name.end"),
    ("media/x.png ", "name.end"),
    ("media /x.png", "name.end"),
    ("media./x.png", "name.end"),
    ("media/ x.png", "name.end"),
    ("media/CON.png", "name.reserved"),
    ("media/con", "name.reserved"),
    ("media/Nul.txt.png", "name.reserved"),
    ("media/aux .png", "name.reserved"),
    ("media/COM1.png", "name.reserved"),
    ("media/com¹.png", "name.reserved"),
    ("media/LPT³.png", "name.reserved"),
    ("media/CONIN$.png", "name.reserved"),
    ("NUL/x.png", "name.reserved"),
    ("media/.x.png", "name.hidden"),
    (".git/config", "name.hidden"),
    ("__MACOSX/._pack.toml", "name.hidden"),
    ("media/more.zip", "archive.nested"),
    ("media/more.LESSON", "archive.nested"),
    ("problems/x.tar.gz", "archive.nested"),
    ("media/x.svg", "file.unknown"),
    ("media/x.html", "file.unknown"),
    ("media/x", "file.unknown"),
    ("media", "file.unknown"),
    ("problems/x.py", "file.unknown"),
    ("problems/deep/x.toml", "file.unknown"),
    ("lessons/x.toml", "file.unknown"),
    ("Pack.toml", "file.unknown"),
    ("other/x.toml", "file.unknown"),
    ("README.md", "file.unknown"),
    ("pack.toml/", "file.unknown"),
    ("other/", "file.unknown"),
    ("media/../", "name.traversal"),
    ("/", "name.length"),
]


@pytest.mark.parametrize("name, code", NAMES, ids=[ascii(name)[:40] for name, _ in NAMES])
def test_a_name_that_means_another_place_somewhere_is_refused(tmp_path, name, code):
    assert refused(tmp_path, crafted(PACK, member(name, TOML))) == {code}


COLLISIONS = [
    (("media/a.png", "media/A.png"), "name.collision"),
    (("media/a.png", "MEDIA/a.png"), "file.unknown"),
    (("media/a/x.png", "media/A/y.png"), "name.collision"),
    (("media/ß.png", "media/SS.png"), "name.collision"),
    (("media/ﬁ.png", "media/fi.png"), "name.collision"),  # ligature
    (("media/\u212a.png", "media/k.png"), "name.form"),  # the Kelvin sign is not composed
    (("media/Ａ.png", "media/a.png"), "name.collision"),  # full width
    (("media/é.png", "media/É.png"), "name.collision"),
    (("media/a.png", "media/a.png"), "name.twice"),
    (("media/a.png", "media/a.png/b.png"), "name.collision"),
    (("media/a.png/b.png", "media/a.png"), "name.collision"),
    (("media/a/", "media/A/b.png"), "name.collision"),
    (("media/a/", "media/a/"), "name.twice"),
]


@pytest.mark.parametrize("names, code", COLLISIONS, ids=[ascii(names) for names, _ in COLLISIONS])
def test_two_names_for_one_file_are_refused(tmp_path, names, code):
    members = [member(name, picture("png")) for name in names]
    assert refused(tmp_path, crafted(PACK, *members)) == {code}


def overlapping():
    """Two names in the directory for the bytes of one file, as the best-known bomb without recursion has them."""
    inside = Member("problems/a.toml", TOML)
    return crafted(PACK, inside, Member("problems/b.toml", TOML, central={"start": 30 + 9 + len(TOML)}))


def quoted():
    """The first file's data begins with the header of the second one."""
    second = crafted(Member("problems/b.toml", TOML, method=8))
    header = second[: second.index(b"PK\1\2")]
    first = Member("problems/a.toml", header)
    start = 30 + len("problems/a.toml")
    data = crafted(first, Member("problems/b.toml", TOML, method=8, at=start))
    # The second one's own local header and data are cut out, so that only the quoted one is there.
    cut = len(header)
    at = 30 + len("problems/a.toml") + len(header)
    data = bytearray(data[:at] + data[at + cut :])
    struct.pack_into("<I", data, len(data) - 6, struct.unpack_from("<I", data, len(data) - 6)[0] - cut)
    return bytes(data)


def polyglot(front):
    """A file that is something else by its first bytes, with all offsets right."""
    return crafted(PACK, before=front)


def full_block():
    """A deflate stream of stored blocks that is just as long as what is read at a time, and what comes out of it."""
    lengths = [65_535, 65_535, 65_535, archive.BLOCK - 20 - 3 * 65_535]
    data = NOISE * 700
    out, at = b"", 0
    for number, length in enumerate(lengths):
        out += struct.pack("<BHH", number == 3, length, length ^ 0xFFFF) + data[at : at + length]
        at += length
    return out, data[:at]


BLOCK, OUT_OF_BLOCK = full_block()
BOMB = deflated(bytes(1_000_000))
LINK = (stat.S_IFLNK | 0o777) << 16

ARCHIVES = {
    # name: (bytes, code)
    "empty file": (b"", "archive.no_zip"),
    "no zip": (b"GIF89a" + bytes(100), "archive.no_zip"),
    "text": (TOML * 20, "archive.no_zip"),
    "first byte gone": (crafted(PACK)[1:], "archive.layout"),
    "last byte gone": (crafted(PACK)[:-1], "archive.end"),
    "cut in the middle": (crafted(PACK)[:60], "archive.end"),
    "comment": (crafted(PACK, comment=b"PK\5\6hello"), "archive.end"),
    "comment with an archive in it": (crafted(PACK, comment=crafted(PACK)), "archive.layout"),
    "comment announced, not there": (crafted(PACK, end={"comment": 5}), "archive.end"),
    "data behind": (crafted(PACK, after=b"x"), "archive.end"),
    "another archive behind": (crafted(PACK) + crafted(PACK), "archive.layout"),
    "program in front": (polyglot(b"MZ" + NOISE), "archive.gap"),
    "picture in front": (polyglot(picture("png")), "archive.gap"),
    "script in front, offsets not moved": (b"#!/bin/sh\n" + crafted(PACK), "archive.layout"),
    "data between": (crafted(PACK, Member("skills.toml", TOML), between=b"x"), "archive.gap"),
    "data before the directory": (crafted(PACK, gap=NOISE), "archive.gap"),
    "no files, data": (crafted(gap=NOISE), "archive.gap"),
    "several disks": (crafted(PACK, end={"disk": 1}), "archive.disks"),
    "counts differ": (crafted(PACK, end={"here": 2}), "archive.disks"),
    "one more counted": (crafted(PACK, end={"here": 2, "count": 2}), "archive.layout"),
    "one less counted": (crafted(PACK, PACK, end={"here": 1, "count": 1}), "archive.layout"),
    "too many counted": (crafted(PACK, end={"here": 65_000, "count": 65_000}), "size.files"),
    "zip64 count": (crafted(PACK, end={"here": 0xFFFF, "count": 0xFFFF}), "archive.zip64"),
    "zip64 offset": (crafted(PACK, end={"offset": 0xFFFFFFFF}), "archive.zip64"),
    "directory of four gigabytes": (crafted(PACK, end={"size": 0xFFFFFFFE}), "archive.layout"),
    "directory elsewhere": (crafted(PACK, end={"offset": 0}), "archive.layout"),
    "zip64 extra": (crafted(Member("pack.toml", TOML, extra=ZIP64)), "archive.zip64"),
    "zip64 sizes": (
        crafted(Member("pack.toml", TOML, extra=ZIP64, central={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF})),
        "archive.zip64",
    ),
    "zip64 sizes, no extra": (crafted(Member("pack.toml", TOML, central={"size": 0xFFFFFFFF})), "archive.zip64"),
    "zip64 extra in the local header only": (
        crafted(Member("pack.toml", TOML, local={"extra": ZIP64})),
        "archive.zip64",
    ),
    "other name in extra": (crafted(Member("pack.toml", TOML, extra=b"\x75\x70\4\0abcd")), "archive.extra"),
    "extra of an unknown kind": (crafted(Member("pack.toml", TOML, extra=b"\xfe\xca\0\0")), "archive.extra"),
    "extra too long": (crafted(Member("pack.toml", TOML, extra=b"\x55\x54\x20\0abcd")), "archive.extra"),
    "half an extra": (crafted(Member("pack.toml", TOML, extra=b"\x55\x54")), "archive.extra"),
    "comment on a file": (crafted(Member("pack.toml", TOML, comment=NOISE)), "archive.comment"),
    "file on another disk": (crafted(Member("pack.toml", TOML, central={"disk": 1})), "archive.disks"),
    "encrypted": (crafted(Member("pack.toml", TOML, flags=1)), "archive.encrypted"),
    "strongly encrypted": (crafted(Member("pack.toml", TOML, flags=0x41)), "archive.encrypted"),
    "AES": (crafted(Member("pack.toml", TOML, method=99)), "archive.encrypted"),
    "masked headers": (crafted(Member("pack.toml", TOML, flags=0x2000)), "archive.encrypted"),
    "sizes behind the data": (crafted(Member("pack.toml", TOML, flags=8)), "archive.flags"),
    "patch": (crafted(Member("pack.toml", TOML, flags=0x20)), "archive.flags"),
    "bzip2": (crafted(Member("pack.toml", TOML, method=12)), "archive.method"),
    "lzma": (crafted(Member("pack.toml", TOML, method=14)), "archive.method"),
    "deflate64": (crafted(Member("pack.toml", TOML, method=9)), "archive.method"),
    "zstandard": (crafted(Member("pack.toml", TOML, method=93)), "archive.method"),
    "name not UTF-8": (crafted(Member(b"media/\xff.png", TOML, flags=0x800)), "name.encoding"),
    "name not ASCII without the flag": (crafted(Member("media/é.png".encode(), TOML)), "name.encoding"),
    "overlong dots": (crafted(Member(b"\xc0\xae\xc0\xae/x.png", TOML, flags=0x800)), "name.encoding"),
    "symbolic link": (crafted(PACK, Member("skills.toml", b"/etc/passwd", attributes=LINK)), "archive.special"),
    "link to a folder": (crafted(PACK, Member("media/x/", b"", attributes=LINK | 0x10)), "archive.special"),
    "fifo": (crafted(PACK, Member("skills.toml", attributes=(stat.S_IFIFO | 0o644) << 16)), "archive.special"),
    "device": (crafted(PACK, Member("skills.toml", attributes=(stat.S_IFCHR | 0o644) << 16)), "archive.special"),
    "socket": (crafted(PACK, Member("skills.toml", attributes=(stat.S_IFSOCK | 0o644) << 16)), "archive.special"),
    "folder named as a file": (
        crafted(PACK, Member("skills.toml", attributes=(stat.S_IFDIR | 0o755) << 16)),
        "archive.special",
    ),
    "folder named as a file, for Windows": (crafted(PACK, Member("skills.toml", attributes=0x10)), "archive.special"),
    "reparse point": (crafted(PACK, Member("skills.toml", attributes=0x400)), "archive.special"),
    "volume label": (crafted(PACK, Member("skills.toml", attributes=0x08)), "archive.special"),
    "folder with data": (crafted(PACK, Member("media/", TOML, attributes=0x10)), "archive.folder"),
    "two names for one file": (overlapping(), "archive.overlap"),
    "header inside a file": (quoted(), "archive.overlap"),
    "file starts behind the end": (crafted(Member("pack.toml", TOML, at=10_000)), "archive.gap"),
    "file starts in the directory": (
        crafted(PACK, Member("skills.toml", TOML, central={"packed": 9_000, "size": 9_000}, local={})),
        "archive.mismatch",
    ),
    "data into the directory": (
        crafted(
            PACK, Member("skills.toml", TOML, central={"packed": 99, "size": 99}, local={"packed": 99, "size": 99})
        ),
        "archive.cut",
    ),
    "other name before the file": (
        crafted(Member("pack.toml", TOML, local={"name": b"evil.toml"})),
        "archive.mismatch",
    ),
    "longer name before the file": (
        crafted(Member("pack.toml", TOML, local={"name": b"pack.toml.exe"})),
        "archive.mismatch",
    ),
    "other method before the file": (crafted(Member("pack.toml", TOML, local={"method": 8})), "archive.mismatch"),
    "other size before the file": (crafted(Member("pack.toml", TOML, local={"size": 5})), "archive.mismatch"),
    "other checksum before the file": (crafted(Member("pack.toml", TOML, local={"crc": 5})), "archive.mismatch"),
    "other flags before the file": (crafted(Member("pack.toml", TOML, local={"flags": 1})), "archive.mismatch"),
    "no header before the file": (crafted(Member("pack.toml", TOML, local={"magic": b"PK\7\x08"})), "archive.mismatch"),
    "checksum": (crafted(Member("pack.toml", TOML, local={"crc": 5}, central={"crc": 5})), "archive.checksum"),
    "stored with two sizes": (
        crafted(Member("pack.toml", TOML, local={"size": 5}, central={"size": 5})),
        "archive.size",
    ),
    "more comes out": (
        crafted(Member("pack.toml", TOML * 9, method=8, local={"size": 50}, central={"size": 50})),
        "archive.size",
    ),
    "less comes out": (
        crafted(Member("pack.toml", TOML * 9, method=8, local={"size": 99}, central={"size": 99})),
        "archive.size",
    ),
    "bomb that tells the truth": (
        crafted(Member("pack.toml", bytes(1_000_000), method=8, packed=BOMB)),
        "archive.ratio",
    ),
    "bomb that says it is small": (
        crafted(Member("pack.toml", b"x" * 1000, method=8, packed=BOMB)),
        "archive.size",
    ),
    "bomb with a kind ratio until the end": (
        crafted(
            Member(
                "media/x.png",
                b"",
                method=8,
                packed=BOMB * 3 + NOISE * 30,
                local={"size": 1_000_000},
                central={"size": 1_000_000},
            )
        ),
        "archive.data",
    ),
    "deflate stream cut": (crafted(Member("pack.toml", TOML, method=8, packed=deflated(TOML)[:-1])), "archive.data"),
    "deflate stream broken": (crafted(Member("pack.toml", TOML, method=8, packed=b"\xff" * 30)), "archive.data"),
    "zlib instead of deflate": (
        crafted(Member("pack.toml", TOML, method=8, packed=zlib.compress(TOML))),
        "archive.data",
    ),
    "data behind the deflate stream": (
        crafted(Member("pack.toml", TOML, method=8, packed=deflated(TOML) + NOISE)),
        "archive.data",
    ),
    "data behind a stream that ends where a reading ends": (
        crafted(Member("media/x.png", OUT_OF_BLOCK, method=8, packed=BLOCK + NOISE)),
        "archive.data",
    ),
    "archive as a picture": (crafted(PACK, Member("media/x.png", crafted(PACK))), "archive.nested"),
    "gzip as a text": (crafted(PACK, Member("skills.toml", b"\x1f\x8b\x08" + bytes(20))), "archive.nested"),
    "tar as a text": (crafted(PACK, Member("skills.toml", b"a" * 257 + b"ustar" + b"0" * 300)), "archive.nested"),
    "7z as a picture": (crafted(PACK, Member("media/x.png", b"7z\xbc\xaf\x27\x1c")), "archive.nested"),
    "text as a picture": (crafted(PACK, Member("media/x.png", TOML)), "media.kind"),
    "jpeg as png": (crafted(PACK, Member("media/x.png", picture("jpeg"))), "media.kind"),
    "text with NUL": (crafted(PACK, Member("skills.toml", b"a = 1\n\0")), "text.control"),
    "text with escapes": (crafted(PACK, Member("lessons/x.md", b"\x1b]0;x\7")), "text.control"),
    "text in Latin-1": (crafted(PACK, Member("lessons/x.md", b"\xe9")), "file.not_utf8"),
    "text in UTF-16": (crafted(PACK, Member("lessons/x.md", "text".encode("utf-16"))), "file.not_utf8"),
    "surrogates in UTF-8": (crafted(PACK, Member("lessons/x.md", b"\xed\xa0\x80")), "file.not_utf8"),
    "too long a text": (crafted(PACK, Member("lessons/x.md", b"a\n" * 1_000_001)), "size.file"),
    "too long a signature": (crafted(PACK, Member("pack.sig", b"a" * 1_001)), "size.file"),
    "too many folders": (
        crafted(*(Member(f"media/{n}/", attributes=0x10) for n in range(10_001))),
        "size.files",
    ),
}


@pytest.mark.parametrize("data, code", ARCHIVES.values(), ids=ARCHIVES.keys())
def test_a_hostile_archive_is_refused(tmp_path, data, code):
    assert refused(tmp_path, data) == {code}


def test_too_many_files_and_bytes_are_refused_by_what_is_announced(tmp_path, monkeypatch):
    members = [Member(f"media/{n}.png", b"x") for n in range(5_001)]
    assert refused(tmp_path, crafted(*members)) == {"size.files"}
    monkeypatch.setattr(contents, "MAX_TOTAL", 50)
    assert refused(tmp_path, crafted(PACK, Member("media/x.png", b"x" * 50))) == {"size.total"}
    monkeypatch.setattr(contents, "MAX_TEXTS", 20)
    assert refused(tmp_path, crafted(PACK, Member("skills.toml", TOML * 2))) == {"size.total"}


def test_a_file_that_is_too_large_is_not_opened(tmp_path, monkeypatch):
    path = tmp_path / "huge.lesson"
    with path.open("wb") as file:
        file.truncate(archive.MAX_ARCHIVE + 1)  # sparse
    with pytest.raises(PackError) as error:
        ArchiveContents(path)
    assert error.value.findings[0].code == "size.archive"


def test_what_is_no_file_is_refused_without_being_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.lesson")  # opening it would wait for ever
    for path in (tmp_path / "pipe.lesson", tmp_path, tmp_path / "none.lesson"):
        with pytest.raises(PackError) as error:
            ArchiveContents(path)
        assert error.value.findings[0].code in ("archive.no_file", "archive.unreadable")


@pytest.mark.parametrize("method", [0, 8])
def test_nothing_is_unpacked_beyond_what_was_announced(tmp_path, method):
    # 50 MB of zeros behind a header that says 2 MB: memory stays near what was announced.
    told = {"size": 2_000_000}
    zeros = bytes(50_000_000)
    bomb = Member("skills.toml", method=method, packed=deflated(zeros) if method else zeros, local=told, central=told)
    path = tmp_path / "bomb.lesson"
    path.write_bytes(crafted(bomb))
    tracemalloc.start()
    with pytest.raises(PackError):
        read_all(path)
    assert tracemalloc.get_traced_memory()[1] < 12_000_000
    tracemalloc.stop()


def test_opening_does_not_read_the_files(tmp_path):
    path = tmp_path / "large.lesson"
    path.write_bytes(crafted(*(Member(f"media/{n}.png", os.urandom(3_000_000)) for n in range(5))))
    tracemalloc.start()
    with ArchiveContents(path) as opened:
        assert len(opened.names()) == 5
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_good_archives_of_other_zip_programs_are_read(tmp_path):
    files = example()
    verified_files = read_all(built(tmp_path))
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        path = tmp_path / "other.lesson"
        with zipfile.ZipFile(path, "w", method) as out:
            out.mkdir("media")
            for name, data in verified_files.items():
                out.writestr(name, data)
        assert read_all(path) == verified_files
        with ArchiveContents(path) as opened:
            assert verified(opened).id == "example.speed"
    times = b"\x55\x54\5\0\3abcd"
    path.write_bytes(crafted(*(Member(name, data, extra=times) for name, data in files.items())))
    assert read_all(path) == files


def test_a_file_is_asked_for_that_is_not_there(tmp_path):
    with ArchiveContents(built(tmp_path)) as opened:
        for name in ("media", "media/", "nothing.toml", "../pack.toml"):
            with pytest.raises(PackError):
                opened.read(name)


def test_a_closed_archive_says_so(tmp_path):
    opened = ArchiveContents(built(tmp_path))
    opened.close()
    with pytest.raises(PackError):
        opened.read("pack.toml")
