"""Hostile archives on their whole way in: refused in a sentence, nothing of them stays, the old version still works."""

from __future__ import annotations

import hashlib
import struct
import zlib

import pytest

from lessons import media
from lessons.findings import PackError
from lessons.reading import read_pack
from lessons.store import Store
from tests.helpers.packs import PACK_TOML, Member, built, crafted, deflated, example, picture, png

TITLE = 'title = "Speed"'
PAGE = "lessons/average-speed.md"
HEADER = (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
PIXEL, END = (b"IDAT", zlib.compress(bytes(4))), (b"IEND", b"")


def listed(files):
    """The members of a well-formed archive of the next version, with the checksums it needs."""
    have = dict(example(version="1.1.0")) | files
    rows = "".join(
        f'"{name}" = "{hashlib.sha256(data).hexdigest()}"\n' for name, data in have.items() if name != "pack.toml"
    )
    have["pack.toml"] += b"\n[files]\n" + rows.encode()
    return [Member(name, data) for name, data in sorted(have.items())]


def last(**changes):
    """The archive with its last file written in another way."""
    *others, member = listed({})
    return crafted(*others, Member(member.name, member.data, **changes))


def page(text):
    return crafted(*listed({PAGE: text if isinstance(text, bytes) else text.encode()}))


def titled(title):
    text = PACK_TOML.replace("1.0.0", "1.1.0").replace(TITLE, f"title = {title}")
    return crafted(*listed({"pack.toml": text.encode()}))


def image(*chunks):
    return crafted(*listed({"media/x.png": png(HEADER, *chunks)}))


HOSTILE = {
    "zip64 sizes before the file only": (
        last(local={"extra": struct.pack("<HHQQ", 1, 16, 9, 9), "size": 0xFFFFFFFF, "packed": 0xFFFFFFFF}),
        "archive.",
    ),
    "another name of the same length before the file": (last(local={"name": b"SKILLS.TOML"}), "archive.mismatch"),
    "a name of its own in an extra field": (
        last(extra=struct.pack("<HHBI", 0x7075, 5 + 9, 1, 0) + b"evil.toml"),
        "archive.extra",
    ),
    "packed data that goes on behind its end": (
        last(method=8, packed=deflated(listed({})[-1].data) + b"hidden"),
        "archive.data",
    ),
    "packed data that never ends": (last(method=8, packed=b"\0\0\0\xff\xff" * 10_000), "archive.data"),
    "a second archive in the comment": (crafted(*listed({}), comment=crafted(*listed({}))), "archive."),
    "names that differ in their Unicode form only": (
        crafted(*listed({"media/\ufb01.png": picture("png"), "media/fi.png": picture("png")})),
        "name.collision",
    ),
    "a stream of another file": (crafted(*listed({"pack.toml::$DATA": b"x"})), "name.drive"),
    "the same folder thousands of times": (
        crafted(*listed({}), *[Member("lessons/", attributes=0o40755 << 16 | 16)] * 3000),
        "name.twice",
    ),
    "an 8-bit escape in a page": (page("# P\n\n\x9b2J\n"), "text.control"),
    "text turned around": (page("# P\n\n\u202egnp.exe\n"), "text.control"),
    "an escape that TOML hides": (titled(r'"Sp\u001b[2Jeed"'), "text.control"),
    "a title of two lines that says it is signed": (titled(r'"Speed: new.\nSigned by the key 1"'), "field.writing"),
    "a title of a megabyte": (titled('"' + "S" * 1_000_000 + '"'), "field.too_long"),
    "a script hidden by an entity": (page("# P\n\n[x](java&#115;cript:alert(1))\n"), "text.link"),
    "a file of the computer as a picture": (page("# P\n\n![x](file:///etc/passwd)\n"), "text.picture"),
    "a formula that never ends": (page("# P\n\n$\\def\\a#1{\\a{#1#1}}\\a{x}$\n"), "text.command"),
    "a formula that reads a file": (page("# P\n\n$$\\input{/etc/passwd}$$\n"), "text.command"),
    "pixels that are more than the picture": (
        image((b"IDAT", zlib.compress(bytes(80_000_000)) * 2), END),
        "media.hidden",
    ),
    "texts that unpack to gigabytes": (
        image(*[(b"zTXt", b"k\0\0" + zlib.compress(bytes(7_900_000)))] * 20, PIXEL, END),
        "media.hidden",
    ),
    "a number of thousands of digits": (
        crafted(*listed({"problems/a.toml": b"[[problem]]\ndifficulty = " + b"9" * 4000 + b"\n"})),
        "number.unusable",
    ),
}


def held(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "_lock"}


@pytest.mark.parametrize("data, code", HOSTILE.values(), ids=HOSTILE.keys())
def test_refused_without_a_trace(tmp_path, data, code):
    store = Store(tmp_path / "data")
    store.import_pack(built(tmp_path), check=lambda contents: (), confirm=lambda question: True)
    before = held(tmp_path / "data")
    file = tmp_path / "hostile.lesson"
    file.write_bytes(data)
    with pytest.raises(PackError) as refused:
        store.import_pack(file, check=lambda contents: read_pack(contents)[1], confirm=lambda question: True)
    assert any(finding.code.startswith(code) for finding in refused.value.findings)
    assert len(refused.value.findings) <= 20
    assert len(refused.value.findings[0].message) < 300
    assert held(tmp_path / "data") == before
    with store.open("example.speed") as contents:
        assert contents.read("skills.toml")


def test_a_picture_that_unpacks_to_more_than_it_shows_is_told_before_anybody_waits_for_it():
    hidden = png(HEADER, (b"IDAT", zlib.compress(bytes(30_000_000))), END)
    assert media.check(hidden, "png") == (1, 1)  # as long as any other that is packed so well
    with pytest.raises(media.MediaError, match="more in this picture"):
        media.unpacked(hidden)
    assert media.unpacked(picture("png", (100, 50))) == 50 * (1 + 3 * 100)
    assert media.unpacked(picture("jpeg")) == 0
