"""Small packs, real pictures, and zip files put together byte by byte so that each field of them can lie."""

import io
import struct
import zlib
from dataclasses import dataclass, field

from PIL import Image

from lessons.build import build
from lessons.contents import judge

PACK_TOML = """# The comments of the author stay.
format = 1
id = "example.speed"   # and this one too
version = "1.0.0"
title = "Speed"
language = "en"
licence = "CC-BY-4.0"
authors = ["Physics department"]
"""
SKILLS_TOML = '[[skill]]\nid = "average-speed"\nname = "Average speed"\n'


class Files(dict):
    """Contents in memory: bytes by name."""

    def names(self):
        return tuple(sorted(self))

    def read(self, name):
        return judge(name, self[name])


def example(version="1.0.0", pack_id="example.speed", files=None):
    """The files of a small pack, those of `files` besides."""
    pack = PACK_TOML.replace("1.0.0", version).replace("example.speed", pack_id)
    have = {
        "pack.toml": pack.encode(),
        "skills.toml": SKILLS_TOML.encode(),
        "lessons/average-speed.md": "# Average speed\n\nÜber die Zeit.\n".encode(),
        "media/dot.png": picture("png"),
    }
    return Files(have | (files or {}))


def built(folder, files=None, name="pack.lesson"):
    """A built archive of those files (the example) in `folder`."""
    out = folder / name
    build(files or example(), out)
    return out


def picture(kind, size=(3, 2), **options):
    """The bytes of a small picture as Pillow writes it."""
    out = io.BytesIO()
    Image.new(options.pop("mode", "RGB"), size, options.pop("colour", None) or 0).save(out, kind.upper(), **options)
    return out.getvalue()


def png(*chunks):
    """A PNG of those chunks, (type, body) each, with right lengths and checksums."""
    out = b"\x89PNG\r\n\x1a\n"
    for kind, body in chunks:
        out += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return out


@dataclass
class Member:
    """One file of a crafted archive. `local` and `central` override single fields there; `at` moves its offset."""

    name: bytes | str
    data: bytes = b""
    method: int = 0
    flags: int = 0
    attributes: int = 0o100644 << 16
    extra: bytes = b""
    comment: bytes = b""
    packed: bytes | None = None
    local: dict = field(default_factory=dict)
    central: dict = field(default_factory=dict)
    at: int | None = None

    def __post_init__(self):
        if isinstance(self.name, str):
            self.flags |= 0 if self.name.isascii() else 0x800
            self.name = self.name.encode()
        if self.packed is None:
            self.packed = deflated(self.data) if self.method == 8 else self.data

    def fields(self, over):
        have = {
            "flags": self.flags,
            "method": self.method,
            "crc": zlib.crc32(self.data),
            "packed": len(self.packed),
            "size": len(self.data),
            "name": self.name,
            "extra": self.extra,
        }
        return have | over


def deflated(data, level=9):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def crafted(*members, before=b"", between=b"", comment=b"", after=b"", end=None, gap=b""):
    """A zip file of those members, with junk wherever it is asked for; `end` overrides fields of its last record."""
    out = bytearray(before)
    directory = bytearray()
    for member in members:
        start = len(out) if member.at is None else member.at
        f = member.fields(member.local)
        out += struct.pack(
            "<4sHHHHHIIIHH",
            f.get("magic", b"PK\3\4"),
            20,
            f["flags"],
            f["method"],
            0,
            0x21,
            f["crc"],
            f["packed"],
            f["size"],
            len(f["name"]),
            len(f["extra"]),
        )
        out += f["name"] + f["extra"] + member.packed + between
        f = member.fields(member.central)
        directory += struct.pack(
            "<4sHHHHHHIIIHHHHHII",
            b"PK\1\2",
            0x0314,
            20,
            f["flags"],
            f["method"],
            0,
            0x21,
            f["crc"],
            f["packed"],
            f["size"],
            len(f["name"]),
            len(f["extra"]),
            len(member.comment),
            f.get("disk", 0),
            0,
            member.attributes,
            f.get("start", start),
        )
        directory += f["name"] + f["extra"] + member.comment
    out += gap
    last = {"disk": 0, "count": len(members), "here": len(members), "size": len(directory), "offset": len(out)}
    last |= {"comment": len(comment)} | (end or {})
    out += directory
    out += struct.pack(
        "<4sHHHHIIH",
        b"PK\5\6",
        last["disk"],
        0,
        last["here"],
        last["count"],
        last["size"],
        last["offset"],
        last["comment"],
    )
    return bytes(out + comment + after)
